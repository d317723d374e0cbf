import { shownName } from "../log/plain-name.ts";
import { offerOn, type Charge } from "@tthc/model";
import { bookReceipt, bookRefund, correctReceipt, type ReceiptDecision } from "../receipts/book-receipt.ts";
import type { BookEntry, ReceiptBook, ReceiptLine } from "../receipts/receipt-book.ts";
import { isOfOffice } from "./authority.ts";
import { dossierCharges } from "./dossier-charges.ts";
import type { Definition } from "./definition.ts";
import { actorLabel, stateLabel } from "./labels.ts";
import { topState } from "./machine-step.ts";
import { MONEY_LABELS, type MoneyAction, type MoneyEvent } from "./money-event.ts";
import type { Acting, Command, Decision, DossierRecord, Entry, RefusalCode } from "./record.ts";
import { refuse, type RefusalDetail } from "./refusal.ts";

/** The receipts of a dossier, with corrections and refunds: lines of its history and nothing else. */
export function receiptBook(definition: Definition, { history, context }: DossierRecord): ReceiptBook {
  const charges = chargesKnown(definition, context.facts.filingDate ?? "");
  return history.flatMap(({ at, actor, event }): readonly BookEntry[] => {
    const { money } = event;
    if (money === undefined) return [];
    const booked = { at, by: nameOf(definition, actor) };
    if (money.is === "receipt")
      return [{ ...booked, is: "receipt", number: money.number, lines: linesOf(money, charges) }];
    return [{ ...booked, is: money.is, charge: money.charge, dong: money.dong, reason: event.reason ?? "" }];
  });
}

/**
 * Money was taken, corrected or given back. The amounts of a receipt never change again but by a correction with a reason,
 * and one that is not what the dossier says needs a reason from the start.
 */
export function decideMoney(
  definition: Definition,
  record: DossierRecord,
  { key, at, actor, event }: Command,
  action: MoneyAction,
): Decision {
  const id = topState(record.value);
  const no = (code: RefusalCode, detail: RefusalDetail = {}) =>
    refuse(definition, record, code, {
      action: MONEY_LABELS[action],
      state: stateLabel(definition, id),
      ...detail,
    });
  if (!isOfOffice(definition, actor))
    return no("WRONG_ACTOR", { what: { vi: "cơ quan giải quyết", en: "the office" } });
  const { money, reason = "" } = event;
  if (money?.is !== IS[action]) return no("MALFORMED", { what: "event.money" });
  const charges = chargesKnown(definition, record.context.facts.filingDate ?? at.slice(0, 10));
  const unknown = idsOf(money).find((charge) => !charges.has(charge));
  if (unknown !== undefined)
    return no("BAD_VALUE", {
      what: { vi: `khoản thu «${shownName(unknown)}»`, en: `charge "${shownName(unknown)}"` },
    });
  const booked = bookedBy(receiptBook(definition, record), charges, money, {
    at,
    by: nameOf(definition, actor),
    reason,
  });
  if (!booked.ok) {
    const { code, reason: why } = booked.refusal;
    return code === "REASON_REQUIRED" ? no(code) : no("NOT_BOOKED", { what: why });
  }
  if (reason.trim() === "" && isUnlikeDossier(definition, record, at, money)) return no("REASON_REQUIRED");
  const entry: Entry = {
    seq: record.seq + 1,
    ...(key !== undefined && { key }),
    at,
    event: { type: action, ...(reason.trim() !== "" && { reason }), money },
    actor,
    label: MONEY_LABELS[action],
    meaning: "own",
    way: 0,
    from: id,
    to: id,
    entered: false,
    value: record.value,
    clock: [],
    slips: [],
  };
  return {
    ok: true,
    entry,
    duplicate: false,
    record: { ...record, seq: entry.seq, history: [...record.history, entry] },
  };
}

const IS: Readonly<Record<MoneyAction, MoneyEvent["is"]>> = {
  thu_tien: "receipt",
  dieu_chinh_thu: "correction",
  hoan_tien: "refund",
};

const chargesKnown = ({ model }: Definition, date: string): ReadonlyMap<string, Charge> =>
  new Map([...model.charges, ...offerOn(model, date).charges].map((charge) => [charge.id, charge] as const));

const idsOf = (money: MoneyEvent): readonly string[] =>
  money.is === "receipt" ? money.lines.map(({ charge }) => charge) : [money.charge];

const linesOf = (
  { lines }: MoneyEvent & { is: "receipt" },
  charges: ReadonlyMap<string, Charge>,
): readonly ReceiptLine[] =>
  lines.map(({ charge, dong }) => ({ charge, dong, label: charges.get(charge)?.label ?? { vi: charge } }));

function bookedBy(
  book: ReceiptBook,
  charges: ReadonlyMap<string, Charge>,
  money: MoneyEvent,
  act: { readonly at: string; readonly by: string; readonly reason: string },
): ReceiptDecision {
  const { reason, ...by } = act;
  if (money.is === "receipt")
    return bookReceipt(book, { ...by, number: money.number, lines: linesOf(money, charges) });
  const { charge, dong } = money;
  if (money.is === "correction") return correctReceipt(book, { ...act, charge, dong });
  return bookRefund(book, charges.get(charge) ?? { id: charge, refundable: false }, { ...by, reason, dong });
}

/** Whether a receipt says another amount than the dossier gives for one of its charges. */
function isUnlikeDossier(
  definition: Definition,
  record: DossierRecord,
  at: string,
  money: MoneyEvent,
): boolean {
  if (money.is !== "receipt") return false;
  const assessed = new Map(
    dossierCharges(definition, record, at).charges.map(({ charge, assessment }) => [
      charge.id,
      assessment.dong,
    ]),
  );
  return money.lines.some(({ charge, dong }) => {
    const due = assessed.get(charge);
    return due !== undefined && due !== BigInt(dong);
  });
}

const nameOf = (definition: Definition, actor: Acting): string =>
  actor.name ?? actorLabel(definition, actor).vi;
