import {
  dayOf,
  formatVietnameseDate,
  type Json,
  type Language,
  type LocalText,
  type Option,
  type Shape,
  weekdayOf,
} from "@tthc/model";

/** `1.000.000`: groups of three with dots, the sign kept. */
export function grouped(digits: string): string {
  return digits.replace(/(?<=[0-9])(?=([0-9]{3})+$)/g, ".");
}

/** An exact decimal as officials and citizens write it: `1.250,5`. */
export function decimalText(decimal: string): string {
  const [whole = "", places] = decimal.split(".");
  return places === undefined ? grouped(whole) : `${grouped(whole)},${places}`;
}

const KILO = 1024;

/** `1,5 MB`; sizes below one kilobyte in bytes. */
export function sizeText(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  const [unit, size] = bytes < KILO * KILO ? ["KB", bytes / KILO] : ["MB", bytes / (KILO * KILO)];
  return `${(Math.round(size * 10) / 10).toString().replace(".", ",")} ${unit}`;
}

export const textOf = ({ vi, en }: LocalText, language: Language): string =>
  language === "en" ? (en ?? vi) : vi;

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A civil date in words, for promises: `thứ Ba, ngày 08 tháng 9 năm 2026`. Days, and months 1 and 2, have two digits. */
export function dateInWords(iso: string, language: Language): string {
  const date = iso.slice(0, 10);
  const weekday = WEEKDAYS[language][weekdayOf(dayOf(date))] ?? "";
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "en") return `${weekday}, ${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
  return `${weekday}, ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** The text in the box of a simple field: what a person would type to get this value. */
export function boxText(value: Json | undefined, shape: Shape): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object" || typeof value === "boolean") return "";
  const text = String(value);
  if (shape.is === "money") return grouped(text);
  // Years and counts stand as they are: 1990, not 1.990.
  return shape.is === "decimal" ? text.replace(".", ",") : text;
}

/** A value as it is read back to the citizen; empty where there is none. */
export function shownValue(value: Json | undefined, shape: Shape, language: Language): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return listText(value as readonly Json[], shape, language);
  if (shape.is === "boolean") return typeof value === "boolean" ? yesNo(value, language) : "";
  if (shape.is === "file") return nameOfFile(value);
  if (shape.is === "record") return recordText(value, shape, language);
  if (typeof value === "object" || typeof value === "boolean") return "";
  const text = String(value);
  switch (shape.is) {
    case "money":
      return `${grouped(text)} đồng`;
    case "decimal":
      return decimalText(text);
    case "date":
      return isoDate(text);
    case "date-time":
      return `${isoDate(text.slice(0, 10))} ${text.slice(11)}`;
    case "choice":
      return optionText(text, shape.options, language);
    default:
      return text;
  }
}

const isoDate = (iso: string): string =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso) ? formatVietnameseDate(dayOf(iso)) : iso;

const yesNo = (value: boolean, language: Language): string =>
  language === "vi" ? (value ? "Có" : "Không") : value ? "Yes" : "No";

function optionText(id: string, options: readonly Option[], language: Language): string {
  const option = options.find((one) => one.id === id);
  return option === undefined ? id : textOf(option.label, language);
}

function listText(items: readonly Json[], shape: Shape, language: Language): string {
  if (shape.is === "choice")
    return items
      .map((id) => optionText(typeof id === "string" ? id : "", shape.options, language))
      .join(", ");
  if (items.length === 0) return "";
  return language === "vi"
    ? `${items.length} dòng`
    : `${items.length} ${items.length === 1 ? "row" : "rows"}`;
}

function nameOfFile(value: Json): string {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : "";
}

/** A record on one line: an address from the house to the province, anything else with its labels. */
function recordText(value: Json, shape: Extract<Shape, { is: "record" }>, language: Language): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const record = value as { readonly [id: string]: Json };
  const own = (id: string): Json | undefined => (Object.hasOwn(record, id) ? record[id] : undefined);
  if (shape.of === "address")
    return ["chi_tiet", "xa", "tinh"]
      .map(own)
      .filter((part): part is string => typeof part === "string" && part !== "")
      .join(", ");
  return shape.fields
    .map(
      (field) => [textOf(field.label, language), shownValue(own(field.id), field.shape, language)] as const,
    )
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${label}: ${text}`)
    .join("; ");
}
