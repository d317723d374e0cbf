// Made by tthc from cap_phep_nha_o version 3. Do not edit.

/** Số thập phân viết thành chữ: `72.5` — Exact decimal as text. */
export type Decimal = `${number}`;

/** Ngày `yyyy-mm-dd` — Civil date. */
export type CivilDate = `${number}-${number}-${number}`;

/** Đơn đề nghị cấp giấy phép xây dựng — Application for a building permit */
export interface FormDon {
  /** Tên chủ đầu tư (chủ hộ) — Owner */
  readonly ten_chu_dau_tu: string;
  /** Số định danh cá nhân — Personal identification number */
  readonly dinh_danh_chu_dau_tu: string;
  /** Người đại diện — Representative */
  readonly nguoi_dai_dien?: string;
  /** Chức vụ — Position */
  readonly chuc_vu?: string;
  /** Số điện thoại — Telephone */
  readonly dien_thoai_chu_dau_tu: string;
  /** Lô đất số — Plot */
  readonly lo_dat: string;
  /** Diện tích (m²) — Area (m²) */
  readonly dien_tich: Decimal;
  /** Số nhà, đường/phố — House number, street */
  readonly so_nha: string;
  /** Phường/xã — Ward/commune */
  readonly phuong_xa: string;
  /** Tỉnh/thành phố — Province/city */
  readonly tinh_thanh: string;
  /** Tên tổ chức, cá nhân lập thiết kế — Designer */
  readonly don_vi_thiet_ke: string;
  /** Mã số chứng chỉ năng lực, hành nghề — Designer's certificate */
  readonly ma_chung_chi_thiet_ke?: string;
  /** Chủ nhiệm, chủ trì thiết kế (họ tên, mã chứng chỉ) — Lead designers */
  readonly chu_nhiem_thiet_ke?: string;
  /** Tên đơn vị thẩm tra — Reviewer */
  readonly don_vi_tham_tra?: string;
  /** Mã số chứng chỉ của đơn vị thẩm tra — Reviewer's certificate */
  readonly ma_chung_chi_tham_tra?: string;
  /** Chủ trì thẩm tra (họ tên, mã chứng chỉ) — Lead reviewers */
  readonly chu_tri_tham_tra?: string;
  /**
   * Cấp công trình — Building class
   *
   * - `cap_3`: Cấp III — Class III
   * - `cap_4`: Cấp IV — Class IV
   */
  readonly cap_cong_trinh: "cap_3" | "cap_4";
  /** Cốt xây dựng (m) — Base level (m) */
  readonly cot_xay_dung?: Decimal;
  /** Khoảng lùi (m) — Setback (m) */
  readonly khoang_lui?: Decimal;
  /** Diện tích xây dựng tầng 1 (m²) — Ground floor area (m²) */
  readonly tang_1?: Decimal;
  /** Tổng diện tích sàn (m²) — Total floor area (m²) */
  readonly tong_san?: Decimal;
  /** Diễn giải diện tích các sàn — Floor areas explained */
  readonly dien_giai_san?: string;
  /** Chiều cao công trình (m) — Height (m) */
  readonly chieu_cao_nha?: Decimal;
  /** Diễn giải chiều cao các tầng — Heights explained */
  readonly dien_giai_chieu_cao?: string;
  /** Số tầng — Floors */
  readonly so_tang?: number;
  /** Diễn giải số tầng — Floors explained */
  readonly dien_giai_tang?: string;
  /** Loại công trình — Kind of works */
  readonly loai_cong_trinh?: string;
  /** Diện tích xây dựng (m²) — Footprint (m²) */
  readonly dien_tich_xay_dung?: Decimal;
  /** Cốt xây dựng (m) — Base level (m) */
  readonly cot_cong_trinh?: Decimal;
  /** Khoảng lùi (m) — Setback (m) */
  readonly khoang_lui_cong_trinh?: Decimal;
  /** Mật độ xây dựng (%) — Coverage (%) */
  readonly mat_do?: Decimal;
  /** Hệ số sử dụng đất — Floor area ratio */
  readonly he_so?: Decimal;
  /** Tổng diện tích sàn (m²) — Total floor area (m²) */
  readonly tong_dien_tich?: Decimal;
  /** Chiều cao công trình (m) — Height (m) */
  readonly chieu_cao_cong_trinh?: Decimal;
  /** Số tầng — Floors */
  readonly so_tang_cong_trinh?: number;
  /** Tổng chiều dài công trình (m) — Total length (m) */
  readonly tong_chieu_dai?: Decimal;
  /** Cốt của công trình (m) — Level of the works (m) */
  readonly cot_tuyen?: Decimal;
  /** Chiều cao tĩnh không của tuyến (m) — Clearance (m) */
  readonly tinh_khong?: Decimal;
  /** Độ sâu công trình (m) — Depth (m) */
  readonly do_sau?: Decimal;
  /** Dự kiến hoàn thành (tháng) — Months to completion */
  readonly du_kien_hoan_thanh: number;
  /** Tài liệu gửi kèm — Enclosures */
  readonly tai_lieu_kem?: string;
  /** Làm tại — Done at */
  readonly lam_tai?: string;
  /** Ngày làm đơn — Date */
  readonly ngay_lam_don?: CivilDate;
  /** Thuê đất hoặc thuê công trình của người khác — The land or building is leased */
  readonly thue_dat?: boolean;
  /** Có công trình liền kề — Has an adjoining building */
  readonly lien_ke?: boolean;
  /** Thuộc diện phòng cháy, chữa cháy — Subject to fire safety rules */
  readonly thuoc_dien_pccc?: boolean;
  /** Phải thẩm tra thiết kế — Subject to design review */
  readonly phai_tham_tra?: boolean;
  /** Thuộc di tích, danh lam thắng cảnh — Part of a monument or landmark */
  readonly la_di_tich?: boolean;
  /**
   * Diện miễn lệ phí — Exempt from the levy as
   *
   * - `tre_em`: Trẻ em — Child
   * - `ho_ngheo`: Hộ nghèo — Poor household
   * - `nguoi_cao_tuoi`: Người cao tuổi — Elderly person
   * - `nguoi_khuyet_tat`: Người khuyết tật — Person with a disability
   * - `nguoi_co_cong`: Người có công — Person of merit
   */
  readonly dien_mien_le_phi?: "tre_em" | "ho_ngheo" | "nguoi_cao_tuoi" | "nguoi_khuyet_tat" | "nguoi_co_cong";
  /**
   * Thuộc diện thủ tục bảo vệ môi trường — Subject to environmental rules
   *
   * Tùy điều kiện — Depends on other answers: ask `validate`.
   */
  readonly thuoc_moi_truong?: boolean;
  /** Pháp luật về di sản yêu cầu ý kiến cơ quan văn hóa cấp tỉnh — Heritage law asks for the culture authority's opinion */
  readonly can_y_kien_van_hoa?: boolean;
}

