import type { Expression, Field, FieldReference, FactReference, Shape } from "@tthc/model";

/** Where a value that a condition reads stands in the document a schema describes. */
export interface ScopedField {
  readonly path: readonly string[];
  readonly shape: Shape;
}

/** The fields and facts that conditions of one document may read. */
export interface FieldScope {
  find(reference: Expression): ScopedField | undefined;
}

/**
 * The scope of a list of fields. `at` is where they stand in the document, `name` the path by which expressions call
 * them (the two differ inside rows and in the dossier).
 */
export function fieldScope(
  fields: readonly Field[],
  at: readonly string[] = [],
  name: readonly string[] = [],
  facts: (reference: FactReference) => ScopedField | undefined = () => undefined,
): FieldScope {
  const known = new Map<string, ScopedField>();
  const add = (items: readonly Field[], path: readonly string[], called: readonly string[]): void => {
    for (const field of items) {
      const here = { path: [...path, field.id], shape: field.shape };
      known.set([...called, field.id].join("."), here);
      // A path through a list gives many values, so no condition on the document can read it.
      if (field.shape.is === "record") add(field.shape.fields, here.path, [...called, field.id]);
    }
  };
  add(fields, at, name);
  const field = ({ path }: FieldReference): ScopedField | undefined => known.get(path.join("."));
  return {
    find: (reference) =>
      reference.op === "field" ? field(reference) : reference.op === "fact" ? facts(reference) : undefined,
  };
}
