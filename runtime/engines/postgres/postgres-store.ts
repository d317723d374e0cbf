import type { Moment } from "@tthc/model";
import { escapeIdentifier, type Pool } from "pg";
import { valuesAfter } from "../../log/expired-values.ts";
import type { LogEntry, LogLine } from "../../log/log-entry.ts";
import type { PersonalValues } from "../../log/withheld.ts";
import { unknownDossier, type DossierState } from "../dossier-state.ts";
import type { Effect, FeedItem, Head } from "../engine.ts";
import { waiting } from "../timers.ts";
import type { Writes } from "../writes.ts";
import { statementsOf, type Statement } from "./statements.ts";
import { transaction } from "./transaction.ts";

type Row = Readonly<Record<string, unknown>>;
type Connection = Pick<Pool, "query">;

/** A dossier as it was found, with the lines that some keys led to. */
export interface Loaded {
  readonly state: DossierState | null;
  readonly lines: ReadonlyMap<string, LogLine>;
}

/** A dossier that is to be woken. */
export interface Due {
  readonly dossier: string;
  readonly state: () => DossierState;
}

/** What can be asked over one connection, or over any of a pool. */
export class PostgresStore {
  readonly #statements: Readonly<Record<Statement, string>>;
  readonly #schema: string;
  readonly #over: Connection;

  constructor(over: Connection, schema: string) {
    this.#over = over;
    this.#schema = schema;
    this.#statements = statementsOf(escapeIdentifier(schema));
  }

  /** The same store over one connection: whatever is asked belongs to its transaction. */
  over(connection: Connection): PostgresStore {
    return new PostgresStore(connection, this.#schema);
  }

  async load(dossier: string, keys: readonly string[]): Promise<Loaded> {
    const rows = await this.#ask("load", [dossier, keys]);
    const lines = rows
      .filter(({ key }) => key !== null)
      .map((row) => [String(row["key"]), toLine(row)] as const);
    return { state: stateOf(rows[0]), lines: new Map(lines) };
  }

  /** False where the dossier is no longer at that line; then nothing was written. */
  async write(
    fromSeq: number,
    { state, lines, effects, eraseBefore, eraseFields }: Writes,
  ): Promise<boolean> {
    const left = eraseFields === undefined ? [] : await this.#leftOver(state.dossier, eraseFields);
    const entries = lines.map(({ entry }) => entry);
    const beside = lines.filter(({ personal }) => Object.keys(personal).length > 0);
    const rows = await this.#ask("write", [
      state.dossier,
      fromSeq,
      state.seq,
      waiting(state.timers)[0]?.wake ?? null,
      state.definition,
      JSON.stringify(state),
      entries.map(({ seq }) => seq),
      entries.map(({ key }) => key),
      entries.map(({ recorded }) => recorded),
      entries.map(({ hash }) => hash),
      entries.map((entry) => JSON.stringify(entry)),
      beside.map(({ entry }) => entry.seq),
      beside.map(({ personal }) => JSON.stringify(personal)),
      effects.map(({ id }) => id),
      effects.map((effect) => JSON.stringify(effect)),
      eraseBefore ?? null,
      left.map(({ seq }) => seq),
      left.map(({ data }) => data),
    ]);
    return rows.length > 0;
  }

  /** What stays beside each line that loses values; whoever wrote meanwhile makes the write fail, and this is done again. */
  async #leftOver(dossier: string, { before, paths }: NonNullable<Writes["eraseFields"]>) {
    const lines = await this.lines(dossier, 1, before - 1);
    return lines.flatMap((line) => {
      const values = valuesAfter(line, paths);
      return values === undefined ? [] : [{ seq: line.entry.seq, data: JSON.stringify(values) }];
    });
  }

  async state(dossier: string): Promise<DossierState | null> {
    return stateOf((await this.#ask("state", [dossier]))[0]);
  }

  async lines(dossier: string, fromSeq: number, atMost: number): Promise<readonly LogLine[]> {
    return (await this.#ask("lines", [dossier, fromSeq, atMost])).map(toLine);
  }

  /** A position of the feed before which nothing will ever appear again. */
  async horizon(pool: Pool): Promise<number> {
    return transaction(pool, "BEGIN", async (client) => {
      const store = this.over(client);
      await store.#ask("settle", [`${escapeIdentifier(this.#schema)}.log`]);
      return Number((await store.#ask("horizon", []))[0]?.["position"]);
    });
  }

  async feed(after: number, until: number, atMost: number): Promise<readonly FeedItem[]> {
    return (await this.#ask("feed", [after, until, atMost])).map(({ position, entry }) => ({
      position: Number(position),
      entry: JSON.parse(String(entry)) as LogEntry,
    }));
  }

  async heads(after: string, until: Moment | undefined, atMost: number): Promise<readonly Head[]> {
    return (await this.#ask("heads", [after, until ?? null, atMost])).map(({ dossier, seq, hash }) => ({
      dossier: String(dossier),
      seq: Number(seq),
      hash: String(hash),
    }));
  }

  /**
   * Dossiers with a deadline that is due, the earliest first, locked until the transaction ends. Each snapshot is read when
   * it is asked for: one that is damaged concerns nobody else.
   */
  async lockDue(now: Moment, atMost: number): Promise<readonly Due[]> {
    const rows = await this.#ask("due", [now, atMost]);
    return rows.map((row) => ({
      dossier: String(row["id"]),
      state: () => stateOf(row) ?? unknownDossier(String(row["id"])),
    }));
  }

  async postpone(dossier: string, until: Moment): Promise<void> {
    await this.#ask("postpone", [dossier, until]);
  }

  /** `tries`: when an effect comes again after having been taken once, twice …; the last one from then on. */
  async takeEffects(now: Moment, atMost: number, tries: readonly Moment[]): Promise<readonly Effect[]> {
    const rows = await this.#ask("takeEffects", [now, tries, atMost]);
    return rows.map(({ effect }) => JSON.parse(String(effect)) as Effect);
  }

  async effectDone(id: string): Promise<void> {
    await this.#ask("effectDone", [id]);
  }

  async document(hash: string): Promise<string | undefined> {
    const text = (await this.#ask("document", [hash]))[0]?.["text"];
    return typeof text === "string" ? text : undefined;
  }

  async keepDocument(hash: string, text: string): Promise<void> {
    await this.#ask("keepDocument", [hash, text]);
  }

  async nextSerial(unit: string, day: string): Promise<number> {
    return Number((await this.#ask("nextSerial", [unit, day]))[0]?.["last"]);
  }

  async #ask(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]> {
    const text = this.#statements[statement];
    const { rows } = await this.#over.query<Row>({ name: `tthc-${statement}`, text, values: [...values] });
    return rows;
  }
}

function toLine({ entry, data }: Row): LogLine {
  return {
    entry: JSON.parse(String(entry)) as LogEntry,
    personal: (typeof data === "string" ? JSON.parse(data) : {}) as PersonalValues,
  };
}

const stateOf = (row: Row | undefined): DossierState | null =>
  typeof row?.["state"] === "string" ? (JSON.parse(row["state"]) as DossierState) : null;
