import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Duration, Field, ProcedureModel } from "@tthc/model";
import {
  auditDossier,
  Definitions,
  EmbeddedEngine,
  type Engine,
  type EmbeddedStore,
  type EngineOptions,
  type LogLine,
} from "@tthc/runtime";
import { openEngine } from "@tthc/runtime/node";
import { nodeCryptography, sqliteEngine } from "@tthc/runtime/sqlite";
import { Client } from "pg";
import { expect, it } from "vitest";
import { emitMachine } from "../../../compiler/emitters/xstate/xstate-emitter.ts";
import { memoryStore } from "../../../runtime/engines/memory/memory-store.ts";
import { noPostgres, postgresServer } from "../../support/postgres-server.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { housePermit } from "../fixtures/house-permit.ts";
import { countingCryptography, linesOf } from "./life.ts";

const text = (id: string, kept?: Duration, more: Partial<Field> = {}): Field => ({
  id,
  label: { vi: id },
  type: "text",
  shape: { is: "text" },
  personal: true,
  ...(kept && { kept }),
  ...more,
});
const years = (amount: number): Duration => ({ amount, unit: "year" });
const group: Field["shape"] = {
  is: "record",
  of: "group",
  fields: [text("dien_thoai", years(5)), text("ten")],
};
const rows: Field["shape"] = {
  is: "list",
  minItems: 0,
  maxItems: 9,
  fields: [text("ho_ten", years(5)), text("quan_he")],
};

const [form] = housePermit.forms;
const model: ProcedureModel = {
  ...housePermit,
  forms: [
    {
      ...form!,
      sections: [
        {
          ...form!.sections[0]!,
          fields: [
            ...form!.sections[0]!.fields,
            text("cccd", { amount: 1, unit: "month" }),
            text("nguoi_nop", undefined, { shape: group, personal: undefined as never }),
            text("thanh_vien", undefined, { shape: rows, personal: undefined as never }),
            text("ghi_chu"),
          ],
        },
      ],
    },
  ],
};

async function desk(
  make: (options: EngineOptions) => Engine | Promise<Engine>,
  cryptography = countingCryptography(),
) {
  const definitions = new Definitions(cryptography);
  const definition = definitions.add({ model, machine: emitMachine(model) });
  let time = "2026-08-21T15:30";
  const engine = await make({ definitions, cryptography, now: () => time });
  const at = (moment: string) => void (time = moment);
  const send = (key: string, moment: string, type: string, more: object = {}) =>
    engine.apply({
      dossier: "a",
      key,
      at: moment,
      definition,
      actor: { is: "applicant", name: "Hồ Thị Kỷ" },
      event: { type, ...more },
    });
  const answers = {
    cccd: "BM-CCCD",
    nguoi_nop: { dien_thoai: "BM-DT", ten: "BM-TEN" },
    thanh_vien: [{ ho_ten: "BM-HT1", quan_he: "BM-QH" }, { ho_ten: "BM-HT2" }],
    ghi_chu: "BM-GC",
  };
  const file = () =>
    send("nop", "2026-08-21T15:30", "nop", {
      facts: { case: "nha_o", channel: "counter", applicant: "ca_nhan" },
      fields: answers,
    });
  return { engine, definitions, cryptography, at, send, file, answers };
}

const all = async ({ engine }: Awaited<ReturnType<typeof desk>>): Promise<string> =>
  JSON.stringify([await engine.read("a"), await linesOf(engine, "a")]);

async function ended(around: Awaited<ReturnType<typeof desk>>): Promise<void> {
  expect(await around.file()).toMatchObject({ ok: true });
  // A refused command holds values too, wherever it was wrong.
  expect(
    await around.send("sai", "2026-08-21T16:00", "khong_co", { fields: { cccd: "BM-CCCD" } }),
  ).toMatchObject({ ok: false });
  expect(
    await around.engine.apply({
      dossier: "a",
      key: "nhan",
      at: "2026-08-21T16:10",
      actor: { is: "role", role: "mot_cua" },
      event: { type: "tiep_nhan" },
    }),
  ).toMatchObject({ ok: true });
  expect(await around.send("rut", "2026-08-31T09:00", "rut_ho_so")).toMatchObject({
    ok: true,
    status: "closed",
  });
}

