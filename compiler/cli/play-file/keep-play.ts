import { basename } from "node:path";
import {
  canonicalJson,
  commandOfEvent,
  Definitions,
  EngineFault,
  playEvent,
  startPlay,
  type Definition,
  type Outcome,
  type PlayFile,
  type PlaySession,
} from "@tthc/runtime";
import { nodeCryptography, openEngine, type StoreChoice } from "@tthc/runtime/node";
import { emitMachine } from "../../emitters/xstate/xstate-emitter.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

/**
 * Sends the events of a file to an engine, so that the dossier is kept and can be audited. It is named after the file and
 * each event after its place in it: the same file again does nothing twice.
 */
export async function keepPlay(
  terminal: Terminal,
  { model }: Definition,
  file: PlayFile,
  path: string,
  store: StoreChoice,
): Promise<ExitCode> {
  const definitions = new Definitions(nodeCryptography);
  const hash = definitions.add({ model, machine: emitMachine(model) });
  let moment = "";
  const around = { definitions, cryptography: nodeCryptography, now: () => moment };
  const engine = await openEngine(store, around).catch((error: unknown) => {
    throw error instanceof EngineFault ? wrongStore(error) : error;
  });
  const dossier = basename(path).replace(/\.json$/i, "");
  try {
    let session = startPlay(definitions.get(hash).definition);
    let known = 0;
    for (const [index, event] of file.events.entries()) {
      const command = commandOfEvent(session, event);
      session = playEvent(session, event);
      if (command === undefined) continue;
      moment = command.at;
      const key = `su-kien-${index + 1}`;
      const outcome = await engine.apply({ ...command, dossier, key, definition: hash });
      if (outcome.duplicate) known += 1;
      if (!isTold(outcome, session)) return tellOther(terminal, dossier, index + 1);
    }
    const state = await engine.read(dossier);
    tell(terminal, dossier, state?.seq ?? 0, state?.hash ?? "", known);
    return EXIT.clean;
  } finally {
    await engine.stop();
  }
}

/** Whether the store came to what the play came to. */
function isTold(outcome: Outcome, { played, record }: PlaySession): boolean {
  const last = played.at(-1);
  if (last === undefined || last.ok !== outcome.ok) return false;
  return (
    !outcome.ok ||
    canonicalJson([outcome.step, outcome.value]) === canonicalJson([record?.seq, record?.value])
  );
}

function tell(terminal: Terminal, dossier: string, lines: number, hash: string, known: number): void {
  terminal.err(
    say(
      terminal,
      `Hồ sơ «${dossier}» nằm trong kho: ${lines} dòng, ${known} sự kiện đã có từ trước; mã băm cuối ${hash}.\n`,
      `Dossier "${dossier}" is in the store: ${lines} lines, ${known} events were there before; last hash ${hash}.\n`,
    ),
  );
}

function tellOther(terminal: Terminal, dossier: string, event: number): ExitCode {
  terminal.err(
    say(
      terminal,
      `Sự kiện ${event}: kho đã có hồ sơ «${dossier}» với diễn biến khác. Hãy đổi tên tệp sự kiện hoặc dùng kho khác.\n`,
      `Event ${event}: the store has a dossier "${dossier}" already that went otherwise. Rename the file or use another store.\n`,
    ),
  );
  return EXIT.findings;
}

const wrongStore = ({ reason: { vi, en = vi } }: EngineFault): WrongUse => new WrongUse({ vi, en });
