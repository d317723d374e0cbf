import { define } from "../define.ts";
import { amountText, en, vi } from "../words.ts";

/** TT6xxx: tables of fees, levies and terms. */
export const money = {
  TT6001: define<{ type: string }>({
    severity: "error",
    vi: ({ type }) =>
      `Khoản ${vi(type)} chưa có mức thu. Hãy thêm ít nhất một dòng số tiền, hoặc viết «${vi(type)} không có».`,
    en: ({ type }) => `This ${en(type)} has no amount. Add at least one, or say that there is none.`,
  }),
  TT6002: define({
    severity: "error",
    vi: () => "Bảng có hai dòng «còn lại». Chỉ một dòng nhận phần không dòng nào nhận.",
    en: () => 'The table has two "otherwise" rows. Only one takes what no other row takes.',
  }),
  TT6003: define({
    severity: "error",
    vi: () =>
      "Dòng này không có điều kiện nên trùng với mọi dòng khác. Hãy thêm «khi …», hoặc viết «còn lại».",
    en: () => 'This row has no condition, so it overlaps every other. Give it one, or write "otherwise".',
  }),
  TT6005: define({
    severity: "error",
    vi: () => "Các bậc phải tăng dần, và «trên nữa» đứng cuối.",
    en: () => 'Bands must rise, and "above" comes last.',
  }),
  TT6006: define<{ unit: string }>({
    severity: "error",
    vi: ({ unit }) => `Mốc của bậc phải cùng đơn vị với căn cứ tính (${unit}).`,
    en: ({ unit }) => `The bound of a band must have the unit of what it is computed from (${unit}).`,
  }),
  TT6007: define({
    severity: "error",
    vi: () => "Bảng bậc thiếu dòng «trên nữa»: giá trị lớn hơn mốc cuối không có mức thu.",
    en: () => 'The bands lack "above": a value beyond the last bound has no rate.',
  }),
  TT6008: define<{ dong: string }>({
    severity: "error",
    vi: ({ dong }) =>
      `Số tiền ${amountText(dong)} đồng vượt quá mức các hệ thống lưu đúng được (9.007.199.254.740.991 đồng). Hãy kiểm tra số chữ số.`,
    en: ({ dong }) =>
      `${amountText(dong)} đồng is more than systems can hold exactly (9.007.199.254.740.991). Check the number of digits.`,
  }),
  TT6009: define({
    severity: "error",
    vi: () => "Các bậc phải cùng loại: hoặc đều là phần trăm, hoặc đều là số tiền.",
    en: () => "Bands must be of one kind: all percentages or all amounts.",
  }),
  TT6010: define<{ percent: string }>({
    severity: "error",
    vi: ({ percent }) => `Mức giảm ${percent.replace(".", ",")} % không hợp lý: lớn hơn 0 và nhiều nhất 100.`,
    en: ({ percent }) => `A reduction of ${percent} % makes no sense: above 0 and at most 100.`,
  }),
  TT6011: define({
    severity: "error",
    vi: () =>
      "Thời hạn chưa có giá trị. Hãy viết, ví dụ: thời hạn 3 ngày làm việc; hoặc: thời hạn không quy định.",
    en: () =>
      "The term has no value. Write for example: thời hạn 3 ngày làm việc; or say that none is prescribed.",
  }),
  TT6012: define({
    severity: "error",
    vi: () => "«lần 2 …» dùng cho hạn của một bước, không dùng cho thời hạn của cả thủ tục.",
    en: () => "Visits belong to the limit of a step, not to the term of the whole procedure.",
  }),
  TT6013: define({
    severity: "error",
    vi: () => "Dòng này đã có phía trên trong cùng bảng thời hạn. Hãy giữ một dòng.",
    en: () => "This line already stands above in the same term. Keep one.",
  }),
};
