import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { keywordIds, spellings } from "@tthc/grammar";
import { functions } from "@tthc/model";
import { expect, it } from "vitest";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { renderScenarios } from "../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { compiled, root } from "../compiler/memory-sources.ts";
import { framedLines, laidOut, type Laid } from "../compiler/pages.ts";

const guide = readFileSync(join(root, "docs/huong-dan/README.md"), "utf8");

/** What is found in the files of an example, with the lines that the finding points at. */
function found({ files }: Laid): string[] {
  return compiled(files).diagnostics.map((one) => `${one.code} ${messageOf(one, "vi")}`);
}

interface Fenced {
  readonly line: number;
  /** The code that a wrong example must bring; right examples bring nothing. */
  readonly wrong: string | undefined;
  readonly laid: Laid;
}

/** `đúng` or `sai=CODE`; `trong=` names a frame of `docs/diagnostics/README.md`, `tệp=` where a whole file stands. */
const fences: readonly Fenced[] = [...guide.matchAll(/^```tthc([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
  const [, info = "", body = ""] = match;
  const word = (key: string): string | undefined => new RegExp(` ${key}=(\\S+)`).exec(info)?.[1];
  const file = word("tệp");
  const laid = laidOut({
    right: info.includes(" đúng"),
    frame: word("trong"),
    without: [],
    also: [],
    made: undefined,
    at: undefined,
    body: file === undefined ? body : `// tệp: ${file}\n${body}`,
  });
  return { line: guide.slice(0, match.index).split("\n").length, wrong: word("sai"), laid };
});

it("marks every example as right or wrong", () => {
  const marked = [...guide.matchAll(/^```tthc (?:đúng|sai=TT\d{4})(?: |$)/gm)];
  expect(fences.length).toBeGreaterThan(15);
  expect(marked).toHaveLength(fences.length);
});

it.each(fences.filter(({ wrong }) => wrong === undefined))(
  "compiles the example of line $line, and its scenarios pass",
  ({ laid }) => {
    expect(found(laid)).toEqual([]);
    for (const { model } of compiled(laid.files).procedures) {
      if (model === undefined) throw new Error("no model");
      const results = runScenarios(model, emitMachine(model));
      expect(
        results.every(({ passed }) => passed),
        renderScenarios(results, "vi").join("\n"),
      ).toBe(true);
    }
  },
);

it.each(fences.filter(({ wrong }) => wrong !== undefined))(
  "finds $wrong, where it is marked, in line $line",
  ({ laid, wrong }) => {
    const { diagnostics } = compiled(laid.files);
    expect(
      diagnostics.map(({ code }) => code),
      found(laid).join("\n"),
    ).toEqual([wrong]);
    const marks = [...laid.marks.values()].flat();
    expect(diagnostics.map(({ span }) => ({ start: span.start, end: span.end }))).toEqual(marks);
  },
);

/** The rows of tables whose last column is code that stands in a form. */
const rows = [...guide.matchAll(/<!-- ví dụ: (\S+) -->\n\|.*\n\|[-|]*\n((?:\|.*\n)+)/g)].flatMap(
  ([, frame = "", table = ""]) =>
    table
      .trim()
      .split("\n")
      .map((row) => {
        const cells = row.split(" | ");
        return {
          frame,
          name: cells[0]?.replace(/^\| /, "") ?? "",
          code: /`(.*)`/.exec(cells.at(-1) ?? "")?.[1] ?? "",
        };
      }),
);

it.each(rows)("compiles the example of $name", ({ frame, code }) => {
  // Items that share a line of the table stand two blanks apart; in braces that is the language's own way.
  const lines = `${code.replace(/ {2}(?![^{]*\})/g, "\n")}\n`;
  expect(found({ files: framedLines(lines, frame), marks: new Map() })).toEqual([]);
});

it("explains every type and function that the language has", () => {
  const types = keywordIds.filter((id) => id.startsWith("type.")).map((id) => spellings.vi[id]);
  const missing = [...types, ...functions.map(({ vi }) => vi)].filter(
    (word) => !guide.includes(`\`${word}\``),
  );
  expect(missing).toEqual([]);
});

const pagesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file).replaceAll("\\", "/"));

/** The anchors of a page: its headings as GitHub spells them, and those written out. */
function anchorsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(/^```[\s\S]*?^```$/gm, "");
  const headings = [...plain.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set([...headings, ...[...plain.matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id)]);
}

it.each(["README.md", "CONTRIBUTING.md", "GLOSSARY.md", ...pagesOf("docs")])(
  "links in %s lead somewhere",
  (page) => {
    const text = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
    const links = [...text.replace(/`[^`\n]*`(?!\])/g, "").matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, target = ""]) => target,
    );
    const dead = links
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = "", anchor] = decodeURI(target).split("#");
        const file = path === "" ? join(root, page) : join(root, dirname(page), path);
        if (relative(root, file).startsWith("..") || !existsSync(file)) return true;
        return (
          anchor !== undefined && file.endsWith(".md") && !anchorsOf(readFileSync(file, "utf8")).has(anchor)
        );
      });
    expect(dead).toEqual([]);
  },
);
