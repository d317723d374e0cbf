import type { Id, LocalText, Moment } from "@tthc/model";

/** Whole đồng in a digit string, as in the model. */
type Dong = string;

/** What was paid for one charge; nothing paid (`0`) is a line too. */
export interface ReceiptLine {
  readonly charge: Id;
  readonly label: LocalText;
  readonly dong: Dong;
}

interface Booked {
  readonly at: Moment;
  /** Who booked it. */
  readonly by: string;
}

/** One line of the book. Lines are added, never changed. */
export type BookEntry =
  | (Booked & { readonly is: "receipt"; readonly number: string; readonly lines: readonly ReceiptLine[] })
  /** The amount of a charge that a receipt was given for is another, and why. */
  | (Booked & {
      readonly is: "correction";
      readonly charge: Id;
      readonly dong: Dong;
      readonly reason: string;
    })
  | (Booked & { readonly is: "refund"; readonly charge: Id; readonly dong: Dong; readonly reason: string });

/** Receipts of a dossier (biên lai), with what happened to them since; plain JSON, the oldest first. */
export type ReceiptBook = readonly BookEntry[];

/** A charge as the book has it. */
export interface BookedCharge {
  readonly charge: Id;
  readonly label: LocalText;
  /** Amount by the receipt, or by the last correction of it. */
  readonly dong: bigint;
  readonly refunded: bigint;
  readonly number: string;
}

/** Charges with a receipt, in the order of the receipts. */
export function bookedCharges(book: ReceiptBook): readonly BookedCharge[] {
  const booked = new Map<Id, BookedCharge>();
  for (const entry of book) {
    if (entry.is === "receipt") {
      for (const { charge, label, dong } of entry.lines)
        booked.set(charge, { charge, label, dong: BigInt(dong), refunded: 0n, number: entry.number });
      continue;
    }
    const known = booked.get(entry.charge);
    if (known === undefined) continue;
    const dong = BigInt(entry.dong);
    booked.set(
      entry.charge,
      entry.is === "correction" ? { ...known, dong } : { ...known, refunded: known.refunded + dong },
    );
  }
  return [...booked.values()];
}

/** What the office has of a dossier's money: amounts of the receipts less refunds. */
export const heldDong = (book: ReceiptBook): bigint =>
  bookedCharges(book).reduce((sum, { dong, refunded }) => sum + dong - refunded, 0n);
