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
    + "Trước khi bắt đầu – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
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
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"khong_theo_tuyen\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"khong_theo_tuyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">Công trình không theo tuyến</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"theo_tuyen\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"theo_tuyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">Công trình theo tuyến</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"ton_giao\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"ton_giao") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">Công trình tôn giáo</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-4\" name=\"_case\" value=\"tin_nguong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tin_nguong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-4\">Công trình tín ngưỡng</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-5\" name=\"_case\" value=\"tuong_dai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tuong_dai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-5\">Tượng đài, tranh hoành tráng</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-6\" name=\"_case\" value=\"ngoai_giao\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"ngoai_giao") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-6\">Công trình của cơ quan ngoại giao, tổ chức quốc tế</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-7\" name=\"_case\" value=\"nha_o\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"nha_o") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-7\">Nhà ở riêng lẻ</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Cá nhân</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"household\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"household") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Hộ gia đình</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-3\" name=\"_applicant\" value=\"enterprise\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"enterprise") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-3\">Doanh nghiệp</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-4\" name=\"_applicant\" value=\"doanh_nghiep_nuoc_ngoai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"doanh_nghiep_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-4\">Doanh nghiệp có vốn đầu tư nước ngoài</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-5\" name=\"_applicant\" value=\"organisation\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"organisation") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-5\">Tổ chức</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Bắt đầu kê khai</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.01-chu_dau_tu": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_chu_dau_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_chu_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_chu_dau_tu-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_chu_dau_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_chu_dau_tu-hint dinh_danh_chu_dau_tu-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_chu_dau_tu-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dai_dien-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dai_dien") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dai_dien-error\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chuc_vu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chuc_vu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chuc_vu-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_chu_dau_tu-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_chu_dau_tu-hint dien_thoai_chu_dau_tu-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_chu_dau_tu-hint\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "1. Chủ đầu tư – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>1. Chủ đầu tư</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"ten_chu_dau_tu\">Tên chủ đầu tư (chủ hộ)</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_chu_dau_tu") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_chu_dau_tu\" name=\"ten_chu_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_chu_dau_tu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dinh_danh_chu_dau_tu\">Số định danh cá nhân</label>\n<p class=\"hint\" id=\"dinh_danh_chu_dau_tu-hint\">Gồm 12 chữ số.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_chu_dau_tu\" name=\"dinh_danh_chu_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_dai_dien\">Người đại diện <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dai_dien") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_dai_dien\" name=\"nguoi_dai_dien\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dai_dien") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chuc_vu\">Chức vụ <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chuc_vu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chuc_vu\" name=\"chuc_vu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chuc_vu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_thoai_chu_dau_tu\">Số điện thoại</label>\n<p class=\"hint\" id=\"dien_thoai_chu_dau_tu-hint\">Ví dụ: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_chu_dau_tu\" name=\"dien_thoai_chu_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.02-dia_diem": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"lo_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lo_dat") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"lo_dat-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_tich-hint dien_tich-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_tich-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_nha-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_nha") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_nha-error\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"phuong_xa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"phuong_xa-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tinh_thanh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_thanh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tinh_thanh-error\"";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "2. Địa điểm xây dựng – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>2. Địa điểm xây dựng</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"lo_dat\">Lô đất số</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lo_dat") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"lo_dat\" name=\"lo_dat\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"lo_dat") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_tich\">Diện tích (m²)</label>\n<p class=\"hint\" id=\"dien_tich-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"dien_tich\" name=\"dien_tich\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_tich") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_nha\">Số nhà, đường/phố</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_nha") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"so_nha\" name=\"so_nha\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_nha") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"phuong_xa\">Phường/xã</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_xa") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"phuong_xa\" name=\"phuong_xa\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"phuong_xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tinh_thanh\">Tỉnh/thành phố</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_thanh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tinh_thanh\" name=\"tinh_thanh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tinh_thanh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.03-thiet_ke": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"don_vi_thiet_ke-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_thiet_ke") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"don_vi_thiet_ke-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ma_chung_chi_thiet_ke-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ma_chung_chi_thiet_ke-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_nhiem_thiet_ke-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"chu_nhiem_thiet_ke-error\"";
},"11":function(c,d,h,t,data) {
    return "<textarea";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"don_vi_tham_tra-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_tham_tra") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"don_vi_tham_tra-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ma_chung_chi_tham_tra-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ma_chung_chi_tham_tra-error\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_tri_tham_tra-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_tri_tham_tra") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"chu_tri_tham_tra-error\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "3. Thiết kế, thẩm tra – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>3. Thiết kế, thẩm tra</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"don_vi_thiet_ke\">Tên tổ chức, cá nhân lập thiết kế</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_thiet_ke") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"don_vi_thiet_ke\" name=\"don_vi_thiet_ke\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"don_vi_thiet_ke") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ma_chung_chi_thiet_ke\">Mã số chứng chỉ năng lực, hành nghề <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ma_chung_chi_thiet_ke\" name=\"ma_chung_chi_thiet_ke\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_nhiem_thiet_ke\">Chủ nhiệm, chủ trì thiết kế (họ tên, mã chứng chỉ) <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"chu_nhiem_thiet_ke\" name=\"chu_nhiem_thiet_ke\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"don_vi_tham_tra\">Tên đơn vị thẩm tra <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_tham_tra") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"don_vi_tham_tra\" name=\"don_vi_tham_tra\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"don_vi_tham_tra") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ma_chung_chi_tham_tra\">Mã số chứng chỉ của đơn vị thẩm tra <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ma_chung_chi_tham_tra\" name=\"ma_chung_chi_tham_tra\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_tri_tham_tra\">Chủ trì thẩm tra (họ tên, mã chứng chỉ) <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_tri_tham_tra") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"chu_tri_tham_tra\" name=\"chu_tri_tham_tra\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_tri_tham_tra") : s), d))
    + "</textarea>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.04-cap": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"cap_cong_trinh-error\">\n<legend>Cấp công trình</legend>\n<p class=\"error\" id=\"cap_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cap_cong_trinh") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Cấp công trình</legend>\n";
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
    + "4. Nội dung đề nghị cấp phép – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4. Nội dung đề nghị cấp phép</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cap_cong_trinh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh\" name=\"cap_cong_trinh\" value=\"cap_3\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_3") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh\">Cấp III</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh-2\" name=\"cap_cong_trinh\" value=\"cap_4\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_4") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh-2\">Cấp IV</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.05-noi_dung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"cot_xay_dung-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_xay_dung") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cot_xay_dung-hint cot_xay_dung-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cot_xay_dung-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"khoang_lui-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"khoang_lui-hint khoang_lui-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"khoang_lui-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tang_1-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tang_1") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tang_1-hint tang_1-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tang_1-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tong_san-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_san") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tong_san-hint tong_san-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tong_san-hint\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_giai_san-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_san") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"dien_giai_san-error\"";
},"16":function(c,d,h,t,data) {
    return "<textarea";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chieu_cao_nha-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_nha") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chieu_cao_nha-hint chieu_cao_nha-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chieu_cao_nha-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_giai_chieu_cao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_chieu_cao") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"dien_giai_chieu_cao-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_tang-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_tang-hint so_tang-error\"";
},"21":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_tang-hint\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_giai_tang-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_tang") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"dien_giai_tang-error\"";
},"23":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "4a. Nhà ở riêng lẻ – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4a. Nhà ở riêng lẻ</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"cot_xay_dung\">Cốt xây dựng (m)</label>\n<p class=\"hint\" id=\"cot_xay_dung-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_xay_dung") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"cot_xay_dung\" name=\"cot_xay_dung\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cot_xay_dung") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"khoang_lui\">Khoảng lùi (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"khoang_lui-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"khoang_lui\" name=\"khoang_lui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"khoang_lui") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tang_1\">Diện tích xây dựng tầng 1 (m²)</label>\n<p class=\"hint\" id=\"tang_1-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tang_1") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tang_1\" name=\"tang_1\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tang_1") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tong_san\">Tổng diện tích sàn (m²)</label>\n<p class=\"hint\" id=\"tong_san-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_san") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tong_san\" name=\"tong_san\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tong_san") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_giai_san\">Diễn giải diện tích các sàn <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_san") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"dien_giai_san\" name=\"dien_giai_san\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_giai_san") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"chieu_cao_nha\">Chiều cao công trình (m)</label>\n<p class=\"hint\" id=\"chieu_cao_nha-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_nha") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"chieu_cao_nha\" name=\"chieu_cao_nha\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chieu_cao_nha") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_giai_chieu_cao\">Diễn giải chiều cao các tầng <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_chieu_cao") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"dien_giai_chieu_cao\" name=\"dien_giai_chieu_cao\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_giai_chieu_cao") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"so_tang\">Số tầng</label>\n<p class=\"hint\" id=\"so_tang-hint\">Từ 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_tang\" name=\"so_tang\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_tang") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_giai_tang\">Diễn giải số tầng <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_tang") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"dien_giai_tang\" name=\"dien_giai_tang\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_giai_tang") : s), d))
    + "</textarea>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.06-cong_trinh": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"loai_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"loai_cong_trinh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_tich_xay_dung-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_tich_xay_dung-hint dien_tich_xay_dung-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_tich_xay_dung-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cot_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cot_cong_trinh-hint cot_cong_trinh-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cot_cong_trinh-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"khoang_lui_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"khoang_lui_cong_trinh-hint khoang_lui_cong_trinh-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"khoang_lui_cong_trinh-hint\"";
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

  return "<p class=\"error\" id=\"chieu_cao_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chieu_cao_cong_trinh-hint chieu_cao_cong_trinh-error\"";
},"22":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chieu_cao_cong_trinh-hint\"";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_tang_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_tang_cong_trinh-hint so_tang_cong_trinh-error\"";
},"24":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_tang_cong_trinh-hint\"";
},"25":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "4b. Công trình không theo tuyến – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4b. Công trình không theo tuyến</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"loai_cong_trinh\">Loại công trình</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_cong_trinh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"loai_cong_trinh\" name=\"loai_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"loai_cong_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_tich_xay_dung\">Diện tích xây dựng (m²)</label>\n<p class=\"hint\" id=\"dien_tich_xay_dung-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_xay_dung") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"dien_tich_xay_dung\" name=\"dien_tich_xay_dung\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cot_cong_trinh\">Cốt xây dựng (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"cot_cong_trinh-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_cong_trinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"cot_cong_trinh\" name=\"cot_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cot_cong_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"khoang_lui_cong_trinh\">Khoảng lùi (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"khoang_lui_cong_trinh-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"khoang_lui_cong_trinh\" name=\"khoang_lui_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s), d))
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
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chieu_cao_cong_trinh\">Chiều cao công trình (m)</label>\n<p class=\"hint\" id=\"chieu_cao_cong_trinh-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"chieu_cao_cong_trinh\" name=\"chieu_cao_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_tang_cong_trinh\">Số tầng</label>\n<p class=\"hint\" id=\"so_tang_cong_trinh-hint\">Từ 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang_cong_trinh") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_tang_cong_trinh\" name=\"so_tang_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_tang_cong_trinh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.07-tuyen": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"tong_chieu_dai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_chieu_dai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tong_chieu_dai-hint tong_chieu_dai-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tong_chieu_dai-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cot_tuyen-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_tuyen") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cot_tuyen-hint cot_tuyen-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cot_tuyen-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tinh_khong-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_khong") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tinh_khong-hint tinh_khong-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tinh_khong-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"do_sau-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"do_sau") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"do_sau-hint do_sau-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"do_sau-hint\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "4c. Công trình theo tuyến – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4c. Công trình theo tuyến</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"tong_chieu_dai\">Tổng chiều dài công trình (m)</label>\n<p class=\"hint\" id=\"tong_chieu_dai-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5. Lớn hơn 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_chieu_dai") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tong_chieu_dai\" name=\"tong_chieu_dai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tong_chieu_dai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cot_tuyen\">Cốt của công trình (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"cot_tuyen-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_tuyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"cot_tuyen\" name=\"cot_tuyen\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cot_tuyen") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tinh_khong\">Chiều cao tĩnh không của tuyến (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"tinh_khong-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_khong") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tinh_khong\" name=\"tinh_khong\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tinh_khong") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"do_sau\">Độ sâu công trình (m) <span class=\"optional\">(không bắt buộc)</span></label>\n<p class=\"hint\" id=\"do_sau-hint\">Dùng dấu phẩy cho phần thập phân, ví dụ: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"do_sau") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"do_sau\" name=\"do_sau\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"do_sau") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.08-cuoi": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"du_kien_hoan_thanh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_kien_hoan_thanh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"du_kien_hoan_thanh-hint du_kien_hoan_thanh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"du_kien_hoan_thanh-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tai_lieu_kem-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_lieu_kem") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"tai_lieu_kem-error\"";
},"10":function(c,d,h,t,data) {
    return "<textarea";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"lam_tai-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"lam_tai-error\"";
},"12":function(c,d,h,t,data) {
    return "<input";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_lam_don-hint ngay_lam_don-error\">\n<legend>Ngày làm đơn <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">Ví dụ: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_lam_don-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_lam_don-hint\">\n<legend>Ngày làm đơn <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">Ví dụ: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "5. Tiến độ và cam kết – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>5. Tiến độ và cam kết</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n<div class=\"field\">\n<label for=\"du_kien_hoan_thanh\">Dự kiến hoàn thành (tháng)</label>\n<p class=\"hint\" id=\"du_kien_hoan_thanh-hint\">Từ 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_kien_hoan_thanh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"du_kien_hoan_thanh\" name=\"du_kien_hoan_thanh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"du_kien_hoan_thanh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tai_lieu_kem\">Tài liệu gửi kèm <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_lieu_kem") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"tai_lieu_kem\" name=\"tai_lieu_kem\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tai_lieu_kem") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"lam_tai\">Làm tại <span class=\"optional\">(không bắt buộc)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\"lam_tai\" name=\"lam_tai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"lam_tai") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_lam_don.day\">Ngày</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_lam_don.day\" name=\"ngay_lam_don.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.month\">Tháng</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_lam_don.month\" name=\"ngay_lam_don.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.year\">Năm</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_lam_don.year\" name=\"ngay_lam_don.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.09-giay_to": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"thue_dat-error\">\n<legend>Thuê đất hoặc thuê công trình của người khác <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"thue_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thue_dat") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Thuê đất hoặc thuê công trình của người khác <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"lien_ke-error\">\n<legend>Có công trình liền kề <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"lien_ke-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lien_ke") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Có công trình liền kề <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"thuoc_dien_pccc-error\">\n<legend>Thuộc diện phòng cháy, chữa cháy <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"thuoc_dien_pccc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_dien_pccc") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Thuộc diện phòng cháy, chữa cháy <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"phai_tham_tra-error\">\n<legend>Phải thẩm tra thiết kế <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"phai_tham_tra-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_tham_tra") : s), d))
    + "</p>";
},"15":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Phải thẩm tra thiết kế <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"la_di_tich-error\">\n<legend>Thuộc di tích, danh lam thắng cảnh <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"la_di_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"la_di_tich") : s), d))
    + "</p>";
},"17":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Thuộc di tích, danh lam thắng cảnh <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"dien_mien_le_phi-error\">\n<legend>Diện miễn lệ phí <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"dien_mien_le_phi-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_mien_le_phi") : s), d))
    + "</p>";
},"19":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Diện miễn lệ phí <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"20":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_moi_truong\" name=\"thuoc_moi_truong\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_moi_truong") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_moi_truong\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_moi_truong-2\" name=\"thuoc_moi_truong\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_moi_truong") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_moi_truong-2\">Không</label></div>\n</div>\n</fieldset>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"thuoc_moi_truong-error\">\n<legend>Thuộc diện thủ tục bảo vệ môi trường <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"thuoc_moi_truong-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_moi_truong") : s), d))
    + "</p>";
},"22":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Thuộc diện thủ tục bảo vệ môi trường <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"can_y_kien_van_hoa-error\">\n<legend>Pháp luật về di sản yêu cầu ý kiến cơ quan văn hóa cấp tỉnh <span class=\"optional\">(không bắt buộc)</span></legend>\n<p class=\"error\" id=\"can_y_kien_van_hoa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"can_y_kien_van_hoa") : s), d))
    + "</p>";
},"24":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Pháp luật về di sản yêu cầu ý kiến cơ quan văn hóa cấp tỉnh <span class=\"optional\">(không bắt buộc)</span></legend>\n";
},"25":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "6. Giấy tờ và lệ phí – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Bước "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " trên "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>6. Giấy tờ và lệ phí</h1>\n<p class=\"form-name\">Đơn đề nghị cấp giấy phép xây dựng</p>\n<p class=\"lead\">Không có trên mẫu đơn; trả lời để biết giấy tờ phải nộp và lệ phí.</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thue_dat") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thue_dat\" name=\"thue_dat\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thue_dat") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thue_dat\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thue_dat-2\" name=\"thue_dat\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thue_dat") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thue_dat-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lien_ke") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"lien_ke\" name=\"lien_ke\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"lien_ke") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"lien_ke\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"lien_ke-2\" name=\"lien_ke\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"lien_ke") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"lien_ke-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_dien_pccc\" name=\"thuoc_dien_pccc\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_dien_pccc\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_dien_pccc-2\" name=\"thuoc_dien_pccc\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_dien_pccc-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_tham_tra") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"phai_tham_tra\" name=\"phai_tham_tra\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_tham_tra") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"phai_tham_tra\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"phai_tham_tra-2\" name=\"phai_tham_tra\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_tham_tra") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"phai_tham_tra-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"la_di_tich") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"la_di_tich\" name=\"la_di_tich\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"la_di_tich") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"la_di_tich\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"la_di_tich-2\" name=\"la_di_tich\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"la_di_tich") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"la_di_tich-2\">Không</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_mien_le_phi") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi\" name=\"dien_mien_le_phi\" value=\"tre_em\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"tre_em") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi\">Trẻ em</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-2\" name=\"dien_mien_le_phi\" value=\"ho_ngheo\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"ho_ngheo") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-2\">Hộ nghèo</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-3\" name=\"dien_mien_le_phi\" value=\"nguoi_cao_tuoi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"nguoi_cao_tuoi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-3\">Người cao tuổi</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-4\" name=\"dien_mien_le_phi\" value=\"nguoi_khuyet_tat\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"nguoi_khuyet_tat") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-4\">Người khuyết tật</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-5\" name=\"dien_mien_le_phi\" value=\"nguoi_co_cong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"nguoi_co_cong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-5\">Người có công</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"can_y_kien_van_hoa\" name=\"can_y_kien_van_hoa\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"can_y_kien_van_hoa\">Có</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"can_y_kien_van_hoa-2\" name=\"can_y_kien_van_hoa\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"can_y_kien_van_hoa-2\">Không</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[25](c,d,h,t) : "")
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

  return "<fieldset class=\"group\">\n<legend>Giấy tờ hợp pháp về đất đai</legend>\n<p class=\"hint\">Cần một trong các giấy tờ sau.</p>\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[43](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[47](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[55](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[59](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[63](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[67](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[71](c,d,h,t) : "")
    + "\n</fieldset>";
},"10":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_tai_san\">Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất</label>\n<p class=\"hint\" id=\"_tep.gcn_tai_san-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "</div>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_tai_san") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
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

  return "<p class=\"error\" id=\"_tep.gcn_tai_san-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_tai_san") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_tai_san\" name=\"_tep.gcn_tai_san\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_tai_san-hint _tep.gcn_tai_san-error\">";
},"14":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_tai_san\" name=\"_tep.gcn_tai_san\" aria-describedby=\"_tep.gcn_tai_san-hint\">";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_dat\">Giấy chứng nhận quyền sử dụng đất</label>\n<p class=\"hint\" id=\"_tep.gcn_dat-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "</div>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dat\" name=\"_tep.gcn_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_dat-hint _tep.gcn_dat-error\">";
},"18":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dat\" name=\"_tep.gcn_dat\" aria-describedby=\"_tep.gcn_dat-hint\">";
},"19":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_nha_dat\">Giấy chứng nhận quyền sở hữu nhà ở và quyền sử dụng đất ở</label>\n<p class=\"hint\" id=\"_tep.gcn_nha_dat-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "</div>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_nha_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_nha_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_nha_dat\" name=\"_tep.gcn_nha_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_nha_dat-hint _tep.gcn_nha_dat-error\">";
},"22":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_nha_dat\" name=\"_tep.gcn_nha_dat\" aria-describedby=\"_tep.gcn_nha_dat-hint\">";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_so_huu_nha\">Giấy chứng nhận quyền sở hữu nhà ở, quyền sở hữu công trình xây dựng</label>\n<p class=\"hint\" id=\"_tep.gcn_so_huu_nha-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "</div>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_so_huu_nha-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_so_huu_nha") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_so_huu_nha\" name=\"_tep.gcn_so_huu_nha\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_so_huu_nha-hint _tep.gcn_so_huu_nha-error\">";
},"26":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_so_huu_nha\" name=\"_tep.gcn_so_huu_nha\" aria-describedby=\"_tep.gcn_so_huu_nha-hint\">";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_du_dieu_kien_gcn\">Giấy tờ đủ điều kiện để được cấp giấy chứng nhận nhưng chưa được cấp</label>\n<p class=\"hint\" id=\"_tep.giay_du_dieu_kien_gcn-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "</div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_du_dieu_kien_gcn-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_du_dieu_kien_gcn\" name=\"_tep.giay_du_dieu_kien_gcn\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_du_dieu_kien_gcn-hint _tep.giay_du_dieu_kien_gcn-error\">";
},"30":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_du_dieu_kien_gcn\" name=\"_tep.giay_du_dieu_kien_gcn\" aria-describedby=\"_tep.giay_du_dieu_kien_gcn-hint\">";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.qd_giao_thue_dat\">Quyết định giao đất, cho thuê đất, giấy tờ trúng đấu giá, đấu thầu từ sau ngày 01/07/2004, chưa có giấy chứng nhận</label>\n<p class=\"hint\" id=\"_tep.qd_giao_thue_dat-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[34](c,d,h,t))
    + "</div>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.qd_giao_thue_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"qd_giao_thue_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.qd_giao_thue_dat\" name=\"_tep.qd_giao_thue_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.qd_giao_thue_dat-hint _tep.qd_giao_thue_dat-error\">";
},"34":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.qd_giao_thue_dat\" name=\"_tep.qd_giao_thue_dat\" aria-describedby=\"_tep.qd_giao_thue_dat-hint\">";
},"35":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.bao_cao_hien_trang_dat\">Báo cáo hiện trạng sử dụng đất của tổ chức, cơ sở tôn giáo chưa có giấy chứng nhận</label>\n<p class=\"hint\" id=\"_tep.bao_cao_hien_trang_dat-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[36](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[38](c,d,h,t))
    + "</div>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.bao_cao_hien_trang_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_hien_trang_dat\" name=\"_tep.bao_cao_hien_trang_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.bao_cao_hien_trang_dat-hint _tep.bao_cao_hien_trang_dat-error\">";
},"38":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_hien_trang_dat\" name=\"_tep.bao_cao_hien_trang_dat\" aria-describedby=\"_tep.bao_cao_hien_trang_dat-hint\">";
},"39":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_xep_hang_di_tich\">Giấy tờ về việc xếp hạng, kiểm kê di tích, danh lam thắng cảnh chưa có giấy chứng nhận</label>\n<p class=\"hint\" id=\"_tep.giay_xep_hang_di_tich-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[42](c,d,h,t))
    + "</div>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_xep_hang_di_tich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_xep_hang_di_tich\" name=\"_tep.giay_xep_hang_di_tich\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_xep_hang_di_tich-hint _tep.giay_xep_hang_di_tich-error\">";
},"42":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_xep_hang_di_tich\" name=\"_tep.giay_xep_hang_di_tich\" aria-describedby=\"_tep.giay_xep_hang_di_tich-hint\">";
},"43":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_dia_diem\">Văn bản chấp thuận địa điểm xây dựng biển quảng cáo, trạm viễn thông, cột ăng-ten và công trình tương tự</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_dia_diem-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[44](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[46](c,d,h,t))
    + "</div>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_dia_diem-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_dia_diem") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_dia_diem\" name=\"_tep.chap_thuan_dia_diem\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_dia_diem-hint _tep.chap_thuan_dia_diem-error\">";
},"46":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_dia_diem\" name=\"_tep.chap_thuan_dia_diem\" aria-describedby=\"_tep.chap_thuan_dia_diem-hint\">";
},"47":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dat_rung_du_lich\">Giấy tờ về đất của chủ rừng và hợp đồng cho thuê môi trường rừng</label>\n<p class=\"hint\" id=\"_tep.dat_rung_du_lich-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[48](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[50](c,d,h,t))
    + "</div>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dat_rung_du_lich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_rung_du_lich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dat_rung_du_lich\" name=\"_tep.dat_rung_du_lich\" aria-invalid=\"true\" aria-describedby=\"_tep.dat_rung_du_lich-hint _tep.dat_rung_du_lich-error\">";
},"50":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dat_rung_du_lich\" name=\"_tep.dat_rung_du_lich\" aria-describedby=\"_tep.dat_rung_du_lich-hint\">";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dat_da_muc_dich\">Giấy tờ về đất sử dụng kết hợp đa mục đích</label>\n<p class=\"hint\" id=\"_tep.dat_da_muc_dich-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[54](c,d,h,t))
    + "</div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dat_da_muc_dich-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_da_muc_dich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dat_da_muc_dich\" name=\"_tep.dat_da_muc_dich\" aria-invalid=\"true\" aria-describedby=\"_tep.dat_da_muc_dich-hint _tep.dat_da_muc_dich-error\">";
},"54":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dat_da_muc_dich\" name=\"_tep.dat_da_muc_dich\" aria-describedby=\"_tep.dat_da_muc_dich-hint\">";
},"55":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_dat_giao_thong\">Hợp đồng thuê đất với người quản lý công trình giao thông hoặc văn bản chấp thuận của cơ quan giao thông</label>\n<p class=\"hint\" id=\"_tep.hop_dong_dat_giao_thong-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[58](c,d,h,t))
    + "</div>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_dat_giao_thong-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dat_giao_thong\" name=\"_tep.hop_dong_dat_giao_thong\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_dat_giao_thong-hint _tep.hop_dong_dat_giao_thong-error\">";
},"58":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dat_giao_thong\" name=\"_tep.hop_dong_dat_giao_thong\" aria-describedby=\"_tep.hop_dong_dat_giao_thong-hint\">";
},"59":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_dinh_dien_tich_dat\">Văn bản của cơ quan đã cấp giấy chứng nhận xác định diện tích các loại đất</label>\n<p class=\"hint\" id=\"_tep.xac_dinh_dien_tich_dat-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[60](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[62](c,d,h,t))
    + "</div>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_dinh_dien_tich_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_dinh_dien_tich_dat\" name=\"_tep.xac_dinh_dien_tich_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_dinh_dien_tich_dat-hint _tep.xac_dinh_dien_tich_dat-error\">";
},"62":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_dinh_dien_tich_dat\" name=\"_tep.xac_dinh_dien_tich_dat\" aria-describedby=\"_tep.xac_dinh_dien_tich_dat-hint\">";
},"63":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dat_lua_nong_nghiep\">Chấp thuận tổng mặt bằng công trình phục vụ trực tiếp sản xuất nông nghiệp trên đất trồng lúa</label>\n<p class=\"hint\" id=\"_tep.dat_lua_nong_nghiep-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[66](c,d,h,t))
    + "</div>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dat_lua_nong_nghiep-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dat_lua_nong_nghiep\" name=\"_tep.dat_lua_nong_nghiep\" aria-invalid=\"true\" aria-describedby=\"_tep.dat_lua_nong_nghiep-hint _tep.dat_lua_nong_nghiep-error\">";
},"66":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dat_lua_nong_nghiep\" name=\"_tep.dat_lua_nong_nghiep\" aria-describedby=\"_tep.dat_lua_nong_nghiep-hint\">";
},"67":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phuong_an_tuyen\">Văn bản chấp thuận vị trí và phương án tuyến hoặc quyết định thu hồi đất</label>\n<p class=\"hint\" id=\"_tep.phuong_an_tuyen-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[70](c,d,h,t))
    + "</div>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phuong_an_tuyen-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_an_tuyen") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phuong_an_tuyen\" name=\"_tep.phuong_an_tuyen\" aria-invalid=\"true\" aria-describedby=\"_tep.phuong_an_tuyen-hint _tep.phuong_an_tuyen-error\">";
},"70":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phuong_an_tuyen\" name=\"_tep.phuong_an_tuyen\" aria-describedby=\"_tep.phuong_an_tuyen-hint\">";
},"71":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_dat_khac\">Giấy tờ hợp pháp khác về đất đai</label>\n<p class=\"hint\" id=\"_tep.giay_to_dat_khac-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[74](c,d,h,t))
    + "</div>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_dat_khac-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_dat_khac") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_dat_khac\" name=\"_tep.giay_to_dat_khac\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_dat_khac-hint _tep.giay_to_dat_khac-error\">";
},"74":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_dat_khac\" name=\"_tep.giay_to_dat_khac\" aria-describedby=\"_tep.giay_to_dat_khac-hint\">";
},"75":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_thue_dat\">Hợp đồng thuê đất hoặc thuê công trình</label>\n<p class=\"hint\" id=\"_tep.hop_dong_thue_dat-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[76](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[77](c,d,h,t) : f[78](c,d,h,t))
    + "</div>";
},"76":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"77":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_thue_dat-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue_dat\" name=\"_tep.hop_dong_thue_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_thue_dat-hint _tep.hop_dong_thue_dat-error\">";
},"78":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue_dat\" name=\"_tep.hop_dong_thue_dat\" aria-describedby=\"_tep.hop_dong_thue_dat-hint\">";
},"79":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve\">Bản vẽ thiết kế xây dựng: mặt bằng trên lô đất và sơ đồ vị trí; các tầng, mặt đứng, mặt cắt chính; móng và sơ đồ đấu nối cấp nước, thoát nước, cấp điện</label>\n<p class=\"hint\" id=\"_tep.ban_ve-hint\">Loại tệp nhận: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[80](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[81](c,d,h,t) : f[82](c,d,h,t))
    + "</div>";
},"80":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"81":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve\" name=\"_tep.ban_ve\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve-hint _tep.ban_ve-error\">";
},"82":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve\" name=\"_tep.ban_ve\" aria-describedby=\"_tep.ban_ve-hint\">";
},"83":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve_to_chuc\">Bản vẽ từ hồ sơ thiết kế sau thiết kế cơ sở đã phê duyệt (nhà ở của tổ chức)</label>\n<p class=\"hint\" id=\"_tep.ban_ve_to_chuc-hint\">Loại tệp nhận: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[84](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[85](c,d,h,t) : f[86](c,d,h,t))
    + "</div>";
},"84":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"85":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve_to_chuc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_to_chuc") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_to_chuc\" name=\"_tep.ban_ve_to_chuc\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve_to_chuc-hint _tep.ban_ve_to_chuc-error\">";
},"86":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_to_chuc\" name=\"_tep.ban_ve_to_chuc\" aria-describedby=\"_tep.ban_ve_to_chuc-hint\">";
},"87":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve_tin_nguong\">Bản vẽ thiết kế công trình tín ngưỡng</label>\n<p class=\"hint\" id=\"_tep.ban_ve_tin_nguong-hint\">Loại tệp nhận: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[88](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[89](c,d,h,t) : f[90](c,d,h,t))
    + "</div>";
},"88":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"89":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve_tin_nguong-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_tin_nguong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_tin_nguong\" name=\"_tep.ban_ve_tin_nguong\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve_tin_nguong-hint _tep.ban_ve_tin_nguong-error\">";
},"90":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_tin_nguong\" name=\"_tep.ban_ve_tin_nguong\" aria-describedby=\"_tep.ban_ve_tin_nguong-hint\">";
},"91":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phe_duyet_du_an\">Quyết định phê duyệt dự án</label>\n<p class=\"hint\" id=\"_tep.phe_duyet_du_an-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[92](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[93](c,d,h,t) : f[94](c,d,h,t))
    + "</div>";
},"92":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"93":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phe_duyet_du_an-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phe_duyet_du_an") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phe_duyet_du_an\" name=\"_tep.phe_duyet_du_an\" aria-invalid=\"true\" aria-describedby=\"_tep.phe_duyet_du_an-hint _tep.phe_duyet_du_an-error\">";
},"94":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phe_duyet_du_an\" name=\"_tep.phe_duyet_du_an\" aria-describedby=\"_tep.phe_duyet_du_an-hint\">";
},"95":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ket_qua_moi_truong\">Kết quả thủ tục bảo vệ môi trường</label>\n<p class=\"hint\" id=\"_tep.ket_qua_moi_truong-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[96](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[97](c,d,h,t) : f[98](c,d,h,t))
    + "</div>";
},"96":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"97":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ket_qua_moi_truong-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_moi_truong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_moi_truong\" name=\"_tep.ket_qua_moi_truong\" aria-invalid=\"true\" aria-describedby=\"_tep.ket_qua_moi_truong-hint _tep.ket_qua_moi_truong-error\">";
},"98":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_moi_truong\" name=\"_tep.ket_qua_moi_truong\" aria-describedby=\"_tep.ket_qua_moi_truong-hint\">";
},"99":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve_cong_trinh\">Bản vẽ thiết kế sau thiết kế cơ sở: tổng mặt bằng hoặc bình đồ, kiến trúc hoặc mặt cắt tuyến, móng, kết cấu chính, đấu nối hạ tầng</label>\n<p class=\"hint\" id=\"_tep.ban_ve_cong_trinh-hint\">Loại tệp nhận: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[100](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[101](c,d,h,t) : f[102](c,d,h,t))
    + "</div>";
},"100":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"101":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve_cong_trinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_cong_trinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_cong_trinh\" name=\"_tep.ban_ve_cong_trinh\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve_cong_trinh-hint _tep.ban_ve_cong_trinh-error\">";
},"102":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_cong_trinh\" name=\"_tep.ban_ve_cong_trinh\" aria-describedby=\"_tep.ban_ve_cong_trinh-hint\">";
},"103":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_ton_giao\">Văn bản chấp thuận sự cần thiết và quy mô công trình của cơ quan chuyên môn về tín ngưỡng, tôn giáo cấp tỉnh</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_ton_giao-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[104](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[105](c,d,h,t) : f[106](c,d,h,t))
    + "</div>";
},"104":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"105":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_ton_giao-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ton_giao") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ton_giao\" name=\"_tep.chap_thuan_ton_giao\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_ton_giao-hint _tep.chap_thuan_ton_giao-error\">";
},"106":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ton_giao\" name=\"_tep.chap_thuan_ton_giao\" aria-describedby=\"_tep.chap_thuan_ton_giao-hint\">";
},"107":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_van_hoa\">Văn bản của cơ quan quản lý nhà nước về văn hóa theo pháp luật về hoạt động mỹ thuật</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_van_hoa-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[108](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[109](c,d,h,t) : f[110](c,d,h,t))
    + "</div>";
},"108":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"109":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_van_hoa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_van_hoa") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_van_hoa\" name=\"_tep.chap_thuan_van_hoa\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_van_hoa-hint _tep.chap_thuan_van_hoa-error\">";
},"110":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_van_hoa\" name=\"_tep.chap_thuan_van_hoa\" aria-describedby=\"_tep.chap_thuan_van_hoa-hint\">";
},"111":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dieu_khoan_hiep_dinh\">Điều khoản của hiệp định hoặc thỏa thuận đã ký với Chính phủ Việt Nam</label>\n<p class=\"hint\" id=\"_tep.dieu_khoan_hiep_dinh-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[112](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[113](c,d,h,t) : f[114](c,d,h,t))
    + "</div>";
},"112":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"113":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dieu_khoan_hiep_dinh-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dieu_khoan_hiep_dinh\" name=\"_tep.dieu_khoan_hiep_dinh\" aria-invalid=\"true\" aria-describedby=\"_tep.dieu_khoan_hiep_dinh-hint _tep.dieu_khoan_hiep_dinh-error\">";
},"114":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dieu_khoan_hiep_dinh\" name=\"_tep.dieu_khoan_hiep_dinh\" aria-describedby=\"_tep.dieu_khoan_hiep_dinh-hint\">";
},"115":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.y_kien_van_hoa\">Văn bản của cơ quan quản lý nhà nước về văn hóa</label>\n<p class=\"hint\" id=\"_tep.y_kien_van_hoa-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[116](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[117](c,d,h,t) : f[118](c,d,h,t))
    + "</div>";
},"116":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"117":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.y_kien_van_hoa-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_van_hoa") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.y_kien_van_hoa\" name=\"_tep.y_kien_van_hoa\" aria-invalid=\"true\" aria-describedby=\"_tep.y_kien_van_hoa-hint _tep.y_kien_van_hoa-error\">";
},"118":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.y_kien_van_hoa\" name=\"_tep.y_kien_van_hoa\" aria-describedby=\"_tep.y_kien_van_hoa-hint\">";
},"119":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ket_qua_pccc\">Kết quả thủ tục phòng cháy, chữa cháy</label>\n<p class=\"hint\" id=\"_tep.ket_qua_pccc-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[120](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[121](c,d,h,t) : f[122](c,d,h,t))
    + "</div>";
},"120":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"121":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ket_qua_pccc-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_pccc") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_pccc\" name=\"_tep.ket_qua_pccc\" aria-invalid=\"true\" aria-describedby=\"_tep.ket_qua_pccc-hint _tep.ket_qua_pccc-error\">";
},"122":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_pccc\" name=\"_tep.ket_qua_pccc\" aria-describedby=\"_tep.ket_qua_pccc-hint\">";
},"123":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.bao_cao_tham_tra\">Báo cáo kết quả thẩm tra thiết kế</label>\n<p class=\"hint\" id=\"_tep.bao_cao_tham_tra-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[124](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[125](c,d,h,t) : f[126](c,d,h,t))
    + "</div>";
},"124":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"125":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.bao_cao_tham_tra-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_tham_tra") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_tham_tra\" name=\"_tep.bao_cao_tham_tra\" aria-invalid=\"true\" aria-describedby=\"_tep.bao_cao_tham_tra-hint _tep.bao_cao_tham_tra-error\">";
},"126":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_tham_tra\" name=\"_tep.bao_cao_tham_tra\" aria-describedby=\"_tep.bao_cao_tham_tra-hint\">";
},"127":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.cam_ket_lien_ke\">Cam kết bảo đảm an toàn công trình liền kề</label>\n<p class=\"hint\" id=\"_tep.cam_ket_lien_ke-hint\">Loại tệp nhận: mọi loại tệp.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[128](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[129](c,d,h,t) : f[130](c,d,h,t))
    + "</div>";
},"128":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Đã đính kèm:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"129":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.cam_ket_lien_ke-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_lien_ke") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_lien_ke\" name=\"_tep.cam_ket_lien_ke\" aria-invalid=\"true\" aria-describedby=\"_tep.cam_ket_lien_ke-hint _tep.cam_ket_lien_ke-error\">";
},"130":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_lien_ke\" name=\"_tep.cam_ket_lien_ke\" aria-describedby=\"_tep.cam_ket_lien_ke-hint\">";
},"131":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Giấy tờ kèm theo – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mot_trong_gcn_tai_san") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[75](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[79](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[83](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[87](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[91](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[95](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[99](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[103](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[107](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[111](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[115](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[119](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[123](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[127](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Tải tệp lên</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Lưu và tiếp tục</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[131](c,d,h,t) : "")
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

  return "<section class=\"answers\"><h2>1. Chủ đầu tư</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên chủ đầu tư (chủ hộ)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_chu_dau_tu") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#ten_chu_dau_tu\">Thay đổi<span class=\"unseen\"> Tên chủ đầu tư (chủ hộ)</span></a></dd></div>\n<div class=\"answer\"><dt>Số định danh cá nhân</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#dinh_danh_chu_dau_tu\">Thay đổi<span class=\"unseen\"> Số định danh cá nhân</span></a></dd></div>\n<div class=\"answer\"><dt>Người đại diện</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dai_dien") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#nguoi_dai_dien\">Thay đổi<span class=\"unseen\"> Người đại diện</span></a></dd></div>\n<div class=\"answer\"><dt>Chức vụ</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chuc_vu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#chuc_vu\">Thay đổi<span class=\"unseen\"> Chức vụ</span></a></dd></div>\n<div class=\"answer\"><dt>Số điện thoại</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#dien_thoai_chu_dau_tu\">Thay đổi<span class=\"unseen\"> Số điện thoại</span></a></dd></div>\n</dl>\n</section>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_chu_dau_tu") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dai_dien") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chuc_vu") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>2. Địa điểm xây dựng</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Lô đất số</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lo_dat") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#lo_dat\">Thay đổi<span class=\"unseen\"> Lô đất số</span></a></dd></div>\n<div class=\"answer\"><dt>Diện tích (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#dien_tich\">Thay đổi<span class=\"unseen\"> Diện tích (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Số nhà, đường/phố</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_nha") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#so_nha\">Thay đổi<span class=\"unseen\"> Số nhà, đường/phố</span></a></dd></div>\n<div class=\"answer\"><dt>Phường/xã</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phuong_xa") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#phuong_xa\">Thay đổi<span class=\"unseen\"> Phường/xã</span></a></dd></div>\n<div class=\"answer\"><dt>Tỉnh/thành phố</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_thanh") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#tinh_thanh\">Thay đổi<span class=\"unseen\"> Tỉnh/thành phố</span></a></dd></div>\n</dl>\n</section>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lo_dat") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_nha") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phuong_xa") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_thanh") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>3. Thiết kế, thẩm tra</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tên tổ chức, cá nhân lập thiết kế</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"don_vi_thiet_ke") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#don_vi_thiet_ke\">Thay đổi<span class=\"unseen\"> Tên tổ chức, cá nhân lập thiết kế</span></a></dd></div>\n<div class=\"answer\"><dt>Mã số chứng chỉ năng lực, hành nghề</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#ma_chung_chi_thiet_ke\">Thay đổi<span class=\"unseen\"> Mã số chứng chỉ năng lực, hành nghề</span></a></dd></div>\n<div class=\"answer\"><dt>Chủ nhiệm, chủ trì thiết kế (họ tên, mã chứng chỉ)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#chu_nhiem_thiet_ke\">Thay đổi<span class=\"unseen\"> Chủ nhiệm, chủ trì thiết kế (họ tên, mã chứng chỉ)</span></a></dd></div>\n<div class=\"answer\"><dt>Tên đơn vị thẩm tra</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"don_vi_tham_tra") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#don_vi_tham_tra\">Thay đổi<span class=\"unseen\"> Tên đơn vị thẩm tra</span></a></dd></div>\n<div class=\"answer\"><dt>Mã số chứng chỉ của đơn vị thẩm tra</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#ma_chung_chi_tham_tra\">Thay đổi<span class=\"unseen\"> Mã số chứng chỉ của đơn vị thẩm tra</span></a></dd></div>\n<div class=\"answer\"><dt>Chủ trì thẩm tra (họ tên, mã chứng chỉ)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_tri_tham_tra") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#chu_tri_tham_tra\">Thay đổi<span class=\"unseen\"> Chủ trì thẩm tra (họ tên, mã chứng chỉ)</span></a></dd></div>\n</dl>\n</section>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"don_vi_thiet_ke") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"don_vi_tham_tra") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_tri_tham_tra") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>4. Nội dung đề nghị cấp phép</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Cấp công trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cap_cong_trinh") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cap") : s), d))
    + "#cap_cong_trinh\">Thay đổi<span class=\"unseen\"> Cấp công trình</span></a></dd></div>\n</dl>\n</section>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cap_cong_trinh") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>4a. Nhà ở riêng lẻ</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Cốt xây dựng (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_xay_dung") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#cot_xay_dung\">Thay đổi<span class=\"unseen\"> Cốt xây dựng (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Khoảng lùi (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khoang_lui") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#khoang_lui\">Thay đổi<span class=\"unseen\"> Khoảng lùi (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Diện tích xây dựng tầng 1 (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tang_1") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#tang_1\">Thay đổi<span class=\"unseen\"> Diện tích xây dựng tầng 1 (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Tổng diện tích sàn (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_san") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#tong_san\">Thay đổi<span class=\"unseen\"> Tổng diện tích sàn (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Diễn giải diện tích các sàn</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_san") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#dien_giai_san\">Thay đổi<span class=\"unseen\"> Diễn giải diện tích các sàn</span></a></dd></div>\n<div class=\"answer\"><dt>Chiều cao công trình (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao_nha") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#chieu_cao_nha\">Thay đổi<span class=\"unseen\"> Chiều cao công trình (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Diễn giải chiều cao các tầng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_chieu_cao") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#dien_giai_chieu_cao\">Thay đổi<span class=\"unseen\"> Diễn giải chiều cao các tầng</span></a></dd></div>\n<div class=\"answer\"><dt>Số tầng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_tang") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#so_tang\">Thay đổi<span class=\"unseen\"> Số tầng</span></a></dd></div>\n<div class=\"answer\"><dt>Diễn giải số tầng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_tang") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#dien_giai_tang\">Thay đổi<span class=\"unseen\"> Diễn giải số tầng</span></a></dd></div>\n</dl>\n</section>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_xay_dung") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khoang_lui") : s), d))
    + "</bdi>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tang_1") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_san") : s), d))
    + "</bdi>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_san") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao_nha") : s), d))
    + "</bdi>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_chieu_cao") : s), d))
    + "</bdi>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_tang") : s), d))
    + "</bdi>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_tang") : s), d))
    + "</bdi>";
},"41":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>4b. Công trình không theo tuyến</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Loại công trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_cong_trinh") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#loai_cong_trinh\">Thay đổi<span class=\"unseen\"> Loại công trình</span></a></dd></div>\n<div class=\"answer\"><dt>Diện tích xây dựng (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich_xay_dung") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#dien_tich_xay_dung\">Thay đổi<span class=\"unseen\"> Diện tích xây dựng (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Cốt xây dựng (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_cong_trinh") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#cot_cong_trinh\">Thay đổi<span class=\"unseen\"> Cốt xây dựng (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Khoảng lùi (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#khoang_lui_cong_trinh\">Thay đổi<span class=\"unseen\"> Khoảng lùi (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Mật độ xây dựng (%)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"mat_do") : s)) && s.length !== 0 ? f[46](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#mat_do\">Thay đổi<span class=\"unseen\"> Mật độ xây dựng (%)</span></a></dd></div>\n<div class=\"answer\"><dt>Hệ số sử dụng đất</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"he_so") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#he_so\">Thay đổi<span class=\"unseen\"> Hệ số sử dụng đất</span></a></dd></div>\n<div class=\"answer\"><dt>Tổng diện tích sàn (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_dien_tich") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#tong_dien_tich\">Thay đổi<span class=\"unseen\"> Tổng diện tích sàn (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Chiều cao công trình (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#chieu_cao_cong_trinh\">Thay đổi<span class=\"unseen\"> Chiều cao công trình (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Số tầng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_tang_cong_trinh") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#so_tang_cong_trinh\">Thay đổi<span class=\"unseen\"> Số tầng</span></a></dd></div>\n</dl>\n</section>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_cong_trinh") : s), d))
    + "</bdi>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "</bdi>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_cong_trinh") : s), d))
    + "</bdi>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s), d))
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
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s), d))
    + "</bdi>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_tang_cong_trinh") : s), d))
    + "</bdi>";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>4c. Công trình theo tuyến</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Tổng chiều dài công trình (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_chieu_dai") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#tong_chieu_dai\">Thay đổi<span class=\"unseen\"> Tổng chiều dài công trình (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Cốt của công trình (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_tuyen") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#cot_tuyen\">Thay đổi<span class=\"unseen\"> Cốt của công trình (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Chiều cao tĩnh không của tuyến (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_khong") : s)) && s.length !== 0 ? f[54](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#tinh_khong\">Thay đổi<span class=\"unseen\"> Chiều cao tĩnh không của tuyến (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Độ sâu công trình (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"do_sau") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#do_sau\">Thay đổi<span class=\"unseen\"> Độ sâu công trình (m)</span></a></dd></div>\n</dl>\n</section>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_chieu_dai") : s), d))
    + "</bdi>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_tuyen") : s), d))
    + "</bdi>";
},"54":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_khong") : s), d))
    + "</bdi>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"do_sau") : s), d))
    + "</bdi>";
},"56":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>5. Tiến độ và cam kết</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Dự kiến hoàn thành (tháng)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_kien_hoan_thanh") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#du_kien_hoan_thanh\">Thay đổi<span class=\"unseen\"> Dự kiến hoàn thành (tháng)</span></a></dd></div>\n<div class=\"answer\"><dt>Tài liệu gửi kèm</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tai_lieu_kem") : s)) && s.length !== 0 ? f[58](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#tai_lieu_kem\">Thay đổi<span class=\"unseen\"> Tài liệu gửi kèm</span></a></dd></div>\n<div class=\"answer\"><dt>Làm tại</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#lam_tai\">Thay đổi<span class=\"unseen\"> Làm tại</span></a></dd></div>\n<div class=\"answer\"><dt>Ngày làm đơn</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[60](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#ngay_lam_don.day\">Thay đổi<span class=\"unseen\"> Ngày làm đơn</span></a></dd></div>\n</dl>\n</section>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_kien_hoan_thanh") : s), d))
    + "</bdi>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tai_lieu_kem") : s), d))
    + "</bdi>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lam_tai") : s), d))
    + "</bdi>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_lam_don") : s), d))
    + "</bdi>";
},"61":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>6. Giấy tờ và lệ phí</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Thuê đất hoặc thuê công trình của người khác</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thue_dat") : s)) && s.length !== 0 ? f[62](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#thue_dat\">Thay đổi<span class=\"unseen\"> Thuê đất hoặc thuê công trình của người khác</span></a></dd></div>\n<div class=\"answer\"><dt>Có công trình liền kề</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lien_ke") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#lien_ke\">Thay đổi<span class=\"unseen\"> Có công trình liền kề</span></a></dd></div>\n<div class=\"answer\"><dt>Thuộc diện phòng cháy, chữa cháy</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) && s.length !== 0 ? f[64](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#thuoc_dien_pccc\">Thay đổi<span class=\"unseen\"> Thuộc diện phòng cháy, chữa cháy</span></a></dd></div>\n<div class=\"answer\"><dt>Phải thẩm tra thiết kế</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phai_tham_tra") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#phai_tham_tra\">Thay đổi<span class=\"unseen\"> Phải thẩm tra thiết kế</span></a></dd></div>\n<div class=\"answer\"><dt>Thuộc di tích, danh lam thắng cảnh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"la_di_tich") : s)) && s.length !== 0 ? f[66](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#la_di_tich\">Thay đổi<span class=\"unseen\"> Thuộc di tích, danh lam thắng cảnh</span></a></dd></div>\n<div class=\"answer\"><dt>Diện miễn lệ phí</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_mien_le_phi") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#dien_mien_le_phi\">Thay đổi<span class=\"unseen\"> Diện miễn lệ phí</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Pháp luật về di sản yêu cầu ý kiến cơ quan văn hóa cấp tỉnh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#can_y_kien_van_hoa\">Thay đổi<span class=\"unseen\"> Pháp luật về di sản yêu cầu ý kiến cơ quan văn hóa cấp tỉnh</span></a></dd></div>\n</dl>\n</section>";
},"62":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thue_dat") : s), d))
    + "</bdi>";
},"63":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lien_ke") : s), d))
    + "</bdi>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_dien_pccc") : s), d))
    + "</bdi>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phai_tham_tra") : s), d))
    + "</bdi>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"la_di_tich") : s), d))
    + "</bdi>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_mien_le_phi") : s), d))
    + "</bdi>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Thuộc diện thủ tục bảo vệ môi trường</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#thuoc_moi_truong\">Thay đổi<span class=\"unseen\"> Thuộc diện thủ tục bảo vệ môi trường</span></a></dd></div>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_moi_truong") : s), d))
    + "</bdi>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"can_y_kien_van_hoa") : s), d))
    + "</bdi>";
},"71":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Giấy tờ kèm theo</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[76](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[78](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[80](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[82](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[84](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[86](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[88](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[90](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[92](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[94](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[96](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[98](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[100](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[102](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[104](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[106](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[108](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[110](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[112](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[114](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[116](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[118](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[120](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[122](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[124](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[126](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[128](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[130](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[132](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_tai_san\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất</span></a></dd></div>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_tai_san") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"74":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"75":function(c,d,h,t,data) {
    return "<span class=\"none\">Chưa đính kèm</span>";
},"76":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận quyền sử dụng đất</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[77](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_dat\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận quyền sử dụng đất</span></a></dd></div>";
},"77":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"78":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận quyền sở hữu nhà ở và quyền sử dụng đất ở</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[79](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_nha_dat\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận quyền sở hữu nhà ở và quyền sử dụng đất ở</span></a></dd></div>";
},"79":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"80":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy chứng nhận quyền sở hữu nhà ở, quyền sở hữu công trình xây dựng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[81](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_so_huu_nha\">Thay đổi<span class=\"unseen\"> Giấy chứng nhận quyền sở hữu nhà ở, quyền sở hữu công trình xây dựng</span></a></dd></div>";
},"81":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"82":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ đủ điều kiện để được cấp giấy chứng nhận nhưng chưa được cấp</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[83](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_du_dieu_kien_gcn\">Thay đổi<span class=\"unseen\"> Giấy tờ đủ điều kiện để được cấp giấy chứng nhận nhưng chưa được cấp</span></a></dd></div>";
},"83":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"84":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Quyết định giao đất, cho thuê đất, giấy tờ trúng đấu giá, đấu thầu từ sau ngày 01/07/2004, chưa có giấy chứng nhận</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[85](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.qd_giao_thue_dat\">Thay đổi<span class=\"unseen\"> Quyết định giao đất, cho thuê đất, giấy tờ trúng đấu giá, đấu thầu từ sau ngày 01/07/2004, chưa có giấy chứng nhận</span></a></dd></div>";
},"85":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"86":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Báo cáo hiện trạng sử dụng đất của tổ chức, cơ sở tôn giáo chưa có giấy chứng nhận</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[87](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.bao_cao_hien_trang_dat\">Thay đổi<span class=\"unseen\"> Báo cáo hiện trạng sử dụng đất của tổ chức, cơ sở tôn giáo chưa có giấy chứng nhận</span></a></dd></div>";
},"87":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"88":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ về việc xếp hạng, kiểm kê di tích, danh lam thắng cảnh chưa có giấy chứng nhận</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[89](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_xep_hang_di_tich\">Thay đổi<span class=\"unseen\"> Giấy tờ về việc xếp hạng, kiểm kê di tích, danh lam thắng cảnh chưa có giấy chứng nhận</span></a></dd></div>";
},"89":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"90":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản chấp thuận địa điểm xây dựng biển quảng cáo, trạm viễn thông, cột ăng-ten và công trình tương tự</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[91](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_dia_diem\">Thay đổi<span class=\"unseen\"> Văn bản chấp thuận địa điểm xây dựng biển quảng cáo, trạm viễn thông, cột ăng-ten và công trình tương tự</span></a></dd></div>";
},"91":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"92":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ về đất của chủ rừng và hợp đồng cho thuê môi trường rừng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[93](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dat_rung_du_lich\">Thay đổi<span class=\"unseen\"> Giấy tờ về đất của chủ rừng và hợp đồng cho thuê môi trường rừng</span></a></dd></div>";
},"93":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"94":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ về đất sử dụng kết hợp đa mục đích</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[95](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dat_da_muc_dich\">Thay đổi<span class=\"unseen\"> Giấy tờ về đất sử dụng kết hợp đa mục đích</span></a></dd></div>";
},"95":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"96":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hợp đồng thuê đất với người quản lý công trình giao thông hoặc văn bản chấp thuận của cơ quan giao thông</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[97](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_dat_giao_thong\">Thay đổi<span class=\"unseen\"> Hợp đồng thuê đất với người quản lý công trình giao thông hoặc văn bản chấp thuận của cơ quan giao thông</span></a></dd></div>";
},"97":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"98":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản của cơ quan đã cấp giấy chứng nhận xác định diện tích các loại đất</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[99](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_dinh_dien_tich_dat\">Thay đổi<span class=\"unseen\"> Văn bản của cơ quan đã cấp giấy chứng nhận xác định diện tích các loại đất</span></a></dd></div>";
},"99":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"100":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Chấp thuận tổng mặt bằng công trình phục vụ trực tiếp sản xuất nông nghiệp trên đất trồng lúa</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[101](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dat_lua_nong_nghiep\">Thay đổi<span class=\"unseen\"> Chấp thuận tổng mặt bằng công trình phục vụ trực tiếp sản xuất nông nghiệp trên đất trồng lúa</span></a></dd></div>";
},"101":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"102":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản chấp thuận vị trí và phương án tuyến hoặc quyết định thu hồi đất</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[103](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phuong_an_tuyen\">Thay đổi<span class=\"unseen\"> Văn bản chấp thuận vị trí và phương án tuyến hoặc quyết định thu hồi đất</span></a></dd></div>";
},"103":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"104":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Giấy tờ hợp pháp khác về đất đai</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[105](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_dat_khac\">Thay đổi<span class=\"unseen\"> Giấy tờ hợp pháp khác về đất đai</span></a></dd></div>";
},"105":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"106":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Hợp đồng thuê đất hoặc thuê công trình</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[107](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_thue_dat\">Thay đổi<span class=\"unseen\"> Hợp đồng thuê đất hoặc thuê công trình</span></a></dd></div>";
},"107":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"108":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Bản vẽ thiết kế xây dựng: mặt bằng trên lô đất và sơ đồ vị trí; các tầng, mặt đứng, mặt cắt chính; móng và sơ đồ đấu nối cấp nước, thoát nước, cấp điện</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[109](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve\">Thay đổi<span class=\"unseen\"> Bản vẽ thiết kế xây dựng: mặt bằng trên lô đất và sơ đồ vị trí; các tầng, mặt đứng, mặt cắt chính; móng và sơ đồ đấu nối cấp nước, thoát nước, cấp điện</span></a></dd></div>";
},"109":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"110":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Bản vẽ từ hồ sơ thiết kế sau thiết kế cơ sở đã phê duyệt (nhà ở của tổ chức)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[111](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve_to_chuc\">Thay đổi<span class=\"unseen\"> Bản vẽ từ hồ sơ thiết kế sau thiết kế cơ sở đã phê duyệt (nhà ở của tổ chức)</span></a></dd></div>";
},"111":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"112":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Bản vẽ thiết kế công trình tín ngưỡng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[113](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve_tin_nguong\">Thay đổi<span class=\"unseen\"> Bản vẽ thiết kế công trình tín ngưỡng</span></a></dd></div>";
},"113":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"114":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Quyết định phê duyệt dự án</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[115](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phe_duyet_du_an\">Thay đổi<span class=\"unseen\"> Quyết định phê duyệt dự án</span></a></dd></div>";
},"115":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"116":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Kết quả thủ tục bảo vệ môi trường</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[117](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ket_qua_moi_truong\">Thay đổi<span class=\"unseen\"> Kết quả thủ tục bảo vệ môi trường</span></a></dd></div>";
},"117":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"118":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Bản vẽ thiết kế sau thiết kế cơ sở: tổng mặt bằng hoặc bình đồ, kiến trúc hoặc mặt cắt tuyến, móng, kết cấu chính, đấu nối hạ tầng</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[119](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve_cong_trinh\">Thay đổi<span class=\"unseen\"> Bản vẽ thiết kế sau thiết kế cơ sở: tổng mặt bằng hoặc bình đồ, kiến trúc hoặc mặt cắt tuyến, móng, kết cấu chính, đấu nối hạ tầng</span></a></dd></div>";
},"119":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"120":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản chấp thuận sự cần thiết và quy mô công trình của cơ quan chuyên môn về tín ngưỡng, tôn giáo cấp tỉnh</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[121](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_ton_giao\">Thay đổi<span class=\"unseen\"> Văn bản chấp thuận sự cần thiết và quy mô công trình của cơ quan chuyên môn về tín ngưỡng, tôn giáo cấp tỉnh</span></a></dd></div>";
},"121":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"122":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản của cơ quan quản lý nhà nước về văn hóa theo pháp luật về hoạt động mỹ thuật</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[123](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_van_hoa\">Thay đổi<span class=\"unseen\"> Văn bản của cơ quan quản lý nhà nước về văn hóa theo pháp luật về hoạt động mỹ thuật</span></a></dd></div>";
},"123":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"124":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Điều khoản của hiệp định hoặc thỏa thuận đã ký với Chính phủ Việt Nam</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[125](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dieu_khoan_hiep_dinh\">Thay đổi<span class=\"unseen\"> Điều khoản của hiệp định hoặc thỏa thuận đã ký với Chính phủ Việt Nam</span></a></dd></div>";
},"125":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"126":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Văn bản của cơ quan quản lý nhà nước về văn hóa</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[127](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.y_kien_van_hoa\">Thay đổi<span class=\"unseen\"> Văn bản của cơ quan quản lý nhà nước về văn hóa</span></a></dd></div>";
},"127":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"128":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Kết quả thủ tục phòng cháy, chữa cháy</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[129](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ket_qua_pccc\">Thay đổi<span class=\"unseen\"> Kết quả thủ tục phòng cháy, chữa cháy</span></a></dd></div>";
},"129":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"130":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Báo cáo kết quả thẩm tra thiết kế</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[131](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.bao_cao_tham_tra\">Thay đổi<span class=\"unseen\"> Báo cáo kết quả thẩm tra thiết kế</span></a></dd></div>";
},"131":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"132":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Cam kết bảo đảm an toàn công trình liền kề</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[133](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.cam_ket_lien_ke\">Thay đổi<span class=\"unseen\"> Cam kết bảo đảm an toàn công trình liền kề</span></a></dd></div>";
},"133":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"134":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Lời cam đoan</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Lỗi:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"135":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Lời cam đoan</legend>\n";
},"136":function(c,d,h,t,data) {
    return " checked";
},"137":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Cần trợ giúp? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Kiểm tra lại trước khi nộp – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
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
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cap") : s)) && s.length !== 0 ? f[29](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s)) && s.length !== 0 ? f[41](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s)) && s.length !== 0 ? f[61](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[71](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Nộp hồ sơ</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[134](c,d,h,t) : f[135](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[136](c,d,h,t) : "")
    + "><label for=\"_declared\">Tôi xin chịu trách nhiệm trước pháp luật về tính chính xác của những nội dung đã khai.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Nộp hồ sơ</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[137](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Đã nộp hồ sơ – Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Bỏ qua tới nội dung chính</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ</p>\n<p class=\"masthead-code\">Mã thủ tục 1.013225 · Phiên bản 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Đã nộp hồ sơ</h1>\n<div class=\"done\"><p class=\"done-label\">Mã hồ sơ của bạn</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Giữ mã này để tra cứu và nhận kết quả. Bạn có thể in trang này bằng lệnh in của trình duyệt.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Mã thủ tục</dt><dd class=\"answer-text\">1.013225</dd></div>\n</dl>\n<h2>Các bước tiếp theo</h2>\n<ol class=\"next-steps\">\n<li>Cơ quan tiếp nhận kiểm tra hồ sơ và gửi giấy tiếp nhận, hẹn trả kết quả.</li>\n<li>Nếu hồ sơ còn thiếu, bạn nhận được thông báo nêu rõ giấy tờ phải bổ sung.</li>\n<li>Bạn nhận: Giấy phép xây dựng kèm hồ sơ thiết kế có đóng dấu.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Cơ quan giải quyết: Ủy ban nhân dân cấp xã</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
