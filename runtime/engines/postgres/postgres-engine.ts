import type { Moment } from "@tthc/model";
import type { Pool, PoolClient } from "pg";
import type { LogEntry } from "../../log/log-entry.ts";
import { advanceTime, type Request } from "../advance.ts";
import { auditDossier, type AuditReport } from "../audit.ts";
import { deliver, nextTry, type Outbox } from "../deliver.ts";
import type { DossierState } from "../dossier-state.ts";
import type { EngineOptions } from "../embedded/embedded-engine.ts";
import { EngineFault } from "../engine-fault.ts";
import type {
  Capabilities,
  DossierCommand,
  EffectHandler,
  Engine,
  FeedItem,
  Head,
  MigrationOrder,
  Order,
  Outcome,
  TickReport,
} from "../engine.ts";
import { faultText } from "../fault-text.ts";
import { MINUTES_UNTIL_RETRY, minutesAfter } from "../minutes-after.ts";
import { requestFault, serialFault } from "../request-fault.ts";
import { writesOf } from "../writes.ts";
import { Documents } from "./documents.ts";
import { DossierTurn, type Waiting } from "./dossier-turn.ts";
import { asFault, isPassing } from "./passing-fault.ts";
import { patiently } from "./patiently.ts";
import type { PostgresStore } from "./postgres-store.ts";
import { transaction } from "./transaction.ts";
import { Turns } from "./turns.ts";

const PAGE = 500;
const WOKEN_TOGETHER = 50;
const TURN = 100;
// After so many tries an effect comes once a day.
const GROWING_TRIES = 12;

/** What the engine stands on. */
export interface PostgresGround {
  readonly pool: Pool;
  readonly store: PostgresStore;
  /** Milliseconds for which a request is tried again while the server is away. */
  readonly patience: number;
  readonly durable: Capabilities["durable"];
}

/**
 * An engine over PostgreSQL, which any number of servers may share: none keeps anything of a dossier between two orders.
 * Each write says which line it follows, so two that decide at the same time cannot both be right; the other looks again.
 */
export class PostgresEngine implements Engine {
  readonly #ground: PostgresGround;
  readonly #options: EngineOptions;
  readonly #documents: Documents;
  readonly #turns: Turns<Waiting>;
  #handler: EffectHandler | undefined;
  #stopped = false;

  constructor(ground: PostgresGround, options: EngineOptions) {
    this.#ground = ground;
    this.#options = options;
    this.#documents = new Documents(options);
    this.#turns = new Turns((dossier, batch) => this.#take(dossier, batch), TURN);
  }

  apply(command: DossierCommand): Promise<Outcome> {
    return this.#checked({ ...command, kind: "command" });
  }

  migrate(order: MigrationOrder): Promise<Outcome> {
    return this.#checked({ ...order, kind: "migration" });
  }

  erase(order: Order): Promise<Outcome> {
    return this.#checked({ ...order, kind: "erasure" });
  }

  async nextSerial(unit: string, day: string): Promise<number> {
    const fault = serialFault(unit, day);
    if (fault !== undefined) throw fault;
    return this.#asked((store) => store.nextSerial(unit, day));
  }

  read(dossier: string): Promise<DossierState | null> {
    return this.#asked((store) => store.state(dossier));
  }

  async *history(dossier: string, fromSeq = 1): AsyncIterable<LogEntry> {
    for (let from = fromSeq; ;) {
      const lines = await this.#asked((store) => store.lines(dossier, from, PAGE));
      for (const { entry } of lines) yield entry;
      if (lines.length < PAGE) return;
      from = (lines.at(-1)?.entry.seq ?? from) + 1;
    }
  }

  async *feed(after = 0): AsyncIterable<FeedItem> {
    const until = await this.#asked((store) => store.horizon(this.#ground.pool));
    for (let position = after; ;) {
      const items = await this.#asked((store) => store.feed(position, until, PAGE));
      yield* items;
      if (items.length < PAGE) return;
      position = items.at(-1)?.position ?? position;
    }
  }

  async *heads(day?: string): AsyncIterable<Head> {
    const until = day === undefined ? undefined : `${day}T23:59`;
    for (let after = ""; ;) {
      const heads = await this.#asked((store) => store.heads(after, until, PAGE));
      yield* heads;
      if (heads.length < PAGE) return;
      after = heads.at(-1)?.dossier ?? after;
    }
  }

