import type { Extension, Moment, Stop, Term } from "@tthc/model";
import { asAnnounced } from "./calendar-change.ts";
import type { Definition } from "./definition.ts";
import { readHistory } from "./read-history.ts";
import { countedFrom, filingChannel } from "./reception.ts";
import type { DossierRecord, Entry } from "./record.ts";

/** What the history says of the clock: when it began, stood still and ended. No date is computed here. */
export interface TermHistory {
  readonly anchor?: Moment;
  /** When it came in, where the anchor is the next working moment. */
  readonly received?: Moment;
  readonly stops: readonly Stop[];
  readonly extension?: Extension;
  /** The new date that an apology gave. */
  readonly reappointed?: Moment;
  /** When that apology was made. */
  readonly apologised?: Moment;
  /** When the case was decided. */
  readonly ended?: Moment;
}

/**
 * Reads the clock operations of a dossier's history under a term: the procedure's own, or that of a campaign, which may
 * count from another event than the machine was made for.
 */
export function termHistory(
  definition: Definition,
  record: Pick<DossierRecord, "history">,
  term: Term,
): TermHistory {
  const { model, states } = definition;
  const counting = asAnnounced(definition, record);
  const channel = filingChannel(record.history);
  const foreign = term !== model.term;
  const notCounted = new Set(foreign ? term.notCounted : []);
  let anchor: Moment | undefined;
  let received: Moment | undefined;
  let ended: Moment | undefined;
  let extension: Extension | undefined;
  let reappointed: Moment | undefined;
  let apologised: Moment | undefined;
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
  const begin = (entry: Entry) => {
    if (anchor !== undefined) return;
    anchor = countedFrom(counting, channel, entry);
    if (anchor !== entry.at) received = entry.at;
  };
  for (const entry of readHistory(record)) {
    const { at, clock, duty, meaning, from, to, entered } = entry;
    if (duty?.extension) extension = { duration: duty.extension, at };
    reappointed = duty?.until ?? reappointed;
    if (duty?.action === "hen_lai") apologised = at;
    if (foreign && startsTerm(term, entry)) begin(entry);
    for (const operation of clock) {
      switch (operation.op) {
        case "start":
          if (!foreign) begin(entry);
          break;
        case "stop":
          // What does not count is the term's own affair; the machine knows only the procedure's.
          if (operation.why !== "not-counted") stop(operation.state, "supplement", at);
          else if (!foreign) stop(operation.state, "not-counted", at);
          break;
        case "resume":
          amendLast(
            operation.state,
            ({ to }) => to === undefined,
            // Only a supplement that completes the dossier begins a new term; a withdrawal, say, does not.
            term.onSupplement === "restart" && meaning === "supplemented"
              ? { to: at, effect: "restart" }
              : { to: at },
          );
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
    ...(received !== undefined && { received }),
    // What stood still before the clock began took nothing from it.
    stops: stops.filter(({ to }) => anchor !== undefined && (to === undefined || to > anchor)),
    ...(ended !== undefined && { ended }),
    ...(extension && { extension }),
    ...(reappointed !== undefined && { reappointed }),
    ...(apologised !== undefined && { apologised }),
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
