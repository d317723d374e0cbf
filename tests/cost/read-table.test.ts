import { describe, expect, it } from "vitest";
import { readCostTable } from "../../compiler/cost/read-table.ts";
import { costAccount } from "../../compiler/cost/side-cost.ts";
import { tableToFill } from "../../compiler/cost/table-to-fill.ts";
import { COMPLETE, HEAD, inputOf, procedure, tableText } from "./cost-scene.ts";

const TEXT = tableText(...COMPLETE);
const model = procedure();
const onceOf = (text: string) => costAccount(inputOf(model, text)).side;

describe("exports of spreadsheets", () => {
  const commas = (text: string): string =>
    text
      .split("\r\n")
      .map((line) =>
        line
          .split(";")
          .map((cell) => (cell.includes(",") ? `"${cell}"` : cell))
          .join(","),
      )
      .join("\r\n");
  it.each([
    ["semicolons, CRLF", TEXT],
    ["LF", TEXT.replaceAll("\r\n", "\n")],
    ["a byte order mark", `\uFEFF${TEXT}`],
    ["NFD", TEXT.normalize("NFD")],
    ["tabs", TEXT.replaceAll(";", "\t")],
    ["commas with quotes", commas(TEXT)],
    ["a title above and an empty line", `BẢNG TÍNH CHI PHÍ;;\r\n;;;\r\n${TEXT}`],
    ["sep=;", `sep=;\r\n${TEXT}`],
    ["empty cells behind", TEXT.replaceAll("\r\n", ";;;\r\n")],
    [
      "headings in capitals without marks",
      TEXT.replace(HEAD, HEAD.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").toUpperCase()),
    ],
    [
      "numbered kinds of work",
      TEXT.replaceAll("Chuẩn bị hồ sơ", "1. Chuẩn bị hồ sơ").replace("Nộp hồ sơ", "2"),
    ],
  ])("%s", (_, text) => {
    const side = onceOf(text);
    expect(side.findings).toEqual([]);
    expect(side).toMatchObject({ once: { least: "160000", complete: true }, yearly: { least: "16000000" } });
  });

  it("takes merged cells: an empty kind of work is that of the row above, a row with nothing else a heading", () => {
    const text = TEXT.replace(/Chuẩn bị hồ sơ;bản đồ/, ";bản đồ").replace(
      "Chuẩn bị hồ sơ;đơn",
      "1. Chuẩn bị hồ sơ\r\n;đơn",
    );
    expect(onceOf(text)).toMatchObject({ findings: [], once: { least: "160000", complete: true } });
  });

  it("takes the headings of the official form", () => {
    const text = TEXT.replace(
      HEAD,
      '"Công việc";"Mục";"Các hoạt động/cách thức thực hiện cụ thể";"Thời gian (giờ)";"Mức TNBQ/người/giờ";"Chi phí tư vấn, dịch vụ";"Phí, lệ phí, chi phí khác";"Số lần/năm";"Số đối tượng/năm";số lượt;"Chi phí 1 lần";Nguồn;Ngày;Ghi chú',
    );
    expect(onceOf(text)).toMatchObject({ findings: [], once: { least: "160000", complete: true } });
  });
});

describe("broken tables: each error names line, column, reason and way out", () => {
  const broken = (text: string) =>
    readCostTable("v1.chi-phi.csv", text).findings.map(({ line, column, reason, wayOut }) => ({
      at: [line, column],
      says: `${reason.vi}; ${wayOut.vi}`,
      en: `${reason.en}; ${wayOut.en}`,
    }));
  const withCell = (column: number, cell: string): string => {
    const cells = [
      "Chuẩn bị hồ sơ",
      "đơn",
      "",
      "1",
      "1000",
      "0",
      "0",
      "",
      "",
      "",
      "",
      "Khảo sát",
      "2026",
      "",
    ];
    return `${HEAD}\n${cells.with(column - 1, cell).join(";")}`;
  };

  it("stays silent on a sound row, and on a kind of work without all its marks", () => {
    expect([...broken(withCell(14, "ghi chú")), ...broken(withCell(1, "Chuẩn bi hồ so"))]).toEqual([]);
  });

  it.each([
    [1, "Đi lại", ["không biết công việc «Đi lại»", "Nhận kết quả"]],
    [4, "hai", ["«hai» không phải số", "1,5"]],
    [4, "1.500", ["1500 hoặc 1,5"]],
    [4, "2-1", ["số lớn đứng trước"]],
    [4, "-1", ["số âm"]],
    [4, "01-Feb", ["bảng tính đã đổi"]],
    [4, "1/2/2026", ["bảng tính đã đổi"]],
    [4, "–", ["ghi 0 nếu không tốn"]],
    [5, "25,000", ["25000 hoặc 25", "ghi 25.000"]],
    [5, "1,5", ["không phải số nguyên"]],
    [5, "1,02E+06", ["đã mất chữ số"]],
    [6, "#REF!", ["lỗi của bảng tính"]],
    [7, "=A1*2", ["công thức"]],
    [9, "3,228", ["ghi 3.228"]],
    [9, "1,5", ["không phải số nguyên"]],
    [12, "", ["chưa ghi nguồn", "giả định"]],
    [13, "", ["chưa ghi ngày"]],
    [13, "31/02/2026", ["không phải ngày có thật"]],
    [13, "13/2026", ["không phải ngày có thật"]],
  ] as const)("column %i: «%s»", (column, cell, says) => {
    const found = broken(withCell(column, cell));
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toEqual([2, column]);
    for (const one of says) expect(found[0]?.says).toContain(one);
    expect(found[0]?.en).toMatch(/^[\x20-\x7e“”«»–\p{L}]+$/u);
  });

  it.each([
    ["nothing at all", "", "không có hàng tiêu đề"],
    ["no headings", "a;b\n1;2", "không có hàng tiêu đề"],
    ["no source", "công việc;số giờ;ngày\nNộp hồ sơ;1;2026", "thiếu cột «nguồn»"],
    ["a heading twice", "công việc;số giờ;thời gian;nguồn;ngày", "có hai lần"],
    ["an open quote", `${HEAD}\nNộp hồ sơ;;"không đóng;1;1;0;0;;;;;a;2026`, "mở mà không đóng"],
    ["unquoted decimal commas", "công việc,số giờ,nguồn,ngày\nNộp hồ sơ,1,5,Khảo sát,2026", "nhiều ô hơn"],
    [
      "two common wages",
      tableText({ task: "Chung", wage: "1" }, { task: "Chung", wage: "2" }),
      "đã ghi ở dòng 2",
    ],
    ["common hours", tableText({ task: "Chung", hours: "1" }), "không thể chung"],
  ])("%s", (_, text, says) => {
    expect(
      broken(text)
        .map((one) => one.says)
        .join("\n"),
    ).toContain(says);
  });

  it("only warns of a column that it does not know", () => {
    const [head = "", ...rows] = TEXT.split("\r\n");
    const side = onceOf([`${head};người nhập`, ...rows.map((row) => `${row};An`)].join("\r\n"));
    expect(side.findings).toMatchObject([{ severity: "warning", line: 1, column: 15 }]);
    expect(side.once?.complete).toBe(true);
  });

  it("gives no totals from a broken table", () => {
    const side = onceOf(TEXT.replace("0,5", "1.500"));
    expect([side.once, side.yearly, side.rows]).toEqual([undefined, undefined, []]);
    expect(side.findings).toMatchObject([{ severity: "error", line: 5, column: 4 }]);
  });
});

describe("the table to fill in", () => {
  it("asks for what the procedure has, and read again asks for the same", () => {
    const text = tableToFill({ model });
    const side = onceOf(text);
    expect(side.findings).toEqual([]);
    expect(side.rows.map(({ task, item }) => `${task} ${item?.id ?? ""}`)).toEqual([
      "prepare don",
      "prepare ban_do",
      "file filing",
      "pay le_phi_cap",
      "receive result",
    ]);
    expect(side.once?.complete).toBe(false);
    expect(text.startsWith("\uFEFFcông việc;mục;")).toBe(true);
  });
});
