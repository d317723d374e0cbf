import { papersOf, type Moment, type PaperNeed } from "@tthc/model";
import { clockOf } from "./clock-of.ts";
import type { Definition } from "./definition.ts";
import { readHistory } from "./read-history.ts";
import type { DossierRecord } from "./record.ts";

/**
 * The papers of a dossier as of a moment: which are needed and why, which are there, and until when one that a registry
 * could not give has to follow. That time runs from the entry that told so.
 */
export function dossierPapers(
  definition: Definition,
  record: DossierRecord,
  at: Moment,
): readonly PaperNeed[] {
  const { context } = record;
  const history = readHistory(record);
  const told = new Map<string, Moment>();
  for (const { at: moment, event } of history) {
    for (const [registry, has] of Object.entries(event.registries ?? {})) {
      if (has) told.delete(registry);
      else if (!told.has(registry)) told.set(registry, moment);
    }
  }
  const promised = clockOf(definition, record, at).promised?.due ?? undefined;
  return papersOf(definition.model, context, {
    filed: history[0]?.at ?? at,
    told: Object.fromEntries(told),
    ...(promised !== undefined && { promised }),
  });
}
