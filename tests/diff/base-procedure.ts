import type { ProcedureModel } from "@tthc/model";
import { messageOf, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { compiled } from "../compiler/memory-sources.ts";

/** One procedure with every construct of the language, so that each can be changed alone. */
export const BASE = `dùng "chuẩn/một_cửa"

văn bản pháp luật luật_mẫu "Luật Mẫu" số "01/2020/QH14" hiệu lực từ 01/01/2021
văn bản pháp luật nđ_mẫu "Nghị định Mẫu" số "02/2021/NĐ-CP" hiệu lực từ 01/03/2021
văn bản pháp luật nq_mẫu "Nghị quyết Mẫu" số "03/2022/NQ-HĐND" hiệu lực từ 01/01/2022

cơ quan phòng_mẫu "Phòng Mẫu" en "Sample Division" cấp xã lịch công_chức
cơ quan chi_cục_mẫu "Chi cục Mẫu" en "Sample Branch" cấp tỉnh lịch công_chức
cơ quan cơ_quan_cháy "Cơ quan phòng cháy" en "Fire safety" cấp tỉnh lịch công_chức
vai trò thụ_lý "Chuyên viên thụ lý" en "Case officer" thuộc phòng_mẫu
vai trò trưởng_phòng "Trưởng phòng" en "Head of division" thuộc phòng_mẫu
vai trò phó_phòng "Phó trưởng phòng" en "Deputy head" thuộc phòng_mẫu
vai trò cán_bộ_cháy "Cán bộ phòng cháy" en "Fire officer" thuộc cơ_quan_cháy
vai trò cán_bộ_nước "Cán bộ cấp nước" en "Water officer" thuộc chi_cục_mẫu

giấy tờ sổ_hộ "Sổ đăng ký hộ" en "Household register" mã "GT01"
nguồn csdl_mẫu "Cơ sở dữ liệu mẫu" en "Sample database" hỏi số_hiệu trả lời sổ_hộ hiệu lực từ 01/01/2024 {
  nếu không có dữ liệu thì nộp trong 8 giờ làm việc khi kênh = trực tuyến
  nếu không có dữ liệu thì nộp trong 1 ngày làm việc
}
nguồn csdl_khác "Cơ sở dữ liệu khác" en "Other database" hỏi số_hiệu trả lời sổ_hộ {
  nếu không có dữ liệu thì nộp trong 1 ngày làm việc
}
danh mục loại_đất "Danh mục loại đất" en "Kinds of land" phiên bản 1 {
  "01" "Đất ở"
  "02" "Đất nông nghiệp"
  "03" "Đất rừng"
}
nhóm liên_hệ "Liên hệ" {
  điện_thoại "Số điện thoại liên hệ" số điện thoại bắt buộc
  thư_điện_tử "Thư điện tử nhận kết quả" email
}
đợt đợt_mẫu "Đợt cao điểm" en "Busy weeks" từ 01/06/2026 đến 30/06/2026 căn cứ nq_mẫu {
  áp dụng cho thủ_tục_mẫu
  thời hạn 5 ngày làm việc
}

thủ tục thủ_tục_mẫu "Cấp giấy xác nhận mẫu" en "Sample certificate" {
  mã "9.000001"
  phiên bản 2 thay thế 1 hiệu lực từ 01/01/2026 đến 31/12/2026
  lĩnh vực mẫu "Lĩnh vực mẫu" en "Sample field"
  cơ quan phòng_mẫu, chi_cục_mẫu theo nơi nộp
  nơi nộp trung_tâm_pvhcc phi địa giới trong tỉnh căn cứ nđ_mẫu điều 3
  đối tượng cá nhân, doanh nghiệp
  cách thức trực tuyến một phần lý do "Phải kiểm tra bản chính", trực tiếp, bưu chính
  căn cứ luật_mẫu điều 5, nđ_mẫu
  kết quả giấy_xác_nhận "Giấy xác nhận" en "Certificate" mã "KQ001" ký số
  kết quả bản_sao_sổ "Bản sao sổ theo dõi" en "Copy of the register"
  số lượt 1.240 mỗi năm
  trường hợp cấp_mới "Cấp mới" en "New", cấp_lại "Cấp lại" en "Again", gia_hạn "Gia hạn giấy" en "Renewal"
  yêu cầu "Có địa điểm hoạt động ổn định" en "Has a fixed place" căn cứ luật_mẫu điều 7
  yêu cầu "Không bị cấm hoạt động" en "Is not banned" khi trường hợp thuộc (cấp_mới, cấp_lại) căn cứ luật_mẫu điều 8

  tờ khai đơn "Đơn đề nghị" en "Application" mẫu số "01" mã "ĐK01" căn cứ nđ_mẫu điều 10 {
    phần người "1. Người đề nghị" en "1. Applicant" {
      gồm liên_hệ
      /// Ghi như trên giấy tờ
      họ_tên "Họ và tên" en "Full name" văn bản bắt buộc tối đa 120 cá nhân giữ 5 năm
      số_hiệu "Số định danh" en "Personal id" số định danh bắt buộc
      ngày_sinh "Ngày sinh" en "Date of birth" ngày bắt buộc tra cứu csdl_mẫu
      nơi_ở "Nơi ở hiện tại" en "Address" địa chỉ bắt buộc
    }
    phần nội_dung "2. Nội dung" en "2. Content" {
      diện_tích "Diện tích (m²)" en "Area" số bắt buộc lớn hơn 0 tối đa 5.000
      số_tầng "Số tầng" en "Floors" số nguyên bắt buộc tối thiểu 1 tối đa 40
      vốn "Vốn đầu tư" en "Capital" số tiền bắt buộc tối thiểu 0 đồng
      loại "Loại công trình" en "Kind" chọn một bắt buộc {
        nhà_riêng "Nhà riêng" en "House"
        cửa_hàng "Cửa hàng" en "Shop"
        kho "Kho bãi" en "Store"
      }
      nêu_rõ "Nêu rõ loại kho" en "Which store" văn bản dài bắt buộc hiện khi loại = kho tối đa 500
      loại_đất "Loại đất" en "Kind of land" chọn một danh mục loại_đất bắt buộc
      tiện_ích "Tiện ích sử dụng" en "Utilities" chọn nhiều {
        điện "Điện" en "Power"
        nước "Nước" en "Water"
      }
      phòng "Các phòng" en "Rooms" lặp từ 1 đến 20 {
        diện_tích_phòng "Diện tích phòng" en "Area of room" số bắt buộc lớn hơn 0
      }
      tổng_phòng "Tổng diện tích các phòng" en "Total of rooms" số = tổng(phòng.diện_tích_phòng)
      đại_diện "Người đại diện" nhóm liên_hệ
      có_pccc "Thuộc diện phòng cháy" en "Fire safety applies" có không bắt buộc
      ngày_xây "Ngày xây dựng xong" en "Finished" ngày bắt buộc khi loại = cửa_hàng
      ghi_chú "Ghi chú thêm" en "Remarks" văn bản mặc định "Không"
      mã_nội_bộ "Mã nội bộ" en "Internal code" văn bản chỉ đọc mặc định "NB"
      ảnh "Ảnh hiện trạng" en "Picture" tệp jpg, png tối đa 5 MB
    }
    phần cam_kết "3. Cam kết" en "3. Commitment" hiện khi trường hợp = cấp_mới {
      đồng_ý_cam_kết "Tôi cam kết đúng sự thật" en "I declare" có không bắt buộc
    }
    kiểm tra tổng_phòng <= diện_tích "Tổng các phòng không quá diện tích" en "Rooms fit into the area"
    kiểm tra số_tầng <= 30 hoặc có_pccc "Nhà trên 30 tầng phải thuộc diện phòng cháy" en "High buildings need fire safety"
  }
  tờ khai bản_kê "Bản kê thiết bị" en "List of equipment" mẫu số "02" {
    phần a "Thiết bị" en "Equipment" {
      số_lượng "Số lượng thiết bị" en "How many" số nguyên bắt buộc tối thiểu 1
    }
  }

  hồ sơ 2 bộ căn cứ nđ_mẫu điều 11 {
    đơn 1 bản chính
    bản_kê 1 bản chính
    sổ_hộ 1 bản sao thay bằng csdl_mẫu
    một trong "Giấy tờ nhà đất" en "Land paper" căn cứ nđ_mẫu điều 12 {
      giấy_đất "Giấy chứng nhận đất" en "Land certificate" 1 bản sao chứng thực
      hợp_đồng_thuê "Hợp đồng thuê nhà" en "Lease" 1 bản sao
    }
    bản_vẽ "Bản vẽ mặt bằng" en "Floor plan" 2 bản chính tệp pdf, dwg tối đa 50 MB
    văn_bản_pccc "Văn bản chấp thuận phòng cháy" en "Fire approval" 1 bản sao khi có_pccc
    biên_bản_họp "Biên bản họp tổ dân phố" en "Minutes" 1 bản chính nếu có
    thẻ_căn_cước "Thẻ căn cước công dân" en "Identity card" 1 bản chính xuất trình
    ảnh_thẻ "Ảnh chân dung" en "Portrait" 2 bản chính nộp chậm nhất 2 ngày làm việc trước hẹn trả
    giấy_cũ "Giấy xác nhận đã cấp" en "Former certificate" 1 bản chính khi trường hợp thuộc (cấp_lại, gia_hạn)
  }

  phí thẩm_định "Phí thẩm định" en "Appraisal fee" căn cứ nq_mẫu điều 1 {
    theo bậc vốn {
      đến 1.000.000.000 đồng 0,05 %
      trên nữa 0,02 %
    }
    giảm 50 % khi đối tượng = cá nhân từ 01/01/2026 đến 30/06/2026 căn cứ nq_mẫu điều 3
    miễn khi kênh = trực tuyến căn cứ nq_mẫu điều 4
    lấy mức thấp nhất
    tối đa 5.000.000 đồng
    tối thiểu 100.000 đồng
    làm tròn lên đến 1.000 đồng
    thu khi tiếp nhận
    không hoàn lại
  }
  lệ phí cấp_giấy "Lệ phí cấp giấy" en "Certificate levy" căn cứ nq_mẫu điều 2 {
    khi trường hợp = cấp_mới thì 75.000 đồng đến 30/06/2026
    khi trường hợp = cấp_mới thì 80.000 đồng từ 01/07/2026
    khi trường hợp = cấp_lại thì 20.000 đồng mỗi số_tầng
    còn lại 50.000 đồng giả định "mức gia hạn chưa có nguồn"
  }

  thời hạn căn cứ nđ_mẫu điều 13 {
    khi trường hợp = cấp_mới thì 20 ngày làm việc
    còn lại 10 ngày làm việc, nhận sau 15:00 thì ngày làm việc kế tiếp
    tính từ nhận đủ hồ sơ
    khi bổ sung tạm dừng
    không tính chờ_nộp_tiền
    gia hạn tối đa 5 ngày làm việc khi diện_tích > 1.000 căn cứ nđ_mẫu điều 14
    luật định 30 ngày căn cứ luật_mẫu điều 9
  }

  trình tự theo một_cửa {
    bước thẩm_tra "Thẩm tra hồ sơ" en "Examination" do thụ_lý trong 4 ngày làm việc, lần 2 trong 2 ngày làm việc {
      ghi nhận {
        cần_hỏi "Cần hỏi ý kiến" en "Opinions needed" có không
      }
      đạt khi cần_hỏi -> hỏi_ý_kiến
      đạt -> kiểm_tra_thực_địa
      thiếu hồ sơ -> bổ_sung tối đa 1 lần lý do bắt buộc
      không đạt -> từ_chối lý do bắt buộc
    }
    chờ bổ_sung "Chờ bổ sung hồ sơ" en "Supplement" do người nộp trong 10 ngày {
      đã bổ sung -> thẩm_tra
      hết hạn -> từ_chối lý do "Không bổ sung đúng hạn"
    }
    song song hỏi_ý_kiến "Hỏi ý kiến" en "Consultation" trong 3 ngày làm việc {
      nhánh phòng_cháy "Phòng cháy" en "Fire" do cán_bộ_cháy trong 2 ngày làm việc đọc bản_vẽ, có_pccc khi có_pccc {
        đồng ý
        không đồng ý
        hết hạn coi như đồng ý
      }
      nhánh cấp_nước "Cấp nước" en "Water" do cán_bộ_nước đọc đơn {
        đồng ý
        không đồng ý
        hết hạn coi như đồng ý
      }
      khi tất cả đồng ý -> kiểm_tra_thực_địa
      còn lại -> từ_chối lý do bắt buộc
      khi sửa hồ sơ làm lại nhánh đã đọc
    }
    bước kiểm_tra_thực_địa "Kiểm tra thực địa" en "Site visit" do thụ_lý trong 2 ngày làm việc cần có mặt tối đa 2 lần {
      xong -> chờ_nộp_tiền
      chuyển_công_an "Chuyển công an" en "To the police" như không đạt -> từ_chối lý do bắt buộc
    }
    chờ chờ_nộp_tiền "Chờ nộp tiền" en "Payment" do người nộp trong 5 ngày làm việc {
      đã nộp tiền -> trình_ký
      hết hạn -> từ_chối lý do "Không nộp tiền"
    }
    bước trình_ký "Trình ký" en "Submission" do thụ_lý trong 1 ngày làm việc {
      xong -> ký_giấy
    }
    bước ký_giấy "Ký giấy" en "Signature" do trưởng_phòng trong 1 ngày làm việc ký số trạng thái 4 {
      duyệt -> đã_cấp
      trả lại -> thẩm_tra tối đa 1 lần
    }
    kết thúc đã_cấp "Đã cấp giấy" en "Issued" trả giấy_xác_nhận
    kết thúc từ_chối "Từ chối cấp giấy" en "Refused" trả thông_báo_từ_chối
  }
  chuyển tiếp hồ sơ đang giải quyết theo phiên bản cũ
}
`;

const FILE = "procedures/mau/thu-tuc-mau/v2.tthc";

/** Sources that the base names but that no edit touches. */
const OTHERS = {
  "procedures/mau/khac/v1.tthc": `dùng "chuẩn/một_cửa"
văn bản pháp luật luật_khác "Luật Khác" số "09/2019/QH14"
thủ tục thủ_tục_khác "Thủ tục khác" {
  mã "9.000002"
  phiên bản 1 hiệu lực từ 01/01/2020
  lĩnh vực mẫu_khác "Lĩnh vực khác"
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ luật_khác
  kết quả giấy_cũ_khác "Giấy khác"
  yêu cầu không có
  tờ khai không có
  hồ sơ không có
  phí không có
  lệ phí không có
  thời hạn { 1 ngày làm việc }
  trình tự theo giải_quyết_ngay
}
`,
};

/** The model of a source text of the procedure; throws with what the checker says where there is none. */
export function modelOf(text: string): ProcedureModel {
  const { procedures, diagnostics } = compiled({ [FILE]: text, ...OTHERS }, {}, false);
  const model = procedures.find(({ file }) => file === FILE)?.model;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (model === undefined || errors.length > 0) throw new Error(errors.map(told).join("\n") || "no model");
  return model;
}

const told = (one: Diagnostic): string =>
  `${String(one.source.positionOf(one.span.start).line)}: ${one.code} ${messageOf(one, "en")}`;
