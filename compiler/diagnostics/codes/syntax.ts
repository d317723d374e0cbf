import { spellings, type ParamsOf, type ProblemCode } from "@tthc/grammar";
import { define, type Definition } from "../define.ts";
import { blockEn, blockVi, expectedEn, expectedVi } from "../syntax-words.ts";

const says = <C extends ProblemCode>(
  vi: (params: ParamsOf<C>) => string,
  en: (params: ParamsOf<C>) => string,
): Definition<ParamsOf<C>> => define<ParamsOf<C>>({ severity: "error", vi, en });

/** TT1xxx: writing. Each stands for one problem of the grammar; `SYNTAX_CODES` is the bridge. */
export const syntax = {
  TT1001: says<"unknown-character">(
    ({ found, codePoint }) =>
      `Ký tự «${found}» (${codePoint}) không dùng được ở đây. Hãy xóa hoặc thay bằng dấu thường.`,
    ({ found, codePoint }) =>
      `The character "${found}" (${codePoint}) cannot be used here. Delete or replace it.`,
  ),
  TT1002: says<"foreign-letter">(
    ({ found, codePoint, name }) =>
      `Trong «${name}» có chữ «${found}» (${codePoint}) của bảng chữ khác, trông giống chữ Latinh. Hãy gõ lại bằng chữ tiếng Việt.`,
    ({ found, codePoint, name }) =>
      `"${name}" contains "${found}" (${codePoint}), a letter of another script that looks Latin. Type it again.`,
  ),
  TT1003: says<"invisible-character">(
    ({ codePoint }) =>
      `Có ký tự vô hình ${codePoint}, thường do sao chép từ Word hoặc trang mạng. Hãy xóa nó.`,
    ({ codePoint }) =>
      `There is an invisible character ${codePoint}, often copied from Word or a web page. Delete it.`,
  ),
  TT1004: says<"control-character">(
    ({ codePoint }) => `Có ký tự điều khiển ${codePoint}; tệp có thể bị hỏng. Hãy xóa nó.`,
    ({ codePoint }) => `There is a control character ${codePoint}; the file may be damaged. Delete it.`,
  ),
  TT1005: says<"unterminated-string">(
    () => "Thiếu dấu ngoặc kép đóng ở cuối đoạn chữ này. Đoạn chữ phải nằm trên một dòng.",
    () => "The closing quote of this text is missing. A text stays on one line.",
  ),
  TT1006: says<"unterminated-comment">(
    () => "Ghi chú mở bằng /* chưa được đóng. Hãy thêm */.",
    () => "A comment opened with /* is never closed. Add */.",
  ),
  TT1007: says<"bad-escape">(
    ({ found }) => `«${found}» không dùng được trong đoạn chữ. Chỉ có \\" và \\\\.`,
    ({ found }) => `"${found}" cannot be used in a text. Only \\" and \\\\ can.`,
  ),
  TT1008: says<"wrong-quotes">(
    ({ found }) => `Dấu ngoặc ${found} không dùng được. Hãy dùng "…" hoặc “…”.`,
    ({ found }) => `The quote ${found} cannot be used. Write "…" or “…”.`,
  ),
  TT1009: says<"bad-number">(
    ({ found }) =>
      `«${found}» không phải số viết đúng. Viết 1.000.000 hoặc 0,5; mã thủ tục phải trong ngoặc kép: "1.013225".`,
    ({ found }) =>
      `"${found}" is not a proper number. Write 1.000.000 or 0,5; codes go in quotes: "1.013225".`,
  ),
  TT1010: says<"date-without-year">(
    ({ found }) => `Ngày «${found}» thiếu năm. Hãy viết đủ dd/mm/yyyy.`,
    ({ found }) => `The date "${found}" lacks its year. Write dd/mm/yyyy.`,
  ),
  TT1011: says<"no-such-date">(
    ({ found }) => `Không có ngày «${found}» trên lịch. Hãy kiểm tra ngày và tháng.`,
    ({ found }) => `There is no such date as "${found}". Check day and month.`,
  ),
  TT1012: says<"no-such-time">(
    ({ found }) => `Không có giờ «${found}». Viết từ 00:00 đến 24:00.`,
    ({ found }) => `There is no such time as "${found}". Write 00:00 to 24:00.`,
  ),
  TT1013: says<"money-without-dong">(
    ({ found }) => `«${found}» chưa rõ là tiền. Hãy thêm chữ «đồng».`,
    ({ found }) => `"${found}" is not clearly money. Add the word "đồng".`,
  ),
  TT1014: says<"money-not-whole">(
    ({ found }) =>
      `«${found}» có phần lẻ dưới một đồng. Số tiền phải tròn đồng, hàng nghìn ngăn bằng dấu chấm, như «5.000 đồng».`,
    ({ found }) =>
      `"${found}" has a fraction of a đồng. Amounts are whole đồng; thousands are set off with points, as in "5.000 đồng".`,
  ),
  TT1015: says<"wrong-sign">(
    ({ found, instead }) =>
      `Dấu «${found}» không dùng được ở đây. Hãy viết ${instead.map((sign) => `«${sign}»`).join(" hoặc ")}.`,
    ({ found, instead }) =>
      `The sign "${found}" cannot be used here. Write ${instead.map((sign) => `"${sign}"`).join(" or ")}.`,
  ),
  TT1016: says<"no-division">(
    () => "Không có phép chia. Hãy nhân với số thập phân (× 0,5) hoặc dùng phần trăm.",
    () => "There is no division. Multiply by a decimal or use a percentage.",
  ),
  TT1017: says<"stray-sign">(
    ({ found }) => `Dấu «${found}» thừa ở đây. Hãy xóa nó.`,
    ({ found }) => `The sign "${found}" does not belong here. Delete it.`,
  ),
  TT1018: says<"missing-opening-brace">(
    () => "Thiếu dấu { mở khối ở cuối dòng này. Hãy thêm {.",
    () => "The { that opens the block is missing at the end of this line. Add {.",
  ),
  TT1019: says<"missing-closing-brace">(
    () => "Có khối thiếu dấu } đóng. Hãy thêm } sau dòng này.",
    () => "A block is not closed. Add } after this line.",
  ),
  TT1020: says<"stray-closing-brace">(
    () => "Dấu } này thừa: không có khối nào đang mở. Hãy xóa nó, hoặc tìm dấu { còn thiếu ở phía trên.",
    () => "This } is one too many: no block is open. Delete it, or find the { that is missing above.",
  ),
  TT1021: says<"nested-too-deep">(
    ({ limit }) => `Các khối lồng nhau quá ${limit} lớp. Hãy tách ra; có thể thiếu dấu } ở phía trên.`,
    ({ limit }) => `Blocks are nested more than ${limit} deep. Split them; perhaps a } is missing above.`,
  ),
  TT1022: says<"too-many-problems">(
    ({ limit }) =>
      `Tệp có hơn ${limit} lỗi viết, phần còn lại chưa kiểm tra. Có thể tệp không phải văn bản thủ tục.`,
    ({ limit }) =>
      `The file has more than ${limit} mistakes of writing; the rest was not looked at. Perhaps it is no procedure text.`,
  ),
  TT1023: says<"missing">(
    ({ expected }) => `Ở đây còn thiếu ${expectedVi(expected)}. Hãy thêm vào.`,
    ({ expected }) => `Something is missing here: ${expectedEn(expected)}. Add it.`,
  ),
  TT1024: says<"unexpected-word">(
    ({ found, expected }) =>
      `«${found}» không dùng được ở đây. ${expected.length > 0 ? `Chỗ này cần ${expectedVi(expected)}.` : "Hãy xóa hoặc sửa lại."}`,
    ({ found, expected }) =>
      `"${found}" cannot be used here. ${expected.length > 0 ? `What fits: ${expectedEn(expected)}.` : "Delete or correct it."}`,
  ),
  TT1025: says<"misspelt-keyword">(
    ({ found, spelling }) => `Không hiểu «${found}». Có phải bạn muốn viết «${spelling}»?`,
    ({ found, spelling }) => `"${found}" is not understood. Did you mean "${spelling}"?`,
  ),
  TT1026: says<"misplaced-word">(
    ({ found, block }) =>
      `«${found}» không viết trong ${blockVi(block)}. Hãy chuyển dòng này sang chỗ của nó.`,
    ({ found, block }) =>
      `"${found}" does not belong in a ${blockEn(block)}. Move this line to where it belongs.`,
  ),
  TT1027: says<"misspelt-unit">(
    ({ found, spelling }) => `Không có đơn vị «${found}». Có phải bạn muốn viết «${spelling}»?`,
    ({ found, spelling }) => `There is no unit "${found}". Did you mean "${spelling}"?`,
  ),
  TT1028: says<"reserved-word">(
    ({ found, suggestion }) =>
      `«${found}» là từ của ngôn ngữ, không đặt làm tên được. Hãy dùng tên khác, ví dụ «${suggestion}».`,
    ({ found, suggestion }) =>
      `"${found}" is a word of the language and cannot be a name. Use another, such as "${suggestion}".`,
  ),
  TT1029: says<"name-with-blank">(
    ({ suggestion }) => `Tên phải viết liền, nối bằng gạch dưới: «${suggestion}».`,
    ({ suggestion }) => `A name is one word, joined with underscores: "${suggestion}".`,
  ),
  TT1030: says<"name-starts-with-digit">(
    ({ found, suggestion }) => `Tên «${found}» không được bắt đầu bằng chữ số. Ví dụ: «${suggestion}».`,
    ({ found, suggestion }) =>
      `The name "${found}" may not start with a digit. For example: "${suggestion}".`,
  ),
  TT1031: says<"missing-quotes">(
    ({ found }) => `«${found}» phải đặt trong ngoặc kép: "${found}".`,
    ({ found }) => `Put "${found}" in quotes.`,
  ),
  TT1032: says<"missing-arrow">(
    () => "Thiếu mũi tên «->» trước tên bước sẽ đến. Hãy thêm «->».",
    () => 'The arrow "->" before the next state is missing. Add "->".',
  ),
  TT1033: says<"missing-unit">(
    ({ found, expected }) => `Sau «${found}» thiếu đơn vị: hãy viết ${expectedVi(expected)}.`,
    ({ found, expected }) => `The unit after "${found}" is missing: write ${expectedEn(expected)}.`,
  ),
  TT1034: says<"missing-comma">(
    () => "Thiếu dấu phẩy giữa hai mục của danh sách. Hãy thêm dấu phẩy.",
    () => "A comma is missing between two items of the list. Add it.",
  ),
  TT1035: says<"trailing-comma">(
    () =>
      "Dấu phẩy cuối danh sách thừa, hoặc còn thiếu một mục sau nó. Hãy xóa dấu phẩy, hoặc viết thêm mục.",
    () =>
      "The comma at the end of the list is one too many, or an item is missing after it. Delete the comma or add the item.",
  ),
  TT1036: says<"comma-needs-blank">(
    ({ found }) => `«${found}» đọc thành số thập phân. Nếu là danh sách, hãy thêm dấu cách sau dấu phẩy.`,
    ({ found }) => `"${found}" reads as a decimal. If it is a list, put a blank after the comma.`,
  ),
  TT1037: says<"missing-parentheses">(
    () => "Danh sách sau «thuộc» phải đặt trong ngoặc đơn: thuộc (a, b).",
    () => 'The list after "belongs to" goes in brackets: belongs to (a, b).',
  ),
  TT1038: says<"items-run-together">(
    ({ found }) => `«${found}» bắt đầu một mục mới. Hãy xuống dòng trước nó.`,
    ({ found }) => `"${found}" starts a new item. Put it on a line of its own.`,
  ),
  TT1039: says<"bare-when">(
    () =>
      `«${spellings.vi.when}» đứng một mình sau trường thì không rõ nghĩa. Hãy viết «hiện khi …» hoặc «bắt buộc khi …».`,
    () => 'A bare "when" after a field is unclear. Write "shown when …" or "required when …".',
  ),
  TT1040: says<"date-notation">(
    ({ found, suggestion }) => `Ngày «${found}» phải viết dd/mm/yyyy, năm đủ bốn chữ số: «${suggestion}».`,
    ({ found, suggestion }) =>
      `Dates are written dd/mm/yyyy, the year in four digits: not "${found}" but "${suggestion}".`,
  ),
  TT1041: says<"time-notation">(
    ({ found, suggestion }) => `Giờ «${found}» phải viết hh:mm: «${suggestion}».`,
    ({ found, suggestion }) => `Times are written hh:mm: not "${found}" but "${suggestion}".`,
  ),
  TT1042: says<"too-many-operators">(
    ({ limit }) =>
      `Biểu thức nối quá ${limit} phép tính. Hãy dùng danh mục, «thuộc (…)» hoặc bảng lặp thay cho chuỗi dài.`,
    ({ limit }) =>
      `The expression joins more than ${limit} operators. Use a code list, "belongs to (…)" or a repeated group instead.`,
  ),
};

