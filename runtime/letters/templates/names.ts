/**
 * Names that papers of the desk may use beyond those of every letter (`docs/templates.md`), in the shape that templates are
 * checked against when they are made.
 */
interface NamedData {
  readonly name: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly kind: DataKind;
}
type DataKind =
  | { readonly is: "text" }
  | { readonly is: "flag" }
  | { readonly is: "record"; readonly entries: readonly NamedData[] }
  | { readonly is: "list"; readonly of: "text" | readonly NamedData[] };

const text = (name: string, vi: string, en: string): NamedData => ({
  name,
  label: { vi, en },
  kind: { is: "text" },
});
const record = (name: string, vi: string, en: string, entries: readonly NamedData[]): NamedData => ({
  name,
  label: { vi, en },
  kind: { is: "record", entries },
});
const list = (name: string, vi: string, en: string, of: "text" | readonly NamedData[]): NamedData => ({
  name,
  label: { vi, en },
  kind: { is: "list", of },
});
const moment = (name: string, vi: string, en: string): NamedData =>
  record(name, vi, en, [
    text("luc", "Giờ, phút", "Hour and minute"),
    text("ngan", "Viết gọn", "In short"),
    text("du", "Viết đủ", "In full"),
  ]);

const ROW = text("stt", "Số thứ tự", "Number of the row");

export const SLIP_NAMES: readonly NamedData[] = [
  text("bo_phan", "Bộ phận tiếp nhận", "Desk"),
  text("can_bo", "Cán bộ lập giấy", "Official who made the paper"),
  record("tra", "Trả kết quả", "Result", [
    text("noi", "Nơi nhận", "Place"),
    text("cach", "Cách nhận", "Way"),
  ]),
  record("so_theo_doi", "Sổ theo dõi", "Register", [
    text("quyen", "Quyển số", "Book"),
    text("so_thu_tu", "Số thứ tự", "Line"),
  ]),
  record("lien_he", "Người liên hệ", "Contact", [
    text("ten", "Họ và tên", "Name"),
    text("dien_thoai", "Điện thoại", "Telephone"),
  ]),
  text("tong_thu_bang_chu", "Tổng số tiền bằng chữ", "Total in words"),
  list("giai_thich", "Cách tính ngày hẹn trả", "How the appointment was counted", "text"),
  text("chua_hen", "Vì sao chưa hẹn được", "Why there is no appointment"),
  moment("nhan_luc", "Thời gian nhận hồ sơ", "Received at"),
  moment("hen_luc", "Thời gian trả kết quả", "Promised at"),
  moment("hen_moi", "Ngày hẹn mới", "New appointment"),
  moment("han_bo_sung", "Hạn bổ sung", "Last day to supplement"),
  moment("ket_thuc", "Giải quyết xong", "Decided"),
  moment("thu_luc", "Thời gian thu", "Paid at"),
  text("ket_qua_chung", "Trước hạn, đúng hạn, quá hạn", "Early, on time, late"),
  list("can_bo_sung", "Giấy tờ cần bổ sung", "Papers to add", [
    ROW,
    text("ten", "Tên giấy tờ", "Paper"),
    text("loai_ban", "Loại bản", "Kind of copy"),
    text("so_luong", "Số lượng", "Count"),
  ]),
  list("thu_bo_sung", "Phí, lệ phí thu khi bổ sung", "Collected with the supplement", [
    ROW,
    text("ten", "Khoản thu", "Charge"),
    text("so_tien", "Số tiền", "Amount"),
  ]),
  list("chang", "Các lần giao, nhận", "Hand-overs", [
    ROW,
    text("giao", "Bên giao", "From"),
    text("nhan", "Bên nhận", "To"),
    text("gio", "Giờ", "Hour"),
    text("ngay", "Ngày", "Day"),
    text("han", "Hạn", "Limit"),
    text("ket_qua", "Trước hạn, đúng hạn, quá hạn", "Early, on time, late"),
    text("ghi_chu", "Ghi chú", "Note"),
  ]),
  list("so_dong", "Các dòng của sổ theo dõi", "Lines of the register", [
    ROW,
    ...[
      ["ma", "Mã hồ sơ", "Code"],
      ["thu_tuc", "Tên thủ tục", "Procedure"],
      ["so_bo", "Số bộ", "Sets"],
      ["ten", "Tên người nộp", "Applicant"],
      ["lien_lac", "Địa chỉ, điện thoại", "Address, telephone"],
      ["co_quan", "Cơ quan chủ trì", "Lead agency"],
      ["ngay_nhan", "Ngày nhận", "Received"],
      ["hen_tra", "Hẹn trả", "Promised"],
      ["ngay_tra", "Ngày trả", "Handed over"],
      ["cach", "Cách nhận", "Way"],
      ["ky_nhan", "Ký nhận", "Signature"],
      ["ghi_chu", "Ghi chú", "Note"],
    ].map(([name = "", vi = "", en = ""]) => text(name, vi, en)),
  ]),
];
