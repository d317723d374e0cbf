import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { projectWorkspace } from "../procedures/workspace.ts";

const isOfTime = ({ code }: Diagnostic): boolean => code.startsWith("TT31");
const permit = readFileSync(join(import.meta.dirname, "permits/pccc-48-gio.tthc"), "utf8");
const PLACE = "procedures/phong-chay/chung-nhan-an-toan-chay/v1.tthc";

function ofTime(text: string): readonly Diagnostic[] {
  const { diagnostics, procedures } = compiled({ [PLACE]: text });
  expect(procedures.some(({ model }) => model !== undefined)).toBe(true);
  return diagnostics.filter(isOfTime);
}

it("a fire safety permit of 24 + 24 + 12 hours is refused under its 48 hours", () => {
  const [found, ...others] = ofTime(permit);
  expect(others).toEqual([]);
  expect(found?.code).toBe("TT3102");
  expect(permit.slice(found?.span.start, found?.span.end)).toBe("48 giờ");
  const text = messageOf(found!, "vi");
  expect(text).toContain("«Kiểm tra giấy tờ» 24 giờ + «Kiểm tra thực địa» 24 giờ + «Phê duyệt» 12 giờ");
  expect(text).toContain("chậm 12 giờ");
  expect(found?.related.map(({ span }) => permit.slice(span.start, span.end))).toEqual([
    "24 giờ",
    "24 giờ",
    "12 giờ",
  ]);
});

it("the same permit has nothing to be said about under 60 hours", () => {
  expect(ofTime(permit.replaceAll("48 giờ", "60 giờ"))).toEqual([]);
});

function ofRecord(name: string, place: string): readonly string[] {
  const workspace = projectWorkspace();
  const text = readFileSync(join(import.meta.dirname, "../procedures/portal-records", name), "utf8");
  workspace.sources.overlay(place, text);
  const { diagnostics } = workspace.check([place]);
  return diagnostics
    .filter(isOfTime)
    .map((one) => `${one.code} ${text.slice(one.span.start, one.span.end)}`)
    .sort();
}

it("the portal's 12 days of consultation are refused in 7 working days, and the steps together in 10 and in 20", () => {
  const found = ofRecord("1.013225-2026-07-07.tthc", "procedures/xay-dung/cap-phep-nha-o/v3.tthc");
  expect(found).toMatchInlineSnapshot(`
    [
      "TT3101 12 ngày",
      "TT3102 khi kênh thuộc (trực tuyến, bưu chính, trực tiếp) và trường hợp = nhà_ở thì 7 ngày làm việc",
      "TT3102 khi kênh thuộc (trực tuyến, bưu chính, trực tiếp) và trường hợp không phải nhà_ở thì 10 ngày làm việc",
      "TT3102 khi trường hợp thuộc (không_theo_tuyến, theo_tuyến, tôn_giáo, tín_ngưỡng, tượng_đài, ngoại_giao, nhà_ở) thì 20 ngày căn cứ nđ_175_2024",
    ]
  `);
});

it("the portal's 12 working days of consultation are refused in 10 days", () => {
  const found = ofRecord("1.013236-2026-06-22.tthc", "procedures/xay-dung/cap-phep-xay-dung/v3.tthc");
  expect(found).toMatchInlineSnapshot(`
    [
      "TT3101 12 ngày làm việc",
      "TT3102 khi kênh thuộc (trực tuyến, bưu chính, trực tiếp) thì 10 ngày",
      "TT3102 khi trường hợp thuộc (không_theo_tuyến, theo_tuyến, tôn_giáo, tín_ngưỡng, tượng_đài, ngoại_giao) thì 20 ngày căn cứ nđ_175_2024",
    ]
  `);
});
