/**
 * Deadlines against date-fns, side by side in one run: `node bench/deadlines/deadlines.bench.ts`. Only the ratios are to
 * be quoted. Agreement of every row is checked first; a row that disagrees ends the run.
 */
import { addBusinessDays, addDays, format, isWeekend, parseISO } from "date-fns";
import { civilServantsCalendar } from "../../tests/model/fixtures/civil-servants-calendar.ts";
import { indexOf } from "../../model/calendar/calendar-index.ts";
import { dayOf, formatDate } from "../../model/calendar/civil-date.ts";
import { dueDateOf, dueOf } from "../../model/clock/due.ts";

const QUERIES = 4096;
const ROUNDS = 7;
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

interface Row {
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

const rows: readonly Row[] = [
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

/** Every row must answer as the others of its kind do, on every query it is timed on. */
function checkAgreement(): void {
  for (const holidays of [true, false]) {
    const [reference, ...others] = rows.filter((row) => row.holidays === holidays);
    if (reference === undefined) continue;
    for (const row of others) {
      for (let query = 0; query < Math.min(row.queries, QUERIES); query += 1) {
        const [expected, actual] = [reference.iso(query), row.iso(query)];
        if (expected !== actual)
          throw new Error(`${row.name}: ${actual}, ${reference.name}: ${expected} (query ${query})`);
      }
    }
  }
}

/** Median nanoseconds of CPU per deadline; rounds are interleaved so that a busy machine disturbs all rows alike. */
function measure(): ReadonlyMap<string, number> {
  const samples = new Map<string, number[]>(rows.map(({ name }) => [name, []]));
  let sink = 0;
  for (const row of rows) sink += row.run(row.queries);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of rows) {
      const before = process.cpuUsage();
      let queries = 0;
      do {
        sink += row.run(row.queries);
        queries += row.queries;
      } while (elapsed(before) < 40_000);
      samples.get(row.name)?.push((elapsed(before) * 1000) / queries);
    }
  }
  if (!Number.isFinite(sink)) throw new Error("nothing was computed");
  return new Map(
    [...samples].map(([name, list]) => [name, list.sort((one, other) => one - other)[ROUNDS >> 1] ?? NaN]),
  );
}

/** Microseconds of this process's CPU since. */
function elapsed(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const GOALS: readonly (readonly [ours: string, theirs: string, goal: number])[] = [
  ["ours, epoch days", "date-fns addBusinessDays", 50],
  ["ours, epoch days", "date-fns loop with holidays", 1000],
  ["ours, ISO in and out", "date-fns addBusinessDays", 30],
  ["ours, ISO in and out", "date-fns loop with holidays", 1000],
  ["ours, ISO in and out", "date-fns addBusinessDays, ISO in and out", 30],
  ["ours, ISO in and out", "date-fns loop with holidays, ISO in and out", 1000],
];

/** A busy machine shifts a ratio by a third; the run fails only beyond that. */
const MARGIN = 1.5;

function verdict(ratio: number, goal: number): string {
  return ratio >= goal ? "" : ratio >= goal / MARGIN ? "  below the goal, within the margin" : "  MISSED";
}

checkAgreement();
const times = measure();
const time = (name: string): number => times.get(name) ?? NaN;
console.log(`${QUERIES} queries, 1–45 working days, starts 2018–2026; all rows agree\n`);
console.log("ns CPU / deadline");
for (const { name, holidays } of rows) {
  console.log(`${time(name).toFixed(1).padStart(10)}  ${name}${holidays ? "" : " (without holidays)"}`);
}
console.log("\nratio  goal");
let missed = 0;
for (const [ours, theirs, goal] of GOALS) {
  const ratio = time(theirs) / time(ours);
  if (ratio < goal / MARGIN) missed += 1;
  console.log(`${ratio.toFixed(0).padStart(6)}× ≥ ${goal}×  ${ours} | ${theirs}${verdict(ratio, goal)}`);
}
const overhead = time("ours, epoch days") / time("bare typed arrays");
console.log(
  `${overhead.toFixed(2).padStart(6)}× ≤ 3×  ours, epoch days | bare typed arrays${overhead > 3 ? "  MISSED" : ""}`,
);
process.exitCode = missed > 0 || overhead > 3 ? 1 : 0;
