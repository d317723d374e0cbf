import { startupSnapshot } from "node:v8";
import { keepSources } from "../workspace/known-sources.ts";
import { openWorkspace } from "../workspace/open-workspace.ts";
import { check } from "./commands/check.ts";
import { main } from "./main.ts";
import { plainPaint } from "../diagnostics/render/paint.ts";
import { processTerminal } from "./terminal.ts";

/**
 * What a startup snapshot holds: the command with its parser built and the shipped library read, parsed and checked
 * once, so that neither is done again at every start. The first argument is the root of the clone or package.
 */
const home = process.argv[2] ?? process.cwd();

keepSources(() => {
  const opened = openWorkspace({ from: home, library: `${home}/procedures` });
  const shared = opened.ok ? opened.value.list(["procedures/chuan", "procedures/chung"]) : undefined;
  if (opened.ok && shared?.ok === true) opened.value.check(shared.value.files);
});

// Once more with its output thrown away, so that the code of the whole way is compiled too.
void check(
  {
    cwd: home,
    language: "vi",
    interactive: false,
    paint: plainPaint,
    home,
    out: () => undefined,
    err: () => undefined,
    readInput: () => Promise.resolve(""),
  },
  [],
  {},
);

startupSnapshot.setDeserializeMainFunction(() => {
  const [, root = "", ...args] = process.argv;
  void main(args, processTerminal(args, root)).then((code) => {
    process.exitCode = code;
  });
});
