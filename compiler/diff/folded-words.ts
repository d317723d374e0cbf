/** Texts whose words are kept: those of two large versions, each of which is held against many others. */
const KEPT = 4096;
const known = new Map<string, readonly string[]>();

/** The words of a text without case, marks of numbering and punctuation: `2. Địa chỉ` and `Địa chỉ` are alike. */
export function foldedWords(text: string): readonly string[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\d{1,2}[a-z]?$/.test(word));
  known.set(text, words);
  return words;
}
