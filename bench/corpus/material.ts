/**
 * What variations are made of: words and lines as officials write them. Names are kept apart from those of the real
 * procedures by their wording; the corpus is compiled before anything is measured, which would show a clash.
 */

/** Part of a procedure's name and of its label: what kind of case the variation is for. */
export const OCCASIONS: readonly (readonly [name: string, label: string])[] = [
  ["lưu_động", "lưu động"],
  ["tại_nhà", "tại nhà"],
  ["quá_hạn", "quá hạn"],
  ["có_yếu_tố_nước_ngoài", "có yếu tố nước ngoài"],
  ["người_cao_tuổi", "cho người cao tuổi"],
  ["người_khuyết_tật", "cho người khuyết tật"],
  ["vùng_sâu", "tại vùng sâu, vùng xa"],
  ["hải_đảo", "tại hải đảo"],
  ["khu_công_nghiệp", "trong khu công nghiệp"],
  ["khu_chế_xuất", "trong khu chế xuất"],
  ["khu_công_nghệ_cao", "trong khu công nghệ cao"],
  ["hộ_nghèo", "cho hộ nghèo"],
  ["làng_nghề", "tại làng nghề"],
  ["cấp_lại", "trường hợp cấp lại"],
  ["cấp_đổi", "trường hợp cấp đổi"],
  ["điều_chỉnh", "trường hợp điều chỉnh"],
  ["thí_điểm", "thí điểm"],
  ["rút_gọn", "theo thủ tục rút gọn"],
  ["sau_thiên_tai", "sau thiên tai"],
  ["vùng_biên_giới", "tại vùng biên giới"],
];

/** The other part: where. */
export const PLACES: readonly (readonly [name: string, label: string])[] = [
  ["an_giang", "An Giang"], ["bắc_ninh", "Bắc Ninh"], ["cà_mau", "Cà Mau"], ["cao_bằng", "Cao Bằng"],
  ["cần_thơ", "Cần Thơ"], ["đà_nẵng", "Đà Nẵng"], ["đắk_lắk", "Đắk Lắk"], ["điện_biên", "Điện Biên"],
  ["đồng_nai", "Đồng Nai"], ["đồng_tháp", "Đồng Tháp"], ["gia_lai", "Gia Lai"], ["hà_nội", "Hà Nội"],
  ["hà_tĩnh", "Hà Tĩnh"], ["hải_phòng", "Hải Phòng"], ["huế", "Huế"], ["hưng_yên", "Hưng Yên"],
  ["khánh_hòa", "Khánh Hòa"], ["lai_châu", "Lai Châu"], ["lâm_đồng", "Lâm Đồng"], ["lạng_sơn", "Lạng Sơn"],
  ["lào_cai", "Lào Cai"], ["nghệ_an", "Nghệ An"], ["ninh_bình", "Ninh Bình"], ["phú_thọ", "Phú Thọ"],
  ["quảng_ngãi", "Quảng Ngãi"], ["quảng_ninh", "Quảng Ninh"], ["quảng_trị", "Quảng Trị"], ["sơn_la", "Sơn La"],
  ["tây_ninh", "Tây Ninh"], ["thái_nguyên", "Thái Nguyên"], ["thanh_hóa", "Thanh Hóa"], ["tuyên_quang", "Tuyên Quang"],
  ["vĩnh_long", "Vĩnh Long"],
]; // prettier-ignore

