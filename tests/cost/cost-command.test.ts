import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import costSchema from "../../compiler/cost/cost.schema.json" with { type: "json" };
import comparisonSchema from "../../compiler/diff/comparison.schema.json" with { type: "json" };
import { runCli } from "../cli/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { tableText, type Cells } from "./cost-scene.ts";

const permit = (number: number, more = ""): string => `dùng "chuẩn/một_cửa"
thủ tục cấp_phép_mẫu "Cấp phép mẫu" en "Sample permit" {
  mã "1.000001"
  phiên bản ${String(number)} hiệu lực từ 01/07/202${String(number)}
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ luật_hộ_tịch
  kết quả giấy_phép "Giấy phép" en "Permit"
  yêu cầu không có
  tờ khai không có
  hồ sơ 1 bộ căn cứ luật_hộ_tịch {
    bản_vẽ "Bản vẽ" en "Drawing" 1 bản sao
    ${more}
  }
  phí không có
  lệ phí không có
  thời hạn căn cứ luật_hộ_tịch { 5 ngày làm việc }
  trình tự theo một_cửa {
    bước xét "Xét" en "Examine" do chuyên_viên { đạt -> xong }
    kết thúc xong "Xong" en "Done" trả giấy_phép
  }
}
`;
const rows = (...papers: readonly string[]): readonly Cells[] => [
  { task: "Chung", wage: "20.000", services: "0", fees: "0", filings: "100" },
  ...papers.map((item) => ({ task: "Chuẩn bị hồ sơ", item, hours: "1" })),
  { task: "Nộp hồ sơ", hours: "1" },
  { task: "Nhận kết quả", hours: "1" },
];
const FOLDER = "procedures/mau/cap-phep-mau";
const FILES = {
  "tthc.json": `{ "edition": 1 }\n`,
  [`${FOLDER}/v1.tthc`]: permit(1, 'ảnh "Ảnh" en "Photo" 1 bản chính'),
  [`${FOLDER}/v1.chi-phi.csv`]: `\uFEFF${tableText(...rows("bản vẽ", "ảnh"))}`,
  [`${FOLDER}/v2.tthc`]: permit(2),
  [`${FOLDER}/v2.chi-phi.csv`]: tableText(...rows("bản vẽ")),
};
const SIDES = ["cap-phep-mau@1", "cap-phep-mau@2"] as const;

it("tthc diff tells the cost of tables beside the sources", async () => {
  const { code, out } = await runCli(temporaryFolder(FILES), ["diff", ...SIDES]);
  expect(code).toBe(1);
  expect(out).toContain("Một hồ sơ: 80.000 đ → 60.000 đ; lợi ích +20.000 đ, tỷ lệ cắt giảm 25 %");
  expect(out).toContain("Một năm: 8.000.000 đ → 6.000.000 đ; lợi ích +2.000.000 đ, tỷ lệ cắt giảm 25 %");
  expect(out).toContain("Chuẩn bị hồ sơ – Ảnh: 20.000 đ → –");
});

it("the same in Markdown, in English and as data that keep to the schema", async () => {
  const cwd = temporaryFolder(FILES);
  const { out: markdown } = await runCli(cwd, ["diff", ...SIDES, "--markdown"]);
  expect(markdown).toContain("| Một hồ sơ | 80.000 đ | 60.000 đ | lợi ích +20.000 đ, tỷ lệ cắt giảm 25 % |");
  const { out: english } = await runCli(cwd, ["diff", ...SIDES, "--lang", "en"]);
  expect(english).toContain("One dossier: 80,000 đ → 60,000 đ; benefit +20,000 đ, cut 25%");
  const { out } = await runCli(cwd, ["diff", ...SIDES, "--json", "--set", "số lượt=50–60"]);
  const comparison = JSON.parse(out);
  const validate = new Ajv2020({ strict: false }).compile(comparisonSchema);
  expect([validate(comparison), validate.errors]).toEqual([true, null]);
  expect(comparison.cost.yearly.after).toMatchObject({ least: "3000000", most: "3600000" });
});

