import {
  emitMachine
} from "./chunk-TXVXGUKN.js";
import {
  loadDefinition,
  play,
  readPlayFile,
  renderPlayback
} from "./chunk-6IR5QRF3.js";
import {
  checkPaths
} from "./chunk-UBEAVKYJ.js";
import "./chunk-RAGSEFFN.js";
import "./chunk-4H4FO7VG.js";
import {
  EXIT,
  WrongUse
} from "./chunk-E42IGVZV.js";
import "./chunk-MPA4C3QS.js";
import "./chunk-PSN2A5LF.js";
import {
  asciiName
} from "./chunk-7SRVQZCO.js";

// compiler/cli/commands/run.ts
import { readFileSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// compiler/cli/find-procedure.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
var inForceOn = ({ version }, date) => (version.inForce?.from ?? "") <= date && date <= (version.inForce?.to ?? "9999-12-31") && !version.draft;
async function findProcedure(terminal, named, date) {
  const isPath = existsSync(resolve(terminal.cwd, named));
  const { compilation, findings } = await checkPaths(terminal, isPath ? [named] : []);
  const wanted = asciiName(named.normalize("NFC")).replaceAll("-", "_");
  const matching = compilation.procedures.filter(({ id, model }) => isPath || id === wanted || model?.code === named);
  const models = matching.flatMap(({ model }) => model ?? []).sort((a, b) => b.version.number - a.version.number);
  const found = (date === void 0 ? void 0 : models.find((model) => inForceOn(model, date))) ?? models[0];
  if (found !== void 0) return found;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (matching.length > 0)
    throw new WrongUse({
      vi: `Ngu\u1ED3n c\u1EE7a \xAB${named}\xBB c\xF2n l\u1ED7i; ch\u1EA1y \xABtthc check\xBB.`,
      en: `The source of "${named}" has errors; run "tthc check".`
    });
  const known = [...new Set(compilation.procedures.map(({ id }) => id))].sort().join(", ");
  throw new WrongUse({
    vi: `Kh\xF4ng c\xF3 th\u1EE7 t\u1EE5c \xAB${named}\xBB.${known === "" ? "" : ` \u0110ang c\xF3: ${known}.`}${errors > 0 ? " M\u1ED9t s\u1ED1 ngu\u1ED3n c\xF2n l\u1ED7i." : ""}`,
    en: `There is no procedure "${named}".${known === "" ? "" : ` Known: ${known}.`}${errors > 0 ? " Some sources have errors." : ""}`
  });
}

// compiler/cli/commands/run.ts
async function run(terminal, [named = "", file], options) {
  const { at } = options;
  if (at !== void 0 && !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(at))
    throw new WrongUse({ vi: "--at nh\u1EADn ng\xE0y d\u1EA1ng 2026-08-21.", en: "--at takes a date such as 2026-08-21." });
  const interactive = options.interactive === true || file === void 0;
  if (interactive && !terminal.interactive)
    throw new WrongUse({
      vi: "Ch\u01A1i t\u1EEBng b\u01B0\u1EDBc c\u1EA7n m\u1ED9t c\u1EEDa s\u1ED5 d\xF2ng l\u1EC7nh. H\xE3y cho t\u1EC7p s\u1EF1 ki\u1EC7n: tthc run <th\u1EE7-t\u1EE5c> <s\u1EF1-ki\u1EC7n.json>.",
      en: "Step by step needs a terminal. Give a file of events: tthc run <procedure> <events.json>."
    });
  const events = file === void 0 ? void 0 : readEvents(terminal, file);
  const model = await findProcedure(terminal, named, at ?? events?.events[0]?.at.slice(0, 10));
  const definition = loadDefinition(model, emitMachine(model));
  if (interactive) {
    const { playInteractively } = await import("./interactive-play-Y4SFUZAW.js");
    return playInteractively(terminal, definition, events, at);
  }
  const playback = play(definition, events ?? { events: [] });
  if (options.json === true) terminal.out(`${JSON.stringify(playback, (_key, value) => typeof value === "bigint" ? value.toString() : value, 2)}
`);
  else terminal.out(`${renderPlayback(playback, terminal.language).join("\n")}
`);
  return playback.events.some(({ ok }) => !ok) ? EXIT.findings : EXIT.clean;
}
function readEvents(terminal, file) {
  let json;
  try {
    json = JSON.parse(readFileSync(resolve2(terminal.cwd, file), "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const broken = error instanceof SyntaxError;
    throw new WrongUse({
      vi: broken ? `\xAB${file}\xBB kh\xF4ng ph\u1EA3i JSON h\u1EE3p l\u1EC7: ${error.message}` : `Kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c \xAB${file}\xBB.`,
      en: broken ? `"${file}" is not valid JSON: ${error.message}` : `Cannot read "${file}".`
    });
  }
  const read = readPlayFile(json);
  if ("file" in read) return read.file;
  const list = (language) => read.errors.map(({ at, message }) => `${at} ${message[language]}`.trim()).join("\n");
  throw new WrongUse({
    vi: `\xAB${file}\xBB ch\u01B0a \u0111\xFAng d\u1EA1ng:
${list("vi")}`,
    en: `"${file}" is not in the right form:
${list("en")}`
  });
}
export {
  readEvents,
  run
};
