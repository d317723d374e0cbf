// Made by tthc. Do not edit.
import { page } from "./page-support.js";

export const pages = {
  "start": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Error: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>There is something to correct</h2><ul>"
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

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_case-error\">\n<legend>Case of the dossier</legend>\n<p class=\"error\" id=\"_case-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_case") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Case of the dossier</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_applicant-error\">\n<legend>The applicant is</legend>\n<p class=\"error\" id=\"_applicant-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>The applicant is</legend>\n";
},"12":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Before you start – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Before you start</h1>\n<p class=\"lead\">Answer these questions so that you are only asked what your dossier needs.</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Start</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_case") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"so_huu\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"so_huu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">Own dwelling</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"nhan_than\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"nhan_than") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">Joining relatives</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"thue_muon\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"thue_muon") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">Rented, lent or shared dwelling</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-4\" name=\"_case\" value=\"tin_nguong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tin_nguong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-4\">Religious establishment</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-5\" name=\"_case\" value=\"tro_giup\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tro_giup") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-5\">Social assistance establishment</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-6\" name=\"_case\" value=\"dong_quan\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"dong_quan") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-6\">Barracks</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-7\" name=\"_case\" value=\"phuong_tien\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"phuong_tien") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-7\">Vehicle or vessel used as a dwelling</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Individual</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"nguoi_viet_o_nuoc_ngoai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"nguoi_viet_o_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Vietnamese residing abroad</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Start</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.01-nguoi_ke_khai": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Error: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>There is something to correct</h2><ul>"
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

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_dang_ky.ngay_sinh-hint nguoi_dang_ky.ngay_sinh-error\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"nguoi_dang_ky.ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_dang_ky.ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_dang_ky.ngay_sinh-hint\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"nguoi_dang_ky.ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_dang_ky.gioi_tinh-error\">\n<legend>Sex</legend>\n<p class=\"error\" id=\"nguoi_dang_ky.gioi_tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex</legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.dinh_danh-hint nguoi_dang_ky.dinh_danh-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nguoi_dang_ky.dinh_danh-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.dien_thoai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.dien_thoai-hint nguoi_dang_ky.dien_thoai-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nguoi_dang_ky.dien_thoai-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dang_ky.thu_dien_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dang_ky.thu_dien_tu-hint nguoi_dang_ky.thu_dien_tu-error\"";
},"20":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nguoi_dang_ky.thu_dien_tu-hint\"";
},"21":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Declarant – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Declarant</h1>\n<p class=\"form-name\">Change of residence form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>Applicant</legend>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.ho_ten\">Full name at birth</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_dang_ky.ho_ten\" name=\"nguoi_dang_ky.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_dang_ky.ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_dang_ky.ngay_sinh.day\" name=\"nguoi_dang_ky.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_dang_ky.ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_dang_ky.ngay_sinh.month\" name=\"nguoi_dang_ky.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_dang_ky.ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_dang_ky.ngay_sinh.year\" name=\"nguoi_dang_ky.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_dang_ky.gioi_tinh\" name=\"nguoi_dang_ky.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_dang_ky.gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_dang_ky.gioi_tinh-2\" name=\"nguoi_dang_ky.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_dang_ky.gioi_tinh-2\">Female</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.dinh_danh\">Personal identification number</label>\n<p class=\"hint\" id=\"nguoi_dang_ky.dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"nguoi_dang_ky.dinh_danh\" name=\"nguoi_dang_ky.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.dien_thoai\">Telephone <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"nguoi_dang_ky.dien_thoai-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"nguoi_dang_ky.dien_thoai\" name=\"nguoi_dang_ky.dien_thoai\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_dang_ky.thu_dien_tu\">E-mail <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"nguoi_dang_ky.thu_dien_tu-hint\">For example: name@example.vn.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"nguoi_dang_ky.thu_dien_tu\" name=\"nguoi_dang_ky.thu_dien_tu\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "\">\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.02-chu_ho": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Error: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>There is something to correct</h2><ul>"
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

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_ten_chu_ho-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_ten_chu_ho-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"quan_he_voi_chu_ho-error\">\n<legend>Relation to the head</legend>\n<p class=\"error\" id=\"quan_he_voi_chu_ho-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Relation to the head</legend>\n";
},"11":function(c,d,h,t,data) {
    return " checked";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_chu_ho-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_chu_ho-hint dinh_danh_chu_ho-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_chu_ho-hint\"";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Head of household – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Head of household</h1>\n<p class=\"form-name\">Change of residence form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ho_ten_chu_ho\">Name of the head of household</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ho_ten_chu_ho\" name=\"ho_ten_chu_ho\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho\" name=\"quan_he_voi_chu_ho\" value=\"chu_ho\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"chu_ho") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho\">Head</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-2\" name=\"quan_he_voi_chu_ho\" value=\"vo_chong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"vo_chong") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-2\">Spouse</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-3\" name=\"quan_he_voi_chu_ho\" value=\"cha_me\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"cha_me") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-3\">Parent</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-4\" name=\"quan_he_voi_chu_ho\" value=\"con\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"con") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-4\">Child</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-5\" name=\"quan_he_voi_chu_ho\" value=\"chau\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"chau") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-5\">Grandchild</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"quan_he_voi_chu_ho-6\" name=\"quan_he_voi_chu_ho\" value=\"khac\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"quan_he_voi_chu_ho-6\">Other</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"dinh_danh_chu_ho\">Identification number of the head</label>\n<p class=\"hint\" id=\"dinh_danh_chu_ho-hint\">12 digits.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_ho") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_chu_ho\" name=\"dinh_danh_chu_ho\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_chu_ho") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.03-de_nghi": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Error: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>There is something to correct</h2><ul>"
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

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"noi_dung_de_nghi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_dung_de_nghi") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"noi_dung_de_nghi-error\"";
},"8":function(c,d,h,t,data) {
    return "<textarea";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"thanh_vien_cung_doi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thanh_vien_cung_doi") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">Members moving together: </span>Row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ho_ten\">Full name <span class=\"optional\">(optional)</span></label>\n"
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
    + ".ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.day\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.day\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.month\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.month\" value=\""
    + alias2(alias1(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
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
    + ".gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-2\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "><label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-2\">Female</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh\">Personal identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".quan_he\">Relation to the head <span class=\"optional\">(optional)</span></label>\n"
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
    + ".ho_ten-error\"><strong>Error:</strong> "
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
    + ".ngay_sinh-error\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-error\"><strong>Error:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"field\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-hint\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-error\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".gioi_tinh-error\"><strong>Error:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"17":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n";
},"18":function(c,d,h,t,data) {
    return " checked";
},"19":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".dinh_danh-error\"><strong>Error:</strong> "
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
    + ".quan_he-error\"><strong>Error:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".quan_he-error\"";
},"22":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "\n<button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Remove<span class=\"unseen\"> row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"23":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"thanh_vien_cung_doi\">Add a row<span class=\"unseen\">: Members moving together</span></button>";
},"24":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Request – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Request</h1>\n<p class=\"form-name\">Change of residence form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"noi_dung_de_nghi\">Request</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_dung_de_nghi") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"noi_dung_de_nghi\" name=\"noi_dung_de_nghi\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"noi_dung_de_nghi") : s), d))
    + "</textarea>\n</div>\n<div class=\"rows\" id=\"thanh_vien_cung_doi\" role=\"group\" aria-labelledby=\"thanh_vien_cung_doi-label\" tabindex=\"-1\">\n<h2 id=\"thanh_vien_cung_doi-label\">Members moving together <span class=\"optional\">(optional)</span></h2>\n<p class=\"hint\">From 0 to 30 rows.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thanh_vien_cung_doi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"thanh_vien_cung_doi") : s),{"name":"each","hash":{},"fn":c.program(10, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"thanh_vien_cung_doi") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "ct01.04-y_kien": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Error: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>There is something to correct</h2><ul>"
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

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"y_kien_chu_ho.dong_y-error\">\n<legend>Agreed <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"y_kien_chu_ho.dong_y-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Agreed <span class=\"optional\">(optional)</span></legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_ho.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_ho.ho_ten-error\"";
},"11":function(c,d,h,t,data) {
    return "<input";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_ho.dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_ho.dinh_danh-hint y_kien_chu_ho.dinh_danh-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"y_kien_chu_ho.dinh_danh-hint\"";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Consent of the owner <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_so_huu.dong_y\" name=\"y_kien_chu_so_huu.dong_y\" value=\"yes\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_so_huu.dong_y\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_so_huu.dong_y-2\" name=\"y_kien_chu_so_huu.dong_y\" value=\"no\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_so_huu.dong_y-2\">No</label></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"y_kien_chu_so_huu.ho_ten\">Full name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"y_kien_chu_so_huu.ho_ten\" name=\"y_kien_chu_so_huu.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"y_kien_chu_so_huu.dinh_danh\">Personal identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"y_kien_chu_so_huu.dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"y_kien_chu_so_huu.dinh_danh\" name=\"y_kien_chu_so_huu.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n</fieldset>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"y_kien_chu_so_huu.dong_y-error\">\n<legend>Agreed <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"y_kien_chu_so_huu.dong_y-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s), d))
    + "</p>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_so_huu.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_so_huu.ho_ten-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"y_kien_chu_so_huu.dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"y_kien_chu_so_huu.dinh_danh-hint y_kien_chu_so_huu.dinh_danh-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"y_kien_chu_so_huu.dinh_danh-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"doi_tuong_mien-hint doi_tuong_mien-error\">\n<legend>Exempt from the levy</legend>\n<p class=\"hint\" id=\"doi_tuong_mien-hint\"><span lang=\"vi\">Trẻ em, người cao tuổi, người khuyết tật, người có công và thân nhân, người dân tộc thiểu số ở xã đặc biệt khó khăn, người ở xã biên giới, huyện đảo, hộ nghèo, người mồ côi từ 16 đến dưới 18 tuổi.</span></p>\n<p class=\"error\" id=\"doi_tuong_mien-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</p>";
},"20":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"doi_tuong_mien-hint\">\n<legend>Exempt from the levy</legend>\n<p class=\"hint\" id=\"doi_tuong_mien-hint\"><span lang=\"vi\">Trẻ em, người cao tuổi, người khuyết tật, người có công và thân nhân, người dân tộc thiểu số ở xã đặc biệt khó khăn, người ở xã biên giới, huyện đảo, hộ nghèo, người mồ côi từ 16 đến dưới 18 tuổi.</span></p>\n";
},"21":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Consent – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Consent</h1>\n<p class=\"form-name\">Change of residence form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>Consent of the head <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_ho.dong_y\" name=\"y_kien_chu_ho.dong_y\" value=\"yes\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_ho.dong_y\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"y_kien_chu_ho.dong_y-2\" name=\"y_kien_chu_ho.dong_y\" value=\"no\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"y_kien_chu_ho.dong_y-2\">No</label></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"y_kien_chu_ho.ho_ten\">Full name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"y_kien_chu_ho.ho_ten\" name=\"y_kien_chu_ho.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"y_kien_chu_ho.dinh_danh\">Personal identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"y_kien_chu_ho.dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"y_kien_chu_ho.dinh_danh\" name=\"y_kien_chu_ho.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien\" name=\"doi_tuong_mien\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien-2\" name=\"doi_tuong_mien\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "papers": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Error: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>There is something to correct</h2><ul>"
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

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    return "";
},"8":function(c,d,h,t,data) {
    return "<p>This dossier needs no supporting papers.</p>";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Change of residence form</legend>\n<p class=\"hint\">One of these papers is needed.</p>\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n</fieldset>";
},"10":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ct02\">Form CT02, for Vietnamese abroad without a Vietnamese passport</label>\n<p class=\"hint\" id=\"_tep.ct02-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "</div>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
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
    + "\">Remove file<span class=\"unseen\"> "
    + alias2(alias1((d != null ? p(d,"name") : d), d))
    + "</span></button></li>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ct02-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ct02") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ct02\" name=\"_tep.ct02\" aria-invalid=\"true\" aria-describedby=\"_tep.ct02-hint _tep.ct02-error\">";
},"14":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ct02\" name=\"_tep.ct02\" aria-describedby=\"_tep.ct02-hint\">";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_cho_o\">Proof of a lawful dwelling</label>\n<p class=\"hint\" id=\"_tep.giay_to_cho_o-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "</div>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_cho_o-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cho_o") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cho_o\" name=\"_tep.giay_to_cho_o\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_cho_o-hint _tep.giay_to_cho_o-error\">";
},"18":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cho_o\" name=\"_tep.giay_to_cho_o\" aria-describedby=\"_tep.giay_to_cho_o-hint\">";
},"19":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_nhan_than\">Proof of kinship</label>\n<p class=\"hint\" id=\"_tep.giay_to_nhan_than-hint\"><span lang=\"vi\">Trẻ mới sinh đăng ký thường trú lần đầu không phải nộp giấy khai sinh.</span> File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "</div>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_nhan_than-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_nhan_than") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_nhan_than\" name=\"_tep.giay_to_nhan_than\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_nhan_than-hint _tep.giay_to_nhan_than-error\">";
},"22":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_nhan_than\" name=\"_tep.giay_to_nhan_than\" aria-describedby=\"_tep.giay_to_nhan_than-hint\">";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_thue\">Notarised lease or permission</label>\n<p class=\"hint\" id=\"_tep.hop_dong_thue-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "</div>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_thue-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue\" name=\"_tep.hop_dong_thue\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_thue-hint _tep.hop_dong_thue-error\">";
},"26":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue\" name=\"_tep.hop_dong_thue\" aria-describedby=\"_tep.hop_dong_thue-hint\">";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dien_tich_o\">Proof of sufficient floor area</label>\n<p class=\"hint\" id=\"_tep.dien_tich_o-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "</div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dien_tich_o-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_o") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dien_tich_o\" name=\"_tep.dien_tich_o\" aria-invalid=\"true\" aria-describedby=\"_tep.dien_tich_o-hint _tep.dien_tich_o-error\">";
},"30":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dien_tich_o\" name=\"_tep.dien_tich_o\" aria-describedby=\"_tep.dien_tich_o-hint\">";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_chuc_sac\">Papers of the dignitary or monastic</label>\n<p class=\"hint\" id=\"_tep.giay_to_chuc_sac-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[34](c,d,h,t))
    + "</div>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_chuc_sac-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_chuc_sac") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_chuc_sac\" name=\"_tep.giay_to_chuc_sac\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_chuc_sac-hint _tep.giay_to_chuc_sac-error\">";
},"34":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_chuc_sac\" name=\"_tep.giay_to_chuc_sac\" aria-describedby=\"_tep.giay_to_chuc_sac-hint\">";
},"35":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_phu_tro\">Confirmation of auxiliary housing</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_phu_tro-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[36](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[38](c,d,h,t))
    + "</div>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_phu_tro-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_phu_tro") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_phu_tro\" name=\"_tep.xac_nhan_phu_tro\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_phu_tro-hint _tep.xac_nhan_phu_tro-error\">";
},"38":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_phu_tro\" name=\"_tep.xac_nhan_phu_tro\" aria-describedby=\"_tep.xac_nhan_phu_tro-hint\">";
},"39":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_doi_tuong\">Confirmation of the person&#39;s status</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_doi_tuong-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[42](c,d,h,t))
    + "</div>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_doi_tuong-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_doi_tuong\" name=\"_tep.xac_nhan_doi_tuong\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_doi_tuong-hint _tep.xac_nhan_doi_tuong-error\">";
},"42":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_doi_tuong\" name=\"_tep.xac_nhan_doi_tuong\" aria-describedby=\"_tep.xac_nhan_doi_tuong-hint\">";
},"43":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.de_nghi_co_so\">Request of the head of the establishment</label>\n<p class=\"hint\" id=\"_tep.de_nghi_co_so-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[44](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[46](c,d,h,t))
    + "</div>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.de_nghi_co_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_co_so") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.de_nghi_co_so\" name=\"_tep.de_nghi_co_so\" aria-invalid=\"true\" aria-describedby=\"_tep.de_nghi_co_so-hint _tep.de_nghi_co_so-error\">";
},"46":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.de_nghi_co_so\" name=\"_tep.de_nghi_co_so\" aria-describedby=\"_tep.de_nghi_co_so-hint\">";
},"47":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_cham_soc\">Papers on the care</label>\n<p class=\"hint\" id=\"_tep.giay_to_cham_soc-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[48](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[50](c,d,h,t))
    + "</div>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_cham_soc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_cham_soc") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cham_soc\" name=\"_tep.giay_to_cham_soc\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_cham_soc-hint _tep.giay_to_cham_soc-error\">";
},"50":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_cham_soc\" name=\"_tep.giay_to_cham_soc\" aria-describedby=\"_tep.giay_to_cham_soc-hint\">";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_gioi_thieu\">Letter of introduction of the unit</label>\n<p class=\"hint\" id=\"_tep.giay_gioi_thieu-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[54](c,d,h,t))
    + "</div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_gioi_thieu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_gioi_thieu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_gioi_thieu\" name=\"_tep.giay_gioi_thieu\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_gioi_thieu-hint _tep.giay_gioi_thieu-error\">";
},"54":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_gioi_thieu\" name=\"_tep.giay_gioi_thieu\" aria-describedby=\"_tep.giay_gioi_thieu-hint\">";
},"55":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_dau_do\">Confirmation of the mooring or parking place</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_dau_do-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[58](c,d,h,t))
    + "</div>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_dau_do-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_dau_do") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_dau_do\" name=\"_tep.xac_nhan_dau_do\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_dau_do-hint _tep.xac_nhan_dau_do-error\">";
},"58":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_dau_do\" name=\"_tep.xac_nhan_dau_do\" aria-describedby=\"_tep.xac_nhan_dau_do-hint\">";
},"59":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dang_kiem\">Registration, inspection or confirmation of use as a dwelling</label>\n<p class=\"hint\" id=\"_tep.dang_kiem-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[60](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[62](c,d,h,t))
    + "</div>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dang_kiem-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dang_kiem") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dang_kiem\" name=\"_tep.dang_kiem\" aria-invalid=\"true\" aria-describedby=\"_tep.dang_kiem-hint _tep.dang_kiem-error\">";
},"62":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dang_kiem\" name=\"_tep.dang_kiem\" aria-describedby=\"_tep.dang_kiem-hint\">";
},"63":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_mien\">Proof of the exemption</label>\n<p class=\"hint\" id=\"_tep.giay_to_mien-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[66](c,d,h,t))
    + "</div>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_mien-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_mien") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_mien\" name=\"_tep.giay_to_mien\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_mien-hint _tep.giay_to_mien-error\">";
},"66":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_mien\" name=\"_tep.giay_to_mien\" aria-describedby=\"_tep.giay_to_mien-hint\">";
},"67":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Supporting papers – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Supporting papers</h1>\n<p class=\"lead\">Attach a photo or file of each paper. Uploaded files are kept when a page reports errors.</p>\n<form method=\"post\" novalidate enctype=\"multipart/form-data\">\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
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
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Upload files</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[67](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "check": page((f) => (f = {"0":function(c,d,h,t,data) {
    return "Error: ";
},"1":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"4":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus><h2>There is something to correct</h2><ul>"
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

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"7":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_case") : s), d))
    + "</bdi>";
},"8":function(c,d,h,t,data) {
    return "<span class=\"none\">Not provided</span>";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s), d))
    + "</bdi>";
},"10":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Declarant</h2>\n<h3>Applicant</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name at birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.ho_ten\">Change<span class=\"unseen\"> Full name at birth</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.gioi_tinh\">Change<span class=\"unseen\"> Sex</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n<div class=\"answer\"><dt>Telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.dien_thoai\">Change<span class=\"unseen\"> Telephone</span></a></dd></div>\n<div class=\"answer\"><dt>E-mail</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dang_ky") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"nguoi_ke_khai") : s), d))
    + "#nguoi_dang_ky.thu_dien_tu\">Change<span class=\"unseen\"> E-mail</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>Head of household</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Name of the head of household</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#ho_ten_chu_ho\">Change<span class=\"unseen\"> Name of the head of household</span></a></dd></div>\n<div class=\"answer\"><dt>Relation to the head</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he_voi_chu_ho") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#quan_he_voi_chu_ho\">Change<span class=\"unseen\"> Relation to the head</span></a></dd></div>\n<div class=\"answer\"><dt>Identification number of the head</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_chu_ho") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#dinh_danh_chu_ho\">Change<span class=\"unseen\"> Identification number of the head</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>Request</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Request</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_dung_de_nghi") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"de_nghi") : s), d))
    + "#noi_dung_de_nghi\">Change<span class=\"unseen\"> Request</span></a></dd></div>\n</dl>\n<h3>Members moving together</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Members moving together</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thanh_vien_cung_doi") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"de_nghi") : s), d))
    + "#thanh_vien_cung_doi\">Change<span class=\"unseen\"> Members moving together</span></a></dd></div>\n</dl>"
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

  return "<h4>Members moving together "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Relation to the head</dt><dd class=\"answer-text\">"
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

  return "<section class=\"answers\"><h2>Consent</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Exempt from the levy</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#doi_tuong_mien\">Change<span class=\"unseen\"> Exempt from the levy</span></a></dd></div>\n</dl>\n<h3>Consent of the head</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Agreed</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_ho.dong_y\">Change<span class=\"unseen\"> Agreed</span></a></dd></div>\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_ho.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_ho.dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n</dl>\n"
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

  return "<h3>Consent of the owner</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Agreed</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dong_y") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_so_huu.dong_y\">Change<span class=\"unseen\"> Agreed</span></a></dd></div>\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_so_huu.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"y_kien_chu_so_huu") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"ct01") : s)) != null ? p(s,"y_kien") : s), d))
    + "#y_kien_chu_so_huu.dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n</dl>";
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

  return "<section class=\"answers\"><h2>Supporting papers</h2>\n<dl class=\"answer-list\">\n"
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

  return "<div class=\"answer\"><dt>Form CT02, for Vietnamese abroad without a Vietnamese passport</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ct02") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ct02\">Change<span class=\"unseen\"> Form CT02, for Vietnamese abroad without a Vietnamese passport</span></a></dd></div>";
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
    return "<span class=\"none\">Nothing attached</span>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Proof of a lawful dwelling</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_cho_o\">Change<span class=\"unseen\"> Proof of a lawful dwelling</span></a></dd></div>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cho_o") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"46":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Proof of kinship</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_nhan_than\">Change<span class=\"unseen\"> Proof of kinship</span></a></dd></div>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_nhan_than") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Notarised lease or permission</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_thue\">Change<span class=\"unseen\"> Notarised lease or permission</span></a></dd></div>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Proof of sufficient floor area</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s)) && s.length !== 0 ? f[51](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dien_tich_o\">Change<span class=\"unseen\"> Proof of sufficient floor area</span></a></dd></div>";
},"51":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dien_tich_o") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Papers of the dignitary or monastic</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_chuc_sac\">Change<span class=\"unseen\"> Papers of the dignitary or monastic</span></a></dd></div>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_chuc_sac") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"54":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Confirmation of auxiliary housing</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_phu_tro\">Change<span class=\"unseen\"> Confirmation of auxiliary housing</span></a></dd></div>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_phu_tro") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Confirmation of the person&#39;s status</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_doi_tuong\">Change<span class=\"unseen\"> Confirmation of the person&#39;s status</span></a></dd></div>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_doi_tuong") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Request of the head of the establishment</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.de_nghi_co_so\">Change<span class=\"unseen\"> Request of the head of the establishment</span></a></dd></div>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"de_nghi_co_so") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Papers on the care</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_cham_soc\">Change<span class=\"unseen\"> Papers on the care</span></a></dd></div>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_cham_soc") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"62":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Letter of introduction of the unit</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_gioi_thieu\">Change<span class=\"unseen\"> Letter of introduction of the unit</span></a></dd></div>";
},"63":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_gioi_thieu") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Confirmation of the mooring or parking place</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_dau_do\">Change<span class=\"unseen\"> Confirmation of the mooring or parking place</span></a></dd></div>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_dau_do") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Registration, inspection or confirmation of use as a dwelling</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dang_kiem\">Change<span class=\"unseen\"> Registration, inspection or confirmation of use as a dwelling</span></a></dd></div>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dang_kiem") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Proof of the exemption</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[43](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_mien\">Change<span class=\"unseen\"> Proof of the exemption</span></a></dd></div>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_mien") : s),{"name":"each","hash":{},"fn":c.program(42, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"71":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"72":function(c,d,h,t,data) {
    return " checked";
},"73":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Check your answers before you submit</h1>\n<p class=\"lead\">Look over what you have entered. Choose “Change” to correct an answer.</p>\n<section class=\"answers\"><h2>Kind of dossier</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Case of the dossier</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_case") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2((d != null ? p(d,"start_link") : d), d))
    + "#_case\">Change<span class=\"unseen\"> Case of the dossier</span></a></dd></div>\n<div class=\"answer\"><dt>The applicant is</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2((d != null ? p(d,"start_link") : d), d))
    + "#_applicant\">Change<span class=\"unseen\"> The applicant is</span></a></dd></div>\n</dl>\n</section>\n"
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
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[71](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[73](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "done": page((f) => (f = {"0":function(c,d,h,t,data) {
    return " class=\"kiosk\"";
},"1":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"masthead-language\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"language_link") : d), d))
    + "\" lang=\"vi\" hreflang=\"vi\">Tiếng Việt</a></p>";
},"2":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"back\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"back") : d), d))
    + "\">Back</a></p>";
},"3":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p class=\"notice\" role=\"status\">This page expires if it is not used, and what you entered is erased. Time left: "
    + c.escapeExpression(c.lambda((d != null ? p(d,"timeout") : d), d))
    + "</p>";
},"4":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Submitted at</dt><dd class=\"answer-text\">"
    + c.escapeExpression(c.lambda((d != null ? p(d,"filed") : d), d))
    + "</dd></div>";
},"5":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Promised date</dt><dd class=\"answer-text\">"
    + c.escapeExpression(c.lambda((d != null ? p(d,"promised") : d), d))
    + "</dd></div>";
},"6":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"text") : d), d))
    + "</li>";
},"7":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Registration of permanent residence</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of permanent residence</p>\n<p class=\"masthead-code\">Procedure code 1.004222 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">1.004222</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Residence updated in the database; Residence updated in the database (second code); Notice of residence registration; Refusal of residence registration (CT06).</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune police</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
