import { addMonths, dayOf, dueDateOf, formatMinute, innerFields, topFields } from "@tthc/model";
import type { Duration, Field, Json, Moment } from "@tthc/model";
import type { Definition } from "../kernel/definition.ts";
import type { DossierRecord } from "../kernel/record.ts";

/** Values that are erased on one day, by the paths of their fields: `nhom.ngay_sinh`. */
export interface Retention {
  /** The last day that they are kept. */
  readonly until: Moment;
  readonly paths: readonly string[];
}

/**
 * Which values of a dossier that has ended are erased when (`giữ 10 năm`), the earliest first. Counted from the day of its
 * last step. Two fields of one path are kept for the longer time; a time that the calendar cannot tell erases nothing.
 */
export function retentionsOf(definition: Definition, record: DossierRecord): readonly Retention[] {
  const ended = record.history.at(-1)?.at.slice(0, 10);
  if (record.status !== "closed" || ended === undefined) return [];
  const days = new Map<string, Moment | undefined>();
  for (const [path, kept] of keptPaths(topFields(definition.model))) {
    const until = lastDay(definition, ended, kept);
    const before = days.get(path);
    const isKnown = until !== undefined && !(days.has(path) && before === undefined);
    days.set(path, isKnown ? (before !== undefined && before > until ? before : until) : undefined);
  }
  const byDay = Map.groupBy(days.keys(), (path) => days.get(path));
  return [...byDay]
    .flatMap(([until, paths]) => (until === undefined ? [] : [{ until, paths }]))
    .sort((one, other) => (one.until < other.until ? -1 : 1));
}

const keptPaths = (fields: readonly Field[], prefix = ""): readonly (readonly [string, Duration])[] =>
  fields.flatMap(({ id, kept, shape }) => [
    ...(kept === undefined ? [] : [[prefix + id, kept] as const]),
    ...keptPaths(innerFields(shape), `${prefix}${id}.`),
  ]);

function lastDay({ model }: Definition, ended: Moment, duration: Duration): Moment | undefined {
  const { amount, unit } = duration;
  const months = unit === "year" ? amount * 12 : unit === "month" ? amount : undefined;
  // The calendar of offices is announced for a year or two; years of keeping are civil ones.
  if (months !== undefined) return dateOf(addMonths(dayOf(ended), months));
  if (unit === "day" || unit === "week") return dateOf(dayOf(ended) + amount * (unit === "week" ? 7 : 1));
  const due = dueDateOf({ calendar: model.calendar, duration, anchor: `${ended}T23:59`, stops: [] });
  return due?.slice(0, 10);
}

const dateOf = (day: number): Moment => formatMinute(day * 24 * 60).slice(0, 10);

/** The record without these values: in its answers, and in what each step of it brought. */
export function withoutValues(record: DossierRecord, paths: readonly string[]): DossierRecord {
  const split = paths.map((path) => path.split("."));
  const { context, history } = record;
  return {
    ...record,
    context: { ...context, fields: cut(context.fields, split) },
    history: history.map((entry) =>
      entry.event.fields === undefined
        ? entry
        : { ...entry, event: { ...entry.event, fields: cut(entry.event.fields, split) } },
    ),
    ...(record.archive !== undefined && {
      archive: record.archive.map((one) => ({
        ...one,
        fields: Object.fromEntries(
          Object.entries(one.fields).filter(
            ([path]) => !paths.some((gone) => path === gone || path.startsWith(`${gone}.`)),
          ),
        ),
      })),
    }),
  };
}

type Values = { readonly [id: string]: Json };

function cut(values: Values, paths: readonly (readonly string[])[]): Values {
  const gone = new Set(paths.flatMap(([id, ...rest]) => (rest.length === 0 ? (id ?? []) : [])));
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => {
      if (gone.has(id)) return [];
      const inner = paths.flatMap(([first, ...rest]) => (first === id && rest.length > 0 ? [rest] : []));
      return [[id, inner.length === 0 ? value : cutInner(value, inner)]];
    }),
  );
}

function cutInner(value: Json, paths: readonly (readonly string[])[]): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((row) => cutInner(row, paths));
  return typeof value === "object" && value !== null ? cut(value as Values, paths) : value;
}
