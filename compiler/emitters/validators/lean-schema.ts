import type { Schema } from "../json-schema/schema.ts";
import { shortHash } from "./short-hash.ts";

/** What a schema asks, without the words around it. */
export type LeanSchema = { readonly [keyword: string]: unknown };

/** A schema that is checked by a function of its own; those it calls stand before it. */
export interface Piece {
  /** Name of the function: it follows from the schema alone, so equal pieces are one. */
  readonly name: string;
  readonly schema: LeanSchema;
  /** JSON of the schema. */
  readonly text: string;
}

const WORDS: ReadonlySet<string> = new Set(["$schema", "$id", "$defs", "title", "description", "format"]);
const DEFINITION = "#/$defs/";

/**
 * Parts a schema into pieces, itself the last: the same demands in fewer words. `oneOf` of titled options becomes
 * `enum`; definitions and groups of fields become pieces, and `$ref` the name of one. Groups are what procedures share.
 */
export function pieces(schema: Schema): readonly Piece[] {
  return new Parting(schema.$defs ?? {}).all(schema);
}

class Parting {
  readonly #definitions: Readonly<Record<string, Schema>>;
  readonly #found = new Map<string, Piece>();

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.#definitions = definitions;
  }

  all(schema: Schema): readonly Piece[] {
    this.#piece(this.#lean(schema));
    return [...this.#found.values()];
  }

  #piece(schema: LeanSchema): Piece {
    const text = JSON.stringify(schema);
    const name = `check_${shortHash(text)}`;
    const known = this.#found.get(name);
    if (known !== undefined && known.text !== text) throw new Error(`two schemas share the name ${name}`);
    const piece = known ?? { name, schema, text };
    this.#found.set(name, piece);
    return piece;
  }

  #lean(schema: Schema): LeanSchema {
    const lean: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema))
      if (!WORDS.has(keyword)) lean[keyword] = this.#value(keyword, value);
    const { oneOf, ...rest } = lean;
    // Constants that differ: one of them is any of them, and the error is one instead of one for each.
    if (oneOf !== undefined)
      return { ...rest, type: "string", enum: schema.oneOf?.map((option) => option.const) };
    const isOfTexts = schema.enum?.every((option) => typeof option === "string") === true;
    return isOfTexts ? { type: "string", ...lean } : lean;
  }

  /** A part of a document: what holds fields, or stands in `$defs`, is a piece. */
  #part(schema: Schema): LeanSchema {
    const lean = this.#lean(schema);
    return schema.additionalProperties === false ? { $ref: this.#piece(lean).name } : lean;
  }

  #value(keyword: string, value: unknown): unknown {
    switch (keyword) {
      case "$ref":
        return this.#definition(value as string);
      case "properties":
        return Object.fromEntries(
          Object.entries(value as NonNullable<Schema["properties"]>).map(([name, inner]) => [
            name,
            inner === true ? true : this.#part(inner),
          ]),
        );
      case "items":
        return this.#part(value as Schema);
      case "if":
      case "then":
        return this.#lean(value as Schema);
      case "allOf":
        return (value as readonly Schema[]).map((part) => this.#lean(part));
      default:
        return value;
    }
  }

  #definition(reference: string): string {
    const key = reference.slice(DEFINITION.length);
    const schema = Object.hasOwn(this.#definitions, key) ? this.#definitions[key] : undefined;
    if (schema === undefined) throw new Error(`no definition ${reference}`);
    return this.#piece(this.#lean(schema)).name;
  }
}
