// Made by tthc from mau/giay_phep.hbs of cap_phep_nha_o version 3. Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"can_cu":[{"so_hieu":"text","ten":"text"}],"co_quan":{"cap_tren":"text","dia_danh":"text","ten":"text"},"ho_so":{"ma":"text","truong_hop":"text"},"nguoi_ky":{"chuc_vu":"text","ho_ten":"text","quyen_han":"text"},"nguoi_nop":{"dia_chi":"text","ten":"text"},"thoi_diem":{"ky":{"du":"text"}},"to_khai":{"dien_tich":"text","tang_1":"text","tong_san":"text"},"van_ban":{"so":"text","ten":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>Diện tích xây dựng tầng 1 (m²): "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"to_khai"), "tang_1", {"start":{"line":30,"column":60},"end":{"line":30,"column":74}} ), depth0))
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>Tổng diện tích sàn (m²): "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"to_khai"), "tong_san", {"start":{"line":31,"column":62},"end":{"line":31,"column":78}} ), depth0))
    + "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>Căn cứ:</p>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"can_cu"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":40,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "ten", {"start":{"line":39,"column":22},"end":{"line":39,"column":30}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "so_hieu", {"start":{"line":39,"column":35},"end":{"line":39,"column":47}} ), depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + alias3(alias2(alias1(lookupProperty(depth0,"van_ban"), "ten", {"start":{"line":5,"column":9},"end":{"line":5,"column":20}} ), depth0))
    + "</title>\n<style>\nbody { font-family: \"Times New Roman\", Times, serif; font-size: 14pt; line-height: 1.4; max-width: 18cm; margin: 2cm auto; }\nheader table { width: 100%; text-align: center; }\nh1 { font-size: 16pt; text-align: center; }\n.ky { text-align: center; margin-left: 50%; }\n</style>\n</head>\n<body>\n<header>\n<table role=\"presentation\">\n<tr>\n<td>"
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "cap_tren", {"start":{"line":17,"column":6},"end":{"line":17,"column":22}} ), depth0))
    + "<br><strong>"
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "ten", {"start":{"line":17,"column":38},"end":{"line":17,"column":49}} ), depth0))
    + "</strong><br>Số: "
    + alias3(alias2(alias1(lookupProperty(depth0,"van_ban"), "so", {"start":{"line":17,"column":70},"end":{"line":17,"column":80}} ), depth0))
    + "</td>\n<td><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong><br><strong>Độc lập - Tự do - Hạnh phúc</strong><br><em>"
    + alias3(alias2(alias1(lookupProperty(depth0,"co_quan"), "dia_danh", {"start":{"line":18,"column":113},"end":{"line":18,"column":129}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":18,"column":135},"end":{"line":18,"column":150}} ), depth0))
    + "</em></td>\n</tr>\n</table>\n</header>\n<main>\n<h1>GIẤY PHÉP XÂY DỰNG</h1>\n<p>Mã hồ sơ: "
    + alias3(alias2(alias1(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":24,"column":15},"end":{"line":24,"column":23}} ), depth0))
    + "</p>\n<ol>\n<li>Cấp cho: "
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":26,"column":15},"end":{"line":26,"column":28}} ), depth0))
    + "; địa chỉ: "
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_nop"), "dia_chi", {"start":{"line":26,"column":43},"end":{"line":26,"column":60}} ), depth0))
    + "</li>\n<li>Được phép xây dựng: "
    + alias3(alias2(alias1(lookupProperty(depth0,"ho_so"), "truong_hop", {"start":{"line":27,"column":26},"end":{"line":27,"column":42}} ), depth0))
    + "\n<ul>\n<li>Diện tích lô đất (m²): "
    + alias3(alias2(alias1(lookupProperty(depth0,"to_khai"), "dien_tich", {"start":{"line":29,"column":29},"end":{"line":29,"column":46}} ), depth0))
    + "</li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"to_khai"),"tang_1"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"to_khai"),"tong_san"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":7},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + "</ul>\n</li>\n<li>Theo bản vẽ thiết kế kèm theo, có xác nhận của cơ quan cấp phép.</li>\n<li>Thời hạn khởi công không quá 12 tháng kể từ ngày được cấp hoặc gia hạn giấy phép.</li>\n</ol>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"can_cu"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + "</main>\n<footer class=\"ky\">\n<p><strong>"
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_ky"), "quyen_han", {"start":{"line":43,"column":13},"end":{"line":43,"column":31}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_ky"), "chuc_vu", {"start":{"line":43,"column":36},"end":{"line":43,"column":52}} ), depth0))
    + "</strong></p>\n<p><em>(Chữ ký số)</em></p>\n<p><strong>"
    + alias3(alias2(alias1(lookupProperty(depth0,"nguoi_ky"), "ho_ten", {"start":{"line":45,"column":13},"end":{"line":45,"column":28}} ), depth0))
    + "</strong></p>\n</footer>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
