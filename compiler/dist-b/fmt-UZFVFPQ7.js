import {
  openFor,
  orWrongUse
} from "./chunk-RAGSEFFN.js";
import "./chunk-4H4FO7VG.js";
import {
  EXIT,
  WrongUse,
  say
} from "./chunk-E42IGVZV.js";
import "./chunk-MPA4C3QS.js";
import "./chunk-PSN2A5LF.js";
import {
  foldName,
  parse,
  spellings,
  units
} from "./chunk-7SRVQZCO.js";

// compiler/cli/commands/fmt.ts
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// compiler/format/item-starts.ts
var isNode = (value) => "kind" in value && "start" in value && typeof value.start === "number";
function itemStarts(tree, openBrace) {
  const starts = /* @__PURE__ */ new Set();
  const visit = (value, parent) => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, parent);
      return;
    }
    let around = parent;
    if (isNode(value)) {
      const brace = openBrace(value.start);
      if (parent.kind === "SourceTree" || brace >= parent.start) starts.add(value.start);
      around = value;
    }
    for (const part of Object.values(value)) visit(part, around);
  };
  for (const part of Object.values(tree)) visit(part, tree);
  return starts;
}

// compiler/format/piece.ts
function endsLine({ kind, text }) {
  return kind === "comment" && text.startsWith("//");
}

// compiler/format/layout.ts
var INDENT = "  ";
function layOut(pieces, starts) {
  const lines = [];
  let line = "";
  let depth = 0;
  const breakLine = (indent, emptyBefore) => {
    if (line.trim() !== "") lines.push(line.trimEnd());
    if (emptyBefore && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    line = INDENT.repeat(indent);
  };
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const closes = piece.kind === "close";
    if (closes) depth = Math.max(0, depth - 1);
    if (before !== void 0) {
      const where = placeOf(piece, before, starts);
      if (where === "new-line") {
        const opens = nextOpensLine(pieces, index, starts);
        breakLine(depth + (opens ? 0 : 1), piece.lineEndsBefore > 1 && before.kind !== "open" && !closes);
      } else if (where === "blank") line += " ";
    }
    line += piece.text;
    if (piece.kind === "open") depth++;
  });
  breakLine(0, false);
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function placeOf(piece, before, starts) {
  if (endsLine(before)) return "new-line";
  if (piece.kind === "comment") return piece.lineEndsBefore > 0 ? "new-line" : "blank";
  if (piece.kind === "close") return before.kind === "open" ? "joined" : "new-line";
  if (before.kind === "open" || starts.has(piece.start)) return "new-line";
  if (before.kind === "comment" && (before.text.includes("\n") || piece.lineEndsBefore > 0)) return "new-line";
  return needsBlank(piece, before) ? "blank" : "joined";
}
function needsBlank(piece, before) {
  if (["comma", "dot", "right"].includes(piece.kind)) return false;
  if (before.kind === "left" || before.kind === "dot") return false;
  if (piece.kind === "left") return before.kind !== "name";
  return before.kind !== "prefix";
}
function nextOpensLine(pieces, from, starts) {
  let index = from;
  while (pieces[index]?.kind === "comment") index++;
  const next = pieces[index];
  return next === void 0 || next.kind === "close" || starts.has(next.start);
}

// compiler/format/spelling.ts
var folded = (text) => foldName(text.normalize("NFC")).replace(/[\s\u00A0]+/g, " ").trim();
function languageOf(id, written) {
  const text = folded(written);
  return text === folded(spellings.en[id]) && text !== folded(spellings.vi[id]) ? "en" : "vi";
}
function keywordText(id, written, wanted) {
  return spellings[wanted ?? languageOf(id, written)][id];
}
var unitsByText = new Map(
  units.flatMap(
    ({ vi, en }) => ["en", "vi"].flatMap(
      (language) => (language === "en" ? en : vi).map((text) => [folded(text), { language, vi, en }])
    )
  )
);
function quantityText(written, wanted) {
  const match = /^([0-9.,]+)[\s\u00A0]*(.*)$/su.exec(written);
  const unit = unitsByText.get(folded(match?.[2] ?? ""));
  if (match === null || unit === void 0) return written;
  const amount = match[1] ?? "";
  const [first = "", singular = first] = (wanted ?? unit.language) === "vi" ? unit.vi.slice(0, 1) : unit.en;
  const one = amount === "1" && /s$/.test(first);
  return `${amount} ${one ? singular : first}`;
}

