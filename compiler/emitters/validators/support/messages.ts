import type { Field, LocalText } from "@tthc/model";
import { numberText, sizeText, valueText } from "./notation.ts";
import { patternMessage } from "./pattern-messages.ts";
import type { Place } from "./place.ts";

type Both = Required<LocalText>;
type Params = Readonly<Record<string, unknown>>;

/** A field by its name: `«Họ, chữ đệm, tên»`, in English `"Full name"`. */
export const nameOf = ({ label }: Field): Both => ({ vi: `«${label.vi}»`, en: `"${label.en ?? label.vi}"` });

/** The sentence for one keyword, said of a field; `name` is the field's. */
type Say = (name: Both, field: Field, params: Params) => Both;

const limited =
  (vi: string, en: string): Say =>
  (name, { shape }, { limit }) => {
    const value = valueText(limit, shape) ?? numberText(String(limit));
    return { vi: `${name.vi} ${vi} ${value.vi}.`, en: `${name.en} ${en} ${value.en}.` };
  };

const counted =
  (vi: string, viUnit: string, en: string, enUnit: string): Say =>
  (name, _field, { limit }) => {
    const { vi: many, en: count } = numberText(Number(limit));
    return { vi: `${name.vi} ${vi} ${many} ${viUnit}.`, en: `${name.en} ${en} ${count} ${enUnit}.` };
  };

const sentence = (name: Both, vi: string, en: string): Both => ({
  vi: `${name.vi} ${vi}.`,
  en: `${name.en} ${en}.`,
});
const plain =
  (vi: string, en: string): Say =>
  (name) =>
    sentence(name, vi, en);

const LARGEST = Number.MAX_SAFE_INTEGER;

const required: Say = (name, { shape }) => {
  switch (shape.is) {
    case "choice":
      return { vi: `Chọn ${name.vi}.`, en: `Choose ${name.en}.` };
    case "boolean":
      return { vi: `Trả lời có hoặc không cho ${name.vi}.`, en: `Answer yes or no to ${name.en}.` };
    case "file":
      return { vi: `Đính kèm ${name.vi}.`, en: `Attach ${name.en}.` };
    case "record":
    case "list":
      return { vi: `Khai ${name.vi}.`, en: `Fill in ${name.en}.` };
    default:
      return { vi: `Nhập ${name.vi}.`, en: `Enter ${name.en}.` };
  }
};

const type: Say = (name, { shape }) => {
  switch (shape.is) {
    case "integer":
    case "money":
      return sentence(name, "phải là số nguyên", "must be a whole number");
    case "decimal":
      return sentence(name, "phải là số", "must be a number");
    case "boolean":
      return sentence(name, "phải là có hoặc không", "must be yes or no");
    default:
      return sentence(name, "không đúng dạng", "is not of the right form");
  }
};

const minimum: Say = (name, field, params) => {
  if (field.shape.is !== "file" && params["limit"] === 0)
    return sentence(name, "không được là số âm", "must not be negative");
  if (params["limit"] === -LARGEST) return sentence(name, "quá nhỏ", "is too small");
  if (field.shape.is === "file") return sentence(name, "là tệp rỗng", "is an empty file");
  return limited("ít nhất là", "must be at least")(name, field, params);
};

const maximum: Say = (name, field, params) => {
  if (params["limit"] === LARGEST) return sentence(name, "quá lớn", "is too large");
  if (field.shape.is !== "file") return limited("nhiều nhất là", "must be at most")(name, field, params);
  const { vi, en } = sizeText(Number(params["limit"]));
  return { vi: `Tệp ${name.vi} không được lớn hơn ${vi}.`, en: `The file ${name.en} must not exceed ${en}.` };
};

const minLength: Say = (name, field, params) =>
  Number(params["limit"]) <= 1
    ? required(name, field, params)
    : counted("phải có ít nhất", "ký tự", "must have at least", "characters")(name, field, params);

const minItems: Say = (name, field, params) =>
  field.shape.is === "choice"
    ? { vi: `Chọn ít nhất một mục ở ${name.vi}.`, en: `Choose at least one item of ${name.en}.` }
    : counted("cần ít nhất", "dòng", "needs at least", "rows")(name, field, params);

const computed: Say = (name, { shape }, { expected }) => {
  const value = valueText(expected, shape);
  const tail = {
    vi: value === undefined ? "" : `: ${value.vi}`,
    en: value === undefined ? "" : `: ${value.en}`,
  };
  return {
    vi: `${name.vi} phải bằng giá trị tính từ các mục khác${tail.vi}.`,
    en: `${name.en} must be the value computed from other fields${tail.en}.`,
  };
};

/** Every sentence a field may get, by keyword. */
export const CATALOGUE: Readonly<Record<string, Say>> = {
  required,
  type,
  minLength,
  maxLength: counted("dài tối đa", "ký tự", "must not be longer than", "characters"),
  pattern: patternMessage,
  minimum,
  maximum,
  exclusiveMinimum: limited("phải lớn hơn", "must be more than"),
  exclusiveMaximum: limited("phải nhỏ hơn", "must be less than"),
  earliest: limited("không được trước ngày", "must not be before"),
  latest: limited("không được sau ngày", "must not be after"),
  enum: (name) => ({
    vi: `Chọn một trong các mục của ${name.vi}.`,
    en: `Choose one of the items of ${name.en}.`,
  }),
  minItems,
  maxItems: counted("có nhiều nhất", "dòng", "must not have more than", "rows"),
  uniqueItems: plain("có mục được chọn hai lần", "has an item that is chosen twice"),
  date: plain("là ngày không có trong lịch", "is no date of the calendar"),
  hidden: (name) => ({
    vi: `Bỏ trống ${name.vi}: mục này không áp dụng với nội dung đã khai.`,
    en: `Leave ${name.en} empty: it does not apply to these answers.`,
  }),
  computed,
};

const NOT_OF_FORM: Both = {
  vi: "Dữ liệu của tờ khai không đúng dạng.",
  en: "The data are not those of a form.",
};
const MAX_NAME = 60;

/** A name that the document brought and the form does not know. */
function unknownName(name: unknown): Both {
  const text = String(name).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd");
  const short = Array.from(text.slice(0, 2 * MAX_NAME))
    .slice(0, MAX_NAME)
    .join("");
  return { vi: `Tờ khai không có mục «${short}».`, en: `The form has no field "${short}".` };
}

/** The sentence for an error, with the groups and rows it stands in before it. */
export function messageOf({ field, around }: Place, keyword: string, params: Params): Both {
  if (keyword === "additionalProperties") return unknownName(params["additionalProperty"]);
  if (field === undefined) return NOT_OF_FORM;
  const say = CATALOGUE[keyword] ?? type;
  const said = say(nameOf(field), field, params);
  return around.reduceRight<Both>((inner, { field: outer, row }) => {
    const name = nameOf(outer);
    if (outer === field && row === undefined) return inner;
    return {
      vi: `${name.vi}${row === undefined ? "" : `, dòng ${String(row + 1)}`}: ${following(inner.vi)}`,
      en: `${name.en}${row === undefined ? "" : `, row ${String(row + 1)}`}: ${following(inner.en)}`,
    };
  }, said);
}

/** Behind a colon a sentence begins small; a name keeps its letters. */
const following = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
