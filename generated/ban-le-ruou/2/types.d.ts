// Made by tthc from ban_le_ruou version 2. Do not edit.

/** Địa chỉ trụ sở chính — Head office */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/** Điểm kinh doanh — Points of sale */
export interface RowDiemKinhDoanh {
  /** Tên điểm kinh doanh — Name */
  readonly ten_diem: string;
  /** Địa chỉ — Address */
  readonly dia_chi_diem: Address;
  /** Số điện thoại — Telephone */
  readonly dien_thoai_diem?: string;
}

/** Đơn đề nghị cấp Giấy phép bán lẻ rượu — Application for a liquor retail licence */
export interface FormDon {
  /** Tên thương nhân — Trader */
  readonly ten_thuong_nhan: string;
  /** Địa chỉ trụ sở chính — Head office */
  readonly tru_so: Address;
  /** Số đăng ký kinh doanh — Business registration number */
  readonly so_dang_ky: string;
  /** Ngày cấp — Issued on */
  readonly ngay_cap: CivilDate;
  /** Cơ quan cấp — Issued by */
  readonly noi_cap: string;
  /** Loại rượu đề nghị bán lẻ — Kinds of liquor */
  readonly loai_ruou?: string;
  /** Tên nhà cung cấp rượu — Supplier */
  readonly ten_nha_cung_cap: string;
  /** Số giấy phép của nhà cung cấp — Licence of the supplier */
  readonly so_giay_phep_nha_cung_cap: string;
  /** Điểm kinh doanh — Points of sale */
  readonly diem_kinh_doanh: readonly RowDiemKinhDoanh[];
  /** Tổng số điểm kinh doanh — Number of points of sale */
  readonly so_diem: number;
  /**
   * Điểm kinh doanh đặt tại — Located in
   *
   * - `thanh_pho`: Thành phố, thị xã — City or town
   * - `huyen`: Huyện — Rural district
   */
  readonly dia_ban: "thanh_pho" | "huyen";
  /** Cam kết thực hiện đúng quy định về kinh doanh rượu — Declaration */
  readonly cam_ket: boolean;
  /** Ngày làm đơn — Date */
  readonly ngay_lam_don?: CivilDate;
  /** Người đại diện ký — Signed by */
  readonly nguoi_ky?: string;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly don: FormDon;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "counter" | "online" | "post";
  readonly applicant?: "enterprise" | "cooperative" | "household-business";
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
  /** Đơn đề nghị cấp Giấy phép bán lẻ rượu */
  readonly don: boolean;
  /** Giấy chứng nhận đăng ký doanh nghiệp, hộ kinh doanh, hợp tác xã */
  readonly gcn_dkkd?: boolean;
  /** Hợp đồng thuê, mượn hoặc giấy tờ về quyền sử dụng địa điểm */
  readonly quyen_dia_diem: boolean;
  /** Văn bản giới thiệu hoặc hợp đồng nguyên tắc của nhà cung cấp rượu */
  readonly gioi_thieu_nha_cung_cap: boolean;
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

/** Cấp Giấy phép bán lẻ rượu — Liquor retail licence */
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
  readonly registries?: { readonly [registry in "csdl_dkkd"]?: boolean };
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
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "kiem_tra" | "bo_sung" | "tham_dinh" | "ky" | "da_cap" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "duyet" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua" | "tra_lai";

/** Tờ khai — Forms. */
export type FormId = "don";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "enterprise" | "cooperative" | "household-business";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dkkd";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
