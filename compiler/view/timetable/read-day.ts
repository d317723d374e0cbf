import { parseDate, parseVietnameseDate } from "@tthc/model";

/** A day as officials write it (`21/8/2026`, `21-08-2026`) or as machines do; undefined where there is no such day. */
export function readDay(written: string): string | undefined {
  if (parseDate(written) !== undefined) return written;
  const [, day = "", month = "", year = ""] =
    /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/.exec(written) ?? [];
  const padded = `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year}`;
  return parseVietnameseDate(padded) === undefined ? undefined : shownDay(padded, "/", "-");
}

/** `2026-08-21` as `21/08/2026`, and the other way round. */
export const shownDay = (day: string, from = "-", to = "/"): string => day.split(from).reverse().join(to);
