import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { defaultConfig } from "../../compiler/workspace/config.ts";
import { diskSources } from "../../compiler/workspace/disk-sources.ts";
import { readSourceFile } from "../../compiler/workspace/source-file.ts";
import { walkSources } from "../../compiler/workspace/walk-sources.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const P = "procedures";
const codesOf = (root: string, file: string) =>
  diskSources(root, defaultConfig, undefined)
    .findings([file])
    .map(({ code }) => code);

it("reads a source and keeps its object while the text stays", () => {
  const root = temporaryFolder({ "procedures/a.tthc": "dùng" });
  const sources = diskSources(root, defaultConfig, undefined);
  const first = sources.source(`${P}/a.tthc`);
  sources.forget(`${P}/a.tthc`);
  expect(sources.source(`${P}/a.tthc`)).toBe(first);
  writeFileSync(join(root, P, "a.tthc"), "khác");
  expect(sources.source(`${P}/a.tthc`)).toBe(first);
  sources.forget(`${P}/a.tthc`);
  expect(sources.source(`${P}/a.tthc`)?.text).toBe("khác");
});

it("shows an editor's text in the place of the saved one", () => {
  const sources = diskSources(temporaryFolder({ "procedures/a.tthc": "cũ" }), defaultConfig, undefined);
  sources.overlay(`${P}/a.tthc`, "mới");
  expect(sources.source(`${P}/a.tthc`)?.text).toBe("mới");
  sources.overlay(`${P}/a.tthc`, undefined);
  expect(sources.source(`${P}/a.tthc`)?.text).toBe("cũ");
});

it.each([
  ["chuẩn/một_cửa", "procedures/chuan/mot-cua.tthc"],
  ["chuẩn/một cửa", "procedures/chuan/mot-cua.tthc"],
  ["CHUẨN/Một_Cửa".normalize("NFD"), "procedures/chuan/mot-cua.tthc"],
  ["chuan/mot-cua", "procedures/chuan/mot-cua.tthc"],
  ["../ngoài", "procedures/?"],
  ["/etc/passwd", "procedures/?"],
  ["chuẩn//x", "procedures/?"],
  ["", "procedures/?"],
  ["chuẩn\\x", "procedures/?"],
])("dùng %j means %s", (written, file) => {
  expect(diskSources("/", defaultConfig, undefined).resolveUse(written)).toBe(file);
});

it("lends the shipped library where the workspace has none, folder by folder", () => {
  const library = temporaryFolder({
    "chuan/a.tthc": "lib a",
    "chung/b.tthc": "lib b",
    "ho-tich/c.tthc": "no",
  });
  const root = temporaryFolder({ "procedures/chung/own.tthc": "own" });
  const sources = diskSources(root, defaultConfig, library);
  expect(sources.source(`${P}/chuan/a.tthc`)?.text).toBe("lib a");
  expect(sources.source(`${P}/chung/b.tthc`)).toBeUndefined();
  expect(sources.source(`${P}/ho-tich/c.tthc`)).toBeUndefined();
  expect(sources.files).toEqual([`${P}/chuan/a.tthc`, `${P}/chung/own.tthc`]);
});

it("reads data beside the file that names it, else from the root of the sources, without a byte order mark", () => {
  const root = temporaryFolder({
    "procedures/x/a.csv": "\uFEFFmã;tên",
    "procedures/b.csv": "b",
    "secret.csv": "s",
  });
  const sources = diskSources(root, defaultConfig, undefined);
  expect(sources.data("a.csv", `${P}/x/v1.tthc`)).toBe("mã;tên");
  expect(sources.data("b.csv", `${P}/x/v1.tthc`)).toBe("b");
  expect(sources.data("../secret.csv", `${P}/v1.tthc`)).toBeUndefined();
  expect(sources.data("/etc/passwd", `${P}/v1.tthc`)).toBeUndefined();
});

it("reports what is no text, too long or empty", () => {
  const root = temporaryFolder({
    "procedures/latin1.tthc": new Uint8Array([0x74, 0xe9]),
    "procedures/utf16.tthc": new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
    "procedures/picture.tthc": new Uint8Array([0x50, 0x00, 0x01]),
    "procedures/empty.tthc": "",
    "procedures/blank.tthc": "\uFEFF \n",
  });
  for (const name of ["latin1", "utf16", "picture"])
    expect(codesOf(root, `${P}/${name}.tthc`), name).toEqual(["TT0002"]);
  for (const name of ["empty", "blank"]) expect(codesOf(root, `${P}/${name}.tthc`), name).toEqual(["TT0003"]);
  expect(readSourceFile("x.tthc", join(root, P, "latin1.tthc"), 1).finding?.code).toBe("TT0004");
});

it("does not wait for a pipe nor read a folder", () => {
  const root = temporaryFolder({ "procedures/folder.tthc/x": "" });
  spawnSync("mkfifo", [join(root, P, "pipe.tthc")]);
  expect(codesOf(root, `${P}/folder.tthc`)).toEqual(["TT0001"]);
  expect(readSourceFile("pipe.tthc", join(root, P, "pipe.tthc")).finding?.code).toBe("TT0001");
});

it("follows no link out of the workspace", () => {
  const outside = temporaryFolder({ "secret.tthc": "secret" });
  const root = temporaryFolder({ "procedures/a.tthc": "a" });
  symlinkSync(join(outside, "secret.tthc"), join(root, P, "b.tthc"));
  symlinkSync(outside, join(root, P, "c"));
  mkdirSync(join(root, P, "d"));
  symlinkSync(root, join(root, P, "d", "loop"));
  const walked = walkSources(root, P);
  expect(walked.files).toEqual([`${P}/a.tthc`]);
  expect(walked.findings.map(({ code }) => code)).toEqual(["TT0005", "TT0005"]);
  expect(diskSources(root, defaultConfig, undefined).source(`${P}/c/secret.tthc`)).toBeUndefined();
});

it("asks for ASCII names and proposes one", () => {
  const root = temporaryFolder({ "procedures/hộ tịch/v1.tthc": "x", "procedures/khai sinh đ.tthc": "x" });
  const { files, findings } = walkSources(root, P);
  expect(files).toEqual([]);
  expect(findings.map(({ code, params }) => [code, (params as { better: string }).better]).sort()).toEqual([
    ["TT0006", "ho-tich"],
    ["TT0006", "khai-sinh-d.tthc"],
  ]);
});
