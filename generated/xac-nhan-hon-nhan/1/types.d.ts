// Made by tthc from xac_nhan_hon_nhan version 1. Do not edit.

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `ho_chieu`: Hộ chiếu — Passport
 * - `can_cuoc`: Thẻ căn cước — Identity card
 * - `cccd`: Thẻ căn cước công dân — Citizen identity card
 * - `can_cuoc_dien_tu`: Căn cước điện tử — Electronic identity
 * - `gcn_can_cuoc`: Giấy chứng nhận căn cước — Certificate of identity
 * - `khac`: Giấy tờ khác có dán ảnh và thông tin cá nhân — Other paper with photograph
 */
export type CodelistGiayToTuyThanLoai = "ho_chieu" | "can_cuoc" | "cccd" | "can_cuoc_dien_tu" | "gcn_can_cuoc" | "khac";

/** Nơi cư trú — Residence */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/** Người yêu cầu — Requester */
export interface GroupNguoiYeuCau {
  /** Họ, chữ đệm, tên — Full name */
  readonly ho_ten: string;
  /** Giấy tờ tùy thân: loại — Identity paper: kind */
  readonly loai_giay_to: CodelistGiayToTuyThanLoai;
  /** Giấy tờ tùy thân: số — Identity paper: number */
  readonly so_giay_to: string;
  /** Nơi cư trú — Residence */
  readonly cu_tru?: Address;
}

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `nam`: Nam — Male
 * - `nu`: Nữ — Female
 */
export type CodelistGioiTinh = "nam" | "nu";

/** Mã trong danh mục — Codes of a code list. */
export type CodelistDanToc = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54";

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `VN`: Việt Nam — Viet Nam
 * - `LA`: Lào — Laos
 * - `KH`: Cam-pu-chia — Cambodia
 * - `CN`: Trung Quốc — China
 * - `TW`: Đài Loan (Trung Quốc) — Taiwan (China)
 * - `JP`: Nhật Bản — Japan
 * - `KR`: Hàn Quốc — Korea, Republic of
 * - `TH`: Thái Lan — Thailand
 * - `SG`: Xin-ga-po — Singapore
 * - `MY`: Ma-lai-xi-a — Malaysia
 * - `PH`: Phi-líp-pin — Philippines
 * - `IN`: Ấn Độ — India
 * - `US`: Hoa Kỳ — United States
 * - `CA`: Ca-na-đa — Canada
 * - `AU`: Ô-xtrây-li-a — Australia
 * - `GB`: Vương quốc Anh — United Kingdom
 * - `FR`: Pháp — France
 * - `DE`: Đức — Germany
 * - `RU`: Liên bang Nga — Russian Federation
 * - `KHAC`: Quốc tịch khác — Other
 * - `KQT`: Không quốc tịch — Stateless
 */
export type CodelistQuocTich = "VN" | "LA" | "KH" | "CN" | "TW" | "JP" | "KR" | "TH" | "SG" | "MY" | "PH" | "IN" | "US" | "CA" | "AU" | "GB" | "FR" | "DE" | "RU" | "KHAC" | "KQT";

/** Người được cấp giấy — Person concerned */
export interface GroupNguoiDuocXacNhan {
  /** Họ, chữ đệm, tên — Full name */
  readonly ho_ten: string;
  /** Ngày, tháng, năm sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /** Giới tính — Sex */
  readonly gioi_tinh: CodelistGioiTinh;
  /** Dân tộc — Ethnic group */
  readonly dan_toc?: CodelistDanToc;
  /** Quốc tịch — Nationality */
  readonly quoc_tich?: CodelistQuocTich;
  /** Nơi cư trú — Residence */
  readonly cu_tru: Address;
  /** Giấy tờ tùy thân: loại — Identity paper: kind */
  readonly loai_giay_to: CodelistGiayToTuyThanLoai;
  /** Giấy tờ tùy thân: số — Identity paper: number */
  readonly so_giay_to: string;
}

/** Giấy chứng nhận kết hôn hiện có — Present marriage certificate */
export interface GroupGiayToDaCo {
  /** Số — Number */
  readonly so?: string;
  /** Ngày — Date */
  readonly ngay?: CivilDate;
  /** Cơ quan cấp — Issued by */
  readonly co_quan?: string;
}

