import {
  describeConstant,
  type Expression,
  type Facts,
  type Json,
  type Language,
  type Literal,
  type LocalText,
  namesOf,
  type ProcedureModel,
} from "@tthc/model";
import type { Taken } from "./check.ts";
import type { InputKey } from "./choice-point.ts";
import { jsonOf } from "./dossier-of.ts";
import { InputField } from "./input-field.ts";

/** A possible dossier, and what of it matters in words: `trường hợp «Nhà ở», kênh trực tuyến, «Chiều cao (m)» = 46`. */
export interface Example {
  readonly facts: Facts;
  readonly words: Required<LocalText>;
}

/** The words for what a search decided. What it decided only for the sake of minor checks is left out. */
export function wordsOf(
  model: ProcedureModel,
  taken: readonly (readonly [InputKey, Taken])[],
  numbers: readonly bigint[],
): Required<LocalText> {
  const telling = taken.filter(([, { minor }]) => !minor);
  const ordered = [
    ...telling.filter(([key]) => !(key instanceof InputField)),
    ...telling.filter(([key]) => key instanceof InputField),
  ];
  const inLanguage = (language: Language): string => {
    const parts = ordered.flatMap(([key, one]) => {
      const words = phrase(model, key, jsonOf(one, numbers), language);
      return words === undefined ? [] : [words];
    });
    if (parts.length > 0) return parts.join(", ");
    return language === "vi" ? "mọi hồ sơ" : "any dossier";
  };
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}

function phrase(
  model: ProcedureModel,
  key: InputKey,
  json: Json | undefined,
  language: Language,
): string | undefined {
  if (key instanceof InputField) return fieldPhrase(model, key, json, language);
  if (typeof json !== "string") return undefined;
  const vi = language === "vi";
  const fact = FACT_WORDS[key];
  if (fact === undefined)
    return vi ? `kết quả nhánh ${key.slice(8)} là ${json}` : `outcome of branch ${key.slice(8)} is ${json}`;
  const literal: Literal =
    key === "filing-date"
      ? { op: "literal", type: "date", value: json }
      : { op: "literal", type: "choice", value: json };
  const of: Expression = { op: "fact", fact: key as "case" };
  const value = describeConstant(literal, of, labels(model), language);
  return `${fact[vi ? 0 : 1]} ${QUOTED.has(key) ? `«${value}»` : value}`;
}

const known = new WeakMap<ProcedureModel, ReturnType<typeof namesOf>>();

function labels(model: ProcedureModel): ReturnType<typeof namesOf> {
  const names = known.get(model) ?? namesOf(model);
  known.set(model, names);
  return names;
}

const FACT_WORDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  case: ["trường hợp", "case"],
  channel: ["kênh", "channel"],
  applicant: ["đối tượng", "applicant"],
  "filing-date": ["ngày nộp", "filing date"],
  "filing-place": ["nơi nộp", "filing place"],
};
const QUOTED: ReadonlySet<string> = new Set(["case", "applicant", "filing-place"]);

function fieldPhrase(
  model: ProcedureModel,
  key: InputField,
  json: Json | undefined,
  language: Language,
): string {
  const vi = language === "vi";
  const row = key.path.findLast((one) => typeof one === "number");
  const label = (language === "en" ? key.field.label.en : undefined) ?? key.field.label.vi;
  const name = `«${label}»${row === undefined ? "" : vi ? ` (dòng ${String(row + 1)})` : ` (row ${String(row + 1)})`}`;
  if (json === undefined) return `${name} ${vi ? "để trống" : "left empty"}`;
  if (!Array.isArray(json)) return `${name} = ${constant(model, key, json, language)}`;
  if (key.field.shape.is === "list")
    return vi
      ? `${name} có ${String(json.length)} dòng`
      : `${name} has ${String(json.length)} row${json.length === 1 ? "" : "s"}`;
  if (json.length === 0) return `${name} ${vi ? "không chọn mục nào" : "with nothing ticked"}`;
  return `${name} = ${json.map((one: Json) => constant(model, key, one, language)).join(" + ")}`;
}

function constant(
  model: ProcedureModel,
  { field: { shape } }: InputField,
  json: Json,
  language: Language,
): string {
  const text = typeof json === "object" ? JSON.stringify(json) : String(json);
  if (shape.is === "choice") {
    const label = shape.options.find(({ id }) => id === text)?.label;
    return `«${(language === "en" ? label?.en : undefined) ?? label?.vi ?? text}»`;
  }
  if (shape.is === "file") return language === "vi" ? "có tệp" : "a file";
  const literal = literalOf(shape.is, json, text);
  return literal === undefined ? text : describeConstant(literal, literal, labels(model), language);
}

function literalOf(shape: string, json: Json, text: string): Literal | undefined {
  switch (shape) {
    case "boolean":
      return { op: "literal", type: "boolean", value: json === true };
    case "integer":
    case "decimal":
      return { op: "literal", type: "number", value: text };
    case "money":
      return { op: "literal", type: "money", value: text };
    case "date":
    case "date-time":
    case "text":
      return { op: "literal", type: shape, value: text };
    default:
      return undefined;
  }
}
