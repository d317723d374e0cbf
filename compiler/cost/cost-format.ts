/** A text in both languages. */
export interface CostText {
  readonly vi: string;
  readonly en: string;
}

/**
 * An exact decimal in digits, such as `1024000` or `13086.25`: no binary float ever holds one. Amounts are in đồng; they
 * are rounded to whole đồng only where they are shown.
 * @pattern ^-?[0-9]{1,44}([.][0-9]{1,18})?(?![\s\S])
 */
export type CostDecimal = string;

/** A figure that may be a range; `least` and `most` are the same where it is one number. */
export interface CostRange {
  readonly least: CostDecimal;
  readonly most: CostDecimal;
}

/** The kinds of work whose cost is counted, in the order of the official table. */
export type CostTask = "prepare" | "file" | "pay" | "inspection" | "other" | "receive" | "reported";

/** The figures of a row; `filings` is how often a year all subjects together file. */
export type CostFigure =
  "hours" | "wage" | "services" | "fees" | "reported" | "times" | "subjects" | "filings";

/** A figure with where it comes from. */
export interface CostValue extends CostRange {
  /** Who says so: a decision, a survey; absent only where a person set it for this run. */
  readonly source?: string;
  /** Date of the figure: `yyyy-mm-dd`, or `yyyy-mm` or `yyyy` where the source says no more. */
  readonly date?: string;
  /** The source itself says that it is an assumption (giả định). */
  readonly assumed?: true;
  /** Set for this run by `--set`. */
  readonly byHand?: true;
  /** Taken from the model (its table of fees, its yearly volume), not from the cost table. */
  readonly fromModel?: true;
  /** Line of the cost table, from 1. */
  readonly line?: number;
}

/** What a row is about in the model: a paper, the filing, a charge, a visit, a result. */
export interface CostItem {
  readonly kind: "paper" | "dossier" | "filing" | "charge" | "visit" | "result";
  /** Id in the model; of the dossier and the filing the word itself. */
  readonly id: string;
  readonly label: CostText;
  /** The table names it, and the model has no such thing any more. */
  readonly gone?: true;
  /** Only some dossiers need it; the sum counts it in full. */
  readonly conditional?: true;
}

/** One line of the account of a side. */
export interface CostRow {
  /** The same on both sides where both are about the same thing. */
  readonly key: string;
  readonly task: CostTask;
  readonly label: CostText;
  /** What exactly is done, as the table says. */
  readonly activity?: string;
  readonly item?: CostItem;
  readonly hours?: CostValue;
  /** Đồng an hour. */
  readonly wage?: CostValue;
  /** Consulting, services: đồng. */
  readonly services?: CostValue;
  /** Fees, levies and other costs: đồng. */
  readonly fees?: CostValue;
  /** The cost as a whole, where a report gives that alone: đồng. */
  readonly reported?: CostValue;
  /** Times a year a subject does it, and how many subjects: where the row has its own. */
  readonly times?: CostValue;
  readonly subjects?: CostValue;
  readonly filings?: CostValue;
  /** hours × wage + services + fees, once: what is known of it. */
  readonly once: CostRange;
  /** The same in a year; absent where it is not known how often. */
  readonly yearly?: CostRange;
  /** What is not known, so that the row is not complete. */
  readonly missing: readonly CostFigure[];
  /** One of several alternatives of which one suffices: only the cheapest and the dearest bound the sum. */
  readonly alternativeOf?: string;
  readonly note?: string;
  /** Line of the cost table, from 1; absent where the model alone asks for the row. */
  readonly line?: number;
}

/** A sum, and whether every figure it needs is known. */
export interface CostSum extends CostRange {
  readonly complete: boolean;
}

/** The sum of one task on a side. */
export interface CostTaskSum {
  readonly task: CostTask;
  readonly label: CostText;
  readonly once: CostSum;
  readonly yearly?: CostSum;
}

