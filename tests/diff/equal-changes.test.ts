import { describe, expect, it } from "vitest";
import { compare } from "../../compiler/diff/comparison.ts";
import type { ComparedChange } from "../../compiler/diff/comparison-format.ts";
import { judgements, type ChangeKind } from "../../compiler/diff/judgements.ts";
import { sentences } from "../../compiler/diff/sentences.ts";
import { equalByPart, equalChanges, equalHead } from "../../compiler/diff/sheet/equal-changes.ts";
import { runsText } from "../../compiler/diff/sheet/number-runs.ts";
import { measureTexts } from "../../compiler/diff/sheet/comparison-words.ts";
import { modelOf } from "../procedures/workspace.ts";

const words = (text: string) => ({ json: text, words: { vi: text, en: text } });

function changeOf(kind: ChangeKind, name: string, more: Partial<ComparedChange> = {}): ComparedChange {
  const [vi, en] = sentences[kind];
  const fill = (text: string): string =>
    `${text
      .replaceAll("{n}", () => name)
      .replaceAll("{c}", "")
      .replaceAll("{b}", "trước")
      .replaceAll("{a}", "sau")}.`;
  return {
    kind,
    ...judgements[kind],
    path: `/a/${name}`,
    label: { vi: name, en: name },
    before: words("trước"),
    after: words("sau"),
    sentence: { vi: fill(vi), en: fill(en) },
    law: { before: [], after: [] },
    ...more,
  };
}

const KINDS = Object.keys(sentences) as ChangeKind[];

it.each(KINDS)(
  "%s: two of it are one line with both names, or two lines where it is said of one only",
  (kind) => {
    const two = [changeOf(kind, "Bản vẽ (A)"), changeOf(kind, "Giấy $& khác")];
    const lines = equalChanges(two);
    expect(lines.flatMap(({ changes }) => changes)).toEqual(two);
    for (const line of lines)
      for (const language of ["vi", "en"] as const) {
        const head = equalHead(line, language);
        expect(head).not.toMatch(/[{}]|undefined/);
        if (line.names.length === 0) continue;
        expect(head).toMatch(/(?<![0-9])2 \p{L}/u);
        expect(line.names.map((one) => one[language].replaceAll(/[«»"]/g, ""))).toEqual([
          "Bản vẽ (A)",
          "Giấy $& khác",
        ]);
      }
  },
);

describe("what differs stays apart", () => {
  const one = changeOf("paper.fewer-copies", "A");
  const apart = (more: Partial<ComparedChange>) =>
    equalChanges([one, changeOf("paper.fewer-copies", "B", more)]).length;
  it.each([
    ["nothing differs", {}, 1],
    ["another value before", { before: words("khác"), sentence: { vi: "", en: "" } }, 2],
    ["another judgement", { burden: "mixed" }, 2],
    ["another impact", { impact: "breaking" }, 2],
    ["an assumption", { assumption: "chưa có nguồn" }, 2],
    ["recognised by likeness", { matched: { by: "likeness", score: 0.8 } }, 2],
    ["a sentence that is not the one of its kind", { sentence: { vi: "Chữ lạ.", en: "Odd." } }, 2],
  ] as const)("%s", (_, more, lines) => {
    expect(apart(more)).toBe(lines);
  });
});

it("articles of one law are one line, each named with its article", () => {
  const law = (name: string, article: string): ComparedChange => {
    const text = `${article} Nghị định 1/2026/NĐ-CP`;
    return {
      ...changeOf("element.law-changed", name),
      before: words("chưa nêu"),
      after: words(text),
      sentence: {
        vi: `Căn cứ của «${name}»: chưa nêu → ${text}.`,
        en: `Law behind "${name}": chưa nêu → ${text}.`,
      },
      law: { before: [], after: [{ law: "nd_1", article }] },
    };
  };
  const [line, ...others] = equalChanges([law("A", "Điều 5"), law("B", "khoản 1 Điều 7")]);
  expect(others).toEqual([]);
  expect(line?.sentence.vi).toBe("Căn cứ của 2 chỗ: chưa nêu → Nghị định 1/2026/NĐ-CP");
  expect(line?.names.map(({ vi }) => vi)).toEqual(["«A» (Điều 5)", "«B» (khoản 1 Điều 7)"]);
});

it("no fact is lost or told twice, of a real pair; many papers of one change are one line", () => {
  const { changes } = compare([modelOf("cap_phep_nha_o", 1)], modelOf("cap_phep_nha_o", 3));
  const lines = equalByPart(changes).flatMap(([, own]) => own);
  const told = lines.flatMap((one) => one.changes);
  expect(told).toHaveLength(changes.length);
  expect(new Set(told)).toEqual(new Set(changes));
  expect(lines.length).toBeLessThan(changes.length / 2);
  const copies = lines.find(({ changes: [first] }) => first.kind === "paper.fewer-copies");
  expect(copies?.sentence.vi).toBe("25 giấy tờ nộp ít bản hơn: 1 bản chính, 1 bản sao → 1 bản điện tử");
});

it("what mixes units is a number for each unit, and electronic copies are no copies", () => {
  const { headline } = compare([modelOf("cap_phep_nha_o", 1)], modelOf("cap_phep_nha_o", 3));
  const measure = (id: string) => headline.measures.find((one) => one.id === id)!;
  expect(measureTexts(measure("path"), headline, "vi")).toMatchObject({
    before: "15 ngày làm việc + 12 ngày",
    after: "9 ngày làm việc",
  });
  expect(measure("path").unchanged).toBe(0);
  expect(measure("path").lines.find(({ before }) => before === 12)?.units).toMatchObject({
    before: { en: "days" },
    after: { en: "working days" },
  });
  expect(
    [measure("originals"), measure("copies"), measure("electronic-copies")].map((one) => [
      one.before,
      one.after,
    ]),
  ).toEqual([
    [19, 0],
    [14, 0],
    [0, 15],
  ]);
});

it("a term where none was prescribed is not one of nothing", () => {
  const after = modelOf("khai_sinh", 1);
  const none = { ...after, term: { ...after.term, prescribed: false, rows: [] } };
  const { headline } = compare([none], after);
  const promised = headline.measures.find(({ id }) => id === "promised")!;
  expect(measureTexts(promised, headline, "vi").before).toBe("không quy định");
  expect(measureTexts(promised, headline, "vi").after).toBe(headline.promised.after.vi);
});

it("lines of a source stand in runs", () => {
  expect(runsText([84, 65, 67, 68, 69, 67])).toBe("65, 67-69, 84");
});
