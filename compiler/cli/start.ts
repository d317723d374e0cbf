import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDefinition, play, renderPlayback } from "@tthc/runtime";
import { renderText } from "../diagnostics/render/render-text.ts";
import { totalsLine, totalsOf } from "../diagnostics/render/totals.ts";
import { emitMachine } from "../emitters/xstate/xstate-emitter.ts";
import { total } from "../workspace/build/counts.ts";
import { buildPaths } from "./built.ts";
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
  const { workspace, files, packages, findings, accepted, ...report } = await buildPaths(
    terminal,
    [],
    {},
    true,
  );
  const milliseconds = Math.round(performance.now() - begun);
  const { language, paint } = terminal;
  // Advice is counted below; here only what somebody should mend.
  const toMend = findings.filter(({ severity }) => severity !== "info");
  if (toMend.length > 0) terminal.out(`${renderText(toMend, language, paint)}\n`);
  for (const { id, version, draft, counts, label } of packages) {
    const { steps, fields } = counts;
    const size = say(terminal, `${steps} bước, ${fields} trường`, `${steps} steps, ${fields} fields`);
    const state = draft ? say(terminal, " (dự thảo)", " (draft)") : "";
    terminal.out(`  ${id} v${version}${state}: ${size} — ${say(terminal, label.vi, label.en ?? label.vi)}\n`);
  }
  const procedures = new Set(packages.map(({ id }) => id)).size;
  const { steps, fields } = total(packages.map(({ counts }) => counts));
  const totals = totalsLine(totalsOf(findings, accepted), language);
  terminal.out(
    say(
      terminal,
      `Đã biên dịch ${procedures} thủ tục, ${packages.length} phiên bản (${files.length} tệp, ${steps} bước, ${fields} trường) trong ${milliseconds} ms: ${totals}.\n`,
      `Compiled ${procedures} procedures, ${packages.length} versions (${files.length} files, ${steps} steps, ${fields} fields) in ${milliseconds} ms: ${totals}.\n`,
    ),
  );
  for (const refusal of report.refusals) terminal.err(`${refusal[language]}\n`);
  terminal.out(
    say(
      terminal,
      `generated/: ghi ${report.added.length + report.changed.length} gói, ${report.unchanged.length} gói không đổi.\n\n`,
      `generated/: wrote ${report.added.length + report.changed.length} packages, ${report.unchanged.length} unchanged.\n\n`,
    ),
  );
  const events = readEvents({ cwd: terminal.home }, SAMPLE);
  const filed = events.events[0]?.at.slice(0, 10) ?? "";
  const sources = packages.filter(({ id }) => id === SAMPLE_PROCEDURE).map(({ file }) => file);
  const model = workspace
    .check(sources)
    .procedures.flatMap((procedure) => procedure.model ?? [])
    .find(({ version: { inForce } }) => (inForce?.from ?? "") <= filed && filed <= (inForce?.to ?? "9999"));
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
