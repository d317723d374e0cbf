import type { Expression } from "@tthc/model";
import type { Check } from "./check.ts";
import type { InputSpace, RuleInSpace } from "./input-space.ts";
import { Search, within } from "./search.ts";

/** Rules that must not be broken: unknown is not broken, and what is not shown is not checked. */
export function ruleChecks(space: InputSpace, rules: readonly RuleInSpace[]): readonly Check[] {
  return rules.map(({ holds: rule, section }): Check => ({
    minor: true,
    test: (reader) => {
      const held = within(reader.truth(rule, space.top), [true, undefined]);
      if (held === true || section === undefined) return held;
      const hidden = within(reader.truth(section, space.top), [false, undefined]);
      return hidden === true ? true : hidden === false ? held : "pending";
    },
  }));
}

const MOST_NODES = 20_000;

/** Among more connected rules than this, only all of them together are asked about. */
const MOST_APART = 64;

const agreements = new WeakMap<InputSpace, Map<readonly RuleInSpace[], readonly RuleInSpace[]>>();

/**
 * The rules that have a say about these conditions, without those that contradict the ones before them: under such rules
 * nothing is possible, so that every element would be accused of what only the rules are at fault for.
 */
export function rulesFor(space: InputSpace, conditions: readonly Expression[]): readonly RuleInSpace[] {
  return space.rulesAround(conditions).flatMap((rules) => agreeing(space, rules));
}

/** Of connected rules those that agree, or of which that is undecided. Found out once. */
function agreeing(space: InputSpace, rules: readonly RuleInSpace[]): readonly RuleInSpace[] {
  let known = agreements.get(space);
  if (known === undefined)
    agreements.set(space, (known = new Map<readonly RuleInSpace[], readonly RuleInSpace[]>()));
  let agree = known.get(rules);
  if (agree === undefined) known.set(rules, (agree = thoseThatAgree(space, rules)));
  return agree;
}

function thoseThatAgree(space: InputSpace, rules: readonly RuleInSpace[]): readonly RuleInSpace[] {
  if (rules.length > MOST_APART) return canBe(space, rules, []) ? rules : [];
  const agree: RuleInSpace[] = [];
  for (const rule of rules) if (canBe(space, agree, [rule])) agree.push(rule);
  return agree;
}

/** Whether some rules can hold where they are looked at while others are not broken; true where that is undecided. */
function canBe(space: InputSpace, kept: readonly RuleInSpace[], held: readonly RuleInSpace[]): boolean {
  const search = new Search(space, space.mentionsIn([], [...kept, ...held]), MOST_NODES);
  const wanted = held.flatMap(({ holds, section }) => (section === undefined ? [holds] : [holds, section]));
  const checks = wanted.map((one): Check => ({
    test: (reader) => within(reader.truth(one, space.top), [true]),
  }));
  const isFound = search.run([...checks, ...ruleChecks(space, kept)], () => true);
  return isFound || search.isPartial || search.isExhausted;
}