/** Sections that forms may gain, each with more fields than are taken at once. */
export const SECTIONS: readonly {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly string[];
}[] = [
  {
    name: "nghề_nghiệp",
    label: `"Nghề nghiệp, nơi làm việc" en "Occupation and workplace"`,
    fields: [
      `nghề_nghiệp_chính "Nghề nghiệp chính" en "Main occupation" văn bản tối đa 100`,
      `nơi_làm_việc "Nơi làm việc" en "Workplace" văn bản tối đa 200`,
      `chức_danh "Chức danh" en "Job title" văn bản tối đa 100`,
      `thu_nhập_tháng "Thu nhập bình quân tháng" en "Monthly income" số tiền tối thiểu 0 đồng`,
      `số_năm_công_tác "Số năm công tác" en "Years of service" số nguyên tối thiểu 0`,
      `điện_thoại_cơ_quan "Điện thoại cơ quan" en "Office telephone" số điện thoại`,
      `email_cơ_quan "Email cơ quan" en "Office e-mail" email`,
      `ngày_vào_làm "Ngày vào làm" en "Started on" ngày`,
    ],
  },
  {
    name: "tài_khoản",
    label: `"Tài khoản nhận tiền hoàn" en "Account for refunds"`,
    fields: [
      `chủ_tài_khoản "Chủ tài khoản" en "Account holder" văn bản bắt buộc tối đa 120`,
      `số_tài_khoản "Số tài khoản" en "Account number" văn bản bắt buộc tối đa 30`,
      `ngân_hàng "Ngân hàng" en "Bank" văn bản bắt buộc tối đa 150`,
      `chi_nhánh "Chi nhánh" en "Branch" văn bản tối đa 150`,
      `mã_số_thuế_nhận "Mã số thuế của người nhận" en "Recipient's tax code" mã số thuế`,
      `số_tiền_tạm_ứng "Số tiền tạm ứng" en "Advance" số tiền tối thiểu 0 đồng`,
    ],
  },
  {
    name: "nơi_nhận",
    label: `"Nơi nhận kết quả" en "Place of delivery"`,
    fields: [
      `địa_chỉ_nhận "Địa chỉ nhận kết quả" en "Delivery address" địa chỉ`,
      `người_nhận_thay "Người nhận thay" en "Recipient in your place" văn bản tối đa 120`,
      `điện_thoại_nhận "Điện thoại người nhận" en "Recipient's telephone" số điện thoại`,
      `nhận_qua_bưu_điện "Nhận qua dịch vụ bưu chính" en "By post" có không`,
      `ghi_chú_giao_nhận "Ghi chú giao nhận" en "Delivery notes" văn bản dài tối đa 500`,
      `nhận_bản_điện_tử "Chỉ nhận bản điện tử" en "Electronic copy only" có không`,
      `số_bản_nhận "Số bản cần nhận" en "Copies needed" số nguyên tối thiểu 1`,
    ],
  },
  {
    name: "khu_đất",
    label: `"Khu đất liên quan" en "Land concerned"`,
    fields: [
      `diện_tích_sử_dụng "Diện tích sử dụng (m²)" en "Area used (m²)" số lớn hơn 0`,
      `chiều_rộng_mặt_đường "Chiều rộng mặt đường (m)" en "Street width (m)" số lớn hơn 0`,
      `mục_đích_sử_dụng "Mục đích sử dụng đất" en "Purpose of land use" văn bản tối đa 200`,
      `vị_trí_khu_đất "Vị trí khu đất" en "Position of the land" địa chỉ`,
      `thời_hạn_sử_dụng "Thời hạn sử dụng (năm)" en "Term of use (years)" số nguyên tối thiểu 1`,
      `đang_thế_chấp "Đang thế chấp" en "Mortgaged" có không`,
      `giá_trị_khu_đất "Giá trị kê khai" en "Declared value" số tiền lớn hơn 0 đồng`,
    ],
  },
  {
    name: "kinh_nghiệm",
    label: `"Năng lực, kinh nghiệm" en "Capacity and experience"`,
    fields: [
      `số_chứng_chỉ "Số chứng chỉ hành nghề" en "Practice certificate" văn bản tối đa 50`,
      `ngày_cấp_chứng_chỉ "Ngày cấp chứng chỉ" en "Certificate issued on" ngày`,
      `nơi_cấp_chứng_chỉ "Nơi cấp chứng chỉ" en "Certificate issued by" văn bản tối đa 200`,
      `số_lao_động_thường_xuyên "Số lao động thường xuyên" en "Regular employees" số nguyên tối thiểu 0`,
      `công_trình_đã_làm "Công trình, việc đã làm" en "Past work" văn bản dài tối đa 2.000`,
      `giá_trị_hợp_đồng_lớn_nhất "Giá trị hợp đồng lớn nhất" en "Largest contract" số tiền tối thiểu 0 đồng`,
      `đã_từng_bị_nhắc_nhở "Đã bị xử phạt trong hai năm" en "Fined within two years" có không`,
    ],
  },
  {
    name: "người_thân",
    label: `"Người liên hệ khi cần" en "Person to contact"`,
    fields: [
      `tên_người_liên_hệ "Họ và tên người liên hệ" en "Name of contact" văn bản bắt buộc tối đa 120`,
      `quan_hệ_liên_hệ "Quan hệ với người nộp" en "Relation to the applicant" văn bản tối đa 60`,
      `điện_thoại_người_liên_hệ "Điện thoại người liên hệ" en "Contact's telephone" số điện thoại bắt buộc`,
      `định_danh_người_liên_hệ "Số định danh người liên hệ" en "Contact's identification number" số định danh`,
      `địa_chỉ_người_liên_hệ "Địa chỉ người liên hệ" en "Contact's address" địa chỉ`,
      `email_người_liên_hệ "Email người liên hệ" en "Contact's e-mail" email`,
    ],
  },
];

