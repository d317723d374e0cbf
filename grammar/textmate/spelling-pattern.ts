import { newPlacement } from "../fold.ts";

/** The blanks of the lexer, as they are: engines of regular expressions differ in how they escape them. */
export const BLANK = "[ \t\u00A0\u2000-\u200A\u202F\u3000]";

/** Every way to store a letter that NFC joins to it: `ế`, `ê` with acute, `e` with circumflex and acute. */
function formsOf(letter: string): readonly string[] {
  const [base = letter, ...marks] = letter.normalize("NFD");
  const orders = marks.length === 2 ? [marks, marks.toReversed()] : [marks];
  const forms = new Set([letter]);
  for (const order of orders) {
    for (let joined = 0; joined <= order.length; joined++) {
      const start = (base + order.slice(0, joined).join("")).normalize("NFC");
      const form = start + order.slice(joined).join("");
      if (form.normalize("NFC") === letter) forms.add(form);
    }
  }
  return [...forms];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function letterPattern(letter: string): string {
  if (letter === " ") return `${BLANK}+`;
  const forms = formsOf(letter).map(escaped);
  return forms.length === 1 ? (forms[0] ?? "") : `(?:${forms.join("|")})`;
}

/** A regular expression for a spelling: letters joined or not, any run of blanks, old and new place of the tone. */
export function spellingPattern(spelling: string): string {
  const other = newPlacement(spelling);
  return [spelling, ...(other === undefined ? [] : [other])]
    .map((each) => Array.from(each.normalize("NFC"), letterPattern).join(""))
    .join("|");
}
