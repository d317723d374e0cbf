import { type Expression, type Facts, holds, type LocalText, type Truth } from "@tthc/model";
import type { Check } from "./check.ts";
import { dossierOf } from "./dossier-of.ts";
import { type Example, wordsOf } from "./example.ts";
import { channelValue, choice } from "./fact-values.ts";
import { ruleChecks, rulesFor } from "./form-rules.ts";
import type { InputSpace, RuleInSpace } from "./input-space.ts";
import { Search, within } from "./search.ts";

/** A condition and the truths it may have; undefined is unknown. */
export interface Constraint {
  readonly condition: Expression;
  readonly truths: readonly Truth[];
}

/** Whether such a dossier can be. `undecided` is never to be read as either. */
export type Answer =
  | { readonly is: "possible"; readonly example: Example }
  | { readonly is: "impossible" }
  | { readonly is: "undecided"; readonly why: Required<LocalText> };

export interface SolveOptions {
  /** Leaves the rules (`kiểm tra`) of the forms out; rules that contradict each other are left out anyway. */
  readonly withoutRules?: boolean;
  /** Facts that are settled from the start. */
  readonly given?: Partial<Pick<Facts, "case" | "channel" | "applicant">>;
}

/** Steps of one search before it gives up. */
const MOST_NODES = 20_000;
const MOST_UNVERIFIED = 50;

/**
 * Looks for a possible dossier on which the conditions have these truths. An example is verified with the model's own
 * `evaluate`; "impossible" holds for every dossier.
 */
export function solve(
  space: InputSpace,
  constraints: readonly Constraint[],
  options: SolveOptions = {},
): Answer {
  const conditions = constraints.map(({ condition }) => condition);
  const rules = options.withoutRules === true ? [] : rulesFor(space, conditions);
  const search = new Search(space, space.mentionsIn(conditions, rules), MOST_NODES);
  for (const [fact, id] of Object.entries(options.given ?? {}))
    if (id !== undefined)
      search.take(fact as "case", { ...(fact === "channel" ? channelValue(id) : choice(id)), minor: false });
  const checks = constraints.map(({ condition, truths }): Check => ({
    test: (reader) => within(reader.truth(condition, space.top), truths),
  }));
  let example: Example | undefined;
  let unverified = 0;
  search.run([...checks, ...ruleChecks(space, rules)], () => {
    example = exampleOf(search, conditions, rules, (facts) =>
      constraints.every(({ condition, truths }) => truths.includes(holds(condition, facts))),
    );
    if (example !== undefined) return true;
    search.isPartial = true;
    unverified += 1;
    search.isExhausted ||= unverified > MOST_UNVERIFIED;
    return search.isExhausted;
  });
  if (example !== undefined) return { is: "possible", example };
  if (search.isExhausted) return { is: "undecided", why: TOO_MANY };
  return search.isPartial ? { is: "undecided", why: BEYOND } : { is: "impossible" };
}

/** The dossier that a search stands at, verified; undefined where no numbers fit or the guess was wrong. */
export function exampleOf(
  search: Search,
  conditions: readonly Expression[],
  rules: readonly RuleInSpace[],
  isWanted: (facts: Facts) => boolean,
): Example | undefined {
  const { space, taken } = search;
  const names = space.namesAround([...conditions, ...rules.map(({ holds: rule }) => rule)]);
  const decided = [...taken];
  let example: Example | undefined;
  search.pickNumbers((numbers) => {
    const facts = dossierOf(space, taken, numbers, names);
    const isSound =
      isWanted(facts) &&
      rules.every(
        ({ holds: rule, section }) =>
          holds(rule, facts) !== false || (section !== undefined && holds(section, facts) !== true),
      );
    if (isSound) example = lazily(facts, () => wordsOf(space.model, decided, numbers));
    return isSound;
  });
  return example;
}

/** Most examples are never read out. */
function lazily(facts: Facts, read: () => Required<LocalText>): Example {
  let words: Required<LocalText> | undefined;
  return {
    facts,
    get words() {
      return (words ??= read());
    },
  };
}

export const TOO_MANY: Required<LocalText> = {
  vi: "có quá nhiều tổ hợp thông tin phải xét",
  en: "there are too many combinations of inputs to look at",
};

export const BEYOND: Required<LocalText> = {
  vi: "điều kiện dùng phép tính hoặc so sánh mà máy không xét được hết mọi giá trị",
  en: "a condition calculates or compares in a way of which not every value can be looked at",
};
