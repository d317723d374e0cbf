import { describe, namesOf, type Facts, type Input, type ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding, type RelatedElement } from "../../diagnostics/model-finding.ts";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import type { Example } from "../inputs/example.ts";
import { excluded, holding, notSure, open, openings } from "./conditions.ts";
import { looksFor, type Inquiries } from "./inquiry.ts";
import { otherwiseRows, ownRows, taking, type Alternatives, type Row, type Table } from "./table.ts";

/** A line (row or relief) that needs a value, and a dossier without it. */
export interface Need {
  readonly line: string;
  readonly place: ModelPlace;
  readonly example: Example;
}

/** Rows whose condition or amount may not be known when the table is needed; of those that one dossier shows the first. */
export function rowNeeds(table: Table, { due }: Inquiries): readonly Need[] {
  const shown = new Set<string>();
  return [...table.rows.entries()].flatMap(([index, row]) => {
    if (shown.has(row.id)) return [];
    const mayBeOpen = row.when !== undefined && due.ask(open(row)).is !== "impossible";
    const alternatives = [
      ...(mayBeOpen ? openAlternatives(table, index, row) : []),
      ...unknownAmount(table, index, row),
    ];
    const asked = alternatives.map((one) => [...one, ...table.unlessExempt]);
    const example = due.find(asked, looksFor(table, "missing", row.id));
    if (example === undefined) return [];
    for (const problem of table.problems(example.facts))
      if (problem.is === "missing") problem.where.forEach((line) => shown.add(line));
    return [{ line: row.id, place: table.placeOfRow(index), example }];
  });
}

/**
 * A row whose condition is unknown matters where no row surely holds, where one that does gives another value, and where
 * its own value cannot be compared.
 */
function openAlternatives(table: Table, index: number, row: Row): Alternatives {
  const [own, otherwise] = [ownRows(table).filter(([i]) => i !== index), otherwiseRows(table)];
  const unsure = own.map(([, one]) => notSure(one));
  const unknown = table.valueUnknown(index);
  const opened = openings(row);
  const differs = (other: number): Alternatives => [
    ...table.difference(index, other),
    ...(unknown === undefined ? [] : [unknown]),
  ];
  const alone = [...unsure, ...otherwise.map(([, one]) => excluded(one))];
  const besideOwn = own.flatMap(([i, one]) => {
    // Rows that hold beside it and differ would be the greater fault: first without them.
    const rivals = own.filter(([other]) => other !== i && table.difference(i, other).length > 0);
    const unrivalled = rivals.map(([, rival]) => notSure(rival));
    const found = differs(i).map((differ) => [...holding(one), ...differ]);
    return rivals.length === 0 ? found : [...found.map((beside) => [...beside, ...unrivalled]), ...found];
  });
  const besideOtherwise = otherwise.flatMap(([i, one]) =>
    differs(i).map((differ) => [...holding(one), ...unsure, ...differ]),
  );
  const beside = [alone, ...besideOwn, ...besideOtherwise];
  return opened.flatMap((opening) => beside.map((others) => [...opening, ...others]));
}

function unknownAmount(table: Table, index: number, row: Row): Alternatives {
  const unknown = table.valueUnknown(index);
  return unknown === undefined ? [] : [[...taking(table, row), ...unknown]];
}

/** Findings of what is needed and may be absent: one for each set of inputs, however many lines want it. */
export function missingValues(
  table: Table,
  needs: readonly Need[],
  model: ProcedureModel,
): readonly ModelFinding[] {
  const findings = new Map<string, ModelFinding>();
  for (const { line, place, example } of needs) {
    const inputs = missingInputs(table, line, example.facts);
    const key = JSON.stringify(inputs);
    if (findings.has(key)) continue;
    const names = namesOf(model);
    const missing = {
      vi: inputs.map((input) => `«${describe(input, names, "vi")}»`).join(", "),
      en: inputs.map((input) => `"${describe(input, names, "en")}"`).join(", "),
    };
    const related = inputs.flatMap((input): readonly RelatedElement[] =>
      input.op === "field" ? [{ place: { at: "field", path: input.path }, note: DECLARED_HERE }] : [],
    );
    findings.set(
      key,
      modelFinding("TT3306", place, { what: table.what, missing, example: example.words }, related),
    );
  }
  return [...findings.values()];
}

const DECLARED_HERE = { vi: "trường này có thể không có giá trị", en: "this field may have no value" };

const missingInputs = (table: Table, line: string, facts: Facts): readonly Input[] =>
  table
    .problems(facts)
    .flatMap((one) => (one.is === "missing" && one.where.includes(line) ? one.inputs : []))
    .map(({ input }) => input);
