import { indexOf } from "../calendar/calendar-index.ts";
import type { Duration } from "../expression/expression.ts";
import type { ClockProfile } from "./profile.ts";
import { type Ruler, positionOf } from "./ruler.ts";
import { type Remaining, type RunningTerm, type Stop, effectOf } from "./running-term.ts";

/** What one stop did. `taken` is in the unit of the part of the term that it interrupted. */
export interface SettledStop {
  readonly stop: Stop;
  readonly effect: "moved" | "pending" | "after-due";
  readonly unit: Ruler["unit"];
  readonly taken: number;
  /** The end was brought up to the day the stop ended, which is later than its days alone would give. */
  readonly broughtUp: boolean;
}

/**
 * Moves the end of a term on by its stops, in order of time. A stop takes the days after its first day up to and
 * including its last, as far as no earlier stop took them; the readings of the calendar move either edge by a day.
 */
export class StopWalk {
  readonly #term: RunningTerm;
  readonly #profile: ClockProfile;
  readonly #stops: readonly Stop[];
  readonly #settled: SettledStop[] = [];
  #next = 0;
  pending: Remaining | undefined;

  /** `stops` in order of time. */
  constructor(term: RunningTerm, profile: ClockProfile, stops: readonly Stop[]) {
    this.#term = term;
    this.#profile = profile;
    this.#stops = stops;
  }

  /**
   * The end after the stops that begin before `planned` has passed. `last`: nothing follows, so the end rolls, and a
   * stop may still begin on the day it rolls to.
   */
  run(ruler: Ruler, duration: Duration, start: number, planned: number, last: boolean): number {
    const { calendar } = this.#term;
    const union = this.#profile.overlap === "union";
    const rolls = last && ruler.positions === "day" && this.#profile.roll;
    let end = planned;
    let taken = start;
    for (; this.#next < this.#stops.length && this.pending === undefined; this.#next += 1) {
      const stop = this.#stops[this.#next] as Stop;
      const from = positionOf(calendar, ruler, stop.from);
      if (from > (rolls ? indexOf(calendar).workingDayFrom(end) : end)) break;
      if (stop.to === undefined) {
        this.pending = this.#remaining(stop, ruler, duration, Math.max(from, union ? taken : start), end);
        this.#settled.push({ stop, effect: "pending", unit: ruler.unit, taken: 0, broughtUp: false });
        continue;
      }
      const to = positionOf(calendar, ruler, stop.to);
      if (to < from) throw new RangeError(`a stop ends before it begins: ${stop.from} – ${stop.to}`);
      const [after, until] = this.#edges(ruler, from, to);
      const begin = union || from < start ? Math.max(after, taken) : after;
      const amount = until > begin ? ruler.count(begin, until) : 0;
      const moved = ruler.move(end, amount);
      // A term that was not late when the clock stopped is not late the moment it goes on.
      end = Math.max(moved, to);
      if (union) taken = Math.max(taken, until);
      this.#settled.push({ stop, effect: "moved", unit: ruler.unit, taken: amount, broughtUp: end > moved });
    }
    return end;
  }

  /** What every stop did; those never reached began after the term had ended. */
  settled(): readonly SettledStop[] {
    const late = this.pending === undefined ? this.#stops.slice(this.#next) : [];
    return [
      ...this.#settled,
      ...late.map((stop): SettledStop => {
        return { stop, effect: "after-due", unit: "day", taken: 0, broughtUp: false };
      }),
    ];
  }

  /** The stopped stretch, open at the left; minutes are exact, so the readings concern days only. */
  #edges(ruler: Ruler, from: number, to: number): readonly [after: number, until: number] {
    if (ruler.positions === "minute") return [from, to];
    const { stopDayCounts, resumeDayCounts } = this.#term.calendar.reading;
    return [stopDayCounts ? from : from - 1, resumeDayCounts ? to : to - 1];
  }

  #remaining(stop: Stop, ruler: Ruler, duration: Duration, from: number, end: number): Remaining {
    if (effectOf(stop, this.#term.rule) === "restart") return duration;
    const used = ruler.positions === "day" && !this.#term.calendar.reading.stopDayCounts ? from - 1 : from;
    return { amount: Math.max(0, ruler.count(used, end)), unit: ruler.unit };
  }
}