/** Figures that are asked for: which ones, of what, and where to write them. */
export interface CostQuestion {
  readonly figures: readonly CostFigure[];
  /** Key of the row; absent where the figures are asked for the whole table. */
  readonly row?: string;
  readonly sentence: CostText;
}

/** Something in the table that a person must see; with an error the side has no totals. */
export interface CostFinding {
  readonly severity: "error" | "warning";
  /** From 1; absent where the file as a whole is meant. */
  readonly line?: number;
  /** From 1, in the table. */
  readonly column?: number;
  readonly reason: CostText;
  readonly wayOut: CostText;
}

/** The cost of one version. */
export interface CostSide {
  readonly procedure: string;
  readonly version: number;
  readonly label: CostText;
  /** The cost table; absent where there is none. */
  readonly file?: string;
  readonly rows: readonly CostRow[];
  readonly tasks: readonly CostTaskSum[];
  /** What holds for every row that has none of its own. */
  readonly common: {
    readonly wage?: CostValue;
    readonly services?: CostValue;
    readonly fees?: CostValue;
    readonly times?: CostValue;
    readonly subjects?: CostValue;
    readonly filings?: CostValue;
  };
  /** Cost of one dossier: what is known of it; absent where the table cannot be read or does not exist. */
  readonly once?: CostSum;
  /** Cost of a year; absent too where it is not known how often. */
  readonly yearly?: CostSum;
  readonly questions: readonly CostQuestion[];
  readonly findings: readonly CostFinding[];
  /** Every source a figure names, with its dates and how many figures rest on it. */
  readonly sources: readonly CostSource[];
}

export interface CostSource {
  readonly source: string;
  readonly dates: readonly string[];
  readonly figures: number;
  readonly assumed?: true;
}

/** A share in per cent, two places. */
export interface CostPercent {
  /** @fraction */
  readonly least: number;
  /** @fraction */
  readonly most: number;
}

/** One total before and after. Benefit and share are there only where both sides are complete. */
export interface CostMeasure {
  readonly before?: CostSum;
  readonly after?: CostSum;
  /**
   * Before minus after, whatever the true figures within the ranges are; negative: it costs more. Lines with the same
   * amounts on both sides are one and the same cost.
   */
  readonly benefit?: CostRange;
  /** Before minus after at the low figures of both sides, and at the high ones. */
  readonly atEstimates?: { readonly low: CostDecimal; readonly high: CostDecimal };
  /** (before − after) / before; absent too where nothing was paid before. */
  readonly cut?: CostPercent;
}

/** One thing before and after; rows about the same thing stand in one line. */
export interface CostLine {
  readonly key: string;
  readonly task: CostTask;
  readonly label: CostText;
  /** Absent where that side has no such row. */
  readonly before?: CostSum;
  readonly after?: CostSum;
}

/** A figure set for this run. */
export interface CostSetting {
  /** As it was written. */
  readonly written: string;
  readonly figure: "wage" | "times" | "subjects" | "filings";
  readonly side: "both" | "before" | "after";
  readonly value: CostRange;
  /** What it stands in for, one sentence a side that had another figure. */
  readonly insteadOf: readonly CostText[];
  /** No row is worked out from it, so that no total changes. */
  readonly idle?: true;
}

/** What `tthc cost --json` prints; `format` is raised when a reader of the old shape would misread the new one. */
export interface ProcedureCost {
  readonly format: "tthc-cost/1";
  readonly cost: CostSide;
}

/** The compliance cost (chi phí tuân thủ) of both sides of a comparison. */
export interface ComparedCost {
  /** In the order of the versions compared; several are added: whoever needs them all files each of them. */
  readonly before: readonly CostSide[];
  readonly after: CostSide;
  readonly once: CostMeasure;
  readonly yearly: CostMeasure;
  readonly lines: readonly CostLine[];
  readonly bearer: "citizen" | "business" | "citizen-and-business";
  readonly setByHand: readonly CostSetting[];
  /** What must be known to read the numbers. */
  readonly notes: readonly CostText[];
}
