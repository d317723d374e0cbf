/**
 * Those that differ from what most of a kind say, each with one that differs from it and may be compared. Where as many say
 * the one as the other nobody knows which is right: both are told.
 */
export function oddOnes<T>(
  all: readonly T[],
  variantOf: (one: T) => string,
  mayCompare: (a: T, b: T) => boolean,
): readonly (readonly [one: T, usual: T])[] {
  const variants = [...Map.groupBy(all, variantOf).values()].sort((a, b) => b.length - a.length);
  const [usual, ...others] = variants;
  if (usual === undefined) return [];
  const [second] = others;
  const isTie = second !== undefined && second.length === usual.length;
  const pairs = (ones: readonly T[], among: readonly T[]): readonly (readonly [T, T])[] =>
    ones.flatMap((one) => {
      const twin = among.find((other) => mayCompare(one, other));
      return twin === undefined ? [] : [[one, twin] as const];
    });
  return [...others.flatMap((ones) => pairs(ones, usual)), ...(isTie ? pairs(usual, second) : [])];
}
