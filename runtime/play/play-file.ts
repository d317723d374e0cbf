import { dayOf, formatMinute, officeMinutesOf, type Calendar } from "@tthc/model";
import type { Acting, DossierEvent } from "../kernel/record.ts";

/** One line of a play file. */
export interface PlayEvent extends Omit<DossierEvent, "type"> {
  /** `yyyy-mm-ddThh:mm`, or a date alone: the opening of the office that day, or the last event's time if that is later. */
  readonly at: string;
  /** `du_ho_so`; inside a branch with `branch`, or as `phong_chay.dong_y`. */
  readonly action: string;
  /** Who acts: a role, `applicant` or `system`. Absent: whoever the action belongs to. */
  readonly who?: string;
  /** Name of the person, for the story. */
  readonly name?: string;
}

/**
 * A dossier's life as told by a file, docs: `{ "title"?, "events": [{ "at", "action", "branch"?, "who"?, "name"?,
 * "reason"?, "facts"?, "fields"?, "papers"?, "registries"?, "changed"? }, …], "until"? }`; `docs/ho-so.md` has it in full.
 * After the last event time goes on to `until`.
 */
export interface PlayFile {
  readonly title?: string;
  readonly events: readonly PlayEvent[];
  readonly until?: string;
}

/** The moment an event without a time means: the opening of the office, but not before what happened earlier that day. */
export function momentOfPlay(calendar: Calendar, at: string, last: string | undefined): string {
  if (at.length > 10) return at;
  const opening = formatMinute(officeMinutesOf(calendar).openingOf(dayOf(at)));
  return last !== undefined && last.slice(0, 10) === at && last > opening ? last : opening;
}

/** Who a play file's word means. */
export const actingOf = (who: string, name?: string): Acting => ({
  ...(name !== undefined && { name }),
  ...(who === "applicant" || who === "system" ? { is: who } : { is: "role", role: who }),
});
