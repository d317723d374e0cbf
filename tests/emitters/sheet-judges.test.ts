import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagramEmitter } from "../../compiler/emitters/diagram/emit-diagram.ts";
import { sheetEmitter } from "../../compiler/emitters/sheet/emit-sheet.ts";
import { modelOf } from "../procedures/workspace.ts";
import { HOSTILE, withTexts } from "./hostile-model.ts";
import { axeFindings, hasBrowser, hasNu, nuFindings, openBrowser, overflowAt } from "./page-judges.ts";
import { emitted, published } from "./published-models.ts";

const PAGES = ["sheet.vi.html", "sheet.en.html", "process.vi.html", "process.en.html"] as const;
const birth = modelOf("khai_sinh", 1);

describe.skipIf(!hasBrowser)("in a browser (skipped without Chromium)", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(published)("%s: axe finds nothing, and nothing is wider than 320 px", async (_, model) => {
    for (const path of PAGES) {
      await page.setContent(await emitted(sheetEmitter, model, path));
      expect(await overflowAt(page, 320), path).toBe(0);
      if (path.includes(".vi.")) expect(await axeFindings(page), path).toEqual([]);
    }
  });

  it("nothing is wider than 320 px with one word of ten thousand letters, and markup stays text", async () => {
    for (const text of ["x".repeat(10_000), HOSTILE]) {
      for (const path of PAGES) {
        await page.setContent(await emitted(sheetEmitter, withTexts(birth, text), path));
        expect(await overflowAt(page, 320), path).toBe(0);
        expect(await page.locator("script, [onerror], a[href^=javascript]").count()).toBe(0);
      }
    }
  });

  it("in the dark the sheet is as legible", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setContent(await emitted(sheetEmitter, birth, "sheet.vi.html"));
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("faults planted in a sheet are found", async () => {
    const html = await emitted(sheetEmitter, birth, "process.vi.html");
    await page.setContent(
      html
        .replace('lang="vi"', "")
        .replace(/ alt="[^"]*"/, "")
        .replace("--soft: #555", "--soft: #ccc"),
    );
    const found = (await axeFindings(page)).map((finding) => finding.split(":")[0]);
    expect(found).toEqual(expect.arrayContaining(["html-has-lang", "image-alt", "color-contrast"]));
    await page.setContent(
      html.replace("overflow-wrap: anywhere;", "").replace("<h1>", `<h1>${"x".repeat(400)}`),
    );
    expect(await overflowAt(page, 320)).toBeGreaterThan(0);
  });

  it("prints on A4, the flow chart across", async () => {
    await page.setContent(await emitted(sheetEmitter, birth, "process.vi.html"));
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
    const sizes = new Set(
      Array.from(pdf.matchAll(/\/MediaBox ?\[([^\]]*)\]/g), ([, box]) =>
        box!.split(/\s+/).map(Number).map(Math.round).join(" ").trim(),
      ),
    );
    expect([...sizes].sort()).toEqual(["0 0 595 842", "0 0 842 595"]);
  });
});

describe.skipIf(!hasNu)("the Nu checker (skipped without Java)", () => {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, html: string): string => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  };

  it("finds nothing on any page of any procedure, alone or with its picture", async () => {
    const files: string[] = [];
    for (const [name, model] of [...published, ["hostile", withTexts(birth, HOSTILE)] as const]) {
      const pages =
        name === "hostile" || model.kind === "combined"
          ? PAGES
          : PAGES.filter((path) => path.includes(".vi."));
      for (const path of pages)
        files.push(written(`${name}-${path}`, await emitted(sheetEmitter, model, path)));
      const [vi, en] = await Promise.all(
        ["flow.svg", "flow.en.svg"].map((path) => emitted(diagramEmitter, model, path)),
      );
      const page = `<!DOCTYPE html><html lang="vi"><head><title>Lưu đồ</title></head><body>${vi!}${en!}</body></html>`;
      files.push(written(`${name}-flow.html`, page));
    }
    expect(nuFindings(files)).toEqual([]);
  });

  it("finds what is planted", async () => {
    const html = await emitted(sheetEmitter, birth, "sheet.vi.html");
    const twice = await emitted(diagramEmitter, birth, "flow.svg");
    const files = [
      written("bad-1.html", html.replace("<caption>", "<caption><table>")),
      written(
        "bad-2.html",
        `<!DOCTYPE html><html lang="vi"><head><title>x</title></head><body>${twice}${twice}</body></html>`,
      ),
    ];
    const found = nuFindings(files).join("\n");
    expect(found).toContain("bad-1.html");
    expect(found).toMatch(/bad-2\.html.*Duplicate ID/);
  });
});
