import { describe, expect, it } from "vitest";
import type { Expression, Field, Form, ProcedureModel, Shape } from "@tthc/model";
import { cellsOf } from "../../compiler/verify/inputs/cells.ts";
import { inputSpaceOf } from "../../compiler/verify/inputs/input-space.ts";
import { type Answer, solve, type SolveOptions } from "../../compiler/verify/inputs/solve.ts";
import { sampleOf } from "../../compiler/verify/inputs/sample-text.ts";
import { smallModel } from "./small-dossiers.ts";

const ref = (type: string, ...path: readonly string[]): Expression =>
  ({ op: "field", path, type }) as Expression;
const lit = (type: string, value: unknown): Expression => ({ op: "literal", type, value }) as Expression;
const num = (value: string): Expression => lit("number", value);
const op = (name: string, ...args: readonly Expression[]): Expression => ({ op: name, args }) as Expression;
const call = (name: string, ...args: readonly Expression[]): Expression => ({ op: "call", name, args });
const a = ref("number", "a");
const b = ref("number", "b");
const filing: Expression = { op: "fact", fact: "filing-date" };

const asked = (id: string, shape: Shape, more: Partial<Field> = {}): Field => ({
  id,
  label: { vi: `Mục ${id}` },
  type: "text",
  shape,
  ...more,
});
const integer = (id: string, more: Partial<Field> = {}): Field => asked(id, { is: "integer" }, more);

function model(fields: readonly Field[], rules: readonly Expression[] = []): ProcedureModel {
  const form: Form["rules"] = rules.map((holds, i) => ({
    id: `r${String(i)}`,
    holds,
    message: { vi: "sai" },
  }));
  return smallModel({ sections: [{ id: "s", label: { vi: "s" }, fields, rules: [] }], rules: form });
}

function ask(
  of: ProcedureModel,
  condition: Expression,
  truth: boolean | "unknown" = true,
  options?: SolveOptions,
): Answer {
  return solve(inputSpaceOf(of), [{ condition, truths: [truth === "unknown" ? undefined : truth] }], options);
}

describe("sums and comparisons of several numbers", () => {
  const numbers = model([integer("a", { required: true }), integer("b", { required: true })]);

  it("finds whole numbers between two bounds", () => {
    const answer = ask(numbers, op("and", op(">", op("+", a, b), num("10")), op("<", a, num("3"))));
    expect(answer.is).toBe("possible");
  });

  it("refutes a circle of inequalities", () => {
    expect(ask(numbers, op("and", op("<", a, b), op("<", b, a))).is).toBe("impossible");
    expect(ask(numbers, op("and", op("≤", a, b), op("≤", b, a))).is).toBe("possible");
  });

  it("knows that nothing whole lies strictly between two whole numbers", () => {
    expect(ask(numbers, op("and", op(">", a, num("1")), op("<", a, num("2")))).is).toBe("impossible");
    const decimals = model([asked("a", { is: "decimal", places: 2 })]);
    expect(ask(decimals, op("and", op(">", a, num("1")), op("<", a, num("2")))).is).toBe("possible");
    expect(ask(decimals, op("and", op(">", a, num("1")), op("<", a, num("1.01")))).is).toBe("impossible");
  });

  it("refutes 2a + 4b = 7 and never finds it", () => {
    const sum = op("+", op("*", a, num("2")), op("*", num("4"), b));
    expect(ask(numbers, op("=", sum, num("7"))).is).not.toBe("possible");
    expect(ask(numbers, op("=", sum, num("8"))).is).toBe("possible");
  });

  it("takes the bounds of shapes into account", () => {
    const bounded = model([
      asked("a", { is: "integer", minimum: "0", below: "5" }),
      asked("b", { is: "integer", above: "3" }),
    ]);
    expect(ask(bounded, op(">", a, num("4"))).is).toBe("impossible");
    expect(ask(bounded, op("<", b, num("4"))).is).toBe("impossible");
    expect(ask(bounded, op("≥", a, b)).is).toBe("possible");
    expect(ask(bounded, op(">", a, b)).is).toBe("impossible");
  });

  it("says undecided of a product of two answers, unless an example turns up", () => {
    const squares = op("=", op("*", a, a), num("2"));
    expect(ask(numbers, squares).is).toBe("undecided");
    expect(ask(numbers, op("≥", op("*", a, b), num("1"))).is).toBe("possible");
  });
});

describe("what may be absent", () => {
  it("tells unknown from false", () => {
    const optional = model([integer("a")]);
    const required = model([integer("a", { required: true })]);
    expect(ask(optional, op(">", a, num("1")), "unknown").is).toBe("possible");
    expect(ask(required, op(">", a, num("1")), "unknown").is).toBe("impossible");
  });

  it("holds hidden fields for absent, and required ones for present only where they are shown", () => {
    const hidden = model([
      asked("b", { is: "boolean" }, { required: true }),
      integer("a", { required: true, shownWhen: ref("boolean", "b") }),
    ]);
    const present = op("present", a);
    expect(ask(hidden, op("and", present, op("not", ref("boolean", "b")))).is).toBe("impossible");
    expect(ask(hidden, op("and", op("not", present), ref("boolean", "b"))).is).toBe("impossible");
    expect(ask(hidden, present, false).is).toBe("possible");
  });

  it("lets a default stand where nothing was answered", () => {
    const preset = model([integer("a", { default: num("7") })]);
    expect(ask(preset, op("present", a), false).is).toBe("impossible");
  });

  it("knows recorded facts only after filing", () => {
    const { flow, ...rest } = model([]);
    const states = flow.states.map((state, i) =>
      i === 1 && state.kind === "step" ? { ...state, records: [integer("a", { required: true })] } : state,
    );
    const recording = { ...rest, flow: { ...flow, states } };
    const condition = op("present", a);
    expect(solve(inputSpaceOf(recording), [{ condition, truths: [true] }]).is).toBe("impossible");
    for (const truth of [true, false])
      expect(solve(inputSpaceOf(recording, "any-time"), [{ condition, truths: [truth] }]).is).toBe(
        "possible",
      );
  });
});

