/** Letters and digits without marks, so that `175/2024/ND-CP` is `175/2024/NĐ-CP` and `Thẩm định` is `tham dinh`. */
export const foldedText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