it("git revisions bring their own tables; SARIF and the git driver work out no costs", async () => {
  const cwd = temporaryFolder({ ...FILES });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd, stdio: "pipe" });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "một");
  const file = join(cwd, FOLDER, "v2.chi-phi.csv");
  writeFileSync(file, tableText(...rows("bản vẽ")).replaceAll("20.000", "40.000"));
  writeFileSync(join(cwd, FOLDER, "v2.tthc"), permit(2).replace("5 ngày", "4 ngày"));
  const { out } = await runCli(cwd, ["diff", "--git", "HEAD"]);
  expect(out).toContain("Một hồ sơ: 60.000 đ → 120.000 đ; lợi ích −60.000 đ");
  const { out: sarif } = await runCli(cwd, ["diff", "--git", "HEAD", "--sarif"]);
  expect(sarif).not.toContain("chi phí");
});

it.each([
  [
    "an unknown name",
    ["--set", "số lược=5"],
    /không có con số tên «số lược»; có phải «số lượt».*số lượt, số đối tượng, số lần, lương giờ/s,
  ],
  ["no equals sign", ["--set", "số lượt 5"], /thiếu dấu bằng/],
  ["no number", ["--set", "số lượt=nhiều"], /không phải số/],
  ["an ambiguous number", ["--set", "số lượt=5,000"], /ghi 5\.000/],
  ["a table that is not there", ["--cost-after", "khong-co.csv"], /Không thấy bảng chi phí «khong-co.csv»/],
  ["too many tables", ["--cost-before", "a.csv", "--cost-before", "b.csv"], /chỉ có 1 thủ tục trước/],
] as const)("wrong use: %s", async (_, args, says) => {
  const { code, err } = await runCli(temporaryFolder(FILES), ["diff", ...SIDES, ...args]);
  expect(code).toBe(2);
  expect(err).toMatch(says);
});

it("--set without any table, and tables for two folders, are wrong use", async () => {
  const { [`${FOLDER}/v1.chi-phi.csv`]: _1, [`${FOLDER}/v2.chi-phi.csv`]: _2, ...bare } = FILES;
  const none = await runCli(temporaryFolder(bare), ["diff", ...SIDES, "--set", "số lượt=5"]);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining("npx tthc cost")]);
  const silent = await runCli(temporaryFolder(bare), ["diff", ...SIDES]);
  expect(silent.out).not.toContain("Chi phí tuân thủ");
  const cwd = temporaryFolder(FILES);
  const folders = await runCli(cwd, [
    "diff",
    "procedures",
    "procedures",
    "--cost-after",
    `${FOLDER}/v1.chi-phi.csv`,
  ]);
  expect([folders.code, folders.err]).toEqual([2, expect.stringContaining("hai thư mục")]);
});

it("a broken table is told by file, line and column, and stops nothing else", async () => {
  const cwd = temporaryFolder({
    ...FILES,
    [`${FOLDER}/v2.chi-phi.csv`]: tableText(...rows("bản vẽ")).replace("20.000", "20,000"),
  });
  const { code, out } = await runCli(cwd, ["diff", ...SIDES]);
  expect(code).toBe(1);
  expect(out).toContain(
    `${FOLDER}/v2.chi-phi.csv:2:5: «20,000» có thể là 20000 hoặc 20; ghi 20.000 hoặc 20000.`,
  );
  expect(out).toContain("Một hồ sơ: 80.000 đ → chưa có");
});

