/**
 * JSON as every artefact is printed: a value a line, one blank a level, keys in the order given, one line end at the end.
 * Models are deep: wider steps would be a third of all bytes that are hashed, written and shipped.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** The same with the keys of every object sorted by code units (as RFC 8785 sorts them), for files made to be hashed. */
export function sortedJsonText(value: unknown): string {
  return jsonText(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
