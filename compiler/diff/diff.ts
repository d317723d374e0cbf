import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import type { Pair } from "./align.ts";
import type { Change } from "./change.ts";
import { compareElements } from "./compare/compare.ts";
import type { Element } from "./element.ts";
import { elementsOf } from "./elements.ts";
import { daysAdd } from "./absorbed.ts";
import { newWork } from "./joined-work.ts";
import { judgements, type ChangeKind } from "./judgements.ts";
import { storedDigests } from "./model-digest.ts";
import { movedSteps } from "./moved-steps.ts";
import { namesAndLaw, type Partners } from "./names-and-law.ts";
import { AS_NAMED } from "./naming.ts";
import type { Joined } from "./joined.ts";
import { waysJoined } from "./joined-ways.ts";
import { pair, type Pairing } from "./pairing.ts";
import { came, went } from "./presence.ts";
import type { Found, Scene } from "./scene.ts";
import { sentenceOf } from "./sentence-of.ts";
import { claimsOneOf, withoutUnchanged } from "./unchanged.ts";
import { waysPast } from "./ways-past.ts";
import { listShown, textShown, Words } from "./words.ts";

/** What became different from one version to another, in the order of the newer one; what is gone stands last. */
export interface Diff {
  readonly changes: readonly Change[];
  readonly pairing: Pairing;
}

/**
 * Compares two models, never texts: formatting, comments, the order of independent items, the language of keywords and
 * names that reach no artefact give nothing.
 */
export function diff(before: ProcedureModel, after: ProcedureModel, digests = storedDigests): Diff {
  if (digests.areEqual(before, after)) return { changes: [], pairing: NOTHING_PAIRED };
  const reduced = withoutUnchanged(before, after, digests);
  const isSafe = !claimsOneOf(reduced, [before, after]);
  const trees = isSafe ? treesOf(reduced.before, reduced.after, before, after) : undefined;
  const pairing = trees === undefined ? undefined : pair(...trees);
  if (trees === undefined || pairing === undefined || pairing.hasRenamed) return diffInFull(before, after);
  // Whether a step moved is seen from the steps around it too, which may be unchanged.
  if (movedSteps(pairing.pairs, pairing.naming).length > 0) return diffInFull(before, after);
  return changesOf(trees, pairing, before, after);
}

/** Of two models that say the same, nothing needs to be paired. */
const NOTHING_PAIRED: Pairing = {
  pairs: [],
  removed: [],
  added: [],
  merged: [],
  split: [],
  naming: AS_NAMED,
  hasRenamed: false,
};

/** The same without leaving anything out: what `diff` falls back on, and is held against. */
export function diffInFull(before: ProcedureModel, after: ProcedureModel): Diff {
  const trees = treesOf(before, after, before, after);
  return changesOf(trees, pair(...trees), before, after);
}

type Trees = readonly [before: Element<"procedure">, after: Element<"procedure">];

/** Trees of what is left of two models; the procedures themselves are compared whole. */
function treesOf(
  old: ProcedureModel,
  now: ProcedureModel,
  before: ProcedureModel,
  after: ProcedureModel,
): Trees {
  return [
    { ...elementsOf(old), node: before },
    { ...elementsOf(now), node: after },
  ];
}

function changesOf([old, now]: Trees, pairing: Pairing, before: ProcedureModel, after: ProcedureModel): Diff {
  const { naming } = pairing;
  const scene: Scene = { before, after, naming, say: { before: new Words(before), after: new Words(after) } };
  const parents = new Map([...parentsIn(old), ...parentsIn(now)]);
  const changes: Change[] = [];
  const partners = partnersOf(pairing);
  const chosenElsewhere = new Set<Element>();
  const moved = movedSteps(pairing.pairs, naming);
  const past = new Set([...waysPast(pairing), ...waysJoined(pairing)]);
  const explained = new Set([...moved.flatMap((one) => [...one.explained]), ...past]);
  for (const one of pairing.pairs) {
    const join = joinOf(one, pairing);
    const found = [
      ...namesAndLaw(one, parents, scene, partners),
      ...compareElements(one.before, one.after, scene)
        .filter(({ kind }) => !(explained.has(one.after) && WAYS.has(kind)))
        .map((each) => ofItsState(each, one.after, parents)),
    ].filter(({ kind }) => join === undefined || !isToldByJoin(kind, join));
    for (const each of found) changes.push(changeOf(each, one));
    if (found.some(({ kind }) => OTHER_VALUES.has(kind))) chosenElsewhere.add(one.before).add(one.after);
  }
  const isTold = (element: Element): boolean =>
    past.has(element) ||
    chosenElsewhere.has(parents.get(element) ?? element) ||
    (replaced !== undefined && element.kind === "agency");
  for (const { pair: one, before: was, after: is } of moved) {
    const next = {
      before: listShown([scene.say.before.state(was)]),
      after: listShown([scene.say.after.state(is)]),
    };
    changes.push(changeOf({ kind: "state.moved", ...next }, one));
  }
  const replaced = replacedAgency(pairing);
  if (replaced !== undefined) changes.push(replaced);
  for (const element of pairing.added) {
    if (isTold(element)) continue;
    const found = came(element, parents.get(element), scene);
    if (found !== undefined) changes.push(changeOf(found, { after: element }));
  }
  for (const element of pairing.removed) {
    if (isTold(element)) continue;
    const found = went(element, parents.get(element), scene);
    if (found !== undefined) changes.push(changeOf(found, { before: element }));
  }
  for (const one of pairing.merged) changes.push(joinedChange(one, "merged"), ...newBranches(one));
  for (const one of pairing.split) changes.push(joinedChange(one, "split"));
  return { changes, pairing };
}

