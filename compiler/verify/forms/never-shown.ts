import { type Expression, inputsOf, type ProcedureModel, type Section, inBothLanguages } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import { allOf, conditionWords, isTrue } from "./conditions.ts";
import type { PlacedField } from "./placed-field.ts";
import { type Ask, undecided } from "./questions.ts";
import type { Outcome } from "./statement.ts";

/** What the applicant never sees. */
export interface NeverShown {
  readonly outcome: Outcome;
  /** Ids of fields at the top that are never shown: what depends on them is their consequence. */
  readonly fields: ReadonlySet<string>;
  readonly isHidden: (field: PlacedField) => boolean;
}

/** Something with a condition of its own, and the conditions around it. */
interface Shown {
  readonly place: ModelPlace;
  readonly what: "field" | "section";
  readonly name: Required<{ vi: string; en?: string }>;
  readonly required: boolean;
  readonly shown: readonly Expression[];
  readonly ids: readonly string[];
  readonly holds: (field: PlacedField) => boolean;
}

/** Fields and sections whose conditions hold in no case; a section that is never shown stands for its fields. */
export function neverShown(model: ProcedureModel, fields: readonly PlacedField[], ask: Ask): NeverShown {
  const dead: Shown[] = [];
  const findings: ModelFinding[] = [];
  let open: Outcome["undecided"];
  for (const one of [...sectionsWithConditions(model), ...fieldsWithConditions(fields)]) {
    if (dead.some((outer) => outer !== one && isInside(one, outer))) continue;
    const answer = ask(one.shown.map(isTrue));
    if (answer.is === "impossible") dead.push(one);
    const why = undecided(answer);
    if (why === undefined) continue;
    open ??= why;
    findings.push(modelFinding("TT3490", one.place, { what: inBothLanguages(one.name), why }));
  }
  const ids = new Set(dead.flatMap((one) => one.ids));
  findings.push(...rootsOf(dead, ids).map((one) => told(one, model)));
  const isHidden = (field: PlacedField): boolean => dead.some(({ holds }) => holds(field));
  return { outcome: { applies: fields.length > 0, findings, undecided: open }, fields: ids, isHidden };
}

function sectionsWithConditions({ forms }: ProcedureModel): readonly Shown[] {
  return forms.flatMap(({ id: form, sections }) =>
    sections.flatMap((section): readonly Shown[] => {
      if (section.shownWhen === undefined) return [];
      return [
        {
          place: { at: "section", form, section: section.id },
          what: "section",
          name: inBothLanguages(section.label),
          required: section.fields.some(({ required }) => required !== undefined),
          shown: [section.shownWhen],
          ids: section.fields.map(({ id }) => id),
          holds: (field) => field.form === form && isSame(field.section, section),
        },
      ];
    }),
  );
}

const isSame = (a: Section, b: Section): boolean => a.id === b.id;

function fieldsWithConditions(fields: readonly PlacedField[]): readonly Shown[] {
  return fields.flatMap(({ form, section, field, path, shown }): readonly Shown[] => {
    if (field.shownWhen === undefined) return [];
    return [
      {
        place: { at: "field", form, path },
        what: "field",
        name: inBothLanguages(field.label),
        required: field.required !== undefined,
        shown,
        ids: path.length === 1 ? [field.id] : [],
        holds: (other) =>
          other.form === form &&
          isSame(other.section, section) &&
          path.every((id, i) => other.path[i] === id),
      },
    ];
  });
}

function isInside(inner: Shown, outer: Shown): boolean {
  const { place } = inner;
  if (place.at !== "field" || place.form === undefined) return false;
  if (outer.place.at === "section")
    return outer.ids.includes(place.path[0] ?? "") && outer.place.form === place.form;
  return (
    outer.place.at === "field" &&
    outer.place.form === place.form &&
    outer.place.path.every((id, i) => place.path[i] === id)
  );
}

/** Those that are not hidden only because what they look at is. All of them where they look at one another. */
function rootsOf(dead: readonly Shown[], ids: ReadonlySet<string>): readonly Shown[] {
  const roots = dead.filter((one) => {
    const read = one.shown
      .flatMap(inputsOf)
      .map((input) => (input.op === "field" ? input.path[0] : undefined));
    return !read.some((id) => id !== undefined && ids.has(id));
  });
  return roots.length > 0 ? roots : dead;
}

function told({ place, what, name, required, shown }: Shown, model: ProcedureModel): ModelFinding {
  const condition = allOf(shown);
  const words = condition === undefined ? { vi: "", en: "" } : conditionWords(condition, model);
  const params = { what, name: inBothLanguages(name), condition: words };
  return required ? modelFinding("TT3406", place, params) : modelFinding("TT3401", place, params);
}
