// Made by tthc from sao_trich_luc version 1. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/** Nơi cư trú — Residence */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/** Tờ khai cấp bản sao trích lục hộ tịch — Request for a certified extract */
export interface FormDon {
  /** Họ, chữ đệm, tên — Full name */
  readonly ho_ten: string;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh: string;
  /** Ngày, tháng, năm sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /** Nơi cư trú — Residence */
  readonly cu_tru: Address;
  /** Quan hệ với người được cấp bản sao — Relation to the person registered */
  readonly quan_he?: string;
  /** Họ, chữ đệm, tên người được cấp bản sao — Name of the person registered */
  readonly ho_ten_dang_ky: string;
  /** Đã đăng ký tại — Registered at */
  readonly noi_dang_ky: string;
  /** Ngày đăng ký — Registered on */
  readonly ngay_dang_ky?: CivilDate;
  /** Số — Number */
  readonly so_dang_ky?: string;
  /** Quyển số — Book number */
  readonly quyen_so?: string;
  /** Số bản sao — Copies */
  readonly so_ban: number;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly don: FormDon;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "online-full" | "counter" | "post";
  readonly applicant?: "individual" | "organisation";
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
  /** Tờ khai cấp bản sao trích lục hộ tịch */
  readonly don: boolean;
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

/** Cấp bản sao trích lục hộ tịch — Certified extract from the civil status register */
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
  readonly registries?: { readonly [registry in "csdl_dan_cu"]?: boolean };
}

/** Đã bổ sung */
export interface EventDaBoSung extends EventBase {
  readonly type: "da_bo_sung";
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
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
export type ProcedureEvent = EventDaBoSung | EventDungGiaiQuyet | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "giai_quyet" | "tra_ket_qua" | "khong_giai_quyet" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dung_giai_quyet" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "don";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "organisation";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dan_cu";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
