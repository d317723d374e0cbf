import {
  ANY,
  BOOLEAN,
  DATE,
  MODEL_VERSION,
  MONEY,
  NUMBER,
  TEXT,
  WHOLE,
  areComparable,
  callResult,
  dayOf,
  fieldTypeOf,
  formatDate,
  functions,
  listOf,
  literalType,
  operatorResult,
  printType,
  weekdayOf
} from "./chunk-4H4FO7VG.js";
import {
  WrongUse
} from "./chunk-E42IGVZV.js";
import {
  sourceText
} from "./chunk-MPA4C3QS.js";
import {
  byPlace,
  diagnostic
} from "./chunk-PSN2A5LF.js";
import {
  SYNTAX_CODES,
  asciiName,
  catalogue,
  codeOf,
  foldName,
  parse
} from "./chunk-7SRVQZCO.js";

// compiler/workspace/workspace-path.ts
var ASCII = /^[\x20-\x7E]*$/;
var PLAIN_PART = /^[A-Za-z0-9_][A-Za-z0-9_. -]*$/;
function pathProblem(path) {
  if (path.trim() === "") return "empty";
  if (/^([/\\]|[A-Za-z]:)/.test(path)) return "absolute";
  const parts = path.split(/[/\\]/);
  if (parts.includes("..")) return "leaves";
  if (!ASCII.test(path)) return "not-ascii";
  if (path.includes("\\") || !parts.every((part2) => PLAIN_PART.test(part2))) return "character";
  return void 0;
}
function joinPath(folder, path) {
  return folder === "." || folder === "" ? path : `${folder}/${path}`;
}
function usePath(sources, written, asciiName2) {
  const parts = written.normalize("NFC").trim().replace(/\.tthc$/, "").split("/");
  if (parts.some((part2) => part2.trim() === "" || part2 === "." || part2 === ".." || part2.includes("\\"))) return void 0;
  const folded = parts.map((part2) => asciiName2(part2.trim().replace(/[ -]+/g, "_")).replaceAll("_", "-")).join("/");
  return pathProblem(folded) === void 0 ? joinPath(sources, `${folded}.tthc`) : void 0;
}

// compiler/workspace/config.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// compiler/workspace/bilingual.ts
var done = (value) => ({ ok: true, value });
var refused = (vi, en) => ({ ok: false, reason: { vi, en } });

// compiler/workspace/config.ts
var CONFIG_FILE = "tthc.json";
var EDITION = 1;
var defaultConfig = {
  edition: EDITION,
  sources: "procedures",
  output: "generated",
  options: {}
};
function findRoot(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FILE))) return folder;
    if (dirname(folder) === folder) return void 0;
  }
}
function readConfig(root) {
  let text2;
  try {
    text2 = readFileSync(join(root, CONFIG_FILE), "utf8").replace(/^\uFEFF/, "");
  } catch {
    return refused(`Kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c ${CONFIG_FILE}.`, `Cannot read ${CONFIG_FILE}.`);
  }
  let written;
  try {
    written = JSON.parse(text2);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refused(
      `${CONFIG_FILE} kh\xF4ng ph\u1EA3i JSON h\u1EE3p l\u1EC7 (${detail}). H\xE3y s\u1EEDa d\u1EA5u ph\u1EA9y, ngo\u1EB7c k\xE9p quanh ch\u1ED7 \u0111\xF3.`,
      `${CONFIG_FILE} is not valid JSON (${detail}). Mend the comma or quotes around that place.`
    );
  }
  return configFrom(written);
}
function configFrom(written) {
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return refused(`${CONFIG_FILE} ph\u1EA3i l\xE0 m\u1ED9t \u0111\u1ED1i t\u01B0\u1EE3ng JSON { \u2026 }.`, `${CONFIG_FILE} must be a JSON object { \u2026 }.`);
  const config = written;
  for (const key of Object.keys(config))
    if (!["$schema", "edition", "sources", "output", "options"].includes(key))
      return refused(
        `${CONFIG_FILE} kh\xF4ng c\xF3 kh\xF3a \xAB${key}\xBB. C\xE1c kh\xF3a \u0111\u01B0\u1EE3c d\xF9ng: edition, sources, output, options.`,
        `${CONFIG_FILE} has no key "${key}". Keys that may be used: edition, sources, output, options.`
      );
  const { edition = EDITION, sources = defaultConfig.sources, output = defaultConfig.output, options = {} } = config;
  if (edition !== EDITION)
    return refused(
      `${CONFIG_FILE} ghi edition ${JSON.stringify(edition)}; tr\xECnh bi\xEAn d\u1ECBch n\xE0y \u0111\u1ECDc ${String(EDITION)}.`,
      `${CONFIG_FILE} says edition ${JSON.stringify(edition)}; this compiler reads ${String(EDITION)}.`
    );
  for (const [key, folder] of [["sources", sources], ["output", output]])
    if (typeof folder !== "string" || folder !== "." && pathProblem(folder) !== void 0 || key === "output" && folder === ".")
      return refused(
        `Kh\xF3a \xAB${key}\xBB trong ${CONFIG_FILE} ph\u1EA3i l\xE0 t\xEAn th\u01B0 m\u1EE5c kh\xF4ng d\u1EA5u n\u1EB1m trong kh\xF4ng gian l\xE0m vi\u1EC7c, v\xED d\u1EE5 "${defaultConfig[key]}".`,
        `The key "${key}" of ${CONFIG_FILE} must name a folder inside the workspace in ASCII, such as "${defaultConfig[key]}".`
      );
  if (typeof options !== "object" || options === null || !Object.values(options).every((value) => typeof value === "boolean"))
    return refused(
      `Kh\xF3a \xABoptions\xBB trong ${CONFIG_FILE} ph\u1EA3i l\xE0 { "t\xEAn": true ho\u1EB7c false }.`,
      `The key "options" of ${CONFIG_FILE} must be { "name": true or false }.`
    );
  return done({ edition: EDITION, sources, output, options });
}

// compiler/workspace/open-workspace.ts
import { existsSync as existsSync3, statSync as statSync2 } from "node:fs";
import { basename, dirname as dirname2, relative as relative2, resolve, sep as sep2 } from "node:path";

// compiler/binder/symbols.ts
var KIND_OF = {
  Procedure: "procedure",
  Flow: "flow",
  Agency: "agency",
  Office: "office",
  Role: "role",
  Calendar: "calendar",
  Document: "document",
  Codelist: "codelist",
  Group: "group",
  Law: "law",
  Registry: "registry",
  Campaign: "campaign"
};
function collectSymbols(source, tree) {
  const tables = /* @__PURE__ */ new Map();
  for (const kind of Object.values(KIND_OF)) tables.set(kind, /* @__PURE__ */ new Map());
  const ids = /* @__PURE__ */ new Map();
  const duplicates = [];
  const collisions = [];
  for (const node of tree.declarations) {
    const kind = KIND_OF[node.kind];
    if (kind === void 0 || !("name" in node) || node.name === void 0 || node.name.text === "") continue;
    const symbol = {
      kind,
      key: foldName(node.name.text),
      id: asciiName(node.name.text),
      name: node.name,
      node,
      source
    };
    const table = tables.get(kind);
    const first = table.get(symbol.key);
    const namesake = ids.get(`${kind} ${symbol.id}`);
    if (first !== void 0) duplicates.push({ again: symbol, first });
    else if (namesake !== void 0) collisions.push({ again: symbol, first: namesake });
    else {
      table.set(symbol.key, symbol);
      ids.set(`${kind} ${symbol.id}`, symbol);
    }
  }
  return {
    source,
    tree,
    byKind: Object.fromEntries(tables),
    duplicates,
    collisions
  };
}

// compiler/binder/library.ts
var campaignFiles = /* @__PURE__ */ new WeakMap();
function mayHoldCampaign(source) {
  let may = campaignFiles.get(source);
  if (may === void 0) {
    may = /^[ \t]*(?:đợt|campaign)[ \t\u00a0]/imu.test(source.text);
    campaignFiles.set(source, may);
  }
  return may;
}
var Library = class {
  #sources;
  #cache;
  #visible = /* @__PURE__ */ new Map();
  #campaigns;
  #dependencies;
  constructor(sources, cache) {
    this.#sources = sources;
    this.#cache = cache;
  }
  get sources() {
    return this.#sources;
  }
  /** Runs `work` and tells which files it has looked at. */
  tracked(work) {
    const dependencies = { sources: /* @__PURE__ */ new Map(), files: void 0 };
    const outer = this.#dependencies;
    this.#dependencies = dependencies;
    try {
      return { result: work(), dependencies };
    } finally {
      this.#dependencies = outer;
    }
  }
  file(path) {
    const source = this.#sources.source(path);
    this.#dependencies?.sources.set(path, source);
    if (source === void 0) return void 0;
    let loaded = this.#cache.get(source);
    if (loaded === void 0) {
      const parsed = parse(source.text);
      loaded = { parsed, symbols: collectSymbols(source, parsed.tree) };
      this.#cache.set(source, loaded);
    }
    return loaded;
  }
  /** The file itself, then what it uses, transitively, in order of first use; circles are harmless here. */
  visibleFrom(path) {
    const known = this.#visible.get(path);
    if (known !== void 0) {
      for (const { source } of known) this.#dependencies?.sources.set(source.file, source);
      return known;
    }
    const seen = /* @__PURE__ */ new Set();
    const tables = [];
    const pending = [path];
    for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const loaded = this.file(next);
      if (loaded === void 0) continue;
      tables.push(loaded.symbols);
      for (const use of loaded.symbols.tree.uses) pending.push(this.#sources.resolveUse(use.path.value));
    }
    this.#visible.set(path, tables);
    return tables;
  }
  /** A circle of `dùng` through `path`, as the list of files, or undefined. */
  circleThrough(path) {
    const walk = (at, trail) => {
      for (const use of this.file(at)?.symbols.tree.uses ?? []) {
        const next = this.#sources.resolveUse(use.path.value);
        if (next === path) return [...trail, at, path];
        if (trail.includes(next) || next === at) continue;
        const found = walk(next, [...trail, at]);
        if (found !== void 0) return found;
      }
      return void 0;
    };
    return walk(path, []);
  }
  #dependOnFiles() {
    if (this.#dependencies !== void 0) this.#dependencies.files = this.#sources.files;
  }
  /** Every version of a procedure: its files lie in a folder of its name; other files only if that finds none. */
  procedures(key, from) {
    this.#dependOnFiles();
    const found = (files) => {
      const symbols = [];
      for (const file2 of files) {
        const symbol = this.file(file2)?.symbols.byKind.procedure.get(key);
        if (symbol !== void 0) symbols.push(symbol);
      }
      return symbols;
    };
    const folder = `/${asciiName(key).replaceAll("_", "-")}/`;
    const near = /* @__PURE__ */ new Set([from, ...this.#sources.files.filter((file2) => `/${file2}`.includes(folder))]);
    const inFolder = found(near);
    return inFolder.length > 0 ? inFolder : found(this.#sources.files);
  }
  /** Declarations of this kind and name anywhere in the workspace. */
  anywhere(kind, key) {
    this.#dependOnFiles();
    const symbols = [];
    for (const file2 of this.#sources.files) {
      const symbol = this.file(file2)?.symbols.byKind[kind].get(key);
      if (symbol !== void 0) symbols.push(symbol);
    }
    return symbols;
  }
  /** All campaigns of the workspace: an epidemic's list must reach procedures that do not name its file. */
  campaigns() {
    this.#campaigns ??= this.#sources.files.flatMap((file2) => {
      const source = this.#sources.source(file2);
      if (source === void 0 || !mayHoldCampaign(source)) return [];
      return [...this.file(file2)?.symbols.byKind.campaign.values() ?? []];
    });
    return this.#campaigns;
  }
};

// compiler/binder/nearest.ts
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, before[j - 2] + 1);
      }
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length];
}
function nearestName(written, candidates) {
  const wanted = asciiName(written);
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  let best;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, asciiName(candidate), limit);
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}

// compiler/lower/procedure-reference.ts
var versionOf = (node) => node.items.find((item) => item.kind === "Version");
function resolveProcedure(name, context) {
  if (name.text === "") return void 0;
  const versions = context.scope.library.procedures(foldName(name.text), context.source.file);
  if (versions.length === 0) {
    context.reportUnknown("procedure", name, nearestName(name.text, procedureNames(context)));
    return void 0;
  }
  const newestFirst = versions.toSorted(
    (a, b) => (versionOf(b.node)?.number ?? 0) - (versionOf(a.node)?.number ?? 0)
  );
  const { asOf } = context;
  const inForce = newestFirst.find(({ node }) => {
    const period = versionOf(node)?.period;
    if (asOf === void 0 || period === void 0) return false;
    return (period.from?.iso ?? "") <= asOf && asOf <= (period.to?.iso ?? "9999");
  });
  return inForce ?? newestFirst[0];
}
function* procedureNames(context) {
  for (const file2 of context.scope.library.sources.files) {
    const folder = file2.split("/").at(-2);
    if (folder !== void 0) yield folder.replaceAll("-", "_");
  }
}

// compiler/checker/catalogue.ts
function checkCatalogue(results) {
  const versions = results.flatMap((result) => result.procedures).toSorted((a, b) => a.file < b.file ? -1 : 1);
  return [...sharedCodes(versions), ...overlaps(versions)];
}
function sharedCodes(versions) {
  const owner = /* @__PURE__ */ new Map();
  const found = [];
  for (const version of versions) {
    const code = version.symbol.node.items.find((item) => item.kind === "Code");
    if (code?.value === void 0) continue;
    const known = owner.get(code.value.value);
    if (known === void 0) owner.set(code.value.value, version);
    else if (known.id !== version.id) {
      const other = known.symbol.name.text;
      found.push(
        diagnostic("TT7009", version.symbol.source, code.value, { code: code.value.value, other }, { related: [placeOf(known)] })
      );
    }
  }
  return found;
}
var placeOf = ({ symbol }) => ({
  source: symbol.source,
  span: symbol.name,
  note: { vi: `\xAB${symbol.name.text}\xBB \u1EDF \u0111\xE2y.`, en: `"${symbol.name.text}" is here.` }
});
function overlaps(versions) {
  const byProcedure = Map.groupBy(versions, (version) => version.id);
  const found = [];
  for (const group of byProcedure.values()) {
    const ordered = group.toSorted((a, b) => a.version - b.version);
    ordered.forEach((version, index) => {
      const node = versionOf(version.symbol.node);
      const twin = ordered.slice(0, index).find((other) => other.version === version.version);
      if (node === void 0) return;
      if (twin !== void 0) {
        found.push(diagnostic("TT7018", version.symbol.source, node, { number: version.version, file: twin.file }, { related: [placeOf(twin)] }));
        return;
      }
      const date2 = node.period?.from?.iso;
      if (date2 === void 0 || node.draft) return;
      for (const other of ordered.slice(0, index)) {
        const period = versionOf(other.symbol.node)?.period;
        const replaced = other.version === node.replaces;
        const from = period?.from?.iso;
        if (from === void 0 || other.draft) continue;
        const to = period?.to?.iso ?? (replaced || from < date2 ? void 0 : "9999-12-31");
        if (to !== void 0 && from <= date2 && date2 <= to) {
          found.push(diagnostic("TT7017", version.symbol.source, node, { number: version.version, other: other.version, date: date2 }, { related: [placeOf(other)] }));
        }
      }
    });
  }
  return found;
}

