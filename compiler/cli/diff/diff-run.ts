import type { ProcedureModel } from "@tthc/model";
import { compare, type ComparisonOptions } from "../../diff/comparison.ts";
import type { Comparison, ComparisonSet, UnpairedVersion } from "../../diff/comparison-format.ts";
import { versionOf } from "../../diff/comparison.ts";
import { areSameModel } from "../../diff/model-digest.ts";
import { WrongUse } from "../exit-code.ts";
import type { Side, SourcedVersion } from "./compared-side.ts";
import { pairVersions } from "./pair-versions.ts";

/** One comparison with the versions it was made of. */
export interface ComparedPair {
  readonly before: readonly SourcedVersion[];
  readonly after: SourcedVersion;
  readonly comparison: Comparison;
}

/** What the command found: one comparison, or those of two folders or revisions. */
export interface DiffRun {
  readonly pairs: readonly ComparedPair[];
  /** Absent where two versions were compared, not two collections. */
  readonly collection?: Pick<ComparisonSet, "added" | "removed" | "notCompared" | "same">;
}

/** Compares versions: one with its successor, or several with the one that replaces them. */
export function comparedPair(
  before: readonly SourcedVersion[],
  after: SourcedVersion,
  options: ComparisonOptions = {},
): ComparedPair {
  const missing = new Set([...before, after].flatMap(({ missingTemplates = [] }) => missingTemplates));
  const models = before.map(({ model }) => withoutTemplates(model, missing));
  return { before, after, comparison: compare(models, withoutTemplates(after.model, missing), options) };
}

/** A template that one side lacks is compared on neither. */
function withoutTemplates(model: ProcedureModel, missing: ReadonlySet<string>): ProcedureModel {
  if (missing.size === 0 || model.templates === undefined) return model;
  return { ...model, templates: model.templates.filter(({ id }) => !missing.has(id)) };
}

/** Compares every procedure of two folders or revisions with its counterpart. */
export function comparedSides(before: Side, after: Side): DiffRun {
  const { pairs, added, removed } = pairVersions(before, after);
  // Most of a collection stays as it is: equal models are known by their digests and not compared.
  const differing = pairs.filter((one) => !areSameModel(one.before.model, one.after.model));
  const all = differing.map((one) => comparedPair([one.before], one.after));
  const changed = all.filter(({ comparison }) => comparison.changes.length > 0);
  return {
    pairs: changed,
    collection: {
      added: added.map(unpaired),
      removed: removed.map(unpaired),
      notCompared: [...new Set([...before.broken, ...after.broken])].sort(),
      same: pairs.length - changed.length,
    },
  };
}

const unpaired = ({ model, file }: SourcedVersion): UnpairedVersion => ({ version: versionOf(model), file });

/** The one version that a side means where one is wanted: the latest of one procedure. */
export function oneVersion({ named, versions }: Side): SourcedVersion {
  const ids = [...new Set(versions.map(({ model }) => model.id))];
  if (ids.length > 1)
    throw new WrongUse({
      vi: `«${named}» có nhiều thủ tục: ${ids.join(", ")}. Hãy nêu một thủ tục, hoặc so hai thư mục.`,
      en: `"${named}" holds several procedures: ${ids.join(", ")}. Name one, or compare two folders.`,
    });
  const latest = versions.toSorted((a, b) => b.model.version.number - a.model.version.number)[0];
  if (latest === undefined)
    throw new WrongUse({
      vi: `Không có thủ tục nào biên dịch được trong «${named}»; chạy «npx tthc check» để xem lỗi.`,
      en: `No procedure in "${named}" compiles; run "npx tthc check" to see why.`,
    });
  return latest;
}

/** The run as data: a single comparison stands alone. */
export function runAsData({ pairs, collection }: DiffRun): Comparison | ComparisonSet {
  const comparisons = pairs.map(({ comparison }) => comparison);
  const [only] = comparisons;
  if (collection === undefined && only !== undefined) return only;
  return {
    format: "tthc-comparison-set/1",
    comparisons,
    ...(collection ?? { added: [], removed: [], notCompared: [], same: 0 }),
  };
}

/** Whether anything is different at all. */
export const hasChanges = ({ pairs, collection }: DiffRun): boolean =>
  pairs.some(({ comparison }) => comparison.changes.length > 0) ||
  (collection?.added.length ?? 0) + (collection?.removed.length ?? 0) > 0;
