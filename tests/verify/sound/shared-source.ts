/** Where the declarations lie that all generated procedures share. */
export const SHARED_FILE = "procedures/mau/chung.tthc";

/** Laws in force, agencies, roles, a registry, papers and a group: all sound, none of them real. */
export const SHARED_TEXT = `dùng "chuẩn/một_cửa"

văn bản pháp luật luật_mẫu "Luật mẫu" số "01/2020/QH14" hiệu lực từ 01/01/2021
văn bản pháp luật nđ_mẫu "Nghị định mẫu" số "02/2021/NĐ-CP" ban hành 01/02/2021 hiệu lực từ 15/03/2021
văn bản pháp luật nq_mẫu "Nghị quyết mẫu về phí, lệ phí" số "03/2022/NQ-HĐND" ban hành 10/12/2021 hiệu lực từ 01/01/2022

cơ quan sở_mẫu "Sở mẫu" cấp tỉnh lịch công_chức
cơ quan phòng_cháy_mẫu "Cơ quan phòng cháy mẫu" cấp tỉnh lịch công_chức
cơ quan môi_trường_mẫu "Cơ quan môi trường mẫu" cấp tỉnh lịch công_chức
cơ quan văn_hóa_mẫu "Cơ quan văn hóa mẫu" cấp tỉnh lịch công_chức

vai trò thẩm_định_viên "Thẩm định viên" thuộc sở_mẫu
vai trò trưởng_phòng_mẫu "Trưởng phòng" thuộc sở_mẫu
vai trò xác_minh_viên "Người xác minh" thuộc sở_mẫu
vai trò giám_đốc_mẫu "Giám đốc Sở mẫu" thuộc sở_mẫu
vai trò cán_bộ_phòng_cháy "Cán bộ phòng cháy" thuộc phòng_cháy_mẫu
vai trò cán_bộ_môi_trường "Cán bộ môi trường" thuộc môi_trường_mẫu
vai trò cán_bộ_văn_hóa "Cán bộ văn hóa" thuộc văn_hóa_mẫu

nguồn csdl_mẫu "Cơ sở dữ liệu mẫu" hỏi số_định_danh trả lời giấy_đã_lưu hiệu lực từ 01/01/2022 căn cứ nđ_mẫu điều 4 {
  nếu không có dữ liệu thì nộp trong 8 giờ làm việc khi kênh = trực tuyến căn cứ nđ_mẫu điều 8
  nếu không có dữ liệu thì nộp trong 1 ngày làm việc căn cứ nđ_mẫu điều 8
}
giấy tờ giấy_đã_lưu "Giấy chứng nhận đã lưu trong cơ sở dữ liệu"
giấy tờ giấy_chứng_minh_mẫu "Giấy tờ chứng minh quyền sử dụng"

nhóm người_mẫu "Người nộp" cá nhân {
  họ_tên "Họ và tên" văn bản bắt buộc tối đa 120
  định_danh "Số định danh cá nhân" số định danh bắt buộc
  ngày_sinh "Ngày sinh" ngày bắt buộc
  cư_trú "Nơi cư trú" địa chỉ bắt buộc
}
`;

export const LETTER_FILE = "procedures/mau/giay_mau.hbs";

/** A letter that prints what every dossier has. */
export const LETTER_TEXT = `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>{{ho_so.ma}}</title></head>
<body>
<p>{{co_quan.ten}}</p>
<p>{{to_khai.ten_viec}}</p>
{{#if ho_so.truc_tuyen}}<p>{{ho_so.kenh}}</p>{{/if}}
</body>
</html>
`;
