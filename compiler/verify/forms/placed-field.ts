import { type Expression, type Field, innerFields, type ProcedureModel, type Section } from "@tthc/model";

/** A field of a form with all that stands between it and the applicant. */
export interface PlacedField {
  readonly form: string;
  readonly section: Section;
  readonly field: Field;
  /** From the top of the form, as findings name it. */
  readonly path: readonly string[];
  /** Its path in questions: a row of a repeated group stands for all of them, see `withRows`. */
  readonly asked: readonly string[];
  /** Its own condition, then those of the groups around it and of the section; all read from the top. */
  readonly shown: readonly Expression[];
  readonly computed?: Expression;
}

/** The fields of one group, and where it stands in questions. */
interface Scope {
  readonly ids: ReadonlySet<string>;
  readonly at: readonly string[];
}

/** Every field of the forms, groups before what stands in them. */
export function placedFields({ forms }: ProcedureModel): readonly PlacedField[] {
  return forms.flatMap((form) =>
    form.sections.flatMap((section) => {
      const outer = section.shownWhen === undefined ? [] : [section.shownWhen];
      const top = { form: form.id, section, path: [], asked: [], shown: outer };
      return fieldsBelow(section.fields, top, []);
    }),
  );
}

type Around = Pick<PlacedField, "form" | "section" | "path" | "asked" | "shown">;

function fieldsBelow(
  fields: readonly Field[],
  around: Around,
  scopes: readonly Scope[],
): readonly PlacedField[] {
  return fields.flatMap((field) => {
    const { id, shape, shownWhen, computed } = field;
    const placed: PlacedField = {
      ...around,
      field,
      path: [...around.path, id],
      asked: [...around.asked, shape.is === "list" && hasConditions(shape.fields) ? rowId(id) : id],
      shown: [...(shownWhen === undefined ? [] : [fromTop(shownWhen, scopes)]), ...around.shown],
      ...(computed !== undefined && { computed: fromTop(computed, scopes) }),
    };
    const inner = innerFields(shape);
    if (inner.length === 0) return [placed];
    const scope = { ids: new Set(inner.map((one) => one.id)), at: placed.asked };
    return [placed, ...fieldsBelow(inner, placed, [scope, ...scopes])];
  });
}

/** A condition inside a group as one of the whole form: the group's own fields come before those of the form. */
function fromTop(expression: Expression, scopes: readonly Scope[]): Expression {
  if (scopes.length === 0) return expression;
  switch (expression.op) {
    case "literal":
    case "fact":
    case "outcome":
      return expression;
    case "field": {
      const scope = scopes.find(({ ids }) => ids.has(expression.path[0] ?? ""));
      return scope === undefined ? expression : { ...expression, path: [...scope.at, ...expression.path] };
    }
    case "in":
      return {
        ...expression,
        item: fromTop(expression.item, scopes),
        members: expression.members.map((member) => fromTop(member, scopes)),
      };
    default:
      return { ...expression, args: expression.args.map((arg) => fromTop(arg, scopes)) };
  }
}

const rowId = (list: string): string => `${list}__row`;

/** Whether something in a group depends on the answers. */
const hasConditions = (fields: readonly Field[]): boolean =>
  fields.some(
    ({ shownWhen, computed, shape }) =>
      shownWhen !== undefined || computed !== undefined || hasConditions(innerFields(shape)),
  );

/**
 * The procedure with one row of each repeated group beside the group: what no row can be is asked of that row. Groups
 * without conditions need none, and a procedure without such groups stays what it is.
 */
export function withRows(model: ProcedureModel): ProcedureModel {
  const sections = model.forms.flatMap((form) => form.sections);
  if (!sections.some(({ fields }) => fields.some(wantsRow))) return model;
  const forms = model.forms.map((form) => ({
    ...form,
    sections: form.sections.map((section) => ({ ...section, fields: section.fields.flatMap(withRow) })),
  }));
  return { ...model, forms };
}

/** Whether a repeated group with conditions stands in a field, or is it. */
const wantsRow = ({ shape }: Field): boolean =>
  shape.is === "list" ? hasConditions(shape.fields) : innerFields(shape).some(wantsRow);

function withRow(field: Field): readonly Field[] {
  const { shape } = field;
  if (!wantsRow(field)) return [field];
  if (shape.is === "record")
    return [{ ...field, shape: { ...shape, fields: shape.fields.flatMap(withRow) } }];
  const fields = innerFields(shape).flatMap(withRow);
  return [field, { ...field, id: rowId(field.id), shape: { is: "record", of: "group", fields } }];
}
