import type { ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { checkInvariants } from "../../model/procedure/invariants.ts";
import { compiled } from "./memory-sources.ts";

/** A part of a combined procedure: what every procedure has, and the lines of interest. */
const part = (name: string, code: string, lines: string): string => `dùng "chuẩn/một_cửa"
dùng "ví_dụ/chung"

thủ tục ${name} "${name}" {
  mã "${code}"
  phiên bản 1 hiệu lực từ 01/07/2026
  lĩnh vực xây_dựng "Xây dựng"
  cơ quan ủy_ban_xã
  đối tượng tổ chức
  cách thức trực tiếp, trực tuyến toàn trình
  căn cứ nđ_118_2025
  yêu cầu không có
  phí không có
  lệ phí không có
  thời hạn 10 ngày làm việc căn cứ nđ_118_2025
  trình tự theo một_cửa {
    bước xử_lý_${name} "Xử lý" do chuyên_viên { đạt -> xong_${name} }
    kết thúc xong_${name} "Xong" trả kết_quả_${name}
  }
${lines}
}
`;

const files = (combined: string) => ({
  "procedures/vi-du/chung.tthc":
    'nhóm chủ_đầu_tư "Chủ đầu tư" {\n  tên_chủ "Tên" văn bản bắt buộc\n  chiều_cao "Chiều cao" số bắt buộc\n}\n',
  "procedures/vi-du/mot/v1.tthc": part(
    "một",
    "1.000001",
    `  kết quả kết_quả_một "Thông báo thẩm định"
  tờ khai đơn_một "Đơn một" { phần a "A" { gồm chủ_đầu_tư } }
  hồ sơ 1 bộ căn cứ nđ_118_2025 {
    đơn_một 1 bản chính
    bản_vẽ "Bản vẽ" 1 bản sao khi chiều_cao > 10
  }`,
  ),
  "procedures/vi-du/hai/v1.tthc": part(
    "hai",
    "1.000002",
    `  kết quả kết_quả_hai "Giấy phép"
  tờ khai đơn_hai "Đơn hai" { phần b "B" { gồm chủ_đầu_tư
 tầng "Số tầng" số nguyên bắt buộc } }
  hồ sơ 1 bộ căn cứ nđ_118_2025 {
    đơn_hai 1 bản chính
    bản_vẽ "Bản vẽ" 2 bản chính khi chiều_cao > 20
    thông_báo "Thông báo thẩm định" 1 bản sao là kết quả của một
  }`,
  ),
  "procedures/vi-du/hai-trong-mot/v1.tthc": combined,
});

const VI = `dùng "chuẩn/một_cửa"

liên thông hai_trong_một "Hai trong một" {
  mã chưa có
  phiên bản 1 hiệu lực từ 01/08/2026
  gồm một, hai song song
  dùng chung hồ sơ
  khi một phần không đạt thì dừng tất cả
  khi một phần bổ sung thì chờ
  khi một phần rút thì tiếp tục
  thay thế một, hai
  thời hạn 12 ngày làm việc căn cứ nđ_118_2025
  trình tự theo một_cửa {
    song song cùng_làm "Cùng làm" {
      nhánh phần_một "Phần một" theo một đọc bản_vẽ { đạt không đạt }
      nhánh phần_hai "Phần hai" theo hai { đạt không đạt }
      khi tất cả đạt -> xong_việc
      còn lại -> thôi
    }
    kết thúc xong_việc "Xong" trả kết_quả_hai
    kết thúc thôi "Thôi" trả thông_báo_từ_chối
  }
}
`;

const EN = VI.replace("liên thông hai_trong_một", "combined hai_trong_một")
  .replace("gồm một, hai song song", "includes một, hai in parallel")
  .replace("dùng chung hồ sơ", "shared dossier")
  .replace("khi một phần không đạt thì dừng tất cả", "when one part fail then stop all")
  .replace("khi một phần bổ sung thì chờ", "when one part supplement then wait")
  .replace("khi một phần rút thì tiếp tục", "when one part withdrawn then continue")
  .replace("thay thế một, hai", "replaces một, hai");

function modelOf(combined: string): ProcedureModel {
  const { diagnostics, procedures } = compiled(files(combined));
  expect(diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
  const model = procedures.find(({ id }) => id === "hai_trong_mot")?.model;
  if (model === undefined) throw new Error("no model");
  expect(checkInvariants(model)).toEqual([]);
  return model;
}

const model = modelOf(VI);

it("says which parts there are, in which order, and what happens to the others", () => {
  expect(model.kind).toBe("combined");
  expect(model.parts).toMatchObject({
    procedures: [
      { id: "mot", version: 1 },
      { id: "hai", version: 1 },
    ],
    order: "parallel",
    sharedDossier: true,
    rules: [
      { event: "fails", then: "stop-all" },
      { event: "supplemented", then: "wait" },
      { event: "withdrawn", then: "continue" },
    ],
  });
  expect(model.supersedes).toEqual(["mot", "hai"]);
});

it("takes from its parts what it does not say itself", () => {
  expect(model.sector?.id).toBe("xay_dung");
  expect(model.agencies).toEqual(["uy_ban_xa"]);
  expect(model.applicants.map(({ id }) => id)).toEqual(["organisation"]);
  expect(model.channels.map(({ channel }) => channel)).toEqual(["counter", "online-full"]);
  const declared = model.results.filter(({ implied }) => implied !== true);
  expect(declared.map(({ id }) => id)).toEqual(["ket_qua_mot", "ket_qua_hai"]);
});

it("asks a field of a shared group once", () => {
  const asked = model.forms.flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map(({ id }) => id)),
  );
  expect(asked.toSorted()).toEqual(["chieu_cao", "tang", "ten_chu"]);
  expect(
    model.parts?.mergers
      .filter(({ kind }) => kind === "once")
      .map(({ what }) => what)
      .toSorted(),
  ).toEqual(["ban_ve", "chieu_cao", "ten_chu"]);
});

it("wants a shared paper in the stricter kind and the larger count, where one part or the other wants it", () => {
  const drawing = model.dossier.items.find(({ id }) => id === "ban_ve");
  expect(drawing).toMatchObject({ copies: [{ copy: "original", count: 2 }], when: { op: "or" } });
});

it("passes a result of one part on to the other", () => {
  const passed = model.parts?.mergers.filter(({ kind }) => kind === "passed-on");
  expect(passed).toMatchObject([{ what: "thong_bao", from: ["mot"] }]);
});

it("lets a branch stand for a part, worked on by who starts the part's own steps", () => {
  const parallel = model.flow.states.find(({ kind }) => kind === "parallel");
  if (parallel?.kind !== "parallel") throw new Error("no parallel part");
  expect(parallel.branches).toMatchObject([
    { id: "phan_mot", part: "mot", actor: { is: "role", role: "chuyen_vien" }, reads: ["ban_ve"] },
    { id: "phan_hai", part: "hai", actor: { is: "role", role: "chuyen_vien" } },
  ]);
});

it("reads the same in English keywords", () => {
  expect(modelOf(EN)).toEqual(model);
});

it("is told where a part has errors", () => {
  const sources = files(VI);
  const broken = {
    ...sources,
    "procedures/vi-du/mot/v1.tthc": sources["procedures/vi-du/mot/v1.tthc"].replace(
      "do chuyên_viên",
      "do không_ai",
    ),
  };
  const found = compiled(broken).diagnostics.filter(({ source }) => source.file.includes("hai-trong-mot"));
  expect(found.map(({ code }) => code)).toContain("TT2008");
});
