import { type Expression, type Facts, holds, type LocalText, type Truth } from "@tthc/model";
import type { Check } from "./check.ts";
import type { Example } from "./example.ts";
import { ruleChecks, rulesFor } from "./form-rules.ts";
import type { InputSpace } from "./input-space.ts";
import { Search } from "./search.ts";
import { BEYOND, exampleOf, TOO_MANY } from "./solve.ts";

/** All dossiers on which every condition has these truths. */
export interface Cell {
  readonly truths: readonly Truth[];
  readonly example: Example;
}

export type Cells =
  | { readonly is: "cells"; readonly cells: readonly Cell[] }
  | { readonly is: "undecided"; readonly why: Required<LocalText> };

type PerFact = "case" | "channel" | "applicant";

export interface CellsOptions {
  /** Facts that cells are told apart by beside the truths. */
  readonly per?: readonly PerFact[];
  readonly withoutRules?: boolean;
  /** More cells than this are too many to be looked at: 4096 unless said. */
  readonly most?: number;
}

const MOST_NODES = 60_000;
const MOST_UNVERIFIED = 200;

/**
 * Every combination of truths that the conditions can have, each with an example: together they cover all dossiers. Which
 * of them cannot be is decided exactly, or nothing is said.
 */
export function cellsOf(
  space: InputSpace,
  conditions: readonly Expression[],
  options: CellsOptions = {},
): Cells {
  const { per = [], most = 4096 } = options;
  const rules = options.withoutRules === true ? [] : rulesFor(space, conditions);
  const mentions = space.mentionsIn(conditions, rules);
  const { cases, applicants } = space.model;
  if (per.includes("case")) for (const { id } of cases) mentions.choices.add(id);
  if (per.includes("applicant")) for (const { id } of applicants) mentions.choices.add(id);
  const search = new Search(space, mentions, MOST_NODES);
  const found = new Map<string, Cell>();
  const readings: Check[] = [
    ...per.map((fact): Check => ({
      test: (reader) => isSettled(reader.value({ op: "fact", fact }, space.top).is),
    })),
    ...conditions.map((condition): Check => ({
      test: (reader) => isSettled(reader.truth(condition, space.top)),
    })),
  ];
  const inner = ruleChecks(space, rules);
  let unverified = 0;
  const visit = (pending: readonly Check[]): boolean => {
    const truths = conditions.map((condition) => search.reader.truth(condition, space.top) as Truth);
    const key = keyOf(
      truths,
      per.map((fact) => search.taken.get(fact)?.json as string | undefined),
    );
    if (found.has(key)) return false;
    let example: Example | undefined;
    search.run([...pending, ...inner], () => {
      example = exampleOf(search, conditions, rules, (facts) => haveTruths(conditions, truths, facts));
      if (example !== undefined) return true;
      search.isPartial = true;
      unverified += 1;
      search.isExhausted ||= unverified > MOST_UNVERIFIED;
      return search.isExhausted;
    });
    if (example !== undefined) found.set(key, { truths, example });
    return found.size > most || search.isExhausted;
  };
  search.run(readings, visit, true);
  if (search.isExhausted || found.size > most) return { is: "undecided", why: TOO_MANY };
  return search.isPartial ? { is: "undecided", why: BEYOND } : { is: "cells", cells: [...found.values()] };
}

const isSettled = (value: unknown): boolean | "pending" => (value === "pending" ? "pending" : true);

const keyOf = (truths: readonly Truth[], facts: readonly (string | undefined)[]): string =>
  truths.map((truth) => (truth === undefined ? "?" : truth ? "1" : "0")).join("") +
  facts.map((id) => `|${id ?? ""}`).join("");

const haveTruths = (conditions: readonly Expression[], truths: readonly Truth[], facts: Facts): boolean =>
  conditions.every((condition, i) => holds(condition, facts) === truths[i]);
