import type { BehaviourCause } from "./behaviour-format.ts";
import type { JointNames } from "./joint-names.ts";
import type { SideName } from "./joint-model.ts";
import type { Place, Sides } from "./moves.ts";
import type { Act } from "./side.ts";
import type { Difference, Walked } from "./walked.ts";

/** Everything that is different for one reason, shown by the first place where it is. */
export interface Cause {
  readonly id: string;
  readonly cause: BehaviourCause;
  readonly shown: Difference;
  /** The act in the other version where it is there in another form. */
  readonly counterpart?: Act;
  /** All that there is instead, wherever it leads. */
  readonly counterparts: readonly Act[];
  /** Every act of this version that is different for this reason, by action. */
  readonly acts: readonly Act[];
  /** Kinds of dossiers for which it is so. */
  readonly situations: ReadonlySet<number>;
}

type Found = Pick<Cause, "id" | "cause" | "counterpart">;

/** The differences of one version by their reasons, in the order of the shortest stories. */
export function causesOf(sides: Sides, names: JointNames, walked: Walked, side: SideName): readonly Cause[] {
  const causes = new Map<string, Cause>();
  const note = (found: Found, shown: Difference): void => {
    const known = causes.get(found.id);
    const acts = [...(known?.acts ?? [])];
    const act = shown.acts.at(-1);
    if (act !== undefined && !acts.some((one) => one.action === act.action)) acts.push(act);
    const situations = new Set([...(known?.situations ?? []), shown.node.situation]);
    const counterparts = [...(known?.counterparts ?? [])];
    const other = found.counterpart;
    if (other !== undefined && !counterparts.some(({ leads }) => leads === other.leads))
      counterparts.push(other);
    causes.set(found.id, { ...(known ?? { ...found, shown }), acts, situations, counterparts });
  };
  for (const one of walked.differences) {
    if (one.side !== side) continue;
    const found = reasonOf(sides, names, one);
    if (found !== undefined) note(found, one);
  }
  for (const { node, move } of walked.alike) {
    const [old, now] = [move.before?.at(-1), move.after?.at(-1)];
    if (old === undefined || now === undefined || old.by === now.by) continue;
    const [own, other] = side === "before" ? [old, now] : [now, old];
    note(
      { id: `actor ${old.by} ${now.by}`, cause: "actor", counterpart: other },
      { side, node, move, acts: [own] },
    );
  }
  const all = [...causes.values()];
  const telling = all.filter((one) => !one.acts.every(isLettingGo));
  // Who may let go of a dossier follows from who works on it.
  return telling.length > 0 ? telling : all;
}

const isLettingGo = ({ written }: Act): boolean =>
  written?.meaning === "withdraw" || written?.meaning === "stop";

function reasonOf(sides: Sides, names: JointNames, difference: Difference): Found | undefined {
  const { side, node, move, acts } = difference;
  const act = acts.at(-1) as Act;
  const others = move.others ?? [];
  const place = placeOf(sides, act, side);
  if (becameParallel(node)) return { id: `parallel ${place.split("/")[0] ?? ""}`, cause: "join" };
  if (move.unasked !== undefined) {
    const asked = placeOf(sides, move.unasked, side === "before" ? "after" : "before");
    return { id: `asked ${asked}`, cause: "join", counterpart: move.unasked };
  }
  const twins = others.filter((one) => one.action === act.action && one.branchName === act.branchName);
  const usedUp = twins.find(({ closed, leads }) => closed === "repetition" && leads === act.leads);
  if (usedUp !== undefined) {
    // By other ways the same bound may be used up elsewhere: that follows from the ways.
    if (!node.shared && isSameBound(act, usedUp)) return undefined;
    return { id: repetitionId(sides, act, side, place), cause: "repetition", counterpart: usedUp };
  }
  const open = twins.find(({ closed }) => closed === undefined);
  if (open !== undefined) {
    const cause = act.by === "joined" ? "join" : "outcome";
    return { id: elsewhereId(sides, names, difference, open, place), cause, counterpart: open };
  }
  if (act.by === "joined") return { id: `join ${place} ${act.leads}`, cause: "join" };
  const closed = twins.find(({ leads }) => leads === act.leads) ?? twins[0];
  if (closed?.closed === "condition")
    return { id: `condition ${place} ${act.action ?? ""}`, cause: "condition", counterpart: closed };
  return { id: actId(sides, difference, place), cause: "act" };
}

/** Whether a step of one version is a parallel state in the other: then everything is done otherwise there. */
export function becameParallel({ before, after }: Place): boolean {
  const [old, now] = [before?.state?.state.kind, after?.state?.state.kind];
  return old !== undefined && now !== undefined && (old === "parallel") !== (now === "parallel");
}

/** The state and branch an act is done in, by the names of the newer version. */
function placeOf({ before, after }: Sides, { from, branchName }: Act, side: SideName): string {
  const own = side === "before" ? before : after;
  const state = from === undefined ? "" : own.names.ofState(from.id);
  return branchName === undefined ? state : `${state}/${branchName}`;
}

/** Where coming into a state is bounded, every way into it is used up at once. */
function repetitionId({ before, after }: Sides, act: Act, side: SideName, place: string): string {
  const own = side === "before" ? before : after;
  const target = own.names.ofState(act.target);
  const isOfTarget = [before, after].some((one) => one.names.isBounded(target));
  return isOfTarget ? `visits ${target}` : `repetition ${place} ${act.action ?? "joined"}`;
}

/** A step that came, went or moved changes every way into it, for one reason. */
function elsewhereId(
  sides: Sides,
  names: JointNames,
  difference: Difference,
  other: Act,
  place: string,
): string {
  const act = difference.acts.at(-1) as Act;
  const [old, now] = difference.side === "before" ? [act, other] : [other, act];
  const written = sides.after.written(now);
  const moved = written && names.moved.get(written);
  if (moved !== undefined) return `moved ${moved}`;
  const [was, is] = [sides.before.names.ofState(old.target), sides.after.names.ofState(now.target)];
  const [isGone, isNew] = [!sides.after.names.has(was), !sides.before.names.has(is)];
  if (isGone && isNew) return `replaced ${was} ${is}`;
  if (isGone || isNew) return `step ${isGone ? was : is}`;
  // The same way on hands over or decides something else: one reason for every way there.
  if (was === is) return act.branch === undefined ? `end ${is}` : `gives ${place}`;
  const leads = act.by === "joined" ? [was, is].sort().join() : "";
  return `outcome ${place} ${act.action ?? leads}`;
}

function actId(sides: Sides, { side, acts, move }: Difference, place: string): string {
  const act = acts.at(-1) as Act;
  const [own, other] = side === "before" ? [sides.before, sides.after] : [sides.after, sides.before];
  const target = own.names.ofState(act.target);
  // Of a branch that is not asked there is nothing written in the other version.
  if (act.branch !== undefined && (move.others ?? []).length === 0) return `asked ${place}`;
  if (act.branch === undefined && !other.names.has(target)) return `way into ${target}`;
  return `act ${place} ${act.action ?? ""}`;
}

const boundsOf = ({ way }: Act): string => (way?.bounds ?? []).map(({ times }) => times).join();
const isSameBound = (one: Act, other: Act): boolean => boundsOf(one) === boundsOf(other);
