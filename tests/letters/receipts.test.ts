import fc from "fast-check";
import { expect, it } from "vitest";
import {
  bookedCharges,
  bookReceipt,
  bookRefund,
  correctReceipt,
  heldDong,
  receiptDrift,
  receiptDue,
  type ReceiptBook,
  type ReceiptDecision,
} from "@tthc/runtime";
import { apply, defined } from "../support/dossier.ts";
import { modelOf } from "../procedures/workspace.ts";

const line = (charge: string, dong: string) => ({ charge, label: { vi: charge }, dong });
const act = (minute: number) => ({ at: `2026-08-28T09:${String(minute).padStart(2, "0")}`, by: "thu_quy" });

function booked(decision: ReceiptDecision): ReceiptBook {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.book;
}
const codeOf = (decision: ReceiptDecision): string => (decision.ok ? "ok" : decision.refusal.code);

const paid = booked(
  bookReceipt([], { ...act(0), number: "01", lines: [line("le_phi", "0"), line("phi", "16000")] }),
);
const phi = { id: "phi", refundable: true };

it("books a receipt over nothing as a receipt", () => {
  const book = booked(bookReceipt([], { ...act(0), number: "01", lines: [line("le_phi", "0")] }));
  expect(bookedCharges(book)).toEqual([
    { charge: "le_phi", label: { vi: "le_phi" }, dong: 0n, refunded: 0n, number: "01" },
  ]);
  expect(heldDong(book)).toBe(0n);
});

it.each([
  ["no lines", bookReceipt([], { ...act(0), number: "01", lines: [] }), "NO_LINES"],
  [
    "an amount that is none",
    bookReceipt([], { ...act(0), number: "01", lines: [line("a", "-1")] }),
    "BAD_AMOUNT",
  ],
  [
    "an amount with a leading zero",
    bookReceipt([], { ...act(0), number: "1", lines: [line("a", "08")] }),
    "BAD_AMOUNT",
  ],
  [
    "a second receipt",
    bookReceipt(paid, { ...act(1), number: "02", lines: [line("phi", "1")] }),
    "ALREADY_RECEIPTED",
  ],
  [
    "one charge twice",
    bookReceipt([], { ...act(0), number: "1", lines: [line("a", "1"), line("a", "1")] }),
    "ALREADY_RECEIPTED",
  ],
  [
    "a number twice",
    bookReceipt(paid, { ...act(1), number: "01", lines: [line("khac", "1")] }),
    "NUMBER_USED",
  ],
  [
    "an earlier moment",
    bookReceipt(booked(bookReceipt([], { ...act(9), number: "1", lines: [line("a", "1")] })), {
      ...act(1),
      number: "2",
      lines: [line("b", "1")],
    }),
    "WRONG_TIME",
  ],
  [
    "a change without a reason",
    correctReceipt(paid, { ...act(1), charge: "phi", dong: "8000", reason: " " }),
    "REASON_REQUIRED",
  ],
  [
    "a change of nothing",
    correctReceipt(paid, { ...act(1), charge: "khac", dong: "8000", reason: "sai" }),
    "NOT_RECEIPTED",
  ],
  [
    "a refund nobody allows",
    bookRefund(paid, { id: "phi", refundable: false }, { ...act(1), dong: "1", reason: "r" }),
    "NOT_REFUNDABLE",
  ],
  [
    "a refund without a reason",
    bookRefund(paid, phi, { ...act(1), dong: "1", reason: "" }),
    "REASON_REQUIRED",
  ],
  ["a refund of more", bookRefund(paid, phi, { ...act(1), dong: "16001", reason: "r" }), "MORE_THAN_PAID"],
  [
    "a refund of a paid nothing",
    bookRefund(paid, { id: "le_phi", refundable: true }, { ...act(1), dong: "1", reason: "r" }),
    "MORE_THAN_PAID",
  ],
] as const)("refuses %s and leaves the book", (_what, decision, code) => {
  expect(codeOf(decision)).toBe(code);
});

