import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const permit = (number: number, term: string): string => `dùng "chuẩn/một_cửa"

thủ tục cấp_phép_mẫu "Cấp phép mẫu" en "Sample permit" {
  mã "1.000001"
  phiên bản ${String(number)} hiệu lực từ 01/07/${String(2025 + number)}
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
  }
  phí không có
  lệ phí không có
  thời hạn căn cứ luật_hộ_tịch { ${term} }
  trình tự theo một_cửa {
    bước xét "Xét" en "Examine" do chuyên_viên {
      đạt -> xong
    }
    kết thúc xong "Xong" en "Done" trả giấy_phép
  }
}
`;

const CONFIG = `{ "edition": 1 }\n`;
const FILE = "procedures/mau/cap-phep-mau";
const TWO = {
  "tthc.json": CONFIG,
  [`${FILE}/v1.tthc`]: permit(1, "5 ngày làm việc"),
  [`${FILE}/v2.tthc`]: permit(2, "3 ngày làm việc"),
};
const SIDES = ["cap-phep-mau@1", "cap-phep-mau@2"];
const run = (cwd: string, ...args: string[]) => runCli(cwd, ["diff", ...args]);

it("writes a report, tells where, and writes over it", async () => {
  const cwd = temporaryFolder(TWO);
  const first = await run(cwd, ...SIDES, "--html", "ra/bao-cao.html");
  expect(first).toMatchObject({ code: 1, out: "Đã ghi báo cáo: ra/bao-cao.html\n", err: "" });
  const page = readFileSync(join(cwd, "ra/bao-cao.html"), "utf8");
  expect(page).toContain("<h1");
  expect(page).toContain("Cấp phép mẫu");
  const again = await run(cwd, ...SIDES, "--html", "ra/bao-cao.html", "--lang", "en", "--exit-zero");
  expect(again).toMatchObject({ code: 0, out: "Wrote the report: ra/bao-cao.html\n" });
  expect(readFileSync(join(cwd, "ra/bao-cao.html"), "utf8")).toContain('<html lang="en">');
});

it("writes over nothing else, and into no folder", async () => {
  const cwd = temporaryFolder(TWO);
  writeFileSync(join(cwd, "cua-toi.html"), "<p>của tôi</p>");
  const other = await run(cwd, ...SIDES, "--html", "cua-toi.html");
  expect(other.code).toBe(2);
  expect(other.err).toContain("không phải báo cáo so sánh");
  expect(readFileSync(join(cwd, "cua-toi.html"), "utf8")).toBe("<p>của tôi</p>");
  mkdirSync(join(cwd, "thu-muc"));
  const folder = await run(cwd, ...SIDES, "--html", "thu-muc");
  expect(folder.code).toBe(2);
  expect(folder.err).toContain("là một thư mục");
});

it("is one format of several", async () => {
  const cwd = temporaryFolder(TWO);
  const { code, err } = await run(cwd, ...SIDES, "--html", "a.html", "--json");
  expect(code).toBe(2);
  expect(err).toContain("--html");
  expect(existsSync(join(cwd, "a.html"))).toBe(false);
});

it("two folders are one page with an index", async () => {
  const cwd = temporaryFolder({
    [`cu/tthc.json`]: CONFIG,
    [`moi/tthc.json`]: CONFIG,
    [`cu/${FILE}/v1.tthc`]: permit(1, "5 ngày làm việc"),
    [`moi/${FILE}/v1.tthc`]: permit(1, "3 ngày làm việc"),
    [`moi/${FILE}/v2.tthc`]: permit(2, "3 ngày làm việc"),
  });
  const { code, err } = await run(cwd, "cu", "moi", "--html", "a.html");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const page = readFileSync(join(cwd, "a.html"), "utf8");
  expect(page).toContain("Các phiên bản có đổi");
  expect(page).toContain("Phiên bản thêm");
  expect(page).toContain('href="#vi-1"');
});
