import {
  describe,
  describeConstant,
  describeDuration,
  type DurationUnit,
  type Literal,
  type Problem,
} from "@tthc/model";
import { momentText } from "../kernel/moment-text.ts";
import { NO_PLAY_NAMES, type PlayNames } from "./play-names.ts";
import { dongText, numberText, type PlayLanguage } from "./words.ts";

type ShownInput = Extract<Problem, { is: "missing" }>["inputs"][number];

/** Why an amount or a term cannot be said, in the words of the procedure: labels and conditions, never ids of rows. */
export function problemText(
  problem: Problem,
  language: PlayLanguage,
  names: PlayNames = NO_PLAY_NAMES,
): string {
  const vi = language === "vi";
  const inputs = (shown: readonly ShownInput[]) =>
    shown.length === 0 ? "" : ` (${shown.map((one) => inputText(one, names, language)).join(", ")})`;
  switch (problem.is) {
    case "missing": {
      const lacking = problem.inputs.map(({ input }) => describe(input, names, language)).join(", ");
      return vi ? `còn thiếu ${lacking}` : `${lacking} has no value`;
    }
    case "not-in-force":
      return vi
        ? `không có mức nào có hiệu lực ngày ${momentText(problem.date)}`
        : `nothing is in force on ${momentText(problem.date)}`;
    case "no-row":
      return (
        (vi ? "không dòng nào áp dụng cho hồ sơ này" : "no row fits this dossier") + inputs(problem.inputs)
      );
    case "rows-disagree": {
      const rows = problem.rows.map(
        ({ row, value }) => `${groundText(row, names, language)}: ${rowValueText(value, language)}`,
      );
      return `${vi ? "các dòng cho kết quả khác nhau" : "rows disagree"}: ${rows.join("; ")}`;
    }
    case "reliefs-meet": {
      const reliefs = problem.reliefs.map((id) => groundText(id, names, language)).join("; ");
      return vi
        ? `nhiều mức miễn, giảm cùng áp dụng mà nguồn không nói lấy mức nào: ${reliefs}`
        : `reliefs meet and the source does not say what holds: ${reliefs}`;
    }
    case "no-band": {
      const base = numberText(problem.base, language);
      return vi ? `${base} không thuộc bậc nào` : `${base} lies in no band`;
    }
    case "unusable":
      return vi
        ? `${UNUSABLE[problem.what][0]} có giá trị không dùng để tính được`
        : `${UNUSABLE[problem.what][1]} has a value that cannot be used`;
    case "needs-rounding": {
      const exact = numberText(problem.exact, language);
      return vi ? `${exact} đồng chưa nói cách làm tròn` : `${exact} VND and no rounding is declared`;
    }
  }
}

const UNUSABLE = {
  quantity: ["số lượng", "the quantity"],
  base: ["căn cứ tính", "the base"],
  amount: ["số tiền", "the amount"],
} as const;

/** `nhà ở riêng lẻ`, `còn lại`; the id where the row is not known. */
function groundText(id: string, names: PlayNames, language: PlayLanguage): string {
  const row = names.row(id);
  if (row?.when !== undefined) return describe(row.when, names, language);
  if (row === undefined) return id;
  if (row.otherwise) return language === "vi" ? "còn lại" : "otherwise";
  return language === "vi" ? "mọi trường hợp" : "always";
}

/** `75000` of a charge and `7 working-day, 15:00` of a term, as people read them. */
function rowValueText(value: string, language: PlayLanguage): string {
  const [, amount = "", unit, after] = /^([0-9.]+)(?: ([a-z-]+))?(?:, (.+))?$/.exec(value) ?? [];
  if (amount === "") return value;
  if (unit === undefined)
    return amount.includes(".") ? `${numberText(amount, language)} đồng` : dongText(BigInt(amount), language);
  const duration = describeDuration({ amount: Number(amount), unit: unit as DurationUnit }, language);
  return after === undefined ? duration : `${duration} (${after})`;
}

/** `Trường hợp = Nhà ở riêng lẻ`; the name alone where it has no value. */
function inputText({ input, value }: ShownInput, names: PlayNames, language: PlayLanguage): string {
  const name = describe(input, names, language);
  if (value === undefined) return name;
  const isDate = input.op === "fact" && input.fact === "filing-date";
  const type = input.op === "field" ? input.type : isDate ? "date" : "choice";
  const isConstant = ["number", "money", "date", "choice"].includes(type) && !value.startsWith("[");
  const literal =
    type === "boolean"
      ? { op: "literal", type, value: value === "true" }
      : isConstant && { op: "literal", type, value };
  return `${name} = ${literal === false ? value : describeConstant(literal as Literal, input, names, language)}`;
}
