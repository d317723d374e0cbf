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

  return "<fieldset class=\"field wrong\" aria-describedby=\"_applicant-error\">\n<legend>Người nộp hồ sơ là</legend>\n<p class=\"error\" id=\"_applicant-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Người nộp hồ sơ là</legend>\n";
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
    + "Trước khi bắt đầu – Đăng ký thành lập hộ kinh doanh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập hộ kinh doanh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001612 · Phiên bản 0</p>"
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
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Cá nhân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"household\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"household") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Hộ gia đình</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Bắt đầu kê khai</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Phòng Tài chính - Kế hoạch cấp huyện</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.01-dau": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"kinh_gui-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"kinh_gui-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kính gửi – Đăng ký thành lập hộ kinh doanh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập hộ kinh doanh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001612 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Kính gửi</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký hộ kinh doanh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"kinh_gui\">Cơ quan đăng ký kinh doanh</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"kinh_gui\" name=\"kinh_gui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Phòng Tài chính - Kế hoạch cấp huyện</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.02-chu_ho": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"chu_ho.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_ho.ngay_sinh-hint chu_ho.ngay_sinh-error\">\n<legend>Sinh ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"chu_ho.ngay_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"chu_ho.ngay_sinh-hint\">\n<legend>Sinh ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.dinh_danh-hint chu_ho.dinh_danh-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu_ho.dinh_danh-hint\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.thuong_tru.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.thuong_tru.tinh-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.thuong_tru.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.thuong_tru.xa-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.thuong_tru.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.thuong_tru.chi_tiet-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_ho.gioi_tinh-error\">\n<legend>Giới tính <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"chu_ho.gioi_tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"18":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giới tính <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"19":function(c,d,h,t,data) {
    return " checked";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.dan_toc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"chu_ho.dan_toc-error\"";
},"21":function(c,d,h,t,data) {
    return "<select";
},"22":function(c,d,h,t,data) {
    return " selected";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.dien_thoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.dien_thoai-hint chu_ho.dien_thoai-error\"";
},"24":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu_ho.dien_thoai-hint\"";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.ma_so_thue-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.ma_so_thue-hint chu_ho.ma_so_thue-error\"";
},"26":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu_ho.ma_so_thue-hint\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_ho.ngay_cap-hint chu_ho.ngay_cap-error\">\n<legend>Ngày cấp căn cước <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"chu_ho.ngay_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"28":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"chu_ho.ngay_cap-hint\">\n<legend>Ngày cấp căn cước <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.noi_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.noi_cap-error\"";
},"30":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Chủ hộ kinh doanh – Đăng ký thành lập hộ kinh doanh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập hộ kinh doanh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001612 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Chủ hộ kinh doanh</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký hộ kinh doanh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<fieldset class=\"group\">\n<legend>Chủ hộ</legend>\n<div class=\"field\">\n<label for=\"chu_ho.ho_ten\">Họ và tên (chữ in hoa)</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.ho_ten\" name=\"chu_ho.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"chu_ho.ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_sinh.day\" name=\"chu_ho.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_sinh.month\" name=\"chu_ho.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_sinh.year\" name=\"chu_ho.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu_ho.dinh_danh\">Số định danh cá nhân</label>\n<p class=\"hint\" id=\"chu_ho.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"chu_ho.dinh_danh\" name=\"chu_ho.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Nơi thường trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"chu_ho.thuong_tru.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.thuong_tru.tinh\" name=\"chu_ho.thuong_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.thuong_tru.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.thuong_tru.xa\" name=\"chu_ho.thuong_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.thuong_tru.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.thuong_tru.chi_tiet\" name=\"chu_ho.thuong_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"chu_ho.gioi_tinh\" name=\"chu_ho.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "><label for=\"chu_ho.gioi_tinh\">Nam</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"chu_ho.gioi_tinh-2\" name=\"chu_ho.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "><label for=\"chu_ho.gioi_tinh-2\">Nữ</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu_ho.dan_toc\">Dân tộc <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input medium\" id=\"chu_ho.dan_toc\" name=\"chu_ho.dan_toc\">\n<option value=\"\">– Chọn –</option>\n<option value=\"01\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.dien_thoai\">Số điện thoại <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"chu_ho.dien_thoai-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"chu_ho.dien_thoai\" name=\"chu_ho.dien_thoai\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.ma_so_thue\">Mã số thuế cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"chu_ho.ma_so_thue-hint\">10 chữ số, 13 chữ số hoặc 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"chu_ho.ma_so_thue\" name=\"chu_ho.ma_so_thue\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"chu_ho.ngay_cap.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_cap.day\" name=\"chu_ho.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_cap.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_cap.month\" name=\"chu_ho.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_cap.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_cap.year\" name=\"chu_ho.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu_ho.noi_cap\">Nơi cấp căn cước <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.noi_cap\" name=\"chu_ho.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Phòng Tài chính - Kế hoạch cấp huyện</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.03-noi_dung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_ho-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_ho-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.tinh-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.xa-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.chi_tiet-error\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nganh_nghe-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">3. Ngành, nghề kinh doanh: </span>Dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\">Mã ngành cấp 4</label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint\">Tối đa 10 ký tự.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_nganh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input medium\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_nganh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\">Tên ngành</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "\">\n</div>"
    + ((s = (d != null ? p(d,"removable") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "\n</fieldset>";
},"14":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_nganh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint "
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-error\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<input aria-describedby=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint\"";
},"16":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh-error\"";
},"17":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "\n<button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Xóa<span class=\"unseen\"> dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"18":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"nganh_nghe\">Thêm dòng<span class=\"unseen\">: 3. Ngành, nghề kinh doanh</span></button>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"von-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"von-hint von-error\"";
},"20":function(c,d,h,t,data) {
    return "<input aria-describedby=\"von-hint\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field computed\">\n<p class=\"label\">Vốn kinh doanh bằng chữ</p>\n<p class=\"computed-value\"><bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s), d))
    + "</bdi></p>\n<p class=\"hint\">Hệ thống tự ghi từ thông tin đã khai.</p>\n</div>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_the-error\">\n<legend>5. Chủ thể thành lập</legend>\n<p class=\"error\" id=\"chu_the-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_the") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>5. Chủ thể thành lập</legend>\n";
},"24":function(c,d,h,t,data) {
    return " checked";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"co_uy_quyen-error\">\n<legend>Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</legend>\n<p class=\"error\" id=\"co_uy_quyen-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s), d))
    + "</p>";
},"26":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</legend>\n";
},"27":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Nội dung đăng ký – Đăng ký thành lập hộ kinh doanh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập hộ kinh doanh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001612 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Nội dung đăng ký</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký hộ kinh doanh</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"ten_ho\">1. Tên hộ kinh doanh (chữ in hoa)</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_ho\" name=\"ten_ho\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_ho") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>2. Trụ sở của hộ kinh doanh</legend>\n<div class=\"field\">\n<label for=\"tru_so.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.tinh\" name=\"tru_so.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.xa\" name=\"tru_so.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.chi_tiet\" name=\"tru_so.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"rows\" id=\"nganh_nghe\" role=\"group\" aria-labelledby=\"nganh_nghe-label\" tabindex=\"-1\">\n<h2 id=\"nganh_nghe-label\">3. Ngành, nghề kinh doanh</h2>\n<p class=\"hint\">Từ 1 đến 50 dòng.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"nganh_nghe") : s),{"name":"each","hash":{},"fn":c.program(13, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n</div>\n<div class=\"field\">\n<label for=\"von\">4. Vốn kinh doanh (VND)</label>\n<p class=\"hint\" id=\"von-hint\">Số tiền bằng đồng, ví dụ: 1.000.000. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"von\" name=\"von\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_the") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"chu_the\" name=\"chu_the\" value=\"mot_ca_nhan\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_the") : s)) != null ? p(s,"mot_ca_nhan") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"chu_the\">Cá nhân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"chu_the-2\" name=\"chu_the\" value=\"cac_thanh_vien\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_the") : s)) != null ? p(s,"cac_thanh_vien") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"chu_the-2\">Các thành viên hộ gia đình</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen\" name=\"co_uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen-2\" name=\"co_uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Phòng Tài chính - Kế hoạch cấp huyện</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[27](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.chung_minh_nhan_dan\">Chứng minh nhân dân</label>\n<p class=\"hint\" id=\"_tep.chung_minh_nhan_dan-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"11":function(c,d,h,t,data) {
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
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chung_minh_nhan_dan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_minh_nhan_dan") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chung_minh_nhan_dan\" name=\"_tep.chung_minh_nhan_dan\" aria-invalid=\"true\" aria-describedby=\"_tep.chung_minh_nhan_dan-hint _tep.chung_minh_nhan_dan-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chung_minh_nhan_dan\" name=\"_tep.chung_minh_nhan_dan\" aria-describedby=\"_tep.chung_minh_nhan_dan-hint\">";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chung_chi_hanh_nghe\">Chứng chỉ hành nghề</label>\n<p class=\"hint\" id=\"_tep.chung_chi_hanh_nghe-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chung_chi_hanh_nghe-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chung_chi_hanh_nghe\" name=\"_tep.chung_chi_hanh_nghe\" aria-invalid=\"true\" aria-describedby=\"_tep.chung_chi_hanh_nghe-hint _tep.chung_chi_hanh_nghe-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chung_chi_hanh_nghe\" name=\"_tep.chung_chi_hanh_nghe\" aria-describedby=\"_tep.chung_chi_hanh_nghe-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_von\">Văn bản về vốn pháp định</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_von-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_von-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_von") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_von\" name=\"_tep.xac_nhan_von\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_von-hint _tep.xac_nhan_von-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_von\" name=\"_tep.xac_nhan_von\" aria-describedby=\"_tep.xac_nhan_von-hint\">";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.danh_sach_gop_von\">Danh sách người góp vốn</label>\n<p class=\"hint\" id=\"_tep.danh_sach_gop_von-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "</div>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.danh_sach_gop_von-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_sach_gop_von") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.danh_sach_gop_von\" name=\"_tep.danh_sach_gop_von\" aria-invalid=\"true\" aria-describedby=\"_tep.danh_sach_gop_von-hint _tep.danh_sach_gop_von-error\">";
},"25":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.danh_sach_gop_von\" name=\"_tep.danh_sach_gop_von\" aria-describedby=\"_tep.danh_sach_gop_von-hint\">";
},"26":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Đăng ký thành lập hộ kinh doanh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập hộ kinh doanh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001612 · Phiên bản 0</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Phòng Tài chính - Kế hoạch cấp huyện</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[26](c,d,h,t) : "")
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
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s), d))
    + "</bdi>";
},"8":function(c,d,h,t,data) {
    return "<span class=\"none\">Không khai</span>";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Kính gửi</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Cơ quan đăng ký kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"dau") : s), d))
    + "#kinh_gui\">Thay đổi<span class=\"unseen\"> Cơ quan đăng ký kinh doanh</span></a></dd></div>\n</dl>\n</section>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</bdi>";
},"11":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Chủ hộ kinh doanh</h2>\n<h3>Chủ hộ</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ và tên (chữ in hoa)</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ho_ten\">Thay đổi<span class=\"unseen\"> Họ và tên (chữ in hoa)</span></a></dd></div>\n<div class=\"answer\"><dt>Sinh ngày</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ngay_sinh.day\">Thay đổi<span class=\"unseen\"> Sinh ngày</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi thường trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.thuong_tru.tinh\">Thay đổi<span class=\"unseen\"> Nơi thường trú</span></a></dd></div>\n<div class=\"answer\"><dt>Giới tính</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.gioi_tinh\">Thay đổi<span class=\"unseen\"> Giới tính</span></a></dd></div>\n<div class=\"answer\"><dt>Dân tộc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.dan_toc\">Thay đổi<span class=\"unseen\"> Dân tộc</span></a></dd></div>\n<div class=\"answer\"><dt>Số điện thoại</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.dien_thoai\">Thay đổi<span class=\"unseen\"> Số điện thoại</span></a></dd></div>\n<div class=\"answer\"><dt>Mã số thuế cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ma_so_thue\">Thay đổi<span class=\"unseen\"> Mã số thuế cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày cấp căn cước</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ngay_cap.day\">Thay đổi<span class=\"unseen\"> Ngày cấp căn cước</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi cấp căn cước</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.noi_cap\">Thay đổi<span class=\"unseen\"> Nơi cấp căn cước</span></a></dd></div>\n</dl>\n</section>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Nội dung đăng ký</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>1. Tên hộ kinh doanh (chữ in hoa)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#ten_ho\">Thay đổi<span class=\"unseen\"> 1. Tên hộ kinh doanh (chữ in hoa)</span></a></dd></div>\n<div class=\"answer\"><dt>2. Trụ sở của hộ kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#tru_so.tinh\">Thay đổi<span class=\"unseen\"> 2. Trụ sở của hộ kinh doanh</span></a></dd></div>\n<div class=\"answer\"><dt>4. Vốn kinh doanh (VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#von\">Thay đổi<span class=\"unseen\"> 4. Vốn kinh doanh (VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Vốn kinh doanh bằng chữ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>5. Chủ thể thành lập</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_the") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#chu_the\">Thay đổi<span class=\"unseen\"> 5. Chủ thể thành lập</span></a></dd></div>\n<div class=\"answer\"><dt>Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#co_uy_quyen\">Thay đổi<span class=\"unseen\"> Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</span></a></dd></div>\n</dl>\n<h3>3. Ngành, nghề kinh doanh</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>3. Ngành, nghề kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#nganh_nghe\">Thay đổi<span class=\"unseen\"> 3. Ngành, nghề kinh doanh</span></a></dd></div>\n</dl>"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"nganh_nghe") : s),{"name":"each","hash":{},"fn":c.program(30, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</section>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_ho") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von_chu") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_the") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_uy_quyen") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_nghe") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<h4>3. Ngành, nghề kinh doanh "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Mã ngành cấp 4</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_nganh") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Tên ngành</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n</dl>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_nganh") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[34](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Chứng minh nhân dân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chung_minh_nhan_dan\">Thay đổi<span class=\"unseen\"> Chứng minh nhân dân</span></a></dd></div>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"36":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"37":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Chứng chỉ hành nghề</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chung_chi_hanh_nghe\">Thay đổi<span class=\"unseen\"> Chứng chỉ hành nghề</span></a></dd></div>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản về vốn pháp định</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_von\">Thay đổi<span class=\"unseen\"> Văn bản về vốn pháp định</span></a></dd></div>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Danh sách người góp vốn</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.danh_sach_gop_von\">Thay đổi<span class=\"unseen\"> Danh sách người góp vốn</span></a></dd></div>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Lời cam đoan</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"45":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Lời cam đoan</legend>\n";
},"46":function(c,d,h,t,data) {
    return " checked";
},"47":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kiểm tra lại trước khi nộp – Đăng ký thành lập hộ kinh doanh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập hộ kinh doanh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001612 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Kiểm tra lại trước khi nộp</h1>\n<p class=\"lead\">Xem lại những gì bạn đã khai. Chọn “Thay đổi” để sửa một mục.</p>\n<section class=\"answers\"><h2>Loại hồ sơ</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Người nộp hồ sơ là</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2((d != null ? p(d,"start_link") : d), d))
    + "#_applicant\">Thay đổi<span class=\"unseen\"> Người nộp hồ sơ là</span></a></dd></div>\n</dl>\n</section>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"dau") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[33](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[45](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Phòng Tài chính - Kế hoạch cấp huyện</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[47](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Đăng ký thành lập hộ kinh doanh</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập hộ kinh doanh</p>\n<p class=\"masthead-code\">Mã thủ tục 1.001612 · Phiên bản 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">1.001612</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Giấy chứng nhận đăng ký hộ kinh doanh.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Phòng Tài chính - Kế hoạch cấp huyện</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
