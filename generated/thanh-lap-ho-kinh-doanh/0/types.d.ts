// Made by tthc from thanh_lap_ho_kinh_doanh version 0. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/** Nơi thường trú — Permanent residence */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `nam`: Nam — Male
 * - `nu`: Nữ — Female
 */
export type CodelistGioiTinh = "nam" | "nu";

/** Mã trong danh mục — Codes of a code list. */
export type CodelistDanToc = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54";

/** Chủ hộ — Owner */
export interface GroupChuHoKinhDoanh {
  /** Họ và tên (chữ in hoa) — Full name (capitals) */
  readonly ho_ten: string;
  /** Sinh ngày — Date of birth */
  readonly ngay_sinh?: CivilDate;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh: string;
  /** Nơi thường trú — Permanent residence */
  readonly thuong_tru?: Address;
  /** Giới tính — Sex */
  readonly gioi_tinh?: CodelistGioiTinh;
  /** Dân tộc — Ethnic group */
  readonly dan_toc?: CodelistDanToc;
  /** Số điện thoại — Telephone */
  readonly dien_thoai?: string;
  /** Mã số thuế cá nhân — Tax code */
  readonly ma_so_thue?: string;
  /** Ngày cấp căn cước — Identity card issued on */
  readonly ngay_cap?: CivilDate;
  /** Nơi cấp căn cước — Identity card issued by */
  readonly noi_cap?: string;
}

/** 3. Ngành, nghề kinh doanh — Business lines */
export interface RowNganhNghe {
  /** Mã ngành cấp 4 — Class code */
  readonly ma_nganh: string;
  /** Tên ngành — Business line */
  readonly ten_nganh: string;
}

/** Giấy đề nghị đăng ký hộ kinh doanh — Application for registration */
export interface FormGiayDeNghi {
  /** Cơ quan đăng ký kinh doanh — Registration office */
  readonly kinh_gui: string;
  /** Chủ hộ — Owner */
  readonly chu_ho: GroupChuHoKinhDoanh;
  /** 1. Tên hộ kinh doanh (chữ in hoa) — Name of the household business */
  readonly ten_ho: string;
  /** 2. Trụ sở của hộ kinh doanh — Head office */
  readonly tru_so: Address;
  /** 3. Ngành, nghề kinh doanh — Business lines */
  readonly nganh_nghe: readonly RowNganhNghe[];
  /** 4. Vốn kinh doanh (VND) — Capital (VND) */
  readonly von: number;
  /**
   * Vốn kinh doanh bằng chữ — Capital in words
   *
   * Hệ thống tính — Computed.
   */
  readonly von_chu?: string;
  /**
   * 5. Chủ thể thành lập — Founded by
   *
   * - `mot_ca_nhan`: Cá nhân — One person
   * - `cac_thanh_vien`: Các thành viên hộ gia đình — Members of a household
   */
  readonly chu_the: "mot_ca_nhan" | "cac_thanh_vien";
  /** Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục — Filed by an agent */
  readonly co_uy_quyen: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly giay_de_nghi: FormGiayDeNghi;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "counter";
  readonly applicant?: "individual" | "household";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["giay_de_nghi"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Giấy đề nghị đăng ký hộ kinh doanh */
  readonly giay_de_nghi: boolean;
  /** Chứng minh nhân dân */
  readonly chung_minh_nhan_dan: boolean;
  /** Chứng chỉ hành nghề */
  readonly chung_chi_hanh_nghe?: boolean;
  /** Văn bản về vốn pháp định */
  readonly xac_nhan_von?: boolean;
  /** Danh sách người góp vốn */
  readonly danh_sach_gop_von?: boolean;
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

/** Đăng ký thành lập hộ kinh doanh — Registration of a household business */
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

/** Không bổ sung được */
export interface EventKhongBoSungDuoc extends EventBase {
  readonly type: "khong_bo_sung_duoc";
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
export type ProcedureEvent = EventDaBoSung | EventDat | EventDungGiaiQuyet | EventKhongBoSungDuoc | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "kiem_tra" | "bo_sung" | "cap" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "khong_bo_sung_duoc" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "giay_de_nghi";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "household";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dan_cu";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
