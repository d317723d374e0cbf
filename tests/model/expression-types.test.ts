import { expect, it } from "vitest";
import type { Expression } from "../../model/expression/expression.ts";
import { functions } from "../../model/expression/functions.ts";
import {
  AMOUNT,
  ANY,
  BOOLEAN,
  DATE,
  fieldTypeOf,
  listOf,
  MONEY,
  NUMBER,
  printType,
  type StaticType,
  TEXT,
  WHOLE,
} from "../../model/expression/static-type.ts";
import { callResult, type Mismatch, operatorResult, typeOf } from "../../model/expression/type-of.ts";

const PERCENT: StaticType = { is: "percent" };
const DAYS: StaticType = { is: "duration", family: "day" };
const WORKING: StaticType = { is: "duration", family: "working-day" };
const choice = (domain?: string): StaticType => ({ is: "choice", ...(domain !== undefined && { domain }) });
const NO = "kinds";
const ROUND = "needs-rounding";

const operators: readonly [
  op: Parameters<typeof operatorResult>[0],
  types: readonly StaticType[],
  result: StaticType | string,
][] = [
  ["+", [NUMBER, NUMBER], NUMBER],
  ["+", [WHOLE, WHOLE], WHOLE],
  ["+", [WHOLE, NUMBER], NUMBER],
  ["+", [MONEY, MONEY], MONEY],
  ["+", [MONEY, NUMBER], NO],
  ["+", [MONEY, AMOUNT], ROUND],
  ["+", [DATE, DAYS], NO],
  ["+", [TEXT, TEXT], NO],
  ["+", [PERCENT, PERCENT], NO],
  ["-", [DATE, DATE], NO],
  ["-", [MONEY, MONEY], MONEY],
  ["negate", [MONEY], MONEY],
  ["negate", [BOOLEAN], NO],
  ["*", [MONEY, WHOLE], MONEY],
  ["*", [MONEY, NUMBER], AMOUNT],
  ["*", [PERCENT, MONEY], AMOUNT],
  ["*", [NUMBER, PERCENT], NUMBER],
  ["*", [MONEY, MONEY], NO],
  ["*", [AMOUNT, NUMBER], ROUND],
  ["*", [MONEY, WHOLE, NUMBER], AMOUNT],
  ["*", [DAYS, WHOLE], NO],
  ["=", [NUMBER, WHOLE], BOOLEAN],
  ["=", [MONEY, NUMBER], NO],
  ["=", [TEXT, choice()], NO],
  ["=", [choice("case"), choice("channel")], NO],
  ["=", [choice("case"), choice()], BOOLEAN],
  ["=", [listOf(NUMBER), listOf(WHOLE)], BOOLEAN],
  ["=", [listOf(NUMBER), NUMBER], NO],
  ["=", [{ is: "record" }, { is: "record" }], NO],
  ["=", [{ is: "file" }, { is: "file" }], NO],
  ["=", [AMOUNT, AMOUNT], NO],
  ["<", [DATE, DATE], BOOLEAN],
  ["<", [DATE, { is: "date-time" }], NO],
  ["<", [DAYS, DAYS], BOOLEAN],
  ["<", [DAYS, WORKING], NO],
  ["<", [BOOLEAN, BOOLEAN], NO],
  ["<", [choice(), choice()], NO],
  ["<", [TEXT, TEXT], BOOLEAN],
  ["<", [listOf(NUMBER), listOf(NUMBER)], NO],
  ["in", [choice("case"), choice("case")], BOOLEAN],
  ["in", [listOf(choice()), choice()], BOOLEAN],
  ["in", [NUMBER, listOf(NUMBER)], BOOLEAN],
  ["in", [NUMBER, MONEY], NO],
  ["and", [BOOLEAN, BOOLEAN, BOOLEAN], BOOLEAN],
  ["and", [BOOLEAN, NUMBER], NO],
  ["not", [TEXT], NO],
  ["present", [{ is: "file" }], BOOLEAN],
  ["+", [ANY, MONEY], MONEY],
  ["=", [ANY, MONEY], BOOLEAN],
  ["*", [ANY, MONEY], ANY],
];