// compiler/format/pieces.ts
var SIGNS = {
  "{": "open",
  "}": "close",
  ",": "comma",
  ".": "dot",
  "(": "left",
  ")": "right"
};
var PLAIN = { "\u2192": "->", "\u2264": "<=", "\u2265": ">=", "\u2260": "!=", "<>": "!=", "\xD7": "*", "\u2212": "-", "\u2013": "-" };
function piecesOf(text, lexemes, options) {
  const pieces = [];
  let end = 0;
  for (const lexeme of lexemes) {
    const written = text.slice(lexeme.start, lexeme.end);
    const between = text.slice(end, lexeme.start);
    const lineEndsBefore = between.includes("\n") || between.includes("\r") ? between.match(/\r\n|\r|\n/g)?.length ?? 0 : 0;
    const kind = kindOf(lexeme, written, pieces);
    pieces.push({ start: lexeme.start, end: lexeme.end, kind, text: printed(lexeme, written, options), lineEndsBefore });
    end = lexeme.end;
  }
  return pieces;
}
function kindOf(lexeme, written, before) {
  switch (lexeme.kind) {
    case "comment":
    case "name":
    case "keyword":
      return lexeme.kind;
    case "punctuation":
      if (/^[-−–]$/.test(written) && !isOperand(before.findLast(({ kind }) => kind !== "comment"))) return "prefix";
      return SIGNS[written] ?? "sign";
    default:
      return "literal";
  }
}
var isOperand = (piece) => piece !== void 0 && (piece.kind === "name" || piece.kind === "literal" || piece.kind === "right");
function printed(lexeme, written, { keywords }) {
  switch (lexeme.kind) {
    case "comment":
      return written.replace(/\r\n?/g, "\n").replace(/[^\S\n]+(?=\n)/g, "").trimEnd();
    case "keyword":
      return lexeme.keyword === void 0 ? written : keywordText(lexeme.keyword, written, keywords);
    case "string":
      return `"${written.slice(1, -1)}"`;
    case "duration":
    case "money":
    case "percent":
    case "size":
    case "times":
      return quantityText(written, keywords);
    case "punctuation":
      return PLAIN[written] ?? written;
    case "name":
    case "number":
    case "date":
    case "time":
    case "unknown":
      return written;
  }
}

// compiler/format/row-results.ts
var ROWS = /* @__PURE__ */ new Set(["ChargeRow", "TermRow"]);
var NUMBERS = /* @__PURE__ */ new Set(["Number", "Money", "Duration", "Percent", "Size", "Date"]);
function numberedConditions(tree) {
  const ends = /* @__PURE__ */ new Set();
  const visit = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    const node = value;
    if (ROWS.has(node.kind) && node.when !== void 0 && endsInNumber(node.when)) ends.add(node.when.end);
    Object.values(value).forEach(visit);
  };
  visit(tree);
  return ends;
}
function endsInNumber(condition) {
  const last = Object.values(condition).flat().filter((part) => typeof part === "object" && part !== null && "kind" in part && "end" in part).sort((a, b) => b.end - a.end)[0];
  if (NUMBERS.has(condition.kind)) return true;
  return last !== void 0 && last.end === condition.end && endsInNumber(last);
}

