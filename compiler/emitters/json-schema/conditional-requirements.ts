import type { Atom } from "./condition-atom.ts";
import type { Schema } from "./schema.ts";

/** What must be there under which condition, gathered into one `if`/`then` per condition. */
export class ConditionalRequirements {
  private readonly byCondition = new Map<
    string,
    { readonly when: Schema; readonly required: Set<string>; readonly at: readonly string[] }
  >();

  /** The last part of `path` is required in the object that the parts before it lead to, where every atom holds. */
  add(atoms: readonly Atom[], path: readonly string[]): void {
    const when = conjunction(atoms);
    const at = path.slice(0, -1);
    const key = JSON.stringify([when, at]);
    let entry = this.byCondition.get(key);
    if (entry === undefined) this.byCondition.set(key, (entry = { when, required: new Set(), at }));
    entry.required.add(path[path.length - 1] as string);
  }

  /** As `allOf`; nothing where there are no conditions. */
  asAllOf(): Pick<Schema, "allOf"> {
    if (this.byCondition.size === 0) return {};
    return {
      allOf: [...this.byCondition.values()].map(({ when, required, at }) => {
        // Ajv's strictRequired wants each required name among the properties of the same schema.
        const inner = {
          properties: Object.fromEntries([...required].map((name) => [name, true as const])),
          required: [...required],
        };
        const then = at.reduceRight<Schema>(
          (schema, part) => ({ properties: { [part]: { type: "object", ...schema } }, required: [part] }),
          inner,
        );
        return { if: when, then };
      }),
    };
  }
}

interface Tree {
  readonly children: Map<string, Tree>;
  readonly tests: Schema[];
}

/** One schema that holds where every atom holds: its value is there and satisfies its test. */
export function conjunction(atoms: readonly Atom[]): Schema {
  const root: Tree = { children: new Map(), tests: [] };
  for (const { path, schema } of atoms) {
    let at = root;
    for (const part of path) {
      let next = at.children.get(part);
      if (next === undefined) at.children.set(part, (next = { children: new Map(), tests: [] }));
      at = next;
    }
    at.tests.push(schema);
  }
  const { type: _root, ...schema } = treeSchema(root) as Schema;
  return schema;
}

function treeSchema({ children, tests }: Tree): Schema | true {
  const parts = tests.filter((test) => Object.keys(test).length > 0);
  if (children.size > 0) {
    const entries = [...children].map(([name, child]) => [name, treeSchema(child)] as const);
    parts.unshift({
      type: "object",
      properties: Object.fromEntries(entries),
      required: [...children.keys()],
    });
  }
  if (parts.length === 0) return true;
  return parts.length === 1 ? (parts[0] as Schema) : { allOf: parts };
}
