import { expect, it } from "vitest";
import {
  type ClockStep,
  type TermClock,
  type TermClockEvent,
  advanceClock,
  dueOfClock,
  isClockOverdue,
  newClock,
} from "../../model/clock/term-clock.ts";
import { civilServantsCalendar } from "./fixtures/civil-servants-calendar.ts";

const calendar = civilServantsCalendar();
const FIVE = { amount: 5, unit: "working-day" } as const;

/** The clock after events that must all be possible. */
function run(clock: TermClock, ...events: readonly TermClockEvent[]): TermClock {
  return events.reduce((before, event) => {
    const step = advanceClock(before, event, calendar);
    if (!step.ok) throw new Error(`${event.type}: ${step.refused}`);
    return step.clock;
  }, clock);
}

function then(clock: TermClock, event: TermClockEvent): ClockStep {
  return advanceClock(clock, event, calendar);
}

const fresh = newClock({
  duration: FIVE,
  rule: "pause",
  extensionAtMost: { amount: 3, unit: "working-day" },
});
const started = run(fresh, { type: "start", at: "2026-07-01T08:00" });

it("stores the anchor, the term and the stops, and derives the due date", () => {
  const clock = run(
    started,
    { type: "stop", at: "2026-07-03T09:00", because: "supplement", state: "bo_sung" },
    { type: "resume", at: "2026-07-07T09:00", state: "bo_sung" },
  );
  expect(JSON.parse(JSON.stringify(clock))).toEqual({
    duration: FIVE,
    rule: "pause",
    extensionAtMost: { amount: 3, unit: "working-day" },
    anchor: "2026-07-01T08:00",
    stops: [{ from: "2026-07-03T09:00", to: "2026-07-07T09:00", because: "supplement", state: "bo_sung" }],
    closed: [],
  });
  expect(dueOfClock(clock, calendar)?.due).toBe("2026-07-10");
  expect(dueOfClock(started, calendar)?.due).toBe("2026-07-08");
  expect(dueOfClock(fresh, calendar)).toBeUndefined();
});

it("closes the old term in the record when it starts anew", () => {
  const clock = run(
    newClock({ duration: FIVE, rule: "restart" }),
    { type: "start", at: "2026-07-01" },
    { type: "stop", at: "2026-07-03", because: "supplement", state: "bo_sung" },
    { type: "stop", at: "2026-07-03", because: "not-counted", state: "thue" },
    { type: "resume", at: "2026-07-08", state: "bo_sung" },
  );
  expect(clock.closed).toMatchObject([
    { anchor: "2026-07-01", because: "restart", due: null, overdue: false },
  ]);
  expect(clock.stops).toEqual([{ from: "2026-07-03", because: "not-counted", state: "thue" }]);
  expect(dueOfClock(clock, calendar)?.due).toBeNull();
  const done = run(clock, { type: "resume", at: "2026-07-09", state: "thue" });
  expect(dueOfClock(done, calendar)?.due).toBe("2026-07-16");
  expect(dueOfClock(done, calendar)?.explanation[0]).toMatchObject({
    kind: "restarted",
    to: "2026-07-08",
    state: "bo_sung",
  });
});

it("keeps a breach that happened before the term started anew", () => {
  const clock = run(
    newClock({ duration: FIVE, rule: "restart" }),
    { type: "start", at: "2026-07-01" },
    { type: "stop", at: "2026-07-20", because: "supplement" },
    { type: "resume", at: "2026-07-22" },
  );
  expect(clock.closed).toMatchObject([{ due: "2026-07-08", overdue: true }]);
  expect(isClockOverdue(clock, calendar, "2026-07-22")).toBe(false);
});

it("supersedes a term when its anchor moves, and does not edit it (openregister)", () => {
  const objection = run(newClock({ duration: { amount: 6, unit: "week" }, rule: "pause" }), {
    type: "start",
    at: "2026-03-20",
  });
  const first = dueOfClock(objection, calendar)?.explanation.find(({ kind }) => kind === "anchor");
  expect(first).toMatchObject({ from: "2026-03-20", to: "2026-03-21" });
  const moved = run(objection, { type: "re-anchor", at: "2026-03-18", anchor: "2026-03-27" });
  expect(moved).toMatchObject({
    anchor: "2026-03-27",
    closed: [{ anchor: "2026-03-20", because: "anchor-moved" }],
  });
  expect(dueOfClock(moved, calendar)?.due).toBe("2026-05-08");
});

it("extends once, not after the term has passed, not beyond what the term allows (openregister)", () => {
  const extend = (at: string, amount = 3): TermClockEvent => ({
    type: "extend",
    at,
    duration: { amount, unit: "working-day" },
  });
  const extended = run(started, extend("2026-07-06"));
  expect(dueOfClock(extended, calendar)?.due).toBe("2026-07-13");
  expect(then(extended, extend("2026-07-07"))).toEqual({ ok: false, refused: "already-extended" });
  expect(then(started, extend("2026-07-09"))).toEqual({ ok: false, refused: "overdue" });
  expect(isClockOverdue(started, calendar, "2026-07-09")).toBe(true);
  expect(then(started, extend("2026-07-06", 4))).toEqual({ ok: false, refused: "too-long" });
  const fixed = run(newClock({ duration: FIVE, rule: "pause" }), { type: "start", at: "2026-07-01" });
  expect(then(fixed, extend("2026-07-02"))).toEqual({ ok: false, refused: "not-extensible" });
});

it("does not extend a second time after the term started anew", () => {
  const clock = run(
    newClock({ duration: FIVE, rule: "restart", extensionAtMost: FIVE }),
    { type: "start", at: "2026-07-01" },
    { type: "extend", at: "2026-07-02", duration: FIVE },
    { type: "stop", at: "2026-07-03", because: "supplement" },
    { type: "resume", at: "2026-07-08" },
  );
  expect(dueOfClock(clock, calendar)?.due).toBe("2026-07-15");
  expect(then(clock, { type: "extend", at: "2026-07-09", duration: FIVE })).toEqual({
    ok: false,
    refused: "already-extended",
  });
});

it.each<[string, TermClock, TermClockEvent]>([
  ["not-started", fresh, { type: "stop", at: "2026-07-01", because: "supplement" }],
  ["already-started", started, { type: "start", at: "2026-07-02" }],
  ["not-stopped", started, { type: "resume", at: "2026-07-02" }],
  ["before-it-began", started, { type: "stop", at: "2026-06-30", because: "supplement" }],
  [
    "ended",
    run(started, { type: "end", at: "2026-07-06" }),
    { type: "stop", at: "2026-07-07", because: "supplement" },
  ],
  [
    "already-stopped",
    run(started, { type: "stop", at: "2026-07-02", because: "supplement" }),
    { type: "stop", at: "2026-07-03", because: "supplement" },
  ],
])("refuses what is %s", (refused, clock, event) => {
  expect(then(clock, event)).toEqual({ ok: false, refused });
});

it("reads lateness at the decision once the case is decided", () => {
  const inTime = run(started, { type: "end", at: "2026-07-08T16:59" });
  const late = run(started, { type: "end", at: "2026-07-09T08:00" });
  expect(isClockOverdue(inTime, calendar, "2026-12-01")).toBe(false);
  expect(isClockOverdue(late, calendar, "2026-12-01")).toBe(true);
});
