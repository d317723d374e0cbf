import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import oneSchema from "../../compiler/diff/comparison.schema.json" with { type: "json" };
import setSchema from "../../compiler/diff/comparison-set.schema.json" with { type: "json" };
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";
import { CONFIG, permit, PHOTO, TWO, V1, V2 } from "./sample-permit.ts";

const run = (cwd: string, ...args: string[]) => runCli(cwd, ["diff", ...args]);

it("two versions of a workspace, as text", async () => {
  const { code, out } = await run(temporaryFolder(TWO), "cap-phep-mau@1", "cap-phep-mau@2");
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "Trước: Cấp phép mẫu (1.000001), phiên bản 1 (từ 01/07/2026)
    Sau:   Cấp phép mẫu (1.000001), phiên bản 2 (từ 01/07/2026)

    Những con số chính
      Thời hạn hẹn trả dài nhất          5 ngày làm việc → 3 ngày làm việc  −2 (−40 %)   có nguồn
      Bước của cơ quan (bước)            2 → 2                              0            giả định
      Lần chuyển người giải quyết (lần)  1 → 1                              0            chưa dẫn nguồn
      Cơ quan tham gia (cơ quan)         2 → 2                              0            chưa dẫn nguồn
      Lần nộp hồ sơ (lần)                1 → 1                              0            có nguồn
      Giấy tờ phải nộp (loại)            1 → 2                              +1 (+100 %)  có nguồn
      Bản chính (bản)                    0 → 1                              +1           số sau có nguồn
      Bản sao (bản)                      1 → 1                              0            có nguồn
      Bộ hồ sơ (bộ)                      1 → 1                              0            có nguồn
    Chỉ các con số này có nguồn: Thời hạn hẹn trả dài nhất 5 ngày làm việc → 3 ngày làm việc; Lần nộp hồ sơ (lần) 1 → 1; Giấy tờ phải nộp (loại) 1 → 2; Bản chính (bản) sau: 1; Bản sao (bản) 1 → 1; Bộ hồ sơ (bộ) 1 → 1. Mọi con số khác dựa trên giả định đã khai (1 giả định, kể ở cuối) hoặc chưa dẫn nguồn.
    Con số không nói
      - «Xét» không có hạn nên chưa tính được.

    Thành phần, số lượng hồ sơ
      ▲ nặng hơn: Thêm giấy tờ phải nộp: «Ảnh». (gãy cổng) procedures/mau/cap-phep-mau/v2.tthc:16

    Thời hạn giải quyết
      ▼ nhẹ hơn: Thời hạn rút ngắn: 5 ngày làm việc → 3 ngày làm việc. procedures/mau/cap-phep-mau/v2.tthc:20

    Tổng: 1 nhẹ hơn, 1 nặng hơn.
      người dân: 1 nhẹ hơn, 1 nặng hơn.
    Số của gói tiếp theo 2.0.0: phiên bản pháp lý mới.
    Các con số chính dựa vào giả định
      1. điều tương ứng của Nghị định 118/2025 chưa đọc được; theo Nghị định 61/2018 điều 17

    Làm được gì, không làm được gì
      Chứng minh được: như nhau. Mọi chuỗi việc và mọi kết thúc có trước đây đều còn, và không thêm chuỗi nào.
      Đã so 9 với 9 bước và kết thúc, 9 cặp vị trí của hồ sơ.

    Hồ sơ đang giải quyết
      - Phiên bản mới không nói gì: hồ sơ đang giải quyết tiếp tục theo phiên bản đã nộp.
      - Nếu nguồn cho chuyển: 9 bước của phiên bản cũ: 5 chuyển được, 0 ở lại, 4 đã kết thúc. Hỏi lại hoặc nộp thêm 1 mục, lưu không dùng nữa 0 mục.
    "
  `);
});

it("the same in English", async () => {
  const { out } = await run(temporaryFolder(TWO), "cấp_phép_mẫu@1", "1.000001@2", "--lang", "en");
  expect(out).toMatchInlineSnapshot(`
    "Before: Sample permit (1.000001), version 1 (from 01/07/2026)
    After:   Sample permit (1.000001), version 2 (from 01/07/2026)

    Headline
      Longest promised term       5 working days → 3 working days  −2 (−40%)   sourced
      Steps of offices (steps)    2 → 2                            0           assumptions
      Hand-overs (times)          1 → 1                            0           no source cited
      Agencies (agencies)         2 → 2                            0           no source cited
      Filings (times)             1 → 1                            0           sourced
      Papers to hand in (papers)  1 → 2                            +1 (+100%)  sourced
      Originals (copies)          0 → 1                            +1          the number after is sourced
      Copies (copies)             1 → 1                            0           sourced
      Sets of the dossier (sets)  1 → 1                            0           sourced
    Only these numbers are sourced: Longest promised term 5 working days → 3 working days; Filings (times) 1 → 1; Papers to hand in (papers) 1 → 2; Originals (copies) after: 1; Copies (copies) 1 → 1; Sets of the dossier (sets) 1 → 1. Every other number rests on declared assumptions (1, listed at the end) or cites no source.
    What the numbers leave out
      - "Examine" has no limit and could not be counted.

    Dossier
      ▲ heavier: A paper was added: "Photo". (breaks portals) procedures/mau/cap-phep-mau/v2.tthc:16

    Term
      ▼ lighter: The term is shorter: 5 working days → 3 working days. procedures/mau/cap-phep-mau/v2.tthc:20

    Total: 1 lighter, 1 heavier.
      citizens: 1 lighter, 1 heavier.
    Number of the next package 2.0.0: a new legal version.
    The headline rests on these assumptions
      1. điều tương ứng của Nghị định 118/2025 chưa đọc được; theo Nghị định 61/2018 điều 17

    What can be done and what cannot
      Proved: the same. Every sequence of acts and every end that was possible still is, and no other one is.
      Compared 9 with 9 states, 9 pairs of places a dossier can be in.

    Dossiers under way
      - The new version says nothing: dossiers under way are finished by the version they were filed under.
      - If the source let them move: 9 states of the old version: 5 move, 0 stay, 4 have ended. 1 item(s) asked again, 0 kept and no longer used.
    "
  `);
});

it("ends with 0 where nothing changed, and with --exit-zero", async () => {
  const folder = temporaryFolder(TWO);
  expect(await run(folder, V1, V1)).toMatchObject({ code: 0 });
  expect((await run(folder, V1, V1)).out).toContain("Không có thay đổi nào.");
  expect(await run(folder, V1, V2, "--exit-zero")).toMatchObject({ code: 0 });
});

it("one procedure alone is its latest version against the one before", async () => {
  const alone = await run(temporaryFolder(TWO), "cap-phep-mau");
  const both = await run(temporaryFolder(TWO), "cap-phep-mau@1", "cap-phep-mau@2");
  expect(alone).toEqual(both);
});

it("formatting, comments and the language of keywords change nothing", async () => {
  const folder = temporaryFolder({
    ...TWO,
    "procedures/khac/v1.tthc": `// một lời ghi\n${permit(1).replaceAll("\n  ", "\n        ")}`,
  });
  expect(await run(folder, V1, "procedures/khac/v1.tthc")).toMatchObject({ code: 0 });
});

