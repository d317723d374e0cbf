import { asciiName } from "@tthc/grammar";
import type { Bilingual } from "../workspace/bilingual.ts";
import type { NewProcedure } from "./new-procedure.ts";

/** What was typed or given as flags. */
export interface RawAnswers {
  readonly name: string;
  readonly code: string;
  readonly field: string;
  readonly channels: string;
  readonly term: string;
}

const CHANNELS: Readonly<Record<string, string>> = {
  "trực tiếp": "trực tiếp",
  "at counter": "trực tiếp",
  counter: "trực tiếp",
  "trực tuyến toàn trình": "trực tuyến toàn trình",
  "fully online": "trực tuyến toàn trình",
  online: "trực tuyến toàn trình",
  "trực tuyến": "trực tuyến toàn trình",
  "bưu chính": "bưu chính",
  "by post": "bưu chính",
  post: "bưu chính",
  kiosk: "kiosk",
};

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(ngày làm việc|working days?)$/, "ngày làm việc"],
  [/^(giờ làm việc|working hours?)$/, "giờ làm việc"],
  [/^(ngày|days?)$/, "ngày"],
  [/^(tháng|months?)$/, "tháng"],
];

/** NFC on one line, without characters that nobody sees. */
const clean = (text: string): string =>
  text.normalize("NFC").replace(/\p{C}/gu, " ").replace(/\s+/g, " ").trim();

/** File systems cut folder names at 255 bytes; nobody reads that far. */
const LONG = /^(.{1,80})(?:_.*)?$/;

/** A name in the language out of a label: `Cấp bản sao trích lục` becomes `cấp_bản_sao_trích_lục`. */
export function nameFrom(label: string): string {
  const name = clean(label)
    .toLowerCase()
    .replace(/[^\p{Script=Latin}0-9]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .replace(LONG, "$1");
  // A name of one word could be a keyword of the language; with a second word it never is.
  return name.includes("_") && !/^[0-9]/.test(name) ? name : `thủ_tục_${name}`.replace(/_$/, "");
}

/** The file below the folder of the sources. */
export function newPath(made: NewProcedure): string {
  const folder = (name: string): string => asciiName(name).replaceAll("_", "-");
  return `${folder(made.fieldId)}/${folder(made.id)}/v1.tthc`;
}

/** What is wrong with one answer; undefined where it can be used. */
export function answerProblem(key: keyof RawAnswers, text: string): Bilingual | undefined {
  switch (key) {
    case "name":
    case "field":
      return /\p{Script=Latin}{2}/u.test(clean(text))
        ? undefined
        : {
            vi: `Hãy ghi ${key === "name" ? "tên thủ tục" : "lĩnh vực"} bằng chữ.`,
            en: `Write the ${key} in words.`,
          };
    case "code":
      return /^([0-9]\.[0-9]{6})?$/.test(text.trim())
        ? undefined
        : {
            vi: "Mã có dạng 1.013225; bỏ trống khi chưa có.",
            en: "A code looks like 1.013225; leave it out while there is none.",
          };
    case "channels":
      return channelsOf(text) === undefined
        ? {
            vi: "Cách thức chưa đọc được; chọn trong: trực tiếp, trực tuyến toàn trình, bưu chính, kiosk (cách nhau dấu phẩy).",
            en: "Channels not understood; choose from: at counter, fully online, by post, kiosk (with commas).",
          }
        : undefined;
    case "term":
      return termOf(text) === undefined
        ? {
            vi: `Thời hạn «${clean(text)}» chưa đọc được; ghi như «5 ngày làm việc», «30 ngày», «2 tháng», «8 giờ làm việc», «trong ngày» hoặc «không quy định».`,
            en: `The term "${clean(text)}" is not understood; write it as "5 working days", "30 days", "2 months", "8 working hours", "same day" or "none".`,
          }
        : undefined;
  }
}

function channelsOf(text: string): readonly string[] | undefined {
  const written = clean(text)
    .toLowerCase()
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const channels = [...new Set(written.map((part) => CHANNELS[part]))].filter(
    (channel) => channel !== undefined,
  );
  return channels.length > 0 && written.every((part) => CHANNELS[part] !== undefined) ? channels : undefined;
}

function termOf(text: string): string | undefined {
  const written = clean(text).toLowerCase();
  if (written === "trong ngày" || written === "same day" || written === "same-day") return "trong ngày";
  if (written === "không quy định" || written === "none") return "không quy định";
  // Officials write two digits: 05 ngày làm việc.
  const match = /^0?([1-9][0-9]{0,2}) (.+)$/.exec(written);
  const unit = UNITS.find(([pattern]) => pattern.test(match?.[2] ?? ""))?.[1];
  return match === null || unit === undefined ? undefined : `${match[1] ?? ""} ${unit}`;
}

/** Answers that were all found usable, as the parts of a source. */
export function madeFrom(answers: RawAnswers): NewProcedure {
  return {
    id: nameFrom(answers.name),
    label: clean(answers.name),
    code: answers.code.trim() === "" ? undefined : answers.code.trim(),
    fieldId: nameFrom(answers.field).replace(/^thủ_tục_/, "lĩnh_vực_"),
    field: clean(answers.field),
    channels: channelsOf(answers.channels) ?? [],
    term: termOf(answers.term) ?? "",
  };
}
