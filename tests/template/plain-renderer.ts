/**
 * Handlebars as someone in a hurry would write it: no rule for blanks, no parser, only what the subset needs. A portable
 * text must come out of it as it comes out of the library.
 */
const TAG = /\{\{([^}]+)\}\}/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "=": "&#x3D;",
};

const isEmpty = (value: unknown): boolean =>
  value === "" || value === false || (Array.isArray(value) && value.length === 0);

export function renderPlainly(template: string, data: unknown): string {
  const pieces = template.split(TAG);
  let at = 0;

  const lookUp = (path: string, row: unknown): unknown =>
    path
      .split(".")
      .reduce<unknown>(
        (value, name) => (name === "this" ? row : (value as Readonly<Record<string, unknown>>)[name]),
        data,
      );

  /** Renders up to the tag that ends the block; `live` is false where nothing is printed. */
  const run = (row: unknown, live: boolean): string => {
    let out = "";
    for (; at < pieces.length; at += 2) {
      if (live) out += pieces[at] ?? "";
      const tag = pieces[at + 1];
      if (tag === undefined || tag === "else" || tag.startsWith("/")) return out;
      if (!tag.startsWith("#")) {
        if (live) out += String(lookUp(tag, row)).replace(/[&<>"'`=]/g, (char) => ESCAPES[char] ?? char);
      } else out += block(tag.slice(1).split(" "), row, live);
    }
    return out;
  };

  const block = ([kind, path = ""]: readonly string[], row: unknown, live: boolean): string => {
    at += 2;
    const start = at;
    const value = live ? lookUp(path, row) : "";
    let out = "";
    if (kind === "each") {
      const rows = live ? (value as readonly unknown[]) : [];
      if (rows.length === 0) run(row, false);
      for (const each of rows) {
        at = start;
        out += run(each, true);
      }
      return out;
    }
    out = run(row, live && !isEmpty(value));
    if (pieces[at + 1] === "else") {
      at += 2;
      out += run(row, live && isEmpty(value));
    }
    return out;
  };
  return run(data, true);
}