/** The number of each problem of the grammar. */
export const SYNTAX_CODES = {
  "unknown-character": "TT1001",
  "foreign-letter": "TT1002",
  "invisible-character": "TT1003",
  "control-character": "TT1004",
  "unterminated-string": "TT1005",
  "unterminated-comment": "TT1006",
  "bad-escape": "TT1007",
  "wrong-quotes": "TT1008",
  "bad-number": "TT1009",
  "date-without-year": "TT1010",
  "no-such-date": "TT1011",
  "no-such-time": "TT1012",
  "money-without-dong": "TT1013",
  "money-not-whole": "TT1014",
  "wrong-sign": "TT1015",
  "no-division": "TT1016",
  "stray-sign": "TT1017",
  "missing-opening-brace": "TT1018",
  "missing-closing-brace": "TT1019",
  "stray-closing-brace": "TT1020",
  "nested-too-deep": "TT1021",
  "too-many-problems": "TT1022",
  missing: "TT1023",
  "unexpected-word": "TT1024",
  "misspelt-keyword": "TT1025",
  "misplaced-word": "TT1026",
  "misspelt-unit": "TT1027",
  "reserved-word": "TT1028",
  "name-with-blank": "TT1029",
  "name-starts-with-digit": "TT1030",
  "missing-quotes": "TT1031",
  "missing-arrow": "TT1032",
  "missing-unit": "TT1033",
  "missing-comma": "TT1034",
  "trailing-comma": "TT1035",
  "comma-needs-blank": "TT1036",
  "missing-parentheses": "TT1037",
  "items-run-together": "TT1038",
  "bare-when": "TT1039",
  "date-notation": "TT1040",
  "time-notation": "TT1041",
  "too-many-operators": "TT1042",
} as const satisfies Readonly<Record<ProblemCode, keyof typeof syntax>>;
