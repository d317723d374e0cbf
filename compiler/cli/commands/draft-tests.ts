import { join } from "node:path";
import { emitMachine } from "../../emitters/xstate/xstate-emitter.ts";
import { type Drafts, draftScenarios } from "../../scenario/draft/draft-scenarios.ts";
import { withScenarios } from "../../scenario/draft/insert-scenarios.ts";
import { scenarioText } from "../../scenario/draft/scenario-text.ts";
import { spelledNames } from "../../scenario/draft/spelled-names.ts";
import { runScenarios } from "../../scenario/run-scenarios.ts";
import { checkPaths } from "../checked.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { replaceFile } from "../replace-file.ts";
import { say, type Terminal } from "../terminal.ts";

interface Drafted {
  readonly file: string;
  /** Place of the procedure in its file. */
  readonly index: number;
  readonly texts: readonly string[];
  readonly unreached: Drafts["unreached"];
}

/** `tthc test --draft`: writes scenarios for what is not tested yet, to be reviewed by an official. */
export async function draftTests(
  terminal: Terminal,
  paths: readonly string[],
  options: { readonly write?: true },
): Promise<ExitCode> {
  const { workspace, compilation } = await checkPaths(terminal, paths);
  const { sources } = workspace;
  const textOf = (file: string): string => sources.source(file)?.text ?? "";
  const drafted = compilation.procedures.flatMap(({ file, model }): Drafted[] => {
    if (model === undefined) return [];
    const machine = emitMachine(model);
    const tested = new Set(runScenarios(model, machine).flatMap(({ touched }) => touched));
    const { stories, unreached } = draftScenarios(model, machine, tested);
    const names = spelledNames(inTurn([file, ...sources.files], textOf));
    const texts = stories.map((one) => scenarioText(model, one, names));
    const index = compilation.procedures
      .filter((other) => other.file === file)
      .findIndex((other) => other.model === model);
    return [{ file, index, texts, unreached }];
  });
  let failed = compilation.procedures.some(({ model }) => model === undefined);
  for (const file of new Set(drafted.map((one) => one.file))) {
    const own = drafted.filter((one) => one.file === file);
    if (own.every(({ texts, unreached }) => texts.length + unreached.length === 0)) continue;
    terminal.out(`// ${file}\n`);
    for (const { unreached } of own) tellUnreached(terminal, unreached);
    if (options.write !== true) terminal.out(own.flatMap(({ texts }) => texts).join(""));
    else failed = !write(terminal, join(workspace.root, file), textOf(file), own) || failed;
  }
  return failed ? EXIT.findings : EXIT.clean;
}

/** Sources are read only as far as names are looked for. */
function* inTurn(files: readonly string[], textOf: (file: string) => string): Generator<string> {
  for (const file of files) yield textOf(file);
}

function tellUnreached(terminal: Terminal, unreached: Drafts["unreached"]): void {
  for (const { what, why } of unreached)
    terminal.out(
      say(
        terminal,
        `// chưa có tình huống cho «${what.label.vi}»: ${why.vi}\n`,
        `// no scenario for "${what.label.en ?? what.label.vi}": ${why.en}\n`,
      ),
    );
}

function write(terminal: Terminal, path: string, source: string, drafted: readonly Drafted[]): boolean {
  const text = withScenarios(source, new Map(drafted.map(({ index, texts }) => [index, texts])));
  if (text === undefined) {
    terminal.err(
      say(
        terminal,
        `${path}: chưa ghi được tình huống; chạy «npx tthc check» để xem lỗi.\n`,
        `${path}: the scenarios could not be written; run "npx tthc check" to see the mistakes.\n`,
      ),
    );
    return false;
  }
  replaceFile(path, text);
  const count = String(drafted.reduce((sum, { texts }) => sum + texts.length, 0));
  terminal.out(
    say(
      terminal,
      `// đã ghi ${count} tình huống dự thảo; xem lại từng dòng có ghi «cần xem lại»\n`,
      `// wrote ${count} drafted scenario(s); look at each line marked "cần xem lại"\n`,
    ),
  );
  return true;
}
