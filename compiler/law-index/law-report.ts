/** A sentence or label in both languages. */
export interface ReportText {
  readonly vi: string;
  readonly en: string;
}

/** Article, clause and point of a source; all absent where the whole source is meant. */
export interface ReportArticle {
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

/** What a repeal does to an element: it loses its last source, keeps another, or it cannot be told from the citation. */
export type RepealEffect = "falls" | "weakened" | "unclear";

/** One element that stands on the source. */
export interface ReportElement {
  /** Kind of element, such as `term`, `paper`, `fee`, `relief`. */
  readonly kind: string;
  /** Ids on the way to it within the model. */
  readonly path: string;
  readonly label: ReportText;
  readonly file: string;
  /** From 1, as saved. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What it cites of the source. */
  readonly citations: readonly ReportArticle[];
  /** The block that cites the source for it, where it cites nothing itself. */
  readonly through?: ReportText;
  /** Ids of other sources it stands on. */
  readonly otherSources: readonly string[];
  readonly assumption?: string;
  /** Only with `--repeal`. */
  readonly effect?: RepealEffect;
  /** What the effect means for the citizen and the office. */
  readonly consequence?: ReportText;
}

/** One version of a procedure with what stands on the source in it. */
export interface ReportVersion {
  readonly procedure: string;
  readonly version: number;
  readonly label: ReportText;
  /** Civil dates `yyyy-mm-dd`; absent sides are open. */
  readonly from?: string;
  readonly to?: string;
  readonly draft: boolean;
  readonly elements: readonly ReportElement[];
}

/** A shared declaration that stands on the source, told once. */
export interface ReportShared {
  readonly kind: string;
  readonly path: string;
  readonly label: ReportText;
  readonly citations: readonly ReportArticle[];
  /** `<procedure>@<version>` of those that lean on it. */
  readonly usedBy: readonly string[];
  readonly effect?: RepealEffect;
  readonly consequence?: ReportText;
}

/** A legal source as it is declared. */
export interface ReportLaw {
  readonly id: string;
  readonly label: ReportText;
  readonly number?: string;
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
  readonly assumption?: string;
}

/** What `tthc law --json` prints; `format` is raised when a reader of the old shape would misread the new one. */
export interface LawReport {
  readonly format: "tthc-law/1";
  readonly law: ReportLaw;
  /** Which versions were looked at: those in force on `on`, those not ended on `since`, or all. */
  readonly versions:
    | { readonly which: "on"; readonly date: string }
    | { readonly which: "since"; readonly date: string }
    | { readonly which: "all" };
  /** What is repealed; an empty one is the whole source. */
  readonly repeal?: ReportArticle;
  readonly procedures: readonly ReportVersion[];
  readonly shared: readonly ReportShared[];
  readonly totals: {
    readonly versions: number;
    readonly elements: number;
    readonly shared: number;
    readonly falls: number;
    readonly weakened: number;
    readonly unclear: number;
  };
  /** What stands on the source in versions that were not looked at. */
  readonly leftOut: { readonly versions: number; readonly elements: number };
}
