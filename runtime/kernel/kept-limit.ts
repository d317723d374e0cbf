import { type Moment, type RunningTerm, type State, type Visit } from "@tthc/model";
import { lastMigration } from "./read-history.ts";
import type { DossierRecord } from "./record.ts";

/** A stay in a state with the entry it began with. */
export interface EnteredVisit extends Visit {
  readonly seq: number;
}

/**
 * The limit of a stay in which the dossier moved to another version. Where the applicant is waited for it never ends before
 * the time that was given, and where none was set it is counted from the move: nobody loses days by a change of law.
 */
export function laterForApplicant(
  record: DossierRecord,
  state: State,
  branchId: string | undefined,
  current: EnteredVisit,
  own: RunningTerm,
): { readonly term: RunningTerm; readonly keptUntil?: Moment } {
  const moved = lastMigration(record);
  if (moved === undefined || current.seq > moved.seq || !isApplicants(state, branchId)) return { term: own };
  const kept = moved.migration.limits.find(({ branch }) => branch === branchId);
  if (kept !== undefined) return { term: own, keptUntil: kept.until };
  return { term: { ...own, anchor: moved.at, stops: [] } };
}

function isApplicants(state: State, branchId: string | undefined): boolean {
  if (branchId === undefined) return "actor" in state && state.actor.is === "applicant";
  return (
    state.kind === "parallel" && state.branches.find(({ id }) => id === branchId)?.actor.is === "applicant"
  );
}
