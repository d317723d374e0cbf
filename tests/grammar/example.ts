/** A procedure without a fault; tests plant faults in it. */
export const example = `dùng "chuẩn/một_cửa"

thủ tục cấp_phép "Cấp giấy phép" en "Permit" {
  mã "1.013225"
  phiên bản 3 thay thế 2 hiệu lực từ 01/07/2026
  lĩnh vực xây_dựng
  cơ quan ủy_ban_xã
  đối tượng cá nhân, hộ gia đình, tổ chức
  cách thức trực tuyến toàn trình, trực tiếp, bưu chính
  căn cứ luật_xây_dựng, nđ_217 điều 54 khoản 1
  kết quả giấy_phép "Giấy phép" ký số
  trường hợp nhà_ở "Nhà ở", công_trình "Công trình"
  yêu cầu "Phù hợp quy hoạch" căn cứ luật_xây_dựng điều 93

  tờ khai đơn "Đơn đề nghị" mẫu số "01" {
    phần chủ_đầu_tư "1. Chủ đầu tư" {
      gồm công_dân
      điện_thoại "Số điện thoại" số điện thoại bắt buộc
    }
    phần địa_điểm "2. Địa điểm" {
      địa_chỉ "Số nhà" địa chỉ bắt buộc
      diện_tích "Diện tích" số bắt buộc lớn hơn 0
      liền_kề "Có công trình liền kề" có không
      loại_nhà "Loại" chọn một bắt buộc { nhà_riêng "Nhà riêng"  khác "Khác" }
      tên_khác "Nêu rõ" văn bản tối đa 200 hiện khi loại_nhà = khác bắt buộc
    }
    kiểm tra tầng_1 <= diện_tích "Không lớn hơn diện tích"
  }

  hồ sơ 1 bộ {
    đơn 1 bản chính
    một trong "Giấy tờ đất" căn cứ nđ_217 điều 55 {
      gcn_đất 1 bản sao thay bằng csdl_đất
      giấy_khác "Giấy khác" 1 bản sao
    }
    bản_vẽ "Bản vẽ" 2 bản chính tệp pdf, dwg tối đa 50 MB
    cam_kết "Cam kết" 1 bản chính khi liền_kề
  }

  lệ phí cấp_mới "Lệ phí" căn cứ nq_18 {
    khi trường hợp = nhà_ở 75.000 đồng
    còn lại 150.000 đồng
    miễn khi kênh = trực tuyến căn cứ nq_411
  }
  phí không có

  thời hạn căn cứ nđ_217 điều 54 {
    khi trường hợp = nhà_ở 7 ngày làm việc
    còn lại 10 ngày làm việc
    tính từ nhận đủ hồ sơ
    khi bổ sung hạn riêng
  }

  trình tự theo một_cửa {
    bước thẩm_định "Thẩm định" do chuyên_viên trong 3 ngày làm việc {
      đạt -> lấy_ý_kiến
      thiếu hồ sơ -> bổ_sung tối đa 1 lần
      không đạt -> từ_chối lý do bắt buộc
    }
    song song lấy_ý_kiến "Lấy ý kiến" trong 2 ngày làm việc {
      nhánh phòng_cháy do cảnh_sát đọc bản_vẽ { đồng ý  không đồng ý  hết hạn coi như đồng ý }
      nhánh môi_trường do phòng_môi_trường đọc đơn { đồng ý  không đồng ý }
      khi tất cả đồng ý -> ký
      còn lại -> từ_chối lý do bắt buộc
      khi sửa hồ sơ làm lại nhánh đã đọc
    }
    chờ bổ_sung "Chờ bổ sung" do người nộp trong 2 ngày làm việc {
      đã bổ sung -> thẩm_định
      hết hạn -> từ_chối lý do "Không bổ sung"
    }
    bước ký "Ký" do chủ_tịch trong 1 ngày làm việc ký số {
      duyệt -> cấp_phép
      trả lại -> thẩm_định tối đa 1 lần
    }
    kết thúc cấp_phép "Đã cấp" trả giấy_phép
    kết thúc từ_chối "Không cấp" trả thông_báo
  }

  chuyển tiếp hồ sơ đang giải quyết theo phiên bản cũ

  tình huống "Đúng hạn" {
    cho trường hợp = nhà_ở, kênh = trực tuyến, liền_kề = không
    khi nộp lúc 21/08/2026 15:30
    thì lệ phí cấp_mới = 0 đồng
    thì hẹn trả = 03/09/2026
    thì đang ở thẩm_định
  }
}
`.normalize("NFC");
