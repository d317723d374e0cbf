import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { root } from "../procedures/workspace.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const NEW = [
  "new",
  "--name",
  "Cấp giấy xác nhận",
  "--field",
  "Hộ tịch",
  "--channels",
  "trực tiếp, bưu chính",
];
const MADE = "procedures/ho-tich/cap-giay-xac-nhan/v1.tthc";
/** A fee with no row for those who ask for no copies. */
const GAP = `
  lệ phí cấp_mới "Lệ phí cấp mới" {
    khi kênh = trực tiếp 75.000 đồng
  }
`;

/** A workspace with what `new` writes, and what a test adds to the procedure. */
async function workspace(added = ""): Promise<string> {
  const folder = temporaryFolder();
  const { code, err } = await runCli(folder, [...NEW, "--term", "5 ngày làm việc"]);
  expect(code, err).toBe(0);
  const path = join(folder, MADE);
  writeFileSync(
    path,
    readFileSync(path, "utf8")
      .replace(/^  lệ phí không có.*\n/m, added.includes("lệ phí") ? "" : "$&")
      .replace(/\n\}\s*$/, `\n${added}}\n`),
  );
  return folder;
}

/** What a new procedure still lacks is accepted, so that only the planted fault is left. */
async function acceptingAll(added: string): Promise<string> {
  const plain = await workspace(added);
  const { out } = await runCli(plain, ["verify", "--json"]);
  const { procedures } = JSON.parse(out) as Report;
  const codes = new Set(procedures[0]!.sheet.findings.map(({ code }) => code));
  return workspace(added + [...codes].map((code) => `  chấp nhận "${code}" lý do "thử"\n`).join(""));
}

interface Report {
  readonly format: string;
  readonly procedures: readonly {
    readonly file: string;
    readonly sheet: {
      readonly verdict: string;
      readonly claims: readonly { readonly verdict: string }[];
      readonly findings: readonly { readonly code: string }[];
    };
    readonly places: readonly ({ readonly start: { readonly line: number } } | null)[];
  }[];
  readonly notProved: readonly string[];
}

it("tells what is refuted with its place, and ends with 1; accepted with a reason it ends with 0", async () => {
  const folder = await workspace(GAP);
  const { code, out } = await runCli(folder, ["verify"]);
  expect(code).toBe(1);
  expect(out).toContain("Bị bác bỏ: Cấp giấy xác nhận (phiên bản 1)");
  expect(out).toMatch(/v1\.tthc:\d+:\d+ TT3301 lệ phí «Lệ phí cấp mới»/);
  expect(out).toMatch(/1 phiên bản: 1 bị bác bỏ\.\n$/);
  const english = await runCli(folder, ["verify", "--lang", "en"]);
  expect(english.out).toMatch(/Refuted:[^]*TT3301 levy “Lệ phí cấp mới”/);

  const silenced = await runCli(await acceptingAll(GAP), ["verify"]);
  expect(silenced.out).toMatch(/TT3301[^\n]*Lý do: thử/);
  expect(silenced.out).not.toContain("  Bị bác bỏ:");
  expect(silenced.code).toBe(0);
});

it("--json says the same as data, by the published schema", async () => {
  const folder = await workspace(GAP);
  const { code, out } = await runCli(folder, ["verify", "--json"]);
  const report = JSON.parse(out) as Report;
  expect(code).toBe(1);
  expect(report.format).toBe("tthc-proofs/1");
  const [only] = report.procedures;
  const schema = JSON.parse(
    readFileSync(join(root, "compiler/verify/sheet/proof-sheet.schema.json"), "utf8"),
  ) as object;
  expect(new Ajv2020({ strict: false }).compile(schema)(only!.sheet)).toBe(true);
  const at = only!.sheet.findings.findIndex((finding) => finding.code === "TT3301");
  const line = readFileSync(join(folder, MADE), "utf8").split("\n")[only!.places[at]!.start.line - 1];
  expect(line).toContain("cấp_mới");
  expect(only!.places).toHaveLength(only!.sheet.findings.length);
});

it("--html and --markdown write a file a version and an index of several", async () => {
  const folder = await workspace();
  const one = await runCli(folder, ["verify", "--html", "phieu"]);
  expect(one.out).toContain("Đã ghi 1 tệp vào phieu.");
  expect(readdirSync(join(folder, "phieu"))).toEqual(["cap-giay-xac-nhan-v1.html"]);

  const second = readFileSync(join(folder, MADE), "utf8").replace("phiên bản 1", "phiên bản 2");
  writeFileSync(join(folder, "procedures/ho-tich/cap-giay-xac-nhan/v2.tthc"), second);
  await runCli(folder, ["verify", "--html", "a", "--markdown", "b", "--lang", "en"]);
  expect(readdirSync(join(folder, "a")).sort()).toEqual([
    "cap-giay-xac-nhan-v1.html",
    "cap-giay-xac-nhan-v2.html",
    "index.html",
  ]);
  const index = readFileSync(join(folder, "a/index.html"), "utf8");
  for (const [, file] of index.matchAll(/href="([^"]+)"/g))
    expect(existsSync(join(folder, "a", file!))).toBe(true);
  expect(readFileSync(join(folder, "b/index.md"), "utf8")).toContain("](cap-giay-xac-nhan-v2.md)");
  expect(readFileSync(join(folder, "b/cap-giay-xac-nhan-v1.md"), "utf8")).toContain("*Proof sheet");
});

it("a folder that is a file is wrong use, and nothing is written", async () => {
  const folder = await workspace();
  const { code, err } = await runCli(folder, ["verify", "--html", MADE]);
  expect(code).toBe(2);
  expect(err).toContain("là một tệp");
});

it("what has errors is not proved, and is said to be so", async () => {
  const folder = await workspace("  lệ phí {{\n");
  const { code, out } = await runCli(folder, ["verify"]);
  expect(code).toBe(1);
  expect(out).toMatch(/lỗi TT\d{4}/);
  expect(out).toContain("1 còn lỗi, chưa xét");
  const report = JSON.parse((await runCli(folder, ["verify", "--json"])).out) as Report;
  expect(report).toMatchObject({ procedures: [], notProved: [MADE] });
});
