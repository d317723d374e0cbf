import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli, type CliResult } from "./run-cli.ts";
import { scriptedPrompts } from "./scripted-prompts.ts";

const FLAGS = {
  name: "Cấp giấy xác nhận",
  field: "Hộ tịch",
  channels: "trực tiếp, trực tuyến",
  term: "5 ngày làm việc",
};

const made = (root: string, change: Record<string, string> = {}, ...more: string[]): Promise<CliResult> =>
  runCli(root, [
    "new",
    ...Object.entries({ ...FLAGS, ...change }).flatMap(([key, value]) => [`--${key}`, value]),
    ...more,
  ]);

const sourceIn = (root: string, folder = "ho-tich/cap-giay-xac-nhan"): string =>
  readFileSync(join(root, "procedures", folder, "v1.tthc"), "utf8");

it.each<[term: string, due: string | undefined]>([
  ["5 ngày làm việc", "09/09/2026"],
  ["05 working days", "09/09/2026"],
  ["8 giờ làm việc", "03/09/2026"],
  ["30 ngày", "28/09/2026"],
  ["2 tháng", "28/10/2026"],
  ["trong ngày", "28/08/2026"],
  ["không quy định", undefined],
])("writes three scenarios that pass, for the term %s", async (term, due) => {
  const root = temporaryFolder();
  const { code, err } = await made(root, { term });
  expect(code, err).toBe(0);
  const text = sourceIn(root);
  expect(text.match(/tình huống "/g)).toHaveLength(3);
  expect(/Quốc khánh[\s\S]*?hẹn trả = (\S+)/.exec(text)?.[1]).toBe(due);
  const tested = await runCli(root, ["test"]);
  expect(tested.out).toContain("3 đạt, 0 không đạt");
  expect((await runCli(root, ["check"])).code).toBe(0);
  expect((await runCli(root, ["fmt", "--check"])).code).toBe(0);
});

it("marks what nobody has said yet, waits for supplements, and is all English where asked", async () => {
  const root = temporaryFolder();
  await made(root);
  const text = sourceIn(root);
  expect(text).toContain('giả định "người soạn nhập, chưa đối chiếu với quyết định công bố"');
  for (const part of ["mã chưa có", "cơ quan", "căn cứ", "phí không có", "lệ phí không có", "khi bổ sung"])
    expect(text).toMatch(new RegExp(`${part}.*// cần điền: `));
  expect(text).toMatch(
    /chờ bổ_sung .*do người nộp trong 10 ngày giả định .*\{\n\s+đã bổ sung -> thẩm_định\n\s+hết hạn -> từ_chối/,
  );
  const english = temporaryFolder();
  const { out, code } = await made(english, { term: "5 working days", channels: "online" }, "--lang", "en");
  expect(code).toBe(0);
  expect(out).toMatch(/^Made .*Fill in.*npx tthc check /);
  expect(sourceIn(english)).toMatch(/procedure cấp_giấy_xác_nhận[\s\S]*\/\/ to fill in: [\s\S]*scenario "/);
  expect(sourceIn(english)).not.toMatch(/cần điền|tình huống|thủ tục|giả định/);
  expect((await runCli(english, ["test", "--lang", "en"])).out).toContain("3 passed, 0 failed");
});

it("refuses a code and a name that are taken, naming the file, and a folder that exists", async () => {
  const root = temporaryFolder();
  await made(root, { code: "1.013225" });
  const code = await made(root, { name: "Thủ tục khác", code: "1.013225" });
  expect(code).toMatchObject({ code: 2 });
  expect(code.err).toMatch(/Mã 1\.013225 đã có ở procedures\/ho-tich\/cap-giay-xac-nhan\/v1\.tthc/);
  const name = await made(root, { field: "Cư trú" });
  expect(name).toMatchObject({ code: 2 });
  expect(name.err).toMatch(/tên này đã có ở procedures\/ho-tich\/cap-giay-xac-nhan\/v1\.tthc/);
  mkdirSync(join(root, "procedures/ho-tich/cap-the"), { recursive: true });
  const folder = await made(root, { name: "Cấp thẻ" });
  expect(folder).toMatchObject({ code: 2 });
  expect(folder.err).toMatch(/Đã có thư mục procedures\/ho-tich\/cap-the/);
  expect(existsSync(join(root, "procedures/ho-tich/cap-the/v1.tthc"))).toBe(false);
});

it("finds a taken code in a file that does not compile, and in the other form of its letters", async () => {
  const root = temporaryFolder();
  await made(root, { code: "1.013225" });
  const file = join(root, "procedures/ho-tich/cap-giay-xac-nhan/v1.tthc");
  writeFileSync(file, sourceIn(root).replace("phiên bản", "{{{").normalize("NFD"));
  expect((await made(root, { name: "Thủ tục khác", code: "1.013225" })).err).toContain("v1.tthc");
  expect((await made(root, {})).err).toContain("v1.tthc");
});

it("takes names in either form of their letters, with quotes, signs and whole sentences", async () => {
  const nfd = temporaryFolder();
  const nfc = temporaryFolder();
  expect((await made(nfc)).code).toBe(0);
  expect(
    (await made(nfd, { name: FLAGS.name.normalize("NFD"), field: "Hộ tịch".normalize("NFD") })).code,
  ).toBe(0);
  expect(sourceIn(nfd)).toBe(sourceIn(nfc));

  const root = temporaryFolder();
  const label = 'Cấp "bản sao" \\ “trích lục” </script> {x}';
  const { code, err } = await made(root, { name: label });
  expect(code, err).toBe(0);
  const folder = "ho-tich/cap-ban-sao-trich-luc-script-x";
  expect(sourceIn(root, folder)).toContain('"Cấp \\"bản sao\\" \\\\ “trích lục” </script> {x}"');
  const { out } = await runCli(root, ["test"]);
  expect(out).toContain(label);

  const long = "Cấp giấy chứng nhận ".repeat(40);
  expect((await made(root, { name: long })).code).toBe(0);
});

it.each(["mai", "ngày", "0 ngày", "5", "năm ngày làm việc"])(
  "tells what a term looks like instead of %s",
  async (term) => {
    const { code, err } = await made(temporaryFolder(), { term });
    expect(code).toBe(2);
    expect(err).toContain(`«${term}»`);
    expect(err).toContain("«5 ngày làm việc»");
  },
);

it("asks with examples what the flags leave out, and again where an answer cannot be used", async () => {
  const root = temporaryFolder();
  await made(root, { code: "1.013225" });
  const { prompts, asked } = scriptedPrompts([
    [/Tên thủ tục/, "  "],
    [/Tên thủ tục/, "cấp giấy XÁC NHẬN"],
    [/Tên thủ tục/, "Cấp thẻ"],
    [/Mã thủ tục/, "1,013225"],
    [/Mã thủ tục/, "1.013225"],
    [/Mã thủ tục/, ""],
    [/Lĩnh vực/, "Hộ tịch"],
    [/Cách thức/, "fax"],
    [/Cách thức/, "Trực tiếp"],
    [/Thời hạn/, "mai"],
    [/Thời hạn/, "Trong ngày"],
  ]);
  const { code, err, out } = await runCli(root, ["new"], "", {}, prompts);
  expect(code, err).toBe(0);
  expect(out).toContain("Đã tạo procedures/ho-tich/cap-the/v1.tthc");
  expect(asked.map(({ refused }) => refused.length)).toEqual([2, 2, 0, 1, 1]);
  expect(asked.map(({ placeholder }) => placeholder?.slice(0, 6))).toEqual(Array(5).fill("ví dụ:"));
});

it("writes nothing where the person gives up", async () => {
  const root = temporaryFolder();
  const { prompts } = scriptedPrompts([[/Tên/, undefined]]);
  expect((await runCli(root, ["new"], "", {}, prompts)).code).toBe(2);
  expect(existsSync(join(root, "procedures"))).toBe(false);
  expect(existsSync(join(root, "tthc.json"))).toBe(false);
});
