import { decide } from "../kernel/decide.ts";
import type { Acting } from "../kernel/record.ts";
import { EngineFault } from "./engine-fault.ts";
import type { PinnedDefinition } from "./definitions.ts";
import type { DossierState } from "./dossier-state.ts";
import { acceptedLine, refusedLine, type Advance, type Desk } from "./next-line.ts";
import { retentionsOf, withoutValues } from "./retention.ts";
import { waiting, type ArmedTimer } from "./timers.ts";
import type { Moment } from "@tthc/model";

const TIME: Acting = { is: "system" };

/** A deadline fires: time moves the dossier on, or somebody is told. Pure, and the same when the log is replayed. */
export function performTimer(
  before: DossierState,
  pinned: PinnedDefinition,
  timer: ArmedTimer,
  desk: Desk,
): Advance {
  const { record } = before;
  if (record === null) throw new EngineFault("store-damaged", before.dossier);
  const last = record.history.at(-1)?.at ?? "";
  // Law moves the dossier at the end of the limit, whenever the wake-up came.
  const lawful = timer.kind === "lapse" ? timer.due : timer.wake;
  const at = lawful > last ? lawful : last;
  const head = {
    key: timerKey(timer),
    kind: "timer" as const,
    at,
    actor: TIME,
    input: () => ({ timer: timer.id, generation: timer.generation }),
  };
  if (timer.kind === "retention") {
    const erased = retentionsOf(pinned.definition, record).flatMap(({ until, paths }) =>
      until <= timer.due ? paths : [],
    );
    const input = () => ({ timer: timer.id, generation: timer.generation, erased });
    const left = { record: withoutValues(record, erased), fired: timer.id };
    return acceptedLine(before, pinned, { ...head, input }, left, desk);
  }
  if (timer.kind !== "lapse" || timer.action === undefined)
    return acceptedLine(before, pinned, head, { record, notice: timer, fired: timer.id }, desk);
  const event = { type: timer.action, ...(timer.branch !== undefined && { branch: timer.branch }) };
  const decision = decide(pinned.definition, record, { key: head.key, event, actor: TIME, at });
  // A guard may forbid this way out; then the deadline was looked at and does not come back.
  if (!decision.ok) return refusedLine(before, pinned, head, decision.refusal, desk, timer.id);
  const { entry, record: after } = decision;
  return acceptedLine(before, pinned, head, { record: after, clock: entry.clock, slips: entry.slips }, desk);
}

/** Keys of the engine's own lines; a sender's key may not begin so. */
export const timerKey = ({ id, generation }: Pick<ArmedTimer, "id" | "generation">): string =>
  `timer:${id}:${generation}`;

/** The deadline that has to fire first, if any has by then. */
export function nextTimer({ timers }: DossierState, now: Moment): ArmedTimer | undefined {
  const [first] = waiting(timers);
  return first !== undefined && first.wake <= now ? first : undefined;
}
