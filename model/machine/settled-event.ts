import { type FieldBlock, settleAnswers } from "../form/settle-answers.ts";
import { fieldsBetween } from "./amendment.ts";
import { factsOf } from "./condition.ts";
import type { MachineContext, MachineEvent } from "./context.ts";
import { withEvent } from "./with-event.ts";

/**
 * The event that leaves the answers of the blocks settled: its `fields` are what really changes, so that what was hidden
 * is neither in the dossier nor in its history. `files`: it also brings the facts of the dossier.
 */
export function settledEvent(
  blocks: readonly FieldBlock[],
  context: MachineContext,
  event: MachineEvent,
  files: boolean,
): MachineEvent {
  if (blocks.length === 0 && event.fields === undefined) return event;
  const after = withEvent(context, event, files);
  const fields = fieldsBetween(context.fields, settleAnswers(blocks, after.fields, factsOf(after)));
  const { fields: _, ...rest } = event;
  return Object.keys(fields).length === 0 ? rest : { ...rest, fields };
}
