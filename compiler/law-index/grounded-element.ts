import type { Citation, LocalText, Period } from "@tthc/model";
import type { ModelPlace } from "../diagnostics/model-place.ts";

export type ElementKind =
  | "version"
  | "legal-basis"
  | "filing-place"
  | "yearly-volume"
  | "result"
  | "case"
  | "requirement"
  | "form"
  | "form-rule"
  | "field"
  | "dossier"
  | "paper"
  | "fee"
  | "levy"
  | "charge-row"
  | "charge-bounds"
  | "relief"
  | "term"
  | "term-row"
  | "supplement-rule"
  | "not-counted"
  | "extension"
  | "flow"
  | "duty"
  | "step"
  | "presence"
  | "branch"
  | "limit"
  | "exit"
  | "transition"
  | "campaign"
  | "agency"
  | "role"
  | "delegation"
  | "registry"
  | "codelist"
  | "days-off";

/** An element of a model that stands on law, or that has to. */
export interface GroundedElement {
  readonly kind: ElementKind;
  /** Ids on the way to it, `charges/dang_ky/rows/con_lai`: the same for every run. */
  readonly path: string;
  readonly label: Required<LocalText>;
  readonly place: ModelPlace;
  /** What it cites itself. */
  readonly basis: readonly Citation[];
  /** What the block around it cites, which holds where it says nothing of its own. */
  readonly block: readonly Citation[];
  /** The block, in words; absent where there is none. */
  readonly within?: Required<LocalText>;
  /** What it, or the block around it, is said to rest on instead. */
  readonly assumption?: string;
  /** Days on which it holds, where it says so itself. */
  readonly inForce?: Period;
  /** Something that is laid on the citizen: without law nobody may ask for it (NĐ 63/2010/NĐ-CP, Điều 8). */
  readonly isBurden: boolean;
  /** Declared elsewhere and used by many procedures: an author of this one cannot mend it here. */
  readonly isShared: boolean;
}

/** The law an element stands on: its own, else that of its block. */
export const groundOf = ({ basis, block }: GroundedElement): readonly Citation[] =>
  basis.length > 0 ? basis : block;

/** Whether it is said what the element rests on, be it that no source is known. */
export const isSourced = (element: GroundedElement): boolean =>
  groundOf(element).length > 0 || element.assumption !== undefined;
