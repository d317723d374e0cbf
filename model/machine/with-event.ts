import { mergeFields } from "./amendment.ts";
import type { MachineContext, MachineEvent } from "./context.ts";

/** Whether the dossier still waits to be filed: the filing sets its facts once. */
export const isUnfiled = (context: MachineContext): boolean => context.facts.filingDate === undefined;

/** The dossier together with what an event carries; nothing is counted yet. */
export function withEvent(context: MachineContext, event: MachineEvent, files: boolean): MachineContext {
  if (!files && event.fields === undefined && event.papers === undefined) return context;
  return {
    ...context,
    ...(files && {
      facts: { ...event.facts, ...(event.at !== undefined && { filingDate: event.at.slice(0, 10) }) },
    }),
    fields: event.fields === undefined ? context.fields : mergeFields(context.fields, event.fields),
    papers: event.papers === undefined ? context.papers : { ...context.papers, ...event.papers },
  };
}
