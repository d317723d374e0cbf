import type { Extension, Moment, Stop, Term } from "@tthc/model";
import type { Definition } from "./definition.ts";
import { readHistory } from "./read-history.ts";
import type { DossierRecord, Entry } from "./record.ts";

/** What the history says of the clock: when it began, stood still and ended. No date is computed here. */
export interface TermHistory {
  readonly anchor?: Moment;
  readonly stops: readonly Stop[];
  readonly extension?: Extension;
  /** The new date that an apology gave. */
  readonly reappointed?: Moment;
  /** When the case was decided. */
  readonly ended?: Moment;
}

/**
 * Reads the clock operations of a dossier's history under a term: the procedure's own, or that of a campaign, which may
 * count from another event than the machine was made for.
 */
export function termHistory(
  { model, states }: Definition,
  record: Pick<DossierRecord, "history">,
  term: Term,
): TermHistory {
  const foreign = term !== model.term;
  const notCounted = new Set(foreign ? term.notCounted : []);
  let anchor: Moment | undefined;
  let ended: Moment | undefined;
  let extension: Extension | undefined;
  let reappointed: Moment | undefined;
  const stops: Stop[] = [];
  const amendLast = (state: string, wanted: (stop: Stop) => boolean, change: Partial<Stop>) => {
    const index = stops.findLastIndex((stop) => stop.state === state && wanted(stop));
    const stop = stops[index];
    if (stop) stops[index] = { ...stop, ...change };
  };
  const stop = (state: string, because: Stop["because"], at: Moment) => {
    const label = states.get(state)?.label;
    stops.push({ from: at, because, state, ...(label !== undefined && { label }), effect: "pause" });
  };
  for (const entry of readHistory(record)) {
    const { at, clock, duty, meaning, from, to, entered } = entry;
    if (duty?.extension) extension = { duration: duty.extension, at };
    reappointed = duty?.until ?? reappointed;
    if (foreign && startsTerm(term, entry)) anchor ??= at;
    for (const operation of clock) {
      switch (operation.op) {
        case "start":
          if (!foreign) anchor ??= at;
          break;
        case "stop":
          // What does not count is the term's own affair; the machine knows only the procedure's.
          if (operation.why !== "not-counted") stop(operation.state, "supplement", at);
          else if (!foreign) stop(operation.state, "not-counted", at);
          break;
        case "resume":
          amendLast(operation.state, ({ to }) => to === undefined, {
            to: at,
            // Only a supplement that completes the dossier begins a new term; a withdrawal, say, does not.
            ...(term.onSupplement === "restart" &&
              meaning === "supplemented" && { effect: "restart" as const }),
          });
          break;
        case "restart":
          break;
        case "end":
          ended ??= at;
          break;
      }
    }
    if (from !== to || entered) {
      if (notCounted.has(from)) amendLast(from, (one) => one.to === undefined, { to: at });
      if (notCounted.has(to) && !isStopped(stops, to)) stop(to, "not-counted", at);
    }
  }
  return {
    ...(anchor !== undefined && { anchor }),
    // What stood still before the clock began took nothing from it.
    stops: stops.filter(({ to }) => anchor !== undefined && (to === undefined || to > anchor)),
    ...(ended !== undefined && { ended }),
    ...(extension && { extension }),
    ...(reappointed !== undefined && { reappointed }),
  };
}

/** A supplement that is waited for stops the clock already. */
const isStopped = (stops: readonly Stop[], state: string): boolean =>
  stops.some((stop) => stop.state === state && stop.to === undefined);

/** Whether an entry is what a term counts from. */
export function startsTerm({ anchor }: Term, { meaning, to, entered }: Entry): boolean {
  switch (anchor.from) {
    case "filed":
      return meaning === "file";
    case "accepted":
      return meaning === "accept";
    case "complete":
      return meaning === "accept" || meaning === "complete";
    case "state":
      return entered && to === anchor.state;
  }
}
