import type { Join } from "@tthc/model";

/** What a branch answered, as joins see it. */
export interface Answer {
  readonly branch: string;
  readonly action: string;
  readonly sense: "positive" | "negative" | "neutral";
}

/**
 * The answers that each branch may give, undefined where it may take no part; branches share nothing, so that answers
 * come in any combination.
 */
export type AnswerSets = readonly (readonly (Answer | undefined)[])[];

type Test = Join["test"];
type Holds = (answer: Answer) => boolean;

const meets =
  (test: Exclude<Test, { is: "otherwise" }>): Holds =>
  (answer) =>
    test.sense === "neutral" ? answer.action === test.action : answer.sense === test.sense;

/** What a combination of answers must be: `each` holds of every answer, each of `some` of at least one. */
interface Wanted {
  readonly each: Holds[];
  readonly some: Holds[];
}

/** Answers for which a join is the first that holds: the ones before it, as far as they can still be taken, fail. */
export function answersLeadingTo(
  branches: AnswerSets,
  before: readonly Test[],
  test: Test,
): readonly Answer[] | undefined {
  const wanted = failing(before);
  if (wanted === undefined) return undefined;
  if (test.is === "all") wanted.each.push(meets(test));
  if (test.is === "any") wanted.some.push(meets(test));
  return combination(branches, wanted);
}

/** Answers for which none of the joins holds. */
export function answersWithoutJoin(
  branches: AnswerSets,
  tests: readonly Test[],
): readonly Answer[] | undefined {
  const wanted = failing(tests);
  return wanted === undefined ? undefined : combination(branches, wanted);
}

function failing(tests: readonly Test[]): Wanted | undefined {
  const wanted: Wanted = { each: [], some: [] };
  for (const test of tests) {
    if (test.is === "otherwise") return undefined;
    const holds = meets(test);
    (test.is === "all" ? wanted.some : wanted.each).push((answer) => !holds(answer));
  }
  return wanted;
}

/**
 * One answer of each branch so that all is met, branch by branch: what matters of the branches before is only which of
 * `some` they have met, so that combinations are never listed.
 */
function combination(branches: AnswerSets, { each, some }: Wanted): readonly Answer[] | undefined {
  const whole = (1 << some.length) - 1;
  let reached = new Map<number, readonly Answer[]>([[0, []]]);
  for (const answers of branches) {
    const next = new Map<number, readonly Answer[]>();
    for (const answer of answers) {
      if (answer !== undefined && !each.every((holds) => holds(answer))) continue;
      const met = answer === undefined ? 0 : maskOf(some, answer);
      for (const [mask, chosen] of reached)
        if (!next.has(mask | met)) next.set(mask | met, answer === undefined ? chosen : [...chosen, answer]);
    }
    reached = next;
  }
  return reached.get(whole);
}

const maskOf = (some: readonly Holds[], answer: Answer): number =>
  some.reduce((mask, holds, at) => (holds(answer) ? mask | (1 << at) : mask), 0);
