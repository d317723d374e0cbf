// Made by tthc from mau/trich_luc.hbs of sao_trich_luc version 1. Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"co_quan":{"dia_danh":"text","ten":"text"},"ho_so":{"ma":"text"},"khoan_thu":[{"so_tien":"text","stt":"text","ten":"text"}],"nguoi_ky":{"chuc_vu":"text","ho_ten":"text","quyen_han":"text"},"thoi_diem":{"ky":{"du":"text"}},"to_khai":{"ho_ten_dang_ky":"text","ngay_dang_ky":"text","noi_dang_ky":"text","quyen_so":"text","so_ban":"text","so_dang_ky":"text"},"tong_thu":"text","van_ban":{"so":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Ngày đăng ký</td><td>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"to_khai"), "ngay_dang_ky", {"start":{"line":48,"column":76},"end":{"line":48,"column":96}} ), depth0))
    + "</td></tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Số; quyển số</td><td>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"to_khai"), "so_dang_ky", {"start":{"line":49,"column":81},"end":{"line":49,"column":99}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"to_khai"),"quyen_so"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":101},"end":{"line":49,"column":154}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "; "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"to_khai"), "quyen_so", {"start":{"line":49,"column":129},"end":{"line":49,"column":145}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <p>Phí, lệ phí:</p>\n  <table>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"khoan_thu"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":55,"column":9}}})) != null ? stack1 : "")
    + "  </table>\n  <p>Tổng cộng: "
    + container.escapeExpression(container.lambda(container.strict(depth0, "tong_thu", {"start":{"line":56,"column":18},"end":{"line":56,"column":26}} ), depth0))
    + "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "    <tr><td>"
    + alias3(alias2(alias1(depth0, "stt", {"start":{"line":54,"column":33},"end":{"line":54,"column":41}} ), depth0))
    + ". "
    + alias3(alias2(alias1(depth0, "ten", {"start":{"line":54,"column":47},"end":{"line":54,"column":55}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "so_tien", {"start":{"line":54,"column":68},"end":{"line":54,"column":80}} ), depth0))
    + "</td></tr>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <p class=\"hoa dam\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_ky"), "quyen_han", {"start":{"line":58,"column":51},"end":{"line":58,"column":69}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>Trích lục hộ tịch (bản sao) "
    + alias3(alias2(alias1(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":39},"end":{"line":5,"column":47}} ), depth0))
    + "</title>\n  <style>\n    @page { size: A4; margin: 20mm 20mm 20mm 30mm }\n    body { font: 14pt/1.3 \"Times New Roman\", \"Liberation Serif\", serif; color: #000; max-width: 160mm; margin: 0 auto }\n    h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 18pt 0 12pt }\n    p { margin: 6pt 0; text-align: justify }\n    table { width: 100%; border-collapse: collapse }\n    td { vertical-align: top; padding: 3pt 0 }\n    .dau td { text-align: center }\n    .dau td:first-child { width: 42% }\n    .dau p { margin: 0; text-align: center }\n    .hoa { text-transform: uppercase; font-size: 12pt }\n    .dam { font-weight: bold }\n    .gach { display: inline-block; border-bottom: 1pt solid #000; padding-bottom: 2pt }\n    .vach { width: 40%; margin: 2pt auto; border-top: 1pt solid #000 }\n    .nghieng { font-style: italic }\n    .nhan { width: 42% }\n    .ky { margin-left: 50%; text-align: center }\n    .ky p { text-align: center }\n    .luu-y { border: 1pt dashed #000; padding: 4pt 8pt; font-size: 12pt; text-align: left }\n    tr, .ky { break-inside: avoid }\n  </style>\n</head>\n<body>\n  <p class=\"luu-y\">Bản trình bày để kiểm tra nội dung; mẫu chính thức do cơ quan có thẩm quyền ban hành.</p>\n  <table class=\"dau\">\n    <tr>\n      <td>\n        <p class=\"hoa dam\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "ten", {"start":{"line":33,"column":29},"end":{"line":33,"column":40}} ), depth0))
    + "</p>\n        <div class=\"vach\"></div>\n        <p>Số: "
    + alias3(alias2(alias1(lookupProperty(depth0,"van_ban"), "so", {"start":{"line":35,"column":17},"end":{"line":35,"column":27}} ), depth0))
    + "</p>\n      </td>\n      <td>\n        <p class=\"hoa dam\">Cộng hòa xã hội chủ nghĩa Việt Nam</p>\n        <p class=\"dam\"><span class=\"gach\">Độc lập - Tự do - Hạnh phúc</span></p>\n        <p class=\"nghieng\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "dia_danh", {"start":{"line":40,"column":29},"end":{"line":40,"column":45}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":40,"column":51},"end":{"line":40,"column":66}} ), depth0))
    + "</p>\n      </td>\n    </tr>\n  </table>\n  <h1>Trích lục hộ tịch (bản sao)</h1>\n  <p>Cấp cho: <span class=\"dam\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"to_khai"), "ho_ten_dang_ky", {"start":{"line":45,"column":34},"end":{"line":45,"column":56}} ), depth0))
    + "</span></p>\n  <table>\n    <tr><td class=\"nhan\">Đã đăng ký tại</td><td>"
    + alias3(alias2(alias1(lookupProperty(depth0,"to_khai"), "noi_dang_ky", {"start":{"line":47,"column":50},"end":{"line":47,"column":69}} ), depth0))
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"to_khai"),"ngay_dang_ky"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":49,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"to_khai"),"so_dang_ky"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":7},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + "    <tr><td class=\"nhan\">Số bản sao</td><td>"
    + alias3(alias2(alias1(lookupProperty(depth0,"to_khai"), "so_ban", {"start":{"line":50,"column":53},"end":{"line":50,"column":67}} ), depth0))
    + "</td></tr>\n  </table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"khoan_thu"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":57,"column":7}}})) != null ? stack1 : "")
    + "  <div class=\"ky\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"nguoi_ky"),"quyen_han"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "")
    + "    <p class=\"hoa dam\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_ky"), "chuc_vu", {"start":{"line":59,"column":32},"end":{"line":59,"column":48}} ), depth0))
    + "</p>\n    <p><br><br><br></p>\n    <p class=\"dam\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_ky"), "ho_ten", {"start":{"line":61,"column":21},"end":{"line":61,"column":36}} ), depth0))
    + "</p>\n  </div>\n  <p>Hồ sơ: "
    + alias3(alias2(alias1(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":63,"column":14},"end":{"line":63,"column":22}} ), depth0))
    + "</p>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
