import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { format } from "prettier";
import { expect, it } from "vitest";
import { schemaOfType } from "../model/schema-of-types.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const SHARED = `dùng "chuẩn/một_cửa"

văn bản pháp luật nđ_9_2025 "Nghị định 9/2025/NĐ-CP về cấp phép mẫu" en "Decree 9/2025" số "9/2025/NĐ-CP" hiệu lực từ 01/01/2025
văn bản pháp luật tt_8_2025 "Thông tư 8/2025/TT-BTC về phí mẫu" số "8/2025/TT-BTC" hiệu lực từ 01/01/2025
`;

const version = (number: number, period: string): string => `dùng "mẫu/chung"

thủ tục cấp_phép_mẫu "Cấp phép mẫu" en "Sample permit" {
  mã "1.000001"
  phiên bản ${number} ${period}
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ nđ_9_2025, tt_8_2025
  kết quả giấy_phép "Giấy phép" en "Permit"
  yêu cầu "Đủ 18 tuổi" en "Eighteen or older" căn cứ nđ_9_2025 điều 4
  tờ khai không có
  hồ sơ 1 bộ căn cứ nđ_9_2025 điều 53 khoản 1 {
    bản_vẽ "Bản vẽ" en "Drawing" 1 bản sao
    ảnh "Ảnh" en "Photo" 1 bản sao căn cứ nđ_9_2025 điều 53 khoản 2
  }
  phí cấp "Phí cấp phép" en "Fee" căn cứ tt_8_2025 điều 2, nđ_9_2025 điều 53 khoản 1 {
    50.000 đồng
    miễn khi kênh = trực tiếp căn cứ nđ_9_2025 điều 53 khoản 1 điểm a
  }
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

const FILES = {
  "tthc.json": `{ "edition": 1 }\n`,
  "procedures/mau/chung.tthc": SHARED,
  "procedures/mau/cap-phep-mau/v1.tthc": version(1, "hiệu lực từ 01/07/2025 đến 30/06/2026"),
  "procedures/mau/cap-phep-mau/v2.tthc": version(2, "thay thế 1 hiệu lực từ 01/07/2026"),
};

const run = (...args: string[]) => runCli(temporaryFolder(FILES), ["law", ...args]);

it("lists what stands on a source, with its place and article", async () => {
  const { code, out } = await run("9/2025/NĐ-CP");
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "Nghị định 9/2025/NĐ-CP về cấp phép mẫu, hiệu lực từ 01/01/2025
    Xét các phiên bản chưa hết hiệu lực ngày 21/08/2026, kể cả dự thảo.

    cap_phep_mau phiên bản 2 (từ 01/07/2026) — Cấp phép mẫu
      procedures/mau/cap-phep-mau/v2.tthc:10  căn cứ pháp lý chung
      procedures/mau/cap-phep-mau/v2.tthc:12  yêu cầu «Đủ 18 tuổi»: điều 4
      procedures/mau/cap-phep-mau/v2.tthc:14  thành phần hồ sơ: điều 53 khoản 1
      procedures/mau/cap-phep-mau/v2.tthc:15  giấy tờ «Bản vẽ»: điều 53 khoản 1 (theo «thành phần hồ sơ»)
      procedures/mau/cap-phep-mau/v2.tthc:16  giấy tờ «Ảnh»: điều 53 khoản 2
      procedures/mau/cap-phep-mau/v2.tthc:18  phí «Phí cấp phép»: điều 53 khoản 1
      procedures/mau/cap-phep-mau/v2.tthc:20  miễn, giảm «miễn khi nộp trực tiếp»: điều 53 khoản 1 điểm a
      procedures/mau/cap-phep-mau/v2.tthc:23  thời hạn giải quyết: điều 53
      procedures/mau/cap-phep-mau/v2.tthc:26  lối ra «Đạt»

    Tổng: 9 chỗ trong 1 phiên bản, 0 khai báo dùng chung.
    Còn 9 chỗ ở 1 phiên bản không xét; thêm --all để xem.
    "
  `);
});

it("tells what falls, what keeps another source, and what has to be read again", async () => {
  const { code, out } = await run("9/2025/NĐ-CP", "--repeal", "điều 53 khoản 1", "--lang", "en");
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "Decree 9/2025, in force from 01/01/2025
    Versions that have not ended on 21/08/2026, drafts too.
    If article 53 clause 1 is repealed:

    cap_phep_mau version 2 (from 01/07/2026) — Sample permit
      procedures/mau/cap-phep-mau/v2.tthc:14  dossier: article 53 clause 1
          FALLS: the list of papers has no ground
      procedures/mau/cap-phep-mau/v2.tthc:15  paper "Drawing": article 53 clause 1 (through "dossier")
          FALLS: the paper may no longer be asked for
      procedures/mau/cap-phep-mau/v2.tthc:18  fee "Fee": article 53 clause 1
          weakened: keeps another source; drop this one
      procedures/mau/cap-phep-mau/v2.tthc:20  relief "exempt when filed in person": article 53 clause 1 point a
          FALLS: the relief ends: the citizen pays in full
      procedures/mau/cap-phep-mau/v2.tthc:23  term: article 53
          unclear: cites more than what is repealed: it has to be read again
      procedures/mau/cap-phep-mau/v2.tthc:26  exit "Pass"
          unclear: cites more than what is repealed: it has to be read again

    Total: 6 place(s) in 1 version(s), 0 shared declaration(s).
    Falls: 3; weakened: 1; to be read again: 2.
    6 more place(s) in 1 version(s) not looked at; --all shows them.
    "
  `);
});

