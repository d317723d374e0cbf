import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { nodeCryptography, sqliteEngine } from "@tthc/runtime/sqlite";
import { beforeEach, expect, it } from "vitest";
import { live, surroundings } from "../runtime/engines/life.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

let folder = "";

beforeEach(async () => {
  folder = temporaryFolder();
  const around = { ...surroundings(), cryptography: nodeCryptography };
  const engine = sqliteEngine(join(folder, "kho.sqlite"), { ...around, now: () => "2026-08-24T10:00" });
  for (const dossier of ["H29-260821-0001", "H29-260821-0002"]) await live(engine, around, dossier);
  await engine.stop();
});

const sql = (statement: string): void => {
  const database = new DatabaseSync(join(folder, "kho.sqlite"));
  database.exec(statement);
  database.close();
};

it("replays a store that is sound, by the definitions it keeps", async () => {
  const { code, out } = await runCli(folder, ["audit", "kho.sqlite"]);
  expect([code, out]).toEqual([
    0,
    "Đã tính lại 2 hồ sơ, 10 dòng: 2 khớp (0 đã xóa dữ liệu cá nhân), 0 không khớp.\n",
  ]);
});

it("names the first line that does not fit", async () => {
  sql(`UPDATE log SET entry = replace(entry, 'T09:00', 'T08:00') WHERE dossier LIKE '%2' AND seq = 3`);
  const vi = await runCli(folder, ["audit", "kho.sqlite"]);
  expect([vi.code, vi.out]).toEqual([1, expect.stringContaining("Hồ sơ H29-260821-0002, dòng 3: nội dung")]);
  const { code, out } = await runCli(folder, ["audit", "kho.sqlite", "--json"]);
  expect([code, JSON.parse(out)]).toMatchObject([
    1,
    {
      format: "tthc-audit/1",
      dossiers: 2,
      broken: [{ dossier: "H29-260821-0002", seq: 3, fault: "altered" }],
    },
  ]);
});

it("finds a dossier that vanished, or was written anew, by heads that were kept", async () => {
  const none = await runCli(folder, ["audit", "kho.sqlite", "--heads", "23/08/2026"]);
  expect(none.out.split("\n")).toHaveLength(3);
  const { out } = await runCli(folder, ["audit", "kho.sqlite", "--heads", "2026-08-24"]);
  expect(out.split("\n")).toHaveLength(5);
  writeFileSync(join(folder, "heads.tsv"), out);
  const against = ["audit", "kho.sqlite", "--against", "heads.tsv"];
  expect(await runCli(folder, against)).toMatchObject({ code: 0 });
  sql(`DELETE FROM log WHERE dossier LIKE '%1'; DELETE FROM dossier WHERE id LIKE '%1'`);
  expect(await runCli(folder, ["audit", "kho.sqlite"])).toMatchObject({ code: 0 });
  const found = await runCli(folder, [...against, "--lang", "en"]);
  expect([found.code, found.out]).toEqual([
    1,
    expect.stringContaining("Dossier H29-260821-0001, line 5: the log is cut"),
  ]);
  writeFileSync(join(folder, "heads.tsv"), out.replace("-0001\t5", "-0001\t4"));
  expect(await runCli(folder, against)).toMatchObject({ code: 2 });
});

it("says what to do where there is no store, or no such day", async () => {
  writeFileSync(join(folder, "chu.txt"), "not a store");
  for (const args of [["khong-co.sqlite"], ["chu.txt"], ["kho.sqlite", "--heads", "31/02/2026"]])
    expect([args, await runCli(folder, ["audit", ...args])]).toMatchObject([args, { code: 2 }]);
});
