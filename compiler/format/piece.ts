/** `prefix` is the minus of a negative value. */
export type PieceKind =
  | "comment"
  | "name"
  | "keyword"
  | "literal"
  | "open"
  | "close"
  | "comma"
  | "dot"
  | "left"
  | "right"
  | "sign"
  | "prefix";

/** A word, sign, literal or comment of the source, with what the layout must know of it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** As it is to be printed. */
  readonly text: string;
  readonly kind: PieceKind;
  /** Line ends between what stands before and this. */
  readonly lineEndsBefore: number;
}

/** True where a line comment, or one over several lines, forces what follows onto a new line. */
export function endsLine({ kind, text }: Piece): boolean {
  return kind === "comment" && text.startsWith("//");
}
