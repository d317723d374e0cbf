/** Small sources, one per row of the notation: kept apart because several tests read them. */
const inProcedure = (lines: string): string => `thủ tục p "P" {\n${lines}\n}\n`;
const inSteps = (lines: string): string => inProcedure(`  trình tự theo một_cửa {\n${lines}\n  }`);
const inDossier = (lines: string): string => inProcedure(`  hồ sơ 1 bộ {\n${lines}\n  }`);
const inForm = (lines: string): string => inProcedure(`  tờ khai đơn "Đơn" {\n${lines}\n  }`);
const step = (head: string, exits = "đạt -> b"): string => inSteps(`bước a "A" do r ${head} { ${exits} }`);

export const notation: Readonly<Record<string, string>> = {
  "a limit per visit": step(
    "trong 7 ngày làm việc, lần 2 trong 5 ngày làm việc, lần 3 trong 3 ngày làm việc",
  ),
  "a bounded way back": step("trong 7 ngày làm việc", "thiếu hồ sơ -> bổ_sung tối đa 2 lần"),
  "a limit by reason": step("trong 2 ngày làm việc, khi cần_xác_minh trong 5 ngày làm việc"),
  "a limit for each visit": step("trong 2 ngày làm việc mỗi lần"),
  "an extension of the term": inProcedure(
    "thời hạn { 10 ngày\n luật định 15 ngày khi a > 3 căn cứ luật_x điều 3\n gia hạn tối đa 5 ngày làm việc khi khoảng_cách >= 50 căn cứ luật_x điều 3 }",
  ),
  "time that does not count": inProcedure("thời hạn { 10 ngày\n không tính lấy_ý_kiến, nghĩa_vụ_tài_chính }"),
  "facts an official finds": step("trong 1 ngày", 'ghi nhận { khoảng_cách "Khoảng cách (km)" số } đạt -> b'),
  "facts in English": step("trong 1 ngày", 'records { khoảng_cách "Khoảng cách (km)" number } đạt -> b'),
  "the 15:00 rule": inProcedure("thời hạn 1 ngày làm việc, nhận sau 15:00 thì ngày làm việc kế tiếp"),
  "the same day": inProcedure("thời hạn trong ngày, nhận sau 15:00 thì ngày làm việc kế tiếp"),
  "the same working day": inProcedure("thời hạn trong ngày làm việc"),
  "no term in law": inProcedure("thời hạn không quy định\nphiên bản 3 thay thế 2 dự thảo\nmã chưa có"),
  "no term in law, in English": inProcedure("term not prescribed\nversion 3 replaces 2 draft\ncode not yet"),
  "an accepted finding of some elements": inProcedure(
    'chấp nhận "TT3206" cho bổ_sung, cam_đoan lý do "luật không quy định"',
  ),
  "an accepted finding": inProcedure('chấp nhận "TTHC3102" lý do "hai văn bản mâu thuẫn"'),
  "papers by case": inDossier(
    'khi trường hợp = nhà_ở {\n a "A" 1 bản chính\n một trong "B" thay bằng csdl_x khi c { một trong "D" { e 1 bản sao } }\n}',
  ),
  "both original and copy": inDossier(
    'a "A" 1 bản chính, 1 bản sao\nb "B" 1 bản sao chứng thực\nc "C" 1 bản điện tử\nd "D" xuất trình\ne "E" 1 bản sao nếu có',
  ),
  "both original and copy, in English": inDossier(
    'a "A" 1 original, 1 plain copy\nb "B" 1 certified copy\nc "C" 1 electronic copy\nd "D" shown only\ne "E" 1 plain copy if any',
  ),
  "a paper issued by another procedure": inDossier(
    'a "A" 1 bản chính là kết quả của thẩm_định_cơ_sở\nb "B" 1 original is the result of x',
  ),
  "a paper handed in later": inDossier(
    'a "A" 1 bản sao nộp chậm nhất 5 ngày trước hẹn trả khi phải_đtm\nb "B" 1 original file no later than 5 days before due',
  ),
  "codes of papers, results and cases": inProcedure(
    'kết quả kq "KQ" mã "KQ005479"\ntrường hợp a "A" mã "1", b "B" mã "2"\nhồ sơ 1 bộ { p "P" mã "G1" 1 bản chính }',
  ),
  "a registry with fallbacks":
    'nguồn x "X" hỏi a trả lời b hiệu lực từ 01/01/2026 {\n nếu không có dữ liệu thì nộp trong 8 giờ làm việc khi kênh = trực tuyến\n nếu không có dữ liệu thì nộp trong 1 ngày làm việc\n}',
  "exemptions with law and dates": inProcedure(
    'lệ phí x "X" {\n 75.000 đồng\n miễn khi kênh = trực tuyến từ 29/09/2025 căn cứ nq\n giảm 50 % khi a từ 01/01/2026 đến 31/12/2026 căn cứ nq điều 2\n lấy mức thấp nhất\n}',
  ),
  "bands and caps": inProcedure(
    'phí x "X" {\n theo bậc vốn { đến 15 tỷ đồng 0,019 %  trên nữa 0,01 % }\n tối đa 5.000.000 đồng\n tối thiểu 500.000 đồng\n thu khi nộp\n không hoàn lại\n cộng dồn\n làm tròn lên đến 1.000 đồng\n}',
  ),
  "bands in English": inProcedure(
    'fee x "X" {\n in bands of vốn { to 15 billion dong 0,019 %  above that 0,01 % }\n at most 5.000.000 dong\n collected on filed\n non refundable\n}',
  ),
  "a row whose condition ends in a number": inProcedure(
    "phí { khi x > 100 thì 75.000 đồng\n còn lại 1.000 đồng }",
  ),
  "several channels": inProcedure(
    "lệ phí { khi kênh thuộc (trực tuyến, bưu chính) 0 đồng\n khi kênh không thuộc (kiosk) 5 đồng }",
  ),
  "shown and required": inForm('phần a "A" hiện khi b = có {\n c "C" văn bản hiện khi d bắt buộc khi e\n}'),
  "the same group twice": inForm('mẹ "C. Mẹ" nhóm công_dân\nbố "D. Bố" nhóm công_dân bắt buộc'),
  "a choice from a code list": inForm(
    'a "A" chọn một danh mục dân_tộc mặc định "01"\nb "B" chọn nhiều { x "X"  y "Y" trước là z }',
  ),
  "silence is consent": step("trong 1 ngày", "đồng ý -> x hết hạn coi như đồng ý"),
  "branches of all kinds": inSteps(
    'song song s "S" {\n nhánh hàng_không do r trong 15 ngày trả g khi chiều_cao > 45 { đồng ý không đồng ý }\n nhánh cơ_sở "Cơ sở" theo thẩm_định_cơ_sở { đạt không đạt }\n khi có nhánh không đạt -> bổ_sung tối đa 1 lần\n khi tất cả đạt -> k\n khi sửa hồ sơ làm lại tất cả\n}',
  ),
  "a combined procedure":
    'liên thông l "L" {\n gồm a, b, c nối tiếp\n mã "1"\n cơ quan x\n dùng chung hồ sơ\n khi một phần không đạt thì dừng tất cả\n khi một phần bổ sung thì tiếp tục\n khi một phần rút thì chờ\n thay thế a, b\n hồ sơ 1 bộ { d 1 bản chính }\n}',
  "a combined procedure with a dossier of its own":
    'liên thông l "L" {\n gồm a, b song song\n hồ sơ riêng\n}',
  "a flow that builds on another":
    'quy trình ngắn "Ngắn" theo một_cửa {\n xin lỗi trước hẹn trả 1 ngày giả định "chưa rõ"\n}',
  "filing anywhere in the province": inProcedure(
    "nơi nộp trung_tâm_pvhcc phi địa giới trong tỉnh\ncơ quan a, b, c theo nơi nộp",
  ),
  "the national status": step("trạng thái 5"),
  "the flow library":
    'quy trình một_cửa "Một cửa" {\n bước tiếp_nhận "Tiếp nhận" do r trong ngày { đủ hồ sơ -> xử_lý  thiếu hồ sơ -> chờ_bổ_sung }\n phần riêng xử_lý "Xử lý" rồi trả_kết_quả\n bất kỳ lúc nào { rút hồ sơ -> đã_rút  dừng giải quyết -> đã_dừng }\n xin lỗi trước hẹn trả 1 ngày\n hẹn lại tối đa 1 lần\n cấp giấy tiếp nhận\n không cấp giấy tiếp nhận\n khảo sát hài lòng\n chờ trả_kết_quả "Trả" do người nộp cần có mặt { trả kết quả -> xong_việc }\n kết thúc xong_việc "Xong" trạng thái 9\n}',
  "a calendar":
    'lịch công_chức "Lịch" {\n giờ làm việc thứ_hai, thứ_ba 07:30 đến 11:30, 13:00 đến 17:00 căn cứ x\n nghỉ 01/01/2026, 14/02/2026 đến 22/02/2026 "Tết" căn cứ y\n làm bù 22/08/2026 thay 31/08/2026\n biết đến 31/12/2026\n ngày làm bù có tính\n ngày yêu cầu không tính căn cứ z\n ngày trả lời có tính\n tùy chọn ủy_ban "Nghỉ thêm" mặc định không { nghỉ 02/01/2026 }\n}',
  "documents and code lists":
    'giấy tờ x "X" mã "1" là kết quả của p\ndanh mục dân_tộc "Dân tộc" phiên bản 1 { "01" "Kinh" "02" "Tày" en "Tay" }\ndanh mục xã "Xã" từ tệp "xa.csv"',
  "scenarios beyond intake": inProcedure(
    'tình huống "T" {\n cho a = 3, b.c = "x", d = có\n khi nộp lúc 01/01/2026\n khi phòng_cháy không đồng ý lúc 02/01/2026 15:00 lý do "l"\n khi nhánh môi_trường hết hạn lúc 03/01/2026\n khi đạt lúc 04/01/2026 với x = 1, y = không\n khi chuyển_thanh_tra lúc 05/01/2026 ghi nhận k = 60\n thì kết thúc x\n thì cần a, b\n thì không cần c\n thì hiện a.b, c\n thì không hiện d\n thì không được gia hạn\n thì tổng tiền = 0 đồng\n thì phí x = 8.000 đồng\n thì hẹn trả = 01/02/2026 16:00\n thì trường hợp = n\n}',
  ),
  "personal data": 'nhóm công_dân "Công dân" cá nhân giữ 10 năm {\n a "A" số định danh cá nhân giữ 5 năm\n}',
  "an assumption": step('trong 40 ngày giả định "cách chia chưa công bố"'),
  "an action of the author's own": step(
    "trong 1 ngày",
    'chuyển_thanh_tra "Chuyển thanh tra" như không đạt -> thanh_tra\nđạt khi thuộc_diện_pccc -> b\nđạt -> c',
  ),
  "agencies and offices":
    'cơ quan a "A" cấp xã lịch l từ 01/01/2026 đến 31/12/2026 kế thừa bởi b\nđơn vị o "O" thuộc a mã "H29" tại "Số 1" từ 01/07/2025\nđơn vị thuộc a từ tệp "don-vi.csv"',
  "who may file and how": inProcedure(
    'đối tượng cá nhân, hộ gia đình, tổ chức, doanh nghiệp, hộ kinh doanh, hợp tác xã, người nước ngoài, tổ_chức_khác "Khác"\ncách thức trực tuyến một phần lý do "chưa có dữ liệu", kiosk',
  ),
  "several places of one law": inProcedure("căn cứ luật_x điều 3 khoản 1, khoản 2 điểm a, điều 7a, luật_y"),
  "what happens to old dossiers": inProcedure(
    "chuyển tiếp hồ sơ đang giải quyết theo phiên bản mới căn cứ x",
  ),
  "presence of a value": inForm(
    'kiểm tra a có giá trị và không (b không có giá trị hoặc c không phải d) "Sai"',
  ),
  arithmetic: inForm('a "A" số = (b + c * 2 - 1) * 0,5\nd "D" có không = b ≥ 3'.split("\n")[0] ?? ""),
  "what Word makes of it":
    inForm("phần a “A” {\n b\u00a0“B”\u00a0số\u00a0định\u00a0danh\n kiểm tra c ≤ d và e ≠ f “G”\n}") +
    inSteps("bước a “A” { đạt → b }"),
  "parts that are absent": inProcedure(
    "phí không có\nlệ phí không có\nyêu cầu không có\nkết quả không có\ntờ khai không có\nhồ sơ không có",
  ),
  "hints for the citizen": inForm('/// Ghi như trên giấy tờ.\n/// Không viết tắt.\na "A" văn bản'),
};
