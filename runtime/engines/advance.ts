import type { Moment } from "@tthc/model";
import { isMoment } from "../kernel/command-check.ts";
import type { Definitions, PinnedDefinition } from "./definitions.ts";
import type { DossierState } from "./dossier-state.ts";
import { EngineFault } from "./engine-fault.ts";
import type { DossierCommand, MigrationOrder, Order } from "./engine.ts";
import type { Advance, Desk } from "./next-line.ts";
import { performCommand } from "./perform-command.ts";
import { performErasure } from "./perform-erasure.ts";
import { performMigration } from "./perform-migration.ts";
import { nextTimer, performTimer } from "./perform-timer.ts";

/** What may be asked of a dossier. */
export type Request =
  | ({ readonly kind: "command" } & DossierCommand)
  | ({ readonly kind: "migration" } & MigrationOrder)
  | ({ readonly kind: "erasure" } & Order);

// A flow whose deadlines start one another without time passing would never come to rest.
const LAPSES_AT_ONCE = 1_000;

/**
 * The heart of every engine: what a request makes of a dossier, as lines to append and a state to keep. Deadlines that
 * passed before the official moment come first, so that nothing is ever early or late because a timer was. Pure but for
 * salts; throws an `EngineFault` where the dossier cannot be decided at all, and then nothing may be written.
 */
export function advance(
  before: DossierState,
  request: Request,
  definitions: Pick<Definitions, "get">,
  desk: Desk,
): readonly Advance[] {
  const pinned = pinnedOf(before, request, definitions);
  const lapsed = lapse(before, pinned, passed(request.at, desk.recorded), desk);
  const state = lapsed.at(-1)?.state ?? before;
  return [...lapsed, perform(state, pinned, request, definitions, desk)];
}

// A moment that lies ahead, such as the opening of tomorrow, has not passed yet; one that is none lets nothing pass.
function passed(at: unknown, now: Moment): Moment {
  if (!isMoment(at)) return "";
  return at < now ? at : now;
}

/** Fires every deadline of a dossier that is due, in the order of time. */
export function advanceTime(
  before: DossierState,
  now: Moment,
  definitions: Pick<Definitions, "get">,
  desk: Desk,
): readonly Advance[] {
  if (before.definition === null) return [];
  return lapse(before, definitions.get(before.definition), now, desk);
}

function lapse(before: DossierState, pinned: PinnedDefinition, now: Moment, desk: Desk): readonly Advance[] {
  const steps: Advance[] = [];
  let state = before;
  for (let timer = nextTimer(state, now); timer !== undefined; timer = nextTimer(state, now)) {
    if (steps.length === LAPSES_AT_ONCE)
      throw new EngineFault("store-damaged", `${state.dossier}: ${timer.id} starts itself again`);
    const step = performTimer(state, pinned, timer, desk);
    steps.push(step);
    state = step.state;
  }
  return steps;
}

function perform(
  state: DossierState,
  pinned: PinnedDefinition,
  request: Request,
  definitions: Pick<Definitions, "get">,
  desk: Desk,
): Advance {
  switch (request.kind) {
    case "command":
      return performCommand(state, pinned, request, desk);
    case "migration":
      return performMigration(state, pinned, definitions.get(request.to), request, desk);
    case "erasure":
      return performErasure(state, pinned, request, desk);
  }
}

function pinnedOf(
  { dossier, definition, record }: DossierState,
  request: Request,
  definitions: Pick<Definitions, "get">,
): PinnedDefinition {
  if (definition !== null) return definitions.get(definition);
  if (record !== null) throw new EngineFault("definition-unpinned", dossier);
  if (request.kind !== "command" || typeof request.definition !== "string")
    throw new EngineFault("no-such-dossier", dossier);
  return definitions.get(request.definition);
}
