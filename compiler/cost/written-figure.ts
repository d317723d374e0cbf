import type { CostText } from "./cost-format.ts";
import { exactOf, type Span } from "./exact.ts";

/** What a cell may hold: hours and times have places, đồng and people are whole. */
export type FigureKind = "decimal" | "dong" | "count";

/** What is wrong with a written figure, and how to write it. */
export interface Fault {
  readonly reason: CostText;
  readonly wayOut: CostText;
}

export type WrittenFigure =
  | { readonly is: "figure"; readonly span: Span }
  /** Empty, or said to be unknown. */
  | { readonly is: "missing" }
  | ({ readonly is: "fault" } & Fault);

/** Reads a figure or a range in Vietnamese notation: `1.024.000 đ`, `1,5`, `1–2`, `từ 1 đến 2`, `1,2 triệu`, `không`. */
export function readFigure(written: string, kind: FigureKind): WrittenFigure {
  const text = written
    .normalize("NFC")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim()
    .toLowerCase();
  if (text === "" || UNKNOWN.has(text)) return { is: "missing" };
  if (NOTHING.has(text)) return { is: "figure", span: { least: 0n, most: 0n } };
  const strange = strangeCell(text, written.trim());
  if (strange !== undefined) return { is: "fault", ...strange };
  const [low, high] = endsOf(text);
  const most = readOne(high, kind);
  const least = readOne(low, kind, unitOf(high));
  if (typeof least !== "bigint") return { is: "fault", ...least };
  if (typeof most !== "bigint") return { is: "fault", ...most };
  if (least > most)
    return fault(
      `«${written.trim()}»: số lớn đứng trước số nhỏ`,
      `"${written.trim()}": the greater number stands first`,
      "ghi số nhỏ trước, ví dụ 1–2",
      "write the smaller number first, such as 1–2",
    );
  return { is: "figure", span: { least, most } };
}

const UNKNOWN = new Set(["?", "chưa có", "chưa rõ", "chưa biết", "unknown"]);
const NOTHING = new Set(["không", "không có", "none"]);

const fault = (vi: string, en: string, outVi: string, outEn: string): { readonly is: "fault" } & Fault => ({
  is: "fault",
  reason: { vi, en },
  wayOut: { vi: outVi, en: outEn },
});

/** What spreadsheets put where a number was meant. */
function strangeCell(text: string, written: string): Fault | undefined {
  if (/^[-–—]+$/.test(text))
    return fault(
      `«${written}» không nói là không tốn hay chưa có số`,
      `"${written}" does not say whether it costs nothing or is not known`,
      "ghi 0 nếu không tốn, để trống nếu chưa có số",
      "write 0 where it costs nothing, leave it empty where it is not known",
    );
  if (text.startsWith("=") || text.startsWith("#"))
    return fault(
      `«${written}» là công thức hoặc lỗi của bảng tính, không phải số`,
      `"${written}" is a formula or an error of the spreadsheet, not a number`,
      "chép lại ô ấy ở dạng giá trị (Paste Values) rồi xuất lại",
      "paste the cell as a value and export again",
    );
  if (
    MONTHS.test(text) ||
    /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$|^\d{1,2}\/\d{1,2}$|^\d{4}-\d\d?-\d\d?$/.test(text)
  )
    return fault(
      `«${written}» là ngày: bảng tính đã đổi khoảng như 1-2 thành ngày`,
      `"${written}" is a date: the spreadsheet turned a range such as 1-2 into one`,
      "đặt ô ở dạng Text, hoặc ghi «từ 1 đến 2»",
      'format the cell as text, or write "từ 1 đến 2"',
    );
  if (/^\d+([.,]\d+)?e[+-]?\d+$/.test(text))
    return fault(
      `«${written}» là số viết tắt của bảng tính, có thể đã mất chữ số`,
      `"${written}" is a spreadsheet's shortened number and may have lost digits`,
      "đặt ô ở dạng Number rồi xuất lại",
      "format the cell as a number and export again",
    );
  if (/^-|^\(.*\)$/.test(text))
    return fault(
      `«${written}» là số âm`,
      `"${written}" is below zero`,
      "thời gian, chi phí, số lượt không thể âm",
      "hours, costs and counts cannot be below zero",
    );
  return undefined;
}

