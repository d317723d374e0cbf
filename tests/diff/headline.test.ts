import { expect, it } from "vitest";
import { compare } from "../../compiler/diff/comparison.ts";
import type { Comparison } from "../../compiler/diff/comparison-format.ts";
import { groupTexts } from "../../compiler/diff/sheet/group-words.ts";
import { modelOf as real } from "../procedures/workspace.ts";
import { BASE, modelOf } from "./base-procedure.ts";

function compared(...replacements: readonly (readonly [find: string, by: string])[]): Comparison {
  const text = replacements.reduce((source, [find, by]) => {
    if (source.split(find).length !== 2) throw new Error(`not exactly once: ${find}`);
    return source.replace(find, () => by);
  }, BASE);
  return compare([modelOf(BASE)], modelOf(text));
}

function measureOf({ headline }: Comparison, id: string) {
  const found = headline.measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const notesOf = ({ notes }: Comparison): string => notes.map(({ vi }) => vi).join("\n");

it("what the clock counts moves no hand-over", () => {
  const clock = compared(["không tính chờ_nộp_tiền", "không tính chờ_nộp_tiền, hỏi_ý_kiến"]);
  expect(measureOf(clock, "hand-overs")).toMatchObject({ difference: 0, lines: [] });
  expect(measureOf(clock, "hand-overs").before).toBeGreaterThan(1);
  const start = compared(["tính từ nhận đủ hồ sơ", "tính từ nộp"]);
  expect(measureOf(start, "hand-overs").difference).toBe(0);
});

it("the same work in other hands moves the hand-overs", () => {
  const serial = BASE.replaceAll("do trưởng_phòng", "do thụ_lý");
  const found = measureOf(compare([modelOf(BASE)], modelOf(serial)), "hand-overs");
  expect(found.difference).toBeLessThan(0);
});

it("a shorter term of some cases is told in the headline, though the longest one stays", () => {
  const found = compared(["còn lại 10 ngày làm việc", "còn lại 7 ngày làm việc"]);
  const promised = measureOf(found, "promised");
  expect(promised.difference).toBe(0);
  expect((promised.perGroup ?? []).map(({ difference }) => difference)).toEqual([0, -3, -3]);
  expect(notesOf(found)).toMatch(/Thời hạn.* rút ngắn: 10 ngày làm việc → 7 ngày làm việc\./);
});

it("a term that is not the longest one and changes its unit is compared over the calendar", () => {
  const found = compared(["còn lại 10 ngày làm việc", "còn lại 12 ngày"]);
  const promised = measureOf(found, "promised");
  const again = promised.perGroup?.[1];
  expect(again?.difference).toBeUndefined();
  expect(again?.before?.unit?.vi).toBe("ngày làm việc");
  expect(again?.after?.unit?.vi).toBe("ngày");
  const texts = groupTexts(promised, "vi").map(({ difference }) => difference);
  expect(texts[0]).toBe("0");
  expect(texts[1]).toMatch(/^trung bình .* ngày theo lịch$/);
  expect(notesOf(found)).toMatch(
    /Hai thời hạn tính khác đơn vị \(10 ngày làm việc; 12 ngày\).*trung bình .*lâu nhất/,
  );
});

it("equal terms give no table difference and no note of a term", () => {
  const found = compared();
  expect((measureOf(found, "promised").perGroup ?? []).every(({ difference }) => difference === 0)).toBe(
    true,
  );
  expect(notesOf(found)).not.toMatch(/Thời hạn.* rút ngắn/);
});

it("what changed within the older version already is not owed to the newer one", () => {
  const found = compare([real("cap_phep_nha_o", 1)], real("cap_phep_nha_o", 3));
  expect(notesOf(found)).toMatch(/Ngay trong cap_phep_nha_o@1, mức thu đã đổi từ 29\/09\/2025 \(.*→ 0 đồng/);
  expect(notesOf(compare([real("khai_sinh", 1)], real("khai_sinh", 1)))).not.toContain("Ngay trong");
});
