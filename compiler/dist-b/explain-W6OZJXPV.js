import {
  readPage
} from "./chunk-AW43OCI5.js";
import {
  EXIT,
  WrongUse,
  say
} from "./chunk-E42IGVZV.js";
import {
  catalogue,
  codeOf
} from "./chunk-7SRVQZCO.js";

// compiler/cli/nearest-code.ts
function nearestCode(written, codes) {
  const digits = written.replace(/[^0-9]/g, "").slice(0, 4);
  if (digits.length < 2) return void 0;
  const distance = (code) => [0, 1, 2, 3].filter((i) => code[i + 2] !== digits[i]).length;
  const [best] = [...codes].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
  return best !== void 0 && distance(best) <= 2 ? best : void 0;
}

// compiler/cli/commands/explain.ts
function explain(terminal, [written = ""]) {
  const code = codeOf(written);
  if (code === void 0) {
    const near = nearestCode(written, Object.keys(catalogue));
    throw new WrongUse({
      vi: `Kh\xF4ng c\xF3 m\xE3 \xAB${written}\xBB. ${near === void 0 ? "M\xE3 c\xF3 d\u1EA1ng TT2001." : `C\xF3 ph\u1EA3i b\u1EA1n mu\u1ED1n h\u1ECFi ${near}?`}`,
      en: `There is no code "${written}". ${near === void 0 ? "Codes look like TT2001." : `Did you mean ${near}?`}`
    });
  }
  const page = readPage(terminal.home, code, terminal.language);
  terminal.out(
    page === void 0 ? say(terminal, `M\xE3 ${code} ch\u01B0a c\xF3 trang gi\u1EA3i th\xEDch.
`, `The code ${code} has no page yet.
`) : `${code} \u2014 ${page.title}

${page.text}
`
  );
  return Promise.resolve(EXIT.clean);
}
export {
  explain
};
