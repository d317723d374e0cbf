import { describe, type Language } from "./describe.ts";
import type { Expression, Membership, Operation } from "./expression.ts";

type Names = Parameters<typeof describe>[1];

/** What the words of a condition are made with. */
interface Scene {
  readonly names: Names;
  readonly language: Language;
}

const CHANNELS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  "online-full": ["trực tuyến toàn trình", "fully online"],
  "online-partial": ["trực tuyến một phần", "partly online"],
  online: ["trực tuyến", "online"],
  counter: ["trực tiếp", "in person"],
  post: ["qua dịch vụ bưu chính", "by post"],
  kiosk: ["tại kiosk", "at a kiosk"],
};

const COMPARISONS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  "=": ["là", "is"],
  "≠": ["không phải là", "is not"],
  "<": ["nhỏ hơn", "is less than"],
  "≤": ["không quá", "is at most"],
  ">": ["lớn hơn", "is more than"],
  "≥": ["từ", "is at least"],
};

/**
 * A condition as a clause of an administrative text, where `describe` gives a formula: `nộp trực tuyến`,
 * `“Chiều cao (m)” lớn hơn 45`, `không thuộc trường hợp Trẻ bị bỏ rơi`.
 */
export function wordCondition(condition: Expression, names: Names, language: Language): string {
  return clause(condition, { names, language }, false);
}

function clause(expression: Expression, scene: Scene, inner: boolean): string {
  const vi = scene.language === "vi";
  switch (expression.op) {
    case "field":
      return `${term(expression, scene)} ${vi ? "là có" : "is yes"}`;
    case "in":
      return membership(expression, scene);
    case "and":
    case "or": {
      const joint = expression.op === "and" ? (vi ? " và " : " and ") : vi ? " hoặc " : " or ";
      const text = expression.args.map((arg) => clause(arg, scene, true)).join(joint);
      return inner ? `(${text})` : text;
    }
    case "not":
      return negation(expression, scene);
    case "present":
      return `${term(expression.args[0], scene)} ${vi ? "có thông tin" : "is given"}`;
    case "=":
    case "≠":
    case "<":
    case "≤":
    case ">":
    case "≥":
      return comparison(expression, scene);
    default:
      return describe(expression, scene.names, scene.language);
  }
}

function negation({ args: [inner] }: Operation, scene: Scene): string {
  if (inner === undefined) return "";
  const vi = scene.language === "vi";
  if (inner.op === "field") return `${term(inner, scene)} ${vi ? "là không" : "is no"}`;
  if (inner.op === "=") return comparison({ op: "≠", args: inner.args }, scene);
  if (inner.op === "present")
    return `${term(inner.args[0], scene)} ${vi ? "không có thông tin" : "is not given"}`;
  return `${vi ? "không phải" : "not"} ${clause(inner, scene, true)}`;
}

function comparison({ op, args: [left, right] }: Operation, scene: Scene): string {
  const vi = scene.language === "vi";
  if (left?.op === "fact" && right !== undefined && (op === "=" || op === "≠")) {
    const said = ofFact(left.fact, [right], left, op === "≠", scene);
    if (said !== undefined) return said;
  }
  const [inVietnamese, inEnglish] = COMPARISONS[op] ?? [op, op];
  const tail = op === "≥" && vi ? " trở lên" : "";
  return `${term(left, scene)} ${vi ? inVietnamese : inEnglish} ${value(right, left, scene)}${tail}`;
}

function membership({ item, members }: Membership, scene: Scene): string {
  const said = item.op === "fact" ? ofFact(item.fact, members, item, false, scene) : undefined;
  if (said !== undefined) return said;
  const vi = scene.language === "vi";
  return `${term(item, scene)} ${vi ? "là" : "is"} ${either(members, item, scene)}`;
}

/** Cases, channels, applicants and places are called by their names. */
function ofFact(
  fact: string,
  values: readonly Expression[],
  of: Expression,
  negative: boolean,
  scene: Scene,
): string | undefined {
  const vi = scene.language === "vi";
  const not = negative ? (vi ? "không " : "not ") : "";
  const list = either(values, of, scene);
  if (fact === "channel") return `${not}${vi ? "nộp" : "filed"} ${list}`;
  if (fact === "case") return `${not}${vi ? "thuộc trường hợp" : "in the case"} ${list}`;
  if (fact === "applicant") return `${vi ? "người nộp" : "the applicant is"} ${not}${vi ? "là " : ""}${list}`;
  return fact === "filing-place" ? `${not}${vi ? "nộp tại" : "filed at"} ${list}` : undefined;
}

function either(values: readonly Expression[], of: Expression, scene: Scene): string {
  return values.map((one) => value(one, of, scene)).join(scene.language === "vi" ? " hoặc " : " or ");
}

/** One side of a comparison: names of fields stand in quotation marks, formulas as they are. */
function term(expression: Expression | undefined, { names, language }: Scene): string {
  if (expression === undefined) return "";
  const text = describe(expression, names, language);
  return expression.op === "field" ? `“${text}”` : text;
}

/** A constant is worded as a value of the other side. */
function value(expression: Expression | undefined, of: Expression | undefined, scene: Scene): string {
  if (expression === undefined) return "";
  const { names, language } = scene;
  const vi = language === "vi";
  if (expression.op !== "literal") return term(expression, scene);
  if (expression.type === "boolean") return expression.value ? (vi ? "có" : "yes") : vi ? "không" : "no";
  if (of?.op === "fact" && of.fact === "channel" && expression.type === "choice") {
    return CHANNELS[expression.value]?.[vi ? 0 : 1] ?? expression.value;
  }
  if (expression.type !== "choice" || of === undefined) return describe(expression, names, language);
  const named = names.choice(expression.value, of);
  const label = (vi ? named?.vi : (named?.en ?? named?.vi)) ?? expression.value;
  return `“${label}”`;
}
