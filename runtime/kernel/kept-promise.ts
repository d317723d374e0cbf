import type { RunningTerm, Stop } from "@tthc/model";
import { asAnnounced } from "./calendar-change.ts";
import type { Definition } from "./definition.ts";
import type { KeptPromise } from "./migration-entry.ts";
import { lastMigration } from "./read-history.ts";
import type { DossierRecord, Entry } from "./record.ts";
import { termHistory, type TermHistory } from "./term-history.ts";

/** The terms of versions that a dossier left, with everything that stopped or extended them since. */
export function keptTerms(
  definition: Definition,
  record: DossierRecord,
): readonly { readonly term: RunningTerm; readonly version: number }[] {
  const moved = lastMigration(record);
  if (moved === undefined) return [];
  const history = termHistory(definition, record, definition.model.term);
  return moved.migration.promises.flatMap((promise) => {
    const anchor = promise.anchor ?? history.anchor;
    if (anchor === undefined) return [];
    const { duration, rule, cutoff, basis, assumption, version } = promise;
    const term: RunningTerm = {
      calendar: asAnnounced(definition, record).model.calendar,
      duration,
      anchor,
      stops: stopsSince(promise, history, moved),
      rule,
      ...(history.extension && { extension: history.extension }),
      ...(cutoff !== undefined && { cutoff }),
      ...(basis !== undefined && { basis }),
      ...(assumption !== undefined && { assumption }),
    };
    return [{ term, version }];
  });
}

/**
 * The stops it had when the dossier moved, ended as they ended since, and later ones that the old version would have
 * known too: a state that only the newer one does not count never moves the old promise.
 */
function stopsSince(
  { stops, rule, notCounted }: KeptPromise,
  history: TermHistory,
  moved: Entry,
): readonly Stop[] {
  const movedAt = moved.at;
  // The move itself may bring the dossier into a stop that the old version does not know.
  const byTheMove = new Set(moved.clock.flatMap((one) => (one.op === "stop" ? [one.state] : [])));
  const effect = (stop: Stop): Stop => (rule === "restart" ? stop : { ...stop, effect: "pause" });
  const known = stops.map((stop): Stop => {
    if (stop.to !== undefined) return stop;
    const since = history.stops.find(({ from, state }) => from === stop.from && state === stop.state);
    if (since === undefined) return { ...stop, to: movedAt };
    return since.to === undefined ? stop : effect({ ...stop, to: since.to, ...effectOf(since) });
  });
  const later = history.stops.filter(
    (stop) =>
      stop.from >= movedAt &&
      !(stop.from === movedAt && byTheMove.has(stop.state ?? "")) &&
      !stops.some(({ from, state }) => from === stop.from && state === stop.state) &&
      (stop.because === "supplement" || notCounted.includes(stop.state ?? "")),
  );
  return [...known, ...later.map(effect)];
}

const effectOf = ({ effect }: Stop): Pick<Stop, "effect"> => (effect === undefined ? {} : { effect });
