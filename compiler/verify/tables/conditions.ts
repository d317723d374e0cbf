import { inputsOf, type Expression, type Period } from "@tthc/model";
import type { Constraint } from "../inputs/solve.ts";

/** What stands in a table under a condition and within dates. */
export interface Conditional {
  readonly when?: Expression;
  readonly inForce?: Period;
}

const FILING_DATE: Expression = { op: "fact", fact: "filing-date" };
const ALWAYS: Expression = { op: "literal", type: "boolean", value: true };

/** True on the filing dates of a period; absent where that is every date. */
export function filedWithin(period: Period | undefined): Expression | undefined {
  const ends = [
    ...(period?.from === undefined ? [] : [compare("≥", FILING_DATE, dateLiteral(period.from))]),
    ...(period?.to === undefined ? [] : [compare("≤", FILING_DATE, dateLiteral(period.to))]),
  ];
  return ends.length === 0 ? undefined : allOf(ends);
}

/** The condition of a row or relief together with its dates: false outside them. */
export function effective({ when, inForce }: Conditional): Expression {
  return allOf([filedWithin(inForce) ?? [], when ?? []].flat());
}

/** It is in force and its condition holds. */
export function holding({ when, inForce }: Conditional): readonly Constraint[] {
  return [...during(inForce), ...(when === undefined ? [] : [isTrue(when)])];
}

/** It is in force and its condition is not known. */
export function open({ when, inForce }: Conditional): readonly Constraint[] {
  return [...during(inForce), { condition: when ?? ALWAYS, truths: [undefined] }];
}

/** The ways in which its condition may not be known: for want of one of its fields, or else for another reason. */
export function openings(row: Conditional): readonly (readonly Constraint[])[] {
  const fields = row.when === undefined ? [] : inputsOf(row.when).filter(({ op }) => op === "field");
  const absent = fields.map((field) => [...open(row), isFalse({ op: "present", args: [field] })]);
  return [...absent, open(row)];
}

/** It is out of force or its condition is false. */
export const excluded = (row: Conditional): Constraint => ({ condition: effective(row), truths: [false] });

/** It does not surely hold: out of force, false or not known. */
export const notSure = (row: Conditional): Constraint => ({
  condition: effective(row),
  truths: [false, undefined],
});

/** The filing date lies in the period. */
export function during(period: Period | undefined): readonly Constraint[] {
  const within = filedWithin(period);
  return within === undefined ? [] : [isTrue(within)];
}

export const isTrue = (condition: Expression): Constraint => ({ condition, truths: [true] });
export const isFalse = (condition: Expression): Constraint => ({ condition, truths: [false] });

/** A condition that cannot be decided. */
export const isUnknown = (condition: Expression): Constraint => ({ condition, truths: [undefined] });

/** A number as a constant; `type` is that of what it is compared with. */
export const constant = (value: bigint | string, type: Measure = "number"): Expression => ({
  op: "literal",
  type,
  value: String(value),
});

/** What quantities and bases of a table are measured in. */
export type Measure = "number" | "money";

/** Not below zero: unknown exactly where the quantity or base has no value. */
export const atLeastZero = (of: Expression, type: Measure = "number"): Expression =>
  compare("≥", of, constant("0", type));

/** One comparison. */
export function compare(
  op: "=" | "≠" | "<" | "≤" | ">" | "≥",
  left: Expression,
  right: Expression,
): Expression {
  return { op, args: [left, right] };
}

/** All of the conditions; always true where there is none. */
export function allOf(conditions: readonly Expression[]): Expression {
  const [only] = conditions;
  if (only === undefined) return ALWAYS;
  return conditions.length === 1 ? only : { op: "and", args: conditions };
}

/** At least one of two or more conditions. */
export function anyOf(conditions: readonly Expression[]): Expression {
  const [only] = conditions;
  return only !== undefined && conditions.length === 1 ? only : { op: "or", args: conditions };
}

const dateLiteral = (value: string): Expression => ({ op: "literal", type: "date", value });
