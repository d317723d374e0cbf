// Made by tthc from thay_doi_ho_kinh_doanh version 1. Do not edit.

/** Trụ sở hiện tại — Present head office */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/** Nội dung đăng ký thay đổi — Changes */
export interface RowThayDoi {
  /**
   * Nội dung thay đổi — What changes
   *
   * - `ten`: Tên hộ kinh doanh — Name
   * - `dia_chi`: Địa chỉ trụ sở — Address
   * - `von`: Vốn kinh doanh — Capital
   * - `nganh_nghe`: Ngành, nghề kinh doanh — Business lines
   * - `thong_tin_thue`: Nội dung đăng ký thuế (trừ phương pháp tính thuế) — Tax registration (except the method)
   * - `chu_ho`: Chủ hộ kinh doanh — Owner
   * - `thanh_vien`: Thành viên hộ gia đình — Members
   */
  readonly loai: "ten" | "dia_chi" | "von" | "nganh_nghe" | "thong_tin_thue" | "chu_ho" | "thanh_vien";
  /** Thông tin sau khi thay đổi — New content */
  readonly thong_tin_moi: string;
}

/** Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh — Application to change the registration */
export interface FormGiayDeNghi {
  /** Kính gửi — To */
  readonly kinh_gui: string;
  /** Tên hộ kinh doanh (chữ in hoa) — Name of the household business */
  readonly ten_ho: string;
  /** Mã số hộ kinh doanh, mã số đăng ký hộ kinh doanh hoặc mã số thuế — Registration or tax code */
  readonly ma_so_ho: string;
  /** Trụ sở hiện tại — Present head office */
  readonly tru_so_hien_tai: Address;
  /** Nội dung đăng ký thay đổi — Changes */
  readonly thay_doi: readonly RowThayDoi[];
  /**
   * Địa chỉ mới làm thay đổi cơ quan thuế quản lý — The new address changes the tax office
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly doi_co_quan_thue?: boolean;
  /** Hộ do nhóm cá nhân lập trước ngày Nghị định 168/2025 có hiệu lực — Founded by a group before Decree 168/2025 */
  readonly lap_boi_nhom: boolean;
  /**
   * Lý do đổi chủ hộ — Why the owner changes
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   *
   * - `uy_quyen_thanh_vien`: Ủy quyền cho thành viên khác làm chủ hộ — Another member is authorised
   * - `chu_ho_chet`: Chủ hộ chết hoặc bị Tòa án tuyên bố đã chết — Death of the owner
   * - `theo_toa_an`: Chủ hộ bị Tòa án tuyên bố mất tích, bị hạn chế hoặc mất năng lực hành vi dân sự — Court decision
   */
  readonly ly_do_doi_chu_ho?: "uy_quyen_thanh_vien" | "chu_ho_chet" | "theo_toa_an";
  /**
   * Có thêm thành viên — Members are added
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly them_thanh_vien?: boolean;
  /** Họ và tên chủ hộ — Name of the owner */
  readonly ho_ten_chu_ho: string;
  /** Số định danh cá nhân của chủ hộ — Identification number of the owner */
  readonly dinh_danh_chu_ho: string;
  /** Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục — Filed by an agent */
  readonly co_uy_quyen: boolean;
  /**
   * Người ủy quyền đã có tài khoản định danh điện tử — The principal has an electronic identity
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly co_dinh_danh_dien_tu?: boolean;
  /** Cam kết thông tin kê khai hợp pháp, chính xác và trung thực — Declaration of truth */
  readonly cam_ket: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly giay_de_nghi: FormGiayDeNghi;
}

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "online-full" | "post" | "counter";
  readonly applicant?: "individual" | "household-business";
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
  /** Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh */
  readonly giay_de_nghi: boolean;
  /** Biên bản họp nhóm cá nhân */
  readonly bien_ban_hop?: boolean;
  /** Văn bản ủy quyền cho thành viên làm chủ hộ, công chứng hoặc chứng thực */
  readonly uy_quyen_lam_chu_ho?: boolean;
  /** Giấy chứng tử hoặc quyết định của Tòa án tuyên bố đã chết */
  readonly giay_chung_tu?: boolean;
  /** Quyết định của Tòa án về mất tích, hạn chế hoặc mất năng lực hành vi dân sự */
  readonly quyet_dinh_toa?: boolean;
  /** Văn bản ủy quyền của thành viên mới, công chứng hoặc chứng thực */
  readonly uy_quyen_thanh_vien_moi?: boolean;
  /** Văn bản ủy quyền cho cá nhân (không bắt buộc công chứng) */
  readonly uy_quyen_ca_nhan?: boolean;
  /** Hợp đồng cung cấp dịch vụ và giấy giới thiệu của tổ chức */
  readonly hop_dong_dich_vu?: boolean;
  /** Phiếu gửi hồ sơ của bưu chính công ích, có chữ ký nhân viên bưu chính và chủ hộ */
  readonly phieu_gui_buu_chinh?: boolean;
  /** Hợp đồng và giấy giới thiệu của dịch vụ bưu chính khác */
  readonly hop_dong_buu_chinh_khac?: boolean;
  /** Thẻ căn cước của người ủy quyền */
  readonly can_cuoc_uy_quyen?: boolean;
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

/** Đăng ký thay đổi nội dung đăng ký hộ kinh doanh — Change of a household business registration */
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
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "kiem_tra" | "bo_sung" | "cap_moi" | "da_cap_nhat" | "yeu_cau_sua";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "khong_bo_sung_duoc" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "giay_de_nghi";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "household-business";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dan_cu";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
