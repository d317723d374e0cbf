import { describe, expect, it } from "vitest";
import { provePapers } from "../../compiler/verify/papers/prove-papers.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { drafted } from "./drafted.ts";

const inDossier = (body: string): readonly string[] => drafted("hồ-sơ", body).found;

const NEVER = "trường hợp = nhà_ở và trường hợp = công_trình";

describe("papers that nobody has to hand in", () => {
  it.each([
    ["a condition that cannot hold", `cam_kết "Cam kết" 1 bản chính khi ${NEVER}`, ["TT3411 cam_kết"]],
    [
      "conditions at odds with those around it",
      'khi trường hợp = nhà_ở {\n cam_kết "Cam kết" 1 bản chính khi trường hợp = công_trình\n}',
      ["TT3411 cam_kết"],
    ],
    [
      "a group, told once",
      `một trong "Giấy tờ" khi ${NEVER} {\n a "A" 1 bản chính khi kênh = trực tiếp\n b "B" 1 bản chính\n}`,
      [`TT3411 một trong "Giấy tờ" khi ${NEVER} {`],
    ],
    [
      "an alternative",
      `một trong "Giấy tờ" {\n a "A" 1 bản chính khi ${NEVER}\n b "B" 1 bản chính\n}`,
      ["TT3411 a"],
    ],
    ["one that is needed at times", 'cam_kết "Cam kết" 1 bản chính khi trường hợp = nhà_ở', []],
    ["an answer that may be so", 'cam_kết "Cam kết" 1 bản chính khi số_bản > 3', []],
  ])("%s", (_name, body, expected) => {
    expect(inDossier(body)).toEqual(expected);
  });
});

describe("papers that nobody reads", () => {
  const flow = (first: string, second: string, step = ""): string =>
    `trình tự theo một_cửa {
  ${step === "" ? "" : `bước thẩm_định "Thẩm định" do chuyên_viên { ${step} }`}
  song song hỏi "Hỏi" trong 2 ngày làm việc {
    nhánh a "A" do chuyên_viên ${first} { đồng ý  không đồng ý  hết hạn coi như đồng ý }
    nhánh b "B" do chuyên_viên ${second} { đồng ý  không đồng ý  hết hạn coi như đồng ý }
    khi tất cả đồng ý -> ký
    còn lại -> từ_chối lý do bắt buộc
  }
  bước ký "Ký" do chủ_tịch ký số { duyệt -> đã_cấp }
  kết thúc đã_cấp "Đã cấp" trả giấy_phép
  kết thúc từ_chối "Từ chối" trả thông_báo_từ_chối
}`;
  it.each([
    ["where branches name what they read", flow("đọc đơn", "đọc đơn"), ["TT3412 bản_vẽ"]],
    ["a field of a form stands for the form", flow("đọc họ_tên", "đọc bản_vẽ"), []],
    ["nobody reads the form", flow("đọc bản_vẽ", "đọc bản_vẽ"), ["TT3412 đơn"]],
    ["one branch reads all", flow("đọc đơn", ""), []],
    [
      "a step examines all",
      flow("đọc đơn", "đọc đơn", "đạt -> hỏi\n không đạt -> từ_chối lý do bắt buộc"),
      [],
    ],
    ["decided at once", "trình tự theo giải_quyết_ngay", []],
  ])("%s", (_name, body, expected) => {
    expect(drafted("thủ-tục", body).found).toEqual(expected);
  });

  it("a group is told of as one, an alternative by its name", () => {
    const dossier =
      'hồ sơ 1 bộ {\n đơn 1 bản chính\n một trong "Giấy tờ" {\n  x "X" 1 bản sao\n  y "Y" 1 bản sao\n }\n}\n';
    expect(drafted("thủ-tục", dossier + flow("đọc đơn", "đọc đơn")).found).toEqual([
      'TT3412 một trong "Giấy tờ" {',
    ]);
    expect(drafted("thủ-tục", dossier + flow("đọc đơn", "đọc x")).found).toEqual(["TT3412 y"]);
  });
});

