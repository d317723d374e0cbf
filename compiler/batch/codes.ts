/** What a written code means. */
export type CodeReading =
  | { readonly is: "right"; readonly code: string }
  /** Damaged, and only one reading is possible. */
  | { readonly is: "repaired"; readonly code: string; readonly damage: CodeDamage }
  /** Several readings are possible, or the possible one is of no known procedure. */
  | { readonly is: "unclear"; readonly readings: readonly string[] };

/** `separator`: `1,010818` of a spreadsheet with decimal commas; `lost-zeros`: `1.01417` for `1.014170`. */
export type CodeDamage = "separator" | "lost-zeros";

const CODE = /^\d\.\d{6}$/;

/**
 * Reads a code as spreadsheets leave it. Where all seven digits are there the separator alone is mended; lost zeros are
 * put back only where exactly one of the codes they could make is known.
 */
export function readCode(written: string, isKnown: (code: string) => boolean): CodeReading {
  const plain = written.normalize("NFKC").trim();
  if (CODE.test(plain)) return { is: "right", code: plain };
  const [, first, rest] = /^(\d)\s*[.,;]?\s*(\d{1,6})$/.exec(plain) ?? [];
  if (first === undefined || rest === undefined) return { is: "unclear", readings: [] };
  if (rest.length === 6) return { is: "repaired", code: `${first}.${rest}`, damage: "separator" };
  const readings = withZeros(rest).map((digits) => `${first}.${digits}`);
  const known = readings.filter(isKnown);
  if (known.length === 1 && known[0] !== undefined)
    return { is: "repaired", code: known[0], damage: "lost-zeros" };
  return { is: "unclear", readings: known.length > 1 ? known : readings };
}

/** A number loses its last zeros, a text that was taken for a number its first ones. */
function withZeros(digits: string): readonly string[] {
  const lost = 6 - digits.length;
  const made = Array.from(
    { length: lost + 1 },
    (_, front) => "0".repeat(front) + digits + "0".repeat(lost - front),
  );
  return [...new Set(made)];
}
