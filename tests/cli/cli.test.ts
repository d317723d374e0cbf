import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
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
  "--term",
  "5 ngày làm việc",
];
const MADE = "procedures/ho-tich/cap-giay-xac-nhan/v1.tthc";
const COMMANDS = ["new", "check", "build", "fmt", "test", "run", "law", "simplify", "verify", "explain"];

it("speaks Vietnamese unless told or set up otherwise", async () => {
  const { out, code } = await runCli("/", ["--help"]);
  expect(code).toBe(0);
  for (const word of ["Cách dùng:", "Tùy chọn:", "Lệnh:", ...COMMANDS]) expect(out).toContain(word);
  expect(out).not.toMatch(/Usage|Options|Commands|display help|output the version/);
  const english = await runCli("/", ["--help", "--lang", "en"]);
  expect(english.out).toMatch(/Usage: npx tthc <command>/);
  expect(english.out).not.toMatch(/[àáảãạăâđêôơư]/i);
  expect((await runCli("/", ["--help"], "", { LANG: "en_US.UTF-8" })).out).toContain("Usage:");
  expect((await runCli("/", ["--help"], "", { LANG: "C", LC_ALL: "vi_VN.UTF-8" })).out).toContain(
    "Cách dùng:",
  );
});

it.each(COMMANDS)("%s --help is wholly in one language", async (command) => {
  const vi = await runCli("/", [command, "--help"]);
  expect(vi.code).toBe(0);
  expect(vi.out).toContain("Cách dùng:");
  expect(vi.out).not.toMatch(/Usage|Options|display help/);
  const en = await runCli("/", [command, "--help", "--lang=en"]);
  expect(en.out).toContain("Usage:");
  expect(en.out.replace(/lĩnh vực|5 ngày làm việc/g, "")).not.toMatch(/[àáảãạăâđêôơư]/i);
});

