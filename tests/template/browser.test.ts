import { existsSync } from "node:fs";
import fc from "fast-check";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readTemplate } from "../../compiler/template/read-template.ts";
import { renderPlainly } from "./plain-renderer.ts";
import { madeTemplate } from "./templates.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);
if (executablePath === undefined) console.warn("no Chromium here: templates are not tried in a browser");

let browser: Browser | undefined;
let page: Page | undefined;
beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Elements with the names of their attributes, as the browser's own parser makes them; nothing is run. */
const skeleton = (html: string): Promise<unknown> =>
  page!.evaluate(
    `[...new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html").querySelectorAll("*")]
      .map((one) => [one.localName, ...one.getAttributeNames()].join(" "))`,
  );

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)></title></textarea></style>--> \` = &lt;b&gt; {{a}}`;

const dataOf = (text: string, d: boolean) => ({
  a: text,
  b: { c: text, d },
  rows: [
    { x: text, y: d, tags: [text] },
    { x: text, y: !d, tags: [] },
  ],
});

it.runIf(executablePath !== undefined)(
  "gives the same elements and attributes whatever people type",
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(madeTemplate, fc.boolean(), async (text, flag) => {
        const { portable } = readTemplate(text);
        const hostile = await skeleton(renderPlainly(portable, dataOf(HOSTILE, flag)));
        expect(hostile).toEqual(await skeleton(renderPlainly(portable, dataOf("x", flag))));
      }),
      { numRuns: 50 },
    );
  },
);

it.runIf(executablePath !== undefined).each(["<p {{a}}>x</p>", "<p title={{a}}>x</p>", "<{{a}}>"])(
  "would not, at a place that is refused: %s",
  async (text) => {
    expect(readTemplate(text).problems).not.toEqual([]);
    const fill = (value: string): string => text.replace("{{a}}", value);
    expect(await skeleton(fill("b onclick=y"))).not.toEqual(await skeleton(fill("x")));
  },
);
