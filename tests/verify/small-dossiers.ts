import fc from "fast-check";
import {
  type Expression,
  type Facts,
  type Field,
  type Form,
  holds,
  isShownWhen,
  type Json,
  missingFields,
  type ProcedureModel,
  type Section,
  settleAnswers,
  type Shape,
  type Truth,
} from "@tthc/model";
import { modelOf } from "../procedures/workspace.ts";

/** Forms so small that every dossier of them can be written down. */
export interface SmallForm {
  readonly sections: readonly Section[];
  readonly rules: Form["rules"];
  readonly conditions: readonly Expression[];
}

const base = modelOf("khai_tu", 1);

/** A procedure of two cases and two channels with this form, and nothing else that conditions could read. */
export function smallModel({ sections, rules }: Pick<SmallForm, "sections" | "rules">): ProcedureModel {
  return {
    ...base,
    cases: [
      { id: "c1", label: { vi: "Một" } },
      { id: "c2", label: { vi: "Hai" } },
    ],
    channels: [{ channel: "online-full" }, { channel: "counter" }],
    applicants: [],
    forms: [{ id: "f", label: { vi: "Tờ khai" }, sections, rules }],
  };
}

const literal = (type: "number" | "text" | "choice" | "date", value: string): Expression => ({
  op: "literal",
  type,
  value,
});
export const field = (type: string, ...path: readonly string[]): Expression =>
  ({ op: "field", path, type }) as Expression;
const op = (name: string, ...args: readonly Expression[]): Expression => ({ op: name, args }) as Expression;

const SHAPES: Readonly<Record<string, Shape>> = {
  b: { is: "boolean" },
  n: { is: "integer", minimum: "0", maximum: "3" },
  m: { is: "decimal", places: 1, above: "0", below: "0.4" },
  t: { is: "text", maxLength: 8 },
  d: { is: "date", minimum: "2026-02-27", maximum: "2026-03-01" },
  c: {
    is: "choice",
    many: false,
    options: ["p", "q", "r"].map((id) => ({ id, label: { vi: id } })),
  },
  s: { is: "choice", many: true, options: ["p", "q"].map((id) => ({ id, label: { vi: id } })) },
  g: {
    is: "record",
    of: "group",
    fields: [
      { id: "gb", label: { vi: "gb" }, type: "boolean", shape: { is: "boolean" }, required: true },
      {
        id: "gn",
        label: { vi: "gn" },
        type: "integer",
        shape: { is: "integer", minimum: "0", maximum: "1" },
        shownWhen: { op: "field", path: ["gb"], type: "boolean" },
      },
    ],
  },
  l: {
    is: "list",
    minItems: 0,
    maxItems: 2,
    fields: [
      {
        id: "ln",
        label: { vi: "ln" },
        type: "integer",
        shape: { is: "integer", minimum: "0", maximum: "1" },
      },
    ],
  },
};

const VALUES: Readonly<Record<string, readonly (Json | undefined)[]>> = {
  b: [undefined, true, false],
  n: [undefined, 0, 1, 2, 3],
  m: [undefined, "0.1", "0.2", "0.3"],
  t: [undefined, "a", "b", "khác"],
  d: [undefined, "2026-02-27", "2026-02-28", "2026-03-01"],
  c: [undefined, "p", "q", "r"],
  s: [undefined, [], ["p"], ["q"], ["p", "q"]],
  g: [undefined, { gb: true }, { gb: false }, { gb: true, gn: 0 }, { gb: true, gn: 1 }],
  l: [
    undefined,
    [],
    [{}],
    [{ ln: 0 }],
    [{ ln: 1 }],
    [{}, {}],
    [{}, { ln: 1 }],
    [{ ln: 0 }, {}],
    [{ ln: 0 }, { ln: 1 }],
    [{ ln: 1 }, { ln: 1 }],
    [{ ln: 0 }, { ln: 0 }],
  ],
};

