import { join } from "node:path";
import { expect, it } from "vitest";
import { configFrom, defaultConfig, findRoot, readConfig } from "../../compiler/workspace/config.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("finds the nearest tthc.json above", () => {
  const root = temporaryFolder({ "tthc.json": "{}", "a/b/c.tthc": "" });
  expect(findRoot(join(root, "a", "b"))).toBe(root);
});

it("fills in what is not said", () => {
  expect(configFrom({})).toEqual({ ok: true, value: defaultConfig });
  expect(configFrom({ edition: 1, sources: "src", options: { x: true } })).toEqual({
    ok: true,
    value: { ...defaultConfig, sources: "src", options: { x: true } },
  });
});

it.each<[unknown, RegExp]>([
  [[], /object/],
  [{ edition: 99 }, /edition 99/],
  [{ source: "x" }, /no key "source"/],
  [{ sources: "../x" }, /"sources"/],
  [{ sources: "/etc" }, /"sources"/],
  [{ output: "." }, /"output"/],
  [{ output: "kết quả" }, /"output"/],
  [{ options: { a: 1 } }, /"options"/],
])("says what is wrong with %j", (written, message) => {
  const read = configFrom(written);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.reason.en).toMatch(message);
});

it("says that the file is not JSON", () => {
  const read = readConfig(temporaryFolder({ "tthc.json": "{ edition: 1 }" }));
  expect(read.ok ? "" : read.reason.en).toMatch(/not valid JSON/);
});
