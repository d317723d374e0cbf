import { compareDecimals, parseDate, parseDecimal, type Field, type Json } from "@tthc/model";
import { isMomentText, shownDate } from "../moment-input.ts";
import { nearestName } from "../../binder/nearest.ts";
import type { Bilingual } from "../../workspace/bilingual.ts";

type Shape = Field["shape"];
type Leaf = Exclude<Shape, { is: "record" | "list" }>;
type Bounded = Extract<Shape, { is: "integer" | "decimal" | "money" }>;

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const shown = (json: Json): string => JSON.stringify(json);

/** What is wrong with one value of a shape that holds no fields, with the way out; undefined: nothing. */
export function valueProblem(shape: Leaf, json: Json): Bilingual | undefined {
  switch (shape.is) {
    case "text":
      return textProblem(shape, json);
    case "boolean":
      return typeof json === "boolean"
        ? undefined
        : both(
            `${shown(json)} phải là true hoặc false (có, không).`,
            `${shown(json)} must be true or false.`,
          );
    case "integer":
    case "money":
      return typeof json === "number" && Number.isSafeInteger(json)
        ? boundsProblem(shape, String(json))
        : both(
            `${shown(json)} phải là số nguyên không có dấu nháy, dấu chấm, ví dụ ${shape.is === "money" ? "75000" : "2"}.`,
            `${shown(json)} must be a whole number without quotes or separators, such as ${shape.is === "money" ? "75000" : "2"}.`,
          );
    case "decimal": {
      const isWritten = typeof json === "string" && /^-?[0-9]{1,15}([.][0-9]{1,6})?$/.test(json);
      const places = isWritten ? (json.split(".")[1] ?? "").length : 0;
      if (isWritten && places <= shape.places) return boundsProblem(shape, json);
      return both(
        `${shown(json)} phải là số trong dấu nháy, dấu chấm thập phân, nhiều nhất ${shape.places} chữ số lẻ, ví dụ "80.5".`,
        `${shown(json)} must be a number in quotes with at most ${shape.places} decimal places, such as "80.5".`,
      );
    }
    case "date":
      return dateProblem(shape, json);
    case "date-time":
      return isMomentText(json)
        ? undefined
        : both(
            `${shown(json)} không phải ngày giờ có thật; ghi như "2026-08-28T09:20".`,
            `${shown(json)} is no date and time that exists; write it as "2026-08-28T09:20".`,
          );
    case "choice":
      return choiceProblem(shape, json);
    case "file":
      return fileProblem(json);
  }
}

function textProblem(shape: Extract<Shape, { is: "text" }>, json: Json): Bilingual | undefined {
  if (typeof json !== "string")
    return both(`${shown(json)} phải là chữ trong dấu nháy.`, `${shown(json)} must be a text in quotes.`);
  // As JSON Schema counts: by code points.
  const { length } = Array.from(json);
  if (shape.maxLength !== undefined && length > shape.maxLength)
    return both(
      `Dài ${length} ký tự, nhiều nhất ${shape.maxLength}; hãy rút gọn.`,
      `It has ${length} characters, at most ${shape.maxLength}; shorten it.`,
    );
  if (json !== "" && shape.minLength !== undefined && length < shape.minLength)
    return both(
      `${shown(json)} cần ít nhất ${shape.minLength} ký tự.`,
      `${shown(json)} needs at least ${shape.minLength} characters.`,
    );
  if (json !== "" && shape.pattern !== undefined && !new RegExp(shape.pattern, "u").test(json))
    return both(
      `${shown(json)} không đúng dạng quy định của trường này.`,
      `${shown(json)} does not have the form that this field asks for.`,
    );
  return undefined;
}

function dateProblem(shape: Extract<Shape, { is: "date" }>, json: Json): Bilingual | undefined {
  if (typeof json !== "string" || parseDate(json) === undefined)
    return both(
      `${shown(json)} không phải ngày có thật; ghi như "2026-08-20" (năm-tháng-ngày).`,
      `${shown(json)} is no date that exists; write it as "2026-08-20" (year-month-day).`,
    );
  if (shape.minimum !== undefined && json < shape.minimum)
    return both(
      `Phải từ ngày ${shownDate(shape.minimum)} trở đi.`,
      `Must not be before ${shownDate(shape.minimum)}.`,
    );
  return shape.maximum !== undefined && json > shape.maximum
    ? both(
        `Không được sau ngày ${shownDate(shape.maximum)}.`,
        `Must not be after ${shownDate(shape.maximum)}.`,
      )
    : undefined;
}