  audit(dossier: string): Promise<AuditReport> {
    const { definitions, cryptography } = this.#options;
    return this.#within("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", async (store) => {
      const lines = [];
      for (let page = await store.lines(dossier, 1, PAGE); page.length > 0;) {
        lines.push(...page);
        page = await store.lines(dossier, lines.length + 1, PAGE);
      }
      const plans = await this.#documents.readyFor(store, lines);
      const document = (hash: string) => plans.get(hash);
      return auditDossier(dossier, lines, await store.state(dossier), {
        definitions,
        cryptography,
        document,
      });
    });
  }

  async tick(now: Moment): Promise<TickReport> {
    const failed: TickReport["failed"][number][] = [];
    let fired = 0;
    for (let woken: readonly Woken[] = [{ fired: 0 }]; woken.length > 0;) {
      woken = await this.#within("BEGIN", (store, client) => this.#wakeSome(store, client, now));
      for (const one of woken)
        if ("because" in one) failed.push(one);
        else fired += one.fired;
    }
    if (this.#handler === undefined) return { fired, delivered: 0, failed };
    const send = (command: DossierCommand) => this.#ask({ ...command, kind: "command" });
    const handed = await deliver(this.#outbox(now), this.#handler, send);
    return { fired, delivered: handed.delivered, failed: [...failed, ...handed.failed] };
  }

  async start(handler: EffectHandler): Promise<void> {
    this.#handler = handler;
    await Promise.resolve();
  }

  async stop(): Promise<void> {
    const wasStopped = this.#stopped;
    this.#stopped = true;
    await this.#turns.settled();
    if (!wasStopped) await this.#ground.pool.end();
  }

  capabilities(): Capabilities {
    return { durable: this.#ground.durable, writers: "many" };
  }

  #checked(request: Request): Promise<Outcome> {
    const fault = requestFault(request);
    return fault === undefined ? this.#ask(request) : Promise.reject(fault);
  }

  #ask(request: Request): Promise<Outcome> {
    if (this.#stopped) return Promise.reject(new EngineFault("stopped"));
    return new Promise((resolve, reject) => this.#turns.add(request.dossier, { request, resolve, reject }));
  }

  async #take(dossier: string, batch: readonly Waiting[]): Promise<void> {
    const { store, patience } = this.#ground;
    const turn = new DossierTurn(dossier, batch, this.#options, this.#documents);
    try {
      for (const answer of await patiently(patience, () => turn.attempt(store))) answer();
    } catch (error) {
      for (const { reject } of batch) reject(asFault(error));
    }
  }

  /** Wakes some of the dossiers that are due; nobody else can until this transaction ends. */
  async #wakeSome(store: PostgresStore, client: PoolClient, now: Moment): Promise<readonly Woken[]> {
    const woken: Woken[] = [];
    for (const { dossier, state } of await store.lockDue(now, WOKEN_TOGETHER)) {
      await client.query("SAVEPOINT one");
      try {
        woken.push({ fired: await this.#wake(store, state(), now) });
      } catch (error) {
        if (isPassing(error)) throw error;
        await client.query("ROLLBACK TO one");
        await store.postpone(dossier, minutesAfter(now, MINUTES_UNTIL_RETRY));
        woken.push({ what: dossier, because: faultText(asFault(error)) });
      }
    }
    return woken;
  }

  async #wake(store: PostgresStore, before: DossierState, now: Moment): Promise<number> {
    const { definitions, cryptography, now: clock } = this.#options;
    await this.#documents.ready(store, before.definition);
    const steps = advanceTime(before, now, definitions, { cryptography, recorded: clock() });
    if (steps.length === 0) {
      await store.postpone(before.dossier, minutesAfter(now, MINUTES_UNTIL_RETRY));
      return 0;
    }
    const writes = writesOf(steps);
    await this.#documents.keepAll(store, writes);
    if (!(await store.write(before.seq, writes))) throw new EngineFault("store-damaged", before.dossier);
    return steps.length;
  }

  #outbox(now: Moment): Outbox {
    const tries = Array.from({ length: GROWING_TRIES }, (_, n) => nextTry(now)(n + 1));
    return {
      take: (atMost) => this.#asked((store) => store.takeEffects(now, atMost, tries)),
      done: (id) => this.#asked((store) => store.effectDone(id)),
    };
  }

  #within<T>(begin: string, work: (store: PostgresStore, client: PoolClient) => Promise<T>): Promise<T> {
    return this.#asked((store) =>
      transaction(this.#ground.pool, begin, (client) => work(store.over(client), client)),
    );
  }

  async #asked<T>(work: (store: PostgresStore) => Promise<T>): Promise<T> {
    if (this.#stopped) throw new EngineFault("stopped");
    const { store, patience } = this.#ground;
    try {
      return await patiently(patience, () => work(store));
    } catch (error) {
      throw asFault(error);
    }
  }
}

/** What came of waking one dossier. */
type Woken = { readonly fired: number } | TickReport["failed"][number];
