import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { proveTables } from "../../compiler/verify/tables/prove-tables.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { framedLines } from "../compiler/pages.ts";
import { compilation, projectWorkspace, root } from "../procedures/workspace.ts";

const OTHERS = /^TT33/;

/** Findings about tables of a procedure in the usual frame, each with the text it points at. */
function found(lines: string, beside: Readonly<Record<string, string>> = {}): readonly string[] {
  const { diagnostics } = compiled({ ...framedLines(lines, "thủ-tục"), ...beside });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return diagnostics
    .filter(({ code }) => OTHERS.test(code))
    .map(({ code, source, span }) => `${code} ${source.text.slice(span.start, span.end)}`);
}

/** What a finding says to an official. */
function params(lines: string): readonly unknown[] {
  const { procedures } = compiled(framedLines(lines, "thủ-tục"), undefined, false);
  return proveTables(procedures[0]!.model!).findings.map((finding) => finding.params);
}

const form = (fields: string) => `tờ khai đơn "Đơn" {\n  phần a "A" {\n    ${fields}\n  }\n}\n`;
const levy = (...rows: readonly string[]) => `lệ phí cấp "Lệ phí" {\n  ${rows.join("\n  ")}\n}\n`;
const examining = (records: string, exits = "đạt -> đã_cấp") => `trình tự theo một_cửa {
  bước xem "Xem" do chuyên_viên {
    ${records}
    ${exits}
  }
  kết thúc đã_cấp "Đã cấp" trả giấy_phép
}
`;

it("shows a dossier that fits no row", () => {
  const rows = levy(
    "khi trường hợp = nhà_ở 75.000 đồng",
    "khi kênh = trực tuyến và trường hợp = công_trình 50.000 đồng",
  );
  expect(found(rows)).toEqual(["TT3301 cấp"]);
  expect(params(rows)).toEqual([
    {
      what: { vi: "«Lệ phí»", en: '"Lệ phí"' },
      example: { vi: "trường hợp «Công trình», kênh trực tiếp", en: expect.stringContaining("Công trình") },
    },
  ]);
});

it.each([
  [
    "conditions that cover every case",
    levy("khi trường hợp = nhà_ở 1.000 đồng", "khi trường hợp = công_trình 2.000 đồng"),
  ],
  ["a number split at a bound", levy("khi số_bản < 10 1.000 đồng", "khi số_bản >= 10 2.000 đồng")],
  ["rows that follow each other by date", levy("1.000 đồng đến 31/12/2026", "2.000 đồng từ 01/01/2027")],
  ["an absent value that makes no difference", levy("khi loại = mới 0 đồng", "còn lại 0 đồng")],
  [
    "rows that hold together with one value",
    levy("khi trường hợp = nhà_ở 5.000 đồng", "khi kênh = trực tuyến 5.000 đồng", "còn lại 7.000 đồng"),
  ],
  [
    "an exemption beside a reduction",
    levy("10.000 đồng", "miễn khi kênh = trực tuyến", "giảm 50 % khi trường hợp = nhà_ở"),
  ],
  [
    "reductions that never meet",
    levy("10.000 đồng", "giảm 50 % khi trường hợp = nhà_ở", "giảm 30 % khi trường hợp = công_trình"),
  ],
  ["a relief of nothing", levy("0 đồng", "miễn khi loại = mới")],
  [
    "a value that only the exempt may lack",
    levy("miễn khi loại không có giá trị", "khi loại = mới 1.000 đồng", "còn lại 2.000 đồng"),
  ],
  [
    "rates that are rounded",
    levy(
      "theo bậc giá_trị {\n    đến 1 tỷ đồng 0,1 %\n    trên nữa 0,05 %\n  }",
      "làm tròn lên đến 1.000 đồng",
    ),
  ],
  [
    "a fixed amount equal to one for each",
    levy("khi số_bản = 1 8.000 đồng", "8.000 đồng mỗi số_bản")
      .replace("\n  8.000 đồng mỗi", "\n  khi số_bản <= 2 8.000 đồng mỗi")
      .replace("}\n", "  còn lại 20.000 đồng\n}\n"),
  ],
])("has nothing to say about %s", (_, lines) => {
  expect(found(lines)).toEqual([]);
});

