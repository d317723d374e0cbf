import { expect, it } from "vitest";
import { formatSource } from "../../compiler/format/format-source.ts";
import { parse } from "../../grammar/index.ts";
import type { ProcedureItem, SyntaxProblem } from "../../grammar/index.ts";

const sheet = (lines: string): string => `thủ tục thử "Thử" {\n  ${lines}\n}\n`.normalize("NFC");
const scenario = (line: string): string => sheet(`tình huống "Thử" {\n    ${line}\n  }`);

function items(text: string): readonly ProcedureItem[] {
  const [declaration] = parse(text).tree.declarations;
  return declaration?.kind === "Procedure" ? declaration.items : [];
}

function inScenario(line: string): unknown {
  const [item] = items(scenario(line));
  return item?.kind === "Scenario" ? item.items[0] : undefined;
}

const mended = (text: string, { fix }: SyntaxProblem): string =>
  fix === undefined ? text : text.slice(0, fix.start) + fix.text + text.slice(fix.end);

it("reads a date and a time as one value", () => {
  expect(parse(scenario("cho giờ_chết = 01/02/2020 07:30")).problems).toEqual([]);
  expect(inScenario("cho giờ_chết = 1/2/2020 7:30, khác = có")).toMatchObject({
    assignments: [{ value: { kind: "DateTime", iso: "2020-02-01T07:30" } }, { value: { kind: "YesNo" } }],
  });
});

it("keeps day and time of an event and of a promise apart", () => {
  expect(inScenario("khi nộp lúc 21/08/2026 15:30")).toMatchObject({
    date: { iso: "2026-08-21" },
    time: { value: "15:30" },
  });
  expect(inScenario("thì hẹn trả = 03/09/2026 07:30")).toMatchObject({
    expectation: { kind: "ExpectDue", date: { iso: "2026-09-03" }, time: { value: "07:30" } },
  });
  expect(inScenario("khi nộp với ngày_chết = 01/02/2020 lúc 21/08/2026 15:30")).toMatchObject({
    values: [{ value: { kind: "Date", iso: "2020-02-01" } }],
    date: { iso: "2026-08-21" },
  });
});

it("leaves a date and a time as they are when it formats", () => {
  const text = scenario("cho giờ_chết = 01/02/2020 07:30");
  expect(formatSource(text)).toEqual({ ok: true, text });
});

it.each([
  ["cho giờ_chết = 01/02/2020 lúc 07:30", "cho giờ_chết = 01/02/2020 07:30"],
  ["cho giờ_chết = 01/02/2020 7h30", "cho giờ_chết = 01/02/2020 07:30"],
])("mends %s", (wrong, right) => {
  const text = scenario(wrong);
  const { problems } = parse(text);
  expect(problems).toHaveLength(1);
  expect(mended(text, problems[0] as SyntaxProblem)).toBe(scenario(right));
});

it.each([
  ["an event on no day", 'tình huống "Thử" {\n    khi nộp lúc 30/02/2026 09:00\n  }'],
  ["a row of days in a levy", "lệ phí một {\n    còn lại 5.000 ngày\n  }"],
  ["a row of words in a term", "thời hạn {\n    còn lại năm ngày làm việc\n  }"],
])("concludes nothing from %s", (_, lines) => {
  expect(parse(sheet(lines)).problems).toHaveLength(1);
  expect(items(sheet(lines))[0]).toMatchObject({ damaged: true });
});

it("knows a name that was written with a blank", () => {
  const text = sheet('trình tự {\n    bước ghi sổ "Ghi sổ" {\n      đạt -> ghi_sổ\n    }\n  }');
  expect(parse(text).problems.map(({ code }) => code)).toEqual(["name-with-blank"]);
  expect(items(text)[0]).toMatchObject({ items: [{ name: { text: "ghi_sổ".normalize("NFC") } }] });
});

it("closes a block behind the comment of its last line", () => {
  const text =
    'nhóm một "Một" {\n  tên "Tên" văn bản // ghi chú\n\nnhóm hai "Hai" {\n  tên "Tên" văn bản\n}\n'.normalize(
      "NFC",
    );
  const { problems } = parse(text);
  expect(problems.map(({ code }) => code)).toEqual(["missing-closing-brace"]);
  const right = mended(text, problems[0] as SyntaxProblem);
  expect(right).toContain("// ghi chú\n}\n");
  expect(parse(right).problems).toEqual([]);
});
