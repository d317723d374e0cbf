import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provedOf } from "../../compiler/checker/proofs.ts";
import { proofSheet } from "../../compiler/verify/sheet/proof-sheet.ts";
import { proofHtml } from "../../compiler/verify/sheet/render-sheet.ts";
import { indexHtml } from "../../compiler/verify/sheet/sheet-index.ts";
import { HOSTILE, withTexts } from "../emitters/hostile-model.ts";
import {
  axeFindings,
  hasBrowser,
  hasNu,
  nuFindings,
  openBrowser,
  overflowAt,
} from "../emitters/page-judges.ts";
import { published } from "../emitters/published-models.ts";
import { modelOf } from "../procedures/workspace.ts";
import { plantedSheet } from "./sheet-fixture.ts";

const house = modelOf("cap_phep_nha_o", 3);
const planted = plantedSheet(house);
const real = published.map(([name, model]) => [name, proofSheet(model, provedOf(model))] as const);
const filed = real.map(([, sheet], index) => ({ sheet, file: `${index}.html` }));

describe.skipIf(!hasBrowser)("in a browser (skipped without Chromium)", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(real)("%s: nothing is wider than 320 px", async (_, sheet) => {
    await page.setContent(proofHtml(sheet, "vi"));
    expect(await overflowAt(page, 320)).toBe(0);
  });

  it.each(real.filter((_, index) => index % 6 === 0))("%s: axe finds nothing", async (_, sheet) => {
    await page.setContent(proofHtml(sheet, "vi"));
    expect(await axeFindings(page)).toEqual([]);
  });

  it("neither on a sheet with every verdict, nor on the index, in both languages, by day and by night", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const language of ["vi", "en"] as const) {
        for (const html of [proofHtml(planted, language), indexHtml(filed, language)]) {
          await page.setContent(html);
          expect(await axeFindings(page)).toEqual([]);
          expect(await overflowAt(page, 320)).toBe(0);
        }
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("nothing is wider than 320 px with one word of ten thousand letters, and markup stays text", async () => {
    for (const text of ["x".repeat(10_000), HOSTILE]) {
      await page.setContent(proofHtml(plantedSheet(withTexts(house, text), text), "vi"));
      expect(await overflowAt(page, 320)).toBe(0);
      expect(await page.locator("script, [onerror], a[href^=javascript]").count()).toBe(0);
    }
  });

  it("every number in the picture stands within it, on a telephone too", async () => {
    await page.setContent(proofHtml(planted, "vi"));
    for (const width of [320, 800]) {
      await page.setViewportSize({ width, height: 800 });
      const outside = await page.evaluate<readonly string[]>(`
        [...document.querySelectorAll(".time-picture text")].filter((text) => {
          const frame = text.closest(".time-picture").getBoundingClientRect();
          const box = text.getBoundingClientRect();
          return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
        }).map((text) => text.textContent)`);
      expect(outside, String(width)).toEqual([]);
    }
  });

  it("faults planted in a sheet are found", async () => {
    const html = proofHtml(planted, "vi");
    await page.setContent(html.replace('lang="vi"', "").replace("--soft: #555", "--soft: #ccc"));
    const found = (await axeFindings(page)).map((finding) => finding.split(":")[0]);
    expect(found).toEqual(expect.arrayContaining(["html-has-lang", "color-contrast"]));
    await page.setContent(html.replace('width="100%"', 'width="900"'));
    expect(await overflowAt(page, 320)).toBeGreaterThan(0);
  });

  it("prints on A4 upright", async () => {
    await page.setContent(proofHtml(planted, "vi"));
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
    const sizes = Array.from(pdf.matchAll(/\/MediaBox ?\[([^\]]*)\]/g), ([, box]) =>
      box!.trim().split(/\s+/).map(Number).map(Math.round).join(" "),
    );
    expect([...new Set(sizes)]).toEqual(["0 0 595 842"]);
  });
});

describe.skipIf(!hasNu)("the Nu checker (skipped without Java)", () => {
  const folder = mkdtempSync(join(tmpdir(), "proofs-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, html: string): string => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  };

  it("finds nothing on any sheet of any procedure, and what is planted", () => {
    const files = real.map(([name, sheet]) => written(`${name}.html`, proofHtml(sheet, "vi")));
    files.push(
      written("planted.html", proofHtml(planted, "en")),
      written("index.html", indexHtml(filed, "vi")),
    );
    files.push(written("hostile.html", proofHtml(plantedSheet(withTexts(house, HOSTILE), HOSTILE), "en")));
    expect(nuFindings(files)).toEqual([]);
    const bad = written("bad.html", proofHtml(planted, "vi").replace('id="p1-rest"', 'id="p1-wait"'));
    expect(nuFindings([bad]).join()).toMatch(/Duplicate ID/);
  });
});
