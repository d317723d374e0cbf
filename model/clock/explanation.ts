import type { DayKind } from "../calendar/day-kind.ts";
import type { Duration } from "../expression/expression.ts";
import type { Citation, LocalText } from "../procedure/law.ts";
import type { ClockReading } from "../calendar/calendar.ts";
import type { Ruler } from "./ruler.ts";
import type { Moment, Stop } from "./running-term.ts";

interface Entry {
  /** First and last day or moment the entry speaks of. */
  readonly from: Moment;
  readonly to: Moment;
  readonly basis?: readonly Citation[];
  readonly assumption?: string;
}

/** The day everything is counted from; `to` is the first day (or moment) that counts. */
export interface AnchorEntry extends Entry {
  readonly kind: "anchor";
}

/** Came in at `from`, outside office hours: counts as received at `to`. */
export interface ReceptionEntry extends Entry {
  readonly kind: "reception";
}

/** Received at `from`, later than `after` (`hh:mm`): counts as received on `to`. */
export interface CutoffEntry extends Entry {
  readonly kind: "cutoff";
  readonly after: string;
}

/** The term anchored at `from` was closed and a whole new one started at `to`. */
export interface RestartedEntry extends Entry {
  readonly kind: "restarted";
  readonly state?: string;
  readonly label?: LocalText;
}

/** The days of the term; or a rest day among them that was worked and therefore counts. */
export interface CountedEntry extends Entry {
  readonly kind: "counted";
  readonly reason: "term" | "worked-rest-day";
  readonly amount: number;
  readonly unit: Duration["unit"] | Ruler["unit"];
  /** The day that was off instead of a worked rest day. */
  readonly counterpart?: string;
}

/** Rest days of one name that the count passed over. */
export interface SkippedEntry extends Entry {
  readonly kind: "skipped";
  readonly reason: DayKind["reason"];
  readonly amount: number;
  readonly dates: readonly string[];
  readonly label?: LocalText;
  readonly counterpart?: string;
}

/** A stop; `to` equals `from` while it is open. */
export interface StoppedEntry extends Entry {
  readonly kind: "stopped";
  readonly because: Stop["because"];
  readonly effect: "moved" | "pending" | "after-due";
  readonly amount: number;
  readonly unit: Ruler["unit"];
  readonly state?: string;
  readonly label?: LocalText;
  /** The due day was brought up to the end of the stop. */
  readonly broughtUp: boolean;
}

/** An extension carried the end from `from` to `to`. */
export interface ExtendedEntry extends Entry {
  readonly kind: "extended";
  readonly amount: number;
  readonly unit: Duration["unit"];
}

/** The last day was a rest day and moved to the next working day. */
export interface RolledEntry extends Entry {
  readonly kind: "rolled";
  readonly reason: DayKind["reason"];
  readonly label?: LocalText;
}

/** Days of the count for which the calendar is not known: only the week was applied. */
export interface ProvisionalEntry extends Entry {
  readonly kind: "provisional";
}

/** A reading of the calendar that law leaves open, or an assumption about its hours. */
export interface ReadingEntry extends Entry {
  readonly kind: "reading";
  readonly reading: keyof ClockReading | "hours";
  readonly value: boolean;
}

/** One step of how a due date came about, as data; `explain` words it. */
export type ExplanationEntry =
  | AnchorEntry
  | CutoffEntry
  | ReceptionEntry
  | RestartedEntry
  | CountedEntry
  | SkippedEntry
  | StoppedEntry
  | ExtendedEntry
  | RolledEntry
  | ProvisionalEntry
  | ReadingEntry;
