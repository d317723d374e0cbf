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
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Before you start – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
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
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"lan_dau\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"lan_dau") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">First certificate</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"cap_lai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"cap_lai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">New certificate for another purpose or after expiry</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"khong_nop_lai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"khong_nop_lai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">New certificate for marriage, the old one cannot be returned</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Start</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
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

  return "<p class=\"error\" id=\"kinh_gui-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"kinh_gui-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.ho_ten-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_yeu_cau.loai_giay_to-error\">\n<legend>Identity paper: kind</legend>\n<p class=\"error\" id=\"nguoi_yeu_cau.loai_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Identity paper: kind</legend>\n";
},"12":function(c,d,h,t,data) {
    return " checked";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.so_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.so_giay_to-error\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.tinh-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.xa-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_yeu_cau.cu_tru.chi_tiet-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"quan_he-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"quan_he-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"uy_quyen-error\">\n<legend>By authorisation <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"uy_quyen-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s), d))
    + "</p>";
},"19":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>By authorisation <span class=\"optional\">(optional)</span></legend>\n";
},"20":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Requester – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Requester</h1>\n<p class=\"form-name\">Application for a marital status certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"kinh_gui\">To <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"kinh_gui\" name=\"kinh_gui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Requester</legend>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.ho_ten\">Full name</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.ho_ten\" name=\"nguoi_yeu_cau.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to\">Passport</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-2\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-2\">Identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-3\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-3\">Citizen identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-4\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-4\">Electronic identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-5\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-5\">Certificate of identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_yeu_cau.loai_giay_to-6\" name=\"nguoi_yeu_cau.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"nguoi_yeu_cau.loai_giay_to-6\">Other paper with photograph</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.so_giay_to\">Identity paper: number</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_yeu_cau.so_giay_to\" name=\"nguoi_yeu_cau.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Residence <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.tinh\" name=\"nguoi_yeu_cau.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.xa\" name=\"nguoi_yeu_cau.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_yeu_cau.cu_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_yeu_cau.cu_tru.chi_tiet\" name=\"nguoi_yeu_cau.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_yeu_cau") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n</fieldset>\n<div class=\"field\">\n<label for=\"quan_he\">Relation to the person concerned</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"quan_he\" name=\"quan_he\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"quan_he") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen\" name=\"uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"uy_quyen\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"uy_quyen-2\" name=\"uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "><label for=\"uy_quyen-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[20](c,d,h,t) : "")
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

  return "<p class=\"error\" id=\"nguoi_duoc_cap.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_duoc_cap.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_duoc_cap.ngay_sinh-hint nguoi_duoc_cap.ngay_sinh-error\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"nguoi_duoc_cap.ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"nguoi_duoc_cap.ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"nguoi_duoc_cap.ngay_sinh-hint\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"nguoi_duoc_cap.ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_duoc_cap.gioi_tinh-error\">\n<legend>Sex</legend>\n<p class=\"error\" id=\"nguoi_duoc_cap.gioi_tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex</legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_duoc_cap.dan_toc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nguoi_duoc_cap.dan_toc-error\"";
},"16":function(c,d,h,t,data) {
    return "<select";
},"17":function(c,d,h,t,data) {
    return " selected";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_duoc_cap.quoc_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"nguoi_duoc_cap.quoc_tich-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_duoc_cap.cu_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_duoc_cap.cu_tru.tinh-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_duoc_cap.cu_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_duoc_cap.cu_tru.xa-error\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_duoc_cap.cu_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_duoc_cap.cu_tru.chi_tiet-error\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nguoi_duoc_cap.loai_giay_to-error\">\n<legend>Identity paper: kind</legend>\n<p class=\"error\" id=\"nguoi_duoc_cap.loai_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Identity paper: kind</legend>\n";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_duoc_cap.so_giay_to-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_duoc_cap.so_giay_to-error\"";
},"25":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Person concerned – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Person concerned</h1>\n<p class=\"form-name\">Application for a marital status certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"nguoi_duoc_cap.ho_ten\">Full name</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_duoc_cap.ho_ten\" name=\"nguoi_duoc_cap.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"nguoi_duoc_cap.ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_duoc_cap.ngay_sinh.day\" name=\"nguoi_duoc_cap.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_duoc_cap.ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_duoc_cap.ngay_sinh.month\" name=\"nguoi_duoc_cap.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"nguoi_duoc_cap.ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"nguoi_duoc_cap.ngay_sinh.year\" name=\"nguoi_duoc_cap.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.gioi_tinh\" name=\"nguoi_duoc_cap.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.gioi_tinh-2\" name=\"nguoi_duoc_cap.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.gioi_tinh-2\">Female</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_duoc_cap.dan_toc\">Ethnic group <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_duoc_cap.dan_toc\" name=\"nguoi_duoc_cap.dan_toc\">\n<option value=\"\">– Choose –</option>\n<option value=\"01\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"nguoi_duoc_cap.quoc_tich\">Nationality <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_duoc_cap.quoc_tich\" name=\"nguoi_duoc_cap.quoc_tich\">\n<option value=\"\">– Choose –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Viet Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Laos</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Cambodia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">China</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Taiwan (China)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Japan</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Korea, Republic of</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Thailand</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Singapore</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Malaysia</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Philippines</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">India</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">United States</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Canada</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Australia</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">United Kingdom</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">France</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Germany</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Russian Federation</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Other</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + ">Stateless</option>\n</select>\n</div>\n<fieldset class=\"group\">\n<legend>Residence</legend>\n<div class=\"field\">\n<label for=\"nguoi_duoc_cap.cu_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_duoc_cap.cu_tru.tinh\" name=\"nguoi_duoc_cap.cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_duoc_cap.cu_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_duoc_cap.cu_tru.xa\" name=\"nguoi_duoc_cap.cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_duoc_cap.cu_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_duoc_cap.cu_tru.chi_tiet\" name=\"nguoi_duoc_cap.cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.loai_giay_to\" name=\"nguoi_duoc_cap.loai_giay_to\" value=\"ho_chieu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"ho_chieu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.loai_giay_to\">Passport</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.loai_giay_to-2\" name=\"nguoi_duoc_cap.loai_giay_to\" value=\"can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.loai_giay_to-2\">Identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.loai_giay_to-3\" name=\"nguoi_duoc_cap.loai_giay_to\" value=\"cccd\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"cccd") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.loai_giay_to-3\">Citizen identity card</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.loai_giay_to-4\" name=\"nguoi_duoc_cap.loai_giay_to\" value=\"can_cuoc_dien_tu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"can_cuoc_dien_tu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.loai_giay_to-4\">Electronic identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.loai_giay_to-5\" name=\"nguoi_duoc_cap.loai_giay_to\" value=\"gcn_can_cuoc\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"gcn_can_cuoc") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.loai_giay_to-5\">Certificate of identity</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nguoi_duoc_cap.loai_giay_to-6\" name=\"nguoi_duoc_cap.loai_giay_to\" value=\"khac\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"nguoi_duoc_cap.loai_giay_to-6\">Other paper with photograph</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nguoi_duoc_cap.so_giay_to\">Identity paper: number</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"nguoi_duoc_cap.so_giay_to\" name=\"nguoi_duoc_cap.so_giay_to\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"noi_o_cu-error\">\n<legend>For an earlier residence <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"noi_o_cu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_o_cu") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>For an earlier residence <span class=\"optional\">(optional)</span></legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tung_thuong_tru-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tung_thuong_tru") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tung_thuong_tru-error\"";
},"11":function(c,d,h,t,data) {
    return "<input";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"tu_ngay-hint tu_ngay-error\">\n<legend>From</legend>\n<p class=\"hint\" id=\"tu_ngay-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"tu_ngay-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tu_ngay") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"tu_ngay-hint\">\n<legend>From</legend>\n<p class=\"hint\" id=\"tu_ngay-hint\">For example: 27 3 1990.</p>\n";
},"14":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"den_ngay-hint den_ngay-error\">\n<legend>To</legend>\n<p class=\"hint\" id=\"den_ngay-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"den_ngay-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"den_ngay") : s), d))
    + "</p>";
},"16":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"den_ngay-hint\">\n<legend>To</legend>\n<p class=\"hint\" id=\"den_ngay-hint\">For example: 27 3 1990.</p>\n";
},"17":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Period of residence – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Period of residence</h1>\n<p class=\"form-name\">Application for a marital status certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_o_cu") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"noi_o_cu\" name=\"noi_o_cu\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"noi_o_cu") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"noi_o_cu\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"noi_o_cu-2\" name=\"noi_o_cu\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"noi_o_cu") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"noi_o_cu-2\">No</label></div>\n</div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: For an earlier residence.</p>\n<div class=\"field\">\n<label for=\"tung_thuong_tru\">While residing at</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tung_thuong_tru") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"tung_thuong_tru\" name=\"tung_thuong_tru\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tung_thuong_tru") : s), d))
    + "\">\n</div>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: For an earlier residence.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tu_ngay") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"tu_ngay.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tu_ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"tu_ngay.day\" name=\"tu_ngay.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tu_ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"tu_ngay.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tu_ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"tu_ngay.month\" name=\"tu_ngay.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tu_ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"tu_ngay.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tu_ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"tu_ngay.year\" name=\"tu_ngay.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tu_ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: For an earlier residence.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"den_ngay") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"den_ngay.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"den_ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"den_ngay.day\" name=\"den_ngay.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"den_ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"den_ngay.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"den_ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"den_ngay.month\" name=\"den_ngay.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"den_ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"den_ngay.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"den_ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"den_ngay.year\" name=\"den_ngay.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"den_ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"tinh_trang-error\">\n<legend>Marital status</legend>\n<p class=\"error\" id=\"tinh_trang-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_trang") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Marital status</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_ket_hon.so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_ket_hon.so-error\"";
},"11":function(c,d,h,t,data) {
    return "<input";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"giay_ket_hon.ngay-hint giay_ket_hon.ngay-error\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_ket_hon.ngay-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"giay_ket_hon.ngay-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"giay_ket_hon.ngay-hint\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_ket_hon.ngay-hint\">For example: 27 3 1990.</p>\n";
},"14":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_ket_hon.co_quan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_ket_hon.co_quan-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ban_an_ly_hon.so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ban_an_ly_hon.so-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ban_an_ly_hon.ngay-hint ban_an_ly_hon.ngay-error\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ban_an_ly_hon.ngay-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ban_an_ly_hon.ngay-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</p>";
},"18":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ban_an_ly_hon.ngay-hint\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ban_an_ly_hon.ngay-hint\">For example: 27 3 1990.</p>\n";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ban_an_ly_hon.co_quan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ban_an_ly_hon.co_quan-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ly_hon_nuoc_ngoai-error\">\n<legend>Divorced abroad <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"ly_hon_nuoc_ngoai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ly_hon_nuoc_ngoai") : s), d))
    + "</p>";
},"21":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Divorced abroad <span class=\"optional\">(optional)</span></legend>\n";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ghi_chu_ly_hon.so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ghi_chu_ly_hon.so-error\"";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ghi_chu_ly_hon.ngay-hint ghi_chu_ly_hon.ngay-error\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ghi_chu_ly_hon.ngay-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ghi_chu_ly_hon.ngay-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</p>";
},"24":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ghi_chu_ly_hon.ngay-hint\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ghi_chu_ly_hon.ngay-hint\">For example: 27 3 1990.</p>\n";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ghi_chu_ly_hon.co_quan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ghi_chu_ly_hon.co_quan-error\"";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_chung_tu.so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_chung_tu.so-error\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"giay_chung_tu.ngay-hint giay_chung_tu.ngay-error\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_chung_tu.ngay-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"giay_chung_tu.ngay-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s), d))
    + "</p>";
},"28":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"giay_chung_tu.ngay-hint\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_chung_tu.ngay-hint\">For example: 27 3 1990.</p>\n";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_chung_tu.co_quan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"co_quan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_chung_tu.co_quan-error\"";
},"30":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Marital status – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Marital status</h1>\n<p class=\"form-name\">Application for a marital status certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang\" name=\"tinh_trang\" value=\"chua_dang_ky\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"chua_dang_ky") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang\">Never married</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-2\" name=\"tinh_trang\" value=\"dang_co_vo_chong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"dang_co_vo_chong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-2\">Married</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-3\" name=\"tinh_trang\" value=\"da_ly_hon\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"da_ly_hon") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-3\">Divorced, not remarried</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-4\" name=\"tinh_trang\" value=\"vo_chong_chet\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"vo_chong_chet") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-4\">Widowed, not remarried</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-5\" name=\"tinh_trang\" value=\"khac\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-5\">Other</label></div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Marital status = Married.</p>\n<fieldset class=\"group\">\n<legend>Present marriage certificate <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"giay_ket_hon.so\">Number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"giay_ket_hon.so\" name=\"giay_ket_hon.so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"giay_ket_hon.ngay.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"giay_ket_hon.ngay.day\" name=\"giay_ket_hon.ngay.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_ket_hon.ngay.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"giay_ket_hon.ngay.month\" name=\"giay_ket_hon.ngay.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_ket_hon.ngay.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"giay_ket_hon.ngay.year\" name=\"giay_ket_hon.ngay.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"giay_ket_hon.co_quan\">Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"giay_ket_hon.co_quan\" name=\"giay_ket_hon.co_quan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "\">\n</div>\n</fieldset>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Marital status = Divorced, not remarried.</p>\n<fieldset class=\"group\">\n<legend>Divorce judgment <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"ban_an_ly_hon.so\">Number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ban_an_ly_hon.so\" name=\"ban_an_ly_hon.so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ban_an_ly_hon.ngay.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"ban_an_ly_hon.ngay.day\" name=\"ban_an_ly_hon.ngay.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ban_an_ly_hon.ngay.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"ban_an_ly_hon.ngay.month\" name=\"ban_an_ly_hon.ngay.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ban_an_ly_hon.ngay.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"ban_an_ly_hon.ngay.year\" name=\"ban_an_ly_hon.ngay.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ban_an_ly_hon.co_quan\">Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ban_an_ly_hon.co_quan\" name=\"ban_an_ly_hon.co_quan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "\">\n</div>\n</fieldset>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Marital status = Divorced, not remarried.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ly_hon_nuoc_ngoai") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"ly_hon_nuoc_ngoai\" name=\"ly_hon_nuoc_ngoai\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"ly_hon_nuoc_ngoai") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"ly_hon_nuoc_ngoai\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"ly_hon_nuoc_ngoai-2\" name=\"ly_hon_nuoc_ngoai\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"ly_hon_nuoc_ngoai") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"ly_hon_nuoc_ngoai-2\">No</label></div>\n</div>\n</fieldset>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Marital status = Divorced, not remarried and Divorced abroad.</p>\n<fieldset class=\"group\">\n<legend>Extract of the note of divorce <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"ghi_chu_ly_hon.so\">Number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ghi_chu_ly_hon.so\" name=\"ghi_chu_ly_hon.so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ghi_chu_ly_hon.ngay.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"ghi_chu_ly_hon.ngay.day\" name=\"ghi_chu_ly_hon.ngay.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ghi_chu_ly_hon.ngay.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"ghi_chu_ly_hon.ngay.month\" name=\"ghi_chu_ly_hon.ngay.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ghi_chu_ly_hon.ngay.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"ghi_chu_ly_hon.ngay.year\" name=\"ghi_chu_ly_hon.ngay.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ghi_chu_ly_hon.co_quan\">Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ghi_chu_ly_hon.co_quan\" name=\"ghi_chu_ly_hon.co_quan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "\">\n</div>\n</fieldset>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Marital status = Widowed, not remarried.</p>\n<fieldset class=\"group\">\n<legend>Death record of the spouse <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"giay_chung_tu.so\">Number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"giay_chung_tu.so\" name=\"giay_chung_tu.so\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"so") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"giay_chung_tu.ngay.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"giay_chung_tu.ngay.day\" name=\"giay_chung_tu.ngay.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_chung_tu.ngay.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"giay_chung_tu.ngay.month\" name=\"giay_chung_tu.ngay.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_chung_tu.ngay.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + " id=\"giay_chung_tu.ngay.year\" name=\"giay_chung_tu.ngay.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"giay_chung_tu.co_quan\">Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"giay_chung_tu.co_quan\" name=\"giay_chung_tu.co_quan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"co_quan") : s), d))
    + "\">\n</div>\n</fieldset>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "to_khai.05-e": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"muc_dich-error\">\n<legend>Purpose</legend>\n<p class=\"error\" id=\"muc_dich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"muc_dich") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Purpose</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ket_hon_voi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon_voi") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ket_hon_voi-error\"";
},"11":function(c,d,h,t,data) {
    return "<input";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field\">\n<label for=\"ly_do_khong_nop\">Why the old certificate cannot be returned</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ly_do_khong_nop") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"ly_do_khong_nop\" name=\"ly_do_khong_nop\">"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ly_do_khong_nop") : s), d))
    + "</textarea>\n</div>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ly_do_khong_nop-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ly_do_khong_nop") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"ly_do_khong_nop-error\"";
},"14":function(c,d,h,t,data) {
    return "<textarea";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_ban-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_ban-hint so_ban-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_ban-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"doi_tuong_mien-error\">\n<legend>Exempt: merit, poor household or disability</legend>\n<p class=\"error\" id=\"doi_tuong_mien-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</p>";
},"18":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Exempt: merit, poor household or disability</legend>\n";
},"19":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Purpose – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Purpose</h1>\n<p class=\"form-name\">Application for a marital status certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"muc_dich") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"muc_dich\" name=\"muc_dich\" value=\"ket_hon\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"muc_dich") : s)) != null ? p(s,"ket_hon") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"muc_dich\">Marriage</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"muc_dich-2\" name=\"muc_dich\" value=\"khac\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"muc_dich") : s)) != null ? p(s,"khac") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"muc_dich-2\">Other</label></div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Purpose = Marriage.</p>\n<div class=\"field\">\n<label for=\"ket_hon_voi\">To be married to</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_hon_voi") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ket_hon_voi\" name=\"ket_hon_voi\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ket_hon_voi") : s), d))
    + "\">\n</div>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ly_do_khong_nop") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "\n<div class=\"field\">\n<label for=\"so_ban\">Copies</label>\n<p class=\"hint\" id=\"so_ban-hint\">From 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_ban") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_ban\" name=\"so_ban\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_ban") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien\" name=\"doi_tuong_mien\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"doi_tuong_mien-2\" name=\"doi_tuong_mien\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"doi_tuong_mien") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"doi_tuong_mien-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[19](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.giay_da_cap\">Certificate issued before</label>\n<p class=\"hint\" id=\"_tep.giay_da_cap-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_da_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_da_cap") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_da_cap") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_da_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_da_cap") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_da_cap\" name=\"_tep.giay_da_cap\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_da_cap-hint _tep.giay_da_cap-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_da_cap\" name=\"_tep.giay_da_cap\" aria-describedby=\"_tep.giay_da_cap-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_uy_quyen_ho_tich\">Authorisation</label>\n<p class=\"hint\" id=\"_tep.giay_uy_quyen_ho_tich-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_uy_quyen_ho_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint _tep.giay_uy_quyen_ho_tich-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_uy_quyen_ho_tich\" name=\"_tep.giay_uy_quyen_ho_tich\" aria-describedby=\"_tep.giay_uy_quyen_ho_tich-hint\">";
},"22":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Identity paper</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"23":function(c,d,h,t,data) {
    return "<div class=\"field\"><p class=\"label\">Proof of residence</p><p class=\"hint\">To be shown when you collect the result; not handed in.</p></div>";
},"24":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_sao_giay_xuat_trinh\">Certified copies of the papers to be shown</label>\n<p class=\"hint\" id=\"_tep.ban_sao_giay_xuat_trinh-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[27](c,d,h,t))
    + "</div>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_sao_giay_xuat_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ban_sao_giay_xuat_trinh\" name=\"_tep.ban_sao_giay_xuat_trinh\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_sao_giay_xuat_trinh-hint _tep.ban_sao_giay_xuat_trinh-error\">";
},"27":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ban_sao_giay_xuat_trinh\" name=\"_tep.ban_sao_giay_xuat_trinh\" aria-describedby=\"_tep.ban_sao_giay_xuat_trinh-hint\">";
},"28":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Supporting papers – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_da_cap") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_tuy_than") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_to_cu_tru") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Upload files</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[28](c,d,h,t) : "")
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
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Requester</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>To</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#kinh_gui\">Change<span class=\"unseen\"> To</span></a></dd></div>\n<div class=\"answer\"><dt>Relation to the person concerned</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quan_he") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s), d))
    + "#quan_he\">Change<span class=\"unseen\"> Relation to the person concerned</span></a></dd></div>\n<div class=\"answer\"><dt>By authorisation</dt><dd class=\"answer-text\">"
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
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</bdi>";
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

  return "<section class=\"answers\"><h2>Person concerned</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.gioi_tinh\">Change<span class=\"unseen\"> Sex</span></a></dd></div>\n<div class=\"answer\"><dt>Ethnic group</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.dan_toc\">Change<span class=\"unseen\"> Ethnic group</span></a></dd></div>\n<div class=\"answer\"><dt>Nationality</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.quoc_tich\">Change<span class=\"unseen\"> Nationality</span></a></dd></div>\n<div class=\"answer\"><dt>Residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.cu_tru.tinh\">Change<span class=\"unseen\"> Residence</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: kind</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.loai_giay_to\">Change<span class=\"unseen\"> Identity paper: kind</span></a></dd></div>\n<div class=\"answer\"><dt>Identity paper: number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"so_giay_to") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s), d))
    + "#nguoi_duoc_cap.so_giay_to\">Change<span class=\"unseen\"> Identity paper: number</span></a></dd></div>\n</dl>\n</section>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"cu_tru") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"loai_giay_to") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_duoc_cap") : s)) != null ? p(s,"so_giay_to") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Period of residence</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>For an earlier residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_o_cu") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#noi_o_cu\">Change<span class=\"unseen\"> For an earlier residence</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"tung_thuong_tru") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"tu_ngay") : s)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"den_ngay") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_o_cu") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>While residing at</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tung_thuong_tru") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#tung_thuong_tru\">Change<span class=\"unseen\"> While residing at</span></a></dd></div>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tung_thuong_tru") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>From</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tu_ngay") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#tu_ngay.day\">Change<span class=\"unseen\"> From</span></a></dd></div>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tu_ngay") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>To</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"den_ngay") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s), d))
    + "#den_ngay.day\">Change<span class=\"unseen\"> To</span></a></dd></div>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"den_ngay") : s), d))
    + "</bdi>";
},"34":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Marital status</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Marital status</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#tinh_trang\">Change<span class=\"unseen\"> Marital status</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ly_hon_nuoc_ngoai") : s)) && s.length !== 0 ? f[36](c,d,h,t) : "")
    + "\n</dl>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"giay_ket_hon") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ban_an_ly_hon") : s)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"giay_chung_tu") : s)) && s.length !== 0 ? f[50](c,d,h,t) : "")
    + "\n</section>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_trang") : s), d))
    + "</bdi>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Divorced abroad</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ly_hon_nuoc_ngoai") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#ly_hon_nuoc_ngoai\">Change<span class=\"unseen\"> Divorced abroad</span></a></dd></div>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ly_hon_nuoc_ngoai") : s), d))
    + "</bdi>";
},"38":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Present marriage certificate</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#giay_ket_hon.so\">Change<span class=\"unseen\"> Number</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#giay_ket_hon.ngay.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n<div class=\"answer\"><dt>Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#giay_ket_hon.co_quan\">Change<span class=\"unseen\"> Issued by</span></a></dd></div>\n</dl>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</bdi>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_ket_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</bdi>";
},"42":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Divorce judgment</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#ban_an_ly_hon.so\">Change<span class=\"unseen\"> Number</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#ban_an_ly_hon.ngay.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n<div class=\"answer\"><dt>Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#ban_an_ly_hon.co_quan\">Change<span class=\"unseen\"> Issued by</span></a></dd></div>\n</dl>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</bdi>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ban_an_ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</bdi>";
},"46":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Extract of the note of divorce</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#ghi_chu_ly_hon.so\">Change<span class=\"unseen\"> Number</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#ghi_chu_ly_hon.ngay.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n<div class=\"answer\"><dt>Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#ghi_chu_ly_hon.co_quan\">Change<span class=\"unseen\"> Issued by</span></a></dd></div>\n</dl>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"ngay") : s), d))
    + "</bdi>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ghi_chu_ly_hon") : s)) != null ? p(s,"co_quan") : s), d))
    + "</bdi>";
},"50":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<h3>Death record of the spouse</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"so") : s)) && s.length !== 0 ? f[51](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#giay_chung_tu.so\">Change<span class=\"unseen\"> Number</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#giay_chung_tu.ngay.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n<div class=\"answer\"><dt>Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"co_quan") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s), d))
    + "#giay_chung_tu.co_quan\">Change<span class=\"unseen\"> Issued by</span></a></dd></div>\n</dl>";
},"51":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"so") : s), d))
    + "</bdi>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"ngay") : s), d))
    + "</bdi>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_chung_tu") : s)) != null ? p(s,"co_quan") : s), d))
    + "</bdi>";
},"54":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Purpose</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Purpose</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"muc_dich") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#muc_dich\">Change<span class=\"unseen\"> Purpose</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ket_hon_voi") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ly_do_khong_nop") : s)) && s.length !== 0 ? f[58](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Copies</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban") : s)) && s.length !== 0 ? f[60](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#so_ban\">Change<span class=\"unseen\"> Copies</span></a></dd></div>\n<div class=\"answer\"><dt>Exempt: merit, poor household or disability</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#doi_tuong_mien\">Change<span class=\"unseen\"> Exempt: merit, poor household or disability</span></a></dd></div>\n</dl>\n</section>";
},"55":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"muc_dich") : s), d))
    + "</bdi>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>To be married to</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon_voi") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ket_hon_voi\">Change<span class=\"unseen\"> To be married to</span></a></dd></div>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ket_hon_voi") : s), d))
    + "</bdi>";
},"58":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Why the old certificate cannot be returned</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ly_do_khong_nop") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s), d))
    + "#ly_do_khong_nop\">Change<span class=\"unseen\"> Why the old certificate cannot be returned</span></a></dd></div>";
},"59":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ly_do_khong_nop") : s), d))
    + "</bdi>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_ban") : s), d))
    + "</bdi>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"doi_tuong_mien") : s), d))
    + "</bdi>";
},"62":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Supporting papers</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[63](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_da_cap") : s)) && s.length !== 0 ? f[67](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[69](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[71](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"63":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Interactive electronic form</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s)) && s.length !== 0 ? f[64](c,d,h,t) : f[66](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.mau_dien_tu\">Change<span class=\"unseen\"> Interactive electronic form</span></a></dd></div>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"mau_dien_tu") : s),{"name":"each","hash":{},"fn":c.program(65, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"65":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"66":function(c,d,h,t,data) {
    return "<span class=\"none\">Nothing attached</span>";
},"67":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Certificate issued before</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_da_cap") : s)) && s.length !== 0 ? f[68](c,d,h,t) : f[66](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_da_cap\">Change<span class=\"unseen\"> Certificate issued before</span></a></dd></div>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_da_cap") : s),{"name":"each","hash":{},"fn":c.program(65, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Authorisation</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[66](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_uy_quyen_ho_tich\">Change<span class=\"unseen\"> Authorisation</span></a></dd></div>";
},"70":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_uy_quyen_ho_tich") : s),{"name":"each","hash":{},"fn":c.program(65, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"71":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Certified copies of the papers to be shown</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s)) && s.length !== 0 ? f[72](c,d,h,t) : f[66](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_sao_giay_xuat_trinh\">Change<span class=\"unseen\"> Certified copies of the papers to be shown</span></a></dd></div>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_sao_giay_xuat_trinh") : s),{"name":"each","hash":{},"fn":c.program(65, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"74":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"75":function(c,d,h,t,data) {
    return " checked";
},"76":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
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
    + "#_case\">Change<span class=\"unseen\"> Case of the dossier</span></a></dd></div>\n</dl>\n</section>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"a") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"b") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"c") : s)) && s.length !== 0 ? f[26](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"d") : s)) && s.length !== 0 ? f[34](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"to_khai") : s)) != null ? p(s,"e") : s)) && s.length !== 0 ? f[54](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[62](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[74](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[75](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[76](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Marital status certificate</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Marital status certificate</p>\n<p class=\"masthead-code\">Procedure code 1.004873 · Version 2</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">1.004873</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Marital status certificate (valid for six months).</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
