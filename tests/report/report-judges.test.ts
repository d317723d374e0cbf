import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportHtml } from "../../compiler/report/report.ts";
import { HOSTILE, withTexts } from "../emitters/hostile-model.ts";
import {
  axeFindings,
  hasBrowser,
  hasNu,
  nuFindings,
  openBrowser,
  overflowAt,
} from "../emitters/page-judges.ts";
import { house, liquor, same, three, withComparedTexts, withEveryPart } from "./report-pairs.ts";

const unpaired = { version: liquor.comparison.after, file: "procedures/a.tthc" };
const pages = {
  three: await reportHtml({ pairs: [three] }, "vi"),
  house: await reportHtml({ pairs: [house] }, "vi"),
  liquor: await reportHtml({ pairs: [withEveryPart(liquor)] }, "en"),
  same: await reportHtml({ pairs: [same] }, "vi"),
  several: await reportHtml(
    {
      pairs: [liquor, withEveryPart(house)],
      collection: { added: [unpaired], removed: [], notCompared: ["b.tthc"], same: 3 },
    },
    "vi",
  ),
};
const NAMES = Object.keys(pages) as (keyof typeof pages)[];

type Way = readonly [colorScheme: "light" | "dark", width: number, language: "vi" | "en"];
const TWO: readonly Way[] = [
  ["light", 1280, "vi"],
  ["dark", 375, "en"],
];
const OTHER_TWO: readonly Way[] = [
  ["light", 375, "en"],
  ["dark", 1280, "vi"],
];
const WAYS: Readonly<Record<keyof typeof pages, readonly Way[]>> = {
  three: TWO,
  house: OTHER_TWO,
  liquor: [...TWO, ...OTHER_TWO],
  same: TWO,
  several: OTHER_TWO,
};

const hostile = async (text: string): Promise<string> => {
  const pair = withComparedTexts(withEveryPart(liquor, text), text);
  return reportHtml(
    {
      pairs: [
        {
          ...pair,
          before: pair.before.map((one) => withTexts(one, text)),
          after: withTexts(pair.after, text),
        },
      ],
    },
    "vi",
  );
};

const OPENED = "for (const one of document.querySelectorAll('details')) one.open = true";

/** Width of a sheet of A4 between its margins, in px of the page. */
const PAPER = Math.floor(((210 - 2 * 15) / 25.4) * 96);
const PAPER_HEIGHT = Math.floor(((297 - 16 - 18) / 25.4) * 96);

