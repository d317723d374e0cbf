import { modelIdentity, type State } from "@tthc/model";
import type { Definition } from "./definition.ts";
import { dossierCharges } from "./dossier-charges.ts";
import { topState, type MachineState } from "./machine-step.ts";
import { clockAtMove, limitsAtMove, promisesAtMove } from "./migrate-clock.ts";
import type { MovedNames } from "./migrate-names.ts";
import { MIGRATION_EVENT, type MigrateCommand } from "./migrate-command.ts";
import type { EntryMigration, MigrationArchive, MovedVersion } from "./migration-entry.ts";
import { readHistory } from "./read-history.ts";
import type { Decision, DossierRecord, Entry } from "./record.ts";

/** What was worked out of a move, ready to be written down. */
export interface Move {
  /** Identity of the plan. */
  readonly plan: string;
  readonly names: MovedNames;
  readonly state: MachineState;
  readonly target: State;
  readonly archive: Omit<MigrationArchive, "procedure" | "version" | "at">;
  readonly asked: readonly string[];
  readonly promise: "earlier" | "new";
  readonly charges: "lower" | "new";
}

/** The record after a move: its history as it was, and one entry more that says how to read it. */
export function movedRecord(
  before: Definition,
  after: Definition,
  record: DossierRecord,
  command: MigrateCommand,
  move: Move,
): Decision & { ok: true } {
  const { state, target } = move;
  const from = topState(record.value);
  const bare: Entry = {
    seq: record.seq + 1,
    ...(command.key !== undefined && { key: command.key }),
    at: command.at,
    event: { type: MIGRATION_EVENT },
    actor: command.actor,
    label: labelOf(after),
    meaning: "own",
    way: 0,
    from,
    to: target.id,
    entered: false,
    value: state.value,
    clock: [],
    slips: [],
    migration: entryMigration(before, after, record, command, move),
  };
  const history = readHistory({ history: [...record.history, bare] });
  const entry: Entry = { ...bare, clock: clockAtMove(after, history, target) };
  const archive = archiveOf(record, command, move);
  const archives = [...(record.archive ?? []), ...(archive === undefined ? [] : [archive])];
  return {
    ok: true,
    duplicate: false,
    entry,
    record: {
      procedure: after.model.id,
      version: after.model.version.number,
      seq: entry.seq,
      value: state.value,
      context: state.context,
      status: target.kind === "end" ? "decided" : "open",
      history: [...record.history, entry],
      ...(archives.length > 0 && { archive: archives }),
    },
  };
}

function labelOf({ model: { label, version } }: Definition): Entry["label"] {
  return {
    vi: `Chuyển sang ${label.vi}, phiên bản ${version.number}`,
    en: `Moved to ${label.en ?? label.vi}, version ${version.number}`,
  };
}

const versionOf = ({ model }: Definition): MovedVersion => ({
  procedure: model.id,
  version: model.version.number,
  identity: modelIdentity(model),
});

function entryMigration(
  before: Definition,
  after: Definition,
  record: DossierRecord,
  { at }: MigrateCommand,
  { plan, names, archive, asked, promise, charges }: Move,
): EntryMigration {
  const { dong } = dossierCharges(before, record, at);
  return {
    from: versionOf(before),
    to: versionOf(after),
    plan,
    states: names.states,
    branches: names.branches,
    registries: names.registries,
    asked,
    archived: Object.entries(archive).flatMap(([part, values]) =>
      Object.keys(values).map((name) => `${part}.${name}`),
    ),
    promises: promise === "new" ? [] : promisesAtMove(before, record, names, at),
    limits: limitsAtMove(before, record, names),
    ...(dong !== undefined && charges === "lower" && { atMost: dong.toString() }),
  };
}

/** Nothing is written where nothing was left behind. */
function archiveOf(
  { procedure, version }: DossierRecord,
  { at }: MigrateCommand,
  { archive }: Move,
): MigrationArchive | undefined {
  const isEmpty = Object.values(archive).every((values) => Object.keys(values).length === 0);
  return isEmpty ? undefined : { procedure, version, at, ...archive };
}