/** What took in others, or gave some of it away, and kept its name. */
const joinOf = ({ before, after }: Pair, { merged, split }: Pairing): Joined | undefined =>
  merged.find(({ whole }) => whole === after) ?? split.find(({ whole }) => whole === before);

/** The label grows by the words of what was taken in, and the limit by its days: neither is a change of its own. */
const isToldByJoin = (kind: ChangeKind, { parts, whole }: Joined): boolean =>
  OF_LABELS.has(kind) || (OF_DAYS.has(kind) && daysAdd(parts, whole));

const OF_LABELS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "element.relabelled",
  "element.retranslated",
]);
const OF_DAYS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "state.limit-lengthened",
  "state.limit-shortened",
]);

/** An exit is told with the state it leads from, an outcome with its branch: many have the same action. */
export function ofItsState(found: Found, element: Element, parents: ReadonlyMap<Element, Element>): Found {
  const state = parents.get(element);
  if (state === undefined || found.name !== undefined) return found;
  if (SILENCE.has(found.kind)) return { ...found, name: state.label };
  if (element.kind !== "exit" && element.kind !== "outcome") return found;
  const [from, way] = [inBothLanguages(state.label), inBothLanguages(element.label)];
  return { ...found, name: { vi: `${from.vi}: ${way.vi}`, en: `${from.en}: ${way.en}` } };
}

/** Who is silent is the branch. */
const SILENCE: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "outcome.silence-consents",
  "outcome.silence-no-longer-consents",
]);

/** What a moved step, or one that came or went, explains. */
const WAYS: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["exit.leads-elsewhere", "join.changed"]);

/** What a field holds is another thing: its options and inner fields are not told one by one. */
const OTHER_VALUES: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "field.options-elsewhere",
  "field.type-changed",
]);

/** Which element of the newer version each of the older one is. */
export function partnersOf({ pairs, merged, split }: Pairing): Partners {
  return new Map([
    ...pairs.map((one) => [one.before, one.after] as const),
    ...merged.flatMap(({ parts, whole }) => parts.map((part) => [part, whole] as const)),
    ...split.flatMap(({ parts, whole }) => parts.map((part) => [part, whole] as const)),
  ]);
}

/** One agency that went and one that came took its place. */
function replacedAgency({ removed, added }: Pairing): Change | undefined {
  const [old, ...olds] = removed.filter(({ kind }) => kind === "agency");
  const [now, ...news] = added.filter(({ kind }) => kind === "agency");
  if (old === undefined || now === undefined || olds.length + news.length > 0) return undefined;
  const shown = { before: textShown(old.label), after: textShown(now.label) };
  return changeOf({ kind: "agency.replaced", ...shown }, { before: old, after: now });
}

/** Every element below one, with what it stands in. */
export function* parentsIn(element: Element): Generator<readonly [Element, Element]> {
  for (const child of element.children) {
    yield [child, element];
    yield* parentsIn(child);
  }
}

/** A finding with its judgements and its sentence. */
export function changeOf(found: Found, of: Partial<Pick<Pair, "before" | "after" | "matched">>): Change {
  const element = (of.after ?? of.before) as Element;
  const assumption = of.after?.assumption ?? of.before?.assumption;
  const told = of.matched?.by === "formerly" || of.matched?.by === "likeness" ? of.matched : undefined;
  return {
    kind: found.kind,
    ...judgements[found.kind],
    path: element.path,
    label: element.label,
    ...(found.before !== undefined && { before: found.before }),
    ...(found.after !== undefined && { after: found.after }),
    sentence: sentenceOf(found, element),
    law: { before: of.before?.basis ?? [], after: of.after?.basis ?? [] },
    ...(told !== undefined && { matched: told }),
    ...(assumption !== undefined && { assumption }),
  };
}

/** What a joined step does beyond the work of its parts. */
export const newBranches = ({ parts, whole }: Joined): readonly Change[] =>
  newWork(whole, parts).map((branch) => changeOf({ kind: "branch.added" }, { after: branch }));

/** Several elements that became one, or one that became several. */
export function joinedChange({ parts, whole }: Joined, way: "merged" | "split"): Change {
  const names = listShown(
    parts.map(({ label }) => {
      const { vi, en } = inBothLanguages(label);
      return { vi: `«${vi}»`, en: `"${en}"` };
    }),
  );
  const kind = `${whole.kind as "paper" | "state" | "form"}.${way}` as const;
  const found: Found = way === "merged" ? { kind, before: names } : { kind, after: names };
  return changeOf(found, way === "merged" ? { after: whole } : { before: whole });
}
