import { entryOf } from "@tthc/model";
import type { EntryMigration } from "./migration-entry.ts";
import { topState, type StateValue } from "./machine-step.ts";
import type { DossierRecord, Entry } from "./record.ts";

const known = new WeakMap<readonly Entry[], readonly Entry[]>();

/**
 * The history of a dossier in the names of the version it follows now. What is stored never changes: entries from before
 * a migration are read through the names that its entry gives.
 */
export function readHistory({ history }: Pick<DossierRecord, "history">): readonly Entry[] {
  if (!history.some(({ migration }) => migration !== undefined)) return history;
  const before = known.get(history);
  if (before !== undefined) return before;
  let read: readonly Entry[] = [];
  for (const entry of history) {
    const { migration } = entry;
    if (migration !== undefined) {
      read = read.map((one) => renamed(one, migration));
      read = [...read, { ...entry, from: stateName(entry.from, migration) }];
    } else read = [...read, entry];
  }
  known.set(history, read);
  return read;
}

/** The last migration of a dossier with the moment and place of its entry. */
export const lastMigration = ({
  history,
}: Pick<DossierRecord, "history">):
  | (Entry & {
      readonly migration: EntryMigration;
    })
  | undefined =>
  history.findLast(
    (entry): entry is Entry & { readonly migration: EntryMigration } => entry.migration !== undefined,
  );

/** A state that has no counterpart keeps its name with its version, which no state is called. */
export const stateName = (id: string, { states, from }: Pick<EntryMigration, "states" | "from">): string =>
  /[@-]/.test(id) ? id : (entryOf(states, id) ?? `${id}@${String(from.version)}`);

function renamed(entry: Entry, migration: EntryMigration): Entry {
  const state = (id: string): string => stateName(id, migration);
  const registries = entry.event.registries;
  return {
    ...entry,
    ...(registries !== undefined && {
      event: { ...entry.event, registries: renamedKeys(registries, migration) },
    }),
    from: state(entry.from),
    to: state(entry.to),
    value: renamedValue(entry.value, migration),
    clock: entry.clock.map((operation) =>
      "state" in operation ? { ...operation, state: state(operation.state) } : operation,
    ),
  };
}

const renamedKeys = (answers: { readonly [id: string]: boolean }, { registries }: EntryMigration) =>
  Object.fromEntries(Object.entries(answers).map(([id, has]) => [entryOf(registries, id) ?? id, has]));

function renamedValue(value: StateValue, migration: EntryMigration): StateValue {
  if (typeof value === "string") return stateName(value, migration);
  const id = topState(value);
  const regions = value[id];
  if (typeof regions !== "object") return stateName(id, migration);
  const branches = Object.entries(regions).flatMap(([branch, place]): [string, StateValue][] => {
    const name = entryOf(migration.branches, `${id}.${branch}`);
    return name === undefined ? [] : [[name, place]];
  });
  return { [stateName(id, migration)]: Object.fromEntries(branches) };
}
