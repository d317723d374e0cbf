import { addBusinessDays, addDays, format, isWeekend, parseISO } from "date-fns";
import { civilServantsCalendar } from "../../tests/model/fixtures/civil-servants-calendar.ts";
import { indexOf } from "../../model/calendar/calendar-index.ts";
import { dayOf, formatDate } from "../../model/calendar/civil-date.ts";
import { dueDateOf, dueOf } from "../../model/clock/due.ts";

/** Each way answers these: 1–45 working days, starts 2018–2026. */
export const QUERIES = 4096;
const calendar = civilServantsCalendar();
const index = indexOf(calendar);
const plain = indexOf({ ...calendar, off: [], worked: [] });

const first = dayOf("2018-01-01");
const span = dayOf("2026-09-30") - first;
const starts = Array.from({ length: QUERIES }, (_, at) => first + ((at * 7919) % span));
const counts = Array.from({ length: QUERIES }, (_, at) => 1 + ((at * 31) % 45));
const isoStarts = starts.map(formatDate);
const dateStarts = isoStarts.map((iso) => parseISO(iso));

const off = new Set(calendar.off.map(({ date }) => date));
const worked = new Set(calendar.worked.map(({ date }) => date));

/** Answers in text are kept rather than read, which would time the reading. */
const written: string[] = new Array<string>(QUERIES).fill("");

/** What one would write with date-fns: a loop that asks for weekends, days off and worked Saturdays. */
function dateFnsLoop(start: Date, count: number): Date {
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const iso = format(day, "yyyy-MM-dd");
    if (!off.has(iso) && (worked.has(iso) || !isWeekend(day))) left -= 1;
  }
  return day;
}

/** The least that could be: the two arrays, read without a class around them. */
const rank = new Int32Array(index.length + 1);
const bare: number[] = [];
for (let at = 0; at < index.length; at += 1) {
  rank[at] = bare.length;
  if (index.isWorkingDay(index.origin + at)) bare.push(index.origin + at);
}
const select = Int32Array.from(bare);
const origin = index.origin;

/** One way to answer them. */
export interface Way {
  readonly name: string;
  readonly holidays: boolean;
  readonly queries: number;
  /** A number that depends on every answer, so that nothing is optimised away. */
  run(queries: number): number;
  iso(at: number): string;
}

function isoOf(date: Date): string {
  return format(date, "yyyy-MM-dd");
}

export const ways: readonly Way[] = [
  {
    name: "bare typed arrays",
    holidays: true,
    queries: QUERIES * 64,
    run: (queries) => {
      let sum = 0;
      for (let q = 0; q < queries; q += 1) {
        const place = q & (QUERIES - 1);
        sum += select[
          (rank[(starts[place] as number) + 1 - origin] as number) + (counts[place] as number) - 1
        ] as number;
      }
      return sum;
    },
    iso: (q) =>
      formatDate(
        select[(rank[(starts[q] as number) + 1 - origin] as number) + (counts[q] as number) - 1] as number,
      ),
  },
  {
    name: "ours, epoch days",
    holidays: true,
    queries: QUERIES * 64,
    run: (queries) => {
      let sum = 0;
      for (let q = 0; q < queries; q += 1) {
        const place = q & (QUERIES - 1);
        sum += index.addWorkingDays(starts[place] as number, counts[place] as number);
      }
      return sum;
    },
    iso: (q) => formatDate(index.addWorkingDays(starts[q] as number, counts[q] as number)),
  },
  {
    name: "ours, ISO in and out",
    holidays: true,
    queries: QUERIES * 64,
    run: (queries) => {
      for (let q = 0; q < queries; q += 1) {
        const place = q & (QUERIES - 1);
        written[place] = index.addWorkingDaysTo(isoStarts[place] as string, counts[place] as number);
      }
      return written.length;
    },
    iso: (q) => index.addWorkingDaysTo(isoStarts[q] as string, counts[q] as number),
  },
  {
    name: "ours, no holidays, epoch days",
    holidays: false,
    queries: QUERIES * 64,
    run: (queries) => {
      let sum = 0;
      for (let q = 0; q < queries; q += 1) {
        const place = q & (QUERIES - 1);
        sum += plain.addWorkingDays(starts[place] as number, counts[place] as number);
      }
      return sum;
    },
    iso: (q) => formatDate(plain.addWorkingDays(starts[q] as number, counts[q] as number)),
  },
  {
    name: "ours, whole clock, date only",
    holidays: true,
    queries: QUERIES,
    run: (queries) => {
      for (let q = 0; q < queries; q += 1) written[q] = clockDate(q);
      return written.length;
    },
    iso: clockDate,
  },
  {
    name: "ours, whole clock, explained",
    holidays: true,
    queries: QUERIES / 4,
    run: (queries) => {
      let sum = 0;
      for (let q = 0; q < queries; q += 1) sum += dueOf(term(q)).explanation.length;
      return sum;
    },
    iso: (q) => dueOf(term(q)).due ?? "",
  },
  {
    name: "date-fns addBusinessDays",
    holidays: false,
    queries: QUERIES,
    run: (queries) => {
      let sum = 0;
      for (let q = 0; q < queries; q += 1)
        sum += addBusinessDays(dateStarts[q] as Date, counts[q] as number).getTime();
      return sum;
    },
    iso: (q) => isoOf(addBusinessDays(dateStarts[q] as Date, counts[q] as number)),
  },
  {
    name: "date-fns addBusinessDays, ISO in and out",
    holidays: false,
    queries: QUERIES,
    run: (queries) => {
      for (let q = 0; q < queries; q += 1)
        written[q] = isoOf(addBusinessDays(parseISO(isoStarts[q] as string), counts[q] as number));
      return written.length;
    },
    iso: (q) => isoOf(addBusinessDays(parseISO(isoStarts[q] as string), counts[q] as number)),
  },
  {
    name: "date-fns loop with holidays",
    holidays: true,
    queries: QUERIES / 8,
    run: (queries) => {
      let sum = 0;
      for (let q = 0; q < queries; q += 1)
        sum += dateFnsLoop(dateStarts[q] as Date, counts[q] as number).getTime();
      return sum;
    },
    iso: (q) => isoOf(dateFnsLoop(dateStarts[q] as Date, counts[q] as number)),
  },
  {
    name: "date-fns loop with holidays, ISO in and out",
    holidays: true,
    queries: QUERIES / 8,
    run: (queries) => {
      for (let q = 0; q < queries; q += 1)
        written[q] = isoOf(dateFnsLoop(parseISO(isoStarts[q] as string), counts[q] as number));
      return written.length;
    },
    iso: (q) => isoOf(dateFnsLoop(parseISO(isoStarts[q] as string), counts[q] as number)),
  },
];

function term(query: number): Parameters<typeof dueOf>[0] {
  return {
    calendar,
    duration: { amount: counts[query] as number, unit: "working-day" },
    anchor: isoStarts[query] as string,
  };
}

function clockDate(query: number): string {
  return dueDateOf(term(query)) ?? "";
}
