/**
 * Text as a search compares it: without marks of tone and letter, in lower case, runs of other signs as one blank, so
 * that `giay phep` finds `giấy phép` and `Đăng ký` is found by `dang ky`.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
}

/** True where every word of the query begins a word of the text, or is a piece of a code such as `1.004`. */
export function matches(text: string, query: string): boolean {
  const searched = ` ${plainText(text)}`;
  return plainText(query)
    .split(" ")
    .every((word) => searched.includes(` ${word}`));
}
