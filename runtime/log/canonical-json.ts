/**
 * A JSON value as the one text that hashes are taken over: keys in order of code units, no spaces, absent where
 * undefined. Throws a `TypeError` for what JSON cannot hold, such as NaN or a function: a hash over it would lie.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (Number.isFinite(value)) return JSON.stringify(value);
      break;
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
      return objectText(value as Readonly<Record<string, unknown>>);
    default:
  }
  throw new TypeError(`not JSON: ${typeof value}`);
}

function objectText(record: Readonly<Record<string, unknown>>): string {
  const members = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${members.join(",")}}`;
}