const MONTHS = /(^|[-/ ])(thg ?\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Both ends of a range; of one number the same twice. */
function endsOf(text: string): readonly [low: string, high: string] {
  const [, low, high] = /^(?:từ )?(.+?) ?(?:[–—~-]|đến|tới| to ) ?(.+)$/.exec(text) ?? [];
  return low === undefined || high === undefined ? [text, text] : [low, high];
}

const SCALES: Readonly<Record<string, bigint>> = {
  nghìn: 1_000n,
  ngàn: 1_000n,
  triệu: 1_000_000n,
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
};

const UNIT =
  /^([0-9., ]+?) ?(?:(nghìn|ngàn|triệu|tỷ|tỉ)? ?(đồng|vnđ|vnd|đ|₫|giờ|h|lần|người|đối tượng|hồ sơ|lượt)?)$/;

/** `triệu` behind the second number of a range is meant for both. */
const unitOf = (text: string): string | undefined => UNIT.exec(text)?.[2];

function readOne(text: string, kind: FigureKind, scaleOfRange?: string): bigint | Fault {
  const [, digits, own] = UNIT.exec(text) ?? [];
  if (digits === undefined) return notANumber(text, kind);
  const scale = own ?? scaleOfRange;
  const decimal = decimalOf(digits, kind !== "decimal" && scale === undefined);
  if (typeof decimal !== "string") return decimal ?? notANumber(text, kind);
  const exact = exactOf(decimal) * (SCALES[scale ?? ""] ?? 1n);
  if (kind !== "decimal" && exact % exactOf("1") !== 0n)
    return fault(
      `«${text}» không phải số nguyên`,
      `"${text}" is not a whole number`,
      "ghi số nguyên, hàng nghìn ngăn bằng dấu chấm: 25.000",
      "write a whole number with dots between thousands: 25.000",
    );
  if (exact >= exactOf(kind === "decimal" ? "100000" : "1000000000000000"))
    return fault(`«${text}» quá lớn`, `"${text}" is too large`, "xem lại số chữ số", "check its digits");
  return exact;
}

const notANumber = (text: string, kind: FigureKind): Fault => {
  const example = { decimal: "1,5; 1,5–2", dong: "25.000; 20.000–30.000", count: "3.228" }[kind];
  return fault(
    `«${text}» không phải số`,
    `"${text}" is not a number`,
    `ghi như ${example}; chưa có số thì để trống`,
    `write it like ${example}; leave it empty where it is not known`,
  );
};

/** The plain decimal `1.5` of written digits; undefined where they are none, a fault where they may mean two numbers. */
function decimalOf(written: string, isWhole: boolean): string | Fault | undefined {
  const digits = written.replace(/ (?=\d{3}(?!\d))/g, "").trim();
  if (/^\d{1,3}[.,]\d{3}$/.test(digits) && !(isWhole && digits.includes(".")) && !/^0/.test(digits))
    return twoReadings(digits, isWhole);
  if (/^\d{1,3}([.]\d{3})+(,\d{1,6})?$/.test(digits) && !/^0[.]/.test(digits))
    return digits.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,3}(,\d{3}){2,}([.]\d{1,6})?$/.test(digits)) return digits.replaceAll(",", "");
  return /^\d{1,15}([.,]\d{1,6})?$/.test(digits) ? digits.replace(",", ".") : undefined;
}

/** `25,000` may be twenty-five thousand or twenty-five: nobody guesses. */
function twoReadings(digits: string, isWhole: boolean): Fault {
  const plain = digits.replace(/[.,]/, "");
  const short = digits.replace(".", ",").replace(/,?0+$/, "");
  const thousands = plain.replace(/(\d{3})$/, ".$1");
  return fault(
    `«${digits}» có thể là ${plain} hoặc ${short}`,
    `"${digits}" may be ${plain} or ${short}`,
    isWhole ? `ghi ${thousands} hoặc ${plain}` : `ghi ${short} hoặc ${plain}`,
    isWhole ? `write ${thousands} or ${plain}` : `write ${short} or ${plain}`,
  );
}
