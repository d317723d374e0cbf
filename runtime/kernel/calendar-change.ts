import type { Calendar, LocalText } from "@tthc/model";
import type { Definition } from "./definition.ts";
import type { DossierRecord, Entry } from "./record.ts";

/** A day that is announced to be another than the calendar had it. */
export interface AnnouncedDay {
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** `as-week`: neither off nor worked any more, the weekday decides. */
  readonly is: "off" | "worked" | "as-week";
  /** `worked`: the day that is off for it. */
  readonly instead?: string;
}

/** What was announced of the calendar after a dossier was filed. */
export interface CalendarChange {
  /** Names the announcement for ever: `cong_chuc-2026-11`. */
  readonly id: string;
  readonly days: readonly AnnouncedDay[];
  /** The calendar is announced up to this day from now on. */
  readonly knownUntil?: string;
}

/** A calendar with what was announced; earlier announcements of the same days no longer hold. */
export function changedCalendar(
  calendar: Calendar,
  { days, knownUntil }: CalendarChange,
  label: LocalText,
): Calendar {
  const told = new Set(days.map(({ date }) => date));
  const kept = <Day extends { readonly date: string }>(listed: readonly Day[]): readonly Day[] =>
    listed.filter(({ date }) => !told.has(date));
  const off = days.flatMap(({ date, is }) => (is === "off" ? [{ date, label }] : []));
  const worked = days.flatMap(({ date, is, instead }) =>
    is === "worked" ? [{ date, ...(instead !== undefined && { instead }) }] : [],
  );
  return {
    ...calendar,
    off: [...kept(calendar.off), ...off].sort(byDate),
    worked: [...kept(calendar.worked), ...worked].sort(byDate),
    knownUntil:
      knownUntil !== undefined && knownUntil > calendar.knownUntil ? knownUntil : calendar.knownUntil,
  };
}

const byDate = (one: { readonly date: string }, other: { readonly date: string }): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

/** Announcements that reached a dossier, the earliest first. */
export const calendarChanges = ({ history }: Pick<DossierRecord, "history">): readonly CalendarChange[] =>
  history.flatMap(({ event }) => event.calendar ?? []);

const counted = new WeakMap<Definition, Map<string, Definition>>();

/** Every calendar that is made is indexed, so those of a definition are few and kept. */
const MOST_CALENDARS = 32;

/**
 * The definition as this dossier counts: with the days that were announced since it was filed. Everything that computes a
 * date of a dossier goes through here.
 */
export function asAnnounced(definition: Definition, { history }: Pick<DossierRecord, "history">): Definition {
  const entries = history.filter(({ event }) => event.calendar !== undefined);
  if (entries.length === 0) return definition;
  const known = counted.get(definition) ?? new Map<string, Definition>();
  counted.set(definition, known);
  const key = JSON.stringify(entries.map(({ event: { calendar, reason } }) => [calendar, reason]));
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  if (known.size >= MOST_CALENDARS) known.clear();
  const made = { ...definition, model: { ...definition.model, calendar: afterAll(definition, entries) } };
  known.set(key, made);
  return made;
}

const afterAll = ({ model }: Definition, entries: readonly Entry[]): Calendar =>
  entries.reduce(
    (calendar, { event }) =>
      event.calendar === undefined
        ? calendar
        : changedCalendar(calendar, event.calendar, { vi: event.reason ?? event.calendar.id }),
    model.calendar,
  );

/** Name of the calendar that a dossier counts by: that of its definition, then what was announced since. */
export const calendarName = (own: string, record: Pick<DossierRecord, "history"> | null): string =>
  [own, ...(record === null ? [] : calendarChanges(record).map(({ id }) => id))].join("+");
