import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { evaluate } from "../../model/expression/evaluate.ts";
import { encodeValue } from "../../model/expression/value.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any kind, taken apart on purpose
type Json = any;
const { vectors } = JSON.parse(readFileSync("docs/expression-vectors.json", "utf8")) as { vectors: Json[] };

/** A wrong evaluator, made by evaluating something else: a node or the data is changed first. */
interface Fault {
  readonly node?: (node: Json) => Json;
  readonly data?: (data: Json) => Json;
}
const operator = (from: string, to: string): Fault => ({
  node: (n) => (n.op === from ? { ...n, op: to } : n),
});
const calls = (from: string, to: string): Fault => ({
  node: (n) => (n.op === "call" && n.name === from ? { ...n, name: to } : n),
});
const reads = (from: string, to: string): Fault => ({
  node: (n) => (n.op === "field" && n.type === from ? { ...n, type: to } : n),
});
const yes = { op: "literal", type: "boolean", value: true };
const no = { ...yes, value: false };

const faults: Readonly<Record<string, Fault>> = {
  "at most means less": operator("≤", "<"),
  "at least means greater": operator("≥", ">"),
  "greater means at least": operator(">", "≥"),
  "less means at most": operator("<", "≤"),
  "and means or": operator("and", "or"),
  "or means and": operator("or", "and"),
  "not equal means equal": operator("≠", "="),
  "minus means plus": operator("-", "+"),
  "times means plus": operator("*", "+"),
  "negation does nothing": { node: (n) => (n.op === "negate" ? n.args[0] : n) },
  "not does nothing": { node: (n) => (n.op === "not" ? n.args[0] : n) },
  "everything is present": { node: (n) => (n.op === "present" ? yes : n) },
  "membership looks at the first member only": {
    node: (n) => (n.op === "in" ? { ...n, members: n.members.slice(0, 1) } : n),
  },
  "absent yes/no counts as no": { node: (n) => (n.op === "field" && n.path[0] === "vang" ? no : n) },
  "numbers compare as text": reads("number", "text"),
  "money is read as a number": reads("money", "number"),
  "least means greatest": calls("min", "max"),
  "greatest means least": calls("max", "min"),
  "count means sum": calls("count", "sum"),
  "rounding up goes down": calls("round_up", "round_down"),
  "rounding down goes to the nearest": calls("round_down", "round"),
  "age is counted at filing always": {
    node: (n) => (n.op === "call" && n.name === "age" ? { ...n, args: n.args.slice(0, 1) } : n),
  },
  "days run backwards": {
    node: (n) => (n.op === "call" && n.name === "days" ? { ...n, args: [...n.args].reverse() } : n),
  },
  "the full online service is not online": {
    node: (n) => (n.op === "literal" && n.value === "online" ? { ...n, value: "online-partial" } : n),
  },
  "an unnamed online service is the full one": {
    data: (d) => (d.channel === "online" ? { ...d, channel: "online-full" } : d),
  },
  "a week is a month": {
    node: (n) =>
      n.type === "duration" && n.value.unit === "week" ? { ...n, value: { ...n.value, unit: "month" } } : n,
  },
  "working days are days": {
    node: (n) =>
      n.type === "duration" && n.value.unit === "working-day"
        ? { ...n, value: { ...n.value, unit: "day" } }
        : n,
  },
  "money loses its last digit above 2^53": {
    node: (n) =>
      n.op === "literal" && n.type === "money" && /^[0-9]+$/.test(n.value)
        ? { ...n, value: BigInt(Math.trunc(Number(n.value))).toString() }
        : n,
  },
  "text is not normalised": {
    node: (n) =>
      n.op === "literal" && n.type === "text" ? { ...n, value: `${n.value.normalize("NFD")}\u200b` } : n,
  },
  "empty rows count": {
    data: (d) => ({ ...d, fields: JSON.parse(JSON.stringify(d.fields ?? {}).replaceAll("{}", '{"dt":1}')) }),
  },
};

function rewritten(tree: Json, node: NonNullable<Fault["node"]>): Json {
  const changed = node(tree);
  const inner = (list: Json[]): Json[] => list.map((one) => rewritten(one, node));
  return {
    ...changed,
    ...(changed.args && { args: inner(changed.args) }),
    ...(changed.members && { item: rewritten(changed.item, node), members: inner(changed.members) }),
  };
}

it.each(Object.entries(faults))("the vectors catch a wrong evaluator: %s", (_, { node, data }) => {
  const caught = vectors.filter((vector) => {
    const tree = node ? rewritten(vector.tree, node) : vector.tree;
    const value = encodeValue(evaluate(tree, data ? data(vector.data) : vector.data));
    return JSON.stringify(value) !== JSON.stringify(vector.result);
  });
  expect(caught.length).toBeGreaterThan(0);
});
