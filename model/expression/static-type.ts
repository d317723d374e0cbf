import type { UnitFamily } from "./compare.ts";
import type { FieldType } from "./expression.ts";

/**
 * What an expression can be. Two kinds never mix: an operator that would do so is an error where it stands.
 * `any` absorbs: an error was reported there already, or the model does not say.
 */
export type StaticType =
  | { readonly is: "any" | "boolean" | "text" | "money" | "amount" | "percent" | "date" | "date-time" }
  | { readonly is: "address" | "parcel" | "record" | "file" }
  /** `whole`: always a whole number, so that money times it needs no rounding. */
  | { readonly is: "number"; readonly whole: boolean }
  | { readonly is: "duration"; readonly family?: UnitFamily }
  /** Options of different domains cannot be compared; an absent domain goes with any. */
  | { readonly is: "choice"; readonly domain?: string }
  | { readonly is: "list"; readonly of: StaticType };

export const ANY: StaticType = { is: "any" };
export const BOOLEAN: StaticType = { is: "boolean" };
export const TEXT: StaticType = { is: "text" };
export const MONEY: StaticType = { is: "money" };
export const AMOUNT: StaticType = { is: "amount" };
export const DATE: StaticType = { is: "date" };
export const NUMBER: StaticType = { is: "number", whole: false };
export const WHOLE: StaticType = { is: "number", whole: true };

export function listOf(of: StaticType): StaticType {
  return { is: "list", of };
}

/** Whether `=` makes sense between two types; lists compare with lists only. */
export function areComparable(a: StaticType, b: StaticType): boolean {
  if (a.is === "any" || b.is === "any") return true;
  if (a.is === "list" && b.is === "list") return areComparable(a.of, b.of);
  if (a.is === "choice" && b.is === "choice") return agree(a.domain, b.domain);
  if (a.is === "duration" && b.is === "duration") return agree(a.family, b.family);
  return a.is === b.is && COMPARABLE.has(a.is);
}

/** Whether `<` makes sense between two types. */
export function areOrdered(a: StaticType, b: StaticType): boolean {
  return areComparable(a, b) && [a, b].every((type) => type.is === "any" || ORDERED.has(type.is));
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

const COMPARABLE = new Set<StaticType["is"]>([
  "boolean",
  "text",
  "number",
  "money",
  "percent",
  "date",
  "date-time",
]);
const ORDERED = new Set<StaticType["is"]>([
  "text",
  "number",
  "money",
  "percent",
  "date",
  "date-time",
  "duration",
]);

/** How a field reference of this type is read from JSON; a list is read element by element. */
export function fieldTypeOf(type: StaticType): FieldType | undefined {
  switch (type.is) {
    case "list":
      return fieldTypeOf(type.of);
    case "address":
    case "parcel":
      return "record";
    case "any":
    case "amount":
    case "percent":
    case "duration":
      return undefined;
    default:
      return type.is;
  }
}

/** The type as messages name it. */
export function printType(type: StaticType, language: "vi" | "en"): string {
  if (type.is === "list")
    return `${language === "vi" ? "danh sách" : "list of"} ${printType(type.of, language)}`;
  return NAMES[type.is][language === "vi" ? 0 : 1];
}

const NAMES: Readonly<Record<Exclude<StaticType["is"], "list">, readonly [vi: string, en: string]>> = {
  any: ["giá trị bất kỳ", "any value"],
  boolean: ["có/không", "yes/no"],
  text: ["văn bản", "text"],
  number: ["số", "number"],
  money: ["số tiền", "amount of money"],
  amount: ["số tiền chưa làm tròn", "unrounded amount of money"],
  percent: ["phần trăm", "percentage"],
  date: ["ngày", "date"],
  "date-time": ["ngày giờ", "date and time"],
  duration: ["khoảng thời gian", "span of time"],
  choice: ["lựa chọn", "choice"],
  address: ["địa chỉ", "address"],
  parcel: ["thửa đất", "land parcel"],
  record: ["nhóm trường", "group of fields"],
  file: ["tệp", "file"],
};
