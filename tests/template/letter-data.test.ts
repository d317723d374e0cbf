import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { letterData } from "../../compiler/template/letter-data.ts";
import { letterDataTable } from "../../compiler/template/letter-data-page.ts";
import type { Vocabulary } from "../../compiler/template/vocabulary.ts";
import { root } from "../compiler/memory-sources.ts";
import { sampleModel } from "../emitters/sample-model.ts";

const page = join(root, "docs", "templates.md");
const MARK = "<!-- bảng sinh tự động từ compiler/template/letter-data.ts -->\n";

it("is documented as it is (UPDATE=1 rewrites the table)", () => {
  const [text = ""] = readFileSync(page, "utf8").split(MARK);
  const fresh = `${text}${MARK}${letterDataTable()}`;
  if (process.env["UPDATE"] === "1") writeFileSync(page, fresh);
  expect(readFileSync(page, "utf8")).toBe(fresh);
});

const names = (entries: Vocabulary): readonly string[] =>
  entries.flatMap(({ name, kind }) => [
    name,
    ...(kind.is === "record"
      ? names(kind.entries)
      : kind.is === "list" && kind.of !== "text"
        ? names(kind.of)
        : []),
  ]);

it("has names that every Handlebars reads, each once in its place, with words in both languages", () => {
  const data = letterData(sampleModel);
  for (const name of names(data)) expect(name).toMatch(/^[a-z_][a-z0-9_]*$/);
  const check = (entries: Vocabulary): void => {
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    for (const { label, kind } of entries) {
      expect(label.vi).not.toBe("");
      expect(label.en).not.toBe("");
      if (kind.is === "record") check(kind.entries);
      if (kind.is === "list" && kind.of !== "text") check(kind.of);
    }
  };
  check(data);
});

it("takes the fields of the forms by their shapes", () => {
  const answers = letterData(sampleModel).find(({ name }) => name === "to_khai");
  const kinds = answers?.kind.is === "record" ? answers.kind.entries : [];
  const kindOf = (field: string) => kinds.find(({ name }) => name === field)?.kind;
  expect(kindOf("ho_ten")).toEqual({ is: "text" });
  expect(kindOf("so_tien")).toEqual({ is: "text" });
  expect(kindOf("ngay")).toEqual({ is: "text" });
  expect(kindOf("lien_ke")).toEqual({ is: "flag" });
  expect(kindOf("loai_nha")).toEqual({ is: "text" });
});

it("numbers rows, unless the author's own field has that name", () => {
  const withList = (id: string) =>
    letterData({
      ...sampleModel,
      forms: [
        {
          id: "f",
          label: { vi: "F" },
          rules: [],
          sections: [
            {
              id: "s",
              label: { vi: "S" },
              rules: [],
              fields: [
                {
                  id: "ds",
                  label: { vi: "DS" },
                  type: "repeat",
                  shape: {
                    is: "list",
                    minItems: 0,
                    maxItems: 9,
                    fields: [{ id, label: { vi: "Của tôi" }, type: "text", shape: { is: "boolean" } }],
                  },
                },
              ],
            },
          ],
        },
      ],
    }).find(({ name }) => name === "to_khai");
  expect(JSON.stringify(withList("ten"))).toContain("Số thứ tự");
  expect(JSON.stringify(withList("stt"))).not.toContain("Số thứ tự");
});
