import { mergeFields } from "./amendment.ts";
import type { MachineContext, MachineEvent } from "./context.ts";

/** Whether the dossier still waits to be filed: the filing sets its facts once. */
export const isUnfiled = (context: MachineContext): boolean => context.facts.filingDate === undefined;

/** The dossier together with what an event carries; nothing is counted yet. */
export function withEvent(context: MachineContext, event: MachineEvent, files: boolean): MachineContext {
  const { fields, papers, registries } = event;
  if (!files && fields === undefined && papers === undefined && registries === undefined) return context;
  return {
    ...context,
    ...(files && {
      facts: { ...event.facts, ...(event.at !== undefined && { filingDate: event.at.slice(0, 10) }) },
    }),
    fields: fields === undefined ? context.fields : mergeFields(context.fields, fields),
    papers: papers === undefined ? context.papers : { ...context.papers, ...papers },
    ...(registries !== undefined && { registries: { ...context.registries, ...registries } }),
  };
}
