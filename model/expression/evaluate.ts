import { addValues, multiplyValues, negateValue, subtractValues } from "./arithmetic.ts";
import { allTrue, anyTrue, equalValues, orderOfValues, type Truth } from "./compare.ts";
import { isWithinBounds, parseDecimal } from "./decimal.ts";
import type { Expression, Literal, Membership, Operation } from "./expression.ts";
import { type Facts, readFact, readField, readOutcome } from "./facts.ts";
import { functionNamed } from "./functions.ts";
import { booleanValue, FALSE, isPresent, textValue, TRUE, UNKNOWN, type Value } from "./value.ts";

/** An expression nested deeper has no value; the compiler refuses it. */
export const MAX_DEPTH = 256;

/**
 * The value of an expression on the data of a dossier. Total: it never throws and always ends. What is absent, ill
 * spelt or has no exact result is unknown. `docs/expressions.md` is the normative text.
 */
export function evaluate(expression: Expression, facts: Facts): Value {
  return evaluateAt(expression, facts, 0);
}

/** Truth of a condition: undefined where it is unknown, or no condition at all. */
export function holds(condition: Expression, facts: Facts): Truth {
  return truthOf(evaluate(condition, facts));
}

function evaluateAt(expression: Expression, facts: Facts, depth: number): Value {
  if (depth > MAX_DEPTH) return UNKNOWN;
  switch (expression.op) {
    case "literal":
      return literalValue(expression);
    case "field":
      return readField(expression, facts);
    case "fact":
      return readFact(expression.fact, facts);
    case "outcome":
      return readOutcome(expression.branch, facts);
    case "in":
      return membership(expression, facts, depth + 1);
    case "call": {
      const args = expression.args.map((arg) => evaluateAt(arg, facts, depth + 1));
      return functionNamed(expression.name)?.apply(args, facts) ?? UNKNOWN;
    }
    default:
      return operation(
        expression.op,
        expression.args.map((arg) => evaluateAt(arg, facts, depth + 1)),
      );
  }
}

/** The value of a constant; unknown where its spelling is not one of its type. */
export function literalValue(literal: Literal): Value {
  switch (literal.type) {
    case "boolean":
      return booleanValue(literal.value);
    case "text":
      return textValue(literal.value);
    case "number":
    case "percent": {
      const value = parseDecimal(literal.value);
      return value === undefined ? UNKNOWN : { is: literal.type, value };
    }
    case "money": {
      const dong = /^-?[0-9]{1,20}$/.test(literal.value) ? BigInt(literal.value) : undefined;
      return dong === undefined || !isWithinBounds(dong) ? UNKNOWN : { is: "money", dong };
    }
    case "date":
    case "date-time":
      return { is: literal.type, iso: literal.value };
    case "choice":
      return { is: "choice", id: literal.value };
    case "duration":
      return { is: "duration", duration: literal.value };
  }
}

function operation(op: Operation["op"], args: readonly Value[]): Value {
  const [a = UNKNOWN, b = UNKNOWN] = args;
  switch (op) {
    case "and":
      return fromTruth(allTrue(args.map(truthOf)));
    case "or":
      return fromTruth(anyTrue(args.map(truthOf)));
    case "not":
      return fromTruth(negateTruth(truthOf(a)));
    case "present":
      return booleanValue(isPresent(a));
    case "=":
      return fromTruth(equalValues(a, b));
    case "≠":
      return fromTruth(negateTruth(equalValues(a, b)));
    case "<":
    case "≤":
    case ">":
    case "≥":
      return fromTruth(orderHolds(op, orderOfValues(a, b)));
    case "+":
      return args.slice(1).reduce(addValues, a);
    case "-":
      return subtractValues(a, b);
    case "*":
      return args.slice(1).reduce(multiplyValues, a);
    case "negate":
      return negateValue(a);
  }
}

function orderHolds(op: "<" | "≤" | ">" | "≥", order: number | undefined): Truth {
  if (order === undefined) return undefined;
  return op === "<" ? order < 0 : op === "≤" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
}

/** `x thuộc (a, b)`: x equals one of the members; a list stands for its elements on either side. */
function membership({ item, members }: Membership, facts: Facts, depth: number): Value {
  const value = evaluateAt(item, facts, depth);
  const candidates = members.flatMap((member) => elementsOf(evaluateAt(member, facts, depth)));
  return fromTruth(
    anyTrue(elementsOf(value).flatMap((one) => candidates.map((other) => equalValues(one, other)))),
  );
}

function elementsOf(value: Value): readonly Value[] {
  return value.is === "list" ? value.items : [value];
}

function truthOf(value: Value): Truth {
  return value.is === "boolean" ? value.value : undefined;
}

function negateTruth(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function fromTruth(truth: Truth): Value {
  return truth === undefined ? UNKNOWN : truth ? TRUE : FALSE;
}
