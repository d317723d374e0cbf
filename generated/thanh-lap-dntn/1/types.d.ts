// Made by tthc from thanh_lap_dntn version 1. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `nam`: Nam — Male
 * - `nu`: Nữ — Female
 */
export type CodelistGioiTinh = "nam" | "nu";

/** Địa chỉ liên lạc — Contact address */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/** A. Chủ doanh nghiệp tư nhân — A. Owner */
export interface GroupChuDoanhNghiep {
  /** Họ và tên — Full name */
  readonly ho_ten: string;
  /** Ngày sinh — Date of birth */
  readonly ngay_sinh: CivilDate;
  /** Giới tính — Sex */
  readonly gioi_tinh: CodelistGioiTinh;
  /** Địa chỉ liên lạc — Contact address */
  readonly dia_chi_lien_lac: Address;
  /** Số điện thoại — Telephone */
  readonly dien_thoai?: string;
  /** Email — E-mail */
  readonly thu_dien_tu?: string;
}

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

/** A2. Giấy tờ của chủ doanh nghiệp — A2. Identity of the owner */
export interface GroupChuKhongDinhDanh {
  /** Dân tộc — Ethnic group */
  readonly dan_toc?: CodelistDanToc;
  /** Quốc tịch — Nationality */
  readonly quoc_tich?: CodelistQuocTich;
  /** Số hộ chiếu — Passport number */
  readonly so_ho_chieu?: string;
  /** Ngày cấp — Issued on */
  readonly ngay_cap?: CivilDate;
  /** Nơi cấp — Issued by */
  readonly noi_cap?: string;
  /** Nơi thường trú — Permanent residence */
  readonly noi_thuong_tru?: string;
}

/** Hộ kinh doanh được chuyển đổi — Household business converted */
export interface GroupHoDuocChuyenDoi {
  /** Tên hộ kinh doanh — Name of the household business */
  readonly ten_ho?: string;
  /** Số Giấy chứng nhận đăng ký hộ kinh doanh — Certificate number */
  readonly so_giay_chung_nhan?: string;
  /** Ngày cấp — Issued on */
  readonly ngay_cap?: CivilDate;
  /** Mã số thuế — Tax code */
  readonly ma_so_thue?: string;
  /** Địa chỉ — Address */
  readonly dia_chi?: Address;
  /** Họ và tên chủ hộ — Name of the owner */
  readonly ho_ten_chu_ho?: string;
}

/** Ngành, nghề kinh doanh — Business lines */
export interface RowNganhNghe {
  /** Tên ngành — Business line */
  readonly ten_nganh: string;
  /** Mã ngành — Class code */
  readonly ma_nganh: string;
}

