import { formPages, sectionOf, type Field, type Language, type ProcedureModel } from "@tthc/model";
import { dateInWords, newDraft, pageData, readPost, shownPages, type FormDraft } from "@tthc/runtime";
import { expect, it } from "vitest";
import { citizenPage } from "../../compiler/view/form/citizen-page.ts";
import { fittingDraft } from "../../compiler/view/form/fitting-draft.ts";
import { blankForm, FormSessions } from "../../compiler/view/form/form-sessions.ts";
import { postedEntries } from "../../compiler/view/form/posted-entries.ts";
import { entriesOf, goodActs } from "../emitters/pages/answers.ts";
import { emittedPages } from "../emitters/pages/rendered.ts";
import { modelOf } from "../procedures/workspace.ts";
import { models, serve, shownModel, StubWorkspace } from "./served.ts";

const live = new StubWorkspace(models.map(shownModel));
const view = await serve(live);
const named = models.map((model) => [`${model.id} ${String(model.version.number)}`, model] as const);
const start = { channel: "online-full", filingDate: "2026-08-21" };

/** A draft with something in every field that is asked. */
function filled(model: ProcedureModel): FormDraft {
  return formPages(model).reduce(
    (draft, page) => {
      const fields = sectionOf(model, page)?.section.fields ?? [];
      return readPost(
        model,
        page,
        draft,
        entriesOf(goodActs(fields, { ...draft.facts, fields: draft.answers })),
      ).draft;
    },
    newDraft(model, start),
  );
}

it.each(named)(
  "%s: every page is byte for byte that of Handlebars, empty, filled in and with errors",
  async (_, model) => {
    const { renderers } = await emittedPages(model);
    for (const draft of [newDraft(model, start), filled(model)])
      for (const page of formPages(model))
        for (const language of ["vi", "en"] satisfies Language[]) {
          const { problems } = readPost(model, page, draft, []);
          const options = { language, linkOf: ({ id }: { id: string }) => `/${id}?a=1&b="'<`, problems };
          const expected = renderers[language][page.id]!(pageData(model, page, draft, options));
          expect(citizenPage(model, page, draft, options)).toBe(expected);
        }
  },
);

const PATH = "/thu-tuc/khai-sinh/1";
const FIRST = `${PATH}/bieu-mau/to_khai.01-dau`;

it("answers a wrong page by that page again with what was typed, and a good one by the next", async () => {
  view.cookies.clear();
  const refused = await view.post(FIRST, { _tiep: "1" });
  expect([refused.status, refused.headers.location]).toEqual([303, FIRST]);
  expect(refused.headers["set-cookie"]?.[0]).toMatch(
    /^phien=[0-9a-f]{32}; Path=\/; SameSite=Strict; HttpOnly$/,
  );
  const page = (await view.ask(FIRST)).text;
  expect(page).toContain("Có thông tin cần sửa");
  expect(page).toContain("<title>Lỗi: ");
  const acts = goodActs(
    sectionOf(modelOf("khai_sinh", 1), formPages(modelOf("khai_sinh", 1))[1]!)!.section.fields,
    { fields: {} },
  );
  const taken = await view.post(FIRST, {
    ...Object.fromEntries(acts.map(({ control, value }) => [control, value])),
    _tiep: "1",
  });
  expect(taken.headers.location).toMatch(/\/bieu-mau\/to_khai\.02-a$/);
  expect((await view.ask(FIRST)).text).toContain("checked");
  expect((await view.ask(`${PATH}/bieu-mau`)).text).toContain("đã đủ");
});