it("finds rows that disagree, at the later one", () => {
  expect(
    found(
      levy("khi trường hợp = nhà_ở 75.000 đồng", "khi kênh = trực tuyến 50.000 đồng", "còn lại 1.000 đồng"),
    ),
  ).toEqual(["TT3302 khi kênh = trực tuyến 50.000 đồng"]);
});

it("finds rows that agree for some numbers only", () => {
  const rows = levy(
    "khi trường hợp = nhà_ở 8.000 đồng mỗi số_bản",
    "khi kênh = trực tuyến 16.000 đồng",
    "còn lại 1.000 đồng",
  );
  expect(found(rows)).toEqual(["TT3302 khi kênh = trực tuyến 16.000 đồng"]);
});

it("finds a row that takes nothing: for its condition, its dates, or what others leave", () => {
  expect(found(levy("khi kênh = bưu chính 1.000 đồng", "còn lại 2.000 đồng"))).toEqual([
    "TT3303 khi kênh = bưu chính 1.000 đồng",
  ]);
  expect(found(levy("khi trường hợp = nhà_ở 1.000 đồng đến 01/01/2020", "còn lại 2.000 đồng"))).toEqual([
    "TT3303 khi trường hợp = nhà_ở 1.000 đồng đến 01/01/2020",
  ]);
  expect(
    found(levy("khi số_bản > 5 1.000 đồng", "khi số_bản <= 5 2.000 đồng", "còn lại 3.000 đồng")),
  ).toEqual(["TT3303 còn lại 3.000 đồng"]);
});

it("finds reductions that meet, but not where it is said what holds", () => {
  const reliefs = ["10.000 đồng", "giảm 50 % khi kênh = trực tuyến", "giảm 30 % khi trường hợp = nhà_ở"];
  expect(found(levy(...reliefs))).toEqual(["TT3304 giảm 30 % khi trường hợp = nhà_ở"]);
  expect(found(levy(...reliefs, "lấy mức thấp nhất"))).toEqual([]);
  expect(found(levy(...reliefs, "cộng dồn"))).toEqual([]);
});

it("finds a relief that never applies", () => {
  expect(found(levy("10.000 đồng", "miễn khi số_bản < 1"))).toEqual(["TT3305 miễn khi số_bản < 1"]);
  expect(found(levy("10.000 đồng", "miễn khi số_bản > 1"))).toEqual([]);
});

it("finds a value that may be absent: of a condition, of a quantity, of a relief, of a hidden field", () => {
  expect(found(levy("khi loại = mới 1.000 đồng", "còn lại 2.000 đồng"))).toEqual([
    "TT3306 khi loại = mới 1.000 đồng",
  ]);
  expect(found(levy("10.000 đồng", "giảm 50 % khi loại = mới"))).toEqual(["TT3306 giảm 50 % khi loại = mới"]);
  const copies = form(
    'xin_bản_sao "Xin bản sao" có không bắt buộc\nbản_sao "Bản sao" số nguyên tối thiểu 1 hiện khi xin_bản_sao bắt buộc',
  );
  expect(found(copies + levy("1.000 đồng mỗi bản_sao"))).toEqual(["TT3306 1.000 đồng mỗi bản_sao"]);
  expect(found(copies + levy("khi xin_bản_sao 1.000 đồng mỗi bản_sao", "còn lại 0 đồng"))).toEqual([]);
});

it("counts a fact that officials record as known, unless the charge is collected at filing", () => {
  const steps = examining('ghi nhận { khoảng_cách "Khoảng cách" số nguyên bắt buộc tối thiểu 0 }');
  const rows = ["khi khoảng_cách > 50 2.000 đồng", "còn lại 1.000 đồng"];
  expect(found(steps + levy(...rows))).toEqual([]);
  expect(found(steps + levy(...rows, "thu khi nộp"))).toEqual(["TT3306 khi khoảng_cách > 50 2.000 đồng"]);
});

