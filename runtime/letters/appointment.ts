import { dayOf, indexOf, type Moment, type ProcedureModel } from "@tthc/model";
import type { LetterFacts } from "./letter-facts.ts";

/**
 * When the applicant is told to come. A term in days lasts until its last day is over (Điều 148 Bộ luật Dân sự 2015); the
 * hour is what the office says, else the end of its working hours that day, within the term in any case.
 */
export function appointment(
  { calendar }: Pick<ProcedureModel, "calendar">,
  due: Moment | null | undefined,
  { hour }: Pick<LetterFacts, "hour">,
): Moment | undefined {
  if (due == null) return undefined;
  if (due.length > 10) return due;
  const closing = indexOf(calendar).officeHoursOf(dayOf(due)).at(-1)?.to;
  const time = hour ?? (closing === undefined ? undefined : clockTime(closing));
  return time === undefined ? due : `${due}T${time}`;
}

/** Minutes since midnight as `17:00`. */
const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
