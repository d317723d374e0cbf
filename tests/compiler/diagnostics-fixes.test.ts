import { expect, it } from "vitest";
import type { Diagnostic, Fix } from "../../compiler/diagnostics/diagnostic.ts";
import { compiled, type Files } from "./memory-sources.ts";
import { laidOut, pages } from "./pages.ts";

/** Every fix that a wrong example of a page is offered. */
const offered = pages.flatMap(({ code, examples }) =>
  examples.flatMap((example, index) => {
    if (example.right || example.made !== undefined) return [];
    const { files } = laidOut(example);
    return compiled(files).diagnostics.flatMap((finding) =>
      finding.fixes.map((fix) => ({
        title: `${finding.code} on example ${index + 1} of ${code}`,
        files,
        finding,
        fix,
      })),
    );
  }),
);

/** Codes whose message says what to write, so that a fix is to be expected. */
const MENDABLE = [
  ..."TT1001 TT1002 TT1003 TT1004 TT1005 TT1007 TT1008 TT1009 TT1013 TT1015 TT1017 TT1018 TT1019 TT1020".split(
    " ",
  ),
  ..."TT1025 TT1027 TT1028 TT1029 TT1030 TT1031 TT1032 TT1034 TT1035 TT1036 TT1037 TT1038 TT1039 TT1040 TT1041".split(
    " ",
  ),
  ..."TT2001 TT2004 TT2005 TT3003 TT3012 TT4006 TT4007 TT4012 TT5017 TT6003 TT7002 TT7019".split(" "),
];

function mended(files: Files, { source }: Diagnostic, { edits }: Fix): Files {
  let text = source.text;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + instead + text.slice(end);
  }
  return { ...files, [source.file]: text };
}

const count = (found: readonly Diagnostic[], code: string): number =>
  found.filter((one) => one.code === code).length;

it.each(offered)(
  "the fix of $title makes the finding go away and brings no other",
  ({ files, finding, fix }) => {
    // What the mended text proves is no matter of a fix, unless the fix is about an acceptance of it.
    const prove = finding.code === "TT7019";
    const before = compiled(files, undefined, prove).diagnostics;
    const after = compiled(mended(files, finding, fix), undefined, prove).diagnostics;
    expect(count(after, finding.code)).toBeLessThan(count(before, finding.code));
    expect(after.filter(({ code }) => !before.some((one) => one.code === code))).toEqual([]);
  },
);

it.each(offered)("the fix of $title says in both languages what it does", ({ fix }) => {
  for (const title of [fix.title.vi, fix.title.en]) {
    expect(title.trim()).not.toBe("");
    expect(title).toBe(title.normalize("NFC"));
  }
});

it("offers a fix wherever the message says what to write", () => {
  const codes = new Set(offered.map(({ finding }) => finding.code as string));
  expect(MENDABLE.filter((code) => !codes.has(code))).toEqual([]);
});
