import { type Field, formPages, type ProcedureModel, sectionOf } from "@tthc/model";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FormDraft, newDraft, settledAnswers, shownPages } from "../../../runtime/index.ts";
import { compilation } from "../../procedures/workspace.ts";
import { type Act, goodActs } from "./answers.ts";
import { hasChromium, openBrowser } from "./browser.ts";
import { PageServer } from "./page-server.ts";
import { emittedPages } from "./rendered.ts";

const server = new PageServer();
let address = "";
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  if (!hasChromium) return;
  address = await server.open();
  browser = await openBrowser();
  context = await browser.newContext({ javaScriptEnabled: false });
});
afterAll(async () => {
  if (!hasChromium) return;
  await browser.close();
  server.close();
});

const models = compilation.procedures.flatMap(({ model }) =>
  model === undefined || model.forms.length === 0 ? [] : [model],
);
const named = models.map((model) => [`${model.id} ${String(model.version.number)}`, model] as const);

async function act(page: Page, { control, does, value }: Act): Promise<void> {
  const named = `[name=${JSON.stringify(control)}]`;
  if (does === "type") await page.fill(named, value);
  else if (does === "pick") await page.selectOption(named, value);
  else if (does === "tick") await page.check(`${named}[value=${JSON.stringify(value)}]`);
  else
    await page.setInputFiles(named, {
      name: value,
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF"),
    });
}

/** Id of the page that is shown; browsers keep the fragment of the page before. */
const idOf = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? "";

const send = (page: Page): Promise<void> => page.click(".actions .button[name=_tiep]");

/** Every link of the error summary leads to a control of the page. */
async function expectSummary(page: Page): Promise<void> {
  const links = await page.locator(".problems a").all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const target = (await link.getAttribute("href"))!.slice(1);
    expect(await page.locator(`[id=${JSON.stringify(target)}]`).count(), target).toBe(1);
  }
  expect(await page.title()).toMatch(/^Lỗi: /);
}

function personalId(fields: readonly Field[], before = ""): string | undefined {
  for (const field of fields) {
    if (field.type === "personal-id" && field.shownWhen === undefined) return `${before}${field.id}`;
    if (field.shape.is === "record") {
      const inner = personalId(field.shape.fields, `${before}${field.id}.`);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** What the draft on the server says, so that the walk knows which fields are shown. */
function draftOf(own: string, model: ProcedureModel): FormDraft {
  return server.drafts.get(own) ?? newDraft(model, { channel: "online-full", filingDate: "2026-08-03" });
}

async function walkSection(page: Page, model: ProcedureModel, own: string, id: string): Promise<void> {
  const placed = sectionOf(
    model,
    formPages(model).find((one) => one.id === id)!,
  )!;
  const { fields } = placed.section;
  const wrong = personalId(fields);
  if (wrong !== undefined) {
    await page.fill(`[name=${JSON.stringify(wrong)}]`, "0123 <b>");
    await send(page);
    await expectSummary(page);
    expect(await page.inputValue(`[name=${JSON.stringify(wrong)}]`)).toBe("0123 <b>");
    expect(await page.getAttribute(`[name=${JSON.stringify(wrong)}]`, "aria-invalid")).toBe("true");
  }
  // A choice may bring more questions: a few rounds see them all.
  for (let round = 0; round < 4; round += 1) {
    const draft = draftOf(own, model);
    const facts = { ...draft.facts, fields: settledAnswers(model, draft) };
    for (const one of goodActs(fields, facts)) await act(page, one);
    await send(page);
    if (idOf(page) !== id) return;
    await expectSummary(page);
  }
  throw new Error(`${id}: ${(await page.locator(".problems").innerText()).replaceAll("\n", " · ")}`);
}

it.skipIf(!hasChromium).each(named)(
  "%s is filled in from the first page to the confirmation, without JavaScript and with errors on the way",
  async (_, model) => {
    const own = `${server.add(await emittedPages(model))}/vi`;
    const page = await context.newPage();
    const first = shownPages(model, draftOf(own, model))[0]!;
    await page.goto(`${address}/${own}/${first.id}`);
    for (let steps = 0; steps < 40; steps += 1) {
      const id = idOf(page);
      if (id === "done") break;
      if (id === "start") {
        await send(page);
        await expectSummary(page);
        for (const name of ["_case", "_applicant"])
          if ((await page.locator(`#${name}`).count()) > 0) await page.check(`#${name}`);
        await send(page);
      } else if (id === "papers") {
        const inputs = await page.locator("input[type=file]").all();
        const buffer = Buffer.from("%PDF-1.7");
        if (inputs[0] !== undefined) {
          const ending = ((await inputs[0].getAttribute("accept")) ?? ".pdf").split(",")[0]!;
          await inputs[0].setInputFiles({ name: `bản vẽ${ending}`, mimeType: "application/pdf", buffer });
          await page.click("[name=_tai]");
          expect(await page.locator(".files li").count()).toBe(1);
          await page.click(".files [name=_xoa]");
          expect(await page.locator(".files li").count()).toBe(0);
        }
        await send(page);
      } else if (id === "check") {
        await send(page);
        await expectSummary(page);
        await page.check("#_declared");
        await send(page);
      } else await walkSection(page, model, own, id);
    }
    expect(idOf(page)).toBe("done");
    expect(await page.locator(".done-code").innerText()).toBe("000.00.01.H29-260803-0420");
    expect(await page.locator("main").innerText()).toContain("thứ Ba, ngày 11 tháng 8 năm 2026");
    await page.close();
  },
);
