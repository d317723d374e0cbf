import type { DurationUnit } from "@tthc/model";
import type { RecordTerm } from "./catalogue-record.ts";

/** Units as the portal's data and as its pages write them. */
const UNITS: Readonly<Record<string, DurationUnit>> = {
  WORKING_DAY: "working-day",
  DAY: "day",
  WORKING_HOUR: "working-hour",
  HOUR: "hour",
  MINUTE: "minute",
  WEEK: "week",
  MONTH: "month",
  YEAR: "year",
  "Ngày làm việc": "working-day",
  Ngày: "day",
  "Giờ làm việc": "working-hour",
  Giờ: "hour",
  Phút: "minute",
  Tuần: "week",
  Tháng: "month",
  Năm: "year",
};

/** Longer names first: `Ngày làm việc` is not `Ngày`. */
export const WRITTEN_UNITS = Object.keys(UNITS)
  .filter((name) => !name.includes("_") && name !== name.toUpperCase())
  .sort((a, b) => b.length - a.length);

/** A term; a unit that is not one of time (`OTHER`) stays away. */
export function recordTerm(amount: string | number, unit: string | undefined): RecordTerm {
  const known = unit === undefined ? undefined : UNITS[unit];
  const written = String(amount).replace(",", ".");
  return known === undefined ? { amount: written } : { amount: written, unit: known };
}
