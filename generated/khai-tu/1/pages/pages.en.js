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
    + "Before you start – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
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
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"truong_hop_01\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"truong_hop_01") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">Case 01 of the portal: five working days</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"truong_hop_02\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"truong_hop_02") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">Case 02 of the portal: one day</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"truong_hop_03\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"truong_hop_03") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">Case 03 of the portal: two days</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Individual</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"organisation\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"organisation") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Organisation</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Start</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.01-a": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.loai_giay_to-error\">\n<legend>Identity paper: kind</legend>\n<p class=\"error\" id=\"nguoi_yeu_cau.loai_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Identity paper: kind</legend>\n";
},"11":function(c,d,h,t,data) {
    return " checked";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.so_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.so_giay_to-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.tinh-error\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.xa-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"quan_he-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"quan_he-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"uy_quyen-error\">\n<legend>By authorisation <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"uy_quyen-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s), d))
    + "</p>";
},"18":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>By authorisation <span class=\"optional\">(optional)</span></legend>\n";
},"19":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Requester – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Requester</h1>\n<p class=\"form-name\">Death registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>Requester</legend>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.ho_ten\">Full name</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.ho_ten\" name=\"nguoi_yeu_cau.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to\">Passport</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-2\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-2\">Identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-3\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-3\">Citizen identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-4\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-4\">Electronic identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-5\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-5\">Certificate of identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-6\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-6\">Other paper with photograph</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.so_giay_to\">Identity paper: number</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_yeu_cau.so_giay_to\" name=\"nguoi_yeu_cau.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Residence <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.tinh\" name=\"nguoi_yeu_cau.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.xa\" name=\"nguoi_yeu_cau.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet\" name=\"nguoi_yeu_cau.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n</fieldset>\n<div class=\"field\">\n<label for=\"quan_he\">Relation to the deceased</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"quan_he\" name=\"quan_he\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"quan_he") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen\" name=\"uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"uy_quyen\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen-2\" name=\"uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"uy_quyen-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.02-b": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"nguoi_chet.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_chet.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_chet.ngay_sinh-hint nguoi_chet.ngay_sinh-error\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"nguoi_chet.ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_chet.ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_chet.ngay_sinh-hint\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"nguoi_chet.ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_chet.gioi_tinh-error\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"nguoi_chet.gioi_tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_chet.dan_toc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nguoi_chet.dan_toc-error\"";
},"16":function(c,d,h,t,data) {
    return "<select";
},"17":function(c,d,h,t,data) {
    return " selected";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_chet.quoc_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nguoi_chet.quoc_tich-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_chet.cu_tru_cuoi_cung-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"cu_tru_cuoi_cung") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_chet.cu_tru_cuoi_cung-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_chet.loai_giay_to-error\">\n<legend>Identity paper: kind <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"nguoi_chet.loai_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"21":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Identity paper: kind <span class=\"optional\">(optional)</span></legend>\n";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_chet.so_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_chet.so_giay_to-error\"";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"khong_ro_cu_tru-error\">\n<legend>Last residence unknown</legend>\n<p class=\"error\" id=\"khong_ro_cu_tru-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khong_ro_cu_tru") : s), d))
    + "</p>";
},"24":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Last residence unknown</legend>\n";
},"25":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Deceased – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Deceased</h1>\n<p class=\"form-name\">Death registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>Deceased</legend>\n<div class=\"field\">\n<label for=\"nguoi_chet.ho_ten\">Full name</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_chet.ho_ten\" name=\"nguoi_chet.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_chet.ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_chet.ngay_sinh.day\" name=\"nguoi_chet.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_chet.ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_chet.ngay_sinh.month\" name=\"nguoi_chet.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_chet.ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_chet.ngay_sinh.year\" name=\"nguoi_chet.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.gioi_tinh\" name=\"nguoi_chet.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.gioi_tinh-2\" name=\"nguoi_chet.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.gioi_tinh-2\">Female</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_chet.dan_toc\">Ethnic group <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_chet.dan_toc\" name=\"nguoi_chet.dan_toc\">\n<option value=\"\">– Choose –</option>\n<option value=\"01\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"nguoi_chet.quoc_tich\">Nationality <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_chet.quoc_tich\" name=\"nguoi_chet.quoc_tich\">\n<option value=\"\">– Choose –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Viet Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Laos</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cambodia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">China</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Taiwan (China)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Japan</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Korea, Republic of</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Thailand</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Singapore</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Malaysia</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Philippines</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">India</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">United States</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Canada</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Australia</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">United Kingdom</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">France</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Germany</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Russian Federation</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Other</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Stateless</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"nguoi_chet.cu_tru_cuoi_cung\">Last residence</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"cu_tru_cuoi_cung") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_chet.cu_tru_cuoi_cung\" name=\"nguoi_chet.cu_tru_cuoi_cung\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"cu_tru_cuoi_cung") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.loai_giay_to\" name=\"nguoi_chet.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.loai_giay_to\">Passport</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.loai_giay_to-2\" name=\"nguoi_chet.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.loai_giay_to-2\">Identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.loai_giay_to-3\" name=\"nguoi_chet.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.loai_giay_to-3\">Citizen identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.loai_giay_to-4\" name=\"nguoi_chet.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.loai_giay_to-4\">Electronic identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.loai_giay_to-5\" name=\"nguoi_chet.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.loai_giay_to-5\">Certificate of identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_chet.loai_giay_to-6\" name=\"nguoi_chet.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_chet.loai_giay_to-6\">Other paper with photograph</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_chet.so_giay_to\">Identity paper: number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_chet.so_giay_to\" name=\"nguoi_chet.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khong_ro_cu_tru") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"khong_ro_cu_tru\" name=\"khong_ro_cu_tru\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"khong_ro_cu_tru") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"khong_ro_cu_tru\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"khong_ro_cu_tru-2\" name=\"khong_ro_cu_tru\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"khong_ro_cu_tru") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"khong_ro_cu_tru-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.03-c": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_chet-hint ngay_chet-error\">\n<legend>Date of death</legend>\n<p class=\"hint\" id=\"ngay_chet-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_chet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_chet") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_chet-hint\">\n<legend>Date of death</legend>\n<p class=\"hint\" id=\"ngay_chet-hint\">For example: 27 3 1990.</p>\n";
},"9":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"gio_chet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gio_chet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"gio_chet-hint gio_chet-error\"";
},"11":function(c,d,h,t,data) {
    return "<input aria-describedby=\"gio_chet-hint\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"noi_chet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_chet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"noi_chet-error\"";
},"13":function(c,d,h,t,data) {
    return "<input";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguyen_nhan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguyen_nhan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguyen_nhan-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chet_da_lau-error\">\n<legend>Died long ago, no notice of death</legend>\n<p class=\"error\" id=\"chet_da_lau-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chet_da_lau") : s), d))
    + "</p>";
},"16":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Died long ago, no notice of death</legend>\n";
},"17":function(c,d,h,t,data) {
    return " checked";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_bao.so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_bao.so-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"giay_bao.ngay-hint giay_bao.ngay-error\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_bao.ngay-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"giay_bao.ngay-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s), d))
    + "</p>";
},"20":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"giay_bao.ngay-hint\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_bao.ngay-hint\">For example: 27 3 1990.</p>\n";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_bao.co_quan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"co_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_bao.co_quan-error\"";
},"22":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Death – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Death</h1>\n<p class=\"form-name\">Death registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_chet") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_chet.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_chet") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + " id=\"ngay_chet.day\" name=\"ngay_chet.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_chet") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_chet.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_chet") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + " id=\"ngay_chet.month\" name=\"ngay_chet.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_chet") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_chet.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_chet") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + " id=\"ngay_chet.year\" name=\"ngay_chet.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_chet") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"gio_chet\">Time of death</label>\n<p class=\"hint\" id=\"gio_chet-hint\">At most 20 characters.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gio_chet") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input medium\" id=\"gio_chet\" name=\"gio_chet\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"gio_chet") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"noi_chet\">Place of death</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_chet") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input\" id=\"noi_chet\" name=\"noi_chet\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"noi_chet") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguyen_nhan\">Cause of death <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguyen_nhan") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input\" id=\"nguyen_nhan\" name=\"nguyen_nhan\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguyen_nhan") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chet_da_lau") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"chet_da_lau\" name=\"chet_da_lau\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chet_da_lau") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "><label for=\"chet_da_lau\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"chet_da_lau-2\" name=\"chet_da_lau\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chet_da_lau") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "><label for=\"chet_da_lau-2\">No</label></div>\n</div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Died long ago, no notice of death = no.</p>\n<fieldset class=\"group\">\n<legend>Notice of death <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"giay_bao.so\">Number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input\" id=\"giay_bao.so\" name=\"giay_bao.so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"giay_bao.ngay.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + " id=\"giay_bao.ngay.day\" name=\"giay_bao.ngay.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_bao.ngay.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + " id=\"giay_bao.ngay.month\" name=\"giay_bao.ngay.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_bao.ngay.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + " id=\"giay_bao.ngay.year\" name=\"giay_bao.ngay.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"giay_bao.co_quan\">Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input\" id=\"giay_bao.co_quan\" name=\"giay_bao.co_quan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"co_quan") : s), d))
    + "\">\n</div>\n</fieldset>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.04-d": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"doi_tuong_mien-error\">\n<legend>Exempt: merit, poor household or disability</legend>\n<p class=\"error\" id=\"doi_tuong_mien-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Exempt: merit, poor household or disability</legend>\n";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Copies and levy – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Copies and levy</h1>\n<p class=\"form-name\">Death registration form</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
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
    + "\">\n</div>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien\" name=\"doi_tuong_mien\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien-2\" name=\"doi_tuong_mien\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.mau_dien_tu\">Interactive electronic form</label>\n<p class=\"hint\" id=\"_tep.mau_dien_tu-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
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
    + "\">Remove file<span class=\"unseen\"> "
    + alias2(alias1((d != null ? p(d,"name") : d), d))
    + "</span></button></li>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.mau_dien_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mau_dien_tu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.mau_dien_tu\" name=\"_tep.mau_dien_tu\" aria-invalid=\"true\" aria-describedby=\"_tep.mau_dien_tu-hint _tep.mau_dien_tu-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.mau_dien_tu\" name=\"_tep.mau_dien_tu\" aria-describedby=\"_tep.mau_dien_tu-hint\">";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_bao_tu\">Notice of death or its substitute</label>\n<p class=\"hint\" id=\"_tep.giay_bao_tu-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_bao_tu") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao_tu") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_bao_tu") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_bao_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_bao_tu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_bao_tu\" name=\"_tep.giay_bao_tu\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_bao_tu-hint _tep.giay_bao_tu-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_bao_tu\" name=\"_tep.giay_bao_tu\" aria-describedby=\"_tep.giay_bao_tu-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chung_minh_su_kien_chet\">Proof of the death</label>\n<p class=\"hint\" id=\"_tep.chung_minh_su_kien_chet-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chung_minh_su_kien_chet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chung_minh_su_kien_chet\" name=\"_tep.chung_minh_su_kien_chet\" aria-invalid=\"true\" aria-describedby=\"_tep.chung_minh_su_kien_chet-hint _tep.chung_minh_su_kien_chet-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chung_minh_su_kien_chet\" name=\"_tep.chung_minh_su_kien_chet\" aria-describedby=\"_tep.chung_minh_su_kien_chet-hint\">";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_uy_quyen_ho_tich\">Authorisation</label>\n<p class=\"hint\" id=\"_tep.giay_uy_quyen_ho_tich-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "</div>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_uy_quyen_ho_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint _tep.giay_uy_quyen_ho_tich-error\">";
},"25":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint\">";
},"26":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Identity paper</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"27":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Proof of the last residence</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"28":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Proof of the place of death or discovery</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"29":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_sao_giay_xuat_trinh\">Certified copies of the papers to be shown</label>\n<p class=\"hint\" id=\"_tep.ban_sao_giay_xuat_trinh-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[32](c,d,h,t))
    + "</div>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_sao_giay_xuat_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ban_sao_giay_xuat_trinh\" name=\"_tep.ban_sao_giay_xuat_trinh\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_sao_giay_xuat_trinh-hint _tep.ban_sao_giay_xuat_trinh-error\">";
},"32":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ban_sao_giay_xuat_trinh\" name=\"_tep.ban_sao_giay_xuat_trinh\" aria-describedby=\"_tep.ban_sao_giay_xuat_trinh-hint\">";
},"33":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Supporting papers – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_bao_tu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_tuy_than") : s)) && s.length !== 0 ? f[26](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"cu_tru_cuoi_cung") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_noi_chet") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[29](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Upload files</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[33](c,d,h,t) : "")
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

  return "<section class=\"answers\"><h2>Requester</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Relation to the deceased</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#quan_he\">Change<span class=\"unseen\"> Relation to the deceased</span></a></dd></div>\n<div class=\"answer\"><dt>By authorisation</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"uy_quyen") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#uy_quyen\">Change<span class=\"unseen\"> By authorisation</span></a></dd></div>\n</dl>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: kind</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.loai_giay_to\">Change<span class=\"unseen\"> Identity paper: kind</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.so_giay_to\">Change<span class=\"unseen\"> Identity paper: number</span></a></dd></div>\n<div class=\"answer\"><dt>Residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#nguoi_yeu_cau.cu_tru.tinh\">Change<span class=\"unseen\"> Residence</span></a></dd></div>\n</dl>\n</section>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"uy_quyen") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Deceased</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Last residence unknown</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khong_ro_cu_tru") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#khong_ro_cu_tru\">Change<span class=\"unseen\"> Last residence unknown</span></a></dd></div>\n</dl>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.gioi_tinh\">Change<span class=\"unseen\"> Sex</span></a></dd></div>\n<div class=\"answer\"><dt>Ethnic group</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.dan_toc\">Change<span class=\"unseen\"> Ethnic group</span></a></dd></div>\n<div class=\"answer\"><dt>Nationality</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.quoc_tich\">Change<span class=\"unseen\"> Nationality</span></a></dd></div>\n<div class=\"answer\"><dt>Last residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"cu_tru_cuoi_cung") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.cu_tru_cuoi_cung\">Change<span class=\"unseen\"> Last residence</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: kind</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.loai_giay_to\">Change<span class=\"unseen\"> Identity paper: kind</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_chet.so_giay_to\">Change<span class=\"unseen\"> Identity paper: number</span></a></dd></div>\n</dl>\n</section>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khong_ro_cu_tru") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"cu_tru_cuoi_cung") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_chet") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Death</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Date of death</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_chet") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#ngay_chet.day\">Change<span class=\"unseen\"> Date of death</span></a></dd></div>\n<div class=\"answer\"><dt>Time of death</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"gio_chet") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#gio_chet\">Change<span class=\"unseen\"> Time of death</span></a></dd></div>\n<div class=\"answer\"><dt>Place of death</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_chet") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#noi_chet\">Change<span class=\"unseen\"> Place of death</span></a></dd></div>\n<div class=\"answer\"><dt>Cause of death</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguyen_nhan") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#nguyen_nhan\">Change<span class=\"unseen\"> Cause of death</span></a></dd></div>\n<div class=\"answer\"><dt>Died long ago, no notice of death</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chet_da_lau") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#chet_da_lau\">Change<span class=\"unseen\"> Died long ago, no notice of death</span></a></dd></div>\n</dl>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"giay_bao") : s)) && s.length !== 0 ? f[33](c,d,h,t) : "")
    + "\n</section>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_chet") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"gio_chet") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_chet") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguyen_nhan") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chet_da_lau") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Notice of death</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#giay_bao.so\">Change<span class=\"unseen\"> Number</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#giay_bao.ngay.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n<div class=\"answer\"><dt>Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#giay_bao.co_quan\">Change<span class=\"unseen\"> Issued by</span></a></dd></div>\n</dl>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"ngay") : s), d))
    + "</bdi>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_bao") : s)) != null ? p(s,"co_quan") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Copies and levy</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Copies requested</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#de_nghi_ban_sao\">Change<span class=\"unseen\"> Copies requested</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Exempt: merit, poor household or disability</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#doi_tuong_mien\">Change<span class=\"unseen\"> Exempt: merit, poor household or disability</span></a></dd></div>\n</dl>\n</section>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"de_nghi_ban_sao") : s), d))
    + "</bdi>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Number of copies</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban_sao") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#so_ban_sao\">Change<span class=\"unseen\"> Number of copies</span></a></dd></div>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban_sao") : s), d))
    + "</bdi>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</bdi>";
},"42":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Supporting papers</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[43](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_bao_tu") : s)) && s.length !== 0 ? f[47](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s)) && s.length !== 0 ? f[49](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[53](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Interactive electronic form</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[46](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.mau_dien_tu\">Change<span class=\"unseen\"> Interactive electronic form</span></a></dd></div>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s),{"name":"each","hash":{},"fn":c.program(45, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"45":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"46":function(c,d,h,t,data) {
    return "<span class=\"none\">Nothing attached</span>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Notice of death or its substitute</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_bao_tu") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[46](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_bao_tu\">Change<span class=\"unseen\"> Notice of death or its substitute</span></a></dd></div>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_bao_tu") : s),{"name":"each","hash":{},"fn":c.program(45, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Proof of the death</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[46](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chung_minh_su_kien_chet\">Change<span class=\"unseen\"> Proof of the death</span></a></dd></div>";
},"50":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_su_kien_chet") : s),{"name":"each","hash":{},"fn":c.program(45, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"51":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Authorisation</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[46](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_uy_quyen_ho_tich\">Change<span class=\"unseen\"> Authorisation</span></a></dd></div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(45, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Certified copies of the papers to be shown</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[54](c,d,h,t) : f[46](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_sao_giay_xuat_trinh\">Change<span class=\"unseen\"> Certified copies of the papers to be shown</span></a></dd></div>";
},"54":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s),{"name":"each","hash":{},"fn":c.program(45, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"56":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"57":function(c,d,h,t,data) {
    return " checked";
},"58":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
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
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s)) && s.length !== 0 ? f[37](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[56](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[57](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[58](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Death registration</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Death registration</p>\n<p class=\"masthead-code\">Procedure code 1.000656 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">1.000656</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Extract of the death record.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