function boundsProblem(shape: Bounded, text: string): Bilingual | undefined {
  const against = (bound: string | undefined): number => {
    const [value, limit] = [parseDecimal(text), bound === undefined ? undefined : parseDecimal(bound)];
    return value === undefined || limit === undefined ? 0 : compareDecimals(value, limit);
  };
  if (shape.is === "money" && text.startsWith("-"))
    return both("Số tiền không được âm.", "An amount must not be negative.");
  if (shape.minimum !== undefined && against(shape.minimum) < 0)
    return both(`${text} nhỏ hơn ${shape.minimum}.`, `${text} is less than ${shape.minimum}.`);
  if (shape.maximum !== undefined && against(shape.maximum) > 0)
    return both(`${text} lớn hơn ${shape.maximum}.`, `${text} is more than ${shape.maximum}.`);
  if (shape.above !== undefined && against(shape.above) <= 0)
    return both(`${text} phải lớn hơn ${shape.above}.`, `${text} must be more than ${shape.above}.`);
  return shape.below !== undefined && against(shape.below) >= 0
    ? both(`${text} phải nhỏ hơn ${shape.below}.`, `${text} must be less than ${shape.below}.`)
    : undefined;
}

/** Longer lists are not told in full. */
const MOST_TOLD = 12;

function choiceProblem(
  { many, options }: Extract<Shape, { is: "choice" }>,
  json: Json,
): Bilingual | undefined {
  if (many !== Array.isArray(json))
    return many
      ? both(
          `${shown(json)} phải là danh sách, ví dụ [${shown(options[0]?.id ?? "")}].`,
          `${shown(json)} must be a list, such as [${shown(options[0]?.id ?? "")}].`,
        )
      : both(
          `${shown(json)} phải là một lựa chọn, không phải danh sách.`,
          `${shown(json)} must be one choice.`,
        );
  const chosen = Array.isArray(json) ? (json as readonly Json[]) : [json];
  const wrong = chosen.find((one) => !options.some(({ id }) => id === one));
  return wrong === undefined ? undefined : unknownName(wrong, options, ["lựa chọn", "choice"]);
}

/** A name that is not among those that exist: with the one that was meant, else with all of them. */
export function unknownName(
  written: Json,
  known: readonly { readonly id: string; readonly label?: { readonly vi: string; readonly en?: string } }[],
  what: readonly [vi: string, en: string],
): Bilingual {
  const text = typeof written === "string" ? written : "";
  const byLabel = known.find(({ label }) => label?.vi.toLowerCase() === text.toLowerCase())?.id;
  const near =
    byLabel ??
    nearestName(
      text,
      known.map(({ id }) => id),
    );
  const list = known
    .slice(0, MOST_TOLD)
    .map(({ id }) => id)
    .join(", ");
  const more = known.length > MOST_TOLD ? ", …" : "";
  const wayOut =
    near !== undefined
      ? both(`Có phải «${near}»?`, `Did you mean "${near}"?`)
      : known.length === 0
        ? both("Thủ tục này không có mục nào như vậy.", "This procedure has none.")
        : both(`Đang có: ${list}${more}.`, `There are: ${list}${more}.`);
  return both(
    `Không có ${what[0]} ${shown(written)}. ${wayOut.vi}`,
    `There is no ${what[1]} ${shown(written)}. ${wayOut.en}`,
  );
}

function fileProblem(json: Json): Bilingual | undefined {
  const file = typeof json === "object" && json !== null && !Array.isArray(json) ? json : {};
  const { name, bytes, sha256 } = file as { readonly [key: string]: Json };
  const isFile =
    typeof name === "string" &&
    name !== "" &&
    typeof bytes === "number" &&
    bytes > 0 &&
    typeof sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(sha256);
  return isFile
    ? undefined
    : both(
        `${shown(json)} phải là { "name": "don.pdf", "bytes": 1024, "sha256": "64 chữ số hex" }.`,
        `${shown(json)} must be { "name": "form.pdf", "bytes": 1024, "sha256": "64 hex digits" }.`,
      );
}
