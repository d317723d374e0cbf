import {
  apologyBy,
  dueOf,
  factsOf,
  isOverdue,
  offerOn,
  selectTerm,
  type Due,
  type Moment,
  type Problem,
  type RunningTerm,
} from "@tthc/model";
import { asAnnounced } from "./calendar-change.ts";
import type { Definition } from "./definition.ts";
import type { DossierRecord } from "./record.ts";
import { lastMigration } from "./read-history.ts";
import { termHistory } from "./term-history.ts";
import { keptTerms } from "./kept-promise.ts";

/** The dossier's own clock: its term, the promised date (hẹn trả) and whether it was kept. */
export interface DossierClock {
  /**
   * `not-started`: the day the term counts from has not come. `unknown`: the term cannot be said, and `problem` says why.
   */
  readonly state: "not-prescribed" | "not-started" | "unknown" | "running" | "stopped" | "ended";
  readonly term?: RunningTerm;
  /** Row of the term's table, and the campaigns in force when the dossier was filed. */
  readonly row?: string;
  readonly campaigns?: readonly string[];
  /** Promised date with its explanation; its date is null while a stop is open. */
  readonly promised?: Due;
  /** The new date that an apology gave; lateness is still measured by the promise. */
  readonly reappointed?: Moment;
  /** Last day for the apology and the new date, where the result will be late. */
  readonly apologyBy?: Moment;
  /** The apology came after that day, or the result is late and none came: the office owes it still. */
  readonly apologyLate?: true;
  /** When the case was decided. */
  readonly ended?: Moment;
  readonly late: boolean;
  readonly problem?: Problem;
  /** The version whose promise holds, where the dossier took an earlier one along when it moved. */
  readonly keptFrom?: number;
}

/**
 * Works out a dossier's clock as of a moment. Everything is derived from the history; nothing of it is stored. A dossier
 * that moved here from another version keeps the promise it had, where that is the earlier one.
 */
export function clockOf(definition: Definition, record: DossierRecord, at: Moment): DossierClock {
  const own = ownClock(definition, record, at);
  if (lastMigration(record) === undefined) return own;
  const kept = keptTerms(definition, record).map(({ term, version }) => ({
    ...clockOfTerm(definition, record, at, term),
    keptFrom: version,
  }));
  const promised = [...(own.term === undefined ? [] : [own]), ...kept].map((clock) => ({
    clock,
    due: endOf(clock.promised?.due ?? (clock.term && dueOf(clock.term, at).due) ?? ""),
  }));
  // The first of equals: the version it follows.
  return promised.reduce(
    (best, one) => (one.due < best.due ? one : best),
    promised[0] ?? { clock: own, due: "" },
  ).clock;
}

const endOf = (moment: Moment): string => (moment.length === 10 ? `${moment}T23:59` : moment);

/** The clock by the law of the version alone that the definition is. */
export function ownClock(definition: Definition, record: DossierRecord, at: Moment): DossierClock {
  const { model } = asAnnounced(definition, record);
  const date = record.context.facts.filingDate ?? at.slice(0, 10);
  const offer = offerOn(model, date);
  const chosen = selectTerm(offer.term, factsOf(record.context), { date });
  const { anchor, received, stops, ended, extension } = termHistory(definition, record, offer.term);
  const end = ended === undefined ? {} : { ended };
  if (chosen.is === "not-prescribed") return { state: "not-prescribed", late: false, ...end };
  if (chosen.is === "problem") return { state: "unknown", late: false, problem: chosen.problem, ...end };
  const from = { row: chosen.row, ...(offer.campaigns.length > 0 && { campaigns: offer.campaigns }), ...end };
  if (anchor === undefined) return { state: "not-started", late: false, ...from };
  const term: RunningTerm = {
    calendar: model.calendar,
    duration: chosen.duration,
    anchor,
    stops,
    rule: offer.term.onSupplement,
    basis: chosen.basis,
    ...(extension && { extension }),
    ...(received !== undefined && { received }),
    ...(chosen.cutoff && { cutoff: chosen.cutoff }),
    ...(chosen.assumption !== undefined && { assumption: chosen.assumption }),
  };
  return { ...from, ...clockOfTerm(definition, record, at, term) };
}

function clockOfTerm(
  definition: Definition,
  record: DossierRecord,
  at: Moment,
  term: RunningTerm,
): Omit<DossierClock, "state"> & { readonly state: "ended" | "stopped" | "running" } {
  const { model } = asAnnounced(definition, record);
  const { ended, reappointed, apologised } = termHistory(definition, record, model.term);
  const promised = dueOf(term);
  const before = model.flow.duties.apologyBefore;
  const apology =
    promised.due === null || before === undefined
      ? undefined
      : apologyBy(model.calendar, term.duration, promised.due, before);
  const late = isOverdue(term, ended ?? at);
  const isApologyLate =
    apology !== undefined &&
    (apologised === undefined ? late : apologised.slice(0, 10) > apology.slice(0, 10));
  return {
    state: ended !== undefined ? "ended" : promised.due === null ? "stopped" : "running",
    term,
    ...(ended !== undefined && { ended }),
    promised,
    ...(apology !== undefined && { apologyBy: apology }),
    ...(reappointed !== undefined && { reappointed }),
    ...(isApologyLate && { apologyLate: true as const }),
    late,
  };
}
