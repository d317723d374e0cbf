/** A sound procedure of many states in a row, with supplements, a loop back and a consultation here and there. */
export function manyStates(states: number): string {
  const steps = Array.from({ length: states }, (_, index) => stepText(index, states));
  return `dùng "chuẩn/một_cửa"
dùng "chung/hcm"

thủ tục rất_dài "Thủ tục rất dài" {
  mã "9.000001"
  phiên bản 1 hiệu lực từ 01/07/2026
  lĩnh vực thử "Thử"
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp, trực tuyến toàn trình
  căn cứ nđ_118_2025
  kết quả giấy_phép "Giấy phép"
  trường hợp nhỏ "Nhỏ", vừa "Vừa", lớn "Lớn"
  yêu cầu không có
  tờ khai đơn "Đơn" căn cứ nđ_118_2025 { phần a "A" {
    họ_tên "Họ và tên" văn bản bắt buộc
    diện_tích "Diện tích" số bắt buộc lớn hơn 0
  } }
  hồ sơ 1 bộ căn cứ nđ_118_2025 { đơn 1 bản chính }
  phí không có
  lệ phí không có
  thời hạn căn cứ nđ_118_2025 { ${String(2 * states)} ngày làm việc }
  trình tự theo một_cửa {
${steps.join("\n")}
    chờ bổ_sung "Chờ bổ sung" do người nộp trong 10 ngày tối đa 2 lần {
      đã bổ sung -> bước_1
      hết hạn -> từ_chối lý do "Không bổ sung đúng hạn"
    }
    bước ký "Ký" do chủ_tịch trong 1 ngày làm việc ký số {
      duyệt -> đã_cấp
      trả lại -> bước_${String(states)} tối đa 1 lần
    }
    kết thúc đã_cấp "Đã cấp" trả giấy_phép
    kết thúc từ_chối "Từ chối" trả thông_báo_từ_chối
  }
}
`;
}

function stepText(index: number, states: number): string {
  const own = `bước_${String(index + 1)}`;
  const next = index + 1 === states ? "ký" : `bước_${String(index + 2)}`;
  const afterNext = index + 2 >= states ? "ký" : `bước_${String(index + 3)}`;
  const limit = "do chuyên_viên trong 1 ngày làm việc";
  const lines = [
    `    bước ${own} "Bước ${String(index + 1)}" ${limit} {`,
    ...(index % 7 === 3 ? [`      đạt khi diện_tích > ${String(index * 10)} -> ${afterNext}`] : []),
    ...(index % 11 === 5 ? [`      đạt khi trường hợp = lớn -> ${afterNext}`] : []),
    `      đạt -> ${next}`,
    ...(index % 9 === 0 ? ["      thiếu hồ sơ -> bổ_sung tối đa 1 lần lý do bắt buộc"] : []),
    "      không đạt -> từ_chối lý do bắt buộc",
    "    }",
  ];
  return lines.join("\n");
}