const numbers: readonly Expression[] = [
  field("number", "n"),
  field("number", "m"),
  field("number", "g", "gn"),
  { op: "call", name: "sum", args: [field("number", "l", "ln")] },
  { op: "call", name: "count", args: [field("number", "l", "ln")] },
  op("+", field("number", "n"), field("number", "m")),
  op("-", field("number", "n"), field("number", "g", "gn")),
  op("*", field("number", "n"), literal("number", "2")),
  { op: "call", name: "max", args: [field("number", "n"), field("number", "m")] },
  ...["0", "0.2", "1", "2", "3.5"].map((value) => literal("number", value)),
];
const dates: readonly Expression[] = [
  field("date", "d"),
  literal("date", "2026-02-28"),
  literal("date", "2026-03-01"),
];
const bools: readonly Expression[] = [
  field("boolean", "b"),
  field("boolean", "g", "gb"),
  op("present", field("record", "g")),
  op("present", field("number", "n")),
  op("present", field("record", "l")),
  op("present", field("choice", "s")),
  { op: "in", item: field("choice", "c"), members: [literal("choice", "p"), literal("choice", "q")] },
  { op: "in", item: field("choice", "s"), members: [literal("choice", "q")] },
  { op: "in", item: field("number", "l", "ln"), members: [literal("number", "1")] },
  op("=", field("choice", "c"), literal("choice", "q")),
  op("≠", field("text", "t"), literal("text", "a")),
  op("=", field("text", "t"), literal("text", "b")),
  op("=", { op: "fact", fact: "case" }, literal("choice", "c1")),
  op("=", { op: "fact", fact: "channel" }, literal("choice", "online")),
];
const compare = fc.constantFrom("=", "≠", "<", "≤", ">", "≥");
const pair = (of: readonly Expression[]): fc.Arbitrary<Expression> =>
  fc.tuple(compare, fc.constantFrom(...of), fc.constantFrom(...of)).map(([name, a, b]) => op(name, a, b));

const condition: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(...bools),
    pair(numbers),
    pair(dates),
    fc.tuple(fc.constantFrom("and", "or"), tie("tree"), tie("tree")).map(([name, a, b]) => op(name, a, b)),
    tie("tree").map((one) => op("not", one)),
  ),
})).tree;

const computed: Readonly<Record<string, Expression>> = {
  b: op(">", field("number", "m"), literal("number", "0.1")),
  n: { op: "call", name: "count", args: [field("number", "l", "ln")] },
  c: literal("choice", "q"),
};

const fields: fc.Arbitrary<readonly Field[]> = fc
  .subarray(Object.keys(SHAPES), { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            shownWhen: fc.option(condition, { nil: undefined, freq: 2 }),
            required: fc.option(fc.oneof(fc.constant<true>(true), condition), { nil: undefined }),
            isComputed: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
            preset: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
          })
          .map(({ shownWhen, required, isComputed, preset }): Field => {
            const rule = computed[id];
            return {
              id,
              label: { vi: id },
              type: "text",
              shape: SHAPES[id] ?? { is: "boolean" },
              ...(shownWhen && { shownWhen }),
              ...(required !== undefined && { required }),
              ...(isComputed && rule && { computed: rule }),
              ...(preset && !isComputed && id === "c" && { default: literal("choice", "r") }),
            };
          }),
      ),
    ),
  );

export const smallForm: fc.Arbitrary<SmallForm> = fc
  .tuple(
    fields,
    fc.option(condition, { nil: undefined }),
    fc.array(condition, { maxLength: 2 }),
    fc.array(condition, { minLength: 1, maxLength: 3 }),
  )
  .map(([all, shownWhen, rules, conditions]) => {
    const half = Math.ceil(all.length / 2);
    const section = (id: string, own: readonly Field[], when?: Expression): Section => ({
      id,
      label: { vi: id },
      fields: own,
      rules: [],
      ...(when && { shownWhen: when }),
    });
    return {
      sections: [section("s1", all.slice(0, half)), section("s2", all.slice(half), shownWhen)],
      rules: rules.map((rule, i) => ({ id: `r${String(i)}`, holds: rule, message: { vi: "sai" } })),
      conditions,
    };
  });

/** Every dossier that could be submitted, settled and complete. */
export function* allDossiers({ sections, rules }: SmallForm, withRules = true): Generator<Facts> {
  const ids = sections.flatMap((section) => section.fields.map(({ id }) => id));
  for (const caseId of ["c1", "c2"]) {
    for (const channel of ["online-full", "counter"]) {
      const dossier = { case: caseId, channel, filingDate: "2025-07-01" };
      for (const answers of products(ids)) {
        const settled = settleAnswers(sections, answers, dossier);
        const facts: Facts = { ...dossier, fields: settled };
        const missing = sections
          .filter(({ shownWhen }) => isShownWhen(shownWhen, facts))
          .flatMap((section) => missingFields(section.fields, settled, facts));
        if (missing.length > 0) continue;
        if (withRules && rules.some((rule) => holds(rule.holds, facts) === false)) continue;
        yield facts;
      }
    }
  }
}

function* products(ids: readonly string[]): Generator<{ [id: string]: Json }> {
  const [first, ...rest] = ids;
  if (first === undefined) return yield {};
  for (const others of products(rest))
    for (const value of VALUES[first] ?? [])
      yield value === undefined ? others : { ...others, [first]: value };
}

export const truthsOf = (conditions: readonly Expression[], facts: Facts): readonly Truth[] =>
  conditions.map((one) => holds(one, facts));
