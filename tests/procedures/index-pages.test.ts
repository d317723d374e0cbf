import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { compilation, root } from "./workspace.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const versions = compilation.procedures.flatMap(({ file, model }) => (model === undefined ? [] : [{ file, model }]));
const fieldOf = (file: string): string => file.split("/").slice(0, 2).join("/");
const fields = [...new Set(versions.map(({ file }) => fieldOf(file)))];

/** What a page links to, without what is on other hosts. */
const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, link]) => link as string)
    .filter((link) => !link.includes("://"));

const deadLinks = (folder: string, text: string): readonly string[] =>
  linksOf(text).filter((link) => !existsSync(join(root, folder, link)));

const pages = [
  "procedures/README.md",
  ...fields.map((field) => `${field}/README.md`),
  ...new Set(versions.map(({ file }) => `${dirname(file)}/nguon.md`)),
];

it.each(pages)("%s exists and all it links to", (page) => {
  expect(deadLinks(dirname(page), read(page))).toEqual([]);
});

it("the index names every field", () => {
  const links = linksOf(read("procedures/README.md"));
  expect(fields.filter((field) => !links.includes(`${field.slice("procedures/".length)}/README.md`))).toEqual([]);
});

describe.each(versions)("$file", ({ file, model }) => {
  const index = read(`${fieldOf(file)}/README.md`);

  it("stands in the index of its field with its code", () => {
    expect(index).toContain(`](${file.slice(fieldOf(file).length + 1)})`);
    expect(index).toContain(model.code ?? "chưa có");
  });

  it("has a sheet of sources that says what is assumed", () => {
    const sheet = read(`${dirname(file)}/nguon.md`);
    expect(sheet).toMatch(/^# Nguồn/);
    if (model.version.assumption !== undefined) expect(sheet).toMatch(/[Gg]iả định/);
  });
});

it("a link that leads nowhere is found", () => {
  const text = "[không có](khong-co.md), [có](README.md#x), [ngoài](https://example.org/x)";
  expect(deadLinks("procedures", text)).toEqual(["khong-co.md"]);
});
