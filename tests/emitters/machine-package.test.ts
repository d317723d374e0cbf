import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeMachineSupport, supportFile, supportModule } from "../../compiler/cli/make-machine-support.ts";
import { xstateEmitter } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { housePermit } from "../runtime/fixtures/house-permit.ts";

/** A project of its own: the files of one package, and stock `xstate` as its only dependency. */
const folder = mkdtempSync(join(tmpdir(), "tthc-package-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("node_modules/xstate"), join(folder, "node_modules/xstate"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { path, text } of xstateEmitter.emit(housePermit)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, "run.js"), PROGRAM);
});

const PROGRAM = `import { createActor } from "xstate";
import { machine } from "./machine.js";
const actor = createActor(machine).start();
const seen = [];
const send = (event) => {
  actor.send(event);
  seen.push(actor.getSnapshot().value);
};
const at = "2026-08-21T08:00";
send({ type: "nop", at, facts: { case: "nha_o", channel: "counter" } });
send({ type: "bay_len", at });
const first = Object.keys(machine.config.states.tiep_nhan.on)[0];
send({ type: first, at });
const snapshot = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
const again = createActor(machine, { snapshot }).start();
console.log(JSON.stringify({ seen, again: again.getSnapshot().value, date: snapshot.context.facts.filingDate }));
`;

/** Node 20 on the PATH, the oldest a portal may run; ours comes first in npm scripts. */
function node20(): string | undefined {
  const names = (process.env["PATH"] ?? "").split(delimiter).map((path) => join(path, "node"));
  return names.find((name) => /^v20[.]/.test(String(spawnSync(name, ["--version"]).stdout)));
}
const old = node20();
if (old === undefined) console.warn("no Node 20 on the PATH: the machine is tried under this Node only");

const run = (node: string) =>
  JSON.parse(
    execFileSync(node, ["run.js"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  ) as {
    seen: unknown[];
  };

it("runs with xstate alone", () => {
  const out = run(process.execPath);
  expect(out).toMatchObject({ date: "2026-08-21" });
  expect(out.seen[0]).toBe("tiep_nhan");
  expect(out.seen[1]).toBe("tiep_nhan");
  expect(out.seen[2]).not.toBe("tiep_nhan");
  expect(out).toMatchObject({ again: out.seen[2] });
});

it.runIf(old !== undefined)("does the same under Node 20", () => {
  expect(run(old ?? "")).toEqual(run(process.execPath));
});

it("imports nothing but xstate and the files beside it", () => {
  for (const { path, text } of xstateEmitter.emit(housePermit)) {
    if (!path.includes(".json")) expect(text).not.toContain("@tthc/");
    for (const [, from] of text.matchAll(/^import .* from "([^"]+)"/gm))
      expect(["xstate", "./machine-support.js", "./machine.json"]).toContain(from);
  }
});

it("carries the guards and actions of this very model room", async () => {
  const text = await makeMachineSupport();
  expect(readFileSync(supportFile, "utf8"), "run: node compiler/cli/make-machine-support.ts").toBe(
    supportModule(text),
  );
  expect(text).not.toMatch(/[.]ts\b|^import /m);
  expect(text.length).toBeLessThan(50_000);
});

it("has the types of the model room", () => {
  writeFileSync(
    join(folder, "same.ts"),
    `import type * as model from ${JSON.stringify(resolve("model/index.ts"))};
import type * as support from "./machine-support.js";
import { machine, type ProcedureEvent } from "./machine.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const same: [Same<model.MachineContext, support.MachineContext>, Same<model.MachineEvent, support.MachineEvent>] = [true, true];
export const event: ProcedureEvent = { type: "nop", at: "2026-08-21T08:00" };
export const id: string = machine.id;
`,
  );
  const options =
    "--noEmit --strict --module nodenext --target es2024 --allowImportingTsExtensions --types node";
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/typescript/bin/tsc"),
      ...options.split(" "),
      "--typeRoots",
      resolve("node_modules/@types"),
      "same.ts",
    ],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stdout).toBe("");
}, 60_000);
