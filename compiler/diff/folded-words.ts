/** The words of a text without case, marks of numbering and punctuation: `2. Địa chỉ` and `Địa chỉ` are alike. */
export function foldedWords(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\d{1,2}[a-z]?$/.test(word));
}
