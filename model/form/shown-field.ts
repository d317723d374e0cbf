import type { MachineContext } from "../machine/context.ts";
import { factsOf } from "../machine/condition.ts";
import { innerFields } from "../procedure/field-index.ts";
import type { Field } from "../procedure/form.ts";
import type { ProcedureModel } from "../procedure/procedure-model.ts";
import { entryOf } from "../machine/context.ts";
import { isRecord } from "../expression/json.ts";
import { factsInside, isShownWhen } from "./settle-answers.ts";

/** Whether the field at a path is shown in any form; undefined where no form has such a field. */
export function isFieldShown(
  model: ProcedureModel,
  path: readonly string[],
  context: MachineContext,
): boolean | undefined {
  const places = model.forms
    .flatMap(({ sections }) => sections)
    .flatMap(({ fields, shownWhen }) => {
      const shown = isShownAt(fields, path, context);
      return shown === undefined ? [] : [shown && isShownWhen(shownWhen, factsOf(context))];
    });
  return places.length === 0 ? undefined : places.some((shown) => shown);
}

function isShownAt(
  fields: readonly Field[],
  path: readonly string[],
  context: MachineContext,
): boolean | undefined {
  let facts = factsOf(context);
  let record = context.fields;
  let inside = fields;
  let shown = true;
  for (const id of path) {
    const field = inside.find((one) => one.id === id);
    if (field === undefined) return undefined;
    shown &&= isShownWhen(field.shownWhen, facts);
    const value = entryOf(record, id);
    record = isRecord(value) ? value : {};
    inside = innerFields(field.shape);
    facts = factsInside(facts, inside, record);
  }
  return shown;
}
