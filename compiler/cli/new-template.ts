/** What `tthc new` asked. All texts are ready to stand in a source. */
export interface NewProcedure {
  readonly id: string;
  readonly label: string;
  readonly code: string | undefined;
  readonly fieldId: string;
  readonly field: string;
  readonly channels: readonly string[];
  /** `5 ngày làm việc`, or `trong ngày`. */
  readonly term: string;
}

const OWN_PART = `  trình tự theo một_cửa {
    bước thẩm_định "Thẩm định hồ sơ" do chuyên_viên {
      đạt -> ký
      không đạt -> từ_chối lý do bắt buộc
    }
    bước ký "Ký kết quả" do chủ_tịch ký số {
      duyệt -> có_kết_quả
      trả lại -> thẩm_định tối đa 1 lần
    }
    kết thúc có_kết_quả "Đã có kết quả" trả kết_quả
    kết thúc từ_chối "Không giải quyết" trả thông_báo_từ_chối
  }`;

/** Source of a new procedure: short, complete in the parts that Article 8 asks, and clean under `tthc check`. */
export function newSource(made: NewProcedure): string {
  const sameDay = made.term === "trong ngày";
  return `dùng "chuẩn/một_cửa"

thủ tục ${made.id} "${made.label}" {
  mã ${made.code === undefined ? "chưa có" : `"${made.code}"`}
  phiên bản 1 dự thảo
  lĩnh vực ${made.fieldId} "${made.field}"
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức ${made.channels.join(", ")}
  căn cứ nđ_118_2025
  kết quả kết_quả "Kết quả giải quyết"
  yêu cầu không có

  tờ khai đơn "Đơn đề nghị" {
    phần người_nộp "Người nộp" {
      họ_tên "Họ, chữ đệm, tên" văn bản bắt buộc tối đa 120
      định_danh "Số định danh cá nhân" số định danh bắt buộc
    }
  }
  hồ sơ 1 bộ {
    đơn 1 bản chính
  }
  phí không có
  lệ phí không có
  thời hạn ${made.term}

${sameDay ? "  trình tự theo giải_quyết_ngay" : OWN_PART}
}
`;
}
