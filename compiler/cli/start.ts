import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDefinition, play, playNames, renderPlayback } from "@tthc/runtime";
import { renderText } from "../diagnostics/render/render-text.ts";
import { totalsLine, totalsOf } from "../diagnostics/render/totals.ts";
import { emitMachine } from "../emitters/xstate/xstate-emitter.ts";
import type { BuiltPackage } from "../workspace/build/build-share.ts";
import type { Built } from "../workspace/build/build-workspace.ts";
import { total } from "../workspace/build/counts.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { buildPaths } from "./built.ts";
import { readEvents } from "./commands/run.ts";
import { WrongUse } from "./exit-code.ts";
import { ownFault } from "./own-fault.ts";
import { interrupted, openView } from "./serve-view.ts";
import { processTerminal, say, type Terminal } from "./terminal.ts";

/** The dossier that is played: a real life of one, told by a file anyone can change. */
const SAMPLE = join("docs", "ho-so-mau", "khai-sinh.json");
const SAMPLE_PROCEDURE = "khai_sinh";

/**
 * `npm start`: compiles every procedure, says what it compiled, plays one dossier to its end, and serves the view until
 * it is interrupted; with `--once`, or where no person waits (`CI`), it ends before that.
 */
async function start(terminal: Terminal, once: boolean): Promise<number> {
  const begun = performance.now();
  const { workspace, files, ...built } = await buildPaths(terminal, [], {}, true);
  tell(terminal, built, files.length, Math.round(performance.now() - begun));
  const played = playSample(terminal, workspace, built.packages);
  if (!played || built.refusals.length > 0) return 1;
  if (once) return 0;
  const served = await openView(terminal, workspace, 0);
  terminal.out(
    say(
      terminal,
      `\nXem biểu mẫu, thời gian, phiếu và sơ đồ của mọi thủ tục: ${served.address}\nNhấn Ctrl+C để dừng.\n`,
      `\nSee the form, timetable, sheet and flow of every procedure: ${served.address}\nCtrl+C ends it.\n`,
    ),
  );
  await interrupted();
  await served.close();
  return 0;
}

function tell(terminal: Terminal, built: Built, files: number, milliseconds: number): void {
  const { packages, findings, accepted, refusals, added, changed, unchanged } = built;
  const { language, paint } = terminal;
  // Advice is counted below; here only what somebody should mend.
  const toMend = findings.filter(({ severity }) => severity !== "info");
  if (toMend.length > 0) terminal.out(`${renderText(toMend, language, paint)}\n`);
  for (const one of packages) terminal.out(`  ${packageLine(terminal, one)}\n`);
  const procedures = new Set(packages.map(({ id }) => id)).size;
  const { steps, fields } = total(packages.map(({ counts }) => counts));
  const totals = totalsLine(totalsOf(findings, accepted), language);
  terminal.out(
    say(
      terminal,
      `Đã biên dịch ${procedures} thủ tục, ${packages.length} phiên bản (${files} tệp, ${steps} bước, ${fields} trường) trong ${milliseconds} ms: ${totals}.\n`,
      `Compiled ${procedures} procedures, ${packages.length} versions (${files} files, ${steps} steps, ${fields} fields) in ${milliseconds} ms: ${totals}.\n`,
    ),
  );
  for (const refusal of refusals) terminal.err(`${refusal[language]}\n`);
  const written = added.length + changed.length;
  terminal.out(
    say(
      terminal,
      `generated/: ghi ${written} gói, ${unchanged.length} gói không đổi.\n\n`,
      `generated/: wrote ${written} packages, ${unchanged.length} unchanged.\n\n`,
    ),
  );
}

function packageLine(terminal: Terminal, { id, version, draft, counts, label }: BuiltPackage): string {
  const { steps, fields } = counts;
  const size = say(terminal, `${steps} bước, ${fields} trường`, `${steps} steps, ${fields} fields`);
  const state = draft ? say(terminal, " (dự thảo)", " (draft)") : "";
  return `${id} v${version}${state}: ${size} — ${say(terminal, label.vi, label.en ?? label.vi)}`;
}

/** Plays the sample through the version in force on the day it was filed; false where there is none. */
function playSample(terminal: Terminal, workspace: Workspace, packages: readonly BuiltPackage[]): boolean {
  const events = readEvents({ cwd: terminal.home }, SAMPLE);
  const filed = events.events[0]?.at.slice(0, 10) ?? "";
  const sources = packages.filter(({ id }) => id === SAMPLE_PROCEDURE).map(({ file }) => file);
  const model = workspace
    .check(sources, { prove: false })
    .procedures.flatMap((procedure) => procedure.model ?? [])
    .find(({ version: { inForce } }) => (inForce?.from ?? "") <= filed && filed <= (inForce?.to ?? "9999"));
  if (model === undefined) return false;
  const playback = play(loadDefinition(model, emitMachine(model)), events);
  terminal.out(`${renderPlayback(playback, terminal.language, playNames(model)).join("\n")}\n`);
  return true;
}

const home = fileURLToPath(new URL("../..", import.meta.url));
const args = process.argv.slice(2);
const terminal: Terminal = { ...processTerminal(args, home), cwd: home };
try {
  process.exitCode = await start(terminal, args.includes("--once") || Boolean(process.env["CI"]));
} catch (error) {
  terminal.err(error instanceof WrongUse ? `${error[terminal.language]}\n` : await ownFault(error, terminal));
  process.exitCode = 1;
}
