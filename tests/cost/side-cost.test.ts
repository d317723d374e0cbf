import { describe, expect, it } from "vitest";
import { settingsOf } from "../../compiler/cost/settings.ts";
import { costAccount } from "../../compiler/cost/side-cost.ts";
import { COMPLETE, inputOf, procedure, setting, tableText, type Cells } from "./cost-scene.ts";

const model = procedure();
const sideOf = (rows: readonly Cells[], of = model, ...set: readonly string[]) =>
  costAccount(inputOf(of, tableText(...rows)), settingsOf(set.map(setting), "after")).side;
const without = (index: number, ...instead: readonly Cells[]): readonly Cells[] =>
  COMPLETE.toSpliced(index, 1, ...instead);
const point = (value: string) => ({ least: value, most: value });

describe("the formula of Circular 02/2017", () => {
  it("adds hours times wage, services and fees, and multiplies by times and subjects", () => {
    const side = sideOf(COMPLETE);
    // 5 h × 20.000 + 10.000 + levy 50.000
    expect(side.once).toEqual({ ...point("160000"), complete: true });
    expect(side.yearly).toEqual({ ...point("16000000"), complete: true });
    expect([side.questions, side.findings]).toEqual([[], []]);
  });

  it("takes the levy from the procedure's own table of fees", () => {
    const row = sideOf(COMPLETE).rows.find(({ task }) => task === "pay");
    expect(row?.fees).toMatchObject({ ...point("50000"), fromModel: true });
  });

  it("carries fractions of đồng exactly: nothing is rounded before the end", () => {
    const side = sideOf([
      { task: "Chung", wage: "1", times: "3", subjects: "1" },
      { task: "Công việc khác", hours: "0,333333", services: "0", fees: "0" },
    ]);
    expect(side.tasks.find(({ task }) => task === "other")?.yearly).toMatchObject(point("0.999999"));
  });

  it("sums tasks to the total", () => {
    const { tasks, once } = sideOf(COMPLETE);
    const sum = tasks.reduce((all, one) => all + BigInt(one.once.least), 0n);
    expect(String(sum)).toBe(once?.least);
  });

  it("carries ranges through", () => {
    const side = sideOf(without(1, { task: "1", item: "đơn", hours: "1–2", services: "0", fees: "0" }));
    expect(side.once).toMatchObject({ least: "140000", most: "160000", complete: true });
  });
});

describe("what is missing is asked for", () => {
  it("names the cell, its row and where to write it, and says that the total is not complete", () => {
    const side = sideOf(without(1, { task: "Chuẩn bị hồ sơ", item: "đơn", hours: "2", fees: "0" }));
    expect(side.once?.complete).toBe(false);
    expect(side.questions.map(({ sentence }) => sentence.vi)).toEqual([
      "«Đơn» (v1.chi-phi.csv, dòng 3): chưa có dịch vụ; ghi 0 nếu không tốn.",
    ]);
  });

  it("asks for every paper, charge and visit of the procedure without a row", () => {
    const side = sideOf(without(2));
    expect(side.questions.map(({ sentence }) => sentence.vi)).toEqual([
      "Giấy tờ «Bản đồ» chưa có dòng nào: thêm vào v1.chi-phi.csv dòng công việc «Chuẩn bị hồ sơ», mục «ban_do» với số giờ, dịch vụ, phí và chi phí khác.",
    ]);
    expect(side.once?.complete).toBe(false);
  });

  it.each([
    ["wage", { task: "Chung", times: "1", subjects: "100" }, "lương giờ"],
    ["times", { task: "Chung", wage: "20.000", subjects: "100" }, "số lần"],
    ["subjects", { task: "Chung", wage: "20.000", times: "2" }, "số đối tượng"],
    ["filings", { task: "Chung", wage: "20.000" }, "số lượt"],
  ])("asks for the %s of the whole table once", (figure, common, name) => {
    const { questions, yearly, once } = sideOf(without(0, common));
    expect(questions.filter(({ row }) => row === undefined).map(({ figures }) => figures)).toEqual([
      [figure],
    ]);
    expect(questions.at(-1)?.sentence.vi).toContain(name);
    expect(figure === "wage" ? once?.complete : yearly).toBe(figure === "wage" ? false : undefined);
  });

  it("takes a zero for a figure, and a zero for all rows when the table says so", () => {
    const rows = COMPLETE.map(({ services: _s, fees: _f, ...rest }) => rest);
    const side = sideOf([...rows, { task: "Chung", services: "không", fees: "0" }]);
    expect(side.once).toMatchObject({ ...point("150000"), complete: true });
  });

  it("does not ask for the wage of work that takes no time", () => {
    const side = sideOf([
      { task: "Chung", filings: "10" },
      { task: "Chuẩn bị hồ sơ", item: "cả hồ sơ", hours: "0", services: "5.000", fees: "0" },
      { task: "Nộp hồ sơ", hours: "0", services: "0", fees: "0" },
      { task: "Nộp phí, lệ phí", item: "lệ phí cấp", hours: "0", services: "0" },
      { task: "Nhận kết quả", hours: "0", services: "0", fees: "0" },
    ]);
    expect(side).toMatchObject({ questions: [], once: { ...point("55000"), complete: true } });
  });

  it("asks for the table where there is none, and says how to make one", () => {
    const { side } = costAccount(inputOf(model));
    expect(side.once).toBeUndefined();
    expect(side.questions[0]?.sentence.vi).toContain("npx tthc cost vd@1 --write");
  });
});

