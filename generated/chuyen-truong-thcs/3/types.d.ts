// Made by tthc from chuyen_truong_thcs version 3. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/** Đơn xin chuyển trường — Request to change school */
export interface FormDon {
  /** Họ và tên cha, mẹ hoặc người giám hộ — Name of the parent or guardian */
  readonly ten_phu_huynh: string;
  /** Họ và tên học sinh — Name of the pupil */
  readonly ten_hoc_sinh: string;
  /** Ngày sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /** Đang học lớp — Class */
  readonly lop: string;
  /** Trường nơi đi — Present school */
  readonly truong_di: string;
  /** Trường nơi đến — Receiving school */
  readonly truong_den: string;
  /** Lý do chuyển trường — Reason */
  readonly ly_do_chuyen: string;
  /** Ý kiến của trường nơi đến — Opinion of the receiving school */
  readonly y_kien_truong_den?: string;
  /** Ý kiến của trường nơi đi — Opinion of the present school */
  readonly y_kien_truong_di?: string;
  /** Cam kết thông tin trong đơn là đúng — Declaration of truth */
  readonly cam_ket?: boolean;
  /** Ngày làm đơn — Date */
  readonly ngay_lam_don?: CivilDate;
  /** Người làm đơn ký — Signed by */
  readonly nguoi_ky?: string;
  /** Học sinh là người khuyết tật — The pupil has a disability */
  readonly khuyet_tat: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly don: FormDon;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly case?: "trong_tinh" | "khac_tinh";
  readonly channel?: "online" | "counter";
  readonly applicant?: "individual";
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
  /** Đơn xin chuyển trường */
  readonly don?: boolean;
  /** Đơn xin chuyển trường bản điện tử */
  readonly don_dien_tu?: boolean;
  /** Bảng tổng hợp kết quả học tập */
  readonly ket_qua_hoc_tap: boolean;
  /** Kế hoạch giáo dục cá nhân */
  readonly ke_hoach_ca_nhan?: boolean;
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

/** Chuyển trường đối với học sinh trung học cơ sở — Change of lower secondary school */
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
export type ProcedureEvent = EventDaBoSung | EventDat | EventDungGiaiQuyet | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "hieu_truong_quyet_dinh" | "bo_sung" | "da_tiep_nhan" | "khong_tiep_nhan";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "don";

/** Trường hợp — Cases. */
export type CaseId = "trong_tinh" | "khac_tinh";

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = never;

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
