// Made by tthc from khai_sinh version 0. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

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

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `BanThan`: Bản thân — Self
 * - `ChaDe`: Cha — Father
 * - `Me`: Mẹ — Mother
 * - `Khac`: Khác — Other
 */
export type CodelistQuanHeKhaiSinh = "BanThan" | "ChaDe" | "Me" | "Khac";

/** A. Người yêu cầu — A. Requester */
export interface GroupNguoiYeuCauHoTich {
  /** Họ, chữ đệm, tên — Full name */
  readonly ho_ten: string;
  /** Ngày, tháng, năm sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /** Giấy tờ tùy thân: loại — Identity paper: kind */
  readonly loai_giay_to: CodelistGiayToTuyThanLoai;
  /** Giấy tờ tùy thân: số — Identity paper: number */
  readonly so_giay_to: string;
  /** Giấy tờ tùy thân: ngày cấp — Identity paper: issued on */
  readonly ngay_cap?: CivilDate;
  /** Giấy tờ tùy thân: cơ quan cấp — Identity paper: issued by */
  readonly noi_cap?: string;
  /** Nơi cư trú — Residence */
  readonly cu_tru?: Address;
  /** Quan hệ với người được khai sinh — Relation to the child */
  readonly quan_he: CodelistQuanHeKhaiSinh;
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

/** B. Người được khai sinh — B. Child */
export interface GroupTreKhaiSinh {
  /** Họ, chữ đệm, tên — Full name */
  readonly ho_ten: string;
  /** Ngày, tháng, năm sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /**
   * Ngày sinh ghi bằng chữ — Date of birth in words
   *
   * Hệ thống tính — Computed.
   */
  readonly ngay_sinh_chu?: string;
  /** Giới tính — Sex */
  readonly gioi_tinh: CodelistGioiTinh;
  /** Dân tộc — Ethnic group */
  readonly dan_toc: CodelistDanToc;
  /** Quốc tịch — Nationality */
  readonly quoc_tich: CodelistQuocTich;
  /** Nơi sinh — Place of birth */
  readonly noi_sinh: string;
  /** Quê quán — Native place */
  readonly que_quan: string;
}

/** C. Người mẹ — C. Mother */
export interface GroupChaMe {
  /** Họ, chữ đệm, tên — Full name */
  readonly ho_ten?: string;
  /** Năm sinh — Born in */
  readonly nam_sinh?: number;
  /** Dân tộc — Ethnic group */
  readonly dan_toc?: CodelistDanToc;
  /** Quốc tịch — Nationality */
  readonly quoc_tich?: CodelistQuocTich;
  /** Nơi cư trú — Residence */
  readonly cu_tru?: Address;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh?: string;
}

/** E. Giấy chứng nhận kết hôn của cha, mẹ — E. Marriage certificate */
export interface GroupKetHonChaMe {
  /** Số — Number */
  readonly so?: string;
  /** Quyển số — Book number */
  readonly quyen_so?: string;
  /** Đăng ký ngày — Registered on */
  readonly ngay_dang_ky?: CivilDate;
  /** Tại — At */
  readonly noi_dang_ky?: string;
}

/** Tờ khai đăng ký khai sinh — Birth registration form */
export interface FormToKhai {
  /**
   * Loại đăng ký — Kind of registration
   *
   * - `dang_ky_moi`: Đăng ký mới — New registration
   * - `da_co_giay_to`: Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân — For a person who has personal papers
   */
  readonly loai_dang_ky: "dang_ky_moi" | "da_co_giay_to";
  /**
   * Loại khai sinh — Kind of birth
   *
   * - `du_cha_me`: Đã xác định được cả cha lẫn mẹ — Both parents known
   * - `mot_ben`: Chỉ xác định được cha hoặc mẹ — Only one parent known
   * - `chua_xac_dinh`: Chưa xác định được cha, mẹ — Parents unknown
   */
  readonly loai_khai_sinh: "du_cha_me" | "mot_ben" | "chua_xac_dinh";
  /** Thực hiện theo ủy quyền — By authorisation */
  readonly uy_quyen?: boolean;
  /** A. Người yêu cầu — A. Requester */
  readonly nguoi_yeu_cau: GroupNguoiYeuCauHoTich;
  /** B. Người được khai sinh — B. Child */
  readonly tre: GroupTreKhaiSinh;
  /** C. Người mẹ — C. Mother */
  readonly me?: GroupChaMe;
  /** D. Người cha — D. Father */
  readonly cha?: GroupChaMe;
  /** E. Giấy chứng nhận kết hôn của cha, mẹ — E. Marriage certificate */
  readonly ket_hon?: GroupKetHonChaMe;
  /** Đề nghị cấp bản sao — Copies requested */
  readonly de_nghi_ban_sao: boolean;
  /**
   * Số lượng bản sao — Number of copies
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly so_ban_sao?: number;
  /** Làm tại — Done at */
  readonly lam_tai?: string;
  /** Ngày khai — Date */
  readonly ngay_khai?: CivilDate;
  /** Là người có công, thuộc hộ nghèo hoặc là người khuyết tật — Exempt: merit, poor household or disability */
  readonly doi_tuong_mien: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly to_khai: FormToKhai;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly case?: "thong_thuong" | "bo_roi" | "mang_thai_ho";
  readonly channel?: "counter";
  readonly applicant?: "individual" | "nguoi_viet_o_nuoc_ngoai";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["to_khai"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Tờ khai đăng ký khai sinh */
  readonly to_khai: boolean;
  /** Giấy chứng sinh */
  readonly giay_chung_sinh?: boolean;
  /** Văn bản của người làm chứng xác nhận về việc sinh */
  readonly nguoi_lam_chung?: boolean;
  /** Giấy cam đoan về việc sinh */
  readonly giay_cam_doan?: boolean;
  /** Biên bản về việc trẻ bị bỏ rơi */
  readonly bien_ban_bo_roi?: boolean;
  /** Xác nhận của cơ sở y tế về việc mang thai hộ */
  readonly xac_nhan_mang_thai_ho?: boolean;
  /** Văn bản ủy quyền (không phải chứng thực khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột) */
  readonly giay_uy_quyen_ho_tich?: boolean;
  /** Giấy tờ tùy thân */
  readonly giay_to_tuy_than: boolean;
  /** Giấy tờ chứng minh thông tin về cư trú */
  readonly giay_to_cu_tru: boolean;
  /** Giấy chứng nhận kết hôn */
  readonly giay_ket_hon?: boolean;
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

/** Đăng ký khai sinh — Birth registration */
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
  readonly registries?: { readonly [registry in "csdl_ho_tich" | "du_lieu_chung_sinh"]?: boolean };
}

/** Có thông tin trái với yêu cầu */
export interface EventCoThongTin extends EventBase {
  readonly type: "co_thong_tin";
  readonly reason: string;
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

/** Xong */
export interface EventXong extends EventBase {
  readonly type: "xong";
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Mọi sự kiện — Every event that the machine answers to. */
export type ProcedureEvent = EventCoThongTin | EventDaBoSung | EventDat | EventDungGiaiQuyet | EventDuyet | EventHetHan | EventKhongBoSungDuoc | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua | EventXong;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "tham_tra" | "bo_sung" | "niem_yet" | "ghi_so" | "ky" | "tu_choi" | "phe_duyet" | "ky_so" | "da_dang_ky";

/** Loại sự kiện — Types of the events. */
export type ActionType = "co_thong_tin" | "da_bo_sung" | "dat" | "dung_giai_quyet" | "duyet" | "het_han" | "khong_bo_sung_duoc" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua" | "xong";

/** Tờ khai — Forms. */
export type FormId = "to_khai";

/** Trường hợp — Cases. */
export type CaseId = "thong_thuong" | "bo_roi" | "mang_thai_ho";

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "nguoi_viet_o_nuoc_ngoai";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_ho_tich" | "du_lieu_chung_sinh";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
