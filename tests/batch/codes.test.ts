import fc from "fast-check";
import { expect, it } from "vitest";
import { readCode } from "../../compiler/batch/codes.ts";
import { databasesIn } from "../../compiler/batch/databases.ts";
import { namesAgree } from "../../compiler/batch/names-agree.ts";
import { readPlan } from "../../compiler/batch/plan.ts";

const among =
  (...codes: readonly string[]) =>
  (code: string) =>
    codes.includes(code);

it("takes a code that is right, known or not", () => {
  expect(readCode(" 1.013225 ", among())).toEqual({ is: "right", code: "1.013225" });
});

it("mends a separator, since all seven digits are there", () => {
  for (const written of ["1,010818", "1 010818", "1010818", "1;010818"])
    expect(readCode(written, among())).toEqual({ is: "repaired", code: "1.010818", damage: "separator" });
});

it("puts lost zeros back only where one known code comes of it", () => {
  expect(readCode("1.01417", among("1.014170"))).toEqual({
    is: "repaired",
    code: "1.014170",
    damage: "lost-zeros",
  });
  expect(readCode("1.01417", among())).toEqual({ is: "unclear", readings: ["1.014170", "1.001417"] });
  expect(readCode("1.01417", among("1.014170", "1.001417"))).toEqual({
    is: "unclear",
    readings: ["1.014170", "1.001417"],
  });
});

it("makes nothing of what is no code", () => {
  for (const written of ["", "chưa có", "12.014170", "1.0141700", "1.013225.01"])
    expect(readCode(written, among("1.014170"))).toEqual({ is: "unclear", readings: [] });
});

it("a repaired code always begins and ends as written, whatever was lost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 999_999 }), (first, rest) => {
      const code = `${String(first)}.${String(rest).padStart(6, "0")}`;
      const lost = `${String(first)},${code.slice(2).replace(/0+$/, "") || "0"}`;
      const read = readCode(lost, (one) => one === code);
      expect(read.is === "unclear" ? "" : read.code).toBe(code);
    }),
  );
});

it("reads the names of databases however they are written", () => {
  const ids = (written: string) => databasesIn(written).map(({ id }) => id);
  expect(ids("CSDLQG về đất đai")).toEqual(["land"]);
  expect(ids("CSDL hộ tịch; CSDL dân cư, CSDL về đất đai")).toEqual(["civil-status", "population", "land"]);
  expect(ids("Cơ sở dữ liệu quốc gia về đăng ký doanh")).toEqual(["business"]);
  expect(ids("CSDL quốc gia về dân cư".normalize("NFD"))).toEqual(["population"]);
  expect(ids("kho lưu trữ")).toEqual([]);
});

it("tells names of two procedures apart, and takes a case for its procedure", () => {
  expect(namesAgree("Đăng ký tạm trú", "Đăng ký thường trú")).toBe(false);
  expect(
    namesAgree("Đăng ký thường trú vào chỗ ở hợp pháp thuộc quyền sở hữu của mình", "Đăng ký thường trú"),
  ).toBe(true);
  expect(namesAgree("Thủ tục đăng ký lại khai tử", "Đăng ký lại khai tử")).toBe(true);
  expect(namesAgree("Đăng ký sinh hoạt tôn giáo", "Phê duyệt phương án sử dụng rừng")).toBe(false);
});

it("reads a plan with columns in any order, some absent, and its force above the table", () => {
  const plan = readPlan(
    "# từ: 01/01/2026\n# đến: 28/02/2027\n# văn bản: 66.7/2025/NQ-CP\nGiấy tờ thay thế hoặc cắt giảm\tMã TTHC\tPhụ lục\n\nCăn cước\t1.000001\tI\nHộ chiếu\t1.000002\n",
  );
  expect(plan.force).toEqual({ from: "2026-01-01", to: "2027-02-28", law: "66.7/2025/NQ-CP" });
  expect(plan.rows.map(({ line, paper, code, appendix }) => [line, paper, code, appendix])).toEqual([
    [6, "Căn cước", "1.000001", "I"],
    [7, "Hộ chiếu", "1.000002", ""],
  ]);
  expect(plan.missing).toContain("csdl");
});
