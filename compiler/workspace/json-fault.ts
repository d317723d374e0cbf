import type { Bilingual } from "./bilingual.ts";

/** Where a text stops being JSON, in both languages: what the engine itself says is English and names no line. */
export function jsonFault(text: string, error: unknown): Bilingual {
  const message = error instanceof Error ? error.message : "";
  if (/end of JSON|Unterminated/.test(message) || text.trim() === "")
    return {
      vi: "nội dung kết thúc giữa chừng; thiếu dấu đóng } ] hoặc ngoặc kép.",
      en: "it ends too early; a closing } ] or quote is missing.",
    };
  const token = /Unexpected (?:token|string|number) ?'?(.)?'?/u.exec(message)?.[1];
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  const before = Number.isNaN(position) ? undefined : text.slice(0, position).split("\n");
  const vi = before === undefined ? "" : `dòng ${before.length}, cột ${(before.at(-1)?.length ?? 0) + 1}: `;
  const en =
    before === undefined ? "" : `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: `;
  const what =
    token === undefined ? ["", ""] : [`gặp «${token}» không đúng chỗ; `, `"${token}" is out of place; `];
  return {
    vi: `${vi}${what[0]}hãy sửa dấu phẩy, ngoặc hay dấu nháy quanh chỗ đó.`,
    en: `${en}${what[1]}mend the comma, bracket or quotes around that place.`,
  };
}
