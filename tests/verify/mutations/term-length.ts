import type { Limit, Term, TermRow } from "@tthc/grammar";
import { itemsOf, type Subject } from "./mutation.ts";

export const UNITS: Readonly<Record<string, string>> = {
  "working-day": "ngày làm việc",
  day: "ngày",
  month: "tháng",
};

export const isPlain = (limit: Limit): boolean =>
  limit.exceptions.length === 0 && limit.visits.length === 0 && !limit.eachVisit;

export interface Length {
  readonly amount: number;
  readonly unit: string;
}

/** The term's rows; its shortest and its longest length where all rows have one unit and nothing extends them. */
export function termOf(subject: Subject): {
  readonly term?: Term;
  readonly rows: readonly TermRow[];
  readonly shortest?: Length;
  readonly longest?: Length;
} {
  const [term] = itemsOf(subject, "Term");
  const rows = term?.items.filter((item): item is TermRow => item.kind === "TermRow") ?? [];
  const [first] = rows;
  if (term === undefined || first === undefined) return { rows };
  const extended = term.items.some(({ kind }) => kind === "Extension");
  const { unit } = first.limit.duration;
  if (extended || rows.some(({ limit }) => limit.duration.unit !== unit || !isPlain(limit)))
    return { term, rows };
  const amounts = rows.map(({ limit }) => Number(limit.duration.amount));
  return {
    term,
    rows,
    shortest: { amount: Math.min(...amounts), unit },
    longest: { amount: Math.max(...amounts), unit },
  };
}
