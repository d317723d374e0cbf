import { dayOf, formatMinute, officeMinutesOf, type Calendar, type Json } from "@tthc/model";
import type { Acting, DossierEvent } from "../kernel/record.ts";
import { isMoment } from "../kernel/command-check.ts";

/** One line of a play file. */
export interface PlayEvent extends Omit<DossierEvent, "type"> {
  /** `yyyy-mm-ddThh:mm`, or a date alone: the opening of the office that day, or the last event's time if that is later. */
  readonly at: string;
  /** `du_ho_so`; inside a branch with `branch`, or as `phong_chay.dong_y`. */
  readonly action: string;
  /** Who acts: a role, `applicant` or `system`. Absent: whoever the action belongs to. */
  readonly who?: string;
  /** Name of the person, for the story. */
  readonly name?: string;
}

/**
 * A dossier's life as told by a file, docs: `{ "title"?, "events": [{ "at", "action", "branch"?, "who"?, "name"?,
 * "reason"?, "facts"?, "fields"?, "papers"?, "changed"? }, …], "until"? }`. After the last event time goes on to `until`.
 */
export interface PlayFile {
  readonly title?: string;
  readonly events: readonly PlayEvent[];
  readonly until?: string;
}

/** Where a play file is wrong. */
export interface PlayFileError {
  readonly at: string;
  readonly message: { readonly vi: string; readonly en: string };
}

const isRecord = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const error = (at: string, vi: string, en: string): PlayFileError => ({ at, message: { vi, en } });

const isTime = (value: unknown): boolean =>
  typeof value === "string" && isMoment(value.length === 10 ? `${value}T00:00` : value);

/** Reads a parsed play file; what is wrong with it comes back as a list. */
export function readPlayFile(
  json: unknown,
): { readonly file: PlayFile } | { readonly errors: readonly PlayFileError[] } {
  if (!isRecord(json) || !Array.isArray(json["events"]))
    return { errors: [error("", "Tệp phải có danh sách «events».", 'The file needs a list "events".')] };
  const errors: PlayFileError[] = [];
  json["events"].forEach((event: unknown, index) => {
    const at = `events[${index}]`;
    if (!isRecord(event)) return errors.push(error(at, "Phải là một đối tượng.", "Must be an object."));
    if (!isTime(event["at"]))
      errors.push(
        error(`${at}.at`, "Phải là ngày giờ yyyy-mm-ddThh:mm.", "Must be a date and time yyyy-mm-ddThh:mm."),
      );
    if (typeof event["action"] !== "string")
      errors.push(error(`${at}.action`, "Thiếu thao tác.", "The action is missing."));
    for (const key of ["branch", "who", "name", "reason"])
      if (event[key] !== undefined && typeof event[key] !== "string")
        errors.push(error(`${at}.${key}`, "Phải là một chuỗi.", "Must be a text."));
    return undefined;
  });
  if (json["until"] !== undefined && !isTime(json["until"]))
    errors.push(
      error("until", "Phải là ngày giờ yyyy-mm-ddThh:mm.", "Must be a date and time yyyy-mm-ddThh:mm."),
    );
  return errors.length > 0 ? { errors } : { file: json as unknown as PlayFile };
}

/** The moment an event without a time means: the opening of the office, but not before what happened earlier that day. */
export function momentOfPlay(calendar: Calendar, at: string, last: string | undefined): string {
  if (at.length > 10) return at;
  const opening = formatMinute(officeMinutesOf(calendar).openingOf(dayOf(at)));
  return last !== undefined && last.slice(0, 10) === at && last > opening ? last : opening;
}

/** Who a play file's word means. */
export const actingOf = (who: string, name?: string): Acting => ({
  ...(name !== undefined && { name }),
  ...(who === "applicant" || who === "system" ? { is: who } : { is: "role", role: who }),
});
