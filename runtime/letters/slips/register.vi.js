// Made by tthc from runtime/letters/templates (register, vi). Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"co_quan":{"cap_tren":"text","ten":"text"},"so_dong":[{"cach":"text","co_quan":"text","ghi_chu":"text","hen_tra":"text","ky_nhan":"text","lien_lac":"text","ma":"text","ngay_nhan":"text","ngay_tra":"text","so_bo":"text","stt":"text","ten":"text","thu_tuc":"text"}]};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"cap-tren\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"co_quan"), "cap_tren", {"start":{"line":13,"column":46},"end":{"line":13,"column":62}} ), depth0))
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"co_quan"), "ten", {"start":{"line":14,"column":40},"end":{"line":14,"column":51}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"trong\">………</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"so_dong"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":15},"end":{"line":35,"column":440}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td class=\"stt\">"
    + alias3(alias2(alias1(depth0, "stt", {"start":{"line":35,"column":54},"end":{"line":35,"column":62}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ma", {"start":{"line":35,"column":75},"end":{"line":35,"column":82}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "thu_tuc", {"start":{"line":35,"column":95},"end":{"line":35,"column":107}} ), depth0))
    + "</td><td class=\"stt\">"
    + alias3(alias2(alias1(depth0, "so_bo", {"start":{"line":35,"column":132},"end":{"line":35,"column":142}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ten", {"start":{"line":35,"column":155},"end":{"line":35,"column":163}} ), depth0))
    + "</td><td class=\"nhieu-dong\">"
    + alias3(alias2(alias1(depth0, "lien_lac", {"start":{"line":35,"column":195},"end":{"line":35,"column":208}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "co_quan", {"start":{"line":35,"column":221},"end":{"line":35,"column":233}} ), depth0))
    + "</td><td class=\"luc\">"
    + alias3(alias2(alias1(depth0, "ngay_nhan", {"start":{"line":35,"column":258},"end":{"line":35,"column":272}} ), depth0))
    + "</td><td class=\"luc\">"
    + alias3(alias2(alias1(depth0, "hen_tra", {"start":{"line":35,"column":297},"end":{"line":35,"column":309}} ), depth0))
    + "</td><td class=\"luc\">"
    + alias3(alias2(alias1(depth0, "ngay_tra", {"start":{"line":35,"column":334},"end":{"line":35,"column":347}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "cach", {"start":{"line":35,"column":360},"end":{"line":35,"column":369}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ky_nhan", {"start":{"line":35,"column":382},"end":{"line":35,"column":394}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ghi_chu", {"start":{"line":35,"column":407},"end":{"line":35,"column":419}} ), depth0))
    + "</td></tr>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"nhieu-dong\">&nbsp;</td><td>&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr><tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"nhieu-dong\">&nbsp;</td><td>&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Sổ theo dõi hồ sơ</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style></style>\n</head>\n<body class=\"a4-wide register\">\n<main>\n<div class=\"dau\">\n<div class=\"ben-trai\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"cap_tren"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":75}}})) != null ? stack1 : "")
    + "\n<p class=\"co-quan\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"ten"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":14,"column":19},"end":{"line":14,"column":98}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"gach ngan\"></p>\n\n</div>\n<div class=\"ben-phai\">\n<p class=\"quoc-hieu\">Cộng hòa xã hội chủ nghĩa Việt Nam</p>\n<p class=\"tieu-ngu\">Độc lập - Tự do - Hạnh phúc</p>\n\n</div>\n</div>\n<div class=\"tua\">\n\n<div class=\"ten-giay\">\n<h1>Sổ theo dõi hồ sơ</h1>\n\n</div>\n</div>\n<table>\n<caption>Hồ sơ đã tiếp nhận</caption>\n<thead><tr><th scope=\"col\" class=\"stt\">STT</th><th scope=\"col\">Mã hồ sơ</th><th scope=\"col\">Tên thủ tục</th><th scope=\"col\" class=\"stt\">Số bộ</th><th scope=\"col\">Tên người nộp</th><th scope=\"col\" class=\"nhieu-dong\">Địa chỉ, điện thoại</th><th scope=\"col\">Cơ quan chủ trì</th><th scope=\"col\" class=\"luc\">Ngày nhận</th><th scope=\"col\" class=\"luc\">Hẹn trả</th><th scope=\"col\" class=\"luc\">Ngày trả</th><th scope=\"col\">Cách nhận</th><th scope=\"col\">Ký nhận</th><th scope=\"col\">Ghi chú</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"so_dong"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":35,"column":1049}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n<p class=\"ghi-chu\">Mẫu tạm: các mục của giấy này là giả định, chưa đối chiếu với mẫu ban hành.</p>\n</main>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
