import type { DurationUnit } from "../tree/node.ts";

/**
 * Units are no keywords: they are part of the number before them, so `giờ`, `năm`, `đồng` stay free as names.
 * The first spelling of a language is the one that is printed.
 */
export type Unit =
  | { readonly of: "duration"; readonly unit: Exclude<DurationUnit, "same-day"> }
  | { readonly of: "money"; readonly zeros: number }
  | { readonly of: "size"; readonly unit: "KB" | "MB" | "GB" }
  | { readonly of: "percent" }
  | { readonly of: "times" };

export interface UnitSpelling {
  readonly unit: Unit;
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

const duration = (unit: Exclude<DurationUnit, "same-day">): Unit => ({ of: "duration", unit });
const money = (zeros: number): Unit => ({ of: "money", zeros });

/** In English the first spelling is the plural, the second the singular. */
export const units: readonly UnitSpelling[] = [
  { unit: duration("working-day"), vi: ["ngày làm việc"], en: ["working days", "working day"] },
  { unit: duration("working-hour"), vi: ["giờ làm việc"], en: ["working hours", "working hour"] },
  { unit: duration("day"), vi: ["ngày"], en: ["days", "day"] },
  { unit: duration("hour"), vi: ["giờ"], en: ["hours", "hour"] },
  { unit: duration("minute"), vi: ["phút"], en: ["minutes", "minute"] },
  { unit: duration("week"), vi: ["tuần"], en: ["weeks", "week"] },
  { unit: duration("month"), vi: ["tháng"], en: ["months", "month"] },
  { unit: duration("year"), vi: ["năm"], en: ["years", "year"] },
  { unit: money(0), vi: ["đồng", "đ", "₫"], en: ["dong", "VND"] },
  { unit: money(3), vi: ["nghìn đồng", "ngàn đồng"], en: ["thousand dong"] },
  { unit: money(6), vi: ["triệu đồng"], en: ["million dong"] },
  { unit: money(9), vi: ["tỷ đồng", "tỉ đồng"], en: ["billion dong"] },
  { unit: { of: "size", unit: "KB" }, vi: ["KB"], en: ["KB"] },
  { unit: { of: "size", unit: "MB" }, vi: ["MB"], en: ["MB"] },
  { unit: { of: "size", unit: "GB" }, vi: ["GB"], en: ["GB"] },
  { unit: { of: "percent" }, vi: ["%"], en: ["%"] },
  { unit: { of: "times" }, vi: ["lần"], en: ["times", "time"] },
];

/** Words of money that lack their `đồng`: `15 tỷ`. */
export const bareMoneyWords: readonly (readonly [string, number])[] = [
  ["nghìn", 3],
  ["ngàn", 3],
  ["triệu", 6],
  ["tỷ", 9],
  ["tỉ", 9],
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
];
