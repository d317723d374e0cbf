/** The code that differs in the fewest characters from what was written, if any comes near. */
export function nearestCode(written: string, codes: readonly string[]): string | undefined {
  const digits = written.replace(/[^0-9]/g, "").slice(0, 4);
  if (digits.length < 2) return undefined;
  const distance = (code: string): number => [0, 1, 2, 3].filter((i) => code[i + 2] !== digits[i]).length;
  const [best] = [...codes].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
  return best !== undefined && distance(best) <= 2 ? best : undefined;
}
