// Made by tthc from runtime/letters/templates (receipt, vi). Do not edit.
import { renderer } from "./letter-support.js";

const shape = {"bo_phan":"text","can_bo":"text","chua_hen":"text","co_quan":{"cap_tren":"text","dia_danh":"text","ten":"text"},"giai_thich":["text"],"hen_luc":{"du":"text","luc":"text"},"ho_so":{"ma":"text","so_bo":"text"},"khoan_thu":[{"ly_do":"text","so_tien":"text","stt":"text","ten":"text"}],"nguoi_nop":{"dia_chi":"text","dien_thoai":"text","so_dinh_danh":"text","ten":"text","thu_dien_tu":"text"},"nhan_luc":{"du":"text","luc":"text"},"so_theo_doi":{"quyen":"text","so_thu_tu":"text"},"thanh_phan":[{"loai_ban":"text","so_luong":"text","stt":"text","ten":"text"}],"thoi_diem":{"ky":{"du":"text"}},"thu_tuc":{"ten":"text","thoi_han":"text"},"tong_thu":"text","tong_thu_bang_chu":"text","tra":{"cach":"text","noi":"text"},"van_ban":{"so":"text"}};
const template = {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " – "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":5,"column":67},"end":{"line":5,"column":75}} ), depth0));
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

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"van_ban"), "so", {"start":{"line":16,"column":38},"end":{"line":16,"column":48}} ), depth0));
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

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "ma", {"start":{"line":28,"column":71},"end":{"line":28,"column":79}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "bo_phan", {"start":{"line":31,"column":94},"end":{"line":31,"column":101}} ), depth0))
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
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":32,"column":102},"end":{"line":32,"column":115}} ), depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "so_dinh_danh", {"start":{"line":33,"column":123},"end":{"line":33,"column":145}} ), depth0))
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "dia_chi", {"start":{"line":34,"column":94},"end":{"line":34,"column":111}} ), depth0))
    + "</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "dien_thoai", {"start":{"line":35,"column":119},"end":{"line":35,"column":139}} ), depth0))
    + "</span>";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "thu_dien_tu", {"start":{"line":35,"column":301},"end":{"line":35,"column":322}} ), depth0))
    + "</span>";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_tuc"), "ten", {"start":{"line":36,"column":108},"end":{"line":36,"column":119}} ), depth0))
    + "</span>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"thanh_phan"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":18},"end":{"line":41,"column":191}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td class=\"stt\">"
    + alias3(alias2(alias1(depth0, "stt", {"start":{"line":41,"column":60},"end":{"line":41,"column":68}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ten", {"start":{"line":41,"column":81},"end":{"line":41,"column":89}} ), depth0))
    + "</td><td class=\"vua\">"
    + alias3(alias2(alias1(depth0, "loai_ban", {"start":{"line":41,"column":114},"end":{"line":41,"column":127}} ), depth0))
    + "</td><td class=\"so-luong\">"
    + alias3(alias2(alias1(depth0, "so_luong", {"start":{"line":41,"column":157},"end":{"line":41,"column":170}} ), depth0))
    + "</td></tr>";
},"17":function(container,depth0,helpers,partials,data) {
    return "<tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"vua\">&nbsp;</td><td class=\"so-luong\">&nbsp;</td></tr><tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"vua\">&nbsp;</td><td class=\"so-luong\">&nbsp;</td></tr>";
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ho_so"), "so_bo", {"start":{"line":44,"column":43},"end":{"line":44,"column":54}} ), depth0))
    + "</b>";
},"19":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"thu_tuc"), "thoi_han", {"start":{"line":44,"column":175},"end":{"line":44,"column":191}} ), depth0))
    + "</b>";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nhan_luc"), "luc", {"start":{"line":45,"column":50},"end":{"line":45,"column":62}} ), depth0))
    + "</b>";
},"21":function(container,depth0,helpers,partials,data) {
    return "<span class=\"trong\">…… giờ …… phút</span>";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nhan_luc"), "du", {"start":{"line":45,"column":150},"end":{"line":45,"column":161}} ), depth0))
    + "</b>";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"hen_luc"), "luc", {"start":{"line":46,"column":50},"end":{"line":46,"column":61}} ), depth0))
    + "</b>";
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"hen_luc"), "du", {"start":{"line":46,"column":148},"end":{"line":46,"column":158}} ), depth0))
    + "</b>";
},"25":function(container,depth0,helpers,partials,data) {
    return "<p class=\"vi-sao\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "chua_hen", {"start":{"line":47,"column":36},"end":{"line":47,"column":44}} ), depth0))
    + "</p>";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<p class=\"vi-sao\">Cách tính:</p>\n<ul class=\"vi-sao\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"giai_thich"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":19},"end":{"line":49,"column":65}}})) != null ? stack1 : "")
    + "</ul>";
},"27":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"tra"), "noi", {"start":{"line":50,"column":93},"end":{"line":50,"column":100}} ), depth0))
    + "</span>";
},"29":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"o\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"tra"), "cach", {"start":{"line":51,"column":95},"end":{"line":51,"column":103}} ), depth0))
    + "</span>";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"khoan-thu\"><table>\n<caption>Phí, lệ phí</caption>\n<thead><tr><th scope=\"col\" class=\"stt\">STT</th><th scope=\"col\">Khoản thu</th><th scope=\"col\" class=\"tien\">Số tiền</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"khoan_thu"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.program(34, data, 0),"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":56,"column":389}}})) != null ? stack1 : "")
    + "\n</tbody>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tong_thu"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":8},"end":{"line":58,"column":107}}})) != null ? stack1 : "")
    + "\n</table>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tong_thu"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":8},"end":{"line":59,"column":85}}})) != null ? stack1 : "")
    + "</div>";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"khoan_thu"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":17},"end":{"line":56,"column":188}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"stt\">"
    + alias3(alias2(alias1(depth0, "stt", {"start":{"line":56,"column":58},"end":{"line":56,"column":66}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "ten", {"start":{"line":56,"column":79},"end":{"line":56,"column":87}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ly_do"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":89},"end":{"line":56,"column":131}}})) != null ? stack1 : "")
    + "</td><td class=\"tien\">"
    + alias3(alias2(alias1(depth0, "so_tien", {"start":{"line":56,"column":155},"end":{"line":56,"column":167}} ), depth0))
    + "</td></tr>";
},"33":function(container,depth0,helpers,partials,data) {
    return " ("
    + container.escapeExpression(container.lambda(container.strict(depth0, "ly_do", {"start":{"line":56,"column":111},"end":{"line":56,"column":121}} ), depth0))
    + ")";
},"34":function(container,depth0,helpers,partials,data) {
    return "<tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"tien\">&nbsp;</td></tr><tr class=\"trong\"><td class=\"stt\">&nbsp;</td><td>&nbsp;</td><td class=\"tien\">&nbsp;</td></tr>";
},"35":function(container,depth0,helpers,partials,data) {
    return "\n<tfoot><tr><th scope=\"row\" colspan=\"2\">Tổng cộng</th><td class=\"tien\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "tong_thu", {"start":{"line":58,"column":72},"end":{"line":58,"column":80}} ), depth0))
    + "</td></tr></tfoot>";
},"36":function(container,depth0,helpers,partials,data) {
    return "<p>Số tiền bằng chữ: <i>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "tong_thu_bang_chu", {"start":{"line":59,"column":50},"end":{"line":59,"column":67}} ), depth0))
    + ".</i></p>";
},"37":function(container,depth0,helpers,partials,data) {
    return "<p>Thủ tục không thu phí, lệ phí.</p>";
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"so_theo_doi"), "quyen", {"start":{"line":60,"column":65},"end":{"line":60,"column":82}} ), depth0))
    + "</b>";
},"39":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"so_theo_doi"), "so_thu_tu", {"start":{"line":60,"column":179},"end":{"line":60,"column":200}} ), depth0))
    + "</b>";
},"40":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"nguoi_nop"), "ten", {"start":{"line":61,"column":155},"end":{"line":61,"column":168}} ), depth0));
},"41":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "can_bo", {"start":{"line":61,"column":325},"end":{"line":61,"column":331}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":46},"end":{"line":5,"column":84}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style></style>\n</head>\n<body class=\"a5 receipt\">\n<main>\n<div class=\"dau\">\n<div class=\"ben-trai\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"cap_tren"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":75}}})) != null ? stack1 : "")
    + "\n<p class=\"co-quan\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"ten"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":14,"column":19},"end":{"line":14,"column":98}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"gach ngan\"></p>\n<p class=\"so\">Số: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"van_ban"),"so"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":16,"column":18},"end":{"line":16,"column":95}}})) != null ? stack1 : "")
    + "/TNHS</p>\n</div>\n<div class=\"ben-phai\">\n<p class=\"quoc-hieu\">Cộng hòa xã hội chủ nghĩa Việt Nam</p>\n<p class=\"tieu-ngu\">Độc lập - Tự do - Hạnh phúc</p>\n<p class=\"ngay-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"co_quan"),"dia_danh"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":21,"column":19},"end":{"line":21,"column":108}}})) != null ? stack1 : "")
    + ", "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"thoi_diem"),"ky"), "du", {"start":{"line":21,"column":112},"end":{"line":21,"column":127}} ), depth0))
    + "</p>\n</div>\n</div>\n<div class=\"tua\">\n<p class=\"ma-qr\"></p>\n<div class=\"ten-giay\">\n<h1>Giấy tiếp nhận hồ sơ và hẹn trả kết quả</h1>\n<p class=\"ma-so\"><span class=\"nhan\">Mã hồ sơ:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"ma"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":28,"column":53},"end":{"line":28,"column":126}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</div>\n<p class=\"dong\"><span class=\"nhan\">Bộ phận tiếp nhận:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bo_phan"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":31,"column":61},"end":{"line":31,"column":157}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Tiếp nhận hồ sơ của:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":32,"column":63},"end":{"line":32,"column":171}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Số định danh cá nhân hoặc mã số:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"so_dinh_danh"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":33,"column":75},"end":{"line":33,"column":201}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Địa chỉ:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"dia_chi"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":34,"column":51},"end":{"line":34,"column":167}}})) != null ? stack1 : "")
    + "</p>\n<div class=\"chung\"><p class=\"dong\"><span class=\"nhan\">Điện thoại:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"dien_thoai"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":35,"column":73},"end":{"line":35,"column":195}}})) != null ? stack1 : "")
    + "</p><p class=\"dong\"><span class=\"nhan\">Thư điện tử:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"thu_dien_tu"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":35,"column":254},"end":{"line":35,"column":378}}})) != null ? stack1 : "")
    + "</p></div>\n<p class=\"dong\"><span class=\"nhan\">Nội dung yêu cầu giải quyết:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_tuc"),"ten"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":36,"column":71},"end":{"line":36,"column":175}}})) != null ? stack1 : "")
    + "</p>\n<table>\n<caption>Thành phần hồ sơ nộp gồm</caption>\n<thead><tr><th scope=\"col\" class=\"stt\">STT</th><th scope=\"col\">Tên giấy tờ</th><th scope=\"col\" class=\"vua\">Loại bản</th><th scope=\"col\" class=\"so-luong\">Số lượng</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"thanh_phan"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":41,"column":454}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n<p>Số lượng hồ sơ: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"ho_so"),"so_bo"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":44,"column":19},"end":{"line":44,"column":105}}})) != null ? stack1 : "")
    + " bộ. Thời gian giải quyết theo quy định: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"thu_tuc"),"thoi_han"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":44,"column":146},"end":{"line":44,"column":242}}})) != null ? stack1 : "")
    + ".</p>\n<p>Thời gian nhận hồ sơ: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nhan_luc"),"luc"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.program(21, data, 0),"data":data,"loc":{"start":{"line":45,"column":25},"end":{"line":45,"column":124}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nhan_luc"),"du"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":45,"column":126},"end":{"line":45,"column":212}}})) != null ? stack1 : "")
    + ".</p>\n<p>Thời gian trả kết quả: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"hen_luc"),"luc"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.program(21, data, 0),"data":data,"loc":{"start":{"line":46,"column":26},"end":{"line":46,"column":123}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"hen_luc"),"du"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":46,"column":125},"end":{"line":46,"column":209}}})) != null ? stack1 : "")
    + ".</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chua_hen"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":47,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"giai_thich"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":57},"end":{"line":49,"column":77}}})) != null ? stack1 : "")
    + "\n<p class=\"dong\"><span class=\"nhan\">Nơi nhận kết quả:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tra"),"noi"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":50,"column":60},"end":{"line":50,"column":156}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"dong\"><span class=\"nhan\">Cách nhận kết quả:</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tra"),"cach"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":51,"column":61},"end":{"line":51,"column":159}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"khoan_thu"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.program(37, data, 0),"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":59,"column":143}}})) != null ? stack1 : "")
    + "\n<p>Vào Sổ theo dõi hồ sơ, quyển số "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"so_theo_doi"),"quyen"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":60,"column":35},"end":{"line":60,"column":133}}})) != null ? stack1 : "")
    + ", số thứ tự "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"so_theo_doi"),"so_thu_tu"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":60,"column":145},"end":{"line":60,"column":251}}})) != null ? stack1 : "")
    + ".</p>\n<div class=\"ky\"><div class=\"nguoi-ky\"><p class=\"chuc\">Người nộp hồ sơ</p><p class=\"cach\">(Ký và ghi rõ họ tên)</p><p class=\"ten-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"nguoi_nop"),"ten"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":132},"end":{"line":61,"column":177}}})) != null ? stack1 : "")
    + "</p></div><div class=\"nguoi-ky\"><p class=\"chuc\">Người tiếp nhận hồ sơ</p><p class=\"cach\">(Ký và ghi rõ họ tên)</p><p class=\"ten-ky\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"can_bo"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":309},"end":{"line":61,"column":340}}})) != null ? stack1 : "")
    + "</p></div></div>\n\n</main>\n</body>\n</html>\n";
},"useData":true};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
