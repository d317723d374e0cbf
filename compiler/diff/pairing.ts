import { absorbed, keptAfter, keptBefore } from "./absorbed.ts";
import { align, type Pair } from "./align.ts";
import type { Element } from "./element.ts";
import { joined, type Joined } from "./joined.ts";
import { namingOf, type Naming } from "./naming.ts";

/** Which element of the older version is which of the newer one. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
  /** Papers or steps that became one, and one that became several. */
  readonly merged: readonly Joined[];
  readonly split: readonly Joined[];
  /** What the older version's names are called in the newer one. */
  readonly naming: Naming;
  /** Some names are others: expressions that read alike need not mean the same. */
  readonly hasRenamed: boolean;
}

/** Kinds whose elements may move to another parent and stay what they are. */
const MOVABLE: ReadonlySet<string> = new Set(["field", "paper", "rule"]);
/** Pairs two trees from the top down, then looks for what moved, merged or was split among the rest. */
export function pair(before: Element, after: Element): Pairing {
  const pairs: Pair[] = [];
  const removed: Element[] = [];
  const added: Element[] = [];
  const descend = (one: Pair): void => {
    pairs.push(one);
    const inside = align(one.before.children, one.after.children);
    for (const inner of inside.pairs) descend(inner);
    removed.push(...inside.removed);
    added.push(...inside.added);
  };
  descend({ before, after, matched: { by: "name" } });
  for (const one of papersOfForms(pairs, removed, added)) {
    removed.splice(removed.indexOf(one.before), 1);
    added.splice(added.indexOf(one.after), 1);
    descend(one);
  }
  const moved = align(removed.flatMap(movable), added.flatMap(movable));
  for (const one of moved.pairs) descend(one);
  const left = rest(removed, new Set(moved.pairs.map((one) => one.before)));
  const come = rest(added, new Set(moved.pairs.map((one) => one.after)));
  const whole = { merged: joined(left, come), split: joined(come, left) };
  const spent = new Set([...whole.merged, ...whole.split].flatMap((one) => [...one.parts, one.whole]));
  const rests = (one: Element): boolean => !spent.has(one);
  const intoOne = absorbed(pairs.map(keptBefore), left.filter(rests));
  const outOfOne = absorbed(pairs.map(keptAfter), come.filter(rests));
  for (const one of [...intoOne, ...outOfOne].flatMap(({ parts }) => parts)) spent.add(one);
  const merged = [...whole.merged, ...intoOne];
  const split = [...whole.split, ...outOfOne];
  const taken = pairs.filter((one) => one.matched.by !== "name" && isTaken(one, intoOne, outOfOne));
  const isBelow = (one: Element | undefined): boolean =>
    one !== undefined &&
    taken.some(({ before: old, after: now }) =>
      [old, now].some(({ path }) => one.path.startsWith(`${path}/`)),
    );
  const still = pairs.filter((one) => !taken.includes(one) && !isBelow(one.before));
  const renamed = withJoined(renamings(pairs), merged, split);
  return {
    pairs: still,
    removed: left.filter((one) => rests(one) && !isBelow(one)),
    added: come.filter((one) => rests(one) && !isBelow(one)),
    merged,
    split,
    naming: namingOf(renamed),
    hasRenamed: Object.values(renamed).some(({ size }) => size > 0),
  };
}

/** Another name for what took in others is no rename: all of it became one. */
const isTaken = ({ before, after }: Pair, intoOne: readonly Joined[], outOfOne: readonly Joined[]): boolean =>
  intoOne.some((one) => one.whole === after) || outOfOne.some((one) => one.whole === before);

/** A form that is handed in is a paper of the dossier too: what the form became, the paper became. */
function papersOfForms(
  pairs: readonly Pair[],
  removed: readonly Element[],
  added: readonly Element[],
): readonly Pair[] {
  return pairs.flatMap(({ before, after, matched }): readonly Pair[] => {
    if (before.kind !== "form" || before.id === after.id) return [];
    const old = removed.find(({ kind, id }) => kind === "paper" && id === before.id);
    const now = added.find(({ kind, id }) => kind === "paper" && id === after.id);
    return old === undefined || now === undefined ? [] : [{ before: old, after: now, matched }];
  });
}

/** What may have moved from or to somewhere else: the element itself, or what is in a form or a choice of papers. */
const movable = (one: Element): readonly Element[] =>
  HOLDERS.has(one.kind)
    ? [...(MOVABLE.has(one.kind) ? [one] : []), ...one.children.filter(({ kind }) => MOVABLE.has(kind))]
    : MOVABLE.has(one.kind)
      ? [one]
      : [];

const HOLDERS: ReadonlySet<string> = new Set(["paper", "form"]);

/** What did not move; a choice into which or out of which a paper moved is known by its papers. */
function rest(elements: readonly Element[], moved: ReadonlySet<Element>): readonly Element[] {
  return elements.flatMap((one) => {
    if (moved.has(one)) return [];
    const isOpened = one.kind === "paper" && one.children.some((child) => moved.has(child));
    return isOpened ? one.children.filter((child) => !moved.has(child)) : [one];
  });
}

/** What each name of the older version became, by kind. */
export function renamings(pairs: readonly Pair[]) {
  const fields = new Map<string, string>();
  const choices = new Map<string, string>();
  const states = new Map<string, string>();
  const branches = new Map<string, string>();
  const papers = new Map<string, string>();
  const results = new Map<string, string>();
  const codelists = new Map<string, string>();
  const charges = new Map<string, string>();
  for (const { before, after } of pairs) {
    if (before.kind === "field") note(fields, fieldPath(before), fieldPath(after));
    // A choice is known by what it is a choice of: the name alone tells whether it is another.
    if (before.kind === "option" && before.id !== after.id) choices.set(choiceName(before), after.id);
    if ((before.kind === "case" || before.kind === "applicant") && before.id !== after.id)
      choices.set(`${before.kind}.${before.id}`, after.id);
    if (before.kind === "state") note(states, before.id, after.id);
    if (before.kind === "branch") note(branches, before.id, after.id);
    if (before.kind === "paper") note(papers, before.id, after.id);
    if (before.kind === "result") note(results, before.id, after.id);
    if (before.kind === "codelist") note(codelists, before.id, after.id);
    if (before.kind === "charge") note(charges, before.id, after.id);
  }
  return { fields, choices, states, branches, papers, results, codelists, charges };
}

/** Joined steps and papers go by the name of what they became; what was split goes by the name of its first part. */
function withJoined(
  known: ReturnType<typeof renamings>,
  merged: readonly Joined[],
  split: readonly Joined[],
): ReturnType<typeof renamings> {
  for (const { parts, whole } of merged) for (const part of parts) noteJoined(known, part, whole);
  for (const { parts, whole } of split) for (const part of parts.slice(0, 1)) noteJoined(known, whole, part);
  return known;
}

function noteJoined({ states, papers }: ReturnType<typeof renamings>, before: Element, after: Element): void {
  if (before.kind === "state") note(states, before.id, after.id);
  if (before.kind === "paper") note(papers, before.id, after.id);
}

function note(names: Map<string, string>, before: string, after: string): void {
  if (before !== after) names.set(before, after);
}

/** `form:don/field:tang/field:dien_tich` is the field `tang.dien_tich`. */
const fieldPath = ({ path }: Element): string =>
  path
    .split("/")
    .flatMap((step) => (step.startsWith("field:") ? [step.slice("field:".length)] : []))
    .join(".");

const choiceName = (option: Element): string => `${fieldPath(option)}.${option.id}`;
