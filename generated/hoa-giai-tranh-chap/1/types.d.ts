// Made by tthc from hoa_giai_tranh_chap version 1. Do not edit.

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

/** Số thập phân viết thành chữ: `72.5` — Exact decimal as text. */
export type Decimal = `${number}`;

/** Thửa đất tranh chấp — Parcel in dispute */
export interface Parcel {
  /** Số thửa — Parcel number */
  readonly so_thua: string;
  /** Tờ bản đồ số — Map sheet number */
  readonly to_ban_do: string;
  /** Diện tích (m²) — Area (m²) */
  readonly dien_tich?: Decimal;
  /** Địa chỉ thửa đất — Address of the parcel */
  readonly dia_chi?: string;
}

/** Đơn yêu cầu hòa giải — Request for conciliation */
export interface FormDon {
  /** Họ, chữ đệm, tên — Full name */
  readonly ho_ten: string;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh: string;
  /** Ngày, tháng, năm sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /** Nơi cư trú — Residence */
  readonly cu_tru: Address;
  /** Số điện thoại — Telephone */
  readonly dien_thoai_yeu_cau: string;
  /** Thửa đất tranh chấp — Parcel in dispute */
  readonly thua: Parcel;
  /** Bên tranh chấp — Other party */
  readonly ben_kia: string;
  /** Nội dung tranh chấp, yêu cầu — The dispute and what is asked */
  readonly noi_dung: string;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly don: FormDon;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly case?: "dia_ban_thuong" | "vung_sau_xa";
  readonly channel?: "counter";
  readonly applicant?: "household" | "individual" | "organisation";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
  /** Hòa giải thành — Parties agreed */
  readonly hoa_giai_thanh?: boolean;
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["don"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Đơn yêu cầu hòa giải */
  readonly don: boolean;
  /** Giấy tờ về quyền sử dụng đất */
  readonly giay_to_quyen_su_dung: boolean;
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

/** Hòa giải tranh chấp đất đai (cấp xã) — Conciliation of a land dispute (commune) */
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

/** Xong */
export interface EventXong extends EventBase {
  readonly type: "xong";
  readonly fields?: Pick<DossierFields, "hoa_giai_thanh">;
}

/** Mọi sự kiện — Every event that the machine answers to. */
export type ProcedureEvent = EventDaBoSung | EventDungGiaiQuyet | EventDuyet | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua | EventTraLai | EventXong;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "chuyen_ho_so" | "tham_muu" | "hoa_giai" | "ban_hanh" | "hoa_giai_xong" | "hoa_giai_khong_thanh" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dung_giai_quyet" | "duyet" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua" | "tra_lai" | "xong";

/** Tờ khai — Forms. */
export type FormId = "don";

/** Trường hợp — Cases. */
export type CaseId = "dia_ban_thuong" | "vung_sau_xa";

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "household" | "individual" | "organisation";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dan_cu";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
