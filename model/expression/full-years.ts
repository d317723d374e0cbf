import { addYears, civilDateOf } from "../calendar/civil-date.ts";

/**
 * Full years between two epoch days; absent when `at` is earlier than `birth`. Who was born on 29 February completes a
 * year on 28 February where there is no 29th: "corresponding day, else the last of the month", as terms are counted.
 */
export function fullYears(birth: number, at: number): number | undefined {
  if (at < birth) return undefined;
  const years = civilDateOf(at).year - civilDateOf(birth).year;
  return addYears(birth, years) <= at ? years : years - 1;
}