describe.skipIf(!hasBrowser)("in a browser (skipped without Chromium)", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const choose = (language: "vi" | "en") => page.check(`.languages [value="${language}"]`);

  // Light, width and language hardly meddle with one another: two ways that differ in all three judge each page, and the
  // page with every part is judged in the other two as well.
  it.each(NAMES)(
    "%s: axe finds nothing in either language, by day on a desk and by night in a hand",
    { timeout: 120_000 },
    async (name) => {
      await page.setContent(pages[name]);
      await page.evaluate(OPENED);
      for (const [colorScheme, width, language] of WAYS[name]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await choose(language);
        expect(await axeFindings(page), `${colorScheme} ${String(width)} ${language}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: "light" });
    },
  );

  it.each(NAMES)("%s: nothing is wider than 320 px", async (name) => {
    await page.setContent(pages[name]);
    for (const language of ["vi", "en"] as const) {
      await page.setViewportSize({ width: 320, height: 800 });
      await choose(language);
      expect(await overflowAt(page, 320)).toBe(0);
    }
  });

  it("one language is seen at a time, and the buttons change it", async () => {
    await page.setContent(pages.three);
    expect(await page.locator(".told.vi").isVisible()).toBe(true);
    expect(await page.locator(".told.en").isVisible()).toBe(false);
    await choose("en");
    expect(await page.locator(".told.vi").isVisible()).toBe(false);
    expect(await page.locator(".told.en h1").textContent()).toBe("Design appraisal and building permit");
  });

  it("the list shows only what is asked for, without a script", async () => {
    await page.setContent(pages.three);
    const seen = () => page.locator(".told.vi .change:visible").count();
    await page.evaluate(OPENED);
    expect(await seen()).toBe(three.comparison.changes.length);
    await page.check('.told.vi .filter [value="heavier"]');
    expect(await seen()).toBe(three.comparison.totals.all.heavier);
    expect(await page.locator(".told.vi details.part:visible").count()).toBe(2);
    await page.check('.told.vi .filter [value="breaking"]');
    expect(await seen()).toBe(three.comparison.changes.filter(({ impact }) => impact === "breaking").length);
  });

  it("the claim, what is sourced and how many changes weigh more stand on the first screen", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.setContent(pages.three);
    for (const part of [".claim", ".sourced", ".tiles", ".burdens"]) {
      const box = await page.locator(`.told.vi ${part}`).first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThanOrEqual(900);
    }
  });

  it("what scrolls by itself can be reached with the keyboard and has a name", async () => {
    await page.setContent(pages.three);
    const regions = page.locator(".told.vi .scrolls");
    expect(await regions.count()).toBe(4);
    for (const region of await regions.all()) {
      expect(await region.getAttribute("tabindex")).toBe("0");
      expect(await region.getAttribute("aria-label")).toMatch(/^(Trước|Sau)/);
    }
  });

  it(
    "long words and hostile texts neither widen the page nor become elements",
    { timeout: 60_000 },
    async () => {
      for (const text of ["x".repeat(10_000), HOSTILE]) {
        await page.setContent(await hostile(text));
        expect(await overflowAt(page, 320)).toBe(0);
        expect(await page.locator("script, img, [onerror], a[href^=javascript]").count()).toBe(0);
      }
    },
  );

  it.each(NAMES)(
    "%s: prints on A4 upright, nothing beside the paper, no row or picture taller than a sheet",
    async (name) => {
      await page.setContent(pages[name]);
      await page.emulateMedia({ media: "print" });
      expect(await overflowAt(page, PAPER)).toBe(0);
      expect(await tooTall(page)).toEqual([]);
      await page.emulateMedia({ media: null });
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
      const sizes = Array.from(pdf.matchAll(/\/MediaBox ?\[([^\]]*)\]/g), ([, box]) =>
        box!.trim().split(/\s+/).map(Number).map(Math.round).join(" "),
      );
      expect([...new Set(sizes)]).toEqual(["0 0 595 842"]);
    },
  );

  it("on paper every change is seen, whatever was folded or filtered on the screen", async () => {
    await page.setContent(pages.three);
    await page.check('.told.vi .filter [value="heavier"]');
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".told.vi .change:visible").count()).toBe(three.comparison.changes.length);
    expect(await page.locator(".told.vi .on-paper svg:visible").count()).toBeGreaterThanOrEqual(4);
    await page.emulateMedia({ media: null });
  });

  /** What may not be cut and is taller than a sheet. */
  const tooTall = (one: Page): Promise<readonly string[]> =>
    one.evaluate<readonly string[]>(
      `[...document.querySelectorAll("tr, .piece svg, .change, .lead")].filter((e) => e.checkVisibility() && e.getBoundingClientRect().height > ${String(PAPER_HEIGHT)}).map((e) => e.className.baseVal ?? e.className ?? e.tagName)`,
    );

  it("faults planted in a report are found by each judge", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.setContent(
      pages.liquor.replace('<html lang="en">', "<html>").replace("--soft: #555", "--soft: #ccc"),
    );
    const found = (await axeFindings(page)).map((finding) => finding.split(":")[0]);
    expect(found).toEqual(expect.arrayContaining(["html-has-lang", "color-contrast"]));
    await page.setContent(
      pages.liquor
        .replace(".flow-frame { overflow-x: auto;", ".flow-frame {")
        .replace(".scrolls { max-width: 100%; overflow-x: auto; }", ""),
    );
    expect(await overflowAt(page, 320)).toBeGreaterThan(0);
    await page.setContent(
      pages.liquor.replace(".on-paper { display: grid;", ".on-paper { display: grid; width: 1900mm;"),
    );
    await page.emulateMedia({ media: "print" });
    expect(await overflowAt(page, PAPER)).toBeGreaterThan(0);
    await page.setContent(
      pages.liquor.replace(
        ".piece svg { display: block; width: 100%; height: auto; max-height: 205mm;",
        ".piece svg { display: block; width: 1900mm; height: auto;",
      ),
    );
    expect((await tooTall(page)).length).toBeGreaterThan(0);
    await page.emulateMedia({ media: null });
    await page.setContent(pages.three.replaceAll(".told.en, html", ".nowhere, html"));
    expect(await page.locator(".told.en").isVisible()).toBe(true);
  });
});

describe.skipIf(!hasNu)("the Nu checker (skipped without Java)", () => {
  const folder = mkdtempSync(join(tmpdir(), "reports-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, html: string): string => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    return file;
  };

  it("finds nothing on any report, and what is planted", { timeout: 300_000 }, async () => {
    const files = Object.entries(pages).map(([name, html]) => written(name, html));
    files.push(written("hostile", await hostile(HOSTILE)));
    expect(nuFindings(files)).toEqual([]);
    const bad = written("bad", pages.liquor.replace('id="vi-1-days"', 'id="vi-1"'));
    expect(nuFindings([bad]).join()).toMatch(/Duplicate ID/);
  });
});
