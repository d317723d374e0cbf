import { asciiName } from "@tthc/grammar";
import type { CostFigure, CostTask } from "./cost-format.ts";

/** What a column of a cost table holds. */
export type CostColumn =
  CostFigure | "task" | "item" | "activity" | "yearly" | "source" | "date" | "note" | "number";

/** The columns as `tthc cost --write` writes them; the order of the official table with ours behind. */
export const COLUMNS = [
  ["task", "công việc"],
  ["item", "mục"],
  ["activity", "hoạt động"],
  ["hours", "số giờ"],
  ["wage", "lương giờ"],
  ["services", "dịch vụ"],
  ["fees", "phí và chi phí khác"],
  ["times", "số lần"],
  ["subjects", "số đối tượng"],
  ["filings", "số lượt"],
  ["reported", "chi phí một lần"],
  ["source", "nguồn"],
  ["date", "ngày"],
  ["note", "ghi chú"],
] as const satisfies readonly (readonly [CostColumn, string])[];

/** Other headings of the same columns, as officials write them. */
const ALSO: Readonly<Record<string, CostColumn>> = {
  stt: "number",
  so_thu_tu: "number",
  cac_cong_viec_khi_thuc_hien_tthc: "task",
  task: "task",
  item: "item",
  hoat_dong_cach_thuc_cu_the: "activity",
  cac_hoat_dong_cach_thuc_thuc_hien_cu_the: "activity",
  activity: "activity",
  thoi_gian: "hours",
  thoi_gian_gio: "hours",
  so_gio_thuc_hien: "hours",
  hours: "hours",
  muc_luong_gio: "wage",
  muc_tnbq_nguoi_gio: "wage",
  muc_tnbq: "wage",
  tnbq: "wage",
  hourly_wage: "wage",
  wage: "wage",
  chi_phi_tu_van_dich_vu: "services",
  muc_chi_phi_thue_tu_van_dich_vu: "services",
  services: "services",
  phi_le_phi_chi_phi_khac: "fees",
  muc_phi_le_phi_chi_phi_khac: "fees",
  phi_le_phi_va_chi_phi_khac: "fees",
  chi_phi_khac: "fees",
  fees: "fees",
  fees_and_other_costs: "fees",
  so_lan_nam: "times",
  so_lan_thuc_hien_nam: "times",
  so_lan_mot_nam: "times",
  times: "times",
  times_a_year: "times",
  so_doi_tuong_nam: "subjects",
  so_luong_doi_tuong: "subjects",
  so_luong_doi_tuong_tuan_thu_nam: "subjects",
  subjects: "subjects",
  so_luot_nam: "filings",
  so_luot_moi_nam: "filings",
  filings: "filings",
  chi_phi_1_lan: "reported",
  chi_phi_thuc_hien_tthc: "reported",
  cost_once: "reported",
  tong_nam: "yearly",
  tong_chi_phi_nam: "yearly",
  tong_mot_nam: "yearly",
  tong_chi_phi_thuc_hien_tthc_nam: "yearly",
  cost_a_year: "yearly",
  source: "source",
  nguon_so_lieu: "source",
  date: "date",
  ngay_so_lieu: "date",
  note: "note",
};

const KNOWN: ReadonlyMap<string, CostColumn> = new Map([
  ...COLUMNS.map(([column, heading]) => [folded(heading), column] as const),
  ...Object.entries(ALSO),
]);

/** A text without marks, case and punctuation: `Phí, lệ phí` and `phi le phi` are alike. */
export function folded(text: string): string {
  return asciiName(text.normalize("NFC")).replace(/_+/g, "_").replace(/^_|_$/g, "");
}

/** The column that a heading names; undefined where it names none. */
export const columnOf = (heading: string): CostColumn | undefined => KNOWN.get(folded(heading));

/** The heading of a column. */
export const headingOf = (column: CostColumn): string =>
  COLUMNS.find(([one]) => one === column)?.[1] ?? (column === "yearly" ? "tổng một năm" : "stt");

/** What the first cell of a row says: a kind of work, what holds for all rows, or a sum that is only checked. */
export type RowTask = CostTask | "common" | "sum";

/** How kinds of work begin; the first that fits counts. */
const BEGINNINGS: readonly (readonly [string, RowTask])[] = [
  ["tong_da_cong_bo", "reported"],
  ["tong_duoc_cong_bo", "reported"],
  ["published_total", "reported"],
  ["reported", "reported"],
  ["tong", "sum"],
  ["cong_viec_khac", "other"],
  ["cong", "sum"],
  ["total", "sum"],
  ["sum", "sum"],
  ["chung", "common"],
  ["common", "common"],
  ["chuan_bi", "prepare"],
  ["prepar", "prepare"],
  ["nop_ho_so", "file"],
  ["filing", "file"],
  ["nop_phi", "pay"],
  ["nop_le_phi", "pay"],
  ["phi", "pay"],
  ["le_phi", "pay"],
  ["pay", "pay"],
  ["phuc_vu", "inspection"],
  ["kiem_tra", "inspection"],
  ["inspection", "inspection"],
  ["attending", "inspection"],
  ["khac", "other"],
  ["other", "other"],
  ["nhan", "receive"],
  ["receiv", "receive"],
];

/** The kinds of work of the official table by their numbers. */
const NUMBERED: readonly RowTask[] = ["prepare", "file", "pay", "inspection", "other", "receive"];

/** The kind of work that a cell names, with or without its number; undefined where it names none. */
export function taskOf(written: string): RowTask | undefined {
  const text = folded(written);
  if (/^[1-6]$/.test(text)) return NUMBERED[Number(text) - 1];
  const name = text.replace(/^([0-9]+|[ivx]+)_/, "");
  return BEGINNINGS.find(([beginning]) => name.startsWith(beginning))?.[1];
}
