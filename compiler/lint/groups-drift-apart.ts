import { inBothLanguages, type Field, type LocalText, type ProcedureModel, type Shape } from "@tthc/model";
import { modelFinding } from "../diagnostics/model-finding.ts";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import { foldedText } from "../law-index/folded-text.ts";
import { inForceTogether, type Together } from "./in-force-together.ts";
import type { CatalogueFinding, CatalogueRule } from "./rule.ts";

/** Smaller ones are alike by chance. */
const FEWEST_FIELDS = 5;

/** In percent: how many fields of the larger one the smaller one must have. */
const ALIKE = 80;

/** A reusable group or a section of a form, wherever it stands. */
interface Group {
  readonly model: ProcedureModel;
  readonly place: ModelPlace;
  readonly label: LocalText;
  /** Name of the reusable group; absent for a section. */
  readonly name?: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/**
 * Two groups of fields that were copied from each other and then changed apart: what is required in one procedure is not
 * in the next. They are found by their rarest labels, so that not every group is held against every other.
 */
export const groupsDriftApart: CatalogueRule = (models) => {
  const together = inForceTogether(models);
  const groups = distinct(models.flatMap(groupsOf));
  const uses = new Map<string, number>();
  for (const { fields } of groups)
    for (const label of fields.keys()) uses.set(label, (uses.get(label) ?? 0) + 1);
  const byLabel = new Map<string, Group[]>();
  const found: CatalogueFinding[] = [];
  for (const group of groups) {
    const candidates = new Set<Group>();
    for (const label of prefixOf(group, uses)) {
      const known = byLabel.get(label) ?? [];
      for (const other of known) candidates.add(other);
      byLabel.set(label, [...known, group]);
    }
    const drifted = [...candidates].flatMap((other) => driftOf(group, other, together) ?? []);
    // One finding a group: its nearest relative says enough.
    if (drifted[0] !== undefined) found.push(drifted[0]);
  }
  return found;
};

function groupsOf(model: ProcedureModel): readonly Group[] {
  return model.forms.flatMap((form) =>
    form.sections.flatMap((section) => {
      const place = { at: "section", form: form.id, section: section.id } as const;
      const own = section.fields.filter(({ from }) => from === undefined);
      const merged = Map.groupBy(
        section.fields.filter(({ from }) => from !== undefined),
        ({ from }) => from ?? "",
      );
      return [
        ...groupOf(model, place, section.label, own),
        ...[...merged].flatMap(([name, fields]) => groupOf(model, place, section.label, fields, name)),
        ...section.fields.flatMap(({ id, label, shape }) =>
          groupOf(
            model,
            { at: "field", form: form.id, path: [id] },
            label,
            innerFields(shape),
            nameOf(shape),
          ),
        ),
      ];
    }),
  );
}

const innerFields = (shape: Shape): readonly Field[] =>
  (shape.is === "record" && shape.of === "group") || shape.is === "list" ? shape.fields : [];

const nameOf = (shape: Shape): string | undefined => (shape.is === "record" ? shape.group : undefined);

function groupOf(
  model: ProcedureModel,
  place: ModelPlace,
  label: LocalText,
  fields: readonly Field[],
  name?: string,
): readonly Group[] {
  if (fields.length < FEWEST_FIELDS) return [];
  const byLabel = new Map(fields.map((field) => [foldedText(field.label.vi), field]));
  return [{ model, place, label, ...(name !== undefined && { name }), fields: byLabel }];
}

/** A reusable group is one however often it is used, and so is a section that several procedures have word for word. */
function distinct(groups: readonly Group[]): readonly Group[] {
  const known = new Map<string, Group>();
  for (const group of groups) {
    const key = `${group.name ?? ""}|${group.model.id}|${[...group.fields].map(([label, field]) => `${label}:${traits(field).join()}`).join(";")}`;
    if (!known.has(key)) known.set(key, group);
  }
  return [...known.values()];
}

/**
 * The rarest labels of a group: two groups that are as alike as is asked for have at least one of these in common
 * (prefix filtering).
 */
function prefixOf({ fields }: Group, uses: ReadonlyMap<string, number>): readonly string[] {
  const labels = [...fields.keys()].sort(
    (a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  return labels.slice(0, labels.length - Math.ceil((labels.length * ALIKE) / 100) + 1);
}

function driftOf(group: Group, other: Group, together: Together): CatalogueFinding | undefined {
  if (group.name !== undefined && group.name === other.name) return undefined;
  if (!together(group.model, other.model)) return undefined;
  const shared = [...group.fields.keys()].filter((label) => other.fields.has(label));
  if (shared.length * 100 < Math.max(group.fields.size, other.fields.size) * ALIKE) return undefined;
  for (const label of shared) {
    const [mine, theirs] = [group.fields.get(label), other.fields.get(label)];
    if (mine === undefined || theirs === undefined) continue;
    const [ours, others] = [traits(mine), traits(theirs)];
    const trait = TRAITS.find((_, index) => ours[index] !== others[index]);
    if (trait === undefined) continue;
    const params = {
      group: inBothLanguages(group.label),
      other: inBothLanguages(other.label),
      procedure: inBothLanguages(other.model.label),
      field: inBothLanguages(mine.label),
      trait,
    };
    return { model: group.model, finding: modelFinding("groups-drift-apart", group.place, params) };
  }
  return undefined;
}

const TRAITS = ["type", "required", "limits"] as const;

/** What is compared of a field, in the order of `TRAITS`; a condition is as good as another. */
function traits({ type, shape, required }: Field): readonly string[] {
  const { is, ...limits } = shape;
  const compared = is === "record" || is === "list" || is === "choice" ? {} : limits;
  return [type, required === undefined ? "no" : required === true ? "yes" : "when", JSON.stringify(compared)];
}
