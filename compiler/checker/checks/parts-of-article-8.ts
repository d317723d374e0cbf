import type { ProcedureModel } from "@tthc/model";
import type { Check } from "../check.ts";


/** Always there (NĐ 63/2010/NĐ-CP, Đ.8 k.2, as amended by NĐ 92/2017/NĐ-CP). */
const ALWAYS: readonly { readonly part: string; readonly isMissing: (model: ProcedureModel) => boolean }[] = [
  { part: "channels", isMissing: (model) => model.channels.length === 0 },
  {
    part: "dossier",
    isMissing: (model) => model.dossier.items.length === 0 && !model.declaredAbsent.includes("dossier"),
  },
  { part: "applicants", isMissing: (model) => model.applicants.length === 0 },
  { part: "agencies", isMissing: (model) => model.agencies.length === 0 },
  { part: "sector", isMissing: (model) => model.sector === undefined },
  { part: "legal basis", isMissing: (model) => model.legalBasis.length === 0 },
];

/** There if the procedure has them; where it has not, the source must say so, else nobody can check it. */
const IF_ANY: readonly { readonly part: ProcedureModel["declaredAbsent"][number]; readonly has: (model: ProcedureModel) => boolean }[] = [
  { part: "form", has: (model) => model.forms.length > 0 },
  { part: "result", has: (model) => model.results.some((result) => result.implied !== true) },
  { part: "requirement", has: (model) => model.requirements.length > 0 },
  { part: "fee", has: (model) => model.charges.some((charge) => charge.type === "fee") },
  { part: "levy", has: (model) => model.charges.some((charge) => charge.type === "levy") },
];

/** The parts that Article 8(2) asks of every procedure; a combined one has what its parts have. */
export const partsOfArticle8: Check = ({ node, model, context }) => {
  for (const { part, isMissing } of ALWAYS) {
    if (isMissing(model)) context.report("TT7014", node.name, { part });
  }
  if (!node.items.some((item) => item.kind === "Term")) context.report("TT7014", node.name, { part: "term" });
  for (const { part, has } of IF_ANY) {
    const absent = model.declaredAbsent.includes(part);
    if (has(model) && absent) context.report("TT7016", node.name, { part });
    if (!has(model) && !absent && model.kind === "procedure") context.report("TT7015", node.name, { part });
  }
};

