import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "../../grammar/index.ts";
import { SourceParser } from "../../grammar/parser/source.ts";
import { example } from "./example.ts";
import { notation } from "./notation.ts";

interface Node {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const sources = {
  example,
  ...Object.fromEntries(Object.entries(notation).map(([name, text]) => [name, text.normalize("NFC")])),
};

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "kind" in value && "start" in value;

function nodesBelow(value: unknown): Node[] {
  if (isNode(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(nodesBelow);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(nodesBelow) : [];
}

function visit(node: Node, seen: (node: Node, parent: Node) => void): void {
  for (const child of Object.values(node).flatMap(nodesBelow)) {
    seen(child, node);
    visit(child, seen);
  }
}

const withoutSpans = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)),
  );

it.each(Object.entries(sources))("reads %s without a problem", (_, text) => {
  const { problems } = parse(text);
  expect(problems).toEqual([]);
});

const page = resolve(import.meta.dirname, "../../../shared/design/language.md");
it.runIf(existsSync(page))("reads every example of the language page", () => {
  for (const [, block = ""] of readFileSync(page, "utf8")
    .normalize("NFC")
    .matchAll(/```tthc\n([\s\S]*?)```/g)) {
    expect(parse(block.replace("  …\n", "}\n")).problems).toEqual([]);
  }
});

it.each(Object.entries(sources))("keeps the parts of %s inside their wholes", (_, text) => {
  visit(parse(text).tree, (child, parent) => {
    const place = `${child.kind} ${String(child.start)}–${String(child.end)} in ${parent.kind} ${String(parent.start)}–${String(parent.end)}`;
    expect(child.start >= parent.start && child.end <= parent.end && child.start <= child.end, place).toBe(
      true,
    );
  });
});

it.each(Object.entries(sources))(
  "reads the same again from the text of each declaration and line of %s",
  (_, text) => {
    for (const each of parse(text).tree.declarations) {
      const again = parse(text.slice(each.start, each.end));
      expect(again.problems).toEqual([]);
      if (!text.includes("///")) expect(withoutSpans(again.tree.declarations)).toEqual([withoutSpans(each)]);
      if (each.kind !== "Procedure") continue;
      for (const item of each.items) {
        const line = parse(`thủ tục p "P" {\n${text.slice(item.start, item.end)}\n}`.normalize("NFC"));
        expect(line.problems).toEqual([]);
        const [procedure] = line.tree.declarations;
        if (!text.includes("///"))
          expect(procedure?.kind === "Procedure" && withoutSpans(procedure.items)).toEqual([
            withoutSpans(item),
          ]);
      }
    }
  },
);

it("keeps the lines above a field as its hint", () => {
  const { tree } = parse((notation["hints for the citizen"] ?? "").normalize("NFC"));
  expect(JSON.stringify(tree)).toContain('"hint":"Ghi như trên giấy tờ.\\nKhông viết tắt."');
});

it("passes the grammar's own analysis with all validations on", () => {
  expect(() => new SourceParser(false)).not.toThrow();
});

it("opens a new item with a word that opens a line, and continues the item above with any other", () => {
  const kinds = (text: string): string[] => {
    const [first] = parse(`thủ tục p "P" {\n${text}\n}`.normalize("NFC")).tree.declarations;
    return first?.kind === "Procedure" ? first.items.map((item) => item.kind) : [];
  };
  expect(kinds('yêu cầu "R"\ncăn cứ luật_x')).toEqual(["Requirement", "LegalBasis"]);
  expect(kinds("thời hạn 3 ngày làm việc\ncăn cứ luật_x")).toEqual(["Term", "LegalBasis"]);
  expect(kinds('kết quả x "X"\n  ký số')).toEqual(["Result"]);
  const top = parse('cơ quan a "A" cấp xã\nlịch l "L" { biết đến 31/12/2026 }'.normalize("NFC")).tree
    .declarations;
  expect(top.map((each) => each.kind)).toEqual(["Agency", "Calendar"]);
});

it("does not let a number take the word of the next line for its unit", () => {
  const text =
    'thủ tục p "P" {\n tờ khai f "F" {\n  a "A" văn bản tối đa 50\n  năm "Năm sinh" số\n  tệp "Tệp" văn bản\n }\n}'.normalize(
      "NFC",
    );
  const { problems, tree } = parse(text);
  expect(problems).toEqual([]);
  expect(JSON.stringify(tree)).toContain('"text":"năm"');
});
