/** A small procedure in two versions, for tests of the comparison. */
export const permit = (
  number: number,
  { term = "5 ngày làm việc", papers = "", name = "cấp_phép_mẫu", former = "" } = {},
): string => `dùng "chuẩn/một_cửa"

thủ tục ${name} "Cấp phép mẫu" en "Sample permit" ${former} {
  mã "1.000001"
  phiên bản ${String(number)} hiệu lực từ 01/07/2026
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ luật_hộ_tịch
  kết quả giấy_phép "Giấy phép" en "Permit"
  yêu cầu không có
  tờ khai không có
  hồ sơ 1 bộ căn cứ luật_hộ_tịch {
    bản_vẽ "Bản vẽ" en "Drawing" 1 bản sao
    ${papers}
  }
  phí không có
  lệ phí không có
  thời hạn căn cứ luật_hộ_tịch { ${term} }
  trình tự theo một_cửa {
    bước xét "Xét" en "Examine" do chuyên_viên {
      đạt -> xong
    }
    kết thúc xong "Xong" en "Done" trả giấy_phép
  }
}
`;

export const CONFIG = `{ "edition": 1 }\n`;
export const PHOTO = 'ảnh "Ảnh" en "Photo" 1 bản chính';
export const V1 = "procedures/mau/cap-phep-mau/v1.tthc";
export const V2 = "procedures/mau/cap-phep-mau/v2.tthc";
export const TWO = {
  "tthc.json": CONFIG,
  [V1]: permit(1),
  [V2]: permit(2, { term: "3 ngày làm việc", papers: PHOTO }),
};
