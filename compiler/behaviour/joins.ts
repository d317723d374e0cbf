import type { Join, Outcome } from "@tthc/model";
import type { SideName } from "./joint-model.ts";
import type { Move, Place } from "./moves.ts";
import type { Act } from "./side.ts";

/** What one branch answers in both versions at once; absent where it is not asked. */
export interface AnswerPair {
  readonly before?: Act;
  readonly after?: Act;
  /** `alike`: somebody else gives it; `beside`: only one version asks. */
  readonly is: "same" | "alike" | "beside";
}

interface Joins {
  readonly before: readonly Act[];
  readonly after: readonly Act[];
  /** Joins that are used up. */
  readonly beforeClosed: readonly Act[];
  readonly afterClosed: readonly Act[];
}

interface Unasked {
  /** The side that does not ask. */
  readonly side: SideName;
  readonly answer: Act;
}

/** Answers of the branches so far, as far as joins can tell them apart. */
interface Answered {
  readonly holds: readonly boolean[];
  readonly before: readonly Act[];
  readonly after: readonly Act[];
  readonly is: AnswerPair["is"];
  /** Answers that only one side asks for; the other goes on without. */
  readonly unasked: readonly Unasked[];
}

/**
 * Where the answers of all branches lead in both versions. Branch by branch: what matters of those before is only which
 * joins can still hold, so that combinations of answers are never listed.
 */
export function joinedMoves(
  branches: readonly (readonly AnswerPair[])[],
  joins: Joins,
  place: Place,
): readonly Move[] {
  const tests = [...joins.before, ...joins.after].map(testOf);
  const none: Answered = {
    holds: tests.map(({ is }) => is !== "any"),
    before: [],
    after: [],
    is: "same",
    unasked: [],
  };
  let reached = new Map<string, Answered>([["", none]]);
  for (const answers of branches) {
    const next = new Map<string, Answered>();
    for (const so of reached.values())
      for (const answer of answers) {
        const after = withAnswer(so, answer, tests, joins.before.length);
        const key = `${after.holds.join()} ${after.is} ${after.unasked.map(({ side }) => side).join()}`;
        if (!next.has(key)) next.set(key, after);
      }
    reached = next;
  }
  const moves = new Map<string, Move>();
  for (const answered of reached.values())
    for (const move of movesOf(answered, joins, place)) {
      const ends = [move.before, move.after, move.others].map((acts) => acts?.at(-1)?.target ?? "");
      const key = `${move.is} ${ends.join(" ")}`;
      if (!moves.has(key)) moves.set(key, move);
    }
  return [...moves.values()];
}

type Test = Join["test"];

const testOf = ({ way }: Act): Test => (way?.way.is === "join" ? way.way.join.test : { is: "otherwise" });

function withAnswer(so: Answered, answer: AnswerPair, tests: readonly Test[], own: number): Answered {
  const holds = so.holds.map((held, at) => {
    const test = tests[at] as Test;
    const given = at < own ? answer.before : answer.after;
    if (given === undefined || test.is === "otherwise") return held;
    const met = answers(given, test);
    return test.is === "all" ? held && met : held || met;
  });
  return {
    holds,
    before: [...so.before, ...(answer.before === undefined ? [] : [answer.before])],
    after: [...so.after, ...(answer.after === undefined ? [] : [answer.after])],
    is: RANK.indexOf(answer.is) > RANK.indexOf(so.is) ? answer.is : so.is,
    unasked: [...so.unasked, ...unaskedIn(answer, so.unasked)],
  };
}

/** As the machine records it: `hết hạn coi như đồng ý` gives the outcome that it counts as. */
function answers({ written, branch }: Act, test: Exclude<Test, { is: "otherwise" }>): boolean {
  const outcome = written as Outcome;
  const given = branch?.outcomes.find(({ action }) => action === outcome.countsAs) ?? outcome;
  return test.sense === "neutral" ? given.action === test.action : outcome.sense === test.sense;
}

const RANK: readonly AnswerPair["is"][] = ["same", "alike", "beside"];

function unaskedIn({ is, before, after }: AnswerPair, known: readonly Unasked[]): readonly Unasked[] {
  const answer = before ?? after;
  const side = before === undefined ? "before" : "after";
  if (is !== "beside" || answer === undefined || known.some((one) => one.side === side)) return [];
  return [{ side, answer }];
}

/**
 * Answers that lead to different places are two moves. Where a branch is asked on one side only, what its answer does
 * follows from that: the difference is that the other side goes on without it.
 */
function movesOf(answered: Answered, joins: Joins, place: Place): readonly Move[] {
  const { holds, before, after, is, unasked } = answered;
  const old = place.before && joins.before.find((_, at) => holds[at]);
  const now = place.after && joins.after.find((_, at) => holds[joins.before.length + at]);
  const were = old && [...before, old];
  const are = now && [...after, now];
  if (place.before === undefined || place.after === undefined)
    return [{ ...(were && { before: were }), ...(are && { after: are }), is: "only" }];
  const only = (side: SideName): readonly Move[] => {
    const [own, other, closed] =
      side === "before" ? [were, now, joins.afterClosed] : [are, old, joins.beforeClosed];
    if (own === undefined) return [];
    return [{ [side]: own, is: "only", others: [...(other === undefined ? [] : [other]), ...closed] }];
  };
  if (were !== undefined && are !== undefined && old?.leads === now?.leads)
    return [
      { before: were, after: are, is: is === "same" ? "same" : "alike" },
      ...unasked.flatMap(({ side, answer }) =>
        only(side).map((one) => ({ ...one, others: [], unasked: answer })),
      ),
    ];
  return is === "beside" ? [] : [...only("before"), ...only("after")];
}