// compiler/format/format-source.ts
function formatSource(source, options = {}) {
  const text = source.replace(/^\uFEFF/, "").normalize("NFC");
  const parsed = parse(text);
  if (parsed.problems.length > 0) return { ok: false, problems: parsed.problems };
  const formatted = print(text, parsed, options);
  const again = parse(formatted);
  if (again.problems.length > 0 || meaning(again.tree) !== meaning(parsed.tree))
    throw new Error("laying the source out would have changed its meaning");
  return { ok: true, text: formatted };
}
function print(text, { tree, tokens }, options) {
  const pieces = piecesOf(text, tokens, options);
  const braces = braceAround(pieces);
  const starts = itemStarts(tree, (offset) => braces.get(offset) ?? -1);
  return layOut(withThen(pieces, tokens, tree, options), starts);
}
function braceAround(pieces) {
  const around = /* @__PURE__ */ new Map();
  const open = [];
  for (const { kind, start } of pieces) {
    if (kind === "close") open.pop();
    around.set(start, open.at(-1) ?? -1);
    if (kind === "open") open.push(start);
  }
  return around;
}
function withThen(pieces, tokens, tree, options) {
  const ends = numberedConditions(tree);
  if (ends.size === 0) return [...pieces];
  let language = "vi";
  return pieces.flatMap((piece, index) => {
    const { keyword, end } = tokens[index] ?? piece;
    if (keyword === "when") language = languageOf(keyword, piece.text);
    const next = tokens.slice(index + 1, index + 20).find(({ kind }) => kind !== "comment");
    if (!ends.has(end) || next?.keyword === "then" || piece.kind === "comment") return [piece];
    const text = keywordText("then", "", options.keywords ?? language);
    return [piece, { kind: "keyword", start: -1, end: -1, text, lineEndsBefore: 0 }];
  });
}
function meaning(tree) {
  return JSON.stringify(tree, (key, value) => key === "start" || key === "end" ? void 0 : value);
}

// compiler/cli/commands/fmt.ts
async function fmt(terminal, paths, options) {
  const { keywords } = options;
  if (keywords !== void 0 && keywords !== "vi" && keywords !== "en")
    throw new WrongUse({ vi: "--keywords nh\u1EADn vi ho\u1EB7c en.", en: "--keywords takes vi or en." });
  const how = keywords === void 0 ? {} : { keywords };
  if (options.stdin === true) return formatInput(terminal, how);
  const workspace = openFor(terminal, paths);
  const { files } = orWrongUse(workspace.list(paths));
  const broken = [];
  const changed = [];
  for (const file of files) {
    const source = workspace.sources.source(file);
    const formatted = source === void 0 ? void 0 : formatSource(source.original, how);
    if (source === void 0 || formatted?.ok !== true) broken.push(file);
    else if (formatted.text !== source.original) {
      changed.push(file);
      if (options.check !== true) replaceFile(join(workspace.root, file), formatted.text);
    }
  }
  for (const file of changed) terminal.out(`${file}
`);
  for (const file of broken)
    terminal.err(
      say(
        terminal,
        `${file}: ch\u01B0a tr\xECnh b\xE0y \u0111\u01B0\u1EE3c v\xEC c\xF2n l\u1ED7i c\xFA ph\xE1p; ch\u1EA1y \xABtthc check ${file}\xBB.
`,
        `${file}: left as it is, since its syntax has mistakes; run "tthc check ${file}".
`
      )
    );
  const count = String(changed.length);
  terminal.out(
    options.check === true ? say(terminal, `${count} t\u1EC7p ch\u01B0a \u0111\xFAng ki\u1EC3u.
`, `${count} file(s) not laid out.
`) : say(terminal, `\u0110\xE3 tr\xECnh b\xE0y l\u1EA1i ${count} t\u1EC7p.
`, `Laid out ${count} file(s).
`)
  );
  return broken.length > 0 || options.check === true && changed.length > 0 ? EXIT.findings : EXIT.clean;
}
async function formatInput(terminal, how) {
  const text = await terminal.readInput();
  const formatted = formatSource(text, how);
  if (formatted.ok) {
    terminal.out(formatted.text);
    return EXIT.clean;
  }
  terminal.out(text);
  terminal.err(say(terminal, "Ch\u01B0a tr\xECnh b\xE0y \u0111\u01B0\u1EE3c v\xEC c\xF2n l\u1ED7i c\xFA ph\xE1p.\n", "Left as it is, since its syntax has mistakes.\n"));
  return EXIT.findings;
}
function replaceFile(path, text) {
  if (readFileSync(path, "utf8") === text) return;
  const beside = `${path}.tthc-new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
export {
  fmt
};
