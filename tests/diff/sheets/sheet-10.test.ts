import { describe, expect, it } from "vitest";
import { modelOf } from "../../procedures/workspace.ts";
import { compared, labels, measure, promised, reproduces, told, type Row } from "./sheet-rows.ts";

const comparison = compared([["khai_sinh_thuong_tru_bhyt", 1]], ["khai_sinh_thuong_tru_bhyt", 2]);

const extensions = (version: number): readonly string[] =>
  modelOf("khai_sinh_thuong_tru_bhyt", version).term.extensions.map(
    ({ atMost }) => `+${String(atMost.amount)} ${atMost.unit}`,
  );

describe("sheet 10, «Diff tóm tắt»", () => {
  const rows: readonly Row[] = [
    {
      row: "tổng thời gian: 20 ngày LV → 3 ngày LV",
      sheet: ["20 ngày làm việc", "3 ngày làm việc"],
      ours: promised,
    },
    {
      row: "tổng thời gian: (+2, +5) → (5 nếu xác minh)",
      sheet: [["+2 working-day", "+5 working-day"], ["+2 working-day"]],
      ours: () => [extensions(1), extensions(2)],
    },
    { row: "gia hạn vì khoảng cách: có → bỏ", sheet: ["5 ngày làm việc"], ours: told("extension.removed") },
    {
      row: "giấy tờ: 1 tờ khai điện tử + 1 dữ liệu",
      sheet: 2,
      ours: (one) => measure("papers")(one)[1],
    },
    {
      row: "giấy tờ: 4–5 bộ trước",
      sheet: 5,
      ours: (one) => measure("papers")(one)[0],
      differs: {
        because:
          "the sheet counts groups, of which «ý kiến cha mẹ + chủ hộ đồng ý + sổ hộ khẩu chủ hộ» is one; the comparison counts each paper, those of the three cases together",
        instead: 9,
      },
    },
    {
      row: "bản chính: sổ hộ khẩu bản chính → không",
      sheet: ["Sổ hộ khẩu của cha, mẹ hoặc người nuôi dưỡng", "Sổ hộ khẩu của chủ hộ"],
      ours: (one) => labels("paper.removed")(one).filter((label) => label.startsWith("Sổ hộ khẩu")),
    },
    {
      row: "hạn của 3a, 3b: 15/10 ngày → 2/2 ngày làm việc",
      sheet: ["15 ngày → 2 ngày làm việc", "10 ngày → 2 ngày làm việc"],
      ours: told("state.limit-shortened", "state.limit-mixed"),
    },
    {
      row: "3a/3b: song song → song song",
      sheet: [2, 2],
      ours: () =>
        [1, 2].map((version) =>
          modelOf("khai_sinh_thuong_tru_bhyt", version)
            .flow.states.flatMap((state) => (state.kind === "parallel" ? [state.branches.length] : []))
            .at(0),
        ),
    },
    {
      row: "lần chuyển giấy giữa cơ quan: xã→CA, xã→BHXH → 0",
      sheet: ["Lập hồ sơ thường trú và hồ sơ thẻ, chuyển Công an và Bảo hiểm xã hội"],
      ours: labels("state.removed"),
    },
    {
      row: "cơ quan: cấp huyện → cấp xã, số cơ quan không đổi",
      sheet: [4, 4],
      ours: measure("agencies"),
    },
    {
      row: "cách nộp: trực tiếp → trực tuyến",
      sheet: ["Trực tuyến toàn trình", "Trực tiếp"],
      ours: labels("channel.added", "channel.removed"),
    },
  ];
  reproduces(rows, () => comparison);
});

it("the forwarding is told once: not also as a way that leads elsewhere", () => {
  expect(labels("exit.leads-elsewhere")(comparison)).toEqual([]);
});

it("the electronic form takes the place of the paper form: neither added nor removed", () => {
  expect(labels("form.added", "form.removed")(comparison)).toEqual([]);
  expect(labels("form.renamed")(comparison)).toEqual(["Tờ khai điện tử liên thông"]);
});

it("another agency is never only another name", () => {
  expect(labels("agency.replaced")(comparison)).toEqual(["Công an cấp xã", "Cơ quan Bảo hiểm xã hội"]);
});
