import type { Expression, Json } from "@tthc/model";
import type { Naming } from "./naming.ts";

/** Operators whose arguments may change places without a change of meaning. */
const COMMUTATIVE: ReadonlySet<string> = new Set(["and", "or", "+", "*", "=", "≠"]);
const MIRRORED: Readonly<Record<string, string>> = { ">": "<", "≥": "≤" };

/**
 * A text that two expressions share exactly where they read alike: arguments in any order, `a > b` and `b < a`, names by
 * what they are called in the newer version.
 */
export function canonicalText(expression: Expression | undefined, naming: Naming): string {
  return expression === undefined ? "" : JSON.stringify(canonical(expression, naming));
}

function canonical(expression: Expression, naming: Naming): Json {
  switch (expression.op) {
    case "literal":
      return ["literal", expression.type, expression.value as Json];
    case "fact":
      return ["fact", expression.fact];
    case "outcome":
      return ["outcome", naming.branch(expression.branch)];
    case "field":
      return ["field", ...naming.field(expression.path)];
    case "in": {
      const item = canonical(expression.item, naming);
      const members = expression.members.map((member) => canonicalMember(member, expression.item, naming));
      // One member is an equation written differently.
      return members.length === 1 ? ordered("=", [item, members[0] as Json]) : ordered("in", members, item);
    }
    case "call":
      return ["call", expression.name, ...expression.args.map((arg) => canonical(arg, naming))];
    default: {
      const args = expression.args.map((arg, index) =>
        canonicalMember(arg, expression.args[1 - index], naming),
      );
      const mirrored = MIRRORED[expression.op];
      if (mirrored !== undefined) return [mirrored, ...args.toReversed()];
      return COMMUTATIVE.has(expression.op)
        ? ordered(expression.op, flat(expression.op, args))
        : [expression.op, ...args];
    }
  }
}

/** A constant beside a field or a fact: options and cases have names too. */
function canonicalMember(expression: Expression, beside: Expression | undefined, naming: Naming): Json {
  if (expression.op !== "literal" || expression.type !== "choice") return canonical(expression, naming);
  return ["literal", "choice", naming.choice(expression.value, beside)];
}

/** `(a and b) and c` is `a and b and c`. */
const flat = (op: string, args: readonly Json[]): readonly Json[] =>
  op === "and" || op === "or"
    ? args.flatMap((arg) => (Array.isArray(arg) && arg[0] === op ? (arg.slice(1) as Json[]) : [arg]))
    : args;

function ordered(op: string, args: readonly Json[], head?: Json): Json {
  const sorted = args
    .map((arg) => JSON.stringify(arg))
    .sort()
    .map((text) => JSON.parse(text) as Json);
  return head === undefined ? [op, ...sorted] : [op, head, ...sorted];
}
