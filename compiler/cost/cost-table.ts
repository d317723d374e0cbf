import type { CostFigure, CostFinding, CostTask } from "./cost-format.ts";
import type { Span } from "./exact.ts";

/** The figures of a row that were written, by name. */
export type WrittenFigures = Readonly<Partial<Record<CostFigure, Span>>>;

/** Where the figures of a row come from. */
export interface FigureSource {
  /** From 1. */
  readonly line: number;
  readonly source: string;
  /** `yyyy-mm-dd`, `yyyy-mm` or `yyyy`. */
  readonly date: string;
  readonly assumed: boolean;
}

/** A row of a cost table as it was written. */
export interface TableRow extends FigureSource {
  readonly task: CostTask;
  /** What it names in the model, as written. */
  readonly item?: string;
  readonly activity?: string;
  readonly figures: WrittenFigures;
  /** The sum of a year that the spreadsheet worked out. */
  readonly yearly?: Span;
  readonly note?: string;
}

/** A figure that holds for every row without one of its own. */
export interface CommonFigure extends FigureSource {
  readonly span: Span;
}

/** A sum that the spreadsheet worked out; it is checked and not counted. */
export interface WrittenSum {
  readonly line: number;
  readonly once?: Span;
  readonly yearly?: Span;
}

/** A cost table as it was written; with an error among the findings its rows are not all there. */
export interface CostTable {
  /** As people are told it. */
  readonly file: string;
  readonly rows: readonly TableRow[];
  readonly common: Readonly<Partial<Record<CostFigure, CommonFigure>>>;
  readonly sums: readonly WrittenSum[];
  readonly findings: readonly CostFinding[];
}
