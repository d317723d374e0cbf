import { describe, expect, it } from "vitest";
import { modelOf } from "../../procedures/workspace.ts";
import {
  channelsOf,
  chargesOf,
  compared,
  labels,
  measure,
  promised,
  reproduces,
  told,
  titles,
  type Row,
} from "./sheet-rows.ts";

describe("sheet 06, «TRƯỚC (8/2021) → SAU (2026)»", () => {
  const id = "khai_sinh";
  const comparison = compared([[id, 0]], [id, 1]);
  const rows: readonly Row[] = [
    {
      row: "Nơi nộp: UBND xã → Trung tâm PVHCC (xã/tỉnh)",
      sheet: [
        "Bộ phận Tiếp nhận và Trả kết quả → Trung tâm Phục vụ hành chính công, không phụ thuộc địa giới trong tỉnh",
      ],
      ours: told("filing-place.changed"),
    },
    {
      row: "Nơi nộp: thêm trực tuyến (Cổng, VNeID), bưu chính",
      sheet: ["Trực tuyến toàn trình", "Bưu chính"],
      ours: labels("channel.added"),
    },
    {
      row: "Phê duyệt: Chủ tịch đồng ý rồi mới ghi sổ → công chức ghi sổ",
      sheet: ["Chủ tịch Ủy ban nhân dân đồng ý cho đăng ký"],
      ours: labels("state.removed"),
    },
    {
      row: "GCN kết hôn cha mẹ: phải xuất trình → bỏ",
      sheet: ["Giấy chứng nhận kết hôn"],
      ours: labels("paper.removed"),
    },
    { row: "GCN kết hôn: cơ quan hỏi xác minh 3 ngày LV", sheet: ["Xác minh"], ours: labels("state.added") },
    {
      row: "Giấy tờ cư trú: chỉ khi không tra được; giấy chứng sinh: bỏ bản giấy khi có dữ liệu",
      sheet: ["Giấy tờ chứng minh thông tin về cư trú", "Giấy chứng sinh"],
      ours: (one) =>
        labels("paper.replaced-by-registry")(one).filter((label) => label !== "Giấy tờ tùy thân"),
    },
    {
      row: "Ký sổ: dân ký sổ → bỏ",
      sheet: ["Người đi đăng ký ký vào sổ"],
      ours: labels("state.wait-removed"),
    },
    {
      row: "Ký sổ: xác nhận điện tử ≤ 1 ngày, im lặng = đồng ý",
      sheet: ["Chờ người yêu cầu xác nhận bản điện tử"],
      ours: labels("state.wait-added"),
    },
    {
      row: "Lệ phí: thu khi không đúng hạn → cổng ghi 0",
      sheet: ["khi không đúng hạn", "0"],
      ours: () => [chargesOf(id, 0)[1], chargesOf(id, 1)[1]],
      differs: {
        because:
          "what a late registration cost was set by the province and was not found: assumed 0 on both sides",
        instead: ["0", "0"],
      },
    },
    {
      row: "Lệ phí: miễn có công, hộ nghèo, khuyết tật → không còn gì để miễn",
      sheet: ["relief.removed-nothing-due"],
      ours: ({ changes }) => changes.filter(({ part }) => part === "charge").map(({ kind }) => kind),
    },
  ];
  reproduces(rows, () => comparison);

  it("nobody who comes in person brings more: what new channels need is told as theirs", () => {
    expect(labels("paper.added")(comparison)).toEqual([]);
    expect(labels("paper.added-for-new-channel")(comparison)).toHaveLength(2);
  });

  it("ways past what came and went are told with it", () => {
    expect(labels("exit.leads-elsewhere")(comparison)).toEqual([]);
  });
});