it("finds a quantity or base that may be negative", () => {
  const fields = form('tờ "Số tờ" số nguyên bắt buộc');
  expect(found(fields + levy("1.000 đồng mỗi tờ"))).toEqual(["TT3307 1.000 đồng mỗi tờ"]);
  expect(found(fields + levy("theo bậc tờ {\n    đến 10 1.000 đồng\n    trên nữa 2.000 đồng\n  }"))).toEqual([
    expect.stringMatching(/^TT3307 theo bậc tờ/),
  ]);
  expect(found(fields + levy("khi tờ > 0 1.000 đồng mỗi tờ", "còn lại 0 đồng"))).toEqual([]);
});

it("finds fractions of a đồng: of rates, of halves, of numbers that are not whole", () => {
  const fields = form('tấn "Số tấn" số bắt buộc lớn hơn 0\nvốn "Vốn" số tiền bắt buộc');
  expect(found(fields + levy("theo bậc vốn {\n    trên nữa 0,1 %\n  }"))).toEqual(["TT3308 cấp"]);
  expect(found(fields + levy("1.000 đồng mỗi tấn"))).toEqual(["TT3308 cấp"]);
  expect(found(fields + levy("1.000 đồng mỗi tấn", "làm tròn lên đến 1 đồng"))).toEqual([]);
  expect(found(levy("1.001 đồng", "giảm 50 % khi kênh = trực tuyến"))).toEqual(["TT3308 cấp"]);
  expect(found(levy("1.002 đồng", "giảm 50 % khi kênh = trực tuyến"))).toEqual([]);
});

it("finds days without a row: a hole, a late beginning, an end without a successor", () => {
  expect(found(levy("1.000 đồng đến 31/12/2026", "2.000 đồng từ 02/01/2027"))).toEqual(["TT3309 cấp"]);
  expect(found(levy("1.000 đồng từ 02/07/2026"))).toEqual(["TT3309 cấp"]);
  expect(found(levy("1.000 đồng đến 31/12/2026"))).toEqual(["TT3309 cấp"]);
  expect(params(levy("1.000 đồng đến 31/12/2026"))).toEqual([
    { what: { vi: "«Lệ phí»", en: '"Lệ phí"' }, from: "2027-01-01" },
  ]);
});

it("says what it cannot decide", () => {
  const sizes = form(
    'dài "Dài" số bắt buộc lớn hơn 0\nrộng "Rộng" số bắt buộc lớn hơn 0\ncao "Cao" số bắt buộc lớn hơn 0',
  );
  expect(
    found(sizes + levy("khi dài * rộng * cao > 100 1.000 đồng", "khi dài * rộng * cao <= 100 2.000 đồng")),
  ).toEqual(["TT3390 cấp"]);
});

it("proves tables of terms alike, with their exceptions", () => {
  expect(
    found(
      "thời hạn {\n  khi kênh = trực tuyến thì 3 ngày làm việc\n  khi trường hợp = nhà_ở thì 5 ngày làm việc\n}\n",
    ).map((one) => one.slice(0, 6)),
  ).toEqual(["TT3301", "TT3302"]);
  expect(
    found("thời hạn {\n  khi loại = mới thì 3 ngày làm việc\n  còn lại 5 ngày làm việc\n}\n").map((one) =>
      one.slice(0, 6),
    ),
  ).toEqual(["TT3306"]);
  expect(
    found("thời hạn 5 ngày làm việc, khi loại = mới thì 3 ngày làm việc\n".replace(" thì", " trong")),
  ).toEqual([]);
});

