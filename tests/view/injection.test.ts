import { formPages, sectionOf } from "@tthc/model";
import { expect, it } from "vitest";
import { escapeHtml } from "../../compiler/view/html.ts";
import { TABS } from "../../compiler/view/address.ts";
import { goodActs } from "../emitters/pages/answers.ts";
import { HOSTILE, withTexts } from "../emitters/hostile-model.ts";
import { modelOf } from "../procedures/workspace.ts";
import { serve, shownModel, StubWorkspace } from "./served.ts";

const LONG = `${HOSTILE} `.repeat(Math.ceil(10_000 / HOSTILE.length)).slice(0, 10_000);
const hostile = withTexts(modelOf("khai_sinh", 1), HOSTILE);
const live = new StubWorkspace([shownModel(hostile)]);
const view = await serve(live);
const PATH = "/thu-tuc/khai-sinh/1";

/** Tags and attributes that no page of the view ever has; one of them would be somebody's text taken for markup. */
const FOREIGN =
  /<(?:script(?! src="\/view\.js")|img src=x|b>|iframe|object|embed|base)|\sonerror=[^&]*>|<[^>]*href="javascript:/i;
/** What would reorder or hide its neighbours. */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u200b\u0000\u0002\ufffe]/u;

function expectClean(text: string, where: string): void {
  expect(FOREIGN.exec(text)?.[0], where).toBeUndefined();
  expect(HIDDEN.exec(text)?.[0], where).toBeUndefined();
}

it.each(TABS)("labels, hints and reasons of an author stay text on the page «%s»", async (tab) => {
  for (const language of ["vi", "en"] as const) {
    const text = await view.page(`${PATH}/${tab}`, language);
    expectClean(text, tab);
    if (tab !== "phat-hien" && language === "vi") expect(text).toContain("&lt;script&gt;");
  }
  expect(view.faults).toEqual([]);
});

it("labels of ten thousand characters stay on their pages", async () => {
  live.change([shownModel(withTexts(modelOf("khai_sinh", 1), LONG))]);
  for (const tab of TABS) expectClean(await view.page(`${PATH}/${tab}`), tab);
  live.change([shownModel(hostile)]);
});

it("labels and hints stay text on every page of the form", async () => {
  for (const page of formPages(hostile)) {
    const { status, text } = await view.ask(`${PATH}/bieu-mau/${page.id}`);
    if (status === 200) expectClean(text, page.id);
  }
});

it("answers stay text where they are shown again", async () => {
  const model = modelOf("khai_sinh", 1);
  live.change([shownModel(model)]);
  const page = formPages(model).find((one) => one.id.includes("02-"))!;
  const path = `${PATH}/bieu-mau/${page.id}`;
  const acts = goodActs(sectionOf(model, page)!.section.fields, { fields: {} });
  const typed = Object.fromEntries(acts.map(({ control }) => [control, HOSTILE]));
  await view.post(path, { ...typed, _tiep: "1", '_xoa"><script>': "<script>alert(1)</script>" });
  for (const shown of [
    path,
    `${PATH}/bieu-mau`,
    `${PATH}/bieu-mau/check`,
    `${PATH}/thoi-gian?tra-loi=bieu-mau`,
  ]) {
    const { text } = await view.ask(shown);
    expect(FOREIGN.exec(text)?.[0], shown).toBeUndefined();
  }
  expect((await view.ask(path)).text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

it("words of an address stay text", async () => {
  const word = encodeURIComponent(HOSTILE.replace("\ud800", ""));
  for (const path of [
    `/?tim=${word}`,
    `${PATH}/thoi-gian?ngay=${word}&gio=${word}&kenh=${word}&truong-hop=${word}&d.la=${word}`,
    `/khong-co/${word}`,
    `/loi/${word}`,
    `/thu-tuc/${word}/1/thoi-gian`,
  ])
    expectClean((await view.ask(path)).text, path);
  expect(view.faults).toEqual([]);
});

it("the judge sees markup that gets through", () => {
  expect(FOREIGN.test(`<p>${HOSTILE}</p>`)).toBe(true);
  expect(HIDDEN.test(HOSTILE)).toBe(true);
  expect(escapeHtml("\u202eđảo\u0000\n<b>")).toBe("\ufffdđảo\ufffd\n&lt;b&gt;");
});
