import { FREE, PENDING, type Symbolic } from "./symbolic-value.ts";

/** Nothing can be calculated with it. */
export const isUntraced = ({ is }: Symbolic): boolean => is === "free" || is === "some";

/** The elements of a list; any other value is its own only element. */
export function elementsOf(value: Symbolic): readonly Symbolic[] {
  return value.is === "list" ? value.items : [value];
}

/** Pending or free, where one of the values is. */
export function passedOn(values: readonly Symbolic[]): Symbolic | undefined {
  if (values.some(({ is }) => is === "pending")) return PENDING;
  return values.some(isUntraced) ? FREE : undefined;
}
