import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { Definitions, memoryEngine, type Engine, type EngineOptions } from "@tthc/runtime";
import { openEngine } from "@tthc/runtime/node";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { noPostgres, postgresServer, type PostgresServer } from "../../support/postgres-server.ts";
import { attempt, attemptedCommand, momentAfter, type Attempt } from "../random-steps.ts";
import { countingCryptography, linesOf } from "./life.ts";

const packages = globSync("generated/*/*/model.json").sort();
const walks = fc.sample(fc.array(attempt, { minLength: 15, maxLength: 15 }), {
  seed: 7,
  numRuns: packages.length,
});
const missing = noPostgres();

/** A definition and an engine's surroundings whose salts count up, so that equal lives make equal chains. */
function around(file: string) {
  const cryptography = countingCryptography();
  const definitions = new Definitions(cryptography);
  const model = JSON.parse(readFileSync(file, "utf8")) as ProcedureModel;
  const machine = readFileSync(`${dirname(file)}/machine.json`, "utf8");
  const hash = definitions.add({ model, machine });
  const made = { definitions, cryptography, hash, time: "", now: () => made.time };
  return made;
}

/** What an engine answers to a walk, and all that it then holds. */
async function lived(engine: Engine, place: ReturnType<typeof around>, walk: readonly Attempt[]) {
  const { definition } = place.definitions.get(place.hash);
  const answers: unknown[] = [];
  let hours = 0;
  for (const [n, step] of walk.entries()) {
    hours += n === 0 ? 0 : step.hours;
    place.time = momentAfter(definition, hours);
    const before = await engine.read("d");
    const command = attemptedCommand(definition, before?.record ?? null, step, place.time);
    const order = { ...command, dossier: "d", key: `k${n}`, definition: place.hash };
    answers.push(await engine.apply(order), await engine.apply(order));
  }
  place.time = momentAfter(definition, hours + 24 * 400);
  answers.push(await engine.tick(place.time), await engine.audit("d"));
  return { answers, lines: await linesOf(engine, "d"), state: await engine.read("d") };
}

describe.skipIf(missing !== undefined)(`postgres${missing === undefined ? "" : `: ${missing}`}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await postgresServer();
  });
  afterAll(() => server.stop());

  const postgres = async (schema: string, options: EngineOptions): Promise<Engine> => {
    const engine = await openEngine({ engine: "postgres", connection: server.connection, schema }, options);
    onTestFinished(() => engine.stop());
    return engine;
  };

  it.each(packages)("makes of random orders line by line what memory makes: %s", async (file) => {
    const walk = walks[packages.indexOf(file)] ?? [];
    const [here, there] = [around(file), around(file)];
    const expected = await lived(memoryEngine(here), here, walk);
    expect(expected.answers.at(-1)).toMatchObject({ ok: true });
    expect(await lived(await postgres(file.slice(-60), there), there, walk)).toEqual(expected);
  });
});
