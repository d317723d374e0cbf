import { emptyContext, papersOf, type MachineContext, type ProcedureModel } from "@tthc/model";
import { dossierPapers, play, renderPlayback } from "@tthc/runtime";
import { expect, it } from "vitest";
import { apply, defined, type Act } from "../support/dossier.ts";
import { richPermit } from "./fixtures/rich-permit.ts";

const context = (more: Partial<MachineContext> = {}): MachineContext => ({
  ...emptyContext,
  facts: { channel: "online-full", case: "nha_o", filingDate: "2026-08-21" },
  ...more,
});
const needs = (more: Partial<MachineContext> = {}, model: ProcedureModel = richPermit, promised?: string) =>
  new Map(
    papersOf(model, context(more), { filed: "2026-08-21T15:30", ...(promised && { promised }) }).map(
      (need) => [need.id, need],
    ),
  );

it("says of every paper whether it is needed and why", () => {
  const told = [...needs().values()].map(({ id, needed, why }) => `${needed ? "+" : "-"} ${id}: ${why.is}`);
  expect(told).toEqual([
    "+ don: always",
    "+ ban_ve: always",
    "- cam_ket: condition",
    "- mot_trong_gcn: registry",
    "- gcn: registry",
    "- giay_khac: alternative",
    "- thong_bao: passed-on",
    "- quy_hoach: handed-over",
    "+ dtm: always",
    "- anh: if-any",
  ]);
  expect(needs().get("cam_ket")?.why).toMatchObject({ holds: undefined });
  expect(needs({ fields: { lien_ke: true } }).get("cam_ket")).toMatchObject({
    needed: true,
    copies: [{ copy: "original", count: 1 }],
  });
});

it("asks for the paper where the registry has no data, until the first fallback that holds", () => {
  const without = { registries: { csdl_dat_dai: false } };
  const online = needs(without);
  // Friday 15:30 to 17:00 is an hour and a half; 22/08 is a worked Saturday.
  for (const id of ["mot_trong_gcn", "gcn", "giay_khac"])
    expect(online.get(id)).toMatchObject({ needed: true, by: "2026-08-22T15:30" });
  expect(online.get("gcn")?.why).toMatchObject({ is: "no-data", limit: { amount: 8, unit: "working-hour" } });
  const counter = needs({ ...without, facts: { channel: "counter", filingDate: "2026-08-21" } });
  expect(counter.get("gcn")).toMatchObject({ needed: true, by: "2026-08-22" });
  expect(needs({ registries: { csdl_dat_dai: true } }).get("gcn")).toMatchObject({ needed: false });
});

it("does not let a registry stand for a paper before it is in force", () => {
  const filed = papersOf(
    richPermit,
    context({ facts: { channel: "online-full", filingDate: "2025-12-31" } }),
    { filed: "2025-12-31T08:00" },
  );
  expect(filed.find(({ id }) => id === "gcn")).toMatchObject({ needed: true, why: { is: "always" } });
});

it("asks for the result of another procedure where it is no part, and the source names copies", () => {
  const { parts: _, ...alone } = richPermit;
  expect(needs({}, alone).get("thong_bao")).toMatchObject({ needed: true });
  expect(needs({}, alone).get("quy_hoach")).toMatchObject({ needed: false });
});

it("lets a paper follow until so long before the promised date", () => {
  expect(needs().get("dtm")).toMatchObject({ beforeDue: { amount: 5, unit: "day" } });
  expect(needs().get("dtm")).not.toHaveProperty("by");
  // Five days before 03/09 is a Saturday off.
  expect(needs({}, richPermit, "2026-09-03").get("dtm")?.by).toBe("2026-08-28");
});

it("counts the time for a missing paper from the entry that told so", () => {
  const rich = defined(richPermit);
  const filed: Act = [
    "2026-08-21T15:30",
    "applicant",
    "nop",
    undefined,
    { facts: { case: "nha_o", channel: "online-full" } },
  ];
  const told: Act = [
    "2026-08-24T09:00",
    "mot_cua",
    "tiep_nhan",
    undefined,
    { registries: { csdl_dat_dai: false } },
  ];
  const record = apply(rich, null, filed, told);
  const gcn = dossierPapers(rich, record, "2026-08-24T09:00").find(({ id }) => id === "gcn");
  expect(gcn).toMatchObject({ needed: true, by: "2026-08-25T09:00" });
  expect(() =>
    apply(rich, null, [...filed.slice(0, 4), { registries: { csdl_dat_dai: 1 } }] as never),
  ).toThrow(/MALFORMED/);
});

it("plays what was asked, what a registry gave, what must follow, what the form lacks and which opinions stand", async () => {
  const found = { fields: { khoang_cach: "3" } };
  const playback = play(defined(richPermit), {
    events: [
      {
        at: "2026-08-21T15:30",
        action: "nop",
        facts: { case: "nha_o", channel: "online-full" },
        fields: { loai: "khac", tang_1: "90", tang: [{ so: 1, dien_tich: "80" }] },
        papers: { don: true, ban_ve: true },
      },
      { at: "2026-08-21T16:00", action: "tiep_nhan", registries: { csdl_dat_dai: false } },
      { at: "2026-08-24T09:00", action: "dat", ...found },
      { at: "2026-08-24T10:00", action: "phong_chay.dong_y" },
      { at: "2026-08-24T11:00", action: "moi_truong.dong_y" },
      { at: "2026-08-25T08:00", action: "tra_lai" },
      { at: "2026-08-25T09:00", action: "thieu_ho_so", reason: "Bản vẽ mờ" },
      {
        at: "2026-08-26T09:00",
        action: "da_bo_sung",
        fields: { ten_khac: "Nhà kho" },
        papers: { ban_ve: true },
      },
      { at: "2026-08-26T10:00", action: "dat" },
    ],
  });
  expect(playback.events.filter(({ ok }) => !ok)).toEqual([]);
  await expect(`${renderPlayback(playback).join("\n")}\n`).toMatchFileSnapshot("./playbacks/papers.vi.txt");
  await expect(`${renderPlayback(playback, "en").join("\n")}\n`).toMatchFileSnapshot(
    "./playbacks/papers.en.txt",
  );
});
