import type { Grounded, LocalText } from "../procedure/law.ts";

/** Minutes since midnight, half-open. */
export interface OpenInterval {
  readonly from: number;
  readonly to: number;
}

/**
 * A working calendar as data: office hours, days off and worked days that were announced, how far they are known, and
 * the readings of the clock that law leaves open. Dates are civil dates `yyyy-mm-dd` in Asia/Ho_Chi_Minh.
 */
export interface Calendar {
  readonly id: string;
  readonly label: LocalText;
  /** Index 0 = Monday … 6 = Sunday; an empty list is a weekly rest day. */
  readonly week: readonly (readonly OpenInterval[])[];
  readonly hoursAssumption?: string;
  readonly off: readonly (Grounded & { readonly date: string; readonly label?: LocalText })[];
  /** Rest days worked instead of another day; they keep the hours of the day they stand for. */
  readonly worked: readonly (Grounded & { readonly date: string; readonly instead?: string })[];
  /** First date covered. */
  readonly knownFrom: string;
  /** Last date covered: a date beyond it is computed by the week alone and marked provisional. */
  readonly knownUntil: string;
  /** Options of the calendar and whether they were on when this was compiled. */
  readonly options: readonly { readonly id: string; readonly label: LocalText; readonly on: boolean }[];
  readonly reading: ClockReading;
}

/** The law leaves these open: our declared reading, printed in every explanation. */
export interface ClockReading {
  /** A worked Saturday counts as a working day. */
  readonly workedSaturdayCounts: boolean;
  /** The day on which a stop begins is used, so it does not extend the term. */
  readonly stopDayCounts: boolean;
  /** The day on which a stop ends is not yet used, so it extends the term. */
  readonly resumeDayCounts: boolean;
}
