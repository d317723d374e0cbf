import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseDossierCode, readLetterFacts } from "@tthc/runtime";
import { runCli } from "../cli/run-cli.ts";
import { hasBrowser } from "../emitters/page-judges.ts";
import { root } from "../procedures/workspace.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const SAMPLE = ["run", "khai_sinh", "docs/ho-so-mau/khai-sinh.json"];
const FACTS = "docs/giay-to-mau/khai-sinh.json";

it("writes the papers of a played dossier, in the language asked for", async () => {
  const folder = temporaryFolder({});
  const { code, out } = await runCli(root, [...SAMPLE, "--letters", folder, "--facts", FACTS]);
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    "000.00.01.H29-260828-0042-2-tiep-nhan.vi.html",
    "000.00.01.H29-260828-0042-3-bo-sung.vi.html",
    "000.00.01.H29-260828-0042-9-kiem-soat.vi.html",
  ]);
  expect(out).toContain(join(folder, "000.00.01.H29-260828-0042-2-tiep-nhan.vi.html"));
  const english = temporaryFolder({});
  await runCli(root, [...SAMPLE, "--letters", english, "--facts", FACTS, "--lang", "en"]);
  expect(readdirSync(english)[0]).toMatch(/\.en\.html$/);
});

it("gives a played dossier a code that no office has, and leaves JSON alone", async () => {
  const folder = temporaryFolder({});
  const { out, err } = await runCli(root, [...SAMPLE, "--letters", folder, "--json"]);
  expect(() => JSON.parse(out) as unknown).not.toThrow();
  expect(err).toContain(folder);
  const [name = ""] = readdirSync(folder);
  expect(parseDossierCode(name.slice(0, 25))?.unit).toBe("000.00.00.X00");
  expect(readFileSync(join(folder, name), "utf8")).not.toContain("undefined");
});

it.skipIf(!hasBrowser)("prints PDFs too", async () => {
  const folder = temporaryFolder({});
  const { code } = await runCli(root, [...SAMPLE, "--letters", folder, "--facts", FACTS, "--pdf"]);
  expect(code).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith(".pdf")).length).toBe(3);
});

it.each([
  [["--pdf"], "--letters <thư-mục>"],
  [["--facts", FACTS], "--letters <thư-mục>"],
  [["--letters", "X", "--facts", "khong-co.json"], "không đọc được tệp JSON này"],
  [["--letters", "X", "--facts", "README.md"], "không đọc được tệp JSON này"],
])("refuses %j with the way out", async (options, why) => {
  const folder = temporaryFolder({});
  const { code, err } = await runCli(root, [
    ...SAMPLE,
    ...options.map((one) => (one === "X" ? join(folder, "giay") : one)),
  ]);
  expect(code).toBe(2);
  expect(err).toContain(why);
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  [[], "phải là một nhóm"],
  [{ ten: "x" }, "ten: tên không có; có: code"],
  [{ agency: { ten: "x" } }, "agency.ten: tên không có; có: name"],
  [{ agency: "x" }, "agency: phải là một nhóm"],
  [{ desk: 7 }, "desk: phải là chữ"],
  [{ code: "12" }, "không phải mã hồ sơ"],
  [{ hour: "25:00" }, "không phải giờ"],
  [{ constructor: "x" }, "constructor: tên không có"],
  [JSON.parse('{"__proto__": {"x": "y"}}'), "__proto__: tên không có"],
] as const)("reads no facts from %j", (json, why) => {
  const read = readLetterFacts(json);
  expect("errors" in read && read.errors.map(({ vi }) => vi).join()).toContain(why);
});

it("reads the sample of the documentation", () => {
  const json = JSON.parse(readFileSync(join(root, FACTS), "utf8")) as never;
  expect(readLetterFacts(json)).toEqual({ facts: json });
});
