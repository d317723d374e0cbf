import type { Calendar } from "@tthc/model";

/** Minutes of the day. */
const OFFICE = [
  { from: 450, to: 690 },
  { from: 810, to: 1050 },
];

/** Weekdays off and the days worked instead, as notified for 2026 (9441/TB-BNV, 12729/VPCP-KGVX, 28/2026/QH16). */
const OFF = (
  "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 " +
  "2026-08-31 2026-09-01 2026-09-02 2026-11-24"
).split(" ");

/**
 * The year the records are from, Tết included: enough to tell 20 days from 10 working days. Whoever has the official
 * calendar of more years compares over that one.
 */
export const RECORD_CALENDAR: Calendar = {
  id: "records_2026",
  label: { vi: "Lịch làm việc năm 2026", en: "Working calendar of 2026" },
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  off: OFF.map((date) => ({ date })),
  worked: [
    { date: "2026-01-10", instead: "2026-01-02" },
    { date: "2026-08-22", instead: "2026-08-31" },
  ],
  knownFrom: "2026-01-01",
  knownUntil: "2026-12-31",
  options: [],
  reading: { workedSaturdayCounts: true, stopDayCounts: true, resumeDayCounts: false },
};
