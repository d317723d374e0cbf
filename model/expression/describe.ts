import type { LocalText } from "../procedure/law.ts";
import { parseDecimal, printDecimal, printWhole } from "./decimal.ts";
import type { DurationUnit, Duration, Expression, Literal, Operation } from "./expression.ts";
import { functionNamed } from "./functions.ts";

export type Language = "vi" | "en";

/** Labels of what expressions name; an absent answer falls back to the id. */
export interface Names {
  readonly field: (path: readonly string[]) => LocalText | undefined;
  /** The option, case or word `id`, as the value of `of`. */
  readonly choice: (id: string, of: Expression | undefined) => LocalText | undefined;
}

/** No labels at all: ids as they are. */
export const NO_NAMES: Names = { field: () => undefined, choice: () => undefined };

/** A text in a language; Vietnamese is the source and stands in where there is no translation. */
export function textIn(text: LocalText | undefined, language: Language): string | undefined {
  return language === "en" ? (text?.en ?? text?.vi) : text?.vi;
}

/** A text in both languages; Vietnamese stands in where there is no translation. */
export const inBothLanguages = ({ vi, en }: LocalText): Required<LocalText> => ({ vi, en: en ?? vi });

/** A condition or formula as people read it: `nộp trực tuyến`, `Diện tích > 100`. */
export function describe(expression: Expression, names: Names, language: Language): string {
  return describeAt(expression, { names, language }, 0);
}

/** A constant as people read it, worded as a value of `of`: `Nhà ở riêng lẻ`, `75.000 đồng`, `có`. */
export function describeConstant(literal: Literal, of: Expression, names: Names, language: Language): string {
  return describeLiteral(literal, of, { names, language });
}

/** `5 ngày làm việc`, `5 working days`. */
export function describeDuration({ amount, unit }: Duration, language: Language): string {
  const [vi, en] = UNITS[unit];
  if (unit === "same-day") return language === "vi" ? vi : en;
  const count = language === "vi" ? String(amount).replace(".", ",") : String(amount);
  return language === "vi" ? `${count} ${vi}` : `${count} ${en}${amount === 1 ? "" : "s"}`;
}

/** `75.000 đồng`, `75,000 đồng`. */
export function describeDong(dong: bigint, language: Language): string {
  return `${printWhole(dong, language)} đồng`;
}

/** `21/08/2026`. */
export function describeDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}

interface Scene {
  readonly names: Names;
  readonly language: Language;
}

const FACTS = {
  case: ["trường hợp", "case"],
  channel: ["kênh", "channel"],
  applicant: ["đối tượng", "applicant"],
  "filing-date": ["ngày nộp", "filing date"],
  "filing-place": ["nơi nộp", "filing place"],
} as const;

const WORDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  "online-full": ["trực tuyến toàn trình", "fully online"],
  "online-partial": ["trực tuyến một phần", "partly online"],
  online: ["trực tuyến", "online"],
  counter: ["trực tiếp", "at the counter"],
  post: ["qua bưu chính", "by post"],
  kiosk: ["tại kiosk", "at a kiosk"],
};

const UNITS: Readonly<Record<DurationUnit, readonly [vi: string, en: string]>> = {
  "working-day": ["ngày làm việc", "working day"],
  "working-hour": ["giờ làm việc", "working hour"],
  day: ["ngày", "day"],
  week: ["tuần", "week"],
  month: ["tháng", "month"],
  year: ["năm", "year"],
  hour: ["giờ", "hour"],
  minute: ["phút", "minute"],
  "same-day": ["trong ngày", "same day"],
};

/** Binding strength: a weaker part stands in parentheses inside a stronger one. */
const STRENGTH: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  not: 3,
  "+": 5,
  "-": 5,
  "*": 6,
  negate: 7,
};
const strengthOf = (expression: Expression): number =>
  expression.op === "in"
    ? 4
    : "args" in expression && expression.op !== "call"
      ? (STRENGTH[expression.op] ?? 4)
      : 9;

function describeAt(expression: Expression, scene: Scene, outer: number): string {
  const text = plain(expression, scene);
  return strengthOf(expression) < outer ? `(${text})` : text;
}

