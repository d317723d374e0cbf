// Made by tthc. Do not edit.
import { page } from "./page-support.js";

export const pages = {
  "giay_de_nghi.01-a": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"chu.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu.ngay_sinh-hint chu.ngay_sinh-error\">\n<legend>Ngày sinh</legend>\n<p class=\"hint\" id=\"chu.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"chu.ngay_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"chu.ngay_sinh-hint\">\n<legend>Ngày sinh</legend>\n<p class=\"hint\" id=\"chu.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu.gioi_tinh-error\">\n<legend>Giới tính</legend>\n<p class=\"error\" id=\"chu.gioi_tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giới tính</legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dia_chi_lien_lac.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dia_chi_lien_lac.tinh-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dia_chi_lien_lac.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dia_chi_lien_lac.xa-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dia_chi_lien_lac.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dia_chi_lien_lac.chi_tiet-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dien_thoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dien_thoai-hint chu.dien_thoai-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu.dien_thoai-hint\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.thu_dien_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.thu_dien_tu-hint chu.thu_dien_tu-error\"";
},"21":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu.thu_dien_tu-hint\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"co_dinh_danh-error\">\n<legend>Có số định danh cá nhân</legend>\n<p class=\"error\" id=\"co_dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_dinh_danh") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Có số định danh cá nhân</legend>\n";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh-hint dinh_danh-error\"";
},"25":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh-hint\"";
},"26":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "A. Chủ doanh nghiệp tư nhân – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>A. Chủ doanh nghiệp tư nhân</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<fieldset class=\"group\">\n<legend>A. Chủ doanh nghiệp tư nhân</legend>\n<div class=\"field\">\n<label for=\"chu.ho_ten\">Họ và tên</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.ho_ten\" name=\"chu.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"chu.ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu.ngay_sinh.day\" name=\"chu.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu.ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu.ngay_sinh.month\" name=\"chu.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu.ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu.ngay_sinh.year\" name=\"chu.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"chu.gioi_tinh\" name=\"chu.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"chu.gioi_tinh\">Nam</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"chu.gioi_tinh-2\" name=\"chu.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"chu.gioi_tinh-2\">Nữ</label></div>\n</fieldset>\n<fieldset class=\"group\">\n<legend>Địa chỉ liên lạc</legend>\n<div class=\"field\">\n<label for=\"chu.dia_chi_lien_lac.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.dia_chi_lien_lac.tinh\" name=\"chu.dia_chi_lien_lac.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu.dia_chi_lien_lac.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.dia_chi_lien_lac.xa\" name=\"chu.dia_chi_lien_lac.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu.dia_chi_lien_lac.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.dia_chi_lien_lac.chi_tiet\" name=\"chu.dia_chi_lien_lac.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu.dien_thoai\">Số điện thoại <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"chu.dien_thoai-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"chu.dien_thoai\" name=\"chu.dien_thoai\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu.thu_dien_tu\">Email <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"chu.thu_dien_tu-hint\">Ví dụ: ten@example.vn.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"chu.thu_dien_tu\" name=\"chu.thu_dien_tu\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_dinh_danh") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"co_dinh_danh\" name=\"co_dinh_danh\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_dinh_danh") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"co_dinh_danh\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"co_dinh_danh-2\" name=\"co_dinh_danh\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_dinh_danh") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"co_dinh_danh-2\">Không</label></div>\n</div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Chỉ trả lời nếu: Có số định danh cá nhân.</p>\n<div class=\"field\">\n<label for=\"dinh_danh\">Số định danh cá nhân</label>\n<p class=\"hint\" id=\"dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh\" name=\"dinh_danh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[26](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.02-a2": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"giay_to_khac.dan_toc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"giay_to_khac.dan_toc-error\"";
},"8":function(c,d,h,t,data) {
    return "<select";
},"9":function(c,d,h,t,data) {
    return " selected";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.quoc_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"giay_to_khac.quoc_tich-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.so_ho_chieu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_to_khac.so_ho_chieu-error\"";
},"12":function(c,d,h,t,data) {
    return "<input";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"giay_to_khac.ngay_cap-hint giay_to_khac.ngay_cap-error\">\n<legend>Ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"giay_to_khac.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"giay_to_khac.ngay_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"giay_to_khac.ngay_cap-hint\">\n<legend>Ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"giay_to_khac.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.noi_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_to_khac.noi_cap-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.noi_thuong_tru-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_to_khac.noi_thuong_tru-error\"";
},"18":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "A2. Khi không có số định danh cá nhân – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>A2. Khi không có số định danh cá nhân</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<fieldset class=\"group\">\n<legend>A2. Giấy tờ của chủ doanh nghiệp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"giay_to_khac.dan_toc\">Dân tộc <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"giay_to_khac.dan_toc\" name=\"giay_to_khac.dan_toc\">\n<option value=\"\">– Chọn –</option>\n<option value=\"01\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"giay_to_khac.quoc_tich\">Quốc tịch <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"giay_to_khac.quoc_tich\" name=\"giay_to_khac.quoc_tich\">\n<option value=\"\">– Chọn –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Việt Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cam-pu-chia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Trung Quốc</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Đài Loan (Trung Quốc)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Nhật Bản</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hàn Quốc</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Thái Lan</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Xin-ga-po</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ma-lai-xi-a</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Phi-líp-pin</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ấn Độ</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hoa Kỳ</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ca-na-đa</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ô-xtrây-li-a</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Vương quốc Anh</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Pháp</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Đức</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Liên bang Nga</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Quốc tịch khác</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Không quốc tịch</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"giay_to_khac.so_ho_chieu\">Số hộ chiếu <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"giay_to_khac.so_ho_chieu\" name=\"giay_to_khac.so_ho_chieu\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"giay_to_khac.ngay_cap.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"giay_to_khac.ngay_cap.day\" name=\"giay_to_khac.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_to_khac.ngay_cap.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"giay_to_khac.ngay_cap.month\" name=\"giay_to_khac.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_to_khac.ngay_cap.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"giay_to_khac.ngay_cap.year\" name=\"giay_to_khac.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"giay_to_khac.noi_cap\">Nơi cấp <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\"giay_to_khac.noi_cap\" name=\"giay_to_khac.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"giay_to_khac.noi_thuong_tru\">Nơi thường trú <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\"giay_to_khac.noi_thuong_tru\" name=\"giay_to_khac.noi_thuong_tru\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s), d))
    + "\">\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.03-b": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"tinh_trang-error\">\n<legend>Tình trạng thành lập</legend>\n<p class=\"error\" id=\"tinh_trang-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_trang") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Tình trạng thành lập</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.ten_ho-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.ten_ho-error\"";
},"11":function(c,d,h,t,data) {
    return "<input";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.so_giay_chung_nhan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.so_giay_chung_nhan-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ho_chuyen_doi.ngay_cap-hint ho_chuyen_doi.ngay_cap-error\">\n<legend>Ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ho_chuyen_doi.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ho_chuyen_doi.ngay_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ho_chuyen_doi.ngay_cap-hint\">\n<legend>Ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ho_chuyen_doi.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.ma_so_thue-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.ma_so_thue-hint ho_chuyen_doi.ma_so_thue-error\"";
},"17":function(c,d,h,t,data) {
    return "<input aria-describedby=\"ho_chuyen_doi.ma_so_thue-hint\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.dia_chi.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.dia_chi.tinh-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.dia_chi.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.dia_chi.xa-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.dia_chi.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.dia_chi.chi_tiet-error\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.ho_ten_chu_ho-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.ho_ten_chu_ho-error\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nho_va_vua-error\">\n<legend>Là doanh nghiệp nhỏ và vừa chuyển đổi từ hộ kinh doanh</legend>\n<p class=\"error\" id=\"nho_va_vua-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nho_va_vua") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Là doanh nghiệp nhỏ và vừa chuyển đổi từ hộ kinh doanh</legend>\n";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"dn_xa_hoi-error\">\n<legend>Doanh nghiệp xã hội <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"dn_xa_hoi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dn_xa_hoi") : s), d))
    + "</p>";
},"25":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Doanh nghiệp xã hội <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"du_an_dac_biet-error\">\n<legend>Có dự án đầu tư đặc biệt <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"du_an_dac_biet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_dac_biet") : s), d))
    + "</p>";
},"27":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Có dự án đầu tư đặc biệt <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"28":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "B. Tình trạng thành lập – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>B. Tình trạng thành lập</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang\" name=\"tinh_trang\" value=\"lap_moi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"lap_moi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang\">Thành lập mới</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-2\" name=\"tinh_trang\" value=\"tu_ho_kinh_doanh\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"tu_ho_kinh_doanh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-2\">Chuyển đổi từ hộ kinh doanh</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-3\" name=\"tinh_trang\" value=\"tu_co_so_xa_hoi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"tu_co_so_xa_hoi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-3\">Chuyển đổi từ cơ sở bảo trợ xã hội, quỹ xã hội, quỹ từ thiện</label></div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Chỉ trả lời nếu: Tình trạng thành lập = Chuyển đổi từ hộ kinh doanh.</p>\n<fieldset class=\"group\">\n<legend>Hộ kinh doanh được chuyển đổi <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.ten_ho\">Tên hộ kinh doanh <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.ten_ho\" name=\"ho_chuyen_doi.ten_ho\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.so_giay_chung_nhan\">Số Giấy chứng nhận đăng ký hộ kinh doanh <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input medium\" id=\"ho_chuyen_doi.so_giay_chung_nhan\" name=\"ho_chuyen_doi.so_giay_chung_nhan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ho_chuyen_doi.ngay_cap.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ho_chuyen_doi.ngay_cap.day\" name=\"ho_chuyen_doi.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ho_chuyen_doi.ngay_cap.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ho_chuyen_doi.ngay_cap.month\" name=\"ho_chuyen_doi.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ho_chuyen_doi.ngay_cap.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ho_chuyen_doi.ngay_cap.year\" name=\"ho_chuyen_doi.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.ma_so_thue\">Mã số thuế <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"ho_chuyen_doi.ma_so_thue-hint\">10 chữ số, 13 chữ số hoặc 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"ho_chuyen_doi.ma_so_thue\" name=\"ho_chuyen_doi.ma_so_thue\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Địa chỉ <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.dia_chi.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.dia_chi.tinh\" name=\"ho_chuyen_doi.dia_chi.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.dia_chi.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.dia_chi.xa\" name=\"ho_chuyen_doi.dia_chi.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.dia_chi.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.dia_chi.chi_tiet\" name=\"ho_chuyen_doi.dia_chi.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.ho_ten_chu_ho\">Họ và tên chủ hộ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.ho_ten_chu_ho\" name=\"ho_chuyen_doi.ho_ten_chu_ho\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "\">\n</div>\n</fieldset>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Chỉ trả lời nếu: Tình trạng thành lập = Chuyển đổi từ hộ kinh doanh.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nho_va_vua") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"nho_va_vua\" name=\"nho_va_vua\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nho_va_vua") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"nho_va_vua\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nho_va_vua-2\" name=\"nho_va_vua\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nho_va_vua") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"nho_va_vua-2\">Không</label></div>\n</div>\n</fieldset>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dn_xa_hoi") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"dn_xa_hoi\" name=\"dn_xa_hoi\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dn_xa_hoi") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dn_xa_hoi\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dn_xa_hoi-2\" name=\"dn_xa_hoi\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dn_xa_hoi") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dn_xa_hoi-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_dac_biet") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[27](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_dac_biet\" name=\"du_an_dac_biet\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_dac_biet") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"du_an_dac_biet\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_dac_biet-2\" name=\"du_an_dac_biet\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_dac_biet") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"du_an_dac_biet-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.04-c": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_doanh_nghiep-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_doanh_nghiep") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_doanh_nghiep-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ten_nuoc_ngoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nuoc_ngoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_nuoc_ngoai-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ten_viet_tat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_viet_tat") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_viet_tat-error\"";
},"11":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "C. Tên doanh nghiệp – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>C. Tên doanh nghiệp</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"ten_doanh_nghiep\">Tên doanh nghiệp bằng tiếng Việt</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_doanh_nghiep") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_doanh_nghiep\" name=\"ten_doanh_nghiep\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_doanh_nghiep") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ten_nuoc_ngoai\">Tên bằng tiếng nước ngoài <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_nuoc_ngoai\" name=\"ten_nuoc_ngoai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_nuoc_ngoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ten_viet_tat\">Tên viết tắt <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_viet_tat") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_viet_tat\" name=\"ten_viet_tat\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_viet_tat") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.05-d": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"tru_so.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.tinh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.xa-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.chi_tiet-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_tru_so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_tru_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_tru_so-hint dien_thoai_tru_so-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_tru_so-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"fax-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"fax") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"fax-hint fax-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"fax-hint\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"thu_doanh_nghiep-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_doanh_nghiep") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"thu_doanh_nghiep-hint thu_doanh_nghiep-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"thu_doanh_nghiep-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"trang_web-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"trang_web") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"trang_web-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam_trong_khu-error\">\n<legend>Trụ sở nằm trong <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nam_trong_khu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_trong_khu") : s), d))
    + "</p>";
},"19":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Trụ sở nằm trong <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"20":function(c,d,h,t,data) {
    return " checked";
},"21":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "D. Trụ sở chính – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>D. Trụ sở chính</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<fieldset class=\"group\">\n<legend>Địa chỉ trụ sở chính</legend>\n<div class=\"field\">\n<label for=\"tru_so.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.tinh\" name=\"tru_so.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.xa\" name=\"tru_so.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.chi_tiet\" name=\"tru_so.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"dien_thoai_tru_so\">Số điện thoại</label>\n<p class=\"hint\" id=\"dien_thoai_tru_so-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_tru_so") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_tru_so\" name=\"dien_thoai_tru_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_tru_so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"fax\">Fax <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"fax-hint\">Tối đa 20 ký tự.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"fax") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input medium\" id=\"fax\" name=\"fax\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"fax") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"thu_doanh_nghiep\">Email <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"thu_doanh_nghiep-hint\">Ví dụ: ten@example.vn.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_doanh_nghiep") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"thu_doanh_nghiep\" name=\"thu_doanh_nghiep\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"thu_doanh_nghiep") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"trang_web\">Website <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"trang_web") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"trang_web\" name=\"trang_web\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"trang_web") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_trong_khu") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu\" name=\"nam_trong_khu\" value=\"khu_cong_nghiep\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_cong_nghiep") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu\">Khu công nghiệp</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu-2\" name=\"nam_trong_khu\" value=\"khu_che_xuat\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_che_xuat") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu-2\">Khu chế xuất</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu-3\" name=\"nam_trong_khu\" value=\"khu_kinh_te\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_kinh_te") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu-3\">Khu kinh tế</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu-4\" name=\"nam_trong_khu\" value=\"khu_cong_nghe_cao\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_cong_nghe_cao") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu-4\">Khu công nghệ cao</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.06-e": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"nganh_nghe-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">Ngành, nghề kinh doanh: </span>Dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\">Tên ngành</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\">Mã ngành</label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint\">Tối đa 10 ký tự.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_nganh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_nganh") : s), d))
    + "\">\n</div>"
    + ((s = (d != null ? p(d,"removable") : d)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "\n</fieldset>";
},"9":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh-error\"";
},"10":function(c,d,h,t,data) {
    return "<input";
},"11":function(c,d,h,t,data) {
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
},"12":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<input aria-describedby=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint\"";
},"13":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "\n<button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Xóa<span class=\"unseen\"> dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"14":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"nganh_nghe\">Thêm dòng<span class=\"unseen\">: Ngành, nghề kinh doanh</span></button>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nganh_chinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_chinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nganh_chinh-hint nganh_chinh-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nganh_chinh-hint\"";
},"17":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "E. Ngành, nghề kinh doanh – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>E. Ngành, nghề kinh doanh</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"rows\" id=\"nganh_nghe\" role=\"group\" aria-labelledby=\"nganh_nghe-label\" tabindex=\"-1\">\n<h2 id=\"nganh_nghe-label\">Ngành, nghề kinh doanh</h2>\n<p class=\"hint\">Từ 1 đến 50 dòng.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"nganh_nghe") : s),{"name":"each","hash":{},"fn":c.program(8, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n</div>\n<div class=\"field\">\n<label for=\"nganh_chinh\">Mã ngành, nghề kinh doanh chính</label>\n<p class=\"hint\" id=\"nganh_chinh-hint\">Tối đa 10 ký tự.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_chinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" id=\"nganh_chinh\" name=\"nganh_chinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nganh_chinh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.07-f": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"von-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"von-hint von-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"von-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field computed\">\n<p class=\"label\">Vốn đầu tư bằng chữ</p>\n<p class=\"computed-value\"><bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s), d))
    + "</bdi></p>\n<p class=\"hint\">Hệ thống tự ghi từ thông tin đã khai.</p>\n</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tien_viet_nam-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tien_viet_nam") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tien_viet_nam-hint tien_viet_nam-error\"";
},"11":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tien_viet_nam-hint\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ngoai_te-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngoai_te") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ngoai_te-hint ngoai_te-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"ngoai_te-hint\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"vang-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"vang") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"vang-hint vang-error\"";
},"15":function(c,d,h,t,data) {
    return "<input aria-describedby=\"vang-hint\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"quyen_su_dung_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyen_su_dung_dat") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"quyen_su_dung_dat-hint quyen_su_dung_dat-error\"";
},"17":function(c,d,h,t,data) {
    return "<input aria-describedby=\"quyen_su_dung_dat-hint\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_huu_tri_tue-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_huu_tri_tue") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_huu_tri_tue-hint so_huu_tri_tue-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_huu_tri_tue-hint\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tai_san_khac-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_san_khac") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tai_san_khac-hint tai_san_khac-error\"";
},"21":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tai_san_khac-hint\"";
},"22":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "F. Vốn đầu tư – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>F. Vốn đầu tư</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"von\">Vốn đầu tư (VND)</label>\n<p class=\"hint\" id=\"von-hint\">Số tiền bằng đồng, ví dụ: 1.000.000. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"von\" name=\"von\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n<div class=\"field\">\n<label for=\"tien_viet_nam\">Tiền Việt Nam <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"tien_viet_nam-hint\">Số tiền bằng đồng, ví dụ: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tien_viet_nam") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"tien_viet_nam\" name=\"tien_viet_nam\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tien_viet_nam") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"ngoai_te\">Ngoại tệ tự do chuyển đổi (quy ra VND) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"ngoai_te-hint\">Số tiền bằng đồng, ví dụ: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngoai_te") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"ngoai_te\" name=\"ngoai_te\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngoai_te") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"vang\">Vàng (quy ra VND) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"vang-hint\">Số tiền bằng đồng, ví dụ: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"vang") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"vang\" name=\"vang\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"vang") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"quyen_su_dung_dat\">Quyền sử dụng đất (quy ra VND) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"quyen_su_dung_dat-hint\">Số tiền bằng đồng, ví dụ: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyen_su_dung_dat") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"quyen_su_dung_dat\" name=\"quyen_su_dung_dat\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"quyen_su_dung_dat") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"so_huu_tri_tue\">Quyền sở hữu trí tuệ (quy ra VND) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"so_huu_tri_tue-hint\">Số tiền bằng đồng, ví dụ: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_huu_tri_tue") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_huu_tri_tue\" name=\"so_huu_tri_tue\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_huu_tri_tue") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"tai_san_khac\">Tài sản khác (quy ra VND) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"tai_san_khac-hint\">Số tiền bằng đồng, ví dụ: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_san_khac") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"tai_san_khac\" name=\"tai_san_khac\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tai_san_khac") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.08-g": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_giam_doc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_giam_doc") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_giam_doc-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_giam_doc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_giam_doc") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_giam_doc-hint dinh_danh_giam_doc-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_giam_doc-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_giam_doc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_giam_doc") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_giam_doc-hint dien_thoai_giam_doc-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_giam_doc-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ten_ke_toan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ke_toan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_ke_toan-error\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_ke_toan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_ke_toan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_ke_toan-hint dinh_danh_ke_toan-error\"";
},"15":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_ke_toan-hint\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thue.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thue.tinh-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thue.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thue.xa-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thue.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thue.chi_tiet-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_bat_dau-hint ngay_bat_dau-error\">\n<legend>Ngày bắt đầu hoạt động <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_bat_dau-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_bat_dau-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s), d))
    + "</p>";
},"20":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_bat_dau-hint\">\n<legend>Ngày bắt đầu hoạt động <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_bat_dau-hint\">Ví dụ: 27 3 1990.</p>\n";
},"21":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"hinh_thuc_hach_toan-error\">\n<legend>Hình thức hạch toán</legend>\n<p class=\"error\" id=\"hinh_thuc_hach_toan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Hình thức hạch toán</legend>\n";
},"24":function(c,d,h,t,data) {
    return " checked";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam_tai_chinh_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam_tai_chinh_tu-hint nam_tai_chinh_tu-error\"";
},"26":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nam_tai_chinh_tu-hint\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam_tai_chinh_den-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_den") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam_tai_chinh_den-hint nam_tai_chinh_den-error\"";
},"28":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nam_tai_chinh_den-hint\"";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_lao_dong-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_lao_dong") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_lao_dong-hint so_lao_dong-error\"";
},"30":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_lao_dong-hint\"";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"du_an_bot-error\">\n<legend>Hoạt động theo dự án BOT</legend>\n<p class=\"error\" id=\"du_an_bot-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_bot") : s), d))
    + "</p>";
},"32":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Hoạt động theo dự án BOT</legend>\n";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"phuong_phap_gtgt-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_phap_gtgt") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"phuong_phap_gtgt-error\"";
},"34":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "G. Thông tin đăng ký thuế – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>G. Thông tin đăng ký thuế</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"ten_giam_doc\">Giám đốc: họ và tên <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_giam_doc") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_giam_doc\" name=\"ten_giam_doc\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_giam_doc") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dinh_danh_giam_doc\">Giám đốc: số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"dinh_danh_giam_doc-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_giam_doc") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_giam_doc\" name=\"dinh_danh_giam_doc\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_giam_doc") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_thoai_giam_doc\">Giám đốc: số điện thoại <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"dien_thoai_giam_doc-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_giam_doc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_giam_doc\" name=\"dien_thoai_giam_doc\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_giam_doc") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ten_ke_toan\">Kế toán: họ và tên <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ke_toan") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_ke_toan\" name=\"ten_ke_toan\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_ke_toan") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dinh_danh_ke_toan\">Kế toán: số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"dinh_danh_ke_toan-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_ke_toan") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_ke_toan\" name=\"dinh_danh_ke_toan\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_ke_toan") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Địa chỉ nhận thông báo thuế <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"dia_chi_thue.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thue.tinh\" name=\"dia_chi_thue.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_thue.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thue.xa\" name=\"dia_chi_thue.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_thue.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thue.chi_tiet\" name=\"dia_chi_thue.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_bat_dau.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + " id=\"ngay_bat_dau.day\" name=\"ngay_bat_dau.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_bat_dau") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_bat_dau.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + " id=\"ngay_bat_dau.month\" name=\"ngay_bat_dau.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_bat_dau") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_bat_dau.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + " id=\"ngay_bat_dau.year\" name=\"ngay_bat_dau.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_bat_dau") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"hinh_thuc_hach_toan\" name=\"hinh_thuc_hach_toan\" value=\"doc_lap\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) != null ? p(s,"doc_lap") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"hinh_thuc_hach_toan\">Hạch toán độc lập</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"hinh_thuc_hach_toan-2\" name=\"hinh_thuc_hach_toan\" value=\"phu_thuoc\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) != null ? p(s,"phu_thuoc") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"hinh_thuc_hach_toan-2\">Hạch toán phụ thuộc</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nam_tai_chinh_tu\">Năm tài chính từ (ngày/tháng)</label>\n<p class=\"hint\" id=\"nam_tai_chinh_tu-hint\">Tối đa 5 ký tự.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_tu") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + " class=\"input medium\" id=\"nam_tai_chinh_tu\" name=\"nam_tai_chinh_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam_tai_chinh_tu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nam_tai_chinh_den\">Năm tài chính đến (ngày/tháng)</label>\n<p class=\"hint\" id=\"nam_tai_chinh_den-hint\">Tối đa 5 ký tự.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_den") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + " class=\"input medium\" id=\"nam_tai_chinh_den\" name=\"nam_tai_chinh_den\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam_tai_chinh_den") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_lao_dong\">Tổng số lao động</label>\n<p class=\"hint\" id=\"so_lao_dong-hint\">Từ 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_lao_dong") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_lao_dong\" name=\"so_lao_dong\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_lao_dong") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_bot") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[32](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_bot\" name=\"du_an_bot\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_bot") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"du_an_bot\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_bot-2\" name=\"du_an_bot\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_bot") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"du_an_bot-2\">Không</label></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"phuong_phap_gtgt\">Phương pháp tính thuế giá trị gia tăng</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_phap_gtgt") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"phuong_phap_gtgt\" name=\"phuong_phap_gtgt\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"phuong_phap_gtgt") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[34](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.09-h": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"dong_bhxh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dong_bhxh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dong_bhxh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"co_uy_quyen-error\">\n<legend>Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</legend>\n<p class=\"error\" id=\"co_uy_quyen-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</legend>\n";
},"11":function(c,d,h,t,data) {
    return " checked";
},"12":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "H. Bảo hiểm xã hội – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>H. Bảo hiểm xã hội</h1>\n<p class=\"form-name\">Giấy đề nghị đăng ký doanh nghiệp tư nhân</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"dong_bhxh\">Phương thức đóng bảo hiểm xã hội</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dong_bhxh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dong_bhxh\" name=\"dong_bhxh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dong_bhxh") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen\" name=\"co_uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen-2\" name=\"co_uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.giay_to_phap_ly\">Giấy tờ pháp lý của chủ doanh nghiệp</label>\n<p class=\"hint\" id=\"_tep.giay_to_phap_ly-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_phap_ly") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
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

  return "<p class=\"error\" id=\"_tep.giay_to_phap_ly-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_phap_ly") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_phap_ly\" name=\"_tep.giay_to_phap_ly\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_phap_ly-hint _tep.giay_to_phap_ly-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_phap_ly\" name=\"_tep.giay_to_phap_ly\" aria-describedby=\"_tep.giay_to_phap_ly-hint\">";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.cam_ket_xa_hoi\">Cam kết thực hiện mục tiêu xã hội, môi trường</label>\n<p class=\"hint\" id=\"_tep.cam_ket_xa_hoi-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.cam_ket_xa_hoi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_xa_hoi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_xa_hoi\" name=\"_tep.cam_ket_xa_hoi\" aria-invalid=\"true\" aria-describedby=\"_tep.cam_ket_xa_hoi-hint _tep.cam_ket_xa_hoi-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_xa_hoi\" name=\"_tep.cam_ket_xa_hoi\" aria-describedby=\"_tep.cam_ket_xa_hoi-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_ho_kinh_doanh\">Giấy chứng nhận đăng ký hộ kinh doanh</label>\n<p class=\"hint\" id=\"_tep.gcn_ho_kinh_doanh-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_ho_kinh_doanh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_ho_kinh_doanh\" name=\"_tep.gcn_ho_kinh_doanh\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_ho_kinh_doanh-hint _tep.gcn_ho_kinh_doanh-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_ho_kinh_doanh\" name=\"_tep.gcn_ho_kinh_doanh\" aria-describedby=\"_tep.gcn_ho_kinh_doanh-hint\">";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_dang_ky_thue\">Giấy chứng nhận đăng ký thuế</label>\n<p class=\"hint\" id=\"_tep.gcn_dang_ky_thue-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "</div>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_dang_ky_thue-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dang_ky_thue") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dang_ky_thue\" name=\"_tep.gcn_dang_ky_thue\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_dang_ky_thue-hint _tep.gcn_dang_ky_thue-error\">";
},"25":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dang_ky_thue\" name=\"_tep.gcn_dang_ky_thue\" aria-describedby=\"_tep.gcn_dang_ky_thue-hint\">";
},"26":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.cam_ket_chuyen_doi\">Cam kết thực hiện mục tiêu xã hội, môi trường (chuyển đổi)</label>\n<p class=\"hint\" id=\"_tep.cam_ket_chuyen_doi-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[29](c,d,h,t))
    + "</div>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.cam_ket_chuyen_doi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_chuyen_doi\" name=\"_tep.cam_ket_chuyen_doi\" aria-invalid=\"true\" aria-describedby=\"_tep.cam_ket_chuyen_doi-hint _tep.cam_ket_chuyen_doi-error\">";
},"29":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_chuyen_doi\" name=\"_tep.cam_ket_chuyen_doi\" aria-describedby=\"_tep.cam_ket_chuyen_doi-hint\">";
},"30":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_ndt_nuoc_ngoai\">Văn bản chấp thuận việc góp vốn của nhà đầu tư nước ngoài</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_ndt_nuoc_ngoai-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[33](c,d,h,t))
    + "</div>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_ndt_nuoc_ngoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ndt_nuoc_ngoai\" name=\"_tep.chap_thuan_ndt_nuoc_ngoai\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_ndt_nuoc_ngoai-hint _tep.chap_thuan_ndt_nuoc_ngoai-error\">";
},"33":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ndt_nuoc_ngoai\" name=\"_tep.chap_thuan_ndt_nuoc_ngoai\" aria-describedby=\"_tep.chap_thuan_ndt_nuoc_ngoai-hint\">";
},"34":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_co_so\">Giấy chứng nhận đăng ký thành lập cơ sở, quỹ</label>\n<p class=\"hint\" id=\"_tep.gcn_co_so-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[37](c,d,h,t))
    + "</div>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_co_so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_co_so") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_co_so\" name=\"_tep.gcn_co_so\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_co_so-hint _tep.gcn_co_so-error\">";
},"37":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_co_so\" name=\"_tep.gcn_co_so\" aria-describedby=\"_tep.gcn_co_so-hint\">";
},"38":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.quyet_dinh_chuyen_doi\">Quyết định cho phép chuyển đổi</label>\n<p class=\"hint\" id=\"_tep.quyet_dinh_chuyen_doi-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[41](c,d,h,t))
    + "</div>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.quyet_dinh_chuyen_doi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.quyet_dinh_chuyen_doi\" name=\"_tep.quyet_dinh_chuyen_doi\" aria-invalid=\"true\" aria-describedby=\"_tep.quyet_dinh_chuyen_doi-hint _tep.quyet_dinh_chuyen_doi-error\">";
},"41":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.quyet_dinh_chuyen_doi\" name=\"_tep.quyet_dinh_chuyen_doi\" aria-describedby=\"_tep.quyet_dinh_chuyen_doi-hint\">";
},"42":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Giấy tờ về việc ủy quyền làm thủ tục</legend>\n<p class=\"hint\">Cần một trong các giấy tờ sau.</p>\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[43](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[47](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[55](c,d,h,t) : "")
    + "\n</fieldset>";
},"43":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.uy_quyen_ca_nhan\">Văn bản ủy quyền cho cá nhân</label>\n<p class=\"hint\" id=\"_tep.uy_quyen_ca_nhan-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[44](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[46](c,d,h,t))
    + "</div>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.uy_quyen_ca_nhan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.uy_quyen_ca_nhan\" name=\"_tep.uy_quyen_ca_nhan\" aria-invalid=\"true\" aria-describedby=\"_tep.uy_quyen_ca_nhan-hint _tep.uy_quyen_ca_nhan-error\">";
},"46":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.uy_quyen_ca_nhan\" name=\"_tep.uy_quyen_ca_nhan\" aria-describedby=\"_tep.uy_quyen_ca_nhan-hint\">";
},"47":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_dich_vu\">Hợp đồng cung cấp dịch vụ và giấy giới thiệu của tổ chức</label>\n<p class=\"hint\" id=\"_tep.hop_dong_dich_vu-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[48](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[50](c,d,h,t))
    + "</div>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_dich_vu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dich_vu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dich_vu\" name=\"_tep.hop_dong_dich_vu\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_dich_vu-hint _tep.hop_dong_dich_vu-error\">";
},"50":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dich_vu\" name=\"_tep.hop_dong_dich_vu\" aria-describedby=\"_tep.hop_dong_dich_vu-hint\">";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phieu_gui_buu_chinh\">Phiếu gửi hồ sơ của bưu chính công ích</label>\n<p class=\"hint\" id=\"_tep.phieu_gui_buu_chinh-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[54](c,d,h,t))
    + "</div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phieu_gui_buu_chinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phieu_gui_buu_chinh\" name=\"_tep.phieu_gui_buu_chinh\" aria-invalid=\"true\" aria-describedby=\"_tep.phieu_gui_buu_chinh-hint _tep.phieu_gui_buu_chinh-error\">";
},"54":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phieu_gui_buu_chinh\" name=\"_tep.phieu_gui_buu_chinh\" aria-describedby=\"_tep.phieu_gui_buu_chinh-hint\">";
},"55":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_buu_chinh_khac\">Hợp đồng và giấy giới thiệu của dịch vụ bưu chính khác</label>\n<p class=\"hint\" id=\"_tep.hop_dong_buu_chinh_khac-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[58](c,d,h,t))
    + "</div>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_buu_chinh_khac-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_buu_chinh_khac\" name=\"_tep.hop_dong_buu_chinh_khac\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_buu_chinh_khac-hint _tep.hop_dong_buu_chinh_khac-error\">";
},"58":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_buu_chinh_khac\" name=\"_tep.hop_dong_buu_chinh_khac\" aria-describedby=\"_tep.hop_dong_buu_chinh_khac-hint\">";
},"59":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[26](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[34](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mot_trong_uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[59](c,d,h,t) : "")
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
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>A. Chủ doanh nghiệp tư nhân</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Có số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_dinh_danh") : s)) && s.length !== 0 ? f[8](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#co_dinh_danh\">Thay đổi<span class=\"unseen\"> Có số định danh cá nhân</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n</dl>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ và tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.ho_ten\">Thay đổi<span class=\"unseen\"> Họ và tên</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.ngay_sinh.day\">Thay đổi<span class=\"unseen\"> Ngày sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Giới tính</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.gioi_tinh\">Thay đổi<span class=\"unseen\"> Giới tính</span></a></dd></div>\n<div class=\"answer\"><dt>Địa chỉ liên lạc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.dia_chi_lien_lac.tinh\">Thay đổi<span class=\"unseen\"> Địa chỉ liên lạc</span></a></dd></div>\n<div class=\"answer\"><dt>Số điện thoại</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.dien_thoai\">Thay đổi<span class=\"unseen\"> Số điện thoại</span></a></dd></div>\n<div class=\"answer\"><dt>Email</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.thu_dien_tu\">Thay đổi<span class=\"unseen\"> Email</span></a></dd></div>\n</dl>\n</section>";
},"8":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_dinh_danh") : s), d))
    + "</bdi>";
},"9":function(c,d,h,t,data) {
    return "<span class=\"none\">Không khai</span>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>A2. Khi không có số định danh cá nhân</h2>\n<h3>A2. Giấy tờ của chủ doanh nghiệp</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Dân tộc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.dan_toc\">Thay đổi<span class=\"unseen\"> Dân tộc</span></a></dd></div>\n<div class=\"answer\"><dt>Quốc tịch</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.quoc_tich\">Thay đổi<span class=\"unseen\"> Quốc tịch</span></a></dd></div>\n<div class=\"answer\"><dt>Số hộ chiếu</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.so_ho_chieu\">Thay đổi<span class=\"unseen\"> Số hộ chiếu</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.ngay_cap.day\">Thay đổi<span class=\"unseen\"> Ngày cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.noi_cap\">Thay đổi<span class=\"unseen\"> Nơi cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi thường trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.noi_thuong_tru\">Thay đổi<span class=\"unseen\"> Nơi thường trú</span></a></dd></div>\n</dl>\n</section>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>B. Tình trạng thành lập</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tình trạng thành lập</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#tinh_trang\">Thay đổi<span class=\"unseen\"> Tình trạng thành lập</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nho_va_vua") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Doanh nghiệp xã hội</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dn_xa_hoi") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#dn_xa_hoi\">Thay đổi<span class=\"unseen\"> Doanh nghiệp xã hội</span></a></dd></div>\n<div class=\"answer\"><dt>Có dự án đầu tư đặc biệt</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_an_dac_biet") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#du_an_dac_biet\">Thay đổi<span class=\"unseen\"> Có dự án đầu tư đặc biệt</span></a></dd></div>\n</dl>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ho_chuyen_doi") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n</section>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_trang") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Là doanh nghiệp nhỏ và vừa chuyển đổi từ hộ kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nho_va_vua") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#nho_va_vua\">Thay đổi<span class=\"unseen\"> Là doanh nghiệp nhỏ và vừa chuyển đổi từ hộ kinh doanh</span></a></dd></div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nho_va_vua") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dn_xa_hoi") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_an_dac_biet") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Hộ kinh doanh được chuyển đổi</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên hộ kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ten_ho\">Thay đổi<span class=\"unseen\"> Tên hộ kinh doanh</span></a></dd></div>\n<div class=\"answer\"><dt>Số Giấy chứng nhận đăng ký hộ kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.so_giay_chung_nhan\">Thay đổi<span class=\"unseen\"> Số Giấy chứng nhận đăng ký hộ kinh doanh</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ngay_cap.day\">Thay đổi<span class=\"unseen\"> Ngày cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Mã số thuế</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ma_so_thue\">Thay đổi<span class=\"unseen\"> Mã số thuế</span></a></dd></div>\n<div class=\"answer\"><dt>Địa chỉ</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.dia_chi.tinh\">Thay đổi<span class=\"unseen\"> Địa chỉ</span></a></dd></div>\n<div class=\"answer\"><dt>Họ và tên chủ hộ</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ho_ten_chu_ho\">Thay đổi<span class=\"unseen\"> Họ và tên chủ hộ</span></a></dd></div>\n</dl>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s), d))
    + "</bdi>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "</bdi>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "</bdi>";
},"38":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>C. Tên doanh nghiệp</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên doanh nghiệp bằng tiếng Việt</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_doanh_nghiep") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"c") : s), d))
    + "#ten_doanh_nghiep\">Thay đổi<span class=\"unseen\"> Tên doanh nghiệp bằng tiếng Việt</span></a></dd></div>\n<div class=\"answer\"><dt>Tên bằng tiếng nước ngoài</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nuoc_ngoai") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"c") : s), d))
    + "#ten_nuoc_ngoai\">Thay đổi<span class=\"unseen\"> Tên bằng tiếng nước ngoài</span></a></dd></div>\n<div class=\"answer\"><dt>Tên viết tắt</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_viet_tat") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"c") : s), d))
    + "#ten_viet_tat\">Thay đổi<span class=\"unseen\"> Tên viết tắt</span></a></dd></div>\n</dl>\n</section>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_doanh_nghiep") : s), d))
    + "</bdi>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nuoc_ngoai") : s), d))
    + "</bdi>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_viet_tat") : s), d))
    + "</bdi>";
},"42":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>D. Trụ sở chính</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Địa chỉ trụ sở chính</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#tru_so.tinh\">Thay đổi<span class=\"unseen\"> Địa chỉ trụ sở chính</span></a></dd></div>\n<div class=\"answer\"><dt>Số điện thoại</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_tru_so") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#dien_thoai_tru_so\">Thay đổi<span class=\"unseen\"> Số điện thoại</span></a></dd></div>\n<div class=\"answer\"><dt>Fax</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"fax") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#fax\">Thay đổi<span class=\"unseen\"> Fax</span></a></dd></div>\n<div class=\"answer\"><dt>Email</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thu_doanh_nghiep") : s)) && s.length !== 0 ? f[46](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#thu_doanh_nghiep\">Thay đổi<span class=\"unseen\"> Email</span></a></dd></div>\n<div class=\"answer\"><dt>Website</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"trang_web") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#trang_web\">Thay đổi<span class=\"unseen\"> Website</span></a></dd></div>\n<div class=\"answer\"><dt>Trụ sở nằm trong</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_trong_khu") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#nam_trong_khu\">Thay đổi<span class=\"unseen\"> Trụ sở nằm trong</span></a></dd></div>\n</dl>\n</section>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s), d))
    + "</bdi>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_tru_so") : s), d))
    + "</bdi>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"fax") : s), d))
    + "</bdi>";
},"46":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thu_doanh_nghiep") : s), d))
    + "</bdi>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"trang_web") : s), d))
    + "</bdi>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_trong_khu") : s), d))
    + "</bdi>";
},"49":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>E. Ngành, nghề kinh doanh</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Mã ngành, nghề kinh doanh chính</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_chinh") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"e") : s), d))
    + "#nganh_chinh\">Thay đổi<span class=\"unseen\"> Mã ngành, nghề kinh doanh chính</span></a></dd></div>\n</dl>\n<h3>Ngành, nghề kinh doanh</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Ngành, nghề kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[51](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"e") : s), d))
    + "#nganh_nghe\">Thay đổi<span class=\"unseen\"> Ngành, nghề kinh doanh</span></a></dd></div>\n</dl>"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"nganh_nghe") : s),{"name":"each","hash":{},"fn":c.program(52, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</section>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_chinh") : s), d))
    + "</bdi>";
},"51":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_nghe") : s), d))
    + "</bdi>";
},"52":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<h4>Ngành, nghề kinh doanh "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên ngành</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[9](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Mã ngành</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_nganh") : s)) && s.length !== 0 ? f[54](c,d,h,t) : f[9](c,d,h,t))
    + "</dd></div>\n</dl>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "</bdi>";
},"54":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_nganh") : s), d))
    + "</bdi>";
},"55":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>F. Vốn đầu tư</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Vốn đầu tư (VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[56](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#von\">Thay đổi<span class=\"unseen\"> Vốn đầu tư (VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Vốn đầu tư bằng chữ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[9](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Tiền Việt Nam</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tien_viet_nam") : s)) && s.length !== 0 ? f[58](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#tien_viet_nam\">Thay đổi<span class=\"unseen\"> Tiền Việt Nam</span></a></dd></div>\n<div class=\"answer\"><dt>Ngoại tệ tự do chuyển đổi (quy ra VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngoai_te") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#ngoai_te\">Thay đổi<span class=\"unseen\"> Ngoại tệ tự do chuyển đổi (quy ra VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Vàng (quy ra VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"vang") : s)) && s.length !== 0 ? f[60](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#vang\">Thay đổi<span class=\"unseen\"> Vàng (quy ra VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Quyền sử dụng đất (quy ra VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quyen_su_dung_dat") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#quyen_su_dung_dat\">Thay đổi<span class=\"unseen\"> Quyền sử dụng đất (quy ra VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Quyền sở hữu trí tuệ (quy ra VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_huu_tri_tue") : s)) && s.length !== 0 ? f[62](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#so_huu_tri_tue\">Thay đổi<span class=\"unseen\"> Quyền sở hữu trí tuệ (quy ra VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Tài sản khác (quy ra VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tai_san_khac") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#tai_san_khac\">Thay đổi<span class=\"unseen\"> Tài sản khác (quy ra VND)</span></a></dd></div>\n</dl>\n</section>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von") : s), d))
    + "</bdi>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von_chu") : s), d))
    + "</bdi>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tien_viet_nam") : s), d))
    + "</bdi>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngoai_te") : s), d))
    + "</bdi>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"vang") : s), d))
    + "</bdi>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quyen_su_dung_dat") : s), d))
    + "</bdi>";
},"62":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_huu_tri_tue") : s), d))
    + "</bdi>";
},"63":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tai_san_khac") : s), d))
    + "</bdi>";
},"64":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>G. Thông tin đăng ký thuế</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Giám đốc: họ và tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_giam_doc") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#ten_giam_doc\">Thay đổi<span class=\"unseen\"> Giám đốc: họ và tên</span></a></dd></div>\n<div class=\"answer\"><dt>Giám đốc: số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_giam_doc") : s)) && s.length !== 0 ? f[66](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dinh_danh_giam_doc\">Thay đổi<span class=\"unseen\"> Giám đốc: số định danh cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Giám đốc: số điện thoại</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_giam_doc") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dien_thoai_giam_doc\">Thay đổi<span class=\"unseen\"> Giám đốc: số điện thoại</span></a></dd></div>\n<div class=\"answer\"><dt>Kế toán: họ và tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_ke_toan") : s)) && s.length !== 0 ? f[68](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#ten_ke_toan\">Thay đổi<span class=\"unseen\"> Kế toán: họ và tên</span></a></dd></div>\n<div class=\"answer\"><dt>Kế toán: số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_ke_toan") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dinh_danh_ke_toan\">Thay đổi<span class=\"unseen\"> Kế toán: số định danh cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Địa chỉ nhận thông báo thuế</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_thue") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dia_chi_thue.tinh\">Thay đổi<span class=\"unseen\"> Địa chỉ nhận thông báo thuế</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày bắt đầu hoạt động</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[71](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#ngay_bat_dau.day\">Thay đổi<span class=\"unseen\"> Ngày bắt đầu hoạt động</span></a></dd></div>\n<div class=\"answer\"><dt>Hình thức hạch toán</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) && s.length !== 0 ? f[72](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#hinh_thuc_hach_toan\">Thay đổi<span class=\"unseen\"> Hình thức hạch toán</span></a></dd></div>\n<div class=\"answer\"><dt>Năm tài chính từ (ngày/tháng)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_tai_chinh_tu") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#nam_tai_chinh_tu\">Thay đổi<span class=\"unseen\"> Năm tài chính từ (ngày/tháng)</span></a></dd></div>\n<div class=\"answer\"><dt>Năm tài chính đến (ngày/tháng)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_tai_chinh_den") : s)) && s.length !== 0 ? f[74](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#nam_tai_chinh_den\">Thay đổi<span class=\"unseen\"> Năm tài chính đến (ngày/tháng)</span></a></dd></div>\n<div class=\"answer\"><dt>Tổng số lao động</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_lao_dong") : s)) && s.length !== 0 ? f[75](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#so_lao_dong\">Thay đổi<span class=\"unseen\"> Tổng số lao động</span></a></dd></div>\n<div class=\"answer\"><dt>Hoạt động theo dự án BOT</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_an_bot") : s)) && s.length !== 0 ? f[76](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#du_an_bot\">Thay đổi<span class=\"unseen\"> Hoạt động theo dự án BOT</span></a></dd></div>\n<div class=\"answer\"><dt>Phương pháp tính thuế giá trị gia tăng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phuong_phap_gtgt") : s)) && s.length !== 0 ? f[77](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#phuong_phap_gtgt\">Thay đổi<span class=\"unseen\"> Phương pháp tính thuế giá trị gia tăng</span></a></dd></div>\n</dl>\n</section>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_giam_doc") : s), d))
    + "</bdi>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_giam_doc") : s), d))
    + "</bdi>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_giam_doc") : s), d))
    + "</bdi>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_ke_toan") : s), d))
    + "</bdi>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_ke_toan") : s), d))
    + "</bdi>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_thue") : s), d))
    + "</bdi>";
},"71":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_bat_dau") : s), d))
    + "</bdi>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s), d))
    + "</bdi>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_tai_chinh_tu") : s), d))
    + "</bdi>";
},"74":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_tai_chinh_den") : s), d))
    + "</bdi>";
},"75":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_lao_dong") : s), d))
    + "</bdi>";
},"76":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_an_bot") : s), d))
    + "</bdi>";
},"77":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phuong_phap_gtgt") : s), d))
    + "</bdi>";
},"78":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>H. Bảo hiểm xã hội</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Phương thức đóng bảo hiểm xã hội</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dong_bhxh") : s)) && s.length !== 0 ? f[79](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"h") : s), d))
    + "#dong_bhxh\">Thay đổi<span class=\"unseen\"> Phương thức đóng bảo hiểm xã hội</span></a></dd></div>\n<div class=\"answer\"><dt>Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[80](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"h") : s), d))
    + "#co_uy_quyen\">Thay đổi<span class=\"unseen\"> Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục</span></a></dd></div>\n</dl>\n</section>";
},"79":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dong_bhxh") : s), d))
    + "</bdi>";
},"80":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_uy_quyen") : s), d))
    + "</bdi>";
},"81":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[82](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[86](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[88](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[90](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[92](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[94](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[96](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[98](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[100](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[102](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[104](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[106](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"82":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ pháp lý của chủ doanh nghiệp</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[83](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_phap_ly\">Thay đổi<span class=\"unseen\"> Giấy tờ pháp lý của chủ doanh nghiệp</span></a></dd></div>";
},"83":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_phap_ly") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"84":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"85":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"86":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Cam kết thực hiện mục tiêu xã hội, môi trường</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[87](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.cam_ket_xa_hoi\">Thay đổi<span class=\"unseen\"> Cam kết thực hiện mục tiêu xã hội, môi trường</span></a></dd></div>";
},"87":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"88":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận đăng ký hộ kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[89](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_ho_kinh_doanh\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận đăng ký hộ kinh doanh</span></a></dd></div>";
},"89":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"90":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận đăng ký thuế</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[91](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_dang_ky_thue\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận đăng ký thuế</span></a></dd></div>";
},"91":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"92":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Cam kết thực hiện mục tiêu xã hội, môi trường (chuyển đổi)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[93](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.cam_ket_chuyen_doi\">Thay đổi<span class=\"unseen\"> Cam kết thực hiện mục tiêu xã hội, môi trường (chuyển đổi)</span></a></dd></div>";
},"93":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"94":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản chấp thuận việc góp vốn của nhà đầu tư nước ngoài</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[95](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_ndt_nuoc_ngoai\">Thay đổi<span class=\"unseen\"> Văn bản chấp thuận việc góp vốn của nhà đầu tư nước ngoài</span></a></dd></div>";
},"95":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"96":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận đăng ký thành lập cơ sở, quỹ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[97](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_co_so\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận đăng ký thành lập cơ sở, quỹ</span></a></dd></div>";
},"97":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"98":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Quyết định cho phép chuyển đổi</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[99](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.quyet_dinh_chuyen_doi\">Thay đổi<span class=\"unseen\"> Quyết định cho phép chuyển đổi</span></a></dd></div>";
},"99":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"100":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản ủy quyền cho cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[101](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.uy_quyen_ca_nhan\">Thay đổi<span class=\"unseen\"> Văn bản ủy quyền cho cá nhân</span></a></dd></div>";
},"101":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"102":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hợp đồng cung cấp dịch vụ và giấy giới thiệu của tổ chức</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[103](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_dich_vu\">Thay đổi<span class=\"unseen\"> Hợp đồng cung cấp dịch vụ và giấy giới thiệu của tổ chức</span></a></dd></div>";
},"103":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"104":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Phiếu gửi hồ sơ của bưu chính công ích</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[105](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phieu_gui_buu_chinh\">Thay đổi<span class=\"unseen\"> Phiếu gửi hồ sơ của bưu chính công ích</span></a></dd></div>";
},"105":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"106":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hợp đồng và giấy giới thiệu của dịch vụ bưu chính khác</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[107](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_buu_chinh_khac\">Thay đổi<span class=\"unseen\"> Hợp đồng và giấy giới thiệu của dịch vụ bưu chính khác</span></a></dd></div>";
},"107":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"108":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Lời cam đoan</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"109":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Lời cam đoan</legend>\n";
},"110":function(c,d,h,t,data) {
    return " checked";
},"111":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kiểm tra lại trước khi nộp – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Kiểm tra lại trước khi nộp</h1>\n<p class=\"lead\">Xem lại những gì bạn đã khai. Chọn “Thay đổi” để sửa một mục.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"c") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"e") : s)) && s.length !== 0 ? f[49](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s)) && s.length !== 0 ? f[55](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"h") : s)) && s.length !== 0 ? f[78](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[81](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[108](c,d,h,t) : f[109](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[110](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[111](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Đăng ký thành lập doanh nghiệp tư nhân</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký thành lập doanh nghiệp tư nhân</p>\n<p class=\"masthead-code\">Mã thủ tục 2.001610 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">2.001610</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Giấy chứng nhận đăng ký doanh nghiệp; Công bố nội dung đăng ký doanh nghiệp trong 30 ngày; Thông báo sửa đổi, bổ sung hồ sơ.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Tài chính (cơ quan đăng ký kinh doanh cấp tỉnh)</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
