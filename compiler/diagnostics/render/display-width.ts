/** Marks that take no column of their own. */
const NO_WIDTH = /^[\p{Mn}\p{Me}]$/u;
/** Scripts and signs that take two columns in a terminal (East Asian wide, emoji). */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;
/** Control characters, direction marks and lone surrogates: shown as themselves they could redraw the terminal. */
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;

export const TAB = 4;

/** Text that is safe to print: what could steer a terminal or turn the writing direction becomes `�`. */
export function printable(text: string): string {
  return text.replace(UNSAFE, "\uFFFD");
}

/** Text as printed: safe, with tabs as blanks up to the next stop, counted from column `from`. */
export function expandTabs(text: string, from = 0): string {
  let printed = "";
  let column = from;
  for (const piece of printable(text).split(/(\t)/)) {
    const shown = piece === "\t" ? " ".repeat(TAB - (column % TAB)) : piece;
    printed += shown;
    column += displayWidth(shown);
  }
  return printed;
}

/** Columns that the text takes in a terminal; tabs are expected to be expanded. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
