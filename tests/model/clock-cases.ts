import { civilServantsCalendar } from "./fixtures/civil-servants-calendar.ts";
import type { Calendar } from "../../model/calendar/calendar.ts";
import type { RunningTerm } from "../../model/clock/running-term.ts";
import type { Duration } from "../../model/expression/expression.ts";
import { type OracleCalendar, type OracleCase, oracleCalendar } from "./clock-oracle.ts";

/** A seeded stream of numbers from 0 to below `below` (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Both calendars of every combination of switches, built from the same dates. */
export const WORLDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((bits) => {
  const switches = {
    cultureSwap: (bits & 1) === 1,
    workedSaturdayCounts: (bits & 2) === 0,
    stopDayCounts: (bits & 4) === 0,
    resumeDayCounts: (bits & 8) === 0,
  };
  const calendar = civilServantsCalendar(switches);
  const worked = switches.workedSaturdayCounts ? calendar.worked : [];
  return {
    switches,
    calendar,
    oracle: oracleCalendar(
      calendar.off.map(({ date }) => date),
      worked.map(({ date }) => date),
    ),
  };
});

export type World = { readonly calendar: Calendar; readonly oracle: OracleCalendar };

const DAY_UNITS = ["working-day", "working-day", "day", "week", "month", "year", "same-day"] as const;
const MINUTE_UNITS = ["working-hour", "working-hour", "hour", "minute"] as const;
const LONGEST = {
  "working-day": 45,
  day: 60,
  week: 9,
  month: 7,
  year: 2,
  "same-day": 0,
  "working-hour": 40,
  hour: 90,
  minute: 900,
};

/** A random term within 2017–2029, so that some lie beyond the known dates; stops overlap often. */
export function randomCase(next: (below: number) => number, world: (typeof WORLDS)[number]): OracleCase {
  const timed = next(8) === 0;
  const unit = timed ? (MINUTE_UNITS[next(4)] ?? "hour") : (DAY_UNITS[next(7)] ?? "day");
  const anchorPlace = 731 + next(12 * 365);
  const moment = (place: number): string => {
    const clock = `${String(next(24)).padStart(2, "0")}:${String(next(60)).padStart(2, "0")}`;
    return `${world.oracle.days[place] ?? ""}T${clock}`;
  };
  const stops = Array.from({ length: Math.max(0, next(6) - 2) }, () => {
    const first = anchorPlace + next(timed ? 4 : 40) - (next(10) === 0 ? 3 : 0);
    const [from, to] = [moment(first), moment(first + next(timed ? 4 : 25))].sort();
    return { from: from ?? "", to: to ?? "", restarts: next(12) === 0 };
  });
  const extensionUnit = DAY_UNITS[next(6)] ?? "day";
  return {
    unit,
    amount: next(LONGEST[unit] + 1),
    anchor: moment(anchorPlace),
    ...(next(3) === 0 ? { cutoff: "15:00" } : {}),
    stops,
    ...(!timed && next(4) === 0
      ? { extension: { unit: extensionUnit, amount: 1 + next(Math.ceil(LONGEST[extensionUnit] / 2)) } }
      : {}),
    stopDayCounts: world.switches.stopDayCounts,
    resumeDayCounts: world.switches.resumeDayCounts,
  };
}

/** The same case as the model is asked it. */
export function modelTerm(calendar: Calendar, given: OracleCase): RunningTerm {
  return {
    calendar,
    duration: { amount: given.amount, unit: given.unit as Duration["unit"] },
    anchor: given.anchor,
    stops: given.stops.map(({ from, to, restarts }) => {
      return { from, to, because: "supplement", effect: restarts ? "restart" : "pause" } as const;
    }),
    ...(given.cutoff === undefined ? {} : { cutoff: { after: given.cutoff } }),
    ...(given.extension === undefined
      ? {}
      : {
          extension: {
            duration: { amount: given.extension.amount, unit: given.extension.unit as Duration["unit"] },
          },
        }),
  };
}