/** Choices, each of which may decide a charge or a paper. */
export const CHOICES: readonly {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
}[] = [
  {
    name: "hình_thức_sở_hữu",
    label: `"Hình thức sở hữu" en "Form of ownership"`,
    options: [
      ["sở_hữu_riêng", `"Sở hữu riêng" en "Sole"`],
      ["sở_hữu_chung", `"Sở hữu chung" en "Joint"`],
      ["thuê_dài_hạn", `"Thuê dài hạn" en "Long lease"`],
    ],
  },
  {
    name: "quy_mô",
    label: `"Quy mô" en "Size"`,
    options: [
      ["quy_mô_nhỏ", `"Nhỏ" en "Small"`],
      ["quy_mô_vừa", `"Vừa" en "Medium"`],
      ["quy_mô_lớn", `"Lớn" en "Large"`],
      ["quy_mô_đặc_biệt", `"Đặc biệt" en "Special"`],
    ],
  },
  {
    name: "mức_ưu_tiên",
    label: `"Mức ưu tiên" en "Priority"`,
    options: [
      ["ưu_tiên_thường", `"Thông thường" en "Ordinary"`],
      ["ưu_tiên_cao", `"Cao" en "High"`],
      ["ưu_tiên_khẩn", `"Khẩn cấp" en "Urgent"`],
    ],
  },
  {
    name: "khu_vực_địa_lý",
    label: `"Khu vực" en "Area"`,
    options: [
      ["khu_vực_nội_thành", `"Nội thành" en "Inner city"`],
      ["khu_vực_ngoại_thành", `"Ngoại thành" en "Outskirts"`],
      ["khu_vực_miền_núi", `"Miền núi" en "Highlands"`],
      ["khu_vực_bãi_ngang", `"Bãi ngang, ven biển" en "Coast"`],
    ],
  },
];

/** Questions that papers, branches and extensions hang on. */
export const QUESTIONS: readonly (readonly [name: string, label: string])[] = [
  ["có_người_phụ_thuộc", `"Có người phụ thuộc" en "Has dependants"`],
  ["thuộc_khu_di_tích", `"Nằm trong khu di tích" en "Within a heritage site"`],
  ["đã_từng_được_cấp", `"Đã từng được cấp" en "Granted before"`],
  ["có_tranh_chấp", `"Đang có tranh chấp" en "In dispute"`],
  ["yêu_cầu_dịch_thuật", `"Có giấy tờ tiếng nước ngoài" en "Has foreign-language papers"`],
  ["cần_kiểm_tra_thực_địa", `"Cần kiểm tra thực địa" en "Site visit needed"`],
];

/** Papers; `?` stands for the question or choice that calls for one. */
export const PAPERS: readonly string[] = [
  `bản_dịch_công_chứng "Bản dịch có công chứng" 1 bản sao chứng thực`,
  `sơ_đồ_vị_trí "Sơ đồ vị trí" en "Location sketch" 1 bản chính`,
  `hợp_đồng_tư_vấn "Hợp đồng tư vấn" en "Consultancy contract" 1 bản sao`,
  `biên_lai_nộp_tiền "Biên lai nộp tiền" en "Receipt" 1 bản sao`,
  `giấy_xác_nhận_cư_dân "Giấy xác nhận của tổ dân phố" 1 bản chính`,
  `ảnh_hiện_trạng "Ảnh chụp hiện trạng" en "Photographs" 2 bản chính`,
  `danh_sách_người_liên_quan "Danh sách người liên quan" 1 bản điện tử`,
  `quyết_định_trước_đây "Quyết định đã cấp trước đây" 1 bản sao`,
  `cam_kết_thực_hiện "Bản cam kết thực hiện" en "Undertaking" 1 bản chính`,
  `thuyết_minh_bổ_sung "Thuyết minh bổ sung" 1 bản chính, 1 bản sao`,
];

/** Steps that a question may call for, before the procedure goes on as it did. */
export const STEPS: readonly (readonly [name: string, label: string])[] = [
  ["kiểm_tra_thực_địa", `"Kiểm tra thực địa" en "Site visit"`],
  ["lấy_ý_kiến_tổ_dân_phố", `"Lấy ý kiến tổ dân phố" en "Neighbourhood opinion"`],
  ["xác_minh_bổ_sung", `"Xác minh bổ sung" en "Further verification"`],
  ["họp_tổ_thẩm_định", `"Họp tổ thẩm định" en "Appraisal meeting"`],
  ["soát_xét_pháp_lý", `"Soát xét pháp lý" en "Legal review"`],
  ["đối_chiếu_dữ_liệu", `"Đối chiếu cơ sở dữ liệu" en "Data comparison"`],
];

/** Charges a procedure without one may gain. */
export const CHARGES: readonly (readonly [name: string, label: string])[] = [
  ["thẩm_tra_hồ_sơ", `"Phí thẩm tra hồ sơ" en "Examination fee"`],
  ["khai_thác_dữ_liệu", `"Phí khai thác dữ liệu" en "Data fee"`],
  ["kiểm_định", `"Phí kiểm định" en "Inspection fee"`],
];
