// Made by tthc from tham_dinh_ky_thuat version 2. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

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

/** Tờ trình thẩm định thiết kế — Submission for design appraisal */
export interface FormToTrinhThietKe {
  /** Tên cơ quan, tổ chức trình — Submitting body */
  readonly co_quan_trinh: string;
  /** Số tờ trình — Number of the submission */
  readonly so_to_trinh?: string;
  /** Ngày tờ trình — Date of the submission */
  readonly ngay_to_trinh?: CivilDate;
  /** Kính gửi — Addressed to */
  readonly kinh_gui?: string;
  /** Căn cứ trình — Grounds */
  readonly can_cu_trinh?: string;
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
  /** Dự toán xây dựng — Cost estimate */
  readonly du_toan?: number;
  /** Loại công trình — Kind of works */
  readonly loai_cong_trinh_du_an?: string;
  /** Người quyết định đầu tư — Investment decision maker */
  readonly nguoi_quyet_dinh_dau_tu?: string;
  /**
   * Nguồn vốn — Source of funds
   *
   * - `von_cong`: Vốn đầu tư công — Public investment
   * - `nha_nuoc_khac`: Vốn nhà nước ngoài đầu tư công — Other state funds
   * - `ppp`: Đối tác công tư (PPP) — Public-private partnership
   * - `von_khac`: Vốn khác — Other
   */
  readonly nguon_von: "von_cong" | "nha_nuoc_khac" | "ppp" | "von_khac";
  /** Thời gian thực hiện — Period */
  readonly thoi_gian_thuc_hien?: string;
  /** Tiêu chuẩn, quy chuẩn áp dụng — Standards */
  readonly tieu_chuan?: string;
  /** Nhà thầu khảo sát, thiết kế, thẩm tra — Contractors */
  readonly nha_thau?: string;
  /** Sửa chữa, cải tạo — Repair or renovation */
  readonly sua_chua?: boolean;
  /** Trình thẩm định điều chỉnh — Appraisal of an adjustment */
  readonly dieu_chinh?: boolean;
  /** Đã bị xử phạt vi phạm hành chính về xây dựng — Fined for a breach of building rules */
  readonly da_bi_xu_phat?: boolean;
  /** Thuộc diện thẩm duyệt phòng cháy, chữa cháy — Subject to fire safety approval */
  readonly thuoc_pccc?: boolean;
  /** Danh mục hồ sơ gửi kèm — Enclosures */
  readonly danh_muc_gui_kem?: string;
  /** Người đại diện ký — Signed by */
  readonly nguoi_ky: string;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly to_trinh_thiet_ke: FormToTrinhThietKe;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "counter";
  readonly applicant?: "individual" | "organisation";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["to_trinh_thiet_ke"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Tờ trình thẩm định thiết kế */
  readonly to_trinh_thiet_ke: boolean;
  /** Quyết định phê duyệt dự án, thông báo thẩm định, thiết kế cơ sở đóng dấu, báo cáo thẩm tra (nếu yêu cầu) */
  readonly qd_phe_duyet_du_an: boolean;
  /** Văn bản thẩm duyệt thiết kế về phòng cháy, chữa cháy */
  readonly pccc_thiet_ke?: boolean;
  /** Hồ sơ khảo sát và hồ sơ thiết kế */
  readonly tkkt: boolean;
  /** Mã số chứng chỉ của nhà thầu; giấy phép của nhà thầu nước ngoài (nếu có) */
  readonly chung_chi_nha_thau: boolean;
  /** Dự toán xây dựng, số liệu về giá */
  readonly du_toan_von_cong?: boolean;
  /** Dữ liệu BIM (định dạng gốc và IFC 4.0) */
  readonly bim_thiet_ke?: boolean;
  /** Khảo sát hiện trạng, báo cáo kiểm định */
  readonly hien_trang_thiet_ke?: boolean;
  /** Báo cáo quá trình, biên bản, quyết định xử phạt, báo cáo kiểm định */
  readonly vi_pham_thiet_ke?: boolean;
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

/** Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở — Appraisal of the detailed design */
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

/** Đủ hồ sơ */
export interface EventDuHoSo extends EventBase {
  readonly type: "du_ho_so";
}

/** Dừng giải quyết */
export interface EventDungGiaiQuyet extends EventBase {
  readonly type: "dung_giai_quyet";
  readonly reason: string;
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Hết hạn */
export interface EventHetHan extends EventBase {
  readonly type: "het_han";
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
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

/** Mọi sự kiện — Every event that the machine answers to. */
export type ProcedureEvent = EventDaBoSung | EventDat | EventDuHoSo | EventDungGiaiQuyet | EventHetHan | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "kiem_tra" | "bo_sung" | "tham_dinh" | "khac_phuc" | "da_thong_bao" | "chua_du_dieu_kien" | "tu_choi" | "dung";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "du_ho_so" | "dung_giai_quyet" | "het_han" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "to_trinh_thiet_ke";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "organisation";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = never;

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
