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
    + "Before you start – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
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
    + "<div class=\"tick\"><input type=\"radio\" id=\"_case\" name=\"_case\" value=\"khong_theo_tuyen\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"khong_theo_tuyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case\">Works not along a line</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-2\" name=\"_case\" value=\"theo_tuyen\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"theo_tuyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-2\">Works along a line</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-3\" name=\"_case\" value=\"ton_giao\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"ton_giao") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-3\">Religious works</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-4\" name=\"_case\" value=\"tin_nguong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tin_nguong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-4\">Works of folk belief</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-5\" name=\"_case\" value=\"tuong_dai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"tuong_dai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-5\">Monument or monumental painting</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-6\" name=\"_case\" value=\"ngoai_giao\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"ngoai_giao") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-6\">Works of diplomatic missions, international organisations</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_case-7\" name=\"_case\" value=\"nha_o\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_case") : s)) != null ? p(s,"nha_o") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_case-7\">Detached house</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Individual</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"household\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"household") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Household</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-3\" name=\"_applicant\" value=\"enterprise\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"enterprise") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-3\">Enterprise</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-4\" name=\"_applicant\" value=\"doanh_nghiep_nuoc_ngoai\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"doanh_nghiep_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-4\">Foreign-invested enterprise</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-5\" name=\"_applicant\" value=\"organisation\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"organisation") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-5\">Organisation</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Start</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.01-chu_dau_tu": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_chu_dau_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_chu_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_chu_dau_tu-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_chu_dau_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_chu_dau_tu-hint dinh_danh_chu_dau_tu-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_chu_dau_tu-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nguoi_dai_dien-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dai_dien") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nguoi_dai_dien-error\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chuc_vu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chuc_vu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chuc_vu-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_chu_dau_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_chu_dau_tu-hint dien_thoai_chu_dau_tu-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_chu_dau_tu-hint\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "1. Owner – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>1. Owner</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ten_chu_dau_tu\">Owner</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_chu_dau_tu") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_chu_dau_tu\" name=\"ten_chu_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_chu_dau_tu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dinh_danh_chu_dau_tu\">Personal identification number</label>\n<p class=\"hint\" id=\"dinh_danh_chu_dau_tu-hint\">12 digits.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_chu_dau_tu\" name=\"dinh_danh_chu_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nguoi_dai_dien\">Representative <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nguoi_dai_dien") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"nguoi_dai_dien\" name=\"nguoi_dai_dien\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nguoi_dai_dien") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chuc_vu\">Position <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chuc_vu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chuc_vu\" name=\"chuc_vu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chuc_vu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_thoai_chu_dau_tu\">Telephone</label>\n<p class=\"hint\" id=\"dien_thoai_chu_dau_tu-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_chu_dau_tu\" name=\"dien_thoai_chu_dau_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.02-dia_diem": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"lo_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lo_dat") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"lo_dat-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_tich-hint dien_tich-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_tich-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_nha-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_nha") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_nha-error\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"phuong_xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"phuong_xa-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tinh_thanh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_thanh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tinh_thanh-error\"";
},"14":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "2. Site – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>2. Site</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"lo_dat\">Plot</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lo_dat") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"lo_dat\" name=\"lo_dat\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"lo_dat") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_tich\">Area (m²)</label>\n<p class=\"hint\" id=\"dien_tich-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"dien_tich\" name=\"dien_tich\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_tich") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_nha\">House number, street</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_nha") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"so_nha\" name=\"so_nha\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_nha") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"phuong_xa\">Ward/commune</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_xa") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"phuong_xa\" name=\"phuong_xa\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"phuong_xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tinh_thanh\">Province/city</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_thanh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tinh_thanh\" name=\"tinh_thanh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tinh_thanh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.03-thiet_ke": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"don_vi_thiet_ke-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_thiet_ke") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"don_vi_thiet_ke-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ma_chung_chi_thiet_ke-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ma_chung_chi_thiet_ke-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_nhiem_thiet_ke-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"chu_nhiem_thiet_ke-error\"";
},"11":function(c,d,h,t,data) {
    return "<textarea";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"don_vi_tham_tra-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_tham_tra") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"don_vi_tham_tra-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ma_chung_chi_tham_tra-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ma_chung_chi_tham_tra-error\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_tri_tham_tra-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_tri_tham_tra") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"chu_tri_tham_tra-error\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "3. Design and review – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>3. Design and review</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"don_vi_thiet_ke\">Designer</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_thiet_ke") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"don_vi_thiet_ke\" name=\"don_vi_thiet_ke\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"don_vi_thiet_ke") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ma_chung_chi_thiet_ke\">Designer&#39;s certificate <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ma_chung_chi_thiet_ke\" name=\"ma_chung_chi_thiet_ke\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_nhiem_thiet_ke\">Lead designers <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"chu_nhiem_thiet_ke\" name=\"chu_nhiem_thiet_ke\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"don_vi_tham_tra\">Reviewer <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"don_vi_tham_tra") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"don_vi_tham_tra\" name=\"don_vi_tham_tra\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"don_vi_tham_tra") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ma_chung_chi_tham_tra\">Reviewer&#39;s certificate <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ma_chung_chi_tham_tra\" name=\"ma_chung_chi_tham_tra\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_tri_tham_tra\">Lead reviewers <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_tri_tham_tra") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"chu_tri_tham_tra\" name=\"chu_tri_tham_tra\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_tri_tham_tra") : s), d))
    + "</textarea>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.04-cap": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"cap_cong_trinh-error\">\n<legend>Building class</legend>\n<p class=\"error\" id=\"cap_cong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cap_cong_trinh") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Building class</legend>\n";
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
    + "4. Works – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4. Works</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cap_cong_trinh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh\" name=\"cap_cong_trinh\" value=\"cap_3\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_3") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh\">Class III</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"cap_cong_trinh-2\" name=\"cap_cong_trinh\" value=\"cap_4\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"cap_cong_trinh") : s)) != null ? p(s,"cap_4") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"cap_cong_trinh-2\">Class IV</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.05-noi_dung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"cot_xay_dung-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_xay_dung") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cot_xay_dung-hint cot_xay_dung-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cot_xay_dung-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"khoang_lui-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"khoang_lui-hint khoang_lui-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"khoang_lui-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tang_1-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tang_1") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tang_1-hint tang_1-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tang_1-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tong_san-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_san") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tong_san-hint tong_san-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tong_san-hint\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_giai_san-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_san") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"dien_giai_san-error\"";
},"16":function(c,d,h,t,data) {
    return "<textarea";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chieu_cao_nha-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_nha") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chieu_cao_nha-hint chieu_cao_nha-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chieu_cao_nha-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_giai_chieu_cao-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_chieu_cao") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"dien_giai_chieu_cao-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_tang-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_tang-hint so_tang-error\"";
},"21":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_tang-hint\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_giai_tang-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_tang") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"dien_giai_tang-error\"";
},"23":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "4a. House – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4a. House</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"cot_xay_dung\">Base level (m)</label>\n<p class=\"hint\" id=\"cot_xay_dung-hint\">Use a comma for decimals, for example: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_xay_dung") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"cot_xay_dung\" name=\"cot_xay_dung\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cot_xay_dung") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"khoang_lui\">Setback (m) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"khoang_lui-hint\">Use a comma for decimals, for example: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"khoang_lui\" name=\"khoang_lui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"khoang_lui") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tang_1\">Ground floor area (m²)</label>\n<p class=\"hint\" id=\"tang_1-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tang_1") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tang_1\" name=\"tang_1\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tang_1") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tong_san\">Total floor area (m²)</label>\n<p class=\"hint\" id=\"tong_san-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_san") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tong_san\" name=\"tong_san\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tong_san") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_giai_san\">Floor areas explained <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_san") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"dien_giai_san\" name=\"dien_giai_san\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_giai_san") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"chieu_cao_nha\">Height (m)</label>\n<p class=\"hint\" id=\"chieu_cao_nha-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_nha") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"chieu_cao_nha\" name=\"chieu_cao_nha\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chieu_cao_nha") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_giai_chieu_cao\">Heights explained <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_chieu_cao") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"dien_giai_chieu_cao\" name=\"dien_giai_chieu_cao\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_giai_chieu_cao") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"so_tang\">Floors</label>\n<p class=\"hint\" id=\"so_tang-hint\">From 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_tang\" name=\"so_tang\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_tang") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_giai_tang\">Floors explained <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_giai_tang") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"dien_giai_tang\" name=\"dien_giai_tang\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_giai_tang") : s), d))
    + "</textarea>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.06-cong_trinh": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"loai_cong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"loai_cong_trinh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_tich_xay_dung-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_tich_xay_dung-hint dien_tich_xay_dung-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_tich_xay_dung-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cot_cong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cot_cong_trinh-hint cot_cong_trinh-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cot_cong_trinh-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"khoang_lui_cong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"khoang_lui_cong_trinh-hint khoang_lui_cong_trinh-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"khoang_lui_cong_trinh-hint\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"mat_do-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mat_do") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"mat_do-hint mat_do-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"mat_do-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"he_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"he_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"he_so-hint he_so-error\"";
},"18":function(c,d,h,t,data) {
    return "<input aria-describedby=\"he_so-hint\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tong_dien_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_dien_tich") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tong_dien_tich-hint tong_dien_tich-error\"";
},"20":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tong_dien_tich-hint\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chieu_cao_cong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chieu_cao_cong_trinh-hint chieu_cao_cong_trinh-error\"";
},"22":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chieu_cao_cong_trinh-hint\"";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_tang_cong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang_cong_trinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_tang_cong_trinh-hint so_tang_cong_trinh-error\"";
},"24":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_tang_cong_trinh-hint\"";
},"25":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "4b. Works not along a line – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4b. Works not along a line</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"loai_cong_trinh\">Kind of works</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"loai_cong_trinh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"loai_cong_trinh\" name=\"loai_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"loai_cong_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_tich_xay_dung\">Footprint (m²)</label>\n<p class=\"hint\" id=\"dien_tich_xay_dung-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_tich_xay_dung") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"dien_tich_xay_dung\" name=\"dien_tich_xay_dung\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_tich_xay_dung") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cot_cong_trinh\">Base level (m) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"cot_cong_trinh-hint\">Use a comma for decimals, for example: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_cong_trinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"cot_cong_trinh\" name=\"cot_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cot_cong_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"khoang_lui_cong_trinh\">Setback (m) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"khoang_lui_cong_trinh-hint\">Use a comma for decimals, for example: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"khoang_lui_cong_trinh\" name=\"khoang_lui_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"mat_do\">Coverage (%) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"mat_do-hint\">Use a comma for decimals, for example: 72,5. From 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mat_do") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"mat_do\" name=\"mat_do\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"mat_do") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"he_so\">Floor area ratio <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"he_so-hint\">Use a comma for decimals, for example: 72,5. From 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"he_so") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"he_so\" name=\"he_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"he_so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tong_dien_tich\">Total floor area (m²)</label>\n<p class=\"hint\" id=\"tong_dien_tich-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_dien_tich") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tong_dien_tich\" name=\"tong_dien_tich\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tong_dien_tich") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chieu_cao_cong_trinh\">Height (m)</label>\n<p class=\"hint\" id=\"chieu_cao_cong_trinh-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"chieu_cao_cong_trinh\" name=\"chieu_cao_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_tang_cong_trinh\">Floors</label>\n<p class=\"hint\" id=\"so_tang_cong_trinh-hint\">From 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_tang_cong_trinh") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_tang_cong_trinh\" name=\"so_tang_cong_trinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_tang_cong_trinh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.07-tuyen": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"tong_chieu_dai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_chieu_dai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tong_chieu_dai-hint tong_chieu_dai-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tong_chieu_dai-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cot_tuyen-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_tuyen") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cot_tuyen-hint cot_tuyen-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"cot_tuyen-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tinh_khong-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_khong") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tinh_khong-hint tinh_khong-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tinh_khong-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"do_sau-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"do_sau") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"do_sau-hint do_sau-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"do_sau-hint\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "4c. Works along a line – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>4c. Works along a line</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"tong_chieu_dai\">Total length (m)</label>\n<p class=\"hint\" id=\"tong_chieu_dai-hint\">Use a comma for decimals, for example: 72,5. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tong_chieu_dai") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tong_chieu_dai\" name=\"tong_chieu_dai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tong_chieu_dai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cot_tuyen\">Level of the works (m) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"cot_tuyen-hint\">Use a comma for decimals, for example: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cot_tuyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"cot_tuyen\" name=\"cot_tuyen\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cot_tuyen") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tinh_khong\">Clearance (m) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"tinh_khong-hint\">Use a comma for decimals, for example: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_khong") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"tinh_khong\" name=\"tinh_khong\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tinh_khong") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"do_sau\">Depth (m) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"do_sau-hint\">Use a comma for decimals, for example: 72,5.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"do_sau") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input short\" inputmode=\"decimal\" id=\"do_sau\" name=\"do_sau\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"do_sau") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.08-cuoi": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"du_kien_hoan_thanh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_kien_hoan_thanh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"du_kien_hoan_thanh-hint du_kien_hoan_thanh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"du_kien_hoan_thanh-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tai_lieu_kem-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_lieu_kem") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"tai_lieu_kem-error\"";
},"10":function(c,d,h,t,data) {
    return "<textarea";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"lam_tai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"lam_tai-error\"";
},"12":function(c,d,h,t,data) {
    return "<input";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_lam_don-hint ngay_lam_don-error\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_lam_don-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_lam_don-hint\">\n<legend>Date <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">For example: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "5. Schedule – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>5. Schedule</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"du_kien_hoan_thanh\">Months to completion</label>\n<p class=\"hint\" id=\"du_kien_hoan_thanh-hint\">From 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_kien_hoan_thanh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"du_kien_hoan_thanh\" name=\"du_kien_hoan_thanh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"du_kien_hoan_thanh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tai_lieu_kem\">Enclosures <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_lieu_kem") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"tai_lieu_kem\" name=\"tai_lieu_kem\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tai_lieu_kem") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"lam_tai\">Done at <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\"lam_tai\" name=\"lam_tai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"lam_tai") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_lam_don.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_lam_don.day\" name=\"ngay_lam_don.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_lam_don.month\" name=\"ngay_lam_don.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ngay_lam_don.year\" name=\"ngay_lam_don.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.09-giay_to": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"thue_dat-error\">\n<legend>The land or building is leased <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"thue_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thue_dat") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>The land or building is leased <span class=\"optional\">(optional)</span></legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"lien_ke-error\">\n<legend>Has an adjoining building <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"lien_ke-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lien_ke") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Has an adjoining building <span class=\"optional\">(optional)</span></legend>\n";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"thuoc_dien_pccc-error\">\n<legend>Subject to fire safety rules <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"thuoc_dien_pccc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_dien_pccc") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Subject to fire safety rules <span class=\"optional\">(optional)</span></legend>\n";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"phai_tham_tra-error\">\n<legend>Subject to design review <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"phai_tham_tra-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_tham_tra") : s), d))
    + "</p>";
},"15":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Subject to design review <span class=\"optional\">(optional)</span></legend>\n";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"la_di_tich-error\">\n<legend>Part of a monument or landmark <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"la_di_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"la_di_tich") : s), d))
    + "</p>";
},"17":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Part of a monument or landmark <span class=\"optional\">(optional)</span></legend>\n";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"dien_mien_le_phi-error\">\n<legend>Exempt from the levy as <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"dien_mien_le_phi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_mien_le_phi") : s), d))
    + "</p>";
},"19":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Exempt from the levy as <span class=\"optional\">(optional)</span></legend>\n";
},"20":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_moi_truong\" name=\"thuoc_moi_truong\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_moi_truong") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_moi_truong\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_moi_truong-2\" name=\"thuoc_moi_truong\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_moi_truong") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_moi_truong-2\">No</label></div>\n</div>\n</fieldset>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"thuoc_moi_truong-error\">\n<legend>Subject to environmental rules <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"thuoc_moi_truong-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_moi_truong") : s), d))
    + "</p>";
},"22":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Subject to environmental rules <span class=\"optional\">(optional)</span></legend>\n";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"can_y_kien_van_hoa-error\">\n<legend>Heritage law asks for the culture authority&#39;s opinion <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"can_y_kien_van_hoa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"can_y_kien_van_hoa") : s), d))
    + "</p>";
},"24":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Heritage law asks for the culture authority&#39;s opinion <span class=\"optional\">(optional)</span></legend>\n";
},"25":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "6. Papers and levy – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>6. Papers and levy</h1>\n<p class=\"form-name\">Application for a building permit</p>\n<p class=\"lead\"><span lang=\"vi\">Không có trên mẫu đơn; trả lời để biết giấy tờ phải nộp và lệ phí.</span></p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thue_dat") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thue_dat\" name=\"thue_dat\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thue_dat") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thue_dat\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thue_dat-2\" name=\"thue_dat\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thue_dat") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thue_dat-2\">No</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"lien_ke") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"lien_ke\" name=\"lien_ke\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"lien_ke") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"lien_ke\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"lien_ke-2\" name=\"lien_ke\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"lien_ke") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"lien_ke-2\">No</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_dien_pccc\" name=\"thuoc_dien_pccc\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_dien_pccc\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"thuoc_dien_pccc-2\" name=\"thuoc_dien_pccc\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"thuoc_dien_pccc-2\">No</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phai_tham_tra") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"phai_tham_tra\" name=\"phai_tham_tra\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_tham_tra") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"phai_tham_tra\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"phai_tham_tra-2\" name=\"phai_tham_tra\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"phai_tham_tra") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"phai_tham_tra-2\">No</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"la_di_tich") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"la_di_tich\" name=\"la_di_tich\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"la_di_tich") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"la_di_tich\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"la_di_tich-2\" name=\"la_di_tich\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"la_di_tich") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"la_di_tich-2\">No</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_mien_le_phi") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi\" name=\"dien_mien_le_phi\" value=\"tre_em\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"tre_em") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi\">Child</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-2\" name=\"dien_mien_le_phi\" value=\"ho_ngheo\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"ho_ngheo") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-2\">Poor household</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-3\" name=\"dien_mien_le_phi\" value=\"nguoi_cao_tuoi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"nguoi_cao_tuoi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-3\">Elderly person</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-4\" name=\"dien_mien_le_phi\" value=\"nguoi_khuyet_tat\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"nguoi_khuyet_tat") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-4\">Person with a disability</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dien_mien_le_phi-5\" name=\"dien_mien_le_phi\" value=\"nguoi_co_cong\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dien_mien_le_phi") : s)) != null ? p(s,"nguoi_co_cong") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dien_mien_le_phi-5\">Person of merit</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"can_y_kien_van_hoa\" name=\"can_y_kien_van_hoa\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"can_y_kien_van_hoa\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"can_y_kien_van_hoa-2\" name=\"can_y_kien_van_hoa\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"can_y_kien_van_hoa-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[25](c,d,h,t) : "")
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

  return "<fieldset class=\"group\">\n<legend>Lawful land papers</legend>\n<p class=\"hint\">One of these papers is needed.</p>\n"
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

  return "<div class=\"field\"><label for=\"_tep.gcn_tai_san\">Certificate of land use right and attached property</label>\n<p class=\"hint\" id=\"_tep.gcn_tai_san-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "</div>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
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
    + "\">Remove file<span class=\"unseen\"> "
    + alias2(alias1((d != null ? p(d,"name") : d), d))
    + "</span></button></li>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_tai_san-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_tai_san") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_tai_san\" name=\"_tep.gcn_tai_san\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_tai_san-hint _tep.gcn_tai_san-error\">";
},"14":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_tai_san\" name=\"_tep.gcn_tai_san\" aria-describedby=\"_tep.gcn_tai_san-hint\">";
},"15":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_dat\">Land use right certificate</label>\n<p class=\"hint\" id=\"_tep.gcn_dat-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "</div>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dat\" name=\"_tep.gcn_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_dat-hint _tep.gcn_dat-error\">";
},"18":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dat\" name=\"_tep.gcn_dat\" aria-describedby=\"_tep.gcn_dat-hint\">";
},"19":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_nha_dat\">House ownership and land use right certificate</label>\n<p class=\"hint\" id=\"_tep.gcn_nha_dat-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[22](c,d,h,t))
    + "</div>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_nha_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_nha_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_nha_dat\" name=\"_tep.gcn_nha_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_nha_dat-hint _tep.gcn_nha_dat-error\">";
},"22":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_nha_dat\" name=\"_tep.gcn_nha_dat\" aria-describedby=\"_tep.gcn_nha_dat-hint\">";
},"23":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_so_huu_nha\">Certificate of ownership of a house or works</label>\n<p class=\"hint\" id=\"_tep.gcn_so_huu_nha-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "</div>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_so_huu_nha-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_so_huu_nha") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_so_huu_nha\" name=\"_tep.gcn_so_huu_nha\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_so_huu_nha-hint _tep.gcn_so_huu_nha-error\">";
},"26":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_so_huu_nha\" name=\"_tep.gcn_so_huu_nha\" aria-describedby=\"_tep.gcn_so_huu_nha-hint\">";
},"27":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_du_dieu_kien_gcn\">Papers that entitle to a certificate not yet issued</label>\n<p class=\"hint\" id=\"_tep.giay_du_dieu_kien_gcn-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + "</div>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_du_dieu_kien_gcn-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_du_dieu_kien_gcn\" name=\"_tep.giay_du_dieu_kien_gcn\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_du_dieu_kien_gcn-hint _tep.giay_du_dieu_kien_gcn-error\">";
},"30":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_du_dieu_kien_gcn\" name=\"_tep.giay_du_dieu_kien_gcn\" aria-describedby=\"_tep.giay_du_dieu_kien_gcn-hint\">";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.qd_giao_thue_dat\">Decision to allocate or lease land, auction or tender papers after 01/07/2004, no certificate yet</label>\n<p class=\"hint\" id=\"_tep.qd_giao_thue_dat-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[32](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[34](c,d,h,t))
    + "</div>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.qd_giao_thue_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"qd_giao_thue_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.qd_giao_thue_dat\" name=\"_tep.qd_giao_thue_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.qd_giao_thue_dat-hint _tep.qd_giao_thue_dat-error\">";
},"34":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.qd_giao_thue_dat\" name=\"_tep.qd_giao_thue_dat\" aria-describedby=\"_tep.qd_giao_thue_dat-hint\">";
},"35":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.bao_cao_hien_trang_dat\">Report on the land used by a religious organisation without a certificate</label>\n<p class=\"hint\" id=\"_tep.bao_cao_hien_trang_dat-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[36](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[38](c,d,h,t))
    + "</div>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"37":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.bao_cao_hien_trang_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_hien_trang_dat\" name=\"_tep.bao_cao_hien_trang_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.bao_cao_hien_trang_dat-hint _tep.bao_cao_hien_trang_dat-error\">";
},"38":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_hien_trang_dat\" name=\"_tep.bao_cao_hien_trang_dat\" aria-describedby=\"_tep.bao_cao_hien_trang_dat-hint\">";
},"39":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_xep_hang_di_tich\">Papers on the ranking or inventory of a monument without a certificate</label>\n<p class=\"hint\" id=\"_tep.giay_xep_hang_di_tich-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[42](c,d,h,t))
    + "</div>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_xep_hang_di_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_xep_hang_di_tich\" name=\"_tep.giay_xep_hang_di_tich\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_xep_hang_di_tich-hint _tep.giay_xep_hang_di_tich-error\">";
},"42":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_xep_hang_di_tich\" name=\"_tep.giay_xep_hang_di_tich\" aria-describedby=\"_tep.giay_xep_hang_di_tich-hint\">";
},"43":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_dia_diem\">Approval of the site of an advertising panel, telecom station, antenna mast or the like</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_dia_diem-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[44](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[46](c,d,h,t))
    + "</div>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_dia_diem-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_dia_diem") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_dia_diem\" name=\"_tep.chap_thuan_dia_diem\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_dia_diem-hint _tep.chap_thuan_dia_diem-error\">";
},"46":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_dia_diem\" name=\"_tep.chap_thuan_dia_diem\" aria-describedby=\"_tep.chap_thuan_dia_diem-hint\">";
},"47":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dat_rung_du_lich\">Land papers of the forest owner and the lease of the forest environment</label>\n<p class=\"hint\" id=\"_tep.dat_rung_du_lich-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[48](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[50](c,d,h,t))
    + "</div>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dat_rung_du_lich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_rung_du_lich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dat_rung_du_lich\" name=\"_tep.dat_rung_du_lich\" aria-invalid=\"true\" aria-describedby=\"_tep.dat_rung_du_lich-hint _tep.dat_rung_du_lich-error\">";
},"50":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dat_rung_du_lich\" name=\"_tep.dat_rung_du_lich\" aria-describedby=\"_tep.dat_rung_du_lich-hint\">";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dat_da_muc_dich\">Papers of land with combined uses</label>\n<p class=\"hint\" id=\"_tep.dat_da_muc_dich-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[54](c,d,h,t))
    + "</div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dat_da_muc_dich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_da_muc_dich") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dat_da_muc_dich\" name=\"_tep.dat_da_muc_dich\" aria-invalid=\"true\" aria-describedby=\"_tep.dat_da_muc_dich-hint _tep.dat_da_muc_dich-error\">";
},"54":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dat_da_muc_dich\" name=\"_tep.dat_da_muc_dich\" aria-describedby=\"_tep.dat_da_muc_dich-hint\">";
},"55":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_dat_giao_thong\">Lease with the manager of a traffic facility or consent of the traffic authority</label>\n<p class=\"hint\" id=\"_tep.hop_dong_dat_giao_thong-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[58](c,d,h,t))
    + "</div>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_dat_giao_thong-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dat_giao_thong\" name=\"_tep.hop_dong_dat_giao_thong\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_dat_giao_thong-hint _tep.hop_dong_dat_giao_thong-error\">";
},"58":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dat_giao_thong\" name=\"_tep.hop_dong_dat_giao_thong\" aria-describedby=\"_tep.hop_dong_dat_giao_thong-hint\">";
},"59":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_dinh_dien_tich_dat\">Statement of the areas by kind of land from the agency that issued the certificate</label>\n<p class=\"hint\" id=\"_tep.xac_dinh_dien_tich_dat-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[60](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[62](c,d,h,t))
    + "</div>";
},"60":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"61":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_dinh_dien_tich_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_dinh_dien_tich_dat\" name=\"_tep.xac_dinh_dien_tich_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_dinh_dien_tich_dat-hint _tep.xac_dinh_dien_tich_dat-error\">";
},"62":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_dinh_dien_tich_dat\" name=\"_tep.xac_dinh_dien_tich_dat\" aria-describedby=\"_tep.xac_dinh_dien_tich_dat-hint\">";
},"63":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dat_lua_nong_nghiep\">Approved layout of works serving farming on rice land</label>\n<p class=\"hint\" id=\"_tep.dat_lua_nong_nghiep-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[64](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[66](c,d,h,t))
    + "</div>";
},"64":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"65":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dat_lua_nong_nghiep-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dat_lua_nong_nghiep\" name=\"_tep.dat_lua_nong_nghiep\" aria-invalid=\"true\" aria-describedby=\"_tep.dat_lua_nong_nghiep-hint _tep.dat_lua_nong_nghiep-error\">";
},"66":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dat_lua_nong_nghiep\" name=\"_tep.dat_lua_nong_nghiep\" aria-describedby=\"_tep.dat_lua_nong_nghiep-hint\">";
},"67":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phuong_an_tuyen\">Approval of the place and route or decision to recover land</label>\n<p class=\"hint\" id=\"_tep.phuong_an_tuyen-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[70](c,d,h,t))
    + "</div>";
},"68":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"69":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phuong_an_tuyen-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_an_tuyen") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phuong_an_tuyen\" name=\"_tep.phuong_an_tuyen\" aria-invalid=\"true\" aria-describedby=\"_tep.phuong_an_tuyen-hint _tep.phuong_an_tuyen-error\">";
},"70":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phuong_an_tuyen\" name=\"_tep.phuong_an_tuyen\" aria-describedby=\"_tep.phuong_an_tuyen-hint\">";
},"71":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.giay_to_dat_khac\">Other lawful land papers</label>\n<p class=\"hint\" id=\"_tep.giay_to_dat_khac-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[72](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[74](c,d,h,t))
    + "</div>";
},"72":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"73":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_dat_khac-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_dat_khac") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_dat_khac\" name=\"_tep.giay_to_dat_khac\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_dat_khac-hint _tep.giay_to_dat_khac-error\">";
},"74":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_dat_khac\" name=\"_tep.giay_to_dat_khac\" aria-describedby=\"_tep.giay_to_dat_khac-hint\">";
},"75":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_thue_dat\">Lease of land or works</label>\n<p class=\"hint\" id=\"_tep.hop_dong_thue_dat-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[76](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[77](c,d,h,t) : f[78](c,d,h,t))
    + "</div>";
},"76":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"77":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_thue_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_thue_dat") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue_dat\" name=\"_tep.hop_dong_thue_dat\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_thue_dat-hint _tep.hop_dong_thue_dat-error\">";
},"78":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_thue_dat\" name=\"_tep.hop_dong_thue_dat\" aria-describedby=\"_tep.hop_dong_thue_dat-hint\">";
},"79":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve\">Design drawings: site and location, floors, elevations, sections, foundations, utility connections</label>\n<p class=\"hint\" id=\"_tep.ban_ve-hint\">File types accepted: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[80](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[81](c,d,h,t) : f[82](c,d,h,t))
    + "</div>";
},"80":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"81":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve\" name=\"_tep.ban_ve\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve-hint _tep.ban_ve-error\">";
},"82":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve\" name=\"_tep.ban_ve\" aria-describedby=\"_tep.ban_ve-hint\">";
},"83":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve_to_chuc\">Drawings from the approved detailed design (house of an organisation)</label>\n<p class=\"hint\" id=\"_tep.ban_ve_to_chuc-hint\">File types accepted: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[84](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[85](c,d,h,t) : f[86](c,d,h,t))
    + "</div>";
},"84":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"85":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve_to_chuc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_to_chuc") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_to_chuc\" name=\"_tep.ban_ve_to_chuc\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve_to_chuc-hint _tep.ban_ve_to_chuc-error\">";
},"86":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_to_chuc\" name=\"_tep.ban_ve_to_chuc\" aria-describedby=\"_tep.ban_ve_to_chuc-hint\">";
},"87":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve_tin_nguong\">Drawings of works of folk belief</label>\n<p class=\"hint\" id=\"_tep.ban_ve_tin_nguong-hint\">File types accepted: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[88](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[89](c,d,h,t) : f[90](c,d,h,t))
    + "</div>";
},"88":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"89":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve_tin_nguong-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_tin_nguong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_tin_nguong\" name=\"_tep.ban_ve_tin_nguong\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve_tin_nguong-hint _tep.ban_ve_tin_nguong-error\">";
},"90":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_tin_nguong\" name=\"_tep.ban_ve_tin_nguong\" aria-describedby=\"_tep.ban_ve_tin_nguong-hint\">";
},"91":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phe_duyet_du_an\">Decision approving the project</label>\n<p class=\"hint\" id=\"_tep.phe_duyet_du_an-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[92](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[93](c,d,h,t) : f[94](c,d,h,t))
    + "</div>";
},"92":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"93":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phe_duyet_du_an-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phe_duyet_du_an") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phe_duyet_du_an\" name=\"_tep.phe_duyet_du_an\" aria-invalid=\"true\" aria-describedby=\"_tep.phe_duyet_du_an-hint _tep.phe_duyet_du_an-error\">";
},"94":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phe_duyet_du_an\" name=\"_tep.phe_duyet_du_an\" aria-describedby=\"_tep.phe_duyet_du_an-hint\">";
},"95":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ket_qua_moi_truong\">Result of the environmental procedure</label>\n<p class=\"hint\" id=\"_tep.ket_qua_moi_truong-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[96](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[97](c,d,h,t) : f[98](c,d,h,t))
    + "</div>";
},"96":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"97":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ket_qua_moi_truong-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_moi_truong") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_moi_truong\" name=\"_tep.ket_qua_moi_truong\" aria-invalid=\"true\" aria-describedby=\"_tep.ket_qua_moi_truong-hint _tep.ket_qua_moi_truong-error\">";
},"98":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_moi_truong\" name=\"_tep.ket_qua_moi_truong\" aria-describedby=\"_tep.ket_qua_moi_truong-hint\">";
},"99":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ban_ve_cong_trinh\">Detailed design drawings: general plan, architecture or sections of the line, foundations, main structure, connections</label>\n<p class=\"hint\" id=\"_tep.ban_ve_cong_trinh-hint\">File types accepted: pdf, dwg.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[100](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[101](c,d,h,t) : f[102](c,d,h,t))
    + "</div>";
},"100":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"101":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ban_ve_cong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ban_ve_cong_trinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_cong_trinh\" name=\"_tep.ban_ve_cong_trinh\" aria-invalid=\"true\" aria-describedby=\"_tep.ban_ve_cong_trinh-hint _tep.ban_ve_cong_trinh-error\">";
},"102":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple accept=\".pdf,.dwg\" id=\"_tep.ban_ve_cong_trinh\" name=\"_tep.ban_ve_cong_trinh\" aria-describedby=\"_tep.ban_ve_cong_trinh-hint\">";
},"103":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_ton_giao\">Approval of need and scale by the provincial authority for religion</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_ton_giao-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[104](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[105](c,d,h,t) : f[106](c,d,h,t))
    + "</div>";
},"104":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"105":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_ton_giao-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ton_giao") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ton_giao\" name=\"_tep.chap_thuan_ton_giao\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_ton_giao-hint _tep.chap_thuan_ton_giao-error\">";
},"106":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ton_giao\" name=\"_tep.chap_thuan_ton_giao\" aria-describedby=\"_tep.chap_thuan_ton_giao-hint\">";
},"107":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_van_hoa\">Culture authority&#39;s statement under the rules on fine arts</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_van_hoa-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[108](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[109](c,d,h,t) : f[110](c,d,h,t))
    + "</div>";
},"108":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"109":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_van_hoa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_van_hoa") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_van_hoa\" name=\"_tep.chap_thuan_van_hoa\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_van_hoa-hint _tep.chap_thuan_van_hoa-error\">";
},"110":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_van_hoa\" name=\"_tep.chap_thuan_van_hoa\" aria-describedby=\"_tep.chap_thuan_van_hoa-hint\">";
},"111":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.dieu_khoan_hiep_dinh\">Provisions of the agreement with the Government of Viet Nam</label>\n<p class=\"hint\" id=\"_tep.dieu_khoan_hiep_dinh-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[112](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[113](c,d,h,t) : f[114](c,d,h,t))
    + "</div>";
},"112":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"113":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.dieu_khoan_hiep_dinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.dieu_khoan_hiep_dinh\" name=\"_tep.dieu_khoan_hiep_dinh\" aria-invalid=\"true\" aria-describedby=\"_tep.dieu_khoan_hiep_dinh-hint _tep.dieu_khoan_hiep_dinh-error\">";
},"114":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.dieu_khoan_hiep_dinh\" name=\"_tep.dieu_khoan_hiep_dinh\" aria-describedby=\"_tep.dieu_khoan_hiep_dinh-hint\">";
},"115":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.y_kien_van_hoa\">Statement of the culture authority</label>\n<p class=\"hint\" id=\"_tep.y_kien_van_hoa-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[116](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[117](c,d,h,t) : f[118](c,d,h,t))
    + "</div>";
},"116":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"117":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.y_kien_van_hoa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"y_kien_van_hoa") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.y_kien_van_hoa\" name=\"_tep.y_kien_van_hoa\" aria-invalid=\"true\" aria-describedby=\"_tep.y_kien_van_hoa-hint _tep.y_kien_van_hoa-error\">";
},"118":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.y_kien_van_hoa\" name=\"_tep.y_kien_van_hoa\" aria-describedby=\"_tep.y_kien_van_hoa-hint\">";
},"119":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.ket_qua_pccc\">Result of the fire safety procedure</label>\n<p class=\"hint\" id=\"_tep.ket_qua_pccc-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[120](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[121](c,d,h,t) : f[122](c,d,h,t))
    + "</div>";
},"120":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"121":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.ket_qua_pccc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ket_qua_pccc") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_pccc\" name=\"_tep.ket_qua_pccc\" aria-invalid=\"true\" aria-describedby=\"_tep.ket_qua_pccc-hint _tep.ket_qua_pccc-error\">";
},"122":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.ket_qua_pccc\" name=\"_tep.ket_qua_pccc\" aria-describedby=\"_tep.ket_qua_pccc-hint\">";
},"123":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.bao_cao_tham_tra\">Design review report</label>\n<p class=\"hint\" id=\"_tep.bao_cao_tham_tra-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[124](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[125](c,d,h,t) : f[126](c,d,h,t))
    + "</div>";
},"124":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"125":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.bao_cao_tham_tra-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"bao_cao_tham_tra") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_tham_tra\" name=\"_tep.bao_cao_tham_tra\" aria-invalid=\"true\" aria-describedby=\"_tep.bao_cao_tham_tra-hint _tep.bao_cao_tham_tra-error\">";
},"126":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.bao_cao_tham_tra\" name=\"_tep.bao_cao_tham_tra\" aria-describedby=\"_tep.bao_cao_tham_tra-hint\">";
},"127":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.cam_ket_lien_ke\">Undertaking for the safety of adjoining works</label>\n<p class=\"hint\" id=\"_tep.cam_ket_lien_ke-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[128](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[129](c,d,h,t) : f[130](c,d,h,t))
    + "</div>";
},"128":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s),{"name":"each","hash":{},"fn":c.program(12, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"129":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.cam_ket_lien_ke-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_lien_ke") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_lien_ke\" name=\"_tep.cam_ket_lien_ke\" aria-invalid=\"true\" aria-describedby=\"_tep.cam_ket_lien_ke-hint _tep.cam_ket_lien_ke-error\">";
},"130":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_lien_ke\" name=\"_tep.cam_ket_lien_ke\" aria-describedby=\"_tep.cam_ket_lien_ke-hint\">";
},"131":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Supporting papers – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
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
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Upload files</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[131](c,d,h,t) : "")
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

  return "<section class=\"answers\"><h2>1. Owner</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Owner</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_chu_dau_tu") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#ten_chu_dau_tu\">Change<span class=\"unseen\"> Owner</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_chu_dau_tu") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#dinh_danh_chu_dau_tu\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n<div class=\"answer\"><dt>Representative</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nguoi_dai_dien") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#nguoi_dai_dien\">Change<span class=\"unseen\"> Representative</span></a></dd></div>\n<div class=\"answer\"><dt>Position</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chuc_vu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#chuc_vu\">Change<span class=\"unseen\"> Position</span></a></dd></div>\n<div class=\"answer\"><dt>Telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_chu_dau_tu") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"chu_dau_tu") : s), d))
    + "#dien_thoai_chu_dau_tu\">Change<span class=\"unseen\"> Telephone</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>2. Site</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Plot</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lo_dat") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#lo_dat\">Change<span class=\"unseen\"> Plot</span></a></dd></div>\n<div class=\"answer\"><dt>Area (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#dien_tich\">Change<span class=\"unseen\"> Area (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>House number, street</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_nha") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#so_nha\">Change<span class=\"unseen\"> House number, street</span></a></dd></div>\n<div class=\"answer\"><dt>Ward/commune</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phuong_xa") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#phuong_xa\">Change<span class=\"unseen\"> Ward/commune</span></a></dd></div>\n<div class=\"answer\"><dt>Province/city</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_thanh") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dia_diem") : s), d))
    + "#tinh_thanh\">Change<span class=\"unseen\"> Province/city</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>3. Design and review</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Designer</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"don_vi_thiet_ke") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#don_vi_thiet_ke\">Change<span class=\"unseen\"> Designer</span></a></dd></div>\n<div class=\"answer\"><dt>Designer&#39;s certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_chung_chi_thiet_ke") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#ma_chung_chi_thiet_ke\">Change<span class=\"unseen\"> Designer&#39;s certificate</span></a></dd></div>\n<div class=\"answer\"><dt>Lead designers</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_nhiem_thiet_ke") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#chu_nhiem_thiet_ke\">Change<span class=\"unseen\"> Lead designers</span></a></dd></div>\n<div class=\"answer\"><dt>Reviewer</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"don_vi_tham_tra") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#don_vi_tham_tra\">Change<span class=\"unseen\"> Reviewer</span></a></dd></div>\n<div class=\"answer\"><dt>Reviewer&#39;s certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_chung_chi_tham_tra") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#ma_chung_chi_tham_tra\">Change<span class=\"unseen\"> Reviewer&#39;s certificate</span></a></dd></div>\n<div class=\"answer\"><dt>Lead reviewers</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_tri_tham_tra") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"thiet_ke") : s), d))
    + "#chu_tri_tham_tra\">Change<span class=\"unseen\"> Lead reviewers</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>4. Works</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Building class</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cap_cong_trinh") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cap") : s), d))
    + "#cap_cong_trinh\">Change<span class=\"unseen\"> Building class</span></a></dd></div>\n</dl>\n</section>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cap_cong_trinh") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>4a. House</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Base level (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_xay_dung") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#cot_xay_dung\">Change<span class=\"unseen\"> Base level (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Setback (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khoang_lui") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#khoang_lui\">Change<span class=\"unseen\"> Setback (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Ground floor area (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tang_1") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#tang_1\">Change<span class=\"unseen\"> Ground floor area (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Total floor area (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_san") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#tong_san\">Change<span class=\"unseen\"> Total floor area (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Floor areas explained</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_san") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#dien_giai_san\">Change<span class=\"unseen\"> Floor areas explained</span></a></dd></div>\n<div class=\"answer\"><dt>Height (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao_nha") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#chieu_cao_nha\">Change<span class=\"unseen\"> Height (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Heights explained</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_chieu_cao") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#dien_giai_chieu_cao\">Change<span class=\"unseen\"> Heights explained</span></a></dd></div>\n<div class=\"answer\"><dt>Floors</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_tang") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#so_tang\">Change<span class=\"unseen\"> Floors</span></a></dd></div>\n<div class=\"answer\"><dt>Floors explained</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_giai_tang") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#dien_giai_tang\">Change<span class=\"unseen\"> Floors explained</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>4b. Works not along a line</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Kind of works</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"loai_cong_trinh") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#loai_cong_trinh\">Change<span class=\"unseen\"> Kind of works</span></a></dd></div>\n<div class=\"answer\"><dt>Footprint (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_tich_xay_dung") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#dien_tich_xay_dung\">Change<span class=\"unseen\"> Footprint (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Base level (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_cong_trinh") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#cot_cong_trinh\">Change<span class=\"unseen\"> Base level (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Setback (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"khoang_lui_cong_trinh") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#khoang_lui_cong_trinh\">Change<span class=\"unseen\"> Setback (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Coverage (%)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"mat_do") : s)) && s.length !== 0 ? f[46](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#mat_do\">Change<span class=\"unseen\"> Coverage (%)</span></a></dd></div>\n<div class=\"answer\"><dt>Floor area ratio</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"he_so") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#he_so\">Change<span class=\"unseen\"> Floor area ratio</span></a></dd></div>\n<div class=\"answer\"><dt>Total floor area (m²)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_dien_tich") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#tong_dien_tich\">Change<span class=\"unseen\"> Total floor area (m²)</span></a></dd></div>\n<div class=\"answer\"><dt>Height (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chieu_cao_cong_trinh") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#chieu_cao_cong_trinh\">Change<span class=\"unseen\"> Height (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Floors</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_tang_cong_trinh") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cong_trinh") : s), d))
    + "#so_tang_cong_trinh\">Change<span class=\"unseen\"> Floors</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>4c. Works along a line</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Total length (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tong_chieu_dai") : s)) && s.length !== 0 ? f[52](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#tong_chieu_dai\">Change<span class=\"unseen\"> Total length (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Level of the works (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cot_tuyen") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#cot_tuyen\">Change<span class=\"unseen\"> Level of the works (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Clearance (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_khong") : s)) && s.length !== 0 ? f[54](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#tinh_khong\">Change<span class=\"unseen\"> Clearance (m)</span></a></dd></div>\n<div class=\"answer\"><dt>Depth (m)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"do_sau") : s)) && s.length !== 0 ? f[55](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"tuyen") : s), d))
    + "#do_sau\">Change<span class=\"unseen\"> Depth (m)</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>5. Schedule</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Months to completion</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_kien_hoan_thanh") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#du_kien_hoan_thanh\">Change<span class=\"unseen\"> Months to completion</span></a></dd></div>\n<div class=\"answer\"><dt>Enclosures</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tai_lieu_kem") : s)) && s.length !== 0 ? f[58](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#tai_lieu_kem\">Change<span class=\"unseen\"> Enclosures</span></a></dd></div>\n<div class=\"answer\"><dt>Done at</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lam_tai") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#lam_tai\">Change<span class=\"unseen\"> Done at</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[60](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"cuoi") : s), d))
    + "#ngay_lam_don.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>6. Papers and levy</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>The land or building is leased</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thue_dat") : s)) && s.length !== 0 ? f[62](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#thue_dat\">Change<span class=\"unseen\"> The land or building is leased</span></a></dd></div>\n<div class=\"answer\"><dt>Has an adjoining building</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"lien_ke") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#lien_ke\">Change<span class=\"unseen\"> Has an adjoining building</span></a></dd></div>\n<div class=\"answer\"><dt>Subject to fire safety rules</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_dien_pccc") : s)) && s.length !== 0 ? f[64](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#thuoc_dien_pccc\">Change<span class=\"unseen\"> Subject to fire safety rules</span></a></dd></div>\n<div class=\"answer\"><dt>Subject to design review</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phai_tham_tra") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#phai_tham_tra\">Change<span class=\"unseen\"> Subject to design review</span></a></dd></div>\n<div class=\"answer\"><dt>Part of a monument or landmark</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"la_di_tich") : s)) && s.length !== 0 ? f[66](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#la_di_tich\">Change<span class=\"unseen\"> Part of a monument or landmark</span></a></dd></div>\n<div class=\"answer\"><dt>Exempt from the levy as</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_mien_le_phi") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#dien_mien_le_phi\">Change<span class=\"unseen\"> Exempt from the levy as</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[68](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Heritage law asks for the culture authority&#39;s opinion</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"can_y_kien_van_hoa") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#can_y_kien_van_hoa\">Change<span class=\"unseen\"> Heritage law asks for the culture authority&#39;s opinion</span></a></dd></div>\n</dl>\n</section>";
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

  return "<div class=\"answer\"><dt>Subject to environmental rules</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thuoc_moi_truong") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"giay_to") : s), d))
    + "#thuoc_moi_truong\">Change<span class=\"unseen\"> Subject to environmental rules</span></a></dd></div>";
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

  return "<section class=\"answers\"><h2>Supporting papers</h2>\n<dl class=\"answer-list\">\n"
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

  return "<div class=\"answer\"><dt>Certificate of land use right and attached property</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_tai_san") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_tai_san\">Change<span class=\"unseen\"> Certificate of land use right and attached property</span></a></dd></div>";
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
    return "<span class=\"none\">Nothing attached</span>";
},"76":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Land use right certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s)) && s.length !== 0 ? f[77](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_dat\">Change<span class=\"unseen\"> Land use right certificate</span></a></dd></div>";
},"77":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"78":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>House ownership and land use right certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s)) && s.length !== 0 ? f[79](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_nha_dat\">Change<span class=\"unseen\"> House ownership and land use right certificate</span></a></dd></div>";
},"79":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_nha_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"80":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Certificate of ownership of a house or works</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s)) && s.length !== 0 ? f[81](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_so_huu_nha\">Change<span class=\"unseen\"> Certificate of ownership of a house or works</span></a></dd></div>";
},"81":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_so_huu_nha") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"82":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Papers that entitle to a certificate not yet issued</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s)) && s.length !== 0 ? f[83](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_du_dieu_kien_gcn\">Change<span class=\"unseen\"> Papers that entitle to a certificate not yet issued</span></a></dd></div>";
},"83":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_du_dieu_kien_gcn") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"84":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Decision to allocate or lease land, auction or tender papers after 01/07/2004, no certificate yet</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s)) && s.length !== 0 ? f[85](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.qd_giao_thue_dat\">Change<span class=\"unseen\"> Decision to allocate or lease land, auction or tender papers after 01/07/2004, no certificate yet</span></a></dd></div>";
},"85":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"qd_giao_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"86":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Report on the land used by a religious organisation without a certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s)) && s.length !== 0 ? f[87](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.bao_cao_hien_trang_dat\">Change<span class=\"unseen\"> Report on the land used by a religious organisation without a certificate</span></a></dd></div>";
},"87":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_hien_trang_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"88":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Papers on the ranking or inventory of a monument without a certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s)) && s.length !== 0 ? f[89](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_xep_hang_di_tich\">Change<span class=\"unseen\"> Papers on the ranking or inventory of a monument without a certificate</span></a></dd></div>";
},"89":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_xep_hang_di_tich") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"90":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Approval of the site of an advertising panel, telecom station, antenna mast or the like</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s)) && s.length !== 0 ? f[91](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_dia_diem\">Change<span class=\"unseen\"> Approval of the site of an advertising panel, telecom station, antenna mast or the like</span></a></dd></div>";
},"91":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_dia_diem") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"92":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Land papers of the forest owner and the lease of the forest environment</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s)) && s.length !== 0 ? f[93](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dat_rung_du_lich\">Change<span class=\"unseen\"> Land papers of the forest owner and the lease of the forest environment</span></a></dd></div>";
},"93":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_rung_du_lich") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"94":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Papers of land with combined uses</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s)) && s.length !== 0 ? f[95](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dat_da_muc_dich\">Change<span class=\"unseen\"> Papers of land with combined uses</span></a></dd></div>";
},"95":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_da_muc_dich") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"96":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Lease with the manager of a traffic facility or consent of the traffic authority</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s)) && s.length !== 0 ? f[97](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_dat_giao_thong\">Change<span class=\"unseen\"> Lease with the manager of a traffic facility or consent of the traffic authority</span></a></dd></div>";
},"97":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dat_giao_thong") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"98":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Statement of the areas by kind of land from the agency that issued the certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s)) && s.length !== 0 ? f[99](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_dinh_dien_tich_dat\">Change<span class=\"unseen\"> Statement of the areas by kind of land from the agency that issued the certificate</span></a></dd></div>";
},"99":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_dinh_dien_tich_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"100":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Approved layout of works serving farming on rice land</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s)) && s.length !== 0 ? f[101](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dat_lua_nong_nghiep\">Change<span class=\"unseen\"> Approved layout of works serving farming on rice land</span></a></dd></div>";
},"101":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dat_lua_nong_nghiep") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"102":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Approval of the place and route or decision to recover land</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s)) && s.length !== 0 ? f[103](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phuong_an_tuyen\">Change<span class=\"unseen\"> Approval of the place and route or decision to recover land</span></a></dd></div>";
},"103":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phuong_an_tuyen") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"104":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Other lawful land papers</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s)) && s.length !== 0 ? f[105](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_dat_khac\">Change<span class=\"unseen\"> Other lawful land papers</span></a></dd></div>";
},"105":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_dat_khac") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"106":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Lease of land or works</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s)) && s.length !== 0 ? f[107](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_thue_dat\">Change<span class=\"unseen\"> Lease of land or works</span></a></dd></div>";
},"107":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_thue_dat") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"108":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Design drawings: site and location, floors, elevations, sections, foundations, utility connections</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s)) && s.length !== 0 ? f[109](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve\">Change<span class=\"unseen\"> Design drawings: site and location, floors, elevations, sections, foundations, utility connections</span></a></dd></div>";
},"109":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"110":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Drawings from the approved detailed design (house of an organisation)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s)) && s.length !== 0 ? f[111](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve_to_chuc\">Change<span class=\"unseen\"> Drawings from the approved detailed design (house of an organisation)</span></a></dd></div>";
},"111":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_to_chuc") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"112":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Drawings of works of folk belief</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s)) && s.length !== 0 ? f[113](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve_tin_nguong\">Change<span class=\"unseen\"> Drawings of works of folk belief</span></a></dd></div>";
},"113":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_tin_nguong") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"114":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Decision approving the project</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s)) && s.length !== 0 ? f[115](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phe_duyet_du_an\">Change<span class=\"unseen\"> Decision approving the project</span></a></dd></div>";
},"115":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phe_duyet_du_an") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"116":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Result of the environmental procedure</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s)) && s.length !== 0 ? f[117](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ket_qua_moi_truong\">Change<span class=\"unseen\"> Result of the environmental procedure</span></a></dd></div>";
},"117":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_moi_truong") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"118":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Detailed design drawings: general plan, architecture or sections of the line, foundations, main structure, connections</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s)) && s.length !== 0 ? f[119](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ban_ve_cong_trinh\">Change<span class=\"unseen\"> Detailed design drawings: general plan, architecture or sections of the line, foundations, main structure, connections</span></a></dd></div>";
},"119":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ban_ve_cong_trinh") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"120":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Approval of need and scale by the provincial authority for religion</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s)) && s.length !== 0 ? f[121](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_ton_giao\">Change<span class=\"unseen\"> Approval of need and scale by the provincial authority for religion</span></a></dd></div>";
},"121":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ton_giao") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"122":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Culture authority&#39;s statement under the rules on fine arts</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s)) && s.length !== 0 ? f[123](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_van_hoa\">Change<span class=\"unseen\"> Culture authority&#39;s statement under the rules on fine arts</span></a></dd></div>";
},"123":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"124":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Provisions of the agreement with the Government of Viet Nam</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s)) && s.length !== 0 ? f[125](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.dieu_khoan_hiep_dinh\">Change<span class=\"unseen\"> Provisions of the agreement with the Government of Viet Nam</span></a></dd></div>";
},"125":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"dieu_khoan_hiep_dinh") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"126":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Statement of the culture authority</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s)) && s.length !== 0 ? f[127](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.y_kien_van_hoa\">Change<span class=\"unseen\"> Statement of the culture authority</span></a></dd></div>";
},"127":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"y_kien_van_hoa") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"128":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Result of the fire safety procedure</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s)) && s.length !== 0 ? f[129](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.ket_qua_pccc\">Change<span class=\"unseen\"> Result of the fire safety procedure</span></a></dd></div>";
},"129":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"ket_qua_pccc") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"130":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Design review report</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s)) && s.length !== 0 ? f[131](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.bao_cao_tham_tra\">Change<span class=\"unseen\"> Design review report</span></a></dd></div>";
},"131":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"bao_cao_tham_tra") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"132":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Undertaking for the safety of adjoining works</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s)) && s.length !== 0 ? f[133](c,d,h,t) : f[75](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.cam_ket_lien_ke\">Change<span class=\"unseen\"> Undertaking for the safety of adjoining works</span></a></dd></div>";
},"133":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_lien_ke") : s),{"name":"each","hash":{},"fn":c.program(74, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"134":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"135":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"136":function(c,d,h,t,data) {
    return " checked";
},"137":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
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
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[134](c,d,h,t) : f[135](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[136](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[137](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Building permit for class III, IV works and detached houses</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Building permit for class III, IV works and detached houses</p>\n<p class=\"masthead-code\">Procedure code 1.013225 · Version 3</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">1.013225</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Building permit with stamped design.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Commune People&#39;s Committee</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
