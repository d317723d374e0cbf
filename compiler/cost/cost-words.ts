import type { CostFigure, CostItem, CostRange, CostTask, CostText } from "./cost-format.ts";
import { exactOf, wholeOf } from "./exact.ts";

const both = (vi: string, en: string): CostText => ({ vi, en });

/** The kinds of work, in the order of the official table. */
export const TASKS: Readonly<Record<CostTask, CostText>> = {
  prepare: both("Chuẩn bị hồ sơ", "Preparing the dossier"),
  file: both("Nộp hồ sơ", "Filing"),
  pay: both("Nộp phí, lệ phí", "Paying fees and levies"),
  inspection: both("Phục vụ kiểm tra, đánh giá", "Attending inspections"),
  other: both("Công việc khác", "Other work"),
  receive: both("Nhận kết quả", "Receiving the result"),
  reported: both("Tổng đã công bố", "Published total"),
};

/** The figures, as the columns of the table are called. */
export const FIGURES: Readonly<Record<CostFigure, CostText>> = {
  hours: both("số giờ", "hours"),
  wage: both("lương giờ", "hourly wage"),
  services: both("dịch vụ", "services"),
  fees: both("phí và chi phí khác", "fees and other costs"),
  reported: both("chi phí một lần", "cost once"),
  times: both("số lần", "times a year"),
  subjects: both("số đối tượng", "subjects"),
  filings: both("số lượt", "filings"),
};

/** What a row may be about. */
export const ITEMS: Readonly<Record<CostItem["kind"], CostText>> = {
  paper: both("giấy tờ", "paper"),
  dossier: both("cả hồ sơ", "whole dossier"),
  filing: both("việc nộp hồ sơ", "filing"),
  charge: both("khoản thu", "charge"),
  visit: both("lần có mặt", "visit"),
  result: both("nhận kết quả", "receiving the result"),
};

type Language = keyof CostText;

/** `1.024.000 đ`, `1.024.000 – 1.500.000 đ`; in English with commas. */
export const dongText = (range: CostRange, language: Language): string =>
  `${joined(wholeText(range.least, language), wholeText(range.most, language), language)} đ`;

/** The same with a sign: a benefit is `+`, what costs more is `−`. */
export const signedDongText = (range: CostRange, language: Language): string =>
  `${joined(signed(wholeText(range.least, language)), signed(wholeText(range.most, language)), language)} đ`;

/** `1,5`, `1,5 – 2`; in English with a point. */
export const quantityText = (range: CostRange, language: Language): string =>
  joined(decimalIn(range.least, language), decimalIn(range.most, language), language);

/** `77,44 %`, in English `77.44%`; a range where the ends differ. */
export function percentText(
  { least, most }: { readonly least: number; readonly most: number },
  language: Language,
): string {
  const one = (value: number): string => decimalIn(String(value), language);
  const text = joined(one(least), one(most), language);
  return language === "vi" ? `${text} %` : `${text}%`;
}

/** Between numbers below zero a dash would be read as a minus. */
function joined(low: string, high: string, language: Language): string {
  if (low === high) return low;
  if (!/[−+]/.test(low + high)) return `${low} – ${high}`;
  return language === "vi" ? `từ ${low} đến ${high}` : `${low} to ${high}`;
}

const signed = (text: string): string => (text === "0" || text.startsWith("−") ? text : `+${text}`);

/** A decimal as whole đồng with grouped thousands. */
function wholeText(decimal: string, language: Language): string {
  const whole = wholeOf(exactOf(decimal));
  const size = String(whole < 0n ? -whole : whole);
  return `${whole < 0n ? "−" : ""}${grouped(size, language)}`;
}

function decimalIn(decimal: string, language: Language): string {
  const [whole = "0", places] = decimal.replace("-", "").split(".");
  const sign = decimal.startsWith("-") ? "−" : "";
  return `${sign}${grouped(whole, language)}${places === undefined ? "" : (language === "vi" ? "," : ".") + places}`;
}

const grouped = (digits: string, language: Language): string =>
  digits.replace(/\B(?=([0-9]{3})+$)/g, language === "vi" ? "." : ",");

/** `21/08/2026`; `08/2026` and `2026` where the source says no more. */
export const dateText = (date: string): string => date.split("-").reverse().join("/");
