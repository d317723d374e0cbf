import { define } from "../define.ts";
import { dateText, en, quotedEn, quotedVi, vi } from "../words.ts";

/** TT7xxx: identity of a procedure, its versions, calendars, and what law asks of every procedure. */
export const laws = {
  TT7001: define<{ part: string }>({
    severity: "error",
    vi: ({ part }) => `Thủ tục chưa có «${vi(part)}». Hãy thêm, ví dụ: phiên bản 1 hiệu lực từ 01/01/2026.`,
    en: ({ part }) =>
      `The procedure has no ${en(part)}. Add it, for example: phiên bản 1 hiệu lực từ 01/01/2026.`,
  }),
  TT7002: define<{ code: string }>({
    severity: "error",
    vi: ({ code }) =>
      `Mã thủ tục «${code}» không đúng dạng 1.013225 (một chữ số, dấu chấm, sáu chữ số). Bảng tính hay đổi dấu chấm thành dấu phẩy.`,
    en: ({ code }) =>
      `The code "${code}" is not of the form 1.013225 (one digit, a dot, six digits). Spreadsheets often turn the dot into a comma.`,
  }),
  TT7003: define<{ number: number; replaces: number }>({
    severity: "error",
    vi: ({ number, replaces }) =>
      `Phiên bản ${number} không thể thay thế phiên bản ${replaces}: chỉ thay được phiên bản có số nhỏ hơn.`,
    en: ({ number, replaces }) => `Version ${number} cannot replace version ${replaces}: only a lower one.`,
  }),
  TT7004: define({
    severity: "warning",
    vi: () => "Phiên bản chưa có ngày hiệu lực. Hãy thêm «hiệu lực từ dd/mm/yyyy», hoặc «dự thảo».",
    en: () => 'The version has no date in force. Add "hiệu lực từ dd/mm/yyyy", or "dự thảo" for a draft.',
  }),
  TT7005: define({
    severity: "warning",
    vi: () =>
      'Trực tuyến một phần phải công khai lý do (Nghị định 224/2026/NĐ-CP, Điều 14). Hãy thêm: lý do "…".',
    en: () => 'Partly online needs a published reason (Decree 224/2026/NĐ-CP, Article 14). Add: lý do "…".',
  }),
  TT7006: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Đợt «${name}» phải có ngày bắt đầu và ngày kết thúc để tự hết hiệu lực. Hãy thêm: từ dd/mm/yyyy đến dd/mm/yyyy.`,
    en: ({ name }) =>
      `The campaign "${name}" needs a first and a last day, so that it ends by itself. Add: từ dd/mm/yyyy đến dd/mm/yyyy.`,
  }),
  TT7007: define<{ name: string; folder: string; wanted: string }>({
    severity: "warning",
    vi: ({ name, folder, wanted }) =>
      `Thủ tục «${name}» nằm trong thư mục «${folder}»; hãy đặt trong «${wanted}» để nơi khác tìm thấy.`,
    en: ({ name, folder, wanted }) =>
      `The procedure "${name}" lies in the folder "${folder}"; put it into "${wanted}" so that others find it.`,
  }),
  TT7008: define<{ number: number; file: string }>({
    severity: "error",
    vi: ({ number, file }) =>
      `Tệp «${file}» ghi phiên bản ${number}. Số trong tên tệp và trong văn bản phải như nhau.`,
    en: ({ number, file }) =>
      `The file "${file}" says version ${number}. The number in its name and in its text must agree.`,
  }),
  TT7009: define<{ code: string; other: string }>({
    severity: "error",
    vi: ({ code, other }) => `Mã «${code}» đã thuộc thủ tục «${other}». Mỗi mã chỉ của một thủ tục.`,
    en: ({ code, other }) =>
      `The code "${code}" already belongs to the procedure "${other}". A code belongs to one procedure.`,
  }),
  TT7010: define<{ date: string }>({
    severity: "error",
    vi: ({ date }) => `${dateText(date)} vốn là ngày trong tuần, không thể «làm bù». Hãy kiểm tra ngày.`,
    en: ({ date }) =>
      `${dateText(date)} is a weekday already and cannot be worked instead of another day. Check the date.`,
  }),
  TT7011: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `Lịch «${name}» chưa có giờ làm việc nào. Hãy thêm dòng «giờ làm việc …».`,
    en: ({ name }) => `The calendar "${name}" has no office hours. Add a line "giờ làm việc …".`,
  }),
  TT7012: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) =>
      `Lịch «${name}» chưa nói biết đến ngày nào, nên mọi ngày hẹn đều là tạm tính. Hãy thêm «biết đến dd/mm/yyyy».`,
    en: ({ name }) =>
      `The calendar "${name}" does not say how far it is known, so every date is provisional. Add "biết đến dd/mm/yyyy".`,
  }),
  TT7013: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) =>
      `Không có lịch làm việc nào cho «${name}»: chỉ tính thứ hai đến thứ sáu, mọi ngày hẹn là tạm tính. Hãy khai báo lịch cho cơ quan.`,
    en: ({ name }) =>
      `There is no calendar for "${name}": Monday to Friday only, every date provisional. Give the agency a calendar.`,
  }),
  TT7014: define<{ part: string }>({
    severity: "warning",
    vi: ({ part }) =>
      `Thiếu «${vi(part)}», một bộ phận bắt buộc của thủ tục (Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2; căn cứ: Điều 15).`,
    en: ({ part }) =>
      `Missing: ${en(part)}. Every procedure must state it (Decree 63/2010/NĐ-CP, Article 8(2); legal basis: Article 15).`,
  }),
  TT7015: define<{ part: string }>({
    severity: "warning",
    vi: ({ part }) =>
      `Chưa nói thủ tục có ${vi(part)} hay không. Nếu không có, hãy viết rõ «… không có» (Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2 điểm h).`,
    en: ({ part }) =>
      `It is not said whether there is a ${en(part)}. If there is none, say so (Decree 63/2010/NĐ-CP, Article 8(2)(h)).`,
  }),
  TT7016: define<{ part: string }>({
    severity: "error",
    vi: ({ part }) => `Vừa khai báo ${vi(part)} vừa nói không có. Hãy bỏ một trong hai.`,
    en: ({ part }) => `A ${en(part)} is declared and said to be absent. Drop one of the two.`,
  }),
  TT7017: define<{ number: number; other: number; date: string }>({
    severity: "error",
    vi: ({ number, other, date }) =>
      `Phiên bản ${number} và ${other} cùng hiệu lực vào ngày ${dateText(date)}. Mỗi ngày chỉ một phiên bản; hãy thêm ngày kết thúc.`,
    en: ({ number, other, date }) =>
      `Versions ${number} and ${other} are both in force on ${dateText(date)}. Give one of them a last day.`,
  }),
  TT7018: define<{ number: number; file: string }>({
    severity: "error",
    vi: ({ number, file }) => `Phiên bản ${number} đã có ở «${file}». Hãy đổi số phiên bản.`,
    en: ({ number, file }) => `Version ${number} already stands in "${file}". Change the number.`,
  }),
  TT7019: define<{ code: string }>({
    severity: "info",
    vi: ({ code }) => `«chấp nhận "${code}"» không còn cần: thủ tục không có cảnh báo đó. Hãy xóa dòng này.`,
    en: ({ code }) =>
      `"accept ${code}" is no longer needed: the procedure has no such warning. Delete the line.`,
  }),
  TT7020: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Liên thông «${name}» chưa nói gồm những thủ tục nào. Hãy thêm «gồm a, b song song» hoặc «nối tiếp».`,
    en: ({ name }) =>
      `The combined procedure "${name}" does not name its parts. Add "gồm a, b song song" or "nối tiếp".`,
  }),
  TT7021: define({
    severity: "error",
    vi: () => "«gồm …» chỉ dùng trong «liên thông». Hãy đổi «thủ tục» thành «liên thông».",
    en: () => 'Parts belong to a combined procedure. Change "thủ tục" to "liên thông".',
  }),
  TT7022: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Liên thông không thể gồm chính nó («${name}»), kể cả qua một thủ tục thành phần. Hãy bỏ tên này.`,
    en: ({ name }) =>
      `A combined procedure cannot contain itself ("${name}"), not even through one of its parts. Drop this name.`,
  }),
  TT7023: define<{ code: string }>({
    severity: "error",
    vi: ({ code }) =>
      `«${code}» không phải mã cảnh báo. Chỉ chấp nhận được cảnh báo, không chấp nhận được lỗi.`,
    en: ({ code }) => `"${code}" is not the code of a warning. Warnings can be accepted, errors cannot.`,
  }),
  TT7025: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) =>
      `Thủ tục không có gì tên «${name}» nên dòng «chấp nhận … cho ${name}» không che được phát hiện nào. Hãy sửa tên, hoặc bỏ «cho …».`,
    en: ({ name }) =>
      `Nothing in the procedure is called "${name}", so this line accepts nothing. Correct the name, or drop "cho …".`,
  }),
  TT7026: define<{ code: string }>({
    severity: "error",
    vi: ({ code }) =>
      `«chấp nhận "${code}"» chưa nêu lý do. Phát hiện được giữ lại thì người đọc phải biết vì sao: hãy thêm lý do "…".`,
    en: ({ code }) =>
      `"accept ${code}" gives no reason. Whoever reads it must know why the finding stays: add lý do "…".`,
  }),
  TT7024: define<{ once: readonly string[]; passedOn: readonly string[] }>({
    severity: "info",
    vi: ({ once, passedOn }) =>
      [
        once.length > 0 ? `Chỉ hỏi hoặc nộp một lần cho các thủ tục thành phần: ${quotedVi(once)}.` : "",
        passedOn.length > 0
          ? `Chuyển thẳng trong hồ sơ, không yêu cầu người dân nộp: ${quotedVi(passedOn)}.`
          : "",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    en: ({ once, passedOn }) =>
      [
        once.length > 0 ? `Asked or handed in once for the parts: ${quotedEn(once)}.` : "",
        passedOn.length > 0
          ? `Passed on within the dossier, not asked of the citizen: ${quotedEn(passedOn)}.`
          : "",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
  }),
};
