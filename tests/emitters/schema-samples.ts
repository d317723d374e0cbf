import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { fieldTypes } from "../../compiler/field-types/registry.ts";
import type { Schema } from "../../compiler/emitters/json-schema/schema.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Pick = (below: number) => number;

/** Numbers of a seed, the same on every machine (mulberry32). */
export function seeded(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Texts among which every pattern of the language finds some of its own, in NFC. */
const TEXTS = [
  ..."0 1 72.5 0.25 15 Hà_Nội Nguyễn_Văn_An Ô_tô,_đường_số_3"
    .split(" ")
    .map((text) => text.replaceAll("_", " ")),
  ..."2026-08-21 2001-12-31 2026-08-21T15:30 giay.pdf ban-ve.DWG anh.jpg bang.xlsx van-ban.docx".split(" "),
  "0123456789abcdef".repeat(4),
  ...fieldTypes.flatMap(({ samples }) => samples.valid.filter((one) => typeof one === "string")),
];

/** Interprets a schema as Ajv does by itself: our oracle, and what repairs samples. */
export function interpreted(schema: object): (data: unknown) => readonly ErrorObject[] {
  const check = new Ajv2020({ allErrors: true, strict: true, formats: { date: true } }).compile(schema);
  return (data) => (check(data) ? [] : [...(check.errors ?? [])]);
}

/** Makes documents that satisfy a schema, each another, and broken ones from them. */
export class Samples {
  readonly #schema: Schema;
  readonly #pick: Pick;
  readonly #errors: ReturnType<typeof interpreted>;

  constructor(schema: Schema, seed: number) {
    this.#schema = schema;
    this.#pick = seeded(seed);
    this.#errors = interpreted(schema);
  }

  /** A document that Ajv accepts, with some of the optional values. */
  valid(): Json {
    const full = this.#value(this.#schema);
    for (let tries = 0; tries < 20; tries++) {
      const errors = this.#errors(full).filter(({ keyword }) => keyword !== "if");
      if (errors.length === 0) return full;
      for (const { keyword, instancePath, params } of errors)
        if (keyword === "required") this.#fill(full, instancePath, String(params["missingProperty"]));
        else throw new Error(`${instancePath} ${keyword}`);
    }
    throw new Error("no valid sample");
  }

  /** The same document with one to three faults. */
  broken(valid: Json): Json {
    let document = structuredClone(valid);
    for (let faults = 1 + this.#pick(3); faults > 0; faults--) document = this.#damage(document);
    return document;
  }

  #some<T>(list: readonly T[]): T {
    return list[this.#pick(list.length)] as T;
  }

  #resolve(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    return this.#resolve(this.#schema.$defs?.[schema.$ref.slice("#/$defs/".length)] ?? {});
  }

  #value(given: Schema): Json {
    const schema = this.#resolve(given);
    if (schema.const !== undefined) return schema.const as Json;
    const options = schema.enum ?? schema.oneOf?.map((option) => option.const);
    if (options !== undefined) return this.#some(options) as Json;
    switch (schema.type) {
      case "object":
        return Object.fromEntries(
          Object.entries(schema.properties ?? {})
            .filter(([name]) => schema.required?.includes(name) === true || this.#pick(3) > 0)
            .map(([name, inner]) => [name, inner === true ? true : this.#value(inner)]),
        );
      case "array": {
        const from = schema.minItems ?? 0;
        const items = Array.from({ length: from + this.#pick(3) }, () => this.#value(schema.items ?? {}));
        const few = items.slice(0, schema.maxItems);
        return schema.uniqueItems === true ? [...new Set(few)] : few;
      }
      case "integer":
        return this.#some([
          schema.minimum ?? 0,
          Math.min((schema.minimum ?? 0) + 3, schema.maximum ?? Infinity),
        ]);
      case "boolean":
        return this.#pick(2) === 0;
      default:
        return this.#text(schema);
    }
  }

  #text({ pattern, minLength = 0, maxLength = Infinity }: Schema): string {
    const long = "ô".repeat(Math.min(maxLength, 5000));
    const fitting = [...TEXTS, long].filter(
      (text) =>
        text.length >= minLength &&
        text.length <= maxLength &&
        (pattern === undefined || new RegExp(pattern, "u").test(text)),
    );
    if (fitting.length === 0) throw new Error(`no text for ${pattern ?? ""}`);
    return this.#some(fitting);
  }

  #fill(document: Json, pointer: string, name: string): void {
    let at: Json = document;
    let schema = this.#schema;
    for (const part of pointer.split("/").slice(1)) {
      at = (at as Record<string, Json>)[part] as Json;
      const inner = schema.type === "array" ? schema.items : schema.properties?.[part];
      schema = this.#resolve(inner === undefined || inner === true ? {} : inner);
    }
    const missing = schema.properties?.[name];
    if (missing === undefined || missing === true) throw new Error(`no schema of ${pointer}/${name}`);
    (at as Record<string, Json>)[name] = this.#value(missing);
  }

  /** Puts something else in the place of one value, or takes or adds a property. */
  #damage(document: Json): Json {
    const places: { holder: Json; key: string | number }[] = [];
    const visit = (holder: Json): void => {
      if (typeof holder !== "object" || holder === null) return;
      for (const [key, inner] of Object.entries(holder)) {
        places.push({ holder, key });
        visit(inner);
      }
    };
    visit(document);
    if (places.length === 0) return structuredClone(this.#some(WRONG));
    const { holder, key } = this.#some(places);
    const inside = holder as Record<string, Json>;
    const value = inside[key] as Json;
    switch (this.#pick(5)) {
      case 0:
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else Reflect.deleteProperty(inside, key);
        break;
      case 1:
        if (Array.isArray(holder)) inside[key] = structuredClone(this.#some(WRONG));
        else
          Object.defineProperty(inside, this.#some(UNKNOWN), {
            value: 1,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        break;
      case 2:
        inside[key] =
          typeof value === "string" ? this.#some([`${value}\n`, ` ${value}`, value.repeat(400)]) : [value];
        break;
      case 3:
        if (Array.isArray(value))
          inside[key] = [...value, ...value, ...Array<Json>(60).fill(value[0] ?? null)];
        else inside[key] = this.#some(TEXTS);
        break;
      default:
        inside[key] = structuredClone(this.#some(WRONG));
    }
    return document;
  }
}

const UNKNOWN = ["la_lam", "constructor", "toString", "__proto__", "a/b~c", "Ô"];

const WRONG: readonly Json[] = [
  null,
  "",
  "\u0660\u0660\u0661\u0660\u0669\u0669\u0660\u0661\u0662\u0663\u0664\u0665",
  "ệ".repeat(10_001),
  "😀".repeat(150),
  0,
  -1,
  1.5,
  9_007_199_254_740_992,
  true,
  [],
  {},
  [[]],
  "2026-13-01",
  "72,5",
];
