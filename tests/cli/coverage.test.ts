import { join } from "node:path";
import { expect, it } from "vitest";
import type { Coverage } from "../../compiler/scenario/coverage.ts";
import { runCli } from "./run-cli.ts";

const home = join(import.meta.dirname, "../..");
const HOUSE = "procedures/xay-dung/cap-phep-nha-o";

it("coverage tells the procedure's own part apart from what its flow brings", async () => {
  const { out } = await runCli(home, [
    "test",
    "procedures/ho-tich/khai-sinh/v1.tthc",
    "--coverage",
    "--json",
  ]);
  const report = JSON.parse(out) as { procedures: { coverage: Coverage }[] };
  const covered = report.procedures[0]?.coverage;
  const keys = (list: Coverage["untested"] = []): string => list.map(({ key }) => key).join(" ");
  expect(keys(covered?.untested)).toMatch(/exit tham_tra\.dat#/);
  expect(keys(covered?.untested)).not.toMatch(/rut_ho_so|dung_giai_quyet|exit tiep_nhan\./);
  expect(keys(covered?.inherited.untested)).toMatch(/exit tiep_nhan\.sai_tham_quyen#1/);
  expect(keys(covered?.inherited.untested)).toMatch(/exit tham_tra\.rut_ho_so#1/);
  const text = await runCli(home, ["test", "procedures/ho-tich/khai-sinh", "--coverage"]);
  expect(text.out).toMatch(/Đã kiểm thử \d+\/\d+[\s\S]*Của quy trình dùng chung, đã kiểm thử \d+\/\d+/);
});

it("coverage names joins and answers of branches in words, in both languages", async () => {
  const vi = await runCli(home, ["test", HOUSE, "--coverage"]);
  expect(vi.out).toMatch(/Lấy ý kiến cơ quan liên quan: (còn lại|tất cả «Đồng ý») →/);
  const en = await runCli(home, ["test", HOUSE, "--coverage", "--lang", "en"]);
  expect(en.out).toMatch(/Consultation: /);
  for (const { out } of [vi, en]) expect(out).not.toMatch(/dong_y|khong_dat|het_han/);
});
