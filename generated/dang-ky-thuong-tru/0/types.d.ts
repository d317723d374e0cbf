// Made by tthc from dang_ky_thuong_tru version 0. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `nam`: Nam — Male
 * - `nu`: Nữ — Female
 */
export type CodelistGioiTinh = "nam" | "nu";

/** 1–6. Người đề nghị — Applicant */
export interface GroupNguoiDangKyCuTru {
  /** Họ, chữ đệm và tên khai sinh — Full name at birth */
  readonly ho_ten: string;
  /** Ngày, tháng, năm sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /** Giới tính — Sex */
  readonly gioi_tinh: CodelistGioiTinh;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh: string;
  /** Số điện thoại liên hệ — Telephone */
  readonly dien_thoai?: string;
  /** Email — E-mail */
  readonly thu_dien_tu?: string;
}

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `chu_ho`: Chủ hộ — Head
 * - `vo_chong`: Vợ, chồng — Spouse
 * - `cha_me`: Cha, mẹ — Parent
 * - `con`: Con — Child
 * - `chau`: Cháu — Grandchild
 * - `khac`: Khác — Other
 */
export type CodelistQuanHeChuHo = "chu_ho" | "vo_chong" | "cha_me" | "con" | "chau" | "khac";

/** 11. Thành viên hộ gia đình cùng thay đổi — Members moving together */
export interface RowThanhVienCungDoi {
  /** Họ, chữ đệm và tên — Full name */
  readonly ho_ten?: string;
  /** Ngày, tháng, năm sinh — Date of birth */
  readonly ngay_sinh?: CivilDate;
  /** Giới tính — Sex */
  readonly gioi_tinh?: CodelistGioiTinh;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh?: string;
  /** Mối quan hệ với chủ hộ — Relation to the head */
  readonly quan_he?: string;
}

/** Ý kiến của chủ hộ — Consent of the head */
export interface GroupYKien {
  /** Đã đồng ý — Agreed */
  readonly dong_y?: boolean;
  /** Họ và tên — Full name */
  readonly ho_ten?: string;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh?: string;
}

/** Tờ khai thay đổi thông tin cư trú — Change of residence form */
export interface FormCt01 {
  /** 1–6. Người đề nghị — Applicant */
  readonly nguoi_dang_ky: GroupNguoiDangKyCuTru;
  /** 7. Họ, chữ đệm và tên chủ hộ — Name of the head of household */
  readonly ho_ten_chu_ho: string;
  /** 8. Mối quan hệ với chủ hộ — Relation to the head */
  readonly quan_he_voi_chu_ho: CodelistQuanHeChuHo;
  /** 9. Số định danh cá nhân của chủ hộ — Identification number of the head */
  readonly dinh_danh_chu_ho: string;
  /** 10. Nội dung đề nghị — Request */
  readonly noi_dung_de_nghi: string;
  /** 11. Thành viên hộ gia đình cùng thay đổi — Members moving together */
  readonly thanh_vien_cung_doi?: readonly RowThanhVienCungDoi[];
  /** Ý kiến của chủ hộ — Consent of the head */
  readonly y_kien_chu_ho?: GroupYKien;
  /**
   * Ý kiến của chủ sở hữu chỗ ở hợp pháp — Consent of the owner
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly y_kien_chu_so_huu?: GroupYKien;
  /**
   * Thuộc đối tượng được miễn lệ phí — Exempt from the levy
   *
   * Trẻ em, người cao tuổi, người khuyết tật, người có công và thân nhân, người dân tộc thiểu số ở xã đặc biệt khó khăn, người ở xã biên giới, huyện đảo, hộ nghèo, người mồ côi từ 16 đến dưới 18 tuổi.
   */
  readonly doi_tuong_mien: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly ct01: FormCt01;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly case?: "so_huu" | "nhan_than" | "thue_muon" | "tin_nguong" | "tro_giup" | "dong_quan" | "phuong_tien";
  readonly channel?: "online-full" | "counter";
  readonly applicant?: "individual" | "nguoi_viet_o_nuoc_ngoai";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["ct01"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Tờ khai thay đổi thông tin cư trú */
  readonly ct01?: boolean;
  /** Tờ khai thay đổi thông tin cư trú CT02, dùng cho người Việt Nam định cư ở nước ngoài không còn hộ chiếu Việt Nam */
  readonly ct02?: boolean;
  /** Giấy tờ chứng minh chỗ ở hợp pháp */
  readonly giay_to_cho_o?: boolean;
  /** Giấy tờ chứng minh quan hệ nhân thân */
  readonly giay_to_nhan_than?: boolean;
  /** Hợp đồng thuê, mượn, ở nhờ đã công chứng hoặc chứng thực */
  readonly hop_dong_thue?: boolean;
  /** Giấy tờ chứng minh đủ diện tích nhà ở tối thiểu */
  readonly dien_tich_o?: boolean;
  /** Giấy tờ của chức sắc, nhà tu hành */
  readonly giay_to_chuc_sac?: boolean;
  /** Xác nhận của Ủy ban nhân dân có nhà ở phụ trợ */
  readonly xac_nhan_phu_tro?: boolean;
  /** Xác nhận người đăng ký thuộc đối tượng ở cơ sở tín ngưỡng, tôn giáo (điểm d) */
  readonly xac_nhan_doi_tuong?: boolean;
  /** Văn bản đề nghị của người đứng đầu cơ sở */
  readonly de_nghi_co_so?: boolean;
  /** Giấy tờ về việc chăm sóc, nuôi dưỡng */
  readonly giay_to_cham_soc?: boolean;
  /** Giấy giới thiệu của đơn vị (Quân đội: cấp trung đoàn trở lên; Công an: thủ trưởng trực tiếp quản lý) */
  readonly giay_gioi_thieu?: boolean;
  /** Xác nhận nơi đậu, đỗ thường xuyên của phương tiện */
  readonly xac_nhan_dau_do?: boolean;
  /** Giấy đăng ký, đăng kiểm hoặc xác nhận phương tiện dùng để ở */
  readonly dang_kiem?: boolean;
  /** Giấy tờ chứng minh thuộc đối tượng miễn lệ phí */
  readonly giay_to_mien?: boolean;
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

/** Đăng ký thường trú — Registration of permanent residence */
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
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "kiem_tra" | "bo_sung" | "da_dang_ky" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "ct01";

/** Trường hợp — Cases. */
export type CaseId = "so_huu" | "nhan_than" | "thue_muon" | "tin_nguong" | "tro_giup" | "dong_quan" | "phuong_tien";

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "nguoi_viet_o_nuoc_ngoai";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = never;

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
