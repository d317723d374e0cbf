/**
 * One class per UTF-16 code unit, so that the lexer decides with one array access. Latin letters (Vietnamese
 * included) make names; letters of other scripts are read as part of the word and reported, never split off.
 */
export const OTHER = 0;
export const BLANK = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Letters of other scripts, and halves of surrogate pairs. */
export const FOREIGN = 5;
/** Zero width, directional marks, soft hyphen: not visible, yet able to make two names look alike. */
export const INVISIBLE = 6;
export const CONTROL = 7;

export const classOf = new Uint8Array(65536);

/** Lower case of a code unit, look-alikes of other scripts mapped to Latin. */
export const lowerOf = new Uint16Array(65536);

/** Letters of other scripts that look like a Latin one. */
const STRANGE = "аеорсхуіјѕԁһкмтвнαονρκιτυ";
const LATIN = "aeopcxyijsdhkmtbhaovpkitu";
export const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from(STRANGE, (letter, index) => [letter, LATIN[index] ?? letter] as const),
);

function fill(kind: number, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [from, to] of ranges) classOf.fill(kind, from, to + 1);
}

const anyLetter = /[\p{L}\p{N}\p{M}]/u;
for (let code = 0; code < 65536; code++) {
  const letter = String.fromCharCode(code);
  if (code >= 0x80 && anyLetter.test(letter)) classOf[code] = FOREIGN;
  const lower = letter.toLowerCase();
  lowerOf[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}
for (const [strange, latin] of lookalikes) {
  lowerOf[strange.charCodeAt(0)] = latin.charCodeAt(0);
  lowerOf[strange.toUpperCase().charCodeAt(0)] = latin.charCodeAt(0);
}
for (let code = 0xff21; code <= 0xff5a; code++) {
  const latin = String.fromCharCode(code).normalize("NFKC").toLowerCase();
  if (/^[a-z]$/.test(latin)) lowerOf[code] = latin.charCodeAt(0);
}

fill(FOREIGN, [0xd800, 0xdfff]);
fill(
  LETTER,
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x5f, 0x5f],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x1e00, 0x1eff],
);
// Marks that NFC could not join stay in the word they follow.
fill(LETTER, [0x300, 0x36f]);
fill(DIGIT, [0x30, 0x39]);
fill(CONTROL, [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f]);
fill(BLANK, [0x09, 0x09], [0x0b, 0x0c], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]);
fill(BLANK, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
fill(NEWLINE, [0x0a, 0x0a], [0x0d, 0x0d], [0x85, 0x85], [0x2028, 0x2029]);
fill(INVISIBLE, [0xad, 0xad], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e]);
fill(INVISIBLE, [0x2060, 0x2064], [0x2066, 0x206f], [0xfeff, 0xfeff]);

/** `U+200B`, for messages. */
export function codePointName(text: string, at: number): string {
  return "U+" + (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
