import type { Check } from "../check.ts";

/** Every merger in a combined procedure is told, so that an auditor sees what is asked once or passed on. */
export const mergersAreTold: Check = ({ node, model, context }) => {
  const parts = node.items.find((item) => item.kind === "Parts");
  const mergers = model.parts?.mergers ?? [];
  if (parts === undefined || mergers.length === 0) return;
  const named = (kind: "once" | "passed-on"): readonly string[] =>
    mergers.filter((merger) => merger.kind === kind).map((merger) => merger.label.vi);
  context.report("TT7024", parts, { once: named("once"), passedOn: named("passed-on") });
};
