import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Procedure } from "@tthc/grammar";
import { root, type Files } from "./memory-sources.ts";

/** Folder of the pages of the catalogue. */
export const folder = join(root, "docs", "diagnostics");

/** One fenced example of a page; `docs/diagnostics/README.md` says what the words of a fence mean. */
export interface Example {
  readonly right: boolean;
  /** The frame the lines stand in, or undefined where they are whole files. */
  readonly frame: string | undefined;
  /** Lines of the frame that are left out, by their first words. */
  readonly without: readonly string[];
  /** Other codes that the example brings along. */
  readonly also: readonly string[];
  /** Named way of making what text cannot show. */
  readonly made: string | undefined;
  /** A word of the frame that the finding points at, where the lines of the example hold no mark. */
  readonly at: string | undefined;
  readonly body: string;
}

/** A page as its parts. */
export interface Page {
  readonly code: string;
  readonly markdown: string;
  readonly titles: { readonly vi: string; readonly en: string };
  readonly texts: { readonly vi: string; readonly en: string };
  readonly examples: readonly Example[];
}

const FENCE = /^```tthc ([^\n]*)\n([\s\S]*?)^```$/gm;

function exampleOf(info: string, body: string): Example {
  const words = new Map(info.split(" ").map((word) => word.split("=") as [string, string | undefined]));
  const list = (key: string): readonly string[] => words.get(key)?.split(",") ?? [];
  return {
    right: words.has("đúng"),
    frame: words.get("trong"),
    without: list("bỏ").map((first) => first.replaceAll("-", " ")),
    also: list("cũng"),
    made: words.get("tạo"),
    at: words.get("chỗ"),
    // Characters that a page cannot show are written as ⟨U+200B⟩.
    body: body.replace(/⟨U\+([0-9A-F]{4})⟩/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  };
}

const sectionOf = (markdown: string, name: string): string =>
  new RegExp(`^## ${name}\n([\\s\\S]*?)^## `, "m").exec(markdown)?.[1]?.trim() ?? "";

function pageOf(code: string): Page {
  const markdown = readFileSync(join(folder, `${code}.md`), "utf8");
  const [, vi = "", en = ""] = /^# \S+ — (.+) \/ (.+)\n/.exec(markdown) ?? [];
  const examples = [...markdown.matchAll(FENCE)].map(([, info = "", body = ""]) => exampleOf(info, body));
  return {
    code,
    markdown,
    titles: { vi, en },
    texts: { vi: sectionOf(markdown, "vi"), en: sectionOf(markdown, "en") },
    examples,
  };
}

/** Every page, by code. */
export const pages: readonly Page[] = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => name.slice(0, -".md".length))
  .sort()
  .map(pageOf);

export const readme = readFileSync(join(folder, "README.md"), "utf8");

interface Frame {
  readonly text: string;
  readonly outer: string | undefined;
}

/** The frames of the README: `…` on a line of its own is where the lines of an example go. */
const frames: ReadonlyMap<string, Frame> = new Map(
  [...readme.matchAll(FENCE)].flatMap(([, info = "", text = ""]) => {
    const name = /khung=(\S+)/.exec(info)?.[1];
    return name === undefined ? [] : [[name, { text, outer: /trong=(\S+)/.exec(info)?.[1] }] as const];
  }),
);

const indented = (lines: string, by: string): string => lines.replace(/^(?=.)/gm, by);

/** The lines in their frame, and that in its own, up to a whole file. */
function framed(lines: string, name: string, without: readonly string[]): string {
  const frame = frames.get(name);
  if (frame === undefined) throw new Error(`the README defines no frame «${name}»`);
  const trimmed = frame.outer === undefined ? withoutTwins(frame.text, lines, without) : frame.text;
  const text = trimmed.replace(/^([ ]*)…\n/m, (_line, blanks: string) => indented(lines, blanks));
  return frame.outer === undefined ? text : framed(text, frame.outer, without);
}

const itemsOf = (text: string): Procedure["items"] =>
  parse(text).tree.declarations.flatMap((node) => (node.kind === "Procedure" ? node.items : []));

/** `phí` and `lệ phí` are one kind of item; a form said to be absent takes the place of a form. */
const kindOf = (item: Procedure["items"][number]): string =>
  item.kind === "Charge" ? item.type : item.kind === "NoForm" ? "Form" : item.kind;

/** The frame of a procedure without the items that the example writes itself, and without those it wants left out. */
function withoutTwins(frame: string, lines: string, without: readonly string[]): string {
  const own = new Set(itemsOf(`thủ tục x "X" {\n${unmarked(lines).text}\n}\n`).map(kindOf));
  let text = frame;
  for (const item of itemsOf(frame).toReversed()) {
    const written = frame.slice(item.start, item.end);
    const dropped = own.has(kindOf(item)) || without.some((first) => written.startsWith(`${first} `));
    if (dropped) text = text.slice(0, item.start) + text.slice(item.end);
  }
  return text;
}

/** A place marked `⟦…⟧`: offsets in the text without marks. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Takes the marks out of a text. */
export function unmarked(text: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let plain = "";
  let start = 0;
  for (const piece of text.split(/([⟦⟧])/)) {
    if (piece === "⟦") start = plain.length;
    else if (piece === "⟧") marks.push({ start, end: plain.length });
    else plain += piece;
  }
  return { text: plain, marks };
}

/** Lines in a frame, as files of a workspace. */
export const framedLines = (lines: string, frame: string): Files => ({
  [HOME.framed]: framed(lines, frame, []),
});

/** An example as files of a workspace, and the places it marks in each. */
export interface Laid {
  readonly files: Files;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** Where an example lies that does not say so. */
const HOME = { whole: "procedures/vi-du/vi-du.tthc", framed: "procedures/vi-du/thu-nghiem/v1.tthc" } as const;

const HEADER = /^\/\/ tệp: (\S+)\n/gm;

/** Lays an example out; a line `// tệp: …` begins another file. */
export function laidOut({ body, frame, without }: Example): Laid {
  const [first = "", ...others] = body.split(HEADER);
  const home = frame === undefined ? HOME.whole : HOME.framed;
  const texts = new Map<string, string>();
  if (first.trim() !== "" || others.length === 0)
    texts.set(home, frame === undefined ? first : framed(first, frame, without));
  for (let at = 0; at < others.length; at += 2) texts.set(others[at] ?? "", others[at + 1] ?? "");
  const plain = [...texts].map(([file, text]) => [file, unmarked(text)] as const);
  return {
    files: Object.fromEntries(plain.map(([file, { text }]) => [file, text])),
    marks: new Map(plain.map(([file, { marks }]) => [file, marks])),
  };
}
