// Made by tthc from khai_sinh_thuong_tru_bhyt version 2. Do not edit.

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

/** Người yêu cầu — Requester */
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

/** Người được khai sinh — Child */
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

/** Người mẹ — Mother */
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

/** Tờ khai điện tử liên thông — Joint electronic form */
export interface FormMau01 {
  /** Người yêu cầu — Requester */
  readonly nguoi_yeu_cau: GroupNguoiYeuCauHoTich;
  /** Số điện thoại — Telephone */
  readonly dien_thoai_lien_he: string;
  /** Email — E-mail */
  readonly email_lien_he?: string;
  /**
   * Cách nhận kết quả — Delivery
   *
   * - `ban_dien_tu`: Bản điện tử — Electronic
   * - `ban_giay`: Thêm bản giấy — On paper too
   */
  readonly cach_nhan: "ban_dien_tu" | "ban_giay";
  /** Người được khai sinh — Child */
  readonly tre: GroupTreKhaiSinh;
  /** Người mẹ — Mother */
  readonly me?: GroupChaMe;
  /** Người cha — Father */
  readonly cha?: GroupChaMe;
  /** Nơi đăng ký thường trú cho trẻ — Residence to be registered */
  readonly noi_dang_ky_thuong_tru: Address;
  /** Đăng ký khác nơi thường trú của cha, mẹ — Other than the parents' residence */
  readonly khac_noi_cha_me?: boolean;
  /** Họ, chữ đệm, tên chủ hộ — Head of household */
  readonly chu_ho: string;
  /** Thuộc đối tượng được miễn lệ phí cư trú — Exempt from the residence levy */
  readonly doi_tuong_mien: boolean;
  /** Quan hệ với chủ hộ — Relation to the head */
  readonly quan_he_chu_ho: string;
  /**
   * Ý kiến của chủ hộ, chủ sở hữu chỗ ở hợp pháp — Consent of head or owner
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   *
   * - `dong_y`: Đồng ý — Agrees
   * - `khong_dong_y`: Không đồng ý — Does not agree
   */
  readonly y_kien_chu_ho?: "dong_y" | "khong_dong_y";
  /** Nơi đăng ký khám bệnh, chữa bệnh ban đầu — First place of treatment */
  readonly noi_kham_ban_dau: string;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly mau_01: FormMau01;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly case?: "thong_thuong" | "bo_roi" | "mang_thai_ho" | "so_huu" | "nhan_than" | "thue_muon" | "tin_nguong" | "tro_giup" | "dong_quan" | "phuong_tien";
  readonly channel?: "online-full";
  readonly applicant?: "individual";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
  /** Cần xác minh về cư trú — Residence must be verified */
  readonly can_xac_minh_cu_tru?: boolean;
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["mau_01"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Tờ khai điện tử liên thông */
  readonly mau_01: boolean;
  /** Giấy chứng sinh */
  readonly giay_chung_sinh?: boolean;
  /** Giấy tờ chứng minh chỗ ở khi đăng ký khác nơi cha, mẹ */
  readonly cho_o_khac?: boolean;
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

/** Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi — Birth, residence and health insurance card for a child under six */
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
  readonly registries?: { readonly [registry in "csdl_dan_cu" | "csdl_dat_dai" | "csdl_ho_tich" | "du_lieu_chung_sinh"]?: boolean };
}

/** Đạt */
export interface EventBhytDat extends EventBase {
  readonly type: "bhyt.dat";
}

/** Không đạt */
export interface EventBhytKhongDat extends EventBase {
  readonly type: "bhyt.khong_dat";
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
  readonly fields?: Pick<DossierFields, "can_xac_minh_cu_tru">;
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
  readonly fields?: Pick<DossierFields, "can_xac_minh_cu_tru">;
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
  readonly fields?: Pick<DossierFields, "can_xac_minh_cu_tru">;
}

/** Đạt */
export interface EventThuongTruDat extends EventBase {
  readonly type: "thuong_tru.dat";
}

/** Không đạt */
export interface EventThuongTruKhongDat extends EventBase {
  readonly type: "thuong_tru.khong_dat";
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
export type ProcedureEvent = EventBhytDat | EventBhytKhongDat | EventDaBoSung | EventDat | EventDungGiaiQuyet | EventKhongDat | EventNop | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventThuongTruDat | EventThuongTruKhongDat | EventTiepNhan | EventTraKetQua;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "dang_ky_khai_sinh" | "bo_sung" | "lien_thong" | "da_xong" | "xong_mot_phan" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "bhyt.dat" | "bhyt.khong_dat" | "da_bo_sung" | "dat" | "dung_giai_quyet" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "thuong_tru.dat" | "thuong_tru.khong_dat" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "mau_01";

/** Trường hợp — Cases. */
export type CaseId = "thong_thuong" | "bo_roi" | "mang_thai_ho" | "so_huu" | "nhan_than" | "thue_muon" | "tin_nguong" | "tro_giup" | "dong_quan" | "phuong_tien";

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dan_cu" | "csdl_dat_dai" | "csdl_ho_tich" | "du_lieu_chung_sinh";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
