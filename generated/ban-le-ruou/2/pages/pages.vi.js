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
    + "Trước khi bắt đầu – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
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
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"enterprise\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"enterprise") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Doanh nghiệp</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"cooperative\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"cooperative") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Hợp tác xã</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-3\" name=\"_applicant\" value=\"household-business\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"__household__2d_business") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-3\">Hộ kinh doanh</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Bắt đầu kê khai</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.01-thuong_nhan": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_thuong_nhan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_thuong_nhan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_thuong_nhan-error\"";
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

  return "<p class=\"error\" id=\"so_dang_ky-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_dang_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_dang_ky-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_cap-hint ngay_cap-error\">\n<legend>Ngày cấp</legend>\n<p class=\"hint\" id=\"ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_cap-hint\">\n<legend>Ngày cấp</legend>\n<p class=\"hint\" id=\"ngay_cap-hint\">Ví dụ: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"noi_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"noi_cap-error\"";
},"17":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Thương nhân – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Thương nhân</h1>\n<p class=\"form-name\">Đơn đề nghị cấp Giấy phép bán lẻ rượu</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"ten_thuong_nhan\">Tên thương nhân</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_thuong_nhan") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_thuong_nhan\" name=\"ten_thuong_nhan\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_thuong_nhan") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Địa chỉ trụ sở chính</legend>\n<div class=\"field\">\n<label for=\"tru_so.tinh\">Tỉnh, thành phố</label>\n"
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
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"so_dang_ky\">Số đăng ký kinh doanh</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"so_dang_ky\" name=\"so_dang_ky\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_dang_ky") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_cap.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_cap.day\" name=\"ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_cap.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_cap.month\" name=\"ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_cap.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_cap.year\" name=\"ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"noi_cap\">Cơ quan cấp</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"noi_cap\" name=\"noi_cap\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.02-ruou": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"loai_ruou-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_ruou") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"loai_ruou-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ten_nha_cung_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nha_cung_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_nha_cung_cap-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_giay_phep_nha_cung_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_giay_phep_nha_cung_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_giay_phep_nha_cung_cap-error\"";
},"11":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Ngành rượu, nhà cung cấp – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Ngành rượu, nhà cung cấp</h1>\n<p class=\"form-name\">Đơn đề nghị cấp Giấy phép bán lẻ rượu</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"loai_ruou\">Loại rượu đề nghị bán lẻ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_ruou") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"loai_ruou\" name=\"loai_ruou\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"loai_ruou") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ten_nha_cung_cap\">Tên nhà cung cấp rượu</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nha_cung_cap") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_nha_cung_cap\" name=\"ten_nha_cung_cap\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_nha_cung_cap") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_giay_phep_nha_cung_cap\">Số giấy phép của nhà cung cấp</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_giay_phep_nha_cung_cap") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"so_giay_phep_nha_cung_cap\" name=\"so_giay_phep_nha_cung_cap\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_giay_phep_nha_cung_cap") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.03-diem": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"diem_kinh_doanh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"diem_kinh_doanh") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">Điểm kinh doanh: </span>Dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_diem\">Tên điểm kinh doanh</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_diem") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_diem\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_diem\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_diem") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Địa chỉ</legend>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.tinh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.tinh\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.xa\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.xa\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.chi_tiet\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.chi_tiet\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem\">Số điện thoại <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_diem") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_diem") : s), d))
    + "\">\n</div>"
    + ((s = (d != null ? p(d,"removable") : d)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + "\n</fieldset>";
},"9":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_diem-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_diem") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_diem-error\"";
},"10":function(c,d,h,t,data) {
    return "<input";
},"11":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.tinh-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.tinh-error\"";
},"12":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.xa-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.xa-error\"";
},"13":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.chi_tiet-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_diem") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dia_chi_diem.chi_tiet-error\"";
},"14":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem-error\"><strong>Lỗi:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_diem") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem-hint "
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem-error\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<input aria-describedby=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"at") : d), d))
    + ".dien_thoai_diem-hint\"";
},"16":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "\n<button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Xóa<span class=\"unseen\"> dòng "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"17":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"diem_kinh_doanh\">Thêm dòng<span class=\"unseen\">: Điểm kinh doanh</span></button>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_diem-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_diem") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_diem-hint so_diem-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_diem-hint\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"dia_ban-error\">\n<legend>Điểm kinh doanh đặt tại</legend>\n<p class=\"error\" id=\"dia_ban-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_ban") : s), d))
    + "</p>";
},"21":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Điểm kinh doanh đặt tại</legend>\n";
},"22":function(c,d,h,t,data) {
    return " checked";
},"23":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Điểm kinh doanh – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Điểm kinh doanh</h1>\n<p class=\"form-name\">Đơn đề nghị cấp Giấy phép bán lẻ rượu</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"rows\" id=\"diem_kinh_doanh\" role=\"group\" aria-labelledby=\"diem_kinh_doanh-label\" tabindex=\"-1\">\n<h2 id=\"diem_kinh_doanh-label\">Điểm kinh doanh</h2>\n<p class=\"hint\">Từ 1 đến 100 dòng.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"diem_kinh_doanh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"diem_kinh_doanh") : s),{"name":"each","hash":{},"fn":c.program(8, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"diem_kinh_doanh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "\n</div>\n<div class=\"field\">\n<label for=\"so_diem\">Tổng số điểm kinh doanh</label>\n<p class=\"hint\" id=\"so_diem-hint\">Từ 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_diem") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_diem\" name=\"so_diem\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_diem") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_ban") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"dia_ban\" name=\"dia_ban\" value=\"thanh_pho\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dia_ban") : s)) != null ? p(s,"thanh_pho") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "><label for=\"dia_ban\">Thành phố, thị xã</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dia_ban-2\" name=\"dia_ban\" value=\"huyen\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dia_ban") : s)) != null ? p(s,"huyen") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "><label for=\"dia_ban-2\">Huyện</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.04-cam_ket": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"cam_ket-error\">\n<legend>Cam kết thực hiện đúng quy định về kinh doanh rượu</legend>\n<p class=\"error\" id=\"cam_ket-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Cam kết thực hiện đúng quy định về kinh doanh rượu</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_lam_don-hint ngay_lam_don-error\">\n<legend>Ngày làm đơn <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_lam_don-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_lam_don-hint\">\n<legend>Ngày làm đơn <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">Ví dụ: 27 3 1990.</p>\n";
},"12":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_ky-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_ky-error\"";
},"14":function(c,d,h,t,data) {
    return "<input";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Cam kết – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Cam kết</h1>\n<p class=\"form-name\">Đơn đề nghị cấp Giấy phép bán lẻ rượu</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"cam_ket\" name=\"cam_ket\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cam_ket") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"cam_ket\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"cam_ket-2\" name=\"cam_ket\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cam_ket") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"cam_ket-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_lam_don.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ngay_lam_don.day\" name=\"ngay_lam_don.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ngay_lam_don.month\" name=\"ngay_lam_don.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ngay_lam_don.year\" name=\"ngay_lam_don.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_ky\">Người đại diện ký <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_ky") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input\" id=\"nguoi_ky\" name=\"nguoi_ky\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_ky") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[15](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.gcn_dkkd\">Giấy chứng nhận đăng ký doanh nghiệp, hộ kinh doanh, hợp tác xã</label>\n<p class=\"hint\" id=\"_tep.gcn_dkkd-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dkkd") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dkkd") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dkkd") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
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

  return "<p class=\"error\" id=\"_tep.gcn_dkkd-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dkkd") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dkkd\" name=\"_tep.gcn_dkkd\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_dkkd-hint _tep.gcn_dkkd-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dkkd\" name=\"_tep.gcn_dkkd\" aria-describedby=\"_tep.gcn_dkkd-hint\">";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.quyen_dia_diem\">Hợp đồng thuê, mượn hoặc giấy tờ về quyền sử dụng địa điểm</label>\n<p class=\"hint\" id=\"_tep.quyen_dia_diem-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyen_dia_diem") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyen_dia_diem") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyen_dia_diem") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.quyen_dia_diem-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyen_dia_diem") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.quyen_dia_diem\" name=\"_tep.quyen_dia_diem\" aria-invalid=\"true\" aria-describedby=\"_tep.quyen_dia_diem-hint _tep.quyen_dia_diem-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.quyen_dia_diem\" name=\"_tep.quyen_dia_diem\" aria-describedby=\"_tep.quyen_dia_diem-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gioi_thieu_nha_cung_cap\">Văn bản giới thiệu hoặc hợp đồng nguyên tắc của nhà cung cấp rượu</label>\n<p class=\"hint\" id=\"_tep.gioi_thieu_nha_cung_cap-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gioi_thieu_nha_cung_cap-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gioi_thieu_nha_cung_cap\" name=\"_tep.gioi_thieu_nha_cung_cap\" aria-invalid=\"true\" aria-describedby=\"_tep.gioi_thieu_nha_cung_cap-hint _tep.gioi_thieu_nha_cung_cap-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gioi_thieu_nha_cung_cap\" name=\"_tep.gioi_thieu_nha_cung_cap\" aria-describedby=\"_tep.gioi_thieu_nha_cung_cap-hint\">";
},"22":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dkkd") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"quyen_dia_diem") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[22](c,d,h,t) : "")
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
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Thương nhân</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên thương nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_thuong_nhan") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thuong_nhan") : s), d))
    + "#ten_thuong_nhan\">Thay đổi<span class=\"unseen\"> Tên thương nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Địa chỉ trụ sở chính</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thuong_nhan") : s), d))
    + "#tru_so.tinh\">Thay đổi<span class=\"unseen\"> Địa chỉ trụ sở chính</span></a></dd></div>\n<div class=\"answer\"><dt>Số đăng ký kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thuong_nhan") : s), d))
    + "#so_dang_ky\">Thay đổi<span class=\"unseen\"> Số đăng ký kinh doanh</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thuong_nhan") : s), d))
    + "#ngay_cap.day\">Thay đổi<span class=\"unseen\"> Ngày cấp</span></a></dd></div>\n<div class=\"answer\"><dt>Cơ quan cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thuong_nhan") : s), d))
    + "#noi_cap\">Thay đổi<span class=\"unseen\"> Cơ quan cấp</span></a></dd></div>\n</dl>\n</section>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_thuong_nhan") : s), d))
    + "</bdi>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_dang_ky") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Ngành rượu, nhà cung cấp</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Loại rượu đề nghị bán lẻ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_ruou") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"ruou") : s), d))
    + "#loai_ruou\">Thay đổi<span class=\"unseen\"> Loại rượu đề nghị bán lẻ</span></a></dd></div>\n<div class=\"answer\"><dt>Tên nhà cung cấp rượu</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nha_cung_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"ruou") : s), d))
    + "#ten_nha_cung_cap\">Thay đổi<span class=\"unseen\"> Tên nhà cung cấp rượu</span></a></dd></div>\n<div class=\"answer\"><dt>Số giấy phép của nhà cung cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_giay_phep_nha_cung_cap") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"ruou") : s), d))
    + "#so_giay_phep_nha_cung_cap\">Thay đổi<span class=\"unseen\"> Số giấy phép của nhà cung cấp</span></a></dd></div>\n</dl>\n</section>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_ruou") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nha_cung_cap") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_giay_phep_nha_cung_cap") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Điểm kinh doanh</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tổng số điểm kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_diem") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"diem") : s), d))
    + "#so_diem\">Thay đổi<span class=\"unseen\"> Tổng số điểm kinh doanh</span></a></dd></div>\n<div class=\"answer\"><dt>Điểm kinh doanh đặt tại</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_ban") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"diem") : s), d))
    + "#dia_ban\">Thay đổi<span class=\"unseen\"> Điểm kinh doanh đặt tại</span></a></dd></div>\n</dl>\n<h3>Điểm kinh doanh</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Điểm kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"diem_kinh_doanh") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"diem") : s), d))
    + "#diem_kinh_doanh\">Thay đổi<span class=\"unseen\"> Điểm kinh doanh</span></a></dd></div>\n</dl>"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"diem_kinh_doanh") : s),{"name":"each","hash":{},"fn":c.program(23, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</section>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_diem") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_ban") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"diem_kinh_doanh") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<h4>Điểm kinh doanh "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên điểm kinh doanh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_diem") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Địa chỉ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_diem") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Số điện thoại</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_diem") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n</dl>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_diem") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_diem") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_diem") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Cam kết</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Cam kết thực hiện đúng quy định về kinh doanh rượu</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cam_ket") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cam_ket") : s), d))
    + "#cam_ket\">Thay đổi<span class=\"unseen\"> Cam kết thực hiện đúng quy định về kinh doanh rượu</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày làm đơn</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cam_ket") : s), d))
    + "#ngay_lam_don.day\">Thay đổi<span class=\"unseen\"> Ngày làm đơn</span></a></dd></div>\n<div class=\"answer\"><dt>Người đại diện ký</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_ky") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cam_ket") : s), d))
    + "#nguoi_ky\">Thay đổi<span class=\"unseen\"> Người đại diện ký</span></a></dd></div>\n</dl>\n</section>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cam_ket") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_lam_don") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_ky") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dkkd") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"quyen_dia_diem") : s)) && s.length !== 0 ? f[36](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận đăng ký doanh nghiệp, hộ kinh doanh, hợp tác xã</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dkkd") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[35](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_dkkd\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận đăng ký doanh nghiệp, hộ kinh doanh, hợp tác xã</span></a></dd></div>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dkkd") : s),{"name":"each","hash":{},"fn":c.program(34, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"34":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"35":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hợp đồng thuê, mượn hoặc giấy tờ về quyền sử dụng địa điểm</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyen_dia_diem") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[35](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.quyen_dia_diem\">Thay đổi<span class=\"unseen\"> Hợp đồng thuê, mượn hoặc giấy tờ về quyền sử dụng địa điểm</span></a></dd></div>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyen_dia_diem") : s),{"name":"each","hash":{},"fn":c.program(34, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản giới thiệu hoặc hợp đồng nguyên tắc của nhà cung cấp rượu</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[35](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gioi_thieu_nha_cung_cap\">Thay đổi<span class=\"unseen\"> Văn bản giới thiệu hoặc hợp đồng nguyên tắc của nhà cung cấp rượu</span></a></dd></div>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gioi_thieu_nha_cung_cap") : s),{"name":"each","hash":{},"fn":c.program(34, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Lời cam đoan</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"41":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Lời cam đoan</legend>\n";
},"42":function(c,d,h,t,data) {
    return " checked";
},"43":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kiểm tra lại trước khi nộp – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
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
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thuong_nhan") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"ruou") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"diem") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cam_ket") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[41](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[43](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Cấp Giấy phép bán lẻ rượu</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp Giấy phép bán lẻ rượu</p>\n<p class=\"masthead-code\">Mã thủ tục 2.000620 · Phiên bản 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">2.000620</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Giấy phép bán lẻ rượu.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
