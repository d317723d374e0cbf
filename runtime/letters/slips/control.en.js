// Made by tthc from runtime/letters/templates (control, en). Do not edit.
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
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":55},"end":{"line":5,"column":63}} ), depth0));
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

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":28,"column":75},"end":{"line":28,"column":83}} ), depth0));
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
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_tuc"), "ten", {"start":{"line":32,"column":90},"end":{"line":32,"column":101}} ), depth0))
    + "</span>";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"tiep_nhan"), "ngan", {"start":{"line":33,"column":50},"end":{"line":33,"column":74}} ), depth0))
    + "</b>";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"hen_tra"), "ngan", {"start":{"line":33,"column":172},"end":{"line":33,"column":194}} ), depth0))
    + "</b>";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ket_thuc"), "ngan", {"start":{"line":33,"column":282},"end":{"line":33,"column":295}} ), depth0))
    + "</b>";
},"11":function(container,depth0,helpers,partials,data) {
    return " On the whole: <b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "ket_qua_chung", {"start":{"line":33,"column":388},"end":{"line":33,"column":401}} ), depth0))
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

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Control slip of the dossier"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":34},"end":{"line":5,"column":72}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style></style>\n</head>\n<body class=\"a5 control\">\n<main>\n<div class=\"dau\">\n<div class=\"ben-trai\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"cap_tren"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":75}}})) != null ? stack1 : "")
    + "\n<p class=\"co-quan\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"ten"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":14,"column":19},"end":{"line":14,"column":98}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"gach ngan\"></p>\n\n</div>\n<div class=\"ben-phai\">\n<p class=\"quoc-hieu\">Socialist Republic of Viet Nam</p>\n<p class=\"tieu-ngu\">Independence - Freedom - Happiness</p>\n\n</div>\n</div>\n<div class=\"tua\">\n<p class=\"ma-qr\"></p>\n<div class=\"ten-giay\">\n<h1>Control slip of the dossier</h1>\n<p class=\"ma-so\"><span class=\"nhan\">Dossier code:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":28,"column":57},"end":{"line":28,"column":130}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</div>\n<p class=\"dong\"><span class=\"nhan\">Applicant:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":31,"column":53},"end":{"line":31,"column":161}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Procedure:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_tuc"),"ten"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":32,"column":53},"end":{"line":32,"column":157}}})) != null ? stack1 : "")
    + "</p>\n<p>Received: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"thoi_diem"),"tiep_nhan"),"ngan"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":33,"column":13},"end":{"line":33,"column":125}}})) != null ? stack1 : "")
    + ". Promised: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"thoi_diem"),"hen_tra"),"ngan"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":33,"column":137},"end":{"line":33,"column":245}}})) != null ? stack1 : "")
    + ". Decided: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ket_thuc"),"ngan"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":33,"column":256},"end":{"line":33,"column":346}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ket_qua_chung"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":347},"end":{"line":33,"column":415}}})) != null ? stack1 : "")
    + "</p>\n<table>\n<caption>Hand-overs</caption>\n<thead><tr><th scope=\"col\" class=\"stt\">No.</th><th scope=\"col\" class=\"ben\">From</th><th scope=\"col\" class=\"ben\">To</th><th scope=\"col\" class=\"luc\">Time</th><th scope=\"col\" class=\"luc\">Limit</th><th scope=\"col\" class=\"luc\">Result</th><th scope=\"col\" class=\"ghi\">Note</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chang"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":740}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n<p class=\"ghi-chu\">Translation for information only. The Vietnamese paper is the one that counts.</p>\n</main>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
