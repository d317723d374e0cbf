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
    + "Trước khi bắt đầu – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
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
    + "><label for=\"_applicant\">Cá nhân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"enterprise\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"enterprise") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Doanh nghiệp</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-3\" name=\"_applicant\" value=\"organisation\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"organisation") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-3\">Tổ chức</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Bắt đầu kê khai</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_trinh.01-trinh": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"co_quan_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_quan_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"co_quan_trinh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_to_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_to_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_to_trinh-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_to_trinh-hint ngay_to_trinh-error\">\n<legend>Ngày tờ trình <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_to_trinh-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_to_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_to_trinh") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_to_trinh-hint\">\n<legend>Ngày tờ trình <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_to_trinh-hint\">Ví dụ: 27 3 1990.</p>\n";
},"12":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"kinh_gui-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"kinh_gui-error\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"can_cu_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"can_cu_trinh") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"can_cu_trinh-error\"";
},"15":function(c,d,h,t,data) {
    return "<textarea";
},"16":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Tờ trình – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Tờ trình</h1>\n<p class=\"form-name\">Tờ trình thẩm định</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"co_quan_trinh\">Tên cơ quan, tổ chức trình</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_quan_trinh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"co_quan_trinh\" name=\"co_quan_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"co_quan_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_to_trinh\">Số tờ trình <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_to_trinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"so_to_trinh\" name=\"so_to_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_to_trinh") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_to_trinh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_to_trinh.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_to_trinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ngay_to_trinh.day\" name=\"ngay_to_trinh.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_to_trinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_to_trinh.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_to_trinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ngay_to_trinh.month\" name=\"ngay_to_trinh.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_to_trinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_to_trinh.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_to_trinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ngay_to_trinh.year\" name=\"ngay_to_trinh.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_to_trinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"kinh_gui\">Kính gửi <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"kinh_gui\" name=\"kinh_gui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"can_cu_trinh\">Căn cứ trình <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"can_cu_trinh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"can_cu_trinh\" name=\"can_cu_trinh\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"can_cu_trinh") : s), d))
    + "</textarea>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_trinh.02-chung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_du_an") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_du_an-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nhom_du_an-error\">\n<legend>Nhóm dự án</legend>\n<p class=\"error\" id=\"nhom_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nhom_du_an") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Nhóm dự án</legend>\n";
},"11":function(c,d,h,t,data) {
    return " checked";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"cap_cong_trinh-error\">\n<legend>Cấp công trình</legend>\n<p class=\"error\" id=\"cap_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cap_cong_trinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Cấp công trình</legend>\n";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_dau_tu_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_dau_tu_du_an") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_dau_tu_du_an-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_du_an") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_du_an-hint dien_thoai_du_an-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_du_an-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_diem_du_an.tinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_diem_du_an.tinh-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_diem_du_an.xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_diem_du_an.xa-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_diem_du_an.chi_tiet-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_diem_du_an.chi_tiet-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chieu_cao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chieu_cao-hint chieu_cao-error\"";
},"21":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chieu_cao-hint\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"phai_dtm-error\">\n<legend>Phải đánh giá tác động môi trường</legend>\n<p class=\"error\" id=\"phai_dtm-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_dtm") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Phải đánh giá tác động môi trường</legend>\n";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tong_muc_dau_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_muc_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tong_muc_dau_tu-hint tong_muc_dau_tu-error\"";
},"25":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tong_muc_dau_tu-hint\"";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"loai_cong_trinh_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_cong_trinh_du_an") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"loai_cong_trinh_du_an-error\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_quyet_dinh_dau_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_quyet_dinh_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_quyet_dinh_dau_tu-error\"";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguon_von-error\">\n<legend>Nguồn vốn</legend>\n<p class=\"error\" id=\"nguon_von-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguon_von") : s), d))
    + "</p>";
},"29":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Nguồn vốn</legend>\n";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"thoi_gian_thuc_hien-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thoi_gian_thuc_hien") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"thoi_gian_thuc_hien-error\"";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tieu_chuan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tieu_chuan") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"tieu_chuan-error\"";
},"32":function(c,d,h,t,data) {
    return "<textarea";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nha_thau-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nha_thau") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"nha_thau-error\"";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"sua_chua-error\">\n<legend>Sửa chữa, cải tạo <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"sua_chua-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"sua_chua") : s), d))
    + "</p>";
},"35":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sửa chữa, cải tạo <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"dieu_chinh-error\">\n<legend>Trình thẩm định điều chỉnh <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"dieu_chinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dieu_chinh") : s), d))
    + "</p>";
},"37":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Trình thẩm định điều chỉnh <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"da_bi_xu_phat-error\">\n<legend>Đã bị xử phạt vi phạm hành chính về xây dựng <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"da_bi_xu_phat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"da_bi_xu_phat") : s), d))
    + "</p>";
},"39":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Đã bị xử phạt vi phạm hành chính về xây dựng <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"thi_tuyen-error\">\n<legend>Có thi tuyển phương án kiến trúc <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"thi_tuyen-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thi_tuyen") : s), d))
    + "</p>";
},"41":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Có thi tuyển phương án kiến trúc <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"42":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "I. Thông tin chung – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>I. Thông tin chung</h1>\n<p class=\"form-name\">Tờ trình thẩm định</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"ten_du_an\">Tên dự án, công trình</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_du_an") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_du_an\" name=\"ten_du_an\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_du_an") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nhom_du_an") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nhom_du_an\" name=\"nhom_du_an\" value=\"nhom_a\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nhom_du_an") : s)) != null ? p(s,"nhom_a") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nhom_du_an\">Nhóm A</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nhom_du_an-2\" name=\"nhom_du_an\" value=\"nhom_b\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nhom_du_an") : s)) != null ? p(s,"nhom_b") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nhom_du_an-2\">Nhóm B</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nhom_du_an-3\" name=\"nhom_du_an\" value=\"nhom_c\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nhom_du_an") : s)) != null ? p(s,"nhom_c") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nhom_du_an-3\">Nhóm C</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cap_cong_trinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh\" name=\"cap_cong_trinh\" value=\"cap_dac_biet\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_dac_biet") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh\">Cấp đặc biệt</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh-2\" name=\"cap_cong_trinh\" value=\"cap_1\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_1") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh-2\">Cấp I</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh-3\" name=\"cap_cong_trinh\" value=\"cap_2\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_2") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh-3\">Cấp II</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh-4\" name=\"cap_cong_trinh\" value=\"cap_3\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_3") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh-4\">Cấp III</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh-5\" name=\"cap_cong_trinh\" value=\"cap_4\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_4") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh-5\">Cấp IV</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu_dau_tu_du_an\">Chủ đầu tư</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_dau_tu_du_an") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_dau_tu_du_an\" name=\"chu_dau_tu_du_an\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_dau_tu_du_an") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_thoai_du_an\">Số điện thoại liên hệ</label>\n<p class=\"hint\" id=\"dien_thoai_du_an-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_du_an") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_du_an\" name=\"dien_thoai_du_an\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_du_an") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Địa điểm xây dựng</legend>\n<div class=\"field\">\n<label for=\"dia_diem_du_an.tinh\">Tỉnh, thành phố</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_diem_du_an.tinh\" name=\"dia_diem_du_an.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_diem_du_an.xa\">Xã, phường, đặc khu</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_diem_du_an.xa\" name=\"dia_diem_du_an.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_diem_du_an.chi_tiet\">Số nhà, đường, thôn, tổ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_diem_du_an.chi_tiet\" name=\"dia_diem_du_an.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_diem_du_an") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chieu_cao\">Chiều cao công trình (m)</label>\n<p class=\"hint\" id=\"chieu_cao-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"chieu_cao\" name=\"chieu_cao\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chieu_cao") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_dtm") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"phai_dtm\" name=\"phai_dtm\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_dtm") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"phai_dtm\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"phai_dtm-2\" name=\"phai_dtm\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_dtm") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"phai_dtm-2\">Không</label></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"tong_muc_dau_tu\">Tổng mức đầu tư</label>\n<p class=\"hint\" id=\"tong_muc_dau_tu-hint\">Số tiền bằng đồng, ví dụ: 1.000.000. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_muc_dau_tu") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"tong_muc_dau_tu\" name=\"tong_muc_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tong_muc_dau_tu") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"loai_cong_trinh_du_an\">Loại công trình <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_cong_trinh_du_an") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"loai_cong_trinh_du_an\" name=\"loai_cong_trinh_du_an\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"loai_cong_trinh_du_an") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_quyet_dinh_dau_tu\">Người quyết định đầu tư <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_quyet_dinh_dau_tu") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_quyet_dinh_dau_tu\" name=\"nguoi_quyet_dinh_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_quyet_dinh_dau_tu") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguon_von") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[29](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguon_von\" name=\"nguon_von\" value=\"von_cong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguon_von") : s)) != null ? p(s,"von_cong") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguon_von\">Vốn đầu tư công</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguon_von-2\" name=\"nguon_von\" value=\"nha_nuoc_khac\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguon_von") : s)) != null ? p(s,"nha_nuoc_khac") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguon_von-2\">Vốn nhà nước ngoài đầu tư công</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguon_von-3\" name=\"nguon_von\" value=\"ppp\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguon_von") : s)) != null ? p(s,"ppp") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguon_von-3\">Đối tác công tư (PPP)</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguon_von-4\" name=\"nguon_von\" value=\"von_khac\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguon_von") : s)) != null ? p(s,"von_khac") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguon_von-4\">Vốn khác</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"thoi_gian_thuc_hien\">Thời gian thực hiện <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thoi_gian_thuc_hien") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"thoi_gian_thuc_hien\" name=\"thoi_gian_thuc_hien\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"thoi_gian_thuc_hien") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tieu_chuan\">Tiêu chuẩn, quy chuẩn áp dụng <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tieu_chuan") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[32](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"tieu_chuan\" name=\"tieu_chuan\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tieu_chuan") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"nha_thau\">Nhà thầu khảo sát, thiết kế, thẩm tra <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nha_thau") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[32](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"nha_thau\" name=\"nha_thau\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nha_thau") : s), d))
    + "</textarea>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"sua_chua") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[35](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"sua_chua\" name=\"sua_chua\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"sua_chua") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"sua_chua\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"sua_chua-2\" name=\"sua_chua\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"sua_chua") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"sua_chua-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dieu_chinh") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[37](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"dieu_chinh\" name=\"dieu_chinh\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dieu_chinh") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"dieu_chinh\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dieu_chinh-2\" name=\"dieu_chinh\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dieu_chinh") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"dieu_chinh-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"da_bi_xu_phat") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[39](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"da_bi_xu_phat\" name=\"da_bi_xu_phat\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"da_bi_xu_phat") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"da_bi_xu_phat\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"da_bi_xu_phat-2\" name=\"da_bi_xu_phat\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"da_bi_xu_phat") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"da_bi_xu_phat-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thi_tuyen") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[41](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thi_tuyen\" name=\"thi_tuyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thi_tuyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"thi_tuyen\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thi_tuyen-2\" name=\"thi_tuyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thi_tuyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"thi_tuyen-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_trinh.03-kem": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"danh_muc_gui_kem-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_muc_gui_kem") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"danh_muc_gui_kem-error\"";
},"8":function(c,d,h,t,data) {
    return "<textarea";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_ky-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_ky-error\"";
},"10":function(c,d,h,t,data) {
    return "<input";
},"11":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "II. Hồ sơ gửi kèm – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>II. Hồ sơ gửi kèm</h1>\n<p class=\"form-name\">Tờ trình thẩm định</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"danh_muc_gui_kem\">Danh mục hồ sơ gửi kèm <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_muc_gui_kem") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"danh_muc_gui_kem\" name=\"danh_muc_gui_kem\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"danh_muc_gui_kem") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"nguoi_ky\">Người đại diện ký</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_ky") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" id=\"nguoi_ky\" name=\"nguoi_ky\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_ky") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_trinh_thiet_ke.01-chung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"du_toan-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_toan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"du_toan-hint du_toan-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"du_toan-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"thuoc_pccc-error\">\n<legend>Thuộc diện thẩm duyệt phòng cháy, chữa cháy <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"thuoc_pccc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_pccc") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Thuộc diện thẩm duyệt phòng cháy, chữa cháy <span class=\"optional\">(không bắt buộc)</span></legend>\n";
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
    + "I. Thông tin chung – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>I. Thông tin chung</h1>\n<p class=\"form-name\">Tờ trình thẩm định thiết kế</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"du_toan\">Dự toán xây dựng <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"du_toan-hint\">Số tiền bằng đồng, ví dụ: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_toan") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"du_toan\" name=\"du_toan\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"du_toan") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_pccc") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_pccc\" name=\"thuoc_pccc\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_pccc") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"thuoc_pccc\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_pccc-2\" name=\"thuoc_pccc\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_pccc") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"thuoc_pccc-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.01-chung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"dien_tich_lo-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_lo") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_tich_lo-hint dien_tich_lo-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_tich_lo-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_tich_xay_dung-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_tich_xay_dung-hint dien_tich_xay_dung-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_tich_xay_dung-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cot-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cot-hint cot-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cot-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"lui-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lui") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"lui-hint lui-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"lui-hint\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"mat_do-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mat_do") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"mat_do-hint mat_do-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"mat_do-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"he_so-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"he_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"he_so-hint he_so-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"he_so-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tong_dien_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_dien_tich") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tong_dien_tich-hint tong_dien_tich-error\"";
},"20":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tong_dien_tich-hint\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tang_cao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tang_cao") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tang_cao-hint tang_cao-error\"";
},"22":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tang_cao-hint\"";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"phai_tham_dinh_du_an-error\">\n<legend>Dự án đã thẩm định báo cáo nghiên cứu khả thi <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"phai_tham_dinh_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_tham_dinh_du_an") : s), d))
    + "</p>";
},"24":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Dự án đã thẩm định báo cáo nghiên cứu khả thi <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"25":function(c,d,h,t,data) {
    return " checked";
},"26":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Công trình – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Công trình</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"dien_tich_lo\">Diện tích lô đất (m²)</label>\n<p class=\"hint\" id=\"dien_tich_lo-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_lo") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"dien_tich_lo\" name=\"dien_tich_lo\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_tich_lo") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_tich_xay_dung\">Diện tích xây dựng (m²)</label>\n<p class=\"hint\" id=\"dien_tich_xay_dung-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_xay_dung") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"dien_tich_xay_dung\" name=\"dien_tich_xay_dung\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cot\">Cốt xây dựng (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"cot-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"cot\" name=\"cot\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cot") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"lui\">Khoảng lùi (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"lui-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lui") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"lui\" name=\"lui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"lui") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"mat_do\">Mật độ xây dựng (%) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"mat_do-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Từ 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mat_do") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"mat_do\" name=\"mat_do\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"mat_do") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"he_so\">Hệ số sử dụng đất <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"he_so-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Từ 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"he_so") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"he_so\" name=\"he_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"he_so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tong_dien_tich\">Tổng diện tích sàn (m²)</label>\n<p class=\"hint\" id=\"tong_dien_tich-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_dien_tich") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tong_dien_tich\" name=\"tong_dien_tich\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tong_dien_tich") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tang_cao\">Số tầng</label>\n<p class=\"hint\" id=\"tang_cao-hint\">Từ 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tang_cao") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"tang_cao\" name=\"tang_cao\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tang_cao") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_tham_dinh_du_an") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"phai_tham_dinh_du_an\" name=\"phai_tham_dinh_du_an\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_tham_dinh_du_an") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + "><label for=\"phai_tham_dinh_du_an\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"phai_tham_dinh_du_an-2\" name=\"phai_tham_dinh_du_an\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_tham_dinh_du_an") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + "><label for=\"phai_tham_dinh_du_an-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[26](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.thong_bao_tham_dinh\">Thông báo kết quả thẩm định</label>\n<p class=\"hint\" id=\"_tep.thong_bao_tham_dinh-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tham_dinh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thong_bao_tham_dinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tham_dinh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
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

  return "<p class=\"error\" id=\"_tep.thong_bao_tham_dinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thong_bao_tham_dinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.thong_bao_tham_dinh\" name=\"_tep.thong_bao_tham_dinh\" aria-invalid=\"true\" aria-describedby=\"_tep.thong_bao_tham_dinh-hint _tep.thong_bao_tham_dinh-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.thong_bao_tham_dinh\" name=\"_tep.thong_bao_tham_dinh\" aria-describedby=\"_tep.thong_bao_tham_dinh-hint\">";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chu_truong_dau_tu\">Văn bản về chủ trương đầu tư</label>\n<p class=\"hint\" id=\"_tep.chu_truong_dau_tu-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chu_truong_dau_tu") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_truong_dau_tu") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chu_truong_dau_tu") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chu_truong_dau_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_truong_dau_tu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chu_truong_dau_tu\" name=\"_tep.chu_truong_dau_tu\" aria-invalid=\"true\" aria-describedby=\"_tep.chu_truong_dau_tu-hint _tep.chu_truong_dau_tu-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chu_truong_dau_tu\" name=\"_tep.chu_truong_dau_tu\" aria-describedby=\"_tep.chu_truong_dau_tu-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.quy_hoach_du_an\">Quy hoạch làm căn cứ lập dự án và bản vẽ kèm theo</label>\n<p class=\"hint\" id=\"_tep.quy_hoach_du_an-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quy_hoach_du_an") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quy_hoach_du_an") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quy_hoach_du_an") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.quy_hoach_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quy_hoach_du_an") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.quy_hoach_du_an\" name=\"_tep.quy_hoach_du_an\" aria-invalid=\"true\" aria-describedby=\"_tep.quy_hoach_du_an-hint _tep.quy_hoach_du_an-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.quy_hoach_du_an\" name=\"_tep.quy_hoach_du_an\" aria-describedby=\"_tep.quy_hoach_du_an-hint\">";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phuong_an_kien_truc\">Quyết định lựa chọn phương án kiến trúc</label>\n<p class=\"hint\" id=\"_tep.phuong_an_kien_truc-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_kien_truc") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_an_kien_truc") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "</div>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_kien_truc") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phuong_an_kien_truc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_an_kien_truc") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phuong_an_kien_truc\" name=\"_tep.phuong_an_kien_truc\" aria-invalid=\"true\" aria-describedby=\"_tep.phuong_an_kien_truc-hint _tep.phuong_an_kien_truc-error\">";
},"25":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phuong_an_kien_truc\" name=\"_tep.phuong_an_kien_truc\" aria-describedby=\"_tep.phuong_an_kien_truc-hint\">";
},"26":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dtm\">Quyết định phê duyệt đánh giá tác động môi trường (ĐTM) hoặc giấy phép môi trường</label>\n<p class=\"hint\" id=\"_tep.dtm-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dtm") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dtm") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[29](c,d,h,t))
    + "</div>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dtm") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dtm-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dtm") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dtm\" name=\"_tep.dtm\" aria-invalid=\"true\" aria-describedby=\"_tep.dtm-hint _tep.dtm-error\">";
},"29":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dtm\" name=\"_tep.dtm\" aria-describedby=\"_tep.dtm-hint\">";
},"30":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dau_noi\">Thỏa thuận đấu nối hạ tầng, chấp thuận độ cao hàng không</label>\n<p class=\"hint\" id=\"_tep.dau_noi-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dau_noi") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dau_noi") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[33](c,d,h,t))
    + "</div>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dau_noi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dau_noi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dau_noi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dau_noi\" name=\"_tep.dau_noi\" aria-invalid=\"true\" aria-describedby=\"_tep.dau_noi-hint _tep.dau_noi-error\">";
},"33":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dau_noi\" name=\"_tep.dau_noi\" aria-describedby=\"_tep.dau_noi-hint\">";
},"34":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.tkcs\">Khảo sát, thuyết minh, thiết kế cơ sở, danh mục tiêu chuẩn, báo cáo thẩm tra (nếu có)</label>\n<p class=\"hint\" id=\"_tep.tkcs-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkcs") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tkcs") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[37](c,d,h,t))
    + "</div>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkcs") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.tkcs-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tkcs") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.tkcs\" name=\"_tep.tkcs\" aria-invalid=\"true\" aria-describedby=\"_tep.tkcs-hint _tep.tkcs-error\">";
},"37":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.tkcs\" name=\"_tep.tkcs\" aria-describedby=\"_tep.tkcs-hint\">";
},"38":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.danh_sach_nha_thau\">Danh sách nhà thầu, mã số chứng chỉ</label>\n<p class=\"hint\" id=\"_tep.danh_sach_nha_thau-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_nha_thau") : s)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_sach_nha_thau") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[41](c,d,h,t))
    + "</div>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_nha_thau") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.danh_sach_nha_thau-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_sach_nha_thau") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.danh_sach_nha_thau\" name=\"_tep.danh_sach_nha_thau\" aria-invalid=\"true\" aria-describedby=\"_tep.danh_sach_nha_thau-hint _tep.danh_sach_nha_thau-error\">";
},"41":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.danh_sach_nha_thau\" name=\"_tep.danh_sach_nha_thau\" aria-describedby=\"_tep.danh_sach_nha_thau-hint\">";
},"42":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phe_duyet_du_an\">Quyết định phê duyệt dự án</label>\n<p class=\"hint\" id=\"_tep.phe_duyet_du_an-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[43](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[45](c,d,h,t))
    + "</div>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phe_duyet_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phe_duyet_du_an") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phe_duyet_du_an\" name=\"_tep.phe_duyet_du_an\" aria-invalid=\"true\" aria-describedby=\"_tep.phe_duyet_du_an-hint _tep.phe_duyet_du_an-error\">";
},"45":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phe_duyet_du_an\" name=\"_tep.phe_duyet_du_an\" aria-describedby=\"_tep.phe_duyet_du_an-hint\">";
},"46":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.thong_bao_tkcs\">Thông báo kết quả thẩm định và bản vẽ thiết kế cơ sở được đóng dấu</label>\n<p class=\"hint\" id=\"_tep.thong_bao_tkcs-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tkcs") : s)) && s.length !== 0 ? f[47](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thong_bao_tkcs") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[49](c,d,h,t))
    + "</div>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tkcs") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.thong_bao_tkcs-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thong_bao_tkcs") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.thong_bao_tkcs\" name=\"_tep.thong_bao_tkcs\" aria-invalid=\"true\" aria-describedby=\"_tep.thong_bao_tkcs-hint _tep.thong_bao_tkcs-error\">";
},"49":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.thong_bao_tkcs\" name=\"_tep.thong_bao_tkcs\" aria-describedby=\"_tep.thong_bao_tkcs-hint\">";
},"50":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.pccc_thiet_ke\">Văn bản thẩm duyệt thiết kế về phòng cháy, chữa cháy</label>\n<p class=\"hint\" id=\"_tep.pccc_thiet_ke-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"pccc_thiet_ke") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"pccc_thiet_ke") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[53](c,d,h,t))
    + "</div>";
},"51":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"pccc_thiet_ke") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.pccc_thiet_ke-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"pccc_thiet_ke") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.pccc_thiet_ke\" name=\"_tep.pccc_thiet_ke\" aria-invalid=\"true\" aria-describedby=\"_tep.pccc_thiet_ke-hint _tep.pccc_thiet_ke-error\">";
},"53":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.pccc_thiet_ke\" name=\"_tep.pccc_thiet_ke\" aria-describedby=\"_tep.pccc_thiet_ke-hint\">";
},"54":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.tkkt\">Hồ sơ khảo sát và hồ sơ thiết kế</label>\n<p class=\"hint\" id=\"_tep.tkkt-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkkt") : s)) && s.length !== 0 ? f[55](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tkkt") : s)) && s.length !== 0 ? f[56](c,d,h,t) : f[57](c,d,h,t))
    + "</div>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkkt") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.tkkt-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tkkt") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.tkkt\" name=\"_tep.tkkt\" aria-invalid=\"true\" aria-describedby=\"_tep.tkkt-hint _tep.tkkt-error\">";
},"57":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.tkkt\" name=\"_tep.tkkt\" aria-describedby=\"_tep.tkkt-hint\">";
},"58":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chung_chi_nha_thau\">Mã số chứng chỉ của nhà thầu</label>\n<p class=\"hint\" id=\"_tep.chung_chi_nha_thau-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_nha_thau") : s)) && s.length !== 0 ? f[59](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_chi_nha_thau") : s)) && s.length !== 0 ? f[60](c,d,h,t) : f[61](c,d,h,t))
    + "</div>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_nha_thau") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chung_chi_nha_thau-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_chi_nha_thau") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chung_chi_nha_thau\" name=\"_tep.chung_chi_nha_thau\" aria-invalid=\"true\" aria-describedby=\"_tep.chung_chi_nha_thau-hint _tep.chung_chi_nha_thau-error\">";
},"61":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chung_chi_nha_thau\" name=\"_tep.chung_chi_nha_thau\" aria-describedby=\"_tep.chung_chi_nha_thau-hint\">";
},"62":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Giấy tờ hợp pháp về đất đai</legend>\n<p class=\"hint\">Cần một trong các giấy tờ sau.</p>\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[63](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[67](c,d,h,t) : "")
    + "\n</fieldset>";
},"63":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_dat\">Giấy chứng nhận quyền sử dụng đất</label>\n<p class=\"hint\" id=\"_tep.gcn_dat-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[66](c,d,h,t))
    + "</div>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dat\" name=\"_tep.gcn_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_dat-hint _tep.gcn_dat-error\">";
},"66":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dat\" name=\"_tep.gcn_dat\" aria-describedby=\"_tep.gcn_dat-hint\">";
},"67":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_dat_khac\">Giấy tờ hợp pháp khác về đất đai</label>\n<p class=\"hint\" id=\"_tep.giay_to_dat_khac-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[70](c,d,h,t))
    + "</div>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_dat_khac-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_dat_khac") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_dat_khac\" name=\"_tep.giay_to_dat_khac\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_dat_khac-hint _tep.giay_to_dat_khac-error\">";
},"70":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_dat_khac\" name=\"_tep.giay_to_dat_khac\" aria-describedby=\"_tep.giay_to_dat_khac-hint\">";
},"71":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve_thiet_ke\">Bản vẽ thiết kế triển khai sau thiết kế cơ sở</label>\n<p class=\"hint\" id=\"_tep.ban_ve_thiet_ke-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_thiet_ke") : s)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_thiet_ke") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[74](c,d,h,t))
    + "</div>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_thiet_ke") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve_thiet_ke-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_thiet_ke") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ban_ve_thiet_ke\" name=\"_tep.ban_ve_thiet_ke\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve_thiet_ke-hint _tep.ban_ve_thiet_ke-error\">";
},"74":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ban_ve_thiet_ke\" name=\"_tep.ban_ve_thiet_ke\" aria-describedby=\"_tep.ban_ve_thiet_ke-hint\">";
},"75":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"thong_bao_tham_dinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chu_truong_dau_tu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"quy_hoach_du_an") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phuong_an_kien_truc") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dtm") : s)) && s.length !== 0 ? f[26](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dau_noi") : s)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"tkcs") : s)) && s.length !== 0 ? f[34](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"danh_sach_nha_thau") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"thong_bao_tkcs") : s)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"pccc_thiet_ke") : s)) && s.length !== 0 ? f[50](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"tkkt") : s)) && s.length !== 0 ? f[54](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_chi_nha_thau") : s)) && s.length !== 0 ? f[58](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mot_trong_gcn_dat") : s)) && s.length !== 0 ? f[62](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_thiet_ke") : s)) && s.length !== 0 ? f[71](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[75](c,d,h,t) : "")
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

  return "<section class=\"answers\"><h2>Tờ trình</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên cơ quan, tổ chức trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_quan_trinh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"trinh") : s), d))
    + "#co_quan_trinh\">Thay đổi<span class=\"unseen\"> Tên cơ quan, tổ chức trình</span></a></dd></div>\n<div class=\"answer\"><dt>Số tờ trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_to_trinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"trinh") : s), d))
    + "#so_to_trinh\">Thay đổi<span class=\"unseen\"> Số tờ trình</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày tờ trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_to_trinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"trinh") : s), d))
    + "#ngay_to_trinh.day\">Thay đổi<span class=\"unseen\"> Ngày tờ trình</span></a></dd></div>\n<div class=\"answer\"><dt>Kính gửi</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"trinh") : s), d))
    + "#kinh_gui\">Thay đổi<span class=\"unseen\"> Kính gửi</span></a></dd></div>\n<div class=\"answer\"><dt>Căn cứ trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"can_cu_trinh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"trinh") : s), d))
    + "#can_cu_trinh\">Thay đổi<span class=\"unseen\"> Căn cứ trình</span></a></dd></div>\n</dl>\n</section>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_quan_trinh") : s), d))
    + "</bdi>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_to_trinh") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_to_trinh") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"can_cu_trinh") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>I. Thông tin chung</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên dự án, công trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_du_an") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#ten_du_an\">Thay đổi<span class=\"unseen\"> Tên dự án, công trình</span></a></dd></div>\n<div class=\"answer\"><dt>Nhóm dự án</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nhom_du_an") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#nhom_du_an\">Thay đổi<span class=\"unseen\"> Nhóm dự án</span></a></dd></div>\n<div class=\"answer\"><dt>Cấp công trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cap_cong_trinh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#cap_cong_trinh\">Thay đổi<span class=\"unseen\"> Cấp công trình</span></a></dd></div>\n<div class=\"answer\"><dt>Chủ đầu tư</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_dau_tu_du_an") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#chu_dau_tu_du_an\">Thay đổi<span class=\"unseen\"> Chủ đầu tư</span></a></dd></div>\n<div class=\"answer\"><dt>Số điện thoại liên hệ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_du_an") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#dien_thoai_du_an\">Thay đổi<span class=\"unseen\"> Số điện thoại liên hệ</span></a></dd></div>\n<div class=\"answer\"><dt>Địa điểm xây dựng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_diem_du_an") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#dia_diem_du_an.tinh\">Thay đổi<span class=\"unseen\"> Địa điểm xây dựng</span></a></dd></div>\n<div class=\"answer\"><dt>Chiều cao công trình (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#chieu_cao\">Thay đổi<span class=\"unseen\"> Chiều cao công trình (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Phải đánh giá tác động môi trường</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phai_dtm") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#phai_dtm\">Thay đổi<span class=\"unseen\"> Phải đánh giá tác động môi trường</span></a></dd></div>\n<div class=\"answer\"><dt>Tổng mức đầu tư</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_muc_dau_tu") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#tong_muc_dau_tu\">Thay đổi<span class=\"unseen\"> Tổng mức đầu tư</span></a></dd></div>\n<div class=\"answer\"><dt>Loại công trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_cong_trinh_du_an") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#loai_cong_trinh_du_an\">Thay đổi<span class=\"unseen\"> Loại công trình</span></a></dd></div>\n<div class=\"answer\"><dt>Người quyết định đầu tư</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_quyet_dinh_dau_tu") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#nguoi_quyet_dinh_dau_tu\">Thay đổi<span class=\"unseen\"> Người quyết định đầu tư</span></a></dd></div>\n<div class=\"answer\"><dt>Nguồn vốn</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguon_von") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#nguon_von\">Thay đổi<span class=\"unseen\"> Nguồn vốn</span></a></dd></div>\n<div class=\"answer\"><dt>Thời gian thực hiện</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thoi_gian_thuc_hien") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#thoi_gian_thuc_hien\">Thay đổi<span class=\"unseen\"> Thời gian thực hiện</span></a></dd></div>\n<div class=\"answer\"><dt>Tiêu chuẩn, quy chuẩn áp dụng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tieu_chuan") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#tieu_chuan\">Thay đổi<span class=\"unseen\"> Tiêu chuẩn, quy chuẩn áp dụng</span></a></dd></div>\n<div class=\"answer\"><dt>Nhà thầu khảo sát, thiết kế, thẩm tra</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nha_thau") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#nha_thau\">Thay đổi<span class=\"unseen\"> Nhà thầu khảo sát, thiết kế, thẩm tra</span></a></dd></div>\n<div class=\"answer\"><dt>Sửa chữa, cải tạo</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"sua_chua") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#sua_chua\">Thay đổi<span class=\"unseen\"> Sửa chữa, cải tạo</span></a></dd></div>\n<div class=\"answer\"><dt>Trình thẩm định điều chỉnh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dieu_chinh") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#dieu_chinh\">Thay đổi<span class=\"unseen\"> Trình thẩm định điều chỉnh</span></a></dd></div>\n<div class=\"answer\"><dt>Đã bị xử phạt vi phạm hành chính về xây dựng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"da_bi_xu_phat") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#da_bi_xu_phat\">Thay đổi<span class=\"unseen\"> Đã bị xử phạt vi phạm hành chính về xây dựng</span></a></dd></div>\n<div class=\"answer\"><dt>Có thi tuyển phương án kiến trúc</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thi_tuyen") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s), d))
    + "#thi_tuyen\">Thay đổi<span class=\"unseen\"> Có thi tuyển phương án kiến trúc</span></a></dd></div>\n</dl>\n</section>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_du_an") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nhom_du_an") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cap_cong_trinh") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_dau_tu_du_an") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_du_an") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_diem_du_an") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phai_dtm") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_muc_dau_tu") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_cong_trinh_du_an") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_quyet_dinh_dau_tu") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguon_von") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thoi_gian_thuc_hien") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tieu_chuan") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nha_thau") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"sua_chua") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dieu_chinh") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"da_bi_xu_phat") : s), d))
    + "</bdi>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thi_tuyen") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>II. Hồ sơ gửi kèm</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Danh mục hồ sơ gửi kèm</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"danh_muc_gui_kem") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"kem") : s), d))
    + "#danh_muc_gui_kem\">Thay đổi<span class=\"unseen\"> Danh mục hồ sơ gửi kèm</span></a></dd></div>\n<div class=\"answer\"><dt>Người đại diện ký</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_ky") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"kem") : s), d))
    + "#nguoi_ky\">Thay đổi<span class=\"unseen\"> Người đại diện ký</span></a></dd></div>\n</dl>\n</section>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"danh_muc_gui_kem") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_ky") : s), d))
    + "</bdi>";
},"38":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>I. Thông tin chung</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Dự toán xây dựng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_toan") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh_thiet_ke") : s)) != null ? p(s,"chung") : s), d))
    + "#du_toan\">Thay đổi<span class=\"unseen\"> Dự toán xây dựng</span></a></dd></div>\n<div class=\"answer\"><dt>Thuộc diện thẩm duyệt phòng cháy, chữa cháy</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_pccc") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh_thiet_ke") : s)) != null ? p(s,"chung") : s), d))
    + "#thuoc_pccc\">Thay đổi<span class=\"unseen\"> Thuộc diện thẩm duyệt phòng cháy, chữa cháy</span></a></dd></div>\n</dl>\n</section>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_toan") : s), d))
    + "</bdi>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_pccc") : s), d))
    + "</bdi>";
},"41":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Công trình</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Diện tích lô đất (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich_lo") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#dien_tich_lo\">Thay đổi<span class=\"unseen\"> Diện tích lô đất (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Diện tích xây dựng (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich_xay_dung") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#dien_tich_xay_dung\">Thay đổi<span class=\"unseen\"> Diện tích xây dựng (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Cốt xây dựng (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#cot\">Thay đổi<span class=\"unseen\"> Cốt xây dựng (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Khoảng lùi (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lui") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#lui\">Thay đổi<span class=\"unseen\"> Khoảng lùi (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Mật độ xây dựng (%)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"mat_do") : s)) && s.length !== 0 ? f[46](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#mat_do\">Thay đổi<span class=\"unseen\"> Mật độ xây dựng (%)</span></a></dd></div>\n<div class=\"answer\"><dt>Hệ số sử dụng đất</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"he_so") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#he_so\">Thay đổi<span class=\"unseen\"> Hệ số sử dụng đất</span></a></dd></div>\n<div class=\"answer\"><dt>Tổng diện tích sàn (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_dien_tich") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#tong_dien_tich\">Thay đổi<span class=\"unseen\"> Tổng diện tích sàn (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Số tầng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tang_cao") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#tang_cao\">Thay đổi<span class=\"unseen\"> Số tầng</span></a></dd></div>\n<div class=\"answer\"><dt>Dự án đã thẩm định báo cáo nghiên cứu khả thi</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phai_tham_dinh_du_an") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s), d))
    + "#phai_tham_dinh_du_an\">Thay đổi<span class=\"unseen\"> Dự án đã thẩm định báo cáo nghiên cứu khả thi</span></a></dd></div>\n</dl>\n</section>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich_lo") : s), d))
    + "</bdi>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "</bdi>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot") : s), d))
    + "</bdi>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lui") : s), d))
    + "</bdi>";
},"46":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"mat_do") : s), d))
    + "</bdi>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"he_so") : s), d))
    + "</bdi>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_dien_tich") : s), d))
    + "</bdi>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tang_cao") : s), d))
    + "</bdi>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phai_tham_dinh_du_an") : s), d))
    + "</bdi>";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"thong_bao_tham_dinh") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chu_truong_dau_tu") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"quy_hoach_du_an") : s)) && s.length !== 0 ? f[58](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phuong_an_kien_truc") : s)) && s.length !== 0 ? f[60](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dtm") : s)) && s.length !== 0 ? f[62](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dau_noi") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"tkcs") : s)) && s.length !== 0 ? f[66](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"danh_sach_nha_thau") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[70](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"thong_bao_tkcs") : s)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"pccc_thiet_ke") : s)) && s.length !== 0 ? f[74](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"tkkt") : s)) && s.length !== 0 ? f[76](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_chi_nha_thau") : s)) && s.length !== 0 ? f[78](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[80](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[82](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_thiet_ke") : s)) && s.length !== 0 ? f[84](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Thông báo kết quả thẩm định</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tham_dinh") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.thong_bao_tham_dinh\">Thay đổi<span class=\"unseen\"> Thông báo kết quả thẩm định</span></a></dd></div>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tham_dinh") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"54":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"55":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản về chủ trương đầu tư</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chu_truong_dau_tu") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chu_truong_dau_tu\">Thay đổi<span class=\"unseen\"> Văn bản về chủ trương đầu tư</span></a></dd></div>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chu_truong_dau_tu") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Quy hoạch làm căn cứ lập dự án và bản vẽ kèm theo</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quy_hoach_du_an") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.quy_hoach_du_an\">Thay đổi<span class=\"unseen\"> Quy hoạch làm căn cứ lập dự án và bản vẽ kèm theo</span></a></dd></div>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quy_hoach_du_an") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Quyết định lựa chọn phương án kiến trúc</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_kien_truc") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phuong_an_kien_truc\">Thay đổi<span class=\"unseen\"> Quyết định lựa chọn phương án kiến trúc</span></a></dd></div>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_kien_truc") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"62":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Quyết định phê duyệt đánh giá tác động môi trường (ĐTM) hoặc giấy phép môi trường</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dtm") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dtm\">Thay đổi<span class=\"unseen\"> Quyết định phê duyệt đánh giá tác động môi trường (ĐTM) hoặc giấy phép môi trường</span></a></dd></div>";
},"63":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dtm") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Thỏa thuận đấu nối hạ tầng, chấp thuận độ cao hàng không</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dau_noi") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dau_noi\">Thay đổi<span class=\"unseen\"> Thỏa thuận đấu nối hạ tầng, chấp thuận độ cao hàng không</span></a></dd></div>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dau_noi") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Khảo sát, thuyết minh, thiết kế cơ sở, danh mục tiêu chuẩn, báo cáo thẩm tra (nếu có)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkcs") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.tkcs\">Thay đổi<span class=\"unseen\"> Khảo sát, thuyết minh, thiết kế cơ sở, danh mục tiêu chuẩn, báo cáo thẩm tra (nếu có)</span></a></dd></div>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkcs") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Danh sách nhà thầu, mã số chứng chỉ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_nha_thau") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.danh_sach_nha_thau\">Thay đổi<span class=\"unseen\"> Danh sách nhà thầu, mã số chứng chỉ</span></a></dd></div>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_nha_thau") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Quyết định phê duyệt dự án</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[71](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phe_duyet_du_an\">Thay đổi<span class=\"unseen\"> Quyết định phê duyệt dự án</span></a></dd></div>";
},"71":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Thông báo kết quả thẩm định và bản vẽ thiết kế cơ sở được đóng dấu</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tkcs") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.thong_bao_tkcs\">Thay đổi<span class=\"unseen\"> Thông báo kết quả thẩm định và bản vẽ thiết kế cơ sở được đóng dấu</span></a></dd></div>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"thong_bao_tkcs") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"74":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản thẩm duyệt thiết kế về phòng cháy, chữa cháy</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"pccc_thiet_ke") : s)) && s.length !== 0 ? f[75](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.pccc_thiet_ke\">Thay đổi<span class=\"unseen\"> Văn bản thẩm duyệt thiết kế về phòng cháy, chữa cháy</span></a></dd></div>";
},"75":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"pccc_thiet_ke") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"76":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hồ sơ khảo sát và hồ sơ thiết kế</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkkt") : s)) && s.length !== 0 ? f[77](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.tkkt\">Thay đổi<span class=\"unseen\"> Hồ sơ khảo sát và hồ sơ thiết kế</span></a></dd></div>";
},"77":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"tkkt") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"78":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Mã số chứng chỉ của nhà thầu</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_nha_thau") : s)) && s.length !== 0 ? f[79](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chung_chi_nha_thau\">Thay đổi<span class=\"unseen\"> Mã số chứng chỉ của nhà thầu</span></a></dd></div>";
},"79":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_nha_thau") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"80":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận quyền sử dụng đất</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[81](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_dat\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận quyền sử dụng đất</span></a></dd></div>";
},"81":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"82":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ hợp pháp khác về đất đai</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[83](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_dat_khac\">Thay đổi<span class=\"unseen\"> Giấy tờ hợp pháp khác về đất đai</span></a></dd></div>";
},"83":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"84":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Bản vẽ thiết kế triển khai sau thiết kế cơ sở</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_thiet_ke") : s)) && s.length !== 0 ? f[85](c,d,h,t) : f[55](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve_thiet_ke\">Thay đổi<span class=\"unseen\"> Bản vẽ thiết kế triển khai sau thiết kế cơ sở</span></a></dd></div>";
},"85":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_thiet_ke") : s),{"name":"each","hash":{},"fn":c.program(54, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"86":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Lời cam đoan</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"87":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Lời cam đoan</legend>\n";
},"88":function(c,d,h,t,data) {
    return " checked";
},"89":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kiểm tra lại trước khi nộp – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
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
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"trinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"chung") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh") : s)) != null ? p(s,"kem") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_trinh_thiet_ke") : s)) != null ? p(s,"chung") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chung") : s)) && s.length !== 0 ? f[41](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[86](c,d,h,t) : f[87](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[88](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[89](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Thẩm định và cấp phép xây dựng</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Thẩm định và cấp phép xây dựng</p>\n<p class=\"masthead-code\">Phiên bản 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">–</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Thông báo kết quả thẩm định kèm bản vẽ đóng dấu; Thông báo kết quả thẩm định thiết kế kèm bản vẽ đóng dấu; Giấy phép xây dựng kèm hồ sơ thiết kế đóng dấu.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Sở Xây dựng</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
