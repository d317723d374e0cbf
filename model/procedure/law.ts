/**
 * ASCII id made from the author's name: key in JSON, state name, target of references.
 * @pattern ^[a-z0-9_]+(?![\s\S])
 */
export type Id = string;

/**
 * Civil date `yyyy-mm-dd`, Asia/Ho_Chi_Minh.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\s\S])
 */
export type CivilDateText = string;

/** A text with its translations; `vi` is the source. */
export interface LocalText {
  readonly vi: string;
  readonly en?: string;
}

/** A legal source (văn bản pháp luật). Dates are civil dates `yyyy-mm-dd`. */
export interface Law {
  readonly id: Id;
  readonly label: LocalText;
  readonly number?: string;
  readonly issued?: CivilDateText;
  readonly inForceFrom?: CivilDateText;
  readonly inForceTo?: CivilDateText;
  readonly assumption?: string;
}

/** Where in a legal source: `nđ_217_2026 điều 54 khoản 1 điểm a`. */
export interface Citation {
  readonly law: Id;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

/** Civil dates `yyyy-mm-dd`, both inclusive; an absent side is open. */
export interface Period {
  readonly from?: CivilDateText;
  readonly to?: CivilDateText;
}

/** What every element may carry: its law and the assumption it rests on (`giả định`). */
export interface Grounded {
  readonly basis?: readonly Citation[];
  readonly assumption?: string;
}
