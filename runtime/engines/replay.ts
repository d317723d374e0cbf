import type { MigrationPlan } from "@tthc/model";
import type { Acting } from "../kernel/record.ts";
import { canonicalJson } from "../log/canonical-json.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { AuditSources } from "./audit.ts";
import type { DossierState } from "./dossier-state.ts";
import type { Advance, Desk } from "./next-line.ts";
import { performCommand, type CommandInput } from "./perform-command.ts";
import { performErasure } from "./perform-erasure.ts";
import { performMigration } from "./perform-migration.ts";
import { performTimer } from "./perform-timer.ts";

/** What a line says was asked, with its personal values. */
export interface Remembered {
  readonly actor: Acting;
  readonly input: Partial<CommandInput> & {
    /** A command that was turned away. */
    readonly sent?: CommandInput;
    readonly timer?: string;
    readonly generation?: number;
    readonly to?: string;
    readonly plan?: string;
  };
}

/** The state after deciding a line again; undefined where it comes to something else than the line says. */
export function replayed(
  before: DossierState,
  entry: LogEntry,
  remembered: Remembered,
  sources: AuditSources,
): DossierState | undefined {
  // Digests are compared with their values, not made again: another salt makes another digest.
  const desk: Desk = {
    cryptography: { ...sources.cryptography, salt: () => "" },
    recorded: entry.recorded,
  };
  const again = decidedAgain(before, entry, remembered, sources, desk);
  if (again === undefined) return undefined;
  if (again === "unread") return { ...before, seq: entry.seq, hash: entry.hash };
  const { at, key, kind, definition, calendar, outcome } = again.line.entry;
  const isSame =
    canonicalJson({ at, key, kind, definition, calendar, outcome }) ===
    canonicalJson({
      at: entry.at,
      key: entry.key,
      kind: entry.kind,
      definition: entry.definition,
      calendar: entry.calendar,
      outcome: entry.outcome,
    });
  return isSame ? { ...again.state, hash: entry.hash } : undefined;
}

/** `unread`: a command so malformed that the log could not keep it; it changed nothing. */
function decidedAgain(
  before: DossierState,
  { dossier, key, kind, at, definition, outcome }: LogEntry,
  { actor, input }: Remembered,
  { definitions, document }: AuditSources,
  desk: Desk,
): Advance | "unread" | undefined {
  const order = { dossier, key, actor, at };
  const pinned = definitions.get(before.definition ?? definition);
  switch (kind) {
    case "command": {
      if (!outcome.ok && outcome.code === "MALFORMED") return "unread";
      const { event, ...more } = input.sent ?? input;
      return event === undefined
        ? undefined
        : performCommand(before, pinned, { ...order, event, ...more }, desk);
    }
    case "timer": {
      const timer = before.timers.find(
        ({ id, generation, fired }) =>
          fired !== true && id === input.timer && generation === input.generation,
      );
      return timer && performTimer(before, pinned, timer, desk);
    }
    case "erasure":
      return performErasure(before, pinned, order, desk);
    case "migration": {
      const plan = input.plan === undefined ? undefined : document?.(input.plan);
      if (input.to === undefined || plan === undefined) return undefined;
      return performMigration(
        before,
        pinned,
        definitions.get(input.to),
        { ...order, to: input.to, plan: JSON.parse(plan) as MigrationPlan },
        desk,
      );
    }
  }
}
