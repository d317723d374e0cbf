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
    + "Trước khi bắt đầu – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
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
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"thong_thuong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"thong_thuong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">Trẻ có cha hoặc mẹ</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"bo_roi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"bo_roi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">Trẻ bị bỏ rơi</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"mang_thai_ho\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"mang_thai_ho") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">Trẻ sinh ra do mang thai hộ</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Cá nhân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"nguoi_viet_o_nuoc_ngoai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"nguoi_viet_o_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Người Việt Nam định cư ở nước ngoài</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Bắt đầu kê khai</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.01-dau": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"loai_dang_ky-error\">\n<legend>Loại đăng ký</legend>\n<p class=\"error\" id=\"loai_dang_ky-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_dang_ky") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Loại đăng ký</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"loai_khai_sinh-error\">\n<legend>Loại khai sinh</legend>\n<p class=\"error\" id=\"loai_khai_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_khai_sinh") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Loại khai sinh</legend>\n";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"uy_quyen-error\">\n<legend>Thực hiện theo ủy quyền <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"uy_quyen-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Thực hiện theo ủy quyền <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Đề nghị – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Đề nghị</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_dang_ky") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"loai_dang_ky\" name=\"loai_dang_ky\" value=\"dang_ky_moi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_dang_ky") : s)) != null ? p(s,"dang_ky_moi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_dang_ky\">Đăng ký mới</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"loai_dang_ky-2\" name=\"loai_dang_ky\" value=\"da_co_giay_to\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_dang_ky") : s)) != null ? p(s,"da_co_giay_to") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_dang_ky-2\">Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_khai_sinh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"loai_khai_sinh\" name=\"loai_khai_sinh\" value=\"du_cha_me\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_khai_sinh") : s)) != null ? p(s,"du_cha_me") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_khai_sinh\">Đã xác định được cả cha lẫn mẹ</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"loai_khai_sinh-2\" name=\"loai_khai_sinh\" value=\"mot_ben\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_khai_sinh") : s)) != null ? p(s,"mot_ben") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_khai_sinh-2\">Chỉ xác định được cha hoặc mẹ</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"loai_khai_sinh-3\" name=\"loai_khai_sinh\" value=\"chua_xac_dinh\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_khai_sinh") : s)) != null ? p(s,"chua_xac_dinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_khai_sinh-3\">Chưa xác định được cha, mẹ</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen\" name=\"uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"uy_quyen\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen-2\" name=\"uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"uy_quyen-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.02-a": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"nguoi_yeu_cau.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.ngay_sinh-hint nguoi_yeu_cau.ngay_sinh-error\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_yeu_cau.ngay_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_yeu_cau.ngay_sinh-hint\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.loai_giay_to-error\">\n<legend>Giấy tờ tùy thân: loại</legend>\n<p class=\"error\" id=\"nguoi_yeu_cau.loai_giay_to-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giấy tờ tùy thân: loại</legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.so_giay_to-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.so_giay_to-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.ngay_cap-hint nguoi_yeu_cau.ngay_cap-error\">\n<legend>Giấy tờ tùy thân: ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_yeu_cau.ngay_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"17":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_yeu_cau.ngay_cap-hint\">\n<legend>Giấy tờ tùy thân: ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.noi_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.noi_cap-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.tinh-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.xa-error\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.quan_he-error\">\n<legend>Quan hệ với người được khai sinh</legend>\n<p class=\"error\" id=\"nguoi_yeu_cau.quan_he-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Quan hệ với người được khai sinh</legend>\n";
},"24":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "A. Người yêu cầu – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>A. Người yêu cầu</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.ho_ten\">Họ, chữ đệm, tên</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.ho_ten\" name=\"nguoi_yeu_cau.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_sinh.day\" name=\"nguoi_yeu_cau.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_sinh.month\" name=\"nguoi_yeu_cau.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_sinh.year\" name=\"nguoi_yeu_cau.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to\">Hộ chiếu</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-2\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-2\">Thẻ căn cước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-3\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-3\">Thẻ căn cước công dân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-4\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-4\">Căn cước điện tử</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-5\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-5\">Giấy chứng nhận căn cước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-6\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-6\">Giấy tờ khác có dán ảnh và thông tin cá nhân</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.so_giay_to\">Giấy tờ tùy thân: số</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_yeu_cau.so_giay_to\" name=\"nguoi_yeu_cau.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_cap.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_cap.day\" name=\"nguoi_yeu_cau.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_cap.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_cap.month\" name=\"nguoi_yeu_cau.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_cap.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_cap.year\" name=\"nguoi_yeu_cau.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.noi_cap\">Giấy tờ tùy thân: cơ quan cấp <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.noi_cap\" name=\"nguoi_yeu_cau.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Nơi cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.tinh\" name=\"nguoi_yeu_cau.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.xa\" name=\"nguoi_yeu_cau.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet\" name=\"nguoi_yeu_cau.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he\" name=\"nguoi_yeu_cau.quan_he\" value=\"BanThan\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___ban_than") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he\">Bản thân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he-2\" name=\"nguoi_yeu_cau.quan_he\" value=\"ChaDe\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___cha_de") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he-2\">Cha</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he-3\" name=\"nguoi_yeu_cau.quan_he\" value=\"Me\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___me") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he-3\">Mẹ</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he-4\" name=\"nguoi_yeu_cau.quan_he\" value=\"Khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___khac") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he-4\">Khác</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.03-b": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"tre.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tre.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"tre.ngay_sinh-hint tre.ngay_sinh-error\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"tre.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"tre.ngay_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"tre.ngay_sinh-hint\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"tre.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field computed\">\n<p class=\"label\">Ngày sinh ghi bằng chữ</p>\n<p class=\"computed-value\"><bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh_chu") : s), d))
    + "</bdi></p>\n<p class=\"hint\">Hệ thống tự ghi từ thông tin đã khai.</p>\n</div>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"tre.gioi_tinh-error\">\n<legend>Giới tính</legend>\n<p class=\"error\" id=\"tre.gioi_tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giới tính</legend>\n";
},"15":function(c,d,h,t,data) {
    return " checked";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.dan_toc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"tre.dan_toc-error\"";
},"17":function(c,d,h,t,data) {
    return "<select";
},"18":function(c,d,h,t,data) {
    return " selected";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.quoc_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"tre.quoc_tich-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.noi_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"tre.noi_sinh-error\"";
},"21":function(c,d,h,t,data) {
    return "<textarea";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.que_quan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tre.que_quan-error\"";
},"23":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "B. Người được khai sinh – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>B. Người được khai sinh</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"tre.ho_ten\">Họ, chữ đệm, tên</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tre.ho_ten\" name=\"tre.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"tre.ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"tre.ngay_sinh.day\" name=\"tre.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"tre.ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"tre.ngay_sinh.month\" name=\"tre.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"tre.ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"tre.ngay_sinh.year\" name=\"tre.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh_chu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"tre.gioi_tinh\" name=\"tre.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "><label for=\"tre.gioi_tinh\">Nam</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tre.gioi_tinh-2\" name=\"tre.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "><label for=\"tre.gioi_tinh-2\">Nữ</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"tre.dan_toc\">Dân tộc</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input medium\" id=\"tre.dan_toc\" name=\"tre.dan_toc\">\n<option value=\"\">– Chọn –</option>\n<option value=\"01\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"tre.quoc_tich\">Quốc tịch</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input medium\" id=\"tre.quoc_tich\" name=\"tre.quoc_tich\">\n<option value=\"\">– Chọn –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Việt Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cam-pu-chia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Trung Quốc</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Đài Loan (Trung Quốc)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Nhật Bản</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hàn Quốc</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Thái Lan</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Xin-ga-po</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ma-lai-xi-a</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Phi-líp-pin</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ấn Độ</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hoa Kỳ</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ca-na-đa</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ô-xtrây-li-a</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Vương quốc Anh</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Pháp</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Đức</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Liên bang Nga</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Quốc tịch khác</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Không quốc tịch</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"tre.noi_sinh\">Nơi sinh</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"tre.noi_sinh\" name=\"tre.noi_sinh\">"
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"tre.que_quan\">Quê quán</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tre.que_quan\" name=\"tre.que_quan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.04-c": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"me.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.nam_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.nam_sinh-hint me.nam_sinh-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"me.nam_sinh-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.dan_toc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"me.dan_toc-error\"";
},"12":function(c,d,h,t,data) {
    return "<select";
},"13":function(c,d,h,t,data) {
    return " selected";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.quoc_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"me.quoc_tich-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.cu_tru.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.cu_tru.tinh-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.cu_tru.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.cu_tru.xa-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.cu_tru.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.cu_tru.chi_tiet-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.dinh_danh-hint me.dinh_danh-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"me.dinh_danh-hint\"";
},"20":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "C. Người mẹ – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>C. Người mẹ</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"me.ho_ten\">Họ, chữ đệm, tên <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.ho_ten\" name=\"me.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.nam_sinh\">Năm sinh <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"me.nam_sinh-hint\">Từ 1.900.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"me.nam_sinh\" name=\"me.nam_sinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.dan_toc\">Dân tộc <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"me.dan_toc\" name=\"me.dan_toc\">\n<option value=\"\">– Chọn –</option>\n<option value=\"01\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"me.quoc_tich\">Quốc tịch <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"me.quoc_tich\" name=\"me.quoc_tich\">\n<option value=\"\">– Chọn –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Việt Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cam-pu-chia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Trung Quốc</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Đài Loan (Trung Quốc)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Nhật Bản</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hàn Quốc</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thái Lan</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xin-ga-po</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ma-lai-xi-a</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Phi-líp-pin</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ấn Độ</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hoa Kỳ</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ca-na-đa</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ô-xtrây-li-a</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Vương quốc Anh</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pháp</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Đức</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Liên bang Nga</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Quốc tịch khác</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Không quốc tịch</option>\n</select>\n</div>\n<fieldset class=\"group\">\n<legend>Nơi cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"me.cu_tru.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.cu_tru.tinh\" name=\"me.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.cu_tru.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.cu_tru.xa\" name=\"me.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.cu_tru.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.cu_tru.chi_tiet\" name=\"me.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"me.dinh_danh\">Số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"me.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"me.dinh_danh\" name=\"me.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.05-d": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"cha.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.nam_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.nam_sinh-hint cha.nam_sinh-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cha.nam_sinh-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.dan_toc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"cha.dan_toc-error\"";
},"12":function(c,d,h,t,data) {
    return "<select";
},"13":function(c,d,h,t,data) {
    return " selected";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.quoc_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"cha.quoc_tich-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.cu_tru.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.cu_tru.tinh-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.cu_tru.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.cu_tru.xa-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.cu_tru.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.cu_tru.chi_tiet-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.dinh_danh-hint cha.dinh_danh-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cha.dinh_danh-hint\"";
},"20":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "D. Người cha – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>D. Người cha</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"cha.ho_ten\">Họ, chữ đệm, tên <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.ho_ten\" name=\"cha.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.nam_sinh\">Năm sinh <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"cha.nam_sinh-hint\">Từ 1.900.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"cha.nam_sinh\" name=\"cha.nam_sinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.dan_toc\">Dân tộc <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"cha.dan_toc\" name=\"cha.dan_toc\">\n<option value=\"\">– Chọn –</option>\n<option value=\"01\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"cha.quoc_tich\">Quốc tịch <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"cha.quoc_tich\" name=\"cha.quoc_tich\">\n<option value=\"\">– Chọn –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Việt Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cam-pu-chia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Trung Quốc</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Đài Loan (Trung Quốc)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Nhật Bản</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hàn Quốc</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thái Lan</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xin-ga-po</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ma-lai-xi-a</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Phi-líp-pin</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ấn Độ</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hoa Kỳ</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ca-na-đa</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ô-xtrây-li-a</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Vương quốc Anh</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pháp</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Đức</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Liên bang Nga</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Quốc tịch khác</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Không quốc tịch</option>\n</select>\n</div>\n<fieldset class=\"group\">\n<legend>Nơi cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"cha.cu_tru.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.cu_tru.tinh\" name=\"cha.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.cu_tru.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.cu_tru.xa\" name=\"cha.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.cu_tru.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.cu_tru.chi_tiet\" name=\"cha.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"cha.dinh_danh\">Số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"cha.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"cha.dinh_danh\" name=\"cha.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.06-e": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ket_hon.so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ket_hon.so-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ket_hon.quyen_so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ket_hon.quyen_so-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ket_hon.ngay_dang_ky-hint ket_hon.ngay_dang_ky-error\">\n<legend>Đăng ký ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ket_hon.ngay_dang_ky-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ket_hon.ngay_dang_ky-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ket_hon.ngay_dang_ky-hint\">\n<legend>Đăng ký ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ket_hon.ngay_dang_ky-hint\">Ví dụ: 27 3 1990.</p>\n";
},"12":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ket_hon.noi_dang_ky-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ket_hon.noi_dang_ky-error\"";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "E. Giấy chứng nhận kết hôn của cha, mẹ – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>E. Giấy chứng nhận kết hôn của cha, mẹ</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"ket_hon.so\">Số <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ket_hon.so\" name=\"ket_hon.so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ket_hon.quyen_so\">Quyển số <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ket_hon.quyen_so\" name=\"ket_hon.quyen_so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ket_hon.ngay_dang_ky.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ket_hon.ngay_dang_ky.day\" name=\"ket_hon.ngay_dang_ky.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ket_hon.ngay_dang_ky.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ket_hon.ngay_dang_ky.month\" name=\"ket_hon.ngay_dang_ky.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ket_hon.ngay_dang_ky.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ket_hon.ngay_dang_ky.year\" name=\"ket_hon.ngay_dang_ky.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ket_hon.noi_dang_ky\">Tại <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ket_hon.noi_dang_ky\" name=\"ket_hon.noi_dang_ky\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.07-f": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"de_nghi_ban_sao-error\">\n<legend>Đề nghị cấp bản sao</legend>\n<p class=\"error\" id=\"de_nghi_ban_sao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_ban_sao") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Đề nghị cấp bản sao</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_ban_sao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_ban_sao-hint so_ban_sao-error\"";
},"11":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_ban_sao-hint\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"lam_tai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"lam_tai-error\"";
},"13":function(c,d,h,t,data) {
    return "<input";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_khai-hint ngay_khai-error\">\n<legend>Ngày khai <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_khai-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_khai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s), d))
    + "</p>";
},"15":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_khai-hint\">\n<legend>Ngày khai <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_khai-hint\">Ví dụ: 27 3 1990.</p>\n";
},"16":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"17":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "F. Đề nghị cấp bản sao – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>F. Đề nghị cấp bản sao</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"de_nghi_ban_sao\" name=\"de_nghi_ban_sao\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"de_nghi_ban_sao\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"de_nghi_ban_sao-2\" name=\"de_nghi_ban_sao\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"de_nghi_ban_sao-2\">Không</label></div>\n</div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Chỉ trả lời nếu: Đề nghị cấp bản sao.</p>\n<div class=\"field\">\n<label for=\"so_ban_sao\">Số lượng bản sao</label>\n<p class=\"hint\" id=\"so_ban_sao-hint\">Từ 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_ban_sao\" name=\"so_ban_sao\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "\">\n</div>\n</div>\n<div class=\"field\">\n<label for=\"lam_tai\">Làm tại <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input\" id=\"lam_tai\" name=\"lam_tai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"lam_tai") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_khai.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + " id=\"ngay_khai.day\" name=\"ngay_khai.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_khai") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_khai.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + " id=\"ngay_khai.month\" name=\"ngay_khai.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_khai") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_khai.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + " id=\"ngay_khai.year\" name=\"ngay_khai.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_khai") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.08-g": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"doi_tuong_mien-error\">\n<legend>Là người có công, thuộc hộ nghèo hoặc là người khuyết tật</legend>\n<p class=\"error\" id=\"doi_tuong_mien-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Là người có công, thuộc hộ nghèo hoặc là người khuyết tật</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Lệ phí – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Lệ phí</h1>\n<p class=\"form-name\">Tờ khai đăng ký khai sinh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien\" name=\"doi_tuong_mien\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien-2\" name=\"doi_tuong_mien\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
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
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Giấy tờ chứng minh việc sinh</legend>\n<p class=\"hint\">Cần một trong các giấy tờ sau.</p>\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "\n</fieldset>";
},"10":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_chung_sinh\">Giấy chứng sinh</label>\n<p class=\"hint\" id=\"_tep.giay_chung_sinh-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "</div>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_chung_sinh") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
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

  return "<p class=\"error\" id=\"_tep.giay_chung_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_sinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_chung_sinh\" name=\"_tep.giay_chung_sinh\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_chung_sinh-hint _tep.giay_chung_sinh-error\">";
},"14":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_chung_sinh\" name=\"_tep.giay_chung_sinh\" aria-describedby=\"_tep.giay_chung_sinh-hint\">";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.nguoi_lam_chung\">Văn bản của người làm chứng xác nhận về việc sinh</label>\n<p class=\"hint\" id=\"_tep.nguoi_lam_chung-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "</div>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.nguoi_lam_chung-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_lam_chung") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.nguoi_lam_chung\" name=\"_tep.nguoi_lam_chung\" aria-invalid=\"true\" aria-describedby=\"_tep.nguoi_lam_chung-hint _tep.nguoi_lam_chung-error\">";
},"18":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.nguoi_lam_chung\" name=\"_tep.nguoi_lam_chung\" aria-describedby=\"_tep.nguoi_lam_chung-hint\">";
},"19":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_cam_doan\">Giấy cam đoan về việc sinh</label>\n<p class=\"hint\" id=\"_tep.giay_cam_doan-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "</div>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_cam_doan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_cam_doan") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_cam_doan\" name=\"_tep.giay_cam_doan\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_cam_doan-hint _tep.giay_cam_doan-error\">";
},"22":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_cam_doan\" name=\"_tep.giay_cam_doan\" aria-describedby=\"_tep.giay_cam_doan-hint\">";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.bien_ban_bo_roi\">Biên bản về việc trẻ bị bỏ rơi</label>\n<p class=\"hint\" id=\"_tep.bien_ban_bo_roi-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "</div>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.bien_ban_bo_roi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bien_ban_bo_roi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.bien_ban_bo_roi\" name=\"_tep.bien_ban_bo_roi\" aria-invalid=\"true\" aria-describedby=\"_tep.bien_ban_bo_roi-hint _tep.bien_ban_bo_roi-error\">";
},"26":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.bien_ban_bo_roi\" name=\"_tep.bien_ban_bo_roi\" aria-describedby=\"_tep.bien_ban_bo_roi-hint\">";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_mang_thai_ho\">Xác nhận của cơ sở y tế về việc mang thai hộ</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_mang_thai_ho-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "</div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_mang_thai_ho-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_mang_thai_ho\" name=\"_tep.xac_nhan_mang_thai_ho\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_mang_thai_ho-hint _tep.xac_nhan_mang_thai_ho-error\">";
},"30":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_mang_thai_ho\" name=\"_tep.xac_nhan_mang_thai_ho\" aria-describedby=\"_tep.xac_nhan_mang_thai_ho-hint\">";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_uy_quyen_ho_tich\">Văn bản ủy quyền (không phải chứng thực khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột)</label>\n<p class=\"hint\" id=\"_tep.giay_uy_quyen_ho_tich-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[34](c,d,h,t))
    + "</div>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_uy_quyen_ho_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint _tep.giay_uy_quyen_ho_tich-error\">";
},"34":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint\">";
},"35":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Giấy tờ tùy thân</p><p class=\"hint\">Xuất trình khi nhận kết quả, không phải nộp.</p></div>";
},"36":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Giấy tờ chứng minh thông tin về cư trú</p><p class=\"hint\">Xuất trình khi nhận kết quả, không phải nộp.</p></div>";
},"37":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Giấy chứng nhận kết hôn</p><p class=\"hint\">Xuất trình khi nhận kết quả, không phải nộp.</p></div>";
},"38":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mot_trong_giay_chung_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_tuy_than") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_cu_tru") : s)) && s.length !== 0 ? f[36](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_ket_hon") : s)) && s.length !== 0 ? f[37](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[38](c,d,h,t) : "")
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

  return "<section class=\"answers\"><h2>Đề nghị</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Loại đăng ký</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_dang_ky") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"dau") : s), d))
    + "#loai_dang_ky\">Thay đổi<span class=\"unseen\"> Loại đăng ký</span></a></dd></div>\n<div class=\"answer\"><dt>Loại khai sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_khai_sinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"dau") : s), d))
    + "#loai_khai_sinh\">Thay đổi<span class=\"unseen\"> Loại khai sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Thực hiện theo ủy quyền</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"uy_quyen") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"dau") : s), d))
    + "#uy_quyen\">Thay đổi<span class=\"unseen\"> Thực hiện theo ủy quyền</span></a></dd></div>\n</dl>\n</section>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_dang_ky") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_khai_sinh") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"uy_quyen") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>A. Người yêu cầu</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm, tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.ho_ten\">Thay đổi<span class=\"unseen\"> Họ, chữ đệm, tên</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày, tháng, năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.ngay_sinh.day\">Thay đổi<span class=\"unseen\"> Ngày, tháng, năm sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: loại</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.loai_giay_to\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: loại</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: số</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.so_giay_to\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: số</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: ngày cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.ngay_cap.day\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: ngày cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: cơ quan cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.noi_cap\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: cơ quan cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi cư trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.cu_tru.tinh\">Thay đổi<span class=\"unseen\"> Nơi cư trú</span></a></dd></div>\n<div class=\"answer\"><dt>Quan hệ với người được khai sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.quan_he\">Thay đổi<span class=\"unseen\"> Quan hệ với người được khai sinh</span></a></dd></div>\n</dl>\n</section>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>B. Người được khai sinh</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm, tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.ho_ten\">Thay đổi<span class=\"unseen\"> Họ, chữ đệm, tên</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày, tháng, năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.ngay_sinh.day\">Thay đổi<span class=\"unseen\"> Ngày, tháng, năm sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày sinh ghi bằng chữ</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh_chu") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Giới tính</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.gioi_tinh\">Thay đổi<span class=\"unseen\"> Giới tính</span></a></dd></div>\n<div class=\"answer\"><dt>Dân tộc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.dan_toc\">Thay đổi<span class=\"unseen\"> Dân tộc</span></a></dd></div>\n<div class=\"answer\"><dt>Quốc tịch</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.quoc_tich\">Thay đổi<span class=\"unseen\"> Quốc tịch</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.noi_sinh\">Thay đổi<span class=\"unseen\"> Nơi sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Quê quán</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.que_quan\">Thay đổi<span class=\"unseen\"> Quê quán</span></a></dd></div>\n</dl>\n</section>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh_chu") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>C. Người mẹ</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm, tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.ho_ten\">Thay đổi<span class=\"unseen\"> Họ, chữ đệm, tên</span></a></dd></div>\n<div class=\"answer\"><dt>Năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.nam_sinh\">Thay đổi<span class=\"unseen\"> Năm sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Dân tộc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.dan_toc\">Thay đổi<span class=\"unseen\"> Dân tộc</span></a></dd></div>\n<div class=\"answer\"><dt>Quốc tịch</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.quoc_tich\">Thay đổi<span class=\"unseen\"> Quốc tịch</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi cư trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.cu_tru.tinh\">Thay đổi<span class=\"unseen\"> Nơi cư trú</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n</dl>\n</section>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s), d))
    + "</bdi>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"39":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>D. Người cha</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm, tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.ho_ten\">Thay đổi<span class=\"unseen\"> Họ, chữ đệm, tên</span></a></dd></div>\n<div class=\"answer\"><dt>Năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.nam_sinh\">Thay đổi<span class=\"unseen\"> Năm sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Dân tộc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.dan_toc\">Thay đổi<span class=\"unseen\"> Dân tộc</span></a></dd></div>\n<div class=\"answer\"><dt>Quốc tịch</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.quoc_tich\">Thay đổi<span class=\"unseen\"> Quốc tịch</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi cư trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.cu_tru.tinh\">Thay đổi<span class=\"unseen\"> Nơi cư trú</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n</dl>\n</section>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "</bdi>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s), d))
    + "</bdi>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"46":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>E. Giấy chứng nhận kết hôn của cha, mẹ</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Số</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.so\">Thay đổi<span class=\"unseen\"> Số</span></a></dd></div>\n<div class=\"answer\"><dt>Quyển số</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.quyen_so\">Thay đổi<span class=\"unseen\"> Quyển số</span></a></dd></div>\n<div class=\"answer\"><dt>Đăng ký ngày</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.ngay_dang_ky.day\">Thay đổi<span class=\"unseen\"> Đăng ký ngày</span></a></dd></div>\n<div class=\"answer\"><dt>Tại</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.noi_dang_ky\">Thay đổi<span class=\"unseen\"> Tại</span></a></dd></div>\n</dl>\n</section>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s), d))
    + "</bdi>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s), d))
    + "</bdi>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s), d))
    + "</bdi>";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>F. Đề nghị cấp bản sao</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Đề nghị cấp bản sao</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#de_nghi_ban_sao\">Thay đổi<span class=\"unseen\"> Đề nghị cấp bản sao</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[53](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Làm tại</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#lam_tai\">Thay đổi<span class=\"unseen\"> Làm tại</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày khai</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[56](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#ngay_khai.day\">Thay đổi<span class=\"unseen\"> Ngày khai</span></a></dd></div>\n</dl>\n</section>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s), d))
    + "</bdi>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Số lượng bản sao</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[54](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#so_ban_sao\">Thay đổi<span class=\"unseen\"> Số lượng bản sao</span></a></dd></div>";
},"54":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "</bdi>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lam_tai") : s), d))
    + "</bdi>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_khai") : s), d))
    + "</bdi>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Lệ phí</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Là người có công, thuộc hộ nghèo hoặc là người khuyết tật</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[58](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"g") : s), d))
    + "#doi_tuong_mien\">Thay đổi<span class=\"unseen\"> Là người có công, thuộc hộ nghèo hoặc là người khuyết tật</span></a></dd></div>\n</dl>\n</section>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</bdi>";
},"59":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[60](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[66](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[70](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_chung_sinh\">Thay đổi<span class=\"unseen\"> Giấy chứng sinh</span></a></dd></div>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_chung_sinh") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"62":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"63":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản của người làm chứng xác nhận về việc sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.nguoi_lam_chung\">Thay đổi<span class=\"unseen\"> Văn bản của người làm chứng xác nhận về việc sinh</span></a></dd></div>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy cam đoan về việc sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_cam_doan\">Thay đổi<span class=\"unseen\"> Giấy cam đoan về việc sinh</span></a></dd></div>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Biên bản về việc trẻ bị bỏ rơi</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.bien_ban_bo_roi\">Thay đổi<span class=\"unseen\"> Biên bản về việc trẻ bị bỏ rơi</span></a></dd></div>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Xác nhận của cơ sở y tế về việc mang thai hộ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[71](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_mang_thai_ho\">Thay đổi<span class=\"unseen\"> Xác nhận của cơ sở y tế về việc mang thai hộ</span></a></dd></div>";
},"71":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản ủy quyền (không phải chứng thực khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_uy_quyen_ho_tich\">Thay đổi<span class=\"unseen\"> Văn bản ủy quyền (không phải chứng thực khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột)</span></a></dd></div>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"74":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Lời cam đoan</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"75":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Lời cam đoan</legend>\n";
},"76":function(c,d,h,t,data) {
    return " checked";
},"77":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kiểm tra lại trước khi nộp – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
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
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"dau") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"g") : s)) && s.length !== 0 ? f[57](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[59](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[74](c,d,h,t) : f[75](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[76](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[77](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Đăng ký khai sinh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký khai sinh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001193 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">1.001193</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Giấy khai sinh.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
