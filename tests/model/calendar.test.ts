import fc from "fast-check";
import { expect, it } from "vitest";
import { indexOf } from "../../model/calendar/calendar-index.ts";
import {
  addMonths,
  addYears,
  civilDateOf,
  dayOf,
  epochDay,
  formatDate,
  formatMinute,
  formatVietnameseDate,
  momentOf,
  parseDate,
  parseTime,
  parseVietnameseDate,
  weekdayOf,
} from "../../model/calendar/civil-date.ts";
import { officeMinutesOf } from "../../model/calendar/office-minutes.ts";
import { civilServantsCalendar } from "./fixtures/civil-servants-calendar.ts";

const calendar = civilServantsCalendar();
const index = indexOf(calendar);
const anyDay = fc.integer({ min: dayOf("1800-01-01"), max: dayOf("2300-12-31") });

function after(date: string, count: number, of = index): string {
  return of.addWorkingDaysTo(date, count);
}

it("gives every day from 1800 to 2300 the date and weekday that JavaScript's calendar gives", () => {
  const reference = new Date("1800-01-01T00:00:00Z");
  for (let day = dayOf("1800-01-01"); day <= dayOf("2300-12-31"); day += 1) {
    const iso = reference.toISOString().slice(0, 10);
    if (formatDate(day) !== iso || parseDate(iso) !== day)
      expect([formatDate(day), parseDate(iso)]).toEqual([iso, day]);
    if (weekdayOf(day) !== (reference.getUTCDay() + 6) % 7)
      expect(weekdayOf(day)).toBe((reference.getUTCDay() + 6) % 7);
    reference.setUTCDate(reference.getUTCDate() + 1);
  }
});

it("reads and writes the officials' notation", () => {
  expect(parseVietnameseDate("21/08/2026")).toBe(dayOf("2026-08-21"));
  expect(formatVietnameseDate(dayOf("2026-08-21"))).toBe("21/08/2026");
  expect(formatDate(dayOf("0000-01-01"))).toBe("0000-01-01");
  expect(civilDateOf(epochDay(2024, 2, 29))).toEqual({ year: 2024, month: 2, day: 29 });
  expect(formatMinute(dayOf("2026-08-21") * 1440 + 930)).toBe("2026-08-21T15:30");
  expect(momentOf("2026-08-21T15:30")).toEqual({ day: dayOf("2026-08-21"), minute: 930 });
  expect(momentOf("2026-08-21")).toEqual({ day: dayOf("2026-08-21") });
});

it.each([
  "2026-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "2026-1-1",
  "2026/01/01",
  "2026-0:-01",
  "26-01-2026",
  "２０２６-01-01",
  "-026-01-01",
  "",
  "1900-02-29",
])("refuses %j as a date", (text) => {
  expect(parseDate(text)).toBeUndefined();
  expect(() => dayOf(text)).toThrow(RangeError);
});

it.each(["24:00", "7:30", "07:60", "07-30", ""])("refuses %j as a time", (text) => {
  expect(parseTime(text)).toBeUndefined();
});

it.each(["2026-08-21 15:30", "2026-08-21T15:3", "2026-08-21T25:00", "2026-08-21Z"])(
  "refuses %j as a moment",
  (text) => {
    expect(() => momentOf(text)).toThrow(RangeError);
  },
);

it("goes to the corresponding day or else the last of the month", () => {
  expect(formatDate(addMonths(dayOf("2024-01-31"), 1))).toBe("2024-02-29");
  expect(formatDate(addMonths(dayOf("2023-01-31"), 1))).toBe("2023-02-28");
  expect(formatDate(addMonths(dayOf("2023-11-30"), 3))).toBe("2024-02-29");
  expect(formatDate(addMonths(dayOf("2024-03-31"), -1))).toBe("2024-02-29");
  expect(formatDate(addYears(dayOf("2024-02-29"), 1))).toBe("2025-02-28");
});

it("holds 103 weekdays off and 6 worked Saturdays, each on the day of the week it should be", () => {
  expect(calendar.off.length).toBe(103);
  expect(calendar.off.filter(({ date }) => weekdayOf(dayOf(date)) > 4)).toEqual([]);
  expect(calendar.worked.map(({ date }) => weekdayOf(dayOf(date)))).toEqual([5, 5, 5, 5, 5, 5]);
  expect(calendar.worked.every(({ instead }) => calendar.off.some(({ date }) => date === instead))).toBe(
    true,
  );
});

it("counts the worked Saturday before 30/4/2025 and the long Quốc khánh of 2023", () => {
  expect(after("2025-04-24", 3)).toBe("2025-04-28");
  expect(after("2023-08-31", 2)).toBe("2023-09-06");
});