describe("sheet 08, «TRƯỚC → SAU»", () => {
  const id = "xac_nhan_hon_nhan";
  const comparison = compared([[id, 1]], [id, 2]);
  const rows: readonly Row[] = [
    {
      row: "Hồ sơ: bỏ sao CMND; hộ khẩu/CT07; QĐ ly hôn; trích lục khai tử",
      sheet: [
        "Chứng minh nhân dân hoặc căn cước công dân",
        "Giấy tờ về nơi cư trú",
        "Quyết định, bản án ly hôn",
        "Trích lục khai tử của vợ, chồng",
      ],
      ours: (one) => labels("paper.removed")(one).slice(0, 4),
    },
    {
      row: "Nhiều nơi thường trú: dân tự về từng nơi → cơ quan tra cứu",
      sheet: "Giấy xác nhận tình trạng hôn nhân do từng nơi thường trú trước đây cấp",
      ours: (one) => labels("paper.removed")(one).at(4),
    },
    {
      row: "Xác minh: 20 ngày → 03 ngày LV",
      sheet: ["20 ngày → 3 ngày làm việc"],
      ours: told("state.limit-shortened"),
    },
    { row: "Thời hạn: 3 ngày LV → 3 ngày LV", sheet: ["3 ngày làm việc", "3 ngày làm việc"], ours: promised },
    {
      row: "Hồ sơ: tờ khai/mẫu điện tử",
      sheet: ["Mẫu hộ tịch điện tử tương tác cấp giấy xác nhận"],
      ours: (one) => labels("paper.added-for-new-channel")(one).slice(0, 1),
    },
  ];
  reproduces(rows, () => comparison);
});

describe("sheet 11, «TRƯỚC (8/2021) → SAU»", () => {
  const id = "dang_ky_thuong_tru";
  const comparison = compared([[id, 0]], [id, 1]);
  const form = (version: number): unknown => modelOf(id, version).forms[0]?.basis?.map(({ law }) => law);
  const rows: readonly Row[] = [
    {
      row: "nhánh khi thiếu: phiếu CT05 → không còn",
      sheet: ["Chờ bổ sung theo phiếu hướng dẫn CT05"],
      ours: labels("state.supplement-removed"),
    },
    {
      row: "giấy tờ chỗ ở: bắt buộc bản chính (1/0) → bản sao",
      sheet: ["1 bản chính → 1 bản sao"],
      ours: told("paper.easier-copy"),
    },
    {
      row: "giấy tờ chỗ ở: chỉ khi không khai thác được CSDL",
      sheet: true,
      ours: (one) => labels("paper.replaced-by-registry")(one).includes("Giấy tờ chứng minh chỗ ở hợp pháp"),
    },
    {
      row: "tờ khai: CT01 TT 56/2021 → CT01 TT 53/2025",
      sheet: [["tt_56_2021_bca"], ["tt_53_2025_bca"]],
      ours: () => [form(0), form(1)],
    },
    {
      row: "lệ phí: không ghi số → 10.000/20.000 theo kênh",
      sheet: [[], ["10000", "20000"]],
      ours: () => [chargesOf(id, 0), chargesOf(id, 1)],
      differs: {
        because:
          "a levy without an amount cannot be computed: version 0 assumes the later amounts, so that no change of money is made up",
        instead: [
          ["10000", "20000"],
          ["10000", "20000"],
        ],
      },
    },
    {
      row: "kênh online: Cổng QG, BCA, cư trú → VNeID/Cổng",
      sheet: [true, true],
      ours: () => [channelsOf(id, 0), channelsOf(id, 1)].map((all) => all.includes("online-full")),
    },
  ];
  reproduces(rows, () => comparison);

  it("no supplement any more is no relief: it is both", () => {
    const [gone] = comparison.changes.filter(({ kind }) => kind === "state.supplement-removed");
    expect(gone).toMatchObject({ burden: "mixed", bearer: "applicant" });
  });

  it("what the older sheet does not say makes no number of its own", () => {
    expect(measure("fees")(comparison)).toEqual([20000, 20000]);
    expect(titles(modelOf(id, 0))).toEqual(
      titles(modelOf(id, 1)).map((title) => title.replace(" (Mẫu 01 Nghị định 154/2024)", "")),
    );
  });
});
