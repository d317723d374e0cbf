import type { DossierItem, Expression, Field, Paper, ProcedureModel } from "@tthc/model";
import type { SchemaContext } from "./schema-context.ts";
import { allOf, alternatives } from "./condition.ts";
import { ConditionalRequirements } from "./conditional-requirements.ts";
import { factScope, factsSchema } from "./facts-schema.ts";
import { fileSchema } from "./leaf-schema.ts";
import { fieldSchema } from "./object-schema.ts";
import { fieldScope } from "./field-scope.ts";
import { placedFields } from "./form-schema.ts";
import type { Schema } from "./schema.ts";

interface PlacedPaper {
  readonly paper: Paper;
  readonly when: readonly Expression[];
  readonly alternative: boolean;
}

/**
 * Schema of a dossier at rest: what it knows of itself, the values of its fields (what officials recorded among them),
 * which papers were handed in, and their files. Requirements on single fields are those of the form schemas.
 */
export function dossierSchema(model: ProcedureModel, context: SchemaContext): Schema {
  const fields = dossierFields(model);
  const scope = fieldScope(fields, ["fields"], [], factScope(model, ["facts"]));
  const papers = placedPapers(model.dossier.items, [], false, context);
  const required = new Set<string>();
  const conditional = new ConditionalRequirements();
  for (const { paper, when, alternative } of papers) {
    if (alternative || paper.ifAny === true || comesByItself(paper, model)) continue;
    // Registries in force and promised dates change with the day, which a schema does not know.
    if (paper.replacedBy !== undefined || paper.latestBeforeDue !== undefined) {
      context.lose("moment", paper.id);
      continue;
    }
    if (when.length === 0) required.add(paper.id);
    const condition = when.length === 0 ? [] : allOf(when.map((part) => alternatives(part, true, scope)));
    if (condition === undefined) context.lose("required-when", paper.id);
    else for (const atoms of condition) conditional.add(atoms, ["papers", paper.id]);
  }
  const silent: SchemaContext = { ...context, lose: () => undefined };
  return {
    title: model.label.vi,
    type: "object",
    properties: {
      facts: factsSchema(model),
      fields: closed(fields.map((field) => [field.id, fieldSchema(field, field.id, silent)])),
      papers: {
        ...closed(papers.map(({ paper }) => [paper.id, { title: paper.label.vi, type: "boolean" }])),
        ...(required.size > 0 && { required: [...required] }),
      },
      files: closed(papers.map(({ paper }) => [paper.id, filesSchema(paper)])),
    },
    required: ["facts", "fields", "papers"],
    additionalProperties: false,
    ...conditional.asAllOf(),
  };
}

/** Passed on by a part of a combined procedure, or handed over by the office that gave it: as `papersOf` says. */
const comesByItself = ({ resultOf, copies, shownOnly }: Paper, { parts }: ProcedureModel): boolean =>
  resultOf !== undefined &&
  (parts?.procedures.some(({ id }) => id === resultOf) === true ||
    (copies.length === 0 && shownOnly !== true));

const closed = (entries: readonly (readonly [string, Schema])[]): Schema => ({
  type: "object",
  properties: Object.fromEntries(entries),
  additionalProperties: false,
});

const filesSchema = (paper: Paper): Schema => ({
  title: paper.label.vi,
  type: "array",
  items: fileSchema(paper.fileTypes, paper.maxBytes),
  maxItems: 100,
});

/** Every field a dossier may hold: those of its forms, then what officials record; the first of a name wins. */
export function dossierFields(model: ProcedureModel): readonly Field[] {
  const fields = model.forms.flatMap((form) => placedFields(form).map(({ field }) => field));
  const recorded = model.flow.states.flatMap((state) =>
    state.kind === "parallel"
      ? state.branches.flatMap(({ records }) => records)
      : state.kind === "end"
        ? []
        : state.records,
  );
  const byId = new Map<string, Field>();
  for (const field of [...fields, ...recorded]) if (!byId.has(field.id)) byId.set(field.id, field);
  return [...byId.values()];
}

function placedPapers(
  items: readonly DossierItem[],
  when: readonly Expression[],
  alternative: boolean,
  context: SchemaContext,
): readonly PlacedPaper[] {
  return items.flatMap((item): readonly PlacedPaper[] => {
    const conditions = item.when === undefined ? when : [...when, item.when];
    if (item.kind === "paper") return [{ paper: item, when: conditions, alternative }];
    context.lose("one-of", item.id);
    return placedPapers(item.items, conditions, true, context);
  });
}