it("gives another browser nothing of it, and forgets it when asked", async () => {
  const mine = view.cookies.get("phien") ?? "";
  for (const cookie of ["phien=", `phien=${"0".repeat(32)}`, "phien=__proto__", ""])
    expect((await view.ask(FIRST, { headers: { cookie } })).text).not.toContain("checked");
  expect((await view.ask(FIRST, { headers: { cookie: `phien=${mine}` } })).text).toContain("checked");
  const cleared = await view.post(`${PATH}/bieu-mau`, { viec: "xoa" });
  expect([cleared.status, cleared.headers.location]).toEqual([303, `${PATH}/bieu-mau`]);
  expect((await view.ask(FIRST)).text).not.toContain("checked");
});

it("leads from pages that the answers do not lead to back to the list", async () => {
  for (const page of ["done", "khong-co", "constructor"])
    expect((await view.ask(`${PATH}/bieu-mau/${page}`)).headers.location).toBe(`${PATH}/bieu-mau`);
});

/** The first list of the forms, with the page that asks it. */
function firstList(): { readonly path: string; readonly name: string } {
  for (const model of models)
    for (const page of shownPages(model, blankForm(model, "2026-08-21").draft)) {
      const list = (sectionOf(model, page)?.section.fields ?? []).find(({ shape }) => shape.is === "list");
      if (list !== undefined)
        return {
          path: `/thu-tuc/${model.id.replaceAll("_", "-")}/${String(model.version.number)}/bieu-mau/${page.id}`,
          name: list.id,
        };
    }
  throw new Error("no procedure asks for rows");
}

it("adds and takes away rows by buttons", async () => {
  const { path, name } = firstList();
  const rows = async (): Promise<number> => {
    const { text } = await view.ask(path);
    return new Set([...text.matchAll(new RegExp(`name="${name}[.](\\d+)[.]`, "g"))].map(([, row]) => row))
      .size;
  };
  const sent = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, row) => [`${name}.${String(row)}-row`, "1"]));
  expect(await rows()).toBe(1);
  const added = await view.post(path, { ...sent(1), _them: name });
  expect(added.headers.location).toBe(`${path}#${name}.1`);
  expect(await rows()).toBe(2);
  await view.post(path, { ...sent(2), _xoa: `${name}.1` });
  expect(await rows()).toBe(1);
});

it("keeps of a file its name and size, and says what is wrong with it", async () => {
  const model = modelOf("khai_sinh", 1);
  const paper = model.dossier.items.find((item) => item.kind === "paper" && item.form === undefined)!;
  const page = `${PATH}/bieu-mau/papers`;
  const send = (name: string) => {
    const body = `--x\r\ncontent-disposition: form-data; name="_tep.${paper.id}"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\r\n--x\r\ncontent-disposition: form-data; name="_tai"\r\n\r\n1\r\n--x--\r\n`;
    return view.ask(page, {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body,
    });
  };
  await send("../../<b>ảnh.pdf");
  const { text } = await view.ask(page);
  expect(text).not.toContain("<b>ảnh");
  expect(text).toContain("ảnh.pdf");
  expect(text).not.toContain("../");
  expect(
    (await view.ask(page, { method: "POST", headers: { "content-type": "multipart/form-data" }, body: "x" }))
      .status,
  ).toBe(400);
});

it("reads posts in both encodings alike, in NFC, and refuses what is neither", async () => {
  const bytes = new TextEncoder().encode(
    new URLSearchParams({ ten: "Ánh".normalize("NFD"), "d&": "<" }).toString(),
  );
  expect(await postedEntries(bytes, "application/x-www-form-urlencoded")).toEqual([
    ["ten", "Ánh"],
    ["d&", "<"],
  ]);
  expect(await postedEntries(bytes, "application/json")).toBeUndefined();
});

