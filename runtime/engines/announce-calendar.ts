import { CALENDAR_ACTION } from "../kernel/announce.ts";
import type { CalendarChange } from "../kernel/calendar-change.ts";
import type { Engine, Outcome } from "./engine.ts";
import type { Moment } from "@tthc/model";

/** An announcement of days for every dossier that is under way. */
export interface Announcement {
  readonly calendar: CalendarChange;
  /** What was announced, and by which paper: printed in every explanation. */
  readonly reason: string;
  readonly at: Moment;
}

/**
 * Orders every open dossier that counts by this calendar to count by what was announced. It may be run again after a
 * failure: a dossier takes an announcement once, its key is that of the announcement.
 */
export async function* announceCalendar(
  engine: Engine,
  { calendar, reason, at }: Announcement,
  countsBy: (calendar: string) => boolean = () => true,
): AsyncIterable<{ readonly dossier: string; readonly outcome: Outcome }> {
  for await (const { dossier } of engine.heads()) {
    const state = await engine.read(dossier);
    if (state?.record?.status !== "open") continue;
    let own = "";
    for await (const line of engine.history(dossier, state.seq)) own = line.calendar;
    if (!countsBy(own)) continue;
    const event = { type: CALENDAR_ACTION, reason, calendar };
    const key = `${CALENDAR_ACTION}/${calendar.id}`;
    const actor = { is: "system" } as const;
    yield { dossier, outcome: await engine.apply({ dossier, key, at, actor, event }) };
  }
}
