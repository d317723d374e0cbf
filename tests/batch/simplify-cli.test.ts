import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { format } from "prettier";
import { expect, it } from "vitest";
import { formatSource } from "../../compiler/format/format-source.ts";
import { runCli } from "../cli/run-cli.ts";
import { schemaOfType } from "../model/schema-of-types.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const SHARED = `dùng "chuẩn/một_cửa"

văn bản pháp luật nđ_9_2025 "Nghị định 9/2025/NĐ-CP" en "Decree 9/2025" số "9/2025/NĐ-CP" hiệu lực từ 01/01/2025
giấy tờ cccd "Thẻ căn cước" en "Identity card"

nguồn csdl_mẫu "Cơ sở dữ liệu quốc gia về dân cư" en "National population database" hỏi số_định_danh trả lời cccd hiệu lực từ 01/01/2025 căn cứ nđ_9_2025 điều 4 {
  nếu không có dữ liệu thì nộp trong 1 ngày làm việc căn cứ nđ_9_2025 điều 8
}
`;

const version = (number: number, period: string, uses = `dùng "mẫu/chung"`): string => `${uses}

thủ tục cấp_phép_mẫu "Cấp phép mẫu" en "Sample permit" {
  mã "1.000001"
  phiên bản ${String(number)} ${period}
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ nđ_9_2025
  kết quả giấy_phép "Giấy phép" en "Permit"
  yêu cầu không có
  tờ khai không có
  hồ sơ 1 bộ căn cứ nđ_9_2025 điều 53 {
    cccd 1 bản sao khi kênh = trực tiếp căn cứ nđ_9_2025 điều 53 khoản 2
    khai_sinh "Giấy khai sinh" en "Birth certificate" 1 bản sao
    bản_vẽ "Bản vẽ" en "Drawing" 1 bản sao
  }
  phí không có
  lệ phí không có
  thời hạn căn cứ nđ_9_2025 điều 53 { 5 ngày làm việc }
  trình tự theo một_cửa {
    bước xét "Xét" en "Examine" do chuyên_viên {
      đạt -> xong_việc căn cứ nđ_9_2025
      không đạt -> từ_chối lý do bắt buộc
    }
    kết thúc xong_việc "Đã cấp" trả giấy_phép
    kết thúc từ_chối "Từ chối" trả thông_báo_từ_chối
  }
}
`;

const HEAD = "phu_luc\tma_tthc\tten_tthc\tgiay_to_thay_the_hoac_cat_giam\tcsdl\n";
const row = (appendix: string, code: string, paper: string, database = "CSDL quốc gia về dân cư"): string =>
  `${appendix}\t${code}\tCấp phép mẫu\t${paper}\t${database}\n`;

const FILES = {
  "tthc.json": `{ "edition": 1 }\n`,
  "procedures/mau/chung.tthc": SHARED,
  "procedures/mau/cap-phep-mau/v1.tthc": version(1, "hiệu lực từ 01/07/2025 đến 31/12/2025"),
  "procedures/mau/cap-phep-mau/v2.tthc": version(2, "thay thế 1 hiệu lực từ 01/01/2026"),
};
const V3 = "procedures/mau/cap-phep-mau/v3.tthc";

function folder(plan: string, more: Record<string, string> = {}): string {
  return temporaryFolder({ ...FILES, ...more, "plan.tsv": HEAD + plan });
}

interface Report {
  readonly rows: readonly { readonly status: string; readonly reason: { readonly kind: string } }[];
  readonly sources: readonly { readonly file: string; readonly newFile: string; readonly text: string }[];
}

async function reported(plan: string, more: Record<string, string> = {}, ...args: readonly string[]) {
  const { out } = await runCli(folder(plan, more), [
    "simplify",
    "plan.tsv",
    "--json",
    "--from",
    "01/03/2026",
    ...args,
  ]);
  const report = JSON.parse(out) as Report;
  return { report, ends: report.rows.map(({ status, reason }) => `${status} ${reason.kind}`) };
}

it("prints a new version in canonical form, and takes the version in force on the plan's first day", async () => {
  const { report, ends } = await reported(row("I", "1.000001", "Căn cước"));
  expect(ends).toEqual(["applied paper-replaced"]);
  const [source] = report.sources;
  expect([source?.file, source?.newFile]).toEqual(["procedures/mau/cap-phep-mau/v2.tthc", V3]);
  expect(source?.text).toContain("phiên bản 3 thay thế 2 hiệu lực từ 01/03/2026\n");
  expect(source?.text).toMatch(/cccd .* khi kênh = trực tiếp thay bằng csdl_mẫu căn cứ/);
  expect(formatSource(source?.text ?? "")).toEqual({ ok: true, text: source?.text });
  const { report: earlier } = await reported(row("I", "1.000001", "Căn cước"), {}, "--from", "01/09/2025");
  expect(earlier.sources[0]?.file).toBe("procedures/mau/cap-phep-mau/v1.tthc");
});

it("writes the new version as a new file once, and never over another", async () => {
  const cwd = folder(row("I", "1.000001", "Căn cước") + row("II", "1.000001", "Bản vẽ"));
  const args = ["simplify", "plan.tsv", "--write", "--from", "01/03/2026", "--to", "28/02/2027"];
  const { code, out } = await runCli(cwd, args);
  expect(code, out).toBe(0);
  expect(out).toContain(
    "2 dòng = 2 đã thực hiện + 0 đã có hiệu lực từ trước + 0 không áp dụng + 0 chưa hiểu.",
  );
  const text = readFileSync(join(cwd, V3), "utf8");
  expect(text).toContain("hiệu lực từ 01/03/2026 đến 28/02/2027");
  expect(text).not.toContain("bản_vẽ");
  expect(readFileSync(join(cwd, "procedures/mau/cap-phep-mau/v2.tthc"), "utf8")).toBe(
    FILES["procedures/mau/cap-phep-mau/v2.tthc"],
  );
  writeFileSync(join(cwd, V3), "// của người khác\n");
  const again = await runCli(cwd, args);
  expect(again.code).toBe(2);
  expect(readFileSync(join(cwd, V3), "utf8")).toBe("// của người khác\n");
});

it("a written version compiles without errors once the older one ends", async () => {
  const cwd = folder(row("I", "1.000001", "Căn cước"));
  await runCli(cwd, ["simplify", "plan.tsv", "--write", "--from", "01/03/2026"]);
  writeFileSync(
    join(cwd, "procedures/mau/cap-phep-mau/v2.tthc"),
    version(2, "thay thế 1 hiệu lực từ 01/01/2026 đến 28/02/2026"),
  );
  const { out } = await runCli(cwd, ["check", "--json"]);
  const { files, findings } = JSON.parse(out) as {
    files: number;
    findings: { severity: string; code: string }[];
  };
  expect(files).toBe(4);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

it.each([
  [
    "already in the source",
    row("I", "1.000001", "Căn cước") + row("I", "1.000001", "CCCD"),
    ["applied paper-replaced", "already-in-force already-by-row"],
  ],
  ["nothing to cut", row("I", "1.000001", "Giấy phép lái xe"), ["not-applicable paper-not-asked"]],
  ["no such procedure", row("I", "1.999999", "Căn cước"), ["not-applicable procedure-not-in-catalogue"]],
  ["a code that lost its zeros", row("I", "1.00000", "Căn cước"), ["not-understood code-damaged"]],
  ["a code with a comma", row("I", "1,000001", "Căn cước"), ["applied paper-replaced"]],
  ["another annex", row("III", "1.000001", "Căn cước"), ["not-understood appendix-unknown"]],
  ["no paper", row("I", "1.000001", " ; "), ["not-understood paper-not-named"]],
  ["a paper nobody knows", row("I", "1.000001", "Biên bản họp cổ đông"), ["not-understood paper-not-found"]],
  [
    "no registry for it",
    row("I", "1.000001", "Giấy khai sinh", "CSDL trẻ em"),
    ["not-understood registry-unknown"],
  ],
  [
    "cut twice",
    row("II", "1.000001", "Bản vẽ").repeat(2),
    ["applied paper-removed", "already-in-force already-by-row"],
  ],
])("%s", async (_, plan, expected) => {
  expect((await reported(plan)).ends).toEqual(expected);
});

it("a registry that the source does not see yet is brought in by its file", async () => {
  const [law = ""] = /văn bản[^]*?Identity card"\n/.exec(SHARED) ?? [];
  const { report } = await reported(row("I", "1.000001", "Căn cước"), {
    "procedures/mau/luat.tthc": law,
    "procedures/mau/chung.tthc": `dùng "mẫu/luật"\n${SHARED.replace(law, "")}`,
    "procedures/mau/cap-phep-mau/v1.tthc": version(
      1,
      "hiệu lực từ 01/07/2025 đến 31/12/2025",
      `dùng "chuẩn/một_cửa"\ndùng "mẫu/luật"`,
    ),
    "procedures/mau/cap-phep-mau/v2.tthc": version(
      2,
      "thay thế 1 hiệu lực từ 01/01/2026",
      `dùng "chuẩn/một_cửa"\ndùng "mẫu/luật"`,
    ),
  });
  expect(report.sources[0]?.text).toMatch(/^dùng "(mẫu|mau)\/chung"$/m);
});

it("refuses a plan that is not there, or has no papers in it, and a date that is none", async () => {
  const cwd = folder("");
  expect((await runCli(cwd, ["simplify", "khac.tsv"])).code).toBe(2);
  writeFileSync(join(cwd, "khac.tsv"), "a\tb\n1\t2\n");
  expect((await runCli(cwd, ["simplify", "khac.tsv"])).code).toBe(2);
  expect((await runCli(cwd, ["simplify", "plan.tsv", "--from", "31/02/2026"])).code).toBe(2);
  expect((await runCli(cwd, ["simplify", "plan.tsv", "--records", "khong-co"])).code).toBe(2);
});

it("leaves a line to a person where data stand for one of its papers only", async () => {
  const shared = version(2, "thay thế 1 hiệu lực từ 01/01/2026").replace(
    '"Giấy khai sinh" en "Birth certificate"',
    '"Giấy khai sinh hoặc thẻ căn cước của trẻ" en "Birth certificate or identity card of the child"',
  );
  const more = { "procedures/mau/cap-phep-mau/v2.tthc": shared };
  const { report, ends } = await reported(row("I", "1.000001", "Giấy khai sinh"), more);
  expect([ends, report.sources]).toEqual([["not-understood paper-not-alone"], []]);
});

it("needs no procedures of our own where records are given", async () => {
  const record = {
    code: "1.000001",
    name: "Cấp phép mẫu",
    checklist_raw: [{ group: "", items: [{ name: "Bản sao CCCD", original_qty: 0, copy_qty: 1 }] }],
  };
  const cwd = temporaryFolder({
    "plan.tsv": HEAD + row("I", "1.000001", "Căn cước"),
    "ban-ghi/1.000001.json": JSON.stringify(record),
    "ban-ghi/khac.json": "{}",
  });
  const { code, out } = await runCli(cwd, ["simplify", "plan.tsv", "--records", "ban-ghi", "--write"]);
  expect([code, out]).toEqual([0, expect.stringContaining("1 dòng = 1 đã thực hiện")]);
  expect((await runCli(cwd, ["simplify", "plan.tsv"])).code).toBe(2);
});

it("writes a report in the language asked for", async () => {
  const cwd = folder(row("I", "1.000001", "Căn cước"));
  await runCli(cwd, [
    "simplify",
    "plan.tsv",
    "--report",
    "bao-cao.md",
    "--lang",
    "en",
    "--from",
    "2026-03-01",
  ]);
  expect(existsSync(join(cwd, "bao-cao.md"))).toBe(true);
  expect(readFileSync(join(cwd, "bao-cao.md"), "utf8")).toContain("| Applied | 1 |");
});

const SCHEMA = "compiler/batch/batch-report.schema.json";

it(`${SCHEMA} is what its types say (UPDATE=1 rewrites it), and what is printed fits it`, async () => {
  const made = schemaOfType("compiler/batch/batch-report.ts", "BatchReport", "urn:tthc:schema:batch:1");
  const text = await format(JSON.stringify(made), { parser: "json", printWidth: 110 });
  if (process.env["UPDATE"] === "1") writeFileSync(SCHEMA, text);
  expect(readFileSync(SCHEMA, "utf8")).toBe(text);
  const validate = new Ajv2020({ strict: false }).compile(made);
  for (const plan of [
    row("I", "1.000001", "Căn cước"),
    row("I", "1.00000", "Căn cước"),
    row("II", "1.000001", "Bản vẽ"),
  ]) {
    const { report } = await reported(plan);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  }
});
