import type { Duration, Expression } from "../expression/expression.ts";
import type { Citation, Grounded, Id, LocalText, Period } from "./law.ts";

export type CopyKind = "original" | "copy" | "certified-copy" | "electronic";

export interface PaperConditions extends Grounded {
  readonly code?: string;
  readonly when?: Expression;
  readonly ifAny?: true;
  readonly shownOnly?: true;
  /** Registry that replaces the paper. */
  readonly replacedBy?: string;
  /** Procedure whose result it is. */
  readonly resultOf?: string;
  /** May follow later, at the latest this long before the promised date. */
  readonly latestBeforeDue?: Duration;
  readonly formerly?: string;
  /** Further names before, of several that became this one. */
  readonly alsoFormerly?: readonly string[];
}

export interface Paper extends PaperConditions {
  readonly kind: "paper";
  readonly id: Id;
  readonly label: LocalText;
  readonly hint?: string;
  readonly copies: readonly { readonly copy: CopyKind; readonly count: number }[];
  /** The form that is this paper. */
  readonly form?: string;
  readonly fileTypes?: readonly string[];
  readonly maxBytes?: number;
}

/** `một trong`: one of these suffices. */
export interface OneOf extends PaperConditions {
  readonly kind: "one-of";
  readonly id: Id;
  readonly label: LocalText;
  readonly items: readonly DossierItem[];
}

export type DossierItem = Paper | OneOf;

/** Its law holds for every paper that names none of its own. */
export interface Dossier extends Grounded {
  readonly sets: number;
  /** The source does not say how many sets: one is taken. */
  readonly setsNotStated?: true;
  readonly items: readonly DossierItem[];
}

/** A registry (nguồn): what it is asked, what it answers, from when, and what happens when it has no data. */
export interface Registry extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly asked: readonly string[];
  readonly answers: readonly string[];
  readonly inForce?: Period;
  /** First row whose condition holds; `limit` is how long the applicant has to hand the paper in. */
  readonly fallbacks: readonly {
    readonly when?: Expression;
    readonly limit: Duration;
    readonly basis?: readonly Citation[];
  }[];
}
