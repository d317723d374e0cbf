import type { Expression, Field, FieldReference, FormRule, ProcedureModel } from "@tthc/model";
import { sampleModel } from "../../emitters/sample-model.ts";

const text = (vi: string) => ({ vi });
export const ref = (type: FieldReference["type"], ...path: string[]): Expression => ({
  op: "field",
  path,
  type,
});

export const field = (id: string, shape: Field["shape"], rest: Partial<Field> = {}): Field => ({
  id,
  label: text(id),
  type: "text",
  shape,
  ...rest,
});

/** A procedure whose form has one section for each list of fields. */
export function formModel(
  sections: readonly (readonly Field[])[],
  rules: readonly FormRule[] = [],
): ProcedureModel {
  return {
    ...sampleModel,
    cases: [],
    dossier: { sets: 1, items: [] },
    forms: [
      {
        id: "don",
        label: text("Đơn"),
        rules,
        sections: sections.map((fields, at) => ({
          id: `p${String(at + 1)}`,
          label: text(`Phần ${String(at + 1)}`),
          fields,
          rules: [],
        })),
      },
    ],
  };
}
