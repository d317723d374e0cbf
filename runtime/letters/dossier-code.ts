import { parseDate } from "@tthc/model";

/**
 * The two written forms of a dossier's code (mã hồ sơ) that are in use; which one an office has is its setting.
 * `short-day`: `000.00.01.H29-260310-0420` (Điều 19 of Thông tư 01/2018/TT-VPCP); `long-day`: `G09.20-20260609-0092637`, as
 * seen on the national portal in 2026, whose rule was not read.
 */
export const CODE_FORMATS = {
  "short-day": {
    unit: /^(?:[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.|[0-9]{2}\.[0-9]{2}\.)?[A-Z][0-9]{2}(?![\s\S])/,
    yearDigits: 2,
    serialDigits: 4,
  },
  "long-day": { unit: /^[A-Z][0-9]{2}(?:\.[0-9]{2})+(?![\s\S])/, yearDigits: 4, serialDigits: 7 },
} as const;

export type CodeFormat = keyof typeof CODE_FORMATS;

/** What a code says. */
export interface DossierCode {
  readonly format: CodeFormat;
  /** Code of the unit that took the dossier in. */
  readonly unit: string;
  /** Day of intake, `yyyy-mm-dd`. */
  readonly date: string;
  /** Number of the dossier in that unit on that day, from 1. */
  readonly serial: number;
}

/**
 * Whoever keeps the dossiers gives their numbers: every call for one unit and day gives another number from 1, atomically,
 * for all processes that share the store and across its crashes. Gaps are allowed, doubles are not.
 */
export interface SerialSource {
  /** @param unit code of the unit. @param day `yyyy-mm-dd`, Asia/Ho_Chi_Minh. */
  nextSerial(unit: string, day: string): Promise<number>;
}

/** A part of a code that its format does not take; nothing is cut off or padded over. */
export class DossierCodeError extends RangeError {
  override readonly name = "DossierCodeError";
}

/** Writes a code. Throws a `DossierCodeError` that names the part which does not fit and what fits. */
export function dossierCode(format: CodeFormat, unit: string, date: string, serial: number): string {
  const { unit: pattern, yearDigits, serialDigits } = CODE_FORMATS[format];
  if (!pattern.test(unit))
    throw new DossierCodeError(
      `Mã đơn vị «${unit}» không đúng dạng ${format}; ví dụ: ${EXAMPLE_UNITS[format]}. / ` +
        `Unit code "${unit}" is not of the form ${format}, such as ${EXAMPLE_UNITS[format]}.`,
    );
  if (!isDay(date) || (yearDigits === 2 && !date.startsWith("20")))
    throw new DossierCodeError(
      `Ngày tiếp nhận «${date}» không dùng được trong mã hồ sơ; ghi như 2026-03-10. / ` +
        `Day of intake "${date}" cannot stand in a code; write it as 2026-03-10.`,
    );
  const most = 10 ** serialDigits - 1;
  if (!Number.isSafeInteger(serial) || serial < 1 || serial > most)
    throw new DossierCodeError(
      `Số thứ tự ${serial} của đơn vị ${unit} ngày ${date} phải từ 1 đến ${most}; hết số thì dùng dạng mã dài hơn. / ` +
        `Number ${serial} of unit ${unit} on ${date} must be 1 to ${most}; when numbers run out use the longer form.`,
    );
  const day = date.replaceAll("-", "").slice(4 - yearDigits);
  return `${unit}-${day}-${String(serial).padStart(serialDigits, "0")}`;
}

const EXAMPLE_UNITS: Readonly<Record<CodeFormat, string>> = {
  "short-day": "000.00.01.H29",
  "long-day": "G09.20",
};

const CODE = /^([A-Z0-9.]{3,60})-([0-9]{6}|[0-9]{8})-([0-9]{4}|[0-9]{7})(?![\s\S])/;

/** Reads a code; undefined where it is of neither form, or its day does not exist. */
export function parseDossierCode(written: string): DossierCode | undefined {
  const [, unit = "", day = "", number = ""] = CODE.exec(written) ?? [];
  for (const format of Object.keys(CODE_FORMATS) as CodeFormat[]) {
    const { unit: pattern, yearDigits, serialDigits } = CODE_FORMATS[format];
    if (!pattern.test(unit) || day.length !== yearDigits + 4 || number.length !== serialDigits) continue;
    const full = yearDigits === 2 ? `20${day}` : day;
    const date = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`;
    const serial = Number(number);
    if (isDay(date) && serial > 0) return { format, unit, date, serial };
  }
  return undefined;
}

/** The code of a dossier taken in now: the next number of its unit on that day. */
export async function allocateDossierCode(
  serials: SerialSource,
  format: CodeFormat,
  unit: string,
  date: string,
): Promise<string> {
  return dossierCode(format, unit, date, await serials.nextSerial(unit, date));
}

const isDay = (date: string): boolean => date.length === 10 && parseDate(date) !== undefined;
