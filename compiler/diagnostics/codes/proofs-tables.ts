import type { LocalText } from "@tthc/model";
import { define } from "../define.ts";
import { dateText, sentence } from "../words.ts";

type Text = Required<LocalText>;

/** What kind of line never does anything, and why. */
export interface DeadLine {
  readonly line: "row" | "exception" | "extension";
  readonly why: "condition" | "others" | "period";
}

const DEAD_LINE = {
  row: ["Dòng này", "This row"],
  exception: ["Thời hạn riêng này", "This exception"],
  extension: ["Lần gia hạn này", "This extension"],
} as const;

const DEAD_WHY = {
  condition: [
    "không hồ sơ nào thỏa điều kiện của nó. Hãy sửa điều kiện, hoặc xóa dòng",
    "no dossier meets its condition. Mend the condition, or delete the line",
  ],
  others: [
    "các dòng khác đã nhận mọi hồ sơ mà nó có thể nhận. Hãy sửa điều kiện của các dòng kia, hoặc xóa dòng này",
    "other lines take every dossier it could take. Mend their conditions, or delete this line",
  ],
  period: [
    "thời gian hiệu lực của nó nằm ngoài thời gian hiệu lực của phiên bản. Hãy sửa ngày, hoặc xóa dòng",
    "its dates lie outside those of the version. Mend the dates, or delete the line",
  ],
} as const;

const daysVi = (from: string | undefined, to: string | undefined): string =>
  [from === undefined ? [] : `từ ${dateText(from)}`, to === undefined ? "trở đi" : `đến ${dateText(to)}`]
    .flat()
    .join(" ");
const daysEn = (from: string | undefined, to: string | undefined): string =>
  [from === undefined ? [] : `from ${dateText(from)}`, to === undefined ? "onwards" : `to ${dateText(to)}`]
    .flat()
    .join(" ");

/** TT33xx: tables of fees and terms. */
export const proofsOfTables = {
  TT3301: define<{ what: Text; example: Text }>({
    severity: "warning",
    vi: ({ what, example }) =>
      `${what.vi}: có hồ sơ không rơi vào dòng nào, nên không tính được. Ví dụ: ${example.vi}. Hãy thêm dòng cho hồ sơ đó, hoặc dòng «còn lại».`,
    en: ({ what, example }) =>
      `${what.en}: a dossier fits no row, so nothing can be computed. Example: ${example.en}. Add a row for it, or a row "còn lại".`,
  }),
  TT3302: define<{ here: Text; other: Text; example: Text }>({
    severity: "warning",
    vi: ({ here, other, example }) =>
      `Có hồ sơ vừa thuộc dòng này (${here.vi}) vừa thuộc một dòng phía trên (${other.vi}), hai dòng cho kết quả khác nhau. Ví dụ: ${example.vi}. Hãy sửa điều kiện để mỗi hồ sơ chỉ thuộc một dòng.`,
    en: ({ here, other, example }) =>
      `A dossier belongs both to this row (${here.en}) and to a row above (${other.en}), and they give different results. Example: ${example.en}. Mend the conditions so that each dossier belongs to one row.`,
  }),
  TT3303: define<DeadLine>({
    severity: "warning",
    vi: ({ line, why }) => `${DEAD_LINE[line][0]} không bao giờ được dùng: ${DEAD_WHY[why][0]}.`,
    en: ({ line, why }) => `${DEAD_LINE[line][1]} is never used: ${DEAD_WHY[why][1]}.`,
  }),
  TT3304: define<{ example: Text }>({
    severity: "warning",
    vi: ({ example }) =>
      `Hai mức giảm có thể cùng áp dụng mà chưa nói khi đó tính thế nào. Ví dụ: ${example.vi}. Hãy thêm «lấy mức thấp nhất» hoặc «cộng dồn».`,
    en: ({ example }) =>
      `Two reductions may apply together, and it is not said what then holds. Example: ${example.en}. Add "lấy mức thấp nhất" (lowest) or "cộng dồn" (cumulative).`,
  }),
  TT3305: define<Pick<DeadLine, "why">>({
    severity: "warning",
    vi: ({ why }) => `Dòng miễn, giảm này không bao giờ được dùng: ${DEAD_WHY[why][0]}.`,
    en: ({ why }) => `This exemption or reduction is never used: ${DEAD_WHY[why][1]}.`,
  }),
  TT3306: define<{ what: Text; missing: Text; example: Text }>({
    severity: "warning",
    vi: ({ what, missing, example }) =>
      `${what.vi} cần ${missing.vi}, nhưng có hồ sơ không có giá trị đó, nên không tính được. Ví dụ: ${example.vi}. Hãy cho trường đó là bắt buộc, hoặc viết dòng không cần đến nó.`,
    en: ({ what, missing, example }) =>
      `${what.en} needs ${missing.en}, but a dossier may lack it, and then nothing can be computed. Example: ${example.en}. Make that field required, or write a row that does without it.`,
  }),
  TT3307: define<{ counted: Text; example: Text }>({
    severity: "warning",
    vi: ({ counted, example }) =>
      `Số tiền tính theo ${counted.vi}, nhưng số đó có thể âm hoặc không tính được. Ví dụ: ${example.vi}. Hãy thêm «tối thiểu …» hoặc «lớn hơn 0» cho trường đó.`,
    en: ({ counted, example }) =>
      `The amount is computed from ${counted.en}, which may be below zero or have no usable value. Example: ${example.en}. Give the field a least value ("tối thiểu …" or "lớn hơn 0").`,
  }),
  TT3308: define<{ what: Text; dong: Text; example: Text }>({
    severity: "warning",
    vi: ({ what, dong, example }) =>
      `${what.vi} có thể lẻ dưới một đồng (${dong.vi} đồng). Ví dụ: ${example.vi}. Hãy thêm «làm tròn …», hoặc tính theo số nguyên.`,
    en: ({ what, dong, example }) =>
      `${what.en} may have a fraction of a đồng (${dong.en} đồng). Example: ${example.en}. Add a rounding ("làm tròn …"), or count in whole numbers.`,
  }),
  TT3309: define<{ what: Text; from?: string; to?: string }>({
    severity: "warning",
    vi: ({ what, from, to }) =>
      `${sentence(what.vi)}: hồ sơ nộp ${daysVi(from, to)} không có dòng nào có hiệu lực, dù phiên bản này vẫn dùng. Hãy thêm dòng cho những ngày đó, hoặc sửa ngày.`,
    en: ({ what, from, to }) =>
      `${sentence(what.en)}: no row is in force for dossiers filed ${daysEn(from, to)}, although this version is. Add a row for those days, or mend the dates.`,
  }),
  TT3390: define<{ what: Text; why: Text }>({
    severity: "warning",
    vi: ({ what, why }) =>
      `Chưa kết luận được về ${what.vi}: ${why.vi}. Hãy viết điều kiện đơn giản hơn; nếu đã tự kiểm tra, hãy chấp nhận cảnh báo này kèm lý do.`,
    en: ({ what, why }) =>
      `${sentence(what.en)} could not be decided: ${why.en}. Write simpler conditions, or accept this warning with a reason once you have checked it yourself.`,
  }),
};
