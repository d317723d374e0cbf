import { describe, expect, it } from "vitest";
import { modelOf } from "../../procedures/workspace.ts";
import { compared, labels, measure, promised, reproduces, told, titles, type Row } from "./sheet-rows.ts";

const ID = "chuyen_truong_thcs";
const first = compared([[ID, 1]], [ID, 2]);
const second = compared([[ID, 2]], [ID, 3]);
const listed = (version: number): number => titles(modelOf(ID, version)).length;

describe("sheet 15, v1 → v2", () => {
  const rows: readonly Row[] = [
    { row: "Hồ sơ: 10 loại → 5 loại", sheet: [10, 5], ours: () => [listed(1), listed(2)] },
    {
      row: "Bị bỏ: bằng TN cấp dưới, khai sinh, giấy ưu tiên, hộ khẩu/điều động, xác nhận khó khăn",
      sheet: [
        "Bằng tốt nghiệp cấp học dưới",
        "Giấy khai sinh",
        "Giấy chứng nhận hưởng chế độ ưu tiên",
        "Hộ khẩu, giấy tạm trú hoặc quyết định điều động",
        "Giấy xác nhận hoàn cảnh khó khăn",
      ],
      ours: labels("paper.removed", "paper.removed-if-any"),
    },
    { row: "Hạn: không quy định → –", sheet: ["không quy định", "không quy định"], ours: promised },
    { row: "Phí: không → không", sheet: [0, 0], ours: measure("fees") },
    { row: "Mã: 2.002481 → 2.002481", sheet: [], ours: told("procedure.code-changed") },
    { row: "Khác tỉnh: Phòng → Phòng/Sở: một bước", sheet: [5, 5], ours: measure("steps") },
  ];
  reproduces(rows, () => first);
});

describe("sheet 15, v2 → v3", () => {
  const rows: readonly Row[] = [
    {
      row: "Hồ sơ: 5 loại → 2 loại (+1 nếu khuyết tật)",
      sheet: [5, 3],
      ours: () => [listed(2), listed(3)],
      differs: {
        because:
          "the request may be electronic or on paper: two papers of the source, of which each channel brings one",
        instead: [5, 4],
      },
    },
    {
      row: "Bị bỏ: học bạ giấy, GCN trúng tuyển, hai giấy giới thiệu",
      sheet: [
        "Học bạ",
        "Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông",
        "Giấy giới thiệu chuyển trường do Hiệu trưởng nơi đi cấp",
        "Giấy giới thiệu chuyển trường của Phòng hoặc Sở Giáo dục và Đào tạo",
      ],
      ours: labels("paper.removed", "paper.removed-if-any"),
    },
    {
      row: "thay bằng bảng kết quả; kế hoạch giáo dục cá nhân (khuyết tật)",
      sheet: ["Bảng tổng hợp kết quả học tập", "Kế hoạch giáo dục cá nhân"],
      ours: labels("paper.added"),
    },
    { row: "nộp Cổng DVC", sheet: ["Trực tuyến"], ours: labels("channel.added") },
    {
      row: "bước Phòng/Sở: bỏ",
      sheet: [
        "Trưởng phòng xét cho chuyển ngoài thời điểm",
        "Phòng hoặc Sở Giáo dục và Đào tạo giới thiệu về trường",
      ],
      ours: labels("state.removed"),
      differs: {
        because:
          "the draft leaves the principal one decision in place of consent and placement; the placement is told as gone beside the two steps of the office",
        instead: [
          "Trưởng phòng xét cho chuyển ngoài thời điểm",
          "Phòng hoặc Sở Giáo dục và Đào tạo giới thiệu về trường",
          "Hiệu trưởng tiếp nhận, xếp lớp",
        ],
      },
    },
    { row: "cơ quan: bỏ Phòng", sheet: ["Phòng Giáo dục và Đào tạo"], ours: labels("agency.removed") },
    {
      row: "Hạn: – → ≤ 5 ngày LV cùng tỉnh; ≤ 8 khác tỉnh",
      sheet: ["5 ngày làm việc", "8 ngày làm việc"],
      ours: told("term-row.added"),
    },
    { row: "Phí: không → không", sheet: [0, 0], ours: measure("fees") },
    { row: "Mã: 2.002481 → –", sheet: ["2.002481 → chưa có"], ours: told("procedure.code-changed") },
  ];
  reproduces(rows, () => second);
});

it("the electronic request is a paper of the new channel, not one more for everybody", () => {
  expect(labels("paper.added-for-new-channel")(second)).toEqual(["Đơn xin chuyển trường bản điện tử"]);
});
