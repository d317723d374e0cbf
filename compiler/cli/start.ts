import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDefinition, play, renderPlayback } from "@tthc/runtime";
import { renderText } from "../diagnostics/render/render-text.ts";
import { totalsLine, totalsOf } from "../diagnostics/render/totals.ts";
import { emitMachine } from "../emitters/xstate/xstate-emitter.ts";
import { buildOutput } from "../workspace/build-output.ts";
import { checkPaths } from "./checked.ts";
import { countsOf, total } from "./counts.ts";
import { readEvents } from "./commands/run.ts";
import { WrongUse } from "./exit-code.ts";
import { ownFault } from "./own-fault.ts";
import { processTerminal, say, type Terminal } from "./terminal.ts";

/** The dossier that is played: a real life of one, told by a file anyone can change. */
const SAMPLE = join("docs", "ho-so-mau", "khai-sinh.json");
const SAMPLE_PROCEDURE = "khai_sinh";

/** `npm start`: compiles every procedure, says what it compiled, and plays one dossier to its end. */
async function start(terminal: Terminal): Promise<number> {
  const begun = performance.now();
  const { workspace, findings, compilation, files } = await checkPaths(terminal, []);
  const report = buildOutput(
    { ...compilation, diagnostics: findings },
    join(workspace.root, workspace.config.output),
    { whole: true },
  );
  const milliseconds = Math.round(performance.now() - begun);
  const { language, paint } = terminal;
  // Advice is counted below; here only what somebody should mend.
  const toMend = findings.filter(({ severity }) => severity !== "info");
  if (toMend.length > 0) terminal.out(`${renderText(toMend, language, paint)}\n`);
  const models = compilation.procedures.flatMap(({ model }) => model ?? []);
  for (const model of models) {
    const { steps, fields } = countsOf(model);
    const counts = say(terminal, `${steps} bước, ${fields} trường`, `${steps} steps, ${fields} fields`);
    const draft = model.version.draft ? say(terminal, " (dự thảo)", " (draft)") : "";
    terminal.out(
      `  ${model.id} v${model.version.number}${draft}: ${counts} — ${say(terminal, model.label.vi, model.label.en ?? model.label.vi)}\n`,
    );
  }
  const procedures = new Set(models.map(({ id }) => id)).size;
  const { steps, fields } = total(models.map(countsOf));
  const totals = totalsLine(totalsOf(findings, compilation.accepted), language);
  terminal.out(
    say(
      terminal,
      `Đã biên dịch ${procedures} thủ tục, ${models.length} phiên bản (${files.length} tệp, ${steps} bước, ${fields} trường) trong ${milliseconds} ms: ${totals}.\n`,
      `Compiled ${procedures} procedures, ${models.length} versions (${files.length} files, ${steps} steps, ${fields} fields) in ${milliseconds} ms: ${totals}.\n`,
    ),
  );
  for (const refusal of report.refusals) terminal.err(`${refusal[language]}\n`);
  terminal.out(
    say(
      terminal,
      `generated/: ghi ${report.written.length} gói, ${report.unchanged.length} gói không đổi.\n\n`,
      `generated/: wrote ${report.written.length} packages, ${report.unchanged.length} unchanged.\n\n`,
    ),
  );
  const events = readEvents({ cwd: terminal.home }, SAMPLE);
  const filed = events.events[0]?.at.slice(0, 10) ?? "";
  const model = models.find(
    ({ id, version }) =>
      id === SAMPLE_PROCEDURE &&
      (version.inForce?.from ?? "") <= filed &&
      filed <= (version.inForce?.to ?? "9999"),
  );
  if (model === undefined) return 1;
  terminal.out(
    `${renderPlayback(play(loadDefinition(model, emitMachine(model)), events), language).join("\n")}\n`,
  );
  return report.refusals.length > 0 ? 1 : 0;
}

const home = fileURLToPath(new URL("../..", import.meta.url));
const terminal: Terminal = { ...processTerminal(process.argv.slice(2), home), cwd: home };
try {
  process.exitCode = await start(terminal);
} catch (error) {
  terminal.err(error instanceof WrongUse ? `${error[terminal.language]}\n` : await ownFault(error, terminal));
  process.exitCode = 1;
}