/** Giấy đề nghị đăng ký doanh nghiệp tư nhân — Application for registration */
export interface FormGiayDeNghi {
  /** A. Chủ doanh nghiệp tư nhân — A. Owner */
  readonly chu: GroupChuDoanhNghiep;
  /** Có số định danh cá nhân — Has a personal identification number */
  readonly co_dinh_danh: boolean;
  /**
   * Số định danh cá nhân — Personal identification number
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly dinh_danh?: string;
  /** A2. Giấy tờ của chủ doanh nghiệp — A2. Identity of the owner */
  readonly giay_to_khac?: GroupChuKhongDinhDanh;
  /**
   * Tình trạng thành lập — Kind of founding
   *
   * - `lap_moi`: Thành lập mới — Newly founded
   * - `tu_ho_kinh_doanh`: Chuyển đổi từ hộ kinh doanh — Converted from a household business
   * - `tu_co_so_xa_hoi`: Chuyển đổi từ cơ sở bảo trợ xã hội, quỹ xã hội, quỹ từ thiện — Converted from a social establishment or fund
   */
  readonly tinh_trang: "lap_moi" | "tu_ho_kinh_doanh" | "tu_co_so_xa_hoi";
  /**
   * Hộ kinh doanh được chuyển đổi — Household business converted
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly ho_chuyen_doi?: GroupHoDuocChuyenDoi;
  /**
   * Là doanh nghiệp nhỏ và vừa chuyển đổi từ hộ kinh doanh — Small or medium enterprise
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly nho_va_vua?: boolean;
  /** Doanh nghiệp xã hội — Social enterprise */
  readonly dn_xa_hoi?: boolean;
  /** Có dự án đầu tư đặc biệt — Special investment project */
  readonly du_an_dac_biet?: boolean;
  /** Tên doanh nghiệp bằng tiếng Việt — Name in Vietnamese */
  readonly ten_doanh_nghiep: string;
  /** Tên bằng tiếng nước ngoài — Name in a foreign language */
  readonly ten_nuoc_ngoai?: string;
  /** Tên viết tắt — Short name */
  readonly ten_viet_tat?: string;
  /** Địa chỉ trụ sở chính — Head office */
  readonly tru_so: Address;
  /** Số điện thoại — Telephone */
  readonly dien_thoai_tru_so: string;
  /** Fax — Fax */
  readonly fax?: string;
  /** Email — E-mail */
  readonly thu_doanh_nghiep?: string;
  /** Website — Website */
  readonly trang_web?: string;
  /**
   * Trụ sở nằm trong — Located in
   *
   * - `khu_cong_nghiep`: Khu công nghiệp — Industrial park
   * - `khu_che_xuat`: Khu chế xuất — Export processing zone
   * - `khu_kinh_te`: Khu kinh tế — Economic zone
   * - `khu_cong_nghe_cao`: Khu công nghệ cao — High-tech park
   */
  readonly nam_trong_khu?: "khu_cong_nghiep" | "khu_che_xuat" | "khu_kinh_te" | "khu_cong_nghe_cao";
  /** Ngành, nghề kinh doanh — Business lines */
  readonly nganh_nghe: readonly RowNganhNghe[];
  /** Mã ngành, nghề kinh doanh chính — Main business line */
  readonly nganh_chinh: string;
  /** Vốn đầu tư (VND) — Capital (VND) */
  readonly von: number;
  /**
   * Vốn đầu tư bằng chữ — Capital in words
   *
   * Hệ thống tính — Computed.
   */
  readonly von_chu?: string;
  /** Tiền Việt Nam — Vietnamese currency */
  readonly tien_viet_nam?: number;
  /** Ngoại tệ tự do chuyển đổi (quy ra VND) — Foreign currency (in VND) */
  readonly ngoai_te?: number;
  /** Vàng (quy ra VND) — Gold (in VND) */
  readonly vang?: number;
  /** Quyền sử dụng đất (quy ra VND) — Land use right (in VND) */
  readonly quyen_su_dung_dat?: number;
  /** Quyền sở hữu trí tuệ (quy ra VND) — Intellectual property (in VND) */
  readonly so_huu_tri_tue?: number;
  /** Tài sản khác (quy ra VND) — Other assets (in VND) */
  readonly tai_san_khac?: number;
  /** Giám đốc: họ và tên — Director: full name */
  readonly ten_giam_doc?: string;
  /** Giám đốc: số định danh cá nhân — Director: identification number */
  readonly dinh_danh_giam_doc?: string;
  /** Giám đốc: số điện thoại — Director: telephone */
  readonly dien_thoai_giam_doc?: string;
  /** Kế toán: họ và tên — Accountant: full name */
  readonly ten_ke_toan?: string;
  /** Kế toán: số định danh cá nhân — Accountant: identification number */
  readonly dinh_danh_ke_toan?: string;
  /** Địa chỉ nhận thông báo thuế — Address for tax notices */
  readonly dia_chi_thue?: Address;
  /** Ngày bắt đầu hoạt động — First day of business */
  readonly ngay_bat_dau?: CivilDate;
  /**
   * Hình thức hạch toán — Accounting
   *
   * - `doc_lap`: Hạch toán độc lập — Independent
   * - `phu_thuoc`: Hạch toán phụ thuộc — Dependent
   */
  readonly hinh_thuc_hach_toan: "doc_lap" | "phu_thuoc";
  /** Năm tài chính từ (ngày/tháng) — Financial year from (day/month) */
  readonly nam_tai_chinh_tu: string;
  /** Năm tài chính đến (ngày/tháng) — Financial year to (day/month) */
  readonly nam_tai_chinh_den: string;
  /** Tổng số lao động — Employees */
  readonly so_lao_dong: number;
  /** Hoạt động theo dự án BOT — Under a BOT contract */
  readonly du_an_bot: boolean;
  /** Phương pháp tính thuế giá trị gia tăng — Method of value added tax */
  readonly phuong_phap_gtgt: string;
  /** Phương thức đóng bảo hiểm xã hội — How social insurance is paid */
  readonly dong_bhxh: string;
  /** Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục — Filed by an agent */
  readonly co_uy_quyen: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly giay_de_nghi: FormGiayDeNghi;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "counter" | "online" | "post";
  readonly applicant?: "individual";
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
  /** Giấy đề nghị đăng ký doanh nghiệp tư nhân */
  readonly giay_de_nghi: boolean;
  /** Giấy tờ pháp lý của chủ doanh nghiệp */
  readonly giay_to_phap_ly?: boolean;
  /** Cam kết thực hiện mục tiêu xã hội, môi trường */
  readonly cam_ket_xa_hoi?: boolean;
  /** Giấy chứng nhận đăng ký hộ kinh doanh */
  readonly gcn_ho_kinh_doanh?: boolean;
  /** Giấy chứng nhận đăng ký thuế */
  readonly gcn_dang_ky_thue?: boolean;
  /** Cam kết thực hiện mục tiêu xã hội, môi trường (chuyển đổi) */
  readonly cam_ket_chuyen_doi?: boolean;
  /** Văn bản chấp thuận việc góp vốn của nhà đầu tư nước ngoài */
  readonly chap_thuan_ndt_nuoc_ngoai?: boolean;
  /** Giấy chứng nhận đăng ký thành lập cơ sở, quỹ */
  readonly gcn_co_so?: boolean;
  /** Quyết định cho phép chuyển đổi */
  readonly quyet_dinh_chuyen_doi?: boolean;
  /** Văn bản ủy quyền cho cá nhân */
  readonly uy_quyen_ca_nhan?: boolean;
  /** Hợp đồng cung cấp dịch vụ và giấy giới thiệu của tổ chức */
  readonly hop_dong_dich_vu?: boolean;
  /** Phiếu gửi hồ sơ của bưu chính công ích */
  readonly phieu_gui_buu_chinh?: boolean;
  /** Hợp đồng và giấy giới thiệu của dịch vụ bưu chính khác */
  readonly hop_dong_buu_chinh_khac?: boolean;
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

/** Đăng ký thành lập doanh nghiệp tư nhân — Registration of a sole proprietorship */
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
  readonly registries?: { readonly [registry in "csdl_dan_cu" | "csdl_dkkd"]?: boolean };
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
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "xem_xet" | "bo_sung" | "da_cap" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "khong_bo_sung_duoc" | "khong_dat" | "nop" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua";

/** Tờ khai — Forms. */
export type FormId = "giay_de_nghi";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dan_cu" | "csdl_dkkd";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
