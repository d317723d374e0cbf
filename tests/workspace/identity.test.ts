import { join } from "node:path";
import { expect, it } from "vitest";
import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { writtenIdentity } from "../../compiler/workspace/identity-index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const procedure = (name: string, version: number, code: string, more = ""): string =>
  `thủ tục ${name} "Thử" {\n  mã ${code}\n  phiên bản ${String(version)} ${more}\n}\n`;

/** Codes and files of the findings about who is who, when only `file` is checked. */
function identityFindings(files: Readonly<Record<string, string>>, file: string): readonly string[] {
  const root = temporaryFolder({ "tthc.json": "{}", ...files });
  const opened = openWorkspace({ from: root, library: join(import.meta.dirname, "../../procedures") });
  if (!opened.ok) throw new Error(opened.reason.en);
  return opened.value
    .check([file])
    .diagnostics.filter(({ code }) => ["TT7009", "TT7017", "TT7018"].includes(code))
    .map(({ code, source }) => `${code} ${source.file}`);
}

it("notices a version that another folder has already, whichever of the two is named", () => {
  const files = {
    "procedures/a/x/v1.tthc": procedure("cấp_giấy", 1, "chưa có", "dự thảo"),
    "procedures/b/x/v1.tthc": procedure("cấp_giấy", 1, "chưa có", "dự thảo"),
  };
  for (const file of Object.keys(files))
    expect(identityFindings(files, file)).toEqual(["TT7018 procedures/b/x/v1.tthc"]);
});

it("notices a code that another procedure has, and versions in force together", () => {
  const files = {
    "procedures/a/v1.tthc": procedure("cấp_giấy", 1, '"1.001193"', "hiệu lực từ 01/07/2025 đến 31/12/2026"),
    "procedures/a/v2.tthc": procedure("cấp_giấy", 2, '"1.001193"', "hiệu lực từ 01/01/2026"),
    "procedures/b/v1.tthc": procedure("thu_giấy", 1, '"1.001193"', "dự thảo"),
  };
  expect(identityFindings(files, "procedures/b/v1.tthc")).toEqual(["TT7009 procedures/b/v1.tthc"]);
  expect(identityFindings(files, "procedures/a/v2.tthc")).toContain("TT7017 procedures/a/v2.tthc");
});

it("tells nothing of files that are not concerned", () => {
  const files = {
    "procedures/a.tthc": procedure("cấp_giấy", 1, "chưa có", "dự thảo"),
    "procedures/b.tthc": procedure("cấp_giấy", 1, "chưa có", "dự thảo"),
    "procedures/c.tthc": procedure("thu_giấy", 1, "chưa có", "dự thảo"),
  };
  expect(identityFindings(files, "procedures/c.tthc")).toEqual([]);
});

it("finds names in either form of Unicode and in either language", () => {
  const { ids, codes } = writtenIdentity('procedure cấp_thẻ "x" { code "1.001193" }'.normalize("NFD"));
  expect([...ids]).toEqual(["cap_the"]);
  expect([...codes]).toEqual(["1.001193"]);
});
