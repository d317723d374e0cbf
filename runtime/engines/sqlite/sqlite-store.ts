import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { valuesAfter } from "../../log/expired-values.ts";
import type { LogEntry, LogLine } from "../../log/log-entry.ts";
import type { PersonalValues } from "../../log/withheld.ts";
import type { DossierState } from "../dossier-state.ts";
import { EngineFault } from "../engine-fault.ts";
import type { EmbeddedStore } from "../embedded/store.ts";
import type { Effect } from "../engine.ts";
import { waiting } from "../timers.ts";
import type { Writes } from "../writes.ts";

type Row = Readonly<Record<string, unknown>>;

const LINE = `SELECT entry, data FROM log LEFT JOIN personal USING (dossier, seq)`;

const NEXT_SERIAL = `INSERT INTO serial (unit, day, last) VALUES (?, ?, 1)
  ON CONFLICT (unit, day) DO UPDATE SET last = last + 1 RETURNING last`;

/** A store in one SQLite file, which several processes of one machine may share. */
export function sqliteStore(database: DatabaseSync): EmbeddedStore {
  const prepared = (sql: string) => database.prepare(sql);
  const all = (sql: string) => {
    const statement = prepared(sql);
    return (...values: SQLInputValue[]): readonly Row[] => statement.all(...values);
  };
  const one = (sql: string) => {
    const statement = prepared(sql);
    return (...values: SQLInputValue[]): Row | undefined => statement.get(...values);
  };
  const run = (sql: string) => {
    const statement = prepared(sql);
    return (...values: SQLInputValue[]): void => void statement.run(...values);
  };

  const stateOf = one("SELECT state FROM dossier WHERE id = ?");
  const lineOf = one(`${LINE} WHERE dossier = ? AND key = ?`);
  const linesOf = all(`${LINE} WHERE dossier = ? AND seq >= ? ORDER BY seq`);
  const feedAfter = all("SELECT position, entry FROM log WHERE position > ? ORDER BY position LIMIT ?");
  const lastLines = all(`SELECT dossier, max(seq) AS seq, entry ->> 'hash' AS hash FROM log
    WHERE ?1 IS NULL OR entry ->> 'recorded' <= ?1 GROUP BY dossier ORDER BY dossier`);
  const dueNow = all("SELECT id FROM dossier WHERE wake <= ? ORDER BY wake LIMIT ?");
  const turns = all(
    "SELECT id, attempts, effect FROM outbox WHERE not_before <= ? ORDER BY not_before LIMIT ?",
  );
  const documentOf = one("SELECT text FROM document WHERE hash = ?");
  const isKept = one("SELECT 1 FROM document WHERE hash = ?");

  const addLine = run("INSERT INTO log (dossier, seq, key, entry) VALUES (?, ?, ?, ?)");
  const addPersonal = run("INSERT INTO personal (dossier, seq, data) VALUES (?, ?, ?)");
  const erasePersonal = run("DELETE FROM personal WHERE dossier = ? AND seq < ?");
  const putPersonal = run("UPDATE personal SET data = ? WHERE dossier = ? AND seq = ?");
  const putState = run(`INSERT INTO dossier (id, seq, wake, state) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, wake = excluded.wake, state = excluded.state`);
  const putWake = run("UPDATE dossier SET wake = ? WHERE id = ?");
  const addEffect = run("INSERT INTO outbox (id, not_before, attempts, effect) VALUES (?, '', 0, ?)");
  const putOff = run("UPDATE outbox SET attempts = ?, not_before = ? WHERE id = ?");
  const dropEffect = run("DELETE FROM outbox WHERE id = ?");
  const addDocument = run("INSERT OR IGNORE INTO document (hash, text) VALUES (?, ?)");

  const writeAll = ({ state, lines, effects, eraseBefore, eraseFields }: Writes): void => {
    const { dossier } = state;
    for (const { entry, personal } of lines) {
      addLine(dossier, entry.seq, entry.key, JSON.stringify(entry));
      if (Object.keys(personal).length > 0) addPersonal(dossier, entry.seq, JSON.stringify(personal));
    }
    putState(dossier, state.seq, waiting(state.timers)[0]?.wake ?? null, JSON.stringify(state));
    for (const effect of effects) addEffect(effect.id, JSON.stringify(effect));
    if (eraseBefore !== undefined) erasePersonal(dossier, eraseBefore);
    if (eraseFields === undefined) return;
    for (const line of linesOf(dossier, 1).map(toLine)) {
      const left = line.entry.seq < eraseFields.before ? valuesAfter(line, eraseFields.paths) : undefined;
      if (left !== undefined) putPersonal(JSON.stringify(left), dossier, line.entry.seq);
    }
  };

  const within = <T>(begin: string, commit: string, undo: string, work: () => T): T => {
    database.exec(begin);
    try {
      const result = work();
      database.exec(commit);
      return result;
    } catch (error) {
      database.exec(undo);
      throw error;
    }
  };

  return {
    // IMMEDIATE: whoever reads in order to write holds the lock from the start, so two processes cannot both decide.
    exclusively: (work) => within("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", work),
    consistently: (work) => within("BEGIN", "COMMIT", "ROLLBACK", work),
    scrub: () => database.exec("PRAGMA wal_checkpoint(TRUNCATE)"),
    write: (writes) =>
      within("SAVEPOINT request", "RELEASE request", "ROLLBACK TO request; RELEASE request", () =>
        writeAll(writes),
      ),
    state: (dossier) => (parsed(stateOf(dossier)?.["state"]) ?? null) as DossierState | null,
    lineOf: (dossier, key) => {
      const row = lineOf(dossier, key);
      return row && toLine(row);
    },
    lines: (dossier, fromSeq) => linesOf(dossier, fromSeq).map(toLine),
    feed: (after, atMost) =>
      feedAfter(after, atMost).map(({ position, entry }) => ({
        position: Number(position),
        entry: parsed(String(entry)) as LogEntry,
      })),
    heads: (until) =>
      lastLines(until ?? null).map(({ dossier, seq, hash }) => ({
        dossier: String(dossier),
        seq: Number(seq),
        hash: String(hash),
      })),
    due: (now, atMost) => dueNow(now, atMost).map(({ id }) => String(id)),
    postpone: (dossier, until) => putWake(until, dossier),
    takeEffects: (now, atMost, nextTry) =>
      turns(now, atMost).map(({ id, attempts, effect }) => {
        const tries = Number(attempts) + 1;
        putOff(tries, nextTry(tries), String(id));
        return JSON.parse(String(effect)) as Effect;
      }),
    effectDone: (id) => dropEffect(id),
    document: (hash) => {
      const text = documentOf(hash)?.["text"];
      return typeof text === "string" ? text : undefined;
    },
    hasDocument: (hash) => isKept(hash) !== undefined,
    keepDocument: (hash, text) => addDocument(hash, text),
    // Prepared when it is needed: a file of the first version that is only read has no such table.
    nextSerial: (unit, day) => Number(one(NEXT_SERIAL)(unit, day)?.["last"]),
    capabilities: { durable: "fsync", writers: "one-machine" },
    close: () => database.close(),
  };
}

function toLine({ entry, data }: Row): LogLine {
  return {
    entry: parsed(String(entry)) as LogEntry,
    personal: (parsed(data) ?? {}) as PersonalValues,
  };
}

/** What a row holds. The parser quotes what it could not read, and that may be about somebody: its words go no further. */
function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new EngineFault("store-damaged", "JSON");
  }
}
