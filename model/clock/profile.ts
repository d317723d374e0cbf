/**
 * How a legal order counts, apart from what a calendar's reading says. The product uses `VIETNAM`; another profile is a
 * value of this type, not another clock.
 */
export interface ClockProfile {
  readonly id: string;
  /** `first-day-out`: due = anchor day + term. `starts-next-day`: due = day after the anchor + term. */
  readonly start: "first-day-out" | "starts-next-day";
  /** Last day on a rest day moves to the next working day. */
  readonly roll: boolean;
  /** Overlapping stops count once, or each for itself. */
  readonly overlap: "union" | "sum";
}

/** Bộ luật Dân sự 2015, Điều 147–148. */
export const VIETNAM: ClockProfile = { id: "việt_nam", start: "first-day-out", roll: true, overlap: "union" };
