import type { Expression, Field, Form, FormRule, Option, ProcedureModel, Shape } from "@tthc/model";
import { canonicalText } from "../diff/canonical.ts";
import { AS_NAMED, type Naming } from "../diff/naming.ts";
import { renamedExpression } from "../diff/renamed-expression.ts";

/** A field of a form with the condition of the page it stands on. */
interface Placed {
  readonly field: Field;
  readonly section: Expression | undefined;
}

/** The forms of both versions as one, and the names the older fields have in it. */
export interface JointFields {
  readonly forms: readonly Form[];
  readonly naming: Naming;
  readonly field: (field: Field) => Field;
}

/**
 * Forms that ask what either version asks. A constraint stays where both have it: then every dossier of either version
 * is one of both, and what is shown for all of these is shown for those. A field whose kind changed is two fields.
 */
export function jointFields(before: ProcedureModel, after: ProcedureModel, naming: Naming): JointFields {
  const now = new Map(placedIn(after).map((one) => [one.field.id, one]));
  const was = placedIn(before);
  const others = new Set(
    [...was.map(({ field }) => field), ...recordedIn(before)].flatMap((field) => {
      const partner = now.get(naming.field([field.id]).join("."))?.field ?? recordedOf(after, field, naming);
      return partner !== undefined && !isSameKind(field.shape, partner.shape) ? [field.id] : [];
    }),
  );
  const joint: Naming = {
    ...naming,
    field: (path) =>
      others.has(path[0] ?? "") ? [`${path[0] ?? ""}__cu`, ...path.slice(1)] : naming.field(path),
    choice: (id, of) => (of?.op === "field" && others.has(of.path[0] ?? "") ? id : naming.choice(id, of)),
  };
  const renamed = (condition: Expression): Expression => renamedExpression(condition, joint);
  const older = new Map(
    was.flatMap(({ field, section }) => {
      const path = joint.field([field.id]);
      const one = { field: renamedField(field, joint), section: section && renamed(section) };
      return path.length === 1 ? [[path[0] as string, one] as const] : [];
    }),
  );
  const asked = [...new Set([...now.keys(), ...older.keys()])].map((id) => {
    const [old, here] = [older.get(id), now.get(id)];
    return old === undefined || here === undefined ? ((here ?? old) as Placed) : bothOf(old, here);
  });
  return {
    naming: joint,
    field: (field) => renamedField(field, joint),
    forms: [formOf(asked, rulesOfBoth(before, after, joint))],
  };
}

const placedIn = ({ forms }: ProcedureModel): readonly Placed[] =>
  forms.flatMap(({ sections }) =>
    sections.flatMap(({ fields, shownWhen }) => fields.map((field) => ({ field, section: shownWhen }))),
  );

const recordedIn = ({ flow }: ProcedureModel): readonly Field[] =>
  flow.states.flatMap((state) => {
    if (state.kind === "parallel") return state.branches.flatMap(({ records }) => records);
    return state.kind === "end" ? [] : state.records;
  });

const recordedOf = (model: ProcedureModel, { id }: Field, naming: Naming): Field | undefined =>
  recordedIn(model).find((one) => one.id === naming.field([id]).join("."));

const isSameKind = (old: Shape, now: Shape): boolean =>
  old.is === now.is && (old.is !== "choice" || now.is !== "choice" || old.many === now.many);

function renamedField(field: Field, naming: Naming): Field {
  const { shownWhen, required, computed, default: preset, ...rest } = field;
  const renamed = (one: Expression): Expression => renamedExpression(one, naming);
  const of = { op: "field", path: [field.id], type: "choice" } as unknown as Expression;
  const { shape } = field;
  return {
    ...rest,
    id: naming.field([field.id]).join("."),
    ...(shape.is === "choice" && {
      shape: {
        ...shape,
        options: shape.options.map((one) => ({ ...one, id: naming.choice(one.id, of) })),
      },
    }),
    ...(shownWhen !== undefined && { shownWhen: renamed(shownWhen) }),
    ...(required !== undefined && { required: required === true ? true : renamed(required) }),
    ...(computed !== undefined && { computed: renamed(computed) }),
    ...(preset !== undefined && { default: renamed(preset) }),
  };
}

/** What a field may be in either version. */
function bothOf(old: Placed, now: Placed): Placed {
  const { shownWhen, required, computed, default: preset, ...rest } = now.field;
  const was = old.field;
  return {
    section: isSame(old.section, now.section) ? now.section : undefined,
    field: {
      ...rest,
      shape: eitherShape(was.shape, now.field.shape),
      ...(shownWhen !== undefined && isSame(was.shownWhen, shownWhen) && { shownWhen }),
      ...(required !== undefined && isSameNeed(was.required, required) && { required }),
      ...(computed !== undefined && isSame(was.computed, computed) && { computed }),
      ...(preset !== undefined && isSame(was.default, preset) && { default: preset }),
    },
  };
}

const isSame = (old: Expression | undefined, now: Expression | undefined): boolean =>
  canonicalText(old, AS_NAMED) === canonicalText(now, AS_NAMED);

function isSameNeed(old: Field["required"], now: Field["required"]): boolean {
  if (old === true || now === true) return old === now;
  return isSame(old, now);
}

function eitherShape(old: Shape, now: Shape): Shape {
  if (JSON.stringify(old) === JSON.stringify(now)) return now;
  if (old.is === "choice" && now.is === "choice")
    return { ...now, options: eitherOption(old.options, now.options) };
  switch (now.is) {
    case "integer":
    case "money":
    case "date":
    case "text":
      return { is: now.is };
    case "decimal":
      return { is: "decimal", places: Math.max(now.places, old.is === "decimal" ? old.places : 0) };
    default:
      return now;
  }
}

function eitherOption(old: readonly Option[], now: readonly Option[]): readonly Option[] {
  const known = new Set(now.map(({ id }) => id));
  return [...now, ...old.filter(({ id }) => !known.has(id))];
}

/** Rules that both versions have. */
function rulesOfBoth(before: ProcedureModel, after: ProcedureModel, naming: Naming): readonly FormRule[] {
  const old = new Set(rulesIn(before).map(({ holds }) => canonicalText(holds, naming)));
  return rulesIn(after).filter(({ holds }) => old.has(canonicalText(holds, AS_NAMED)));
}

/** Rules that hold whatever is shown. */
const rulesIn = ({ forms }: ProcedureModel): readonly FormRule[] =>
  forms.flatMap(({ sections, rules }) => [
    ...rules,
    ...sections.flatMap((one) => (one.shownWhen === undefined ? one.rules : [])),
  ]);

const NAME = { vi: "Tờ khai của hai phiên bản", en: "The forms of both versions" };

/** One page a field, so that each keeps the condition of its own page. */
const formOf = (asked: readonly Placed[], rules: readonly FormRule[]): Form =>
  ({
    id: "hai_ban",
    label: NAME,
    rules,
    sections: asked.map(({ field, section }, at) => ({
      id: `muc_${String(at + 1)}`,
      label: NAME,
      rules: [],
      fields: [field],
      ...(section !== undefined && { shownWhen: section }),
    })),
  }) satisfies Form;
