import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli, type CliResult } from "./run-cli.ts";
import { scriptedPrompts, type Answer, type Asked } from "./scripted-prompts.ts";

const home = join(import.meta.dirname, "../..");

/** Plays a procedure with answers from a script. */
async function playing(
  args: readonly string[],
  answers: readonly Answer[],
): Promise<CliResult & { readonly asked: readonly Asked[] }> {
  const { prompts, asked } = scriptedPrompts(answers);
  return { ...(await runCli(home, ["run", ...args], "", {}, prompts)), asked };
}

const FILING: readonly Answer[] = [
  [/Việc tiếp theo/, "Nộp hồ sơ"],
  [/Lúc nào/, "28/8/2026 9:20"],
  [/Trường hợp/, "cha hoặc mẹ"],
  [/cách nào/, "trực tuyến"],
  [/Ai nộp/, "Cá nhân"],
  [/ở đâu/, "Trung tâm"],
  [/theo ủy quyền/, "Không"],
  [/Ngày, tháng, năm sinh/, "20/08/2026"],
  [/Người mẹ › Họ/, "Nguyễn Thị Hoa"],
  [/Người cha › Họ/, ""],
  [/Đề nghị cấp bản sao/, "Có"],
  [/Số lượng bản sao/, "2"],
  [/trường bắt buộc/, "Bỏ qua"],
  [/Giấy chứng sinh» có dữ liệu/, "Không có dữ liệu"],
  [/về dân cư» có dữ liệu/, "Có"],
  [/Giấy tờ nộp kèm/, "="],
];

const STOP: Answer = [/Việc tiếp theo/, "Dừng ở đây"];

it("plays birth registration to its end, asking what makes a difference and nothing else", async () => {
  const { code, out, asked } = await playing(
    ["khai_sinh"],
    [
      ...FILING,
      [/Việc tiếp theo/, "Tiếp nhận"],
      [/Lúc nào/, "09:40"],
      [/Việc tiếp theo/, "Thiếu hồ sơ"],
      [/Lúc nào/, "03/09/2026 08:10"],
      [/Không tra cứu được/, "Bỏ trống"],
      [/Lý do/, "Giấy chứng sinh mờ"],
      [/Việc tiếp theo/, "Đã bổ sung"],
      [/Lúc nào/, "04/09/2026 07:45"],
      [/nộp lại giấy tờ/, ["Giấy chứng sinh"]],
      [/Sửa trường nào/, ["Số lượng bản sao"]],
      [/Số lượng bản sao/, "3"],
      [/Việc tiếp theo/, "Đạt"],
      [/Lúc nào/, "08:30"],
      [/Không tra cứu được/, "Không"],
      [/Việc tiếp theo/, "Không ai làm gì đến khi hết hạn"],
      [/Việc tiếp theo/, "Xong"],
      [/Lúc nào/, "="],
      [/Việc tiếp theo/, "Duyệt"],
      [/Lúc nào/, "="],
      [/Việc tiếp theo/, "Trả kết quả"],
      [/Lúc nào/, "="],
    ],
  );
  expect(code).toBe(0);
  expect(out).toContain("Hẹn trả kết quả: 03/09/2026");
  expect(out).toContain("Phí cấp bản sao Giấy khai sinh: 16.000 đồng");
  expect(out).toContain("Lý do: Giấy chứng sinh mờ");
  expect(out).toContain("Kết quả: Đã đăng ký khai sinh");
  expect(out).not.toContain("✗");
  expect(asked.map(({ message }) => message).join()).not.toMatch(/Dân tộc|Quê quán/);
});

