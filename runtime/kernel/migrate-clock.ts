import {
  factsOf,
  offerOn,
  selectTerm,
  type ClockOperation,
  type Moment,
  type State,
  type Stop,
} from "@tthc/model";
import { ownClock } from "./clock-of.ts";
import type { Definition } from "./definition.ts";
import type { KeptLimit, KeptPromise } from "./migration-entry.ts";
import { lastMigration, stateName } from "./read-history.ts";
import type { MovedNames } from "./migrate-names.ts";
import type { DossierRecord, Entry } from "./record.ts";
import { runningLimits } from "./step-limit.ts";
import { startsTerm } from "./term-history.ts";

/**
 * What the move does to the clock. A stop of a state that the newer version does not stop in ends now, one that it does
 * begins, and a term that would have begun on the way begins: its machine will not come by there again.
 */
export function clockAtMove(
  after: Definition,
  history: readonly Entry[],
  target: State,
): readonly ClockOperation[] {
  const { term } = after.model;
  const open = openStops(history);
  const why: Extract<ClockOperation, { op: "stop" }>["why"] | undefined =
    target.kind === "wait" && target.supplement === true
      ? term.onSupplement
      : term.notCounted.includes(target.id)
        ? "not-counted"
        : undefined;
  const hasBegun = history.some(({ clock }) => clock.some(({ op }) => op === "start"));
  const passed =
    history.some((entry) => startsTerm(term, entry)) ||
    (term.anchor.from === "state" && term.anchor.state === target.id);
  return [
    ...(!hasBegun && passed
      ? [
          {
            op: "start" as const,
            anchor: term.anchor.from === "state" ? ("state" as const) : term.anchor.from,
          },
        ]
      : []),
    ...open
      .filter((state) => state !== target.id || why === undefined)
      .map((state) => ({ op: "resume" as const, state })),
    ...(why !== undefined && !open.includes(target.id)
      ? [{ op: "stop" as const, state: target.id, why }]
      : []),
  ];
}

/** States whose stop has not ended. */
function openStops(history: readonly Entry[]): readonly string[] {
  const open = new Set<string>();
  for (const { clock } of history)
    for (const operation of clock) {
      if (operation.op === "stop") open.add(operation.state);
      if (operation.op === "resume") open.delete(operation.state);
    }
  return [...open];
}

/** The promises that the dossier takes along: those it had taken along already, and that of the version it leaves. */
export function promisesAtMove(
  before: Definition,
  record: DossierRecord,
  names: MovedNames,
  at: Moment,
): readonly KeptPromise[] {
  const { version } = before.model;
  const naming = { states: names.states, from: { procedure: "", version: version.number, identity: "" } };
  const renamed = (stop: Stop): Stop =>
    stop.state === undefined ? stop : { ...stop, state: stateName(stop.state, naming) };
  const earlier = (lastMigration(record)?.migration.promises ?? []).map((promise) => ({
    ...promise,
    stops: promise.stops.map(renamed),
    notCounted: promise.notCounted.map((state) => stateName(state, naming)),
  }));
  const clock = ownClock(before, record, at);
  const date = record.context.facts.filingDate ?? at.slice(0, 10);
  const { term: offered } = offerOn(before.model, date);
  const chosen = selectTerm(offered, factsOf(record.context), { date });
  if (chosen.is !== "term") return earlier;
  const { duration, cutoff, basis, assumption } = chosen;
  const own: KeptPromise = {
    version: version.number,
    duration,
    ...(clock.term !== undefined && { anchor: clock.term.anchor }),
    stops: (clock.term?.stops ?? []).map(renamed),
    rule: offered.onSupplement,
    ...(cutoff !== undefined && { cutoff }),
    notCounted: offered.notCounted.map((state) => stateName(state, naming)),
    basis,
    ...(assumption !== undefined && { assumption }),
  };
  return [...earlier, own];
}

/** Time that the applicant had left where the dossier stands; a shorter limit never cuts it off. */
export function limitsAtMove(
  before: Definition,
  record: DossierRecord,
  names: MovedNames,
): readonly KeptLimit[] {
  return runningLimits(before, record).flatMap(({ state, branch, until }): readonly KeptLimit[] => {
    const held = before.states.get(state);
    const actor =
      branch === undefined
        ? held !== undefined && "actor" in held
          ? held.actor
          : undefined
        : held?.kind === "parallel"
          ? held.branches.find(({ id }) => id === branch)?.actor
          : undefined;
    if (actor?.is !== "applicant") return [];
    if (branch === undefined) return [{ until }];
    const name = names.branches[`${state}.${branch}`];
    return name === undefined ? [] : [{ branch: name, until }];
  });
}
