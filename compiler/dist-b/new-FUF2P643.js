import {
  renderText
} from "./chunk-5FH5RK7O.js";
import {
  CONFIG_FILE,
  EDITION,
  defaultConfig,
  joinPath,
  openWorkspace,
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
  asciiName
} from "./chunk-7SRVQZCO.js";

// compiler/cli/commands/new.ts
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// compiler/cli/new-answers.ts
var CHANNELS = {
  "tr\u1EF1c ti\u1EBFp": "tr\u1EF1c ti\u1EBFp",
  "at counter": "tr\u1EF1c ti\u1EBFp",
  counter: "tr\u1EF1c ti\u1EBFp",
  "tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh": "tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh",
  "fully online": "tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh",
  online: "tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh",
  "tr\u1EF1c tuy\u1EBFn": "tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh",
  "b\u01B0u ch\xEDnh": "b\u01B0u ch\xEDnh",
  "by post": "b\u01B0u ch\xEDnh",
  post: "b\u01B0u ch\xEDnh",
  kiosk: "kiosk"
};
var UNITS = [
  [/^(ngày làm việc|working days?)$/, "ng\xE0y l\xE0m vi\u1EC7c"],
  [/^(giờ làm việc|working hours?)$/, "gi\u1EDD l\xE0m vi\u1EC7c"],
  [/^(ngày|days?)$/, "ng\xE0y"],
  [/^(tháng|months?)$/, "th\xE1ng"]
];
var clean = (text) => text.normalize("NFC").replace(/["“”\\{}\p{C}]/gu, " ").replace(/\s+/g, " ").trim();
function nameFrom(label) {
  const name = clean(label).toLowerCase().replace(/[^\p{Script=Latin}0-9]+/gu, "_").replace(/^_+|_+$/g, "");
  return name.includes("_") && !/^[0-9]/.test(name) ? name : `th\u1EE7_t\u1EE5c_${name}`;
}
function newPath(made) {
  const folder = (name) => asciiName(name).replaceAll("_", "-");
  return `${folder(made.fieldId)}/${folder(made.id)}/v1.tthc`;
}
function answerProblem(key, text) {
  switch (key) {
    case "name":
    case "field":
      return new RegExp("\\p{Script=Latin}{2}", "u").test(clean(text)) ? void 0 : { vi: `H\xE3y ghi ${key === "name" ? "t\xEAn th\u1EE7 t\u1EE5c" : "l\u0129nh v\u1EF1c"} b\u1EB1ng ch\u1EEF.`, en: `Write the ${key} in words.` };
    case "code":
      return /^([0-9]\.[0-9]{6})?$/.test(text.trim()) ? void 0 : { vi: "M\xE3 c\xF3 d\u1EA1ng 1.013225; b\u1ECF tr\u1ED1ng khi ch\u01B0a c\xF3.", en: "A code looks like 1.013225; leave it out while there is none." };
    case "channels":
      return channelsOf(text) === void 0 ? {
        vi: "C\xE1ch th\u1EE9c: tr\u1EF1c ti\u1EBFp, tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh, b\u01B0u ch\xEDnh, kiosk (c\xE1ch nhau d\u1EA5u ph\u1EA9y).",
        en: "Channels: at counter, fully online, by post, kiosk (with commas)."
      } : void 0;
    case "term":
      return termOf(text) === void 0 ? { vi: "Th\u1EDDi h\u1EA1n ghi nh\u01B0 \xAB5 ng\xE0y l\xE0m vi\u1EC7c\xBB, \xAB30 ng\xE0y\xBB ho\u1EB7c \xABtrong ng\xE0y\xBB.", en: 'Write the term as "5 working days", "30 days" or "same day".' } : void 0;
  }
}
function channelsOf(text) {
  const written = clean(text).toLowerCase().split(",").map((part) => part.trim()).filter((part) => part !== "");
  const channels = [...new Set(written.map((part) => CHANNELS[part]))].filter((channel) => channel !== void 0);
  return channels.length > 0 && written.every((part) => CHANNELS[part] !== void 0) ? channels : void 0;
}
function termOf(text) {
  const written = clean(text).toLowerCase();
  if (written === "trong ng\xE0y" || written === "same day" || written === "same-day") return "trong ng\xE0y";
  const match = /^([1-9][0-9]{0,2}) (.+)$/.exec(written);
  const unit = UNITS.find(([pattern]) => pattern.test(match?.[2] ?? ""))?.[1];
  return match === null || unit === void 0 ? void 0 : `${match[1] ?? ""} ${unit}`;
}
function madeFrom(answers) {
  return {
    id: nameFrom(answers.name),
    label: clean(answers.name),
    code: answers.code.trim() === "" ? void 0 : answers.code.trim(),
    fieldId: nameFrom(answers.field).replace(/^thủ_tục_/, "l\u0129nh_v\u1EF1c_"),
    field: clean(answers.field),
    channels: channelsOf(answers.channels) ?? [],
    term: termOf(answers.term) ?? ""
  };
}

// compiler/cli/new-template.ts
var OWN_PART = `  tr\xECnh t\u1EF1 theo m\u1ED9t_c\u1EEDa {
    b\u01B0\u1EDBc th\u1EA9m_\u0111\u1ECBnh "Th\u1EA9m \u0111\u1ECBnh h\u1ED3 s\u01A1" do chuy\xEAn_vi\xEAn {
      \u0111\u1EA1t -> k\xFD
      kh\xF4ng \u0111\u1EA1t -> t\u1EEB_ch\u1ED1i l\xFD do b\u1EAFt bu\u1ED9c
    }
    b\u01B0\u1EDBc k\xFD "K\xFD k\u1EBFt qu\u1EA3" do ch\u1EE7_t\u1ECBch k\xFD s\u1ED1 {
      duy\u1EC7t -> c\xF3_k\u1EBFt_qu\u1EA3
      tr\u1EA3 l\u1EA1i -> th\u1EA9m_\u0111\u1ECBnh t\u1ED1i \u0111a 1 l\u1EA7n
    }
    k\u1EBFt th\xFAc c\xF3_k\u1EBFt_qu\u1EA3 "\u0110\xE3 c\xF3 k\u1EBFt qu\u1EA3" tr\u1EA3 k\u1EBFt_qu\u1EA3
    k\u1EBFt th\xFAc t\u1EEB_ch\u1ED1i "Kh\xF4ng gi\u1EA3i quy\u1EBFt" tr\u1EA3 th\xF4ng_b\xE1o_t\u1EEB_ch\u1ED1i
  }`;
function newSource(made) {
  const sameDay = made.term === "trong ng\xE0y";
  return `d\xF9ng "chu\u1EA9n/m\u1ED9t_c\u1EEDa"

th\u1EE7 t\u1EE5c ${made.id} "${made.label}" {
  m\xE3 ${made.code === void 0 ? "ch\u01B0a c\xF3" : `"${made.code}"`}
  phi\xEAn b\u1EA3n 1 d\u1EF1 th\u1EA3o
  l\u0129nh v\u1EF1c ${made.fieldId} "${made.field}"
  c\u01A1 quan \u1EE7y_ban_x\xE3
  \u0111\u1ED1i t\u01B0\u1EE3ng c\xE1 nh\xE2n
  c\xE1ch th\u1EE9c ${made.channels.join(", ")}
  c\u0103n c\u1EE9 n\u0111_118_2025
  k\u1EBFt qu\u1EA3 k\u1EBFt_qu\u1EA3 "K\u1EBFt qu\u1EA3 gi\u1EA3i quy\u1EBFt"
  y\xEAu c\u1EA7u kh\xF4ng c\xF3

  t\u1EDD khai \u0111\u01A1n "\u0110\u01A1n \u0111\u1EC1 ngh\u1ECB" {
    ph\u1EA7n ng\u01B0\u1EDDi_n\u1ED9p "Ng\u01B0\u1EDDi n\u1ED9p" {
      h\u1ECD_t\xEAn "H\u1ECD, ch\u1EEF \u0111\u1EC7m, t\xEAn" v\u0103n b\u1EA3n b\u1EAFt bu\u1ED9c t\u1ED1i \u0111a 120
      \u0111\u1ECBnh_danh "S\u1ED1 \u0111\u1ECBnh danh c\xE1 nh\xE2n" s\u1ED1 \u0111\u1ECBnh danh b\u1EAFt bu\u1ED9c
    }
  }
  h\u1ED3 s\u01A1 1 b\u1ED9 {
    \u0111\u01A1n 1 b\u1EA3n ch\xEDnh
  }
  ph\xED kh\xF4ng c\xF3
  l\u1EC7 ph\xED kh\xF4ng c\xF3
  th\u1EDDi h\u1EA1n ${made.term}

${sameDay ? "  tr\xECnh t\u1EF1 theo gi\u1EA3i_quy\u1EBFt_ngay" : OWN_PART}
}
`;
}

// compiler/cli/commands/new.ts
var KEYS = ["name", "code", "field", "channels", "term"];
async function newProcedure(terminal, _args, flags) {
  for (const key of KEYS) {
    const given = flags[key];
    const problem = given === void 0 ? void 0 : answerProblem(key, given);
    if (problem !== void 0) throw new WrongUse(problem);
  }
  const answers = terminal.interactive ? await askMissing(terminal, flags) : withDefaults(flags);
  if (answers === void 0) return EXIT.wrongUse;
  const made = madeFrom(answers);
  const near = orWrongUse(openWorkspace({ from: terminal.cwd, library: join(terminal.home, "procedures") }));
  const sources = near.marked ? near.config.sources : defaultConfig.sources;
  const file = joinPath(sources, newPath(made));
  const path = join(near.root, file);
  if (existsSync(path)) throw new WrongUse({ vi: `\u0110\xE3 c\xF3 ${file}; kh\xF4ng ghi \u0111\xE8.`, en: `${file} exists already and is not overwritten.` });
  if (!near.marked) writeFileSync(join(near.root, CONFIG_FILE), `${JSON.stringify({ ...defaultConfig, edition: EDITION }, null, 2)}
`, { flag: "wx" });
  const workspace = near.marked ? near : orWrongUse(openWorkspace({ from: near.root, library: join(terminal.home, "procedures") }));
  const text = newSource(made);
  workspace.sources.overlay(file, text);
  const errors = workspace.check([file]).diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    terminal.err(`${renderText(errors, terminal.language, terminal.paint)}
`);
    return EXIT.findings;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
  terminal.out(say(terminal, `\u0110\xE3 t\u1EA1o ${file}. Ti\u1EBFp theo: tthc check ${file}
`, `Made ${file}. Next: tthc check ${file}
`));
  return EXIT.clean;
}
function withDefaults(flags) {
  const missing = KEYS.filter((key) => key !== "code" && flags[key] === void 0).map((key) => `--${key}`);
  if (missing.length > 0)
    throw new WrongUse({ vi: `Thi\u1EBFu ${missing.join(", ")}.`, en: `Missing: ${missing.join(", ")}.` });
  const { name = "", code = "", field = "", channels = "", term = "" } = flags;
  return { name, code, field, channels, term };
}
async function askMissing(terminal, flags) {
  const { text, isCancel } = await import("@clack/prompts");
  const questions = {
    name: ["T\xEAn th\u1EE7 t\u1EE5c?", "Name of the procedure?", "C\u1EA5p b\u1EA3n sao tr\xEDch l\u1EE5c h\u1ED9 t\u1ECBch"],
    code: ["M\xE3 th\u1EE7 t\u1EE5c (b\u1ECF tr\u1ED1ng khi ch\u01B0a c\xF3)?", "Code (leave empty while there is none)?", "2.000635"],
    field: ["L\u0129nh v\u1EF1c?", "Field?", "H\u1ED9 t\u1ECBch"],
    channels: ["C\xE1ch th\u1EE9c n\u1ED9p (c\xE1ch nhau d\u1EA5u ph\u1EA9y)?", "Channels (with commas)?", "tr\u1EF1c ti\u1EBFp, tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh"],
    term: ["Th\u1EDDi h\u1EA1n gi\u1EA3i quy\u1EBFt?", "Term?", "5 ng\xE0y l\xE0m vi\u1EC7c"]
  };
  const answers = { ...flags };
  for (const key of KEYS) {
    if (answers[key] !== void 0) continue;
    const [vi, en, placeholder] = questions[key];
    const answer = await text({
      message: say(terminal, vi, en),
      placeholder,
      validate: (written) => answerProblem(key, written ?? "")?.[terminal.language]
    });
    if (isCancel(answer)) return void 0;
    answers[key] = answer;
  }
  return withDefaults(answers);
}
export {
  newProcedure
};
