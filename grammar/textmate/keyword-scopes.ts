import type { KeywordId } from "../lexicon/keywords.ts";

/** Colours of editors hang on these names; every theme knows them. */
export const KEYWORD_SCOPES = {
  declaration: "storage.type.tthc",
  control: "keyword.control.tthc",
  operator: "keyword.operator.word.tthc",
  type: "support.type.tthc",
  action: "support.function.tthc",
  constant: "constant.language.tthc",
  other: "keyword.other.tthc",
} as const;

export type KeywordGroup = keyof typeof KEYWORD_SCOPES;

const declarations = (
  "use procedure combined flow agency office role delegate calendar document codelist group law source campaign form " +
  "section dossier fee levy term steps step wait parallel branch end scenario result case requirement"
).split(" ");
const control = "when otherwise then when-all when-any when-amended one-part and-then on-supplement".split(
  " ",
);
const operators = "and or not is-not belongs belongs-not has-value no-value".split(" ");
const constants = "yes no none not-yet same-day series the-applicant country draft".split(" ");

const named = new Map<string, KeywordGroup>([
  ...declarations.map((id) => [id, "declaration"] as const),
  ...control.map((id) => [id, "control"] as const),
  ...operators.map((id) => [id, "operator"] as const),
  ...constants.map((id) => [id, "constant"] as const),
]);

const byFamily: Readonly<Record<string, KeywordGroup>> = {
  type: "type",
  action: "action",
  channel: "constant",
  applicant: "constant",
  copy: "constant",
  level: "constant",
  reading: "constant",
  round: "constant",
};

/** The group of a keyword; what has none of its own is `other`. */
export const groupOf = (id: KeywordId): KeywordGroup =>
  named.get(id) ?? (id.includes(".") ? byFamily[id.slice(0, id.indexOf("."))] : undefined) ?? "other";
