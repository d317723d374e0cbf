import { unitFamily } from "./compare.ts";
import { parseDecimal } from "./decimal.ts";
import type { Expression, FactReference, FieldReference, Literal, Operation } from "./expression.ts";
import { functionNamed, type Signature } from "./functions.ts";
import {
  AMOUNT,
  ANY,
  areComparable,
  areOrdered,
  BOOLEAN,
  DATE,
  MONEY,
  NUMBER,
  type StaticType,
  TEXT,
  WHOLE,
} from "./static-type.ts";

/**
 * Two types an operator cannot join. `needs-rounding`: money times a decimal stands where whole đồng are wanted, so a
 * rounding has to be declared; `kinds`: everything else.
 */
export interface Mismatch {
  readonly is: "mismatch";
  readonly op: string;
  readonly left: StaticType;
  readonly right: StaticType;
  readonly reason: "kinds" | "needs-rounding";
}

/** Type of the result of an operator, or the two types that do not go together. `in` takes the item, then a member. */
export function operatorResult(
  op: Operation["op"] | "in",
  types: readonly StaticType[],
): StaticType | Mismatch {
  const [left = ANY, right = left] = types;
  switch (op) {
    case "present":
      return BOOLEAN;
    case "and":
    case "or":
    case "not":
      return types.every((type) => type.is === "boolean" || type.is === "any")
        ? BOOLEAN
        : refuse(op, left, right);
    case "=":
    case "≠":
      return areComparable(left, right) ? BOOLEAN : refuse(op, left, right);
    case "<":
    case "≤":
    case ">":
    case "≥":
      return areOrdered(left, right) ? BOOLEAN : refuse(op, left, right);
    case "in":
      return areComparable(elementOf(left), elementOf(right)) ? BOOLEAN : refuse(op, left, right);
    case "+":
    case "-":
    case "negate":
      return fold(op, types, sumType);
    case "*":
      return fold(op, types, productType);
  }
}

/** Type of a call, or the types of its first two arguments where no signature of the function takes them. */
export function callResult(name: string, args: readonly StaticType[]): StaticType | Mismatch {
  const found = functionNamed(name)?.signatures.find((signature) => accepts(signature, args));
  const [left = ANY, right = left] = args;
  return found?.result ?? refuse(name, left, right);
}

/** What the tree cannot say about its fields and facts; each answer may be `ANY`. */
export interface TypeEnvironment {
  readonly field: (reference: FieldReference) => StaticType;
  readonly fact?: (fact: FactReference["fact"]) => StaticType;
}

/** The type of a whole tree. Each mismatch is handed over once, at its operator; what stands above sees `ANY`. */
export function typeOf(
  expression: Expression,
  environment: TypeEnvironment,
  report: (mismatch: Mismatch, at: Expression) => void,
): StaticType {
  const settle = (found: StaticType | Mismatch): StaticType => {
    if (found.is !== "mismatch") return found;
    report(found, expression);
    return ANY;
  };
  const inner = (one: Expression): StaticType => typeOf(one, environment, report);
  switch (expression.op) {
    case "literal":
      return literalType(expression);
    case "field":
      return environment.field(expression);
    case "fact":
      return environment.fact?.(expression.fact) ?? factType(expression.fact);
    case "outcome":
      return { is: "choice" };
    case "call":
      return settle(callResult(expression.name, expression.args.map(inner)));
    case "in": {
      const item = inner(expression.item);
      const results = expression.members.map((member) => operatorResult("in", [item, inner(member)]));
      return settle(results.find((result) => result.is === "mismatch") ?? BOOLEAN);
    }
    default:
      return settle(operatorResult(expression.op, expression.args.map(inner)));
  }
}

/** The type of a constant. */
export function literalType(literal: Literal): StaticType {
  switch (literal.type) {
    case "number":
      return { is: "number", whole: (parseDecimal(literal.value)?.micro ?? 1n) % 1_000_000n === 0n };
    case "duration":
      return { is: "duration", family: unitFamily(literal.value.unit) };
    case "choice":
      return { is: "choice" };
    default:
      return { is: literal.type };
  }
}

function factType(fact: FactReference["fact"]): StaticType {
  if (fact === "filing-date") return DATE;
  return fact === "filing-place" ? TEXT : { is: "choice", domain: fact };
}

type Binary = (left: StaticType, right: StaticType) => StaticType | "kinds" | "needs-rounding";

function fold(op: string, types: readonly StaticType[], result: Binary): StaticType | Mismatch {
  const [first = ANY, ...others] = types;
  let total = first;
  for (const type of others.length === 0 ? [first] : others) {
    const next = result(total, type);
    if (typeof next === "string") return refuse(op, total, type, next);
    total = next;
  }
  return total;
}

const sumType: Binary = (left, right) => {
  if (left.is === "any" || right.is === "any") return left.is === "any" ? right : left;
  if (left.is === "number" && right.is === "number") return left.whole && right.whole ? WHOLE : NUMBER;
  if (left.is === "money" && right.is === "money") return MONEY;
  const both = [left, right].every((type) => type.is === "money" || type.is === "amount");
  return both ? "needs-rounding" : "kinds";
};

const productType: Binary = (left, right) => {
  if (left.is === "any" || right.is === "any") return ANY;
  if (left.is === "number" && right.is === "number") return left.whole && right.whole ? WHOLE : NUMBER;
  if (left.is === "money") return timesMoney(right);
  if (right.is === "money") return timesMoney(left);
  if (left.is === "amount" || right.is === "amount") return "needs-rounding";
  const pair = [left.is, right.is];
  return pair.includes("number") && pair.includes("percent") ? NUMBER : "kinds";
};

function timesMoney(factor: StaticType): StaticType | "kinds" | "needs-rounding" {
  if (factor.is === "number" && factor.whole) return MONEY;
  if (factor.is === "number" || factor.is === "percent") return AMOUNT;
  return factor.is === "amount" ? "needs-rounding" : "kinds";
}

function accepts({ params, optional = [], rest }: Signature, args: readonly StaticType[]): boolean {
  if (rest !== undefined) return args.length >= 2 && args.every((arg) => fits(arg, rest));
  const all = [...params, ...optional];
  if (args.length < params.length || args.length > all.length) return false;
  return args.every((arg, i) => fits(arg, all[i] ?? ANY));
}

function fits(arg: StaticType, param: StaticType): boolean {
  if (arg.is === "any" || param.is === "any") return true;
  if (arg.is === "list" && param.is === "list") return fits(arg.of, param.of);
  if (arg.is === "number" && param.is === "number") return arg.whole || !param.whole;
  return arg.is === param.is;
}

function elementOf(type: StaticType): StaticType {
  return type.is === "list" ? type.of : type;
}

function refuse(
  op: string,
  left: StaticType,
  right: StaticType,
  reason: Mismatch["reason"] = "kinds",
): Mismatch {
  return { is: "mismatch", op, left, right, reason };
}
