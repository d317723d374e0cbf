import { join } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { momentText, play, type PlayEvent } from "@tthc/runtime";
import { expect, it } from "vitest";
import { definitionOf } from "../../compiler/view/timetable/definition-of.ts";
import { planDossier } from "../../compiler/view/timetable/plan-dossier.ts";
import { promiseOf, totalOf } from "../../compiler/view/timetable/promise.ts";
import { speakerOf } from "../../compiler/view/language.ts";
import { root, modelOf } from "../procedures/workspace.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "../cli/run-cli.ts";
import { models, serve, shownModel, StubWorkspace } from "./served.ts";

const view = await serve(new StubWorkspace(models.map(shownModel)));
const named = models.map((model) => [`${model.id} ${String(model.version.number)}`, model] as const);
const pathOf = ({ id, version }: ProcedureModel): string =>
  `/thu-tuc/${id.replaceAll("_", "-")}/${String(version.number)}/thoi-gian`;

/** The promised date as the page prints it. */
const promised = (page: string): string => /class="date">([^<]*)</.exec(page)?.[1]?.trim() ?? "";

/** The moments of the steps as the page prints them. */
const moments = (page: string): readonly string[] =>
  [...page.matchAll(/class="when">([^<]*)</g)].map(([, moment = ""]) => moment.trim());

/** What a dossier needs at least to be filed. */
const factsOf = (model: ProcedureModel): PlayEvent["facts"] => ({
  channel: model.channels[0]?.channel ?? "",
  ...(model.cases[0] && { case: model.cases[0].id }),
  ...(model.applicants[0] && { applicant: model.applicants[0].id }),
});

const dayOf = ({ version: { inForce } }: ProcedureModel): string => {
  const today = "2026-08-21";
  if (inForce?.to !== undefined && inForce.to < today) return inForce.to;
  return inForce?.from !== undefined && inForce.from > today ? inForce.from : today;
};

it.each(named)(
  "%s: the page says what the runtime says when the same events are played",
  async (_, model) => {
    const page = await view.page(pathOf(model));
    const definition = definitionOf(model);
    const at = `${dayOf(model)}T09:00`;
    const planned = planDossier(definition, { at, facts: factsOf(model) ?? {}, fields: {} });
    const events = planned.events.map(({ event }) => event).filter((event) => event !== undefined);
    const played = play(definition, { events });
    expect(moments(page)).toEqual(played.events.map((event) => momentText(event.at)));
    const due = played.events.findLast((event) => event.ok && event.clock?.promised?.due != null);
    const clock = due?.ok === true ? due.clock : undefined;
    expect(promised(page)).toBe(
      clock?.promised?.due == null ? "không có ngày hẹn" : momentText(clock.promised.due),
    );
    expect(view.faults).toEqual([]);
  },
);

it.each([
  ["khai_sinh", 1],
  ["cap_phep_nha_o", 3],
])("%s: the command line plays the same dossier to the same promised date", async (id, version) => {
  const model = modelOf(id, version);
  const page = await view.page(pathOf(model));
  const planned = planDossier(definitionOf(model), {
    at: `${dayOf(model)}T09:00`,
    facts: factsOf(model) ?? {},
    fields: {},
  });
  const folder = temporaryFolder({
    "ho-so.json": JSON.stringify({ events: planned.events.map(({ event }) => event) }),
  });
  const { out, code } = await runCli(root, ["run", id, join(folder, "ho-so.json")]);
  expect(code).toBe(0);
  expect(out).toContain(`Hẹn trả kết quả: ${promised(page)}`);
  for (const moment of moments(page)) expect(out).toContain(`${moment}  `);
});

it("totals the term in one line with every day it passes over", () => {
  const model = modelOf("cap_phep_nha_o", 3);
  const planned = planDossier(definitionOf(model), {
    at: "2026-08-24T09:00",
    facts: factsOf(model) ?? {},
    fields: {},
  });
  const total = totalOf(promiseOf(planned)!, speakerOf("vi"))!;
  expect(total).toMatchObject({ length: "10 ngày làm việc", from: "2026-08-25" });
  expect(total.skipped.join("; ")).toMatch(/02\/09/);
  const listed = total.skipped.flatMap((line) => line.split(":")[0]?.split(", ") ?? []);
  expect(listed.length).toBe(total.skippedDays);
});

it("tells beside the box what cannot be read, and loses nothing that was typed", async () => {
  const path = "/thu-tuc/cap-phep-nha-o/3/thoi-gian";
  const page = await view.page(`${path}?ngay=31/02/2026&gio=25:99&kenh=counter&truong-hop=nha_o`);
  expect(page).toMatch(/id="ngay-e">\s*Lỗi: Ghi ngày có thật/);
  expect(page).toMatch(/id="gio-e">\s*Lỗi: Ghi giờ/);
  for (const typed of ['value="31/02/2026"', 'value="25:99"', '<option value="counter"  selected'])
    expect(page).toContain(typed);
  expect(page).toContain('aria-describedby="ngay-h ngay-e"');
  expect(promised(page)).toBe("");
  expect(await view.page(`${path}?ngay=21-8-2026&gio=9:05`)).not.toContain('class="error"');
});

it("shows for each paper why it is needed, and for each step how long it may take", async () => {
  const page = await view.page("/thu-tuc/cap-phep-nha-o/3/thoi-gian");
  expect(page).toContain("luôn phải nộp");
  expect(page).toContain("không thuộc trường hợp phải nộp");
  expect(page).toMatch(/class="length">\d+ ngày làm việc</);
});

it("ignores choices that are not offered", async () => {
  const page = await view.page(
    "/thu-tuc/khai-sinh/1/thoi-gian?kenh=khong-co&truong-hop=%00&doi-tuong=x&d.la=1",
  );
  expect(promised(page)).not.toBe("");
});