it.each<[string[], RegExp]>([
  [["chek"], /Không có lệnh «chek».*«npx tthc check»/],
  [["check", "--jsn"], /Không có tùy chọn «--jsn»/],
  [["explain"], /Thiếu tham số «mã»/],
  [["fmt", "--keywords"], /thiếu giá trị/],
  [["fmt", "--keywords", "fr"], /vi hoặc en/],
  [["--lang", "fr", "check"], /không hợp lệ/],
  [["check", "--json", "--sarif"], /Chỉ chọn một/],
  [["check", "khong-co.tthc"], /Không có tệp/],
  [["explain", "TT9999"], /Không có mã/],
  [["new", "--name", "Cấp giấy"], /Thiếu --field/],
  [["new", "--term", "mai"], /Thời hạn/],
  [["new", "--code", "1,010818"], /Mã có dạng/],
  [["run", "x"], /tệp sự kiện/],
])("%j is wrong use: code 2 and one sentence", async (args, message) => {
  const { code, err, out } = await runCli(temporaryFolder(), args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(out + err).not.toMatch(/\n\s+at /);
});

it("new, check, fmt, test and build work on what new wrote, and new never overwrites", async () => {
  const root = temporaryFolder();
  const made = await runCli(root, NEW);
  expect(made, made.err + made.out).toMatchObject({ code: 0 });
  expect(existsSync(join(root, MADE))).toBe(true);
  const checked = await runCli(root, ["check"]);
  expect(checked, checked.out).toMatchObject({ code: 0 });
  expect((await runCli(root, ["fmt", "--check"])).code).toBe(0);
  expect((await runCli(root, ["test"])).code).toBe(0);
  const built = await runCli(root, ["build"]);
  expect(built, built.err).toMatchObject({ code: 0 });
  expect(existsSync(join(root, "generated/cap-giay-xac-nhan/1/manifest.json"))).toBe(true);
  const before = readFileSync(join(root, MADE), "utf8");
  expect((await runCli(root, NEW)).code).toBe(2);
  expect(readFileSync(join(root, MADE), "utf8")).toBe(before);
});

it.each(["trong ngày", "10 working days", "30 ngày", "8 giờ làm việc"])(
  "new takes the term %s",
  async (term) => {
    const root = temporaryFolder();
    const { code, err, out } = await runCli(root, [...NEW.slice(0, -1), term]);
    expect(code, err + out).toBe(0);
    expect((await runCli(root, ["check"])).code).toBe(0);
  },
);

it.each(['Cấp "bản" {sao} </script>', "Khi", "Đăng ký", "123 thủ tục", "thủ tục"])(
  "new survives the name %s",
  async (name) => {
    const root = temporaryFolder();
    const { code, err, out } = await runCli(root, ["new", "--name", name, ...NEW.slice(3)]);
    expect(code, err + out).toBe(0);
  },
);

it("check tells mistakes with code 1, as text, JSON and SARIF", async () => {
  const root = temporaryFolder();
  await runCli(root, NEW);
  writeFileSync(join(root, MADE), readFileSync(join(root, MADE), "utf8").replace("-> ký\n", "-> kýy\n"));
  const text = await runCli(root, ["check"]);
  expect(text.code).toBe(1);
  expect(text.out).toMatch(/v1\.tthc:\d+:\d+: lỗi TT\d{4}: /);
  expect(text.out).toContain("^^^");
  const json = JSON.parse((await runCli(root, ["check", "--json"])).out) as {
    findings: { code: string; start: { line: number } }[];
  };
  expect(json.findings[0]?.code).toMatch(/^TT\d{4}$/);
  const sarif = JSON.parse((await runCli(root, ["check", "--sarif"])).out) as {
    version: string;
    runs: { results: unknown[] }[];
  };
  expect(sarif.version).toBe("2.1.0");
  expect(sarif.runs[0]?.results).toHaveLength(json.findings.length);
  const built = await runCli(root, ["build"]);
  expect(built.code).toBe(1);
  expect(existsSync(join(root, "generated"))).toBe(false);
});

it("survives files that are no sources, each with a sentence", async () => {
  const root = temporaryFolder({
    "tthc.json": "{}",
    "procedures/binary.tthc": new Uint8Array([0, 255, 1]),
    "procedures/empty.tthc": "",
    "procedures/line.tthc": "x ".repeat(5_000_000),
    "procedures/nested.tthc": "nhóm x { ".repeat(10_000),
    "procedures/circle.tthc": 'dùng "circle"\n',
    "procedures/missing.tthc": 'dùng "không/có"\ndùng "../../etc/passwd"\n',
  });
  const { code, out, err } = await runCli(root, ["check"]);
  expect(code).toBe(1);
  expect(out).toContain("TT0002");
  expect(out).toMatch(/… và \d+ phát hiện nữa; thêm --json/);
  expect(out.match(/(?:lỗi|cảnh báo) TT/g)).toHaveLength(200);
  const all = JSON.parse((await runCli(root, ["check", "--json"])).out) as { findings: { code: string }[] };
  expect(all.findings.length).toBeGreaterThan(200);
  expect(all.findings.filter(({ code }) => code === "TT0003")).toHaveLength(1);
  expect(out + err).not.toMatch(/TT9001|\n\s+at /);
});

it("a lone file outside any workspace has its folder for a root", async () => {
  const root = temporaryFolder({ "v1.tthc": 'dùng "chuẩn/một_cửa"\n\nvai trò thử "Thử" thuộc ủy_ban_xã\n' });
  const { code, out } = await runCli(root, ["check", "v1.tthc"]);
  expect(code, out).toBe(0);
});

it("a tthc.json governs what may be named; without one only files may", async () => {
  const root = temporaryFolder({
    "one/tthc.json": "{}",
    "one/procedures/a.tthc": 'nhóm x {\n  a "A" số\n}\n',
    "two/b.tthc": 'nhóm x {\n  a "A" số\n}\n',
  });
  for (const args of [
    ["fmt", ".."],
    ["check", ".."],
    ["check", "../two/b.tthc"],
    ["build", "../two"],
    ["test", "procedures/a.tthc", "../two/b.tthc"],
  ]) {
    const { code, err } = await runCli(join(root, "one"), args);
    expect(code, args.join(" ")).toBe(2);
    expect(err).toMatch(/nằm ngoài không gian làm việc/);
  }
  for (const args of [["check"], ["fmt"], ["build"], ["check", "."]]) {
    const { code, err } = await runCli(join(root, "two"), args);
    expect(code, args.join(" ")).toBe(2);
    expect(err).toMatch(/Không có tthc\.json.*npx tthc new/);
  }
  expect((await runCli(join(root, "two"), ["fmt", "--check", "b.tthc"])).code).toBe(0);
  expect((await runCli(root, ["fmt", "--check", "one"])).code).toBe(0);
});

it("build of one folder refuses what another folder has already", async () => {
  const root = temporaryFolder();
  await runCli(root, NEW);
  const copy = join(root, "procedures/khac/cap-giay-xac-nhan");
  mkdirSync(copy, { recursive: true });
  writeFileSync(join(copy, "v1.tthc"), readFileSync(join(root, MADE), "utf8"));
  const { code, out } = await runCli(root, ["build", "procedures/khac"]);
  expect(code).toBe(1);
  expect(out).toContain("TT7018");
  expect(existsSync(join(root, "generated"))).toBe(false);
});

it("fmt lays out files and standard input, and leaves broken ones", async () => {
  const root = temporaryFolder({
    "tthc.json": "{}",
    "procedures/a.tthc": 'nhóm  x{a "A" số}',
    "procedures/b.tthc": "nhóm {{{",
  });
  const { code, out } = await runCli(root, ["fmt"]);
  expect(code).toBe(1);
  expect(out).toContain("procedures/a.tthc");
  expect(readFileSync(join(root, "procedures/a.tthc"), "utf8")).toBe('nhóm x {\n  a "A" số\n}\n');
  expect(readFileSync(join(root, "procedures/b.tthc"), "utf8")).toBe("nhóm {{{");
  expect((await runCli(root, ["fmt", "--stdin", "--keywords", "en"], 'nhóm x { a "A" số }')).out).toBe(
    'group x {\n  a "A" number\n}\n',
  );
});

it("plays the sample dossier to its end, and says what is not allowed", async () => {
  const home = join(import.meta.dirname, "../..");
  const played = await runCli(home, ["run", "khai_sinh", "docs/ho-so-mau/khai-sinh.json"]);
  expect(played.code, played.out + played.err).toBe(0);
  expect(played.out).toMatch(/Hẹn trả kết quả: 03\/09\/2026/);
  expect(played.out).toMatch(/Kết quả: /);
  const root = temporaryFolder({
    "wrong.json": JSON.stringify({ events: [{ at: "2026-08-28T09:00", action: "duyet" }] }),
  });
  const refused = await runCli(home, ["run", "khai_sinh", join(root, "wrong.json")]);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain("Có thể làm lúc này");
  writeFileSync(join(root, "wrong.json"), "{");
  expect((await runCli(home, ["run", "khai_sinh", join(root, "wrong.json")])).code).toBe(2);
});

it("prints examples of a page plainly, and names the nearest procedure", async () => {
  const { out } = await runCli("/", ["explain", "TT2001"]);
  expect(out).toContain("Sai:\n  người_giám_hộ");
  expect(out).not.toMatch(/```|[⟦⟧]/);
  const home = join(import.meta.dirname, "../..");
  const near = await runCli(home, ["run", "khai_sin", "docs/ho-so-mau/khai-sinh.json"]);
  expect(near).toMatchObject({ code: 2 });
  expect(near.err).toContain("«khai_sinh»");
});

it("explains a code and offers the nearest one", async () => {
  expect((await runCli("/", ["explain", "tt0001"])).code).toBe(0);
  expect((await runCli("/", ["explain", "TT0009"])).err).toMatch(/TT000\d\?/);
});
