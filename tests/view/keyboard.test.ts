import { formPages, sectionOf, type Field } from "@tthc/model";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { goodActs } from "../emitters/pages/answers.ts";
import { hasBrowser, openBrowser } from "../emitters/page-judges.ts";
import { modelOf } from "../procedures/workspace.ts";
import { serve, shownModel, StubWorkspace } from "./served.ts";

if (!hasBrowser) console.warn("no Chromium: the view is not gone through by keyboard");

const model = modelOf("sao_trich_luc", 1);
const live = new StubWorkspace([shownModel(model), shownModel(modelOf("khai_sinh", 1))]);
const view = await serve(live);

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await openBrowser();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

interface Focused {
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked: boolean;
  readonly text: string;
  /** It can be seen that the focus is here. */
  readonly visible: boolean;
}

/** Runs in the page. */
const LOOK = `(() => {
  const element = document.activeElement;
  const { width, height, bottom, right } = element.getBoundingClientRect();
  return {
    tag: element.tagName,
    id: element.id,
    name: element.name ?? "",
    type: element.type ?? "",
    value: element.value ?? "",
    checked: element.checked ?? false,
    text: element.textContent.trim(),
    visible: width > 0 && height > 0 && bottom > 0 && right > 0 && getComputedStyle(element).outlineStyle !== "none",
  };
})()`;

const focused = (page: Page): Promise<Focused> => page.evaluate<Focused>(LOOK);

/** Presses Enter and waits until the next page, be it the same address again, is there. */
async function enter(page: Page): Promise<void> {
  const loaded = page.waitForEvent("load");
  await page.keyboard.press("Enter");
  await loaded;
}

/** Presses Tab until the focus is where it is wanted; everything on the way must show that it has it. */
async function tabTo(page: Page, wanted: (at: Focused) => boolean): Promise<Focused> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.tag !== "BODY") expect(at.visible, `${at.tag} ${at.name} ${at.text}`).toBe(true);
    if (wanted(at)) return at;
  }
  throw new Error(`never reached on ${page.url()}`);
}

async function follow(page: Page, text: string): Promise<void> {
  await tabTo(page, (at) => at.tag === "A" && at.text.startsWith(text));
  await enter(page);
}

it.skipIf(!hasBrowser).each([true, false])(
  "leads from the list to a new promised date by keyboard alone (JavaScript: %s)",
  async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(view.address);
    await page.keyboard.press("Tab");
    expect((await focused(page)).text).toBe("Đến nội dung chính");
    await follow(page, "Cấp bản sao trích lục");
    expect(page.url()).toContain("/sao-trich-luc/1/thoi-gian");
    const before = await page.locator(".promise .date").innerText();
    await tabTo(page, ({ id }) => id === "ngay");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("31/12/2026");
    await enter(page);
    expect(await page.inputValue("#ngay")).toBe("31/12/2026");
    expect(await page.locator(".promise .date").innerText()).not.toBe(before);
    await context.close();
  },
);

/** Answers for all fields of a page, whatever they depend on. */
function answersOf(id: string): ReadonlyMap<string, string> {
  const page = formPages(model).find((one) => one.id === id);
  const fields = JSON.parse(
    JSON.stringify((page && sectionOf(model, page)?.section.fields) ?? [], (key, value: unknown) =>
      key === "shownWhen" ? undefined : value,
    ),
  ) as readonly Field[];
  return new Map(goodActs(fields, { fields: {} }).map(({ control, value }) => [control, value]));
}

/** Fills in what the focus passes and presses Enter on the last button. */
async function fillPage(page: Page): Promise<void> {
  const answers = answersOf(new URL(page.url()).pathname.split("/").at(-1) ?? "");
  for (let stops = 0; stops < 200; stops += 1) {
    const at = await tabTo(page, ({ tag }) => ["INPUT", "SELECT", "TEXTAREA", "BUTTON"].includes(tag));
    if (at.tag === "BUTTON") {
      if (at.name !== "_tiep") continue;
      await enter(page);
      return;
    }
    if (at.type === "radio" || at.type === "checkbox") {
      if (!at.checked) await page.keyboard.press("Space");
    } else if (at.tag === "SELECT") await page.keyboard.press("ArrowDown");
    else if (at.value === "" && at.type !== "file") await page.keyboard.type(answers.get(at.name) ?? "");
  }
}

it.skipIf(!hasBrowser)(
  "leads through a form to its confirmation and its timetable by keyboard alone",
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${view.address}thu-tuc/sao-trich-luc/1/thoi-gian`);
    await follow(page, "Biểu mẫu");
    await follow(page, "Bắt đầu điền");
    let refusals = 0;
    for (let pages = 0; pages < 30 && !page.url().endsWith("/done"); pages += 1) {
      const before = page.url();
      await fillPage(page);
      if (page.url() === before) refusals += 1;
    }
    expect(page.url()).toMatch(/\/done$/);
    expect(refusals).toBeLessThan(10);
    await follow(page, "Thời gian, phí theo câu trả lời");
    expect(await page.isChecked("#tra-loi")).toBe(true);
    expect(await page.locator(".promise .date").innerText()).toMatch(/\d\d\/\d\d\/\d{4}/);
    expect(view.faults).toEqual([]);
    await context.close();
  },
);

it.skipIf(!hasBrowser)(
  "an open page renews itself on a change, and asks first where somebody is typing",
  async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${view.address}thu-tuc/khai-sinh/1/thoi-gian`);
    const khaiSinh = modelOf("khai_sinh", 1);
    const renamed = (vi: string) =>
      live.change([shownModel(model), shownModel({ ...khaiSinh, label: { vi } })]);
    renamed("Tên mới một");
    await page.locator("h1", { hasText: "Tên mới một" }).waitFor();
    expect(await page.title()).toContain("Tên mới một");
    await page.fill("#ngay", "01/09/2026");
    renamed("Tên mới hai");
    await page.locator(".live button").waitFor();
    expect(await page.inputValue("#ngay")).toBe("01/09/2026");
    expect(await page.locator("h1").innerText()).toBe("Tên mới một");
    await page.click(".live button");
    await page.locator("h1", { hasText: "Tên mới hai" }).waitFor();
    await context.close();
  },
);
