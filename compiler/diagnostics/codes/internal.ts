import { define } from "../define.ts";

/** TT9xxx: our own fault, never the author's. */
export const internal = {
  TT9001: define<{ detail: string }>({
    severity: "error",
    vi: ({ detail }) =>
      `Trình biên dịch gặp lỗi của chính nó: ${detail}. Tệp nguồn của bạn không mất gì; xin báo lỗi này cho nhóm phát triển.`,
    en: ({ detail }) =>
      `The compiler met a fault of its own: ${detail}. Nothing in your source is lost; please report it.`,
  }),
};
