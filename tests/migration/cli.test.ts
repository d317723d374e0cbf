import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Comparison } from "../../compiler/diff/comparison-format.ts";
import { expect, it } from "vitest";
import { root } from "../procedures/workspace.ts";
import { runCli } from "../cli/run-cli.ts";

const PAIR = ["diff", "ban-le-ruou@1", "ban-le-ruou@2"];
const folder = mkdtempSync(join(tmpdir(), "tthc-plan-"));
const file = join(folder, "plan.json");

it("writes a plan, never over a corrected one, and uses what was corrected after checking it again", async () => {
  expect(await runCli(root, [...PAIR, "--plan-out", file])).toMatchObject({ code: 1 });
  const made = readFileSync(file, "utf8");
  // Made again it is the same, so nothing is lost.
  expect(await runCli(root, [...PAIR, "--plan-out", file])).toMatchObject({ code: 1 });
  const corrected = made.replace('"rule": "earlier"', '"rule": "new"');
  writeFileSync(file, corrected);
  const refused = await runCli(root, [...PAIR, "--plan-out", file]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("--force");
  expect(readFileSync(file, "utf8")).toBe(corrected);
  const checked = await runCli(root, [...PAIR, "--plan", file, "--exit-zero"]);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain("(kế hoạch đã sửa tay)");
  expect(checked.out).toContain("Lỗi /promise/rule");
  // A source that was edited since hides no other fault.
  writeFileSync(file, corrected.replace(/"identity": "[0-9a-f]{8}/, '"identity": "00000000'));
  const both = await runCli(root, [...PAIR, "--plan", file, "--exit-zero"]);
  expect(both.code).toBe(1);
  expect(both.out).toContain("Lỗi /before/identity");
  expect(both.out).toContain("Lỗi /promise/rule");
  expect(await runCli(root, [...PAIR, "--plan-out", file, "--force"])).toMatchObject({ code: 1 });
  expect(readFileSync(file, "utf8")).toBe(made);
  const untouched = await runCli(root, [...PAIR, "--plan", file, "--exit-zero"]);
  expect(untouched.code).toBe(0);
  expect(untouched.out).not.toContain("sửa tay");
});

it("tells what becomes of the dossiers under way in every output for people", async () => {
  const text = await runCli(root, PAIR);
  expect(text.out).toContain("Hồ sơ đang giải quyết\n  - Phiên bản mới quy định");
  const markdown = await runCli(root, [...PAIR, "--markdown", "--lang", "en"]);
  expect(markdown.out).toContain("Dossiers under way");
  expect(markdown.out).toContain("Every state of the old version");
  const json = await runCli(root, [...PAIR, "--json"]);
  const { migration } = JSON.parse(json.out) as Comparison;
  expect(migration?.map(({ plan }) => plan.before.procedure)).toEqual(["ban_le_ruou"]);
});

it("refuses what is no plan, or one for another procedure", async () => {
  const other = join(folder, "other.json");
  for (const [content, told] of [
    ["{", "JSON"],
    ["{}", "plan-out"],
  ] as const) {
    writeFileSync(other, content);
    const { code, err } = await runCli(root, [...PAIR, "--plan", other]);
    expect(code).toBe(2);
    expect(err).toContain(told);
  }
  const foreignFile = join(folder, "foreign.json");
  await runCli(root, ["diff", "tham-dinh-co-so@1", "tham-dinh-co-so@2", "--plan-out", foreignFile]);
  const foreign = await runCli(root, [...PAIR, "--plan", foreignFile]);
  expect(foreign).toMatchObject({ code: 2 });
  expect(foreign.err).toContain("tham_dinh_co_so@1");
  expect(await runCli(root, [...PAIR, "--plan", join(folder, "none.json")])).toMatchObject({ code: 2 });
});
