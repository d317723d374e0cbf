// Made by tthc from runtime/letters/templates (payment, en). Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"can_bo":"text","co_quan":{"cap_tren":"text","dia_danh":"text","ten":"text"},"ho_so":{"ma":"text"},"khoan_thu":[{"ly_do":"text","so_tien":"text","stt":"text","ten":"text"}],"nguoi_nop":{"dia_chi":"text","ten":"text"},"thoi_diem":{"ky":{"du":"text"}},"thu_luc":{"du":"text","luc":"text"},"thu_tuc":{"ten":"text"},"tong_thu":"text","van_ban":{"so":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " – "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":51},"end":{"line":5,"column":59}} ), depth0));
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

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"van_ban"), "so", {"start":{"line":16,"column":39},"end":{"line":16,"column":49}} ), depth0));
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"co_quan"), "dia_danh", {"start":{"line":21,"column":45},"end":{"line":21,"column":61}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":28,"column":75},"end":{"line":28,"column":83}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":31,"column":90},"end":{"line":31,"column":103}} ), depth0))
    + "</span>";
},"8":function(container,depth0,helpers,partials,data) {
    return "<span class=\"o trong\">………</span>";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "dia_chi", {"start":{"line":32,"column":94},"end":{"line":32,"column":111}} ), depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_tuc"), "ten", {"start":{"line":33,"column":100},"end":{"line":33,"column":111}} ), depth0))
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"khoan-thu\"><table>\n<caption>Fees and levies</caption>\n<thead><tr><th scope=\"col\" class=\"stt\">No.</th><th scope=\"col\">Charge</th><th scope=\"col\" class=\"tien\">Amount</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"khoan_thu"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":389}}})) != null ? stack1 : "")
    + "\n</tbody>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tong_thu"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":8},"end":{"line":40,"column":103}}})) != null ? stack1 : "")
    + "\n</table></div>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"khoan_thu"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":17},"end":{"line":38,"column":188}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"stt\">"
    + alias3(alias2(alias1(depth0, "stt", {"start":{"line":38,"column":58},"end":{"line":38,"column":66}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ten", {"start":{"line":38,"column":79},"end":{"line":38,"column":87}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ly_do"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":89},"end":{"line":38,"column":131}}})) != null ? stack1 : "")
    + "</td><td class=\"tien\">"
    + alias3(alias2(alias1(depth0, "so_tien", {"start":{"line":38,"column":155},"end":{"line":38,"column":167}} ), depth0))
    + "</td></tr>";
},"14":function(container,depth0,helpers,partials,data) {
    return " ("
    + container.escapeExpression(container.lambda(container.strict(depth0, "ly_do", {"start":{"line":38,"column":111},"end":{"line":38,"column":121}} ), depth0))
    + ")";
},"15":function(container,depth0,helpers,partials,data) {
    return "<tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"tien\">&nbsp;</td></tr><tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"tien\">&nbsp;</td></tr>";
},"16":function(container,depth0,helpers,partials,data) {
    return "\n<tfoot><tr><th scope=\"row\" colspan=\"2\">Total</th><td class=\"tien\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "tong_thu", {"start":{"line":40,"column":68},"end":{"line":40,"column":76}} ), depth0))
    + "</td></tr></tfoot>";
},"17":function(container,depth0,helpers,partials,data) {
    return "<p>No fee or levy is charged.</p>";
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_luc"), "luc", {"start":{"line":42,"column":35},"end":{"line":42,"column":46}} ), depth0))
    + "</b>";
},"19":function(container,depth0,helpers,partials,data) {
    return "<span class=\"trong\">……</span>";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_luc"), "du", {"start":{"line":42,"column":124},"end":{"line":42,"column":134}} ), depth0))
    + "</b>";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":43,"column":153},"end":{"line":43,"column":166}} ), depth0));
},"22":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "can_bo", {"start":{"line":43,"column":317},"end":{"line":43,"column":323}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Confirmation of payment"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":30},"end":{"line":5,"column":68}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style></style>\n</head>\n<body class=\"a5 payment\">\n<main>\n<div class=\"dau\">\n<div class=\"ben-trai\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"cap_tren"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":75}}})) != null ? stack1 : "")
    + "\n<p class=\"co-quan\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"ten"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":14,"column":19},"end":{"line":14,"column":98}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"gach ngan\"></p>\n<p class=\"so\">No.: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"van_ban"),"so"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":16,"column":19},"end":{"line":16,"column":96}}})) != null ? stack1 : "")
    + "</p>\n</div>\n<div class=\"ben-phai\">\n<p class=\"quoc-hieu\">Socialist Republic of Viet Nam</p>\n<p class=\"tieu-ngu\">Independence - Freedom - Happiness</p>\n<p class=\"ngay-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"dia_danh"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":21,"column":19},"end":{"line":21,"column":108}}})) != null ? stack1 : "")
    + ", "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":21,"column":112},"end":{"line":21,"column":127}} ), depth0))
    + "</p>\n</div>\n</div>\n<div class=\"tua\">\n<p class=\"ma-qr\"></p>\n<div class=\"ten-giay\">\n<h1>Confirmation of payment</h1>\n<p class=\"ma-so\"><span class=\"nhan\">Dossier code:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":28,"column":57},"end":{"line":28,"column":130}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</div>\n<p class=\"dong\"><span class=\"nhan\">Paid by:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":31,"column":51},"end":{"line":31,"column":159}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Address:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"dia_chi"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":32,"column":51},"end":{"line":32,"column":167}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Requested procedure:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_tuc"),"ten"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":33,"column":63},"end":{"line":33,"column":167}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"khoan_thu"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":41,"column":62}}})) != null ? stack1 : "")
    + "\n<p>Paid at "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_luc"),"luc"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data,"loc":{"start":{"line":42,"column":11},"end":{"line":42,"column":96}}})) != null ? stack1 : "")
    + ", on "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_luc"),"du"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":42,"column":101},"end":{"line":42,"column":185}}})) != null ? stack1 : "")
    + ".</p>\n<div class=\"ky\"><div class=\"nguoi-ky\"><p class=\"chuc\">Applicant</p><p class=\"cach\">(Signature and full name)</p><p class=\"ten-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":130},"end":{"line":43,"column":175}}})) != null ? stack1 : "")
    + "</p></div><div class=\"nguoi-ky\"><p class=\"chuc\">Received by</p><p class=\"cach\">(Signature and full name)</p><p class=\"ten-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"can_bo"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":301},"end":{"line":43,"column":332}}})) != null ? stack1 : "")
    + "</p></div></div>\n<p class=\"ghi-chu\">Translation for information only. The Vietnamese paper is the one that counts.</p>\n<p class=\"ghi-chu\">Provisional: the entries of this paper are assumed and were not held against the form as issued.</p>\n</main>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
