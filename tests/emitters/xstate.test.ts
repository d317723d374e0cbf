import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadDefinition, DefinitionError } from "@tthc/runtime";
import { afterAll, expect, it } from "vitest";
import { createMachine } from "xstate";
import { getShortestPaths } from "xstate/graph";
import type { MachineState } from "../../compiler/emitters/xstate/machine-config.ts";
import { emitMachine, machineConfig, xstateEmitter } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { defined } from "../support/dossier.ts";
import { extractCopy } from "../runtime/fixtures/extract-copy.ts";
import { housePermit } from "../runtime/fixtures/house-permit.ts";

const models = [housePermit, extractCopy];
const folder = mkdtempSync(join(tmpdir(), "tthc-machine-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(models)("emits pure JSON for $id: no functions, delays, actors", (model) => {
  const text = emitMachine(model);
  const config = JSON.parse(text) as unknown;
  expect(JSON.parse(JSON.stringify(machineConfig(model)))).toEqual(machineConfig(model));
  const keys = new Set<string>();
  JSON.stringify(config, (key: string, value: unknown) => {
    keys.add(key);
    return value;
  });
  for (const banned of ["after", "invoke", "delay", "src", "actors", "spawn"])
    expect(keys).not.toContain(banned);
  expect(emitMachine(structuredClone(model))).toBe(text);
});

it.each(models)("runs $id in stock XState under plain node", (model) => {
  for (const { path, text } of xstateEmitter.emit(model)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkIfAbsent(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(
    join(folder, "run.js"),
    `import { createActor } from "xstate";
import { machine } from "./machine.js";
const actor = createActor(machine).start();
actor.send({ type: "nop", at: "2026-08-21T15:30", facts: { case: "nha_o" } });
console.log(JSON.stringify({ value: actor.getSnapshot().value, filingDate: actor.getSnapshot().context.facts.filingDate }));`,
  );
  const out = execFileSync(process.execPath, ["run.js"], { cwd: folder, encoding: "utf8" });
  expect(JSON.parse(out)).toEqual({
    value: model === housePermit ? "tiep_nhan" : "giai_quyet",
    filingDate: "2026-08-21",
  });
});

it.each(models)("reaches every state of $id, and every place of every branch", (model) => {
  const { machine, config } = defined(model);
  const events = eventTypes(config.states as Record<string, MachineState>).flatMap((type) => [
    { type, at: "2026-08-21T08:00" },
    { type, at: "2026-08-21T08:00", fields: { chieu_cao: "50" } },
  ]);
  const reached = new Set<string>();
  for (const { state } of getShortestPaths(machine as never, {
    events: events as never,
    serializeState: (snapshot: { value: unknown; context: { fields: object } }) =>
      JSON.stringify([snapshot.value, snapshot.context.fields]) as never,
  }) as { state: { value: unknown } }[])
    collect(state.value, "", reached);
  const expected = new Set<string>();
  for (const [id, state] of Object.entries(config.states as Record<string, MachineState>)) {
    expected.add(id);
    for (const [branch, region] of Object.entries(state.states ?? {}))
      // "bat-dau" is left in the very step that enters it.
      for (const place of Object.keys(region.states ?? {}))
        if (place !== "bat-dau") expected.add(`${id}.${branch}.${place}`);
  }
  const leaves = (all: Set<string>) => [...all].filter((path) => path.split(".").length !== 2).sort();
  expect(leaves(expected).filter((path) => !reached.has(path))).toEqual([]);
});

it("refuses to load a machine that names an unknown guard or action", () => {
  const config = JSON.parse(emitMachine(housePermit)) as {
    states: Record<string, { entry: { type: string }[] }>;
  };
  config.states["ky"]?.entry.push({ type: "gui_thu" });
  expect(() => loadDefinition(housePermit, config)).toThrow(DefinitionError);
  expect(() => loadDefinition(housePermit, config)).toThrow(/action gui_thu/);
  const guard = emitMachine(housePermit).replace('"type": "concerned"', '"type": "lien_quan"');
  expect(() => loadDefinition(housePermit, guard)).toThrow(/guard lien_quan/);
});

it("has targets that exist", () => {
  const broken = {
    ...extractCopy,
    flow: { ...extractCopy.flow, states: extractCopy.flow.states.slice(0, 2) },
  };
  expect(() => createMachine(machineConfig(broken) as never)).toThrow(/khong_tiep_nhan/);
  expect(() => createMachine(machineConfig(extractCopy) as never)).not.toThrow();
});

function symlinkIfAbsent(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
}

function eventTypes(states: Record<string, MachineState>): string[] {
  return [
    ...new Set(
      Object.values(states).flatMap((state) => [
        ...Object.keys(state.on ?? {}),
        ...eventTypes(state.states ?? {}),
      ]),
    ),
  ];
}

function collect(value: unknown, path: string, into: Set<string>): void {
  if (typeof value === "string") into.add(`${path}${value}`);
  else
    for (const [id, inner] of Object.entries(value as Record<string, unknown>)) {
      into.add(`${path}${id}`);
      collect(inner, `${path}${id}.`, into);
    }
}
