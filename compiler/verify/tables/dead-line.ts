import type { Period } from "@tthc/model";
import type { DeadLine } from "../../diagnostics/codes/proofs-tables.ts";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { ChargeTable } from "./charge-table.ts";
import { type Conditional, holding, notSure } from "./conditions.ts";
import { overlap } from "./days.ts";
import type { Inquiries, Inquiry } from "./inquiry.ts";
import { ownRows, type Table } from "./table.ts";

/** Rows that no dossier ever takes. */
export function deadRows(table: Table, { ever }: Inquiries): readonly ModelFinding[] {
  return table.rows.flatMap((row, index) => {
    const others = row.otherwise === true ? ownRows(table).map(([, one]) => notSure(one)) : [];
    const why = deadWhy(row, table.force, ever, others);
    return why === undefined ? [] : [modelFinding("TT3303", table.placeOfRow(index), { line: "row", why })];
  });
}

/** Exemptions and reductions that never apply. */
export function deadReliefs(table: ChargeTable, { ever }: Inquiries): readonly ModelFinding[] {
  return table.charge.reliefs.flatMap((relief, index) => {
    const why = deadWhy(relief, table.force, ever, []);
    return why === undefined ? [] : [modelFinding("TT3305", table.placeOfRelief(index), { why })];
  });
}

/** Why a line never holds where the others leave something to it; absent where it does, or where that is not known. */
export function deadWhy(
  line: Conditional,
  force: Period,
  ever: Inquiry,
  others: ReturnType<typeof holding>,
): DeadLine["why"] | undefined {
  if (overlap(line.inForce ?? {}, force) === undefined) return "period";
  if (line.when === undefined && line.inForce === undefined && others.length === 0) return undefined;
  if (!ever.isImpossible([...holding(line), ...others])) return undefined;
  // Where nothing at all can be filed, no line is to blame.
  if (ever.ask([]).is !== "possible") return undefined;
  return others.length > 0 && !ever.isImpossible(holding(line)) ? "others" : "condition";
}
