import { parseDecimal, printDecimal } from "../expression/decimal.ts";
import {
  describe,
  describeConstant,
  describeDate,
  describeDong,
  describeDuration,
  type Language,
  type Names,
  textIn,
} from "../expression/describe.ts";
import type { DurationUnit, Expression, Literal } from "../expression/expression.ts";
import type { Input } from "../expression/inputs.ts";
import type { Charge } from "../procedure/charge.ts";
import type { Citation, Law } from "../procedure/law.ts";
import type { Assessment } from "./charge.ts";
import type { BandLine, ChargeLine, RowLine } from "./charge-line.ts";
import type { Problem, ShownInput } from "./problem.ts";

/** What an explanation calls things by. */
export interface ExplanationNames extends Names {
  readonly laws: readonly Law[];
}

interface Scene {
  readonly names: ExplanationNames;
  readonly language: Language;
}

/**
 * The account of a charge in one sentence: `Lệ phí cấp mới: 75.000 đồng (nhà ở riêng lẻ; NQ 18/2017), miễn vì nộp trực
 * tuyến → 0 đồng`; or why it has no value.
 */
export function explainCharge(
  charge: Charge,
  assessment: Assessment,
  names: ExplanationNames,
  language: Language,
): string {
  const scene = { names, language };
  const label = textIn(charge.label, language) ?? charge.id;
  if (assessment.dong === undefined) {
    return `${label}: ${assessment.problems.map((problem) => explainProblem(problem, names, language)).join("; ")}`;
  }
  const { lines, dong } = assessment;
  const total = lines.length === 1 && lines[0]?.is === "row" ? "" : ` → ${describeDong(dong, language)}`;
  return `${label}: ${lines.map((line) => explainLine(line, scene)).join(", ")}${total}`;
}

/** Why a charge or a term has no value, as a clause. */
export function explainProblem(problem: Problem, names: Names, language: Language): string {
  const vi = language === "vi";
  const inputs = (shown: readonly ShownInput[]): string =>
    shown
      .map((one) => `${describe(one.input, names, language)}${shownValue(one, names, language)}`)
      .join(", ");
  switch (problem.is) {
    case "missing":
      return `${vi ? "chưa tính được, còn thiếu" : "cannot be worked out without"}: ${inputs(problem.inputs)}`;
    case "not-in-force":
      return vi
        ? `không có dòng nào còn hiệu lực ngày ${describeDate(problem.date)}`
        : `no row is in force on ${describeDate(problem.date)}`;
    case "no-row":
      return `${vi ? "không có dòng nào cho" : "no row for"} ${inputs(problem.inputs)}`;
    case "rows-disagree": {
      const rows = problem.rows
        .map(({ row, value }) => `${row} = ${rowValue(value, language)}`)
        .join(vi ? " và " : " and ");
      return `${vi ? "các dòng cho kết quả khác nhau" : "rows give different results"} (${rows}): ${inputs(problem.inputs)}`;
    }
    case "reliefs-meet":
      return vi
        ? `nhiều mức miễn, giảm cùng áp dụng mà chưa nói lấy mức nào (${problem.reliefs.join(", ")}): ${inputs(problem.inputs)}`
        : `several reliefs apply and none is said to prevail (${problem.reliefs.join(", ")}): ${inputs(problem.inputs)}`;
    case "no-band":
      return vi ? `không có bậc nào cho ${problem.base}` : `no band for ${problem.base}`;
    case "unusable":
      return vi
        ? `${UNUSABLE[problem.what][0]} không dùng để tính được`
        : `${UNUSABLE[problem.what][1]} cannot be used`;
    case "needs-rounding":
      return vi
        ? `kết quả ${problem.exact} đồng có phần lẻ mà chưa quy định làm tròn`
        : `the result of ${problem.exact} đồng is not whole and no rounding is declared`;
  }
}

const UNUSABLE = {
  quantity: ["số lượng", "the quantity"],
  base: ["căn cứ tính", "the base"],
  amount: ["số tiền", "the amount"],
} as const;

/** ` = Công trình` behind the name of an input; nothing where it has no value. */
function shownValue({ input, value }: ShownInput, names: Names, language: Language): string {
  if (value === undefined) return "";
  const literal = literalOf(input, value);
  return ` = ${literal === undefined ? value : describeConstant(literal, input, names, language)}`;
}

function literalOf(input: Input, value: string): Literal | undefined {
  if (input.op === "outcome") return { op: "literal", type: "choice", value };
  const type = input.op === "field" ? input.type : FACT_TYPES[input.fact];
  if (type === "boolean") return { op: "literal", type, value: value === "true" };
  const isConstant = type === "number" || type === "money" || type === "date" || type === "choice";
  return isConstant && !value.startsWith("[") ? { op: "literal", type, value } : undefined;
}

