import type { LocalText } from "@tthc/model";
import { define } from "../define.ts";
import { dateText, en, nearEn, nearVi, vi } from "../words.ts";

type Named = Required<LocalText>;

/** TT3xxx: types, units and expressions. */
export const values = {
  TT3001: define<{ op: string; left: Named; right: Named }>({
    severity: "error",
    vi: ({ op, left, right }) =>
      `Không thể dùng «${op}» giữa «${left.vi}» và «${right.vi}». Hai vế phải cùng loại và cùng đơn vị.`,
    en: ({ op, left, right }) =>
      `"${op}" does not go between "${left.en}" and "${right.en}". Both sides must be of one kind and unit.`,
  }),
  TT3002: define<{ found: Named }>({
    severity: "error",
    vi: ({ found }) =>
      `Điều kiện phải trả lời được có hay không, nhưng đây là kiểu «${found.vi}». Hãy so sánh nó với một giá trị.`,
    en: ({ found }) =>
      `A condition must be answered by yes or no, but this is of the kind "${found.en}". Compare it with a value.`,
  }),
  TT3003: define<{ name: string; domain: string; options: readonly string[]; near?: string }>({
    severity: "error",
    vi: ({ name, domain, options, near }) =>
      `«${name}» không phải một lựa chọn của «${domain}»${options.length > 0 ? ` (có: ${options.slice(0, 8).join(", ")}${options.length > 8 ? ", …" : ""})` : ""}.${nearVi(near)}`,
    en: ({ name, domain, options, near }) =>
      `"${name}" is no option of "${domain}"${options.length > 0 ? ` (there are: ${options.slice(0, 8).join(", ")}${options.length > 8 ? ", …" : ""})` : ""}.${nearEn(near)}`,
  }),
  TT3005: define<{ name: string; found: Named }>({
    severity: "error",
    vi: ({ name, found }) =>
      `Hàm «${name}» không dùng được với (${found.vi}). Hãy kiểm tra số lượng và kiểu của các giá trị trong ngoặc; xem docs/expressions.md.`,
    en: ({ name, found }) =>
      `The function "${name}" does not take (${found.en}). Check how many values stand in the brackets and of which kinds; see docs/expressions.md.`,
  }),
  TT3007: define<{ expected: Named; found: Named }>({
    severity: "error",
    vi: ({ expected, found }) =>
      `Ở đây cần kiểu «${expected.vi}», nhưng giá trị thuộc kiểu «${found.vi}». Hãy sửa giá trị, hoặc đổi kiểu của trường.`,
    en: ({ expected, found }) =>
      `The kind "${expected.en}" is needed here, but the value is of the kind "${found.en}". Correct the value, or the type of the field.`,
  }),
  TT3008: define({
    severity: "error",
    vi: () =>
      "Số tiền nhân với số lẻ hoặc phần trăm có thể lẻ dưới một đồng. Hãy làm tròn trước: làm_tròn(…, 1 đồng), hoặc dùng «theo bậc».",
    en: () =>
      "Money times a decimal or a percentage may have fractions of a đồng. Round it first: làm_tròn(…, 1 đồng), or use bands.",
  }),
  TT3009: define<{ places: number; limit: number }>({
    severity: "error",
    vi: ({ places, limit }) =>
      `Số có ${places} chữ số sau dấu phẩy; nhiều nhất là ${limit} để mọi hệ thống tính ra cùng một kết quả.`,
    en: ({ places, limit }) =>
      `The number has ${places} decimal places; at most ${limit}, so that every system computes the same.`,
  }),
  TT3010: define<{ from: string; to: string }>({
    severity: "error",
    vi: ({ from, to }) =>
      `Khoảng ngày từ ${dateText(from)} đến ${dateText(to)} bị ngược hoặc dài bất thường. Hãy kiểm tra lại hai ngày.`,
    en: ({ from, to }) =>
      `The dates from ${dateText(from)} to ${dateText(to)} are reversed or unusually far apart. Check both.`,
  }),
  TT3011: define<{ amount: string; unit: string }>({
    severity: "error",
    vi: ({ amount, unit }) =>
      `Thời hạn ${amount.replace(".", ",")} ${vi(unit)} không dùng được: cần số nguyên (giờ được lẻ nửa giờ) và không quá 10.000.`,
    en: ({ amount, unit }) =>
      `A term of ${amount} ${en(unit)} cannot be used: whole numbers (half hours are allowed), at most 10,000.`,
  }),
  TT3012: define({
    severity: "error",
    vi: () => "Thời hạn bằng không. Nếu trả ngay trong ngày, hãy viết «trong ngày».",
    en: () => 'The term is zero. If the result is given on the same day, write "trong ngày".',
  }),
  TT3014: define<{ name: string; circle: readonly string[] }>({
    severity: "error",
    vi: ({ name, circle }) =>
      `Trường «${name}» phụ thuộc vòng quanh chính nó (${circle.join(" → ")}), nên không bao giờ điền được. Hãy bỏ một điều kiện.`,
    en: ({ name, circle }) =>
      `The field "${name}" depends on itself (${circle.join(" → ")}), so it can never be filled in. Drop one condition.`,
  }),
};
