import type { Facts } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { holding } from "./conditions.ts";
import type { Inquiries, Inquiry, Look } from "./inquiry.ts";
import { ownRows, type Row, type Table } from "./table.ts";

type Numbered = readonly [index: number, row: Row];

/** Rows that hold together and give different values: each is reported with the first above it. */
export function overlaps(table: Table, { due }: Inquiries): readonly ModelFinding[] {
  const own = ownRows(table);
  return own.flatMap((later, at) => {
    for (const earlier of own.slice(0, at)) {
      const found = overlapOf(table, earlier, later, due);
      if (found !== undefined) return [found];
    }
    return [];
  });
}

function overlapOf(
  table: Table,
  [a, rowA]: Numbered,
  [b, rowB]: Numbered,
  due: Inquiry,
): ModelFinding | undefined {
  const alternatives = table
    .difference(a, b)
    .map((differ) => [...holding(rowA), ...holding(rowB), ...differ]);
  const looks = (facts: Facts): Look => {
    const [one, other] = [table.valueOf(a, facts), table.valueOf(b, facts)];
    if (one === undefined || other === undefined) return "other";
    return one === other ? "nothing" : "there";
  };
  const example = due.find(alternatives, looks);
  if (example === undefined) return undefined;
  const [here, other] = [table.show(b), table.show(a)];
  return modelFinding("TT3302", table.placeOfRow(b), { here, other, example: example.words }, [
    { place: table.placeOfRow(a), note: { vi: `dòng kia: ${other.vi}`, en: `the other row: ${other.en}` } },
  ]);
}
