import { formatDate, parseDate, parseVietnameseDate } from "./civil-date.ts";

const BY_PARTS = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/;

/**
 * Civil date `yyyy-mm-dd` of a day as people write it (`20/8/2026`, `20-08-2026`, `20.8.2026`) or as machines do;
 * undefined where there is no such day.
 */
export function readWrittenDate(text: string): string | undefined {
  const written = text.trim();
  if (parseDate(written) !== undefined) return written;
  const [, day = "", month = "", year = ""] = BY_PARTS.exec(written) ?? [];
  const found = parseVietnameseDate(`${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year}`);
  return found === undefined ? undefined : formatDate(found);
}
