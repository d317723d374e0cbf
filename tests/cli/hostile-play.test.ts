import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const ROOT = join(import.meta.dirname, "../..");
const filing = { at: "2026-08-20", action: "nop", facts: { channel: "counter" } };

it("refuses a play file that is nested too deep, in a sentence", async () => {
  const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
  const text = JSON.stringify({ events: [{ ...filing, fields: { x: 0 } }] }).replace('{"x":0}', deep);
  const folder = temporaryFolder({ "deep.json": text });
  const { code, out, err } = await runCli(ROOT, ["run", "khai_sinh", join(folder, "deep.json")]);
  expect(code).toBe(1);
  expect(out + err).toContain("Lồng nhau quá 100 tầng");
  expect(out + err).not.toMatch(/TT9001|RangeError/);
});

it("prints nothing of a play file that could steer a terminal", async () => {
  const text = JSON.stringify({ title: "A\u001b[31mB\u202eC\u0007", events: [filing] });
  const folder = temporaryFolder({ "esc.json": text });
  const { out } = await runCli(ROOT, ["run", "khai_sinh", join(folder, "esc.json")]);
  expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
  expect(out).toContain("A\ufffd[31mB\ufffdC\ufffd");
});
