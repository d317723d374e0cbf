import { innerFields, type Field, type Grounded, type ProcedureModel, inBothLanguages } from "@tthc/model";
import type { Naming } from "../naming.ts";
import type { Item } from "./measure.ts";

/** What the applicant fills in: not what is computed, locked or taken from a registry. A row of a list counts once. */
export function fieldItems(model: ProcedureModel, naming: Naming): readonly Item[] {
  return model.forms.flatMap((form) =>
    form.sections.flatMap(({ fields }) => fields.flatMap((field) => filledIn(field, [], form, naming))),
  );
}

function filledIn(field: Field, trail: readonly string[], around: Grounded, naming: Naming): readonly Item[] {
  if (field.computed !== undefined || field.readOnly === true || field.lookup !== undefined) return [];
  const path = [...trail, field.id];
  const { shape } = field;
  const ground = { ...groundOf(around), ...groundOf(field) };
  const isNested = shape.is === "list" || (shape.is === "record" && shape.of === "group");
  if (isNested) return innerFields(shape).flatMap((inner) => filledIn(inner, path, ground, naming));
  return [
    {
      key: naming.field(path).join("."),
      label: inBothLanguages(field.label),
      value: 1,
      cited: ground.basis !== undefined,
      ...(ground.assumption !== undefined && { assumption: ground.assumption }),
    },
  ];
}

const groundOf = ({ basis, assumption }: Grounded): Grounded => ({
  ...(basis !== undefined && { basis }),
  ...(assumption !== undefined && { assumption }),
});
