import { define } from "../define.ts";
import { en, nearEn, nearVi, sentence, vi } from "../words.ts";

/** The first lines of many: enough to find the others. */
const linesText = (lines: readonly number[]): string =>
  `${lines.slice(0, 5).join(", ")}${lines.length > 5 ? ", …" : ""}`;

/** TT2xxx: names, files and identity. */
export const names = {
  TT2001: define<{ kind: string; name: string; near?: string }>({
    severity: "error",
    vi: ({ kind, name, near }) =>
      `Không tìm thấy ${vi(kind)} «${name}».${nearVi(near)}${near === undefined ? " Hãy khai báo tên này, hoặc thêm dòng «dùng» tệp đã khai báo nó." : ""}`,
    en: ({ kind, name, near }) =>
      `Cannot find the ${en(kind)} "${name}".${nearEn(near)}${near === undefined ? " Declare it, or use the file that does." : ""}`,
  }),
  TT2002: define<{ kind: string; name: string }>({
    severity: "error",
    vi: ({ kind, name }) =>
      `${sentence(vi(kind))} «${name}» đã được khai báo trong tệp này. Hãy đổi tên hoặc xóa một trong hai.`,
    en: ({ kind, name }) =>
      `The ${en(kind)} "${name}" is already declared in this file. Rename or delete one of the two.`,
  }),
  TT2003: define<{ name: string; other: string; id: string }>({
    severity: "error",
    vi: ({ name, other, id }) =>
      `«${name}» và «${other}» khi bỏ dấu đều thành «${id}», nên hai mã trùng nhau. Hãy đổi tên một trong hai.`,
    en: ({ name, other, id }) =>
      `"${name}" and "${other}" both become "${id}" without marks, so their ids collide. Rename one of them.`,
  }),
  TT2004: define<{ name: string; use: string }>({
    severity: "warning",
    vi: ({ name, use }) =>
      `«${name}» được khai báo trong «${use}» nhưng tệp này chưa dùng tệp đó. Hãy thêm dòng: dùng "${use}".`,
    en: ({ name, use }) =>
      `"${name}" is declared in "${use}", which this file does not use. Add the line: dùng "${use}".`,
  }),
  TT2005: define<{ path: string; file: string; near?: string }>({
    severity: "error",
    vi: ({ path, file, near }) => `Không có tệp «${file}» mà dòng dùng "${path}" cần.${nearVi(near)}`,
    en: ({ path, file, near }) => `There is no file "${file}", which dùng "${path}" needs.${nearEn(near)}`,
  }),
  TT2006: define<{ circle: readonly string[] }>({
    severity: "error",
    vi: ({ circle }) =>
      `Các tệp dùng vòng quanh nhau: ${circle.join(" → ")}. Hãy bỏ một dòng «dùng», hoặc đưa phần chung sang tệp thứ ba.`,
    en: ({ circle }) =>
      `Files use each other in a circle: ${circle.join(" → ")}. Drop one "dùng", or move what they share to a third file.`,
  }),
  TT2007: define<{ path: string }>({
    severity: "error",
    vi: ({ path }) =>
      `«${path}» không phải đường dẫn dùng được: viết từ gốc thư mục nguồn, không có «..», dấu \\ hay ổ đĩa; ví dụ "chuẩn/một_cửa".`,
    en: ({ path }) =>
      `"${path}" is not a usable path: write it from the root of the sources, without "..", backslash or drive; for example "chuẩn/một_cửa".`,
  }),
  TT2008: define<{ file: string }>({
    severity: "error",
    vi: ({ file }) => `Tệp «${file}» được dùng ở đây còn lỗi. Hãy sửa tệp đó trước: npx tthc check ${file}.`,
    en: ({ file }) => `The file "${file}", used here, has errors. Mend it first: npx tthc check ${file}.`,
  }),
  TT2010: define<{ what: string; name: string }>({
    severity: "error",
    vi: ({ what, name }) =>
      `${sentence(vi(what))} «${name}» xuất hiện hai lần. Hãy đổi tên hoặc xóa một lần.`,
    en: ({ what, name }) => `The ${en(what)} "${name}" appears twice. Rename or delete one of them.`,
  }),
  TT2011: define<{ path: string }>({
    severity: "error",
    vi: ({ path }) =>
      `Không có tệp dữ liệu «${path}». Đường dẫn tính từ thư mục của tệp này, hoặc từ gốc thư mục nguồn.`,
    en: ({ path }) =>
      `There is no data file "${path}". Paths start at this file's folder or at the root of the sources.`,
  }),
  TT2012: define<{ path: string; column: string; found: string }>({
    severity: "error",
    vi: ({ path, column, found }) =>
      `Tệp «${path}» thiếu cột «${column}» (đang có: ${found || "không có cột nào"}). Hãy thêm dòng tiêu đề có cột này.`,
    en: ({ path, column, found }) =>
      `"${path}" has no column "${column}" (found: ${found || "none"}). Add a heading line with it.`,
  }),
  TT2013: define<{ path: string; lines: readonly number[]; code: string }>({
    severity: "error",
    vi: ({ path, lines, code }) =>
      `«${path}», dòng ${linesText(lines)}: mã hỏng${code === "" ? "" : ` «${code}»`}. Bảng tính đã đổi mã thành số, hoặc ô trống. Hãy định dạng cột mã là văn bản rồi nhập lại.`,
    en: ({ path, lines, code }) =>
      `"${path}", line ${linesText(lines)}: damaged code${code === "" ? "" : ` "${code}"`}. A spreadsheet turned it into a number, or the cell is empty. Format the column as text and enter it again.`,
  }),
  TT2014: define<{ path: string; line: number; code: string; first: number }>({
    severity: "error",
    vi: ({ path, line, code, first }) =>
      `«${path}», dòng ${line}: lặp lại mã «${code}» của dòng ${first}. Hãy xóa một dòng.`,
    en: ({ path, line, code, first }) =>
      `"${path}", line ${line}: repeats the code "${code}" of line ${first}. Delete one.`,
  }),
  TT2015: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Tên «${name}» khi bỏ dấu trùng với một từ riêng của phần mềm, cổng dịch vụ không chạy được. Hãy thêm một từ vào tên.`,
    en: ({ name }) =>
      `Without marks "${name}" is a word that software keeps for itself, and portals would fail. Add a word to the name.`,
  }),
  TT2016: define<{ item: string }>({
    severity: "error",
    vi: ({ item }) => `Mục «${vi(item)}» chỉ được viết một lần trong một thủ tục. Hãy gộp vào mục đầu.`,
    en: ({ item }) =>
      `The item "${en(item)}" may be written only once in a procedure. Merge it into the first.`,
  }),
  TT2018: define<{ name: string; limit: number }>({
    severity: "error",
    vi: ({ name, limit }) =>
      `Tên «${name}» dài quá ${limit} chữ, nhiều hệ thống không lưu được. Hãy đặt tên ngắn, phần còn lại ghi vào nhãn.`,
    en: ({ name, limit }) =>
      `The name "${name}" has more than ${limit} characters, which many systems cannot store. Shorten it and put the rest into the label.`,
  }),
};
