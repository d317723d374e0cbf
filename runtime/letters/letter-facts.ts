import type { ReceiptBook } from "../receipts/receipt-book.ts";

/**
 * What the surroundings know of a dossier and its office and the dossier itself does not say. Whatever is left out is a
 * dotted line on paper; nothing is guessed.
 */
export interface LetterFacts {
  /** Code of the dossier (mã hồ sơ); the only thing in the QR and in names of files. */
  readonly code?: string;
  /** Number of the paper, without what stands behind the stroke. */
  readonly number?: string;
  readonly agency?: {
    readonly name?: string;
    /** The agency above it. */
    readonly parent?: string;
    /** Named before the date. */
    readonly place?: string;
    readonly address?: string;
    readonly phone?: string;
  };
  /** The one-stop desk (bộ phận, trung tâm) that took the dossier in. */
  readonly desk?: string;
  readonly applicant?: {
    readonly name?: string;
    readonly idNumber?: string;
    readonly address?: string;
    readonly phone?: string;
    readonly email?: string;
  };
  readonly signatory?: {
    /** TM., KT., TL., TUQ. with what stands behind it. */
    readonly authority?: string;
    readonly post?: string;
    readonly name?: string;
  };
  /** Official whom the applicant may ask. */
  readonly contact?: { readonly name?: string; readonly phone?: string };
  /** Where and how the result is handed over, in words. */
  readonly result?: { readonly place?: string; readonly way?: string };
  /** Book and line of the register. */
  readonly register?: { readonly book?: string; readonly line?: string };
  /** Hour of the appointment where the term ends on a day: `16:30`. */
  readonly hour?: string;
  /** Receipts given so far. */
  readonly receipts?: ReceiptBook;
}