const FACT_TYPES = {
  case: "choice",
  channel: "choice",
  applicant: "choice",
  "filing-date": "date",
  "filing-place": "choice",
} as const;

/** `75000` of a charge and `7 working-day, 15:00` of a term, as people read them. */
function rowValue(value: string, language: Language): string {
  const [duration = "", cutoff] = value.split(", ");
  const [amount = "", unit] = duration.split(" ");
  if (unit === undefined)
    return amount.includes(".") ? exactDong(amount, language) : `${number(amount, language)} đồng`;
  const shown = describeDuration({ amount: Number(amount), unit: unit as DurationUnit }, language);
  return cutoff === undefined ? shown : `${shown} (${cutoff})`;
}

function explainLine(line: ChargeLine, scene: Scene): string {
  const vi = scene.language === "vi";
  switch (line.is) {
    case "row":
      return explainRow(line, scene);
    case "relief": {
      const what = line.percent === undefined ? (vi ? "miễn" : "exempt") : reduction(line.percent, scene);
      return `${what}${because(line.when, scene)}`;
    }
    case "at-least":
      return `${vi ? "tối thiểu" : "at least"} ${describeDong(line.bound, scene.language)}`;
    case "at-most":
      return `${vi ? "tối đa" : "at most"} ${describeDong(line.bound, scene.language)}`;
    case "rounding":
      return `${ROUNDING[line.mode][vi ? 0 : 1]} ${describeDong(line.to, scene.language)}`;
  }
}

const ROUNDING = {
  up: ["làm tròn lên đến", "rounded up to"],
  down: ["làm tròn xuống đến", "rounded down to"],
  nearest: ["làm tròn gần nhất đến", "rounded to the nearest"],
} as const;

function reduction(percent: string, { language }: Scene): string {
  return `${language === "vi" ? "giảm" : "reduced by"} ${rate(percent, language)}`;
}

function because(when: Expression | undefined, { names, language }: Scene): string {
  return when === undefined
    ? ""
    : ` ${language === "vi" ? "vì" : "because"} ${describe(when, names, language)}`;
}

function explainRow(line: RowLine, scene: Scene): string {
  const { names, language } = scene;
  const vi = language === "vi";
  const notes = [
    ...(line.of.is === "bands" ? line.of.bands.map((band) => explainBand(band, scene)) : []),
    ...(line.when === undefined ? [] : [describe(line.when, names, language)]),
    ...(line.otherwise ? [vi ? "còn lại" : "otherwise"] : []),
    ...line.basis.map((citation) => explainCitation(citation, scene)),
    ...(line.assumption === undefined ? [] : [`${vi ? "giả định" : "assumption"}: ${line.assumption}`]),
  ];
  return `${rowAmount(line, scene)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

function rowAmount(line: RowLine, { language }: Scene): string {
  const exact =
    line.exact === undefined ? describeDong(line.dong, language) : `${exactDong(line.exact, language)} đồng`;
  if (line.of.is === "bands" || line.of.quantity === undefined) return exact;
  return `${describeDong(line.of.each, language)} × ${number(line.of.quantity, language)} = ${exact}`;
}

function explainBand({ upTo, percent, whole, part }: BandLine, { language }: Scene): string {
  const vi = language === "vi";
  const head =
    upTo === undefined ? (vi ? "trên nữa" : "above") : `${vi ? "đến" : "up to"} ${number(upTo, language)}`;
  if (percent === undefined) return whole === undefined ? head : `${head}: ${describeDong(whole, language)}`;
  return `${head}: ${rate(percent, language)} × ${number(part, language)}`;
}

/** `NQ 18/2017 điều 2`: the number of the law where it has one, otherwise its title. */
function explainCitation({ law, article, clause, point }: Citation, { names, language }: Scene): string {
  const vi = language === "vi";
  const found = names.laws.find(({ id }) => id === law);
  return [
    found?.number ?? textIn(found?.label, language) ?? law,
    article === undefined ? "" : `${vi ? "điều" : "article"} ${article}`,
    clause === undefined ? "" : `${vi ? "khoản" : "clause"} ${clause}`,
    point === undefined ? "" : `${vi ? "điểm" : "point"} ${point}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function rate(percent: string, language: Language): string {
  return `${number(percent, language)} %`;
}

function number(text: string, language: Language): string {
  const value = parseDecimal(text);
  return value === undefined ? text : printDecimal(value, language);
}

/** Fractions of a đồng may be longer than a decimal of the language. */
function exactDong(text: string, language: Language): string {
  const [whole = "0", places = ""] = text.split(".");
  return `${number(whole, language)}${language === "vi" ? "," : "."}${places} đồng`;
}
