import fc from "fast-check";
import { expect, it } from "vitest";
import { apologyBy, fitsBefore, isDayOrLess, remindersDue } from "../../model/clock/before-due.ts";
import { dueDateOf, dueOf, isOverdue, remaining } from "../../model/clock/due.ts";
import type { RunningTerm, Stop } from "../../model/clock/running-term.ts";
import { limitDue } from "../../model/clock/step-limit.ts";
import type { Duration } from "../../model/expression/expression.ts";
import { WORLDS, modelTerm, randomCase, seeded } from "./clock-cases.ts";
import { civilServantsCalendar } from "./fixtures/civil-servants-calendar.ts";

const calendar = civilServantsCalendar();
const UNITS = {
  wd: "working-day",
  wh: "working-hour",
  d: "day",
  w: "week",
  m: "month",
  y: "year",
  h: "hour",
  min: "minute",
} as const;

/** `7 wd`, `2 m`, `same-day`. */
function span(text: string): Duration {
  if (text === "same-day") return { amount: 0, unit: "same-day" };
  const [amount = "", unit = ""] = text.split(" ");
  return { amount: Number(amount), unit: UNITS[unit as keyof typeof UNITS] };
}

function term(duration: string, anchor: string, more: Partial<RunningTerm> = {}): RunningTerm {
  return { calendar, duration: span(duration), anchor, ...more };
}

function stop(from: string, to?: string, more: Partial<Stop> = {}): Stop {
  return { from, ...(to === undefined ? {} : { to }), because: "supplement", ...more };
}

it.each([
  ["7 wd", "2026-08-21T16:00", "2026-09-03"],
  ["2 m", "2023-05-15", "2023-07-17"],
  ["3 wd", "2025-04-24", "2025-04-28"],
  ["2 wd", "2023-08-31", "2023-09-06"],
  ["3 wd", "2026-07-02", "2026-07-07"],
  ["10 d", "2026-08-23", "2026-09-03"],
  ["1 y", "2024-02-29", "2025-02-28"],
  ["same-day", "2026-08-20", "2026-08-20"],
  ["same-day", "2026-08-23", "2026-08-24"],
  ["same-day", "2026-08-31T09:00", "2026-09-03"],
  ["8 wh", "2026-08-21T16:00", "2026-08-22T16:00"],
  ["0.5 wh", "2026-08-20T11:15", "2026-08-20T13:15"],
  ["1.1 wh", "2026-08-20T08:00", "2026-08-20T09:06"],
  ["24 h", "2026-08-22T16:00", "2026-08-23T16:00"],
  ["90 min", "2026-08-22T23:00", "2026-08-23T00:30"],
  ["8 wh", "2026-08-20", "2026-08-20T17:00"],
])("%s from %s is due %s", (duration, anchor, due) => {
  expect(dueOf(term(duration, anchor)).due).toBe(due);
});

it.each([
  ["same-day", "2026-08-20T15:00", "2026-08-20"],
  ["same-day", "2026-08-20T15:01", "2026-08-21"],
  ["1 wd", "2026-08-20T15:00", "2026-08-21"],
  ["1 wd", "2026-08-20T15:01", "2026-08-22"],
  ["1 wd", "2026-08-20", "2026-08-21"],
  ["8 wh", "2026-08-20T16:00", "2026-08-21T17:00"],
  ["same-day", "2026-08-28T16:00", "2026-09-03"],
])("%s received %s with a cutoff at 15:00 is due %s", (duration, anchor, due) => {
  expect(dueOf(term(duration, anchor, { cutoff: { after: "15:00" } })).due).toBe(due);
});

it.each<[string, string, string, Stop[], string]>([
  [
    "days after the first up to the last",
    "10 d",
    "2026-07-01",
    [stop("2026-07-03", "2026-07-08")],
    "2026-07-16",
  ],
  [
    "only working days of a working-day term",
    "5 wd",
    "2026-07-01",
    [stop("2026-07-03", "2026-07-07")],
    "2026-07-10",
  ],
  ["no working day over a weekend", "5 wd", "2026-07-01", [stop("2026-07-03", "2026-07-05")], "2026-07-08"],
  [
    "nothing when it ends on the day it began",
    "5 wd",
    "2026-07-01",
    [stop("2026-07-03", "2026-07-03")],
    "2026-07-08",
  ],
  [
    "overlapping days once",
    "10 d",
    "2026-07-01",
    [stop("2026-07-03", "2026-07-08"), stop("2026-07-06", "2026-07-09")],
    "2026-07-17",
  ],
  ["one roll, at the end", "8 d", "2026-07-03", [stop("2026-07-06", "2026-07-07")], "2026-07-13"],
  ["nothing after the term has ended", "3 d", "2026-07-01", [stop("2026-07-07", "2026-07-10")], "2026-07-06"],
  [
    "to its end when it began on the due day",
    "3 wd",
    "2026-06-30",
    [stop("2026-07-03", "2026-07-05")],
    "2026-07-06",
  ],
  [
    "office minutes of a term in working hours",
    "8 wh",
    "2026-07-01T08:00",
    [stop("2026-07-01T09:00", "2026-07-01T13:30")],
    "2026-07-02T11:00",
  ],
  [
    "real minutes of a term in hours",
    "24 h",
    "2026-07-03T08:00",
    [stop("2026-07-03T09:00", "2026-07-05T09:00")],
    "2026-07-06T08:00",
  ],
])("a stop takes %s", (_, duration, anchor, stops, due) => {
  expect(dueOf(term(duration, anchor, { stops })).due).toBe(due);
});

