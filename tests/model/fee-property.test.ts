import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { assess } from "../../model/fee/charge.ts";
import type { AmountRow, Charge, Relief } from "../../model/procedure/charge.ts";
import { amount, charge, date, flag, quantity } from "./fee-cases.ts";

const from = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const dong = fc.oneof(
  from("0", "5000", "75000", "9007199254740993"),
  fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
);
const condition = from(undefined, flag("a"), flag("b"), flag("c"));
const inForce = from(
  undefined,
  undefined,
  { from: "2026-01-01" },
  { to: "2026-08-20" },
  { from: "2026-08-21", to: "2026-08-21" },
);
const percent = from("0.019", "0.000001", "1", "33.333333", "50", "100");
const bands = fc.uniqueArray(fc.bigInt({ min: 0n, max: 10n ** 12n }), { maxLength: 3 }).chain((ends) => {
  const sorted = [...ends].sort((a, b) => (a < b ? -1 : 1)).map(String);
  return fc
    .array(percent, { minLength: sorted.length + 1, maxLength: sorted.length + 1 })
    .map((rates) =>
      rates.map((rate, i) => ({ ...(sorted[i] !== undefined && { upTo: sorted[i] }), percent: rate })),
    );
});
const rowAmount: fc.Arbitrary<AmountRow["amount"]> = fc.oneof(
  dong.map((value) => ({ is: "fixed", dong: value }) as const),
  dong.map((value) => ({ is: "fixed", dong: value, per: quantity("n") }) as const),
  bands.map((list) => ({ is: "bands", base: amount("von"), bands: list }) as const),
);
const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
const rows = fc
  .array(
    fc.record({ when: condition, otherwise: from(undefined, undefined, true), inForce, amount: rowAmount }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(
      (one, i) =>
        withoutUndefined({ ...one, ...(one.otherwise && { when: undefined }), id: `dong_${i}` }) as AmountRow,
    ),
  );
const reliefs = fc
  .array(fc.record({ percent: fc.option(percent, { nil: undefined }), when: condition, inForce }), {
    maxLength: 3,
  })
  .map((list) => list.map((one, i) => withoutUndefined({ ...one, id: `mien_${i}` }) as Relief));
const anyCharge: fc.Arbitrary<Charge> = fc
  .record({
    rows,
    reliefs,
    meeting: from(undefined, "lowest" as const, "cumulative" as const),
    atMost: from(undefined, "1000000", "999500"),
    atLeast: from(undefined, "10000"),
    rounding: fc.option(
      fc.record({
        mode: from("up" as const, "down" as const, "nearest" as const),
        to: from("1", "500", "1000"),
      }),
      { nil: undefined },
    ),
  })
  .map((parts) => withoutUndefined(charge(parts.rows, parts as Partial<Charge>)));
const facts = fc.record({
  fields: fc.record(
    {
      a: fc.boolean(),
      b: fc.boolean(),
      c: fc.boolean(),
      n: fc.oneof(fc.nat(50), from("0.5", "1.000001", "2.75")),
      von: fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String),
    },
    { requiredKeys: [] },
  ),
});
const RUNS = { numRuns: 3000 };

it("adds up: the lines of a charge are its total, its bands are their row", () => {
  let assessed = 0;
  fc.assert(
    fc.property(anyCharge, facts, (one, dossier) => {
      const result = assess(one, dossier, { date });
      expect(result.problems.length > 0).toBe(result.dong === undefined);
      if (result.dong === undefined) return;
      assessed++;
      expect(result.lines.reduce((sum, line) => sum + line.dong, 0n)).toBe(result.dong);
      for (const line of result.lines) {
        if (line.is === "row" && line.of.is === "bands") {
          expect(line.of.bands.reduce((sum, band) => sum + band.dong, 0n)).toBe(line.dong);
        }
      }
      expect(result.dong >= 0n).toBe(true);
      if (one.atMost !== undefined) expect(result.dong <= BigInt(one.atMost)).toBe(true);
    }),
    RUNS,
  );
  expect(assessed).toBeGreaterThan(RUNS.numRuns / 10);
});

it("does not care about the order of rows and reliefs", () => {
  fc.assert(
    fc.property(anyCharge, facts, fc.nat(), (one, dossier, turn) => {
      const moved = <T>(list: readonly T[]): readonly T[] => {
        const at = list.length === 0 ? 0 : turn % list.length;
        return [...list.slice(at), ...list.slice(0, at)].reverse();
      };
      const shuffled = { ...one, rows: moved(one.rows), reliefs: moved(one.reliefs) };
      expect(assess(shuffled, dossier, { date })).toEqual(assess(one, dossier, { date }));
    }),
    RUNS,
  );
});

it("is not changed by learning what was not needed", () => {
  fc.assert(
    fc.property(anyCharge, facts, facts, (one, known, more) => {
      const before = assess(one, known, { date });
      if (before.dong === undefined) return;
      const fields = { ...more.fields, ...known.fields };
      const after = assess(one, { fields }, { date });
      // A quantity learnt late may show two rows to disagree; the amount itself never moves.
      if (after.dong !== undefined) expect(after.dong).toBe(before.dong);
    }),
    RUNS,
  );
});

it("never charges more with one relief more, where their meeting is declared", () => {
  fc.assert(
    fc.property(anyCharge, facts, (one, dossier) => {
      const declared: Charge = { ...one, meeting: "lowest" };
      const more = assess(declared, dossier, { date }).dong;
      const fewer = assess({ ...declared, reliefs: [] }, dossier, { date }).dong;
      if (more !== undefined && fewer !== undefined) expect(more <= fewer).toBe(true);
    }),
    RUNS,
  );
});

it("agrees with a table computed by hand for every rate and base", () => {
  fc.assert(
    fc.property(bands, fc.bigInt({ min: 0n, max: 10n ** 13n }), (list, von) => {
      const one = charge([{ id: "a", amount: { is: "bands", base: amount("von"), bands: list } }], {
        rounding: { mode: "down", to: "1" },
      });
      // Band by band from the top, in millionths of a per cent, rounded once at the end.
      let expected = 0n;
      let above = von;
      for (let i = list.length - 1; i >= 0; i--) {
        const start = BigInt(list[i - 1]?.upTo ?? "0");
        if (above <= start) continue;
        const [whole = "0", places = ""] = (list[i]?.percent ?? "0").split(".");
        expected += (above - start) * BigInt(whole + places.padEnd(6, "0"));
        above = start;
      }
      expect(assess(one, { fields: { von: von.toString() } }, { date }).dong).toBe(expected / 100_000_000n);
    }),
    RUNS,
  );
});

it("has no binary float, no Date and no eval in its sources", () => {
  for (const folder of ["model/expression", "model/fee"]) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
      const text = readFileSync(`${folder}/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      expect(text, file).not.toMatch(
        /parseFloat|toFixed|new Date|Date\.|eval\(|new Function|Math\.round|\bNumber\.parse/,
      );
    }
  }
});
