/** Tone marks stand on either vowel in `oà`, `uý`: both spellings are one word. */
const OLD_TONE = /([òóỏõọùúủũụ])([aeoy])(?!\p{L})/gu;

/** Moves the mark to the second vowel. */
function newTone(_: string, first: string, second: string): string {
  const [vowel = "", mark = ""] = first.normalize("NFD");
  return vowel + (second + mark).normalize("NFC");
}

/** One spelling of a text: NFC, one kind of space, dash and quotation mark, no bullet in front. */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim();
}

/** Without the bullets and numbers that stand in front of an item, and the points behind it. */
export function withoutBullet(text: string): string {
  return plainText(text)
    .replace(/^(?:[-+*•·○▪]|\(?[ivx\d]{1,3}(?:\.\d+)*[.)](?!\d)|\(?[a-zđ]\d?(?:\.\d+)*\)|\s)+/iu, "")
    .replace(/[\s.;,:]+$/, "");
}

/** What two texts have in common when only their formatting differs: words in lower case, tone marks in one place. */
export function sameWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, "")
    .toLowerCase()
    .replace(OLD_TONE, newTone)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What the portal writes where there is nothing. */
const NOTHING = new Set(["", "khong co thong tin", "không có thông tin", "không", "không quy định"]);

/** The text, or undefined where it says that nothing is there. */
export function stated(text: string | null | undefined): string | undefined {
  const plain = text === undefined || text === null ? "" : plainText(text);
  return NOTHING.has(sameWords(plain)) ? undefined : plain;
}

/** Lines of a text, without empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .split(/\r?\n/)
    .map(plainText)
    .filter((line) => line !== "");