it("files outside any workspace are opened where they lie", async () => {
  const elsewhere = temporaryFolder({ "a.tthc": permit(1), "b.tthc": permit(2, { papers: PHOTO }) });
  const { code, out } = await run(temporaryFolder(TWO), join(elsewhere, "a.tthc"), join(elsewhere, "b.tthc"));
  expect(code).toBe(1);
  expect(out).toContain("Thêm giấy tờ phải nộp: «Ảnh»");
});

it("two folders: procedures are paired by name, code and former name; others are listed", async () => {
  const other = (name: string, code: string, former = ""): string =>
    permit(1, { name, former }).replace("1.000001", code);
  const old = {
    "mau/a/v1.tthc": permit(1),
    "mau/b/v1.tthc": other("b", "1.000002"),
    "mau/c/v1.tthc": other("c", "1.000003"),
    "mau/d/v1.tthc": other("d", "1.000004"),
  };
  const now = {
    "mau/a/v1.tthc": permit(1, { papers: PHOTO }),
    "mau/bb/v1.tthc": other("bb", "1.000002"),
    "mau/cc/v1.tthc": other("cc", "1.000009", "trước là c"),
    "mau/e/v1.tthc": other("e", "1.000005"),
  };
  const folder = temporaryFolder({
    ...Object.fromEntries(Object.entries(old).map(([file, text]) => [`old/${file}`, text])),
    ...Object.fromEntries(Object.entries(now).map(([file, text]) => [`new/${file}`, text])),
  });
  const { code, out } = await run(folder, "old", "new", "--json");
  expect(code).toBe(1);
  const set = JSON.parse(out);
  const pairs = set.comparisons.map(
    (one: { before: { procedure: string }[]; after: { procedure: string } }) => [
      one.before[0]?.procedure,
      one.after.procedure,
    ],
  );
  expect(pairs).toEqual([
    ["cap_phep_mau", "cap_phep_mau"],
    ["b", "bb"],
    ["c", "cc"],
  ]);
  expect(set.added.map((one: { version: { procedure: string } }) => one.version.procedure)).toEqual(["e"]);
  expect(set.removed.map((one: { version: { procedure: string } }) => one.version.procedure)).toEqual(["d"]);
  const validate = new Ajv2020({ strict: false }).compile(setSchema);
  expect(validate(set), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
  const text = (await run(folder, "old", "new")).out;
  expect(text).toContain("Phiên bản thêm\n  e@1");
  expect(text).toContain("Đã so: 3 phiên bản có đổi, 0 không đổi, 1 thêm, 1 bỏ.");
  expect((await run(folder, "old", "new", "--markdown")).out).toContain("### ");
});

it("several replaced by one", async () => {
  const folder = temporaryFolder({
    ...TWO,
    "procedures/mau/khac/v1.tthc": permit(1, { name: "khác" }).replace("1.000001", "1.000002"),
  });
  const { out } = await run(folder, "cap-phep-mau@1", "khac@1", "--to", "cap-phep-mau@2", "--json");
  const comparison = JSON.parse(out);
  expect(comparison.before).toHaveLength(2);
  expect(comparison.changes.map(({ kind }: { kind: string }) => kind)).toContain("paper.asked-once");
  const validate = new Ajv2020({ strict: false }).compile(oneSchema);
  expect(validate(comparison), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
});

it.each([
  [
    ["cap-phep-mauu@1", "cap-phep-mau@2"],
    /Không có tệp, thư mục hay thủ tục «cap-phep-mauu@1»\. Có phải ý bạn là «cap_phep_mau»\?/,
  ],
  [["cap-phep-mau@7", "cap-phep-mau@2"], /không có phiên bản 7\. Đang có: cap-phep-mau@1, cap-phep-mau@2/],
  [["procedures/mau", "khong-co"], /Không có tệp, thư mục/],
  [[], /Nêu hai bên/],
  [["a", "b", "c"], /Nêu hai bên/],
  [["--to", "cap-phep-mau@2"], /Nêu hai bên/],
  [["cap-phep-mau@1", "cap-phep-mau@1", "--to", "cap-phep-mau@2"], /nêu hai lần/],
  [["cap-phep-mau@1", "cap-phep-mau@2", "--json", "--sarif"], /Chỉ chọn một/],
  [["tthc.json", "cap-phep-mau@2"], /không có bản ghi nào/],
  [["--git", "HEAD"], /kho git/],
  [["--git-driver"], /do git gọi/],
])("%j is wrong use", async (args, message) => {
  const { code, err, out } = await run(temporaryFolder(TWO), ...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(out).toBe("");
});

it("a source with errors is wrong use that says what to do", async () => {
  const folder = temporaryFolder({ ...TWO, [V2]: permit(2).replace("do chuyên_viên", "do không_có_ai") });
  const { code, err } = await run(folder, V1, V2);
  expect(code).toBe(2);
  expect(err).toContain("npx tthc check");
  expect(err).toContain(`${V2}:22:36: lỗi TT2001`);
});

it("SARIF tells each change at its place in the newer source", async () => {
  const folder = temporaryFolder(TWO);
  const log = JSON.parse((await run(folder, "cap-phep-mau@1", "cap-phep-mau@2", "--sarif")).out);
  expect(log.version).toBe("2.1.0");
  const [{ tool, results }] = log.runs;
  const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
  for (const one of results) {
    expect(rules[one.ruleIndex]).toBe(one.ruleId);
    expect(["note", "warning"]).toContain(one.level);
    expect(one.message.text).not.toBe("");
    // SARIF 2.1.0, 3.27.9: what is neither pass nor fail has the level none, so the kind is left out.
    expect(one.kind).toBeUndefined();
  }
  const photo = results.find(({ ruleId }: { ruleId: string }) => ruleId === "paper.added");
  const [{ physicalLocation }] = photo.locations;
  expect(physicalLocation.artifactLocation.uri).toBe(V2);
  const line = readFileSync(join(folder, V2), "utf8").split("\n")[physicalLocation.region.startLine - 1];
  expect(line).toContain("ảnh");
});

/** A repository of the test's own: nothing of the person's git settings is asked. */
function repository(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_AUTHOR_NAME: "Mẫu",
    GIT_AUTHOR_EMAIL: "mau@example.vn",
    GIT_COMMITTER_NAME: "Mẫu",
    GIT_COMMITTER_EMAIL: "mau@example.vn",
  };
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const commit = (): void => {
    git("add", "-A");
    git("commit", "-q", "-m", "một bản");
  };
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  git("init", "-q");
  commit();
  return { folder, git, commit, write };
}

it("--git compares a revision with the working tree, and with another revision", async () => {
  const { folder, commit, write } = repository({ "tthc.json": CONFIG, [V1]: permit(1) });
  expect(await run(folder, "--git", "HEAD")).toMatchObject({ code: 0 });
  write(V1, permit(1, { papers: PHOTO }));
  write(V2, permit(2));
  const working = await run(folder, "--git", "HEAD");
  expect(working.code).toBe(1);
  expect(working.out).toContain("Thêm giấy tờ phải nộp: «Ảnh»");
  expect(working.out).toContain("Không được phát hành dưới cùng số phiên bản");
  expect(working.out).toContain("Phiên bản thêm\n  cap_phep_mau@2");
  commit();
  expect(await run(folder, "--git", "HEAD")).toMatchObject({ code: 0 });
  const two = await run(folder, "--git", "HEAD~1", "HEAD", "--json");
  expect(await run(folder, "--git", "HEAD~1..HEAD", "--json")).toEqual(two);
  const [only] = JSON.parse(two.out).comparisons;
  expect(only.changes.map(({ kind }: { kind: string }) => kind)).toEqual(["paper.added"]);
  const back = JSON.parse((await run(folder, "--git", "HEAD", "HEAD~1", "--json")).out);
  expect(back.comparisons[0].changes.map(({ kind }: { kind: string }) => kind)).toEqual(["paper.removed"]);
  expect(back.removed).toHaveLength(1);
  // Only what is named is looked at.
  expect(await run(folder, "--git", "HEAD~1", "procedures/mau/khac")).toMatchObject({ code: 0 });
});

it("--git takes revisions that look like options for what they are", async () => {
  const { folder } = repository({ "tthc.json": CONFIG, [V1]: permit(1) });
  for (const written of ["--output=x", "nope", "HEAD:tthc.json", "HEAD; touch x"]) {
    const { code, err } = await run(folder, `--git=${written}`);
    expect(code).toBe(2);
    expect(err).toContain("Git không biết bản");
  }
  expect(() => readFileSync(join(folder, "x"))).toThrow();
});

it("--git reads the shared sources of the revision, not those of today", async () => {
  const { folder, write } = repository({
    "tthc.json": CONFIG,
    "procedures/mau/chung.tthc": `dùng "chuẩn/một_cửa"\ngiấy tờ bản_vẽ_chung "Bản vẽ chung" en "Drawing"\n`,
    [V1]: permit(1, { papers: "bản_vẽ_chung 1 bản sao" }).replace(
      'dùng "chuẩn/một_cửa"',
      'dùng "chuẩn/một_cửa"\ndùng "mẫu/chung"',
    ),
  });
  write(
    "procedures/mau/chung.tthc",
    `dùng "chuẩn/một_cửa"\ngiấy tờ bản_vẽ_chung "Bản vẽ mới" en "Drawing"\n`,
  );
  const { code, out } = await run(folder, "--git", "HEAD");
  expect(code).toBe(1);
  expect(out).toContain("«Bản vẽ chung» thành «Bản vẽ mới»");
});

it("is a diff driver of git for .tthc files", async () => {
  const { folder } = repository({ "tthc.json": CONFIG, [V1]: permit(1) });
  const old = temporaryFolder({ "old.tthc": permit(1), "new.tthc": permit(1, { papers: PHOTO }) });
  const told = (from: string, to: string) =>
    run(folder, "--git-driver", V1, from, "a".repeat(40), "100644", to, "b".repeat(40), "100644");
  const changed = await told(join(old, "old.tthc"), join(old, "new.tthc"));
  // Git takes any other code for a crash of the driver.
  expect(changed.code).toBe(0);
  expect(changed.out).toContain("Thêm giấy tờ phải nộp: «Ảnh»");
  const same = await told(join(old, "old.tthc"), join(old, "old.tthc"));
  expect(same.out).toContain("thủ tục không đổi");
  expect((await told("/dev/null", join(old, "new.tthc"))).out).toContain("Phiên bản thêm");
  expect((await told(join(old, "old.tthc"), "/dev/null")).out).toContain("Phiên bản bỏ");
  expect(await run(folder, "--git-driver", V1)).toMatchObject({ code: 0 });
  writeFileSync(join(old, "new.tthc"), "thủ tục {");
  const broken = await told(join(old, "old.tthc"), join(old, "new.tthc"));
  expect(broken.code).toBe(0);
  expect(broken.out).toContain("lỗi");
});

it("git itself calls the driver as it is documented", () => {
  const { folder, git, write } = repository({
    "tthc.json": CONFIG,
    [V1]: permit(1),
    ".gitattributes": "*.tthc diff=tthc\n",
  });
  const entry = join(import.meta.dirname, "../../compiler/cli/entry.ts");
  git("config", "diff.tthc.command", `'${process.execPath}' '${entry}' diff --lang vi --git-driver`);
  write(V1, permit(1, { papers: PHOTO }));
  expect(git("diff")).toContain("Thêm giấy tờ phải nộp: «Ảnh»");
  rmSync(join(folder, V1));
  expect(git("diff")).toContain("Phiên bản bỏ");
});
