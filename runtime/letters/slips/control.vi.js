// Made by tthc from runtime/letters/templates (control, vi). Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"chang":[{"ghi_chu":"text","giao":"text","gio":"text","han":"text","ket_qua":"text","ngay":"text","nhan":"text","stt":"text"}],"co_quan":{"cap_tren":"text","ten":"text"},"ho_so":{"ma":"text"},"ket_qua_chung":"text","ket_thuc":{"ngan":"text"},"nguoi_nop":{"ten":"text"},"thoi_diem":{"hen_tra":{"ngan":"text"},"tiep_nhan":{"ngan":"text"}},"thu_tuc":{"ten":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " – "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":70},"end":{"line":5,"column":78}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"cap-tren\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"co_quan"), "cap_tren", {"start":{"line":13,"column":46},"end":{"line":13,"column":62}} ), depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"co_quan"), "ten", {"start":{"line":14,"column":40},"end":{"line":14,"column":51}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    return "<span class=\"trong\">………</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":28,"column":71},"end":{"line":28,"column":79}} ), depth0));
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":31,"column":92},"end":{"line":31,"column":105}} ), depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    return "<span class=\"o trong\">………</span>";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_tuc"), "ten", {"start":{"line":32,"column":88},"end":{"line":32,"column":99}} ), depth0))
    + "</span>";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"tiep_nhan"), "ngan", {"start":{"line":33,"column":51},"end":{"line":33,"column":75}} ), depth0))
    + "</b>";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"hen_tra"), "ngan", {"start":{"line":33,"column":177},"end":{"line":33,"column":199}} ), depth0))
    + "</b>";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ket_thuc"), "ngan", {"start":{"line":33,"column":295},"end":{"line":33,"column":308}} ), depth0))
    + "</b>";
},"11":function(container,depth0,helpers,partials,data) {
    return " Kết quả chung: <b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "ket_qua_chung", {"start":{"line":33,"column":402},"end":{"line":33,"column":415}} ), depth0))
    + "</b>.";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"chang"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":13},"end":{"line":38,"column":301}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td class=\"stt\">"
    + alias3(alias2(alias1(depth0, "stt", {"start":{"line":38,"column":50},"end":{"line":38,"column":58}} ), depth0))
    + "</td><td class=\"ben\">"
    + alias3(alias2(alias1(depth0, "giao", {"start":{"line":38,"column":83},"end":{"line":38,"column":92}} ), depth0))
    + "</td><td class=\"ben\">"
    + alias3(alias2(alias1(depth0, "nhan", {"start":{"line":38,"column":117},"end":{"line":38,"column":126}} ), depth0))
    + "</td><td class=\"luc\">"
    + alias3(alias2(alias1(depth0, "gio", {"start":{"line":38,"column":151},"end":{"line":38,"column":159}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "ngay", {"start":{"line":38,"column":164},"end":{"line":38,"column":173}} ), depth0))
    + "</td><td class=\"luc\">"
    + alias3(alias2(alias1(depth0, "han", {"start":{"line":38,"column":198},"end":{"line":38,"column":206}} ), depth0))
    + "</td><td class=\"luc\">"
    + alias3(alias2(alias1(depth0, "ket_qua", {"start":{"line":38,"column":231},"end":{"line":38,"column":243}} ), depth0))
    + "</td><td class=\"ghi\">"
    + alias3(alias2(alias1(depth0, "ghi_chu", {"start":{"line":38,"column":268},"end":{"line":38,"column":280}} ), depth0))
    + "</td></tr>";
},"14":function(container,depth0,helpers,partials,data) {
    return "<tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td class=\"ben\">&nbsp;</td><td class=\"ben\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"ghi\">&nbsp;</td></tr><tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td class=\"ben\">&nbsp;</td><td class=\"ben\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"luc\">&nbsp;</td><td class=\"ghi\">&nbsp;</td></tr>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Phiếu kiểm soát quá trình giải quyết hồ sơ"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":49},"end":{"line":5,"column":87}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style></style>\n</head>\n<body class=\"a5 control\">\n<main>\n<div class=\"dau\">\n<div class=\"ben-trai\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"cap_tren"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":75}}})) != null ? stack1 : "")
    + "\n<p class=\"co-quan\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"ten"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":14,"column":19},"end":{"line":14,"column":98}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"gach ngan\"></p>\n\n</div>\n<div class=\"ben-phai\">\n<p class=\"quoc-hieu\">Cộng hòa xã hội chủ nghĩa Việt Nam</p>\n<p class=\"tieu-ngu\">Độc lập - Tự do - Hạnh phúc</p>\n\n</div>\n</div>\n<div class=\"tua\">\n<p class=\"ma-qr\"></p>\n<div class=\"ten-giay\">\n<h1>Phiếu kiểm soát quá trình giải quyết hồ sơ</h1>\n<p class=\"ma-so\"><span class=\"nhan\">Mã hồ sơ:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":28,"column":53},"end":{"line":28,"column":126}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</div>\n<p class=\"dong\"><span class=\"nhan\">Chủ hồ sơ:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":31,"column":53},"end":{"line":31,"column":161}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Thủ tục:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_tuc"),"ten"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":32,"column":51},"end":{"line":32,"column":155}}})) != null ? stack1 : "")
    + "</p>\n<p>Ngày nhận: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"thoi_diem"),"tiep_nhan"),"ngan"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":33,"column":14},"end":{"line":33,"column":126}}})) != null ? stack1 : "")
    + ". Ngày hẹn trả: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"thoi_diem"),"hen_tra"),"ngan"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":33,"column":142},"end":{"line":33,"column":250}}})) != null ? stack1 : "")
    + ". Giải quyết xong: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ket_thuc"),"ngan"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":33,"column":269},"end":{"line":33,"column":359}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ket_qua_chung"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":360},"end":{"line":33,"column":429}}})) != null ? stack1 : "")
    + "</p>\n<table>\n<caption>Giao, nhận hồ sơ</caption>\n<thead><tr><th scope=\"col\" class=\"stt\">STT</th><th scope=\"col\" class=\"ben\">Bên giao</th><th scope=\"col\" class=\"ben\">Bên nhận</th><th scope=\"col\" class=\"luc\">Giờ, ngày</th><th scope=\"col\" class=\"luc\">Hạn</th><th scope=\"col\" class=\"luc\">Kết quả</th><th scope=\"col\" class=\"ghi\">Ghi chú</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chang"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":740}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n\n</main>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