it.each(named.filter(([, { forms }]) => forms.length > 0))(
  "%s leads from its first page to the confirmation, and from there to the timetable of the same answers",
  async (_, model) => {
    const path = `/thu-tuc/${model.id.replaceAll("_", "-")}/${String(model.version.number)}`;
    await view.post(`${path}/bieu-mau`, { viec: "xoa" });
    const filling = blankForm(model, "2026-08-21").draft;
    let page = shownPages(model, filling)[0]?.id ?? "";
    for (let steps = 0; page !== "done" && steps < 60; steps += 1) {
      const known = formPages(model).find(({ id }) => id === page)!;
      const { text } = await view.ask(`${path}/bieu-mau/${page}`);
      const answers = goodFor(text, sectionOf(model, known)?.section.fields ?? []);
      const { headers } = await view.post(`${path}/bieu-mau/${page}`, {
        ...FACTS(model),
        ...answers,
        _tiep: "1",
      });
      page = headers.location?.split("/").at(-1) ?? "";
    }
    const { text } = await view.ask(`${path}/bieu-mau/${page}`);
    expect(page, /class="problems"[^]*?<\/div>/.exec(text)?.[0]).toBe("done");
    expect(text).toContain("NỘP THỬ");
    expect(text).toContain(`${path}/thoi-gian?tra-loi=bieu-mau`);
    const timetable = (await view.ask(`${path}/thoi-gian?tra-loi=bieu-mau`)).text;
    const [, day = "", month = "", year = ""] = /class="date">(\d\d)\/(\d\d)\/(\d{4})/.exec(timetable) ?? [];
    if (year !== "") expect(text).toContain(dateInWords(`${year}-${month}-${day}`, "vi"));
    expect(timetable).toMatch(/name="tra-loi"[^>]*checked/);
    expect(/class="refused"[^]*?<\/li>/.exec(timetable)?.[0]).toBeUndefined();
    expect(view.faults).toEqual([]);
  },
);

const FACTS = ({ cases, applicants }: ProcedureModel): Record<string, string> => ({
  _case: cases[0]?.id ?? "",
  _applicant: applicants[0]?.id ?? "",
  _declared: "yes",
});

/** Good answers for the controls that the page has, whatever made it show them. */
function goodFor(text: string, fields: readonly Field[]): Record<string, string> {
  const all = JSON.parse(
    JSON.stringify(fields, (key, value: unknown) => (key === "shownWhen" ? undefined : value)),
  ) as readonly Field[];
  const acts = goodActs(all, { fields: {} }).filter(({ control }) => text.includes(`name="${control}"`));
  return Object.fromEntries(acts.map(({ control, value }) => [control, value]));
}

it("keeps answers that still fit when the source changes while a form is filled in", () => {
  const model = modelOf("khai_sinh", 1);
  const before = filled(model);
  expect(fittingDraft(model, before)).toEqual(before);
  const changed = structuredClone<ProcedureModel>(model);
  const fields = changed.forms[0]!.sections[0]!.fields as Field[];
  const [gone, other] = [fields[0]!, fields[1]!];
  fields.splice(0, 2, { ...other, shape: { is: "money" } });
  const after = fittingDraft(changed, before);
  expect(Object.keys(before.answers)).toEqual(expect.arrayContaining([gone.id, other.id]));
  expect(after.answers).not.toHaveProperty(gone.id);
  expect(after.answers).not.toHaveProperty(other.id);
  expect(Object.keys(after.answers).length).toBe(Object.keys(before.answers).length - 2);
  expect(after.uploads).toEqual(before.uploads);
});

it("brings a session to the form as it is now, and drops the oldest of too many", () => {
  const sessions = new FormSessions();
  const model = modelOf("khai_sinh", 1);
  const form = { model, draft: filled(model) };
  const first = sessions.write(undefined, form);
  const changed = { ...model, forms: [] };
  expect(sessions.read(first, changed)?.draft.answers).toEqual({});
  expect(sessions.write("made-up", form)).not.toBe("made-up");
  for (let more = 0; more < 40; more += 1) sessions.write(undefined, form);
  expect(sessions.read(first, model)).toBeUndefined();
  const large = { model, draft: { ...form.draft, answers: { x: "a".repeat(5_000_000) } } };
  expect(sessions.read(sessions.write(undefined, large), model)).toBeUndefined();
});