it("starts a whole new term when the dossier is complete (tính lại)", () => {
  const stops = [stop("2026-07-03", "2026-07-08T16:00")];
  const given = term("5 wd", "2026-07-01", { stops, rule: "restart" });
  expect(dueOf(given).due).toBe("2026-07-15");
  expect(dueOf({ ...given, cutoff: { after: "15:00" } }).due).toBe("2026-07-16");
  expect(dueOf(given).explanation[0]).toMatchObject({
    kind: "restarted",
    from: "2026-07-01",
    to: "2026-07-08T16:00",
  });
});

it("lets only supplements restart; time that does not count is a stop in any rule", () => {
  const stops = [stop("2026-07-03", "2026-07-07", { because: "not-counted", state: "nghia_vu_tai_chinh" })];
  for (const rule of ["pause", "restart", "own-limit"] as const) {
    expect(dueOf(term("5 wd", "2026-07-01", { stops, rule })).due).toBe("2026-07-10");
  }
});

it("extends after the term, in the extension's own unit, and rolls once", () => {
  expect(dueOf(term("10 wd", "2026-07-01", { extension: { duration: span("5 wd") } })).due).toBe(
    "2026-07-22",
  );
  expect(dueOf(term("2 m", "2023-05-15", { extension: { duration: span("5 wd") } })).due).toBe("2023-07-21");
  expect(dueOf(term("10 wd", "2026-07-01", { extension: { duration: span("1 m") } })).due).toBe("2026-08-17");
});

it("has no due date while a stop is open, only what remains", () => {
  const open = term("5 wd", "2026-07-01", { stops: [stop("2026-07-03")] });
  expect(dueOf(open)).toMatchObject({
    due: null,
    remaining: { amount: 3, unit: "working-day" },
    provisional: false,
  });
  expect(dueOf(open, "2026-07-07").due).toBe("2026-07-10");
  expect(remaining(open, "2026-07-31")).toEqual({ amount: 3, unit: "working-day" });
  expect(isOverdue(open, "2026-12-31")).toBe(false);
  expect(
    dueOf(term("5 wd", "2026-07-01", { stops: [stop("2026-07-03")], rule: "restart" })).remaining,
  ).toEqual(span("5 wd"));
});

it("keeps 37 of 56 days over a suspension after 19 (openregister)", () => {
  const suspended = term("8 w", "2026-03-02", { stops: [stop("2026-03-21")] });
  const answered = { ...suspended, stops: [stop("2026-03-21", "2026-03-27")] };
  expect(dueOf(suspended).remaining).toEqual({ amount: 37, unit: "day" });
  expect(remaining(answered, "2026-03-27")).toEqual({ amount: 37, unit: "day" });
  expect(isOverdue(suspended, "2026-12-01")).toBe(false);
});

it("keeps n working days over a weekend (openregister)", () => {
  const given = term("5 wd", "2026-07-01", { stops: [stop("2026-07-03T16:00", "2026-07-06T08:00")] });
  expect(remaining(given, "2026-07-04")).toEqual({ amount: 3, unit: "working-day" });
  expect(remaining(given, "2026-07-06")).toEqual({ amount: 3, unit: "working-day" });
  expect(dueOf(given).due).toBe("2026-07-09");
});

it("was overdue when it stopped, so stays overdue while stopped", () => {
  const late = term("3 wd", "2026-07-01", { stops: [stop("2026-07-08")] });
  expect(dueOf(late).due).toBe("2026-07-06");
  expect(isOverdue(late, "2026-07-06T23:59")).toBe(false);
  expect(isOverdue(late, "2026-07-07")).toBe(true);
  expect(isOverdue(late, "2026-07-30")).toBe(true);
});

it("reads a past moment without what came after it", () => {
  const given = term("3 wd", "2026-07-01", { stops: [stop("2026-07-03", "2026-07-10")] });
  expect(remaining(given, "2026-07-02")).toEqual({ amount: 2, unit: "working-day" });
  expect(remaining(given, "2026-07-09")).toEqual({ amount: 1, unit: "working-day" });
  expect(remaining(given, "2026-07-20")).toEqual({ amount: 0, unit: "working-day" });
});

it("marks what depends on unknown days as provisional, and nothing else", () => {
  expect(dueOf(term("5 wd", "2026-12-24")).provisional).toBe(false);
  expect(dueOf(term("6 wd", "2026-12-24")).provisional).toBe(true);
  expect(dueOf(term("5 wd", "2017-12-20")).provisional).toBe(true);
  expect(dueOf(term("30 d", "2017-12-20")).provisional).toBe(false);
  expect(dueOf(term("30 d", "2026-12-20")).provisional).toBe(true);
  expect(dueOf(term("400 h", "2026-12-20T08:00")).provisional).toBe(false);
  const { explanation } = dueOf(term("6 wd", "2026-12-24"));
  expect(explanation).toContainEqual({ kind: "provisional", from: "2027-01-01", to: "2027-01-01" });
});

