import type { Json } from "@tthc/model";
import type { CalendarChange } from "../kernel/calendar-change.ts";
import type { MoneyEvent } from "../kernel/money-event.ts";
import { isPlainName } from "./plain-name.ts";

type Keep = (value: Json) => Json;

/** Charges and amounts in clear, numbers of receipts beside: they lead to whoever paid. */
export function withheldMoney(money: MoneyEvent, keep: Keep): Json {
  const isOpen = ({ charge, dong }: { readonly charge: string; readonly dong: string }): boolean =>
    isPlainName(charge) && /^[0-9]{1,20}$/.test(dong);
  if (money.is !== "receipt") {
    const { is, charge, dong } = money;
    return isOpen(money) ? { is, charge, dong } : keep({ is, charge, dong });
  }
  const lines: Json = money.lines.map(({ charge, dong }) => ({ charge, dong }));
  return {
    is: "receipt",
    number: keep(money.number),
    lines: money.lines.every(isOpen) ? lines : keep(lines),
  };
}

/** An announcement is public; anything in it but dates is kept beside nevertheless. */
export function withheldCalendar(change: CalendarChange, keep: Keep): Json {
  const { id, days, knownUntil } = change;
  const isDate = (text: string | undefined): boolean =>
    text === undefined || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text);
  const value: Json = {
    id,
    days: days.map(({ date, is, instead }) => ({ date, is, ...(instead !== undefined && { instead }) })),
    ...(knownUntil !== undefined && { knownUntil }),
  };
  const isOpen = isDate(knownUntil) && days.every(({ date, instead }) => isDate(date) && isDate(instead));
  return isOpen ? value : keep(value);
}