function plain(expression: Expression, scene: Scene): string {
  const { names, language } = scene;
  switch (expression.op) {
    case "literal":
      return describeLiteral(expression, undefined, scene);
    case "field":
      return textIn(names.field(expression.path), language) ?? expression.path.join(".");
    case "fact":
      return FACTS[expression.fact][language === "vi" ? 0 : 1];
    case "outcome":
      return expression.branch;
    case "call": {
      const found = functionNamed(expression.name);
      return `${found?.[language] ?? expression.name}(${expression.args.map((arg) => describeAt(arg, scene, 0)).join(", ")})`;
    }
    case "in":
      return describeMembership(expression.item, expression.members, scene);
    default:
      return describeOperation(expression, scene);
  }
}

function describeOperation({ op, args }: Operation, scene: Scene): string {
  const vi = scene.language === "vi";
  const strength = STRENGTH[op] ?? 4;
  const [first, second] = args;
  if (first === undefined) return op;
  if (op === "not") return `${vi ? "không" : "not"} ${describeAt(first, scene, strength)}`;
  if (op === "negate") return `-${describeAt(first, scene, strength)}`;
  if (op === "present") return `${describeAt(first, scene, 5)} ${vi ? "có giá trị" : "has a value"}`;
  if (op === "=" && second !== undefined && first.op === "fact") return describeFact(first, [second], scene);
  const word = op === "and" ? (vi ? "và" : "and") : op === "or" ? (vi ? "hoặc" : "or") : op;
  // The right side of a difference binds more tightly than the left one.
  const parts = args.map((arg, i) =>
    side(arg, args[1 - i], scene, op === "-" && i > 0 ? strength + 1 : strength),
  );
  return parts.join(` ${word} `);
}

function describeMembership(item: Expression, members: readonly Expression[], scene: Scene): string {
  if (item.op === "fact") return describeFact(item, members, scene);
  const list = members.map((member) => side(member, item, scene, 0)).join(", ");
  return `${describeAt(item, scene, 5)} ${scene.language === "vi" ? "thuộc" : "is one of"} (${list})`;
}

/** `nộp trực tuyến hoặc qua bưu chính`; a case and a kind of applicant are called by their names alone. */
function describeFact(
  fact: Expression & { op: "fact" },
  values: readonly Expression[],
  scene: Scene,
): string {
  const vi = scene.language === "vi";
  const list = values.map((value) => side(value, fact, scene, 0)).join(vi ? " hoặc " : " or ");
  if (fact.fact === "channel") return `${vi ? "nộp" : "filed"} ${list}`;
  if (fact.fact === "case" || fact.fact === "applicant") return list;
  return `${FACTS[fact.fact][vi ? 0 : 1]} = ${list}`;
}

/** A literal is worded as a value of the other side. */
function side(expression: Expression, other: Expression | undefined, scene: Scene, outer: number): string {
  return expression.op === "literal"
    ? describeLiteral(expression, other, scene)
    : describeAt(expression, scene, outer);
}

function describeLiteral(literal: Literal, of: Expression | undefined, { names, language }: Scene): string {
  const vi = language === "vi";
  switch (literal.type) {
    case "boolean":
      return literal.value ? (vi ? "có" : "yes") : vi ? "không" : "no";
    case "text":
      return `"${literal.value}"`;
    case "number":
    case "percent": {
      const value = parseDecimal(literal.value);
      const shown = value === undefined ? literal.value : printDecimal(value, language);
      return literal.type === "percent" ? `${shown} %` : shown;
    }
    case "money":
      return `${parseDecimal(literal.value) === undefined ? literal.value : printWhole(BigInt(literal.value), language)} đồng`;
    case "date":
      return describeDate(literal.value);
    case "date-time":
      return `${describeDate(literal.value.slice(0, 10))} ${literal.value.slice(11)}`;
    case "duration":
      return describeDuration(literal.value, language);
    case "choice": {
      const label = textIn(names.choice(literal.value, of), language);
      return label ?? WORDS[literal.value]?.[vi ? 0 : 1] ?? literal.value;
    }
  }
}
