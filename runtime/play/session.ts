import { brokenRules, type Actor, type LocalText, type Moment, type PaperNeed, type Slip } from "@tthc/model";
import { allowedActions } from "../kernel/allowed.ts";
import { chargesOf } from "../kernel/charges-of.ts";
import { clockOf, type DossierClock } from "../kernel/clock-of.ts";
import { decide } from "../kernel/decide.ts";
import type { Definition } from "../kernel/definition.ts";
import { dossierPapers } from "../kernel/dossier-papers.ts";
import { actionLabel, actorLabel, stateLabel } from "../kernel/labels.ts";
import { initialState, topState } from "../kernel/machine-step.ts";
import { optionsOf } from "../kernel/option.ts";
import type { Acting, Command, DossierRecord } from "../kernel/record.ts";
import { runningLimits, type StepLimit } from "../kernel/step-limit.ts";
import { keptOpinions } from "./kept-opinions.ts";
import { actingOf, momentOfPlay, type PlayEvent, type PlayFile } from "./play-file.ts";
import type { PlayedEvent, PlayedLimit, Playback } from "./playback.ts";
import { slipLabel } from "./words.ts";

/** A play in progress; every step gives a new one, so that a terminal can go back. */
export interface PlaySession {
  readonly definition: Definition;
  readonly record: DossierRecord | null;
  readonly played: readonly PlayedEvent[];
}

/** A dossier that is not filed yet. */
export const startPlay = (definition: Definition): PlaySession => ({ definition, record: null, played: [] });

/** Lets time pass: limits that end before `at` and have a `hết hạn` way out take it, the earliest first. */
export function passTime(session: PlaySession, at: Moment): PlaySession {
  let current = session;
  for (;;) {
    const next = nextExpiry(current);
    if (next === undefined || next.command.at >= at) return current;
    const after = send(current, next.command);
    if (after.record === current.record) return current;
    current = after;
  }
}

