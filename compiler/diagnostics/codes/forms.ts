import { define } from "../define.ts";
import { amountText } from "../words.ts";

/** TT4xxx: forms and papers. */
export const forms = {
  TT4001: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) =>
      `Tờ khai «${name}» chưa có trường nào. Hãy thêm phần và trường, hoặc viết «tờ khai không có».`,
    en: ({ name }) =>
      `The form "${name}" has no field. Add sections and fields, or say that there is no form.`,
  }),
  TT4002: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) => `Phần «${name}» trống. Hãy thêm trường hoặc xóa phần.`,
    en: ({ name }) => `The section "${name}" is empty. Add a field or delete it.`,
  }),
  TT4003: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `Nhóm «${name}» chứa chính nó hoặc lồng quá sâu. Hãy tách nhóm ra.`,
    en: ({ name }) => `The group "${name}" contains itself or is nested too deeply. Split it.`,
  }),
  TT4004: define({
    severity: "error",
    vi: () => "Dòng «kiểm tra» chưa có câu báo cho người dân. Hãy viết câu đó trong ngoặc kép ở cuối dòng.",
    en: () => "This check has no sentence for the citizen. Write it in quotes at the end of the line.",
  }),
  TT4006: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) =>
      `Trường «${name}» chưa có nhãn cho người dân đọc. Hãy thêm nhãn trong ngoặc kép sau tên.`,
    en: ({ name }) => `The field "${name}" has no label for the citizen. Add one in quotes after the name.`,
  }),
  TT4007: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Trường «${name}» được máy tính ra, không hỏi người dân, nên không thể «bắt buộc». Hãy bỏ chữ bắt buộc.`,
    en: ({ name }) =>
      `The field "${name}" is computed and never asked, so it cannot be required. Drop the word.`,
  }),
  TT4008: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Trường «${name}» có một thuộc tính viết hai lần. Hãy gộp thành một, nối điều kiện bằng «và» hay «hoặc».`,
    en: ({ name }) =>
      `The field "${name}" has one attribute twice. Merge them, joining conditions with "and" or "or".`,
  }),
  TT4009: define<{ min: string; max: string }>({
    severity: "error",
    vi: ({ min, max }) =>
      `Số dòng lặp từ ${min} đến ${max} không hợp lý: số đầu không lớn hơn số sau, nhiều nhất 10.000.`,
    en: ({ min, max }) =>
      `Repeating from ${min} to ${max} makes no sense: the first must not exceed the second, at most 10,000.`,
  }),
  TT4010: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `«kiểm tra» không đứng trong bảng lặp «${name}». Hãy chuyển ra phần, dùng các hàm như tổng, lớn_nhất.`,
    en: ({ name }) =>
      `A check cannot stand inside the repeated "${name}". Move it to the section, with functions such as sum or max.`,
  }),
  TT4011: define({
    severity: "error",
    vi: () => "Câu hỏi chọn chưa có lựa chọn nào. Hãy liệt kê trong { }, hoặc dùng «danh mục».",
    en: () => "This choice has no option. List them in { }, or use a code list.",
  }),
  TT4012: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `«tệp …» chỉ dùng cho trường kiểu tệp, không dùng cho «${name}».`,
    en: ({ name }) => `File types go with file fields only, not with "${name}".`,
  }),
  TT4013: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Giới hạn này không hợp với kiểu của «${name}»: văn bản lấy số ký tự, số lấy số, tiền lấy đồng, ngày lấy ngày, tệp lấy MB.`,
    en: ({ name }) =>
      `This bound does not fit the type of "${name}": text takes a length, numbers a number, money đồng, dates a date, files MB.`,
  }),
  TT4014: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `Giới hạn của «${name}» ngược nhau: không giá trị nào thỏa cả hai.`,
    en: ({ name }) => `The bounds of "${name}" contradict each other: no value satisfies both.`,
  }),
  TT4015: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `«${name}» không phải đuôi tệp. Viết như: tệp pdf, dwg, jpg.`,
    en: ({ name }) => `"${name}" is no file extension. Write for example: pdf, dwg, jpg.`,
  }),
  TT4016: define<{ limit: number }>({
    severity: "error",
    vi: ({ limit }) =>
      `Các tờ khai của thủ tục có hơn ${amountText(String(limit))} trường, kể cả trường trong các nhóm. Hãy dùng bảng lặp thay cho từng trường, hoặc bớt nhóm.`,
    en: ({ limit }) =>
      `The forms of the procedure come to more than ${amountText(String(limit))} fields, those of groups included. Use a repeated group instead of single fields, or drop groups.`,
  }),
  TT4017: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Giới hạn của «${name}» quá lớn: số lớn nhất mọi hệ thống giữ được chính xác là 9.007.199.254.740.991. Hãy viết số nhỏ hơn, hoặc dùng kiểu văn bản.`,
    en: ({ name }) =>
      `The bound of "${name}" is too large: 9,007,199,254,740,991 is the largest number that every system keeps exactly. Write a smaller one, or make the field a text.`,
  }),
  TT4020: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Giấy tờ «${name}» chưa có tên gọi. Hãy thêm tên trong ngoặc kép, hoặc khai báo «giấy tờ ${name}» dùng chung.`,
    en: ({ name }) =>
      `The paper "${name}" has no title. Add one in quotes, or declare it as a shared document.`,
  }),
  TT4021: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Giấy tờ «${name}» được yêu cầu hai lần. Hãy gộp thành một dòng, nối điều kiện bằng «hoặc».`,
    en: ({ name }) =>
      `The paper "${name}" is asked for twice. Merge the lines, joining their conditions with "or".`,
  }),
  TT4022: define({
    severity: "warning",
    vi: () => "«một trong» chỉ có một giấy tờ, nên không còn gì để chọn. Hãy viết giấy tờ đó trực tiếp.",
    en: () => '"One of" holds a single paper, so there is no choice. Write the paper itself.',
  }),
  TT4023: define<{ count: number }>({
    severity: "error",
    vi: ({ count }) => `Số lượng ${count} không hợp lý: từ 1 đến 100.`,
    en: ({ count }) => `The count ${count} makes no sense: 1 to 100.`,
  }),
  TT4024: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Giấy tờ «${name}» chưa nói số lượng và loại bản. Hãy thêm, ví dụ: 1 bản chính, 1 bản sao, hoặc xuất trình.`,
    en: ({ name }) =>
      `The paper "${name}" does not say how many and of which kind. Add for example: 1 original, or shown only.`,
  }),
  TT4025: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) =>
      `Tờ khai «${name}» không có trong thành phần hồ sơ, nên không ai phải nộp. Hãy thêm dòng «${name} 1 bản chính» vào hồ sơ.`,
    en: ({ name }) =>
      `The form "${name}" is no paper of the dossier, so nobody hands it in. Add it to the dossier.`,
  }),
};
