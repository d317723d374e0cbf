import type { Random } from "../../../bench/corpus/random.ts";

/** A limit as written, and how many working days it may take at the most. */
export interface Span {
  readonly text: string;
  readonly workingDays: number;
}

export const workingDays = (amount: number): Span => ({
  text: `${amount} ngày làm việc`,
  workingDays: amount,
});

/** A limit of an officer, mostly in working days. A calendar limit that ends on a day off ends on the next working day. */
export function limitOf(random: Random, most: number): Span {
  const amount = random.between(1, most);
  if (random.chance(0.1)) return { text: `${amount} ngày`, workingDays: amount + 1 };
  if (random.chance(0.08))
    return { text: `${amount * 4} giờ làm việc`, workingDays: Math.ceil(amount / 2) + 1 };
  return workingDays(amount);
}

/** A term that is never shorter than so many working days, whatever the day it begins on. */
export function termOf(random: Random, atLeast: number): Span {
  const slack = random.between(0, 3);
  if (random.chance(0.15)) {
    // Two weeks of Tết beside the weekends; the last day is rolled forward.
    const days = 2 * (atLeast + slack) + 16;
    return { text: `${days} ngày`, workingDays: atLeast + slack };
  }
  if (random.chance(0.06)) {
    const months = Math.ceil((2 * (atLeast + slack) + 16) / 28);
    return { text: `${months} tháng`, workingDays: atLeast + slack };
  }
  return workingDays(Math.max(2, atLeast + slack));
}
