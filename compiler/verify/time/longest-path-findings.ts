import type { Campaign, Duration, LocalText, ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding, type RelatedElement } from "../../diagnostics/model-finding.ts";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import { comparisonOf, exceeds, exceedsAsRule } from "./comparison.ts";
import type { Trail } from "./long-path.ts";
import type { Span } from "./span.ts";
import type { Budget } from "./stay.ts";
import type { JudgedBudget, JudgedPath, TimeAccount } from "./time-account.ts";
import { worstDate } from "./worst-date.ts";

/** TT3101 and TT3102: limits that alone, or added up, are longer than the term, of the procedure or of a campaign. */
export function longestPathFindings(
  model: ProcedureModel,
  account: TimeAccount,
  campaign?: Campaign,
): readonly ModelFinding[] {
  const alone = account.budgets.filter(isTooLong(model));
  const byOwner = new Map<string, JudgedBudget>();
  for (const one of alone) {
    const name = ownerName(one.budget);
    const known = byOwner.get(name);
    if (known === undefined || slackOf(model, one) < slackOf(model, known)) byOwner.set(name, one);
  }
  const owners = new Set(alone.map(({ budget, promised }) => `${ownerName(budget)} ${promised.row}`));
  const isAlone = (row: number) => (stay: Trail) => owners.has(`${ownerName(stay.budget)} ${row}`);
  return [
    ...[...byOwner.values()].map((one) => aloneFinding(model, one, campaign)),
    ...pathFindings(model, account, isAlone, campaign),
  ];
}

/** What is longer only around a holiday is told as part of its path, with the date. */
const isTooLong =
  (model: ProcedureModel) =>
  ({ budget: { span }, promised }: JudgedBudget): boolean =>
    span !== undefined && exceedsAsRule(model, [span], promised.spans);

const slackOf = (model: ProcedureModel, { budget, promised }: JudgedBudget): number =>
  budget.span === undefined ? 0 : slack(model, [budget.span], promised.spans);

/** Minutes left on the worst start date. */
function slack(
  model: ProcedureModel,
  path: readonly Span[],
  term: readonly Span[],
  received?: number,
): number {
  const { end, due } = comparisonOf(model, path, term, received);
  return (due.minute ?? (due.day + 1) * 1440) - (end.minute ?? (end.day + 1) * 1440);
}

const ownerName = ({ owner }: Budget): string => `${owner.state}.${owner.branch ?? ""}`;

export const limitPlace = ({ owner }: Budget): ModelPlace => ({ at: "limit", ...owner });

function aloneFinding(
  model: ProcedureModel,
  { budget, promised, example }: JudgedBudget,
  campaign: Campaign | undefined,
): ModelFinding {
  const { span, duration, owner, label, state } = budget;
  const compared = comparisonOf(model, span === undefined ? [] : [span], promised.spans);
  return modelFinding(
    "TT3101",
    campaignPlace(campaign) ?? limitPlace(budget),
    {
      campaign: campaign?.label,
      label: owner.branch === undefined ? state.label : label,
      duration: duration ?? promised.duration,
      term: promised.duration,
      extended: promised.extended,
      words: example.words,
      worst: worstDate(model, compared),
    },
    campaign === undefined
      ? [{ place: { at: "term-row", row: promised.row }, note: { vi: "thời hạn này", en: "this term" } }]
      : relatedLimits([budget]),
  );
}

const campaignPlace = (campaign: Campaign | undefined): ModelPlace | undefined =>
  campaign && { at: "campaign", campaign: campaign.id };

/** One finding a row of the term: the path that is late by most. */
function pathFindings(
  model: ProcedureModel,
  { paths }: TimeAccount,
  isAlone: (row: number) => (stay: Trail) => boolean,
  campaign: Campaign | undefined,
): readonly ModelFinding[] {
  const worst = new Map<number, { readonly path: JudgedPath; readonly slack: number }>();
  for (const path of paths) {
    const { row, spans: term, received } = path.promised;
    if (exceeds(model, path.spans, term, received) === "never") continue;
    // Without the limits that are told by themselves the rest must be too long to be told again.
    const others = spansOf(path.stays.filter((stay) => !isAlone(row)(stay)));
    if (others.length < path.spans.length && exceeds(model, others, term, received) === "never") continue;
    const left = slack(model, path.spans, term, received);
    const known = worst.get(row);
    if (known === undefined || left < known.slack) worst.set(row, { path, slack: left });
  }
  return [...worst.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, { path }]) => pathFinding(model, path, campaign));
}

const spansOf = (stays: readonly Trail[]): readonly Span[] =>
  stays.flatMap((stay) => (isSpending(stay) ? stay.budget.span : []));

const isSpending = (
  stay: Trail,
): stay is Trail & { readonly budget: { readonly span: Span; readonly duration: Duration } } =>
  stay.counted && !stay.spent && stay.budget.span !== undefined && stay.budget.duration !== undefined;

function pathFinding(model: ProcedureModel, path: JudgedPath, campaign: Campaign | undefined): ModelFinding {
  const { promised, example, stays, spans, unknown } = path;
  const compared = comparisonOf(model, spans, promised.spans, promised.received);
  const spending = stays.filter(isSpending);
  return modelFinding(
    "TT3102",
    campaignPlace(campaign) ?? { at: "term-row", row: promised.row },
    {
      campaign: campaign?.label,
      words: example.words,
      steps: spending.map(({ budget }) => ({ label: budget.label, duration: budget.duration })),
      term: promised.duration,
      extended: promised.extended,
      best: compared.best,
      most: compared.worst,
      worst: worstDate(model, compared),
      unknown: unknown.map(({ label }) => label),
    },
    relatedLimits(spending.map(({ budget }) => budget)),
  );
}

function relatedLimits(budgets: readonly Budget[]): readonly RelatedElement[] {
  const note: Required<LocalText> = { vi: "hạn của bước trên đường đó", en: "limit of a step on that path" };
  const places = new Map(budgets.map((budget) => [ownerName(budget), limitPlace(budget)]));
  return [...places.values()].map((place) => ({ place, note }));
}