it("finds exceptions of limits and extensions that are never used", () => {
  const limit = (text: string) =>
    examining("", "đạt -> đã_cấp").replace(
      "do chuyên_viên {",
      `do chuyên_viên trong 2 ngày làm việc${text} {`,
    );
  expect(found(limit(", khi kênh = bưu chính trong 3 ngày làm việc"))).toEqual([
    expect.stringMatching(/^TT3303/),
  ]);
  expect(found(limit(", khi kênh = trực tuyến trong 3 ngày làm việc"))).toEqual([]);
  const hidden =
    ", khi kênh thuộc (trực tuyến, trực tiếp) trong 3 ngày làm việc, khi trường hợp = nhà_ở trong 1 ngày làm việc";
  expect(found(limit(hidden))).toEqual([expect.stringMatching(/^TT3303/)]);
  expect(
    found("thời hạn {\n  5 ngày làm việc\n  gia hạn tối đa 2 ngày làm việc khi kênh = bưu chính\n}\n"),
  ).toEqual([expect.stringMatching(/^TT3303 gia hạn/)]);
});

it("looks at what campaigns put in place, on their days", () => {
  const campaign = (rows: string) => ({
    "procedures/vi-du/dot.tthc": `đợt tuần_lễ "Tuần lễ" từ 10/05/2027 đến 14/05/2027 {\náp dụng cho thử_nghiệm\nlệ phí cấp "Lệ phí" { ${rows} }\n}\n`,
  });
  const own = 'dùng "ví_dụ/đợt"\n';
  const lines = levy("khi trường hợp = nhà_ở 1.000 đồng", "còn lại 2.000 đồng");
  const files = (rows: string) => {
    const framed = framedLines(lines, "thủ-tục") as Record<string, string>;
    const [[name, text]] = Object.entries(framed) as [[string, string]];
    return { [name]: own + text, ...campaign(rows) };
  };
  const codes = (rows: string) =>
    compiled(files(rows))
      .diagnostics.filter(({ code }) => OTHERS.test(code))
      .map(({ code }) => code);
  expect(codes("khi trường hợp = nhà_ở 0 đồng")).toEqual(["TT3301"]);
  expect(codes("0 đồng")).toEqual([]);
});

it("has one claim for each table, also of those that are not there", () => {
  const claims = (lines: string) => {
    const { procedures } = compiled(framedLines(lines, "thủ-tục"), undefined, false);
    return proveTables(procedures[0]!.model!).claims.map(({ id, verdict }) => `${id} ${verdict}`);
  };
  expect(claims("")).toEqual(["tables.term proved", "tables.exceptions void", "tables.charges void"]);
  expect(claims(levy("khi trường hợp = nhà_ở 1.000 đồng"))).toEqual([
    "tables.levy.cap refuted",
    "tables.term proved",
    "tables.exceptions void",
  ]);
});

it("finds that a published record gives one dossier two terms, and lets it stand with its reason", () => {
  const text = readFileSync(join(root, "tests/procedures/portal-records/1.013225-2026-07-07.tthc"), "utf8");
  const place = "procedures/xay-dung/cap-phep-nha-o/v3.tthc";
  const codes = (source: string) => {
    const workspace = projectWorkspace();
    workspace.sources.overlay(place, source);
    return workspace
      .check([place])
      .diagnostics.filter(({ code }) => OTHERS.test(code) || code === "TT7019")
      .map(({ code, span }) => `${code} ${source.slice(span.start, span.end).slice(0, 30)}`);
  };
  expect(codes(text)).toEqual([]);
  expect(codes(text.replace(/chấp nhận "TT3302".*/, ""))).toEqual(["TT3302 khi trường hợp thuộc (không_th"]);
});

it("finds the tables of the library sound, and decides all of them", () => {
  const open = compilation.procedures.flatMap(({ id, version, model }) =>
    model === undefined
      ? []
      : proveTables(model).findings.map(
          ({ code, place }) => `${id} ${String(version)} ${code} ${JSON.stringify(place)}`,
        ),
  );
  expect(open).toEqual([]);
});
