import {
  amountOfRow,
  assess,
  evaluate,
  isInForce,
  selectTerm,
  type Facts,
  type ProcedureModel,
} from "@tthc/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { proveTables } from "../../compiler/verify/tables/prove-tables.ts";
import { anyCharge, anyTermRows, everyDossier, smallModel, type Answered } from "./small-tables.ts";

type Row = Parameters<typeof amountOfRow>[0] | ProcedureModel["term"]["rows"][number];

interface Line {
  readonly when?: Row["when"];
  readonly inForce?: Row["inForce"];
  readonly otherwise?: true;
}

const inForceOn = ({ inForce }: Line, { filingDate = "" }: Facts): boolean => isInForce(inForce, filingDate);

/** Whether a line is in force and its condition surely holds. */
function isSure(line: Line, facts: Facts): boolean {
  if (!inForceOn(line, facts)) return false;
  const value = line.when === undefined ? undefined : evaluate(line.when, facts);
  return value === undefined || (value.is === "boolean" && value.value);
}

const isTaken = (line: Line, rows: readonly Line[], facts: Facts): boolean =>
  isSure(line, facts) &&
  (line.otherwise !== true || !rows.some((one) => one.otherwise !== true && isSure(one, facts)));

/** What the proofs ought to say of rows, by looking at every dossier: codes with the index of the row where there is one. */
function expectedOfRows<R extends Line>(
  rows: readonly R[],
  dossiers: readonly Facts[],
  problemsOf: (facts: Facts) => readonly string[],
  valueOf: (row: R, facts: Facts) => string | undefined,
): Set<string> {
  const found = new Set<string>();
  const dead = new Set(rows.keys());
  let isEverInForce = false;
  for (const facts of dossiers) {
    const problems = problemsOf(facts);
    const isOn = rows.some((row) => inForceOn(row, facts));
    isEverInForce ||= isOn;
    if (problems.includes("no-row")) found.add("TT3301");
    if (problems[0] === "missing") found.add("TT3306");
    if (problems.includes("not-in-force")) found.add("TT3309");
    const values = rows.map((row) =>
      row.otherwise !== true && isSure(row, facts) ? valueOf(row, facts) : undefined,
    );
    for (const [b, later] of values.entries()) {
      const clashes = values.slice(0, b).some((earlier) => earlier !== undefined && earlier !== later);
      if (later !== undefined && clashes) found.add(`TT3302 ${b}`);
    }
    for (const index of dead) if (isTaken(rows[index]!, rows, facts)) dead.delete(index);
  }
  if (!isEverInForce) found.delete("TT3309");
  for (const index of dead) found.add(`TT3303 ${index}`);
  return found;
}

/** What the proofs said, in the same words. */
function saidOf(model: ProcedureModel): Set<string> {
  return new Set(
    proveTables(model).findings.map(({ code, place }) =>
      code === "TT3302" || code === "TT3303"
        ? `${code} ${"row" in place ? place.row : place.at}`
        : code === "TT3305" && "relief" in place
          ? `${code} ${place.relief}`
          : code === "TT3307" && "row" in place
            ? `${code} ${place.row}`
            : code,
    ),
  );
}

const answered = fc.constantFrom<Answered>("all", "some");
const dossiers = { all: everyDossier("all"), some: everyDossier("some") };

it("proves of a small table of charges what looking at every dossier shows", () => {
  fc.assert(
    fc.property(answered, anyCharge, (fields, charge) => {
      const all = dossiers[fields];
      const problems = new Map(
        all.map((facts) => [
          facts,
          assess(charge, facts, { date: facts.filingDate! }).problems.map(({ is }) => is),
        ]),
      );
      const problemsOf = (facts: Facts) => problems.get(facts)!;
      const expected = expectedOfRows(charge.rows, all, problemsOf, (row, facts) => {
        const value = amountOfRow(row, facts);
        return value.is === "value" ? value.shown : undefined;
      });
      // Beside a table without a value a fault of the reliefs may wait until the table is mended.
      const alsoFine = new Set<string>();
      for (const facts of all) {
        const here = problemsOf(facts);
        const code = { "reliefs-meet": "TT3304", missing: "TT3306", "needs-rounding": "TT3308" };
        for (const [is, name] of Object.entries(code)) {
          if (here.includes(is as never)) alsoFine.add(name);
          if (here[0] === is) expected.add(name);
        }
        for (const [index, row] of charge.rows.entries())
          if (
            isTaken(row, charge.rows, facts) &&
            ["unusable", "no-band"].includes(amountOfRow(row, facts).is)
          )
            expected.add(`TT3307 ${index}`);
      }
      for (const [index, relief] of charge.reliefs.entries())
        if (!all.some((facts) => isSure(relief, facts))) expected.add(`TT3305 ${index}`);
      const { prescribed: _, ...term } = smallModel(fields).term;
      const model = {
        ...smallModel(fields),
        charges: [charge],
        term: { ...term, prescribed: false, rows: [] },
      };
      const said = [...saidOf(model)].filter((one) => expected.has(one) || !alsoFine.has(one));
      expect(said.sort()).toEqual([...expected].sort());
    }),
    { numRuns: 500, seed: 20260701 },
  );
});

it("proves of a small table of terms what looking at every dossier shows", () => {
  fc.assert(
    fc.property(answered, anyTermRows, (fields, rows) => {
      const base = smallModel(fields);
      const term = { ...base.term, prescribed: true, rows };
      const plain = rows.map(({ exceptions: _, ...row }) => ({ ...row, exceptions: [] }));
      const expected = expectedOfRows(
        rows,
        dossiers[fields],
        (facts) => {
          const choice = selectTerm(term, facts, { date: facts.filingDate! });
          return choice.is === "problem" ? [choice.problem.is] : [];
        },
        ({ when: _, inForce: __, otherwise: ___, ...row }, facts) => {
          const choice = selectTerm({ ...term, rows: [row] }, facts, { date: facts.filingDate! });
          return choice.is === "term" ? `${choice.duration.amount} ${choice.duration.unit}` : undefined;
        },
      );
      const said = saidOf({ ...base, charges: [], term: { ...term, rows } });
      // Exceptions that are never used are told at their row: they are the business of another test.
      const deadExceptions = saidOf({ ...base, charges: [], term: { ...term, rows: plain } });
      const ofRows = [...said].filter((one) => !one.startsWith("TT3303") || deadExceptions.has(one));
      expect(ofRows.sort()).toEqual([...expected].sort());
    }),
    { numRuns: 200, seed: 20260702 },
  );
});
