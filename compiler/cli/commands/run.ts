import { readWrittenDate } from "@tthc/model";
import {
  loadDefinition,
  play,
  playNames,
  renderPlayback,
  type Definition,
  type PlayFile,
} from "@tthc/runtime";
import { emitMachine } from "../../emitters/xstate/xstate-emitter.ts";
import { printable } from "../../diagnostics/render/display-width.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { findProcedure } from "../find-procedure.ts";
import { checkPlayFile } from "../play-file/check-play-file.ts";
import { openPlayFile, playFileFault } from "../play-file/open-play-file.ts";
import { storeChoice, type StoreOptions } from "../store-choice.ts";
import type { Terminal } from "../terminal.ts";

interface RunOptions extends StoreOptions {
  readonly at?: string;
  readonly interactive?: true;
  readonly json?: true;
  readonly letters?: string;
  readonly facts?: string;
  readonly pdf?: true;
}

/** `tthc run`: plays a dossier through the emitted machine, from a file or step by step. */
export async function run(
  terminal: Terminal,
  [named = "", file]: readonly string[],
  options: RunOptions,
): Promise<ExitCode> {
  const at = options.at === undefined ? undefined : dayOfOption(options.at);
  const interactive = options.interactive === true || file === undefined;
  if (interactive && options.json === true)
    throw new WrongUse({
      vi: "--json cần một tệp sự kiện; chạy từng bước thì in ra cho người đọc.",
      en: "--json needs a file of events; step by step is for people.",
    });
  if (interactive && !terminal.interactive)
    throw new WrongUse({
      vi: "Chạy từng bước cần một cửa sổ dòng lệnh. Hãy cho tệp sự kiện: npx tthc run <thủ-tục> <sự-kiện.json>.",
      en: "Step by step needs a terminal. Give a file of events: npx tthc run <procedure> <events.json>.",
    });
  checkLetterOptions(options, interactive);
  const store = storeChoice(terminal, options);
  if (store !== undefined && interactive)
    throw new WrongUse({
      vi: "--engine và --store cần một tệp sự kiện; chạy từng bước thì không ghi vào kho.",
      en: "--engine and --store need a file of events; step by step nothing is kept.",
    });
  const read = file === undefined ? { file: undefined } : openPlayFile(terminal, file);
  if ("errors" in read) return refuseFile(terminal, file ?? "", read.errors, options);
  const events = read.file;
  const filed = events?.events[0]?.at.slice(0, 10);
  const model = await findProcedure(terminal, named, at ?? filed ?? today(terminal));
  const errors = events === undefined ? [] : checkPlayFile(model, events);
  if (errors.length > 0) return refuseFile(terminal, file ?? "", errors, options);

  const definition = loadDefinition(model, emitMachine(model));
  if (!interactive) {
    const code = playWhole(terminal, definition, events ?? { events: [] }, options);
    if (options.letters !== undefined) {
      const { writeLetters } = await import("../letters/write-letters.ts");
      await writeLetters(terminal, definition, events ?? { events: [] }, {
        ...options,
        letters: options.letters,
      });
    }
    if (store === undefined) return code;
    const { keepPlay } = await import("../play-file/keep-play.ts");
    const kept = await keepPlay(terminal, definition, events ?? { events: [] }, file, store);
    return kept === EXIT.clean ? code : kept;
  }
  const { playInteractively } = await import("../interactive/play-interactively.ts");
  return playInteractively(terminal, definition, events, at ?? terminal.now?.() ?? "");
}

function checkLetterOptions({ letters, facts, pdf }: RunOptions, interactive: boolean): void {
  if (letters === undefined && (facts !== undefined || pdf === true))
    throw new WrongUse({
      vi: "--facts và --pdf chỉ dùng cùng --letters <thư-mục>.",
      en: "--facts and --pdf go with --letters <folder> only.",
    });
  if (letters !== undefined && interactive)
    throw new WrongUse({
      vi: "--letters cần một tệp sự kiện; chạy từng bước thì chưa có hồ sơ để in.",
      en: "--letters needs a file of events; step by step there is no dossier to print yet.",
    });
}

function playWhole(
  terminal: Terminal,
  definition: Definition,
  events: PlayFile,
  options: RunOptions,
): ExitCode {
  const playback = play(definition, events);
  if (options.json === true)
    terminal.out(
      `${JSON.stringify(playback, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value), 2)}\n`,
    );
  else
    for (const line of renderPlayback(playback, terminal.language, playNames(definition.model)))
      terminal.out(`${printable(line)}\n`);
  return playback.events.some(({ ok }) => !ok) ? EXIT.findings : EXIT.clean;
}

function refuseFile(
  terminal: Terminal,
  file: string,
  errors: Parameters<typeof playFileFault>[1],
  { json }: RunOptions,
): ExitCode {
  if (json === true) terminal.out(`${JSON.stringify({ format: "tthc-play/1", file, errors }, null, 2)}\n`);
  else terminal.err(`${playFileFault(file, errors)[terminal.language]}\n`);
  return EXIT.findings;
}

function dayOfOption(written: string): string {
  const day = readWrittenDate(written);
  if (day === undefined)
    throw new WrongUse({
      vi: `--at ${written}: không phải ngày có thật; ghi như 21/08/2026 hoặc 2026-08-21.`,
      en: `--at ${written}: no date that exists; write it as 21/08/2026 or 2026-08-21.`,
    });
  return day;
}

const today = (terminal: Terminal): string => (terminal.now?.() ?? "").slice(0, 10);

/** Reads a file of events; throws where it is not in the right form. */
export function readEvents(terminal: Pick<Terminal, "cwd">, file: string): PlayFile {
  const read = openPlayFile(terminal, file);
  if ("file" in read) return read.file;
  throw playFileFault(file, read.errors);
}
