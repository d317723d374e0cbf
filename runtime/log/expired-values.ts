import type { Json } from "@tthc/model";
import type { LogEntry, LogLine } from "./log-entry.ts";
import { digestOfMark, type PersonalValues } from "./withheld.ts";

type Members = { readonly [name: string]: Json };

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Digests anywhere in a part of an entry. */
export function digestsIn(part: Json | undefined): readonly string[] {
  if (Array.isArray(part)) return (part as readonly Json[]).flatMap(digestsIn);
  if (!isMembers(part)) return [];
  const digest = digestOfMark(part);
  return digest === undefined ? Object.values(part).flatMap(digestsIn) : [digest];
}

/**
 * Digests of a line that may stand for a value of these fields. What was withheld whole may hold one, so it goes with the
 * first of them: a refused command and its answer, fields of names that nobody knew.
 */
export function digestsOf({ input, answer }: LogEntry, paths: readonly string[]): ReadonlySet<string> {
  if (!isMembers(input)) return new Set();
  const split = paths.map((path) => path.split("."));
  const given = [input["event"], input["findings"]].map((one) =>
    isMembers(one) ? one["fields"] : undefined,
  );
  return new Set([
    ...digestsIn(input["sent"]),
    ...digestsIn(answer),
    ...given.flatMap((fields) => split.flatMap((path) => under(fields, path))),
  ]);
}

function under(part: Json | undefined, [first, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(part))
    return (part as readonly Json[]).flatMap((row) =>
      under(row, first === undefined ? [] : [first, ...rest]),
    );
  if (!isMembers(part)) return [];
  const digest = digestOfMark(part);
  if (digest !== undefined) return [digest];
  return first === undefined ? digestsIn(part) : under(part[first], rest);
}

/** The values beside a line that stay when those of some fields are erased; undefined where all of them stay. */
export function valuesAfter(
  { entry, personal }: LogLine,
  paths: readonly string[],
): PersonalValues | undefined {
  const gone = digestsOf(entry, paths);
  const kept = Object.entries(personal).filter(([digest]) => !gone.has(digest));
  return kept.length === Object.keys(personal).length ? undefined : Object.fromEntries(kept);
}

/** The fields whose values a line says were erased, if it is of that kind. */
export function erasedPaths({ kind, input, outcome }: LogEntry): readonly string[] | undefined {
  if (kind !== "timer" || !outcome.ok || !isMembers(input)) return undefined;
  const erased = input["erased"];
  return Array.isArray(erased) ? erased.map(String) : undefined;
}

/** Digests of a line whose values are not there. */
export const missingDigests = ({ entry, personal }: LogLine): readonly string[] =>
  digestsIn([entry.input, entry.actor, entry.answer ?? null]).filter(
    (digest) => !Object.hasOwn(personal, digest),
  );
