import { inBothLanguages, type Field, type ProcedureModel } from "@tthc/model";
import type { DataEntry, DataKind, Vocabulary } from "./vocabulary.ts";

/**
 * The data that a letter or result may use, with its words; what a procedure adds is derived from its model. Whoever
 * sends letters gives all of it: a value that does not apply is "", false or an empty list.
 */
const TEXT: DataKind = { is: "text" };

const text = (name: string, vi: string, en: string): DataEntry => ({ name, label: { vi, en }, kind: TEXT });
const flag = (name: string, vi: string, en: string): DataEntry => ({
  name,
  label: { vi, en },
  kind: { is: "flag" },
});
const record = (name: string, vi: string, en: string, entries: Vocabulary): DataEntry => ({
  name,
  label: { vi, en },
  kind: { is: "record", entries },
});
const list = (name: string, vi: string, en: string, of: "text" | Vocabulary): DataEntry => ({
  name,
  label: { vi, en },
  kind: { is: "list", of },
});

const ROW_NUMBER = text("stt", "Số thứ tự", "Number of the row");

/** A moment as letters write it. NĐ 30/2020/NĐ-CP pads days below 10 and the months 1 and 2 only: `ngày 06 tháng 3`. */
const moment = (name: string, vi: string, en: string): DataEntry =>
  record(name, vi, en, [
    text("gio", "Giờ, phút: 08:30", "Hour and minute: 08:30"),
    text("ngay", "Ngày: 06", "Day: 06"),
    text("thang", "Tháng: 3", "Month: 3"),
    text("nam", "Năm: 2026", "Year: 2026"),
    text("ngan", "Viết gọn: 06/03/2026", "In short: 06/03/2026"),
    text("du", "Viết đủ: ngày 06 tháng 3 năm 2026", "In full: ngày 06 tháng 3 năm 2026"),
  ]);

/** What every letter of every procedure may use. */
export const COMMON_DATA: Vocabulary = [
  record("ho_so", "Hồ sơ", "Dossier", [
    text("ma", "Mã hồ sơ", "Code of the dossier"),
    text("kenh", "Cách thức nộp", "Channel it was filed through"),
    text("truong_hop", "Trường hợp", "Case"),
    text("so_bo", "Số bộ hồ sơ", "Number of sets"),
    flag("truc_tuyen", "Nộp trực tuyến", "Filed online"),
  ]),
  record("thu_tuc", "Thủ tục", "Procedure", [
    text("ten", "Tên thủ tục", "Name of the procedure"),
    text("ma", "Mã thủ tục", "Code of the procedure"),
    text("linh_vuc", "Lĩnh vực", "Field of administration"),
    text("thoi_han", "Thời hạn giải quyết, bằng lời", "Term, in words"),
  ]),
  record("co_quan", "Cơ quan giải quyết", "Agency", [
    text("ten", "Tên cơ quan", "Name of the agency"),
    text("cap_tren", "Cơ quan chủ quản", "Agency above it"),
    text("dia_danh", "Địa danh ghi trước ngày ký", "Place named before the date"),
    text("dia_chi", "Địa chỉ", "Address"),
    text("dien_thoai", "Số điện thoại", "Telephone"),
  ]),
  record("nguoi_nop", "Người nộp hồ sơ", "Applicant", [
    text("ten", "Họ và tên, hoặc tên tổ chức", "Name"),
    text("doi_tuong", "Đối tượng: cá nhân, tổ chức…", "Kind of applicant"),
    text("so_dinh_danh", "Số định danh cá nhân hoặc mã số", "Personal or other number"),
    text("dia_chi", "Địa chỉ", "Address"),
    text("dien_thoai", "Số điện thoại", "Telephone"),
    text("thu_dien_tu", "Thư điện tử", "E-mail"),
  ]),
  record("thoi_diem", "Các mốc thời gian", "Moments", [
    moment("nop", "Nộp hồ sơ", "Filed"),
    moment("tiep_nhan", "Tiếp nhận", "Accepted"),
    moment("hen_tra", "Hẹn trả kết quả", "Promised"),
    moment("ky", "Ký văn bản", "Signed"),
  ]),
  record("van_ban", "Văn bản được in", "The letter itself", [
    text("so", "Số văn bản", "Number"),
    text("ten", "Tên kết quả hoặc văn bản", "Name of the result or letter"),
    text("ma", "Mã kết quả", "Code of the result"),
    text("ly_do", "Lý do (từ chối, bổ sung, dừng…)", "Reason (refusal, supplement, stop…)"),
  ]),
  record("nguoi_ky", "Người ký", "Signatory", [
    text("quyen_han", "Quyền hạn: TM., KT., TL., TUQ.", "Authority: TM., KT., TL., TUQ."),
    text("chuc_vu", "Chức vụ", "Post"),
    text("ho_ten", "Họ và tên", "Name"),
  ]),
  list("thanh_phan", "Thành phần hồ sơ", "Papers of the dossier", [
    ROW_NUMBER,
    text("ten", "Tên giấy tờ", "Name of the paper"),
    text("loai_ban", "Loại bản: chính, sao…", "Kind of copy"),
    text("so_luong", "Số lượng", "Count"),
    flag("da_co", "Đã có", "Is there"),
  ]),
  list("khoan_thu", "Phí, lệ phí phải nộp", "Charges", [
    ROW_NUMBER,
    text("ten", "Tên khoản thu", "Name of the charge"),
    text("so_tien", "Số tiền: 8.000 đồng", "Amount: 8.000 đồng"),
    text("ly_do", "Cách tính, bằng lời", "How it comes about, in words"),
  ]),
  text("tong_thu", "Tổng số tiền: 16.000 đồng", "Total: 16.000 đồng"),
  list("can_cu", "Căn cứ pháp lý", "Legal basis", [
    ROW_NUMBER,
    text("ten", "Tên văn bản", "Name of the legal source"),
    text("so_hieu", "Số hiệu", "Its number"),
  ]),
];

