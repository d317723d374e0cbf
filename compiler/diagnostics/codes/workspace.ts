import { define } from "../define.ts";

/** TT0005–TT0009: where a file lies and what it is called. */
export const workspace = {
  TT0005: define<{ file: string }>({
    severity: "error",
    vi: ({ file }) =>
      `«${file}» dẫn ra ngoài không gian làm việc nên không được đọc. Hãy chép tệp vào bên trong thay cho liên kết.`,
    en: ({ file }) =>
      `"${file}" leads out of the workspace and was not read. Copy the file inside instead of linking to it.`,
  }),
  TT0006: define<{ name: string; better: string }>({
    severity: "error",
    vi: ({ name, better }) =>
      `Tên «${name}» có chữ có dấu hoặc ký tự lạ; mỗi máy lưu một kiểu nên không tìm lại được. Hãy đổi tên thành «${better}».`,
    en: ({ name, better }) =>
      `The name "${name}" has marks or unusual characters, which each system stores differently. Rename it to "${better}".`,
  }),
};
