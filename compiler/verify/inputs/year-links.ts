import { addYears, civilDateOf, epochDay, fullYears } from "@tthc/model";
import type { LinearForm } from "./linear-form.ts";

/** A variable that is the year of a date, or the full years between two. Dates are variables or constants. */
export type YearLink =
  | { readonly is: "year"; readonly result: number; readonly date: LinearForm }
  | { readonly is: "age"; readonly result: number; readonly birth: LinearForm; readonly at: LinearForm };

/** Bounds of variables, as a link narrows them; false where nothing is left. */
export interface Ranges {
  readonly least: (form: LinearForm) => number;
  readonly most: (form: LinearForm) => number;
  readonly narrow: (form: LinearForm, least: number, most: number) => boolean;
}

/** Draws the conclusions of one link. */
export function narrowed(link: YearLink, result: LinearForm, ranges: Ranges): boolean {
  const { least, most, narrow } = ranges;
  if (link.is === "year") {
    const { date } = link;
    return (
      narrow(date, epochDay(least(result), 1, 1), epochDay(most(result), 12, 31)) &&
      narrow(result, civilDateOf(least(date)).year, civilDateOf(most(date)).year)
    );
  }
  const { birth, at } = link;
  // A day of slack around the corresponding day: 29 February completes its year on the 28th.
  return (
    narrow(at, least(birth), Infinity) &&
    narrow(birth, -Infinity, most(at)) &&
    narrow(birth, addYears(least(at), -most(result) - 1) - 1, addYears(most(at), -least(result)) + 1) &&
    narrow(at, addYears(least(birth), least(result)) - 1, addYears(most(birth), most(result) + 1) + 1) &&
    narrow(result, fullYears(most(birth), least(at)) ?? 0, fullYears(least(birth), most(at)) ?? 0)
  );
}
