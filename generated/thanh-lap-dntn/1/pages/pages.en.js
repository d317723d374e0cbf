// Made by tthc. Do not edit.
import { page } from "./page-support.js";

export const pages = {
  "giay_de_nghi.01-a": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"chu.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu.ngay_sinh-hint chu.ngay_sinh-error\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"chu.ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"chu.ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"chu.ngay_sinh-hint\">\n<legend>Date of birth</legend>\n<p class=\"hint\" id=\"chu.ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu.gioi_tinh-error\">\n<legend>Sex</legend>\n<p class=\"error\" id=\"chu.gioi_tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex</legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dia_chi_lien_lac.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dia_chi_lien_lac.tinh-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dia_chi_lien_lac.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dia_chi_lien_lac.xa-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dia_chi_lien_lac.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dia_chi_lien_lac.chi_tiet-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.dien_thoai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.dien_thoai-hint chu.dien_thoai-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu.dien_thoai-hint\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu.thu_dien_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu.thu_dien_tu-hint chu.thu_dien_tu-error\"";
},"21":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu.thu_dien_tu-hint\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"co_dinh_danh-error\">\n<legend>Has a personal identification number</legend>\n<p class=\"error\" id=\"co_dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_dinh_danh") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Has a personal identification number</legend>\n";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh-hint dinh_danh-error\"";
},"25":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh-hint\"";
},"26":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "A. Owner – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>A. Owner</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>A. Owner</legend>\n<div class=\"field\">\n<label for=\"chu.ho_ten\">Full name</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.ho_ten\" name=\"chu.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"chu.ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu.ngay_sinh.day\" name=\"chu.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu.ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu.ngay_sinh.month\" name=\"chu.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu.ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu.ngay_sinh.year\" name=\"chu.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"chu.gioi_tinh\" name=\"chu.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"chu.gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"chu.gioi_tinh-2\" name=\"chu.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"chu.gioi_tinh-2\">Female</label></div>\n</fieldset>\n<fieldset class=\"group\">\n<legend>Contact address</legend>\n<div class=\"field\">\n<label for=\"chu.dia_chi_lien_lac.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.dia_chi_lien_lac.tinh\" name=\"chu.dia_chi_lien_lac.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu.dia_chi_lien_lac.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.dia_chi_lien_lac.xa\" name=\"chu.dia_chi_lien_lac.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu.dia_chi_lien_lac.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu.dia_chi_lien_lac.chi_tiet\" name=\"chu.dia_chi_lien_lac.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu.dien_thoai\">Telephone <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"chu.dien_thoai-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"chu.dien_thoai\" name=\"chu.dien_thoai\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu.thu_dien_tu\">E-mail <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"chu.thu_dien_tu-hint\">For example: name@example.vn.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"chu.thu_dien_tu\" name=\"chu.thu_dien_tu\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_dinh_danh") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"co_dinh_danh\" name=\"co_dinh_danh\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_dinh_danh") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"co_dinh_danh\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"co_dinh_danh-2\" name=\"co_dinh_danh\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_dinh_danh") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"co_dinh_danh-2\">No</label></div>\n</div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Has a personal identification number.</p>\n<div class=\"field\">\n<label for=\"dinh_danh\">Personal identification number</label>\n<p class=\"hint\" id=\"dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh\" name=\"dinh_danh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[26](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.02-a2": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"giay_to_khac.dan_toc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"giay_to_khac.dan_toc-error\"";
},"8":function(c,d,h,t,data) {
    return "<select";
},"9":function(c,d,h,t,data) {
    return " selected";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.quoc_tich-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"giay_to_khac.quoc_tich-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.so_ho_chieu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_to_khac.so_ho_chieu-error\"";
},"12":function(c,d,h,t,data) {
    return "<input";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"giay_to_khac.ngay_cap-hint giay_to_khac.ngay_cap-error\">\n<legend>Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_to_khac.ngay_cap-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"giay_to_khac.ngay_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"giay_to_khac.ngay_cap-hint\">\n<legend>Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"giay_to_khac.ngay_cap-hint\">For example: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.noi_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_to_khac.noi_cap-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"giay_to_khac.noi_thuong_tru-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"giay_to_khac.noi_thuong_tru-error\"";
},"18":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "A2. Without a personal identification number – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>A2. Without a personal identification number</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>A2. Identity of the owner <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"giay_to_khac.dan_toc\">Ethnic group <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"giay_to_khac.dan_toc\" name=\"giay_to_khac.dan_toc\">\n<option value=\"\">– Choose –</option>\n<option value=\"01\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"giay_to_khac.quoc_tich\">Nationality <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"giay_to_khac.quoc_tich\" name=\"giay_to_khac.quoc_tich\">\n<option value=\"\">– Choose –</option>\n<option value=\"VN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___v_n") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Viet Nam</option>\n<option value=\"LA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___l_a") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Laos</option>\n<option value=\"KH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Cambodia</option>\n<option value=\"CN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_n") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">China</option>\n<option value=\"TW\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_w") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Taiwan (China)</option>\n<option value=\"JP\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___j_p") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Japan</option>\n<option value=\"KR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_r") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Korea, Republic of</option>\n<option value=\"TH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___t_h") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Thailand</option>\n<option value=\"SG\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___s_g") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Singapore</option>\n<option value=\"MY\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___m_y") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Malaysia</option>\n<option value=\"PH\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___p_h") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Philippines</option>\n<option value=\"IN\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___i_n") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">India</option>\n<option value=\"US\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___u_s") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">United States</option>\n<option value=\"CA\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___c_a") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Canada</option>\n<option value=\"AU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___a_u") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Australia</option>\n<option value=\"GB\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___g_b") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">United Kingdom</option>\n<option value=\"FR\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___f_r") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">France</option>\n<option value=\"DE\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___d_e") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Germany</option>\n<option value=\"RU\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___r_u") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Russian Federation</option>\n<option value=\"KHAC\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_h_a_c") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Other</option>\n<option value=\"KQT\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) != null ? p(s,"___k_q_t") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + ">Stateless</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"giay_to_khac.so_ho_chieu\">Passport number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" id=\"giay_to_khac.so_ho_chieu\" name=\"giay_to_khac.so_ho_chieu\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"giay_to_khac.ngay_cap.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"giay_to_khac.ngay_cap.day\" name=\"giay_to_khac.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_to_khac.ngay_cap.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"giay_to_khac.ngay_cap.month\" name=\"giay_to_khac.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"giay_to_khac.ngay_cap.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"giay_to_khac.ngay_cap.year\" name=\"giay_to_khac.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"giay_to_khac.noi_cap\">Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\"giay_to_khac.noi_cap\" name=\"giay_to_khac.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"giay_to_khac.noi_thuong_tru\">Permanent residence <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input\" id=\"giay_to_khac.noi_thuong_tru\" name=\"giay_to_khac.noi_thuong_tru\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s), d))
    + "\">\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.03-b": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<fieldset class=\"field wrong\" aria-describedby=\"tinh_trang-error\">\n<legend>Kind of founding</legend>\n<p class=\"error\" id=\"tinh_trang-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_trang") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Kind of founding</legend>\n";
},"9":function(c,d,h,t,data) {
    return " checked";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.ten_ho-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.ten_ho-error\"";
},"11":function(c,d,h,t,data) {
    return "<input";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.so_giay_chung_nhan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.so_giay_chung_nhan-error\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ho_chuyen_doi.ngay_cap-hint ho_chuyen_doi.ngay_cap-error\">\n<legend>Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ho_chuyen_doi.ngay_cap-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ho_chuyen_doi.ngay_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"14":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ho_chuyen_doi.ngay_cap-hint\">\n<legend>Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ho_chuyen_doi.ngay_cap-hint\">For example: 27 3 1990.</p>\n";
},"15":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.ma_so_thue-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.ma_so_thue-hint ho_chuyen_doi.ma_so_thue-error\"";
},"17":function(c,d,h,t,data) {
    return "<input aria-describedby=\"ho_chuyen_doi.ma_so_thue-hint\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.dia_chi.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.dia_chi.tinh-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.dia_chi.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.dia_chi.xa-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.dia_chi.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.dia_chi.chi_tiet-error\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ho_chuyen_doi.ho_ten_chu_ho-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_chuyen_doi.ho_ten_chu_ho-error\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nho_va_vua-error\">\n<legend>Small or medium enterprise</legend>\n<p class=\"error\" id=\"nho_va_vua-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nho_va_vua") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Small or medium enterprise</legend>\n";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"dn_xa_hoi-error\">\n<legend>Social enterprise <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"dn_xa_hoi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dn_xa_hoi") : s), d))
    + "</p>";
},"25":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Social enterprise <span class=\"optional\">(optional)</span></legend>\n";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"du_an_dac_biet-error\">\n<legend>Special investment project <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"du_an_dac_biet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_dac_biet") : s), d))
    + "</p>";
},"27":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Special investment project <span class=\"optional\">(optional)</span></legend>\n";
},"28":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "B. Kind of founding – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>B. Kind of founding</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang\" name=\"tinh_trang\" value=\"lap_moi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"lap_moi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang\">Newly founded</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-2\" name=\"tinh_trang\" value=\"tu_ho_kinh_doanh\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"tu_ho_kinh_doanh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-2\">Converted from a household business</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"tinh_trang-3\" name=\"tinh_trang\" value=\"tu_co_so_xa_hoi\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"tinh_trang") : s)) != null ? p(s,"tu_co_so_xa_hoi") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"tinh_trang-3\">Converted from a social establishment or fund</label></div>\n</fieldset>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Kind of founding = Converted from a household business.</p>\n<fieldset class=\"group\">\n<legend>Household business converted <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.ten_ho\">Name of the household business <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.ten_ho\" name=\"ho_chuyen_doi.ten_ho\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.so_giay_chung_nhan\">Certificate number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input medium\" id=\"ho_chuyen_doi.so_giay_chung_nhan\" name=\"ho_chuyen_doi.so_giay_chung_nhan\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ho_chuyen_doi.ngay_cap.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ho_chuyen_doi.ngay_cap.day\" name=\"ho_chuyen_doi.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ho_chuyen_doi.ngay_cap.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ho_chuyen_doi.ngay_cap.month\" name=\"ho_chuyen_doi.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ho_chuyen_doi.ngay_cap.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + " id=\"ho_chuyen_doi.ngay_cap.year\" name=\"ho_chuyen_doi.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.ma_so_thue\">Tax code <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"ho_chuyen_doi.ma_so_thue-hint\">10, 13 or 12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"ho_chuyen_doi.ma_so_thue\" name=\"ho_chuyen_doi.ma_so_thue\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Address <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.dia_chi.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.dia_chi.tinh\" name=\"ho_chuyen_doi.dia_chi.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.dia_chi.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.dia_chi.xa\" name=\"ho_chuyen_doi.dia_chi.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.dia_chi.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.dia_chi.chi_tiet\" name=\"ho_chuyen_doi.dia_chi.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"ho_chuyen_doi.ho_ten_chu_ho\">Name of the owner <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input\" id=\"ho_chuyen_doi.ho_ten_chu_ho\" name=\"ho_chuyen_doi.ho_ten_chu_ho\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s), d))
    + "\">\n</div>\n</fieldset>\n</div>\n<div class=\"conditional\">\n<p class=\"only\">Answer only if: Kind of founding = Converted from a household business.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nho_va_vua") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"nho_va_vua\" name=\"nho_va_vua\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nho_va_vua") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"nho_va_vua\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nho_va_vua-2\" name=\"nho_va_vua\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nho_va_vua") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"nho_va_vua-2\">No</label></div>\n</div>\n</fieldset>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dn_xa_hoi") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"dn_xa_hoi\" name=\"dn_xa_hoi\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dn_xa_hoi") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dn_xa_hoi\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"dn_xa_hoi-2\" name=\"dn_xa_hoi\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"dn_xa_hoi") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"dn_xa_hoi-2\">No</label></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_dac_biet") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[27](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_dac_biet\" name=\"du_an_dac_biet\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_dac_biet") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"du_an_dac_biet\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_dac_biet-2\" name=\"du_an_dac_biet\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_dac_biet") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"du_an_dac_biet-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[28](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.04-c": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_doanh_nghiep-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_doanh_nghiep") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_doanh_nghiep-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ten_nuoc_ngoai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nuoc_ngoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_nuoc_ngoai-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ten_viet_tat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_viet_tat") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_viet_tat-error\"";
},"11":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "C. Name – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>C. Name</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ten_doanh_nghiep\">Name in Vietnamese</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_doanh_nghiep") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_doanh_nghiep\" name=\"ten_doanh_nghiep\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_doanh_nghiep") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ten_nuoc_ngoai\">Name in a foreign language <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nuoc_ngoai") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_nuoc_ngoai\" name=\"ten_nuoc_ngoai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_nuoc_ngoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ten_viet_tat\">Short name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_viet_tat") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_viet_tat\" name=\"ten_viet_tat\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_viet_tat") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.05-d": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"tru_so.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.tinh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.xa-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.chi_tiet-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_tru_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_tru_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_tru_so-hint dien_thoai_tru_so-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_tru_so-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"fax-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"fax") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"fax-hint fax-error\"";
},"14":function(c,d,h,t,data) {
    return "<input aria-describedby=\"fax-hint\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"thu_doanh_nghiep-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_doanh_nghiep") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"thu_doanh_nghiep-hint thu_doanh_nghiep-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"thu_doanh_nghiep-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"trang_web-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"trang_web") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"trang_web-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"nam_trong_khu-error\">\n<legend>Located in <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"nam_trong_khu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_trong_khu") : s), d))
    + "</p>";
},"19":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Located in <span class=\"optional\">(optional)</span></legend>\n";
},"20":function(c,d,h,t,data) {
    return " checked";
},"21":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "D. Head office – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>D. Head office</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>Head office</legend>\n<div class=\"field\">\n<label for=\"tru_so.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.tinh\" name=\"tru_so.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.xa\" name=\"tru_so.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.chi_tiet\" name=\"tru_so.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"dien_thoai_tru_so\">Telephone</label>\n<p class=\"hint\" id=\"dien_thoai_tru_so-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_tru_so") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_tru_so\" name=\"dien_thoai_tru_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_tru_so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"fax\">Fax <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"fax-hint\">At most 20 characters.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"fax") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[14](c,d,h,t))
    + " class=\"input medium\" id=\"fax\" name=\"fax\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"fax") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"thu_doanh_nghiep\">E-mail <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"thu_doanh_nghiep-hint\">For example: name@example.vn.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_doanh_nghiep") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"thu_doanh_nghiep\" name=\"thu_doanh_nghiep\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"thu_doanh_nghiep") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"trang_web\">Website <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"trang_web") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"trang_web\" name=\"trang_web\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"trang_web") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_trong_khu") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu\" name=\"nam_trong_khu\" value=\"khu_cong_nghiep\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_cong_nghiep") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu\">Industrial park</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu-2\" name=\"nam_trong_khu\" value=\"khu_che_xuat\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_che_xuat") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu-2\">Export processing zone</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu-3\" name=\"nam_trong_khu\" value=\"khu_kinh_te\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_kinh_te") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu-3\">Economic zone</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"nam_trong_khu-4\" name=\"nam_trong_khu\" value=\"khu_cong_nghe_cao\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"nam_trong_khu") : s)) != null ? p(s,"khu_cong_nghe_cao") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + "><label for=\"nam_trong_khu-4\">High-tech park</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.06-e": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"nganh_nghe-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">Business lines: </span>Row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\">Business line</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\">Class code</label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint\">At most 10 characters.</p>\n"
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
    + ".ten_nganh-error\"><strong>Error:</strong> "
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
    + ".ma_nganh-error\"><strong>Error:</strong> "
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
    + "\">Remove<span class=\"unseen\"> row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"14":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"nganh_nghe\">Add a row<span class=\"unseen\">: Business lines</span></button>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nganh_chinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_chinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nganh_chinh-hint nganh_chinh-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nganh_chinh-hint\"";
},"17":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "E. Business lines – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>E. Business lines</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"rows\" id=\"nganh_nghe\" role=\"group\" aria-labelledby=\"nganh_nghe-label\" tabindex=\"-1\">\n<h2 id=\"nganh_nghe-label\">Business lines</h2>\n<p class=\"hint\">From 1 to 50 rows.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"nganh_nghe") : s),{"name":"each","hash":{},"fn":c.program(8, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n</div>\n<div class=\"field\">\n<label for=\"nganh_chinh\">Main business line</label>\n<p class=\"hint\" id=\"nganh_chinh-hint\">At most 10 characters.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_chinh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" id=\"nganh_chinh\" name=\"nganh_chinh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nganh_chinh") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.07-f": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"von-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"von-hint von-error\"";
},"8":function(c,d,h,t,data) {
    return "<input aria-describedby=\"von-hint\"";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field computed\">\n<p class=\"label\">Capital in words</p>\n<p class=\"computed-value\"><bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s), d))
    + "</bdi></p>\n<p class=\"hint\">Filled in by the system from your answers.</p>\n</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tien_viet_nam-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tien_viet_nam") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tien_viet_nam-hint tien_viet_nam-error\"";
},"11":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tien_viet_nam-hint\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ngoai_te-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngoai_te") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ngoai_te-hint ngoai_te-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"ngoai_te-hint\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"vang-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"vang") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"vang-hint vang-error\"";
},"15":function(c,d,h,t,data) {
    return "<input aria-describedby=\"vang-hint\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"quyen_su_dung_dat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyen_su_dung_dat") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"quyen_su_dung_dat-hint quyen_su_dung_dat-error\"";
},"17":function(c,d,h,t,data) {
    return "<input aria-describedby=\"quyen_su_dung_dat-hint\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_huu_tri_tue-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_huu_tri_tue") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_huu_tri_tue-hint so_huu_tri_tue-error\"";
},"19":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_huu_tri_tue-hint\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tai_san_khac-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_san_khac") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tai_san_khac-hint tai_san_khac-error\"";
},"21":function(c,d,h,t,data) {
    return "<input aria-describedby=\"tai_san_khac-hint\"";
},"22":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "F. Capital – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>F. Capital</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"von\">Capital (VND)</label>\n<p class=\"hint\" id=\"von-hint\">Amount in đồng, for example: 1.000.000. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"von\" name=\"von\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n<div class=\"field\">\n<label for=\"tien_viet_nam\">Vietnamese currency <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"tien_viet_nam-hint\">Amount in đồng, for example: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tien_viet_nam") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[11](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"tien_viet_nam\" name=\"tien_viet_nam\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tien_viet_nam") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"ngoai_te\">Foreign currency (in VND) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"ngoai_te-hint\">Amount in đồng, for example: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngoai_te") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"ngoai_te\" name=\"ngoai_te\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngoai_te") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"vang\">Gold (in VND) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"vang-hint\">Amount in đồng, for example: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"vang") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"vang\" name=\"vang\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"vang") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"quyen_su_dung_dat\">Land use right (in VND) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"quyen_su_dung_dat-hint\">Amount in đồng, for example: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyen_su_dung_dat") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"quyen_su_dung_dat\" name=\"quyen_su_dung_dat\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"quyen_su_dung_dat") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"so_huu_tri_tue\">Intellectual property (in VND) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"so_huu_tri_tue-hint\">Amount in đồng, for example: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_huu_tri_tue") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_huu_tri_tue\" name=\"so_huu_tri_tue\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_huu_tri_tue") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<div class=\"field\">\n<label for=\"tai_san_khac\">Other assets (in VND) <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"tai_san_khac-hint\">Amount in đồng, for example: 1.000.000.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tai_san_khac") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"tai_san_khac\" name=\"tai_san_khac\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tai_san_khac") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.08-g": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_giam_doc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_giam_doc") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_giam_doc-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_giam_doc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_giam_doc") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_giam_doc-hint dinh_danh_giam_doc-error\"";
},"10":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_giam_doc-hint\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_giam_doc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_giam_doc") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_giam_doc-hint dien_thoai_giam_doc-error\"";
},"12":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_giam_doc-hint\"";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ten_ke_toan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ke_toan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_ke_toan-error\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh_ke_toan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_ke_toan") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh_ke_toan-hint dinh_danh_ke_toan-error\"";
},"15":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh_ke_toan-hint\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thue.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thue.tinh-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thue.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thue.xa-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thue.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thue.chi_tiet-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_bat_dau-hint ngay_bat_dau-error\">\n<legend>First day of business <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_bat_dau-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_bat_dau-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s), d))
    + "</p>";
},"20":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_bat_dau-hint\">\n<legend>First day of business <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_bat_dau-hint\">For example: 27 3 1990.</p>\n";
},"21":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"hinh_thuc_hach_toan-error\">\n<legend>Accounting</legend>\n<p class=\"error\" id=\"hinh_thuc_hach_toan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Accounting</legend>\n";
},"24":function(c,d,h,t,data) {
    return " checked";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam_tai_chinh_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam_tai_chinh_tu-hint nam_tai_chinh_tu-error\"";
},"26":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nam_tai_chinh_tu-hint\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nam_tai_chinh_den-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_den") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"nam_tai_chinh_den-hint nam_tai_chinh_den-error\"";
},"28":function(c,d,h,t,data) {
    return "<input aria-describedby=\"nam_tai_chinh_den-hint\"";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_lao_dong-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_lao_dong") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_lao_dong-hint so_lao_dong-error\"";
},"30":function(c,d,h,t,data) {
    return "<input aria-describedby=\"so_lao_dong-hint\"";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"du_an_bot-error\">\n<legend>Under a BOT contract</legend>\n<p class=\"error\" id=\"du_an_bot-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_bot") : s), d))
    + "</p>";
},"32":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Under a BOT contract</legend>\n";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"phuong_phap_gtgt-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_phap_gtgt") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"phuong_phap_gtgt-error\"";
},"34":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "G. Tax registration – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>G. Tax registration</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ten_giam_doc\">Director: full name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_giam_doc") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_giam_doc\" name=\"ten_giam_doc\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_giam_doc") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dinh_danh_giam_doc\">Director: identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"dinh_danh_giam_doc-hint\">12 digits.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_giam_doc") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_giam_doc\" name=\"dinh_danh_giam_doc\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_giam_doc") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dien_thoai_giam_doc\">Director: telephone <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"dien_thoai_giam_doc-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_giam_doc") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[12](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_giam_doc\" name=\"dien_thoai_giam_doc\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_giam_doc") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ten_ke_toan\">Accountant: full name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ke_toan") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_ke_toan\" name=\"ten_ke_toan\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_ke_toan") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dinh_danh_ke_toan\">Accountant: identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"dinh_danh_ke_toan-hint\">12 digits.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh_ke_toan") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh_ke_toan\" name=\"dinh_danh_ke_toan\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh_ke_toan") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Address for tax notices <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"dia_chi_thue.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thue.tinh\" name=\"dia_chi_thue.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_thue.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thue.xa\" name=\"dia_chi_thue.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_thue.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thue.chi_tiet\" name=\"dia_chi_thue.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thue") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_bat_dau.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + " id=\"ngay_bat_dau.day\" name=\"ngay_bat_dau.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_bat_dau") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_bat_dau.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + " id=\"ngay_bat_dau.month\" name=\"ngay_bat_dau.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_bat_dau") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_bat_dau.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + " id=\"ngay_bat_dau.year\" name=\"ngay_bat_dau.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_bat_dau") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"hinh_thuc_hach_toan\" name=\"hinh_thuc_hach_toan\" value=\"doc_lap\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) != null ? p(s,"doc_lap") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"hinh_thuc_hach_toan\">Independent</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"hinh_thuc_hach_toan-2\" name=\"hinh_thuc_hach_toan\" value=\"phu_thuoc\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) != null ? p(s,"phu_thuoc") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"hinh_thuc_hach_toan-2\">Dependent</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"nam_tai_chinh_tu\">Financial year from (day/month)</label>\n<p class=\"hint\" id=\"nam_tai_chinh_tu-hint\">At most 5 characters.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_tu") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + " class=\"input medium\" id=\"nam_tai_chinh_tu\" name=\"nam_tai_chinh_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam_tai_chinh_tu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"nam_tai_chinh_den\">Financial year to (day/month)</label>\n<p class=\"hint\" id=\"nam_tai_chinh_den-hint\">At most 5 characters.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nam_tai_chinh_den") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + " class=\"input medium\" id=\"nam_tai_chinh_den\" name=\"nam_tai_chinh_den\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nam_tai_chinh_den") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_lao_dong\">Employees</label>\n<p class=\"hint\" id=\"so_lao_dong-hint\">From 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_lao_dong") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[30](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"so_lao_dong\" name=\"so_lao_dong\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_lao_dong") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"du_an_bot") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[32](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_bot\" name=\"du_an_bot\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_bot") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"du_an_bot\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"du_an_bot-2\" name=\"du_an_bot\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"du_an_bot") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"du_an_bot-2\">No</label></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"phuong_phap_gtgt\">Method of value added tax</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phuong_phap_gtgt") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"phuong_phap_gtgt\" name=\"phuong_phap_gtgt\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"phuong_phap_gtgt") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[34](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.09-h": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"dong_bhxh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dong_bhxh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dong_bhxh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"co_uy_quyen-error\">\n<legend>Filed by an agent</legend>\n<p class=\"error\" id=\"co_uy_quyen-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Filed by an agent</legend>\n";
},"11":function(c,d,h,t,data) {
    return " checked";
},"12":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "H. Social insurance – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>H. Social insurance</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"dong_bhxh\">How social insurance is paid</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dong_bhxh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dong_bhxh\" name=\"dong_bhxh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dong_bhxh") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen\" name=\"co_uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen-2\" name=\"co_uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.giay_to_phap_ly\">Identity paper of the owner</label>\n<p class=\"hint\" id=\"_tep.giay_to_phap_ly-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
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
    + "\">Remove file<span class=\"unseen\"> "
    + alias2(alias1((d != null ? p(d,"name") : d), d))
    + "</span></button></li>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.giay_to_phap_ly-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"giay_to_phap_ly") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_phap_ly\" name=\"_tep.giay_to_phap_ly\" aria-invalid=\"true\" aria-describedby=\"_tep.giay_to_phap_ly-hint _tep.giay_to_phap_ly-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.giay_to_phap_ly\" name=\"_tep.giay_to_phap_ly\" aria-describedby=\"_tep.giay_to_phap_ly-hint\">";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.cam_ket_xa_hoi\">Social commitment</label>\n<p class=\"hint\" id=\"_tep.cam_ket_xa_hoi-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.cam_ket_xa_hoi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_xa_hoi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_xa_hoi\" name=\"_tep.cam_ket_xa_hoi\" aria-invalid=\"true\" aria-describedby=\"_tep.cam_ket_xa_hoi-hint _tep.cam_ket_xa_hoi-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_xa_hoi\" name=\"_tep.cam_ket_xa_hoi\" aria-describedby=\"_tep.cam_ket_xa_hoi-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_ho_kinh_doanh\">Certificate of the household business</label>\n<p class=\"hint\" id=\"_tep.gcn_ho_kinh_doanh-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_ho_kinh_doanh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_ho_kinh_doanh\" name=\"_tep.gcn_ho_kinh_doanh\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_ho_kinh_doanh-hint _tep.gcn_ho_kinh_doanh-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_ho_kinh_doanh\" name=\"_tep.gcn_ho_kinh_doanh\" aria-describedby=\"_tep.gcn_ho_kinh_doanh-hint\">";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_dang_ky_thue\">Tax registration certificate</label>\n<p class=\"hint\" id=\"_tep.gcn_dang_ky_thue-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "</div>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_dang_ky_thue-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_dang_ky_thue") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dang_ky_thue\" name=\"_tep.gcn_dang_ky_thue\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_dang_ky_thue-hint _tep.gcn_dang_ky_thue-error\">";
},"25":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_dang_ky_thue\" name=\"_tep.gcn_dang_ky_thue\" aria-describedby=\"_tep.gcn_dang_ky_thue-hint\">";
},"26":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.cam_ket_chuyen_doi\">Social commitment on conversion</label>\n<p class=\"hint\" id=\"_tep.cam_ket_chuyen_doi-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[29](c,d,h,t))
    + "</div>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.cam_ket_chuyen_doi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_chuyen_doi\" name=\"_tep.cam_ket_chuyen_doi\" aria-invalid=\"true\" aria-describedby=\"_tep.cam_ket_chuyen_doi-hint _tep.cam_ket_chuyen_doi-error\">";
},"29":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.cam_ket_chuyen_doi\" name=\"_tep.cam_ket_chuyen_doi\" aria-describedby=\"_tep.cam_ket_chuyen_doi-hint\">";
},"30":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chap_thuan_ndt_nuoc_ngoai\">Approval of foreign investors</label>\n<p class=\"hint\" id=\"_tep.chap_thuan_ndt_nuoc_ngoai-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[33](c,d,h,t))
    + "</div>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chap_thuan_ndt_nuoc_ngoai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ndt_nuoc_ngoai\" name=\"_tep.chap_thuan_ndt_nuoc_ngoai\" aria-invalid=\"true\" aria-describedby=\"_tep.chap_thuan_ndt_nuoc_ngoai-hint _tep.chap_thuan_ndt_nuoc_ngoai-error\">";
},"33":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chap_thuan_ndt_nuoc_ngoai\" name=\"_tep.chap_thuan_ndt_nuoc_ngoai\" aria-describedby=\"_tep.chap_thuan_ndt_nuoc_ngoai-hint\">";
},"34":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.gcn_co_so\">Certificate of the establishment or fund</label>\n<p class=\"hint\" id=\"_tep.gcn_co_so-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[35](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[37](c,d,h,t))
    + "</div>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.gcn_co_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gcn_co_so") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_co_so\" name=\"_tep.gcn_co_so\" aria-invalid=\"true\" aria-describedby=\"_tep.gcn_co_so-hint _tep.gcn_co_so-error\">";
},"37":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.gcn_co_so\" name=\"_tep.gcn_co_so\" aria-describedby=\"_tep.gcn_co_so-hint\">";
},"38":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.quyet_dinh_chuyen_doi\">Decision on conversion</label>\n<p class=\"hint\" id=\"_tep.quyet_dinh_chuyen_doi-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[39](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[41](c,d,h,t))
    + "</div>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.quyet_dinh_chuyen_doi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.quyet_dinh_chuyen_doi\" name=\"_tep.quyet_dinh_chuyen_doi\" aria-invalid=\"true\" aria-describedby=\"_tep.quyet_dinh_chuyen_doi-hint _tep.quyet_dinh_chuyen_doi-error\">";
},"41":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.quyet_dinh_chuyen_doi\" name=\"_tep.quyet_dinh_chuyen_doi\" aria-describedby=\"_tep.quyet_dinh_chuyen_doi-hint\">";
},"42":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"group\">\n<legend>Papers of the agent</legend>\n<p class=\"hint\">One of these papers is needed.</p>\n"
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

  return "<div class=\"field\"><label for=\"_tep.uy_quyen_ca_nhan\">Authorisation of a person</label>\n<p class=\"hint\" id=\"_tep.uy_quyen_ca_nhan-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[44](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[46](c,d,h,t))
    + "</div>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.uy_quyen_ca_nhan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.uy_quyen_ca_nhan\" name=\"_tep.uy_quyen_ca_nhan\" aria-invalid=\"true\" aria-describedby=\"_tep.uy_quyen_ca_nhan-hint _tep.uy_quyen_ca_nhan-error\">";
},"46":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.uy_quyen_ca_nhan\" name=\"_tep.uy_quyen_ca_nhan\" aria-describedby=\"_tep.uy_quyen_ca_nhan-hint\">";
},"47":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_dich_vu\">Service contract and letter of introduction</label>\n<p class=\"hint\" id=\"_tep.hop_dong_dich_vu-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[48](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[50](c,d,h,t))
    + "</div>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_dich_vu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_dich_vu") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dich_vu\" name=\"_tep.hop_dong_dich_vu\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_dich_vu-hint _tep.hop_dong_dich_vu-error\">";
},"50":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_dich_vu\" name=\"_tep.hop_dong_dich_vu\" aria-describedby=\"_tep.hop_dong_dich_vu-hint\">";
},"51":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.phieu_gui_buu_chinh\">Postal slip</label>\n<p class=\"hint\" id=\"_tep.phieu_gui_buu_chinh-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[52](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[54](c,d,h,t))
    + "</div>";
},"52":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"53":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.phieu_gui_buu_chinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.phieu_gui_buu_chinh\" name=\"_tep.phieu_gui_buu_chinh\" aria-invalid=\"true\" aria-describedby=\"_tep.phieu_gui_buu_chinh-hint _tep.phieu_gui_buu_chinh-error\">";
},"54":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.phieu_gui_buu_chinh\" name=\"_tep.phieu_gui_buu_chinh\" aria-describedby=\"_tep.phieu_gui_buu_chinh-hint\">";
},"55":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.hop_dong_buu_chinh_khac\">Contract with another carrier</label>\n<p class=\"hint\" id=\"_tep.hop_dong_buu_chinh_khac-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[56](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[58](c,d,h,t))
    + "</div>";
},"56":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"57":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.hop_dong_buu_chinh_khac-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_buu_chinh_khac\" name=\"_tep.hop_dong_buu_chinh_khac\" aria-invalid=\"true\" aria-describedby=\"_tep.hop_dong_buu_chinh_khac-hint _tep.hop_dong_buu_chinh_khac-error\">";
},"58":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.hop_dong_buu_chinh_khac\" name=\"_tep.hop_dong_buu_chinh_khac\" aria-describedby=\"_tep.hop_dong_buu_chinh_khac-hint\">";
},"59":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Supporting papers – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
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
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Upload files</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[59](c,d,h,t) : "")
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
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>A. Owner</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Has a personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_dinh_danh") : s)) && s.length !== 0 ? f[8](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#co_dinh_danh\">Change<span class=\"unseen\"> Has a personal identification number</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "\n</dl>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.gioi_tinh\">Change<span class=\"unseen\"> Sex</span></a></dd></div>\n<div class=\"answer\"><dt>Contact address</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dia_chi_lien_lac") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.dia_chi_lien_lac.tinh\">Change<span class=\"unseen\"> Contact address</span></a></dd></div>\n<div class=\"answer\"><dt>Telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.dien_thoai\">Change<span class=\"unseen\"> Telephone</span></a></dd></div>\n<div class=\"answer\"><dt>E-mail</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu") : s)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#chu.thu_dien_tu\">Change<span class=\"unseen\"> E-mail</span></a></dd></div>\n</dl>\n</section>";
},"8":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_dinh_danh") : s), d))
    + "</bdi>";
},"9":function(c,d,h,t,data) {
    return "<span class=\"none\">Not provided</span>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a") : s), d))
    + "#dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>";
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

  return "<section class=\"answers\"><h2>A2. Without a personal identification number</h2>\n<h3>A2. Identity of the owner</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Ethnic group</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.dan_toc\">Change<span class=\"unseen\"> Ethnic group</span></a></dd></div>\n<div class=\"answer\"><dt>Nationality</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"quoc_tich") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.quoc_tich\">Change<span class=\"unseen\"> Nationality</span></a></dd></div>\n<div class=\"answer\"><dt>Passport number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"so_ho_chieu") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.so_ho_chieu\">Change<span class=\"unseen\"> Passport number</span></a></dd></div>\n<div class=\"answer\"><dt>Issued on</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.ngay_cap.day\">Change<span class=\"unseen\"> Issued on</span></a></dd></div>\n<div class=\"answer\"><dt>Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.noi_cap\">Change<span class=\"unseen\"> Issued by</span></a></dd></div>\n<div class=\"answer\"><dt>Permanent residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"giay_to_khac") : s)) != null ? p(s,"noi_thuong_tru") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"a2") : s), d))
    + "#giay_to_khac.noi_thuong_tru\">Change<span class=\"unseen\"> Permanent residence</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>B. Kind of founding</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Kind of founding</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_trang") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#tinh_trang\">Change<span class=\"unseen\"> Kind of founding</span></a></dd></div>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"nho_va_vua") : s)) && s.length !== 0 ? f[27](c,d,h,t) : "")
    + "\n<div class=\"answer\"><dt>Social enterprise</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dn_xa_hoi") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#dn_xa_hoi\">Change<span class=\"unseen\"> Social enterprise</span></a></dd></div>\n<div class=\"answer\"><dt>Special investment project</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_an_dac_biet") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#du_an_dac_biet\">Change<span class=\"unseen\"> Special investment project</span></a></dd></div>\n</dl>\n"
    + ((s = ((s = (d != null ? p(d,"shown") : d)) != null ? p(s,"ho_chuyen_doi") : s)) && s.length !== 0 ? f[31](c,d,h,t) : "")
    + "\n</section>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tinh_trang") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Small or medium enterprise</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nho_va_vua") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#nho_va_vua\">Change<span class=\"unseen\"> Small or medium enterprise</span></a></dd></div>";
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

  return "<h3>Household business converted</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Name of the household business</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ten_ho\">Change<span class=\"unseen\"> Name of the household business</span></a></dd></div>\n<div class=\"answer\"><dt>Certificate number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"so_giay_chung_nhan") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.so_giay_chung_nhan\">Change<span class=\"unseen\"> Certificate number</span></a></dd></div>\n<div class=\"answer\"><dt>Issued on</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ngay_cap.day\">Change<span class=\"unseen\"> Issued on</span></a></dd></div>\n<div class=\"answer\"><dt>Tax code</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ma_so_thue\">Change<span class=\"unseen\"> Tax code</span></a></dd></div>\n<div class=\"answer\"><dt>Address</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"dia_chi") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.dia_chi.tinh\">Change<span class=\"unseen\"> Address</span></a></dd></div>\n<div class=\"answer\"><dt>Name of the owner</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_chuyen_doi") : s)) != null ? p(s,"ho_ten_chu_ho") : s)) && s.length !== 0 ? f[37](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"b") : s), d))
    + "#ho_chuyen_doi.ho_ten_chu_ho\">Change<span class=\"unseen\"> Name of the owner</span></a></dd></div>\n</dl>";
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

  return "<section class=\"answers\"><h2>C. Name</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Name in Vietnamese</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_doanh_nghiep") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"c") : s), d))
    + "#ten_doanh_nghiep\">Change<span class=\"unseen\"> Name in Vietnamese</span></a></dd></div>\n<div class=\"answer\"><dt>Name in a foreign language</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nuoc_ngoai") : s)) && s.length !== 0 ? f[40](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"c") : s), d))
    + "#ten_nuoc_ngoai\">Change<span class=\"unseen\"> Name in a foreign language</span></a></dd></div>\n<div class=\"answer\"><dt>Short name</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_viet_tat") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"c") : s), d))
    + "#ten_viet_tat\">Change<span class=\"unseen\"> Short name</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>D. Head office</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Head office</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#tru_so.tinh\">Change<span class=\"unseen\"> Head office</span></a></dd></div>\n<div class=\"answer\"><dt>Telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_tru_so") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#dien_thoai_tru_so\">Change<span class=\"unseen\"> Telephone</span></a></dd></div>\n<div class=\"answer\"><dt>Fax</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"fax") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#fax\">Change<span class=\"unseen\"> Fax</span></a></dd></div>\n<div class=\"answer\"><dt>E-mail</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thu_doanh_nghiep") : s)) && s.length !== 0 ? f[46](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#thu_doanh_nghiep\">Change<span class=\"unseen\"> E-mail</span></a></dd></div>\n<div class=\"answer\"><dt>Website</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"trang_web") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#trang_web\">Change<span class=\"unseen\"> Website</span></a></dd></div>\n<div class=\"answer\"><dt>Located in</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_trong_khu") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"d") : s), d))
    + "#nam_trong_khu\">Change<span class=\"unseen\"> Located in</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>E. Business lines</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Main business line</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_chinh") : s)) && s.length !== 0 ? f[50](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"e") : s), d))
    + "#nganh_chinh\">Change<span class=\"unseen\"> Main business line</span></a></dd></div>\n</dl>\n<h3>Business lines</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Business lines</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[51](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"e") : s), d))
    + "#nganh_nghe\">Change<span class=\"unseen\"> Business lines</span></a></dd></div>\n</dl>"
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

  return "<h4>Business lines "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Business line</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[53](c,d,h,t) : f[9](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Class code</dt><dd class=\"answer-text\">"
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

  return "<section class=\"answers\"><h2>F. Capital</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Capital (VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[56](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#von\">Change<span class=\"unseen\"> Capital (VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Capital in words</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[57](c,d,h,t) : f[9](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Vietnamese currency</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tien_viet_nam") : s)) && s.length !== 0 ? f[58](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#tien_viet_nam\">Change<span class=\"unseen\"> Vietnamese currency</span></a></dd></div>\n<div class=\"answer\"><dt>Foreign currency (in VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngoai_te") : s)) && s.length !== 0 ? f[59](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#ngoai_te\">Change<span class=\"unseen\"> Foreign currency (in VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Gold (in VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"vang") : s)) && s.length !== 0 ? f[60](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#vang\">Change<span class=\"unseen\"> Gold (in VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Land use right (in VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"quyen_su_dung_dat") : s)) && s.length !== 0 ? f[61](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#quyen_su_dung_dat\">Change<span class=\"unseen\"> Land use right (in VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Intellectual property (in VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_huu_tri_tue") : s)) && s.length !== 0 ? f[62](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#so_huu_tri_tue\">Change<span class=\"unseen\"> Intellectual property (in VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Other assets (in VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tai_san_khac") : s)) && s.length !== 0 ? f[63](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"f") : s), d))
    + "#tai_san_khac\">Change<span class=\"unseen\"> Other assets (in VND)</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>G. Tax registration</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Director: full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_giam_doc") : s)) && s.length !== 0 ? f[65](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#ten_giam_doc\">Change<span class=\"unseen\"> Director: full name</span></a></dd></div>\n<div class=\"answer\"><dt>Director: identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_giam_doc") : s)) && s.length !== 0 ? f[66](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dinh_danh_giam_doc\">Change<span class=\"unseen\"> Director: identification number</span></a></dd></div>\n<div class=\"answer\"><dt>Director: telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_giam_doc") : s)) && s.length !== 0 ? f[67](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dien_thoai_giam_doc\">Change<span class=\"unseen\"> Director: telephone</span></a></dd></div>\n<div class=\"answer\"><dt>Accountant: full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_ke_toan") : s)) && s.length !== 0 ? f[68](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#ten_ke_toan\">Change<span class=\"unseen\"> Accountant: full name</span></a></dd></div>\n<div class=\"answer\"><dt>Accountant: identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh_ke_toan") : s)) && s.length !== 0 ? f[69](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dinh_danh_ke_toan\">Change<span class=\"unseen\"> Accountant: identification number</span></a></dd></div>\n<div class=\"answer\"><dt>Address for tax notices</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_thue") : s)) && s.length !== 0 ? f[70](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#dia_chi_thue.tinh\">Change<span class=\"unseen\"> Address for tax notices</span></a></dd></div>\n<div class=\"answer\"><dt>First day of business</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_bat_dau") : s)) && s.length !== 0 ? f[71](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#ngay_bat_dau.day\">Change<span class=\"unseen\"> First day of business</span></a></dd></div>\n<div class=\"answer\"><dt>Accounting</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"hinh_thuc_hach_toan") : s)) && s.length !== 0 ? f[72](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#hinh_thuc_hach_toan\">Change<span class=\"unseen\"> Accounting</span></a></dd></div>\n<div class=\"answer\"><dt>Financial year from (day/month)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_tai_chinh_tu") : s)) && s.length !== 0 ? f[73](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#nam_tai_chinh_tu\">Change<span class=\"unseen\"> Financial year from (day/month)</span></a></dd></div>\n<div class=\"answer\"><dt>Financial year to (day/month)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nam_tai_chinh_den") : s)) && s.length !== 0 ? f[74](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#nam_tai_chinh_den\">Change<span class=\"unseen\"> Financial year to (day/month)</span></a></dd></div>\n<div class=\"answer\"><dt>Employees</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_lao_dong") : s)) && s.length !== 0 ? f[75](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#so_lao_dong\">Change<span class=\"unseen\"> Employees</span></a></dd></div>\n<div class=\"answer\"><dt>Under a BOT contract</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"du_an_bot") : s)) && s.length !== 0 ? f[76](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#du_an_bot\">Change<span class=\"unseen\"> Under a BOT contract</span></a></dd></div>\n<div class=\"answer\"><dt>Method of value added tax</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"phuong_phap_gtgt") : s)) && s.length !== 0 ? f[77](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"g") : s), d))
    + "#phuong_phap_gtgt\">Change<span class=\"unseen\"> Method of value added tax</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>H. Social insurance</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>How social insurance is paid</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dong_bhxh") : s)) && s.length !== 0 ? f[79](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"h") : s), d))
    + "#dong_bhxh\">Change<span class=\"unseen\"> How social insurance is paid</span></a></dd></div>\n<div class=\"answer\"><dt>Filed by an agent</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[80](c,d,h,t) : f[9](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"h") : s), d))
    + "#co_uy_quyen\">Change<span class=\"unseen\"> Filed by an agent</span></a></dd></div>\n</dl>\n</section>";
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

  return "<section class=\"answers\"><h2>Supporting papers</h2>\n<dl class=\"answer-list\">\n"
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

  return "<div class=\"answer\"><dt>Identity paper of the owner</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"giay_to_phap_ly") : s)) && s.length !== 0 ? f[83](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.giay_to_phap_ly\">Change<span class=\"unseen\"> Identity paper of the owner</span></a></dd></div>";
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
    return "<span class=\"none\">Nothing attached</span>";
},"86":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Social commitment</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s)) && s.length !== 0 ? f[87](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.cam_ket_xa_hoi\">Change<span class=\"unseen\"> Social commitment</span></a></dd></div>";
},"87":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_xa_hoi") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"88":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Certificate of the household business</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s)) && s.length !== 0 ? f[89](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_ho_kinh_doanh\">Change<span class=\"unseen\"> Certificate of the household business</span></a></dd></div>";
},"89":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_ho_kinh_doanh") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"90":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Tax registration certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s)) && s.length !== 0 ? f[91](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_dang_ky_thue\">Change<span class=\"unseen\"> Tax registration certificate</span></a></dd></div>";
},"91":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_dang_ky_thue") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"92":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Social commitment on conversion</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s)) && s.length !== 0 ? f[93](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.cam_ket_chuyen_doi\">Change<span class=\"unseen\"> Social commitment on conversion</span></a></dd></div>";
},"93":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"cam_ket_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"94":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Approval of foreign investors</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s)) && s.length !== 0 ? f[95](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chap_thuan_ndt_nuoc_ngoai\">Change<span class=\"unseen\"> Approval of foreign investors</span></a></dd></div>";
},"95":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chap_thuan_ndt_nuoc_ngoai") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"96":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Certificate of the establishment or fund</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s)) && s.length !== 0 ? f[97](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.gcn_co_so\">Change<span class=\"unseen\"> Certificate of the establishment or fund</span></a></dd></div>";
},"97":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"gcn_co_so") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"98":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Decision on conversion</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s)) && s.length !== 0 ? f[99](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.quyet_dinh_chuyen_doi\">Change<span class=\"unseen\"> Decision on conversion</span></a></dd></div>";
},"99":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"quyet_dinh_chuyen_doi") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"100":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Authorisation of a person</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s)) && s.length !== 0 ? f[101](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.uy_quyen_ca_nhan\">Change<span class=\"unseen\"> Authorisation of a person</span></a></dd></div>";
},"101":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"uy_quyen_ca_nhan") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"102":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Service contract and letter of introduction</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s)) && s.length !== 0 ? f[103](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_dich_vu\">Change<span class=\"unseen\"> Service contract and letter of introduction</span></a></dd></div>";
},"103":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_dich_vu") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"104":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Postal slip</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s)) && s.length !== 0 ? f[105](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.phieu_gui_buu_chinh\">Change<span class=\"unseen\"> Postal slip</span></a></dd></div>";
},"105":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"phieu_gui_buu_chinh") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"106":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Contract with another carrier</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s)) && s.length !== 0 ? f[107](c,d,h,t) : f[85](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.hop_dong_buu_chinh_khac\">Change<span class=\"unseen\"> Contract with another carrier</span></a></dd></div>";
},"107":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"hop_dong_buu_chinh_khac") : s),{"name":"each","hash":{},"fn":c.program(84, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"108":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"109":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"110":function(c,d,h,t,data) {
    return " checked";
},"111":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Check your answers before you submit</h1>\n<p class=\"lead\">Look over what you have entered. Choose “Change” to correct an answer.</p>\n"
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
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[108](c,d,h,t) : f[109](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[110](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[111](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Registration of a sole proprietorship</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a sole proprietorship</p>\n<p class=\"masthead-code\">Procedure code 2.001610 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">2.001610</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Enterprise registration certificate; Publication of the registration for thirty days; Notice of corrections.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Department of Finance</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
