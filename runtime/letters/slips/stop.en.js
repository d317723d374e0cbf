// Made by tthc from runtime/letters/templates (stop, en). Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"co_quan":{"cap_tren":"text","dia_danh":"text","ten":"text"},"ho_so":{"ma":"text"},"ket_thuc":{"du":"text"},"lien_he":{"dien_thoai":"text","ten":"text"},"nguoi_ky":{"chuc_vu":"text","ho_ten":"text","quyen_han":"text"},"nguoi_nop":{"dia_chi":"text","dien_thoai":"text","ten":"text","thu_dien_tu":"text"},"thanh_phan":[{"loai_ban":"text","so_luong":"text","stt":"text","ten":"text"}],"thoi_diem":{"ky":{"du":"text"},"tiep_nhan":{"ngan":"text"}},"thu_tuc":{"ten":"text"},"van_ban":{"ly_do":"text","so":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " – "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":62},"end":{"line":5,"column":70}} ), depth0));
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
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":31,"column":85},"end":{"line":31,"column":98}} ), depth0))
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
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "dien_thoai", {"start":{"line":33,"column":118},"end":{"line":33,"column":138}} ), depth0))
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "thu_dien_tu", {"start":{"line":33,"column":295},"end":{"line":33,"column":316}} ), depth0))
    + "</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_tuc"), "ten", {"start":{"line":34,"column":100},"end":{"line":34,"column":111}} ), depth0))
    + "</span>";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"tiep_nhan"), "ngan", {"start":{"line":35,"column":58},"end":{"line":35,"column":82}} ), depth0))
    + "</b>";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ket_thuc"), "du", {"start":{"line":36,"column":63},"end":{"line":36,"column":74}} ), depth0))
    + "</b>";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"van-ban\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"van_ban"), "ly_do", {"start":{"line":38,"column":42},"end":{"line":38,"column":55}} ), depth0))
    + "</p>";
},"16":function(container,depth0,helpers,partials,data) {
    return "<p class=\"van-ban trong\">………</p><p class=\"van-ban trong\">………</p>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"thanh_phan"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":18},"end":{"line":43,"column":191}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td class=\"stt\">"
    + alias3(alias2(alias1(depth0, "stt", {"start":{"line":43,"column":60},"end":{"line":43,"column":68}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ten", {"start":{"line":43,"column":81},"end":{"line":43,"column":89}} ), depth0))
    + "</td><td class=\"vua\">"
    + alias3(alias2(alias1(depth0, "loai_ban", {"start":{"line":43,"column":114},"end":{"line":43,"column":127}} ), depth0))
    + "</td><td class=\"so-luong\">"
    + alias3(alias2(alias1(depth0, "so_luong", {"start":{"line":43,"column":157},"end":{"line":43,"column":170}} ), depth0))
    + "</td></tr>";
},"19":function(container,depth0,helpers,partials,data) {
    return "<tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"vua\">&nbsp;</td><td class=\"so-luong\">&nbsp;</td></tr><tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"vua\">&nbsp;</td><td class=\"so-luong\">&nbsp;</td></tr>";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"lien_he"), "ten", {"start":{"line":46,"column":88},"end":{"line":46,"column":99}} ), depth0))
    + "</span>";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"lien_he"), "dien_thoai", {"start":{"line":47,"column":97},"end":{"line":47,"column":115}} ), depth0))
    + "</span>";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"chuc\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_ky"), "quyen_han", {"start":{"line":48,"column":110},"end":{"line":48,"column":128}} ), depth0))
    + "</p>";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_ky"), "chuc_vu", {"start":{"line":48,"column":183},"end":{"line":48,"column":199}} ), depth0));
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_ky"), "ho_ten", {"start":{"line":48,"column":344},"end":{"line":48,"column":359}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Notice that the dossier is stopped"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":41},"end":{"line":5,"column":79}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style></style>\n</head>\n<body class=\"a5 stop\">\n<main>\n<div class=\"dau\">\n<div class=\"ben-trai\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"cap_tren"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":75}}})) != null ? stack1 : "")
    + "\n<p class=\"co-quan\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"ten"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":14,"column":19},"end":{"line":14,"column":98}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"gach ngan\"></p>\n<p class=\"so\">No.: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"van_ban"),"so"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":16,"column":19},"end":{"line":16,"column":96}}})) != null ? stack1 : "")
    + "</p>\n</div>\n<div class=\"ben-phai\">\n<p class=\"quoc-hieu\">Socialist Republic of Viet Nam</p>\n<p class=\"tieu-ngu\">Independence - Freedom - Happiness</p>\n<p class=\"ngay-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"dia_danh"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":21,"column":19},"end":{"line":21,"column":108}}})) != null ? stack1 : "")
    + ", "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":21,"column":112},"end":{"line":21,"column":127}} ), depth0))
    + "</p>\n</div>\n</div>\n<div class=\"tua\">\n<p class=\"ma-qr\"></p>\n<div class=\"ten-giay\">\n<h1>Notice that the dossier is stopped</h1>\n<p class=\"ma-so\"><span class=\"nhan\">Dossier code:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":28,"column":57},"end":{"line":28,"column":130}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</div>\n<p class=\"dong\"><span class=\"nhan\">To:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":31,"column":46},"end":{"line":31,"column":154}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Address:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"dia_chi"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":32,"column":51},"end":{"line":32,"column":167}}})) != null ? stack1 : "")
    + "</p>\n<div class=\"chung\"><p class=\"dong\"><span class=\"nhan\">Telephone:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"dien_thoai"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":33,"column":72},"end":{"line":33,"column":194}}})) != null ? stack1 : "")
    + "</p><p class=\"dong\"><span class=\"nhan\">E-mail:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"thu_dien_tu"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":33,"column":248},"end":{"line":33,"column":372}}})) != null ? stack1 : "")
    + "</p></div>\n<p class=\"dong\"><span class=\"nhan\">Requested procedure:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_tuc"),"ten"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":34,"column":63},"end":{"line":34,"column":167}}})) != null ? stack1 : "")
    + "</p>\n<p>Dossier received: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"thoi_diem"),"tiep_nhan"),"ngan"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":35,"column":21},"end":{"line":35,"column":133}}})) != null ? stack1 : "")
    + ".</p>\n<p>The office stops this dossier as of "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ket_thuc"),"du"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":36,"column":39},"end":{"line":36,"column":125}}})) != null ? stack1 : "")
    + ".</p>\n<p class=\"dong\"><span class=\"nhan\">Reason:</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"van_ban"),"ly_do"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":140}}})) != null ? stack1 : "")
    + "\n<table>\n<caption>Papers handed back</caption>\n<thead><tr><th scope=\"col\" class=\"stt\">No.</th><th scope=\"col\">Paper</th><th scope=\"col\" class=\"vua\">Kind</th><th scope=\"col\" class=\"so-luong\">Count</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"thanh_phan"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(19, data, 0),"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":43,"column":454}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n<p class=\"dong\"><span class=\"nhan\">Contact:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"lien_he"),"ten"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":46,"column":51},"end":{"line":46,"column":155}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Telephone:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"lien_he"),"dien_thoai"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":47,"column":53},"end":{"line":47,"column":171}}})) != null ? stack1 : "")
    + "</p>\n<div class=\"ky\"><div class=\"nguoi-ky\"></div><div class=\"nguoi-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_ky"),"quyen_han"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":66},"end":{"line":48,"column":141}}})) != null ? stack1 : "")
    + "<p class=\"chuc\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_ky"),"chuc_vu"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":48,"column":157},"end":{"line":48,"column":246}}})) != null ? stack1 : "")
    + "</p><p class=\"cach\">(Signature, full name and seal)</p><p class=\"ten-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_ky"),"ho_ten"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":319},"end":{"line":48,"column":368}}})) != null ? stack1 : "")
    + "</p></div></div>\n<p class=\"ghi-chu\">Translation for information only. The Vietnamese paper is the one that counts.</p>\n<p class=\"ghi-chu\">Provisional: the entries of this paper are assumed and were not held against the form as issued.</p>\n</main>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
