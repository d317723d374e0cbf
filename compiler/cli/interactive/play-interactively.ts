import type { ProcedureModel } from "@tthc/model";
import { printable } from "../../diagnostics/render/display-width.ts";
import {
  allowedActions,
  initialState,
  momentOfPlay,
  momentText,
  nextExpiry,
  playbackOf,
  playEvent,
  playNames,
  renderPlayedEvent,
  renderResult,
  startPlay,
  topState,
  type AllowedAction,
  type Definition,
  type PlayEvent,
  type PlayFile,
  type PlaySession,
} from "@tthc/runtime";
import type { Bilingual } from "../../workspace/bilingual.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { readMoment, shownDate } from "../moment-input.ts";
import type { Choice } from "../prompts.ts";
import type { Terminal } from "../terminal.ts";
import { askEvent, askReason } from "./ask-event.ts";
import { askFiling } from "./ask-filing.ts";
import { askerOf, GaveUp, type Asker, type Reading } from "./asker.ts";

/** What the person chose to happen: an action, a limit that passes, or the end of the play. */
type Next = AllowedAction | "wait" | "stop";

/**
 * Asks what happens next until the dossier ends or the person leaves. Only what the machine allows is offered; what it
 * refuses all the same is said with the reason and asked again. `today`, a day or a moment, is offered for the filing.
 */
export async function playInteractively(
  terminal: Terminal,
  definition: Definition,
  before: PlayFile | undefined,
  today: string,
): Promise<ExitCode> {
  if (terminal.prompts === undefined)
    throw new WrongUse({ vi: "Không hỏi được ở đây.", en: "Nobody can be asked here." });
  const asker = askerOf(terminal, await terminal.prompts());
  let session = startPlay(definition);
  for (const event of before?.events ?? []) session = show(terminal, playEvent(session, event), session);
  try {
    while (session.record?.status !== "closed") {
      const next = await askNext(asker, session);
      if (next === "stop") break;
      const after = next === "wait" ? waited(session) : await acted(asker, session, next, today);
      session = show(terminal, after, session);
    }
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error;
  }
  if (session.record !== null)
    terminal.out(`${renderResult(playbackOf(session), terminal.language).map(printable).join("\n")}\n`);
  return EXIT.clean;
}

function askNext(asker: Asker, session: PlaySession): Promise<Next> {
  const { definition, record } = session;
  const expiry = nextExpiry(session)?.command;
  const options: Choice<Next>[] = allowedActions(definition, record ?? initialState(definition)).map(
    (action) => ({
      value: action,
      label: actionText(asker, definition, record === null ? "" : topState(record.value), action),
      ...(action.certain ? {} : { hint: asker.word(DEPENDS) }),
    }),
  );
  if (expiry !== undefined) {
    const at = momentText(expiry.at);
    const label = {
      vi: `Không ai làm gì đến khi hết hạn (${at})`,
      en: `Nobody acts until the limit (${at})`,
    };
    options.push({ value: "wait", label: asker.word(label) });
  }
  options.push({ value: "stop", label: asker.word({ vi: "Dừng ở đây", en: "Stop here" }) });
  return asker.choose({ vi: "Việc tiếp theo?", en: "What happens next?" }, options);
}

const DEPENDS = { vi: "tùy thông tin chưa ghi", en: "depends on what is not known yet" };

/** The limit that ends first passes. */
function waited(session: PlaySession): PlaySession {
  const command = nextExpiry(session)?.command;
  if (command === undefined) return session;
  const { type: action, branch } = command.event;
  return playEvent(session, {
    at: command.at,
    action,
    who: "system",
    ...(branch !== undefined && { branch }),
  });
}

async function acted(
  asker: Asker,
  session: PlaySession,
  action: AllowedAction,
  today: string,
): Promise<PlaySession> {
  const { definition, record } = session;
  const at = await askMoment(asker, session, today);
  const brought =
    record === null
      ? await askFiling(asker, definition.model, at)
      : await askEvent(asker, definition, record, action, at);
  const event: PlayEvent = {
    at,
    action: action.action,
    ...(action.branch !== undefined && { branch: action.branch }),
    ...brought,
  };
  const after = playEvent(session, event);
  // Whether a reason is due may depend on which way the machine takes.
  const answer = after.played.at(-1);
  if (answer?.ok === false && answer.refusal.code === "REASON_REQUIRED" && event.reason === undefined)
    return playEvent(session, { ...event, reason: await askReason(asker) });
  return after;
}

function askMoment(asker: Asker, { definition, record }: PlaySession, today: string): Promise<string> {
  const { model } = definition;
  const last = record?.history.at(-1)?.at;
  const initial = last ?? momentOfPlay(model.calendar, today, undefined);
  const { inForce, draft } = model.version;
  return asker.text({
    message: { vi: "Lúc nào?", en: "When?" },
    placeholder: asker.word({
      vi: "ví dụ: 21/08/2026 15:30, hoặc 15:30 nếu cùng ngày",
      en: "such as: 21/08/2026 15:30, or 15:30 on the same day",
    }),
    initial: `${shownDate(initial.slice(0, 10))} ${initial.slice(11)}`,
    read: (written): Reading<string> => {
      const moment = readMoment(written, last);
      if (!moment.ok) return moment;
      const day = moment.at.slice(0, 10);
      const isOut = day < (inForce?.from ?? "") || day > (inForce?.to ?? "9999-12-31");
      if (record === null && !draft && isOut) return { ok: false, reason: outOfForce(model.version, day) };
      return { ok: true, value: moment.at };
    },
  });
}

function outOfForce({ number, inForce }: ProcedureModel["version"], day: string): Bilingual {
  const from = inForce?.from === undefined ? "" : shownDate(inForce.from);
  const to = inForce?.to === undefined ? "" : shownDate(inForce.to);
  const vi = [from && ` từ ${from}`, to && ` đến ${to}`].join("");
  const en = [from && ` from ${from}`, to && ` to ${to}`].join("");
  return {
    vi: `Phiên bản ${number} có hiệu lực${vi}, không nhận hồ sơ nộp ngày ${shownDate(day)}. Ghi ngày khác, hoặc chạy lại với --at ${day}.`,
    en: `Version ${number} is in force${en} and takes no filing of ${shownDate(day)}. Write another day, or start again with --at ${day}.`,
  };
}

/** `Phòng cháy: Đồng ý — Cảnh sát PCCC` */
function actionText(asker: Asker, { states }: Definition, state: string, action: AllowedAction): string {
  const here = states.get(state);
  const branch =
    here?.kind === "parallel" ? here.branches.find(({ id }) => id === action.branch)?.label : undefined;
  const actor = action.who[0] === undefined ? "" : ` — ${asker.word(action.who[0].label)}`;
  return `${branch === undefined ? "" : `${asker.word(branch)}: `}${asker.word(action.label)}${actor}`;
}

/** Prints what the last event brought about. */
function show(terminal: Terminal, after: PlaySession, before: PlaySession): PlaySession {
  const playback = playbackOf(after);
  const names = playNames(after.definition.model);
  for (const event of after.played.slice(before.played.length))
    terminal.out(
      `${renderPlayedEvent(event, playback, terminal.language, names).map(printable).join("\n")}\n\n`,
    );
  return after;
}