it("asks again with the reason where an answer cannot be used", async () => {
  const { asked } = await playing(
    ["khai_sinh"],
    [
      [/Lúc nào/, "31/02/2026"],
      [/Lúc nào/, "28/08/2026 25:00"],
      [/Lúc nào/, "28/08/1999"],
      [/Lúc nào/, "9:20"],
      ...FILING.filter(([question]) => !/năm sinh|Số lượng/.test(question.source)),
      [/Ngày, tháng, năm sinh/, ""],
      [/Ngày, tháng, năm sinh/, "29/02/2026"],
      [/Ngày, tháng, năm sinh/, "20-8-2026"],
      [/Số lượng bản sao/, "hai"],
      [/Số lượng bản sao/, "0"],
      [/Số lượng bản sao/, "2"],
      [/Việc tiếp theo/, "Tiếp nhận"],
      [/Lúc nào/, "9:10"],
      [/Lúc nào/, "27/08/2026"],
      [/Lúc nào/, "ngay"],
      [/Lúc nào/, "29/08/2026 09:00"],
      STOP,
    ],
  );
  const reasons = (question: RegExp): string[] =>
    asked.filter(({ message }) => question.test(message)).flatMap(({ refused }) => refused);
  expect(reasons(/Lúc nào/)).toMatchInlineSnapshot(`
    [
      "«31/02/2026» không phải ngày có thật; ghi như 21/08/2026 15:30.",
      "«25:00» không phải giờ có thật; ghi từ 00:00 đến 23:59.",
      "Phiên bản 1 có hiệu lực từ 01/07/2025, không nhận hồ sơ nộp ngày 28/08/1999. Ghi ngày khác, hoặc chạy lại với --at 1999-08-28.",
      "Ghi cả ngày, như 21/08/2026 15:30.",
      "Sớm hơn việc trước đó (28/08/2026 09:20); ghi từ lúc đó trở đi.",
      "Sớm hơn việc trước đó (28/08/2026 09:20); ghi từ lúc đó trở đi.",
      "«ngay» không phải ngày có thật; ghi như 21/08/2026 15:30.",
    ]
  `);
  expect(reasons(/năm sinh|Số lượng/)).toMatchInlineSnapshot(`
    [
      "Giá trị này quyết định đường đi, tiền hoặc giấy tờ của hồ sơ; hãy ghi.",
      "Ngày không có thật; ghi như 20/08/2026.",
      "Ghi số nguyên, ví dụ: 2.",
      "0 nhỏ hơn 1.",
    ]
  `);
});

it("offers only what the machine allows, and takes a reason where one is due", async () => {
  const { asked, out } = await playing(
    ["khai_sinh"],
    [
      ...FILING,
      [/Việc tiếp theo/, "Không đạt"],
      [/Lúc nào/, "="],
      [/Lý do/, "  "],
      [/Lý do/, "Không thuộc thẩm quyền"],
      STOP,
    ],
  );
  const offers = asked.filter(({ message }) => message === "Việc tiếp theo?").map(({ options }) => options);
  expect(offers[0]).toEqual(["Nộp hồ sơ — người nộp", "Dừng ở đây"]);
  expect(offers[1]?.join()).toMatch(/Tiếp nhận.*Rút hồ sơ/);
  expect(offers[1]?.join()).not.toMatch(/Duyệt|Trả kết quả|Đã bổ sung/);
  expect(asked.find(({ message }) => message === "Lý do?")?.refused).toEqual(["Việc này phải ghi lý do."]);
  expect(out).toContain("Kết quả: Không được tiếp nhận");
});

it("takes a file before the questions, and lets a person leave, in English too", async () => {
  const { code, out, asked } = await playing(["cap_phep_nha_o", "--lang", "en"], [[/next/, undefined]]);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(asked[0]?.options).toEqual(["File — the applicant", "Stop here"]);
  const whole = await playing(["khai_sinh", "docs/ho-so-mau/khai-sinh.json", "--interactive"], []);
  expect(whole.out).toContain("Kết quả: Đã đăng ký khai sinh");
  expect(whole.asked).toEqual([]);
});

