import {
  openFor,
  orWrongUse
} from "./chunk-RAGSEFFN.js";
import {
  WrongUse,
  say
} from "./chunk-E42IGVZV.js";
import {
  byPlace
} from "./chunk-PSN2A5LF.js";

// compiler/cli/progress.ts
async function progressBar(terminal, total) {
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    format: `${say(terminal, "\u0110ang \u0111\u1ECDc", "Reading")} {bar} {value}/{total}`,
    barCompleteChar: "\u2588",
    barIncompleteChar: "\u2591",
    clearOnComplete: true,
    hideCursor: true,
    // Compiling keeps the thread busy, so a timer would never draw.
    synchronousUpdate: true
  });
  bar.start(total, 0);
  let done = 0;
  return {
    step: () => {
      done = Math.min(total, done + 1);
      bar.update(done);
    },
    stop: () => {
      bar.stop();
    }
  };
}

// compiler/cli/checked.ts
var MANY_FILES = 50;
async function checkPaths(terminal, paths, showProgress = true) {
  const workspace = openFor(terminal, paths);
  const { files, findings } = orWrongUse(workspace.list(paths));
  if (files.length === 0 && findings.length === 0)
    throw new WrongUse({
      vi: `Kh\xF4ng th\u1EA5y t\u1EC7p .tthc n\xE0o trong ${workspace.root}. D\xF9ng \xABtthc new\xBB \u0111\u1EC3 t\u1EA1o th\u1EE7 t\u1EE5c \u0111\u1EA7u ti\xEAn.`,
      en: `There is no .tthc file in ${workspace.root}. "tthc new" makes the first procedure.`
    });
  const bar = showProgress && terminal.interactive && files.length >= MANY_FILES ? await progressBar(terminal, files.length) : void 0;
  const compilation = compileWith(workspace, files, bar);
  bar?.stop();
  return { workspace, files, compilation, findings: [...compilation.diagnostics, ...findings].sort(byPlace) };
}
function needsAttention(findings) {
  return findings.some(({ severity }) => severity !== "info");
}
function compileWith(workspace, files, bar) {
  if (bar === void 0) return workspace.check(files);
  workspace.sources.onRead = () => {
    bar.step();
  };
  try {
    return workspace.check(files);
  } finally {
    workspace.sources.onRead = void 0;
  }
}

export {
  checkPaths,
  needsAttention
};
