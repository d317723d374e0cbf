import type { Check } from "../check.ts";

/** Every merger in a combined procedure is told, so that an auditor sees what is asked once or passed on. */
export const mergersAreTold: Check = ({ node, model, context }) => {
  const parts = node.items.find((item) => item.kind === "Parts");
  if (parts === undefined || model.parts === undefined || model.parts.mergers.length === 0) return;
  const { mergers } = model.parts;
  context.report("TT7024", parts, {
    count: mergers.length,
    vi: mergers.map(({ sentence }) => sentence.vi),
    en: mergers.map(({ sentence }) => sentence.en ?? sentence.vi),
  });
};
