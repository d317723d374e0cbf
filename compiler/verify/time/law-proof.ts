import type { Citation, Duration, Grounded, LocalText, ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Proof } from "../proof.ts";
import { judged, voided } from "./claims.ts";
import { comparisonOf, exceeds } from "./comparison.ts";
import { type Situation, type Conditions, situationsOf } from "./situations.ts";
import { spanOf } from "./span.ts";
import { rowsOf } from "./term-of-row.ts";
import { worstDate } from "./worst-date.ts";

const ID = "term-within-law";
const STATEMENT = {
  vi: "Thời hạn giải quyết không dài hơn mức luật định đã nêu.",
  en: "The term is not longer than what the law is said to allow.",
};

/** TT3103: a term that is longer than the law's. */
export function proveTermWithinLaw(model: ProcedureModel): Proof {
  const { lawLimits = [], prescribed } = model.term;
  if (!prescribed || lawLimits.length === 0)
    return voided(ID, STATEMENT, { vi: "không nêu mức luật định", en: "no limit of law is given" });
  const situations = situationsOf(model);
  if (situations.is === "undecided")
    return {
      claims: [
        {
          topic: "time",
          id: `time.${ID}`,
          statement: STATEMENT,
          verdict: "undecided",
          detail: situations.why,
        },
      ],
      findings: [],
    };
  const found = new Map<string, ModelFinding>();
  for (const situation of situations.all)
    for (const [name, make] of conflicts(model, situations.conditions, situation))
      if (!found.has(name)) found.set(name, make());
  return judged(ID, STATEMENT, [...found.values()]);
}

function* conflicts(
  model: ProcedureModel,
  conditions: Conditions,
  { worlds: [world] }: Situation,
): Iterable<readonly [name: string, make: () => ModelFinding]> {
  for (const row of rowsOf(model, conditions, world))
    for (const [i, law] of (model.term.lawLimits ?? []).entries()) {
      const found = model.term.rows[row];
      if (found === undefined || conditions.truth(law.when, world) !== true) continue;
      const { duration } =
        found.exceptions.find(({ when }) => conditions.truth(when, world) === true) ?? found;
      yield* conflict(model, row, duration, law, i);
    }
}

function* conflict(
  model: ProcedureModel,
  row: number,
  term: Duration,
  law: Grounded & { readonly duration: Duration },
  index: number,
): Iterable<readonly [string, () => ModelFinding]> {
  const own = [spanOf(model.calendar, term)];
  const allowed = [spanOf(model.calendar, law.duration)];
  const longer = term.unit !== "same-day" && law.duration.unit === "same-day";
  if (!longer && exceeds(model, own, allowed) === "never") return;
  const params = {
    term,
    law: law.duration,
    basis: law.basis?.map((one) => citationText(model, one)).join(", ") ?? "",
    worst: worstDate(model, comparisonOf(model, own, allowed)),
  };
  const note: Required<LocalText> = { vi: "mức luật định", en: "what the law allows" };
  yield [
    `${row} ${index}`,
    () =>
      modelFinding("TT3103", { at: "term-row", row }, params, [
        { place: { at: "term-line", line: "law" }, note },
      ]),
  ];
}

function citationText({ laws }: ProcedureModel, { law, article, clause, point }: Citation): string {
  const found = laws.find(({ id }) => id === law);
  const parts = [
    found?.number ?? found?.label.vi ?? law,
    article === undefined ? "" : `Điều ${article}`,
    clause === undefined ? "" : `khoản ${clause}`,
    point === undefined ? "" : `điểm ${point}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
