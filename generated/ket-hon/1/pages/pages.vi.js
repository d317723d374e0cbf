// Made by tthc. Do not edit.
import { page } from "./page-support.js";

export const pages = {
  "to_khai.01-de_nghi": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"de_nghi_ban_sao-error\">\n<legend>Đề nghị cấp bản sao</legend>\n<p class=\"error\" id=\"de_nghi_ban_sao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_ban_sao") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Đề nghị cấp bản sao</legend>\n";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_ban_sao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_ban_sao-hint so_ban_sao-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_ban_sao-hint\"";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Đề nghị – Đăng ký kết hôn</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký kết hôn</p>\n<p class=\"masthead-code\">Mã thủ tục 1.000894 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Đề nghị</h1>\n<p class=\"form-name\">Tờ khai đăng ký kết hôn</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_dang_ky") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"loai_dang_ky\" name=\"loai_dang_ky\" value=\"lan_dau\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_dang_ky") : s)) != null ? p(s,"lan_dau") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_dang_ky\">Đăng ký lần đầu</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"loai_dang_ky-2\" name=\"loai_dang_ky\" value=\"dang_ky_lai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_dang_ky") : s)) != null ? p(s,"dang_ky_lai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_dang_ky-2\">Đăng ký lại</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"de_nghi_ban_sao\" name=\"de_nghi_ban_sao\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"de_nghi_ban_sao\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"de_nghi_ban_sao-2\" name=\"de_nghi_ban_sao\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"de_nghi_ban_sao-2\">Không</label></div>\n</div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Chỉ trả lời nếu: Đề nghị cấp bản sao.</p>\n<div class=\"field\">\n<label for=\"so_ban_sao\">Số lượng bản sao</label>\n<p class=\"hint\" id=\"so_ban_sao-hint\">Từ 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_ban_sao\" name=\"so_ban_sao\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "\">\n</div>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.02-ben_nam": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"nam.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.dinh_danh-hint nam.dinh_danh-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nam.dinh_danh-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam.loai_giay_to-error\">\n<legend>Giấy tờ tùy thân: loại <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nam.loai_giay_to-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"12":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giấy tờ tùy thân: loại <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"13":function(c,d,h,t,data) {
    return " checked";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.so_giay_to-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.so_giay_to-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam.ngay_cap-hint nam.ngay_cap-error\">\n<legend>Giấy tờ tùy thân: ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nam.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nam.ngay_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"16":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nam.ngay_cap-hint\">\n<legend>Giấy tờ tùy thân: ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nam.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n";
},"17":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.noi_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.noi_cap-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam.ngay_sinh-hint nam.ngay_sinh-error\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nam.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nam.ngay_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"20":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nam.ngay_sinh-hint\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nam.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.dan_toc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nam.dan_toc-error\"";
},"22":function(c,d,h,t,data) {
    return "<select";
},"23":function(c,d,h,t,data) {
    return " selected";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field\">\n<label for=\"nam.dan_toc_khac\">Dân tộc khác (nếu không có trong danh mục) <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.dan_toc_khac\" name=\"nam.dan_toc_khac\" value=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc_khac") : s), d))
    + "\">\n</div>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.dan_toc_khac-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc_khac") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.dan_toc_khac-error\"";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.quoc_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nam.quoc_tich-error\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam.loai_cu_tru-error\">\n<legend>Loại cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nam.loai_cu_tru-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_cu_tru") : s), d))
    + "</p>";
},"28":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Loại cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam.noi_cu_tru-error\">\n<legend>Nơi cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nam.noi_cu_tru-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cu_tru") : s), d))
    + "</p>";
},"30":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Nơi cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Địa chỉ trong nước <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"nam.cu_tru_trong_nuoc.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.cu_tru_trong_nuoc.tinh\" name=\"nam.cu_tru_trong_nuoc.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nam.cu_tru_trong_nuoc.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.cu_tru_trong_nuoc.xa\" name=\"nam.cu_tru_trong_nuoc.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nam.cu_tru_trong_nuoc.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.cu_tru_trong_nuoc.chi_tiet\" name=\"nam.cu_tru_trong_nuoc.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.cu_tru_trong_nuoc.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.cu_tru_trong_nuoc.tinh-error\"";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.cu_tru_trong_nuoc.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.cu_tru_trong_nuoc.xa-error\"";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.cu_tru_trong_nuoc.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.cu_tru_trong_nuoc.chi_tiet-error\"";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field\">\n<label for=\"nam.cu_tru_nuoc_ngoai\">Địa chỉ ở nước ngoài <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.cu_tru_nuoc_ngoai\" name=\"nam.cu_tru_nuoc_ngoai\" value=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s), d))
    + "\">\n</div>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.cu_tru_nuoc_ngoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.cu_tru_nuoc_ngoai-error\"";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.so_lan_ket_hon-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_lan_ket_hon") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.so_lan_ket_hon-hint nam.so_lan_ket_hon-error\"";
},"38":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nam.so_lan_ket_hon-hint\"";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam.tinh_trang-error\">\n<legend>Tình trạng hôn nhân <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nam.tinh_trang-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s), d))
    + "</p>";
},"40":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Tình trạng hôn nhân <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"41":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Bản án, quyết định ly hôn <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"nam.ly_hon.so\">Số <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.ly_hon.so\" name=\"nam.ly_hon.so\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[44](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nam.ly_hon.ngay.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ly_hon.ngay.day\" name=\"nam.ly_hon.ngay.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nam.ly_hon.ngay.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ly_hon.ngay.month\" name=\"nam.ly_hon.ngay.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nam.ly_hon.ngay.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ly_hon.ngay.year\" name=\"nam.ly_hon.ngay.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nam.ly_hon.co_quan\">Cơ quan cấp <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.ly_hon.co_quan\" name=\"nam.ly_hon.co_quan\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "\">\n</div>\n</fieldset>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.ly_hon.so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.ly_hon.so-error\"";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam.ly_hon.ngay-hint nam.ly_hon.ngay-error\">\n<legend>Ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nam.ly_hon.ngay-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nam.ly_hon.ngay-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</p>";
},"44":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nam.ly_hon.ngay-hint\">\n<legend>Ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nam.ly_hon.ngay-hint\">Ví dụ: 27 3 1990.</p>\n";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam.ly_hon.co_quan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam.ly_hon.co_quan-error\"";
},"46":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Bên nam – Đăng ký kết hôn</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký kết hôn</p>\n<p class=\"masthead-code\">Mã thủ tục 1.000894 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Bên nam</h1>\n<p class=\"form-name\">Tờ khai đăng ký kết hôn</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"nam.ho_ten\">Họ, chữ đệm, tên</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.ho_ten\" name=\"nam.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nam.dinh_danh\">Số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"nam.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"nam.dinh_danh\" name=\"nam.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_giay_to\" name=\"nam.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_giay_to\">Hộ chiếu</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_giay_to-2\" name=\"nam.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_giay_to-2\">Thẻ căn cước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_giay_to-3\" name=\"nam.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_giay_to-3\">Thẻ căn cước công dân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_giay_to-4\" name=\"nam.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_giay_to-4\">Căn cước điện tử</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_giay_to-5\" name=\"nam.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_giay_to-5\">Giấy chứng nhận căn cước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_giay_to-6\" name=\"nam.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_giay_to-6\">Giấy tờ khác có dán ảnh và thông tin cá nhân</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nam.so_giay_to\">Giấy tờ tùy thân: số <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nam.so_giay_to\" name=\"nam.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nam.ngay_cap.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ngay_cap.day\" name=\"nam.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nam.ngay_cap.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ngay_cap.month\" name=\"nam.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nam.ngay_cap.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ngay_cap.year\" name=\"nam.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nam.noi_cap\">Giấy tờ tùy thân: cơ quan cấp <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nam.noi_cap\" name=\"nam.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nam.ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ngay_sinh.day\" name=\"nam.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nam.ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ngay_sinh.month\" name=\"nam.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nam.ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nam.ngay_sinh.year\" name=\"nam.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nam.dan_toc\">Dân tộc <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + " class=\"input medium\" id=\"nam.dan_toc\" name=\"nam.dan_toc\">\n<option value=\"\">– Chọn –</option>\n<option value=\"01\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "\n<div class=\"field\">\n<label for=\"nam.quoc_tich\">Quốc tịch <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[22](c,d,h,t))
    + " class=\"input medium\" id=\"nam.quoc_tich\" name=\"nam.quoc_tich\">\n<option value=\"\">– Chọn –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Việt Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cam-pu-chia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Trung Quốc</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Đài Loan (Trung Quốc)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Nhật Bản</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hàn Quốc</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Thái Lan</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xin-ga-po</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ma-lai-xi-a</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Phi-líp-pin</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ấn Độ</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hoa Kỳ</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ca-na-đa</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ô-xtrây-li-a</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Vương quốc Anh</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Pháp</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Đức</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Liên bang Nga</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Quốc tịch khác</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Không quốc tịch</option>\n</select>\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_cu_tru") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_cu_tru\" name=\"nam.loai_cu_tru\" value=\"thuong_tru\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_cu_tru") : s)) != null ? p(s,"thuong_tru") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_cu_tru\">Thường trú</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_cu_tru-2\" name=\"nam.loai_cu_tru\" value=\"tam_tru\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_cu_tru") : s)) != null ? p(s,"tam_tru") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_cu_tru-2\">Tạm trú</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.loai_cu_tru-3\" name=\"nam.loai_cu_tru\" value=\"noi_o\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_cu_tru") : s)) != null ? p(s,"noi_o") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.loai_cu_tru-3\">Nơi ở hiện tại</label></div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cu_tru") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nam.noi_cu_tru\" name=\"nam.noi_cu_tru\" value=\"trong_nuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cu_tru") : s)) != null ? p(s,"trong_nuoc") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.noi_cu_tru\">Trong nước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.noi_cu_tru-2\" name=\"nam.noi_cu_tru\" value=\"nuoc_ngoai\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cu_tru") : s)) != null ? p(s,"nuoc_ngoai") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.noi_cu_tru-2\">Nước ngoài</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.noi_cu_tru-3\" name=\"nam.noi_cu_tru\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cu_tru") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.noi_cu_tru-3\">Khác</label></div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + "\n<div class=\"field\">\n<label for=\"nam.so_lan_ket_hon\">Số lần kết hôn <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"nam.so_lan_ket_hon-hint\">Từ 0.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_lan_ket_hon") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[38](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"nam.so_lan_ket_hon\" name=\"nam.so_lan_ket_hon\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_lan_ket_hon") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[40](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nam.tinh_trang\" name=\"nam.tinh_trang\" value=\"1\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__1") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.tinh_trang\">Đang có vợ, chồng</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.tinh_trang-2\" name=\"nam.tinh_trang\" value=\"2\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__2") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.tinh_trang-2\">Chưa đăng ký kết hôn</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.tinh_trang-3\" name=\"nam.tinh_trang\" value=\"3\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__3") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.tinh_trang-3\">Đã ly hôn</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.tinh_trang-4\" name=\"nam.tinh_trang\" value=\"4\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__4") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.tinh_trang-4\">Vợ, chồng đã chết</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.tinh_trang-5\" name=\"nam.tinh_trang\" value=\"5\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__5") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.tinh_trang-5\">Chưa đăng ký kết hôn trong một thời gian</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam.tinh_trang-6\" name=\"nam.tinh_trang\" value=\"6\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__6") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nam.tinh_trang-6\">Khác</label></div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) && s.length !== 0 ? f[41](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.03-ben_nu": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"nu.ho_ten-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.dinh_danh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.dinh_danh-hint nu.dinh_danh-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nu.dinh_danh-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nu.loai_giay_to-error\">\n<legend>Giấy tờ tùy thân: loại <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nu.loai_giay_to-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"12":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Giấy tờ tùy thân: loại <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"13":function(c,d,h,t,data) {
    return " checked";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.so_giay_to-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.so_giay_to-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nu.ngay_cap-hint nu.ngay_cap-error\">\n<legend>Giấy tờ tùy thân: ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nu.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nu.ngay_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"16":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nu.ngay_cap-hint\">\n<legend>Giấy tờ tùy thân: ngày cấp <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nu.ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n";
},"17":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.noi_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.noi_cap-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nu.ngay_sinh-hint nu.ngay_sinh-error\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nu.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nu.ngay_sinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"20":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nu.ngay_sinh-hint\">\n<legend>Ngày, tháng, năm sinh</legend>\n<p class=\"hint\" id=\"nu.ngay_sinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.dan_toc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nu.dan_toc-error\"";
},"22":function(c,d,h,t,data) {
    return "<select";
},"23":function(c,d,h,t,data) {
    return " selected";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field\">\n<label for=\"nu.dan_toc_khac\">Dân tộc khác (nếu không có trong danh mục) <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.dan_toc_khac\" name=\"nu.dan_toc_khac\" value=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc_khac") : s), d))
    + "\">\n</div>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.dan_toc_khac-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc_khac") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.dan_toc_khac-error\"";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.quoc_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nu.quoc_tich-error\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nu.loai_cu_tru-error\">\n<legend>Loại cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nu.loai_cu_tru-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_cu_tru") : s), d))
    + "</p>";
},"28":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Loại cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nu.noi_cu_tru-error\">\n<legend>Nơi cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nu.noi_cu_tru-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cu_tru") : s), d))
    + "</p>";
},"30":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Nơi cư trú <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Địa chỉ trong nước <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"nu.cu_tru_trong_nuoc.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.cu_tru_trong_nuoc.tinh\" name=\"nu.cu_tru_trong_nuoc.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nu.cu_tru_trong_nuoc.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.cu_tru_trong_nuoc.xa\" name=\"nu.cu_tru_trong_nuoc.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nu.cu_tru_trong_nuoc.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.cu_tru_trong_nuoc.chi_tiet\" name=\"nu.cu_tru_trong_nuoc.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.cu_tru_trong_nuoc.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.cu_tru_trong_nuoc.tinh-error\"";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.cu_tru_trong_nuoc.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.cu_tru_trong_nuoc.xa-error\"";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.cu_tru_trong_nuoc.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.cu_tru_trong_nuoc.chi_tiet-error\"";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field\">\n<label for=\"nu.cu_tru_nuoc_ngoai\">Địa chỉ ở nước ngoài <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.cu_tru_nuoc_ngoai\" name=\"nu.cu_tru_nuoc_ngoai\" value=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s), d))
    + "\">\n</div>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.cu_tru_nuoc_ngoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.cu_tru_nuoc_ngoai-error\"";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.so_lan_ket_hon-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_lan_ket_hon") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.so_lan_ket_hon-hint nu.so_lan_ket_hon-error\"";
},"38":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nu.so_lan_ket_hon-hint\"";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nu.tinh_trang-error\">\n<legend>Tình trạng hôn nhân <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"nu.tinh_trang-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s), d))
    + "</p>";
},"40":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Tình trạng hôn nhân <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"41":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Bản án, quyết định ly hôn <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\">Không có thông tin thì để trống cả mục này.</p>\n<div class=\"field\">\n<label for=\"nu.ly_hon.so\">Số <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.ly_hon.so\" name=\"nu.ly_hon.so\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[44](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nu.ly_hon.ngay.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ly_hon.ngay.day\" name=\"nu.ly_hon.ngay.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nu.ly_hon.ngay.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ly_hon.ngay.month\" name=\"nu.ly_hon.ngay.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nu.ly_hon.ngay.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ly_hon.ngay.year\" name=\"nu.ly_hon.ngay.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nu.ly_hon.co_quan\">Cơ quan cấp <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.ly_hon.co_quan\" name=\"nu.ly_hon.co_quan\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "\">\n</div>\n</fieldset>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.ly_hon.so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.ly_hon.so-error\"";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nu.ly_hon.ngay-hint nu.ly_hon.ngay-error\">\n<legend>Ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nu.ly_hon.ngay-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"nu.ly_hon.ngay-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</p>";
},"44":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nu.ly_hon.ngay-hint\">\n<legend>Ngày <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"nu.ly_hon.ngay-hint\">Ví dụ: 27 3 1990.</p>\n";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nu.ly_hon.co_quan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nu.ly_hon.co_quan-error\"";
},"46":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Bên nữ – Đăng ký kết hôn</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký kết hôn</p>\n<p class=\"masthead-code\">Mã thủ tục 1.000894 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Bên nữ</h1>\n<p class=\"form-name\">Tờ khai đăng ký kết hôn</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"nu.ho_ten\">Họ, chữ đệm, tên</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.ho_ten\" name=\"nu.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nu.dinh_danh\">Số định danh cá nhân <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"nu.dinh_danh-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"nu.dinh_danh\" name=\"nu.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_giay_to\" name=\"nu.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_giay_to\">Hộ chiếu</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_giay_to-2\" name=\"nu.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_giay_to-2\">Thẻ căn cước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_giay_to-3\" name=\"nu.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_giay_to-3\">Thẻ căn cước công dân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_giay_to-4\" name=\"nu.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_giay_to-4\">Căn cước điện tử</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_giay_to-5\" name=\"nu.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_giay_to-5\">Giấy chứng nhận căn cước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_giay_to-6\" name=\"nu.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_giay_to-6\">Giấy tờ khác có dán ảnh và thông tin cá nhân</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nu.so_giay_to\">Giấy tờ tùy thân: số <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nu.so_giay_to\" name=\"nu.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nu.ngay_cap.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ngay_cap.day\" name=\"nu.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nu.ngay_cap.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ngay_cap.month\" name=\"nu.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nu.ngay_cap.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ngay_cap.year\" name=\"nu.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nu.noi_cap\">Giấy tờ tùy thân: cơ quan cấp <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nu.noi_cap\" name=\"nu.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nu.ngay_sinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ngay_sinh.day\" name=\"nu.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nu.ngay_sinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ngay_sinh.month\" name=\"nu.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nu.ngay_sinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + " id=\"nu.ngay_sinh.year\" name=\"nu.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nu.dan_toc\">Dân tộc <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + " class=\"input medium\" id=\"nu.dan_toc\" name=\"nu.dan_toc\">\n<option value=\"\">– Chọn –</option>\n<option value=\"01\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "\n<div class=\"field\">\n<label for=\"nu.quoc_tich\">Quốc tịch <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[22](c,d,h,t))
    + " class=\"input medium\" id=\"nu.quoc_tich\" name=\"nu.quoc_tich\">\n<option value=\"\">– Chọn –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Việt Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Cam-pu-chia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Trung Quốc</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Đài Loan (Trung Quốc)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Nhật Bản</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hàn Quốc</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Thái Lan</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Xin-ga-po</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ma-lai-xi-a</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Phi-líp-pin</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ấn Độ</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Hoa Kỳ</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ca-na-đa</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Ô-xtrây-li-a</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Vương quốc Anh</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Pháp</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Đức</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Liên bang Nga</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Quốc tịch khác</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ">Không quốc tịch</option>\n</select>\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_cu_tru") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_cu_tru\" name=\"nu.loai_cu_tru\" value=\"thuong_tru\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_cu_tru") : s)) != null ? p(s,"thuong_tru") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_cu_tru\">Thường trú</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_cu_tru-2\" name=\"nu.loai_cu_tru\" value=\"tam_tru\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_cu_tru") : s)) != null ? p(s,"tam_tru") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_cu_tru-2\">Tạm trú</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.loai_cu_tru-3\" name=\"nu.loai_cu_tru\" value=\"noi_o\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_cu_tru") : s)) != null ? p(s,"noi_o") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.loai_cu_tru-3\">Nơi ở hiện tại</label></div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cu_tru") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nu.noi_cu_tru\" name=\"nu.noi_cu_tru\" value=\"trong_nuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cu_tru") : s)) != null ? p(s,"trong_nuoc") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.noi_cu_tru\">Trong nước</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.noi_cu_tru-2\" name=\"nu.noi_cu_tru\" value=\"nuoc_ngoai\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cu_tru") : s)) != null ? p(s,"nuoc_ngoai") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.noi_cu_tru-2\">Nước ngoài</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.noi_cu_tru-3\" name=\"nu.noi_cu_tru\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cu_tru") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.noi_cu_tru-3\">Khác</label></div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + "\n<div class=\"field\">\n<label for=\"nu.so_lan_ket_hon\">Số lần kết hôn <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"nu.so_lan_ket_hon-hint\">Từ 0.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_lan_ket_hon") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[38](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"nu.so_lan_ket_hon\" name=\"nu.so_lan_ket_hon\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_lan_ket_hon") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[40](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nu.tinh_trang\" name=\"nu.tinh_trang\" value=\"1\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__1") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.tinh_trang\">Đang có vợ, chồng</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.tinh_trang-2\" name=\"nu.tinh_trang\" value=\"2\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__2") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.tinh_trang-2\">Chưa đăng ký kết hôn</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.tinh_trang-3\" name=\"nu.tinh_trang\" value=\"3\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__3") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.tinh_trang-3\">Đã ly hôn</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.tinh_trang-4\" name=\"nu.tinh_trang\" value=\"4\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__4") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.tinh_trang-4\">Vợ, chồng đã chết</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.tinh_trang-5\" name=\"nu.tinh_trang\" value=\"5\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__5") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.tinh_trang-5\">Chưa đăng ký kết hôn trong một thời gian</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nu.tinh_trang-6\" name=\"nu.tinh_trang\" value=\"6\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"__6") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "><label for=\"nu.tinh_trang-6\">Khác</label></div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) && s.length !== 0 ? f[41](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[46](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.mau_dien_tu\">Mẫu hộ tịch điện tử tương tác đăng ký kết hôn</label>\n<p class=\"hint\" id=\"_tep.mau_dien_tu-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
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

  return "<p class=\"error\" id=\"_tep.mau_dien_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mau_dien_tu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.mau_dien_tu\" name=\"_tep.mau_dien_tu\" aria-invalid=\"true\" aria-describedby=\"_tep.mau_dien_tu-hint _tep.mau_dien_tu-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.mau_dien_tu\" name=\"_tep.mau_dien_tu\" aria-describedby=\"_tep.mau_dien_tu-hint\">";
},"14":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Giấy tờ tùy thân</p><p class=\"hint\">Xuất trình khi nhận kết quả, không phải nộp.</p></div>";
},"15":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Giấy tờ chứng minh thông tin về cư trú</p><p class=\"hint\">Xuất trình khi nhận kết quả, không phải nộp.</p></div>";
},"16":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_nuoc_ngoai\">Giấy tờ do nước ngoài cấp, đã hợp pháp hóa lãnh sự</label>\n<p class=\"hint\" id=\"_tep.giay_nuoc_ngoai-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_nuoc_ngoai") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_nuoc_ngoai") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + "</div>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_nuoc_ngoai") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_nuoc_ngoai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_nuoc_ngoai") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_nuoc_ngoai\" name=\"_tep.giay_nuoc_ngoai\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_nuoc_ngoai-hint _tep.giay_nuoc_ngoai-error\">";
},"19":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_nuoc_ngoai\" name=\"_tep.giay_nuoc_ngoai\" aria-describedby=\"_tep.giay_nuoc_ngoai-hint\">";
},"20":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_sao_giay_xuat_trinh\">Bản sao chứng thực giấy tờ phải xuất trình</label>\n<p class=\"hint\" id=\"_tep.ban_sao_giay_xuat_trinh-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "</div>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_sao_giay_xuat_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ban_sao_giay_xuat_trinh\" name=\"_tep.ban_sao_giay_xuat_trinh\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_sao_giay_xuat_trinh-hint _tep.ban_sao_giay_xuat_trinh-error\">";
},"23":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ban_sao_giay_xuat_trinh\" name=\"_tep.ban_sao_giay_xuat_trinh\" aria-describedby=\"_tep.ban_sao_giay_xuat_trinh-hint\">";
},"24":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Đăng ký kết hôn</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký kết hôn</p>\n<p class=\"masthead-code\">Mã thủ tục 1.000894 · Phiên bản 1</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_tuy_than") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_cu_tru") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_nuoc_ngoai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[24](c,d,h,t) : "")
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

  return "<section class=\"answers\"><h2>Đề nghị</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Loại đăng ký</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_dang_ky") : s)) && s.length !== 0 ? f[8](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"de_nghi") : s), d))
    + "#loai_dang_ky\">Thay đổi<span class=\"unseen\"> Loại đăng ký</span></a></dd></div>\n<div class=\"answer\"><dt>Đề nghị cấp bản sao</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"de_nghi") : s), d))
    + "#de_nghi_ban_sao\">Thay đổi<span class=\"unseen\"> Đề nghị cấp bản sao</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"8":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_dang_ky") : s), d))
    + "</bdi>";
},"9":function(c,d,h,t,data) {
    return "<span class=\"none\">Không khai</span>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s), d))
    + "</bdi>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Số lượng bản sao</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"de_nghi") : s), d))
    + "#so_ban_sao\">Thay đổi<span class=\"unseen\"> Số lượng bản sao</span></a></dd></div>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Bên nam</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm, tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.ho_ten\">Thay đổi<span class=\"unseen\"> Họ, chữ đệm, tên</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: loại</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.loai_giay_to\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: loại</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: số</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.so_giay_to\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: số</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: ngày cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.ngay_cap.day\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: ngày cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: cơ quan cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.noi_cap\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: cơ quan cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày, tháng, năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.ngay_sinh.day\">Thay đổi<span class=\"unseen\"> Ngày, tháng, năm sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Dân tộc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.dan_toc\">Thay đổi<span class=\"unseen\"> Dân tộc</span></a></dd></div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Quốc tịch</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.quoc_tich\">Thay đổi<span class=\"unseen\"> Quốc tịch</span></a></dd></div>\n<div class=\"answer\"><dt>Loại cư trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_cu_tru") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.loai_cu_tru\">Thay đổi<span class=\"unseen\"> Loại cư trú</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi cư trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cu_tru") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.noi_cu_tru\">Thay đổi<span class=\"unseen\"> Nơi cư trú</span></a></dd></div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[29](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Số lần kết hôn</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_lan_ket_hon") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.so_lan_ket_hon\">Thay đổi<span class=\"unseen\"> Số lần kết hôn</span></a></dd></div>\n<div class=\"answer\"><dt>Tình trạng hôn nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.tinh_trang\">Thay đổi<span class=\"unseen\"> Tình trạng hôn nhân</span></a></dd></div>\n</dl>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) && s.length !== 0 ? f[33](c,d,h,t) : "")
    + "\n</section>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Dân tộc khác (nếu không có trong danh mục)</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.dan_toc_khac\">Thay đổi<span class=\"unseen\"> Dân tộc khác (nếu không có trong danh mục)</span></a></dd></div>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"dan_toc_khac") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"loai_cu_tru") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"noi_cu_tru") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Địa chỉ trong nước</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.cu_tru_trong_nuoc.tinh\">Thay đổi<span class=\"unseen\"> Địa chỉ trong nước</span></a></dd></div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Địa chỉ ở nước ngoài</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.cu_tru_nuoc_ngoai\">Thay đổi<span class=\"unseen\"> Địa chỉ ở nước ngoài</span></a></dd></div>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"so_lan_ket_hon") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"tinh_trang") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Bản án, quyết định ly hôn</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Số</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.ly_hon.so\">Thay đổi<span class=\"unseen\"> Số</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.ly_hon.ngay.day\">Thay đổi<span class=\"unseen\"> Ngày</span></a></dd></div>\n<div class=\"answer\"><dt>Cơ quan cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s), d))
    + "#nam.ly_hon.co_quan\">Thay đổi<span class=\"unseen\"> Cơ quan cấp</span></a></dd></div>\n</dl>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</bdi>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Bên nữ</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Họ, chữ đệm, tên</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.ho_ten\">Thay đổi<span class=\"unseen\"> Họ, chữ đệm, tên</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.dinh_danh\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: loại</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.loai_giay_to\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: loại</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: số</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.so_giay_to\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: số</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: ngày cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.ngay_cap.day\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: ngày cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Giấy tờ tùy thân: cơ quan cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.noi_cap\">Thay đổi<span class=\"unseen\"> Giấy tờ tùy thân: cơ quan cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày, tháng, năm sinh</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.ngay_sinh.day\">Thay đổi<span class=\"unseen\"> Ngày, tháng, năm sinh</span></a></dd></div>\n<div class=\"answer\"><dt>Dân tộc</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.dan_toc\">Thay đổi<span class=\"unseen\"> Dân tộc</span></a></dd></div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Quốc tịch</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.quoc_tich\">Thay đổi<span class=\"unseen\"> Quốc tịch</span></a></dd></div>\n<div class=\"answer\"><dt>Loại cư trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_cu_tru") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.loai_cu_tru\">Thay đổi<span class=\"unseen\"> Loại cư trú</span></a></dd></div>\n<div class=\"answer\"><dt>Nơi cư trú</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cu_tru") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.noi_cu_tru\">Thay đổi<span class=\"unseen\"> Nơi cư trú</span></a></dd></div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[53](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Số lần kết hôn</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_lan_ket_hon") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.so_lan_ket_hon\">Thay đổi<span class=\"unseen\"> Số lần kết hôn</span></a></dd></div>\n<div class=\"answer\"><dt>Tình trạng hôn nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[56](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.tinh_trang\">Thay đổi<span class=\"unseen\"> Tình trạng hôn nhân</span></a></dd></div>\n</dl>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) && s.length !== 0 ? f[57](c,d,h,t) : "")
    + "\n</section>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</bdi>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</bdi>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"46":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Dân tộc khác (nếu không có trong danh mục)</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc_khac") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.dan_toc_khac\">Thay đổi<span class=\"unseen\"> Dân tộc khác (nếu không có trong danh mục)</span></a></dd></div>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"dan_toc_khac") : s), d))
    + "</bdi>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"loai_cu_tru") : s), d))
    + "</bdi>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"noi_cu_tru") : s), d))
    + "</bdi>";
},"51":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Địa chỉ trong nước</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.cu_tru_trong_nuoc.tinh\">Thay đổi<span class=\"unseen\"> Địa chỉ trong nước</span></a></dd></div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_trong_nuoc") : s), d))
    + "</bdi>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Địa chỉ ở nước ngoài</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s)) && s.length !== 0 ? f[54](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.cu_tru_nuoc_ngoai\">Thay đổi<span class=\"unseen\"> Địa chỉ ở nước ngoài</span></a></dd></div>";
},"54":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"cu_tru_nuoc_ngoai") : s), d))
    + "</bdi>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"so_lan_ket_hon") : s), d))
    + "</bdi>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"tinh_trang") : s), d))
    + "</bdi>";
},"57":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Bản án, quyết định ly hôn</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Số</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[58](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.ly_hon.so\">Thay đổi<span class=\"unseen\"> Số</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.ly_hon.ngay.day\">Thay đổi<span class=\"unseen\"> Ngày</span></a></dd></div>\n<div class=\"answer\"><dt>Cơ quan cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[60](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s), d))
    + "#nu.ly_hon.co_quan\">Thay đổi<span class=\"unseen\"> Cơ quan cấp</span></a></dd></div>\n</dl>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</bdi>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nu") : s)) != null ? p(s,"ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</bdi>";
},"61":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[62](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_nuoc_ngoai") : s)) && s.length !== 0 ? f[66](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"62":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Mẫu hộ tịch điện tử tương tác đăng ký kết hôn</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[65](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.mau_dien_tu\">Thay đổi<span class=\"unseen\"> Mẫu hộ tịch điện tử tương tác đăng ký kết hôn</span></a></dd></div>";
},"63":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s),{"name":"each","hash":{},"fn":c.program(64, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"64":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"65":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ do nước ngoài cấp, đã hợp pháp hóa lãnh sự</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_nuoc_ngoai") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[65](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_nuoc_ngoai\">Thay đổi<span class=\"unseen\"> Giấy tờ do nước ngoài cấp, đã hợp pháp hóa lãnh sự</span></a></dd></div>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_nuoc_ngoai") : s),{"name":"each","hash":{},"fn":c.program(64, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Bản sao chứng thực giấy tờ phải xuất trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[65](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_sao_giay_xuat_trinh\">Thay đổi<span class=\"unseen\"> Bản sao chứng thực giấy tờ phải xuất trình</span></a></dd></div>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s),{"name":"each","hash":{},"fn":c.program(64, data, 0),"inverse":c.noop})) != null ? s : "")
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
    + "Kiểm tra lại trước khi nộp – Đăng ký kết hôn</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký kết hôn</p>\n<p class=\"masthead-code\">Mã thủ tục 1.000894 · Phiên bản 1</p>"
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
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"de_nghi") : s)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nam") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"ben_nu") : s)) && s.length !== 0 ? f[37](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[61](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[71](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
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

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Đăng ký kết hôn</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Đăng ký kết hôn</p>\n<p class=\"masthead-code\">Mã thủ tục 1.000894 · Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">1.000894</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Giấy chứng nhận kết hôn (mỗi bên một bản chính).</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
