import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noPostgres, postgresServer, type PostgresServer } from "../support/postgres-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const home = join(import.meta.dirname, "../..");
const sample = join(home, "docs/ho-so-mau/khai-sinh.json");
const read = () => JSON.parse(readFileSync(sample, "utf8")) as { events: { at: string; action: string }[] };

const play = (file: string, ...store: string[]) => runCli(home, ["run", "khai_sinh", file, ...store]);

it("keeps a played dossier, once however often it is played, and audits it", async () => {
  const store = join(temporaryFolder(), "kho.sqlite");
  const plain = await play(sample);
  const kept = await play(sample, "--engine", "sqlite", "--store", store);
  expect([kept.code, kept.out]).toEqual([plain.code, plain.out]);
  const { length } = read().events;
  expect(kept.err).toMatch(new RegExp(`«khai-sinh» nằm trong kho: ${length} dòng, 0 sự kiện`));
  expect((await play(sample, "--store", store)).err).toContain(`${length} dòng, ${length} sự kiện`);
  const audited = await runCli(home, ["audit", store, "--json"]);
  expect(JSON.parse(audited.out)).toMatchObject({ dossiers: 1, lines: length, broken: [] });
});

it("keeps what was refused too, and tells where a dossier of the name went otherwise", async () => {
  const { events } = read();
  const folder = temporaryFolder({
    "khac.json": JSON.stringify({ events: [events[0], { ...events[1], action: "tra_ket_qua" }] }),
    "sau/khac.json": JSON.stringify({ events: events.slice(0, 2) }),
  });
  const store = join(folder, "kho.sqlite");
  const first = await play(join(folder, "khac.json"), "--store", store);
  expect([first.code, first.err]).toEqual([1, expect.stringContaining("2 dòng")]);
  const other = await play(join(folder, "sau/khac.json"), "--store", store, "--lang", "en");
  expect([other.code, other.err]).toEqual([1, expect.stringContaining("Event 2: the store has a dossier")]);
  expect(await runCli(home, ["audit", store])).toMatchObject({ code: 0 });
});

it("says what to do where options do not fit", async () => {
  for (const store of [
    ["--engine", "oracle"],
    ["--engine", "sqlite"],
    ["--store", "postgres://h/x"],
    ["--store", "x.sqlite", "--schema", "x"],
    ["--store", "docs/ho-so-mau/khai-sinh.json"],
    ["--engine", "postgres", "--store", "socket:///nowhere?db=x"],
  ])
    expect([store, await play(sample, ...store)]).toMatchObject([store, { code: 2 }]);
  expect(await runCli(home, ["run", "khai_sinh", "--store", "x.sqlite"])).toMatchObject({ code: 2 });
  expect(await runCli(home, ["audit"])).toMatchObject({ code: 2 });
});

const missing = noPostgres();

describe.skipIf(missing !== undefined)(`postgres${missing === undefined ? "" : `: ${missing}`}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await postgresServer();
  });
  afterAll(() => server.stop());

  it("keeps and audits every sample, in a schema of its own", async () => {
    const where = ["--engine", "postgres", "--schema", "thử"];
    expect(await runCli(home, ["audit", server.connection, ...where])).toMatchObject({ code: 2 });
    expect(readdirSync(join(home, "docs/ho-so-mau"))).toContain("khai-sinh.json");
    const kept = await play(sample, ...where, "--store", server.connection);
    expect(kept.err).toContain("«khai-sinh» nằm trong kho");
    const heads = await runCli(home, ["audit", server.connection, ...where, "--heads", "2027-01-01"]);
    expect(heads.out).toContain("khai-sinh");
    const { out, err, code } = await runCli(home, ["audit", server.connection, ...where]);
    expect([code, out + err]).toEqual([0, expect.stringContaining("1 khớp")]);
  });
});
