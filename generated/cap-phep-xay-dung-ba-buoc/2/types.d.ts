// Made by tthc from cap_phep_xay_dung_ba_buoc version 2. Do not edit.

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

/** Tờ trình thẩm định — Submission for appraisal */
export interface FormToTrinh {
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
  /** Tổng mức đầu tư — Total investment */
  readonly tong_muc_dau_tu: number;
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
  /** Có thi tuyển phương án kiến trúc — Architectural competition */
  readonly thi_tuyen?: boolean;
  /** Danh mục hồ sơ gửi kèm — Enclosures */
  readonly danh_muc_gui_kem?: string;
  /** Người đại diện ký — Signed by */
  readonly nguoi_ky: string;
}

/** Tờ trình thẩm định thiết kế — Submission for design appraisal */
export interface FormToTrinhThietKe {
  /** Dự toán xây dựng — Cost estimate */
  readonly du_toan?: number;
  /** Thuộc diện thẩm duyệt phòng cháy, chữa cháy — Subject to fire safety approval */
  readonly thuoc_pccc?: boolean;
}

/** Đơn đề nghị cấp giấy phép xây dựng — Application for a building permit */
export interface FormDon {
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
  readonly to_trinh: FormToTrinh;
  readonly to_trinh_thiet_ke: FormToTrinhThietKe;
  readonly don: FormDon;
}

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
export type DossierFields = Partial<RecordedFields & Forms["to_trinh"] & Forms["to_trinh_thiet_ke"] & Forms["don"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Thông báo kết quả thẩm định */
  readonly thong_bao_tham_dinh?: boolean;
  /** Quyết định phê duyệt đánh giá tác động môi trường (ĐTM) hoặc giấy phép môi trường */
  readonly dtm?: boolean;
  /** Mô hình BIM */
  readonly bim?: boolean;
  /** Tờ trình thẩm định */
  readonly to_trinh: boolean;
  /** Văn bản về chủ trương đầu tư */
  readonly chu_truong_dau_tu?: boolean;
  /** Quy hoạch làm căn cứ lập dự án và bản vẽ kèm theo */
  readonly quy_hoach_du_an: boolean;
  /** Quyết định lựa chọn phương án kiến trúc */
  readonly phuong_an_kien_truc?: boolean;
  /** Thỏa thuận đấu nối hạ tầng, chấp thuận độ cao hàng không */
  readonly dau_noi?: boolean;
  /** Khảo sát, thuyết minh, thiết kế cơ sở, danh mục tiêu chuẩn, báo cáo thẩm tra (nếu có) */
  readonly tkcs: boolean;
  /** Danh sách nhà thầu, mã số chứng chỉ */
  readonly danh_sach_nha_thau: boolean;
  /** Tờ trình thẩm định thiết kế */
  readonly to_trinh_thiet_ke: boolean;
  /** Quyết định phê duyệt dự án */
  readonly phe_duyet_du_an: boolean;
  /** Thông báo kết quả thẩm định và bản vẽ thiết kế cơ sở được đóng dấu */
  readonly thong_bao_tkcs?: boolean;
  /** Văn bản thẩm duyệt thiết kế về phòng cháy, chữa cháy */
  readonly pccc_thiet_ke?: boolean;
  /** Hồ sơ khảo sát và hồ sơ thiết kế */
  readonly tkkt: boolean;
  /** Mã số chứng chỉ của nhà thầu */
  readonly chung_chi_nha_thau: boolean;
  /** Đơn đề nghị cấp giấy phép xây dựng */
  readonly don: boolean;
  /** Giấy chứng nhận quyền sử dụng đất */
  readonly gcn_dat?: boolean;
  /** Giấy tờ hợp pháp khác về đất đai */
  readonly giay_to_dat_khac?: boolean;
  /** Bản vẽ thiết kế triển khai sau thiết kế cơ sở */
  readonly ban_ve_thiet_ke?: boolean;
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

/** Thẩm định và cấp phép xây dựng — Design appraisal and building permit */
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

/** Đạt */
export interface EventCoSoDat extends EventBase {
  readonly type: "co_so.dat";
}

/** Không đạt */
export interface EventCoSoKhongDat extends EventBase {
  readonly type: "co_so.khong_dat";
}

/** Đã bổ sung */
export interface EventDaBoSung extends EventBase {
  readonly type: "da_bo_sung";
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Đạt */
export interface EventDieuKienDat extends EventBase {
  readonly type: "dieu_kien.dat";
}

/** Không đạt */
export interface EventDieuKienKhongDat extends EventBase {
  readonly type: "dieu_kien.khong_dat";
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

/** Đồng ý */
export interface EventHangKhongDongY extends EventBase {
  readonly type: "hang_khong.dong_y";
}

/** Không đồng ý */
export interface EventHangKhongKhongDongY extends EventBase {
  readonly type: "hang_khong.khong_dong_y";
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

/** Đạt */
export interface EventKyThuatDat extends EventBase {
  readonly type: "ky_thuat.dat";
}

/** Không đạt */
export interface EventKyThuatKhongDat extends EventBase {
  readonly type: "ky_thuat.khong_dat";
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
export type ProcedureEvent = EventCoSoDat | EventCoSoKhongDat | EventDaBoSung | EventDieuKienDat | EventDieuKienKhongDat | EventDungGiaiQuyet | EventDuyet | EventHangKhongDongY | EventHangKhongKhongDongY | EventHetHan | EventKhongDat | EventKyThuatDat | EventKyThuatKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "tham_dinh" | "bo_sung" | "ky" | "xong_viec" | "dung";

/** Loại sự kiện — Types of the events. */
export type ActionType = "co_so.dat" | "co_so.khong_dat" | "da_bo_sung" | "dieu_kien.dat" | "dieu_kien.khong_dat" | "dung_giai_quyet" | "duyet" | "hang_khong.dong_y" | "hang_khong.khong_dong_y" | "het_han" | "khong_dat" | "ky_thuat.dat" | "ky_thuat.khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "to_trinh" | "to_trinh_thiet_ke" | "don";

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
