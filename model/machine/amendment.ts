import { isRecord, type JsonRecord, sameJson } from "../expression/json.ts";
import type { Json } from "../expression/value.ts";
import { entryOf, type MachineContext, type MachineEvent } from "./context.ts";

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

/** What an event must carry so that fields become others: only what differs, null where a value goes. */
export function fieldsBetween(before: JsonRecord, after: JsonRecord): JsonRecord {
  const patch = new Map<string, Json>();
  for (const [id, value] of Object.entries(after)) {
    const old = entryOf(before, id);
    if (sameJson(old, value)) continue;
    patch.set(id, isRecord(old) && isRecord(value) ? fieldsBetween(old, value) : value);
  }
  for (const id of Object.keys(before)) if (!Object.hasOwn(after, id)) patch.set(id, null);
  return Object.fromEntries(patch);
}

function changedFields(before: JsonRecord, given: JsonRecord, prefix: string, into: Set<string>): void {
  for (const [id, value] of Object.entries(given)) {
    const old = entryOf(before, id);
    if (isRecord(value) && isRecord(old)) changedFields(old, value, `${prefix}${id}.`, into);
    else if (!(value === null && old === undefined) && !sameJson(old, value)) into.add(`${prefix}${id}`);
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