it("names the branches of a parallel state in words, and asks the reason that the join wants", async () => {
  const root = temporaryFolder({ "tthc.json": "{}", "procedures/a/v1.tthc": source(PARALLEL) });
  const { prompts, asked } = scriptedPrompts([
    [/tiếp theo/, "Nộp"],
    [/Lúc nào/, "="],
    [/bao nhiêu/, "1"],
    [/Diện tích/, "1"],
    [/Giá trị/, "1"],
    [/Giấy tờ nộp/, "="],
    [/tiếp theo/, "Tiếp nhận"],
    [/Lúc nào/, "="],
    [/tiếp theo/, "Công an cấp xã: Đồng ý"],
    [/Lúc nào/, "="],
    [/tiếp theo/, "Tư pháp: Không đồng ý"],
    [/Lúc nào/, "="],
    [/Khoảng cách/, "12,5"],
    [/Lý do/, "Quá xa"],
    STOP,
  ]);
  const { out } = await runCli(root, ["run", "thử_nghiệm"], "", {}, prompts);
  const offered = asked.flatMap(({ options }) => options).join();
  expect(offered).not.toMatch(/cong_an|tu_phap/);
  expect(out).toContain("Kết quả: Từ chối");
  expect(out).toContain("Lý do: Quá xa");
});

it("asks rows of a repeated group, amounts and decimals as officials write them", async () => {
  const root = temporaryFolder({
    "tthc.json": "{}",
    "procedures/a/v1.tthc": source("giải_quyết_ngay"),
  });
  const { prompts, asked } = scriptedPrompts([
    [/tiếp theo/, "Nộp"],
    [/Lúc nào/, "="],
    [/Các tầng: bao nhiêu/, "0"],
    [/Các tầng: bao nhiêu/, "2"],
    [/Các tầng 1 › Diện tích/, "1.080,5"],
    [/Các tầng 2 › Diện tích/, "80"],
    [/Giá trị/, "75 triệu"],
    [/Giá trị/, "1.500.000 đồng"],
    [/Giấy tờ nộp/, []],
    STOP,
  ]);
  const { out } = await runCli(root, ["run", "thử_nghiệm"], "", {}, prompts);
  expect(asked.map(({ message }) => message)).not.toContain("Ghi chú (bỏ trống được)");
  expect(out).toContain("Phí theo diện tích: 1.160.500 đồng");
  expect(out).toContain("Phí theo giá trị: 1.500 đồng");
});

const PARALLEL = `một_cửa {
    song song hỏi "Hỏi ý kiến" {
      nhánh công_an "Công an cấp xã" do cán_bộ_công_an {
        đồng ý
        không đồng ý
      }
      nhánh tư_pháp "Tư pháp" do công_chức_hộ_tịch {
        ghi nhận {
          khoảng_cách "Khoảng cách" số
        }
        đồng ý
        không đồng ý
      }
      khi tất cả đồng ý -> đã_cấp
      còn lại -> từ_chối lý do bắt buộc
    }
    kết thúc đã_cấp "Đã cấp" trả kết_quả
    kết thúc từ_chối "Từ chối" trả thông_báo_từ_chối
  }`;

/** A procedure whose fees read rows and amounts. */
const source = (flow: string): string => `dùng "chuẩn/một_cửa"

thủ tục thử_nghiệm "Thử nghiệm" {
  mã chưa có
  phiên bản 1 dự thảo
  lĩnh vực thử "Thử"
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ nđ_118_2025
  kết quả kết_quả "Kết quả"
  yêu cầu không có
  tờ khai đơn "Đơn" {
    phần a "Phần" {
      tầng "Các tầng" lặp từ 1 đến 5 {
        diện_tích "Diện tích" số bắt buộc
      }
      tổng "Tổng" số = tổng(tầng.diện_tích)
      giá_trị "Giá trị" tiền bắt buộc
      ghi_chú "Ghi chú" văn bản
    }
  }
  hồ sơ 1 bộ {
    đơn 1 bản chính
  }
  phí diện_tích "Phí theo diện tích" {
    1.000 đồng mỗi tổng
  }
  phí giá_trị "Phí theo giá trị" {
    theo bậc giá_trị {
      trên nữa 0,1 %
    }
  }
  lệ phí không có
  thời hạn trong ngày
  trình tự theo ${flow}
}
`;
