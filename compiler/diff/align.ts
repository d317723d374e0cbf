import type { Element } from "./element.ts";
import { NEW } from "./formerly.ts";
import { declaredJoins, joined } from "./joined.ts";
import { likeness } from "./likeness.ts";

/** How two elements were found to be the same. */
export type MatchedBy =
  | { readonly by: "name" }
  | { readonly by: "formerly" }
  | { readonly by: "content" }
  /** 0 to 1; below the threshold nothing is matched. */
  | { readonly by: "likeness"; readonly score: number };

export interface Pair {
  readonly before: Element;
  readonly after: Element;
  readonly matched: MatchedBy;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
}

/** Two elements with different names are taken for one from here on; told with its score, and the source can overrule it. */
export const LIKE_ENOUGH = 0.7;

/**
 * Matches two lists of elements of one parent: by name, then by `trước là`, then by what those without names say, then by
 * likeness, the best pair first. The same two lists always give the same answer.
 */
export function align(before: readonly Element[], after: readonly Element[]): Alignment {
  if (before.length === 0 || after.length === 0) return { pairs: [], removed: before, added: after };
  const pairs: Pair[] = [];
  const isNew = newness(before);
  const said = [...declaredJoins(before, after), ...declaredJoins(after, before)];
  const joint = new Set(said.flatMap(({ parts, whole }) => [...parts, whole]));
  // What was joined or split under the name of one of its parts is still of that name.
  const keepsName = new Set(
    said.flatMap(({ parts, whole }) => parts.flatMap((part) => (part.id === whole.id ? [part, whole] : []))),
  );
  const isHeld = (one: Element): boolean => joint.has(one) && !keepsName.has(one);
  const isFree = (one: Element): boolean => !joint.has(one);
  const oldSet = new Set(before.filter((one) => !isHeld(one)));
  const newSet = new Set(after.filter((one) => !isHeld(one)));
  const take = (find: (old: Element) => Element | undefined, matched: MatchedBy): void => {
    for (const old of [...oldSet]) {
      const found = find(old);
      if (found === undefined || !newSet.has(found)) continue;
      pairs.push({ before: old, after: found, matched });
      oldSet.delete(old);
      newSet.delete(found);
    }
  };
  // A name taken over by another element (`trước là`) is no longer the same thing under that name.
  const claimed = claims([...newSet].filter(isFree), [...oldSet]);
  take((old) => claimed.get(name(old)), { by: "formerly" });
  // Going back in time, the older name is the one that comes.
  const newNames = new Map([...newSet].map((one) => [name(one), one] as const));
  take(
    (old) =>
      old.formerly === undefined || newNames.has(name(old)) || joint.has(old)
        ? undefined
        : newNames.get(`${old.kind} ${old.formerly}`),
    { by: "formerly" },
  );
  const named = new Map(
    [...newSet].flatMap((one) =>
      one.keys === undefined && !isNew(one) ? [[`${one.kind} ${one.id}`, one] as const] : [],
    ),
  );
  take((old) => (old.keys === undefined ? named.get(`${old.kind} ${old.id}`) : undefined), { by: "name" });
  const depth = Math.max(0, ...[...oldSet, ...newSet].map(({ keys }) => keys?.length ?? 0));
  for (let level = 0; level < depth; level += 1) {
    const byKey = Map.groupBy(
      [...newSet].filter((one) => one.keys?.[level] !== undefined && !isNew(one)),
      (one) => `${one.kind} ${one.keys?.[level] ?? ""}`,
    );
    take(
      (old) => {
        const key = old.keys?.[level];
        return key === undefined
          ? undefined
          : byKey.get(`${old.kind} ${key}`)?.find((one) => newSet.has(one));
      },
      { by: "content" },
    );
  }
  let olds = [...oldSet];
  let news = [...newSet];
  // What became a part of something is not the whole of it, however alike the two are called.
  const spent = new Set(
    [...joined(olds, news), ...joined(news, olds)].flatMap(({ parts, whole }) => [...parts, whole]),
  );
  const free = (one: Element): boolean => !spent.has(one);
  for (const { old, found, score } of likePairs(olds.filter(free), news.filter(free))) {
    if (!olds.includes(old) || !news.includes(found)) continue;
    pairs.push({ before: old, after: found, matched: { by: "likeness", score } });
    olds = olds.filter((one) => one !== old);
    news = news.filter((one) => one !== found);
  }
  return {
    pairs,
    removed: [...olds, ...before.filter(isHeld)],
    added: [...news, ...after.filter(isHeld)],
  };
}

/** `trước là chưa_có` says that an element is new, unless the version before said so of it already. */
function newness(olds: readonly Element[]): (one: Element) => boolean {
  const saidBefore = new Set(olds.flatMap((one) => (one.formerly === NEW ? name(one) : [])));
  return (one) => one.formerly === NEW && !saidBefore.has(name(one));
}

const name = ({ kind, id }: Pick<Element, "kind" | "id">): string => `${kind} ${id}`;

/** Who says it had which name; what the version before said already is no news. */
function claims(news: readonly Element[], olds: readonly Element[]): ReadonlyMap<string, Element> {
  const said = new Set(olds.map((one) => `${name(one)} ${one.formerly ?? ""}`));
  return new Map(
    news.flatMap((one) =>
      one.formerly === undefined || said.has(`${name(one)} ${one.formerly}`)
        ? []
        : [[`${one.kind} ${one.formerly}`, one] as const],
    ),
  );
}

/** Facts that are the same or are not: a citation that resembles another is another citation. */
const EXACT: ReadonlySet<string> = new Set(["source", "channel"]);

function likePairs(olds: readonly Element[], news: readonly Element[]) {
  return olds
    .flatMap((old) =>
      news.flatMap((found) => {
        if (old.kind !== found.kind || found.formerly === NEW || EXACT.has(old.kind)) return [];
        const score = likeness(old, found);
        return score < LIKE_ENOUGH ? [] : [{ old, found, score }];
      }),
    )
    .sort(
      (a, b) =>
        b.score - a.score || (a.old.path < b.old.path ? -1 : 1) || (a.found.path < b.found.path ? -1 : 1),
    );
}
