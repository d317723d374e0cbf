import { parseDate, type Field, type Json, type ProcedureModel, type Shape } from "@tthc/model";
import { newDraft, type FormDraft } from "@tthc/runtime";

type JsonRecord = { readonly [id: string]: Json };

/**
 * A draft as far as it fits a form that its author has changed meanwhile: answers whose field is gone, or takes another
 * kind of value now, are left out. Bounds and patterns are not looked at: the page tells those beside the field.
 */
export function fittingDraft(model: ProcedureModel, draft: FormDraft): FormDraft {
  const fields = model.forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const asked = new Set(fields.map(({ id }) => id));
  const { case: chosenCase, applicant, ...facts } = draft.facts;
  return {
    ...draft,
    facts: {
      ...newDraft(model, facts).facts,
      ...(model.cases.some(({ id }) => id === chosenCase) && { case: chosenCase }),
      ...(model.applicants.some(({ id }) => id === applicant) && { applicant }),
    },
    answers: fittingRecord(fields, draft.answers),
    typed: kept(draft.typed, (control) => asked.has(control.split(".")[0] ?? "")),
    uploads: kept(draft.uploads, (paper) => JSON.stringify(model.dossier.items).includes(`"id":"${paper}"`)),
  };
}

function kept<T>(record: { readonly [key: string]: T }, fits: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => fits(key)));
}

function fittingRecord(fields: readonly Field[], answers: JsonRecord): JsonRecord {
  return Object.fromEntries(
    fields.flatMap(({ id, shape }): readonly (readonly [string, Json])[] => {
      const fitting = Object.hasOwn(answers, id) ? fittingValue(shape, answers[id]) : undefined;
      return fitting === undefined ? [] : [[id, fitting]];
    }),
  );
}

/** The value, or what of it still fits; undefined where nothing does. */
function fittingValue(shape: Shape, value: Json | undefined): Json | undefined {
  switch (shape.is) {
    case "record":
      return isRecord(value) ? fittingRecord(shape.fields, value) : undefined;
    case "list":
      return Array.isArray(value)
        ? (value as readonly Json[]).map((row) => fittingRecord(shape.fields, isRecord(row) ? row : {}))
        : undefined;
    case "choice": {
      const offered = (id: Json | undefined): boolean => shape.options.some((option) => option.id === id);
      if (!shape.many) return offered(value) ? value : undefined;
      return Array.isArray(value) ? (value as readonly Json[]).filter(offered) : undefined;
    }
    case "file":
      return isRecord(value) ? value : undefined;
    default:
      return fitsLeaf(shape, value) ? value : undefined;
  }
}

type Leaf = Exclude<Shape, { is: "record" | "list" | "choice" | "file" }>;

function fitsLeaf({ is }: Leaf, value: Json | undefined): boolean {
  switch (is) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "money":
      return Number.isSafeInteger(value);
    case "decimal":
      return typeof value === "string" && /^-?[0-9]+([.][0-9]+)?$/.test(value);
    case "date":
      return typeof value === "string" && parseDate(value) !== undefined;
    case "date-time":
      return typeof value === "string" && /^[0-9-]{10}T([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value);
    case "text":
      return typeof value === "string";
  }
}

const isRecord = (json: Json | undefined): json is JsonRecord =>
  typeof json === "object" && json !== null && !Array.isArray(json);
