import type { Shape, StaticType } from "@tthc/model";

/** Bounds an author may put behind a type: length of a text, size of a value or of a file. */
export type Bounds = "length" | "value" | "size" | "none";

/**
 * A type word of the language. Types are open, shapes are closed: a new type is one file and one line in the registry
 * and touches no emitter. Its samples are its tests.
 */
export interface FieldType {
  /** Keyword id without `type.`; also the `type` of a field in the model. */
  readonly id: string;
  readonly value: StaticType;
  readonly shape: Shape;
  readonly bounds: Bounds;
  /** The value belongs to a person unless the author says otherwise. */
  readonly personal?: true;
  readonly samples: { readonly valid: readonly unknown[]; readonly invalid: readonly unknown[] };
}
