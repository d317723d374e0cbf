import fc from "fast-check";
import type { DurationUnit, Expression, FieldType, Operation } from "../../model/expression/expression.ts";
import type { Facts } from "../../model/expression/facts.ts";
import { functions } from "../../model/expression/functions.ts";

const TYPES: readonly FieldType[] = [
  "boolean",
  "text",
  "number",
  "money",
  "date",
  "date-time",
  "choice",
  "file",
  "record",
];
const UNITS: readonly DurationUnit[] = [
  "working-day",
  "day",
  "week",
  "month",
  "year",
  "hour",
  "minute",
  "same-day",
];
const DATES = ["2024-02-29", "2026-08-21", "2008-02-29", "2023-02-29", "1999-12-31"];
const NUMBERS = ["0", "1", "2", "-1", "0.5", "1.000001", "0.000001", "99999999999999999999", "3.25", "1000"];
const MONEY = ["0", "1", "1001", "75000", "9007199254740993", "99999999999999999999"];
const WORDS = ["a", "b", "online", "online-full", "ho\u0300a", "h\u00f2a", "đ", "\u{1F600}"];
const KEYS = ["x", "y", "z", "rows"];
const from = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const literal: fc.Arbitrary<Expression> = fc.oneof(
  from([true, false]).map((value) => ({ op: "literal", type: "boolean", value }) as const),
  from(WORDS).map((value) => ({ op: "literal", type: "text", value }) as const),
  from(NUMBERS).map((value) => ({ op: "literal", type: "number", value }) as const),
  from(MONEY).map((value) => ({ op: "literal", type: "money", value }) as const),
  from(["50", "0.019", "100"]).map((value) => ({ op: "literal", type: "percent", value }) as const),
  from(["2024-02-29", "2026-08-21", "1999-12-31"]).map(
    (value) => ({ op: "literal", type: "date", value }) as const,
  ),
  from(WORDS).map((value) => ({ op: "literal", type: "choice", value }) as const),
  fc
    .record({ amount: from([0, 1, 7, 12, 60]), unit: from(UNITS) })
    .map((value) => ({ op: "literal", type: "duration", value }) as const),
);

const input: fc.Arbitrary<Expression> = fc.oneof(
  fc.record({
    op: from(["field"] as const),
    path: from([["x"], ["y"], ["z"], ["rows"], ["rows", "x"], ["z", "x"]]),
    type: from(TYPES),
  }),
  fc.record({
    op: from(["fact"] as const),
    fact: from(["case", "channel", "applicant", "filing-date", "filing-place"] as const),
  }),
  fc.record({ op: from(["outcome"] as const), branch: from(["a", "b"]) }),
);

