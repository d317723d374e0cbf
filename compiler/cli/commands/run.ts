import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadDefinition, play, readPlayFile, renderPlayback, type PlayFile } from "@tthc/runtime";
import { emitMachine } from "../../emitters/xstate/xstate-emitter.ts";
import { jsonFault } from "../../workspace/json-fault.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { findProcedure } from "../find-procedure.ts";
import type { Terminal } from "../terminal.ts";

interface RunOptions {
  readonly at?: string;
  readonly interactive?: true;
  readonly json?: true;
}

/** `tthc run`: plays a dossier through the emitted machine, from a file or step by step. */
export async function run(
  terminal: Terminal,
  [named = "", file]: readonly string[],
  options: RunOptions,
): Promise<ExitCode> {
  const { at } = options;
  if (at !== undefined && !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(at))
    throw new WrongUse({
      vi: "--at nhận ngày dạng 2026-08-21.",
      en: "--at takes a date such as 2026-08-21.",
    });
  const interactive = options.interactive === true || file === undefined;
  if (interactive && !terminal.interactive)
    throw new WrongUse({
      vi: "Chạy từng bước cần một cửa sổ dòng lệnh. Hãy cho tệp sự kiện: tthc run <thủ-tục> <sự-kiện.json>.",
      en: "Step by step needs a terminal. Give a file of events: tthc run <procedure> <events.json>.",
    });
  const events = file === undefined ? undefined : readEvents(terminal, file);
  const model = await findProcedure(terminal, named, at ?? events?.events[0]?.at.slice(0, 10));
  const definition = loadDefinition(model, emitMachine(model));
  if (interactive) {
    const { playInteractively } = await import("../interactive-play.ts");
    return playInteractively(terminal, definition, events, at);
  }
  const playback = play(definition, events ?? { events: [] });
  if (options.json === true)
    terminal.out(
      `${JSON.stringify(playback, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value), 2)}\n`,
    );
  else terminal.out(`${renderPlayback(playback, terminal.language).join("\n")}\n`);
  return playback.events.some(({ ok }) => !ok) ? EXIT.findings : EXIT.clean;
}

/** Reads and checks a file of events. */
export function readEvents(terminal: Pick<Terminal, "cwd">, file: string): PlayFile {
  let text: string;
  let json: unknown;
  try {
    text = readFileSync(resolve(terminal.cwd, file), "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new WrongUse({ vi: `Không đọc được «${file}».`, en: `Cannot read "${file}".` });
  }
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { vi, en } = jsonFault(text, error);
    throw new WrongUse({
      vi: `«${file}» không phải JSON hợp lệ: ${vi}`,
      en: `"${file}" is not valid JSON: ${en}`,
    });
  }
  const read = readPlayFile(json);
  if ("file" in read) return read.file;
  const list = (language: "vi" | "en"): string =>
    read.errors.map(({ at, message }) => `${at} ${message[language]}`.trim()).join("\n");
  throw new WrongUse({
    vi: `«${file}» chưa đúng dạng:\n${list("vi")}`,
    en: `"${file}" is not in the right form:\n${list("en")}`,
  });
}
