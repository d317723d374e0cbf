import type { Moment } from "@tthc/model";
import { valuesAfter } from "../../log/expired-values.ts";
import type { LogLine } from "../../log/log-entry.ts";
import type { PersonalValues } from "../../log/withheld.ts";
import type { DossierState } from "../dossier-state.ts";
import type { EmbeddedStore } from "../embedded/store.ts";
import type { Effect } from "../engine.ts";
import { waiting } from "../timers.ts";
import type { Writes } from "../writes.ts";

interface Pending {
  readonly effect: Effect;
  attempts: number;
  notBefore: Moment;
}

/** A store in memory, for tests, trials and pages: nothing outlives the process. */
export function memoryStore(): EmbeddedStore {
  const states = new Map<string, DossierState>();
  const logs = new Map<string, LogLine[]>();
  const all: LogLine[] = [];
  const keys = new Map<string, LogLine>();
  const wakes = new Map<string, Moment>();
  const outbox = new Map<string, Pending>();
  const documents = new Map<string, string>();
  const serials = new Map<string, number>();
  const keyOf = (one: string, other: string) => JSON.stringify([one, other]);

  const eraseBefore = (
    dossier: string,
    seq: number,
    left: (line: LogLine) => PersonalValues | undefined = () => ({}),
  ) => {
    for (const [index, line] of (logs.get(dossier) ?? []).entries()) {
      const personal = left(line);
      if (line.entry.seq >= seq || personal === undefined) continue;
      const bare = { ...line, personal };
      logs.get(dossier)?.splice(index, 1, bare);
      all.splice(all.indexOf(line), 1, bare);
      keys.set(keyOf(dossier, line.entry.key), bare);
    }
  };

  const write = ({ state, lines, effects, eraseBefore: seq, eraseFields: some }: Writes) => {
    const log = logs.get(state.dossier) ?? [];
    logs.set(state.dossier, log);
    for (const line of lines) {
      log.push(line);
      all.push(line);
      keys.set(keyOf(state.dossier, line.entry.key), line);
    }
    states.set(state.dossier, state);
    const [next] = waiting(state.timers);
    if (next === undefined) wakes.delete(state.dossier);
    else wakes.set(state.dossier, next.wake);
    for (const effect of effects) outbox.set(effect.id, { effect, attempts: 0, notBefore: "" });
    if (some !== undefined) eraseBefore(state.dossier, some.before, (line) => valuesAfter(line, some.paths));
    if (seq !== undefined) eraseBefore(state.dossier, seq);
  };

  return {
    // One thread and writes that cannot fail half way: nothing to undo.
    exclusively: (work) => work(),
    consistently: (work) => work(),
    scrub: () => {},
    write,
    state: (dossier) => states.get(dossier) ?? null,
    lineOf: (dossier, key) => keys.get(keyOf(dossier, key)),
    lines: (dossier, fromSeq) => (logs.get(dossier) ?? []).slice(Math.max(0, fromSeq - 1)),
    feed: (after, atMost) =>
      all.slice(after, after + atMost).map(({ entry }, n) => ({ position: after + n + 1, entry })),
    heads: (until) =>
      [...logs].flatMap(([dossier, log]) => {
        const last = log.findLast(({ entry }) => until === undefined || entry.recorded <= until)?.entry;
        return last === undefined ? [] : [{ dossier, seq: last.seq, hash: last.hash }];
      }),
    due: (now, atMost) =>
      [...wakes]
        .filter(([, wake]) => wake <= now)
        .sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0))
        .slice(0, atMost)
        .map(([dossier]) => dossier),
    postpone: (dossier, until) => void wakes.set(dossier, until),
    takeEffects: (now, atMost, nextTry) => {
      const taken = [...outbox.values()].filter(({ notBefore }) => notBefore <= now).slice(0, atMost);
      for (const pending of taken) {
        pending.attempts += 1;
        pending.notBefore = nextTry(pending.attempts);
      }
      return taken.map(({ effect }) => effect);
    },
    effectDone: (id) => void outbox.delete(id),
    document: (hash) => documents.get(hash),
    hasDocument: (hash) => documents.has(hash),
    keepDocument: (hash, text) => {
      if (!documents.has(hash)) documents.set(hash, text);
    },
    nextSerial: (unit, day) => {
      const next = (serials.get(keyOf(unit, day)) ?? 0) + 1;
      serials.set(keyOf(unit, day), next);
      return next;
    },
    capabilities: { durable: "memory", writers: "one-process" },
    close: () => {},
  };
}
