// Made by tthc. Do not edit.
import { page } from "./page-support.js";

export const pages = {
  "start": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Lỗi: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>Có thông tin cần sửa</h2><ul>"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),(d != null ? p(d,"problems") : d),{"name":"each","hash":{},"fn":c.program(5, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul></div>";
},"5":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><a href=\""
    + alias2(alias1((d != null ? p(d,"link") : d), d))
    + "\">"
    + alias2(alias1((d != null ? p(d,"text") : d), d))
    + "</a></li>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_case-error\">\n<legend>Trường hợp của hồ sơ</legend>\n<p class=\"error\" id=\"_case-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_case") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Trường hợp của hồ sơ</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_applicant-error\">\n<legend>Người nộp hồ sơ là</legend>\n<p class=\"error\" id=\"_applicant-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Người nộp hồ sơ là</legend>\n";
},"12":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Trước khi bắt đầu – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Trước khi bắt đầu</h1>\n<p class=\"lead\">Trả lời các câu hỏi dưới đây để chỉ khai những phần cần cho hồ sơ của bạn.</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Bắt đầu kê khai</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_case") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"so_huu\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"so_huu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">Chỗ ở thuộc quyền sở hữu</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"nhan_than\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"nhan_than") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">Về ở với người thân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"thue_muon\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"thue_muon") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">Thuê, mượn, ở nhờ</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-4\" name=\"_case\" value=\"tin_nguong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tin_nguong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-4\">Cơ sở tín ngưỡng, tôn giáo</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-5\" name=\"_case\" value=\"tro_giup\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tro_giup") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-5\">Cơ sở trợ giúp xã hội</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-6\" name=\"_case\" value=\"dong_quan\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"dong_quan") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-6\">Nơi đơn vị đóng quân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-7\" name=\"_case\" value=\"phuong_tien\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"phuong_tien") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-7\">Phương tiện dùng để ở</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Cá nhân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"nguoi_viet_o_nuoc_ngoai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"nguoi_viet_o_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Người Việt Nam định cư ở nước ngoài</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Bắt đầu kê khai</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.01-nguoi_ke_khai": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Lỗi: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>Có thông tin cần sửa</h2><ul>"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),(d != null ? p(d,"problems") : d),{"name":"each","hash":{},"fn":c.program(5, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul></div>";
},"5":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><a href=\""
    + alias2(alias1((d != null ? p(d,"link") : d), d))
    + "\">"
    + alias2(alias1((d != null ? p(d,"text") : d), d))
    + "</a></li>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_dang_ky.ngay_sinh-hint nguoi_dang_ky.ngay_sinh-error\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nguoi_dang_ky.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_dang_ky.ngay_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_dang_ky.ngay_sinh-hint\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nguoi_dang_ky.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_dang_ky.gioi_tinh-error\">\n<legend>Giới tính</legend>\n<p class=\"error\" id=\"nguoi_dang_ky.gioi_tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giới tính</legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.dinh_danh-hint nguoi_dang_ky.dinh_danh-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nguoi_dang_ky.dinh_danh-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.dien_thoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.dien_thoai-hint nguoi_dang_ky.dien_thoai-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nguoi_dang_ky.dien_thoai-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.thu_dien_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.thu_dien_tu-hint nguoi_dang_ky.thu_dien_tu-error\"";
},"20":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nguoi_dang_ky.thu_dien_tu-hint\"";
},"21":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Người kê khai – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Người kê khai</h1>\n<p class=\"form-name\">Tờ khai thay đổi thông tin cư trú</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<fieldset class=\"group\">\n<legend>1–6. Người đề nghị</legend>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.ho_ten\">Họ, chữ đệm và tên khai sinh</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_dang_ky.ho_ten\" name=\"nguoi_dang_ky.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_dang_ky.ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_dang_ky.ngay_sinh.day\" name=\"nguoi_dang_ky.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_dang_ky.ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_dang_ky.ngay_sinh.month\" name=\"nguoi_dang_ky.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_dang_ky.ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_dang_ky.ngay_sinh.year\" name=\"nguoi_dang_ky.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_dang_ky.gioi_tinh\" name=\"nguoi_dang_ky.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_dang_ky.gioi_tinh\">Nam</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_dang_ky.gioi_tinh-2\" name=\"nguoi_dang_ky.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_dang_ky.gioi_tinh-2\">Nữ</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.dinh_danh\">Số định danh cá nhân</label>\n<p class=\"hint\" id=\"nguoi_dang_ky.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"nguoi_dang_ky.dinh_danh\" name=\"nguoi_dang_ky.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.dien_thoai\">Số điện thoại liên hệ <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"nguoi_dang_ky.dien_thoai-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"nguoi_dang_ky.dien_thoai\" name=\"nguoi_dang_ky.dien_thoai\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.thu_dien_tu\">Email <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"nguoi_dang_ky.thu_dien_tu-hint\">Ví dụ: ten@example.vn.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"nguoi_dang_ky.thu_dien_tu\" name=\"nguoi_dang_ky.thu_dien_tu\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "\">\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.02-chu_ho": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Lỗi: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>Có thông tin cần sửa</h2><ul>"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),(d != null ? p(d,"problems") : d),{"name":"each","hash":{},"fn":c.program(5, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul></div>";
},"5":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><a href=\""
    + alias2(alias1((d != null ? p(d,"link") : d), d))
    + "\">"
    + alias2(alias1((d != null ? p(d,"text") : d), d))
    + "</a></li>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_ten_chu_ho-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_ten_chu_ho-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"quan_he_voi_chu_ho-error\">\n<legend>8. Mối quan hệ với chủ hộ</legend>\n<p class=\"error\" id=\"quan_he_voi_chu_ho-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>8. Mối quan hệ với chủ hộ</legend>\n";
},"11":function(c,d,h,t,data) {
    return " checked";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_chu_ho-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_chu_ho-hint dinh_danh_chu_ho-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_chu_ho-hint\"";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Chủ hộ nơi chuyển đến – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Chủ hộ nơi chuyển đến</h1>\n<p class=\"form-name\">Tờ khai thay đổi thông tin cư trú</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"ho_ten_chu_ho\">7. Họ, chữ đệm và tên chủ hộ</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ho_ten_chu_ho\" name=\"ho_ten_chu_ho\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho\" name=\"quan_he_voi_chu_ho\" value=\"chu_ho\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"chu_ho") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho\">Chủ hộ</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-2\" name=\"quan_he_voi_chu_ho\" value=\"vo_chong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"vo_chong") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-2\">Vợ, chồng</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-3\" name=\"quan_he_voi_chu_ho\" value=\"cha_me\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"cha_me") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-3\">Cha, mẹ</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-4\" name=\"quan_he_voi_chu_ho\" value=\"con\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"con") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-4\">Con</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-5\" name=\"quan_he_voi_chu_ho\" value=\"chau\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"chau") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-5\">Cháu</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-6\" name=\"quan_he_voi_chu_ho\" value=\"khac\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-6\">Khác</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"dinh_danh_chu_ho\">9. Số định danh cá nhân của chủ hộ</label>\n<p class=\"hint\" id=\"dinh_danh_chu_ho-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_ho") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_chu_ho\" name=\"dinh_danh_chu_ho\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_chu_ho") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.03-de_nghi": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Lỗi: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>Có thông tin cần sửa</h2><ul>"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),(d != null ? p(d,"problems") : d),{"name":"each","hash":{},"fn":c.program(5, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul></div>";
},"5":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><a href=\""
    + alias2(alias1((d != null ? p(d,"link") : d), d))
    + "\">"
    + alias2(alias1((d != null ? p(d,"text") : d), d))
    + "</a></li>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"noi_dung_de_nghi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_dung_de_nghi") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"noi_dung_de_nghi-error\"";
},"8":function(c,d,h,t,data) {
    return "<textarea";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"thanh_vien_cung_doi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thanh_vien_cung_doi") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">11. Thành viên hộ gia đình cùng thay đổi: </span>Dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ho_ten\">Họ, chữ đệm và tên <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ho_ten\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ho_ten\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.day\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.day\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.month\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.month\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.year\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.year\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh\">Nam</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-2\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-2\">Nữ</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh\">Số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".quan_he\">Mối quan hệ với chủ hộ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".quan_he\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".quan_he\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"quan_he") : s), d))
    + "\">\n</div>"
    + ((s = (d != null ? p(d,"removable") : d)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n</fieldset>";
},"11":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ho_ten-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ho_ten-error\"";
},"12":function(c,d,h,t,data) {
    return "<input";
},"13":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-hint "
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-error\">\n<legend>Ngày, tháng, năm sinh <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"field\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-hint\">\n<legend>Ngày, tháng, năm sinh <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-error\">\n<legend>Giới tính <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"17":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giới tính <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"18":function(c,d,h,t,data) {
    return " checked";
},"19":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh-hint "
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh-error\"";
},"20":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<input aria-describedby=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"at") : d), d))
    + ".dinh_danh-hint\"";
},"21":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".quan_he-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".quan_he-error\"";
},"22":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "\n<button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Xóa<span class=\"unseen\"> dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"23":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"thanh_vien_cung_doi\">Thêm dòng<span class=\"unseen\">: 11. Thành viên hộ gia đình cùng thay đổi</span></button>";
},"24":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Nội dung đề nghị – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Nội dung đề nghị</h1>\n<p class=\"form-name\">Tờ khai thay đổi thông tin cư trú</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"noi_dung_de_nghi\">10. Nội dung đề nghị</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_dung_de_nghi") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"noi_dung_de_nghi\" name=\"noi_dung_de_nghi\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"noi_dung_de_nghi") : s), d))
    + "</textarea>\n</div>\n<div class=\"rows\" id=\"thanh_vien_cung_doi\" role=\"group\" aria-labelledby=\"thanh_vien_cung_doi-label\" tabindex=\"-1\">\n<h2 id=\"thanh_vien_cung_doi-label\">11. Thành viên hộ gia đình cùng thay đổi <span class=\"optional\">(không bắt buộc)</span></h2>\n<p class=\"hint\">Từ 0 đến 30 dòng.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thanh_vien_cung_doi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"thanh_vien_cung_doi") : s),{"name":"each","hash":{},"fn":c.program(10, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"thanh_vien_cung_doi") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.04-y_kien": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Lỗi: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>Có thông tin cần sửa</h2><ul>"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),(d != null ? p(d,"problems") : d),{"name":"each","hash":{},"fn":c.program(5, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul></div>";
},"5":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><a href=\""
    + alias2(alias1((d != null ? p(d,"link") : d), d))
    + "\">"
    + alias2(alias1((d != null ? p(d,"text") : d), d))
    + "</a></li>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"y_kien_chu_ho.dong_y-error\">\n<legend>Đã đồng ý <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"y_kien_chu_ho.dong_y-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Đã đồng ý <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_ho.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_ho.ho_ten-error\"";
},"11":function(c,d,h,t,data) {
    return "<input";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_ho.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_ho.dinh_danh-hint y_kien_chu_ho.dinh_danh-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"y_kien_chu_ho.dinh_danh-hint\"";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Ý kiến của chủ sở hữu chỗ ở hợp pháp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_so_huu.dong_y\" name=\"y_kien_chu_so_huu.dong_y\" value=\"yes\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_so_huu.dong_y\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_so_huu.dong_y-2\" name=\"y_kien_chu_so_huu.dong_y\" value=\"no\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_so_huu.dong_y-2\">Không</label></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"y_kien_chu_so_huu.ho_ten\">Họ và tên <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"y_kien_chu_so_huu.ho_ten\" name=\"y_kien_chu_so_huu.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"y_kien_chu_so_huu.dinh_danh\">Số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"y_kien_chu_so_huu.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"y_kien_chu_so_huu.dinh_danh\" name=\"y_kien_chu_so_huu.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n</fieldset>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"y_kien_chu_so_huu.dong_y-error\">\n<legend>Đã đồng ý <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"y_kien_chu_so_huu.dong_y-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s), d))
    + "</p>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_so_huu.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_so_huu.ho_ten-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_so_huu.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_so_huu.dinh_danh-hint y_kien_chu_so_huu.dinh_danh-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"y_kien_chu_so_huu.dinh_danh-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"doi_tuong_mien-hint doi_tuong_mien-error\">\n<legend>Thuộc đối tượng được miễn lệ phí</legend>\n<p class=\"hint\" id=\"doi_tuong_mien-hint\">Trẻ em, người cao tuổi, người khuyết tật, người có công và thân nhân, người dân tộc thiểu số ở xã đặc biệt khó khăn, người ở xã biên giới, huyện đảo, hộ nghèo, người mồ côi từ 16 đến dưới 18 tuổi.</p>\n<p class=\"error\" id=\"doi_tuong_mien-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</p>";
},"20":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"doi_tuong_mien-hint\">\n<legend>Thuộc đối tượng được miễn lệ phí</legend>\n<p class=\"hint\" id=\"doi_tuong_mien-hint\">Trẻ em, người cao tuổi, người khuyết tật, người có công và thân nhân, người dân tộc thiểu số ở xã đặc biệt khó khăn, người ở xã biên giới, huyện đảo, hộ nghèo, người mồ côi từ 16 đến dưới 18 tuổi.</p>\n";
},"21":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Ý kiến – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Ý kiến</h1>\n<p class=\"form-name\">Tờ khai thay đổi thông tin cư trú</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<fieldset class=\"group\">\n<legend>Ý kiến của chủ hộ <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_ho.dong_y\" name=\"y_kien_chu_ho.dong_y\" value=\"yes\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_ho.dong_y\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_ho.dong_y-2\" name=\"y_kien_chu_ho.dong_y\" value=\"no\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_ho.dong_y-2\">Không</label></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"y_kien_chu_ho.ho_ten\">Họ và tên <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"y_kien_chu_ho.ho_ten\" name=\"y_kien_chu_ho.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"y_kien_chu_ho.dinh_danh\">Số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"y_kien_chu_ho.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"y_kien_chu_ho.dinh_danh\" name=\"y_kien_chu_ho.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien\" name=\"doi_tuong_mien\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien-2\" name=\"doi_tuong_mien\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "papers": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Lỗi: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>Có thông tin cần sửa</h2><ul>"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),(d != null ? p(d,"problems") : d),{"name":"each","hash":{},"fn":c.program(5, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul></div>";
},"5":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><a href=\""
    + alias2(alias1((d != null ? p(d,"link") : d), d))
    + "\">"
    + alias2(alias1((d != null ? p(d,"text") : d), d))
    + "</a></li>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    return "";
},"8":function(c,d,h,t,data) {
    return "<p>Hồ sơ này không phải kèm giấy tờ nào.</p>";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Tờ khai thay đổi thông tin cư trú</legend>\n<p class=\"hint\">Cần một trong các giấy tờ sau.</p>\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n</fieldset>";
},"10":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ct02\">Tờ khai thay đổi thông tin cư trú CT02, dùng cho người Việt Nam định cư ở nước ngoài không còn hộ chiếu Việt Nam</label>\n<p class=\"hint\" id=\"_tep.ct02-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "</div>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ct02") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"12":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><span class=\"file-name\"><bdi>"
    + alias2(alias1((d != null ? p(d,"name") : d), d))
    + "</bdi> <span class=\"file-size\">"
    + alias2(alias1((d != null ? p(d,"size") : d), d))
    + "</span></span> <button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Xóa tệp<span class=\"unseen\"> "
    + alias2(alias1((d != null ? p(d,"name") : d), d))
    + "</span></button></li>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ct02-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ct02") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ct02\" name=\"_tep.ct02\" aria-invalid=\"true\" aria-describedby=\"_tep.ct02-hint _tep.ct02-error\">";
},"14":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ct02\" name=\"_tep.ct02\" aria-describedby=\"_tep.ct02-hint\">";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_cho_o\">Giấy tờ chứng minh chỗ ở hợp pháp</label>\n<p class=\"hint\" id=\"_tep.giay_to_cho_o-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "</div>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_cho_o-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cho_o") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cho_o\" name=\"_tep.giay_to_cho_o\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_cho_o-hint _tep.giay_to_cho_o-error\">";
},"18":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cho_o\" name=\"_tep.giay_to_cho_o\" aria-describedby=\"_tep.giay_to_cho_o-hint\">";
},"19":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_nhan_than\">Giấy tờ chứng minh quan hệ nhân thân</label>\n<p class=\"hint\" id=\"_tep.giay_to_nhan_than-hint\">Trẻ mới sinh đăng ký thường trú lần đầu không phải nộp giấy khai sinh. Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "</div>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_nhan_than-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_nhan_than") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_nhan_than\" name=\"_tep.giay_to_nhan_than\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_nhan_than-hint _tep.giay_to_nhan_than-error\">";
},"22":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_nhan_than\" name=\"_tep.giay_to_nhan_than\" aria-describedby=\"_tep.giay_to_nhan_than-hint\">";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_thue\">Hợp đồng thuê, mượn, ở nhờ đã công chứng hoặc chứng thực</label>\n<p class=\"hint\" id=\"_tep.hop_dong_thue-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "</div>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_thue-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue\" name=\"_tep.hop_dong_thue\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_thue-hint _tep.hop_dong_thue-error\">";
},"26":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue\" name=\"_tep.hop_dong_thue\" aria-describedby=\"_tep.hop_dong_thue-hint\">";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dien_tich_o\">Giấy tờ chứng minh đủ diện tích nhà ở tối thiểu</label>\n<p class=\"hint\" id=\"_tep.dien_tich_o-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "</div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dien_tich_o-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_o") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dien_tich_o\" name=\"_tep.dien_tich_o\" aria-invalid=\"true\" aria-describedby=\"_tep.dien_tich_o-hint _tep.dien_tich_o-error\">";
},"30":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dien_tich_o\" name=\"_tep.dien_tich_o\" aria-describedby=\"_tep.dien_tich_o-hint\">";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_chuc_sac\">Giấy tờ của chức sắc, nhà tu hành</label>\n<p class=\"hint\" id=\"_tep.giay_to_chuc_sac-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[34](c,d,h,t))
    + "</div>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_chuc_sac-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_chuc_sac") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_chuc_sac\" name=\"_tep.giay_to_chuc_sac\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_chuc_sac-hint _tep.giay_to_chuc_sac-error\">";
},"34":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_chuc_sac\" name=\"_tep.giay_to_chuc_sac\" aria-describedby=\"_tep.giay_to_chuc_sac-hint\">";
},"35":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_phu_tro\">Xác nhận của Ủy ban nhân dân có nhà ở phụ trợ</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_phu_tro-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[36](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[38](c,d,h,t))
    + "</div>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_phu_tro-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_phu_tro") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_phu_tro\" name=\"_tep.xac_nhan_phu_tro\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_phu_tro-hint _tep.xac_nhan_phu_tro-error\">";
},"38":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_phu_tro\" name=\"_tep.xac_nhan_phu_tro\" aria-describedby=\"_tep.xac_nhan_phu_tro-hint\">";
},"39":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_doi_tuong\">Xác nhận người đăng ký thuộc đối tượng ở cơ sở tín ngưỡng, tôn giáo (điểm d)</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_doi_tuong-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[42](c,d,h,t))
    + "</div>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_doi_tuong-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_doi_tuong\" name=\"_tep.xac_nhan_doi_tuong\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_doi_tuong-hint _tep.xac_nhan_doi_tuong-error\">";
},"42":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_doi_tuong\" name=\"_tep.xac_nhan_doi_tuong\" aria-describedby=\"_tep.xac_nhan_doi_tuong-hint\">";
},"43":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.de_nghi_co_so\">Văn bản đề nghị của người đứng đầu cơ sở</label>\n<p class=\"hint\" id=\"_tep.de_nghi_co_so-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[44](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[46](c,d,h,t))
    + "</div>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.de_nghi_co_so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_co_so") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.de_nghi_co_so\" name=\"_tep.de_nghi_co_so\" aria-invalid=\"true\" aria-describedby=\"_tep.de_nghi_co_so-hint _tep.de_nghi_co_so-error\">";
},"46":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.de_nghi_co_so\" name=\"_tep.de_nghi_co_so\" aria-describedby=\"_tep.de_nghi_co_so-hint\">";
},"47":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_cham_soc\">Giấy tờ về việc chăm sóc, nuôi dưỡng</label>\n<p class=\"hint\" id=\"_tep.giay_to_cham_soc-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[48](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[50](c,d,h,t))
    + "</div>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_cham_soc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cham_soc") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cham_soc\" name=\"_tep.giay_to_cham_soc\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_cham_soc-hint _tep.giay_to_cham_soc-error\">";
},"50":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cham_soc\" name=\"_tep.giay_to_cham_soc\" aria-describedby=\"_tep.giay_to_cham_soc-hint\">";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_gioi_thieu\">Giấy giới thiệu của đơn vị (Quân đội: cấp trung đoàn trở lên; Công an: thủ trưởng trực tiếp quản lý)</label>\n<p class=\"hint\" id=\"_tep.giay_gioi_thieu-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[54](c,d,h,t))
    + "</div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_gioi_thieu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_gioi_thieu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_gioi_thieu\" name=\"_tep.giay_gioi_thieu\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_gioi_thieu-hint _tep.giay_gioi_thieu-error\">";
},"54":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_gioi_thieu\" name=\"_tep.giay_gioi_thieu\" aria-describedby=\"_tep.giay_gioi_thieu-hint\">";
},"55":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_dau_do\">Xác nhận nơi đậu, đỗ thường xuyên của phương tiện</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_dau_do-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[58](c,d,h,t))
    + "</div>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_dau_do-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_dau_do") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_dau_do\" name=\"_tep.xac_nhan_dau_do\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_dau_do-hint _tep.xac_nhan_dau_do-error\">";
},"58":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_dau_do\" name=\"_tep.xac_nhan_dau_do\" aria-describedby=\"_tep.xac_nhan_dau_do-hint\">";
},"59":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dang_kiem\">Giấy đăng ký, đăng kiểm hoặc xác nhận phương tiện dùng để ở</label>\n<p class=\"hint\" id=\"_tep.dang_kiem-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[60](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[62](c,d,h,t))
    + "</div>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dang_kiem-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dang_kiem") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dang_kiem\" name=\"_tep.dang_kiem\" aria-invalid=\"true\" aria-describedby=\"_tep.dang_kiem-hint _tep.dang_kiem-error\">";
},"62":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dang_kiem\" name=\"_tep.dang_kiem\" aria-describedby=\"_tep.dang_kiem-hint\">";
},"63":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_mien\">Giấy tờ chứng minh thuộc đối tượng miễn lệ phí</label>\n<p class=\"hint\" id=\"_tep.giay_to_mien-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[66](c,d,h,t))
    + "</div>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_mien-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_mien") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_mien\" name=\"_tep.giay_to_mien\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_mien-hint _tep.giay_to_mien-error\">";
},"66":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_mien\" name=\"_tep.giay_to_mien\" aria-describedby=\"_tep.giay_to_mien-hint\">";
},"67":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Giấy tờ kèm theo</h1>\n<p class=\"lead\">Đính kèm bản chụp hoặc tệp của từng giấy tờ. Tệp đã tải lên được giữ lại khi trang báo lỗi.</p>\n<form method=\"post\" novalidate enctype=\"multipart/form-data\">\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mot_trong_ct01") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[43](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[47](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[55](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[59](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[63](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[67](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "check": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Lỗi: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>Có thông tin cần sửa</h2><ul>"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),(d != null ? p(d,"problems") : d),{"name":"each","hash":{},"fn":c.program(5, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul></div>";
},"5":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<li><a href=\""
    + alias2(alias1((d != null ? p(d,"link") : d), d))
    + "\">"
    + alias2(alias1((d != null ? p(d,"text") : d), d))
    + "</a></li>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_case") : s), d))
    + "</bdi>";
},"8":function(c,d,h,t,data) {
    return "<span class=\"none\">Không khai</span>";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s), d))
    + "</bdi>";
},"10":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Người kê khai</h2>\n<h3>1–6. Người đề nghị</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm và tên khai sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.ho_ten\">Thay đổi<span class=\"unseen\"> Họ, chữ đệm và tên khai sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày, tháng, năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.ngay_sinh.day\">Thay đổi<span class=\"unseen\"> Ngày, tháng, năm sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Giới tính</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.gioi_tinh\">Thay đổi<span class=\"unseen\"> Giới tính</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Số điện thoại liên hệ</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.dien_thoai\">Thay đổi<span class=\"unseen\"> Số điện thoại liên hệ</span></a></dd></div>\n<div class=\"answer\"><dt>Email</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.thu_dien_tu\">Thay đổi<span class=\"unseen\"> Email</span></a></dd></div>\n</dl>\n</section>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Chủ hộ nơi chuyển đến</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>7. Họ, chữ đệm và tên chủ hộ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#ho_ten_chu_ho\">Thay đổi<span class=\"unseen\"> 7. Họ, chữ đệm và tên chủ hộ</span></a></dd></div>\n<div class=\"answer\"><dt>8. Mối quan hệ với chủ hộ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#quan_he_voi_chu_ho\">Thay đổi<span class=\"unseen\"> 8. Mối quan hệ với chủ hộ</span></a></dd></div>\n<div class=\"answer\"><dt>9. Số định danh cá nhân của chủ hộ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_chu_ho") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#dinh_danh_chu_ho\">Thay đổi<span class=\"unseen\"> 9. Số định danh cá nhân của chủ hộ</span></a></dd></div>\n</dl>\n</section>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_chu_ho") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Nội dung đề nghị</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>10. Nội dung đề nghị</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_dung_de_nghi") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"de_nghi") : s), d))
    + "#noi_dung_de_nghi\">Thay đổi<span class=\"unseen\"> 10. Nội dung đề nghị</span></a></dd></div>\n</dl>\n<h3>11. Thành viên hộ gia đình cùng thay đổi</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>11. Thành viên hộ gia đình cùng thay đổi</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thanh_vien_cung_doi") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"de_nghi") : s), d))
    + "#thanh_vien_cung_doi\">Thay đổi<span class=\"unseen\"> 11. Thành viên hộ gia đình cùng thay đổi</span></a></dd></div>\n</dl>"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"thanh_vien_cung_doi") : s),{"name":"each","hash":{},"fn":c.program(24, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</section>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_dung_de_nghi") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thanh_vien_cung_doi") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<h4>11. Thành viên hộ gia đình cùng thay đổi "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm và tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Ngày, tháng, năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Giới tính</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Mối quan hệ với chủ hộ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n</dl>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Ý kiến</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Thuộc đối tượng được miễn lệ phí</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#doi_tuong_mien\">Thay đổi<span class=\"unseen\"> Thuộc đối tượng được miễn lệ phí</span></a></dd></div>\n</dl>\n<h3>Ý kiến của chủ hộ</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Đã đồng ý</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_ho.dong_y\">Thay đổi<span class=\"unseen\"> Đã đồng ý</span></a></dd></div>\n<div class=\"answer\"><dt>Họ và tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_ho.ho_ten\">Thay đổi<span class=\"unseen\"> Họ và tên</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_ho.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n</dl>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + "\n</section>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Ý kiến của chủ sở hữu chỗ ở hợp pháp</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Đã đồng ý</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_so_huu.dong_y\">Thay đổi<span class=\"unseen\"> Đã đồng ý</span></a></dd></div>\n<div class=\"answer\"><dt>Họ và tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_so_huu.ho_ten\">Thay đổi<span class=\"unseen\"> Họ và tên</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_so_huu.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n</dl>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"39":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[44](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[48](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[50](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[54](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[58](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[60](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[62](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[66](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Tờ khai thay đổi thông tin cư trú CT02, dùng cho người Việt Nam định cư ở nước ngoài không còn hộ chiếu Việt Nam</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ct02\">Thay đổi<span class=\"unseen\"> Tờ khai thay đổi thông tin cư trú CT02, dùng cho người Việt Nam định cư ở nước ngoài không còn hộ chiếu Việt Nam</span></a></dd></div>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ct02") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"42":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"43":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ chứng minh chỗ ở hợp pháp</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_cho_o\">Thay đổi<span class=\"unseen\"> Giấy tờ chứng minh chỗ ở hợp pháp</span></a></dd></div>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"46":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ chứng minh quan hệ nhân thân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_nhan_than\">Thay đổi<span class=\"unseen\"> Giấy tờ chứng minh quan hệ nhân thân</span></a></dd></div>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hợp đồng thuê, mượn, ở nhờ đã công chứng hoặc chứng thực</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_thue\">Thay đổi<span class=\"unseen\"> Hợp đồng thuê, mượn, ở nhờ đã công chứng hoặc chứng thực</span></a></dd></div>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ chứng minh đủ diện tích nhà ở tối thiểu</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[51](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dien_tich_o\">Thay đổi<span class=\"unseen\"> Giấy tờ chứng minh đủ diện tích nhà ở tối thiểu</span></a></dd></div>";
},"51":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ của chức sắc, nhà tu hành</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_chuc_sac\">Thay đổi<span class=\"unseen\"> Giấy tờ của chức sắc, nhà tu hành</span></a></dd></div>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"54":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Xác nhận của Ủy ban nhân dân có nhà ở phụ trợ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_phu_tro\">Thay đổi<span class=\"unseen\"> Xác nhận của Ủy ban nhân dân có nhà ở phụ trợ</span></a></dd></div>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Xác nhận người đăng ký thuộc đối tượng ở cơ sở tín ngưỡng, tôn giáo (điểm d)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_doi_tuong\">Thay đổi<span class=\"unseen\"> Xác nhận người đăng ký thuộc đối tượng ở cơ sở tín ngưỡng, tôn giáo (điểm d)</span></a></dd></div>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản đề nghị của người đứng đầu cơ sở</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.de_nghi_co_so\">Thay đổi<span class=\"unseen\"> Văn bản đề nghị của người đứng đầu cơ sở</span></a></dd></div>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ về việc chăm sóc, nuôi dưỡng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_cham_soc\">Thay đổi<span class=\"unseen\"> Giấy tờ về việc chăm sóc, nuôi dưỡng</span></a></dd></div>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"62":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy giới thiệu của đơn vị (Quân đội: cấp trung đoàn trở lên; Công an: thủ trưởng trực tiếp quản lý)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_gioi_thieu\">Thay đổi<span class=\"unseen\"> Giấy giới thiệu của đơn vị (Quân đội: cấp trung đoàn trở lên; Công an: thủ trưởng trực tiếp quản lý)</span></a></dd></div>";
},"63":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Xác nhận nơi đậu, đỗ thường xuyên của phương tiện</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_dau_do\">Thay đổi<span class=\"unseen\"> Xác nhận nơi đậu, đỗ thường xuyên của phương tiện</span></a></dd></div>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy đăng ký, đăng kiểm hoặc xác nhận phương tiện dùng để ở</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dang_kiem\">Thay đổi<span class=\"unseen\"> Giấy đăng ký, đăng kiểm hoặc xác nhận phương tiện dùng để ở</span></a></dd></div>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ chứng minh thuộc đối tượng miễn lệ phí</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_mien\">Thay đổi<span class=\"unseen\"> Giấy tờ chứng minh thuộc đối tượng miễn lệ phí</span></a></dd></div>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Lời cam đoan</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"71":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Lời cam đoan</legend>\n";
},"72":function(c,d,h,t,data) {
    return " checked";
},"73":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kiểm tra lại trước khi nộp – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Kiểm tra lại trước khi nộp</h1>\n<p class=\"lead\">Xem lại những gì bạn đã khai. Chọn “Thay đổi” để sửa một mục.</p>\n<section class=\"answers\"><h2>Loại hồ sơ</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Trường hợp của hồ sơ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_case") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2((d != null ? p(d,"start_link") : d), d))
    + "#_case\">Thay đổi<span class=\"unseen\"> Trường hợp của hồ sơ</span></a></dd></div>\n<div class=\"answer\"><dt>Người nộp hồ sơ là</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2((d != null ? p(d,"start_link") : d), d))
    + "#_applicant\">Thay đổi<span class=\"unseen\"> Người nộp hồ sơ là</span></a></dd></div>\n</dl>\n</section>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"chu_ho") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"de_nghi") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[71](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[73](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "done": page((f) => (f = {"0":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"1":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"en\" hreflang=\"en\">English</a></p>";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Quay lại</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">Trang này hết hạn nếu không thao tác; thông tin đã khai sẽ được xóa. Thời gian còn lại: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"4":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Thời điểm nộp</dt><dd class=\"answer-text\">"
    + c.escapeExpression(c.lambda((d != null ? p(d,"filed") : d), d))
    + "</dd></div>";
},"5":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hẹn trả kết quả</dt><dd class=\"answer-text\">"
    + c.escapeExpression(c.lambda((d != null ? p(d,"promised") : d), d))
    + "</dd></div>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"text") : d), d))
    + "</li>";
},"7":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Đăng ký thường trú</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thường trú</p>\n<p class=\"masthead-code\">Mã thủ tục 1.004222 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">1.004222</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Thông tin nơi thường trú được cập nhật vào cơ sở dữ liệu; Thông tin nơi thường trú được cập nhật vào cơ sở dữ liệu (mã thứ hai); Thông báo kết quả giải quyết thủ tục về cư trú; Phiếu từ chối tiếp nhận, giải quyết hồ sơ (CT06).</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Công an cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
