import { Client, Pool } from "pg";
import { Definitions, type Effect, type Engine, type Outcome } from "@tthc/runtime";
import { nodeCryptography, openEngine, openReader } from "@tthc/runtime/node";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { PostgresEngine } from "../../../runtime/engines/postgres/postgres-engine.ts";
import { PostgresStore } from "../../../runtime/engines/postgres/postgres-store.ts";
import { noPostgres, postgresServer, type PostgresServer } from "../../support/postgres-server.ts";
import { keepsItsPromises, PROMISES } from "./contract.ts";
import { commandOf, LIFE, linesOf, listOf, live, surroundings, type Surroundings } from "./life.ts";
import { survivesItsProcesses } from "./processes.ts";

const missing = noPostgres();

describe.skipIf(missing !== undefined)(`postgres${missing === undefined ? "" : `: ${missing}`}`, () => {
  let server: PostgresServer;
  let stores = 0;

  beforeAll(async () => {
    server = await postgresServer();
  });
  afterAll(() => server.stop());

  const newStore = () => {
    stores += 1;
    // A name that has to be quoted everywhere.
    const schema = `kho "${stores}'`;
    return { engine: "postgres" as const, connection: server.connection, schema, connections: 4 };
  };
  const opened = async (store: ReturnType<typeof newStore>, around: Surroundings): Promise<Engine> => {
    const engine = await openEngine(store, around);
    onTestFinished(() => engine.stop());
    return engine;
  };
  const connected = async (): Promise<Client> => {
    const client = new Client({ connectionString: server.connection });
    await client.connect();
    onTestFinished(() => client.end());
    return client;
  };

  keepsItsPromises(() => {
    const around = surroundings();
    const store = newStore();
    return { around, open: () => opened(store, around) };
  });

  survivesItsProcesses(newStore);

  it("loses and doubles nothing when the server is killed under load, and goes on by itself", async () => {
    const around = { ...surroundings(), cryptography: nodeCryptography };
    const engine = await opened({ ...newStore(), ...{ patience: 120_000 } }, around);
    const answers = new Map<string, Outcome[]>();
    let kills = 0;
    const disturb = async (): Promise<void> => {
      const told = [...answers.values()].flat().length;
      if (told < 30 + 40 * kills || kills === 2) return;
      kills += 1;
      await server.kill();
      await server.start();
    };
    await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const mine: Outcome[] = [];
        answers.set(`d${n}`, mine);
        for (const step of LIFE) {
          mine.push(await engine.apply(commandOf(around, `d${n}`, step)));
          await disturb();
        }
      }),
    );
    expect(kills).toBe(2);
    for (const [dossier, told] of answers) {
      expect(told.map(({ ok, duplicate, seq }) => [ok, duplicate, seq])).toEqual(
        LIFE.map((_, n) => [true, false, n + 1]),
      );
      expect((await linesOf(engine, dossier)).map(({ hash }) => hash)).toEqual(told.map(({ hash }) => hash));
      expect(await engine.audit(dossier)).toMatchObject({ ok: true, replayed: LIFE.length });
    }
  });

  it("says that it could not where the server stays away, and does it later with the same key", async () => {
    const around = surroundings();
    const engine = await opened({ ...newStore(), ...{ patience: 0 } }, around);
    await live(engine, around, "a", 1);
    await server.kill();
    for (const ask of [
      () => engine.apply(commandOf(around, "a", LIFE[1]!)),
      () => engine.read("a"),
      () => engine.tick("2026-08-21T16:00"),
    ])
      await expect(ask()).rejects.toMatchObject({ code: "store-failed" });
    await server.start();
    expect(await engine.apply(commandOf(around, "a", LIFE[1]!))).toMatchObject({
      ok: true,
      duplicate: false,
    });
    await engine.stop();
    await expect(engine.read("a")).rejects.toMatchObject({ code: "stopped" });
  });

  it("wakes the others where a snapshot is damaged", async () => {
    const around = surroundings();
    const store = newStore();
    const engine = await opened(store, around);
    for (const dossier of ["a", "b", "c"]) await live(engine, around, dossier);
    const client = await connected();
    const table = `${client.escapeIdentifier(store.schema)}.dossier`;
    await client.query(`UPDATE ${table} SET state = left(state, 40) WHERE id = 'a'`);
    await client.query(`UPDATE ${table} SET state = replace(state, '"seq":5', '"seq":4') WHERE id = 'b'`);
    const { failed, fired } = await engine.tick("2026-10-01T08:00");
    expect(failed.map(({ what }) => what).sort()).toEqual(["a", "b"]);
    expect(fired).toBeGreaterThan(0);
    expect(await engine.audit("c")).toMatchObject({ ok: true });
    expect(await engine.audit("b")).toMatchObject({ ok: false, fault: "snapshot-differs" });
  });

  it("shares the ticking: two servers fire each deadline and hand over each effect once", async () => {
    const around = surroundings();
    const store = newStore();
    const engines = [await opened(store, around), await opened(store, around)];
    await Promise.all(Array.from({ length: 70 }, (_, n) => live(engines[0]!, around, `d${n}`)));
    const seen: string[] = [];
    const run = ({ id }: Effect) => Promise.resolve(void seen.push(id));
    await Promise.all(engines.map((engine) => engine.start({ run })));
    const ticks = await Promise.all(engines.map((engine) => engine.tick("2026-10-01T08:00")));
    expect(ticks.map(({ failed }) => failed)).toEqual([[], []]);
    const lines = await listOf(engines[1]!.feed());
    const timers = lines.filter(({ entry }) => entry.kind === "timer").length;
    expect(ticks[0]!.fired + ticks[1]!.fired).toBe(timers);
    expect(new Set(seen).size).toBe(seen.length);
    expect(timers).toBeGreaterThanOrEqual(70 * 3);
    for (let n = 0; n < 70; n += 10) expect(await engines[0]!.audit(`d${n}`)).toMatchObject({ ok: true });
  });

  it("keeps no line from a reader of the feed that was numbered before and committed after", async () => {
    const around = surroundings();
    const store = newStore();
    const engine = await opened(store, around);
    await live(engine, around, "a", 1);
    const slow = await connected();
    const watch = await connected();
    const schema = slow.escapeIdentifier(store.schema);
    await slow.query("BEGIN");
    await slow.query(`INSERT INTO ${schema}.log (position, dossier, seq, key, recorded, hash, entry)
      SELECT ${schema}.next_position(), 'slow', seq, key, recorded, hash, entry FROM ${schema}.log`);
    await live(engine, around, "b", 1);
    const reading = listOf(engine.feed());
    const waits = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
    while ((await watch.query(waits)).rowCount === 0);
    await slow.query("COMMIT");
    expect((await reading).map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it("reads a store by the definitions that it keeps, and changes nothing then", async () => {
    const around = surroundings();
    const store = newStore();
    const engine = await opened(store, around);
    await live(engine, around, "a");
    // Turned down at the counter: nothing is pinned, yet its line can be replayed.
    await engine.apply(commandOf(around, "b", ["s", "2026-05-01T08:00", "applicant", "nop"]));
    const reader = await openReader(store);
    onTestFinished(() => reader.stop());
    for (const [dossier, lines] of [
      ["a", LIFE.length],
      ["b", 1],
    ] as const)
      expect(await reader.audit(dossier)).toMatchObject({ ok: true, replayed: lines });
    await expect((reader as Engine).nextSerial("H29", "2026-08-21")).rejects.toThrow(/read-only/);
    const bare = { ...around, definitions: new Definitions(nodeCryptography) };
    const other = await opened(store, bare);
    expect(
      await other.apply(commandOf(around, "a", ["x", "2026-08-24T11:00", "mot_cua", "duyet"])),
    ).toMatchObject({
      ok: false,
      seq: LIFE.length + 1,
    });
  });

  it("refuses a store of a later version, and one that is none, without quoting a password", async () => {
    const around = surroundings();
    const store = newStore();
    await expect(openReader(store)).rejects.toMatchObject({ code: "store-damaged" });
    await Promise.all([1, 2, 3].map(() => opened(store, around)));
    const client = await connected();
    await client.query(`UPDATE ${client.escapeIdentifier(store.schema)}.store SET version = 99`);
    await expect(openEngine(store, around)).rejects.toMatchObject({ code: "store-damaged" });
    for (const connection of ["postgres://u:mat-khau@127.0.0.1:1/x", "postgres://u:mat-khau@[::/x"]) {
      const fault = await openEngine({ ...store, connection, patience: 0 }, around).catch(
        (error: unknown) => error,
      );
      expect(fault).toMatchObject({ code: "store-unreachable" });
      expect(JSON.stringify([String(fault), fault, (fault as Error).cause])).not.toContain("mat-khau");
    }
  });

  it("finds a store without keys: the same order twice", async () => {
    const around = surroundings();
    const store = newStore();
    await opened(store, around);
    const pool = new Pool({ connectionString: server.connection });
    onTestFinished(() => void pool.end().catch(() => {}));
    class Forgetful extends PostgresStore {
      override async load(...asked: Parameters<PostgresStore["load"]>) {
        return { ...(await super.load(...asked)), lines: new Map<string, never>() };
      }
    }
    const ground = {
      pool,
      store: new Forgetful(pool, store.schema),
      patience: 50,
      durable: "fsync" as const,
    };
    const open = () => new PostgresEngine(ground, around);
    const once = PROMISES.find(({ name }) => name.startsWith("1 "))!;
    await expect(once.keep({ around, open })).rejects.toThrow();
    const client = await connected();
    await client.query(
      `ALTER TABLE ${client.escapeIdentifier(store.schema)}.log DROP CONSTRAINT log_dossier_key_key`,
    );
    const command = commandOf(around, "c", LIFE[0]!);
    expect([await open().apply(command), await open().apply(command)]).toMatchObject([
      { seq: 1 },
      { seq: 2 },
    ]);
  });
});
