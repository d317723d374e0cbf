import type { Moment } from "@tthc/model";

/** A moment some minutes later; civil time of one zone, so no hour is ever missing or double. */
export function minutesAfter(moment: Moment, minutes: number): Moment {
  return new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** How long a dossier that could not be woken is left alone. */
export const MINUTES_UNTIL_RETRY = 60;
