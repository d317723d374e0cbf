import type { ActionMeaning, DossierFacts, Json } from "@tthc/model";
import {
  optionsOf,
  playbackOf,
  playEvent,
  runningLimits,
  startPlay,
  topState,
  type Definition,
  type Option,
  type Playback,
  type PlaySession,
} from "@tthc/runtime";

/** The dossier whose timetable is wanted. */
export interface Planned {
  /** Moment of filing, `yyyy-mm-ddThh:mm`, Asia/Ho_Chi_Minh. */
  readonly at: string;
  readonly facts: Omit<DossierFacts, "filingDate">;
  readonly fields: Readonly<Record<string, Json>>;
}

/** What leads a dossier on to its result, the likeliest first. */
const FORWARD: readonly ActionMeaning[] = [
  "accept",
  "complete",
  "pass",
  "approve",
  "agree",
  "paid",
  "done",
  "hand-over",
  "supplemented",
];

/** No real flow takes so many steps to a good end; one that goes round in circles must stop somewhere. */
const MOST_EVENTS = 100;

/**
 * The timetable of a dossier that meets no obstacle, where everybody uses the whole of their limit: filed at the given
 * moment, each step ends with the last moment of its limit, each branch with its own. What stands in the way of going on
 * is the last event, refused with its reason.
 */
export function planDossier(definition: Definition, { at, facts, fields }: Planned): Playback {
  let session = playEvent(startPlay(definition), { at, action: "nop", facts, fields });
  for (let events = 0; events < MOST_EVENTS && session.record?.status !== "closed"; events++) {
    const next = onward(session);
    if (next === undefined) break;
    session = next;
    if (session.played.at(-1)?.ok === false) break;
  }
  return playbackOf(session);
}

/** The session after the next step of a good course; undefined where nothing leads on. */
function onward(session: PlaySession): PlaySession | undefined {
  const { definition, record } = session;
  if (record === null) return undefined;
  const options = optionsOf(definition, record)
    .filter(({ meaning }) => FORWARD.includes(meaning) || meaning === "own")
    .map((option) => ({ option, at: lastMoment(session, option) }))
    // Branches end one after the other, so the story must tell the earliest first.
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : rank(a.option) - rank(b.option)));
  let refused: PlaySession | undefined;
  for (const { option, at } of options) {
    const after = playEvent(session, {
      at,
      action: option.action,
      ...(option.branch !== undefined && { branch: option.branch }),
      ...(option.reason?.required === true && { reason: "…" }),
    });
    if (after.played.at(-1)?.ok === true) return after;
    refused ??= after;
  }
  return refused;
}

const rank = ({ meaning }: Option): number =>
  FORWARD.includes(meaning) ? FORWARD.indexOf(meaning) : FORWARD.length;

/** When somebody who uses the whole limit acts: at its end, or at once where there is none. */
function lastMoment({ definition, record }: PlaySession, { branch }: Option): string {
  if (record === null) return "";
  const last = record.history.at(-1)?.at ?? "";
  const limits = runningLimits(definition, record);
  const own =
    limits.find((limit) => limit.branch === branch) ?? limits.find((limit) => limit.branch === undefined);
  const isHere = own?.state === topState(record.value);
  return isHere && own.until > last ? own.until : last;
}