it("gives the wrong dates that a library without swaps gives, when the swaps are taken away", () => {
  expect(after("2025-04-24", 3, indexOf({ ...calendar, worked: [] }))).toBe("2025-04-29");
  const single = calendar.off.filter(({ date }) => date !== "2023-09-01" && date !== "2023-09-04");
  expect(after("2023-08-31", 2, indexOf({ ...calendar, off: single }))).toBe("2023-09-04");
});

it("keeps the unsettled swap of 23/11/2026 behind its option", () => {
  expect(after("2026-11-20", 1)).toBe("2026-11-23");
  expect(after("2026-11-20", 1, indexOf(civilServantsCalendar({ cultureSwap: true })))).toBe("2026-11-25");
  expect(after("2026-11-27", 1, indexOf(civilServantsCalendar({ cultureSwap: true })))).toBe("2026-11-28");
});

it("leaves a worked Saturday out where the reading says so", () => {
  const literal = indexOf(civilServantsCalendar({ workedSaturdayCounts: false }));
  expect(after("2026-08-21", 1, literal)).toBe("2026-08-24");
  expect(literal.kindOf(dayOf("2026-08-22"))).toMatchObject({ working: false, reason: "worked-rest-day" });
});

it("counts by the week far outside the listed days, in both directions", () => {
  expect(after("1950-01-02", 5)).toBe("1950-01-09");
  expect(after("2200-01-01", 250)).toBe(formatDate(dayOf("2200-01-01") + 350));
  expect(after("1950-01-09", -5)).toBe("1950-01-02");
});

it("undoes what it counted, on any day and any count", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 2000 }), (day, count) => {
      const end = index.addWorkingDays(day, count);
      expect(index.isWorkingDay(end)).toBe(true);
      expect(index.workingDaysBetween(day, end)).toBe(count);
      expect(index.addWorkingDays(end + 1, -count - 1)).toBe(index.workingDayUntil(day));
      expect(index.addWorkingDays(day, 1)).toBe(index.workingDayFrom(day + 1));
    }),
  );
});

it("does not mind how far a calendar says it is known", () => {
  const wide = indexOf({ ...calendar, knownFrom: "1000-01-01", knownUntil: "9000-12-31" });
  const bare = indexOf({ ...calendar, off: [], worked: [] });
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
      expect(wide.addWorkingDays(day, count)).toBe(index.addWorkingDays(day, count));
      const start = formatDate(day);
      expect(bare.dateOf(day)).toBe(start);
    }),
  );
});

it("passes office minutes as an office does", () => {
  const office = officeMinutesOf(calendar);
  const at = (moment: string): number =>
    dayOf(moment.slice(0, 10)) * 1440 + (parseTime(moment.slice(11)) ?? NaN);
  expect(formatMinute(office.add(at("2026-08-20T16:00"), 480))).toBe("2026-08-21T16:00");
  expect(formatMinute(office.add(at("2026-08-20T07:30"), 480))).toBe("2026-08-20T17:00");
  expect(formatMinute(office.add(at("2026-08-20T11:00"), 31))).toBe("2026-08-20T13:01");
  expect(formatMinute(office.add(at("2026-08-21T16:59"), 2))).toBe("2026-08-22T07:31");
  expect(formatMinute(office.add(at("2190-01-01T07:30"), 2400))).toBe("2190-01-07T17:00");
  expect(formatMinute(office.add(at("1890-01-01T07:30"), 1))).toBe("1890-01-01T07:31");
  expect(office.between(at("2026-08-28T00:00"), at("2026-09-03T00:00"))).toBe(480);
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 1, max: 60_000 }),
      (day, minute, minutes) => {
        const from = day * 1440 + minute;
        const end = office.add(from, minutes);
        expect(office.between(from, end)).toBe(minutes);
        expect(office.between(from, end - 1)).toBe(minutes - 1);
      },
    ),
  );
});

it("gives a worked rest day the hours of the day it stands for, else Monday's", () => {
  const short = [{ from: 480, to: 720 }];
  const [monday = [], tuesday = [], wednesday = [], thursday = []] = calendar.week;
  const week = [monday, tuesday, wednesday, thursday, short, [], []];
  const hours = (instead?: string): unknown => {
    const worked = [{ date: "2026-08-22", ...(instead === undefined ? {} : { instead }) }];
    return indexOf({ ...calendar, week, worked }).officeHoursOf(dayOf("2026-08-22"));
  };
  expect(hours("2026-08-28")).toEqual(short);
  expect(hours("2026-08-31")).toEqual(monday);
  expect(hours()).toEqual(monday);
});

it("refuses a calendar without a working day or with overlapping hours", () => {
  expect(() => indexOf({ ...calendar, week: [[], [], [], [], [], [], []] })).toThrow(RangeError);
  const overlapping = [
    { from: 450, to: 700 },
    { from: 690, to: 1020 },
  ];
  expect(() => indexOf({ ...calendar, week: [overlapping, [], [], [], [], [], []] })).toThrow(RangeError);
});
