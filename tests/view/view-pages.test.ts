import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TABS } from "../../compiler/view/address.ts";
import {
  axeFindings,
  hasBrowser,
  hasNu,
  nuFindings,
  openBrowser,
  overflowAt,
} from "../emitters/page-judges.ts";
import { modelOf } from "../procedures/workspace.ts";
import { brokenShown } from "./judged-view.ts";
import { models, serve, shownModel, StubWorkspace } from "./served.ts";

if (!hasBrowser) console.warn("no Chromium: pages of the view are not looked at by axe");
if (!hasNu) console.warn("no Java: pages of the view are not looked at by the Nu checker");

const broken = brokenShown();
const sound = models.filter(({ id }) => id !== broken.id).map(shownModel);
const view = await serve(new StubWorkspace([...sound, broken]));
const pathOf = (id: string, version: number): string =>
  `/thu-tuc/${id.replaceAll("_", "-")}/${String(version)}`;

/** A page of each kind, in each of its states. */
const KINDS = [
  "/",
  "/?tim=giay+phep",
  "/?tim=khong+co+dau",
  "/loi/TT2001",
  "/khong-co-trang-nay",
  ...TABS.map((tab) => `${pathOf("khai_sinh", 1)}/${tab}`),
  ...TABS.map((tab) => `${pathOf("cap_phep_nha_o", 3)}/${tab}`),
  ...TABS.map((tab) => `${pathOf(broken.id, broken.version)}/${tab}`),
  `${pathOf("cap_phep_xay_dung_ba_buoc", 1)}/phat-hien`,
  `${pathOf("chuyen_truong_thcs", 3)}/thoi-gian`,
  `${pathOf("khai_sinh", 1)}/thoi-gian?ngay=sai&gio=sai&d.sai=1`,
  `${pathOf("khai_sinh", 1)}/thoi-gian?tra-loi=bieu-mau`,
  ...["start", "to_khai.01-dau", "to_khai.03-b", "papers", "check"].map(
    (page) => `${pathOf("khai_sinh", 1)}/bieu-mau/${page}`,
  ),
];

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await openBrowser();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

/** A browser that has begun a form, so that its pages have something to show. */
async function opened(language: "vi" | "en", colorScheme: "light" | "dark"): Promise<BrowserContext> {
  const context = await browser.newContext({ colorScheme, bypassCSP: true, javaScriptEnabled: true });
  await context.addCookies([{ name: "ngon_ngu", value: language, url: view.address }]);
  const page = await context.newPage();
  await page.goto(`${view.address}${pathOf("khai_sinh", 1).slice(1)}/bieu-mau/to_khai.01-dau`);
  await page.click(".actions .button[name=_tiep]");
  await page.close();
  return context;
}

async function findingsOn(page: Page, kinds: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const kind of kinds) {
    await page.goto(view.address + kind.slice(1));
    for (const found of await axeFindings(page)) all.push(`${kind}: ${found}`);
  }
  return all;
}

/** A browser that stands still on a busy machine is asked once more; what axe finds, it finds every time. */
const ONCE_MORE = { timeout: 100_000, retry: 2 };

it.skipIf(!hasBrowser).each([
  ["vi", "light"],
  ["en", "dark"],
] as const)("axe finds nothing on any kind of page (%s, %s)", ONCE_MORE, async (language, scheme) => {
  const context = await opened(language, scheme);
  expect(await findingsOn(await context.newPage(), KINDS)).toEqual([]);
  await context.close();
});

it.skipIf(!hasBrowser)("no kind of page scrolls sideways at 320 px", async () => {
  const context = await opened("vi", "light");
  const page = await context.newPage();
  const wide: string[] = [];
  for (const kind of KINDS) {
    await page.goto(view.address + kind.slice(1));
    if ((await overflowAt(page, 320)) > 0) wide.push(kind);
  }
  expect(wide).toEqual([]);
  await context.close();
});

it.skipIf(!hasBrowser)("axe and the measure of width see planted faults", async () => {
  const context = await opened("vi", "light");
  const page = await context.newPage();
  await page.goto(`${view.address}thu-tuc/khai-sinh/1/thoi-gian`);
  await page.evaluate(`
    document.querySelector("label[for=ngay]").remove();
    document.documentElement.removeAttribute("lang");
    const wide = document.createElement("div");
    wide.style.cssText = "width: 500px; color: #ccc; background: #fff";
    wide.textContent = "rộng";
    document.querySelector("main").append(wide);
  `);
  const found = (await axeFindings(page)).join();
  for (const rule of ["label", "html-has-lang", "color-contrast"]) expect(found).toContain(rule);
  expect(await overflowAt(page, 320)).toBeGreaterThan(0);
  await context.close();
});

it.skipIf(!hasBrowser)(
  "every page works and breaks no rule of its own policy with JavaScript on and off",
  async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      for (const kind of KINDS.filter((path) => path !== "/khong-co-trang-nay"))
        await page.goto(view.address + kind.slice(1));
      expect(said).toEqual([]);
      await context.close();
    }
  },
);

it.skipIf(!hasNu)(
  "the Nu checker finds nothing on any page of any procedure, and sees a planted fault",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "tthc-view-"));
    const names = new Map<string, string>();
    const keep = (path: string, text: string): void => {
      const name = `${String(names.size)}.html`;
      writeFileSync(join(folder, name), text);
      names.set(name, path);
    };
    const every = models.flatMap(({ id, version }) =>
      TABS.map((tab) => `${pathOf(id, version.number)}/${tab}`),
    );
    for (const path of new Set([...KINDS, ...every])) keep(path, (await view.ask(path)).text);
    for (const path of KINDS)
      keep(`${path} (en)`, (await view.ask(path, { headers: { cookie: "ngon_ngu=en" } })).text);
    const files = [...names.keys()].map((name) => join(folder, name));
    const found = nuFindings(files).map((line) =>
      line.replace(/\/(\d+\.html)/, (_, name: string) => ` ${names.get(name) ?? ""}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
    const planted = (await view.page("/")).replace('for="tim"', 'for="tam"').replace("</h1>", "");
    writeFileSync(join(folder, "planted.html"), planted);
    expect(nuFindings([join(folder, "planted.html")]).join()).toMatch(/for.*attribute/);
    rmSync(folder, { recursive: true, force: true });
  },
);

it("shows findings with place, reason and fix in both languages", async () => {
  const path = `${pathOf(broken.id, broken.version)}/phat-hien`;
  expect(broken.findings.length).toBeGreaterThan(2);
  const [vi, en] = [await view.page(path), await view.page(path, "en")];
  expect(vi.match(/class="finding error"/g)?.length).toBeGreaterThan(2);
  expect(vi).toMatch(/dòng\s+\d+, cột\s+\d+/);
  expect(vi).toContain("Cách sửa:");
  expect(en).toMatch(/line\s+\d+, column\s+\d+/);
  expect(en).toContain("Fix:");
  expect(await view.page(`${pathOf(broken.id, 1)}/thoi-gian`)).toContain("trạng thái đúng gần nhất");
  expect(modelOf("khai_tu", 1).id).toBe(broken.id);
});