it("a table in UTF-16 is read, a spreadsheet file is not taken for one", async () => {
  const cwd = temporaryFolder(FILES);
  const text = tableText(...rows("bản vẽ")).replaceAll(";", "\t");
  writeFileSync(join(cwd, "wide.txt"), Buffer.from(`\uFEFF${text}`, "utf16le"));
  const { out } = await runCli(cwd, ["cost", "cap-phep-mau@2", "--cost", "wide.txt"]);
  expect(out).toContain("một hồ sơ: 60.000 đ");
  writeFileSync(join(cwd, "book.xlsx"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]));
  const book = await runCli(cwd, ["cost", "cap-phep-mau@2", "--cost", "book.xlsx"]);
  expect([book.code, book.err]).toEqual([2, expect.stringContaining("CSV UTF-8")]);
  writeFileSync(join(cwd, FOLDER, "v2.chi-phi.csv"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]));
  const diff = await runCli(cwd, ["diff", ...SIDES]);
  expect(diff.out).toContain(`${FOLDER}/v2.chi-phi.csv: không phải bảng chi phí dạng chữ UTF-8`);
});

it("tthc cost writes a table to fill in, asks for its figures, and never writes over it", async () => {
  const { [`${FOLDER}/v2.chi-phi.csv`]: _, ...rest } = FILES;
  const cwd = temporaryFolder(rest);
  const none = await runCli(cwd, ["cost", "cap-phep-mau"]);
  expect([none.code, none.out]).toEqual([1, expect.stringContaining("Chưa có bảng chi phí")]);
  const written = await runCli(cwd, ["cost", "cap-phep-mau@2", "--write"]);
  expect([written.code, existsSync(join(cwd, FOLDER, "v2.chi-phi.csv"))]).toEqual([0, true]);
  const asked = await runCli(cwd, ["cost", "cap-phep-mau@2"]);
  expect(asked.code).toBe(1);
  expect(asked.out).toContain(
    "«Bản vẽ» (procedures/mau/cap-phep-mau/v2.chi-phi.csv, dòng 3): chưa có số giờ, dịch vụ, phí và chi phí khác",
  );
  expect(asked.out).toContain("Chưa có lương giờ");
  const again = await runCli(cwd, ["cost", "cap-phep-mau@2", "--write"]);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("không ghi đè")]);
});

it("tthc cost shows each row as its sum, and data that keep to the schema", async () => {
  const cwd = temporaryFolder(FILES);
  const { code, out } = await runCli(cwd, ["cost", "cap-phep-mau@1", "--set", "lương giờ=30.000"]);
  expect(code).toBe(0);
  expect(out).toContain("Chuẩn bị hồ sơ – Ảnh: 1 giờ × 30.000 đ (đặt bằng tay) = 30.000 đ");
  expect(out).toContain("một năm: 12.000.000 đ (số lượt 100)");
  const data = JSON.parse((await runCli(cwd, ["cost", "cap-phep-mau@1", "--json"])).out);
  const validate = new Ajv2020({ strict: false }).compile(costSchema);
  expect([validate(data), validate.errors]).toEqual([true, null]);
});

it("the tables of the documentation are sound, and every figure in them says that it is assumed", async () => {
  const root = join(import.meta.dirname, "../..");
  const file = (name: string): string => join(root, "docs/chi-phi-mau", `${name}.csv`);
  const args = ["truoc-1-tham-dinh-co-so", "truoc-2-tham-dinh-ky-thuat", "truoc-3-cap-phep-xay-dung"].flatMap(
    (name) => ["--cost-before", file(name)],
  );
  const { out } = await runCli(root, [
    "diff",
    "tham-dinh-co-so@1",
    "tham-dinh-ky-thuat@1",
    "cap-phep-xay-dung@1",
    "--to",
    "cap-phep-xay-dung-ba-buoc@2",
    ...args,
    "--cost-after",
    file("sau-ba-buoc"),
    "--json",
  ]);
  const { cost } = JSON.parse(out);
  expect(cost.once.benefit).toBeDefined();
  expect(cost.notes[0].vi).toMatch(/^GIẢ ĐỊNH: (\d+) trong \1 con số/);
  expect([...cost.before, cost.after].flatMap(({ findings }: { findings: unknown[] }) => findings)).toEqual(
    [],
  );
});
