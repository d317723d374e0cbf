import {
  describeConstant,
  encodeValue,
  evaluate,
  factsOf,
  namesOf,
  type Expression,
  type Literal,
  type LocalText,
  type MachineContext,
  type ProcedureModel,
} from "@tthc/model";

/** What people read for a value of `of`: labels for choices, `có` and `không`; `chưa rõ` where it has none. */
export function shownValue(
  value: Expression,
  of: Expression,
  model: ProcedureModel,
  context: MachineContext,
): LocalText {
  const { type, value: json } = encodeValue(evaluate(value, factsOf(context)));
  if (json === undefined) return { vi: "chưa rõ", en: "not known" };
  if (!LITERALS.has(type)) {
    const text = typeof json === "string" ? json : JSON.stringify(json);
    return { vi: text, en: text };
  }
  const names = namesOf(model);
  const literal = { op: "literal", type, value: json } as Literal;
  return {
    vi: describeConstant(literal, of, names, "vi"),
    en: describeConstant(literal, of, names, "en"),
  };
}

const LITERALS: ReadonlySet<string> = new Set([
  "boolean",
  "text",
  "number",
  "money",
  "percent",
  "date",
  "choice",
  "duration",
]);
