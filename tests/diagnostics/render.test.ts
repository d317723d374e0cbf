import { expect, it } from "vitest";
import { diagnostic, type DiagnosticExtras } from "../../compiler/diagnostics/diagnostic.ts";
import { displayWidth } from "../../compiler/diagnostics/render/display-width.ts";
import { reportJson } from "../../compiler/diagnostics/render/render-json.ts";
import { renderSarif } from "../../compiler/diagnostics/render/render-sarif.ts";
import { renderText } from "../../compiler/diagnostics/render/render-text.ts";
import { totalsLine, totalsOf } from "../../compiler/diagnostics/render/totals.ts";
import { sourceText } from "../../compiler/source/source-text.ts";

/** A finding on the first place in the text where `word` stands. */
function finding(text: string, word: string, extras: DiagnosticExtras = {}) {
  const source = sourceText("a/b.tthc", text);
  const start = source.text.indexOf(word.normalize("NFC"));
  return diagnostic(
    "TT0004",
    source,
    { start, end: start + word.normalize("NFC").length },
    { bytes: 1, limit: 2 },
    extras,
  );
}
const lines = (text: string, word: string) => renderText([finding(text, word)], "vi").split("\n");
/** Column, in cells of a terminal, at which the word and the caret begin. */
const columns = (text: string, word: string) => {
  const [, shown = "", marks = ""] = lines(text, word);
  const at = shown.normalize("NFC").indexOf(word.normalize("NFC"));
  return {
    word: displayWidth(shown.normalize("NFC").slice(0, at)),
    caret: marks.indexOf("^"),
    length: marks.split("^").length - 1,
  };
};

it.each([
  ["plain", "bước nộp", "nộp"],
  ["after tabs", "\tbước\tnộp", "nộp"],
  ["in NFD", "bước nộp".normalize("NFD"), "nộp"],
  ["after wide letters", '"漢字" nộp', "nộp"],
  ["after an emoji", '"🏠" nộp', "nộp"],
  ["behind a byte order mark", "\uFEFFbước nộp", "nộp"],
])("puts the carets under the word, %s", (_case, text, word) => {
  const found = columns(text, word);
  expect(found.caret).toBe(found.word);
  expect(found.length).toBe(3);
});

it("cuts a line of ten megabytes around the place", () => {
  const text = `${"x ".repeat(5_000_000)}nộp ${"y ".repeat(100)}`;
  const shown = lines(text, "nộp");
  expect(shown[1]?.length).toBeLessThan(200);
  expect(shown[1]).toContain("nộp");
  const found = columns(text, "nộp");
  expect(found.caret).toBe(found.word);
});

it("never prints what could steer a terminal", () => {
  const shown = renderText([finding('"\u001B[31m\u202E" nộp', "nộp")], "vi");
  expect(shown).not.toMatch(/[\u001B\u202E]/);
});

it("shows related places and fixes", () => {
  const first = finding("bước nộp", "nộp");
  const shown = renderText(
    [
      finding("bươc nộp", "bươc", {
        related: [
          { source: first.source, span: first.span, note: { vi: "đã khai báo ở đây", en: "declared here" } },
        ],
        fixes: [
          {
            title: { vi: "Viết đúng từ", en: "Spell the word" },
            edits: [{ start: 0, end: 4, text: "bước" }],
          },
        ],
      }),
    ],
    "en",
  );
  expect(shown).toContain("see: a/b.tthc:1:6: declared here");
  expect(shown).toContain("fix: Spell the word (bươc → bước)");
});

it("gives places of the file as saved in JSON", () => {
  const saved = "bước nộp".normalize("NFD");
  const report = reportJson([finding(saved, "nộp")], [], 1);
  const [only] = report.findings;
  expect(saved.slice(only?.start.offset, only?.end.offset).normalize("NFC")).toBe("nộp");
  expect(report.totals).toEqual({ errors: 1, warnings: 0, infos: 0, accepted: 0 });
});

it("gives SARIF with rules, regions and fixes", () => {
  const found = finding("bươc nộp", "bươc", {
    fixes: [{ title: { vi: "Sửa", en: "Mend" }, edits: [{ start: 0, end: 4, text: "bước" }] }],
  });
  const log = renderSarif([found], [finding("bước nộp", "nộp")], {
    language: "en",
    version: "0.1.0",
    page: () => ({ title: "Too long", text: "Split it." }),
  });
  expect(log).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "tthc",
            rules: [{ id: "TT0004", help: { text: "Split it." }, defaultConfiguration: { level: "error" } }],
          },
        },
        columnKind: "utf16CodeUnits",
        results: [
          {
            ruleId: "TT0004",
            ruleIndex: 0,
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "a/b.tthc" },
                  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
                },
              },
            ],
            fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "bước" } }] }] }],
          },
          { suppressions: [{ kind: "inSource" }] },
        ],
      },
    ],
  });
});

it("counts in both languages", () => {
  const totals = totalsOf([finding("x", "x"), finding("x", "x")]);
  expect(totalsLine(totals, "vi")).toBe("2 lỗi");
  expect(totalsLine(totals, "en")).toBe("2 errors");
  expect(totalsLine(totalsOf([]), "vi")).toBe("không có lỗi");
});
