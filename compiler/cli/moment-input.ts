import { parseDate, readWrittenDate } from "@tthc/model";
import type { Bilingual } from "../workspace/bilingual.ts";

const TIME = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Whether a value is a civil date and time `yyyy-mm-ddThh:mm` that exists. */
export const isMomentText = (value: unknown): boolean =>
  typeof value === "string" &&
  value[10] === "T" &&
  parseDate(value.slice(0, 10)) !== undefined &&
  TIME.test(value.slice(11));

/** `20/08/2026` of `2026-08-20`. */
export const shownDate = (iso: string): string => iso.split("-").reverse().join("/");

/** A moment that was typed, or why it cannot be used. */
export type ReadMoment =
  | { readonly ok: true; readonly at: string; readonly timeGiven: boolean }
  | { readonly ok: false; readonly reason: Bilingual };

const no = (vi: string, en: string): ReadMoment => ({ ok: false, reason: { vi, en } });

/**
 * Reads `dd/mm/yyyy hh:mm`, `dd/mm/yyyy` or, on the day of what came before, `hh:mm`; ISO dates too. A moment before
 * `last` is refused: a dossier's history goes one way.
 */
export function readMoment(written: string, last: string | undefined): ReadMoment {
  const [first = "", second, ...more] = written.normalize("NFC").trim().replace("T", " ").split(/\s+/);
  const alone = clockTime(first);
  const today = last?.slice(0, 10);
  const isTimeOnly = second === undefined && first.includes(":");
  if (isTimeOnly && today === undefined)
    return no("Ghi cả ngày, như 21/08/2026 15:30.", "Write the day too, as in 21/08/2026 15:30.");
  const day = isTimeOnly ? today : readWrittenDate(first);
  const time = isTimeOnly ? alone : second === undefined ? undefined : clockTime(second);
  if (more.length > 0 || first === "")
    return no("Ghi như 21/08/2026 15:30 hoặc 15:30.", "Write it as 21/08/2026 15:30 or 15:30.");
  if (day === undefined)
    return no(
      `«${first}» không phải ngày có thật; ghi như 21/08/2026 15:30.`,
      `"${first}" is no date that exists; write it as 21/08/2026 15:30.`,
    );
  if ((isTimeOnly || second !== undefined) && time === undefined)
    return no(
      `«${second ?? first}» không phải giờ có thật; ghi từ 00:00 đến 23:59.`,
      `"${second ?? first}" is no time of day; write 00:00 to 23:59.`,
    );
  const at = time === undefined ? day : `${day}T${time}`;
  if (last !== undefined && (time === undefined ? day < last.slice(0, 10) : at < last))
    return no(
      `Sớm hơn việc trước đó (${shownMoment(last)}); ghi từ lúc đó trở đi.`,
      `Earlier than what came before (${shownMoment(last)}); write that moment or a later one.`,
    );
  return { ok: true, at, timeGiven: time !== undefined };
}

/** `09:05` of `9:05`; undefined where there is no such time. */
function clockTime(text: string): string | undefined {
  const padded = /^[0-9]:/.test(text) ? `0${text}` : text;
  return TIME.test(padded) ? padded : undefined;
}

/** `21/08/2026 15:30` of an ISO moment. */
export const shownMoment = (at: string): string =>
  `${shownDate(at.slice(0, 10))}${at.length > 10 ? ` ${at.slice(11)}` : ""}`;