it.each(operators)("types %s of %j", (op, types, result) => {
  const found = operatorResult(op, types);
  if (typeof result === "string") expect(found).toMatchObject({ is: "mismatch", op, reason: result });
  else expect(found).toEqual(result);
});

it("shows the two types that do not go together", () => {
  expect(operatorResult("+", [WHOLE, WHOLE, MONEY])).toEqual({
    is: "mismatch",
    op: "+",
    left: WHOLE,
    right: MONEY,
    reason: "kinds",
  });
});

const calls: readonly [name: string, args: readonly StaticType[], result: StaticType | undefined][] = [
  ["sum", [listOf(NUMBER)], NUMBER],
  ["sum", [listOf(WHOLE)], WHOLE],
  ["sum", [listOf(MONEY)], MONEY],
  ["sum", [MONEY, MONEY], MONEY],
  ["sum", [MONEY], undefined],
  ["sum", [MONEY, NUMBER], undefined],
  ["count", [listOf({ is: "record" })], WHOLE],
  ["count", [NUMBER], undefined],
  ["min", [DATE, DATE], DATE],
  ["age", [DATE], WHOLE],
  ["age", [DATE, DATE], WHOLE],
  ["age", [DATE, DATE, DATE], undefined],
  ["age", [TEXT], undefined],
  ["words", [MONEY], TEXT],
  ["words", [WHOLE], TEXT],
  ["words", [TEXT], undefined],
  ["round", [AMOUNT, MONEY], MONEY],
  ["round", [MONEY, NUMBER], undefined],
  ["median", [NUMBER], undefined],
];

it.each(calls)("types %s of %j", (name, args, result) => {
  const found = callResult(name, args);
  if (result === undefined) expect(found.is).toBe("mismatch");
  else expect(found).toEqual(result);
});

it("reports a mismatch once, where it arises", () => {
  const tree: Expression = {
    op: "and",
    args: [
      {
        op: "=",
        args: [
          {
            op: "+",
            args: [
              { op: "field", path: ["a"], type: "money" },
              { op: "literal", type: "number", value: "1" },
            ],
          },
          { op: "literal", type: "money", value: "5" },
        ],
      },
      { op: "literal", type: "boolean", value: true },
    ],
  };
  const found: [Mismatch, Expression][] = [];
  expect(typeOf(tree, { field: () => MONEY }, (mismatch, at) => found.push([mismatch, at]))).toEqual(BOOLEAN);
  expect(found.map(([{ op, left, right }, at]) => [op, left.is, right.is, at.op])).toEqual([
    ["+", "money", "number", "+"],
  ]);
});

it("has different names for every function, in both languages", () => {
  for (const key of ["id", "vi", "en"] as const) {
    const names = functions.map((one) => one[key]);
    expect(new Set(names).size).toBe(names.length);
  }
  for (const { id } of functions) expect(id).toMatch(/^[a-z_]+$/);
});

it("never throws for any function, given nothing or too much", () => {
  for (const { apply } of functions) {
    expect(apply([], { fields: {} }).is).toBe("unknown");
    apply(
      Array.from({ length: 5 }, () => ({ is: "file" }) as const),
      { fields: {} },
    );
  }
});

it("says how a type is read from data and called in messages", () => {
  expect(fieldTypeOf(listOf(WHOLE))).toBe("number");
  expect(fieldTypeOf({ is: "parcel" })).toBe("record");
  expect(fieldTypeOf(ANY)).toBeUndefined();
  expect([printType(listOf(MONEY), "vi"), printType(listOf(MONEY), "en")]).toEqual([
    "danh sách số tiền",
    "list of amount of money",
  ]);
});
