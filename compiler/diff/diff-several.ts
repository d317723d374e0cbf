import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import type { Pair } from "./align.ts";
import { accountNaming } from "./account-naming.ts";
import type { Change } from "./change.ts";
import { changeOf, joinedChange, newBranches, ofItsState, parentsIn, partnersOf } from "./diff.ts";
import { compareElements } from "./compare/compare.ts";
import type { Element } from "./element.ts";
import { elementsOf } from "./elements.ts";
import type { ChangeKind } from "./judgements.ts";
import { termsInSeries } from "./terms-in-series.ts";
import { namesAndLaw } from "./names-and-law.ts";
import type { Naming } from "./naming.ts";
import { namingOf } from "./naming.ts";
import type { Joined } from "./joined.ts";
import { pair, renamings } from "./pairing.ts";
import { came, went } from "./presence.ts";
import type { Found, Scene } from "./scene.ts";
import { isSameThing, unite, type United } from "./united.ts";
import { listShown, Words } from "./words.ts";

/** What became different from several procedures to the one that replaces them. */
export interface SeveralDiff {
  readonly changes: readonly Change[];
  /** What the names of each of the older procedures are called in the newer one, for its account. */
  readonly namings: readonly Naming[];
}

/** Kinds of which a person says "asked once". */
const ASKED: Readonly<Partial<Record<Element["kind"], ChangeKind>>> = {
  paper: "paper.asked-once",
  field: "field.asked-once",
  form: "form.asked-once",
};

/**
 * Compares several procedures with the one that replaces them: what several of them asked and the new one asks less
 * often is one line; what only one of them had is compared as between two versions.
 */
export function diffSeveral(before: readonly ProcedureModel[], after: ProcedureModel): SeveralDiff {
  const old = unite(before);
  const now = elementsOf(after);
  const joinedStates = statesOfOneName(old, now);
  const without = (children: readonly Element[], gone: ReadonlySet<Element>): readonly Element[] =>
    children.filter((one) => !gone.has(one) && one.kind !== "term");
  const parts = new Set(joinedStates.flatMap((one) => one.parts));
  const wholes = new Set(joinedStates.map((one) => one.whole));
  const oldRoot = { ...old.root, children: without(old.root.children, parts) };
  const nowRoot = { ...now, children: without(now.children, wholes) };
  const pairing = pair(oldRoot, nowRoot);
  const again = askedAgain(old, pairing.pairs, pairing.added);
  const pairs = [...pairing.pairs, ...again.pairs];
  const namings = before.map((_, index) => {
    const own = pairs.filter((one) => old.originOf(one.before) === index);
    return namingOf(withJoined(renamings(own), joinedStates, old, index));
  });
  const sceneOf = scenes(before, after, namings);
  const parents = new Map([...parentsIn(oldRoot), ...parentsIn(nowRoot)]);
  const partners = partnersOf({ ...pairing, pairs });
  const found: Change[] = [changeOf(replacement(before, after), { before: oldRoot, after: nowRoot })];
  const askedOnceBefore = new Set(again.once.flatMap(({ all }) => all));
  for (const one of pairs) {
    if (one.before.kind === "procedure") continue;
    const scene = sceneOf(old.originOf(one.before));
    const same = [
      ...namesAndLaw(one, parents, scene, partners),
      ...compareElements(one.before, one.after, scene).map((each) => ofItsState(each, one.after, parents)),
    ];
    for (const each of same)
      if (!(isToldAsOnce(each.kind) && askedOnceBefore.has(one.before))) found.push(changeOf(each, one));
  }
  found.push(...termsInSeries(before, after, sceneOf));
  for (const one of pairing.added.filter((each) => !again.used.has(each))) {
    const each = came(one, parents.get(one), sceneOf(0));
    if (each !== undefined) found.push(changeOf(each, { after: one }));
  }
  for (const one of [...pairing.removed, ...twinsOf(pairing.removed, old)]) {
    if (again.kept.has(one)) continue;
    const each = went(one, parents.get(one), sceneOf(old.originOf(one)));
    if (each !== undefined) found.push(changeOf(each, { before: one }));
  }
  for (const one of again.once) found.push(askedOnce(one, before, old));
  for (const one of [...pairing.merged, ...joinedStates])
    found.push(joinedChange(one, "merged"), ...newBranches(one));
  for (const one of pairing.split) found.push(joinedChange(one, "split"));
  return {
    changes: found,
    namings: namings.map((naming, index) => {
      const own = [...parts].filter((one) => old.originOf(one) === index);
      return accountNaming(naming, own, (before[index] as ProcedureModel).id);
    }),
  };
}

