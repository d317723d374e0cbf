import type { ProcedureModel } from "@tthc/model";
import { readCostTable } from "../../compiler/cost/read-table.ts";
import { readSetting, type Setting } from "../../compiler/cost/settings.ts";
import type { CostInput } from "../../compiler/cost/side-cost.ts";
import { compiled } from "../compiler/memory-sources.ts";

/** A small procedure: two papers, one of them a choice, a levy, no yearly volume unless `more` says one. */
export function procedure(more = "", papers = PAPERS, version = 1): ProcedureModel {
  const from = `01/01/202${String(version)}`;
  const text = `dùng "chuẩn/một_cửa"
thủ tục vd "Thủ tục ví dụ" en "Example" {
  mã chưa có
  phiên bản ${String(version)} hiệu lực từ ${from}
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  kết quả giấy "Giấy" en "Paper"
  ${more}
  tờ khai đơn "Đơn" en "Request" { phần a "A" { họ_tên "Họ tên" văn bản bắt buộc } }
  hồ sơ 1 bộ {
    ${papers}
  }
  lệ phí lệ_phí_cấp "Lệ phí cấp" en "Levy" { 50.000 đồng }
  thời hạn 5 ngày làm việc
  trình tự theo một_cửa {
    bước xử_lý "Xử lý" do chuyên_viên trong 5 ngày làm việc { đạt -> xong }
    kết thúc xong "Xong" trả giấy
  }
}
`;
  const { procedures, diagnostics } = compiled(
    { [`procedures/vi-du/vd/v${String(version)}.tthc`]: text },
    {},
    false,
  );
  const model = procedures[0]?.model;
  if (model === undefined)
    throw new Error(diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join("\n"));
  return model;
}

const PAPERS = `đơn 1 bản chính
    bản_đồ "Bản đồ" en "Map" 1 bản sao`;

export const HEAD =
  "công việc;mục;hoạt động;số giờ;lương giờ;dịch vụ;phí và chi phí khác;số lần;số đối tượng;số lượt;chi phí một lần;nguồn;ngày;ghi chú";

/** Columns of a row in the order of `HEAD`; source and date are given unless they are. */
export interface Cells {
  readonly task?: string;
  readonly item?: string;
  readonly activity?: string;
  readonly hours?: string;
  readonly wage?: string;
  readonly services?: string;
  readonly fees?: string;
  readonly times?: string;
  readonly subjects?: string;
  readonly filings?: string;
  readonly reported?: string;
  readonly source?: string;
  readonly date?: string;
  readonly note?: string;
}

const line = (one: Cells): string =>
  [
    one.task,
    one.item,
    one.activity,
    one.hours,
    one.wage,
    one.services,
    one.fees,
    one.times,
    one.subjects,
    one.filings,
    one.reported,
    one.source ?? "Khảo sát",
    one.date ?? "01/03/2026",
    one.note,
  ]
    .map((cell) => cell ?? "")
    .join(";");

/** A cost table of rows, as a spreadsheet would export it. */
export const tableText = (...rows: readonly Cells[]): string => [HEAD, ...rows.map(line)].join("\r\n");

/** Rows with which the example procedure is complete: 2 h + 1 h + 0,5 h + 0,5 h + 1 h at 20.000 đ, 10.000 đ, the levy. */
export const COMPLETE: readonly Cells[] = [
  { task: "Chung", wage: "20.000", times: "1", subjects: "100" },
  { task: "Chuẩn bị hồ sơ", item: "đơn", hours: "2", services: "0", fees: "0" },
  { task: "Chuẩn bị hồ sơ", item: "bản đồ", hours: "1", services: "10.000 đ", fees: "0" },
  { task: "Nộp hồ sơ", hours: "0,5", services: "0", fees: "0" },
  { task: "Nộp phí, lệ phí", item: "lệ phí cấp", hours: "0,5", services: "0" },
  { task: "Nhận kết quả", hours: "1", services: "0", fees: "0" },
];

export const inputOf = (model: ProcedureModel, text?: string): CostInput => ({
  model,
  file: "v1.chi-phi.csv",
  ...(text !== undefined && { table: readCostTable("v1.chi-phi.csv", text) }),
});

export function setting(written: string): Setting {
  const read = readSetting(written);
  if (!read.ok) throw new Error(read.reason.en);
  return read.value;
}
