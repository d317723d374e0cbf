import { describeDuration, explain, type ExplanationEntry } from "@tthc/model";
import type { DossierClock, Playback } from "@tthc/runtime";
import type { Speaker } from "../language.ts";

/** The clock as it last ran: once the case is decided it only tells whether it was kept. */
export function promiseOf({ events }: Playback): DossierClock | undefined {
  const clocks = events.flatMap((event) => (event.ok && event.clock !== undefined ? [event.clock] : []));
  return clocks.findLast(({ state }) => state !== "ended") ?? clocks.at(-1);
}

/** A term in one line: how long, from the first day that counts to the last, and what it passed over by name. */
export interface TermTotal {
  /** `7 ngày làm việc` */
  readonly length: string;
  /** First and last day, civil `yyyy-mm-dd`. */
  readonly from: string;
  readonly to: string;
  /** `29/08, 30/08: thứ Bảy, Chủ nhật` */
  readonly skipped: readonly string[];
  /** Days passed over. */
  readonly skippedDays: number;
  /** That the last day was a rest day, and where it moved. */
  readonly rolled: readonly string[];
}

/** The total of a running clock; undefined where there is no promised date. */
export function totalOf({ term, promised }: DossierClock, { language }: Speaker): TermTotal | undefined {
  if (term === undefined || promised?.due == null) return undefined;
  const { explanation, due } = promised;
  const first = explanation.find((entry) => entry.kind === "counted" && entry.reason === "term");
  const skipped = explanation.filter((entry): entry is Skipped => entry.kind === "skipped");
  const rolled = explanation.filter(({ kind }) => kind === "rolled");
  // What each rests on stands in the full explanation.
  const plain = (entry: ExplanationEntry): ExplanationEntry => {
    const { basis: _, assumption: __, ...rest } = entry;
    return rest;
  };
  return {
    length: describeDuration(term.duration, language),
    from: (first?.from ?? term.anchor).slice(0, 10),
    to: due.slice(0, 10),
    skipped: explain(skipped.map(plain), language),
    skippedDays: skipped.reduce((sum, { amount }) => sum + amount, 0),
    rolled: explain(rolled.map(plain), language),
  };
}

type Skipped = Extract<ExplanationEntry, { kind: "skipped" }>;
