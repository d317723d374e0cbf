// Made by tthc from attp_nong_lam_thuy_san version 1. Do not edit.

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/**
 * Mã trong danh mục — Codes of a code list.
 *
 * - `nam`: Nam — Male
 * - `nu`: Nữ — Female
 */
export type CodelistGioiTinh = "nam" | "nu";

/** Địa chỉ — Address */
export interface Address {
  /** Tỉnh, thành phố — Province or city */
  readonly tinh: string;
  /** Xã, phường, đặc khu — Commune, ward or special zone */
  readonly xa: string;
  /** Số nhà, đường, thôn, tổ — House number, street, hamlet */
  readonly chi_tiet?: string;
}

/** Đơn đề nghị cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm — Application for the certificate */
export interface FormDon {
  /** Họ và tên — Full name */
  readonly ho_ten?: string;
  /** Ngày sinh — Date of birth */
  readonly ngay_sinh?: CivilDate;
  /** Giới tính — Sex */
  readonly gioi_tinh?: CodelistGioiTinh;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh?: string;
  /** Ngày cấp — Issued on */
  readonly ngay_cap?: CivilDate;
  /** Nơi cấp — Issued by */
  readonly noi_cap?: string;
  /** Địa chỉ — Address */
  readonly cu_tru?: Address;
  /** Số điện thoại — Telephone */
  readonly dien_thoai?: string;
  /** Email — E-mail */
  readonly thu_dien_tu?: string;
  /** Fax — Fax */
  readonly fax?: string;
  /** Chủ hồ sơ — Owner of the dossier */
  readonly chu_ho_so: string;
  /** Địa danh — Place */
  readonly dia_danh: string;
  /** Ngày làm đơn — Date */
  readonly ngay_lam_don: CivilDate;
  /** Kính gửi — To */
  readonly kinh_gui: string;
  /** 1. Tên cơ sở — 1. Name */
  readonly ten_co_so: string;
  /** 2. Địa chỉ cơ sở — 2. Address */
  readonly dia_chi_co_so: Address;
  /** 3. Điện thoại — 3. Telephone */
  readonly dien_thoai_co_so?: string;
  /** 3. Email — 3. E-mail */
  readonly thu_co_so?: string;
  /** 4. Mã số (nếu có) — 4. Code (if any) */
  readonly ma_so_co_so?: string;
  /** 5. Số đăng ký kinh doanh — 5. Business registration number */
  readonly so_dang_ky?: string;
  /** 5. Ngày cấp đăng ký kinh doanh — 5. Issued on */
  readonly ngay_cap_dang_ky?: CivilDate;
  /** 5. Nơi cấp đăng ký kinh doanh — 5. Issued by */
  readonly noi_cap_dang_ky?: string;
  /** 6. Mặt hàng sản xuất, kinh doanh — 6. Goods */
  readonly mat_hang: string;
  /** Lý do đề nghị cấp — Reason */
  readonly ly_do_cap: string;
  /** Đại diện cơ sở ký — Signed by */
  readonly dai_dien_ky: string;
}

/** Trang thiết bị — Equipment */
export interface RowTrangThietBi {
  /** Tên thiết bị — Equipment */
  readonly ten_thiet_bi: string;
  /** Số lượng — Number */
  readonly so_luong?: number;
}

/** Bản thuyết minh điều kiện bảo đảm an toàn thực phẩm của cơ sở — Description of the food safety conditions */
export interface FormThuyetMinh {
  /** I.1. Tên cơ sở — I.1. Name */
  readonly ten_co_so_thuyet_minh: string;
  /** I.2. Địa chỉ — I.2. Address */
  readonly dia_chi_thuyet_minh: Address;
  /** Mặt hàng, sản phẩm — Products */
  readonly san_pham: string;
  /** Cơ sở vật chất — Premises */
  readonly co_so_vat_chat: string;
  /** Trang thiết bị — Equipment */
  readonly trang_thiet_bi: readonly RowTrangThietBi[];
  /** Nhân lực — Staff */
  readonly nhan_luc: string;
  /** Chương trình quản lý an toàn thực phẩm — Food safety programme */
  readonly chuong_trinh: string;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly don: FormDon;
  readonly thuyet_minh: FormThuyetMinh;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly channel?: "counter" | "online" | "post";
  readonly applicant?: "individual" | "cooperative" | "enterprise" | "organisation" | "foreigner";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
  /** Phải lấy mẫu kiểm nghiệm — Samples taken */
  readonly lay_mau?: boolean;
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["don"] & Forms["thuyet_minh"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Đơn đề nghị cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm */
  readonly don: boolean;
  /** Bản thuyết minh điều kiện bảo đảm an toàn thực phẩm của cơ sở */
  readonly thuyet_minh: boolean;
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

/** Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản — Food safety certificate for agriculture, forestry and fishery */
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
  readonly registries?: { readonly [registry in "csdl_dkkd"]?: boolean };
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

/** Không đạt */
export interface EventKhongDat extends EventBase {
  readonly type: "khong_dat";
  readonly reason: string;
}

/** Không khắc phục được */
export interface EventKhongKhacPhuc extends EventBase {
  readonly type: "khong_khac_phuc";
  readonly reason: string;
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Nộp hồ sơ */
export interface EventNop extends EventBase {
  readonly type: "nop";
  readonly facts: FiledFacts;
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Chưa đạt, cho khắc phục */
export interface EventPhaiKhacPhuc extends EventBase {
  readonly type: "phai_khac_phuc";
  readonly reason: string;
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
  readonly fields?: Pick<DossierFields, "lay_mau">;
}

/** Yêu cầu giải trình biên bản */
export interface EventYeuCauGiaiTrinh extends EventBase {
  readonly type: "yeu_cau_giai_trinh";
  readonly reason: string;
}

/** Mọi sự kiện — Every event that the machine answers to. */
export type ProcedureEvent = EventDaBoSung | EventDat | EventDungGiaiQuyet | EventDuyet | EventKhongDat | EventKhongKhacPhuc | EventNop | EventPhaiKhacPhuc | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua | EventTraLai | EventXong | EventYeuCauGiaiTrinh;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "kiem_tra_hop_le" | "bo_sung" | "lap_doan" | "tham_dinh" | "kiem_nghiem" | "tham_tra" | "giai_trinh" | "khac_phuc" | "kiem_tra_lai" | "ky" | "da_cap" | "khong_cap";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "duyet" | "khong_dat" | "khong_khac_phuc" | "nop" | "phai_khac_phuc" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua" | "tra_lai" | "xong" | "yeu_cau_giai_trinh";

/** Tờ khai — Forms. */
export type FormId = "don" | "thuyet_minh";

/** Trường hợp — Cases. */
export type CaseId = never;

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "cooperative" | "enterprise" | "organisation" | "foreigner";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dkkd";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
