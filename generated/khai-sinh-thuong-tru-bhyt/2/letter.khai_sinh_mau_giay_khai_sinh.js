// Made by tthc from mau/giay_khai_sinh.hbs of khai_sinh_thuong_tru_bhyt version 2. Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"co_quan":{"dia_danh":"text","ten":"text"},"ho_so":{"ma":"text"},"nguoi_ky":{"chuc_vu":"text","ho_ten":"text","quyen_han":"text"},"thoi_diem":{"ky":{"du":"text"}},"to_khai":{"cha":{"cu_tru":{"chi_tiet":"text","tinh":"text","xa":"text"},"dan_toc":"text","ho_ten":"text","nam_sinh":"text","quoc_tich":"text"},"me":{"cu_tru":{"chi_tiet":"text","tinh":"text","xa":"text"},"dan_toc":"text","ho_ten":"text","nam_sinh":"text","quoc_tich":"text"},"tre":{"dan_toc":"text","gioi_tinh":"text","ho_ten":"text","ngay_sinh":"text","ngay_sinh_chu":"text","noi_sinh":"text","que_quan":"text","quoc_tich":"text"}},"van_ban":{"so":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Họ, chữ đệm, tên người mẹ</td><td class=\"dam\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"me"), "ho_ten", {"start":{"line":53,"column":98},"end":{"line":53,"column":115}} ), depth0))
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"nam_sinh"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "")
    + "    <tr><td class=\"nhan\">Dân tộc; quốc tịch</td><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"dan_toc"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":59},"end":{"line":55,"column":116}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"me"), "quoc_tich", {"start":{"line":55,"column":118},"end":{"line":55,"column":138}} ), depth0))
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"cu_tru"),"xa"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":57,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Năm sinh</td><td>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"to_khai"),"me"), "nam_sinh", {"start":{"line":54,"column":71},"end":{"line":54,"column":90}} ), depth0))
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"to_khai"),"me"), "dan_toc", {"start":{"line":55,"column":87},"end":{"line":55,"column":105}} ), depth0))
    + "; ";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Nơi cư trú</td><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"cu_tru"),"chi_tiet"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":72},"end":{"line":56,"column":145}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"cu_tru"), "xa", {"start":{"line":56,"column":147},"end":{"line":56,"column":167}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"cu_tru"), "tinh", {"start":{"line":56,"column":173},"end":{"line":56,"column":195}} ), depth0))
    + "</td></tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"cu_tru"), "chi_tiet", {"start":{"line":56,"column":108},"end":{"line":56,"column":134}} ), depth0))
    + ", ";
},"5":function(container,depth0,helpers,partials,data) {
    return "    <tr><td class=\"nhan\">Họ, chữ đệm, tên người mẹ</td><td></td></tr>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Họ, chữ đệm, tên người cha</td><td class=\"dam\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"), "ho_ten", {"start":{"line":58,"column":107},"end":{"line":58,"column":125}} ), depth0))
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"nam_sinh"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + "    <tr><td class=\"nhan\">Dân tộc; quốc tịch</td><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"dan_toc"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":59},"end":{"line":60,"column":118}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"), "quoc_tich", {"start":{"line":60,"column":120},"end":{"line":60,"column":141}} ), depth0))
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"cu_tru"),"xa"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":62,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Năm sinh</td><td>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"), "nam_sinh", {"start":{"line":59,"column":72},"end":{"line":59,"column":92}} ), depth0))
    + "</td></tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"), "dan_toc", {"start":{"line":60,"column":88},"end":{"line":60,"column":107}} ), depth0))
    + "; ";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <tr><td class=\"nhan\">Nơi cư trú</td><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"cu_tru"),"chi_tiet"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":73},"end":{"line":61,"column":148}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"cu_tru"), "xa", {"start":{"line":61,"column":150},"end":{"line":61,"column":171}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"cu_tru"), "tinh", {"start":{"line":61,"column":177},"end":{"line":61,"column":200}} ), depth0))
    + "</td></tr>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"cu_tru"), "chi_tiet", {"start":{"line":61,"column":110},"end":{"line":61,"column":137}} ), depth0))
    + ", ";
},"11":function(container,depth0,helpers,partials,data) {
    return "    <tr><td class=\"nhan\">Họ, chữ đệm, tên người cha</td><td></td></tr>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <p class=\"hoa dam\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_ky"), "quyen_han", {"start":{"line":66,"column":51},"end":{"line":66,"column":69}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>Giấy khai sinh "
    + alias3(alias2(alias1(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":26},"end":{"line":5,"column":34}} ), depth0))
    + "</title>\n  <style>\n    @page { size: A4; margin: 20mm 20mm 20mm 30mm }\n    body { font: 14pt/1.3 \"Times New Roman\", \"Liberation Serif\", serif; color: #000; max-width: 160mm; margin: 0 auto }\n    h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 18pt 0 12pt }\n    p { margin: 6pt 0; text-align: justify }\n    table { width: 100%; border-collapse: collapse }\n    td { vertical-align: top; padding: 3pt 0 }\n    .dau td { text-align: center }\n    .dau td:first-child { width: 42% }\n    .dau p { margin: 0; text-align: center }\n    .hoa { text-transform: uppercase; font-size: 12pt }\n    .dam { font-weight: bold }\n    .gach { display: inline-block; border-bottom: 1pt solid #000; padding-bottom: 2pt }\n    .vach { width: 40%; margin: 2pt auto; border-top: 1pt solid #000 }\n    .nghieng { font-style: italic }\n    .nhan { width: 42% }\n    .ky { margin-left: 50%; text-align: center }\n    .ky p { text-align: center }\n    .luu-y { border: 1pt dashed #000; padding: 4pt 8pt; font-size: 12pt; text-align: left }\n    tr, .ky { break-inside: avoid }\n  </style>\n</head>\n<body>\n  <p class=\"luu-y\">Bản trình bày để kiểm tra nội dung; mẫu chính thức do cơ quan có thẩm quyền ban hành.</p>\n  <table class=\"dau\">\n    <tr>\n      <td>\n        <p class=\"hoa dam\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "ten", {"start":{"line":33,"column":29},"end":{"line":33,"column":40}} ), depth0))
    + "</p>\n        <div class=\"vach\"></div>\n        <p>Số: "
    + alias3(alias2(alias1(lookupProperty(depth0,"van_ban"), "so", {"start":{"line":35,"column":17},"end":{"line":35,"column":27}} ), depth0))
    + "</p>\n      </td>\n      <td>\n        <p class=\"hoa dam\">Cộng hòa xã hội chủ nghĩa Việt Nam</p>\n        <p class=\"dam\"><span class=\"gach\">Độc lập - Tự do - Hạnh phúc</span></p>\n        <p class=\"nghieng\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "dia_danh", {"start":{"line":40,"column":29},"end":{"line":40,"column":45}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":40,"column":51},"end":{"line":40,"column":66}} ), depth0))
    + "</p>\n      </td>\n    </tr>\n  </table>\n  <h1>Giấy khai sinh</h1>\n  <table>\n    <tr><td class=\"nhan\">Họ, chữ đệm, tên</td><td><span class=\"dam\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "ho_ten", {"start":{"line":46,"column":70},"end":{"line":46,"column":88}} ), depth0))
    + "</span></td></tr>\n    <tr><td class=\"nhan\">Ngày, tháng, năm sinh</td><td>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "ngay_sinh", {"start":{"line":47,"column":57},"end":{"line":47,"column":78}} ), depth0))
    + "</td></tr>\n    <tr><td class=\"nhan\">Ghi bằng chữ</td><td>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "ngay_sinh_chu", {"start":{"line":48,"column":48},"end":{"line":48,"column":73}} ), depth0))
    + "</td></tr>\n    <tr><td class=\"nhan\">Giới tính</td><td>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "gioi_tinh", {"start":{"line":49,"column":45},"end":{"line":49,"column":66}} ), depth0))
    + "</td></tr>\n    <tr><td class=\"nhan\">Dân tộc; quốc tịch</td><td>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "dan_toc", {"start":{"line":50,"column":54},"end":{"line":50,"column":73}} ), depth0))
    + "; "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "quoc_tich", {"start":{"line":50,"column":79},"end":{"line":50,"column":100}} ), depth0))
    + "</td></tr>\n    <tr><td class=\"nhan\">Nơi sinh</td><td>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "noi_sinh", {"start":{"line":51,"column":44},"end":{"line":51,"column":64}} ), depth0))
    + "</td></tr>\n    <tr><td class=\"nhan\">Quê quán</td><td>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"to_khai"),"tre"), "que_quan", {"start":{"line":52,"column":44},"end":{"line":52,"column":64}} ), depth0))
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"me"),"ho_ten"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"to_khai"),"cha"),"ho_ten"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":58,"column":7},"end":{"line":63,"column":7}}})) != null ? stack1 : "")
    + "  </table>\n  <p>Đăng ký tại: "
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "ten", {"start":{"line":64,"column":20},"end":{"line":64,"column":31}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":64,"column":37},"end":{"line":64,"column":52}} ), depth0))
    + ".</p>\n  <div class=\"ky\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"nguoi_ky"),"quyen_han"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":67,"column":7}}})) != null ? stack1 : "")
    + "    <p class=\"hoa dam\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_ky"), "chuc_vu", {"start":{"line":67,"column":32},"end":{"line":67,"column":48}} ), depth0))
    + "</p>\n    <p><br><br><br></p>\n    <p class=\"dam\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_ky"), "ho_ten", {"start":{"line":69,"column":21},"end":{"line":69,"column":36}} ), depth0))
    + "</p>\n  </div>\n  <p>Hồ sơ: "
    + alias3(alias2(alias1(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":71,"column":14},"end":{"line":71,"column":22}} ), depth0))
    + "</p>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
