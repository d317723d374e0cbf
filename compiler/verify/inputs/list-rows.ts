import { type Field, innerFields } from "@tthc/model";
import type { InputField } from "./input-field.ts";
import type { Mentions } from "./mentions.ts";

const MOST_ROWS = 14;
const MOST_SEARCHES = 5;

/**
 * How many rows a repeated group is tried with. A condition that looks for a row needs one at most, a sum without upper
 * bound is reached with one, and a count matters only around the number it is compared with.
 */
export function listRows(
  { field, asked }: InputField,
  mentions: Mentions,
): { readonly counts: readonly number[]; readonly partial: boolean } {
  const { shape } = field;
  if (shape.is !== "list") return { counts: [], partial: true };
  const isRequired = asked.some(({ field: { required } }) => required !== undefined);
  const use = mentions.lists.get(field.id);
  const searches = use?.searches ?? 0;
  const wanted = new Set([0, 1, shape.minItems]);
  // Where an answer is demanded one row has content, which none of the rows that are looked for may have.
  const needed = Math.min(searches, MOST_SEARCHES) + (use?.sums === true ? 1 : 0) + (isRequired ? 1 : 0);
  for (let count = 1; count <= needed; count += 1) wanted.add(count);
  for (const count of use?.counts ?? []) for (const near of [count - 1, count, count + 1]) wanted.add(near);
  const fits = (count: number): boolean =>
    count >= shape.minItems && count <= Math.min(shape.maxItems, Math.max(MOST_ROWS, shape.minItems));
  const counts = [...wanted].filter((count) => count >= 0 && fits(count)).sort(byUse);
  const isSummed = use?.sums === true && shape.fields.some(isBoundedNumber);
  return { counts, partial: use?.other === true || searches > MOST_SEARCHES || isSummed };
}

/** One row first; none at all last. */
const byUse = (a: number, b: number): number => (a === 0 ? 1 : b === 0 ? -1 : a - b);

function isBoundedNumber({ shape }: Field): boolean {
  if (shape.is === "integer" || shape.is === "decimal" || shape.is === "money")
    return shape.maximum !== undefined || shape.below !== undefined;
  return innerFields(shape).some(isBoundedNumber);
}