it("sets the apology a working day before the due date, except for terms of a day or less", () => {
  expect(apologyBy(calendar, span("7 wd"), "2026-09-03")).toBe("2026-08-28");
  expect(apologyBy(calendar, span("30 d"), "2026-08-24", span("1 d"))).toBe("2026-08-22");
  for (const short of ["same-day", "1 wd", "1 d", "8 wh", "24 h", "30 min"]) {
    expect(apologyBy(calendar, span(short), "2026-08-24T10:00")).toBeUndefined();
  }
  expect(isDayOrLess(calendar, span("9 wh"))).toBe(false);
});

it("compares a notice with its term by length, not by number", () => {
  expect(fitsBefore(span("24 h"), span("2 d"))).toBe(true);
  expect(fitsBefore(span("5 wd"), span("48 h"))).toBe(false);
});

it("sends every missed reminder of a ladder, in order, once", () => {
  const steps = [span("2 d"), span("14 d"), span("7 d"), span("0 d")];
  expect(remindersDue(calendar, "2026-07-20", steps, "2026-07-15")).toEqual([1, 2]);
  expect(remindersDue(calendar, "2026-07-20", steps, "2026-07-15", new Set([1, 2]))).toEqual([]);
  expect(remindersDue(calendar, "2026-07-20", steps, "2026-07-20T08:00", new Set([1, 2]))).toEqual([0, 3]);
});

it("spends a step's limit over all visits, unless a visit has its own", () => {
  const first = { entered: "2026-07-01", left: "2026-07-02" };
  const again = { entered: "2026-07-08" };
  const limit = { visits: [] };
  expect(limitDue(calendar, limit, span("3 wd"), [first]).due).toBe("2026-07-06");
  expect(limitDue(calendar, limit, span("3 wd"), [first, again]).due).toBe("2026-07-10");
  expect(limitDue(calendar, { ...limit, eachVisit: true }, span("3 wd"), [first, again]).due).toBe(
    "2026-07-13",
  );
  const second = { visits: [{ visit: 2, duration: span("5 wd") }] };
  expect(limitDue(calendar, second, span("7 wd"), [first, again]).due).toBe("2026-07-15");
  const third = { entered: "2026-07-20" };
  expect(limitDue(calendar, second, span("7 wd"), [first, { ...again, left: "2026-07-09" }, third]).due).toBe(
    "2026-07-24",
  );
});

it("refuses amounts and stops that cannot be", () => {
  expect(() => dueOf(term("1.5 wd", "2026-07-01"))).toThrow(RangeError);
  expect(() => dueOf(term("-1 d", "2026-07-01"))).toThrow(RangeError);
  expect(() => dueOf(term("0.001 h", "2026-07-01T08:00"))).toThrow(RangeError);
  expect(() => dueOf(term("3 d", "2026-07-01", { stops: [stop("2026-07-03", "2026-07-02")] }))).toThrow(
    RangeError,
  );
});

it("never ends earlier for a longer term, a later anchor, a longer stop or an extension", () => {
  const next = seeded(31);
  for (let done = 0; done < 4000; done += 1) {
    const world = WORLDS[done % WORLDS.length];
    if (world === undefined) break;
    const given = { ...randomCase(next, world), stops: [] };
    const { calendar: of } = world;
    const base = modelTerm(of, given);
    const due = dueDateOf(base) ?? "";
    const { extension: _, ...shorter } = base;
    expect((dueDateOf(shorter) ?? "") <= due).toBe(true);
    if (given.unit !== "same-day")
      expect(due <= (dueDateOf(modelTerm(of, { ...given, amount: given.amount + 1 })) ?? "")).toBe(true);
    const day = given.anchor.slice(0, 10);
    const stopped = (to: string): string => dueDateOf({ ...base, stops: [stop(given.anchor, to)] }) ?? "";
    const days = world.oracle.days;
    const place = world.oracle.places.get(day) ?? 0;
    const [sooner, later] = [`${days[place + 3] ?? ""}T08:00`, `${days[place + 9] ?? ""}T08:00`];
    expect(due <= stopped(sooner)).toBe(true);
    expect(stopped(sooner) <= stopped(later)).toBe(true);
    const nextDay = modelTerm(of, { ...given, anchor: `${days[place + 1] ?? ""}${given.anchor.slice(10)}` });
    expect(due <= (dueDateOf(nextDay) ?? "")).toBe(true);
  }
});

it("does not depend on the order in which stops are listed", () => {
  const next = seeded(77);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (shuffle) => {
      const world = WORLDS[next(WORLDS.length)];
      if (world === undefined) return;
      const given = modelTerm(world.calendar, randomCase(next, world));
      const mixed = [...(given.stops ?? [])]
        .map((one) => ({ one, key: shuffle.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(dueDateOf({ ...given, stops: mixed })).toBe(dueDateOf(given));
    }),
    { numRuns: 2000 },
  );
});
