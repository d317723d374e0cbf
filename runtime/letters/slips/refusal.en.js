// Made by tthc from runtime/letters/templates (refusal, en). Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"can_bo":"text","co_quan":{"cap_tren":"text","dia_danh":"text","ten":"text"},"ho_so":{"ma":"text"},"nguoi_nop":{"dia_chi":"text","dien_thoai":"text","ten":"text","thu_dien_tu":"text"},"thoi_diem":{"ky":{"du":"text"}},"thu_tuc":{"ten":"text"},"van_ban":{"ly_do":"text","so":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " – "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":50},"end":{"line":5,"column":58}} ), depth0));
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
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":31,"column":93},"end":{"line":31,"column":106}} ), depth0))
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
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_tuc"), "ten", {"start":{"line":32,"column":100},"end":{"line":32,"column":111}} ), depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "dia_chi", {"start":{"line":33,"column":94},"end":{"line":33,"column":111}} ), depth0))
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "dien_thoai", {"start":{"line":34,"column":118},"end":{"line":34,"column":138}} ), depth0))
    + "</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "thu_dien_tu", {"start":{"line":34,"column":295},"end":{"line":34,"column":316}} ), depth0))
    + "</span>";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"van-ban\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"van_ban"), "ly_do", {"start":{"line":37,"column":42},"end":{"line":37,"column":55}} ), depth0))
    + "</p>";
},"14":function(container,depth0,helpers,partials,data) {
    return "<p class=\"van-ban trong\">………</p><p class=\"van-ban trong\">………</p>";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":38,"column":153},"end":{"line":38,"column":166}} ), depth0));
},"16":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "can_bo", {"start":{"line":38,"column":323},"end":{"line":38,"column":329}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Refusal of the dossier"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":29},"end":{"line":5,"column":67}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style></style>\n</head>\n<body class=\"a5 refusal\">\n<main>\n<div class=\"dau\">\n<div class=\"ben-trai\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"cap_tren"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":75}}})) != null ? stack1 : "")
    + "\n<p class=\"co-quan\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"ten"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":14,"column":19},"end":{"line":14,"column":98}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"gach ngan\"></p>\n<p class=\"so\">No.: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"van_ban"),"so"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":16,"column":19},"end":{"line":16,"column":96}}})) != null ? stack1 : "")
    + "</p>\n</div>\n<div class=\"ben-phai\">\n<p class=\"quoc-hieu\">Socialist Republic of Viet Nam</p>\n<p class=\"tieu-ngu\">Independence - Freedom - Happiness</p>\n<p class=\"ngay-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"dia_danh"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":21,"column":19},"end":{"line":21,"column":108}}})) != null ? stack1 : "")
    + ", "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":21,"column":112},"end":{"line":21,"column":127}} ), depth0))
    + "</p>\n</div>\n</div>\n<div class=\"tua\">\n<p class=\"ma-qr\"></p>\n<div class=\"ten-giay\">\n<h1>Refusal of the dossier</h1>\n<p class=\"ma-so\"><span class=\"nhan\">Dossier code:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":28,"column":57},"end":{"line":28,"column":130}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</div>\n<p class=\"dong\"><span class=\"nhan\">Dossier of:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":31,"column":54},"end":{"line":31,"column":162}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Requested procedure:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_tuc"),"ten"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":32,"column":63},"end":{"line":32,"column":167}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Address:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"dia_chi"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":33,"column":51},"end":{"line":33,"column":167}}})) != null ? stack1 : "")
    + "</p>\n<div class=\"chung\"><p class=\"dong\"><span class=\"nhan\">Telephone:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"dien_thoai"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":34,"column":72},"end":{"line":34,"column":194}}})) != null ? stack1 : "")
    + "</p><p class=\"dong\"><span class=\"nhan\">E-mail:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"thu_dien_tu"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":34,"column":248},"end":{"line":34,"column":372}}})) != null ? stack1 : "")
    + "</p></div>\n<p>The dossier was examined and is not accepted, for these reasons:</p>\n<p class=\"dong\"><span class=\"nhan\">Reason:</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"van_ban"),"ly_do"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":140}}})) != null ? stack1 : "")
    + "\n<div class=\"ky\"><div class=\"nguoi-ky\"><p class=\"chuc\">Applicant</p><p class=\"cach\">(Signature and full name)</p><p class=\"ten-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":130},"end":{"line":38,"column":175}}})) != null ? stack1 : "")
    + "</p></div><div class=\"nguoi-ky\"><p class=\"chuc\">Receiving officer</p><p class=\"cach\">(Signature and full name)</p><p class=\"ten-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"can_bo"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":307},"end":{"line":38,"column":338}}})) != null ? stack1 : "")
    + "</p></div></div>\n<p class=\"ghi-chu\">Translation for information only. The Vietnamese paper is the one that counts.</p>\n</main>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
