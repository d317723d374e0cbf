import type { Calendar } from "../calendar/calendar.ts";
import type { Duration } from "../expression/expression.ts";
import type { Limit } from "../procedure/charge.ts";
import { type Due, dueOf } from "./due.ts";
import type { Moment, RunningTerm, Stop } from "./running-term.ts";

/** One stay of a dossier in a state; `left` is absent while it is there. */
export interface Visit {
  readonly entered: Moment;
  readonly left?: Moment;
}

/**
 * The term of the visit a dossier is in, or was in last: a limit is a budget for the whole dossier, so time away is a stop;
 * `mỗi lần` and `lần n` start a fresh one. `visits` in order since the dossier's term last started; `duration` is the
 * one that the limit's exceptions chose.
 */
export function limitTerm(
  calendar: Calendar,
  limit: Pick<Limit, "eachVisit" | "visits" | "cutoff" | "basis" | "assumption">,
  duration: Duration,
  visits: readonly [Visit, ...Visit[]],
): RunningTerm {
  let first = limit.eachVisit === true ? visits.length - 1 : 0;
  let own = duration;
  for (const { visit, duration: fresh } of limit.visits) {
    if (visit > visits.length || visit - 1 < first) continue;
    first = visit - 1;
    own = fresh;
  }
  const stays = visits.slice(first);
  const away: Stop[] = [];
  stays.forEach((stay, place) => {
    const back = stays[place + 1];
    if (stay.left !== undefined && back !== undefined) {
      away.push({ from: stay.left, to: back.entered, because: "not-counted" });
    }
  });
  const { cutoff, basis, assumption } = limit;
  return {
    calendar,
    duration: own,
    anchor: (stays[0] as Visit).entered,
    stops: away,
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(basis === undefined ? {} : { basis }),
    ...(assumption === undefined ? {} : { assumption }),
  };
}

/** When the limit of a state runs out for the visit a dossier is in. */
export function limitDue(...of: Parameters<typeof limitTerm>): Due {
  return dueOf(limitTerm(...of));
}