// compiler/binder/scope.ts
var Scope = class {
  #library;
  #file;
  #tables;
  constructor(library, file2) {
    this.#library = library;
    this.#file = file2;
    this.#tables = library.visibleFrom(file2);
  }
  get library() {
    return this.#library;
  }
  get file() {
    return this.#file;
  }
  get tables() {
    return this.#tables;
  }
  visible(kind, key) {
    for (const table of this.#tables) {
      const symbol = table.byKind[kind].get(key);
      if (symbol !== void 0) return symbol;
    }
    return void 0;
  }
  /** Names compare without case and after tone folding. */
  lookup(kind, name) {
    const key = foldName(name.text);
    const symbol = this.visible(kind, key);
    if (symbol !== void 0) return { found: symbol, unimported: false };
    const elsewhere = this.#library.anywhere(kind, key);
    const [only] = elsewhere;
    if (only !== void 0 && elsewhere.length === 1) return { found: only, unimported: true };
    return { found: void 0, near: nearestName(name.text, this.namesOf(kind)) };
  }
  /** Names of one kind that are visible from here, as written. */
  *namesOf(kind) {
    for (const table of this.#tables) for (const symbol of table.byKind[kind].values()) yield symbol.name.text;
  }
};

// compiler/checker/checks/computed-values-end.ts
function readsOf(expression, into) {
  if (expression === void 0) return into;
  switch (expression.op) {
    case "field":
      into.add(expression.path[0]);
      break;
    case "in":
      readsOf(expression.item, into);
      for (const member of expression.members) readsOf(member, into);
      break;
    case "literal":
    case "fact":
    case "outcome":
      break;
    default:
      for (const arg of expression.args) readsOf(arg, into);
  }
  return into;
}
function* fieldNodes(items) {
  for (const item of items) {
    if (item.kind === "Field") yield item;
    else if (item.kind === "Section") yield* fieldNodes(item.items);
  }
}
var computedValuesEnd = ({ node, model, context }) => {
  const fields = /* @__PURE__ */ new Map();
  for (const form of model.forms) {
    for (const section of form.sections) for (const field of section.fields) fields.set(field.id, field);
  }
  const reads = new Map(
    [...fields].map(([id, field]) => [id, readsOf(field.shownWhen, readsOf(field.computed, /* @__PURE__ */ new Set()))])
  );
  const circle = (id) => {
    const walk = (at, trail) => {
      for (const next of reads.get(at) ?? []) {
        if (next === id) return [...trail, at];
        if (trail.includes(next) || next === at) continue;
        const found = walk(next, [...trail, at]);
        if (found !== void 0) return found;
      }
      return void 0;
    };
    return (reads.get(id)?.size ?? 0) === 0 ? void 0 : walk(id, []);
  };
  for (const item of node.items) {
    if (item.kind !== "Form") continue;
    for (const field of fieldNodes(item.items)) {
      const found = circle(asciiName(field.name.text));
      if (found !== void 0) context.report("TT3014", field.name, { name: field.name.text, circle: found });
    }
  }
};

// compiler/lower/local-text.ts
function textOf(label, name) {
  if (label !== void 0) return { vi: label.vi, ...label.en !== void 0 && { en: label.en } };
  return { vi: (name?.text ?? "").replaceAll("_", " ") };
}
var keyOf = (name) => foldName(name.text);

// compiler/lower/action.ts
var ACTIONS = {
  file: { id: "nop", label: { vi: "N\u1ED9p h\u1ED3 s\u01A1", en: "File" } },
  accept: { id: "tiep_nhan", label: { vi: "Ti\u1EBFp nh\u1EADn", en: "Accept" } },
  pass: { id: "dat", label: { vi: "\u0110\u1EA1t", en: "Pass" } },
  fail: { id: "khong_dat", label: { vi: "Kh\xF4ng \u0111\u1EA1t", en: "Fail" } },
  complete: { id: "du_ho_so", label: { vi: "\u0110\u1EE7 h\u1ED3 s\u01A1", en: "Complete" } },
  incomplete: { id: "thieu_ho_so", label: { vi: "Thi\u1EBFu h\u1ED3 s\u01A1", en: "Incomplete" } },
  "wrong-authority": { id: "sai_tham_quyen", label: { vi: "Sai th\u1EA9m quy\u1EC1n", en: "Wrong authority" } },
  agree: { id: "dong_y", label: { vi: "\u0110\u1ED3ng \xFD", en: "Agree" } },
  disagree: { id: "khong_dong_y", label: { vi: "Kh\xF4ng \u0111\u1ED3ng \xFD", en: "Disagree" } },
  approve: { id: "duyet", label: { vi: "Duy\u1EC7t", en: "Approve" } },
  "send-back": { id: "tra_lai", label: { vi: "Tr\u1EA3 l\u1EA1i", en: "Send back" } },
  supplemented: { id: "da_bo_sung", label: { vi: "\u0110\xE3 b\u1ED5 sung", en: "Supplemented" } },
  withdraw: { id: "rut_ho_so", label: { vi: "R\xFAt h\u1ED3 s\u01A1", en: "Withdraw" } },
  stop: { id: "dung_giai_quyet", label: { vi: "D\u1EEBng gi\u1EA3i quy\u1EBFt", en: "Stop" } },
  paid: { id: "da_nop_tien", label: { vi: "\u0110\xE3 n\u1ED9p ti\u1EC1n", en: "Paid" } },
  done: { id: "xong", label: { vi: "Xong", en: "Done" } },
  "hand-over": { id: "tra_ket_qua", label: { vi: "Tr\u1EA3 k\u1EBFt qu\u1EA3", en: "Hand over the result" } },
  reappoint: { id: "hen_lai", label: { vi: "H\u1EB9n l\u1EA1i", en: "Re-appoint" } },
  extend: { id: "gia_han", label: { vi: "Gia h\u1EA1n", en: "Extend" } },
  expired: { id: "het_han", label: { vi: "H\u1EBFt h\u1EA1n", en: "Expired" } }
};
function lowerAction(node, like) {
  if (node.word !== void 0) {
    const { id, label } = ACTIONS[node.word];
    return { id, label: node.label === void 0 ? label : textOf(node.label), meaning: node.word };
  }
  return {
    id: asciiName(node.own?.text ?? ""),
    label: textOf(node.label, node.own),
    meaning: like?.word ?? "own"
  };
}
var SENSES = {
  pass: "positive",
  agree: "positive",
  approve: "positive",
  complete: "positive",
  done: "positive",
  paid: "positive",
  fail: "negative",
  disagree: "negative",
  "send-back": "negative",
  incomplete: "negative",
  "wrong-authority": "negative"
};
var senseOf = (meaning) => SENSES[meaning] ?? "neutral";

// compiler/field-types/address.ts
var part = (id, vi, en, maxLength, required) => ({
  id,
  label: { vi, en },
  type: "text",
  shape: { is: "text", maxLength },
  ...required && { required: true }
});
var address = {
  id: "address",
  value: { is: "address" },
  shape: {
    is: "record",
    of: "address",
    fields: [
      part("tinh", "T\u1EC9nh, th\xE0nh ph\u1ED1", "Province or city", 120, true),
      part("xa", "X\xE3, ph\u01B0\u1EDDng, \u0111\u1EB7c khu", "Commune, ward or special zone", 120, true),
      part("chi_tiet", "S\u1ED1 nh\xE0, \u0111\u01B0\u1EDDng, th\xF4n, t\u1ED5", "House number, street, hamlet", 300, false)
    ]
  },
  bounds: "none",
  personal: true,
  samples: {
    valid: [{ tinh: "Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh", xa: "Ph\u01B0\u1EDDng S\xE0i G\xF2n", chi_tiet: "1 L\xEA Du\u1EA9n" }],
    invalid: [{ tinh: "Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh" }, "1 L\xEA Du\u1EA9n"]
  }
};

// compiler/field-types/date.ts
var date = {
  id: "date",
  value: DATE,
  shape: { is: "date" },
  bounds: "value",
  samples: { valid: ["2026-08-22"], invalid: ["22/08/2026", "2026-8-22", "2026-08-22\n"] }
};

// compiler/field-types/date-time.ts
var dateTime = {
  id: "datetime",
  value: { is: "date-time" },
  shape: { is: "date-time" },
  bounds: "none",
  samples: { valid: ["2026-08-22T07:30"], invalid: ["2026-08-22", "2026-08-22T25:00"] }
};

// compiler/field-types/decimal.ts
var decimal = {
  id: "number",
  value: NUMBER,
  shape: { is: "decimal", places: 6 },
  bounds: "value",
  samples: { valid: ["0", "12.5", "-3"], invalid: ["1,5", "01", "1.", "1e3", "1\n"] }
};

// compiler/field-types/email.ts
var email = {
  id: "email",
  value: TEXT,
  shape: { is: "text", pattern: "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])", maxLength: 254 },
  bounds: "none",
  personal: true,
  samples: { valid: ["an.nguyen@example.vn"], invalid: ["an.nguyen", "a@b", "a b@c.vn"] }
};

// compiler/field-types/file.ts
var file = {
  id: "file",
  value: { is: "file" },
  shape: { is: "file", types: [] },
  bounds: "size",
  samples: {
    valid: [{ name: "ban-ve.pdf", bytes: 1024, sha256: "a".repeat(64) }],
    invalid: ["ban-ve.pdf", { name: "ban-ve.pdf" }]
  }
};

// compiler/field-types/integer.ts
var integer = {
  id: "integer",
  value: WHOLE,
  shape: { is: "integer" },
  bounds: "value",
  samples: { valid: [0, 12, -3], invalid: [1.5, "12"] }
};

// compiler/field-types/long-text.ts
var longText = {
  id: "long-text",
  value: TEXT,
  shape: { is: "text", maxLength: 1e4, lines: "many" },
  bounds: "length",
  samples: { valid: ["D\xF2ng m\u1ED9t\nD\xF2ng hai"], invalid: [false] }
};

// compiler/field-types/money.ts
var money = {
  id: "money",
  value: MONEY,
  shape: { is: "money", minimum: "0" },
  bounds: "value",
  samples: { valid: [0, 75e3], invalid: [-1, 0.5, "75.000"] }
};

// compiler/field-types/parcel.ts
var parcel = {
  id: "parcel",
  value: { is: "parcel" },
  shape: {
    is: "record",
    of: "parcel",
    fields: [
      {
        id: "so_thua",
        label: { vi: "S\u1ED1 th\u1EEDa", en: "Parcel number" },
        type: "text",
        shape: { is: "text", maxLength: 30 },
        required: true
      },
      {
        id: "to_ban_do",
        label: { vi: "T\u1EDD b\u1EA3n \u0111\u1ED3 s\u1ED1", en: "Map sheet number" },
        type: "text",
        shape: { is: "text", maxLength: 30 },
        required: true
      },
      {
        id: "dien_tich",
        label: { vi: "Di\u1EC7n t\xEDch (m\xB2)", en: "Area (m\xB2)" },
        type: "number",
        shape: { is: "decimal", places: 2, above: "0" }
      },
      {
        id: "dia_chi",
        label: { vi: "\u0110\u1ECBa ch\u1EC9 th\u1EEDa \u0111\u1EA5t", en: "Address of the parcel" },
        type: "text",
        shape: { is: "text", maxLength: 300 }
      }
    ]
  },
  bounds: "none",
  samples: {
    valid: [{ so_thua: "12", to_ban_do: "5", dien_tich: "100.5" }],
    invalid: [{ so_thua: "12" }, { so_thua: "12", to_ban_do: "5", dien_tich: 100.5 }]
  }
};

// compiler/field-types/personal-id.ts
var personalId = {
  id: "personal-id",
  value: TEXT,
  shape: { is: "text", pattern: "^[0-9]{12}(?![\\s\\S])", maxLength: 12 },
  bounds: "none",
  personal: true,
  samples: { valid: ["001099012345"], invalid: ["12345", "00109901234x", "001099012345\n", "\u0660\u0660\u0661\u0660\u0669\u0669\u0660\u0661\u0662\u0663\u0664\u0665"] }
};

// compiler/field-types/phone.ts
var phone = {
  id: "phone",
  value: TEXT,
  shape: { is: "text", pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", maxLength: 13 },
  bounds: "none",
  personal: true,
  samples: { valid: ["0912345678", "+84912345678", "02838291234"], invalid: ["1234", "0912 345 678", "0012345678"] }
};

// compiler/field-types/tax-code.ts
var taxCode = {
  id: "tax-code",
  value: TEXT,
  shape: { is: "text", pattern: "^([0-9]{10}(-[0-9]{3})?|[0-9]{12})(?![\\s\\S])", maxLength: 14 },
  bounds: "none",
  samples: { valid: ["0101243150", "0101243150-001", "001099012345"], invalid: ["010124315", "0101243150-1"] }
};

// compiler/field-types/text.ts
var text = {
  id: "text",
  value: TEXT,
  shape: { is: "text", maxLength: 1e3 },
  bounds: "length",
  samples: { valid: ["Nguy\u1EC5n Th\u1ECB \xC1nh"], invalid: [12, null] }
};

// compiler/field-types/yes-no.ts
var yesNo = {
  id: "yes-no",
  value: BOOLEAN,
  shape: { is: "boolean" },
  bounds: "none",
  samples: { valid: [true, false], invalid: ["c\xF3", 1] }
};

// compiler/field-types/registry.ts
var fieldTypes = [
  text,
  longText,
  decimal,
  integer,
  money,
  yesNo,
  date,
  dateTime,
  personalId,
  taxCode,
  phone,
  email,
  address,
  parcel,
  file
];
var byKeyword = new Map(fieldTypes.map((type) => [`type.${type.id}`, type]));
var fieldTypeOf2 = (keyword) => byKeyword.get(keyword);

// compiler/lower/environment.ts
var inside = (environment, table) => ({
  ...environment,
  fields: [table, ...environment.fields]
});
function domainOf(id, name, options) {
  return {
    id,
    name,
    options: new Map(options.map((option) => [foldName(option.text), asciiName(option.text)])),
    names: options.map((option) => option.text)
  };
}
var EMPTY = /* @__PURE__ */ new Map();
var factsOnly = () => ({
  fields: [],
  cases: domainOf("case", "tr\u01B0\u1EDDng h\u1EE3p", []),
  channels: domainOf("channel", "k\xEAnh", []),
  applicants: domainOf("applicant", "\u0111\u1ED1i t\u01B0\u1EE3ng", []),
  papers: EMPTY,
  states: EMPTY
});
function lookupField(environment, path) {
  const [first, ...rest] = path;
  if (first === void 0) return { type: ANY, path: [] };
  const table = environment.fields.find((candidate) => candidate.has(foldName(first.text)));
  let entry = table?.get(foldName(first.text));
  if (entry === void 0) return { missing: first, among: void 0 };
  const ids = [entry.id];
  let throughList = false;
  for (const name of rest) {
    throughList ||= entry.type.is === "list";
    const next = entry.inner?.get(foldName(name.text));
    if (next === void 0) {
      const part2 = fixedPart(entry.type, name);
      if (part2 === void 0) return { missing: name, among: entry.inner ?? /* @__PURE__ */ new Map() };
      return { type: throughList ? listOf(part2) : part2, path: [...ids, asciiName(name.text)] };
    }
    entry = next;
    ids.push(entry.id);
  }
  return {
    type: throughList && entry.type.is !== "list" ? listOf(entry.type) : entry.type,
    path: ids,
    ...entry.domain !== void 0 && { domain: entry.domain }
  };
}
function fixedPart(type, name) {
  const part2 = asciiName(name.text);
  if (type.is === "address" && ["tinh", "xa", "chi_tiet"].includes(part2)) return TEXT;
  if (type.is !== "parcel" || !["so_thua", "to_ban_do", "dien_tich", "dia_chi"].includes(part2)) return void 0;
  return part2 === "dien_tich" ? NUMBER : TEXT;
}

// compiler/lower/declare-fields.ts
var GROUP_DEPTH = 8;
var UNSAFE_IDS = /* @__PURE__ */ new Set(["constructor", "prototype", "toString", "tostring", "__proto__", "hasownproperty", "valueof"]);
function checkId(name, context) {
  if (UNSAFE_IDS.has(asciiName(name.text))) context.report("TT2015", name, { name: name.text });
}
function declareFields(items, table, context, from, trail = []) {
  for (const item of items) {
    if (item.kind === "Section") declareFields(item.items, table, context, from, trail);
    else if (item.kind === "Field") declareField(item, table, context, from, trail);
    else if (item.kind === "Include") {
      for (const name of item.groups) {
        const group = groupOf(name, context, trail);
        if (group === void 0) continue;
        declareFields(group.node.items, table, context.at(group), group.id, [...trail, group.id]);
      }
    }
  }
}
function groupOf(name, context, trail) {
  const group = context.resolve("group", name);
  if (group === void 0) return void 0;
  if (!trail.includes(group.id) && trail.length < GROUP_DEPTH) return group;
  context.report("TT4003", name, { name: name.text });
  return void 0;
}
function declareField(node, table, context, from, trail) {
  if (node.name.text === "") return;
  checkId(node.name, context);
  const key = foldName(node.name.text);
  const id = asciiName(node.name.text);
  const known = table.get(key);
  if (known !== void 0) {
    if (known.from === void 0 || known.from !== from) {
      context.report("TT2010", node.name, { what: "field", name: node.name.text });
    }
    return;
  }
  for (const entry2 of table.values()) {
    if (entry2.id === id) context.report("TT2003", node.name, { name: node.name.text, other: entry2.name.text, id });
  }
  const inner = innerFields(node.type, context, trail);
  const domain = node.type?.kind === "ChoiceType" ? choiceDomain(node.type, node.name, context) : void 0;
  const entry = {
    id,
    name: node.name,
    type: typeOf(node.type, domain),
    ...domain !== void 0 && { domain },
    ...inner !== void 0 && { inner },
    ...from !== void 0 && { from }
  };
  table.set(key, entry);
}
function innerFields(type, context, trail) {
  if (type?.kind === "RepeatType") {
    const table2 = /* @__PURE__ */ new Map();
    declareFields(type.items, table2, context, void 0, trail);
    return table2;
  }
  if (type?.kind !== "GroupType") return void 0;
  const table = /* @__PURE__ */ new Map();
  const group = groupOf(type.group, context, trail);
  if (group !== void 0) declareFields(group.node.items, table, context.at(group), group.id, [...trail, group.id]);
  return table;
}
function typeOf(type, domain) {
  switch (type?.kind) {
    case "SimpleType":
      return fieldTypeOf2(type.word)?.value ?? ANY;
    case "ChoiceType": {
      const choice2 = { is: "choice", ...domain !== void 0 && { domain: domain.id } };
      return type.many ? listOf(choice2) : choice2;
    }
    case "RepeatType":
      return listOf({ is: "record" });
    case "GroupType":
      return { is: "record" };
    case void 0:
      return ANY;
  }
}
function choiceDomain(type, field, context) {
  if (type.codelist === void 0) {
    return domainOf(`field ${asciiName(field.text)}`, field.text, type.options.map((option) => option.name));
  }
  const codelist = context.resolve("codelist", type.codelist);
  if (codelist === void 0) return domainOf(`field ${asciiName(field.text)}`, field.text, []);
  const entries = context.used.entriesOf(codelist, context);
  return {
    id: `codelist ${codelist.id}`,
    name: field.text,
    options: new Map(entries.map(({ code }) => [foldName(code), code])),
    names: entries.map(({ code }) => code)
  };
}

// compiler/lower/function-call.ts
var byName = new Map(
  functions.flatMap((known) => [
    [foldName(known.vi), known],
    [foldName(known.en), known]
  ])
);
function lowerCall(node, environment, context) {
  const known = byName.get(foldName(node.callee.text));
  if (known === void 0) {
    const names = functions.flatMap(({ vi, en }) => [vi, en]);
    context.reportUnknown("function", node.callee, nearestName(node.callee.text, names));
    return INVALID;
  }
  const args = node.args.map((arg) => lowerExpression(arg, environment, context));
  const result = callResult(known.id, args.map((arg) => arg.type));
  const expression = { op: "call", name: known.id, args: args.map((arg) => arg.expression) };
  if (result.is !== "mismatch") return { expression, type: result };
  const found = args.map((arg) => typeName(arg.type));
  context.report("TT3005", node, {
    name: node.callee.text,
    found: { vi: found.map(({ vi }) => vi).join(", "), en: found.map(({ en }) => en).join(", ") }
  });
  return { ...INVALID, expression };
}

// compiler/lower/expression.ts
var INVALID = { expression: { op: "literal", type: "boolean", value: false }, type: ANY };
var DECIMAL_PLACES = 6;
var typeName = (type) => ({
  vi: printType(type, "vi"),
  en: printType(type, "en")
});
var constant = (literal) => ({
  expression: literal,
  type: literalType(literal)
});
function lowerExpression(node, environment, context, expected) {
  switch (node.kind) {
    case "Number":
      return lowerNumber(node, context);
    case "Money":
      return constant({ op: "literal", type: "money", value: node.dong });
    case "Percent":
      return constant({ op: "literal", type: "percent", value: node.value });
    case "Date":
      return constant({ op: "literal", type: "date", value: node.iso });
    case "Duration":
      return constant({ op: "literal", type: "duration", value: { amount: Number(node.amount), unit: node.unit } });
    case "Text":
      return lowerText(node, expected, context);
    case "YesNo":
      return constant({ op: "literal", type: "boolean", value: node.value });
    case "ChannelValue":
      return choice(node.word, environment.channels);
    case "ApplicantValue":
      return choice(node.word, environment.applicants);
    case "FactReference":
      return lowerFact(node, environment);
    case "Reference":
      return lowerReference(node, environment, context, expected);
    case "Call":
      return lowerCall(node, environment, context);
    case "Unary":
      return lowerUnary(node, environment, context);
    case "Binary":
      return lowerBinary(node, environment, context);
    case "Membership":
      return lowerMembership(node, environment, context);
    case "Presence":
      return lowerPresence(node, environment, context);
    case "InvalidExpression":
      return INVALID;
  }
}
function lowerCondition(node, environment, context) {
  const { expression, type } = lowerExpression(node, environment, context);
  if (type.is !== "boolean" && type.is !== "any") context.report("TT3002", node, { found: typeName(type) });
  return expression;
}
function lowerNumber(node, context) {
  const places = node.value.split(".")[1]?.length ?? 0;
  if (places > DECIMAL_PLACES) context.report("TT3009", node, { places, limit: DECIMAL_PLACES });
  return constant({ op: "literal", type: "number", value: node.value });
}
function lowerText(node, expected, context) {
  if (expected === void 0) return constant({ op: "literal", type: "text", value: node.value });
  const option = expected.options.get(foldName(node.value));
  if (option !== void 0) return choice(option, expected);
  reportOption(context, { ...node, text: node.value }, expected);
  return INVALID;
}
var choice = (id, domain) => ({
  expression: { op: "literal", type: "choice", value: id },
  type: { is: "choice", domain: domain.id },
  domain
});
function lowerFact({ fact }, environment) {
  const expression = { op: "fact", fact };
  if (fact === "filing-date") return { expression, type: DATE };
  if (fact === "filing-place") return { expression, type: TEXT };
  const domain = { case: environment.cases, channel: environment.channels, applicant: environment.applicants }[fact];
  return { expression, type: { is: "choice", domain: domain.id }, domain };
}
function reportOption(context, name, domain) {
  const near = nearestName(name.text, domain.names);
  context.report(
    "TT3003",
    name,
    { name: name.text, domain: domain.name, options: domain.names, ...near !== void 0 && { near } },
    { fixes: near === void 0 ? [] : [context.replaceFix(name, near)] }
  );
}
function lowerReference(node, environment, context, expected) {
  const [first] = node.path;
  if (first === void 0 || first.text === "") return INVALID;
  const alone = node.path.length === 1;
  const option = alone ? expected?.options.get(foldName(first.text)) : void 0;
  if (expected !== void 0 && option !== void 0) return choice(option, expected);
  const found = lookupField(environment, node.path);
  if (!("missing" in found)) {
    const type = fieldTypeOf(found.type);
    return {
      expression: { op: "field", path: found.path, type: type ?? "text" },
      type: found.type,
      ...found.domain !== void 0 && { domain: found.domain }
    };
  }
  if (expected !== void 0 && alone) {
    reportOption(context, first, expected);
    return INVALID;
  }
  const place = alone ? placeLiteral(first, context) : void 0;
  if (place !== void 0) return place;
  const tables = found.among === void 0 ? environment.fields : [found.among];
  const names = tables.flatMap((table) => [...table.values()].map((entry) => entry.name.text));
  context.reportUnknown("field", found.missing, nearestName(found.missing.text, names));
  return INVALID;
}
function placeLiteral(name, context) {
  const key = foldName(name.text);
  const symbol = context.scope.visible("agency", key) ?? context.scope.visible("office", key);
  return symbol === void 0 ? void 0 : constant({ op: "literal", type: "text", value: asciiName(name.text) });
}
function lowerUnary(node, environment, context) {
  if (node.op === "not") {
    return { expression: { op: "not", args: [lowerCondition(node.operand, environment, context)] }, type: BOOLEAN };
  }
  const operand = lowerExpression(node.operand, environment, context);
  return operation("negate", [operand], node, context);
}
function operation(op, sides, at, context) {
  const expression = { op, args: sides.map((side) => side.expression) };
  const result = operatorResult(op, sides.map((side) => side.type));
  if (result.is !== "mismatch") return { expression, type: result };
  const code = result.reason === "needs-rounding" ? "TT3008" : "TT3001";
  context.report(code, at, { op: op === "negate" ? "-" : op, left: typeName(result.left), right: typeName(result.right) });
  return { expression, type: ANY };
}
function lowerBinary(node, environment, context) {
  if (node.op === "and" || node.op === "or") {
    const args = [node.left, node.right].map((side) => lowerCondition(side, environment, context));
    return { expression: { op: node.op, args }, type: BOOLEAN };
  }
  const left = lowerExpression(node.left, environment, context);
  const right = lowerExpression(node.right, environment, context, left.domain);
  return operation(node.op, [left, right], operatorSpan(node, context), context);
}
function operatorSpan({ left, right }, context) {
  const between = context.source.text.slice(left.end, right.start);
  const start = left.end + between.length - between.trimStart().length;
  return { start, end: Math.max(start + 1, left.end + between.trimEnd().length) };
}
function lowerMembership(node, environment, context) {
  const item = lowerExpression(node.item, environment, context);
  const members = node.members.map((member) => {
    const lowered = lowerExpression(member, environment, context, item.domain);
    const result = operatorResult("in", [item.type, lowered.type]);
    if (result.is === "mismatch") {
      context.report("TT3001", member, { op: "thu\u1ED9c", left: typeName(item.type), right: typeName(lowered.type) });
    }
    return lowered.expression;
  });
  const membership = { op: "in", item: item.expression, members };
  return { expression: node.negated ? { op: "not", args: [membership] } : membership, type: BOOLEAN };
}
function lowerPresence(node, environment, context) {
  const operand = lowerExpression(node.operand, environment, context);
  const present = { op: "present", args: [operand.expression] };
  return { expression: node.negated ? { op: "not", args: [present] } : present, type: BOOLEAN };
}

// compiler/lower/limit.ts
var LONGEST_AMOUNT = 1e4;
function lowerDuration(node, context) {
  const amount = Number(node.amount);
  const whole = Number.isInteger(amount);
  const hours = node.unit === "hour" || node.unit === "working-hour";
  if (amount > LONGEST_AMOUNT || !whole && !(hours && Number.isInteger(amount * 2))) {
    context.report("TT3011", node, { amount: node.amount, unit: node.unit });
  } else if (amount <= 0 && node.unit !== "same-day") {
    context.report("TT3012", node, {});
  }
  return { amount, unit: node.unit };
}
function lowerExceptions(node, environment, context) {
  return node.exceptions.map(({ when, duration }) => ({
    when: lowerCondition(when, environment, context),
    duration: lowerDuration(duration, context)
  }));
}
function lowerLimit(node, environment, context) {
  const visits = node.visits.map(({ visit, duration }) => ({ visit, duration: lowerDuration(duration, context) }));
  const seen = /* @__PURE__ */ new Set();
  for (const visit of node.visits) {
    if (visit.visit < 2 || seen.has(visit.visit)) context.report("TT5014", visit, { visit: visit.visit });
    seen.add(visit.visit);
  }
  return {
    duration: lowerDuration(node.duration, context),
    ...node.eachVisit && { eachVisit: true },
    visits: visits.toSorted((a, b) => a.visit - b.visit),
    exceptions: lowerExceptions(node, environment, context),
    ...node.cutoff !== void 0 && { cutoff: { after: node.cutoff.after.value } },
    ...context.grounded(node)
  };
}

// compiler/lower/term.ts
var itemsOf = (node, kind) => node.items.filter((item) => item.kind === kind);
function lowerRow(row, index, environment, context) {
  const { limit } = row;
  return {
    id: row.otherwise ? "con_lai" : `dong_${index + 1}`,
    ...row.when !== void 0 && { when: lowerCondition(row.when, environment, context) },
    ...row.otherwise && { otherwise: true },
    duration: lowerDuration(limit.duration, context),
    exceptions: lowerExceptions(limit, environment, context),
    ...limit.cutoff !== void 0 && { cutoff: { after: limit.cutoff.after.value } },
    ...context.period(row.period),
    ...context.grounded(limit)
  };
}
function checkRows(node, rows, context) {
  if (rows.length === 0) context.report("TT6011", node, {});
  const otherwise = rows.filter((row) => row.otherwise);
  if (otherwise[1] !== void 0) context.report("TT6002", otherwise[1], {});
  const always = rows.filter((row) => row.when === void 0 && !row.otherwise && row.period === void 0);
  if (always[0] !== void 0 && rows.length > 1) context.report("TT6003", always[0], {});
  if (rows.some((row) => row.when !== void 0) && otherwise.length === 0) context.report("TT6004", node, {});
  for (const row of rows) {
    const [visit] = row.limit.visits;
    if (visit !== void 0) context.report("TT6012", visit, {});
  }
}
function stateId(name, environment, context) {
  if (name.text === "") return void 0;
  const state = environment.states.get(foldName(name.text));
  if (state !== void 0) return state.id;
  const names = [...environment.states.values()].map((entry) => entry.name.text);
  context.reportUnknown("state", { ...name, kind: "Name" }, nearestName(name.text, names));
  return void 0;
}
var noTerm = {
  prescribed: false,
  rows: [],
  anchor: { from: "complete" },
  onSupplement: "pause",
  notCounted: [],
  extensions: []
};
function lowerTerm(node, environment, context) {
  if (node.none) return { ...noTerm, ...context.grounded(node) };
  const rows = itemsOf(node, "TermRow");
  checkRows(node, rows, context);
  const [anchor, secondAnchor] = itemsOf(node, "TermAnchor");
  const [supplement, secondRule] = itemsOf(node, "SupplementRule");
  for (const extra of [secondAnchor, secondRule]) if (extra !== void 0) context.report("TT6013", extra, {});
  const supplementBasis = context.citations(supplement?.citations ?? []);
  return {
    prescribed: true,
    rows: rows.map((row, index) => lowerRow(row, index, environment, context)),
    anchor: lowerAnchor(anchor, environment, context),
    onSupplement: supplement?.rule ?? "pause",
    ...supplementBasis.length > 0 && { supplementBasis },
    notCounted: itemsOf(node, "NotCounted").flatMap((item) => {
      context.citations(item.citations);
      return item.states.flatMap((name) => stateId(name, environment, context) ?? []);
    }),
    extensions: itemsOf(node, "Extension").map((item) => ({
      atMost: lowerDuration(item.atMost, context),
      ...item.when !== void 0 && { when: lowerCondition(item.when, environment, context) },
      ...context.grounded(item)
    })),
    ...context.grounded(node)
  };
}
function lowerAnchor(anchor, environment, context) {
  if (anchor === void 0) return { from: "complete" };
  if (anchor.anchor !== "state") return { from: anchor.anchor };
  const state = anchor.state === void 0 ? void 0 : stateId(anchor.state, environment, context);
  return { from: "state", state: state ?? asciiName(anchor.state?.text ?? "") };
}

// compiler/lower/exit.ts
function lowerExits(nodes, flow, context) {
  const exits = [];
  for (const node of nodes) {
    if (node.countsAs !== void 0) continue;
    const exit = lowerExit(node, flow, context);
    if (exit !== void 0) exits.push(exit);
  }
  for (const node of nodes) {
    if (node.countsAs === void 0) continue;
    const action = lowerAction(node.action);
    const twin = exits.find((exit) => exit.action === lowerAction(node.countsAs).id);
    if (twin === void 0) {
      context.report("TT5006", node.countsAs, { action: lowerAction(node.countsAs).label.vi });
      continue;
    }
    exits.push({ ...twin, action: action.id, label: action.label, meaning: action.meaning });
  }
  reportNeverTaken(nodes, context);
  return exits;
}
function lowerExit(node, flow, context) {
  const action = lowerAction(node.action, node.like);
  if (node.target === void 0) {
    context.report("TT5005", node, { action: action.label.vi });
    return void 0;
  }
  const target = stateId(node.target, flow.environment, context);
  if (target === void 0) return void 0;
  return {
    action: action.id,
    label: action.label,
    meaning: action.meaning,
    ...node.when !== void 0 && { when: lowerCondition(node.when, flow.environment, context) },
    target,
    ...node.atMost !== void 0 && { atMost: node.atMost },
    ...node.reason !== void 0 && { reason: node.reason },
    ...context.grounded(node)
  };
}
function reportNeverTaken(nodes, context) {
  const settled = /* @__PURE__ */ new Set();
  for (const node of nodes) {
    const { id, label } = lowerAction(node.action);
    if (settled.has(id)) context.report("TT5012", node, { action: label.vi });
    if (node.when === void 0 && node.atMost === void 0) settled.add(id);
  }
}

// compiler/lower/actor.ts
function lowerActor(node, context) {
  if (node === void 0) return void 0;
  if (node.applicant) return { is: "applicant" };
  if (node.role === void 0 || node.role.text === "") return void 0;
  const key = keyOf(node.role);
  const agency = context.scope.visible("role", key) === void 0 ? context.scope.visible("agency", key) : void 0;
  if (agency !== void 0) {
    context.used.agencyAsRole(agency, context);
    return { is: "role", role: agency.id };
  }
  const registry = context.scope.visible("registry", key);
  if (registry !== void 0) {
    context.used.registry(registry, context);
    return { is: "system" };
  }
  const role = context.resolve("role", node.role);
  if (role === void 0) return void 0;
  context.used.role(role, context);
  return { is: "role", role: role.id };
}

// compiler/lower/file-limits.ts
var UNIT_BYTES = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
var bytesOf = (size) => Math.round(Number(size.amount) * UNIT_BYTES[size.unit]);
function fileTypesOf(names, context) {
  return names.map((name) => {
    const extension = asciiName(name.text);
    if (!/^[a-z0-9]{1,8}$/.test(extension)) context.report("TT4015", name, { name: name.text });
    return extension;
  });
}

// compiler/lower/shape.ts
var MOST_ROWS = 200;
function lowerShape(node, inner, context, { trail, lowerItems: lowerItems2 }) {
  switch (node.type?.kind) {
    case "SimpleType": {
      const known = fieldTypeOf2(node.type.word);
      return known === void 0 ? { is: "text" } : bounded(node, known.shape, known.bounds, context);
    }
    case "ChoiceType":
      return lowerChoice(node.type, context);
    case "RepeatType": {
      const minItems = wholeOf(node.type.min?.value, 0);
      const maxItems = wholeOf(node.type.max?.value, MOST_ROWS);
      if (minItems > maxItems || maxItems > 1e4) {
        context.report("TT4009", node.type, { min: String(minItems), max: String(maxItems) });
      }
      const { fields, rules } = lowerItems2(node.type.items, inner, context, void 0, trail);
      if (rules.length > 0) context.report("TT4010", node.type, { name: node.name.text });
      return { is: "list", minItems, maxItems, fields };
    }
    case "GroupType": {
      const group = groupOf(node.type.group, context, trail);
      if (group === void 0) return { is: "record", of: "group", fields: [] };
      const { fields } = lowerItems2(group.node.items, inner, context.at(group), group.id, [...trail, group.id]);
      return { is: "record", of: "group", group: group.id, fields };
    }
    case void 0:
      return { is: "text" };
  }
}
var wholeOf = (value, otherwise) => value === void 0 || !/^\d+$/.test(value) ? otherwise : Number(value);
function lowerChoice(type, context) {
  if (type.codelist !== void 0) {
    const codelist = context.resolve("codelist", type.codelist);
    if (codelist === void 0) return { is: "choice", many: type.many, options: [] };
    const options2 = context.used.entriesOf(codelist, context).map(({ code, label }) => ({ id: code, label }));
    return { is: "choice", many: type.many, options: options2, codelist: codelist.id };
  }
  if (type.options.length === 0) context.report("TT4011", type, {});
  const seen = /* @__PURE__ */ new Map();
  const options = type.options.flatMap((option) => {
    const key = foldName(option.name.text);
    const id = asciiName(option.name.text);
    const other = seen.get(id);
    if (other !== void 0) {
      if (foldName(other) === key) context.report("TT2010", option.name, { what: "option", name: option.name.text });
      else context.report("TT2003", option.name, { name: option.name.text, other, id });
      return [];
    }
    seen.set(id, option.name.text);
    return [
      {
        id,
        label: textOf(option.label, option.name),
        ...option.formerly !== void 0 && { formerly: asciiName(option.formerly.text) }
      }
    ];
  });
  return { is: "choice", many: type.many, options };
}
var isBound = (name) => name === "max" || name === "min" || name === "above" || name === "below";
var VALUE_KEY = { max: "maximum", min: "minimum", above: "above", below: "below" };
function bounded(node, base, bounds, context) {
  const shape = { ...base };
  for (const attribute of node.attributes) {
    if (attribute.name === "files") {
      if (base.is === "file") shape["types"] = fileTypesOf(attribute.types ?? [], context);
      else context.report("TT4012", attribute, { name: node.name.text });
      continue;
    }
    if (!isBound(attribute.name)) continue;
    const value = literalOf(attribute);
    if (value === void 0) {
      context.report("TT4013", attribute, { name: node.name.text });
    } else if (bounds === "length" && value.kind === "Number" && (attribute.name === "max" || attribute.name === "min")) {
      shape[attribute.name === "max" ? "maxLength" : "minLength"] = Number(value.text);
    } else if (bounds === "size" && value.kind === "Size" && attribute.name === "max") {
      shape["maxBytes"] = Number(value.text);
    } else if (bounds === "value" && value.kind === BOUND_KIND[base.is]) {
      shape[VALUE_KEY[attribute.name]] = value.text;
    } else {
      context.report("TT4013", attribute, { name: node.name.text });
    }
  }
  checkRange(node, shape, context);
  return shape;
}
var BOUND_KIND = {
  integer: "Number",
  decimal: "Number",
  money: "Money",
  date: "Date"
};
function literalOf(attribute) {
  const { value } = attribute;
  switch (value?.kind) {
    case "Number":
      return { kind: "Number", text: value.value };
    case "Unary":
      return value.op === "negate" && value.operand.kind === "Number" ? { kind: "Number", text: `-${value.operand.value}` } : void 0;
    case "Money":
      return { kind: "Money", text: value.dong };
    case "Date":
      return { kind: "Date", text: value.iso };
    case "Size":
      return { kind: "Size", text: String(bytesOf(value)) };
    default:
      return void 0;
  }
}
function checkRange(node, shape, context) {
  const pair = (low, high) => {
    const [a, b] = [shape[low], shape[high]];
    if (a === void 0 || b === void 0) return false;
    return typeof a === "string" && a.includes("-") && a.length === 10 ? a > b : Number(a) > Number(b);
  };
  if (pair("minimum", "maximum") || pair("minLength", "maxLength") || pair("above", "maximum") || pair("minimum", "below")) {
    context.report("TT4014", node.name, { name: node.name.text });
  }
}

// compiler/lower/field.ts
function lowerField(node, environment, context, place) {
  const found = lookupField(environment, [node.name]);
  const own = "missing" in found ? { type: ANY, path: [] } : found;
  if (node.type === void 0) context.report("TT4005", node.name, { name: node.name.text });
  if (node.label === void 0) context.report("TT4006", node.name, { name: node.name.text });
  const inner = innerEnvironment(node, environment);
  const attributes = lowerAttributes(node, own, environment, context);
  return {
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...node.hint !== void 0 && { hint: node.hint },
    type: typeWord(node),
    shape: lowerShape(node, inner, context, place),
    ...node.type?.kind === "SimpleType" && fieldTypeOf2(node.type.word)?.personal && { personal: true },
    ...attributes,
    ...node.computed !== void 0 && {
      computed: lowerValue(node.computed, own, environment, context),
      readOnly: true
    },
    ...place.from !== void 0 && { from: place.from },
    ...node.assumption !== void 0 && { assumption: node.assumption.reason }
  };
}
function innerEnvironment(node, environment) {
  const key = foldName(node.name.text);
  const entry = environment.fields.find((table) => table.has(key))?.get(key);
  return entry?.inner === void 0 ? environment : inside(environment, entry.inner);
}
function typeWord(node) {
  switch (node.type?.kind) {
    case "SimpleType":
      return node.type.word.replace(/^type\./, "");
    case "ChoiceType":
      return node.type.many ? "choices" : "choice";
    case "RepeatType":
      return "list";
    case "GroupType":
      return "group";
    case void 0:
      return "text";
  }
}
function lowerValue(node, { type, domain }, environment, context) {
  const value = lowerExpression(node, environment, context, domain);
  if (!areComparable(type, value.type)) {
    context.report("TT3007", node, { expected: typeName(type), found: typeName(value.type) });
  }
  return value.expression;
}
function lowerAttributes(node, own, environment, context) {
  const attributes = {};
  const seen = /* @__PURE__ */ new Set();
  for (const attribute of node.attributes) {
    if (seen.has(attribute.name)) context.report("TT4008", attribute, { name: node.name.text });
    seen.add(attribute.name);
    switch (attribute.name) {
      case "required":
        if (node.computed !== void 0) context.report("TT4007", attribute, { name: node.name.text });
        attributes.required = attribute.when === void 0 ? true : lowerCondition(attribute.when, environment, context);
        break;
      case "shown":
        if (attribute.when !== void 0) attributes.shownWhen = lowerCondition(attribute.when, environment, context);
        break;
      case "default":
        if (attribute.value !== void 0 && attribute.value.kind !== "Size") {
          attributes.default = lowerValue(attribute.value, own, environment, context);
        }
        break;
      case "personal":
        attributes.personal = true;
        break;
      case "readonly":
        attributes.readOnly = true;
        break;
      case "kept":
        if (attribute.duration !== void 0) {
          attributes.kept = { amount: Number(attribute.duration.amount), unit: attribute.duration.unit };
        }
        break;
      case "lookup": {
        const registry = attribute.source === void 0 ? void 0 : context.resolve("registry", attribute.source);
        if (registry === void 0) break;
        context.used.registry(registry, context);
        attributes.lookup = registry.id;
        break;
      }
      case "formerly":
        if (attribute.formerly !== void 0) attributes.formerly = asciiName(attribute.formerly.text);
        break;
      case "basis": {
        const basis = context.citations(attribute.citations ?? []);
        if (basis.length > 0) attributes.basis = basis;
        break;
      }
      case "max":
      case "min":
      case "above":
      case "below":
      case "files":
        break;
    }
  }
  return attributes;
}

// compiler/lower/form.ts
function lowerItems(items, environment, context, from, trail = []) {
  const fields = [];
  const rules = [];
  const add = (more) => {
    fields.push(...more.fields);
    rules.push(...more.rules);
  };
  for (const item of items) {
    switch (item.kind) {
      case "Field":
        if (item.name.text !== "") fields.push(lowerField(item, environment, context, { from, trail, lowerItems }));
        break;
      case "FormCheck":
        rules.push(lowerRule(item, rules.length, environment, context, from));
        break;
      case "Include":
        for (const name of item.groups) add(lowerGroup(name, environment, context, trail));
        break;
      case "Section":
        add(lowerItems(item.items, environment, context, from, trail));
        break;
    }
  }
  return { fields: onlyFirst(fields), rules };
}
var lowerRecords = (records, environment, context) => records.flatMap(({ fields }) => [...lowerItems(fields, environment, context).fields]);
var onlyFirst = (fields) => [
  ...new Map(fields.toReversed().map((field) => [field.id, field])).values()
].toReversed();
function lowerGroup(name, environment, context, trail) {
  const group = groupOf(name, context, trail);
  if (group === void 0) return { fields: [], rules: [] };
  const inside2 = lowerItems(group.node.items, environment, context.at(group), group.id, [...trail, group.id]);
  const { personal, kept } = group.node;
  const fields = inside2.fields.map((field) => ({
    ...field,
    ...personal && { personal: true },
    ...kept !== void 0 && field.kept === void 0 && { kept: { amount: Number(kept.amount), unit: kept.unit } }
  }));
  return { fields, rules: inside2.rules };
}
function lowerRule(node, index, environment, context, from) {
  if (node.message === void 0) context.report("TT4004", node, {});
  return {
    id: `${from === void 0 ? "" : `${from}_`}kiem_tra_${index + 1}`,
    holds: lowerCondition(node.condition, environment, context),
    message: textOf(node.message),
    ...context.grounded(node)
  };
}
function lowerSections(node, environment, context) {
  const loose = node.items.filter((item) => item.kind === "Field" || item.kind === "Include");
  const seen = /* @__PURE__ */ new Map();
  const sections = [];
  if (loose.length > 0) {
    sections.push({
      id: asciiName(node.name.text),
      label: textOf(node.label, node.name),
      ...lowerItems(loose, environment, context)
    });
  }
  for (const item of node.items) {
    if (item.kind !== "Section") continue;
    const key = foldName(item.name.text);
    if (seen.has(key)) context.report("TT2010", item.name, { what: "section", name: item.name.text });
    seen.set(key, item.name);
    if (item.items.length === 0) context.report("TT4002", item.name, { name: item.name.text });
    sections.push({
      id: asciiName(item.name.text),
      label: textOf(item.label, item.name),
      ...item.hint !== void 0 && { hint: item.hint },
      ...item.shown !== void 0 && { shownWhen: lowerCondition(item.shown, environment, context) },
      ...lowerItems(item.items, environment, context)
    });
  }
  return sections;
}
function lowerForm(node, environment, context) {
  if (node.items.length === 0) context.report("TT4001", node.name, { name: node.name.text });
  const rules = node.items.filter((item) => item.kind === "FormCheck");
  return {
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...node.hint !== void 0 && { hint: node.hint },
    ...node.template !== void 0 && { template: node.template },
    ...node.code !== void 0 && { code: node.code },
    sections: lowerSections(node, environment, context),
    rules: lowerItems(rules, environment, context).rules,
    ...node.formerly !== void 0 && { formerly: asciiName(node.formerly.text) },
    ...context.grounded(node)
  };
}

// compiler/lower/gives.ts
function lowerGives(names, flow, context) {
  return names.flatMap((name) => {
    if (name.text === "") return [];
    const key = keyOf(name);
    const own = flow.results.get(key) ?? flow.environment.papers.get(key);
    if (own !== void 0) return [own.id];
    const lookup = context.scope.lookup("document", name);
    if (lookup.found === void 0) {
      const known = [...flow.results.values(), ...flow.environment.papers.values()].map((entry) => entry.name.text);
      context.reportUnknown("result", name, nearestName(name.text, known) ?? lookup.near);
      return [];
    }
    const document = context.resolve("document", name);
    if (document === void 0) return [];
    flow.implied.set(document.id, {
      label: textOf(document.node.label, document.name),
      ...document.node.code !== void 0 && { code: document.node.code }
    });
    return [document.id];
  });
}

// compiler/lower/parallel.ts
function lowerBranches(node, flow, context) {
  if (node.branches.length < 2) context.report("TT5015", node.name, { name: node.name.text });
  const seen = /* @__PURE__ */ new Map();
  return node.branches.map((branch) => {
    const id = asciiName(branch.name.text);
    checkId(branch.name, context);
    if (seen.has(id)) context.report("TT2010", branch.name, { what: "branch", name: branch.name.text });
    seen.set(id, branch.name);
    return lowerBranch(branch, id, flow, context);
  });
}
function lowerBranch(node, id, flow, context) {
  const part2 = node.procedure === void 0 ? void 0 : resolveProcedure(node.procedure, context);
  const first = part2 && flow.parts.get(part2.id)?.flow.states.find((state) => state.fromFlow === void 0);
  const actor = lowerActor(node.actor, context) ?? (first !== void 0 && "actor" in first ? first.actor : void 0);
  if (actor === void 0 && node.procedure === void 0 && node.actor === void 0) {
    context.report("TT5007", node.name, { name: node.name.text });
  }
  if (node.outcomes.length === 0) context.report("TT5016", node.name, { name: node.name.text });
  return {
    id,
    label: textOf(node.label, node.name),
    actor: actor ?? { is: "system" },
    ...part2 !== void 0 && { part: part2.id },
    ...node.limit !== void 0 && { limit: lowerLimit(node.limit, flow.environment, context) },
    ...node.reads !== void 0 && { reads: lowerReads(node.reads, flow, context) },
    gives: lowerGives(node.gives, flow, context),
    ...node.when !== void 0 && { when: lowerCondition(node.when, flow.environment, context) },
    records: lowerRecords(node.records, flow.environment, context),
    outcomes: lowerOutcomes(node.outcomes, flow, context),
    ...node.formerly !== void 0 && { formerly: asciiName(node.formerly.text) },
    ...context.grounded(node)
  };
}
function lowerReads(names, flow, context) {
  return names.flatMap((name) => {
    const key = foldName(name.text);
    const paper = flow.environment.papers.get(key);
    const form = flow.forms.get(key);
    const field = flow.environment.fields.find((table) => table.has(key))?.get(key);
    const found = [...paper === void 0 ? [] : [paper.id], ...form ?? [], ...field === void 0 ? [] : [field.id]];
    if (found.length === 0 && name.text !== "") {
      const known = [...flow.environment.papers.values(), ...flow.environment.fields.flatMap((table) => [...table.values()])];
      context.reportUnknown("paper", name, nearestName(name.text, known.map((entry) => entry.name.text)));
    }
    return [...new Set(found)];
  });
}
function lowerOutcomes(nodes, flow, context) {
  const actions = new Set(nodes.map((node) => lowerAction(node.action).id));
  const seen = /* @__PURE__ */ new Set();
  return nodes.map((node) => {
    const action = lowerAction(node.action, node.like);
    const countsAs = node.countsAs === void 0 ? void 0 : lowerAction(node.countsAs);
    if (countsAs !== void 0 && !actions.has(countsAs.id)) {
      context.report("TT5006", node.countsAs ?? node, { action: countsAs.label.vi });
    }
    if (node.target !== void 0) context.report("TT5017", node.target, { action: action.label.vi });
    if (seen.has(action.id) && node.when === void 0) context.report("TT5012", node, { action: action.label.vi });
    seen.add(action.id);
    return {
      action: action.id,
      label: action.label,
      meaning: action.meaning,
      sense: senseOf(countsAs?.meaning ?? action.meaning),
      ...node.when !== void 0 && { when: lowerCondition(node.when, flow.environment, context) },
      ...countsAs !== void 0 && { countsAs: countsAs.id },
      ...node.reason !== void 0 && { reason: node.reason }
    };
  });
}
function lowerJoins(node, branches, flow, context) {
  if (node.joins.length === 0) context.report("TT5018", node.name, { name: node.name.text });
  const otherwise = node.joins.findIndex((join5) => join5.quantifier === "otherwise");
  if (otherwise !== -1 && otherwise < node.joins.length - 1) {
    context.report("TT5019", node.joins[otherwise], {});
  }
  return node.joins.flatMap((join5) => {
    const target = stateId(join5.target, flow.environment, context);
    if (target === void 0) return [];
    const test = joinTest(join5, branches, context);
    return [
      {
        test,
        target,
        ...join5.atMost !== void 0 && { atMost: join5.atMost },
        ...join5.reason !== void 0 && { reason: join5.reason }
      }
    ];
  });
}
function joinTest(join5, branches, context) {
  if (join5.quantifier === "otherwise" || join5.outcome === void 0) return { is: "otherwise" };
  const action = lowerAction(join5.outcome);
  const declared = branches.flatMap((branch) => branch.outcomes).find((outcome) => outcome.action === action.id);
  const sense = declared?.sense ?? senseOf(action.meaning);
  const possible = branches.some(
    (branch) => branch.outcomes.some((outcome) => outcome.action === action.id || sense !== "neutral" && outcome.sense === sense)
  );
  if (!possible) context.report("TT5020", join5.outcome, { action: action.label.vi });
  return { is: join5.quantifier, action: action.id, sense };
}

// compiler/lower/state.ts
function common({ node, context, library }, status) {
  if (node.status !== void 0 && (node.status < 1 || node.status > 10)) {
    context.report("TT5008", node, { status: node.status });
  }
  return {
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...node.hint !== void 0 && { hint: node.hint },
    status: node.status ?? status,
    ...library !== void 0 && { fromFlow: library },
    ...node.atMost !== void 0 && { atMost: node.atMost },
    ...node.presence && { presence: true },
    ...node.formerly !== void 0 && { formerly: asciiName(node.formerly.text) },
    ...context.grounded(node)
  };
}
function lowerState(placed, place, flow) {
  const { node } = placed;
  switch (node.kind) {
    case "Step":
      return node.waits ? lowerWait({ ...placed, node }, place, flow) : lowerStep({ ...placed, node }, place, flow);
    case "Parallel":
      return lowerParallel({ ...placed, node }, place, flow);
    case "End":
      return lowerEnd({ ...placed, node }, place, flow);
  }
}
var withAnytime = (exits, anytime) => [
  ...exits,
  ...anytime.filter(({ action }) => !exits.some((exit) => exit.action === action))
];
function lowerStep(placed, place, flow) {
  const { node, context } = placed;
  const actor = lowerActor(node.actor, context);
  if (actor === void 0 && node.actor === void 0) context.report("TT5007", node.name, { name: node.name.text });
  return {
    kind: "step",
    ...common(placed, place.initial ? 1 : 4),
    actor: actor ?? { is: "system" },
    ...node.limit !== void 0 && { limit: lowerLimit(node.limit, flow.environment, context) },
    ...node.signed && { signed: true },
    records: lowerRecords(node.records, flow.environment, context),
    exits: withAnytime(lowerExits(node.exits, flow, context), place.anytime)
  };
}
function waitStatus(exits, initial) {
  if (initial) return 1;
  if (exits.some(({ meaning }) => meaning === "supplemented")) return 5;
  return exits.some(({ meaning }) => meaning === "paid") ? 6 : 4;
}
function lowerWait(placed, place, flow) {
  const { node, context } = placed;
  const exits = lowerExits(node.exits, flow, context);
  const supplement = exits.some(({ meaning }) => meaning === "supplemented");
  return {
    kind: "wait",
    ...common(placed, waitStatus(exits, place.initial)),
    actor: lowerActor(node.actor, context) ?? { is: "applicant" },
    ...node.limit !== void 0 && { limit: lowerLimit(node.limit, flow.environment, context) },
    records: lowerRecords(node.records, flow.environment, context),
    exits: withAnytime(exits, place.anytime),
    ...supplement && { supplement: true }
  };
}
function lowerParallel(placed, place, flow) {
  const { node, context } = placed;
  const branches = lowerBranches(node, flow, context);
  return {
    kind: "parallel",
    ...common(placed, 4),
    ...node.limit !== void 0 && { limit: lowerLimit(node.limit, flow.environment, context) },
    branches,
    joins: lowerJoins(node, branches, flow, context),
    onAmend: node.amend?.redo ?? "all",
    exits: place.anytime
  };
}
function lowerEnd(placed, place, flow) {
  const { node, context } = placed;
  return {
    kind: "end",
    ...common(placed, 9),
    final: place.handOver === void 0,
    gives: lowerGives(node.gives, flow, context),
    exits: place.handOver ?? []
  };
}

// compiler/lower/flow.ts
var isState = (item) => item.kind === "Step" || item.kind === "Parallel" || item.kind === "End";
function planFlow(node, context) {
  const symbol = node.flow === void 0 ? void 0 : context.resolve("flow", node.flow);
  const libraryContext = symbol === void 0 ? context : context.at(symbol);
  const libraryItems = (symbol?.node.items ?? []).map((item) => ({
    node: item,
    context: libraryContext,
    ...symbol !== void 0 && { library: symbol.id }
  }));
  const ownItems = node.items.map((item) => ({ node: item, context }));
  const own = /* @__PURE__ */ new Map();
  for (const placed of ownItems) {
    if (!isState(placed.node)) continue;
    const key = foldName(placed.node.name.text);
    if (own.has(key)) context.report("TT2010", placed.node.name, { what: "state", name: placed.node.name.text });
    own.set(key, { ...placed, node: placed.node });
  }
  const states = [];
  const replaced = /* @__PURE__ */ new Set();
  for (const placed of libraryItems) {
    if (!isState(placed.node)) continue;
    const key = foldName(placed.node.name.text);
    const replacement = own.get(key);
    if (replacement !== void 0) replaced.add(key);
    states.push(replacement === void 0 ? { ...placed, node: placed.node, own: false } : { ...replacement, own: false });
  }
  const filling = [...own].filter(([key]) => !replaced.has(key)).map(([, placed]) => placed);
  const slotItem = libraryItems.find(({ node: item }) => item.kind === "Slot");
  const slot = slotItem === void 0 ? void 0 : { ...slotItem, node: slotItem.node };
  if (slot !== void 0 && filling.length === 0) context.report("TT5001", node, { flow: node.flow?.text ?? "" });
  if (states.length === 0 && filling.length === 0 && symbol === void 0 && node.flow === void 0) {
    context.report("TT5002", node, {});
  }
  states.push(...filling.map((placed) => ({ ...placed, own: true })));
  const entry = filling[0] === void 0 ? void 0 : asciiName(filling[0].node.name.text);
  return { states, slot, entry, items: [...libraryItems, ...ownItems], library: symbol?.id, node };
}
function declareStates(plan, table) {
  for (const { node, context } of plan.states) {
    if (node.name.text === "") continue;
    checkId(node.name, context);
    const id = asciiName(node.name.text);
    const twin = [...table.values()].find((entry) => entry.id === id);
    if (twin !== void 0) context.report("TT2003", node.name, { name: node.name.text, other: twin.name.text, id });
    table.set(foldName(node.name.text), { id, name: node.name });
  }
  if (plan.slot !== void 0 && plan.entry !== void 0) {
    const { name } = plan.slot.node;
    table.set(foldName(name.text), { id: plan.entry, name });
  }
}
function handOverOf(plan, flow) {
  const then = plan.slot?.node.then;
  if (plan.slot === void 0 || then === void 0) return void 0;
  const key = foldName(then.text);
  const state = plan.states.find(({ node }) => foldName(node.name.text) === key);
  if (state === void 0) {
    plan.slot.context.reportUnknown("state", then, void 0);
    return void 0;
  }
  if (state.node.kind === "Step") {
    return { exits: lowerExits(state.node.exits, flow, state.context), absorbed: asciiName(state.node.name.text) };
  }
  const action = lowerAction({ kind: "ActionName", start: then.start, end: then.end, word: "hand-over" });
  return {
    exits: [{ action: action.id, label: action.label, meaning: action.meaning, target: asciiName(then.text) }]
  };
}
function lowerFlow(plan, flow) {
  const anytime = plan.items.flatMap(
    ({ node, context }) => node.kind === "Anytime" ? lowerExits(node.exits, flow, context) : []
  );
  const handOver = handOverOf(plan, flow);
  const kept = plan.states.filter(({ node }) => asciiName(node.name.text) !== handOver?.absorbed);
  const initial = kept[0] === void 0 ? "" : asciiName(kept[0].node.name.text);
  const states = kept.map((placed) => {
    const isInitial = asciiName(placed.node.name.text) === initial;
    return lowerState(
      placed,
      {
        initial: isInitial,
        anytime: isInitial ? [] : anytime,
        ...handOver !== void 0 && isDecided(placed.node) && { handOver: handOver.exits }
      },
      flow
    );
  });
  return {
    ...plan.library !== void 0 && { library: plan.library },
    initial,
    states: withoutUnused(states, initial),
    duties: lowerDuties(plan),
    ...plan.items[0]?.context.grounded({ citations: plan.node.citations })
  };
}
var isDecided = (node) => node.kind === "End" && (node.status ?? 9) === 9;
function withoutUnused(states, initial) {
  const byId2 = new Map(states.map((state) => [state.id, state]));
  const reached = /* @__PURE__ */ new Set([initial]);
  for (const id of reached) for (const target of targetsOf(byId2.get(id))) reached.add(target);
  return states.filter((state) => state.fromFlow === void 0 || reached.has(state.id));
}
var targetsOf = (state) => state === void 0 ? [] : [
  ...state.exits.map((exit) => exit.target),
  ...state.kind === "parallel" ? state.joins.map((join5) => join5.target) : []
];
function lowerDuties(plan) {
  let duties = { receipt: true, survey: false };
  for (const { node, context } of plan.items) {
    if (node.kind !== "Duty") continue;
    switch (node.duty) {
      case "apology":
        if (node.before === void 0) break;
        duties = { ...duties, apologyBefore: { ...lowerDuration(node.before, context), ...context.grounded(node) } };
        break;
      case "reappoint":
        duties = { ...duties, reappointAtMost: node.atMost ?? 1 };
        break;
      case "receipt":
      case "no-receipt":
        duties = { ...duties, receipt: node.duty === "receipt" };
        break;
      case "survey":
        duties = { ...duties, survey: true };
        break;
    }
  }
  return duties;
}

// compiler/checker/checks/every-state-is-reached.ts
var everyStateIsReached = ({ node, model, context }) => {
  const states = new Map(model.flow.states.map((state) => [state.id, state]));
  const reached = /* @__PURE__ */ new Set([model.flow.initial]);
  for (const id of reached) for (const target of targetsOf(states.get(id))) reached.add(target);
  for (const item of node.items) {
    if (item.kind !== "Steps") continue;
    for (const state of item.items) {
      if (state.kind !== "Step" && state.kind !== "Parallel" && state.kind !== "End") continue;
      const id = asciiName(state.name.text);
      if (states.has(id) && !reached.has(id)) context.report("TT5010", state.name, { name: state.name.text });
    }
  }
};

// compiler/checker/checks/every-state-goes-on.ts
var everyStateGoesOn = ({ node, context }) => {
  for (const item of node.items) {
    if (item.kind !== "Steps") continue;
    for (const state of item.items) {
      if (state.kind === "Step" && state.exits.length === 0) {
        context.report("TT5011", state.name, { name: state.name.text });
      }
    }
  }
};

// compiler/checker/checks/mergers-are-told.ts
var mergersAreTold = ({ node, model, context }) => {
  const parts = node.items.find((item) => item.kind === "Parts");
  const mergers = model.parts?.mergers ?? [];
  if (parts === void 0 || mergers.length === 0) return;
  const named = (kind) => mergers.filter((merger) => merger.kind === kind).map((merger) => merger.label.vi);
  context.report("TT7024", parts, { once: named("once"), passedOn: named("passed-on") });
};

// compiler/checker/checks/name-matches-folder.ts
var nameMatchesFolder = ({ node, context }) => {
  const [folder, file2] = context.source.file.split("/").slice(-2);
  const [, number] = /^v(\d+)\.tthc$/.exec(file2 ?? "") ?? [];
  if (number === void 0) return;
  const wanted = asciiName(node.name.text).replaceAll("_", "-");
  if (folder !== void 0 && folder !== wanted) {
    context.report("TT7007", node.name, { name: node.name.text, folder, wanted });
  }
  const version = versionOf(node);
  if (version !== void 0 && version.number !== Number(number)) {
    context.report("TT7008", version, { number: version.number, file: file2 ?? "" });
  }
};

// compiler/checker/checks/parts-of-article-8.ts
var ALWAYS = [
  { part: "channels", isMissing: (model) => model.channels.length === 0 },
  {
    part: "dossier",
    isMissing: (model) => model.dossier.items.length === 0 && !model.declaredAbsent.includes("dossier")
  },
  { part: "applicants", isMissing: (model) => model.applicants.length === 0 },
  { part: "agencies", isMissing: (model) => model.agencies.length === 0 },
  { part: "sector", isMissing: (model) => model.sector === void 0 },
  { part: "legal basis", isMissing: (model) => model.legalBasis.length === 0 }
];
var IF_ANY = [
  { part: "form", has: (model) => model.forms.length > 0 },
  { part: "result", has: (model) => model.results.some((result) => result.implied !== true) },
  { part: "requirement", has: (model) => model.requirements.length > 0 },
  { part: "fee", has: (model) => model.charges.some((charge) => charge.type === "fee") },
  { part: "levy", has: (model) => model.charges.some((charge) => charge.type === "levy") }
];
var partsOfArticle8 = ({ node, model, context }) => {
  for (const { part: part2, isMissing } of ALWAYS) {
    if (isMissing(model)) context.report("TT7014", node.name, { part: part2 });
  }
  if (!node.items.some((item) => item.kind === "Term")) context.report("TT7014", node.name, { part: "term" });
  for (const { part: part2, has } of IF_ANY) {
    const absent = model.declaredAbsent.includes(part2);
    if (has(model) && absent) context.report("TT7016", node.name, { part: part2 });
    if (!has(model) && !absent && model.kind === "procedure") context.report("TT7015", node.name, { part: part2 });
  }
};

// compiler/checker/checks/papers-are-forms.ts
var papersAreForms = ({ node, model, context }) => {
  const forms = /* @__PURE__ */ new Set();
  const collect = (items) => {
    for (const item of items) {
      if (item.kind === "one-of") collect(item.items);
      else if (item.form !== void 0) forms.add(item.form);
    }
  };
  collect(model.dossier.items);
  for (const item of node.items) {
    if (item.kind !== "Form") continue;
    const form = model.forms.find((one) => one.label.vi === item.label?.vi);
    if (form !== void 0 && !forms.has(form.id)) context.report("TT4025", item.name, { name: item.name.text });
  }
};

// compiler/checker/checks.ts
var checks = [
  nameMatchesFolder,
  partsOfArticle8,
  papersAreForms,
  computedValuesEnd,
  everyStateIsReached,
  everyStateGoesOn,
  mergersAreTold
];

// compiler/lower/calendar.ts
var LONGEST_HOLIDAY_DAYS = 62;
var minutesOf = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
var READING_KEY = {
  "worked-saturday-counts": "workedSaturdayCounts",
  "stop-day-counts": "stopDayCounts",
  "resume-day-counts": "resumeDayCounts"
};
var CalendarDraft = class {
  week = [[], [], [], [], [], [], []];
  off = /* @__PURE__ */ new Map();
  worked = /* @__PURE__ */ new Map();
  context;
  constructor(context) {
    this.context = context;
  }
  addOff(node) {
    const details = {
      ...node.label !== void 0 && { label: textOf(node.label) },
      ...this.context.grounded(node)
    };
    for (const { from, to } of node.days) {
      const first = dayOf(from.iso);
      const last = dayOf(to?.iso ?? from.iso);
      if (last < first || first + LONGEST_HOLIDAY_DAYS < last) {
        this.context.report("TT3010", node, { from: from.iso, to: to?.iso ?? from.iso });
        continue;
      }
      for (let day = first; day <= last; day++) {
        const date2 = formatDate(day);
        if (this.off.has(date2)) this.context.report("TT2010", node, { what: "day", name: date2 });
        this.off.set(date2, { date: date2, ...details });
      }
    }
  }
  addWorked(node) {
    const date2 = node.worked.iso;
    if (weekdayOf(dayOf(date2)) < 5) this.context.report("TT7010", node.worked, { date: date2 });
    this.worked.set(date2, {
      date: date2,
      ...node.instead !== void 0 && { instead: node.instead.iso },
      ...this.context.grounded(node)
    });
  }
};
function lowerCalendar({ id, node }, context) {
  const draft = new CalendarDraft(context);
  const options = [];
  let reading = { workedSaturdayCounts: true, stopDayCounts: true, resumeDayCounts: true };
  let knownUntil;
  let hoursAssumption;
  for (const item of node.items) {
    switch (item.kind) {
      case "OfficeHours":
        hoursAssumption ??= item.assumption?.reason;
        for (const weekday of item.weekdays) {
          for (const { from, to } of item.hours) {
            draft.week[weekday - 1]?.push({ from: minutesOf(from.value), to: minutesOf(to.value) });
          }
        }
        break;
      case "DaysOff":
        draft.addOff(item);
        break;
      case "WorkedDay":
        draft.addWorked(item);
        break;
      case "KnownUntil":
        knownUntil = item.date.iso;
        break;
      case "ClockReading":
        reading = { ...reading, [READING_KEY[item.reading]]: item.value };
        break;
      case "CalendarOption": {
        const optionId = asciiName(item.name.text);
        const on = context.scope.library.sources.options[optionId] ?? item.on;
        options.push({ id: optionId, label: textOf(item.label, item.name), on });
        if (!on) break;
        for (const entry of item.items) entry.kind === "DaysOff" ? draft.addOff(entry) : draft.addWorked(entry);
        break;
      }
    }
  }
  if (draft.week.every((day) => day.length === 0)) context.report("TT7011", node.name, { name: node.name.text });
  if (knownUntil === void 0) context.report("TT7012", node.name, { name: node.name.text });
  const dates = [...draft.off.keys(), ...draft.worked.keys()].sort();
  return {
    id,
    label: textOf(node.label, node.name),
    week: draft.week.map((day) => day.toSorted((a, b) => a.from - b.from)),
    ...hoursAssumption !== void 0 && { hoursAssumption },
    off: [...draft.off.values()].sort(byDate),
    worked: [...draft.worked.values()].sort(byDate),
    knownFrom: `${dates[0]?.slice(0, 4) ?? "1970"}-01-01`,
    knownUntil: knownUntil ?? "1970-01-01",
    options,
    reading
  };
}
var byDate = (a, b) => a.date < b.date ? -1 : 1;
var weekOnlyCalendar = {
  id: "khong_co_lich",
  label: { vi: "Kh\xF4ng c\xF3 l\u1ECBch: ch\u1EC9 t\xEDnh th\u1EE9 hai \u0111\u1EBFn th\u1EE9 s\xE1u" },
  week: [0, 1, 2, 3, 4, 5, 6].map(
    (day) => day < 5 ? [
      { from: 450, to: 690 },
      { from: 780, to: 1020 }
    ] : []
  ),
  off: [],
  worked: [],
  knownFrom: "1970-01-01",
  knownUntil: "1970-01-01",
  options: [],
  reading: { workedSaturdayCounts: true, stopDayCounts: true, resumeDayCounts: true }
};

// compiler/lower/charge.ts
var MOST_DONG = 9007199254740991n;
function checkDong(dong, node, context) {
  if (dong.length > 16 || BigInt(dong) > MOST_DONG) context.report("TT6008", node, { dong });
  return dong;
}
var ChargeLowering = class {
  #environment;
  #context;
  constructor(environment, context) {
    this.#environment = environment;
    this.#context = context;
  }
  row(node, id) {
    return {
      id,
      ...node.when !== void 0 && { when: lowerCondition(node.when, this.#environment, this.#context) },
      ...node.otherwise && { otherwise: true },
      ...this.#context.period(node.period),
      amount: node.kind === "ChargeRow" ? this.#fixed(node) : this.#bands(node),
      ...this.#context.grounded(node)
    };
  }
  #fixed(node) {
    const dong = checkDong(node.amount.dong, node.amount, this.#context);
    if (node.per === void 0) return { is: "fixed", dong };
    const per = lowerExpression(node.per, this.#environment, this.#context);
    if (per.type.is !== "number" && per.type.is !== "any") {
      this.#context.report("TT3007", node.per, { expected: typeName(NUMBER), found: typeName(per.type) });
    }
    return { is: "fixed", dong, per: per.expression };
  }
  #bands(node) {
    const base = lowerExpression(node.base, this.#environment, this.#context);
    if (!["number", "money", "any"].includes(base.type.is)) {
      this.#context.report("TT3007", node.base, { expected: typeName(MONEY), found: typeName(base.type) });
    }
    this.#checkBands(node.bands, base.type.is === "money" ? "Money" : "Number", node);
    return { is: "bands", base: base.expression, bands: node.bands.map((band) => this.#band(band)) };
  }
  #band(band) {
    return {
      ...band.upTo?.kind === "Money" && { upTo: checkDong(band.upTo.dong, band.upTo, this.#context) },
      ...band.upTo?.kind === "Number" && { upTo: band.upTo.value },
      ...band.rate.kind === "Percent" ? { percent: band.rate.value } : { dong: checkDong(band.rate.dong, band.rate, this.#context) }
    };
  }
  #checkBands(bands, unit, node) {
    let previous;
    bands.forEach((band, index) => {
      const last = index === bands.length - 1;
      if (band.upTo === void 0) {
        if (!last) this.#context.report("TT6005", band, {});
        return;
      }
      if (band.upTo.kind !== unit) this.#context.report("TT6006", band.upTo, { unit: unit === "Money" ? "\u0111\u1ED3ng" : "s\u1ED1" });
      const bound = Number(band.upTo.kind === "Money" ? band.upTo.dong : band.upTo.value);
      if (previous !== void 0 && bound <= previous) this.#context.report("TT6005", band, {});
      previous = bound;
    });
    if (bands.length === 0 || bands.at(-1)?.upTo !== void 0) this.#context.report("TT6007", node, {});
    if (new Set(bands.map((band) => band.rate.kind)).size > 1) this.#context.report("TT6009", node, {});
  }
  relief(node, id) {
    const percent = node.percent?.value;
    if (percent !== void 0 && !(Number(percent) > 0 && Number(percent) <= 100)) {
      this.#context.report("TT6010", node, { percent });
    }
    return {
      id,
      ...percent !== void 0 && { percent },
      ...node.when !== void 0 && { when: lowerCondition(node.when, this.#environment, this.#context) },
      ...this.#context.period(node.period),
      ...this.#context.grounded(node)
    };
  }
};
function lowerRules(items, context) {
  const rules = { refundable: true };
  for (const item of items) {
    if (item.kind === "Cap") {
      const dong = checkDong(item.amount.dong, item.amount, context);
      rules[item.bound === "max" ? "atMost" : "atLeast"] = dong;
    }
    if (item.kind !== "ChargeRule") continue;
    if (item.rule === "lowest" || item.rule === "cumulative") rules.meeting = item.rule;
    if (item.rule === "non-refundable") rules.refundable = false;
    if (item.rule === "collected" && item.collected !== void 0) rules.collected = item.collected;
    if (item.rule === "rounded" && item.rounding !== void 0 && item.roundTo !== void 0) {
      rules.rounding = { mode: item.rounding, to: checkDong(item.roundTo.dong, item.roundTo, context) };
    }
  }
  return rules;
}
function lowerCharge(node, environment, context) {
  const lowering = new ChargeLowering(environment, context);
  const id = node.name === void 0 ? node.type === "fee" ? "phi" : "le_phi" : asciiName(node.name.text);
  if (node.name !== void 0) checkId(node.name, context);
  const rows = node.items.filter((item) => item.kind === "ChargeRow" || item.kind === "BandRow");
  const reliefs = node.items.filter((item) => item.kind === "Relief");
  if (rows.length === 0) context.report("TT6001", node.name ?? node, { type: node.type });
  const otherwise = rows.filter((row) => row.otherwise);
  if (otherwise[1] !== void 0) context.report("TT6002", otherwise[1], {});
  const always = rows.filter((row) => row.when === void 0 && !row.otherwise && row.period === void 0);
  if (always[0] !== void 0 && rows.length > 1) context.report("TT6003", always[0], {});
  const conditional = rows.some((row) => row.when !== void 0);
  if (conditional && otherwise.length === 0) context.report("TT6004", node.name ?? node, {});
  return {
    type: node.type,
    id,
    label: textOf(node.label, node.name ?? { ...node, kind: "Name", text: node.type === "fee" ? "ph\xED" : "l\u1EC7 ph\xED" }),
    ...node.hint !== void 0 && { hint: node.hint },
    ...node.code !== void 0 && { code: node.code },
    rows: rows.map((row, index) => lowering.row(row, rowId(row, index))),
    reliefs: reliefs.map((relief, index) => lowering.relief(relief, `${relief.percent === void 0 ? "mien" : "giam"}_${index + 1}`)),
    ...lowerRules(node.items, context),
    ...node.formerly !== void 0 && { formerly: asciiName(node.formerly.text) },
    ...context.grounded(node)
  };
}
var rowId = (row, index) => row.otherwise ? "con_lai" : `dong_${index + 1}`;

// compiler/lower/identity.ts
var itemsOf2 = (node, kind) => node.items.filter((item) => item.kind === kind);
function onlyItem(node, kind, context) {
  const [first, second] = itemsOf2(node, kind);
  if (second !== void 0) context.report("TT2016", second, { item: kind });
  return first;
}
var CODE = /^[0-9]\.[0-9]{6}$/;
function lowerCode(node, context) {
  const item = onlyItem(node, "Code", context);
  if (item?.value === void 0) {
    if (item === void 0) context.report("TT7014", node.name, { part: "code" });
    return null;
  }
  const { value } = item.value;
  if (CODE.test(value)) return value;
  const mended = value.replace(/[,\s]/g, ".").replace(/\.+/g, ".");
  const fixes = CODE.test(mended) ? [context.replaceFix(item.value, `"${mended}"`)] : [];
  context.report("TT7002", item.value, { code: value }, { fixes });
  return null;
}
function lowerVersion(node, context) {
  const item = onlyItem(node, "Version", context);
  if (item === void 0) {
    context.report("TT7001", node.name, { part: "version" });
    return { number: 1, draft: true };
  }
  if (item.replaces !== void 0 && item.replaces >= item.number) {
    context.report("TT7003", item, { number: item.number, replaces: item.replaces });
  }
  if (item.period?.from === void 0 && !item.draft) context.report("TT7004", item, {});
  return {
    number: item.number,
    ...item.replaces !== void 0 && { replaces: item.replaces },
    ...context.period(item.period),
    draft: item.draft,
    ...context.grounded(item)
  };
}
function lowerAgencies(node, context) {
  const resolve2 = (names) => names.flatMap((name) => {
    const agency = context.resolve("agency", name);
    if (agency === void 0) return [];
    context.used.agency(agency, context);
    return [agency.id];
  });
  const item = onlyItem(node, "Agencies", context);
  const place = onlyItem(node, "FilingPlace", context);
  return {
    agencies: resolve2(item?.agencies ?? []),
    ...item?.by !== void 0 && { agencyBy: item.by },
    ...place !== void 0 && {
      filingPlace: {
        agencies: resolve2(place.agencies),
        ...place.regardlessWithin !== void 0 && { regardlessWithin: place.regardlessWithin },
        ...context.grounded(place)
      }
    }
  };
}
var APPLICANTS = {
  individual: { vi: "C\xE1 nh\xE2n", en: "Individual" },
  household: { vi: "H\u1ED9 gia \u0111\xECnh", en: "Household" },
  organisation: { vi: "T\u1ED5 ch\u1EE9c", en: "Organisation" },
  enterprise: { vi: "Doanh nghi\u1EC7p", en: "Enterprise" },
  "household-business": { vi: "H\u1ED9 kinh doanh", en: "Household business" },
  cooperative: { vi: "H\u1EE3p t\xE1c x\xE3", en: "Cooperative" },
  foreigner: { vi: "Ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i", en: "Foreigner" }
};
var lowerApplicants = (items) => items.map(
  (item) => item.word === void 0 ? { id: asciiName(item.own?.text ?? ""), label: textOf(item.label, item.own) } : { id: item.word, label: item.label === void 0 ? APPLICANTS[item.word] : textOf(item.label) }
);
function lowerChannels(items, context) {
  const seen = /* @__PURE__ */ new Set();
  return items.map((item) => {
    if (seen.has(item.word)) context.report("TT2010", item, { what: "channel", name: context.source.text.slice(item.start, item.end) });
    seen.add(item.word);
    if (item.word === "online-partial" && item.reason === void 0) context.report("TT7005", item, {});
    return { channel: item.word, ...item.reason !== void 0 && { reason: item.reason } };
  });
}
function lowerResults(nodes, context) {
  return nodes.flatMap((node) => {
    if (node.none || node.name === void 0) return [];
    checkId(node.name, context);
    return [
      {
        id: asciiName(node.name.text),
        label: textOf(node.label, node.name),
        ...node.hint !== void 0 && { hint: node.hint },
        ...node.code !== void 0 && { code: node.code },
        ...node.template !== void 0 && { template: node.template },
        ...node.signed && { signed: true },
        ...node.formerly !== void 0 && { formerly: asciiName(node.formerly.text) },
        ...context.grounded(node)
      }
    ];
  });
}
var lowerCases = (nodes, context) => nodes.map((node) => {
  checkId(node.name, context);
  return {
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...node.code !== void 0 && { code: node.code },
    ...node.formerly !== void 0 && { formerly: asciiName(node.formerly.text) },
    ...context.grounded(node)
  };
});
function lowerRequirements(nodes, environment, context) {
  return nodes.filter((node) => !node.none).map((node, index) => ({
    id: node.name === void 0 ? `yeu_cau_${index + 1}` : asciiName(node.name.text),
    text: textOf(node.text, node.name),
    ...node.when !== void 0 && { when: lowerCondition(node.when, environment, context) },
    ...context.grounded(node)
  }));
}

// compiler/lower/campaign.ts
var appliesTo = ({ node }, key) => node.items.some((item) => item.kind === "AppliesTo" && item.procedures.some((name) => foldName(name.text) === key));
function lowerCampaign({ id, name, node }, environment, context) {
  const { inForce } = context.period(node.period);
  if (inForce?.from === void 0 || inForce.to === void 0) context.report("TT7006", name, { name: name.text });
  const channels = node.items.find((item) => item.kind === "Channels");
  const term = node.items.find((item) => item.kind === "Term");
  const charges = node.items.filter((item) => item.kind === "Charge" && !item.none);
  return {
    id,
    label: textOf(node.label, name),
    inForce: inForce ?? {},
    ...channels !== void 0 && { channels: lowerChannels(channels.channels, context) },
    ...term !== void 0 && { term: lowerTerm(term, environment, context) },
    charges: charges.map((charge) => lowerCharge(charge, environment, context)),
    ...context.grounded(node)
  };
}

// compiler/checker/declarations.ts
function checkDeclarations(symbols, context) {
  for (const { again, first } of symbols.duplicates) {
    context.report("TT2002", again.name, { kind: again.kind, name: again.name.text }, { related: [declaredAt(first)] });
  }
  for (const { again, first } of symbols.collisions) {
    const params = { name: again.name.text, other: first.name.text, id: again.id };
    context.report("TT2003", again.name, params, { related: [declaredAt(first)] });
  }
  for (const table of Object.values(symbols.byKind)) {
    for (const symbol of table.values()) {
      checkId(symbol.name, context);
      checkDeclaration(symbol, context);
    }
  }
  for (const node of symbols.tree.declarations) {
    if (node.kind === "Delegation") checkDelegation(node, context);
    if (node.kind === "Office" && node.agency !== void 0) context.resolve("agency", node.agency);
  }
}
var declaredAt = ({ source, name }) => ({
  source,
  span: name,
  note: { vi: "Khai b\xE1o l\u1EA7n \u0111\u1EA7u \u1EDF \u0111\xE2y.", en: "First declared here." }
});
var isKind = (symbol, kind) => symbol.kind === kind;
function checkDeclaration(symbol, context) {
  if (isKind(symbol, "law")) context.used.law(symbol, context);
  else if (isKind(symbol, "agency")) context.used.agency(symbol, context);
  else if (isKind(symbol, "role")) context.used.role(symbol, context);
  else if (isKind(symbol, "registry")) context.used.registry(symbol, context);
  else if (isKind(symbol, "codelist")) context.used.codelist(symbol, context);
  else if (isKind(symbol, "calendar")) lowerCalendar(symbol, context);
  else if (isKind(symbol, "group")) checkGroup(symbol, context);
  else if (isKind(symbol, "flow")) checkFlow(symbol, context);
  else if (isKind(symbol, "campaign")) checkCampaign(symbol, context);
  else if (isKind(symbol, "document")) {
    context.citations(symbol.node.citations);
    if (symbol.node.resultOf !== void 0) resolveProcedure(symbol.node.resultOf, context);
  }
}
function checkDelegation(node, context) {
  context.resolve("role", node.from);
  context.resolve("role", node.to);
  context.period(node.period);
  context.citations(node.citations);
}
var withFields = (fields) => ({ ...factsOnly(), fields: [fields] });
function checkGroup({ id, node }, context) {
  const fields = /* @__PURE__ */ new Map();
  declareFields(node.items, fields, context, id, [id]);
  lowerItems(node.items, withFields(fields), context, id, [id]);
}
function checkCampaign(symbol, context) {
  for (const item of symbol.node.items) {
    if (item.kind === "AppliesTo") for (const name of item.procedures) resolveProcedure(name, context);
  }
  const bare = { ...symbol, node: { ...symbol.node, items: [] } };
  lowerCampaign(bare, factsOnly(), context);
}
function checkFlow({ node, id }, context) {
  const states = /* @__PURE__ */ new Map();
  const fields = /* @__PURE__ */ new Map();
  for (const item of node.items) {
    if (!("name" in item) || item.name.text === "") continue;
    const key = foldName(item.name.text);
    if (states.has(key)) context.report("TT2010", item.name, { what: "state", name: item.name.text });
    states.set(key, { id: asciiName(item.name.text), name: item.name });
    if (item.kind === "Step") for (const { fields: found } of item.records) declareFields(found, fields, context);
  }
  const flow = {
    environment: { ...withFields(fields), states },
    results: /* @__PURE__ */ new Map(),
    forms: /* @__PURE__ */ new Map(),
    implied: /* @__PURE__ */ new Map(),
    parts: /* @__PURE__ */ new Map()
  };
  for (const item of node.items) checkFlowItem(item, id, flow, context);
}
function checkFlowItem(item, library, flow, context) {
  switch (item.kind) {
    case "Step":
    case "Parallel":
    case "End":
      lowerState({ node: item, context, library }, { initial: false, anytime: [] }, flow);
      break;
    case "Anytime":
      lowerExits(item.exits, flow, context);
      break;
    case "Slot":
      if (item.then !== void 0 && !flow.environment.states.has(foldName(item.then.text))) {
        context.reportUnknown("state", item.then, void 0);
      }
      break;
    case "Duty":
      context.citations(item.citations);
      break;
  }
}

// compiler/checker/uses.ts
function checkUses(uses, context) {
  const { library } = context.scope;
  for (const { path } of uses) {
    if (path.value === "" || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|\\|^[a-z]:|\0/i.test(path.value)) {
      context.report("TT2007", path, { path: path.value });
      continue;
    }
    const file2 = library.sources.resolveUse(path.value);
    const loaded = library.file(file2);
    if (loaded === void 0) {
      const near = nearestName(path.value, library.sources.files.map((known) => library.sources.useOf(known)));
      const fixes = near === void 0 ? [] : [context.replaceFix(path, `"${near}"`)];
      context.report("TT2005", path, { path: path.value, file: file2, ...near !== void 0 && { near } }, { fixes });
      continue;
    }
    if (loaded.parsed.problems.length > 0) context.report("TT2008", path, { file: file2 });
  }
  const circle = library.circleThrough(context.source.file);
  const [first] = uses;
  if (circle !== void 0 && first !== void 0) {
    const next = circle[1];
    const culprit = uses.find(({ path }) => library.sources.resolveUse(path.value) === next) ?? first;
    context.report("TT2006", culprit.path, { circle });
  }
}

// compiler/diagnostics/from-problem.ts
function fromProblem(problem, source) {
  const code = SYNTAX_CODES[problem.code];
  const extras = {
    fixes: problem.fix === void 0 ? [] : [{ title: titleOf(problem.fix.text), edits: [problem.fix] }],
    related: relatedOf(problem, source)
  };
  return diagnostic(code, source, problem, problem.params, extras);
}
var titleOf = (text2) => text2.trim() === "" ? { vi: "X\xF3a ch\u1ED7 n\xE0y", en: "Delete this" } : { vi: `S\u1EEDa th\xE0nh \xAB${text2.trim()}\xBB`, en: `Change to "${text2.trim()}"` };
function relatedOf(problem, source) {
  if (problem.code !== "missing-closing-brace") return [];
  const { opener } = problem.params;
  return [
    {
      source,
      span: { start: opener, end: opener + 1 },
      note: { vi: "Kh\u1ED1i m\u1EDF \u1EDF \u0111\xE2y.", en: "The block opens here." }
    }
  ];
}

// compiler/lower/context.ts
var Findings = class {
  list = [];
  #seen = /* @__PURE__ */ new Set();
  #focus;
  constructor(focus) {
    this.#focus = focus;
  }
  /** Findings in files that are only used from here belong to the check of those files. */
  add(finding) {
    if (finding.source !== this.#focus) return;
    const key = `${finding.code} ${finding.span.start} ${finding.span.end}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.list.push(finding);
  }
  get hasErrors() {
    return this.list.some((finding) => finding.severity === "error");
  }
};
var Context = class _Context {
  scope;
  source;
  findings;
  used;
  /** Date on which the version being compiled comes into force: references to procedures are read on it. */
  asOf;
  constructor(scope, source, findings, used, asOf) {
    this.scope = scope;
    this.source = source;
    this.findings = findings;
    this.asOf = asOf;
    this.used = used;
  }
  /** The same compilation, seen from the file in which a symbol is declared. */
  at(symbol) {
    return this.in(symbol.source);
  }
  /** The same compilation, seen from another file. */
  in(source) {
    if (source === this.source) return this;
    return new _Context(new Scope(this.scope.library, source.file), source, this.findings, this.used, this.asOf);
  }
  report(code, span, params, extras) {
    this.findings.add(diagnostic(code, this.source, span, params, extras));
  }
  /** The declaration a name means; reports a name that means nothing and one that was not imported. */
  resolve(kind, name) {
    if (name.text === "") return void 0;
    const lookup = this.scope.lookup(kind, name);
    if (lookup.found === void 0) {
      this.reportUnknown(kind, name, lookup.near);
      return void 0;
    }
    if (lookup.unimported) this.#reportUnimported(name, lookup.found.source.file);
    return lookup.found;
  }
  reportUnknown(kind, name, near) {
    const fixes = near === void 0 ? [] : [this.replaceFix(name, near)];
    this.report("TT2001", name, { kind, name: name.text, ...near !== void 0 && { near } }, { fixes });
  }
  replaceFix(place, text2) {
    return {
      title: { vi: `\u0110\u1ED5i th\xE0nh \xAB${text2}\xBB`, en: `Change to "${text2}"` },
      edits: [{ start: place.start, end: place.end, text: text2 }]
    };
  }
  #reportUnimported(name, file2) {
    const use = this.scope.library.sources.useOf(file2);
    this.report(
      "TT2004",
      name,
      { name: name.text, use },
      {
        fixes: [
          {
            title: { vi: `Th\xEAm d\xF2ng d\xF9ng "${use}"`, en: `Add the line d\xF9ng "${use}"` },
            edits: [{ start: 0, end: 0, text: `d\xF9ng "${use}"
` }]
          }
        ]
      }
    );
  }
  citations(nodes) {
    const citations = [];
    for (const node of nodes) {
      const law = this.resolve("law", node.law);
      if (law === void 0) continue;
      this.used.law(law, this);
      citations.push({
        law: law.id,
        ...node.article !== void 0 && { article: node.article },
        ...node.clause !== void 0 && { clause: node.clause },
        ...node.point !== void 0 && { point: node.point }
      });
    }
    return citations;
  }
  /** `basis` and `assumption` as the model carries them, absent where the source has none. */
  grounded(node) {
    const basis = this.citations(node.citations ?? []);
    return {
      ...basis.length > 0 && { basis },
      ...node.assumption !== void 0 && { assumption: node.assumption.reason }
    };
  }
  /** Dates in force; the first after the last is reported. */
  period(node) {
    if (node === void 0) return {};
    if (node.from !== void 0 && node.to !== void 0 && node.from.iso > node.to.iso) {
      this.report("TT3010", node, { from: node.from.iso, to: node.to.iso });
    }
    return {
      inForce: {
        ...node.from !== void 0 && { from: node.from.iso },
        ...node.to !== void 0 && { to: node.to.iso }
      }
    };
  }
};

// compiler/lower/assumptions.ts
function assumptionsOf(model) {
  const found = [];
  const walk = (value, path) => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, `${path}/${keyOf2(item) ?? index}`));
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "assumption" && typeof inner === "string") found.push({ path, reason: inner });
      else if (key !== "scenarios") walk(inner, `${path}/${key}`);
    }
  };
  const { calendar, ...rest } = model;
  walk(rest, "");
  walk({ off: calendar.off, worked: calendar.worked }, "/calendar");
  if (calendar.hoursAssumption !== void 0 && countsWorkingTime(rest)) {
    found.push({ path: "/calendar/week", reason: calendar.hoursAssumption });
  }
  return found;
}
function keyOf2(item) {
  if (typeof item !== "object" || item === null || !("id" in item)) return void 0;
  return typeof item.id === "string" ? item.id : void 0;
}
var countsWorkingTime = (value) => JSON.stringify(value).includes('"unit":"working-hour"');

// compiler/lower/combined.ts
var STRICTNESS = ["original", "certified-copy", "copy", "electronic"];
var byId = (lists) => {
  const known = /* @__PURE__ */ new Map();
  for (const item of lists.flat()) if (!known.has(item.id)) known.set(item.id, item);
  return [...known.values()];
};
var PartMerge = class {
  #parts;
  mergers = [];
  constructor(parts) {
    this.#parts = parts;
  }
  #lists(of) {
    return this.#parts.map(of);
  }
  unite(own, of) {
    return byId([own, ...this.#lists(of)]);
  }
  /** A dossier filed once goes through a channel only where every part takes it. */
  channels() {
    const [first, ...others] = this.#parts.map((part2) => part2.channels);
    if (first === void 0) return [];
    const common2 = first.filter(({ channel }) => others.every((list) => list.some((item) => item.channel === channel)));
    return common2.length > 0 ? common2 : byId([first, ...others].map((list) => list.map((item) => ({ ...item, id: item.channel })))).map(({ id: _, ...item }) => item);
  }
  legalBasis() {
    const known = /* @__PURE__ */ new Map();
    for (const citation of this.#parts.flatMap((part2) => part2.legalBasis)) {
      known.set(JSON.stringify(citation), citation);
    }
    return [...known.values()];
  }
  /** Forms of the parts behind the procedure's own, each field only where it is asked first. */
  forms(own) {
    const asked = /* @__PURE__ */ new Map();
    const keep = (owner, section) => ({
      ...section,
      fields: section.fields.filter((field) => {
        const first = asked.get(field.id);
        if (first === void 0) asked.set(field.id, owner);
        else if (first !== owner) this.#merged(field.id, [first, owner], field.label, "field");
        return first === void 0;
      })
    });
    const forms = [];
    for (const [owner, form] of [
      ...own.map((form2) => ["", form2]),
      ...this.#parts.flatMap((part2) => part2.forms.map((form2) => [part2.id, form2]))
    ]) {
      if (forms.some((known) => known.id === form.id) && owner !== "") {
        const renamed = { ...form, id: `${owner}_${form.id}` };
        forms.push({ ...renamed, sections: form.sections.map((section) => keep(owner, section)) });
      } else forms.push({ ...form, sections: form.sections.map((section) => keep(owner, section)) });
    }
    return forms.map((form) => ({ ...form, sections: form.sections.filter(({ fields, rules }) => fields.length + rules.length > 0) })).filter(({ sections }) => sections.length > 0);
  }
  /** Papers of the parts behind the procedure's own; a part's result that another part wants is passed on, not asked. */
  papers(own) {
    const partIds = new Set(this.#parts.map((part2) => part2.id));
    const items = /* @__PURE__ */ new Map();
    for (const item of own) items.set(item.id, { item, from: [] });
    for (const part2 of this.#parts) {
      for (const item of part2.dossier.items) {
        const known = items.get(item.id);
        if (known === void 0) items.set(item.id, { item, from: [part2.id] });
        else if (known.from.length === 0) this.#merged(item.id, [part2.id], item.label, "paper");
        else {
          known.from.push(part2.id);
          known.item = stricter(known.item, item);
          this.#merged(item.id, known.from, item.label, "paper");
        }
      }
    }
    const merged = [...items.values()].map(({ item }) => item);
    for (const item of merged) {
      if (item.resultOf !== void 0 && partIds.has(item.resultOf)) this.#passedOn(item);
    }
    return merged;
  }
  #merged(what, from, label, kind) {
    const twin = this.mergers.findIndex((merger2) => merger2.what === what);
    const all = [.../* @__PURE__ */ new Set([...this.mergers[twin]?.from ?? [], ...from.filter((id) => id !== "")])];
    const names = all.join(", ");
    const merger = {
      what,
      kind: "once",
      label,
      from: all,
      sentence: kind === "field" ? { vi: `\xAB${label.vi}\xBB ch\u1EC9 h\u1ECFi m\u1ED9t l\u1EA7n cho: ${names}.`, en: `"${label.en ?? label.vi}" is asked once for: ${names}.` } : {
        vi: `\xAB${label.vi}\xBB ch\u1EC9 n\u1ED9p m\u1ED9t l\u1EA7n cho: ${names}; theo lo\u1EA1i b\u1EA3n ch\u1EB7t h\u01A1n v\xE0 s\u1ED1 b\u1EA3n l\u1EDBn h\u01A1n.`,
        en: `"${label.en ?? label.vi}" is handed in once for: ${names}; the stricter kind and the larger count hold.`
      }
    };
    if (twin === -1) this.mergers.push(merger);
    else this.mergers[twin] = merger;
  }
  #passedOn(item) {
    const from = item.resultOf;
    this.mergers.push({
      what: item.id,
      kind: "passed-on",
      label: item.label,
      from: [from],
      sentence: {
        vi: `\xAB${item.label.vi}\xBB l\xE0 k\u1EBFt qu\u1EA3 c\u1EE7a ${from}, chuy\u1EC3n th\u1EB3ng trong h\u1ED3 s\u01A1, kh\xF4ng y\xEAu c\u1EA7u ng\u01B0\u1EDDi d\xE2n n\u1ED9p.`,
        en: `"${item.label.en ?? item.label.vi}" is the result of ${from}: passed on within the dossier, not asked of the citizen.`
      }
    });
  }
};
function stricter(a, b) {
  const when = eitherOf(a.when, b.when);
  const { when: _, ...rest } = a;
  const joined = { ...rest, ...when !== void 0 && { when } };
  if (joined.kind !== "paper" || b.kind !== "paper") return joined;
  return { ...joined, copies: copiesOf(joined, b) };
}
var eitherOf = (a, b) => {
  if (a === void 0 || b === void 0) return void 0;
  return JSON.stringify(a) === JSON.stringify(b) ? a : { op: "or", args: [a, b] };
};
function copiesOf(a, b) {
  const rank = (paper) => Math.min(...paper.copies.map(({ copy }) => STRICTNESS.indexOf(copy)), STRICTNESS.length);
  const strict = rank(a) <= rank(b) ? a : b;
  const other = strict === a ? b : a;
  const most = Math.max(0, ...other.copies.map(({ count }) => count));
  return strict.copies.map((entry, index) => index === 0 ? { ...entry, count: Math.max(entry.count, most) } : entry);
}

// compiler/lower/dossier.ts
var MOST_COPIES = 100;
function declarePapers(items, table, context) {
  for (const item of items) {
    if (item.kind !== "Paper") {
      declarePapers(item.items, table, context);
      continue;
    }
    if (item.name.text === "") continue;
    checkId(item.name, context);
    const key = foldName(item.name.text);
    const id = asciiName(item.name.text);
    const twin = [...table.values()].find((entry) => entry.id === id);
    if (table.has(key)) context.report("TT4021", item.name, { name: item.name.text });
    else if (twin !== void 0) context.report("TT2003", item.name, { name: item.name.text, other: twin.name.text, id });
    else table.set(key, { id, name: item.name });
  }
}
var DossierLowering = class {
  #environment;
  #context;
  #forms;
  constructor(environment, context, forms) {
    this.#environment = environment;
    this.#context = context;
    this.#forms = forms;
  }
  items(nodes, outer) {
    return nodes.flatMap((node) => {
      switch (node.kind) {
        case "Paper":
          return [this.#paper(node, outer)];
        case "OneOf":
          return [this.#oneOf(node, outer)];
        case "PapersWhen":
          return this.items(node.items, [...outer, node.when]);
      }
    });
  }
  #oneOf(node, outer) {
    if (node.items.length < 2) this.#context.report("TT4022", node, {});
    const items = this.items(node.items, []);
    return {
      kind: "one-of",
      // The group has no name of its own: its first member stands for it.
      id: `mot_trong_${items[0]?.id ?? "khong"}`,
      label: node.label === void 0 ? { vi: "M\u1ED9t trong c\xE1c gi\u1EA5y t\u1EDD sau", en: "One of these papers" } : textOf(node.label),
      items,
      ...this.#conditions(node.attributes, outer)
    };
  }
  #paper(node, outer) {
    const { attributes } = node;
    const form = this.#forms.get(foldName(node.name.text));
    for (const count of node.counts) {
      if (count.count < 1 || count.count > MOST_COPIES) this.#context.report("TT4023", count, { count: count.count });
    }
    if (node.counts.length === 0 && !attributes.shownOnly && attributes.resultOf === void 0) {
      this.#context.report("TT4024", node.name, { name: node.name.text });
    }
    return {
      kind: "paper",
      id: asciiName(node.name.text),
      label: this.#label(node, form),
      ...node.hint !== void 0 && { hint: node.hint },
      copies: node.counts.map(({ copy, count }) => ({ copy, count })),
      ...form !== void 0 && { form: asciiName(form.name.text) },
      ...attributes.fileTypes !== void 0 && { fileTypes: fileTypesOf(attributes.fileTypes, this.#context) },
      ...attributes.fileSize !== void 0 && { maxBytes: bytesOf(attributes.fileSize) },
      ...this.#conditions(attributes, outer)
    };
  }
  #label(node, form) {
    if (node.label !== void 0) return textOf(node.label);
    if (form !== void 0) return textOf(form.label, form.name);
    const document = this.#context.scope.lookup("document", node.name);
    if (document.found !== void 0) {
      const symbol = this.#context.resolve("document", node.name);
      if (symbol !== void 0) return textOf(symbol.node.label, symbol.name);
    }
    this.#context.report("TT4020", node.name, { name: node.name.text });
    return textOf(void 0, node.name);
  }
  #conditions(attributes, outer) {
    const conditions = [...outer, ...attributes.when === void 0 ? [] : [attributes.when]];
    const registry = this.#resolve("registry", attributes.replacedBy);
    if (registry !== void 0) this.#context.used.registry(registry, this.#context);
    const procedure = attributes.resultOf === void 0 ? void 0 : resolveProcedure(attributes.resultOf, this.#context);
    return {
      ...attributes.code !== void 0 && { code: attributes.code },
      ...conditions.length > 0 && { when: this.#all(conditions) },
      ...attributes.ifAny && { ifAny: true },
      ...attributes.shownOnly && { shownOnly: true },
      ...registry !== void 0 && { replacedBy: registry.id },
      ...procedure !== void 0 && { resultOf: procedure.id },
      ...attributes.latest !== void 0 && { latestBeforeDue: lowerDuration(attributes.latest, this.#context) },
      ...attributes.formerly !== void 0 && { formerly: asciiName(attributes.formerly.text) },
      ...this.#context.grounded(attributes)
    };
  }
  #resolve(kind, name) {
    return name === void 0 ? void 0 : this.#context.resolve(kind, name);
  }
  #all(conditions) {
    const args = conditions.map((condition) => lowerCondition(condition, this.#environment, this.#context));
    return args.length === 1 ? args[0] : { op: "and", args };
  }
};
function lowerDossier(node, environment, context, forms) {
  if (node.sets < 1 || node.sets > MOST_COPIES) context.report("TT4023", node, { count: node.sets });
  return { sets: node.sets, items: new DossierLowering(environment, context, forms).items(node.items, []) };
}

// compiler/lower/csv.ts
function readCsv(text2) {
  const input = text2.replace(/^\uFEFF/, "").normalize("NFC");
  const firstLine = input.slice(0, input.search(/\r?\n|$/));
  const separator = !firstLine.includes(",") && firstLine.includes(";") ? ";" : ",";
  const rows = [];
  let cells = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let startLine = 1;
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some((value) => value !== "")) rows.push({ line: startLine, cells });
    cells = [];
    cell = "";
  };
  for (let i = 0; i < input.length; i++) {
    const char = input[i];
    if (char === "\n") line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (input[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === "") {
      cell = "";
      quoted = true;
    } else if (char === separator) {
      cells.push(cell.trim());
      cell = "";
    } else if (char === "\n") {
      endRow();
      startLine = line;
    } else if (char !== "\r") cell += char;
  }
  endRow();
  return rows;
}

// compiler/lower/data-file.ts
var columnKey = (heading) => asciiName(heading.trim().replaceAll(/\s+/g, "_"));
function readDataFile(file2, required, context) {
  const text2 = context.scope.library.sources.data(file2.value, context.source.file);
  if (text2 === void 0) {
    context.report("TT2011", file2, { path: file2.value });
    return [];
  }
  const [head, ...rows] = readCsv(text2);
  const columns = (head?.cells ?? []).map(columnKey);
  const missing = required.find((column) => !columns.includes(column));
  if (missing !== void 0) {
    context.report("TT2012", file2, { path: file2.value, column: missing, found: (head?.cells ?? []).join(", ") });
    return [];
  }
  const seen = /* @__PURE__ */ new Map();
  return rows.flatMap((row) => {
    const record = new Map(columns.map((column, index) => [column, row.cells[index] ?? ""]));
    const code = record.get("ma") ?? "";
    const damaged = /^\d+,\d+$|^\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(code);
    const first = seen.get(code);
    if (code === "" || damaged) {
      context.report("TT2013", file2, { path: file2.value, line: row.line, code });
      return [];
    }
    if (first !== void 0) {
      context.report("TT2014", file2, { path: file2.value, line: row.line, code, first });
      return [];
    }
    seen.set(code, row.line);
    return [record];
  });
}

// compiler/lower/office-file.ts
var ISO = /^\d{4}-\d{2}-\d{2}$/;
var VIETNAMESE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
function dateOf(cell) {
  if (cell === void 0 || cell === "") return void 0;
  if (ISO.test(cell)) return cell;
  const [, day, month, year] = VIETNAMESE.exec(cell) ?? [];
  return day === void 0 ? void 0 : `${year}-${month?.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function readOffices(node, context) {
  if (node.file === void 0) return [];
  const rows = readDataFile(node.file, ["ma", "ten"], context);
  return rows.map((row) => {
    const code = row.get("ma");
    const name = row.get("ten");
    const from = dateOf(row.get("tu"));
    const to = dateOf(row.get("den"));
    const place = row.get("dia_diem");
    const successor = row.get("ke_thua");
    return {
      id: asciiName(code).replaceAll(/[^a-z0-9_]/g, "_"),
      label: { vi: name },
      code,
      ...place !== void 0 && place !== "" && { place },
      ...(from !== void 0 || to !== void 0) && {
        inForce: { ...from !== void 0 && { from }, ...to !== void 0 && { to } }
      },
      ...successor !== void 0 && successor !== "" && { successor: asciiName(successor).replaceAll(/[^a-z0-9_]/g, "_") }
    };
  });
}

// compiler/lower/agency.ts
function officesOf(key, context) {
  const offices = /* @__PURE__ */ new Map();
  for (const table of context.scope.tables) {
    for (const node of table.tree.declarations) {
      if (node.kind !== "Office" || node.agency === void 0 || foldName(node.agency.text) !== key) continue;
      const found = node.file === void 0 ? [lowerOffice(node, context)] : readOffices(node, context);
      for (const office of found) if (!offices.has(office.id)) offices.set(office.id, office);
    }
  }
  return [...offices.values()];
}
function lowerOffice(node, context) {
  return {
    id: asciiName(node.name?.text ?? ""),
    label: textOf(node.label, node.name),
    ...node.code !== void 0 && { code: node.code },
    ...node.place !== void 0 && { place: node.place },
    ...context.period(node.period),
    ...node.successor !== void 0 && { successor: asciiName(node.successor.text) }
  };
}
function lowerAgency({ id, key, node }, context) {
  const successor = node.successor === void 0 ? void 0 : context.resolve("agency", node.successor);
  if (successor !== void 0) context.used.agency(successor, context);
  const calendar = node.calendar === void 0 ? void 0 : context.resolve("calendar", node.calendar);
  return {
    id,
    label: textOf(node.label, node.name),
    ...node.level !== void 0 && { level: node.level },
    ...calendar !== void 0 && { calendar: calendar.id },
    ...node.code !== void 0 && { code: node.code },
    ...context.period(node.period),
    ...successor !== void 0 && { successor: successor.id },
    offices: officesOf(key, context),
    ...context.grounded(node)
  };
}

// compiler/lower/codelist.ts
function lowerCodelist({ id, node }, context) {
  const seen = /* @__PURE__ */ new Map();
  for (const entry of node.entries) {
    if (seen.has(entry.code)) context.report("TT2010", entry, { what: "code", name: entry.code });
    seen.set(entry.code, entry);
  }
  const entries = node.file === void 0 ? node.entries.map(({ code, label }) => ({ code, label: textOf(label) })) : readDataFile(node.file, ["ma", "ten"], context).map((row) => ({
    code: row.get("ma"),
    label: { vi: row.get("ten"), ...row.get("en") && { en: row.get("en") } }
  }));
  return {
    id,
    label: textOf(node.label, node.name),
    ...node.version !== void 0 && { version: node.version },
    entries,
    ...context.grounded(node)
  };
}

// compiler/lower/law.ts
function lowerLaw({ id, node }, context) {
  const { inForce } = context.period(node.period);
  return {
    id,
    label: textOf(node.label, node.name),
    ...node.number !== void 0 && { number: node.number },
    ...node.issued !== void 0 && { issued: node.issued.iso },
    ...inForce?.from !== void 0 && { inForceFrom: inForce.from },
    ...inForce?.to !== void 0 && { inForceTo: inForce.to },
    ...node.assumption !== void 0 && { assumption: node.assumption.reason }
  };
}

// compiler/lower/registry.ts
function lowerRegistry({ id, node }, context) {
  for (const name of node.answers) {
    const key = keyOf(name);
    if (context.scope.visible("document", key) === void 0 && context.scope.visible("group", key) === void 0) {
      context.resolve("document", name);
    }
  }
  return {
    id,
    label: textOf(node.label, node.name),
    asked: node.asked.map((name) => asciiName(name.text)),
    answers: node.answers.map((name) => asciiName(name.text)),
    ...context.period(node.period),
    fallbacks: node.fallbacks.map((fallback) => {
      const basis = context.citations(fallback.citations);
      return {
        ...fallback.when !== void 0 && { when: lowerCondition(fallback.when, factsOnly(), context) },
        limit: { amount: Number(fallback.limit.duration.amount), unit: fallback.limit.duration.unit },
        ...basis.length > 0 && { basis }
      };
    }),
    ...context.grounded(node)
  };
}

// compiler/lower/role.ts
function lowerRole({ id, node }, context) {
  const agencies = node.agencies.flatMap((name) => {
    const agency = context.resolve("agency", name);
    if (agency === void 0) return [];
    context.used.agency(agency, context);
    return [agency.id];
  });
  return {
    id,
    label: textOf(node.label, node.name),
    agencies,
    ...context.period(node.period),
    ...context.grounded(node)
  };
}

// compiler/lower/used-declarations.ts
var Table = class {
  #entries = /* @__PURE__ */ new Map();
  once(id, lower) {
    if (this.#entries.has(id)) return;
    this.#entries.set(id, void 0);
    this.#entries.set(id, lower());
  }
  get(id) {
    return this.#entries.get(id);
  }
  /** By id, so that the order of use leaves no trace in the model. */
  sorted() {
    return [...this.#entries].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, value]) => value === void 0 ? [] : [value]);
  }
};
var UsedDeclarations = class {
  #laws = new Table();
  #agencies = new Table();
  #roles = new Table();
  #registries = new Table();
  #codelists = new Table();
  law(symbol, from) {
    this.#laws.once(symbol.id, () => lowerLaw(symbol, from.at(symbol)));
  }
  agency(symbol, from) {
    this.#agencies.once(symbol.id, () => lowerAgency(symbol, from.at(symbol)));
  }
  role(symbol, from) {
    this.#roles.once(symbol.id, () => lowerRole(symbol, from.at(symbol)));
  }
  /** An agency that acts by itself, such as a consulted department, is a role of its own. */
  agencyAsRole(symbol, from) {
    this.agency(symbol, from);
    this.#roles.once(symbol.id, () => ({
      id: symbol.id,
      label: lowerAgency(symbol, from.at(symbol)).label,
      agencies: [symbol.id]
    }));
  }
  registry(symbol, from) {
    this.#registries.once(symbol.id, () => lowerRegistry(symbol, from.at(symbol)));
  }
  codelist(symbol, from) {
    this.#codelists.once(symbol.id, () => lowerCodelist(symbol, from.at(symbol)));
  }
  entriesOf(symbol, from) {
    this.codelist(symbol, from);
    return this.#codelists.get(symbol.id)?.entries ?? [];
  }
  get laws() {
    return this.#laws.sorted();
  }
  get agencies() {
    return this.#agencies.sorted();
  }
  get roles() {
    return this.#roles.sorted();
  }
  get registries() {
    return this.#registries.sorted();
  }
  get codelists() {
    return this.#codelists.sorted();
  }
};

// compiler/lower/parts.ts
function lowerParts({ id, node }, context, trail, lowerProcedure2) {
  const statements = itemsOf2(node, "Parts");
  if (node.combined && statements.length === 0) context.report("TT7020", node.name, { name: node.name.text });
  for (const statement of statements) if (!node.combined) context.report("TT7021", statement, {});
  const parts = [];
  for (const name of statements.flatMap((statement) => statement.procedures)) {
    const symbol = resolveProcedure(name, context);
    if (symbol === void 0) continue;
    if (symbol.id === id || trail.includes(symbol.id)) {
      context.report("TT7022", name, { name: name.text });
      continue;
    }
    if (parts.some((part3) => part3.model.id === symbol.id)) {
      context.report("TT2010", name, { what: "part", name: name.text });
      continue;
    }
    const findings = new Findings(symbol.source);
    const scope = new Scope(context.scope.library, symbol.source.file);
    const part2 = lowerProcedure2(symbol, new Context(scope, symbol.source, findings, new UsedDeclarations(), context.asOf), [...trail, id]);
    if (findings.hasErrors) context.report("TT2008", name, { file: symbol.source.file });
    parts.push(part2);
  }
  return parts;
}
function partsOf({ node }, parts, mergers) {
  if (!node.combined) return {};
  return {
    parts: {
      procedures: parts.map((part2) => ({ id: part2.id, version: part2.version.number, label: part2.label })),
      order: itemsOf2(node, "Parts")[0]?.order ?? "series",
      sharedDossier: itemsOf2(node, "SharedDossier").length > 0,
      rules: itemsOf2(node, "PartRule").map(({ event, then }) => ({ event, then })),
      mergers
    }
  };
}

// compiler/lower/prepare.ts
function prepare(node, context, inherited) {
  const fields = /* @__PURE__ */ new Map();
  const papers = /* @__PURE__ */ new Map();
  const states = /* @__PURE__ */ new Map();
  const results = /* @__PURE__ */ new Map();
  const forms = /* @__PURE__ */ new Map();
  const formFields = /* @__PURE__ */ new Map();
  for (const form of itemsOf2(node, "Form")) {
    const key = foldName(form.name.text);
    if (forms.has(key)) context.report("TT2010", form.name, { what: "form", name: form.name.text });
    forms.set(key, form);
    const before = new Set(fields.keys());
    declareFields(form.items, fields, context);
    formFields.set(
      key,
      [...fields].filter(([name]) => !before.has(name)).map(([, entry]) => entry.id)
    );
  }
  const steps = onlyItem(node, "Steps", context) ?? {
    kind: "Steps",
    start: node.name.start,
    end: node.name.end,
    citations: [],
    items: []
  };
  const plan = planFlow(steps, context);
  declareStates(plan, states);
  for (const { node: state, context: at } of plan.states) {
    if (state.kind === "Step") for (const { fields: found } of state.records) declareFields(found, fields, at);
    if (state.kind !== "Parallel") continue;
    for (const branch of state.branches) for (const { fields: found } of branch.records) declareFields(found, fields, at);
  }
  for (const dossier of itemsOf2(node, "Dossier")) declarePapers(dossier.items, papers, context);
  for (const result of itemsOf2(node, "Result")) {
    if (result.name === void 0 || result.name.text === "") continue;
    const key = foldName(result.name.text);
    if (results.has(key)) context.report("TT2010", result.name, { what: "result", name: result.name.text });
    results.set(key, { id: asciiName(result.name.text), name: result.name });
  }
  for (const part2 of inherited) {
    addMissing(papers, part2.environment.papers);
    addMissing(results, part2.results);
    for (const [key, ids] of part2.forms) if (!formFields.has(key)) formFields.set(key, ids);
  }
  return {
    environment: {
      fields: [fields, ...inherited.flatMap((part2) => part2.environment.fields)],
      cases: casesOf(node, context, inherited),
      channels: domainOf("channel", "k\xEAnh", []),
      applicants: domainOf(
        "applicant",
        "\u0111\u1ED1i t\u01B0\u1EE3ng",
        itemsOf2(node, "Applicants").flatMap(({ kinds }) => kinds.flatMap((kind) => kind.own ?? []))
      ),
      papers,
      states
    },
    forms,
    formFields,
    results,
    plan
  };
}
function addMissing(table, more) {
  for (const [key, entry] of more) if (!table.has(key)) table.set(key, entry);
}
function casesOf(node, context, inherited) {
  const cases = itemsOf2(node, "Cases").flatMap((item) => item.cases);
  const seen = /* @__PURE__ */ new Map();
  for (const { name } of cases) {
    const id = asciiName(name.text);
    const other = seen.get(id);
    if (other !== void 0) {
      if (foldName(other) === foldName(name.text)) context.report("TT2010", name, { what: "case", name: name.text });
      else context.report("TT2003", name, { name: name.text, other, id });
    }
    seen.set(id, name.text);
  }
  const own = domainOf("case", "tr\u01B0\u1EDDng h\u1EE3p", cases.map(({ name }) => name));
  return {
    ...own,
    options: new Map([...inherited.flatMap((part2) => [...part2.environment.cases.options]), ...own.options]),
    names: [...own.names, ...inherited.flatMap((part2) => part2.environment.cases.names)]
  };
}

// compiler/lower/scenario.ts
var NO_TIME = "00:00";
function lowerScenario(node, scenario, context) {
  const steps = [];
  let previous = "";
  for (const item of node.items) {
    if (item.kind === "Given") {
      const assignments = item.assignments.flatMap((one) => lowerAssignment(one, scenario, context));
      steps.push({ do: "given", assignments });
    } else if (item.kind === "When") {
      const event = lowerEvent(item, scenario, context);
      if (event === void 0) continue;
      if (event.at < previous && (event.timeGiven || event.at.slice(0, 10) < previous.slice(0, 10))) {
        context.report("TT5021", item, { at: event.at });
      }
      previous = event.at;
      steps.push({ do: "event", event });
    } else if (item.expectation !== void 0) {
      const expectation = lowerExpectation(item.expectation, scenario, context);
      if (expectation !== void 0) steps.push({ do: "expect", expectation });
    }
  }
  if (!steps.some((step) => step.do === "expect")) context.report("TT5022", node.title, {});
  return { title: { vi: node.title.vi, ...node.title.en !== void 0 && { en: node.title.en } }, steps };
}
function lowerEvent(node, scenario, context) {
  if (node.action === void 0 || node.date === void 0) return void 0;
  const action = lowerAction(node.action);
  checkAction(node, action.id, scenario, context);
  return {
    action: action.id,
    ...node.branch !== void 0 && { branch: asciiName(node.branch.text) },
    at: `${node.date.iso}T${node.time?.value ?? NO_TIME}`,
    timeGiven: node.time !== void 0,
    ...node.reason !== void 0 && { reason: node.reason },
    values: node.values.flatMap((value) => lowerAssignment(value, scenario, context))
  };
}
function checkAction(node, action, { flow }, context) {
  if (node.action === void 0) return;
  const branches = flow.states.flatMap((state) => state.kind === "parallel" ? state.branches : []);
  if (node.branch !== void 0) {
    const id = asciiName(node.branch.text);
    const branch = branches.find((candidate) => candidate.id === id);
    if (branch === void 0) {
      context.reportUnknown("branch", node.branch, nearestName(node.branch.text, branches.map((one) => one.id)));
    } else if (!branch.outcomes.some((outcome) => outcome.action === action)) {
      context.report("TT5023", node.action, { action: lowerAction(node.action).label.vi });
    }
    return;
  }
  const known = ACTIONS_OF_DUTIES.has(action) || flow.states.some((state) => state.exits.some((exit) => exit.action === action)) || branches.some((branch) => branch.outcomes.some((outcome) => outcome.action === action));
  if (!known) context.report("TT5023", node.action, { action: lowerAction(node.action).label.vi });
}
var ACTIONS_OF_DUTIES = /* @__PURE__ */ new Set(["gia_han", "hen_lai"]);
function lowerAssignment({ target, value }, { environment, channels }, context) {
  if (target.kind === "FactReference" && target.fact !== "filing-date") {
    const id = factValue(target.fact, value, environment, context);
    if (id === void 0) return [];
    if (target.fact !== "channel") return [{ to: "fact", fact: target.fact, value: id }];
    const channel = channelOf(id, channels);
    if (channel === void 0) context.report("TT5026", value, { channel: context.source.text.slice(value.start, value.end) });
    return [{ to: "fact", fact: "channel", value: channel ?? id }];
  }
  if (target.kind !== "Reference") {
    if (target.kind !== "InvalidExpression") context.report("TT5024", target, {});
    return [];
  }
  const [first] = target.path;
  if (first === void 0 || first.text === "") return [];
  const found = lookupField(environment, target.path);
  if (!("missing" in found)) {
    const lowered = lowerExpression(value, environment, context, found.domain);
    if (!areComparable(found.type, lowered.type) && !(found.type.is === "list" && areComparable(found.type.of, lowered.type))) {
      context.report("TT3007", value, { expected: typeName(found.type), found: typeName(lowered.type) });
    }
    return [{ to: "field", path: found.path, value: lowered.expression }];
  }
  const paper = target.path.length === 1 ? environment.papers.get(foldName(first.text)) : void 0;
  if (paper !== void 0 && value.kind === "YesNo") return [{ to: "paper", paper: paper.id, present: value.value }];
  const names = environment.fields.flatMap((table) => [...table.values()].map((entry) => entry.name.text));
  context.reportUnknown("field", found.missing, nearestName(found.missing.text, names));
  return [];
}
function channelOf(id, channels) {
  const known = channels.map(({ channel }) => channel);
  if (known.includes(id) || known.length === 0) return id;
  return id === "online" ? known.find((channel) => channel.startsWith("online")) : void 0;
}
function factValue(fact, node, environment, context) {
  const domains = {
    case: environment.cases,
    channel: environment.channels,
    applicant: environment.applicants,
    "filing-place": void 0
  };
  const { expression } = lowerExpression(node, environment, context, domains[fact]);
  return expression.op === "literal" && (expression.type === "choice" || expression.type === "text") ? expression.value : void 0;
}
function lowerExpectation(node, scenario, context) {
  const { environment } = scenario;
  switch (node.kind) {
    case "ExpectCharge": {
      const charge = chargeId(node, scenario, context);
      const dong = checkDong(node.amount.dong, node.amount, context);
      return charge === void 0 ? void 0 : { that: "charge", charge, dong };
    }
    case "ExpectTotal":
      return { that: "total", dong: checkDong(node.amount.dong, node.amount, context) };
    case "ExpectDue":
      return { that: "due", date: node.date.iso, ...node.time !== void 0 && { time: node.time.value } };
    case "ExpectState":
    case "ExpectEnd": {
      const state = stateId(node.state, environment, context);
      return state === void 0 ? void 0 : { that: node.kind === "ExpectState" ? "state" : "end", state };
    }
    case "ExpectPapers":
      return {
        that: "papers",
        needed: node.needed,
        papers: node.papers.flatMap((name) => paperId(name, environment, context) ?? [])
      };
    case "ExpectShown":
      return {
        that: "shown",
        shown: node.shown,
        fields: node.fields.flatMap((path) => {
          const found = lookupField(environment, path);
          if (!("missing" in found)) return [found.path];
          context.reportUnknown("field", found.missing, void 0);
          return [];
        })
      };
    case "ExpectRefused":
      return { that: "refused", action: lowerAction(node.action).id };
    case "ExpectValue": {
      const target = lowerExpression(node.target, environment, context);
      const value = lowerExpression(node.value, environment, context, target.domain);
      return { that: "value", target: target.expression, value: value.expression };
    }
  }
}
function paperId(name, environment, context) {
  const paper = environment.papers.get(foldName(name.text));
  if (paper === void 0 && name.text !== "") {
    const names = [...environment.papers.values()].map((entry) => entry.name.text);
    context.reportUnknown("paper", name, nearestName(name.text, names));
  }
  return paper?.id;
}
function chargeId(node, { charges }, context) {
  const ofType = charges.filter((charge) => charge.type === node.type);
  if (node.name === void 0) {
    if (ofType.length !== 1) context.report("TT5025", node, { count: ofType.length });
    return ofType[0]?.id;
  }
  const id = asciiName(node.name.text);
  const found = ofType.find((charge) => charge.id === id);
  if (found === void 0 && node.name.text !== "") {
    context.reportUnknown("charge", node.name, nearestName(node.name.text, ofType.map((charge) => charge.id)));
  }
  return found?.id;
}

// compiler/lower/surroundings.ts
function campaignsOf(symbol, environment, context) {
  return context.scope.library.campaigns().filter((campaign) => appliesTo(campaign, symbol.key)).map((campaign) => lowerCampaign(campaign, environment, context.at(campaign))).sort((a, b) => (a.inForce.from ?? "") + a.id < (b.inForce.from ?? "") + b.id ? -1 : 1);
}
function calendarOf(node, context) {
  const names = node.items.find((item) => item.kind === "Agencies")?.agencies ?? [];
  const agencies = names.flatMap((name) => context.resolve("agency", name) ?? []);
  for (const agency of agencies) {
    if (agency.node.calendar === void 0) continue;
    const at = context.at(agency);
    const calendar = at.resolve("calendar", agency.node.calendar);
    if (calendar !== void 0) return lowerCalendar(calendar, at.at(calendar));
  }
  for (const at of [context, ...agencies.map((agency) => context.at(agency))]) {
    const [first] = at.scope.tables.flatMap((table) => [...table.byKind.calendar.values()]);
    if (first !== void 0) return lowerCalendar(first, at.at(first));
  }
  context.report("TT7013", node.name, { name: node.name.text });
  return weekOnlyCalendar;
}
function delegationsOf(context) {
  const roles = new Set(context.used.roles.map((role) => role.id));
  const delegations = [];
  for (const table of context.scope.tables) {
    for (const node of table.tree.declarations) {
      if (node.kind !== "Delegation") continue;
      const at = context.in(table.source);
      const from = at.scope.visible("role", foldName(node.from.text));
      if (from === void 0 || !roles.has(from.id)) continue;
      const to = at.resolve("role", node.to);
      if (to === void 0) continue;
      at.used.role(to, at);
      delegations.push({ from: from.id, to: to.id, ...at.period(node.period), ...at.grounded(node) });
    }
  }
  return delegations;
}
var united = (lists) => [...new Map(lists.flat().map((item) => [item.id, item])).values()].sort((a, b) => a.id < b.id ? -1 : 1);
function sharedDeclarations(context, parts) {
  const delegations = delegationsOf(context);
  const { used } = context;
  return {
    laws: united([used.laws, ...parts.map((part2) => part2.laws)]),
    agenciesDeclared: united([used.agencies, ...parts.map((part2) => part2.agenciesDeclared)]),
    roles: united([used.roles, ...parts.map((part2) => part2.roles)]),
    delegations,
    registries: united([used.registries, ...parts.map((part2) => part2.registries)]),
    codelists: united([used.codelists, ...parts.map((part2) => part2.codelists)])
  };
}

// compiler/lower/procedure.ts
function lowerProcedure(symbol, context, trail = []) {
  const { node } = symbol;
  const parts = lowerParts(symbol, context, trail, lowerProcedure);
  const partModels = parts.map((part2) => part2.model);
  const merge = new PartMerge(partModels);
  const prepared = prepare(node, context, parts.map((part2) => part2.inherited));
  const { environment } = prepared;
  const flowContext = {
    environment,
    results: prepared.results,
    forms: prepared.formFields,
    implied: /* @__PURE__ */ new Map(),
    parts: new Map(partModels.map((part2) => [part2.id, part2]))
  };
  const flow = lowerFlow(prepared.plan, flowContext);
  const charges = lowerCharges(node, merge, prepared, context);
  const identity = lowerIdentity(symbol, merge, partModels, flowContext, context);
  const papers = lowerPapers(node, merge, prepared, context);
  const forms = merge.forms(itemsOf2(node, "Form").map((form) => lowerForm(form, environment, context)));
  const term = onlyItem(node, "Term", context);
  const scenarioContext = { environment, charges, flow, channels: identity.channels };
  const rest = {
    ...identity,
    requirements: merge.unite(
      lowerRequirements(itemsOf2(node, "Requirement"), environment, context),
      (part2) => part2.requirements.map((one) => ({ ...one, id: `${part2.id}_${one.id}` }))
    ),
    forms,
    dossier: papers,
    charges,
    declaredAbsent: absentParts(node),
    term: term === void 0 ? noTerm : lowerTerm(term, environment, context),
    flow,
    ...lowerStatements(node, context),
    ...partsOf(symbol, partModels, merge.mergers),
    campaigns: campaignsOf(symbol, environment, context),
    scenarios: itemsOf2(node, "Scenario").map((item) => lowerScenario(item, scenarioContext, context)),
    calendar: calendarOf(node, context),
    ...sharedDeclarations(context, partModels)
  };
  return {
    model: { ...rest, assumptions: assumptionsOf(rest) },
    inherited: { environment, forms: prepared.formFields, results: prepared.results }
  };
}
function lowerIdentity({ id, node }, merge, parts, flow, context) {
  const sector = onlyItem(node, "Sector", context);
  const inheritedSector = parts[0]?.sector;
  const agencies = lowerAgencies(node, context);
  const applicants = lowerApplicants(itemsOf2(node, "Applicants").flatMap(({ kinds }) => kinds));
  const channels = lowerChannels(itemsOf2(node, "Channels").flatMap((item) => item.channels), context);
  const basis = context.citations(itemsOf2(node, "LegalBasis").flatMap(({ citations }) => citations));
  const results = lowerResults(itemsOf2(node, "Result"), context);
  return {
    modelVersion: MODEL_VERSION,
    id,
    kind: node.combined ? "combined" : "procedure",
    label: textOf(node.label, node.name),
    ...node.hint !== void 0 && { hint: node.hint },
    ...node.formerly !== void 0 && { formerly: asciiName(node.formerly.text) },
    code: lowerCode(node, context),
    version: lowerVersion(node, context),
    ...sector !== void 0 && { sector: { id: asciiName(sector.name.text), label: textOf(sector.label, sector.name) } },
    ...sector === void 0 && inheritedSector !== void 0 && { sector: inheritedSector },
    ...agencies,
    ...agencies.agencies.length === 0 && { agencies: [...new Set(parts.flatMap((part2) => part2.agencies))] },
    applicants: applicants.length > 0 ? applicants : merge.unite([], (part2) => part2.applicants),
    channels: channels.length > 0 ? channels : merge.channels(),
    legalBasis: basis.length > 0 ? basis : merge.legalBasis(),
    results: withImplied(merge.unite(results, (part2) => part2.results), flow),
    cases: merge.unite(
      lowerCases(itemsOf2(node, "Cases").flatMap((item) => item.cases), context),
      (part2) => part2.cases
    )
  };
}
function withImplied(results, { implied }) {
  const known = new Set(results.map((result) => result.id));
  return [
    ...results,
    ...[...implied].filter(([id]) => !known.has(id)).sort(([a], [b]) => a < b ? -1 : 1).map(([id, document]) => ({ id, ...document, implied: true }))
  ];
}
function lowerCharges(node, merge, { environment }, context) {
  const nodes = itemsOf2(node, "Charge").filter((item) => !item.none);
  const seen = /* @__PURE__ */ new Set();
  for (const { name, type } of nodes) {
    if (name === void 0) continue;
    const key = foldName(name.text);
    if (seen.has(key)) context.report("TT2010", name, { what: type, name: name.text });
    seen.add(key);
  }
  return merge.unite(nodes.map((item) => lowerCharge(item, environment, context)), (part2) => part2.charges);
}
function lowerPapers(node, merge, { environment, forms }, context) {
  const item = onlyItem(node, "Dossier", context);
  const own = item === void 0 || item.none ? { sets: 1, items: [] } : lowerDossier(item, environment, context, forms);
  return { sets: own.sets, items: merge.papers(own.items) };
}
function absentParts(node) {
  const absent = /* @__PURE__ */ new Set();
  for (const item of node.items) {
    if (item.kind === "NoForm") absent.add("form");
    if (item.kind === "Result" && item.none) absent.add("result");
    if (item.kind === "Requirement" && item.none) absent.add("requirement");
    if (item.kind === "Charge" && item.none) absent.add(item.type);
    if (item.kind === "Dossier" && item.none) absent.add("dossier");
  }
  return [...absent].sort();
}
function lowerStatements(node, context) {
  const volume = onlyItem(node, "YearlyVolume", context);
  const transition = onlyItem(node, "Transition", context);
  return {
    ...volume !== void 0 && {
      yearlyVolume: { count: Number(volume.count.value), ...context.grounded(volume) }
    },
    ...transition !== void 0 && { transition: { rule: transition.rule, ...context.grounded(transition) } },
    supersedes: itemsOf2(node, "Supersedes").flatMap(
      ({ procedures }) => procedures.flatMap((name) => resolveProcedure(name, context)?.id ?? [])
    ),
    accepted: itemsOf2(node, "Accept").map(({ code, reason }) => ({ code: code.value, reason: reason ?? "" }))
  };
}

// compiler/compile-file.ts
function compileFile(library, file2) {
  const { result, dependencies } = library.tracked(() => compileTracked(library, file2));
  return { ...result, dependencies, campaigns: library.campaigns(), options: library.sources.options };
}
function compileTracked(library, file2) {
  const loaded = library.file(file2);
  if (loaded === void 0) return { source: void 0, procedures: [], diagnostics: [], accepted: [] };
  const { source, tree } = loaded.symbols;
  const findings = new Findings(source);
  for (const problem of loaded.parsed.problems) findings.add(fromProblem(problem, source));
  const scope = new Scope(library, file2);
  const context = new Context(scope, source, findings, new UsedDeclarations());
  if (tree.declarations.length === 0 && loaded.parsed.problems.length === 0) {
    findings.add(diagnostic("TT0003", source, { start: 0, end: 0 }, {}));
  }
  checkUses(tree.uses, context);
  checkDeclarations(loaded.symbols, context);
  const symbols = [...loaded.symbols.byKind.procedure.values()];
  const models = symbols.map((symbol) => compileProcedure(symbol, scope, findings));
  const broken = findings.hasErrors;
  const procedures = symbols.map((symbol, index) => {
    const model = models[index];
    return {
      file: file2,
      id: symbol.id,
      version: versionOf(symbol.node)?.number ?? 1,
      draft: versionOf(symbol.node)?.draft ?? false,
      symbol,
      ...!broken && model !== void 0 && { model }
    };
  });
  return { source, procedures, ...separateAccepted(findings.list, symbols, source) };
}
function compileProcedure(symbol, scope, findings) {
  const asOf = versionOf(symbol.node)?.period?.from?.iso;
  const context = new Context(scope, symbol.source, findings, new UsedDeclarations(), asOf);
  const { model } = lowerProcedure(symbol, context);
  for (const check of checks) check({ node: symbol.node, model, context });
  return model;
}
function separateAccepted(found, symbols, source) {
  const diagnostics = [];
  const accepted = [];
  const statements = symbols.flatMap(
    ({ node }) => node.items.flatMap((item) => item.kind === "Accept" ? [{ item, within: node, code: codeOf(item.code.value) }] : [])
  );
  const needed = /* @__PURE__ */ new Set();
  for (const finding of found) {
    const statement = statements.find(
      ({ code, within }) => code === finding.code && within.start <= finding.span.start && finding.span.end <= within.end
    );
    if (statement === void 0 || finding.severity !== "warning") diagnostics.push(finding);
    else {
      needed.add(statement.item);
      accepted.push(finding);
    }
  }
  for (const { item, code } of statements) {
    if (code === void 0 || catalogue[code].severity !== "warning") {
      diagnostics.push(diagnostic("TT7023", source, item.code, { code: item.code.value }));
    } else if (!needed.has(item)) {
      diagnostics.push(diagnostic("TT7019", source, item, { code: item.code.value }));
    }
  }
  return { diagnostics, accepted };
}

// compiler/pipeline.ts
var CompileCache = class {
  parses = /* @__PURE__ */ new WeakMap();
  files = /* @__PURE__ */ new Map();
};
function compile(sources, files, cache = new CompileCache()) {
  const library = new Library(sources, cache.parses);
  const results = [];
  for (const file2 of files) {
    const known = cache.files.get(file2);
    const result = known !== void 0 && isFresh(known, library) ? known : compileFile(library, file2);
    cache.files.set(file2, result);
    results.push(result);
  }
  const procedures = results.flatMap((result) => result.procedures);
  const found = [...results.flatMap((result) => result.diagnostics), ...checkCatalogue(results)];
  return {
    procedures: procedures.map(({ symbol: _, ...procedure }) => procedure),
    diagnostics: found.sort(byPlace),
    accepted: results.flatMap((result) => result.accepted)
  };
}
function isFresh(result, library) {
  const { sources } = library;
  const { dependencies, campaigns, options } = result;
  if (options !== sources.options) return false;
  if (dependencies.files !== void 0 && dependencies.files !== sources.files) return false;
  for (const [file2, source] of dependencies.sources) if (sources.source(file2) !== source) return false;
  const now = library.campaigns();
  return now.length === campaigns.length && now.every((campaign, index) => campaign === campaigns[index]);
}

// compiler/workspace/disk-sources.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join3 } from "node:path";

// compiler/workspace/source-file.ts
import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync as readFileSync2 } from "node:fs";
var MAX_SOURCE_BYTES = 20 * 1024 * 1024;
var WHOLE_FILE = { start: 0, end: 0 };
var REASONS = {
  ENOENT: { vi: "kh\xF4ng c\xF3 t\u1EC7p n\xE0y", en: "there is no such file" },
  EACCES: { vi: "kh\xF4ng c\xF3 quy\u1EC1n \u0111\u1ECDc", en: "reading it is not permitted" },
  EPERM: { vi: "kh\xF4ng c\xF3 quy\u1EC1n \u0111\u1ECDc", en: "reading it is not permitted" },
  EISDIR: { vi: "\u0111\xF3 l\xE0 th\u01B0 m\u1EE5c", en: "it is a folder" },
  ELOOP: { vi: "li\xEAn k\u1EBFt v\xF2ng", en: "its links form a circle" },
  ENAMETOOLONG: { vi: "t\xEAn qu\xE1 d\xE0i", en: "its name is too long" }
};
var NOT_A_FILE = { vi: "\u0111\xF3 kh\xF4ng ph\u1EA3i t\u1EC7p th\u01B0\u1EDDng", en: "it is not an ordinary file" };
function reasonOf(error) {
  const code = error?.code ?? "";
  return REASONS[code] ?? { vi: `h\u1EC7 th\u1ED1ng b\xE1o ${code || "l\u1ED7i \u0111\u1ECDc"}`, en: `the system says ${code || "read error"}` };
}
function readBytes(path, limit) {
  let handle;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { reason: stat.isDirectory() ? REASONS["EISDIR"] ?? NOT_A_FILE : NOT_A_FILE };
    if (stat.size > limit) return { tooLong: stat.size };
    return readFileSync2(handle);
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (handle !== void 0) closeSync(handle);
  }
}
function readSourceFile(file2, path, limit = MAX_SOURCE_BYTES) {
  const nothing = sourceText(file2, "");
  const bytes = readBytes(path, limit);
  if ("tooLong" in bytes) return { finding: diagnostic("TT0004", nothing, WHOLE_FILE, { bytes: bytes.tooLong, limit }) };
  if ("reason" in bytes) return { finding: diagnostic("TT0001", nothing, WHOLE_FILE, { file: file2, reason: bytes.reason }) };
  if (!isUtf8(bytes) || bytes.includes(0)) return { finding: diagnostic("TT0002", nothing, WHOLE_FILE, {}) };
  const source = sourceText(file2, bytes.toString("utf8"));
  if (source.text.trim() === "") return { source, finding: diagnostic("TT0003", source, WHOLE_FILE, {}) };
  return { source };
}
function readDataFile2(path, limit = MAX_SOURCE_BYTES) {
  const bytes = readBytes(path, limit);
  if (!Buffer.isBuffer(bytes) || !isUtf8(bytes) || bytes.includes(0)) return void 0;
  return bytes.toString("utf8").replace(/^\uFEFF/, "").normalize("NFC");
}

// compiler/workspace/walk-sources.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join as join2, relative, sep } from "node:path";
var WHOLE_FILE2 = { start: 0, end: 0 };
function leavesRoot(root, path) {
  try {
    const inside2 = relative(realpathSync.native(root), realpathSync.native(path));
    return inside2 === ".." || inside2.startsWith(`..${sep}`) || inside2.startsWith("/");
  } catch {
    return false;
  }
}
function asciiFileName(name) {
  const plain = name.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replaceAll("\u0111", "d").replaceAll("\u0110", "D");
  return plain.replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[-.]+/, "") || "thu-tuc.tthc";
}
function walkSources(root, folder, skip = []) {
  const files = [];
  const findings = [];
  const report = (file2, make) => {
    if (file2.endsWith(".tthc") || pathProblem(file2) === "not-ascii") findings.push(make());
  };
  const visit = (at) => {
    for (const entry of entriesOf(join2(root, at))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const file2 = joinPath(at, entry.name);
      if (skip.includes(file2)) continue;
      const linked = entry.isSymbolicLink();
      if (linked && leavesRoot(root, join2(root, file2))) {
        findings.push(diagnostic("TT0005", sourceText(file2, ""), WHOLE_FILE2, { file: file2 }));
        continue;
      }
      const folderHere = linked ? isFolder(join2(root, file2)) : entry.isDirectory();
      if (linked && folderHere) continue;
      if ((folderHere || file2.endsWith(".tthc")) && pathProblem(entry.name) !== void 0) {
        report(
          file2,
          () => diagnostic("TT0006", sourceText(file2, ""), WHOLE_FILE2, { name: entry.name, better: asciiFileName(entry.name) })
        );
        continue;
      }
      if (folderHere) visit(file2);
      else if (file2.endsWith(".tthc")) files.push(file2);
    }
  };
  visit(folder);
  return { files: files.sort(), findings };
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

// compiler/workspace/disk-sources.ts
var SHIPPED = ["chuan", "chung"];
function diskSources(root, config, library) {
  const read = /* @__PURE__ */ new Map();
  const previous = /* @__PURE__ */ new Map();
  const overlays = /* @__PURE__ */ new Map();
  const shipped = SHIPPED.filter((folder) => !existsSync2(join3(root, joinPath(config.sources, folder))));
  let all;
  const shippedPath = (file2) => {
    if (library === void 0) return void 0;
    const below = config.sources === "." ? file2 : file2.startsWith(`${config.sources}/`) ? file2.slice(config.sources.length + 1) : "";
    return shipped.some((folder) => below.startsWith(`${folder}/`)) ? join3(library, below) : void 0;
  };
  const load = (file2) => {
    const unsaved = overlays.get(file2);
    if (unsaved !== void 0) return { source: sourceText(file2, unsaved) };
    if (pathProblem(file2) !== void 0) return {};
    const fallback = shippedPath(file2);
    const path = fallback ?? join3(root, file2);
    if (!existsSync2(path)) return {};
    if (fallback === void 0 && leavesRoot(root, path))
      return { finding: diagnostic("TT0005", sourceText(file2, ""), { start: 0, end: 0 }, { file: file2 }) };
    return readSourceFile(file2, path);
  };
  const keepIdentity = (file2, fresh) => {
    const before = previous.get(file2);
    if (fresh.source === void 0) return fresh;
    if (before?.original === fresh.source.original) return { ...fresh, source: before };
    previous.set(file2, fresh.source);
    return fresh;
  };
  const entry = (file2) => {
    let known = read.get(file2);
    if (known === void 0) {
      read.set(file2, known = keepIdentity(file2, load(file2)));
      sources.onRead?.(file2);
    }
    return known;
  };
  const readData = (file2) => {
    const fallback = shippedPath(file2);
    const path = fallback ?? join3(root, file2);
    return fallback === void 0 && leavesRoot(root, path) ? void 0 : readDataFile2(path);
  };
  const sources = {
    onRead: void 0,
    source: (file2) => entry(file2).source,
    data(path, from) {
      if (pathProblem(path) !== void 0) return void 0;
      const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : ".";
      return readData(joinPath(folder, path)) ?? readData(joinPath(config.sources, path));
    },
    // A path that may not be used resolves to a name no file can have, so that it is reported as not found.
    resolveUse: (path) => usePath(config.sources, path, asciiName) ?? `${config.sources}/?`,
    useOf: (file2) => (config.sources === "." ? file2 : file2.slice(config.sources.length + 1)).replace(/\.tthc$/, "").replaceAll("-", "_"),
    get files() {
      if (all === void 0) {
        const own = walkSources(root, config.sources, [config.output]).files;
        const lent = library === void 0 ? [] : shipped.flatMap((folder) => walkSources(library, folder).files);
        all = [...own, ...lent.map((file2) => joinPath(config.sources, file2))].sort();
      }
      return all;
    },
    options: config.options,
    findings: (files) => files.flatMap((file2) => entry(file2).finding ?? []),
    forget(file2) {
      read.delete(file2);
      if (all !== void 0 && all.includes(file2) !== existsSync2(shippedPath(file2) ?? join3(root, file2))) all = void 0;
    },
    overlay(file2, text2) {
      if (text2 === void 0) overlays.delete(file2);
      else overlays.set(file2, text2);
      read.delete(file2);
    },
    isShipped: (file2) => shippedPath(file2) !== void 0
  };
  return sources;
}

// compiler/workspace/open-workspace.ts
function openWorkspace({ from, paths = [], library }) {
  const first = paths[0] === void 0 ? from : resolve(from, paths[0]);
  if (paths[0] !== void 0 && !existsSync3(first)) return notFound(paths[0]);
  const start = isFolder2(first) ? first : dirname2(first);
  const root = findRoot(start);
  if (root === void 0) {
    const config2 = { ...defaultConfig, sources: "." };
    return done(workspaceAt(start, config2, false, library, from));
  }
  const config = readConfig(root);
  return config.ok ? done(workspaceAt(root, config.value, true, library, from)) : config;
}
function workspaceAt(root, config, marked, library, from) {
  const sources = diskSources(root, config, library);
  const cache = new CompileCache();
  return {
    root,
    config,
    marked,
    sources,
    list: (paths) => listSources(root, config, from, paths),
    check(files) {
      const compiled = compile(sources, files, cache);
      const reading = sources.findings(files);
      if (reading.length === 0) return compiled;
      return { ...compiled, diagnostics: [...compiled.diagnostics, ...reading].sort(byPlace) };
    },
    refresh: (file2) => {
      sources.forget(file2);
    }
  };
}
function listSources(root, config, from, paths) {
  const skip = [config.output];
  if (paths.length === 0) return done(walkSources(root, config.sources, skip));
  const files = /* @__PURE__ */ new Set();
  const findings = [];
  for (const path of paths) {
    const full = resolve(from, path);
    if (!existsSync3(full)) return notFound(path);
    const file2 = relative2(root, full).split(sep2).join("/");
    if (file2 === ".." || file2.startsWith("../") || file2.startsWith("/"))
      return refused(
        `\xAB${path}\xBB n\u1EB1m ngo\xE0i kh\xF4ng gian l\xE0m vi\u1EC7c ${root}. H\xE3y ch\u1EA1y l\u1EC7nh ri\xEAng cho t\u1EC7p \u0111\xF3.`,
        `"${path}" lies outside the workspace ${root}. Run the command for that file alone.`
      );
    if (isFolder2(full)) {
      const walked = walkSources(root, file2 === "" ? "." : file2, skip);
      for (const found of walked.files) files.add(found);
      findings.push(...walked.findings);
    } else if (!file2.endsWith(".tthc")) {
      return refused(`\xAB${path}\xBB kh\xF4ng ph\u1EA3i t\u1EC7p .tthc.`, `"${path}" is not a .tthc file.`);
    } else if (pathProblem(file2) !== void 0) {
      const name = basename(file2);
      findings.push(diagnostic("TT0006", sourceText(file2, ""), { start: 0, end: 0 }, { name, better: asciiFileName(name) }));
    } else files.add(file2);
  }
  return done({ files: [...files].sort(), findings });
}
function notFound(path) {
  return refused(`Kh\xF4ng c\xF3 t\u1EC7p hay th\u01B0 m\u1EE5c \xAB${path}\xBB.`, `There is no file or folder "${path}".`);
}
function isFolder2(path) {
  return existsSync3(path) && statSync2(path).isDirectory();
}

// compiler/cli/opened.ts
import { join as join4 } from "node:path";
function orWrongUse(outcome) {
  if (!outcome.ok) throw new WrongUse(outcome.reason);
  return outcome.value;
}
function openFor(terminal, paths) {
  return orWrongUse(openWorkspace({ from: terminal.cwd, paths, library: join4(terminal.home, "procedures") }));
}

export {
  pathProblem,
  joinPath,
  CONFIG_FILE,
  EDITION,
  defaultConfig,
  openWorkspace,
  orWrongUse,
  openFor
};