it.each(["nđ_9_2025", "nd 9/2025", "NĐ_9_2025", "9/2025", "cấp phép mẫu", "Decree 9/2025"])(
  "finds the source that %j names",
  async (written) => {
    const { out } = await run(written, "--json");
    expect(JSON.parse(out).law.id).toBe("nd_9_2025");
  },
);

it.each([
  [["9/2026/NĐ-CP"], /Không thủ tục nào dẫn văn bản «9\/2026\/NĐ-CP»\. Có phải ý bạn là «9\/2025\/NĐ-CP»\?/],
  [["mẫu"], /nhiều văn bản/],
  [["9/2025", "--on", "31/02/2026"], /không phải ngày/],
  [["9/2025", "--on", "01/08/2026", "--all"], /Chỉ chọn một/],
  [["9/2025", "--repeal", "mục 3"], /Không hiểu/],
  [[], /Thiếu tham số/],
])("%j is wrong use", async (args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

it("takes the versions that are asked for, and counts the others", async () => {
  const versions = async (...args: string[]): Promise<readonly number[]> => {
    const { procedures } = JSON.parse((await run("9/2025", "--json", ...args)).out);
    return procedures.map((one: { version: number }) => one.version);
  };
  expect(await versions()).toEqual([2]);
  expect(await versions("--all")).toEqual([1, 2]);
  expect(await versions("--on", "30/06/2026")).toEqual([1]);
  expect(await versions("--on", "01/01/2025")).toEqual([]);
  expect((await run("9/2025")).out).toContain("--all");
  expect((await run("9/2025", "--all")).out).not.toContain("--all");
});

it("gives the whole source back on a repeal of all of it", async () => {
  const all = JSON.parse((await run("9/2025", "--json")).out);
  const repealed = JSON.parse((await run("9/2025", "--json", "--repeal", "toàn bộ")).out);
  expect(repealed.totals.elements).toBe(all.totals.elements);
  expect(repealed.totals.unclear).toBe(0);
  const falling = repealed.procedures[0].elements.filter(
    ({ effect }: { effect: string }) => effect === "falls",
  );
  // The fee stands on the circular too, and so does the list of sources.
  expect(falling.map(({ kind }: { kind: string }) => kind)).toEqual([
    "requirement",
    "dossier",
    "paper",
    "paper",
    "relief",
    "term",
    "exit",
  ]);
});

const SCHEMA = "compiler/law-index/law-report.schema.json";

it(`${SCHEMA} is what its types say (UPDATE=1 rewrites it), and what is printed fits it`, async () => {
  const made = schemaOfType("compiler/law-index/law-report.ts", "LawReport", "urn:tthc:schema:law:1");
  const text = await format(JSON.stringify(made), { parser: "json", printWidth: 110 });
  if (process.env["UPDATE"] === "1") writeFileSync(SCHEMA, text);
  expect(readFileSync(SCHEMA, "utf8")).toBe(text);
  const validate = new Ajv2020({ strict: false }).compile(made);
  for (const more of [[], ["--all"], ["--on", "01/08/2025", "--repeal", "article 53"]]) {
    const { out } = await run("9/2025", "--json", ...more);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  }
});
