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
    + "Before you start – Registration of a household business</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a household business</p>\n<p class=\"masthead-code\">Procedure code 1.001612 · Version 0</p>"
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
    + "><label for=\"_applicant\">Individual</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"_applicant-2\" name=\"_applicant\" value=\"household\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"_applicant") : s)) != null ? p(s,"household") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "><label for=\"_applicant-2\">Household</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Start</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: District finance and planning office</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.01-dau": page((f) => (f = {"0":function(c,d,h,t,data) {
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
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "To – Registration of a household business</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a household business</p>\n<p class=\"masthead-code\">Procedure code 1.001612 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>To</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"kinh_gui\">Registration office</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"kinh_gui\" name=\"kinh_gui\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "\">\n</div>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: District finance and planning office</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.02-chu_ho": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"chu_ho.ho_ten-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.ho_ten-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_ho.ngay_sinh-hint chu_ho.ngay_sinh-error\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_sinh-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"chu_ho.ngay_sinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</p>";
},"10":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"chu_ho.ngay_sinh-hint\">\n<legend>Date of birth <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_sinh-hint\">For example: 27 3 1990.</p>\n";
},"11":function(c,d,h,t,data) {
    return " aria-invalid=\"true\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.dinh_danh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.dinh_danh-hint chu_ho.dinh_danh-error\"";
},"13":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu_ho.dinh_danh-hint\"";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.thuong_tru.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.thuong_tru.tinh-error\"";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.thuong_tru.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.thuong_tru.xa-error\"";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.thuong_tru.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.thuong_tru.chi_tiet-error\"";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_ho.gioi_tinh-error\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n<p class=\"error\" id=\"chu_ho.gioi_tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</p>";
},"18":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Sex <span class=\"optional\">(optional)</span></legend>\n";
},"19":function(c,d,h,t,data) {
    return " checked";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.dan_toc-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</p><select aria-invalid=\"true\" aria-describedby=\"chu_ho.dan_toc-error\"";
},"21":function(c,d,h,t,data) {
    return "<select";
},"22":function(c,d,h,t,data) {
    return " selected";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.dien_thoai-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.dien_thoai-hint chu_ho.dien_thoai-error\"";
},"24":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu_ho.dien_thoai-hint\"";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.ma_so_thue-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.ma_so_thue-hint chu_ho.ma_so_thue-error\"";
},"26":function(c,d,h,t,data) {
    return "<input aria-describedby=\"chu_ho.ma_so_thue-hint\"";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_ho.ngay_cap-hint chu_ho.ngay_cap-error\">\n<legend>Identity card issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_cap-hint\">For example: 27 3 1990.</p>\n<p class=\"error\" id=\"chu_ho.ngay_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</p>";
},"28":function(c,d,h,t,data) {
    return "<fieldset class=\"field\" aria-describedby=\"chu_ho.ngay_cap-hint\">\n<legend>Identity card issued on <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\" id=\"chu_ho.ngay_cap-hint\">For example: 27 3 1990.</p>\n";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"chu_ho.noi_cap-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"chu_ho.noi_cap-error\"";
},"30":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Owner – Registration of a household business</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a household business</p>\n<p class=\"masthead-code\">Procedure code 1.001612 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Owner</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<fieldset class=\"group\">\n<legend>Owner</legend>\n<div class=\"field\">\n<label for=\"chu_ho.ho_ten\">Full name (capitals)</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.ho_ten\" name=\"chu_ho.ho_ten\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[10](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"chu_ho.ngay_sinh.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_sinh.day\" name=\"chu_ho.ngay_sinh.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_sinh.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_sinh.month\" name=\"chu_ho.ngay_sinh.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_sinh.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_sinh.year\" name=\"chu_ho.ngay_sinh.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu_ho.dinh_danh\">Personal identification number</label>\n<p class=\"hint\" id=\"chu_ho.dinh_danh-hint\">12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"chu_ho.dinh_danh\" name=\"chu_ho.dinh_danh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Permanent residence <span class=\"optional\">(optional)</span></legend>\n<p class=\"hint\">Leave this whole part empty if there is nothing to say.</p>\n<div class=\"field\">\n<label for=\"chu_ho.thuong_tru.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.thuong_tru.tinh\" name=\"chu_ho.thuong_tru.tinh\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.thuong_tru.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.thuong_tru.xa\" name=\"chu_ho.thuong_tru.xa\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.thuong_tru.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.thuong_tru.chi_tiet\" name=\"chu_ho.thuong_tru.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[18](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"chu_ho.gioi_tinh\" name=\"chu_ho.gioi_tinh\" value=\"nam\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nam") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "><label for=\"chu_ho.gioi_tinh\">Male</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"chu_ho.gioi_tinh-2\" name=\"chu_ho.gioi_tinh\" value=\"nu\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) != null ? p(s,"nu") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + "><label for=\"chu_ho.gioi_tinh-2\">Female</label></div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu_ho.dan_toc\">Ethnic group <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + " class=\"input medium\" id=\"chu_ho.dan_toc\" name=\"chu_ho.dan_toc\">\n<option value=\"\">– Choose –</option>\n<option value=\"01\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__01") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Kinh</option>\n<option value=\"02\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__02") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Tày</option>\n<option value=\"03\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__03") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Thái</option>\n<option value=\"04\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__04") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Hoa</option>\n<option value=\"05\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__05") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Khơ-me</option>\n<option value=\"06\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__06") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mường</option>\n<option value=\"07\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__07") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Nùng</option>\n<option value=\"08\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__08") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mông</option>\n<option value=\"09\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__09") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Dao</option>\n<option value=\"10\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__10") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Gia-rai</option>\n<option value=\"11\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__11") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ngái</option>\n<option value=\"12\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__12") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ê-đê</option>\n<option value=\"13\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__13") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ba-na</option>\n<option value=\"14\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__14") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Xơ-đăng</option>\n<option value=\"15\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__15") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Sán Chay</option>\n<option value=\"16\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__16") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cơ-ho</option>\n<option value=\"17\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__17") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chăm</option>\n<option value=\"18\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__18") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Sán Dìu</option>\n<option value=\"19\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__19") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Hrê</option>\n<option value=\"20\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__20") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mnông</option>\n<option value=\"21\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__21") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ra-glai</option>\n<option value=\"22\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__22") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Xtiêng</option>\n<option value=\"23\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__23") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Bru - Vân Kiều</option>\n<option value=\"24\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__24") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Thổ</option>\n<option value=\"25\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__25") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Giáy</option>\n<option value=\"26\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__26") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cơ-tu</option>\n<option value=\"27\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__27") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Gié - Triêng</option>\n<option value=\"28\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__28") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mạ</option>\n<option value=\"29\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__29") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Khơ-mú</option>\n<option value=\"30\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__30") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Co</option>\n<option value=\"31\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__31") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Tà-ôi</option>\n<option value=\"32\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__32") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chơ-ro</option>\n<option value=\"33\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__33") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Kháng</option>\n<option value=\"34\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__34") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Xinh-mun</option>\n<option value=\"35\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__35") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Hà Nhì</option>\n<option value=\"36\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__36") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chu-ru</option>\n<option value=\"37\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__37") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Lào</option>\n<option value=\"38\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__38") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">La Chí</option>\n<option value=\"39\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__39") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">La Ha</option>\n<option value=\"40\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__40") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Phù Lá</option>\n<option value=\"41\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__41") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">La Hủ</option>\n<option value=\"42\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__42") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Lự</option>\n<option value=\"43\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__43") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Lô Lô</option>\n<option value=\"44\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__44") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Chứt</option>\n<option value=\"45\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__45") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Mảng</option>\n<option value=\"46\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__46") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Pà Thẻn</option>\n<option value=\"47\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__47") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cơ Lao</option>\n<option value=\"48\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__48") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Cống</option>\n<option value=\"49\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__49") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Bố Y</option>\n<option value=\"50\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__50") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Si La</option>\n<option value=\"51\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__51") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Pu Péo</option>\n<option value=\"52\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__52") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Brâu</option>\n<option value=\"53\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__53") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Ơ-đu</option>\n<option value=\"54\" lang=\"vi\""
    + ((s = ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) != null ? p(s,"__54") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + ">Rơ-măm</option>\n</select>\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.dien_thoai\">Telephone <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"chu_ho.dien_thoai-hint\">For example: 0912 345 678.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[24](c,d,h,t))
    + " class=\"input medium\" type=\"tel\" autocomplete=\"tel\" id=\"chu_ho.dien_thoai\" name=\"chu_ho.dien_thoai\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"chu_ho.ma_so_thue\">Tax code <span class=\"optional\">(optional)</span></label>\n<p class=\"hint\" id=\"chu_ho.ma_so_thue-hint\">10, 13 or 12 digits.</p>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + " class=\"input medium\" inputmode=\"numeric\" id=\"chu_ho.ma_so_thue\" name=\"chu_ho.ma_so_thue\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "\">\n</div>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[28](c,d,h,t))
    + "<div class=\"parts\">\n<div class=\"part\"><label for=\"chu_ho.ngay_cap.day\">Day</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_cap.day\" name=\"chu_ho.ngay_cap.day\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"day") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_cap.month\">Month</label><input class=\"input two\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_cap.month\" name=\"chu_ho.ngay_cap.month\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"month") : s), d))
    + "\"></div>\n<div class=\"part\"><label for=\"chu_ho.ngay_cap.year\">Year</label><input class=\"input four\" inputmode=\"numeric\""
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + " id=\"chu_ho.ngay_cap.year\" name=\"chu_ho.ngay_cap.year\" value=\""
    + alias3(alias2(((s = ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) != null ? p(s,"year") : s), d))
    + "\"></div>\n</div>\n</fieldset>\n<div class=\"field\">\n<label for=\"chu_ho.noi_cap\">Identity card issued by <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"chu_ho.noi_cap\" name=\"chu_ho.noi_cap\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s), d))
    + "\">\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: District finance and planning office</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[30](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
  "giay_de_nghi.03-noi_dung": page((f) => (f = {"0":function(c,d,h,t,data) {
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

  return "<p class=\"error\" id=\"ten_ho-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ho") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"ten_ho-error\"";
},"8":function(c,d,h,t,data) {
    return "<input";
},"9":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.tinh-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.tinh-error\"";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.xa-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.xa-error\"";
},"11":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"tru_so.chi_tiet-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"tru_so.chi_tiet-error\"";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"nganh_nghe-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s), d))
    + "</p>";
},"13":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, alias3=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<fieldset class=\"row\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\" tabindex=\"-1\"><legend><span class=\"unseen\">Business lines: </span>Row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</legend>\n<input type=\"hidden\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "-row\" value=\"1\"><div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\">Class code</label>\n<p class=\"hint\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint\">At most 10 characters.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ma_nganh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[15](c,d,h,t))
    + " class=\"input medium\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ma_nganh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ma_nganh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\">Business line</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" name=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh\" value=\""
    + alias2(alias1(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "\">\n</div>"
    + ((s = (d != null ? p(d,"removable") : d)) && s.length !== 0 ? f[17](c,d,h,t) : "")
    + "\n</fieldset>";
},"14":function(c,d,h,t,data) {
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
},"15":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<input aria-describedby=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"at") : d), d))
    + ".ma_nganh-hint\"";
},"16":function(c,d,h,t,data) {
    var s, alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "<p class=\"error\" id=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh-error\"><strong>Error:</strong> "
    + alias2(alias1(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + ".ten_nganh-error\"";
},"17":function(c,d,h,t,data) {
    var alias1=c.lambda, alias2=c.escapeExpression, p = c.lookupProperty;

  return "\n<button class=\"button plain\" name=\"_xoa\" value=\""
    + alias2(alias1((d != null ? p(d,"at") : d), d))
    + "\">Remove<span class=\"unseen\"> row "
    + alias2(alias1((d != null ? p(d,"number") : d), d))
    + "</span></button>";
},"18":function(c,d,h,t,data) {
    return "\n<button class=\"button quiet\" name=\"_them\" value=\"nganh_nghe\">Add a row<span class=\"unseen\">: Business lines</span></button>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"von-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s), d))
    + "</p><input aria-invalid=\"true\" aria-describedby=\"von-hint von-error\"";
},"20":function(c,d,h,t,data) {
    return "<input aria-describedby=\"von-hint\"";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"field computed\">\n<p class=\"label\">Capital in words</p>\n<p class=\"computed-value\"><bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s), d))
    + "</bdi></p>\n<p class=\"hint\">Filled in by the system from your answers.</p>\n</div>";
},"22":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"chu_the-error\">\n<legend>Founded by</legend>\n<p class=\"error\" id=\"chu_the-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_the") : s), d))
    + "</p>";
},"23":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Founded by</legend>\n";
},"24":function(c,d,h,t,data) {
    return " checked";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"co_uy_quyen-error\">\n<legend>Filed by an agent</legend>\n<p class=\"error\" id=\"co_uy_quyen-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s), d))
    + "</p>";
},"26":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Filed by an agent</legend>\n";
},"27":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Particulars – Registration of a household business</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a household business</p>\n<p class=\"masthead-code\">Procedure code 1.001612 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[6](c,d,h,t) : "")
    + "\n<p class=\"step\">Step "
    + alias3(alias2((d != null ? p(d,"step") : d), d))
    + " of "
    + alias3(alias2((d != null ? p(d,"steps") : d), d))
    + "</p>\n<h1>Particulars</h1>\n<p class=\"form-name\">Application for registration</p>\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Save and continue</button>\n<div class=\"field\">\n<label for=\"ten_ho\">Name of the household business</label>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[7](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"ten_ho\" name=\"ten_ho\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"ten_ho") : s), d))
    + "\">\n</div>\n<fieldset class=\"group\">\n<legend>Head office</legend>\n<div class=\"field\">\n<label for=\"tru_so.tinh\">Province or city</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s)) && s.length !== 0 ? f[9](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.tinh\" name=\"tru_so.tinh\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"tinh") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.xa\">Commune, ward or special zone</label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.xa\" name=\"tru_so.xa\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"xa") : s), d))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"tru_so.chi_tiet\">House number, street, hamlet <span class=\"optional\">(optional)</span></label>\n"
    + ((s = ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s)) && s.length !== 0 ? f[11](c,d,h,t) : f[8](c,d,h,t))
    + " class=\"input\" id=\"tru_so.chi_tiet\" name=\"tru_so.chi_tiet\" value=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"tru_so") : s)) != null ? p(s,"chi_tiet") : s), d))
    + "\">\n</div>\n</fieldset>\n<div class=\"rows\" id=\"nganh_nghe\" role=\"group\" aria-labelledby=\"nganh_nghe-label\" tabindex=\"-1\">\n<h2 id=\"nganh_nghe-label\">Business lines</h2>\n<p class=\"hint\">From 1 to 50 rows.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[12](c,d,h,t) : "")
    + "<div class=\"row-list\">"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"nganh_nghe") : s),{"name":"each","hash":{},"fn":c.program(13, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</div>"
    + ((s = ((s = (d != null ? p(d,"addable") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n</div>\n<div class=\"field\">\n<label for=\"von\">Capital (VND)</label>\n<p class=\"hint\" id=\"von-hint\">Amount in đồng, for example: 1.000.000. More than 0.</p>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[20](c,d,h,t))
    + " class=\"input short\" inputmode=\"numeric\" id=\"von\" name=\"von\" value=\""
    + alias3(alias2(((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von") : s), d))
    + "\"> <span class=\"unit\">đồng</span>\n</div>\n"
    + ((s = ((s = (d != null ? p(d,"values") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[21](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chu_the") : s)) && s.length !== 0 ? f[22](c,d,h,t) : f[23](c,d,h,t))
    + "<div class=\"tick\"><input type=\"radio\" id=\"chu_the\" name=\"chu_the\" value=\"mot_ca_nhan\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_the") : s)) != null ? p(s,"mot_ca_nhan") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"chu_the\">One person</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"chu_the-2\" name=\"chu_the\" value=\"cac_thanh_vien\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"chu_the") : s)) != null ? p(s,"cac_thanh_vien") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"chu_the-2\">Members of a household</label></div>\n</fieldset>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[26](c,d,h,t))
    + "<div class=\"ticks-in-line\">\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen\" name=\"co_uy_quyen\" value=\"yes\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"yes") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen\">Yes</label></div>\n<div class=\"tick\"><input type=\"radio\" id=\"co_uy_quyen-2\" name=\"co_uy_quyen\" value=\"no\""
    + ((s = ((s = ((s = (d != null ? p(d,"chosen") : d)) != null ? p(s,"co_uy_quyen") : s)) != null ? p(s,"no") : s)) && s.length !== 0 ? f[24](c,d,h,t) : "")
    + "><label for=\"co_uy_quyen-2\">No</label></div>\n</div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: District finance and planning office</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[27](c,d,h,t) : "")
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

  return "<div class=\"field\"><label for=\"_tep.chung_minh_nhan_dan\">Identity card</label>\n<p class=\"hint\" id=\"_tep.chung_minh_nhan_dan-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[10](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[13](c,d,h,t))
    + "</div>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
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

  return "<p class=\"error\" id=\"_tep.chung_minh_nhan_dan-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_minh_nhan_dan") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chung_minh_nhan_dan\" name=\"_tep.chung_minh_nhan_dan\" aria-invalid=\"true\" aria-describedby=\"_tep.chung_minh_nhan_dan-hint _tep.chung_minh_nhan_dan-error\">";
},"13":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chung_minh_nhan_dan\" name=\"_tep.chung_minh_nhan_dan\" aria-describedby=\"_tep.chung_minh_nhan_dan-hint\">";
},"14":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.chung_chi_hanh_nghe\">Practice certificate</label>\n<p class=\"hint\" id=\"_tep.chung_chi_hanh_nghe-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[15](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[17](c,d,h,t))
    + "</div>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.chung_chi_hanh_nghe-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.chung_chi_hanh_nghe\" name=\"_tep.chung_chi_hanh_nghe\" aria-invalid=\"true\" aria-describedby=\"_tep.chung_chi_hanh_nghe-hint _tep.chung_chi_hanh_nghe-error\">";
},"17":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.chung_chi_hanh_nghe\" name=\"_tep.chung_chi_hanh_nghe\" aria-describedby=\"_tep.chung_chi_hanh_nghe-hint\">";
},"18":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.xac_nhan_von\">Proof of the legal capital</label>\n<p class=\"hint\" id=\"_tep.xac_nhan_von-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[19](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[21](c,d,h,t))
    + "</div>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.xac_nhan_von-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"xac_nhan_von") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_von\" name=\"_tep.xac_nhan_von\" aria-invalid=\"true\" aria-describedby=\"_tep.xac_nhan_von-hint _tep.xac_nhan_von-error\">";
},"21":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.xac_nhan_von\" name=\"_tep.xac_nhan_von\" aria-describedby=\"_tep.xac_nhan_von-hint\">";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<div class=\"field\"><label for=\"_tep.danh_sach_gop_von\">List of contributors</label>\n<p class=\"hint\" id=\"_tep.danh_sach_gop_von-hint\">File types accepted: any type.</p>\n"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[23](c,d,h,t) : "")
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[25](c,d,h,t))
    + "</div>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"files-title\">Attached:</p><ul class=\"files\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s),{"name":"each","hash":{},"fn":c.program(11, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<p class=\"error\" id=\"_tep.danh_sach_gop_von-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"danh_sach_gop_von") : s), d))
    + "</p><input class=\"input\" type=\"file\" multiple id=\"_tep.danh_sach_gop_von\" name=\"_tep.danh_sach_gop_von\" aria-invalid=\"true\" aria-describedby=\"_tep.danh_sach_gop_von-hint _tep.danh_sach_gop_von-error\">";
},"25":function(c,d,h,t,data) {
    return "<input class=\"input\" type=\"file\" multiple id=\"_tep.danh_sach_gop_von\" name=\"_tep.danh_sach_gop_von\" aria-describedby=\"_tep.danh_sach_gop_von-hint\">";
},"26":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Supporting papers – Registration of a household business</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a household business</p>\n<p class=\"masthead-code\">Procedure code 1.001612 · Version 0</p>"
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
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[14](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[18](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n<p class=\"actions\"><button class=\"button quiet\" name=\"_tai\" value=\"1\">Upload files</button> <button class=\"button\" name=\"_tiep\" value=\"1\">Save and continue</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: District finance and planning office</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[26](c,d,h,t) : "")
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
    var s, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>To</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Registration office</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s)) && s.length !== 0 ? f[10](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"dau") : s), d))
    + "#kinh_gui\">Change<span class=\"unseen\"> Registration office</span></a></dd></div>\n</dl>\n</section>";
},"10":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"kinh_gui") : s), d))
    + "</bdi>";
},"11":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Owner</h2>\n<h3>Owner</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Full name (capitals)</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s)) && s.length !== 0 ? f[12](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ho_ten\">Change<span class=\"unseen\"> Full name (capitals)</span></a></dd></div>\n<div class=\"answer\"><dt>Date of birth</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s)) && s.length !== 0 ? f[13](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ngay_sinh.day\">Change<span class=\"unseen\"> Date of birth</span></a></dd></div>\n<div class=\"answer\"><dt>Personal identification number</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s)) && s.length !== 0 ? f[14](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.dinh_danh\">Change<span class=\"unseen\"> Personal identification number</span></a></dd></div>\n<div class=\"answer\"><dt>Permanent residence</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s)) && s.length !== 0 ? f[15](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.thuong_tru.tinh\">Change<span class=\"unseen\"> Permanent residence</span></a></dd></div>\n<div class=\"answer\"><dt>Sex</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s)) && s.length !== 0 ? f[16](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.gioi_tinh\">Change<span class=\"unseen\"> Sex</span></a></dd></div>\n<div class=\"answer\"><dt>Ethnic group</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s)) && s.length !== 0 ? f[17](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.dan_toc\">Change<span class=\"unseen\"> Ethnic group</span></a></dd></div>\n<div class=\"answer\"><dt>Telephone</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s)) && s.length !== 0 ? f[18](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.dien_thoai\">Change<span class=\"unseen\"> Telephone</span></a></dd></div>\n<div class=\"answer\"><dt>Tax code</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s)) && s.length !== 0 ? f[19](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ma_so_thue\">Change<span class=\"unseen\"> Tax code</span></a></dd></div>\n<div class=\"answer\"><dt>Identity card issued on</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s)) && s.length !== 0 ? f[20](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.ngay_cap.day\">Change<span class=\"unseen\"> Identity card issued on</span></a></dd></div>\n<div class=\"answer\"><dt>Identity card issued by</dt><dd class=\"answer-text\">"
    + ((s = ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s)) && s.length !== 0 ? f[21](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s), d))
    + "#chu_ho.noi_cap\">Change<span class=\"unseen\"> Identity card issued by</span></a></dd></div>\n</dl>\n</section>";
},"12":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ho_ten") : s), d))
    + "</bdi>";
},"13":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_sinh") : s), d))
    + "</bdi>";
},"14":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dinh_danh") : s), d))
    + "</bdi>";
},"15":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"thuong_tru") : s), d))
    + "</bdi>";
},"16":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"gioi_tinh") : s), d))
    + "</bdi>";
},"17":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dan_toc") : s), d))
    + "</bdi>";
},"18":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"dien_thoai") : s), d))
    + "</bdi>";
},"19":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ma_so_thue") : s), d))
    + "</bdi>";
},"20":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"ngay_cap") : s), d))
    + "</bdi>";
},"21":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_ho") : s)) != null ? p(s,"noi_cap") : s), d))
    + "</bdi>";
},"22":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Particulars</h2>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Name of the household business</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_ho") : s)) && s.length !== 0 ? f[23](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#ten_ho\">Change<span class=\"unseen\"> Name of the household business</span></a></dd></div>\n<div class=\"answer\"><dt>Head office</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s)) && s.length !== 0 ? f[24](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#tru_so.tinh\">Change<span class=\"unseen\"> Head office</span></a></dd></div>\n<div class=\"answer\"><dt>Capital (VND)</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von") : s)) && s.length !== 0 ? f[25](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#von\">Change<span class=\"unseen\"> Capital (VND)</span></a></dd></div>\n<div class=\"answer\"><dt>Capital in words</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von_chu") : s)) && s.length !== 0 ? f[26](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Founded by</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_the") : s)) && s.length !== 0 ? f[27](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#chu_the\">Change<span class=\"unseen\"> Founded by</span></a></dd></div>\n<div class=\"answer\"><dt>Filed by an agent</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_uy_quyen") : s)) && s.length !== 0 ? f[28](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#co_uy_quyen\">Change<span class=\"unseen\"> Filed by an agent</span></a></dd></div>\n</dl>\n<h3>Business lines</h3>\n<dl class=\"answer-list\">\n<div class=\"answer\"><dt>Business lines</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_nghe") : s)) && s.length !== 0 ? f[29](c,d,h,t) : f[8](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + alias3(alias2(((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s), d))
    + "#nganh_nghe\">Change<span class=\"unseen\"> Business lines</span></a></dd></div>\n</dl>"
    + ((s = p(h,"each").call(alias1,((s = (d != null ? p(d,"rows") : d)) != null ? p(s,"nganh_nghe") : s),{"name":"each","hash":{},"fn":c.program(30, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</section>";
},"23":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_ho") : s), d))
    + "</bdi>";
},"24":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"tru_so") : s), d))
    + "</bdi>";
},"25":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von") : s), d))
    + "</bdi>";
},"26":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"von_chu") : s), d))
    + "</bdi>";
},"27":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"chu_the") : s), d))
    + "</bdi>";
},"28":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"co_uy_quyen") : s), d))
    + "</bdi>";
},"29":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"nganh_nghe") : s), d))
    + "</bdi>";
},"30":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<h4>Business lines "
    + c.escapeExpression(c.lambda((d != null ? p(d,"number") : d), d))
    + "</h4><dl class=\"answer-list\">\n<div class=\"answer\"><dt>Class code</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_nganh") : s)) && s.length !== 0 ? f[31](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n<div class=\"answer\"><dt>Business line</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nganh") : s)) && s.length !== 0 ? f[32](c,d,h,t) : f[8](c,d,h,t))
    + "</dd></div>\n</dl>";
},"31":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ma_nganh") : s), d))
    + "</bdi>";
},"32":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<bdi>"
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"texts") : d)) != null ? p(s,"ten_nganh") : s), d))
    + "</bdi>";
},"33":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), p = c.lookupProperty;

  return "<section class=\"answers\"><h2>Supporting papers</h2>\n<dl class=\"answer-list\">\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[34](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[38](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[40](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = (d != null ? p(d,"papers") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[42](c,d,h,t) : "")
    + "\n</dl>\n</section>";
},"34":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Identity card</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s)) && s.length !== 0 ? f[35](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chung_minh_nhan_dan\">Change<span class=\"unseen\"> Identity card</span></a></dd></div>";
},"35":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_minh_nhan_dan") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"36":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<li><bdi>"
    + c.escapeExpression(c.lambda((d != null ? p(d,"name") : d), d))
    + "</bdi></li>";
},"37":function(c,d,h,t,data) {
    return "<span class=\"none\">Nothing attached</span>";
},"38":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Practice certificate</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s)) && s.length !== 0 ? f[39](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.chung_chi_hanh_nghe\">Change<span class=\"unseen\"> Practice certificate</span></a></dd></div>";
},"39":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"chung_chi_hanh_nghe") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"40":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>Proof of the legal capital</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s)) && s.length !== 0 ? f[41](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.xac_nhan_von\">Change<span class=\"unseen\"> Proof of the legal capital</span></a></dd></div>";
},"41":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"xac_nhan_von") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"42":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<div class=\"answer\"><dt>List of contributors</dt><dd class=\"answer-text\">"
    + ((s = ((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s)) && s.length !== 0 ? f[43](c,d,h,t) : f[37](c,d,h,t))
    + "</dd><dd class=\"answer-change\"><a href=\""
    + c.escapeExpression(c.lambda((d != null ? p(d,"papers_link") : d), d))
    + "#_tep.danh_sach_gop_von\">Change<span class=\"unseen\"> List of contributors</span></a></dd></div>";
},"43":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<ul class=\"plain-list\">"
    + ((s = p(h,"each").call(d != null ? d : (c.nullContext || {}),((s = (d != null ? p(d,"uploads") : d)) != null ? p(s,"danh_sach_gop_von") : s),{"name":"each","hash":{},"fn":c.program(36, data, 0),"inverse":c.noop})) != null ? s : "")
    + "</ul>";
},"44":function(c,d,h,t,data) {
    var s, p = c.lookupProperty;

  return "<fieldset class=\"field wrong\" aria-describedby=\"_declared-error\">\n<legend>Declaration</legend>\n<p class=\"error\" id=\"_declared-error\"><strong>Error:</strong> "
    + c.escapeExpression(c.lambda(((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s), d))
    + "</p>";
},"45":function(c,d,h,t,data) {
    return "<fieldset class=\"field\">\n<legend>Declaration</legend>\n";
},"46":function(c,d,h,t,data) {
    return " checked";
},"47":function(c,d,h,t,data) {
    var p = c.lookupProperty;

  return "<p>Need help? "
    + c.escapeExpression(c.lambda((d != null ? p(d,"help") : d), d))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(c,d,h,t,data) {
    var s, alias1=d != null ? d : (c.nullContext || {}), alias2=c.lambda, alias3=c.escapeExpression, p = c.lookupProperty;

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + ((s = (d != null ? p(d,"failed") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + "Check your answers before you submit – Registration of a household business</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias3(alias2((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a household business</p>\n<p class=\"masthead-code\">Procedure code 1.001612 · Version 0</p>"
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
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"dau") : s)) && s.length !== 0 ? f[9](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"chu_ho") : s)) && s.length !== 0 ? f[11](c,d,h,t) : "")
    + "\n"
    + ((s = ((s = ((s = (d != null ? p(d,"forms") : d)) != null ? p(s,"giay_de_nghi") : s)) != null ? p(s,"noi_dung") : s)) && s.length !== 0 ? f[22](c,d,h,t) : "")
    + "\n"
    + ((s = (d != null ? p(d,"papers_needed") : d)) && s.length !== 0 ? f[33](c,d,h,t) : "")
    + "\n<form method=\"post\" novalidate>\n<input type=\"hidden\" name=\"_token\" value=\""
    + alias3(alias2((d != null ? p(d,"token") : d), d))
    + "\"><button hidden name=\"_tiep\" value=\"1\">Submit the dossier</button>\n"
    + ((s = ((s = (d != null ? p(d,"errors") : d)) != null ? p(s,"_declared") : s)) && s.length !== 0 ? f[44](c,d,h,t) : f[45](c,d,h,t))
    + "<div class=\"tick\"><input type=\"checkbox\" id=\"_declared\" name=\"_declared\" value=\"yes\""
    + ((s = (d != null ? p(d,"declared") : d)) && s.length !== 0 ? f[46](c,d,h,t) : "")
    + "><label for=\"_declared\">I take legal responsibility for the accuracy of what I have declared.</label></div>\n</fieldset>\n<p class=\"actions\"><button class=\"button\" name=\"_tiep\" value=\"1\">Submit the dossier</button></p>\n</form>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: District finance and planning office</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[47](c,d,h,t) : "")
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier submitted – Registration of a household business</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\""
    + alias2(alias1((d != null ? p(d,"assets") : d), d))
    + "pages.css\">\n</head>\n<body"
    + ((s = (d != null ? p(d,"kiosk") : d)) && s.length !== 0 ? f[0](c,d,h,t) : "")
    + ">\n<a class=\"skip\" href=\"#page-main\">Skip to main content</a>\n<header class=\"masthead\"><div class=\"column\">\n<p class=\"masthead-name\">Registration of a household business</p>\n<p class=\"masthead-code\">Procedure code 1.001612 · Version 0</p>"
    + ((s = (d != null ? p(d,"language_link") : d)) && s.length !== 0 ? f[1](c,d,h,t) : "")
    + "\n</div></header>\n<main class=\"column\" id=\"page-main\">\n"
    + ((s = (d != null ? p(d,"back") : d)) && s.length !== 0 ? f[2](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"timeout") : d)) && s.length !== 0 ? f[3](c,d,h,t) : "")
    + "\n<h1>Dossier submitted</h1>\n<div class=\"done\"><p class=\"done-label\">Your dossier code</p><p class=\"done-code\"><bdi>"
    + alias2(alias1((d != null ? p(d,"code") : d), d))
    + "</bdi></p></div>\n<p>Keep this code to follow your dossier and to collect the result. You can print this page with your browser.</p>\n<dl class=\"answer-list\">\n"
    + ((s = (d != null ? p(d,"filed") : d)) && s.length !== 0 ? f[4](c,d,h,t) : "")
    + ((s = (d != null ? p(d,"promised") : d)) && s.length !== 0 ? f[5](c,d,h,t) : "")
    + "<div class=\"answer\"><dt>Procedure code</dt><dd class=\"answer-text\">1.001612</dd></div>\n</dl>\n<h2>What happens next</h2>\n<ol class=\"next-steps\">\n<li>The receiving office checks the dossier and sends a receipt with the promised date.</li>\n<li>If something is missing, you are told which papers to add.</li>\n<li>You receive: Certificate of household business registration.</li>"
    + ((s = p(h,"each").call(alias3,(d != null ? p(d,"notes") : d),{"name":"each","hash":{},"fn":c.program(6, data, 0),"inverse":c.noop})) != null ? s : "")
    + "\n</ol>\n</main>\n<footer class=\"footer\"><div class=\"column\"><p>Deciding agency: District finance and planning office</p>"
    + ((s = (d != null ? p(d,"help") : d)) && s.length !== 0 ? f[7](c,d,h,t) : "")
    + "</div></footer>\n</body>\n</html>\n";
}})),
};
