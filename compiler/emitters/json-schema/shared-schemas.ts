import type { Schema } from "./schema.ts";

/** Schemas used more than once in a file: written once under `$defs` and referred to. */
export class SharedSchemas {
  private readonly byText = new Map<string, string>();
  private readonly defs = new Map<string, Schema>();

  /** A reference to the schema; `name` is kept free of clashes between different schemas. */
  share(name: string, schema: Schema): Schema {
    const text = JSON.stringify(schema);
    let key = this.byText.get(text);
    if (key === undefined) {
      key = name;
      for (let n = 2; this.defs.has(key); n++) key = `${name}-${String(n)}`;
      this.byText.set(text, key);
      this.defs.set(key, schema);
    }
    return { $ref: `#/$defs/${key}` };
  }

  /** The `$defs` of the file, sorted by name; none where nothing was shared. */
  asDefs(others: Readonly<Record<string, Schema>> = {}): Pick<Schema, "$defs"> {
    const entries = [...Object.entries(others), ...this.defs].sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? {} : { $defs: Object.fromEntries(entries) };
  }
}
