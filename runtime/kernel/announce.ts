import type { LocalText } from "@tthc/model";
import { isOfOffice } from "./authority.ts";
import { calendarChanges } from "./calendar-change.ts";
import { clockOf } from "./clock-of.ts";
import { isMoment } from "./command-check.ts";
import type { Definition } from "./definition.ts";
import { stateLabel } from "./labels.ts";
import { topState } from "./machine-step.ts";
import type { Command, Decision, DossierRecord, Entry, RefusalCode } from "./record.ts";
import { refuse, type RefusalDetail } from "./refusal.ts";

/** The order that a calendar was changed; no flow knows it, since it moves dates only. */
export const CALENDAR_ACTION = "doi_lich";

export const CALENDAR_LABEL: LocalText = { vi: "Đổi lịch làm việc", en: "Change the calendar" };

/**
 * Days were announced after the dossier was filed: everything is counted by the new calendar from now on. The promise as it
 * was stays in the entry beside the new one, so that the applicant can be told both.
 */
export function decideAnnouncement(
  definition: Definition,
  record: DossierRecord,
  { key, at, actor, event }: Command,
): Decision {
  const id = topState(record.value);
  const no = (code: RefusalCode, detail: RefusalDetail = {}) =>
    refuse(definition, record, code, {
      action: CALENDAR_LABEL,
      state: stateLabel(definition, id),
      ...detail,
    });
  if (!isOfOffice(definition, actor))
    return no("WRONG_ACTOR", { what: { vi: "cơ quan giải quyết", en: "the office" } });
  if (record.status !== "open") return no("NOT_ALLOWED");
  const { calendar } = event;
  const wrong = wrongDay(calendar);
  if (calendar === undefined || wrong !== undefined)
    return no("BAD_VALUE", {
      what: {
        vi: `ngày hợp lệ trong lịch mới: ${wrong ?? ""}`,
        en: `valid day in the new calendar: ${wrong ?? ""}`,
      },
    });
  if (!event.reason?.trim()) return no("REASON_REQUIRED");
  if (calendarChanges(record).some((one) => one.id === calendar.id)) return no("USED_UP", { what: "1" });
  const before = clockOf(definition, record, at).promised?.due ?? null;
  const entry: Entry = {
    seq: record.seq + 1,
    ...(key !== undefined && { key }),
    at,
    event: { type: event.type, reason: event.reason, calendar },
    actor,
    label: CALENDAR_LABEL,
    meaning: "own",
    way: 0,
    from: id,
    to: id,
    entered: false,
    value: record.value,
    clock: [],
    slips: [],
  };
  const after = { ...record, seq: entry.seq, history: [...record.history, entry] };
  const due = clockOf(definition, after, at).promised?.due ?? null;
  const recounted: Entry = { ...entry, recount: { calendar: calendar.id, before, after: due } };
  return {
    ok: true,
    entry: recounted,
    duplicate: false,
    record: { ...after, history: [...record.history, recounted] },
  };
}

const isDay = (text: unknown): boolean => typeof text === "string" && isMoment(`${text}T00:00`);

/** The first part of a change that is no day; undefined: none. */
function wrongDay(change: Command["event"]["calendar"]): string | undefined {
  if (change === undefined) return "calendar";
  const { days, knownUntil } = change;
  if (days.length === 0 && knownUntil === undefined) return "days";
  if (knownUntil !== undefined && !isDay(knownUntil)) return knownUntil;
  const dates = days.flatMap(({ date, instead }) => [date, ...(instead === undefined ? [] : [instead])]);
  return dates.find((date) => !isDay(date)) ?? twice(days.map(({ date }) => date));
}

const twice = (dates: readonly string[]): string | undefined =>
  dates.find((date, index) => dates.indexOf(date) !== index);
