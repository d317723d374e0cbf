import type { Procedure, ProcedureItem } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import type { Check } from "../check.ts";

/** A part that must be there, the item that states it, and whether the model holds any of it. */
interface Always {
  readonly part: string;
  readonly item: ProcedureItem["kind"];
  readonly isEmpty: (model: ProcedureModel) => boolean;
}

/** Always there (NĐ 63/2010/NĐ-CP, Đ.8 k.2, as amended by NĐ 92/2017/NĐ-CP). */
const ALWAYS: readonly Always[] = [
  { part: "channels", item: "Channels", isEmpty: (model) => model.channels.length === 0 },
  {
    part: "dossier",
    item: "Dossier",
    // Parts that need no paper make a combined procedure that needs none.
    isEmpty: ({ dossier, parts }) => dossier.items.length === 0 && (parts?.procedures.length ?? 0) === 0,
  },
  { part: "applicants", item: "Applicants", isEmpty: (model) => model.applicants.length === 0 },
  { part: "agencies", item: "Agencies", isEmpty: (model) => model.agencies.length === 0 },
  { part: "sector", item: "Sector", isEmpty: (model) => model.sector === undefined },
  { part: "legal basis", item: "LegalBasis", isEmpty: (model) => model.legalBasis.length === 0 },
  { part: "term", item: "Term", isEmpty: () => true },
];

type Absent = ProcedureModel["declaredAbsent"][number];

/** A part that may be absent, and the items that give it. */
interface IfAny {
  readonly part: Absent;
  readonly has: (model: ProcedureModel) => boolean;
}

/** There if the procedure has them; where it has not, the source must say so, else nobody can check it. */
const IF_ANY: readonly IfAny[] = [
  { part: "form", has: (model) => model.forms.length > 0 },
  { part: "result", has: (model) => model.results.some((result) => result.implied !== true) },
  { part: "requirement", has: (model) => model.requirements.length > 0 },
  { part: "fee", has: (model) => model.charges.some((charge) => charge.type === "fee") },
  { part: "levy", has: (model) => model.charges.some((charge) => charge.type === "levy") },
];

/** Whether an item is about a part of Article 8, and says that there is one or that there is none. */
function isAbout(item: ProcedureItem, part: Absent, none: boolean): boolean {
  switch (item.kind) {
    case "Form":
    case "NoForm":
      return part === "form" && none === (item.kind === "NoForm");
    case "Result":
      return part === "result" && none === item.none;
    case "Requirement":
      return part === "requirement" && none === item.none;
    case "Charge":
      return part === item.type && none === item.none;
    default:
      return false;
  }
}

const itemAbout = (node: Procedure, part: Absent, none: boolean): ProcedureItem | undefined =>
  node.items.find((item) => isAbout(item, part, none));

/**
 * The parts that Article 8(2) asks of every procedure; a combined one has what its parts have. A part that is written
 * but wrong is there: what is wrong with it is said at its place.
 */
export const partsOfArticle8: Check = ({ node, model, context }) => {
  for (const { part, item, isEmpty } of ALWAYS) {
    const isWritten = node.items.some(({ kind }) => kind === item);
    if (!isWritten && isEmpty(model)) context.report("TT7014", node.name, { part });
  }
  for (const { part, has } of IF_ANY) {
    const absent = itemAbout(node, part, true);
    const present = itemAbout(node, part, false);
    const isThere = present !== undefined || has(model);
    if (absent !== undefined && isThere) context.report("TT7016", absent, { part });
    if (absent === undefined && !isThere && model.kind === "procedure")
      context.report("TT7015", node.name, { part });
  }
};
