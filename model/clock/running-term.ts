import type { Calendar } from "../calendar/calendar.ts";
import type { Duration } from "../expression/expression.ts";
import type { Cutoff, Term } from "../procedure/charge.ts";
import type { Grounded, LocalText } from "../procedure/law.ts";
import type { ClockProfile } from "./profile.ts";

/** A civil date `yyyy-mm-dd` or date-time `yyyy-mm-ddThh:mm`; only terms in hours need the time. */
export type Moment = string;

/** Time in which the office's clock stands still. */
export interface Stop extends Grounded {
  readonly from: Moment;
  /** Absent: the stop has not ended. */
  readonly to?: Moment;
  /** The applicant supplements the dossier, or the dossier is in a state whose time does not count (`không tính`). */
  readonly because: "supplement" | "not-counted";
  /** The state waited in; it names the stop. */
  readonly state?: string;
  readonly label?: LocalText;
  /** Overrides what the term's rule makes of it. */
  readonly effect?: "pause" | "restart";
}

/** `gia hạn`: once, added after the term in its own unit. */
export interface Extension extends Grounded {
  readonly duration: Duration;
  /** When it was granted. */
  readonly at?: Moment;
}

/** A term and what happened to it: everything from which due dates and lateness are derived. */
export interface RunningTerm extends Grounded {
  readonly calendar: Calendar;
  readonly duration: Duration;
  /** When the dossier was filed, accepted or complete, as the term says. */
  readonly anchor: Moment;
  /** When it came in, where that was outside office hours and the anchor is the next working moment. */
  readonly received?: Moment;
  readonly cutoff?: Cutoff;
  readonly stops?: readonly Stop[];
  readonly extension?: Extension;
  /** What a supplement does; `own-limit` is for the office the same as `pause`. Default `pause`. */
  readonly rule?: Term["onSupplement"];
  readonly profile?: ClockProfile;
}

/** What is left of a term; kept in its unit, so that working days stay working days over a weekend. */
export interface Remaining {
  readonly amount: number;
  readonly unit: Duration["unit"] | "working-minute";
  /** An extension that follows. */
  readonly then?: Duration;
}

/** What a stop does to the office's term. */
export function effectOf(stop: Stop, rule: Term["onSupplement"] | undefined): "pause" | "restart" {
  return stop.effect ?? (rule === "restart" && stop.because === "supplement" ? "restart" : "pause");
}

/** The term as it was known at a moment: later stops and extensions unknown, stops not yet ended open. */
export function asKnownAt(term: RunningTerm, at: Moment): RunningTerm {
  const stops: Stop[] = [];
  for (const stop of term.stops ?? []) {
    if (isAfter(stop.from, at)) continue;
    const { to, ...open } = stop;
    stops.push(to !== undefined && isAfter(to, at) ? open : stop);
  }
  const { extension, ...rest } = term;
  const granted = extension !== undefined && !(extension.at !== undefined && isAfter(extension.at, at));
  return { ...rest, stops, ...(granted ? { extension } : {}) };
}

/** Whether one moment is later than another; where one of them has no time, whether its day is. */
export function isAfter(one: Moment, other: Moment): boolean {
  return one.length === other.length ? one > other : one.slice(0, 10) > other.slice(0, 10);
}
