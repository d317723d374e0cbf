import { describe, expect, it } from "vitest";
import { modelOf } from "../../procedures/workspace.ts";
import {
  channelsOf,
  chargesOf,
  compared,
  labels,
  promised,
  reproduces,
  told,
  type Row,
} from "./sheet-rows.ts";

const levelOf = (id: string, version: number): unknown => {
  const { agencies, agenciesDeclared } = modelOf(id, version);
  return agenciesDeclared.find((one) => one.id === agencies[0])?.level;
};

describe("sheet 04, «TRƯỚC → SAU»: v0 → v1", () => {
  const id = "thanh_lap_ho_kinh_doanh";
  const rows: readonly Row[] = [
    {
      row: "Cấp: huyện → huyện",
      sheet: ["district", "district"],
      ours: () => [levelOf(id, 0), levelOf(id, 1)],
    },
    {
      row: "Thời hạn: 07 ngày LV → 03 ngày LV",
      sheet: ["7 ngày làm việc", "3 ngày làm việc"],
      ours: promised,
    },
    {
      row: "Lệ phí: 2008: 30.000 đ → HĐND tỉnh",
      sheet: ["30000", "HĐND tỉnh"],
      ours: () => [...chargesOf(id, 0), ...chargesOf(id, 1)],
      differs: {
        because:
          "the amount that the province set then was not found: version 1 assumes the counter amount of the portal of 2025, and says so",
        instead: ["30000", "50000"],
      },
    },
    {
      row: "Hồ sơ: bỏ chứng chỉ hành nghề, VB vốn pháp định, DS góp vốn",
      sheet: ["Chứng chỉ hành nghề", "Văn bản về vốn pháp định", "Danh sách người góp vốn"],
      ours: labels("paper.removed", "paper.removed-if-any"),
    },
    {
      row: "Hồ sơ: CMND → giấy tờ cá nhân",
      sheet: ["Giấy tờ pháp lý của chủ hộ và thành viên hộ gia đình"],
      ours: labels("paper.renamed"),
    },
    {
      row: "Hồ sơ: thêm biên bản họp HGĐ, VB ủy quyền",
      sheet: [
        "Biên bản họp thành viên hộ gia đình",
        "Văn bản ủy quyền của thành viên hộ gia đình cho chủ hộ",
      ],
      ours: labels("paper.added"),
    },
    {
      row: "Trực tuyến: không → có",
      sheet: [false, true],
      ours: () => [channelsOf(id, 0), channelsOf(id, 1)].map((all) => all.includes("online")),
    },
  ];
  reproduces(rows, () => compared([[id, 0]], [id, 1]));
});

describe("sheet 04, «TRƯỚC → SAU»: v1 → v2", () => {
  const id = "thanh_lap_ho_kinh_doanh";
  const comparison = compared([[id, 1]], [id, 2]);
  const rows: readonly Row[] = [
    { row: "Cấp: huyện → xã", sheet: ["district", "commune"], ours: () => [levelOf(id, 1), levelOf(id, 2)] },
    {
      row: "Cấp: phi địa giới trong tỉnh",
      sheet: "province",
      ours: () => modelOf(id, 2).filingPlace?.regardlessWithin,
    },
    {
      row: "Thời hạn: 03 ngày LV → 03 ngày LV",
      sheet: ["3 ngày làm việc", "3 ngày làm việc"],
      ours: promised,
    },
    {
      row: "Lệ phí: HĐND tỉnh → 50–150 nghìn trên cổng",
      sheet: ["50000", "150000"],
      ours: () => chargesOf(id, 2),
    },
    {
      row: "Hồ sơ: bỏ giấy tờ cá nhân, biên bản họp HGĐ",
      sheet: ["Giấy tờ pháp lý của chủ hộ và thành viên hộ gia đình", "Biên bản họp thành viên hộ gia đình"],
      ours: labels("paper.removed"),
    },
    {
      row: "Hồ sơ: CCCD chỉ khi chưa có định danh điện tử",
      sheet: ["Thẻ căn cước của người ủy quyền"],
      ours: labels("paper.added"),
      differs: {
        because:
          "the dossier table of the sheet has the four papers of an agent beside it, which its summary leaves out; the identity card is that of the principal",
        instead: ["Giấy tờ về việc ủy quyền làm thủ tục", "Thẻ căn cước của người ủy quyền"],
      },
    },
    {
      row: "Trực tuyến: có → toàn trình + xác thực điện tử",
      sheet: ["trực tuyến → trực tuyến toàn trình"],
      ours: told("channel.more-online"),
    },
  ];
  reproduces(rows, () => comparison);

  it("more of it online is no channel less", () => {
    expect(labels("channel.removed", "channel.added")(comparison)).toEqual([]);
  });
});
