import { parseDecimal, type Relief } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { isFull, payingAlternatives, type ChargeTable } from "./charge-table.ts";
import { holding, notSure, open, openings } from "./conditions.ts";
import { looksFor, type Inquiries } from "./inquiry.ts";
import type { Need } from "./missing-value.ts";

/** Two reductions that meet where the source does not say what then holds; beside a full exemption that does not matter. */
export function reliefsMeet(table: ChargeTable, { due }: Inquiries): readonly ModelFinding[] {
  const { reliefs, meeting } = table.charge;
  if (meeting !== undefined) return [];
  const partial = [...reliefs.entries()].filter(([, relief]) => !isFull(relief));
  return partial.flatMap(([index, later], at) => {
    for (const [other, earlier] of partial.slice(0, at)) {
      const both = [...holding(earlier), ...holding(later), ...table.unlessExempt];
      const alternatives = payingAlternatives(table).map((paying) => [...both, ...paying]);
      const example = due.find(alternatives, looksFor(table, "reliefs-meet"));
      if (example === undefined) continue;
      const related = { place: table.placeOfRelief(other), note: MET_BY };
      return [modelFinding("TT3304", table.placeOfRelief(index), { example: example.words }, [related])];
    }
    return [];
  });
}

const MET_BY = { vi: "mức giảm kia", en: "the other reduction" };

/** Exemptions and reductions whose condition may not be known when the charge is needed, where there is something to pay. */
export function reliefNeeds(table: ChargeTable, { due }: Inquiries): readonly Need[] {
  const { reliefs } = table.charge;
  return [...reliefs.entries()].flatMap(([index, relief]) => {
    if (relief.when === undefined || due.ask(open(relief)).is === "impossible") return [];
    const outdone = reliefs.filter((other) => other !== relief && outdoes(other, relief, table)).map(notSure);
    const paying = payingAlternatives(table);
    const alternatives = openings(relief).flatMap((opening) =>
      paying.map((one) => [...opening, ...outdone, ...one]),
    );
    const example = due.find(alternatives, looksFor(table, "missing", relief.id));
    return example === undefined ? [] : [{ line: relief.id, place: table.placeOfRelief(index), example }];
  });
}

/** Where the other surely applies, this one changes nothing. */
function outdoes(other: Relief, relief: Relief, { charge }: ChargeTable): boolean {
  return isFull(other) || (charge.meeting === "lowest" && rateOf(other) >= rateOf(relief));
}

/** The rate of a relief, in millionths of a per cent. */
export const rateOf = ({ percent }: Relief): bigint =>
  percent === undefined ? 100_000_000n : (parseDecimal(percent)?.micro ?? 0n);