/** When and by which command time alone will move the dossier on, if nobody acts before. */
export function nextExpiry({ definition, record }: PlaySession): { readonly command: Command } | undefined {
  if (record === null) return undefined;
  const last = record.history.at(-1)?.at ?? "";
  const limits = new Map(runningLimits(definition, record).map((limit) => [limit.branch, limit]));
  const commands = optionsOf(definition, record)
    .filter(({ meaning }) => meaning === "expired")
    .flatMap(({ action, branch }) => {
      const until = limits.get(branch)?.until;
      if (until === undefined) return [];
      const event = { type: action, ...(branch !== undefined && { branch }) };
      return [{ at: until > last ? until : last, actor: { is: "system" } as const, event }];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return commands[0] && { command: commands[0] };
}

/** Plays one event, after what time brought about before it. */
export function playEvent(session: PlaySession, event: PlayEvent): PlaySession {
  const { current, command, claimed } = asked(session, event);
  return claimed ?? send(current, command, event);
}

/** The command that an event stands for; undefined where time has done already what it tells. */
export function commandOfEvent(session: PlaySession, event: PlayEvent): Command | undefined {
  const { command, claimed } = asked(session, event);
  return claimed === undefined ? command : undefined;
}

function asked(session: PlaySession, event: PlayEvent) {
  const { definition } = session;
  const at = momentOfPlay(definition.model.calendar, event.at, session.record?.history.at(-1)?.at);
  const current = passTime(session, at);
  const { action, who, name, at: _, branch, ...rest } = event;
  const dot = action.indexOf(".");
  const [inBranch, type] =
    branch === undefined && dot > 0 ? [action.slice(0, dot), action.slice(dot + 1)] : [branch, action];
  const actor = who === undefined ? actingFor(current, type, inBranch, name) : actingOf(who, name);
  const command: Command = {
    at,
    actor,
    event: { ...rest, type, ...(inBranch !== undefined && { branch: inBranch }) },
  };
  return { current, command, claimed: claimedBy(session, current, type, inBranch, event) };
}

/**
 * A limit that the story says passed, and that has passed by itself already, is told once: the event is attached to what
 * time did. First what this event's own time brought about; else the last, where nothing of the name is left to happen.
 */
function claimedBy(
  before: PlaySession,
  { definition, record, played }: PlaySession,
  type: string,
  branch: string | undefined,
  event: PlayEvent,
): PlaySession | undefined {
  const isIt = (one: PlayedEvent): boolean =>
    one.ok &&
    one.event === undefined &&
    one.entry.event.type === type &&
    (branch === undefined || one.entry.event.branch === branch);
  const now = played.findIndex((one, i) => i >= before.played.length && isIt(one));
  const ways = record === null ? [] : optionsOf(definition, record);
  const isOpen = ways.some((way) => way.action === type && (branch === undefined || way.branch === branch));
  const index = now >= 0 || isOpen ? now : played.findLastIndex(isIt);
  if (index < 0) return undefined;
  return { definition, record, played: played.map((one, i) => (i === index ? { ...one, event } : one)) };
}

/** Plays a whole file. */
export function play(definition: Definition, file: PlayFile): Playback {
  let session = startPlay(definition);
  for (const event of file.events) session = playEvent(session, event);
  if (file.until !== undefined)
    session = passTime(session, file.until.length === 10 ? `${file.until}T23:59` : file.until);
  return playbackOf(session, file.title, file.until);
}

/** What has been played so far, as data. */
export function playbackOf(
  { definition, record, played }: PlaySession,
  title?: string,
  until?: string,
): Playback {
  const { model } = definition;
  const state = record ?? initialState(definition);
  const id = topState(state.value);
  const labelled = (stateId: string) => ({ id: stateId, label: stateLabel(definition, stateId) });
  const at = [
    until === undefined || until.length > 10 ? until : `${until}T23:59`,
    record?.history.at(-1)?.at,
    played.at(-1)?.at,
  ];
  const now =
    at
      .filter((moment) => moment !== undefined)
      .sort()
      .at(-1) ?? "";
  const outcome = record?.context.outcome;
  return {
    procedure: { id: model.id, label: model.label, code: model.code, version: model.version.number },
    ...(title !== undefined && { title }),
    events: played,
    result: {
      state: labelled(id),
      status: record?.status ?? "unfiled",
      ...(outcome != null && { outcome: labelled(outcome) }),
      ...(record !== null && { clock: clockOf(definition, record, now) }),
      at: now,
    },
    allowed: allowedActions(definition, state),
    laws: model.laws,
  };
}

function actingFor(
  { definition, record }: PlaySession,
  type: string,
  branch: string | undefined,
  name?: string,
): Acting {
  const options = optionsOf(definition, record ?? initialState(definition));
  const owner = options.find((option) => option.action === type && option.branch === branch)?.who[0];
  const person = name === undefined ? {} : { name };
  if (owner !== undefined) return { ...person, ...owner };
  const office = officeOf(record) ?? definition.model.roles[0]?.id;
  return office === undefined ? { ...person, is: "system" } : { ...person, is: "role", role: office };
}

/** Who of the office stands for it where anybody may act: who received the dossier, else who had it last. */
function officeOf(record: DossierRecord | null): string | undefined {
  const acted = (record?.history ?? []).flatMap(({ actor, meaning }) =>
    actor.is === "role" ? [{ role: actor.role, meaning }] : [],
  );
  return (acted.find(({ meaning }) => meaning === "accept") ?? acted.at(-1))?.role;
}

function send(session: PlaySession, command: Command, event?: PlayEvent): PlaySession {
  const { definition, record, played } = session;
  const decision = decide(definition, record, command);
  const told = {
    at: command.at,
    action: command.event.type,
    who: actorOf(definition, command.actor),
    ...(event !== undefined && { event }),
  };
  if (!decision.ok) {
    const label = actionLabel(definition, command.event.type);
    return { ...session, played: [...played, { ...told, label, ok: false, refusal: decision.refusal }] };
  }
  const { entry, record: after } = decision;
  const before = record === null ? [] : runningLimits(definition, record);
  const running = runningLimits(definition, after);
  const clock = changedClock(definition, record, after, command.at);
  const papers = changedPapers(definition, record, after, command.at);
  const amends =
    entry.meaning === "file" || entry.meaning === "supplemented" || entry.actor.is === "applicant";
  const notices =
    amends && (entry.meaning === "file" || entry.event.fields)
      ? brokenRules(definition.model, after.context)
      : [];
  const kept = keptOpinions(definition, record, after);
  const parallel = definition.states.get(entry.from);
  const branch =
    parallel?.kind === "parallel" ? parallel.branches.find(({ id }) => id === entry.event.branch) : undefined;
  const outcome = parallel && branch && after.context.outcomes[`${parallel.id}.${branch.id}`];
  const given = branch?.outcomes.find(({ action }) => action === outcome?.action);
  const step: PlayedEvent = {
    ...told,
    label: entry.label,
    ok: true,
    entry,
    state: { id: entry.to, label: stateLabel(definition, entry.to) },
    ...(branch !== undefined && { branch: branch.label }),
    ...(given !== undefined && given.action !== entry.event.type && { countsAs: given.label }),
    limits: entry.entered ? running.map((limit) => playedLimit(definition, limit)) : [],
    missed: before
      .filter(
        (limit) =>
          limit.until < command.at &&
          !running.some((still) => still.branch === limit.branch && still.state === limit.state),
      )
      .map((limit) => playedLimit(definition, limit)),
    ...(entry.meaning === "file" && { charges: chargesOf(definition.model, after.context, command.at) }),
    ...(clock !== undefined && { clock }),
    ...(papers.length > 0 && { papers }),
    ...(notices.length > 0 && { notices }),
    ...(kept !== undefined && { kept }),
    slips: entry.slips.map((slip: Slip) => ({ ...slip, label: slipLabel(slip) })),
  };
  return { definition, record: after, played: [...played, step] };
}

/** On filing every paper; later those not there yet of which an event changed whether, why or until when. */
function changedPapers(
  definition: Definition,
  before: DossierRecord | null,
  after: DossierRecord,
  at: Moment,
): readonly PaperNeed[] {
  const now = dossierPapers(definition, after, at);
  if (before === null) return now;
  const why = (need: PaperNeed | undefined): string => JSON.stringify([need?.needed, need?.why]);
  const then = new Map(dossierPapers(definition, before, at).map((need) => [need.id, need]));
  return now.filter((need) => {
    const old = then.get(need.id);
    // While the clock stands still nobody can say until when; that is no news.
    const isLater = need.by !== undefined && need.by !== old?.by;
    return !need.handedIn && (why(need) !== why(old) || isLater);
  });
}

function changedClock(
  definition: Definition,
  before: DossierRecord | null,
  after: DossierRecord,
  at: Moment,
): DossierClock | undefined {
  const then = before === null ? undefined : clockOf(definition, before, at);
  const now = clockOf(definition, after, at);
  const same = then?.state === now.state && then.promised?.due === now.promised?.due;
  return same || now.state === "not-started" || (now.state === "not-prescribed" && then !== undefined)
    ? undefined
    : now;
}

function playedLimit(definition: Definition, limit: StepLimit): PlayedLimit {
  const state = definition.states.get(limit.state);
  const branch =
    state?.kind === "parallel" ? state.branches.find(({ id }) => id === limit.branch) : undefined;
  const actor: Actor | undefined = branch?.actor ?? (state && "actor" in state ? state.actor : undefined);
  return {
    state: limit.state,
    label: branch?.label ?? state?.label ?? { vi: limit.state },
    ...(limit.branch !== undefined && { branch: limit.branch }),
    who: actor === undefined ? { vi: "cơ quan", en: "the office" } : actorLabel(definition, actor),
    duration: limit.duration,
    due: limit.due,
    until: limit.until,
  };
}

function actorOf(definition: Definition, acting: Acting): LocalText {
  const label = actorLabel(definition, acting);
  if (acting.name === undefined) return label;
  return { vi: `${acting.name} (${label.vi})`, en: `${acting.name} (${label.en ?? label.vi})` };
}
