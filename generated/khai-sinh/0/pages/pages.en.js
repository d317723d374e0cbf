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
    + "Before you start – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
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
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"thong_thuong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"thong_thuong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">Child with a father or mother</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"bo_roi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"bo_roi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">Abandoned child</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"mang_thai_ho\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"mang_thai_ho") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">Child of a surrogate mother</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Individual</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"nguoi_viet_o_nuoc_ngoai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"nguoi_viet_o_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Vietnamese residing abroad</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Start</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.01-dau": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"loai_dang_ky-error\">\n<legend>Kind of registration</legend>\n<p class=\"error\" id=\"loai_dang_ky-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_dang_ky") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Kind of registration</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"loai_khai_sinh-error\">\n<legend>Kind of birth</legend>\n<p class=\"error\" id=\"loai_khai_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_khai_sinh") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Kind of birth</legend>\n";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"uy_quyen-error\">\n<legend>By authorisation <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"uy_quyen-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>By authorisation <span class=\"optional\">(optional)</span></legend>\n";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Request – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Request</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_dang_ky") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"loai_dang_ky\" name=\"loai_dang_ky\" value=\"dang_ky_moi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_dang_ky") : s)) != null ? p(s,"dang_ky_moi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_dang_ky\">New registration</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"loai_dang_ky-2\" name=\"loai_dang_ky\" value=\"da_co_giay_to\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_dang_ky") : s)) != null ? p(s,"da_co_giay_to") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_dang_ky-2\">For a person who has personal papers</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_khai_sinh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"loai_khai_sinh\" name=\"loai_khai_sinh\" value=\"du_cha_me\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_khai_sinh") : s)) != null ? p(s,"du_cha_me") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_khai_sinh\">Both parents known</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"loai_khai_sinh-2\" name=\"loai_khai_sinh\" value=\"mot_ben\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_khai_sinh") : s)) != null ? p(s,"mot_ben") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_khai_sinh-2\">Only one parent known</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"loai_khai_sinh-3\" name=\"loai_khai_sinh\" value=\"chua_xac_dinh\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"loai_khai_sinh") : s)) != null ? p(s,"chua_xac_dinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"loai_khai_sinh-3\">Parents unknown</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen\" name=\"uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"uy_quyen\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen-2\" name=\"uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"uy_quyen-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.02-a": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"nguoi_yeu_cau.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.ngay_sinh-hint nguoi_yeu_cau.ngay_sinh-error\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_yeu_cau.ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_yeu_cau.ngay_sinh-hint\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.loai_giay_to-error\">\n<legend>Identity paper: kind</legend>\n<p class=\"error\" id=\"nguoi_yeu_cau.loai_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Identity paper: kind</legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.so_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.so_giay_to-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.ngay_cap-hint nguoi_yeu_cau.ngay_cap-error\">\n<legend>Identity paper: issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_cap-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_yeu_cau.ngay_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"17":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_yeu_cau.ngay_cap-hint\">\n<legend>Identity paper: issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"nguoi_yeu_cau.ngay_cap-hint\">For example: 27 3 1990.</p>\n";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.noi_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.noi_cap-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.tinh-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.xa-error\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.quan_he-error\">\n<legend>Relation to the child</legend>\n<p class=\"error\" id=\"nguoi_yeu_cau.quan_he-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Relation to the child</legend>\n";
},"24":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "A. Requester – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>A. Requester</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.ho_ten\">Full name</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.ho_ten\" name=\"nguoi_yeu_cau.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_sinh.day\" name=\"nguoi_yeu_cau.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_sinh.month\" name=\"nguoi_yeu_cau.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_sinh.year\" name=\"nguoi_yeu_cau.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to\">Passport</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-2\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-2\">Identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-3\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-3\">Citizen identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-4\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-4\">Electronic identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-5\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-5\">Certificate of identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-6\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-6\">Other paper with photograph</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.so_giay_to\">Identity paper: number</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_yeu_cau.so_giay_to\" name=\"nguoi_yeu_cau.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_cap.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_cap.day\" name=\"nguoi_yeu_cau.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_cap.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_cap.month\" name=\"nguoi_yeu_cau.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_yeu_cau.ngay_cap.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_yeu_cau.ngay_cap.year\" name=\"nguoi_yeu_cau.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.noi_cap\">Identity paper: issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.noi_cap\" name=\"nguoi_yeu_cau.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Residence <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.tinh\" name=\"nguoi_yeu_cau.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.xa\" name=\"nguoi_yeu_cau.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet\" name=\"nguoi_yeu_cau.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he\" name=\"nguoi_yeu_cau.quan_he\" value=\"BanThan\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___ban_than") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he\">Self</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he-2\" name=\"nguoi_yeu_cau.quan_he\" value=\"ChaDe\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___cha_de") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he-2\">Father</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he-3\" name=\"nguoi_yeu_cau.quan_he\" value=\"Me\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___me") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he-3\">Mother</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.quan_he-4\" name=\"nguoi_yeu_cau.quan_he\" value=\"Khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) != null ? p(s,"___khac") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.quan_he-4\">Other</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.03-b": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"tre.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tre.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"tre.ngay_sinh-hint tre.ngay_sinh-error\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"tre.ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"tre.ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"tre.ngay_sinh-hint\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"tre.ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field computed\">\n<p class=\"label\">Date of birth in words</p>\n<p class=\"computed-value\"><bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh_chu") : s), d))
    + "</bdi></p>\n<p class=\"hint\">Filled in by the system from your answers.</p>\n</div>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"tre.gioi_tinh-error\">\n<legend>Sex</legend>\n<p class=\"error\" id=\"tre.gioi_tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex</legend>\n";
},"15":function(c,d,h,t,data) {
    return " checked";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.dan_toc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"tre.dan_toc-error\"";
},"17":function(c,d,h,t,data) {
    return "<select";
},"18":function(c,d,h,t,data) {
    return " selected";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.quoc_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"tre.quoc_tich-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.noi_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"tre.noi_sinh-error\"";
},"21":function(c,d,h,t,data) {
    return "<textarea";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tre.que_quan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tre.que_quan-error\"";
},"23":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "B. Child – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>B. Child</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"tre.ho_ten\">Full name</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tre.ho_ten\" name=\"tre.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"tre.ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"tre.ngay_sinh.day\" name=\"tre.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"tre.ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"tre.ngay_sinh.month\" name=\"tre.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"tre.ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"tre.ngay_sinh.year\" name=\"tre.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh_chu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"tre.gioi_tinh\" name=\"tre.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "><label for=\"tre.gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tre.gioi_tinh-2\" name=\"tre.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "><label for=\"tre.gioi_tinh-2\">Female</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"tre.dan_toc\">Ethnic group</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input medium\" id=\"tre.dan_toc\" name=\"tre.dan_toc\">\n<option value=\"\">– Choose –</option>\n<option value=\"01\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"tre.quoc_tich\">Nationality</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input medium\" id=\"tre.quoc_tich\" name=\"tre.quoc_tich\">\n<option value=\"\">– Choose –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Viet Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Laos</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Cambodia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">China</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Taiwan (China)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Japan</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Korea, Republic of</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Thailand</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Singapore</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Malaysia</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Philippines</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">India</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">United States</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Canada</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Australia</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">United Kingdom</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">France</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Germany</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Russian Federation</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Other</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + ">Stateless</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"tre.noi_sinh\">Place of birth</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"tre.noi_sinh\" name=\"tre.noi_sinh\">"
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"tre.que_quan\">Native place</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tre.que_quan\" name=\"tre.que_quan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.04-c": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"me.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.nam_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.nam_sinh-hint me.nam_sinh-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"me.nam_sinh-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.dan_toc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"me.dan_toc-error\"";
},"12":function(c,d,h,t,data) {
    return "<select";
},"13":function(c,d,h,t,data) {
    return " selected";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.quoc_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"me.quoc_tich-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.cu_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.cu_tru.tinh-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.cu_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.cu_tru.xa-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.cu_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.cu_tru.chi_tiet-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"me.dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"me.dinh_danh-hint me.dinh_danh-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"me.dinh_danh-hint\"";
},"20":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "C. Mother – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>C. Mother</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"me.ho_ten\">Full name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.ho_ten\" name=\"me.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.nam_sinh\">Born in <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"me.nam_sinh-hint\">From 1.900.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"me.nam_sinh\" name=\"me.nam_sinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.dan_toc\">Ethnic group <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"me.dan_toc\" name=\"me.dan_toc\">\n<option value=\"\">– Choose –</option>\n<option value=\"01\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"me.quoc_tich\">Nationality <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"me.quoc_tich\" name=\"me.quoc_tich\">\n<option value=\"\">– Choose –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Viet Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Laos</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cambodia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">China</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Taiwan (China)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Japan</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Korea, Republic of</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thailand</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Singapore</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Malaysia</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Philippines</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">India</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">United States</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Canada</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Australia</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">United Kingdom</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">France</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Germany</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Russian Federation</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Other</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Stateless</option>\n</select>\n</div>\n<fieldset class=\"group\">\n<legend>Residence <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"me.cu_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.cu_tru.tinh\" name=\"me.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.cu_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.cu_tru.xa\" name=\"me.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"me.cu_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"me.cu_tru.chi_tiet\" name=\"me.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"me.dinh_danh\">Personal identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"me.dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"me.dinh_danh\" name=\"me.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.05-d": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"cha.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.nam_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.nam_sinh-hint cha.nam_sinh-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cha.nam_sinh-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.dan_toc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"cha.dan_toc-error\"";
},"12":function(c,d,h,t,data) {
    return "<select";
},"13":function(c,d,h,t,data) {
    return " selected";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.quoc_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"cha.quoc_tich-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.cu_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.cu_tru.tinh-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.cu_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.cu_tru.xa-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.cu_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.cu_tru.chi_tiet-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cha.dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cha.dinh_danh-hint cha.dinh_danh-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cha.dinh_danh-hint\"";
},"20":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "D. Father – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>D. Father</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"cha.ho_ten\">Full name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.ho_ten\" name=\"cha.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.nam_sinh\">Born in <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"cha.nam_sinh-hint\">From 1.900.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"cha.nam_sinh\" name=\"cha.nam_sinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.dan_toc\">Ethnic group <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"cha.dan_toc\" name=\"cha.dan_toc\">\n<option value=\"\">– Choose –</option>\n<option value=\"01\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"cha.quoc_tich\">Nationality <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"cha.quoc_tich\" name=\"cha.quoc_tich\">\n<option value=\"\">– Choose –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Viet Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Laos</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Cambodia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">China</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Taiwan (China)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Japan</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Korea, Republic of</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Thailand</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Singapore</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Malaysia</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Philippines</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">India</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">United States</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Canada</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Australia</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">United Kingdom</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">France</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Germany</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Russian Federation</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Other</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + ">Stateless</option>\n</select>\n</div>\n<fieldset class=\"group\">\n<legend>Residence <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"cha.cu_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.cu_tru.tinh\" name=\"cha.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.cu_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.cu_tru.xa\" name=\"cha.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cha.cu_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cha.cu_tru.chi_tiet\" name=\"cha.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"cha.dinh_danh\">Personal identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"cha.dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"cha.dinh_danh\" name=\"cha.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.06-e": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ket_hon.so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ket_hon.so-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ket_hon.quyen_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ket_hon.quyen_so-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ket_hon.ngay_dang_ky-hint ket_hon.ngay_dang_ky-error\">\n<legend>Registered on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ket_hon.ngay_dang_ky-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ket_hon.ngay_dang_ky-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ket_hon.ngay_dang_ky-hint\">\n<legend>Registered on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ket_hon.ngay_dang_ky-hint\">For example: 27 3 1990.</p>\n";
},"12":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ket_hon.noi_dang_ky-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ket_hon.noi_dang_ky-error\"";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "E. Parents&#39; marriage – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>E. Parents&#39; marriage</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"ket_hon.so\">Number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ket_hon.so\" name=\"ket_hon.so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ket_hon.quyen_so\">Book number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ket_hon.quyen_so\" name=\"ket_hon.quyen_so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ket_hon.ngay_dang_ky.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ket_hon.ngay_dang_ky.day\" name=\"ket_hon.ngay_dang_ky.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ket_hon.ngay_dang_ky.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ket_hon.ngay_dang_ky.month\" name=\"ket_hon.ngay_dang_ky.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ket_hon.ngay_dang_ky.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + " id=\"ket_hon.ngay_dang_ky.year\" name=\"ket_hon.ngay_dang_ky.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ket_hon.noi_dang_ky\">At <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ket_hon.noi_dang_ky\" name=\"ket_hon.noi_dang_ky\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.07-f": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"de_nghi_ban_sao-error\">\n<legend>Copies requested</legend>\n<p class=\"error\" id=\"de_nghi_ban_sao-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_ban_sao") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Copies requested</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_ban_sao-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_ban_sao-hint so_ban_sao-error\"";
},"11":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_ban_sao-hint\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"lam_tai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"lam_tai-error\"";
},"13":function(c,d,h,t,data) {
    return "<input";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_khai-hint ngay_khai-error\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_khai-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_khai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s), d))
    + "</p>";
},"15":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_khai-hint\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_khai-hint\">For example: 27 3 1990.</p>\n";
},"16":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"17":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "F. Copies – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>F. Copies</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"de_nghi_ban_sao\" name=\"de_nghi_ban_sao\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"de_nghi_ban_sao\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"de_nghi_ban_sao-2\" name=\"de_nghi_ban_sao\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"de_nghi_ban_sao-2\">No</label></div>\n</div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Copies requested.</p>\n<div class=\"field\">\n<label for=\"so_ban_sao\">Number of copies</label>\n<p class=\"hint\" id=\"so_ban_sao-hint\">From 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_ban_sao\" name=\"so_ban_sao\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "\">\n</div>\n</div>\n<div class=\"field\">\n<label for=\"lam_tai\">Done at <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input\" id=\"lam_tai\" name=\"lam_tai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"lam_tai") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_khai.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + " id=\"ngay_khai.day\" name=\"ngay_khai.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_khai") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_khai.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + " id=\"ngay_khai.month\" name=\"ngay_khai.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_khai") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_khai.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + " id=\"ngay_khai.year\" name=\"ngay_khai.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_khai") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.08-g": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"doi_tuong_mien-error\">\n<legend>Exempt: merit, poor household or disability</legend>\n<p class=\"error\" id=\"doi_tuong_mien-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Exempt: merit, poor household or disability</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Levy – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Levy</h1>\n<p class=\"form-name\">Birth registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien\" name=\"doi_tuong_mien\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien-2\" name=\"doi_tuong_mien\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
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
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Proof of the birth</legend>\n<p class=\"hint\">One of these papers is needed.</p>\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "\n</fieldset>";
},"10":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_chung_sinh\">Medical birth record</label>\n<p class=\"hint\" id=\"_tep.giay_chung_sinh-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "</div>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
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
    + "\">Remove file<span class=\"unseen\"> "
    + alias2(alias1((d != null ? p(d,"name") : d), d))
    + "</span></button></li>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_chung_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_sinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_chung_sinh\" name=\"_tep.giay_chung_sinh\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_chung_sinh-hint _tep.giay_chung_sinh-error\">";
},"14":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_chung_sinh\" name=\"_tep.giay_chung_sinh\" aria-describedby=\"_tep.giay_chung_sinh-hint\">";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.nguoi_lam_chung\">Witness statement on the birth</label>\n<p class=\"hint\" id=\"_tep.nguoi_lam_chung-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "</div>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.nguoi_lam_chung-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_lam_chung") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.nguoi_lam_chung\" name=\"_tep.nguoi_lam_chung\" aria-invalid=\"true\" aria-describedby=\"_tep.nguoi_lam_chung-hint _tep.nguoi_lam_chung-error\">";
},"18":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.nguoi_lam_chung\" name=\"_tep.nguoi_lam_chung\" aria-describedby=\"_tep.nguoi_lam_chung-hint\">";
},"19":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_cam_doan\">Sworn statement on the birth</label>\n<p class=\"hint\" id=\"_tep.giay_cam_doan-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "</div>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_cam_doan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_cam_doan") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_cam_doan\" name=\"_tep.giay_cam_doan\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_cam_doan-hint _tep.giay_cam_doan-error\">";
},"22":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_cam_doan\" name=\"_tep.giay_cam_doan\" aria-describedby=\"_tep.giay_cam_doan-hint\">";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.bien_ban_bo_roi\">Record of abandonment</label>\n<p class=\"hint\" id=\"_tep.bien_ban_bo_roi-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "</div>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.bien_ban_bo_roi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bien_ban_bo_roi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.bien_ban_bo_roi\" name=\"_tep.bien_ban_bo_roi\" aria-invalid=\"true\" aria-describedby=\"_tep.bien_ban_bo_roi-hint _tep.bien_ban_bo_roi-error\">";
},"26":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.bien_ban_bo_roi\" name=\"_tep.bien_ban_bo_roi\" aria-describedby=\"_tep.bien_ban_bo_roi-hint\">";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_mang_thai_ho\">Medical confirmation of the surrogacy</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_mang_thai_ho-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "</div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_mang_thai_ho-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_mang_thai_ho\" name=\"_tep.xac_nhan_mang_thai_ho\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_mang_thai_ho-hint _tep.xac_nhan_mang_thai_ho-error\">";
},"30":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_mang_thai_ho\" name=\"_tep.xac_nhan_mang_thai_ho\" aria-describedby=\"_tep.xac_nhan_mang_thai_ho-hint\">";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_uy_quyen_ho_tich\">Authorisation</label>\n<p class=\"hint\" id=\"_tep.giay_uy_quyen_ho_tich-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[34](c,d,h,t))
    + "</div>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_uy_quyen_ho_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint _tep.giay_uy_quyen_ho_tich-error\">";
},"34":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint\">";
},"35":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Identity paper</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"36":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Proof of residence</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"37":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Marriage certificate</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"38":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Supporting papers – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
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
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Upload files</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[38](c,d,h,t) : "")
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

  return "<section class=\"answers\"><h2>Request</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Kind of registration</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_dang_ky") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"dau") : s), d))
    + "#loai_dang_ky\">Change<span class=\"unseen\"> Kind of registration</span></a></dd></div>\n<div class=\"answer\"><dt>Kind of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_khai_sinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"dau") : s), d))
    + "#loai_khai_sinh\">Change<span class=\"unseen\"> Kind of birth</span></a></dd></div>\n<div class=\"answer\"><dt>By authorisation</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"uy_quyen") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"dau") : s), d))
    + "#uy_quyen\">Change<span class=\"unseen\"> By authorisation</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>A. Requester</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: kind</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.loai_giay_to\">Change<span class=\"unseen\"> Identity paper: kind</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.so_giay_to\">Change<span class=\"unseen\"> Identity paper: number</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: issued on</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.ngay_cap.day\">Change<span class=\"unseen\"> Identity paper: issued on</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.noi_cap\">Change<span class=\"unseen\"> Identity paper: issued by</span></a></dd></div>\n<div class=\"answer\"><dt>Residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.cu_tru.tinh\">Change<span class=\"unseen\"> Residence</span></a></dd></div>\n<div class=\"answer\"><dt>Relation to the child</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.quan_he\">Change<span class=\"unseen\"> Relation to the child</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>B. Child</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth in words</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"ngay_sinh_chu") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.gioi_tinh\">Change<span class=\"unseen\"> Sex</span></a></dd></div>\n<div class=\"answer\"><dt>Ethnic group</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.dan_toc\">Change<span class=\"unseen\"> Ethnic group</span></a></dd></div>\n<div class=\"answer\"><dt>Nationality</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.quoc_tich\">Change<span class=\"unseen\"> Nationality</span></a></dd></div>\n<div class=\"answer\"><dt>Place of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"noi_sinh") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.noi_sinh\">Change<span class=\"unseen\"> Place of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Native place</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tre") : s)) != null ? p(s,"que_quan") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#tre.que_quan\">Change<span class=\"unseen\"> Native place</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>C. Mother</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Born in</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.nam_sinh\">Change<span class=\"unseen\"> Born in</span></a></dd></div>\n<div class=\"answer\"><dt>Ethnic group</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.dan_toc\">Change<span class=\"unseen\"> Ethnic group</span></a></dd></div>\n<div class=\"answer\"><dt>Nationality</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.quoc_tich\">Change<span class=\"unseen\"> Nationality</span></a></dd></div>\n<div class=\"answer\"><dt>Residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.cu_tru.tinh\">Change<span class=\"unseen\"> Residence</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"me") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#me.dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>D. Father</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Born in</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"nam_sinh") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.nam_sinh\">Change<span class=\"unseen\"> Born in</span></a></dd></div>\n<div class=\"answer\"><dt>Ethnic group</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.dan_toc\">Change<span class=\"unseen\"> Ethnic group</span></a></dd></div>\n<div class=\"answer\"><dt>Nationality</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.quoc_tich\">Change<span class=\"unseen\"> Nationality</span></a></dd></div>\n<div class=\"answer\"><dt>Residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.cu_tru.tinh\">Change<span class=\"unseen\"> Residence</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cha") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#cha.dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>E. Parents&#39; marriage</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.so\">Change<span class=\"unseen\"> Number</span></a></dd></div>\n<div class=\"answer\"><dt>Book number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"quyen_so") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.quyen_so\">Change<span class=\"unseen\"> Book number</span></a></dd></div>\n<div class=\"answer\"><dt>Registered on</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"ngay_dang_ky") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.ngay_dang_ky.day\">Change<span class=\"unseen\"> Registered on</span></a></dd></div>\n<div class=\"answer\"><dt>At</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon") : s)) != null ? p(s,"noi_dang_ky") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon.noi_dang_ky\">Change<span class=\"unseen\"> At</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>F. Copies</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Copies requested</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#de_nghi_ban_sao\">Change<span class=\"unseen\"> Copies requested</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[53](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Done at</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#lam_tai\">Change<span class=\"unseen\"> Done at</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_khai") : s)) && s.length !== 0 ? f[56](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#ngay_khai.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n</dl>\n</section>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s), d))
    + "</bdi>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Number of copies</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[54](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"f") : s), d))
    + "#so_ban_sao\">Change<span class=\"unseen\"> Number of copies</span></a></dd></div>";
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

  return "<section class=\"answers\"><h2>Levy</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Exempt: merit, poor household or disability</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[58](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"g") : s), d))
    + "#doi_tuong_mien\">Change<span class=\"unseen\"> Exempt: merit, poor household or disability</span></a></dd></div>\n</dl>\n</section>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</bdi>";
},"59":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Supporting papers</h2>\n<dl class=\"answer-list\">\n"
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

  return "<div class=\"answer\"><dt>Medical birth record</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_chung_sinh") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_chung_sinh\">Change<span class=\"unseen\"> Medical birth record</span></a></dd></div>";
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
    return "<span class=\"none\">Nothing attached</span>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Witness statement on the birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.nguoi_lam_chung\">Change<span class=\"unseen\"> Witness statement on the birth</span></a></dd></div>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"nguoi_lam_chung") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"66":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Sworn statement on the birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_cam_doan\">Change<span class=\"unseen\"> Sworn statement on the birth</span></a></dd></div>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_cam_doan") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Record of abandonment</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.bien_ban_bo_roi\">Change<span class=\"unseen\"> Record of abandonment</span></a></dd></div>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bien_ban_bo_roi") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Medical confirmation of the surrogacy</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s)) && s.length !== 0 ? f[71](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_mang_thai_ho\">Change<span class=\"unseen\"> Medical confirmation of the surrogacy</span></a></dd></div>";
},"71":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_mang_thai_ho") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Authorisation</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[63](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_uy_quyen_ho_tich\">Change<span class=\"unseen\"> Authorisation</span></a></dd></div>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(62, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"74":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"75":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"76":function(c,d,h,t,data) {
    return " checked";
},"77":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
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
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[74](c,d,h,t) : f[75](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[76](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[77](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Birth registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Birth registration</p>\n<p class=\"masthead-code\">Procedure code 1.001193 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">1.001193</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Birth certificate.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
