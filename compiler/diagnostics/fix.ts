import type { DiagnosticSpan, Fix } from "./diagnostic.ts";

/** Puts a text in the place of another. */
export const changeTo = ({ start, end }: DiagnosticSpan, text: string): Fix => ({
  title: { vi: `Đổi thành «${text.trim()}»`, en: `Change to "${text.trim()}"` },
  edits: [{ start, end, text }],
});

/** Puts a text where there is none. */
export const add = (at: number, text: string): Fix => ({
  title: { vi: `Thêm «${text.trim()}»`, en: `Add "${text.trim()}"` },
  edits: [{ start: at, end: at, text }],
});

/** Takes a text away. */
export const remove = ({ start, end }: DiagnosticSpan): Fix => ({
  title: { vi: "Xóa chỗ này", en: "Delete this" },
  edits: [{ start, end, text: "" }],
});