/** Tờ khai cấp giấy xác nhận tình trạng hôn nhân — Application for a marital status certificate */
export interface FormToKhai {
  /** Kính gửi — To */
  readonly kinh_gui?: string;
  /** Người yêu cầu — Requester */
  readonly nguoi_yeu_cau: GroupNguoiYeuCau;
  /** Quan hệ với người được cấp giấy — Relation to the person concerned */
  readonly quan_he: string;
  /** Thực hiện theo ủy quyền — By authorisation */
  readonly uy_quyen?: boolean;
  /** Người được cấp giấy — Person concerned */
  readonly nguoi_duoc_cap: GroupNguoiDuocXacNhan;
  /** Xác nhận cho thời gian ở nơi thường trú cũ — For an earlier residence */
  readonly noi_o_cu?: boolean;
  /**
   * Trong thời gian cư trú tại — While residing at
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly tung_thuong_tru?: string;
  /**
   * Từ ngày — From
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly tu_ngay?: CivilDate;
  /**
   * Đến ngày — To
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly den_ngay?: CivilDate;
  /**
   * Tình trạng hôn nhân — Marital status
   *
   * - `chua_dang_ky`: Chưa đăng ký kết hôn với ai — Never married
   * - `dang_co_vo_chong`: Đang có vợ, chồng — Married
   * - `da_ly_hon`: Đã ly hôn, chưa đăng ký kết hôn lại — Divorced, not remarried
   * - `vo_chong_chet`: Vợ, chồng đã chết, chưa đăng ký kết hôn lại — Widowed, not remarried
   * - `khac`: Khác — Other
   */
  readonly tinh_trang: "chua_dang_ky" | "dang_co_vo_chong" | "da_ly_hon" | "vo_chong_chet" | "khac";
  /**
   * Giấy chứng nhận kết hôn hiện có — Present marriage certificate
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly giay_ket_hon?: GroupGiayToDaCo;
  /**
   * Bản án, quyết định ly hôn — Divorce judgment
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly ban_an_ly_hon?: GroupGiayToDaCo;
  /**
   * Ly hôn ở nước ngoài — Divorced abroad
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly ly_hon_nuoc_ngoai?: boolean;
  /**
   * Trích lục ghi chú ly hôn — Extract of the note of divorce
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly ghi_chu_ly_hon?: GroupGiayToDaCo;
  /**
   * Giấy chứng tử, trích lục khai tử của vợ, chồng — Death record of the spouse
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly giay_chung_tu?: GroupGiayToDaCo;
  /**
   * Mục đích sử dụng — Purpose
   *
   * - `ket_hon`: Kết hôn — Marriage
   * - `khac`: Mục đích khác — Other
   */
  readonly muc_dich: "ket_hon" | "khac";
  /**
   * Kết hôn với (họ tên và thông tin của người dự định kết hôn) — To be married to
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly ket_hon_voi?: string;
  /** Số bản — Copies */
  readonly so_ban: number;
  /** Là người có công, thuộc hộ nghèo hoặc là người khuyết tật — Exempt: merit, poor household or disability */
  readonly doi_tuong_mien: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly to_khai: FormToKhai;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "counter";
  readonly applicant?: "individual";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
  /** Phải hỏi nơi từng thường trú — Another commune must be asked */
  readonly can_xac_minh?: boolean;
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["to_khai"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Tờ khai cấp giấy xác nhận tình trạng hôn nhân */
  readonly to_khai: boolean;
  /** Chứng minh nhân dân hoặc căn cước công dân */
  readonly chung_minh_nhan_dan: boolean;
  /** Sổ hộ khẩu */
  readonly so_ho_khau?: boolean;
  /** Giấy xác nhận thông tin về cư trú (CT07) */
  readonly ct07?: boolean;
  /** Quyết định, bản án ly hôn */
  readonly quyet_dinh_ly_hon?: boolean;
  /** Trích lục khai tử của vợ, chồng */
  readonly trich_luc_chet?: boolean;
  /** Giấy xác nhận tình trạng hôn nhân do từng nơi thường trú trước đây cấp */
  readonly xac_nhan_noi_cu?: boolean;
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

/** Cấp giấy xác nhận tình trạng hôn nhân — Marital status certificate */
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
  readonly fields?: Pick<DossierFields, "can_xac_minh">;
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

/** Hết hạn */
export interface EventHetHan extends EventBase {
  readonly type: "het_han";
}

/** Không bổ sung, hoàn thiện được */
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
  readonly fields?: Pick<DossierFields, "can_xac_minh">;
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
  readonly fields?: Pick<DossierFields, "can_xac_minh">;
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
}

/** Mọi sự kiện — Every event that the machine answers to. */
export type ProcedureEvent = EventDaBoSung | EventDat | EventDungGiaiQuyet | EventDuyet | EventHetHan | EventKhongBoSungDuoc | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua | EventTraLai | EventXong;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "tham_tra" | "bo_sung" | "xac_minh" | "ghi_so" | "ky" | "tu_choi" | "da_cap" | "cam_doan";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "duyet" | "het_han" | "khong_bo_sung_duoc" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua" | "tra_lai" | "xong";

/** Tờ khai — Forms. */
export type FormId = "to_khai";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = never;

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
