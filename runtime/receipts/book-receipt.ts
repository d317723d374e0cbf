import type { Charge, LocalText, Moment } from "@tthc/model";
import { bookedCharges, type BookEntry, type ReceiptBook, type ReceiptLine } from "./receipt-book.ts";

export type ReceiptRefusalCode =
  | "BAD_AMOUNT"
  | "NUMBER_USED"
  | "NO_LINES"
  | "ALREADY_RECEIPTED"
  | "NOT_RECEIPTED"
  | "REASON_REQUIRED"
  | "NOT_REFUNDABLE"
  | "MORE_THAN_PAID"
  | "BELOW_REFUND"
  | "WRONG_TIME";

export type ReceiptDecision =
  | { readonly ok: true; readonly book: ReceiptBook; readonly entry: BookEntry }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: ReceiptRefusalCode; readonly reason: LocalText };
    };

interface Act {
  readonly at: Moment;
  readonly by: string;
}

/** Books a receipt. A sum of nothing is booked too; a charge has one receipt, later amounts need a correction. */
export function bookReceipt(
  book: ReceiptBook,
  receipt: Act & { readonly number: string; readonly lines: readonly ReceiptLine[] },
): ReceiptDecision {
  const { number, lines } = receipt;
  if (lines.length === 0) return no("NO_LINES");
  if (isBefore(book, receipt.at)) return no("WRONG_TIME");
  if (lines.some(({ dong }) => !isDong(dong))) return no("BAD_AMOUNT");
  if (number.trim() === "" || book.some((one) => one.is === "receipt" && one.number === number))
    return no("NUMBER_USED");
  const known = new Set(bookedCharges(book).map(({ charge }) => charge));
  for (const { charge } of lines) {
    if (known.has(charge)) return no("ALREADY_RECEIPTED");
    known.add(charge);
  }
  return yes(book, { is: "receipt", ...receipt });
}

/** Books that a charge comes to another amount than its receipt says; only with a reason. */
export function correctReceipt(
  book: ReceiptBook,
  correction: Act & { readonly charge: string; readonly dong: string; readonly reason: string },
): ReceiptDecision {
  if (isBefore(book, correction.at)) return no("WRONG_TIME");
  if (!isDong(correction.dong)) return no("BAD_AMOUNT");
  const booked = bookedCharges(book).find(({ charge }) => charge === correction.charge);
  if (booked === undefined) return no("NOT_RECEIPTED");
  if (correction.reason.trim() === "") return no("REASON_REQUIRED");
  if (BigInt(correction.dong) < booked.refunded) return no("BELOW_REFUND");
  return yes(book, { is: "correction", ...correction });
}

/** Books a refund: only of a charge whose source says that it is refunded, at most what was paid, with a reason. */
export function bookRefund(
  book: ReceiptBook,
  charge: Pick<Charge, "id" | "refundable">,
  refund: Act & { readonly dong: string; readonly reason: string },
): ReceiptDecision {
  if (isBefore(book, refund.at)) return no("WRONG_TIME");
  if (!isDong(refund.dong) || BigInt(refund.dong) === 0n) return no("BAD_AMOUNT");
  const booked = bookedCharges(book).find((one) => one.charge === charge.id);
  if (booked === undefined) return no("NOT_RECEIPTED");
  if (!charge.refundable) return no("NOT_REFUNDABLE");
  if (refund.reason.trim() === "") return no("REASON_REQUIRED");
  if (booked.refunded + BigInt(refund.dong) > booked.dong) return no("MORE_THAN_PAID");
  return yes(book, { is: "refund", charge: charge.id, ...refund });
}

const isDong = (written: string): boolean => /^(?:0|[1-9][0-9]{0,19})(?![\s\S])/.test(written);

const isBefore = (book: ReceiptBook, at: Moment): boolean => {
  const last = book.at(-1);
  return last !== undefined && at < last.at;
};

const yes = (book: ReceiptBook, entry: BookEntry): ReceiptDecision => ({
  ok: true,
  book: [...book, entry],
  entry,
});

const no = (code: ReceiptRefusalCode): ReceiptDecision => ({
  ok: false,
  refusal: { code, reason: REASONS[code] },
});

const REASONS: Readonly<Record<ReceiptRefusalCode, LocalText>> = {
  BAD_AMOUNT: {
    vi: "Số tiền phải là số đồng chẵn, không âm, chỉ viết chữ số; ví dụ: 75000.",
    en: "An amount is whole đồng, not negative, in digits only, such as 75000.",
  },
  NUMBER_USED: {
    vi: "Số biên lai trống hoặc đã dùng trong hồ sơ này; lấy số khác.",
    en: "The receipt has no number or one that is used in this dossier; take another.",
  },
  NO_LINES: {
    vi: "Biên lai phải có ít nhất một khoản; khoản không phải nộp ghi 0 đồng.",
    en: "A receipt has at least one line; what need not be paid is a line of 0 đồng.",
  },
  ALREADY_RECEIPTED: {
    vi: "Khoản này đã có biên lai; số tiền chỉ đổi được bằng điều chỉnh có lý do.",
    en: "This charge has a receipt; its amount changes only by a correction with a reason.",
  },
  NOT_RECEIPTED: {
    vi: "Khoản này chưa có biên lai nên không có gì để điều chỉnh hay hoàn trả.",
    en: "This charge has no receipt, so there is nothing to correct or refund.",
  },
  REASON_REQUIRED: {
    vi: "Phải ghi lý do bằng lời.",
    en: "A reason in words is required.",
  },
  NOT_REFUNDABLE: {
    vi: "Nguồn của khoản thu không cho hoàn trả.",
    en: "The source of this charge does not allow a refund.",
  },
  MORE_THAN_PAID: {
    vi: "Số tiền hoàn trả nhiều hơn số đã nộp.",
    en: "More would be refunded than was paid.",
  },
  BELOW_REFUND: {
    vi: "Số tiền mới ít hơn số đã hoàn trả.",
    en: "The new amount is less than what was refunded.",
  },
  WRONG_TIME: {
    vi: "Thời điểm này trước lần ghi cuối của biên lai; kiểm tra ngày giờ.",
    en: "This moment is before the last entry of the book; check day and hour.",
  },
};
