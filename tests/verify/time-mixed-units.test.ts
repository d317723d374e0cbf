import {
  type Duration,
  type DurationUnit,
  dueOf,
  formatDate,
  formatMinute,
  indexOf,
  limitTerm,
  officeMinutesOf,
} from "@tthc/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { startDays } from "../../compiler/verify/time/comparison.ts";
import { spanOf } from "../../compiler/verify/time/span.ts";
import { endOfRuns, type Position, runsOf } from "../../compiler/verify/time/walk.ts";
import { modelOf } from "../procedures/workspace.ts";

/** Office hours, rest days and make-up days of the real calendar. */
const { calendar } = modelOf("cap_phep_nha_o", 3);
const days = startDays(calendar);

const duration = (units: readonly DurationUnit[]): fc.Arbitrary<Duration> =>
  fc.record({ amount: fc.integer({ min: 1, max: 12 }), unit: fc.constantFrom(...units) });

/** Neighbours of different groups: those of one group are one budget and add up, by the rule of limits. */
const path: fc.Arbitrary<readonly Duration[]> = fc
  .array(duration(["day", "week", "month", "working-day", "hour", "working-hour"]), {
    minLength: 1,
    maxLength: 5,
  })
  .map((steps) => steps.filter((step, i) => i === 0 || groupOf(step) !== groupOf(steps[i - 1] as Duration)));

const groupOf = (step: Duration): string => spanOf(calendar, step).group;

const start = fc.integer({ min: 0, max: days.length - 1 }).map((i) => days[i] as number);

const isWhole = (step: Duration): boolean => spanOf(calendar, step).whole;

/** Each limit as the running system counts it, begun when the one before runs out. */
function lived(steps: readonly Duration[], from: number): string {
  const opening = officeMinutesOf(calendar).openingOf(from);
  let at = steps[0] !== undefined && isWhole(steps[0]) ? formatDate(from) : formatMinute(opening);
  for (const [i, step] of steps.entries()) {
    const entered = i === 0 ? at : handedOver(at, step);
    const { due } = dueOf(limitTerm(calendar, { visits: [] }, step, [{ entered }]));
    at = due as string;
  }
  return at;
}

/** What ends with a day is handed over at its end: hours begin with the next minute, and midnight belongs to the day it ends. */
function handedOver(at: string, next: Duration): string {
  if (isWhole(next)) return at.endsWith("T00:00") ? formatDate(dayIn(at) - 1) : at;
  return at.length === 10 ? formatMinute((dayIn(at) + 1) * 1440) : at;
}

const dayIn = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;

const written = ({ day, minute }: Position): string =>
  minute === undefined ? formatDate(day) : formatMinute(minute);

function proved(steps: readonly Duration[], from: number): string {
  const spans = steps.map((step) => spanOf(calendar, step));
  return written(endOfRuns(calendar, runsOf(calendar, spans), from));
}

it("a path of mixed units ends when the running system says its last limit runs out", () => {
  fc.assert(
    fc.property(path, start, (steps, from) => {
      expect(proved(steps, from)).toBe(lived(steps, from));
    }),
    { numRuns: 3000 },
  );
});

it("a term is due when the running system says", () => {
  const units: readonly DurationUnit[] = ["day", "week", "month", "year", "working-day"];
  fc.assert(
    fc.property(duration(units), start, (term, from) => {
      const { due } = dueOf({ calendar, duration: term, anchor: formatDate(from) });
      expect(proved([term], from)).toBe(due);
    }),
    { numRuns: 2000 },
  );
});

it("limits of one unit are one budget: they end no later than when each rolls off a rest day by itself", () => {
  const alike = fc
    .constantFrom<DurationUnit>("day", "working-day")
    .chain((unit) => fc.array(duration([unit]), { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(alike, start, (steps, from) => {
      expect(proved(steps, from) <= lived(steps, from)).toBe(true);
      if (steps[0]?.unit === "working-day") expect(proved(steps, from)).toBe(lived(steps, from));
    }),
    { numRuns: 1000 },
  );
});

it("start dates are the working days of the covered years", () => {
  const index = indexOf(calendar);
  expect(days.every((day) => index.isWorkingDay(day))).toBe(true);
  expect(index.isKnown(days[0] as number, days.at(-1) as number)).toBe(true);
  expect(days.length).toBe(index.workingDaysBetween(index.knownFrom - 1, index.knownUntil));
});