describe("computed fields and rules", () => {
  const sum = op("+", a, b);
  const total = [
    integer("a", { required: true }),
    integer("b", { required: true }),
    integer("c", { computed: sum }),
  ];

  it("computes", () => {
    const c = ref("number", "c");
    expect(ask(model(total), op("and", op("=", c, num("9")), op("=", a, num("4")))).is).toBe("possible");
    expect(ask(model(total), op("≠", c, sum)).is).toBe("impossible");
  });

  it("keeps the rules of forms, unless told otherwise", () => {
    const ruled = model(total, [op("≤", a, b)]);
    const condition = op("and", op("=", a, num("5")), op("<", b, num("5")));
    expect(ask(ruled, condition).is).toBe("impossible");
    expect(ask(ruled, condition, true, { withoutRules: true }).is).toBe("possible");
    expect(ask(model(total), condition).is).toBe("possible");
  });
});

describe("dates", () => {
  const dated = model([asked("d", { is: "date" }, { required: true })]);
  const d = ref("date", "d");

  it("keeps the filing date within the force of the version", () => {
    const ended: ProcedureModel = {
      ...dated,
      version: { ...dated.version, inForce: { from: "2025-07-01", to: "2025-12-31" } },
    };
    expect(ask(ended, op("<", filing, lit("date", "2025-07-01"))).is).toBe("impossible");
    expect(ask(ended, op(">", filing, lit("date", "2025-12-30"))).is).toBe("possible");
  });

  it("relates dates, ages and years", () => {
    expect(ask(dated, op("and", op("≤", call("days", d, filing), num("60")), op("<", d, filing))).is).toBe(
      "possible",
    );
    const age = call("age", d);
    expect(ask(dated, op("and", op("≥", age, num("18")), op("<", age, num("18")))).is).toBe("impossible");
    const grown = ask(dated, op("and", op("≥", age, num("18")), op("<", age, num("19"))));
    expect(grown.is).toBe("possible");
    const year = call("year", d);
    expect(ask(dated, op("and", op("=", year, num("2000")), op(">", d, lit("date", "2000-12-31")))).is).toBe(
      "impossible",
    );
    expect(ask(dated, op("and", op("=", year, num("2000")), op(">", d, lit("date", "2000-12-30")))).is).toBe(
      "possible",
    );
    expect(ask(dated, op("and", op("≥", age, num("18")), op(">", d, filing))).is).toBe("impossible");
  });
});

describe("facts, words and cells", () => {
  const plain = model([integer("a", { required: true })]);
  const online = op("=", { op: "fact", fact: "channel" }, lit("choice", "online"));
  const first = op("=", { op: "fact", fact: "case" }, lit("choice", "c1"));

  it("takes given facts as they are", () => {
    expect(ask(plain, online, true, { given: { channel: "counter" } }).is).toBe("impossible");
    expect(ask(plain, online, true, { given: { channel: "online-full" } }).is).toBe("possible");
  });

  it("says in words what matters and nothing else", () => {
    const answer = ask(plain, op("and", first, op(">", a, num("45"))));
    if (answer.is !== "possible") throw new Error(answer.is);
    expect(answer.example.words).toEqual({
      vi: "trường hợp «Một», «Mục a» = 46",
      en: "case «Một», «Mục a» = 46",
    });
  });

  it("gives a cell for each combination that can be, told apart by facts where asked", () => {
    const cells = cellsOf(inputSpaceOf(plain), [op(">", a, num("1")), op(">", a, num("2"))]);
    if (cells.is !== "cells") throw new Error("undecided");
    expect(cells.cells.map(({ truths }) => truths.join()).sort()).toEqual([
      "false,false",
      "true,false",
      "true,true",
    ]);
    const apart = cellsOf(inputSpaceOf(plain), [online], { per: ["case", "channel"] });
    expect(apart.is === "cells" && apart.cells.length).toBe(4);
    expect(cellsOf(inputSpaceOf(plain), [op(">", a, num("1")), online, first], { most: 3 }).is).toBe(
      "undecided",
    );
  });

  it("finds a text for the patterns of the language's own types", () => {
    for (const pattern of [
      "^[0-9]{12}(?![\\s\\S])",
      "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])",
      "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])",
    ])
      expect(sampleOf(pattern)).toMatch(new RegExp(pattern, "u"));
    expect(sampleOf("^a{1,2}\\b$")).toBeUndefined();
  });
});
