import { inBothLanguages, type LocalText, type ProcedureModel } from "@tthc/model";
import { accountNaming } from "./account-naming.ts";
import type { Change } from "./change.ts";
import type {
  ComparedAssumption,
  ComparedChange,
  ComparedCounts,
  ComparedGroup,
  ComparedPackage,
  ComparedText,
  ComparedTotals,
  ComparedVersion,
  Comparison,
} from "./comparison-format.ts";
import { diff } from "./diff.ts";
import { diffSeveral } from "./diff-several.ts";
import { headlineOf, type Headline } from "./headline/headline.ts";
import { notesOf } from "./notes.ts";
import { nextVersion, type PackageVersion } from "./package-version.ts";
import { withSeries } from "./series-total.ts";
import { totalsOf, type BurdenCounts, type Totals } from "./totals.ts";

export interface ComparisonOptions {
  /** The last package that was released of the older version; without it only which place goes up is known. */
  readonly lastRelease?: PackageVersion;
  /** Other versions of the newer procedure: one of them may have written the older procedures as a series. */
  readonly family?: readonly ProcedureModel[];
}

/**
 * Compares a version with the one it replaces, or several procedures with the one that replaces them all; throws a
 * RangeError where there is nothing before.
 */
export function compare(
  before: readonly ProcedureModel[],
  after: ProcedureModel,
  options: ComparisonOptions = {},
): Comparison {
  const { changes, headline: counted } = compared(before, after);
  const { headline, notes } = withSeries(counted, before, options.family ?? []);
  return {
    format: "tthc-comparison/1",
    before: before.map(versionOf),
    after: versionOf(after),
    headline,
    notes: [...notes, ...notesOf(headline, changes, before.length, after.calendar)],
    changes: changes.map(comparedChange),
    totals: comparedTotals(changes, after.applicants),
    packageVersion: packageVersion(before, after, changes, options),
    assumptions: assumptionsOf([...before, after], headline),
  };
}

function compared(
  before: readonly ProcedureModel[],
  after: ProcedureModel,
): { readonly changes: readonly Change[]; readonly headline: Headline } {
  const [only, ...others] = before;
  if (only === undefined) throw new RangeError("there is nothing to compare with");
  if (others.length === 0) {
    const { changes, pairing } = diff(only, after);
    const parts = pairing.merged.flatMap((one) => one.parts);
    const naming = accountNaming(pairing.naming, parts, only.id);
    return { changes, headline: headlineOf([{ model: only, naming }], after) };
  }
  const { changes, namings } = diffSeveral(before, after);
  const replaced = namings.map((naming, index) => ({ model: before[index] as ProcedureModel, naming }));
  return { changes, headline: headlineOf(replaced, after) };
}

/** What identifies a version. */
export function versionOf({ id, code, label, version }: ProcedureModel): ComparedVersion {
  const { number, inForce, draft, assumption } = version;
  return {
    procedure: id,
    ...(code !== null && { code }),
    label: inBothLanguages(label),
    version: number,
    ...(inForce?.from !== undefined && { from: inForce.from }),
    ...(inForce?.to !== undefined && { to: inForce.to }),
    draft,
    ...(assumption !== undefined && { assumption }),
  };
}

/** A change as plain JSON. */
export const comparedChange = (change: Change): ComparedChange => ({ ...change, label: text(change.label) });

const text = (label: LocalText): ComparedText => inBothLanguages(label);

const counts = ({ "needs-human": needsHuman, ...rest }: BurdenCounts): ComparedCounts => ({
  ...rest,
  needsHuman,
});

const groups = (all: Readonly<Record<string, BurdenCounts>>): readonly ComparedGroup[] =>
  Object.entries(all).map(([of, each]) => ({ of, counts: counts(each) }));

/** Counts of changes by part, by bearer and by legal source. */
export const comparedTotals = (
  changes: readonly Change[],
  applicants: ProcedureModel["applicants"],
): ComparedTotals => plainTotals(totalsOf(changes, applicants));

const plainTotals = ({ all, byPart, byBearer, bySource }: Totals): ComparedTotals => ({
  all: counts(all),
  byPart: groups(byPart),
  byBearer: groups(byBearer),
  bySource: groups(bySource),
});

function packageVersion(
  before: readonly ProcedureModel[],
  after: ProcedureModel,
  changes: readonly Change[],
  { lastRelease }: ComparisonOptions,
): ComparedPackage {
  const { number } = after.version;
  const last = before.length === 1 && before[0]?.id === after.id ? before[0].version.number : undefined;
  if (last !== undefined && number < last) return { is: "older" };
  const known = last === undefined ? undefined : (lastRelease ?? { number: last, minor: 0, patch: 0 });
  const next = nextVersion(known, number, changes);
  if (!next.ok) return { is: "refused", changes: next.refused.map((one) => changes.indexOf(one)) };
  const { version, because } = next;
  // Only the places that go back to nothing are known without the last release.
  const isKnown = lastRelease !== undefined || because === "first" || because === "new-law";
  const shown = `${String(version.number)}.${String(version.minor)}.${String(version.patch)}`;
  return { is: "number", ...(isKnown && { version: shown }), because };
}

function assumptionsOf(models: readonly ProcedureModel[], headline: Headline): readonly ComparedAssumption[] {
  const used = new Set(headline.assumptions);
  const places = new Map<string, string[]>();
  for (const { id, version, assumptions } of models) {
    for (const { path, reason } of assumptions) {
      const place = `${id}@${String(version.number)}${path}`;
      const known = places.get(reason);
      if (known === undefined) places.set(reason, [place]);
      else known.push(place);
    }
  }
  for (const reason of used) if (!places.has(reason)) places.set(reason, []);
  return [...places]
    .map(([reason, all]) => ({ reason, inHeadline: used.has(reason), places: all }))
    .sort((a, b) => Number(b.inHeadline) - Number(a.inHeadline) || (a.reason < b.reason ? -1 : 1));
}
