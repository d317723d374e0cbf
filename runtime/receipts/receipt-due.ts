import type { Charge, LocalText, Moment, ProcedureModel } from "@tthc/model";
import { chargesOf } from "../kernel/charges-of.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { bookedCharges, type ReceiptBook, type ReceiptLine } from "./receipt-book.ts";

/** When money is taken. */
export type Collection = NonNullable<Charge["collected"]>;

/** What is to be paid at one of these moments. */
export interface ReceiptDue {
  /** Lines of the receipt to be given now; lines of 0 đồng among them. */
  readonly lines: readonly ReceiptLine[];
  /** Charges that fall due now and cannot be said yet. */
  readonly unknown: readonly { readonly charge: string; readonly label: LocalText }[];
}

/**
 * Charges to be paid at a moment that have no receipt yet. Where the source does not say when a charge is collected it is
 * at the filing, with what is not yet paid of the moments before.
 */
export function receiptDue(
  model: ProcedureModel,
  record: DossierRecord,
  book: ReceiptBook,
  collection: Collection,
  at: Moment,
): ReceiptDue {
  const known = new Set(bookedCharges(book).map(({ charge }) => charge));
  const open = chargesOf(model, record.context, at).charges.filter(
    ({ charge }) =>
      !known.has(charge.id) && ORDER.indexOf(charge.collected ?? "filing") <= ORDER.indexOf(collection),
  );
  return {
    lines: open.flatMap(({ charge: { id, label }, assessment: { dong } }) =>
      dong === undefined ? [] : [{ charge: id, label, dong: dong.toString() }],
    ),
    unknown: open.flatMap(({ charge: { id, label }, assessment: { dong } }) =>
      dong === undefined ? [{ charge: id, label }] : [],
    ),
  };
}

const ORDER: readonly Collection[] = ["filing", "acceptance", "supplement", "result"];

/** A charge whose receipt says something else than the dossier would give today; nobody changes it but by a correction. */
export interface ReceiptDrift {
  readonly charge: string;
  readonly label: LocalText;
  readonly booked: bigint;
  readonly assessed: bigint;
}

export function receiptDrift(
  model: ProcedureModel,
  record: DossierRecord,
  book: ReceiptBook,
  at: Moment,
): readonly ReceiptDrift[] {
  const booked = new Map(bookedCharges(book).map((one) => [one.charge, one]));
  return chargesOf(model, record.context, at).charges.flatMap(
    ({ charge: { id, label }, assessment: { dong } }) => {
      const paid = booked.get(id);
      if (paid === undefined || dong === undefined || paid.dong === dong) return [];
      return [{ charge: id, label, booked: paid.dong, assessed: dong }];
    },
  );
}