/** Trees of every operator and function, mostly well formed, with no regard to types. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: "medium" },
    literal,
    input,
    fc.record({
      op: from(["and", "or", "+", "*"] as const),
      args: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ op: from(["not", "negate", "present"] as const), args: fc.tuple(tie("tree")) }),
    fc.record({
      op: from(["=", "≠", "<", "≤", ">", "≥", "-"] as const),
      args: fc.tuple(tie("tree"), tie("tree")),
    }),
    fc.record({
      op: from(["in"] as const),
      item: tie("tree"),
      members: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      op: from(["call"] as const),
      name: from(functions.map(({ id }) => id)),
      args: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).tree;

const leaf = fc.oneof(
  from<null | boolean | number | string>([
    null,
    true,
    false,
    "",
    0,
    3,
    12.5,
    0.1,
    9007199254740992,
    "2026-08-21T15:30",
  ]),
  from([...NUMBERS, ...MONEY, ...WORDS, ...DATES]),
);
const node = fc.oneof(leaf, fc.dictionary(from(KEYS), leaf), fc.array(leaf, { maxLength: 3 }));

/** Data that fits no schema in particular. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  fields: fc.dictionary(
    from(KEYS),
    fc.oneof(node, fc.array(fc.dictionary(from(KEYS), node), { maxLength: 3 })),
  ),
  case: from([undefined, "a", "b"]),
  channel: from([undefined, "online", "online-full", "online-partial", "counter"]),
  applicant: from([undefined, "a"]),
  filingDate: from([undefined, ...DATES]),
  filingPlace: from([undefined, "a"]),
  outcomes: from([undefined, {}, { a: "a" }, { a: "b", b: "a" }]),
});

type Kind = "boolean" | "number" | "money" | "date" | "text";
const field = (path: readonly string[], type: FieldType): Expression => ({ op: "field", path, type });
const op = (
  values: readonly Operation["op"][],
  ...args: readonly fc.Arbitrary<Expression>[]
): fc.Arbitrary<Expression> => fc.record({ op: from(values), args: fc.tuple(...args) });
const call = (
  names: readonly string[],
  ...args: readonly fc.Arbitrary<Expression>[]
): fc.Arbitrary<Expression> =>
  fc.tuple(from(names), fc.tuple(...args)).map(([name, list]) => ({ op: "call", name, args: list }));
const constant = (
  type: "number" | "money" | "date" | "text",
  values: readonly string[],
): fc.Arbitrary<Expression> =>
  from(values).map((value) => ({ op: "literal", type, value }) as unknown as Expression);

/** Trees whose kinds fit together, so that most of them have a value. */
export const typedExpression: fc.Arbitrary<Expression> = fc.letrec<Record<Kind, Expression>>((tie) => {
  const [bool, num, money, date, text] = (["boolean", "number", "money", "date", "text"] as const).map((k) =>
    tie(k),
  ) as [
    fc.Arbitrary<Expression>,
    fc.Arbitrary<Expression>,
    fc.Arbitrary<Expression>,
    fc.Arbitrary<Expression>,
    fc.Arbitrary<Expression>,
  ];
  const limits = { maxDepth: 4, depthIdentifier: "typed" };
  const compare = ["=", "≠", "<", "≤", ">", "≥"] as const;
  return {
    boolean: fc.oneof(
      limits,
      from([
        field(["yes"], "boolean"),
        field(["none"], "boolean"),
        { op: "literal", type: "boolean", value: false },
      ] as readonly Expression[]),
      op(["and", "or"] as const, bool, bool),
      op(["not"] as const, bool),
      op(["present"] as const, fc.oneof(bool, num, text)),
      op(compare, num, num),
      op(compare, money, money),
      op(compare, date, date),
      op(compare, text, text),
      fc.record({ op: from(["in"] as const), item: num, members: fc.tuple(num, num) }),
    ),
    number: fc.oneof(
      limits,
      constant("number", NUMBERS),
      from([field(["n"], "number"), field(["m"], "number"), field(["none"], "number")]),
      op(["+", "-", "*"] as const, num, num),
      op(["negate"] as const, num),
      call(["sum", "min", "max"], from([field(["rows", "n"], "number")])),
      call(["count"], from([field(["rows", "n"], "number"), field(["rows"], "record")])),
      call(["min", "max", "sum"], num, num),
      call(["age", "days"], date, date),
      call(["age", "year"], date),
      call(["length"], text),
      call(["round", "round_up", "round_down"], num, num),
    ),
    money: fc.oneof(
      limits,
      constant("money", MONEY),
      from([field(["dong"], "money"), field(["none"], "money")]),
      op(["+", "-"] as const, money, money),
      op(["*"] as const, money, num),
      call(["round", "round_up", "round_down"], op(["*"] as const, num, money), money),
    ),
    date: fc.oneof(
      limits,
      constant("date", ["2024-02-29", "2026-08-21", "1999-12-31", "2008-02-29"]),
      from<Expression>([field(["day"], "date"), { op: "fact", fact: "filing-date" }]),
      call(["min", "max"], date, date),
    ),
    text: fc.oneof(
      limits,
      constant("text", WORDS),
      from([field(["name"], "text")]),
      call(["upper"], text),
      call(["words"], fc.oneof(num, money, date)),
    ),
  };
}).boolean;

/** Data for `typedExpression`. */
export const typedFacts: fc.Arbitrary<Facts> = fc.record({
  fields: fc.record({
    yes: from([true, false]),
    n: fc.oneof(from(NUMBERS), fc.integer(), from([0.1, 12.5])),
    m: fc
      .tuple(fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }), fc.integer({ min: 0, max: 99 }))
      .map(([a, b]) => `${a}.${b}`),
    dong: fc.oneof(from(MONEY), fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String)),
    day: fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`),
    name: from(WORDS),
    rows: fc.array(fc.record({ n: from([...NUMBERS, null]) }), { maxLength: 4 }),
  }),
  filingDate: from(DATES),
});
