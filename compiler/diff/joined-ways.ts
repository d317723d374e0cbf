import type { Element } from "./element.ts";
import type { Pairing } from "./pairing.ts";

/** The steps of one join on either side, by their ids, with the ways that lead out of them. */
interface Work {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

/**
 * Exits and joins that are told with steps that were joined or split: those into them, those between them, and those out
 * of them that their parts, or what they were part of, had too.
 */
export function waysJoined({ pairs, removed, added, merged, split, naming }: Pairing): ReadonlySet<Element> {
  const works = [
    ...merged.map(({ parts, whole }): Work => ({ before: parts, after: [whole] })),
    ...split.map(({ parts, whole }): Work => ({ before: [whole], after: parts })),
  ].filter(({ before }) => before.some(({ kind }) => kind === "state"));
  const told = new Set<Element>();
  if (works.length === 0) return told;
  const parents = new Map(
    pairs.flatMap(({ after }) => after.children.map((child) => [child, after] as const)),
  );
  const oldParents = new Map(
    pairs.flatMap(({ before }) => before.children.map((child) => [child, before] as const)),
  );
  for (const { before, after } of works) {
    const [was, is] = [idsOf(before), idsOf(after)];
    const led = new Set(
      before
        .flatMap(targetsOf)
        .filter((id) => !was.has(id))
        .map(naming.state),
    );
    const leads = new Set(after.flatMap(targetsOf).filter((id) => !is.has(id)));
    const isOld = (one: Element): boolean => before.includes(oldParents.get(one) as Element);
    const isNew = (one: Element): boolean => after.includes(parents.get(one) as Element);
    for (const { before: old, after: now } of pairs) {
      const [from, to] = [targetOf(old), targetOf(now)];
      if (from === undefined || to === undefined) continue;
      if (was.has(from) && is.has(to)) told.add(now);
      if (
        isOld(old) &&
        isNew(now) &&
        (is.has(to) || led.has(to)) &&
        (was.has(from) || leads.has(naming.state(from)))
      )
        told.add(now);
    }
    for (const one of added) if (isNew(one) && isIn(targetOf(one), is, led)) told.add(one);
    for (const one of removed) {
      const to = targetOf(one);
      if (isOld(one) && to !== undefined && (was.has(to) || leads.has(naming.state(to)))) told.add(one);
    }
  }
  return told;
}

const idsOf = (elements: readonly Element[]): ReadonlySet<string> => new Set(elements.map(({ id }) => id));

const isIn = (id: string | undefined, ...sets: readonly ReadonlySet<string>[]): boolean =>
  id !== undefined && sets.some((set) => set.has(id));

const targetOf = ({ kind, node }: Element): string | undefined =>
  kind === "exit" || kind === "join" ? node.target : undefined;

const targetsOf = ({ children }: Element): readonly string[] =>
  children.flatMap((child) => targetOf(child) ?? []);