/** What several asked and the new one asks once stands in one form of the new one: that it moved there says nothing more. */
const isToldAsOnce = (kind: ChangeKind): boolean => kind === "field.moved-to-form" || kind === "field.moved";

function scenes(before: readonly ProcedureModel[], after: ProcedureModel, namings: readonly Naming[]) {
  const say = new Words(after);
  const made = before.map((model, index): Scene => {
    const naming = namings[index] as Naming;
    return { before: model, after, naming, say: { before: new Words(model), after: say } };
  });
  return (index: number): Scene => made[index] as Scene;
}

/** Steps of several procedures under one name that the new one has too: none of them is the one that stayed. */
function statesOfOneName(old: United, now: Element): readonly Joined[] {
  const byName = Map.groupBy(
    old.root.children.filter(({ kind }) => kind === "state"),
    ({ id }) => id,
  );
  return [...byName].flatMap(([id, parts]) => {
    const whole = now.children.find((one) => one.kind === "state" && one.id === id);
    return parts.length < 2 || whole === undefined ? [] : [{ parts, whole }];
  });
}

/** Something several procedures asked, and what is left of it. */
interface Once {
  readonly all: readonly Element[];
  readonly left: readonly Element[];
}

/** Finds what the new procedure still asks of what several asked, and how often. */
function askedAgain(old: United, pairs: readonly Pair[], added: readonly Element[]) {
  const now = new Map(pairs.map((one) => [one.before, one.after]));
  const used = new Set<Element>();
  const kept = new Set<Element>();
  const more: Pair[] = [];
  const once: Once[] = [];
  for (const [first, others] of old.twins) {
    if (ASKED[first.kind] === undefined) continue;
    const left: Element[] = [now.get(first) ?? []].flat();
    for (const other of others) {
      const found = added.find((one) => !used.has(one) && isSameThing(one, other));
      if (found === undefined) continue;
      used.add(found);
      kept.add(other);
      left.push(found);
      more.push({ before: other, after: found, matched: { by: "name" } });
    }
    const all = [first, ...others];
    if (left.length === 0) continue;
    for (const one of all) kept.add(one);
    if (left.length < all.length) once.push({ all, left });
  }
  return { pairs: more, used, kept, once };
}

/** What is gone altogether is gone from every procedure that asked it. */
function twinsOf(removed: readonly Element[], old: United): readonly Element[] {
  return removed.flatMap((one) => (ASKED[one.kind] === undefined ? [] : (old.twins.get(one) ?? [])));
}

function askedOnce({ all, left }: Once, before: readonly ProcedureModel[], old: United): Change {
  const [whole] = left as [Element];
  const names = all.map((one) => inBothLanguages((before[old.originOf(one)] as ProcedureModel).label));
  const shown = listShown(names).words;
  const times = String(all.length);
  const found: Found = {
    kind: ASKED[whole.kind] as ChangeKind,
    before: {
      json: all.map(({ path }) => path),
      words: { vi: `${times} lần (${shown.vi})`, en: `${times} times (${shown.en})` },
    },
    after: {
      json: left.map(({ path }) => path),
      words: {
        vi: `${String(left.length)} lần`,
        en: left.length === 1 ? "once" : `${String(left.length)} times`,
      },
    },
  };
  return changeOf(found, { before: all[0] as Element, after: whole });
}

/** The procedures themselves: each was filed, the new one may be filed once. */
function replacement(before: readonly ProcedureModel[], after: ProcedureModel): Found {
  const { parts } = after;
  const filings =
    parts !== undefined && parts.order === "series" && !parts.sharedDossier ? parts.procedures.length : 1;
  const kind = filings < before.length ? "procedure.joined" : "procedure.put-together";
  return {
    kind,
    before: listShown(before.map(({ label }) => quoted(inBothLanguages(label)))),
    after: listShown([inBothLanguages(after.label)]),
  };
}

const quoted = ({ vi, en }: { readonly vi: string; readonly en: string }) => ({
  vi: `«${vi}»`,
  en: `"${en}"`,
});

function withJoined(
  known: ReturnType<typeof renamings>,
  joined: readonly Joined[],
  old: United,
  index: number,
): ReturnType<typeof renamings> {
  const states = new Map(known.states);
  for (const { parts, whole } of joined)
    for (const part of parts) if (old.originOf(part) === index) states.set(part.id, whole.id);
  return { ...known, states };
}
