import type { Change } from "./change.ts";

/** The number of a package, `N.m.p`: N is the legal version of the source. */
export interface PackageVersion {
  readonly number: number;
  readonly minor: number;
  readonly patch: number;
}

export type NextVersion =
  | {
      readonly ok: true;
      readonly version: PackageVersion;
      readonly because: "first" | "new-law" | "additive" | "texts" | "same";
    }
  /** A breaking or heavier change without a new legal version: the changes that forbid it. */
  | { readonly ok: false; readonly refused: readonly Change[] };

/**
 * The number of the next package, computed and not chosen: m counts additions, p texts. What breaks a portal or weighs
 * on anybody is refused unless the source has a new legal version.
 */
export function nextVersion(
  last: PackageVersion | undefined,
  number: number,
  changes: readonly Change[],
): NextVersion {
  if (last === undefined) return { ok: true, version: { number, minor: 0, patch: 0 }, because: "first" };
  if (number > last.number) return { ok: true, version: { number, minor: 0, patch: 0 }, because: "new-law" };
  const refused = changes.filter(
    ({ impact, burden }) => impact === "breaking" || (burden !== "neutral" && burden !== "lighter"),
  );
  if (refused.length > 0) return { ok: false, refused };
  if (changes.some(({ impact, burden }) => impact === "additive" || burden === "lighter"))
    return { ok: true, version: { number, minor: last.minor + 1, patch: 0 }, because: "additive" };
  if (changes.length === 0) return { ok: true, version: last, because: "same" };
  return { ok: true, version: { ...last, patch: last.patch + 1 }, because: "texts" };
}
