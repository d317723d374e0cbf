import {
  allowedActions,
  initialState,
  playbackOf,
  playEvent,
  renderPlayedEvent,
  startPlay,
  type AllowedAction,
  type Definition,
  type PlayFile,
  type PlaySession,
} from "@tthc/runtime";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { say, type Terminal } from "./terminal.ts";

const MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2})?$/;

/** Asks what happens next until the dossier ends or the person leaves; what the machine refuses is said and asked again. */
export async function playInteractively(
  terminal: Terminal,
  definition: Definition,
  before: PlayFile | undefined,
  at: string | undefined,
): Promise<ExitCode> {
  const { isCancel, select, text } = await import("@clack/prompts");
  let session = startPlay(definition);
  for (const event of before?.events ?? []) session = show(terminal, playEvent(session, event), session);
  let last = at ?? session.record?.history.at(-1)?.at ?? today();
  for (;;) {
    const actions = allowedActions(definition, session.record ?? initialState(definition));
    if (session.record?.status === "closed" || actions.length === 0) break;
    const chosen = await select<number>({
      message: say(terminal, "Việc tiếp theo?", "What happens next?"),
      options: [
        ...actions.map((action, value) => ({ value, label: labelOf(terminal, action) })),
        { value: -1, label: say(terminal, "Dừng ở đây", "Stop here") },
      ],
    });
    const action = isCancel(chosen) ? undefined : actions[chosen];
    if (action === undefined) break;
    const when = await text({
      message: say(terminal, "Lúc nào (yyyy-mm-dd hh:mm)?", "When (yyyy-mm-dd hh:mm)?"),
      initialValue: last.replace("T", " "),
      validate: (written) =>
        MOMENT.test(written ?? "")
          ? undefined
          : say(terminal, "Ghi như 2026-08-21 15:30.", "Write it as 2026-08-21 15:30."),
    });
    if (isCancel(when)) break;
    const reason = action.reasonRequired
      ? await text({ message: say(terminal, "Lý do?", "Reason?") })
      : undefined;
    if (isCancel(reason)) break;
    last = when.replace(" ", "T");
    session = show(
      terminal,
      playEvent(session, {
        at: last,
        action: action.action,
        ...(action.branch !== undefined && { branch: action.branch }),
        ...(reason !== undefined && { reason }),
      }),
      session,
    );
  }
  return EXIT.clean;
}

/** Prints what the last event brought about. */
function show(terminal: Terminal, after: PlaySession, before: PlaySession): PlaySession {
  const playback = playbackOf(after);
  for (const event of after.played.slice(before.played.length))
    terminal.out(`${renderPlayedEvent(event, playback, terminal.language).join("\n")}\n\n`);
  return after;
}

function labelOf(terminal: Terminal, { label, who, branch }: AllowedAction): string {
  const text = (words: { readonly vi: string; readonly en?: string }): string =>
    say(terminal, words.vi, words.en ?? words.vi);
  const actor = who[0] === undefined ? "" : ` — ${text(who[0].label)}`;
  return `${branch === undefined ? "" : `${branch}: `}${text(label)}${actor}`;
}

function today(): string {
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  })
    .format(Date.now())
    .replace(" ", "T");
}
