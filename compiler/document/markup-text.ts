/**
 * Text that mixes the reader's language with labels that have no translation: the marks are control characters, which
 * `safeText` never lets through, so nothing an author writes can set or close one.
 */
const FOREIGN = "\u0002";
const STRONG = "\u0003";
const END = "\u0004";

/** Marks a Vietnamese text inside an English one. */
export function foreign(text: string): string {
  return text === "" ? "" : `${FOREIGN}${text}${END}`;
}

/** Marks the words that lead a line. */
export function strong(text: string): string {
  return text === "" ? "" : `${STRONG}${text}${END}`;
}

/** Whether all of it is one text without a translation. */
export function isForeign(marked: string): boolean {
  return marked.startsWith(FOREIGN) && marked.indexOf(END) === marked.length - 1;
}

/** The text alone, without marks. */
export function unmarked(marked: string): string {
  return marked.replaceAll(/[\u0002-\u0004]/g, "");
}

/**
 * A text of an author, fit for every kind of page: NFC, on one line, and with a visible `�` in place of what could
 * reorder or hide its neighbours (direction marks, controls, lone surrogates).
 */
export function safeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu, "\ufffd");
}

/** Letters and signs of ordinary Vietnamese texts, each one code point: nothing to do. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u01a0-\u01b0\u1ea0-\u1ef9–—‘’“”…≤≥≠→]*$/;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Whoever passes a page through a template engine must not run what an author wrote.
  "{": "&#123;",
  "}": "&#125;",
};

/** Escaped for text and quoted attributes of HTML and XML; marks are dropped. */
export function escapeMarkup(marked: string): string {
  return unmarked(marked).replaceAll(/[&<>"'{}]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Escaped for the text of an HTML page, with its marks as elements. */
export function markedToHtml(marked: string): string {
  const open: string[] = [];
  return marked
    .split(/([\u0002-\u0004])/)
    .map((piece) => {
      if (piece !== FOREIGN && piece !== STRONG && piece !== END) return escapeMarkup(piece);
      if (piece === END) return `</${open.pop() ?? ""}>`;
      open.push(piece === FOREIGN ? "span" : "strong");
      return piece === FOREIGN ? '<span lang="vi">' : "<strong>";
    })
    .join("");
}

/** Escaped as a whole line of Markdown: nothing at its start makes a list or a heading of it. */
export function markedToMarkdownLine(marked: string): string {
  return markedToMarkdown(marked)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

/** Escaped for text within a line of Markdown, a heading or a cell of a table: whatever an author wrote stays text. */
export function markedToMarkdown(marked: string): string {
  return marked
    .split(/([\u0002-\u0004])/)
    .reduce<{ readonly open: readonly string[]; readonly text: string }>(
      ({ open, text }, piece) => {
        if (piece === FOREIGN || piece === STRONG)
          return { open: [...open, piece], text: text + (piece === STRONG ? "**" : "") };
        if (piece === END)
          return { open: open.slice(0, -1), text: text + (open.at(-1) === STRONG ? "**" : "") };
        return { open, text: text + escapeMarkdown(piece) };
      },
      { open: [], text: "" },
    )
    .text.trim();
}

function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]|~#]/g, String.raw`\$&`)
    .replaceAll(/[&<>{}]/g, (sign) => ENTITIES[sign] ?? sign);
}