/** A field of a form as letters see it: choices by their words, numbers, money and dates as they are written. */
function fieldEntry({ id, label, shape }: Field): DataEntry {
  const words = inBothLanguages(label);
  const as = (kind: DataKind): DataEntry => ({ name: id, label: words, kind });
  switch (shape.is) {
    case "boolean":
      return as({ is: "flag" });
    case "record":
      return as({ is: "record", entries: fieldEntries(shape.fields) });
    case "list": {
      const rows = fieldEntries(shape.fields);
      // A field of the author's own that has this name stays what it is.
      const numbered = rows.some(({ name }) => name === ROW_NUMBER.name) ? rows : [ROW_NUMBER, ...rows];
      return as({ is: "list", of: numbered });
    }
    case "choice":
      return as(shape.many ? { is: "list", of: "text" } : TEXT);
    default:
      return as(TEXT);
  }
}

/** Two forms that ask one thing ask it under one name. */
function fieldEntries(fields: readonly Field[]): Vocabulary {
  const byName = new Map<string, DataEntry>();
  for (const field of fields) if (!byName.has(field.id)) byName.set(field.id, fieldEntry(field));
  return [...byName.values()];
}

function recordedFields({ flow }: ProcedureModel): readonly Field[] {
  return flow.states.flatMap((state) => {
    if (state.kind === "step" || state.kind === "wait") return state.records;
    return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : [];
  });
}

/** All that letters of this procedure may use. */
export function letterData(model: ProcedureModel): Vocabulary {
  const answers = model.forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  const recorded = recordedFields(model);
  return [
    ...COMMON_DATA,
    ...(answers.length > 0
      ? [record("to_khai", "Nội dung tờ khai", "Answers of the forms", fieldEntries(answers))]
      : []),
    ...(recorded.length > 0
      ? [record("ghi_nhan", "Cán bộ ghi nhận", "Recorded by officials", fieldEntries(recorded))]
      : []),
  ];
}
