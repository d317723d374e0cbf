/** Kinds of node that both grammars make one of for each item of the text. */
export const COUNTED_KINDS = [
  "Procedure", "Form", "Section", "Field", "ChoiceOption", "Paper", "OneOf", "Charge", "ChargeRow", "TermRow", "Step",
  "Parallel", "Branch", "End", "Exit", "Citation", "Scenario", "Given", "When", "Assignment", "Law", "Agency", "Role",
  "Group", "Document", "DaysOff",
] as const; // prettier-ignore

export type KindCounts = Record<string, number>;

/** Counts nodes by kind; `kindOf` tells a node from other objects. */
export function countKinds(
  value: unknown,
  kindOf: (node: object) => unknown,
  counts: KindCounts = {},
): KindCounts {
  if (typeof value !== "object" || value === null) return counts;
  if (Array.isArray(value)) {
    for (const item of value) countKinds(item, kindOf, counts);
    return counts;
  }
  const kind = kindOf(value);
  if (typeof kind === "string" && (COUNTED_KINDS as readonly string[]).includes(kind))
    counts[kind] = (counts[kind] ?? 0) + 1;
  for (const [key, inner] of Object.entries(value))
    if (!key.startsWith("$")) countKinds(inner, kindOf, counts);
  return counts;
}

/** The counts in a fixed order, so that two sides can be compared. */
export const inOrder = (counts: KindCounts): KindCounts =>
  Object.fromEntries(COUNTED_KINDS.map((kind) => [kind, counts[kind] ?? 0]));
