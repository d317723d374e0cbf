import type { CompiledState } from "../verify/flow/compiled-flow.ts";
import type { JointFindings } from "./joint-findings.ts";
import { joinedMoves, type AnswerPair } from "./joins.ts";
import type { Act, Side, Standing } from "./side.ts";

/** A dossier in both versions at once; on one side only where nothing is compared with. */
export interface Place {
  readonly before?: Standing;
  readonly after?: Standing;
  readonly situation: number;
}

/** What can be done from a place in either version; several acts where branches answer before they are joined. */
export interface Move {
  readonly before?: readonly Act[];
  readonly after?: readonly Act[];
  /** `same`: it is done alike; `alike`: somebody else does it or is asked beside; `only`: one version has it. */
  readonly is: "same" | "alike" | "only";
  /** It leads nowhere yet: other branches are still to answer. */
  readonly inner?: true;
  /** Where only one version has it: all that is written there in the other, open or closed. */
  readonly others?: readonly Act[];
  /** One version goes on without this answer, which the other asks for. */
  readonly unasked?: Act;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly findings: JointFindings;
}

/** Everything that can be done from a place, each act once, with the version that has it. */
export function movesFrom(sides: Sides, place: Place): readonly Move[] {
  return [...exitMoves(sides, place), ...parallelMoves(sides, place)];
}

const key = ({ branchName = "", action = "", by, leads }: Act): string =>
  [branchName, action, by, leads].join("|");
const deed = ({ branchName = "", action = "", leads }: Act): string => [branchName, action, leads].join("|");

function exitMoves({ before, after, findings }: Sides, place: Place): readonly Move[] {
  const { situation } = place;
  const [old, now] = [place.before, place.after];
  const moves: Move[] = [];
  for (const found of findings.at(old?.state?.state.id, now?.state?.state.id, situation)) {
    const were = old === undefined ? undefined : before.exits(old, situation, found.before);
    const are = now === undefined ? undefined : after.exits(now, situation, found.after);
    moves.push(...matched(were, are));
  }
  return distinct(moves);
}

/** Pairs the open acts of both sides. */
function matched(were: readonly Act[] | undefined, are: readonly Act[] | undefined): readonly Move[] {
  const old = (were ?? []).filter(isOpen);
  const now = (are ?? []).filter(isOpen);
  const moves: Move[] = [];
  const paired = new Set<Act>();
  const join = (is: "same" | "alike", same: (act: Act) => string): void => {
    for (const one of old) {
      if (paired.has(one)) continue;
      const other = now.find((each) => !paired.has(each) && same(each) === same(one));
      if (other === undefined) continue;
      paired.add(one).add(other);
      moves.push({ before: [one], after: [other], is });
    }
  };
  join("same", key);
  join("alike", deed);
  for (const one of old) if (!paired.has(one)) moves.push({ before: [one], is: "only", others: are ?? [] });
  for (const one of now) if (!paired.has(one)) moves.push({ after: [one], is: "only", others: were ?? [] });
  return moves;
}

const isOpen = ({ closed }: Act): boolean => closed === undefined;

/** A move is the same with whatever finding it is made, unless another act takes its place. */
function distinct(moves: readonly Move[]): readonly Move[] {
  const name = (acts: readonly Act[] | undefined): string => (acts ?? []).map(key).join(";");
  return [...new Map(moves.map((one) => [`${one.is} ${name(one.before)} ${name(one.after)}`, one])).values()];
}

function parallelMoves(sides: Sides, place: Place): readonly Move[] {
  const [old, now] = [place.before?.state, place.after?.state];
  if (old?.state.kind !== "parallel" && now?.state.kind !== "parallel") return [];
  const answers: AnswerPair[][] = [];
  const moves: Move[] = [];
  for (const [was, is] of branchPairs(sides, old, now)) {
    const { own, pairs } = answersOf(sides, place, was, is);
    moves.push(...own);
    answers.push(pairs);
  }
  const were = place.before === undefined ? [] : sides.before.joins(place.before);
  const are = place.after === undefined ? [] : sides.after.joins(place.after);
  const joins = {
    before: were.filter(isOpen),
    after: are.filter(isOpen),
    beforeClosed: were.filter((one) => !isOpen(one)),
    afterClosed: are.filter((one) => !isOpen(one)),
  };
  return [...distinct(moves), ...joinedMoves(answers, joins, place)];
}

type Branch = CompiledState["branches"][number];

function branchPairs(
  { before, after }: Sides,
  old: CompiledState | undefined,
  now: CompiledState | undefined,
): readonly (readonly [Branch | undefined, Branch | undefined])[] {
  const left = new Map((now?.branches ?? []).map((one) => [after.names.ofBranch(one.branch), one]));
  const pairs = (old?.branches ?? []).map((one) => {
    const name = before.names.ofBranch(one.branch);
    const partner = left.get(name);
    left.delete(name);
    return [one, partner] as const;
  });
  return [...pairs, ...[...left.values()].map((one) => [undefined, one] as const)];
}

/** What one branch can answer in both versions, and how its answers go together. */
function answersOf(
  { before, after, findings }: Sides,
  place: Place,
  was: Branch | undefined,
  is: Branch | undefined,
): { readonly own: readonly Move[]; readonly pairs: AnswerPair[] } {
  const { situation } = place;
  const [old, now] = [place.before?.state, place.after?.state];
  const own: Move[] = [];
  const pairs: AnswerPair[] = [];
  const at = (state: CompiledState | undefined, branch: Branch | undefined): string | undefined =>
    state && branch && `${state.state.id}/${branch.branch.id}`;
  for (const found of findings.at(at(old, was), at(now, is), situation)) {
    const were = old && was && before.answers(old, was, situation, found.before);
    const are = now && is && after.answers(now, is, situation, found.after);
    const moves = matched(were, are);
    own.push(...moves.map((one) => ({ ...one, inner: true as const })));
    if (were === undefined && are === undefined) pairs.push({ is: "same" });
    const asksOneOnly = (were === undefined) !== (are === undefined);
    const isAlone = place.before === undefined || place.after === undefined;
    for (const one of moves) {
      if (one.is === "only" && !asksOneOnly) continue;
      const [a, b] = [one.before?.[0], one.after?.[0]];
      const is = isAlone || one.is === "same" ? "same" : asksOneOnly ? "beside" : "alike";
      pairs.push({ ...(a && { before: a }), ...(b && { after: b }), is });
    }
  }
  return { own, pairs };
}
