import type { Citation, Law } from "../procedure/law.ts";

/** The civil code whose rules on terms the clock follows. */
export const CIVIL_CODE: Law = {
  id: "bo_luat_dan_su_2015",
  label: { vi: "Bộ luật Dân sự 2015", en: "Civil Code 2015" },
  number: "91/2015/QH13",
};

function article(number: string): readonly Citation[] {
  return [{ law: CIVIL_CODE.id, article: number }];
}

/** What a unit of time is worth where it is not contiguous: month 30 days, week 7 days, day 24 hours. */
export const LENGTH_OF_UNITS = article("146");

/** Terms in minutes or hours start at the moment itself; in longer terms the first day is not counted. */
export const START_OF_TERM = article("147");

/** A term ends with its last day or on the corresponding day, and on a rest day rolls to the next working day. */
export const END_OF_TERM = article("148");
