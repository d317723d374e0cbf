import { startupSnapshot } from "node:v8";
import { keepSources } from "../workspace/known-sources.ts";
import { openWorkspace } from "../workspace/open-workspace.ts";
import { check } from "./commands/check.ts";
import { sayWhy } from "./own-fault.ts";
import { plainPaint } from "../diagnostics/render/paint.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

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

/** A check of paths alone, which is all that the launcher hands to the snapshot: no parser of the command line. */
async function run(paths: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await check(terminal, paths, {});
  } catch (error) {
    return sayWhy(error, terminal);
  }
}

startupSnapshot.setDeserializeMainFunction(() => {
  const [, root = "", , ...paths] = process.argv;
  void run(paths, processTerminal(paths, root)).then((code) => {
    process.exitCode = code;
  });
});
