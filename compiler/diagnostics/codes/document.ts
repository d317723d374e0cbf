import { define } from "../define.ts";

/** TT0xxx: the file itself, before a word of it is read. */
export const document = {
  TT0001: define<{ file: string; reason: { vi: string; en: string } }>({
    severity: "error",
    vi: ({ file, reason }) =>
      `Không đọc được tệp «${file}»: ${reason.vi}. Hãy kiểm tra tệp còn ở đó và được phép đọc.`,
    en: ({ file, reason }) =>
      `Cannot read the file "${file}": ${reason.en}. Check that it exists and may be read.`,
  }),
  TT0002: define({
    severity: "error",
    vi: () =>
      "Tệp không phải văn bản UTF-8 (có thể là tệp Word, ảnh hoặc tệp nén). Hãy lưu lại dưới dạng văn bản UTF-8.",
    en: () =>
      "The file is not UTF-8 text (perhaps a Word file, a picture or an archive). Save it as UTF-8 text.",
  }),
  TT0003: define({
    severity: "warning",
    vi: () => "Tệp rỗng, chưa khai báo gì. Hãy viết thủ tục hoặc khai báo dùng chung, hoặc xóa tệp.",
    en: () =>
      "The file is empty and declares nothing. Write a procedure or a shared declaration, or delete the file.",
  }),
  TT0004: define<{ bytes: number; limit: number }>({
    severity: "error",
    vi: ({ bytes, limit }) =>
      `Tệp dài ${bytes} byte, quá giới hạn ${limit} byte của một tệp nguồn. Hãy tách thành nhiều tệp.`,
    en: ({ bytes, limit }) =>
      `The file has ${bytes} bytes, above the limit of ${limit} for one source. Split it into several files.`,
  }),
  TT0007: define<{ limit: number }>({
    severity: "error",
    vi: ({ limit }) =>
      `Tệp có hơn ${limit} điều cần sửa; các điều còn lại không kể ra. Hãy sửa những điều đã nêu rồi kiểm tra lại.`,
    en: ({ limit }) =>
      `The file has more than ${limit} things to mend; the rest are not listed. Mend these and check again.`,
  }),
};
