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

  return "<fieldset class=\"field wrong\" aria-describedby=\"_applicant-error\">\n<legend>The applicant is</legend>\n<p class=\"error\" id=\"_applicant-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s), d))
    + "</p>";
},"8":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>The applicant is</legend>\n";
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
    + "Before you start – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
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
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"_applicant\" name=\"_applicant\" value=\"individual\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"individual") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant\">Individual</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"cooperative\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"cooperative") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Cooperative</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-3\" name=\"_applicant\" value=\"enterprise\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"enterprise") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-3\">Enterprise</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-4\" name=\"_applicant\" value=\"organisation\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"organisation") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-4\">Organisation</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-5\" name=\"_applicant\" value=\"foreigner\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"foreigner") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-5\">Foreigner</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Start</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.01-nguoi_nop": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_sinh-hint ngay_sinh-error\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_sinh-hint\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"gioi_tinh-error\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"gioi_tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n";
},"14":function(c,d,h,t,data) {
    return " checked";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dinh_danh-hint dinh_danh-error\"";
},"16":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dinh_danh-hint\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_cap-hint ngay_cap-error\">\n<legend>Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_cap-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"18":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_cap-hint\">\n<legend>Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_cap-hint\">For example: 27 3 1990.</p>\n";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"noi_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"noi_cap-error\"";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cu_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cu_tru.tinh-error\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cu_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cu_tru.xa-error\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"cu_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"cu_tru.chi_tiet-error\"";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai-hint dien_thoai-error\"";
},"24":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai-hint\"";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"thu_dien_tu-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"thu_dien_tu-hint thu_dien_tu-error\"";
},"26":function(c,d,h,t,data) {
    return "<input aria-describedby=\"thu_dien_tu-hint\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"fax-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"fax") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"fax-hint fax-error\"";
},"28":function(c,d,h,t,data) {
    return "<input aria-describedby=\"fax-hint\"";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho_so-error\"";
},"30":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Person filing – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Person filing</h1>\n<p class=\"form-name\">Application for the certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ho_ten\">Full name <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ho_ten\" name=\"ho_ten\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_sinh.day\" name=\"ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_sinh.month\" name=\"ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_sinh.year\" name=\"ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"gioi_tinh\" name=\"gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"gioi_tinh-2\" name=\"gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "><label for=\"gioi_tinh-2\">Female</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"dinh_danh\">Personal identification number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[16](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"dinh_danh\" name=\"dinh_danh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_cap.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_cap.day\" name=\"ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_cap.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_cap.month\" name=\"ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_cap.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_cap.year\" name=\"ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"noi_cap\">Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"noi_cap\" name=\"noi_cap\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Address <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"cu_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cu_tru.tinh\" name=\"cu_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cu_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cu_tru.xa\" name=\"cu_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"cu_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"cu_tru.chi_tiet\" name=\"cu_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"cu_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"dien_thoai\">Telephone <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"dien_thoai-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai\" name=\"dien_thoai\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"thu_dien_tu\">E-mail <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"thu_dien_tu-hint\">For example: name@example.vn.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"thu_dien_tu\" name=\"thu_dien_tu\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"thu_dien_tu") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"fax\">Fax <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"fax-hint\">At most 20 characters.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"fax") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + " class=\"input medium\" id=\"fax\" name=\"fax\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"fax") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_ho_so\">Owner of the dossier</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho_so") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho_so\" name=\"chu_ho_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho_so") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.02-dau": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"dia_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_danh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_lam_don-hint ngay_lam_don-error\">\n<legend>Date</legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_lam_don-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_lam_don-hint\">\n<legend>Date</legend>\n<p class=\"hint\" id=\"ngay_lam_don-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"kinh_gui-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"kinh_gui-error\"";
},"13":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Head of the application – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Head of the application</h1>\n<p class=\"form-name\">Application for the certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"dia_danh\">Place</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_danh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_danh\" name=\"dia_danh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_danh") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_lam_don.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_lam_don.day\" name=\"ngay_lam_don.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_lam_don.month\" name=\"ngay_lam_don.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_lam_don.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"ngay_lam_don.year\" name=\"ngay_lam_don.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_lam_don") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"kinh_gui\">To</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"kinh_gui\" name=\"kinh_gui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[13](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "don.03-co_so": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_co_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_co_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_co_so-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_co_so.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_co_so.tinh-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_co_so.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_co_so.xa-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_co_so.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_co_so.chi_tiet-error\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dien_thoai_co_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_co_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dien_thoai_co_so-hint dien_thoai_co_so-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"dien_thoai_co_so-hint\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"thu_co_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_co_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"thu_co_so-hint thu_co_so-error\"";
},"15":function(c,d,h,t,data) {
    return "<input aria-describedby=\"thu_co_so-hint\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ma_so_co_so-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_so_co_so") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ma_so_co_so-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"so_dang_ky-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_dang_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"so_dang_ky-error\"";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"ngay_cap_dang_ky-hint ngay_cap_dang_ky-error\">\n<legend>5. Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_cap_dang_ky-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"ngay_cap_dang_ky-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap_dang_ky") : s), d))
    + "</p>";
},"19":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"ngay_cap_dang_ky-hint\">\n<legend>5. Issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"ngay_cap_dang_ky-hint\">For example: 27 3 1990.</p>\n";
},"20":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"noi_cap_dang_ky-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_cap_dang_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"noi_cap_dang_ky-error\"";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"mat_hang-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mat_hang") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"mat_hang-error\"";
},"23":function(c,d,h,t,data) {
    return "<textarea";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"ly_do_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ly_do_cap") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"ly_do_cap-error\"";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dai_dien_ky-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dai_dien_ky") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dai_dien_ky-error\"";
},"26":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Establishment – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Establishment</h1>\n<p class=\"form-name\">Application for the certificate</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ten_co_so\">1. Name</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_co_so") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_co_so\" name=\"ten_co_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_co_so") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>2. Address</legend>\n<div class=\"field\">\n<label for=\"dia_chi_co_so.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_co_so.tinh\" name=\"dia_chi_co_so.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_co_so.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_co_so.xa\" name=\"dia_chi_co_so.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_co_so.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_co_so.chi_tiet\" name=\"dia_chi_co_so.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_co_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"dien_thoai_co_so\">3. Telephone <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"dien_thoai_co_so-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dien_thoai_co_so") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"dien_thoai_co_so\" name=\"dien_thoai_co_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dien_thoai_co_so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"thu_co_so\">3. E-mail <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"thu_co_so-hint\">For example: name@example.vn.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"thu_co_so") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input\" type=\"email\" autocomplete=\"email\" id=\"thu_co_so\" name=\"thu_co_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"thu_co_so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"ma_so_co_so\">4. Code (if any) <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_so_co_so") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"ma_so_co_so\" name=\"ma_so_co_so\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_so_co_so") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"so_dang_ky\">5. Business registration number <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_dang_ky") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input medium\" id=\"so_dang_ky\" name=\"so_dang_ky\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_dang_ky") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[19](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"ngay_cap_dang_ky.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + " id=\"ngay_cap_dang_ky.day\" name=\"ngay_cap_dang_ky.day\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_cap_dang_ky.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + " id=\"ngay_cap_dang_ky.month\" name=\"ngay_cap_dang_ky.month\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"ngay_cap_dang_ky.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) && s.length !== 0 ? f[20](c,d,h,t) : "")
    + " id=\"ngay_cap_dang_ky.year\" name=\"ngay_cap_dang_ky.year\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"noi_cap_dang_ky\">5. Issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"noi_cap_dang_ky") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"noi_cap_dang_ky\" name=\"noi_cap_dang_ky\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"noi_cap_dang_ky") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"mat_hang\">6. Goods</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"mat_hang") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"mat_hang\" name=\"mat_hang\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"mat_hang") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"ly_do_cap\">Reason</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ly_do_cap") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[23](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"ly_do_cap\" name=\"ly_do_cap\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ly_do_cap") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"dai_dien_ky\">Signed by</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dai_dien_ky") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dai_dien_ky\" name=\"dai_dien_ky\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dai_dien_ky") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[26](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "thuyet_minh.01-thong_tin_chung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_co_so_thuyet_minh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_co_so_thuyet_minh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_co_so_thuyet_minh-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thuyet_minh.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thuyet_minh.tinh-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thuyet_minh.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thuyet_minh.xa-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"dia_chi_thuyet_minh.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"dia_chi_thuyet_minh.chi_tiet-error\"";
},"12":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "I. General – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>I. General</h1>\n<p class=\"form-name\">Description of the food safety conditions</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ten_co_so_thuyet_minh\">I.1. Name</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_co_so_thuyet_minh") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_co_so_thuyet_minh\" name=\"ten_co_so_thuyet_minh\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_co_so_thuyet_minh") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>I.2. Address</legend>\n<div class=\"field\">\n<label for=\"dia_chi_thuyet_minh.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thuyet_minh.tinh\" name=\"dia_chi_thuyet_minh.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_thuyet_minh.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thuyet_minh.xa\" name=\"dia_chi_thuyet_minh.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"dia_chi_thuyet_minh.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"dia_chi_thuyet_minh.chi_tiet\" name=\"dia_chi_thuyet_minh.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "thuyet_minh.02-dieu_kien": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"san_pham-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"san_pham") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"san_pham-error\"";
},"8":function(c,d,h,t,data) {
    return "<textarea";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"co_so_vat_chat-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_so_vat_chat") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"co_so_vat_chat-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"trang_thiet_bi-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"trang_thiet_bi") : s), d))
    + "</p>";
},"11":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">Equipment: </span>Row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_thiet_bi\">Equipment</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_thiet_bi") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_thiet_bi\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_thiet_bi\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_thiet_bi") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".so_luong\">Number <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".so_luong-hint\">From 1.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_luong") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".so_luong\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".so_luong\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"so_luong") : s), d))
    + "\">\n</div>"
    + ((s = (d != null ? p(d,"removable") : d)) && s.length !== 0 ? f[16](c,d,h,t) : "")
    + "\n</fieldset>";
},"12":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_thiet_bi-error\"><strong>Error:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_thiet_bi") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_thiet_bi-error\"";
},"13":function(c,d,h,t,data) {
    return "<input";
},"14":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".so_luong-error\"><strong>Error:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"so_luong") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".so_luong-hint "
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".so_luong-error\"";
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<input aria-describedby=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"at") : d), d))
    + ".so_luong-hint\"";
},"16":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "\n<button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Remove<span class=\"unseen\"> row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"17":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"trang_thiet_bi\">Add a row<span class=\"unseen\">: Equipment</span></button>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nhan_luc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nhan_luc") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"nhan_luc-error\"";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chuong_trinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chuong_trinh") : s), d))
    + "</p><textarea aria-invalid=\"true\" aria-describedby=\"chuong_trinh-error\"";
},"20":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "II. Goods and conditions – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>II. Goods and conditions</h1>\n<p class=\"form-name\">Description of the food safety conditions</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"san_pham\">Products</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"san_pham") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"san_pham\" name=\"san_pham\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"san_pham") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"co_so_vat_chat\">Premises</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_so_vat_chat") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"co_so_vat_chat\" name=\"co_so_vat_chat\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"co_so_vat_chat") : s), d))
    + "</textarea>\n</div>\n<div class=\"rows\" id=\"trang_thiet_bi\" role=\"group\" aria-labelledby=\"trang_thiet_bi-label\" tabindex=\"-1\">\n<h2 id=\"trang_thiet_bi-label\">Equipment</h2>\n<p class=\"hint\">From 1 to 200 rows.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"trang_thiet_bi") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"trang_thiet_bi") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"trang_thiet_bi") : s)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "\n</div>\n<div class=\"field\">\n<label for=\"nhan_luc\">Staff</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nhan_luc") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"nhan_luc\" name=\"nhan_luc\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"nhan_luc") : s), d))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"chuong_trinh\">Food safety programme</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chuong_trinh") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" rows=\"4\" id=\"chuong_trinh\" name=\"chuong_trinh\">"
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chuong_trinh") : s), d))
    + "</textarea>\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[20](c,d,h,t) : "")
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
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s), d))
    + "</bdi>";
},"8":function(c,d,h,t,data) {
    return "<span class=\"none\">Not provided</span>";
},"9":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Person filing</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#ho_ten\">Change<span class=\"unseen\"> Full name</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#gioi_tinh\">Change<span class=\"unseen\"> Sex</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n<div class=\"answer\"><dt>Issued on</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#ngay_cap.day\">Change<span class=\"unseen\"> Issued on</span></a></dd></div>\n<div class=\"answer\"><dt>Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#noi_cap\">Change<span class=\"unseen\"> Issued by</span></a></dd></div>\n<div class=\"answer\"><dt>Address</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cu_tru") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#cu_tru.tinh\">Change<span class=\"unseen\"> Address</span></a></dd></div>\n<div class=\"answer\"><dt>Telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#dien_thoai\">Change<span class=\"unseen\"> Telephone</span></a></dd></div>\n<div class=\"answer\"><dt>E-mail</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thu_dien_tu") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#thu_dien_tu\">Change<span class=\"unseen\"> E-mail</span></a></dd></div>\n<div class=\"answer\"><dt>Fax</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"fax") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#fax\">Change<span class=\"unseen\"> Fax</span></a></dd></div>\n<div class=\"answer\"><dt>Owner of the dossier</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho_so") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s), d))
    + "#chu_ho_so\">Change<span class=\"unseen\"> Owner of the dossier</span></a></dd></div>\n</dl>\n</section>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"cu_tru") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thu_dien_tu") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"fax") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho_so") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Head of the application</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Place</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_danh") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dau") : s), d))
    + "#dia_danh\">Change<span class=\"unseen\"> Place</span></a></dd></div>\n<div class=\"answer\"><dt>Date</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_lam_don") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dau") : s), d))
    + "#ngay_lam_don.day\">Change<span class=\"unseen\"> Date</span></a></dd></div>\n<div class=\"answer\"><dt>To</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dau") : s), d))
    + "#kinh_gui\">Change<span class=\"unseen\"> To</span></a></dd></div>\n</dl>\n</section>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_danh") : s), d))
    + "</bdi>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_lam_don") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Establishment</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>1. Name</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_co_so") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#ten_co_so\">Change<span class=\"unseen\"> 1. Name</span></a></dd></div>\n<div class=\"answer\"><dt>2. Address</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_co_so") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#dia_chi_co_so.tinh\">Change<span class=\"unseen\"> 2. Address</span></a></dd></div>\n<div class=\"answer\"><dt>3. Telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_co_so") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#dien_thoai_co_so\">Change<span class=\"unseen\"> 3. Telephone</span></a></dd></div>\n<div class=\"answer\"><dt>3. E-mail</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thu_co_so") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#thu_co_so\">Change<span class=\"unseen\"> 3. E-mail</span></a></dd></div>\n<div class=\"answer\"><dt>4. Code (if any)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_so_co_so") : s)) && s.length !== 0 ? f[30](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#ma_so_co_so\">Change<span class=\"unseen\"> 4. Code (if any)</span></a></dd></div>\n<div class=\"answer\"><dt>5. Business registration number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_dang_ky") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#so_dang_ky\">Change<span class=\"unseen\"> 5. Business registration number</span></a></dd></div>\n<div class=\"answer\"><dt>5. Issued on</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_cap_dang_ky") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#ngay_cap_dang_ky.day\">Change<span class=\"unseen\"> 5. Issued on</span></a></dd></div>\n<div class=\"answer\"><dt>5. Issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_cap_dang_ky") : s)) && s.length !== 0 ? f[33](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#noi_cap_dang_ky\">Change<span class=\"unseen\"> 5. Issued by</span></a></dd></div>\n<div class=\"answer\"><dt>6. Goods</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"mat_hang") : s)) && s.length !== 0 ? f[34](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#mat_hang\">Change<span class=\"unseen\"> 6. Goods</span></a></dd></div>\n<div class=\"answer\"><dt>Reason</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ly_do_cap") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#ly_do_cap\">Change<span class=\"unseen\"> Reason</span></a></dd></div>\n<div class=\"answer\"><dt>Signed by</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dai_dien_ky") : s)) && s.length !== 0 ? f[36](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s), d))
    + "#dai_dien_ky\">Change<span class=\"unseen\"> Signed by</span></a></dd></div>\n</dl>\n</section>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_co_so") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_co_so") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dien_thoai_co_so") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"thu_co_so") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_so_co_so") : s), d))
    + "</bdi>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_dang_ky") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ngay_cap_dang_ky") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"noi_cap_dang_ky") : s), d))
    + "</bdi>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"mat_hang") : s), d))
    + "</bdi>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ly_do_cap") : s), d))
    + "</bdi>";
},"36":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dai_dien_ky") : s), d))
    + "</bdi>";
},"37":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>I. General</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>I.1. Name</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_co_so_thuyet_minh") : s)) && s.length !== 0 ? f[38](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"thong_tin_chung") : s), d))
    + "#ten_co_so_thuyet_minh\">Change<span class=\"unseen\"> I.1. Name</span></a></dd></div>\n<div class=\"answer\"><dt>I.2. Address</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"thong_tin_chung") : s), d))
    + "#dia_chi_thuyet_minh.tinh\">Change<span class=\"unseen\"> I.2. Address</span></a></dd></div>\n</dl>\n</section>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_co_so_thuyet_minh") : s), d))
    + "</bdi>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"dia_chi_thuyet_minh") : s), d))
    + "</bdi>";
},"40":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>II. Goods and conditions</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Products</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"san_pham") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"dieu_kien") : s), d))
    + "#san_pham\">Change<span class=\"unseen\"> Products</span></a></dd></div>\n<div class=\"answer\"><dt>Premises</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_so_vat_chat") : s)) && s.length !== 0 ? f[42](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"dieu_kien") : s), d))
    + "#co_so_vat_chat\">Change<span class=\"unseen\"> Premises</span></a></dd></div>\n<div class=\"answer\"><dt>Staff</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nhan_luc") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"dieu_kien") : s), d))
    + "#nhan_luc\">Change<span class=\"unseen\"> Staff</span></a></dd></div>\n<div class=\"answer\"><dt>Food safety programme</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chuong_trinh") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"dieu_kien") : s), d))
    + "#chuong_trinh\">Change<span class=\"unseen\"> Food safety programme</span></a></dd></div>\n</dl>\n<h3>Equipment</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Equipment</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"trang_thiet_bi") : s)) && s.length !== 0 ? f[45](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"dieu_kien") : s), d))
    + "#trang_thiet_bi\">Change<span class=\"unseen\"> Equipment</span></a></dd></div>\n</dl>"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"trang_thiet_bi") : s),{"name":"each","hash":{},"fn":c.program(46, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</section>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"san_pham") : s), d))
    + "</bdi>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_so_vat_chat") : s), d))
    + "</bdi>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nhan_luc") : s), d))
    + "</bdi>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chuong_trinh") : s), d))
    + "</bdi>";
},"45":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"trang_thiet_bi") : s), d))
    + "</bdi>";
},"46":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<h4>Equipment "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Equipment</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_thiet_bi") : s)) && s.length !== 0 ? f[47](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Number</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_luong") : s)) && s.length !== 0 ? f[48](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n</dl>";
},"47":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_thiet_bi") : s), d))
    + "</bdi>";
},"48":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"so_luong") : s), d))
    + "</bdi>";
},"49":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"50":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"51":function(c,d,h,t,data) {
    return " checked";
},"52":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Check your answers before you submit</h1>\n<p class=\"lead\">Look over what you have entered. Choose “Change” to correct an answer.</p>\n<section class=\"answers\"><h2>Kind of dossier</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>The applicant is</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"_applicant") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2((d != null ? p(d,"start_link") : d), d))
    + "#_applicant\">Change<span class=\"unseen\"> The applicant is</span></a></dd></div>\n</dl>\n</section>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"nguoi_nop") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"dau") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"don") : s)) != null ? p(s,"co_so") : s)) && s.length !== 0 ? f[25](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"thong_tin_chung") : s)) && s.length !== 0 ? f[37](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"thuyet_minh") : s)) != null ? p(s,"dieu_kien") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[49](c,d,h,t) : f[50](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[51](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[52](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Food safety certificate for agriculture, forestry and fishery</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Food safety certificate for agriculture, forestry and fishery</p>\n<p class=\"masthead-code\">Procedure code 2.001827 · Version 1</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">2.001827</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Food safety certificate; Notice of refusal, also sent to the locality.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: Food safety authority</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
