/** Markup that is known to be safe: made by `html`, or by an emitter that escapes what it prints. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | undefined | null | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What could reorder or hide its neighbours: direction marks, blanks without width, controls, lone surrogates. */
const HIDDEN = /[^\P{Cc}\n\t]|[\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Text as it may stand in an element or in a quoted attribute; what cannot be seen is shown as `�`. */
export const escapeHtml = (text: string): string =>
  text.replace(HIDDEN, "\ufffd").replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function print(part: Part): string {
  if (part === undefined || part === null || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escapeHtml(part);
  return typeof part === "number" ? String(part) : part.map(print).join("");
}

/** The fixed pieces of each template; our formatter closes void elements with a stroke, which HTML takes for noise. */
const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function piecesOf(strings: TemplateStringsArray): readonly string[] {
  const pieces = known.get(strings) ?? strings.map((piece) => piece.replaceAll(/\s*\/>/g, ">"));
  known.set(strings, pieces);
  return pieces;
}

/** Markup with holes. What is put into a hole is escaped unless it is markup itself; nothing, null and false vanish. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    piecesOf(strings).reduce(
      (text, piece, index) => text + piece + (index < parts.length ? print(parts[index]) : ""),
      "",
    ),
  );
}
