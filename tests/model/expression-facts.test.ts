import { expect, it } from "vitest";
import {
  compareDecimals,
  decimalOfJsonNumber,
  formatDecimal,
  parseDecimal,
  printDecimal,
  printWhole,
  roundToMultiple,
} from "../../model/expression/decimal.ts";
import { evaluate } from "../../model/expression/evaluate.ts";
import { factsOfRow } from "../../model/expression/facts.ts";
import { inputName, missingInputs } from "../../model/expression/inputs.ts";
import { encodeValue, type Json } from "../../model/expression/value.ts";

const read = (id: string, fields: { [id: string]: Json }): unknown =>
  encodeValue(evaluate({ op: "field", path: [id], type: "number" }, { fields })).value;

it("reads a row's own fields before those of the form, even where the row's has no value", () => {
  const facts = { fields: { dien_tich: "1000", gia: "5", tang: [{ dien_tich: "70" }, {}] } };
  const rowOf = (index: number): { [id: string]: Json } =>
    factsOfRow(facts, ["dien_tich"], facts.fields.tang[index]).fields;
  expect(read("dien_tich", rowOf(0))).toBe("70");
  expect(read("dien_tich", rowOf(1))).toBeUndefined();
  expect(read("gia", rowOf(1))).toBe("5");
  expect(
    evaluate(
      { op: "call", name: "count", args: [{ op: "field", path: ["tang"], type: "record" }] },
      { fields: rowOf(1) },
    ),
  ).toMatchObject({
    value: { micro: 1_000_000n },
  });
});

it("does not run out of stack on data that is nested for ever", () => {
  let deep: Json = "x";
  for (let i = 0; i < 100_000; i++) deep = [deep];
  for (const type of ["number", "record", "file"] as const) {
    expect(() => evaluate({ op: "field", path: ["x"], type }, { fields: { x: deep } })).not.toThrow();
    expect(() => evaluate({ op: "field", path: ["x"], type }, { fields: { x: { y: deep } } })).not.toThrow();
  }
});

it("names the inputs that are missing, not those that do not matter", () => {
  const missing = (fields: { [id: string]: Json }): readonly string[] =>
    missingInputs(
      {
        op: "or",
        args: [
          { op: "field", path: ["a"], type: "boolean" },
          {
            op: ">",
            args: [
              { op: "call", name: "age", args: [{ op: "field", path: ["b"], type: "date" }] },
              { op: "literal", type: "number", value: "60" },
            ],
          },
        ],
      },
      { fields },
    ).map(inputName);
  expect(missing({})).toEqual(["a", "b", "fact:filing-date"]);
  expect(missing({ a: true })).toEqual([]);
  expect(missing({ a: false, b: "1950-01-01" })).toEqual(["fact:filing-date"]);
});

it("writes decimals for data and for people", () => {
  const all = ["0", "-0.5", "1000.5", "1234567", "-1234567.25"].map(
    (text) => parseDecimal(text) ?? { micro: 1n },
  );
  expect(all.map(formatDecimal)).toEqual(["0", "-0.5", "1000.5", "1234567", "-1234567.25"]);
  expect(all.map((one) => printDecimal(one, "vi"))).toEqual([
    "0",
    "-0,5",
    "1.000,5",
    "1.234.567",
    "-1.234.567,25",
  ]);
  expect(printDecimal(all[4] ?? { micro: 0n }, "en")).toBe("-1,234,567.25");
  expect([printWhole(75_000n, "vi"), printWhole(-75_000n, "en"), printWhole(999n, "vi")]).toEqual([
    "75.000",
    "-75,000",
    "999",
  ]);
});

it("accepts only JSON numbers whose digits cannot have been lost", () => {
  const accepted = [0, -0, 5, -3.25, 0.000001, 123456789.123456, 9007199254740991];
  for (const value of accepted) expect(decimalOfJsonNumber(value), String(value)).toBeDefined();
  const refused = [NaN, Infinity, 1e21, 1e-7, 9007199254740992, 1234567890.123456, 0.1 + 0.2];
  for (const value of refused) expect(decimalOfJsonNumber(value), String(value)).toBeUndefined();
});

it.each([
  [25n, 10n, 30n, 20n, 30n],
  [-25n, 10n, -20n, -30n, -30n],
  [24n, 10n, 30n, 20n, 20n],
  [-26n, 10n, -20n, -30n, -30n],
  [-24n, 10n, -20n, -30n, -20n],
  [30n, 10n, 30n, 30n, 30n],
  [0n, 7n, 0n, 0n, 0n],
])("rounds %d to tens %d", (value, step, up, down, nearest) => {
  expect([
    roundToMultiple(value, step, "up"),
    roundToMultiple(value, step, "down"),
    roundToMultiple(value, step, "nearest"),
  ]).toEqual([up, down, nearest]);
});

it("orders decimals", () => {
  const [a, b] = [parseDecimal("9") ?? { micro: 0n }, parseDecimal("10") ?? { micro: 0n }];
  expect([compareDecimals(a, b), compareDecimals(b, a), compareDecimals(a, a)]).toEqual([-1, 1, 0]);
});
