import type { LocalText } from "@tthc/model";

/** Acts that book money; like the duties they never move the dossier, so no flow knows them. */
export type MoneyAction = "thu_tien" | "dieu_chinh_thu" | "hoan_tien";

/** What these acts are called. */
export const MONEY_LABELS: Readonly<Record<MoneyAction, LocalText>> = {
  thu_tien: { vi: "Thu phí, lệ phí", en: "Take the fees" },
  dieu_chinh_thu: { vi: "Điều chỉnh số tiền", en: "Correct the amount" },
  hoan_tien: { vi: "Hoàn tiền", en: "Refund" },
};

/** Whether an event books money; an exit of the flow with the same name comes first. */
export const isMoney = (type: string): type is MoneyAction => Object.hasOwn(MONEY_LABELS, type);

/** What was taken, corrected or given back; amounts are whole đồng in digits. The reason is the event's. */
export type MoneyEvent =
  | {
      readonly is: "receipt";
      /** Number of the receipt, unique in the dossier. */
      readonly number: string;
      readonly lines: readonly { readonly charge: string; readonly dong: string }[];
    }
  | { readonly is: "correction" | "refund"; readonly charge: string; readonly dong: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isLine = (value: unknown): boolean =>
  isRecord(value) && typeof value["charge"] === "string" && typeof value["dong"] === "string";

/** Whether a value has the form of money that was booked, whatever its sender's types promised. */
export function isMoneyEvent(value: unknown): value is MoneyEvent {
  if (!isRecord(value)) return false;
  if (value["is"] === "receipt")
    return (
      typeof value["number"] === "string" && Array.isArray(value["lines"]) && value["lines"].every(isLine)
    );
  return (value["is"] === "correction" || value["is"] === "refund") && isLine(value);
}
