// Made by tthc from cap_phep_xay_dung version 1. Do not edit.

/** Địa điểm xây dựng — Site */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/** Số thập phân viết thành chữ: `72.5` — Exact decimal as text. */
export type Decimal = `${number}`;

/** Đơn đề nghị cấp giấy phép xây dựng — Application for a building permit */
export interface FormDon {
  /** Tên dự án, công trình — Project */
  readonly ten_du_an: string;
  /**
   * Nhóm dự án — Project group
   *
   * - `nhom_a`: Nhóm A — Group A
   * - `nhom_b`: Nhóm B — Group B
   * - `nhom_c`: Nhóm C — Group C
   */
  readonly nhom_du_an: "nhom_a" | "nhom_b" | "nhom_c";
  /**
   * Cấp công trình — Building class
   *
   * - `cap_dac_biet`: Cấp đặc biệt — Special class
   * - `cap_1`: Cấp I — Class I
   * - `cap_2`: Cấp II — Class II
   * - `cap_3`: Cấp III — Class III
   * - `cap_4`: Cấp IV — Class IV
   */
  readonly cap_cong_trinh: "cap_dac_biet" | "cap_1" | "cap_2" | "cap_3" | "cap_4";
  /** Chủ đầu tư — Investor */
  readonly chu_dau_tu_du_an: string;
  /** Số điện thoại liên hệ — Telephone */
  readonly dien_thoai_du_an: string;
  /** Địa điểm xây dựng — Site */
  readonly dia_diem_du_an: Address;
  /** Chiều cao công trình (m) — Height (m) */
  readonly chieu_cao: Decimal;
  /** Phải đánh giá tác động môi trường — Needs an environmental impact assessment */
  readonly phai_dtm: boolean;
  /** Diện tích lô đất (m²) — Plot area (m²) */
  readonly dien_tich_lo: Decimal;
  /** Diện tích xây dựng (m²) — Footprint (m²) */
  readonly dien_tich_xay_dung: Decimal;
  /** Cốt xây dựng (m) — Base level (m) */
  readonly cot?: Decimal;
  /** Khoảng lùi (m) — Setback (m) */
  readonly lui?: Decimal;
  /** Mật độ xây dựng (%) — Coverage (%) */
  readonly mat_do?: Decimal;
  /** Hệ số sử dụng đất — Floor area ratio */
  readonly he_so?: Decimal;
  /** Tổng diện tích sàn (m²) — Total floor area (m²) */
  readonly tong_dien_tich: Decimal;
  /** Số tầng — Floors */
  readonly tang_cao: number;
  /** Dự án đã thẩm định báo cáo nghiên cứu khả thi — Feasibility study appraised */
  readonly phai_tham_dinh_du_an?: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly don: FormDon;
}

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "counter";
  readonly applicant?: "individual" | "enterprise" | "organisation";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["don"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Đơn đề nghị cấp giấy phép xây dựng */
  readonly don: boolean;
  /** Giấy chứng nhận quyền sử dụng đất */
  readonly gcn_dat?: boolean;
  /** Giấy tờ hợp pháp khác về đất đai */
  readonly giay_to_dat_khac?: boolean;
  /** Quyết định phê duyệt dự án */
  readonly phe_duyet_du_an: boolean;
  /** Thông báo kết quả thẩm định và bản vẽ thiết kế cơ sở được đóng dấu */
  readonly thong_bao_tkcs?: boolean;
  /** Bản vẽ thiết kế triển khai sau thiết kế cơ sở */
  readonly ban_ve_thiet_ke: boolean;
}

/** Tệp đính kèm — A file: what it is, never its bytes. */
export interface DossierFile {
  /** Tên tệp — Name with its ending. */
  readonly name: string;
  /** Dung lượng, byte — Size in bytes. */
  readonly bytes: number;
  /** SHA-256, 64 chữ số hệ 16 — Hash in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Tệp của giấy tờ — Files of the papers. */
export type Files = { readonly [paper in keyof Papers]?: readonly DossierFile[] };

/** Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I, cấp II — Building permit for special, class I and class II works */
export interface Dossier {
  readonly facts: Facts;
  readonly fields: DossierFields;
  readonly papers: Papers;
  readonly files?: Files;
}

/** Người nộp cho biết — What a filing says of the dossier. */
export interface FiledFacts {
}

/** Ngày giờ `yyyy-mm-ddThh:mm`, giờ Việt Nam — Civil date and time in Viet Nam. */
export type CivilDateTime = `${number}-${number}-${number}T${number}:${number}`;

/** Mọi sự kiện đều có — What every event has. */
export interface EventBase {
  readonly at: CivilDateTime;
  readonly by?: string;
  readonly reason?: string;
}

/** Đã bổ sung */
export interface EventDaBoSung extends EventBase {
  readonly type: "da_bo_sung";
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Đạt */
export interface EventDat extends EventBase {
  readonly type: "dat";
}

/** Dừng giải quyết */
export interface EventDungGiaiQuyet extends EventBase {
  readonly type: "dung_giai_quyet";
  readonly reason: string;
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Duyệt */
export interface EventDuyet extends EventBase {
  readonly type: "duyet";
}

/** Không đạt */
export interface EventKhongDat extends EventBase {
  readonly type: "khong_dat";
  readonly reason: string;
}

/** Nộp hồ sơ */
export interface EventNop extends EventBase {
  readonly type: "nop";
  readonly facts: FiledFacts;
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Rút hồ sơ */
export interface EventRutHoSo extends EventBase {
  readonly type: "rut_ho_so";
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Sai thẩm quyền */
export interface EventSaiThamQuyen extends EventBase {
  readonly type: "sai_tham_quyen";
  readonly reason: string;
}

/** Thiếu hồ sơ */
export interface EventThieuHoSo extends EventBase {
  readonly type: "thieu_ho_so";
  readonly reason: string;
}

/** Tiếp nhận */
export interface EventTiepNhan extends EventBase {
  readonly type: "tiep_nhan";
}

/** Trả kết quả */
export interface EventTraKetQua extends EventBase {
  readonly type: "tra_ket_qua";
}

/** Trả lại */
export interface EventTraLai extends EventBase {
  readonly type: "tra_lai";
}

/** Mọi sự kiện — Every event that the machine answers to. */
export type ProcedureEvent = EventDaBoSung | EventDat | EventDungGiaiQuyet | EventDuyet | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua | EventTraLai;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "tham_dinh" | "bo_sung" | "ky" | "da_cap" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "duyet" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua" | "tra_lai";

/** Tờ khai — Forms. */
export type FormId = "don";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "enterprise" | "organisation";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = never;

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
