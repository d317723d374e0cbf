import { type Expression, type Field, innerFields } from "@tthc/model";

/** The fields that an expression may name: those of its own group or row, then those around it. */
export interface Scope {
  readonly id: number;
  readonly fields: ReadonlyMap<string, InputField>;
  readonly outer?: Scope;
}

/** Where a field is asked: one field may stand in two forms. */
export interface AskedAt {
  readonly field: Field;
  /** Condition of the section around it. */
  readonly section?: Expression;
}

/** One field of one dossier; a field of a repeated group is one for each row. */
export class InputField {
  readonly path: readonly (string | number)[];
  readonly asked: readonly AskedAt[];
  /** Officials record it: free at any time, whatever the form says. */
  readonly recorded: boolean;
  /** Where its conditions are read. */
  readonly scope: Scope;
  readonly parent: InputField | undefined;
  #inner: Scope | undefined;
  readonly #rows: Scope[] = [];
  readonly #nextId: () => number;

  constructor(
    path: readonly (string | number)[],
    asked: readonly AskedAt[],
    recorded: boolean,
    scope: Scope,
    parent: InputField | undefined,
    nextId: () => number,
  ) {
    this.path = path;
    this.asked = asked;
    this.recorded = recorded;
    this.scope = scope;
    this.parent = parent;
    this.#nextId = nextId;
  }

  get field(): Field {
    const [first] = this.asked;
    if (first === undefined) throw new Error("a field is asked somewhere");
    return first.field;
  }

  /** The fields inside a record. */
  get inner(): Scope {
    this.#inner ??= this.#scopeAt(this.path);
    return this.#inner;
  }

  /** The fields of a row of a repeated group, counted from 0. */
  row(index: number): Scope {
    this.#rows[index] ??= this.#scopeAt([...this.path, index]);
    return this.#rows[index];
  }

  #scopeAt(path: readonly (string | number)[]): Scope {
    const fields = new Map<string, InputField>();
    const scope: Scope = { id: this.#nextId(), fields, outer: this.scope };
    for (const field of innerFields(this.field.shape))
      fields.set(
        field.id,
        new InputField([...path, field.id], [{ field }], this.recorded, scope, this, this.#nextId),
      );
    return scope;
  }
}

/** The field that a name means in a scope. */
export function fieldIn(scope: Scope, id: string): InputField | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = at.fields.get(id);
    if (found !== undefined) return found;
  }
  return undefined;
}