describe("rows and the model", () => {
  it("does not count a row of a paper that no longer exists, and names the nearest", () => {
    const side = sideOf([...COMPLETE, { task: "1", item: "bản đồ1", hours: "9", services: "0", fees: "0" }]);
    expect(side.once).toMatchObject(point("160000"));
    expect(side.findings).toMatchObject([{ severity: "warning", line: 8 }]);
    expect(side.findings[0]?.wayOut.vi).toContain("ban_do");
  });

  it("finds papers by id, by label, without marks and in another Unicode form", () => {
    for (const item of ["ban_do", "Bản đồ", "ban do", "Bản đồ".normalize("NFD"), "MAP"])
      expect(sideOf(without(2, { ...COMPLETE[2], item }))).toMatchObject({ questions: [], findings: [] });
  });

  it("takes any name for other work, and for the one filing", () => {
    const rows = [
      ...COMPLETE.with(3, { ...COMPLETE[3], item: "nộp tại bộ phận một cửa" }),
      { task: "Công việc khác", item: "đi lại", hours: "1", services: "0", fees: "0" },
    ];
    expect(sideOf(rows)).toMatchObject({ questions: [], findings: [], once: point("180000") });
  });

  it("finds a paper that is named in the activity alone", () => {
    const { item: _, ...rest } = COMPLETE[2]!;
    expect(sideOf(without(2, { ...rest, activity: "Bản đồ" })).questions).toEqual([]);
  });

  it("tells a levy that the table gives otherwise", () => {
    const side = sideOf(without(4, { ...COMPLETE[4], fees: "70.000" }));
    expect(side.once).toMatchObject(point("180000"));
    expect(side.findings[0]?.reason.vi).toContain("ở bảng là 70.000 đ, ở thủ tục là 50.000 đ");
  });

  it("ranges over the papers of a choice, of which one suffices", () => {
    const of = procedure(
      "",
      `đơn 1 bản chính
    một trong "Giấy tờ đất" { sổ_đỏ "Sổ đỏ" 1 bản sao
      hợp_đồng "Hợp đồng" 1 bản sao }`,
    );
    const row = { task: "1", services: "0", fees: "0" };
    const rows = without(2, { ...row, item: "sổ_đỏ", hours: "1" }, { ...row, item: "hợp_đồng", hours: "3" });
    expect(sideOf(rows, of)).toMatchObject({
      questions: [],
      once: { least: "150000", most: "190000", complete: true },
    });
  });

  it("counts what a registry replaced only with a warning, and does not ask for it", () => {
    const gone = { ...model.dossier.items[1]!, replacedBy: "csdl" };
    const of = { ...model, dossier: { ...model.dossier, items: [model.dossier.items[0]!, gone] } };
    expect(sideOf(without(2), of).questions).toEqual([]);
    expect(sideOf(COMPLETE, of).findings[0]?.reason.vi).toContain("không phải mang");
  });

  it("takes the yearly volume of the source, unless the table says how often", () => {
    const of = procedure("số lượt 1.240 mỗi năm");
    expect(sideOf(without(0, { task: "Chung", wage: "20.000" }), of).yearly).toMatchObject(
      point("198400000"),
    );
    expect(sideOf(COMPLETE, of).yearly).toMatchObject(point("16000000"));
  });
});

describe("sums that the spreadsheet worked out", () => {
  it("are checked against the figures", () => {
    const wrong = sideOf(without(1, { ...COMPLETE[1], reported: "41.000" }));
    expect(wrong.findings[0]?.reason.vi).toBe("chi phí một lần ghi 41.000 đ, tính ra 40.000 đ");
    expect(sideOf(without(1, { ...COMPLETE[1], reported: "40.000" })).findings).toEqual([]);
  });

  it("are checked where they stand in a last row, and are not counted twice", () => {
    const right = sideOf([...COMPLETE, { task: "Tổng cộng", reported: "160.000 đ" }]);
    expect(right).toMatchObject({ findings: [], once: point("160000") });
    expect(sideOf([...COMPLETE, { task: "Tổng cộng", reported: "170.000 đ" }]).findings).toHaveLength(1);
  });
});

describe("what if", () => {
  it.each([
    ["số lượt=5000", "800000000"],
    ["so luot = 5.000", "800000000"],
    ["số lượt=5000".normalize("NFD"), "800000000"],
    ["số đối tượng=200", "32000000"],
    ["số lần=2", "32000000"],
    ["mức lương giờ=40.000 đ", "26000000"],
    ["sau.số lượt=1", "160000"],
    ["trước.số lượt=1", "16000000"],
  ])("%s", (written, yearly) => {
    expect(sideOf(COMPLETE, model, written).yearly).toMatchObject(point(yearly));
  });

  it("takes ranges, and marks what was set", () => {
    const side = sideOf(COMPLETE, model, "số lượt=1.000–2.000");
    expect(side.yearly).toMatchObject({ least: "160000000", most: "320000000" });
    expect(side.common.filings).toMatchObject({ byHand: true });
  });
});
