import type { Json } from "../expression/value.ts";
import { entryOf, type MachineContext, type MachineEvent } from "./context.ts";

type JsonRecord = { readonly [key: string]: Json };

const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Fields after an event: records merge, lists and scalars replace, null removes. */
export function mergeFields(fields: JsonRecord, given: JsonRecord): JsonRecord {
  const merged = new Map(Object.entries(fields));
  for (const [id, value] of Object.entries(given)) {
    const before = merged.get(id);
    if (value === null) merged.delete(id);
    else merged.set(id, isRecord(value) && isRecord(before) ? mergeFields(before, value) : value);
  }
  return Object.fromEntries(merged);
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const same = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
};

function changedFields(before: JsonRecord, given: JsonRecord, prefix: string, into: Set<string>): void {
  for (const [id, value] of Object.entries(given)) {
    const old = entryOf(before, id);
    if (isRecord(value) && isRecord(old)) changedFields(old, value, `${prefix}${id}.`, into);
    else if (!(value === null && old === undefined) && !same(old, value)) into.add(`${prefix}${id}`);
  }
}

/** Paths that an event changes. A paper handed in again is a changed paper, though it was there before. */
export function changedPaths(context: MachineContext, event: MachineEvent): readonly string[] {
  const changed = new Set<string>();
  changedFields(context.fields, event.fields ?? {}, "", changed);
  for (const [paper, present] of Object.entries(event.papers ?? {}))
    if (present || entryOf(context.papers, paper) === true) changed.add(paper);
  for (const path of event.changed ?? []) changed.add(path);
  return [...changed].sort();
}

const within = (outer: string, inner: string) => outer === inner || inner.startsWith(`${outer}.`);

/** Whether a branch that reads `reads` is touched by a changed path, on either side of a record. */
export function readsChange(reads: readonly string[], changed: readonly string[]): boolean {
  return changed.some((path) => reads.some((read) => within(read, path) || within(path, read)));
}
