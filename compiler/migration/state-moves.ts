import {
  inBothLanguages,
  type LocalText,
  type MappedState,
  type MigrationMatch,
  type ProcedureModel,
  type RefusedState,
  type State,
  type StateMove,
} from "@tthc/model";
import type { Element } from "../diff/element.ts";
import type { Pairing } from "../diff/pairing.ts";
import { branchMoves, openedBranches } from "./branch-moves.ts";
import { refusals } from "./phrases.ts";
import { wayMoves } from "./way-moves.ts";

/** Where dossiers in a state of the older version would go on. */
interface Partner {
  readonly to: string;
  readonly matched: MigrationMatch;
}

/** Both models with what was recognised as what. */
export interface Versions {
  readonly before: ProcedureModel;
  readonly after: ProcedureModel;
  readonly pairing: Pairing;
  /** The newer procedure replaces several: a dossier asked for a part of it only. */
  readonly several: boolean;
}

/** Every state of the older version: mapped, or refused by name. */
export function stateMoves(versions: Versions): readonly StateMove[] {
  const partners = partnersOf(versions);
  const targets = new Map(versions.after.flow.states.map((state) => [state.id, state]));
  return versions.before.flow.states.map((state) => {
    const partner = partners.get(state.id);
    const target = targets.get(partner?.to ?? "");
    const code = refusalOf(versions, state, partner, target);
    if (code !== undefined) return refused(state, code, target);
    return mapped(versions, state, partner as Partner, target as State);
  });
}

function partnersOf({ before, after, pairing }: Versions): ReadonlyMap<string, Partner> {
  const found = new Map<string, Partner>();
  for (const one of pairing.pairs)
    if (one.before.kind === "state") found.set(one.before.id, { to: one.after.id, matched: one.matched });
  for (const { parts, whole } of pairing.merged)
    for (const part of parts)
      if (part.kind === "state") found.set(part.id, { to: whole.id, matched: { by: "merged" } });
  for (const { parts, whole } of pairing.split) {
    const first = firstInFlow(parts, after);
    if (whole.kind === "state" && first !== undefined)
      found.set(whole.id, { to: first, matched: { by: "split" } });
  }
  // A step whose work is a branch now goes on where that branch stands.
  for (const state of after.flow.states)
    for (const branch of state.kind === "parallel" ? state.branches : []) {
      const was = before.flow.states.find(({ id }) => id === branch.formerly);
      if (was !== undefined && !found.has(was.id))
        found.set(was.id, { to: state.id, matched: { by: "formerly" } });
    }
  return found;
}

/** Nothing of a step that was split is done yet: it goes on with the first of its parts. */
const firstInFlow = (parts: readonly Element[], { flow }: ProcedureModel): string | undefined =>
  flow.states.find(({ id }) => parts.some((part) => part.id === id))?.id;

function refusalOf(
  { several }: Versions,
  state: State,
  partner: Partner | undefined,
  target: State | undefined,
): RefusedState["code"] | undefined {
  if (state.kind === "end" && state.final) return "closed";
  if (partner === undefined || target === undefined) return "no-counterpart";
  if (several && partner.matched.by !== "formerly") return "another-procedure";
  const ends = target.kind === "end";
  if (state.kind !== "end") return ends ? "decided-there" : undefined;
  if (!ends) return "decided-here";
  return target.final ? "decided-there" : undefined;
}

function refused(state: State, code: RefusedState["code"], target: State | undefined): RefusedState {
  const label = inBothLanguages(state.label);
  const there = target === undefined ? undefined : inBothLanguages(target.label);
  const reason = refusals[code](label, there);
  return { is: "refused", state: state.id, label, code, reason, ways: wayMoves(state, undefined, []) };
}

function mapped({ pairing }: Versions, state: State, partner: Partner, target: State): MappedState {
  const ways = wayMoves(state, target, pairing.pairs);
  const branches = state.kind === "parallel" ? branchMoves(state, target, pairing.pairs) : [];
  const opened = openedBranches(target, branches);
  return {
    is: "mapped",
    state: state.id,
    label: inBothLanguages(state.label),
    to: target.id,
    toLabel: inBothLanguages(target.label),
    matched: partner.matched,
    ways,
    ...(state.kind === "parallel" && { branches }),
    ...(opened.length > 0 && { opened }),
    ...whatMayBeDone(state, target),
  };
}

/** Names of what people may do in a state; what time alone brings about is nobody's act. */
function acts(state: State): readonly LocalText[] {
  const outcomes = state.kind === "parallel" ? state.branches.flatMap((branch) => branch.outcomes) : [];
  return [...state.exits, ...outcomes]
    .filter(({ meaning }) => meaning !== "expired")
    .map(({ label }) => label);
}

function whatMayBeDone(state: State, target: State): Pick<MappedState, "allowed" | "gone"> {
  const unique = (labels: readonly LocalText[]) =>
    [...new Map(labels.map((label) => [label.vi, label])).values()].map(inBothLanguages);
  const now = acts(target);
  const kept = new Set(now.map(({ vi }) => vi));
  return { allowed: unique(now), gone: unique(acts(state).filter(({ vi }) => !kept.has(vi))) };
}
