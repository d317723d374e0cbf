import type { Side, SourcedVersion } from "./compared-side.ts";

/** Versions of two folders or revisions that belong together. */
export interface PairedVersions {
  readonly pairs: readonly { readonly before: SourcedVersion; readonly after: SourcedVersion }[];
  readonly added: readonly SourcedVersion[];
  readonly removed: readonly SourcedVersion[];
}

type Procedure = readonly SourcedVersion[];

/**
 * Pairs procedures by name, then by code, then by `trước là`, and their versions by number; what is left of a procedure
 * on both sides is paired from the latest on.
 */
export function pairVersions(before: Side, after: Side): PairedVersions {
  const olds = byProcedure(before.versions);
  const news = byProcedure(after.versions);
  const pairs: { before: SourcedVersion; after: SourcedVersion }[] = [];
  const added: SourcedVersion[] = [];
  const left = new Set(olds);
  for (const one of news) {
    const old = counterpart(one, [...left]);
    if (old === undefined) {
      added.push(...one);
      continue;
    }
    left.delete(old);
    const matched = pairNumbers(old, one);
    pairs.push(...matched.pairs);
    added.push(...matched.added);
    if (matched.removed.length > 0) left.add(matched.removed);
  }
  return { pairs, added, removed: [...left].flat() };
}

const byProcedure = (versions: readonly SourcedVersion[]): readonly Procedure[] => [
  ...Map.groupBy(versions, ({ model }) => model.id).values(),
];

function counterpart(one: Procedure, olds: readonly Procedure[]): Procedure | undefined {
  const ids = new Set(one.map(({ model }) => model.id));
  const codes = new Set(one.flatMap(({ model }) => model.code ?? []));
  const former = new Set(one.flatMap(({ model }) => model.formerly ?? []));
  const having = (is: (version: SourcedVersion) => boolean): Procedure | undefined =>
    olds.find((old) => old.some(is));
  return (
    having(({ model }) => ids.has(model.id)) ??
    having(({ model }) => model.code !== null && codes.has(model.code)) ??
    having(({ model }) => former.has(model.id))
  );
}

function pairNumbers(olds: Procedure, news: Procedure): PairedVersions {
  const number = ({ model }: SourcedVersion): number => model.version.number;
  const pairs = news.flatMap((after) => {
    const before = olds.find((one) => number(one) === number(after));
    return before === undefined ? [] : [{ before, after }];
  });
  const latestFirst = (all: Procedure, taken: ReadonlySet<SourcedVersion>): readonly SourcedVersion[] =>
    all.filter((one) => !taken.has(one)).toSorted((a, b) => number(b) - number(a));
  const removed = latestFirst(olds, new Set(pairs.map((one) => one.before)));
  const added = latestFirst(news, new Set(pairs.map((one) => one.after)));
  const both = Math.min(removed.length, added.length);
  const rest = added
    .slice(0, both)
    .map((after, index) => ({ before: removed[index] as SourcedVersion, after }));
  return { pairs: [...pairs, ...rest], added: added.slice(both), removed: removed.slice(both) };
}