describe("papers asked twice", () => {
  it.each([
    ["one title", 'a "Bản vẽ thiết kế" 1 bản sao\nb "bản vẽ  Thiết kế" 1 bản chính', ["TT3413 b"]],
    ["one code", 'a "Bản vẽ" 1 bản sao mã "KQ1"\nb "Hồ sơ thiết kế" 1 bản sao mã "KQ1"', ["TT3413 b"]],
    [
      "in some case",
      'a "Bản vẽ" 1 bản sao khi trường hợp = nhà_ở\nb "Bản vẽ" 1 bản sao khi kênh = trực tuyến',
      ["TT3413 b"],
    ],
    [
      "never in one case",
      'a "Bản vẽ" 1 bản sao khi trường hợp = nhà_ở\nb "Bản vẽ" 1 bản sao khi trường hợp = công_trình',
      [],
    ],
    ["as alternatives", 'một trong "X" {\n a "Bản vẽ" 1 bản sao\n b "Bản vẽ" 1 bản chính\n}', []],
    ["shown, and handed in", 'a "Căn cước" 1 bản sao\nb "Căn cước" xuất trình', []],
  ])("%s", (_name, body, expected) => {
    expect(inDossier(body)).toEqual(expected);
  });

  it("shows a dossier that needs both", () => {
    const { diagnostics } = drafted(
      "hồ-sơ",
      'a "Bản vẽ" 1 bản sao khi trường hợp = nhà_ở\nb "Bản vẽ" 1 bản sao',
    );
    const [twice] = diagnostics.filter(({ code }) => code === "TT3413");
    expect(twice?.params).toMatchObject({ example: { vi: expect.stringContaining("«Nhà ở»") } });
    expect(twice?.related).toHaveLength(1);
  });
});

describe("papers that a registry holds", () => {
  const FILE = "procedures/vi-du/thu-nghiem/v1.tthc";
  const source = (
    paper: string,
    version = "hiệu lực từ 01/07/2025",
    registry = "hiệu lực từ 01/01/2026",
  ): string =>
    `dùng "chuẩn/một_cửa"
giấy tờ gcn "Giấy chứng nhận"
nguồn csdl "Cơ sở dữ liệu" hỏi số_định_danh trả lời gcn ${registry}
thủ tục thử_nghiệm "Thử nghiệm" {
  mã "1.000001"
  phiên bản 1 ${version}
  lĩnh vực đất_đai "Đất đai"
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ nđ_118_2025
  kết quả giấy_phép "Giấy phép"
  yêu cầu không có
  tờ khai không có
  hồ sơ 1 bộ căn cứ nđ_118_2025 { ${paper} }
  phí không có
  lệ phí không có
  thời hạn 5 ngày làm việc căn cứ nđ_118_2025
  trình tự theo giải_quyết_ngay
}
`;
  const codes = (text: string): readonly string[] =>
    compiled({ [FILE]: text })
      .diagnostics.map(({ code }) => code)
      .filter((code) => code.startsWith("TT34"));

  it.each([
    ["asked without it", source("gcn 1 bản sao"), ["TT3414"]],
    ["shown", source("gcn xuất trình"), ["TT3414"]],
    ["an alternative", source('một trong "X" { gcn 1 bản sao\n khác "Khác" 1 bản sao }'), ["TT3414"]],
    ["replaced", source("gcn 1 bản sao thay bằng csdl"), []],
    [
      "a group that is replaced",
      source('một trong "X" thay bằng csdl { gcn 1 bản sao\n khác "Khác" 1 bản sao }'),
      [],
    ],
    ["a version that ended before", source("gcn 1 bản sao", "hiệu lực từ 01/07/2024 đến 31/12/2025"), []],
    ["a registry that ended before", source("gcn 1 bản sao", undefined, "đến 30/06/2025"), []],
    ["a paper it does not answer for", source('khác "Khác" 1 bản sao'), []],
  ])("%s", (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("only registries in force at some time of the version come into the model", () => {
    const model = (text: string) => compiled({ [FILE]: text }).procedures[0]?.model;
    expect(model(source("gcn 1 bản sao"))?.registries.map(({ id }) => id)).toEqual(["csdl"]);
    const past = source("gcn 1 bản sao", "hiệu lực từ 01/07/2024 đến 31/12/2025");
    expect(model(past)?.registries).toEqual([]);
  });
});

describe("sets and copies", () => {
  it("sets that are not written are missed", () => {
    const dossier = (head: string): string => `${head} {\n đơn 1 bản chính\n}`;
    expect(drafted("thủ-tục", dossier("hồ sơ")).found).toEqual(["TT3416 hồ sơ {"]);
    expect(drafted("thủ-tục", dossier("hồ sơ")).model.dossier).toMatchObject({
      sets: 1,
      setsNotStated: true,
    });
    expect(drafted("thủ-tục", dossier("hồ sơ 1 bộ")).found).toEqual([]);
  });

  it("copies are looked at in models that were read from elsewhere", () => {
    const { model } = drafted("hồ-sơ", "");
    const bare = {
      ...model,
      dossier: { ...model.dossier, items: model.dossier.items.map((item) => ({ ...item, copies: [] })) },
    };
    expect(provePapers(bare as typeof model).findings.map(({ code }) => code)).toEqual(["TT3416"]);
  });
});

it("every statement about papers has its claim", () => {
  const { claims } = provePapers(drafted("hồ-sơ", 'bản_vẽ "Bản vẽ" 1 bản sao').model);
  expect(claims.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    "papers.every-paper-needed proved",
    "papers.every-paper-read proved",
    "papers.asked-once proved",
    "papers.once-only void",
    "papers.counts-stated proved",
  ]);
});
