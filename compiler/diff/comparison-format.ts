import type { ComparedBehaviour } from "../behaviour/behaviour-format.ts";
import type { ComparedCost } from "../cost/cost-format.ts";
import type { ComparedMigration } from "@tthc/model";
/** A text in both languages. */
export interface ComparedText {
  readonly vi: string;
  readonly en: string;
}

/** A version that is compared. */
export interface ComparedVersion {
  readonly procedure: string;
  /** Code of the national catalogue; absent where there is none yet. */
  readonly code?: string;
  readonly label: ComparedText;
  readonly version: number;
  /** Civil dates `yyyy-mm-dd`; absent sides are open. */
  readonly from?: string;
  readonly to?: string;
  readonly draft: boolean;
  /** Why the version as a whole rests on an assumption. */
  readonly assumption?: string;
}

/** One line of an account: what one thing contributes to a difference. */
export interface ComparedLine {
  readonly key: string;
  readonly label: ComparedText;
  /** @fraction */
  readonly before: number;
  /** @fraction */
  readonly after: number;
  /**
   * Absent where the sides count in different units: these do not compare.
   * @fraction
   */
  readonly difference?: number;
  /** What each side counts, where the measure mixes units; absent where that side has nothing. */
  readonly units?: { readonly before?: ComparedText; readonly after?: ComparedText };
}

/** What a measure comes to for one group of dossiers. */
export interface ComparedGroupNumber {
  /**
   * In the unit of the measure; of money the most that a dossier of the group can cost.
   * @fraction
   */
  readonly value: number;
  /**
   * The least, where dossiers of one group differ (money only).
   * @fraction
   */
  readonly least?: number;
  /** Times only: from start to end over all start dates of the calendar, in calendar days. */
  readonly calendar?: ComparedSpan;
  /** What the value counts, where groups of the measure count in different units. */
  readonly unit?: ComparedText;
}

/**
 * A measure for the dossiers of one case and channel, both where they make a difference: a row of a table with before,
 * after and difference. A side is absent where that version has no such dossiers. Rows do not sum to the measure, which
 * is the row with the greatest number.
 */
export interface ComparedPerGroup {
  readonly key: string;
  /** Case and channel in one: `Nhà ở riêng lẻ; nộp trực tuyến`. */
  readonly label: ComparedText;
  /** Absent where the case makes no difference. */
  readonly case?: ComparedText;
  /** Absent where the channel makes no difference. */
  readonly channel?: ComparedText;
  readonly before?: ComparedGroupNumber;
  readonly after?: ComparedGroupNumber;
  /**
   * Of the values; absent where a side is, or where the sides count in different units.
   * @fraction
   */
  readonly difference?: number;
}

/** A number of the headline; its lines sum to its difference. */
export interface ComparedMeasure {
  readonly id: string;
  readonly label: ComparedText;
  readonly unit: ComparedText;
  /** @fraction */
  readonly before: number;
  /** @fraction */
  readonly after: number;
  /**
   * Absent where units are mixed and something differs: days and working days are never subtracted.
   * @fraction
   */
  readonly difference?: number;
  /**
   * Share of the older number in per cent; absent where that was nothing or units are mixed.
   * @fraction
   */
  readonly percent?: number;
  /**
   * Days and working days are mixed in it: `before` and `after` are sums of numbers in the units that `units` tells, and
   * compare over the calendar only. Then every item has a line with its units, and nothing is `unchanged`.
   */
  readonly mixedUnits?: true;
  /** What each side counts, where units are mixed; absent where that side has nothing. */
  readonly units?: { readonly before?: ComparedText; readonly after?: ComparedText };
  readonly lines: readonly ComparedLine[];
  /**
   * What stayed the same, as one sum.
   * @fraction
   */
  readonly unchanged: number;
  /**
   * The measures `promised`, `path` and `fees` by case and channel, where more than one group differs or a calendar
   * says more than the number.
   */
  readonly perGroup?: readonly ComparedPerGroup[];
  /** What the number leaves out, such as time that does not count. */
  readonly leavesOut: readonly ComparedText[];
  /** Assumptions the number rests on. */
  readonly assumptions: readonly string[];
  /** Whether each side stands on cited sources alone. */
  readonly sourced: { readonly before: boolean; readonly after: boolean };
}

/** A span over all start days of the calendar, in calendar days. */
export interface ComparedSpan {
  /** @fraction */
  readonly least: number;
  /** @fraction */
  readonly mean: number;
  /** @fraction */
  readonly most: number;
}

/** The promised terms over the real calendar. */
export interface ComparedTerm {
  readonly before: ComparedText;
  readonly after: ComparedText;
  readonly sameUnit: boolean;
  /** Absent where either promises nothing. */
  readonly change?: {
    readonly direction: "shorter" | "longer" | "mixed" | "same";
    readonly before: ComparedSpan;
    readonly after: ComparedSpan;
    /** The start day on which the change is most to the applicant's disadvantage. */
    readonly worst: {
      readonly start: string;
      /** @fraction */
      readonly days: number;
    };
  };
}