it("keeps what the receipt says beside what it was corrected to", () => {
  const corrected = booked(
    correctReceipt(paid, { ...act(1), charge: "phi", dong: "8000", reason: "chỉ cấp một bản" }),
  );
  const refunded = booked(bookRefund(corrected, phi, { ...act(2), dong: "8000", reason: "nộp thừa" }));
  expect(refunded.slice(0, 1)).toEqual(paid);
  expect(heldDong(refunded)).toBe(0n);
  expect(codeOf(bookRefund(refunded, phi, { ...act(3), dong: "1", reason: "r" }))).toBe("MORE_THAN_PAID");
  expect(codeOf(correctReceipt(refunded, { ...act(3), charge: "phi", dong: "7999", reason: "r" }))).toBe(
    "BELOW_REFUND",
  );
});

it("never holds less than nothing, never forgets an entry, never changes an amount without a reason", () => {
  const charge = fc.constantFrom("a", "b");
  const dong = fc.oneof(fc.nat(20).map(String), fc.constantFrom("-1", "x", ""));
  const reason = fc.constantFrom("", " ", "lý do");
  const step = fc.oneof(
    fc.record({ is: fc.constant("receipt" as const), charge, dong, number: fc.nat(3).map(String) }),
    fc.record({ is: fc.constant("correction" as const), charge, dong, reason }),
    fc.record({ is: fc.constant("refund" as const), charge, dong, reason, refundable: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let book: ReceiptBook = [];
      for (const [minute, one] of steps.entries()) {
        const before = new Map(bookedCharges(book).map((each) => [each.charge, each.dong]));
        const when = act(minute);
        const decision =
          one.is === "receipt"
            ? bookReceipt(book, { ...when, number: one.number, lines: [line(one.charge, one.dong)] })
            : one.is === "correction"
              ? correctReceipt(book, { ...when, ...one })
              : bookRefund(
                  book,
                  { id: one.charge, refundable: one.refundable },
                  { ...when, dong: one.dong, reason: one.reason },
                );
        if (!decision.ok) continue;
        expect(decision.book.slice(0, -1)).toEqual(book);
        ({ book } = decision);
        for (const each of bookedCharges(book)) {
          expect(each.refunded <= each.dong).toBe(true);
          const old = before.get(each.charge);
          if (old !== undefined && old !== each.dong)
            expect(decision.entry.is === "correction" && decision.entry.reason.trim()).toBeTruthy();
        }
        expect(heldDong(book) >= 0n).toBe(true);
      }
    }),
  );
});

const model = modelOf("khai_sinh", 1);
const filed = (copies: number) =>
  apply(defined(model), null, [
    "2026-08-28T09:20",
    "applicant",
    "nop",
    undefined,
    {
      facts: { case: "thong_thuong", channel: "counter", applicant: "individual" },
      fields: { tre: { ho_ten: "An", ngay_sinh: "2026-08-20" }, de_nghi_ban_sao: true, so_ban_sao: copies },
    },
  ]);

it("asks for what has no receipt yet, a levy of nothing too, and tells where amounts part later", () => {
  const due = receiptDue(model, filed(2), [], "filing", "2026-08-28T09:20");
  expect(due.lines.map(({ charge, dong }) => [charge, dong])).toEqual([
    ["dang_ky", "0"],
    ["ban_sao", "16000"],
  ]);
  const book = booked(bookReceipt([], { ...act(30), number: "01", lines: due.lines }));
  expect(receiptDue(model, filed(2), book, "result", "2026-08-28T10:00").lines).toEqual([]);
  expect(receiptDrift(model, filed(2), book, "2026-08-28T10:00")).toEqual([]);
  // Another copy is asked for: the receipt stands, the difference is told.
  expect(receiptDrift(model, filed(3), book, "2026-08-28T10:00")).toMatchObject([
    { charge: "ban_sao", booked: 16_000n, assessed: 24_000n },
  ]);
});

it("waits with charges that are taken later", () => {
  const [first, ...others] = model.charges;
  const later = { ...model, charges: [{ ...first!, collected: "result" as const }, ...others] };
  const at = (collection: "filing" | "supplement" | "result") =>
    receiptDue(later, filed(2), [], collection, "2026-08-28T09:20").lines.map(({ charge }) => charge);
  expect([at("filing"), at("supplement"), at("result")]).toEqual([
    ["ban_sao"],
    ["ban_sao"],
    ["dang_ky", "ban_sao"],
  ]);
});
