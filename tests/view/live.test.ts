import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { followWorkspace, type LiveWorkspace, type Shown } from "../../compiler/view/live-workspace.ts";
import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { root } from "../procedures/workspace.ts";
import { serve, type Served } from "./served.ts";

const FILE = "procedures/ho-tich/sao-trich-luc/v1.tthc";
const PATH = "/thu-tuc/sao-trich-luc/1";
const folder = mkdtempSync(join(tmpdir(), "tthc-view-"));
let live: LiveWorkspace;
let view: Served;
let sound: string;

beforeAll(async () => {
  for (const part of ["tthc.json", "procedures/chuan", "procedures/chung", "procedures/ho-tich"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  sound = readFileSync(join(folder, FILE), "utf8");
  const opened = openWorkspace({ from: folder });
  if (!opened.ok) throw new Error(opened.reason.en);
  live = followWorkspace(opened.value);
  view = await serve(live);
});
afterAll(() => {
  live.close();
  rmSync(folder, { recursive: true, force: true });
});

const label = (): string => /thủ tục [^ ]+ "([^"]+)"/.exec(sound)?.[1] ?? "";

/** The listing of one procedure as it stands now. */
const shown = (id: string): Shown | undefined => live.picture().procedures.find((one) => one.id === id);

function save(text: string, file = FILE): void {
  writeFileSync(join(folder, file), text);
}

it("shows an edit on the next question, without a restart and without waiting to be told", async () => {
  expect(label()).not.toBe("");
  expect(await view.page("/")).toContain(label());
  save(sound.replace(label(), "Cấp bản sao thử nghiệm"));
  expect(await view.page(`${PATH}/thoi-gian`)).toContain("Cấp bản sao thử nghiệm");
  save(sound);
  expect(await view.page(`${PATH}/thoi-gian`)).not.toContain("Cấp bản sao thử nghiệm");
});

it("tells open pages of a save", async () => {
  const before = live.picture().generation;
  const told = new Promise<number>((resolve) => {
    const stop = live.onChange(({ generation }) => {
      stop();
      resolve(generation);
    });
  });
  save(`${sound}\n`);
  expect(await told).toBeGreaterThan(before);
  save(sound);
});

it("keeps the last sound state while the text is broken, says so, and comes back", async () => {
  const before = await view.page(`${PATH}/thoi-gian`);
  for (const broken of [`${sound}\n}}}`, sound.replace("{", ""), "", "\0"]) {
    save(broken);
    const now = shown("sao_trich_luc");
    expect(now?.isStale, JSON.stringify(broken.slice(0, 20))).toBe(true);
    expect(now?.model).toBeDefined();
    const text = await view.page(`${PATH}/thoi-gian`);
    expect(text).toContain("Trang này hiện trạng thái đúng gần nhất");
    expect(text).toContain('class="date"');
    expect(await view.page(`${PATH}/phat-hien`)).toContain('class="finding ');
  }
  save(sound);
  const after = await view.page(`${PATH}/thoi-gian`);
  expect(after.replace(/data-generation="\d+"/, "")).toBe(before.replace(/data-generation="\d+"/, ""));
});

it("says what is broken where there never was a sound state", async () => {
  save('thủ tục thử_hỏng "Thử hỏng" {\n', "procedures/ho-tich/hong.tthc");
  const text = await view.page("/");
  const own = /href="(\/thu-tuc\/thu-hong\/[^"]*)"/.exec(text)?.[1];
  const told = own === undefined ? text : await view.page(own);
  expect(told).toContain("hong.tthc");
  expect(told).toContain('class="finding error"');
  rmSync(join(folder, "procedures/ho-tich/hong.tthc"));
  expect(await view.page("/")).not.toContain("hong.tthc");
});

it("follows files that are renamed, deleted and made", async () => {
  const moved = "procedures/ho-tich/sao-trich-luc/v1-moi.tthc";
  renameSync(join(folder, FILE), join(folder, moved));
  expect(await view.page(`${PATH}/phat-hien`)).toContain(moved);
  rmSync(join(folder, moved));
  expect((await view.ask(`${PATH}/phat-hien`)).status).toBe(404);
  save(sound);
  expect(await view.page(`${PATH}/phat-hien`)).toContain(FILE);
  expect(view.faults).toEqual([]);
});

it("shows the change of a shared file in every procedure that uses it", async () => {
  const shared = "procedures/ho-tich/chung.tthc";
  const text = readFileSync(join(folder, shared), "utf8");
  save(`${text}\nsai`, shared);
  expect(await view.page("/")).toContain("chung.tthc");
  save(text, shared);
  expect(await view.page("/")).not.toContain("Phát hiện trong tệp dùng chung");
});
