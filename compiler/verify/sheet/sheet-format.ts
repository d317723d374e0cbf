/** A text in both languages; names that have no English are the Vietnamese ones. */
export interface BothTexts {
  readonly vi: string;
  readonly en: string;
}

/** What an author wrote, with its translation where there is one. */
export interface AuthoredText {
  readonly vi: string;
  readonly en?: string;
}

/**
 * Civil date `yyyy-mm-dd`, Asia/Ho_Chi_Minh.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\s\S])
 */
export type SheetDate = string;

/**
 * Civil date `yyyy-mm-dd`, or with the time `yyyy-mm-ddThh:mm`, Asia/Ho_Chi_Minh. A date alone stands for its end.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?(?![\s\S])
 */
export type SheetMoment = string;

/** The proof sheet of one procedure version: what was proved, how far, and on what it rests. Plain JSON. */
export interface ProofSheet {
  readonly format: "tthc-proof/1";
  readonly procedure: SheetProcedure;
  readonly covers: SheetCoverage;
  /**
   * `proved`: every claim holds or is void; `accepted`: what does not hold was accepted in the source, with a reason;
   * `refuted` and `undecided`: something is to be mended, or was not decided.
   */
  readonly verdict: "proved" | "accepted" | "undecided" | "refuted";
  readonly totals: SheetTotals;
  readonly claims: readonly SheetClaim[];
  /** Counter-examples of refuted claims and what lint rules found, those that the source accepts included. */
  readonly findings: readonly SheetFinding[];
  /** What the source accepts, as written. */
  readonly accepted: readonly SheetAcceptance[];
  readonly assumptions: readonly SheetAssumption[];
  readonly longestPaths: readonly SheetPath[];
}

export interface SheetProcedure {
  readonly id: string;
  readonly label: AuthoredText;
  /** Code of the national catalogue; null where there is none yet. */
  readonly code: string | null;
  readonly version: number;
  readonly draft: boolean;
  /** Both inclusive; an absent side is open. */
  readonly inForce?: { readonly from?: SheetDate; readonly to?: SheetDate };
}

/** The dates, cases and ways that the claims speak of. */
export interface SheetCoverage {
  readonly calendar: { readonly label: AuthoredText; readonly from: SheetDate; readonly to: SheetDate };
  /** Filing dates: the version's force within the known years of the calendar; absent where they do not meet. */
  readonly filed?: { readonly from: SheetDate; readonly to: SheetDate };
  readonly cases: readonly AuthoredText[];
  readonly channels: readonly string[];
  readonly applicants: readonly AuthoredText[];
}

/** `chấp nhận "TT3206" cho bổ_sung lý do "…"` of the source. */
export interface SheetAcceptance {
  readonly code: string;
  readonly reason: string;
  /** Ids of the elements it holds for; absent: the whole procedure. */
  readonly for?: readonly string[];
}

/** Numbers of claims by verdict, and of findings that the source accepts. */
export interface SheetTotals {
  readonly proved: number;
  readonly refuted: number;
  readonly undecided: number;
  readonly void: number;
  readonly accepted: number;
}

export interface SheetClaim {
  readonly topic: "flow" | "time" | "tables" | "forms" | "papers" | "law";
  readonly id: string;
  readonly statement: BothTexts;
  readonly verdict: "proved" | "refuted" | "undecided" | "void";
  readonly detail?: BothTexts;
}

/** A counter-example as a sentence, with the element it is about in words. */
export interface SheetFinding {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly place: BothTexts;
  readonly message: BothTexts;
  readonly related: readonly { readonly place: BothTexts; readonly note: BothTexts }[];
  /** The reason with which the source accepts it. */
  readonly acceptedBecause?: string;
}

/** An assumption and the elements that rest on it. */
export interface SheetAssumption {
  readonly reason: string;
  readonly elements: readonly BothTexts[];
}

/** The longest official way of a group of dossiers, on the start date on which it comes nearest to the promised date. */
export interface SheetPath {
  /** One of these dossiers: `trường hợp «Nhà ở», kênh trực tuyến`. */
  readonly who: BothTexts;
  /** `over`: on some start date it ends after the promised date. */
  readonly verdict: "within" | "over";
  readonly term: BothTexts;
  readonly extension?: BothTexts;
  readonly begins: SheetMoment;
  readonly ends: SheetMoment;
  readonly promised: SheetMoment;
  /** Days between the end of the way and the promised date; negative: too long. */
  readonly slack: number;
  /** Calendar days from start to end, over all start dates looked at. */
  readonly days: { readonly best: number; readonly worst: number };
  /** Start dates on which it ends too late, of all looked at. */
  readonly late: { readonly dates: number; readonly of: number };
  /** Steps without a limit: the way is at least this long. */
  readonly unlimited: readonly AuthoredText[];
  readonly legs: readonly SheetLeg[];
  /** Rest days on the way. */
  readonly rest: readonly SheetRest[];
}

/** One stay of the way; of those with one `parallel` number the longest decides. */
export interface SheetLeg {
  readonly label: AuthoredText;
  /** Which visit of the whole dossier it is, from 1. */
  readonly visit: number;
  readonly actor?: AuthoredText;
  /** Absent: the source sets no limit. */
  readonly limit?: BothTexts;
  /** The limit is counted from the day after this one. */
  readonly from?: SheetMoment;
  readonly to?: SheetMoment;
  /** False: the promised term stands still meanwhile. */
  readonly counts: boolean;
  /** An earlier visit used the limit up: coming back adds nothing. */
  readonly isSpent?: true;
  readonly parallel?: number;
  readonly isLongest?: true;
}

/** Days on which nobody works, both inclusive. */
export interface SheetRest {
  readonly from: SheetDate;
  readonly to: SheetDate;
  readonly kind: "weekly" | "holiday";
  readonly label?: AuthoredText;
}
