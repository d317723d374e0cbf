import { amountOfRow, describe, namesOf, type Facts, type ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { ChargeTable } from "./charge-table.ts";
import { atLeastZero, isFalse, isUnknown } from "./conditions.ts";
import type { Inquiries, Look } from "./inquiry.ts";
import { taking } from "./table.ts";

/** Quantities and bases that may be below zero, outside the bands, or without an exact value though all inputs are there. */
export function outOfRange(
  table: ChargeTable,
  { due }: Inquiries,
  model: ProcedureModel,
): readonly ModelFinding[] {
  return table.charge.rows.flatMap((row, index) => {
    const counted = table.countedAt(index);
    if (counted === undefined) return [];
    const condition = atLeastZero(counted.of, counted.measure);
    const taken = taking(table, row);
    const looks = (facts: Facts): Look => {
      const { is } = amountOfRow(row, facts);
      return is === "unusable" || is === "no-band" ? "there" : is === "value" ? "nothing" : "other";
    };
    const alternatives = [
      [...taken, isFalse(condition)],
      [...taken, isUnknown(condition)],
    ];
    const example = due.find(alternatives, looks);
    if (example === undefined) return [];
    const names = namesOf(model);
    const words = {
      vi: `«${describe(counted.of, names, "vi")}»`,
      en: `"${describe(counted.of, names, "en")}"`,
    };
    return [modelFinding("TT3307", table.placeOfRow(index), { counted: words, example: example.words })];
  });
}
