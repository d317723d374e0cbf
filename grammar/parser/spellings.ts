/** A time of day as officials write it, `9h`, `9h30`, `9 giờ 30 phút`: from where it stands. */
const SPOKEN_TIME = /(\d{1,2})\s?(?:h|g|giờ)(?:\s?(\d{2})(?:\s?phút)?)?(?![\p{L}\d_])/iuy;

/** `07:30` of any such spelling. */
export function clockTime(written: string): string {
  const [hour = "", minute = ""] = written.match(/\d+/gu) ?? [];
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

/** The end of the time that begins at `start`; undefined where there is none. */
export function spokenTimeEnd(source: string, start: number): number | undefined {
  SPOKEN_TIME.lastIndex = start;
  const found = SPOKEN_TIME.exec(source);
  if (found === null || Number(found[1]) > 23 || Number(found[2] ?? 0) > 59) return undefined;
  return start + found[0].length;
}

/** What officials write behind a number for time that is worked. */
const WORKED = /\s+(?:lv|làm việc|lam viec)(?![\p{L}\d_])/iuy;

/** The end of `ngày lv`, of which `ngày` ends at `from`. */
export function workedEnd(source: string, from: number): number | undefined {
  WORKED.lastIndex = from;
  const found = WORKED.exec(source);
  return found === null ? undefined : from + found[0].length;
}
