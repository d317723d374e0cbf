import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { topFields, type Json, type ProcedureModel } from "@tthc/model";
import { Definitions, type PinnedDefinition } from "@tthc/runtime";
import { expect, it } from "vitest";
import { emitMachine } from "../../../compiler/emitters/xstate/xstate-emitter.ts";
import { retentionsOf } from "../../../runtime/engines/retention.ts";
import { withheldEvent } from "../../../runtime/log/withheld-command.ts";
import { Withholding } from "../../../runtime/log/withheld.ts";
import { compiled } from "../../compiler/memory-sources.ts";
import { framedLines } from "../../compiler/pages.ts";
import { Planted, secretAnswers } from "../../taint/planted.ts";
import { countingCryptography } from "./life.ts";

const pinnedOf = (model: ProcedureModel, machine: unknown = emitMachine(model)): PinnedDefinition => {
  const definitions = new Definitions(countingCryptography());
  return definitions.get(definitions.add({ model, machine }));
};

function written(
  pinned: PinnedDefinition,
  fields: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const beside = new Withholding({ sha256: () => "digest", salt: () => "" });
  return withheldEvent({ type: "x", fields }, pinned, beside) as never;
}

const KEPT = { "#": "digest" };

it("respects what a source calls personal: by type, field, group included, group as a type", () => {
  const lines = `gồm người
số_định_danh_1 "Số định danh" số định danh
thư "Thư điện tử" email
điện_thoại_1 "Điện thoại" số điện thoại
nơi_ở "Nơi ở" địa chỉ
thu_nhập "Thu nhập" số tiền cá nhân giữ 5 năm
diện_tích "Diện tích" số
ngày_xây "Ngày xây" ngày
chủ "Chủ" nhóm người
nhà "Nhà" nhóm căn_nhà`;
  const above = `nhóm người "Người" cá nhân giữ 10 năm { ngày_sinh "Ngày sinh" ngày
tuổi_1 "Tuổi" số nguyên giữ 1 năm }
nhóm căn_nhà "Nhà" { số_tầng "Số tầng" số nguyên
người_ở "Số người ở" số nguyên cá nhân }`;
  const files = Object.fromEntries(
    Object.entries(framedLines(lines, "tờ-khai")).map(([file, text]) => [
      file,
      text.replace(/^(dùng .*\n)/, `$1${above}\n`),
    ]),
  );
  const { procedures, diagnostics } = compiled(files, undefined, false);
  const [model] = procedures.flatMap((one) => one.model ?? []);
  if (model === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  const pinned = pinnedOf(model);
  const fields = {
    ngay_sinh: "1990-01-01",
    tuoi_1: 36,
    so_dinh_danh_1: "079185001234",
    thu: "a@x.vn",
    dien_thoai_1: "0901234567",
    noi_o: { tinh: "79", xa: "1", chi_tiet: "1 Lê Lợi" },
    thu_nhap: "5000000",
    dien_tich: "90.5",
    ngay_xay: "2020-01-01",
    chu: { ngay_sinh: "1990-01-01", tuoi_1: 36 },
    nha: { so_tang: 3, nguoi_o: 5 },
  };
  expect(written(pinned, fields)).toEqual({
    type: "x",
    fields: {
      ngay_sinh: KEPT,
      tuoi_1: KEPT,
      so_dinh_danh_1: KEPT,
      thu: KEPT,
      dien_thoai_1: KEPT,
      noi_o: KEPT,
      thu_nhap: KEPT,
      dien_tich: "90.5",
      ngay_xay: "2020-01-01",
      chu: { ngay_sinh: KEPT, tuoi_1: KEPT },
      nha: { so_tang: 3, nguoi_o: KEPT },
    },
  });
  const record = { status: "closed", history: [{ at: "2026-08-21T09:00" }] } as never;
  expect(retentionsOf(pinned.definition, record)).toEqual([
    { until: "2027-08-21", paths: ["tuoi_1", "chu.tuoi_1"] },
    { until: "2031-08-21", paths: ["thu_nhap"] },
    { until: "2036-08-21", paths: ["ngay_sinh", "chu.ngay_sinh"] },
  ]);
});

it.each(globSync("generated/*/*/model.json").sort())("withholds everything personal of %s", (file) => {
  const model = JSON.parse(readFileSync(file, "utf8")) as ProcedureModel;
  const pinned = pinnedOf(model, readFileSync(`${dirname(file)}/machine.json`, "utf8"));
  const planted = new Planted();
  const text = JSON.stringify(written(pinned, secretAnswers(planted, topFields(model))));
  expect(planted.shownIn(text)).toEqual([]);
});
