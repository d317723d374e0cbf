import { expect, it } from "vitest";
import { dueDateOf } from "../../model/clock/due.ts";
import { VIETNAM } from "../../model/clock/profile.ts";
import type { RunningTerm } from "../../model/clock/running-term.ts";
import { WORLDS, modelTerm, randomCase, seeded } from "./clock-cases.ts";
import { oracleDue } from "./clock-oracle.ts";

const CASES = 120_000;

/** The first cases on which clock and oracle differ; `changed` may plant a fault. */
function differences(
  seed: number,
  count: number,
  changed: (term: RunningTerm) => RunningTerm = (term) => term,
): object[] {
  const next = seeded(seed);
  const found: object[] = [];
  for (let done = 0; done < count && found.length < 3; done += 1) {
    const world = WORLDS[done % WORLDS.length] ?? WORLDS[0];
    if (world === undefined) break;
    const given = randomCase(next, world);
    const expected = oracleDue(world.oracle, given);
    const actual = dueDateOf(changed(modelTerm(world.calendar, given)));
    if (actual !== expected) found.push({ switches: world.switches, given, expected, actual });
  }
  return found;
}

it(`agrees with counting day by day on ${CASES} terms`, () => {
  expect(differences(20261122, CASES)).toEqual([]);
}, 600_000);

it.each<[string, (term: RunningTerm) => RunningTerm]>([
  ["no roll", (term) => ({ ...term, profile: { ...VIETNAM, roll: false } })],
  ["overlapping stops added", (term) => ({ ...term, profile: { ...VIETNAM, overlap: "sum" } })],
  ["first day counted out twice", (term) => ({ ...term, profile: { ...VIETNAM, start: "starts-next-day" } })],
  ["one day off forgotten", (term) => ({ ...term, calendar: without(term.calendar, "2026-09-01") })],
  ["worked days forgotten", (term) => ({ ...term, calendar: { ...term.calendar, worked: [] } })],
  [
    "cutoff an hour early",
    (term) => ({ ...term, ...(term.cutoff === undefined ? {} : { cutoff: { after: "14:00" } }) }),
  ],
  [
    "supplement never restarts",
    (term) => ({ ...term, stops: (term.stops ?? []).map((stop) => ({ ...stop, effect: "pause" })) }),
  ],
])("notices a planted fault: %s", (_, fault) => {
  expect(differences(7, 40_000, fault)).not.toEqual([]);
});

function without(calendar: RunningTerm["calendar"], date: string): RunningTerm["calendar"] {
  return { ...calendar, off: calendar.off.filter((day) => day.date !== date) };
}
