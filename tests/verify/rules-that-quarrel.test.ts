import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compilation, projectWorkspace, root } from "../procedures/workspace.ts";
import { drafted } from "./drafted.ts";

const HOUSES = "procedures/xay-dung/cap-phep-nha-o/v3.tthc";

describe("rules that contradict each other", () => {
  it("accuse nothing but themselves in a real procedure", () => {
    const text = readFileSync(join(root, HOUSES), "utf8");
    const at = text.indexOf("    kiểm tra ");
    const workspace = projectWorkspace();
    const rule = '    kiểm tra tầng_1 > diện_tích "Tầng 1 rộng hơn lô đất"\n';
    workspace.sources.overlay(HOUSES, text.slice(0, at) + rule + text.slice(at));
    const codes = workspace.check([HOUSES]).diagnostics.map(({ code }) => code);
    const before = compilation.diagnostics
      .filter(({ source }) => source.file === HOUSES)
      .map(({ code }) => code);
    expect(codes.filter((code) => !before.includes(code))).toEqual(["TT3404"]);
  });

  it("accuse nothing but themselves in a circle", () => {
    const fields = ["a", "b", "c"].map(
      (id) => `${id} "Số ${id}" số nguyên bắt buộc tối thiểu 0 tối đa 1.000`,
    );
    const circle = ["a < b", "b < c", "c < a"].map((rule) => `kiểm tra ${rule} "${rule}"`);
    const { found } = drafted("tờ-khai", [...fields, ...circle].join("\n"), "TT");
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.startsWith("TT34"))).toEqual([]);
  });
});

it("says nothing of many sound rules in a chain", () => {
  const ids = Array.from({ length: 80 }, (_, i) => `f${String(i)}`);
  const fields = ids.map((id) => `${id} "Số ${id}" số nguyên bắt buộc tối thiểu 0 tối đa 1.000`);
  const rules = ids.slice(1).map((id, i) => `kiểm tra ${ids[i] ?? ""} <= ${id} "Không quá ${id}"`);
  expect(drafted("tờ-khai", [...fields, ...rules].join("\n"), "TT3").found).toEqual([]);
  const extra = `kiểm tra f3 <= f6 "Thừa"`;
  expect(drafted("tờ-khai", [...fields, ...rules, extra].join("\n"), "TT3").found).toHaveLength(1);
});