it("erases each value when its time is past, not a day earlier, and the chain still verifies", async () => {
  const store = memoryStore();
  const around = await desk((options) => new EmbeddedEngine(store, options));
  await ended(around);
  const { engine, at } = around;
  const values = () => JSON.stringify([...store.lines("a", 1)].map((line) => line.personal));
  const tick = async (moment: string) => {
    at(moment);
    return engine.tick(moment);
  };
  // A month from 31 August ends on the last day of September.
  expect(await tick("2026-09-30T23:59")).toMatchObject({ fired: 0 });
  expect(values()).toContain("BM-CCCD");
  expect(await tick("2026-10-01T00:00")).toMatchObject({ fired: 1, failed: [] });
  expect(`${values()}${await all(around)}`).not.toContain("BM-CCCD");
  expect(values()).toMatch(/BM-DT.*BM-TEN.*BM-HT1.*BM-QH.*BM-HT2.*BM-GC/s);
  expect(await engine.read("a")).toMatchObject({ record: { context: { fields: { ghi_chu: "BM-GC" } } } });
  expect(await engine.audit("a")).toMatchObject({ ok: true, erasedFrom: 1 });
  expect(await tick("2031-08-31T23:59")).toMatchObject({ fired: 0 });
  expect(await tick("2033-01-01T00:00")).toMatchObject({ fired: 1, failed: [] });
  expect(`${values()}${await all(around)}`).not.toMatch(/BM-DT|BM-HT/);
  expect(values()).toMatch(/BM-TEN.*BM-QH.*BM-GC/s);
  expect(await engine.audit("a")).toMatchObject({ ok: true, erasedFrom: 1 });
  expect((await linesOf(engine, "a")).at(-1)).toMatchObject({
    kind: "timer",
    at: "2031-09-01T00:00",
    input: { erased: ["cccd", "nguoi_nop.dien_thoai", "thanh_vien.ho_ten"] },
  });
  expect(await tick("2043-01-01T00:00")).toMatchObject({ fired: 0 });
  // Keys are answered for ever.
  expect(await around.file()).toMatchObject({ ok: true, duplicate: true });
});

it("erases nothing of a dossier that has not ended, however old", async () => {
  const around = await desk((options) => new EmbeddedEngine(memoryStore(), options));
  await around.file();
  around.at("2060-01-01T00:00");
  await around.engine.tick("2060-01-01T00:00");
  expect(await all(around)).toContain("BM-CCCD");
});

it("arms nothing after the whole dossier was erased", async () => {
  const around = await desk((options) => new EmbeddedEngine(memoryStore(), options));
  await ended(around);
  const order = { dossier: "a", key: "xoa", at: "2026-09-01T09:00", actor: { is: "system" } as const };
  expect(await around.engine.erase(order)).toMatchObject({ ok: true });
  expect(await around.engine.read("a")).toMatchObject({ timers: [] });
  around.at("2060-01-01T00:00");
  expect(await around.engine.tick("2060-01-01T00:00")).toMatchObject({ fired: 0, failed: [] });
  expect(await around.engine.audit("a")).toMatchObject({ ok: true });
});

it("leaves no value in the files of SQLite either", async () => {
  const file = join(temporaryFolder(), "kho.sqlite");
  const around = await desk((options) => sqliteEngine(file, options), nodeCryptography);
  await ended(around);
  const bytes = () => ["", "-wal"].map((end) => readFileSync(file + end, "latin1")).join("");
  expect(bytes()).toContain("BM-CCCD");
  around.at("2026-10-01T00:00");
  expect(await around.engine.tick("2026-10-01T00:00")).toMatchObject({ fired: 1, failed: [] });
  expect(bytes()).not.toContain("BM-CCCD");
  expect(bytes()).toContain("BM-GC");
  expect(await around.engine.audit("a")).toMatchObject({ ok: true });
  await around.engine.stop();
});

it("finds a value that is gone beside those whose time was past", async () => {
  const store = memoryStore();
  const around = await desk((options) => new EmbeddedEngine(store, options));
  await ended(around);
  around.at("2026-10-01T00:00");
  await around.engine.tick("2026-10-01T00:00");
  const audit = (lines: readonly LogLine[], kept: Pick<EmbeddedStore, "state"> = store) =>
    auditDossier("a", lines, kept.state("a"), around);
  const lines = [...store.lines("a", 1)];
  expect(audit(lines)).toMatchObject({ ok: true });
  const robbed = lines.map((line) =>
    line.entry.key === "nop"
      ? {
          ...line,
          personal: Object.fromEntries(
            Object.entries(line.personal).filter(([, { value }]) => value !== "BM-GC"),
          ),
        }
      : line,
  );
  expect(audit(robbed)).toMatchObject({ ok: false, seq: 1, fault: "value-missing" });
});

it.skipIf(noPostgres() !== undefined)(
  "leaves no value in the tables of PostgreSQL",
  { timeout: 60_000 },
  async () => {
    const server = await postgresServer();
    const { connection } = server;
    const client = new Client({ connectionString: connection });
    try {
      const around = await desk((given) =>
        openEngine({ engine: "postgres", connection, schema: "kho" }, given),
      );
      await client.connect();
      const { engine, at } = around;
      const rows = async () =>
        JSON.stringify(
          (await client.query("SELECT data FROM kho.personal UNION ALL SELECT state FROM kho.dossier")).rows,
        );
      await ended(around);
      expect(await rows()).toContain("BM-CCCD");
      at("2026-10-01T00:00");
      expect(await engine.tick("2026-10-01T00:00")).toMatchObject({ fired: 1, failed: [] });
      expect(await rows()).not.toContain("BM-CCCD");
      expect(await rows()).toMatch(/BM-DT.*BM-GC/s);
      expect(await engine.audit("a")).toMatchObject({ ok: true, erasedFrom: 1 });
      await engine.stop();
    } finally {
      await client.end();
      await server.stop();
    }
  },
);
