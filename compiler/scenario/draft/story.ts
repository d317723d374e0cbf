import type { Facts, Json, State } from "@tthc/model";
import {
  type Definition,
  type Option,
  optionsOf,
  type PlayEvent,
  playEvent,
  type PlaySession,
  runningLimits,
  topState,
} from "@tthc/runtime";
import { nextMoment } from "./working-moment.ts";

/** One event of a story with what it brings along. */
export interface StoryEvent {
  readonly action: string;
  readonly branch?: string;
  readonly at: string;
  readonly reason?: string;
  readonly fields?: { readonly [id: string]: Json };
}

/** A dossier on its way: what was given at filing, and what happened. */
export interface Story {
  readonly facts: Facts;
  readonly events: readonly StoryEvent[];
  readonly session: PlaySession;
}

/** What stands where a reason is demanded. */
const REASON = "Lý do (cần điền)";

/** The same story with one more event; undefined where it would be refused. */
export function continued(
  story: Story,
  option: Option,
  recorded: { readonly [id: string]: Json },
): Story | undefined {
  const { session } = story;
  const { definition, record } = session;
  if (record === null) return undefined;
  const last = record.history.at(-1)?.at ?? "";
  const limit = runningLimits(definition, record).find(({ branch }) => branch === option.branch);
  if (option.meaning === "expired" && limit === undefined) return undefined;
  const after = nextMoment(definition.model.calendar, last);
  const at = option.meaning === "expired" ? (limit?.until ?? after) : after;
  const event: StoryEvent = {
    action: option.action,
    ...(option.branch !== undefined && { branch: option.branch }),
    at: at < last ? last : at,
  };
  const attempts: readonly StoryEvent[] = [
    event,
    { ...event, reason: REASON },
    { ...event, fields: recorded },
    { ...event, fields: recorded, reason: REASON },
  ];
  const tried =
    Object.keys(recorded).length === 0 ? attempts.slice(0, 2) : attempts.toReversed().slice(0, 2).reverse();
  for (const one of tried) {
    const next = played(session, one);
    if (next !== undefined) return { ...story, events: [...story.events, one], session: next };
  }
  return undefined;
}

/** The session after exactly this event; undefined where it was refused or time did something else before. */
export function played(session: PlaySession, event: StoryEvent): PlaySession | undefined {
  const sent: PlayEvent = event;
  const next = playEvent(session, sent);
  const added = next.played.slice(session.played.length);
  const [only] = added;
  return added.length === 1 && only?.ok === true && only.event === sent ? next : undefined;
}

/** The ways on worth trying: of branches that still wait the first, and one answer out of the ordinary at a time. */
export function waysOn({ session: { definition, record } }: Story): readonly Option[] {
  if (record === null) return [];
  const options = optionsOf(definition, record);
  const state = definition.states.get(topState(record.value));
  if (state?.kind !== "parallel") return options;
  const waiting = options.find(({ branch }) => branch !== undefined)?.branch;
  const isOrdinary = (branch: string, action: string): boolean =>
    state.branches.find(({ id }) => id === branch)?.outcomes[0]?.action === action;
  const hasDeviation = Object.entries(record.context.outcomes).some(([key, { action }]) => {
    const [of = "", branch = ""] = key.split(".");
    return of === state.id && !isOrdinary(branch, action);
  });
  return options.filter(({ branch, action }) => {
    if (branch === undefined) return true;
    return branch === waiting && (!hasDeviation || isOrdinary(branch, action));
  });
}

/** What a state, or a branch of it, records. */
export function recordsOf(definition: Definition, story: Story, branch: string | undefined) {
  const { record } = story.session;
  const state: State | undefined =
    record === null ? undefined : definition.states.get(topState(record.value));
  if (state === undefined || state.kind === "end") return [];
  if (state.kind !== "parallel") return state.records;
  return state.branches.find(({ id }) => id === branch)?.records ?? [];
}
