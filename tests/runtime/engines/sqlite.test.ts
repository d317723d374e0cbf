import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sqliteEngine, sqliteReader } from "@tthc/runtime/sqlite";
import { describe, expect, it } from "vitest";
import { SCHEMA_STEPS } from "../../../runtime/engines/sqlite/schema.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keepsItsPromises } from "./contract.ts";
import { LIFE, live, surroundings } from "./life.ts";

describe("sqlite", () => {
  keepsItsPromises(() => {
    const around = surroundings();
    const file = join(temporaryFolder(), "store.sqlite");
    return { around, open: () => sqliteEngine(file, around) };
  });

  it("reads a store of an earlier version, brings it up to date to write, and opens no later one", async () => {
    const around = surroundings();
    const file = join(temporaryFolder(), "store.sqlite");
    const database = new DatabaseSync(file);
    database.exec(`${SCHEMA_STEPS[0] ?? ""}; PRAGMA user_version = 1`);
    await sqliteReader(file).stop();
    expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
    const engine = sqliteEngine(file, around);
    await live(engine, around, "a");
    expect(await engine.nextSerial("H29", "2026-08-21")).toBe(1);
    expect(await engine.audit("a")).toMatchObject({ ok: true, lines: LIFE.length });
    await engine.stop();
    database.exec(`PRAGMA user_version = ${SCHEMA_STEPS.length + 1}`);
    expect(() => sqliteEngine(file, around)).toThrow(/store version/);
    database.close();
  });
});
