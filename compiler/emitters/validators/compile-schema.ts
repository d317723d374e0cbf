import standalone from "ajv/dist/standalone/index.js";
import type { Schema } from "../json-schema/schema.ts";
import { KeptTexts } from "../kept-texts.ts";
import { leanAjv } from "./lean-ajv.ts";
import { type Piece, pieces } from "./lean-schema.ts";

/** Groups and code lists are shared by most procedures, forms by their versions. */
const kept = new KeptTexts(1000);

/** Code that declares functions, and the name of the one that checks the whole document. */
export interface CompiledSchema {
  readonly code: string;
  readonly check: string;
}

/** Ajv's standalone code of a schema, a function for each of its pieces; it counts characters with a function in scope. */
export function compileSchema(schema: Schema): CompiledSchema {
  const all = pieces(schema);
  const check = all.at(-1)?.name ?? "";
  return { code: all.map((piece) => `const ${piece.name} = ${codeOf(piece)};\n`).join(""), check };
}

const codeOf = (piece: Piece): string => kept.get(piece.text) ?? kept.keep(piece.text, compiled(piece));

const HEAD = /^"use strict";\nexport const validate = (\w+);\nexport default \w+;\n/;
const SCHEMA = /^const schema0 = .*;\n/;

/** An expression that gives the validator: a scope of its own, since Ajv numbers names from the same start each time. */
function compiled({ schema }: Piece): string {
  const ajv = leanAjv();
  const code = standalone.default(ajv, ajv.compile(schema));
  const [head, validate] = HEAD.exec(code) ?? [];
  if (head === undefined || validate === undefined) throw new Error("Ajv's standalone code begins otherwise");
  const body = code.slice(head.length);
  // The schema itself is there for keywords that look into it at run time; ours do not.
  const bare = body.replace(SCHEMA, "");
  return `(() => {\n${(bare.includes("schema0") ? body : bare).trimStart()}\nreturn ${validate};\n})()`;
}