/** Các tờ khai, theo mã — The forms by id. */
export interface Forms {
  readonly don: FormDon;
}

/** Hồ sơ tự biết về mình — What a dossier knows about itself. */
export interface Facts {
  readonly case?: "khong_theo_tuyen" | "theo_tuyen" | "ton_giao" | "tin_nguong" | "tuong_dai" | "ngoai_giao" | "nha_o";
  readonly channel?: "online-full" | "post" | "counter";
  readonly applicant?: "individual" | "household" | "enterprise" | "doanh_nghiep_nuoc_ngoai" | "organisation";
  readonly filingDate?: CivilDate;
  readonly filingPlace?: string;
}

/** Thông tin cơ quan ghi nhận — What officials record. */
export interface RecordedFields {
  /** Thông tin chưa đủ hoặc chưa thống nhất, phải hỏi ý kiến — Information incomplete or inconsistent, opinions needed */
  readonly can_hoi_y_kien?: boolean;
}

/** Giá trị các trường — Values of all fields. */
export type DossierFields = Partial<RecordedFields & Forms["don"]>;

/** Giấy tờ đã nộp — Which papers were handed in. */
export interface Papers {
  /** Đơn đề nghị cấp giấy phép xây dựng */
  readonly don: boolean;
  /** Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất */
  readonly gcn_tai_san?: boolean;
  /** Giấy chứng nhận quyền sử dụng đất */
  readonly gcn_dat?: boolean;
  /** Giấy chứng nhận quyền sở hữu nhà ở và quyền sử dụng đất ở */
  readonly gcn_nha_dat?: boolean;
  /** Giấy chứng nhận quyền sở hữu nhà ở, quyền sở hữu công trình xây dựng */
  readonly gcn_so_huu_nha?: boolean;
  /** Giấy tờ đủ điều kiện để được cấp giấy chứng nhận nhưng chưa được cấp */
  readonly giay_du_dieu_kien_gcn?: boolean;
  /** Quyết định giao đất, cho thuê đất, giấy tờ trúng đấu giá, đấu thầu từ sau ngày 01/07/2004, chưa có giấy chứng nhận */
  readonly qd_giao_thue_dat?: boolean;
  /** Báo cáo hiện trạng sử dụng đất của tổ chức, cơ sở tôn giáo chưa có giấy chứng nhận */
  readonly bao_cao_hien_trang_dat?: boolean;
  /** Giấy tờ về việc xếp hạng, kiểm kê di tích, danh lam thắng cảnh chưa có giấy chứng nhận */
  readonly giay_xep_hang_di_tich?: boolean;
  /** Văn bản chấp thuận địa điểm xây dựng biển quảng cáo, trạm viễn thông, cột ăng-ten và công trình tương tự */
  readonly chap_thuan_dia_diem?: boolean;
  /** Giấy tờ về đất của chủ rừng và hợp đồng cho thuê môi trường rừng */
  readonly dat_rung_du_lich?: boolean;
  /** Giấy tờ về đất sử dụng kết hợp đa mục đích */
  readonly dat_da_muc_dich?: boolean;
  /** Hợp đồng thuê đất với người quản lý công trình giao thông hoặc văn bản chấp thuận của cơ quan giao thông */
  readonly hop_dong_dat_giao_thong?: boolean;
  /** Văn bản của cơ quan đã cấp giấy chứng nhận xác định diện tích các loại đất */
  readonly xac_dinh_dien_tich_dat?: boolean;
  /** Chấp thuận tổng mặt bằng công trình phục vụ trực tiếp sản xuất nông nghiệp trên đất trồng lúa */
  readonly dat_lua_nong_nghiep?: boolean;
  /** Văn bản chấp thuận vị trí và phương án tuyến hoặc quyết định thu hồi đất */
  readonly phuong_an_tuyen?: boolean;
  /** Giấy tờ hợp pháp khác về đất đai */
  readonly giay_to_dat_khac?: boolean;
  /** Hợp đồng thuê đất hoặc thuê công trình */
  readonly hop_dong_thue_dat?: boolean;
  /** Bản vẽ thiết kế xây dựng: mặt bằng trên lô đất và sơ đồ vị trí; các tầng, mặt đứng, mặt cắt chính; móng và sơ đồ đấu nối cấp nước, thoát nước, cấp điện */
  readonly ban_ve?: boolean;
  /** Bản vẽ từ hồ sơ thiết kế sau thiết kế cơ sở đã phê duyệt (nhà ở của tổ chức) */
  readonly ban_ve_to_chuc?: boolean;
  /** Bản vẽ thiết kế công trình tín ngưỡng */
  readonly ban_ve_tin_nguong?: boolean;
  /** Quyết định phê duyệt dự án */
  readonly phe_duyet_du_an?: boolean;
  /** Kết quả thủ tục bảo vệ môi trường */
  readonly ket_qua_moi_truong?: boolean;
  /** Bản vẽ thiết kế sau thiết kế cơ sở: tổng mặt bằng hoặc bình đồ, kiến trúc hoặc mặt cắt tuyến, móng, kết cấu chính, đấu nối hạ tầng */
  readonly ban_ve_cong_trinh?: boolean;
  /** Văn bản chấp thuận sự cần thiết và quy mô công trình của cơ quan chuyên môn về tín ngưỡng, tôn giáo cấp tỉnh */
  readonly chap_thuan_ton_giao?: boolean;
  /** Văn bản của cơ quan quản lý nhà nước về văn hóa theo pháp luật về hoạt động mỹ thuật */
  readonly chap_thuan_van_hoa?: boolean;
  /** Điều khoản của hiệp định hoặc thỏa thuận đã ký với Chính phủ Việt Nam */
  readonly dieu_khoan_hiep_dinh?: boolean;
  /** Văn bản của cơ quan quản lý nhà nước về văn hóa */
  readonly y_kien_van_hoa?: boolean;
  /** Kết quả thủ tục phòng cháy, chữa cháy */
  readonly ket_qua_pccc?: boolean;
  /** Báo cáo kết quả thẩm tra thiết kế */
  readonly bao_cao_tham_tra?: boolean;
  /** Cam kết bảo đảm an toàn công trình liền kề */
  readonly cam_ket_lien_ke?: boolean;
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

/** Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ — Building permit for class III, IV works and detached houses */
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
  readonly registries?: { readonly [registry in "csdl_dan_cu" | "csdl_dat_dai"]?: boolean };
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
  readonly fields?: Pick<DossierFields, "can_hoi_y_kien">;
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
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Không đạt */
export interface EventKhongDat extends EventBase {
  readonly type: "khong_dat";
  readonly reason: string;
  readonly fields?: Pick<DossierFields, "can_hoi_y_kien">;
}

/** Đồng ý */
export interface EventMoiTruongDongY extends EventBase {
  readonly type: "moi_truong.dong_y";
}

/** Hết hạn */
export interface EventMoiTruongHetHan extends EventBase {
  readonly type: "moi_truong.het_han";
}

/** Không đồng ý */
export interface EventMoiTruongKhongDongY extends EventBase {
  readonly type: "moi_truong.khong_dong_y";
}

/** Nộp hồ sơ */
export interface EventNop extends EventBase {
  readonly type: "nop";
  readonly facts: FiledFacts;
  readonly fields?: DossierFields;
  readonly papers?: Partial<Papers>;
  readonly changed?: readonly string[];
}

/** Đồng ý */
export interface EventPhongChayDongY extends EventBase {
  readonly type: "phong_chay.dong_y";
}

/** Hết hạn */
export interface EventPhongChayHetHan extends EventBase {
  readonly type: "phong_chay.het_han";
}

/** Không đồng ý */
export interface EventPhongChayKhongDongY extends EventBase {
  readonly type: "phong_chay.khong_dong_y";
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
  readonly fields?: Pick<DossierFields, "can_hoi_y_kien">;
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

/** Mọi sự kiện — Every event that the machine answers to. */
export type ProcedureEvent = EventDaBoSung | EventDat | EventDungGiaiQuyet | EventDuyet | EventHetHan | EventKhongDat | EventMoiTruongDongY | EventMoiTruongHetHan | EventMoiTruongKhongDongY | EventNop | EventPhongChayDongY | EventPhongChayHetHan | EventPhongChayKhongDongY | EventRutHoSo | EventSaiThamQuyen | EventThieuHoSo | EventTiepNhan | EventTraKetQua | EventTraLai;

/** Trạng thái của máy — Ids of the machine's top states. */
export type StateId = "nop_ho_so" | "tiep_nhan" | "hoan_thien_ho_so" | "tra_ket_qua" | "tu_choi_tiep_nhan" | "da_rut" | "da_dung" | "tham_dinh" | "bo_sung" | "lay_y_kien" | "ky" | "da_cap" | "tu_choi";

/** Loại sự kiện — Types of the events. */
export type ActionType = "da_bo_sung" | "dat" | "dung_giai_quyet" | "duyet" | "het_han" | "khong_dat" | "moi_truong.dong_y" | "moi_truong.het_han" | "moi_truong.khong_dong_y" | "nop" | "phong_chay.dong_y" | "phong_chay.het_han" | "phong_chay.khong_dong_y" | "rut_ho_so" | "sai_tham_quyen" | "thieu_ho_so" | "tiep_nhan" | "tra_ket_qua" | "tra_lai";

/** Tờ khai — Forms. */
export type FormId = "don";

/** Trường hợp — Cases. */
export type CaseId = "khong_theo_tuyen" | "theo_tuyen" | "ton_giao" | "tin_nguong" | "tuong_dai" | "ngoai_giao" | "nha_o";

/** Đối tượng nộp — Kinds of applicants. */
export type ApplicantId = "individual" | "household" | "enterprise" | "doanh_nghiep_nuoc_ngoai" | "organisation";

/** Cơ sở dữ liệu — Registries. */
export type RegistryId = "csdl_dan_cu" | "csdl_dat_dai";

/** Giấy tờ — Papers. */
export type PaperId = keyof Papers;

/** Trường — Fields. */
export type FieldId = keyof DossierFields;
