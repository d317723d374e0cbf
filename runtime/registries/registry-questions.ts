import {
  emptyContext,
  entryOf,
  hasContent,
  innerFields,
  papersOf,
  topFields,
  withEvent,
  type Field,
  type Json,
  type PaperNeed,
} from "@tthc/model";
import type { DossierCommand } from "../engines/engine.ts";
import type { Definition } from "../kernel/definition.ts";
import type { DossierRecord } from "../kernel/record.ts";
import type { RegistryQuestion } from "./registry-source.ts";

/**
 * What has to be asked before a command is decided: every registry that stands for a paper this dossier needs and that
 * was not asked yet. One that nobody needs is not asked, for every question tells something about a person.
 */
export function registryQuestions(
  { model }: Definition,
  record: DossierRecord | null,
  { dossier, at, event }: Pick<DossierCommand, "dossier" | "at" | "event">,
): readonly RegistryQuestion[] {
  const context = withEvent(record?.context ?? emptyContext, { ...event, at }, record === null);
  const filed = record?.history[0]?.at ?? at;
  const stands = (need: PaperNeed): string | undefined =>
    need.why.is === "registry" && need.kind === "paper" ? need.why.registry : undefined;
  const papers = Map.groupBy(papersOf(model, context, { filed }), stands);
  return model.registries.flatMap(({ id, asked }): readonly RegistryQuestion[] => {
    const needs = papers.get(id);
    if (needs === undefined || entryOf(context.registries, id) !== undefined) return [];
    const isKey = (field: Field) => field.lookup === id || asked.includes(field.id);
    return [
      {
        registry: id,
        dossier,
        at,
        asked: valuesOf(topFields(model), context.fields, isKey),
        papers: needs.map((need) => need.id),
      },
    ];
  });
}

/** Given values of the fields that are wanted, by path. */
function valuesOf(
  fields: readonly Field[],
  given: { readonly [id: string]: Json },
  isWanted: (field: Field) => boolean,
  prefix = "",
): Record<string, Json> {
  return Object.assign(
    {},
    ...fields.map((field): Record<string, Json> => {
      const value = entryOf(given, field.id);
      if (value === undefined || !hasContent(value)) return {};
      if (isWanted(field)) return { [prefix + field.id]: value };
      const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
      return isRecord && field.shape.is === "record"
        ? valuesOf(
            innerFields(field.shape),
            value as { readonly [id: string]: Json },
            isWanted,
            `${prefix}${field.id}.`,
          )
        : {};
    }),
  ) as Record<string, Json>;
}
