import type { Period } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { anyOf, excluded, filedWithin, isTrue } from "./conditions.ts";
import { firstUncovered, overlap } from "./days.ts";
import { looksFor, type Inquiries } from "./inquiry.ts";
import type { Row, Table } from "./table.ts";

/** A dossier for which no row holds, on a day on which rows are in force. */
export function gap(table: Table, { due }: Inquiries): readonly ModelFinding[] {
  const { rows, what, place } = table;
  if (rows.some((row) => isAlways(row))) return [];
  const periods = rows.map(({ inForce }) => filedWithin(inForce));
  const someInForce = periods.flatMap((period) => period ?? []);
  const constraints = [
    ...rows.map(excluded),
    ...(someInForce.length === rows.length ? [isTrue(anyOf(someInForce))] : []),
  ];
  const example = due.find([constraints], looksFor(table, "no-row"));
  return example === undefined ? [] : [modelFinding("TT3301", place, { what, example: example.words })];
}

const isAlways = ({ when, inForce }: Row): boolean =>
  when === undefined && filedWithin(inForce) === undefined;

/** Days of the version on which no row of the table is in force, though on others some are. */
export function dayWithoutRow(table: Table): readonly ModelFinding[] {
  const { rows, what, place, force, replaced } = table;
  const periods = rows.map(({ inForce }) => inForce ?? {});
  const isEverInForce = periods.some((period) => overlap(period, force) !== undefined);
  const hole: Period | undefined = isEverInForce
    ? firstUncovered(force, [...periods, ...replaced])
    : undefined;
  return hole === undefined ? [] : [modelFinding("TT3309", place, { what, ...hole })];
}