export interface ComparedHeadline {
  readonly measures: readonly ComparedMeasure[];
  readonly promised: ComparedTerm;
  /** Every assumption a number of the headline rests on. */
  readonly assumptions: readonly string[];
}

export interface ComparedCitation {
  readonly law: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

/** A value as data and as people read it. */
export interface ComparedValue {
  /** Any JSON: what the model holds there. */
  readonly json: unknown;
  readonly words: ComparedText;
}

/** How an element was recognised where its name alone did not tell. */
export type ComparedMatch =
  | { readonly by: "formerly" }
  | {
      readonly by: "likeness";
      /**
       * 0 to 1.
       * @fraction
       */
      readonly score: number;
    };

/** One difference: a typed fact with its judgements. */
export interface ComparedChange {
  /** Such as `field.added-required`; every kind stands with its judgements in compiler/diff/judgements.ts. */
  readonly kind: string;
  readonly part:
    | "name"
    | "steps"
    | "channels"
    | "dossier"
    | "term"
    | "applicants"
    | "agency"
    | "form"
    | "result"
    | "requirement"
    | "charge"
    | "legal";
  readonly burden: "lighter" | "heavier" | "neutral" | "mixed" | "needs-human";
  readonly impact: "breaking" | "additive" | "none";
  readonly bearer: "applicant" | "officer" | "nobody";
  /** Path in the newer version; of what is gone, in the older one. It begins with the procedure. */
  readonly path: string;
  readonly label: ComparedText;
  readonly before?: ComparedValue;
  readonly after?: ComparedValue;
  readonly sentence: ComparedText;
  readonly law: { readonly before: readonly ComparedCitation[]; readonly after: readonly ComparedCitation[] };
  readonly matched?: ComparedMatch;
  readonly assumption?: string;
}

/** How many changes go which way. */
export interface ComparedCounts {
  readonly lighter: number;
  readonly heavier: number;
  readonly neutral: number;
  readonly mixed: number;
  readonly needsHuman: number;
}

/** Counts of one group: a part of Article 8, a bearer, or a legal source (`""`: none is named). */
export interface ComparedGroup {
  readonly of: string;
  readonly counts: ComparedCounts;
}

export interface ComparedTotals {
  readonly all: ComparedCounts;
  readonly byPart: readonly ComparedGroup[];
  readonly byBearer: readonly ComparedGroup[];
  readonly bySource: readonly ComparedGroup[];
}

/** What number the next package may have, `N.m.p`. */
export type ComparedPackage =
  | {
      readonly is: "number";
      /** Absent where the last release is not known: then `because` says which place goes up. */
      readonly version?: string;
      readonly because: "first" | "new-law" | "additive" | "texts" | "same";
    }
  /** A breaking or heavier change without a new legal version: the indices of the changes that forbid it. */
  | { readonly is: "refused"; readonly changes: readonly number[] }
  /** The second version is the older one: nothing is to be released. */
  | { readonly is: "older" };

/** An assumption with the elements that rest on it, by the version they stand in. */
export interface ComparedAssumption {
  readonly reason: string;
  /** A number of the headline rests on it. */
  readonly inHeadline: boolean;
  /** `<procedure>@<version>` and the path of the element in its model. */
  readonly places: readonly string[];
}

/**
 * What `tthc diff --json` prints for two versions; `format` is raised when a reader of the old shape would misread the
 * new one.
 */
export interface Comparison {
  readonly format: "tthc-comparison/1";
  /** One, or the several that the newer one replaces. */
  readonly before: readonly ComparedVersion[];
  readonly after: ComparedVersion;
  readonly headline: ComparedHeadline;
  /** What the numbers of the headline do not show. */
  readonly notes: readonly ComparedText[];
  readonly changes: readonly ComparedChange[];
  readonly totals: ComparedTotals;
  readonly packageVersion: ComparedPackage;
  readonly assumptions: readonly ComparedAssumption[];
  /** What it costs those who file, by declared figures; added where an output shows it and a side declares any. */
  readonly cost?: ComparedCost;
  /** What can be done and what can come of it; added where an output shows it. */
  readonly behaviour?: ComparedBehaviour;
  /** What becomes of the dossiers under way, one plan for each older procedure; added where an output shows it. */
  readonly migration?: readonly ComparedMigration[];
}

/** A procedure version that stands on one side only. */
export interface UnpairedVersion {
  readonly version: ComparedVersion;
  readonly file: string;
}

/** What `tthc diff --json` prints for two folders or revisions. */
export interface ComparisonSet {
  readonly format: "tthc-comparison-set/1";
  readonly comparisons: readonly Comparison[];
  readonly added: readonly UnpairedVersion[];
  readonly removed: readonly UnpairedVersion[];
  /** Files whose sources have errors, so that their versions could not be compared. */
  readonly notCompared: readonly string[];
  /** How many pairs are the same. */
  readonly same: number;
}
