import {
  describeDuration,
  effectiveDuration,
  selectTerm,
  type Duration,
  type Limit,
  type ProcedureModel,
  type Term,
  type TermRow,
} from "@tthc/model";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import type { Constraint } from "../inputs/solve.ts";
import type { Setting } from "./charge-table.ts";
import { isTrue, notSure } from "./conditions.ts";
import type { Alternatives, Table } from "./table.ts";

/** The table of a prescribed term. */
export function termTable(model: ProcedureModel, term: Term, { campaign, ...days }: Setting): Table {
  const inCampaign: ModelPlace | undefined =
    campaign === undefined ? undefined : { at: "campaign", campaign };
  return {
    ...days,
    id: campaign === undefined ? "term" : `campaign.${campaign}.term`,
    what: { vi: "Thời hạn giải quyết", en: "The term" },
    kind: "term",
    rows: term.rows,
    place: inCampaign ?? { at: "part", part: "term" },
    placeOfRow: (row) => inCampaign ?? { at: "term-row", row },
    atFiling: false,
    reads: term.rows.flatMap(({ when, exceptions }) =>
      [when ?? [], exceptions.map((one) => one.when)].flat(),
    ),
    difference: (a, b) => durationsDiffer(term.rows[a], term.rows[b]),
    valueUnknown: () => undefined,
    unlessExempt: [],
    problems: (facts) => {
      const choice = selectTerm(term, facts, { date: facts.filingDate ?? "" });
      return choice.is === "problem" ? [choice.problem] : [];
    },
    valueOf: (row, facts) => {
      const found = term.rows[row];
      return found && spelt(effectiveDuration(found, facts).duration, found);
    },
    show: (row) => showDuration(term.rows[row]?.duration),
  };
}

/** A duration that a row or limit may come to, and when: the first exception that surely holds replaces the plain one. */
export function possibleDurations({
  duration,
  exceptions,
}: Pick<Limit, "duration" | "exceptions">): readonly {
  readonly duration: Duration;
  readonly within: readonly Constraint[];
}[] {
  const earlier: Constraint[] = [];
  const found = exceptions.map((exception) => {
    const within = [...earlier, isTrue(exception.when)];
    earlier.push(notSure(exception));
    return { duration: exception.duration, within };
  });
  return [...found, { duration, within: [...earlier] }];
}

function durationsDiffer(a: TermRow | undefined, b: TermRow | undefined): Alternatives {
  if (a === undefined || b === undefined) return [];
  return possibleDurations(a).flatMap((one) =>
    possibleDurations(b)
      .filter((two) => spelt(one.duration, a) !== spelt(two.duration, b))
      .map((two) => [...one.within, ...two.within]),
  );
}

const spelt = ({ amount, unit }: Duration, { cutoff }: TermRow): string =>
  `${amount} ${unit} ${cutoff?.after ?? ""}`;

const showDuration = (duration: Duration | undefined) => ({
  vi: duration === undefined ? "" : describeDuration(duration, "vi"),
  en: duration === undefined ? "" : describeDuration(duration, "en"),
});
