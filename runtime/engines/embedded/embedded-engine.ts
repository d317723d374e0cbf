import type { Moment } from "@tthc/model";
import { canonicalJson } from "../../log/canonical-json.ts";
import type { Cryptography } from "../../log/cryptography.ts";
import type { LogEntry } from "../../log/log-entry.ts";
import { advance, advanceTime, type Request } from "../advance.ts";
import { auditDossier, type AuditReport } from "../audit.ts";
import { definitionText, readDefinition, type Definitions } from "../definitions.ts";
import { unknownDossier, type DossierState } from "../dossier-state.ts";
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
import { firstOutcome } from "../first-outcome.ts";
import { minutesAfter } from "../minutes-after.ts";
import type { Advance } from "../next-line.ts";
import { planHash } from "../perform-migration.ts";
import { requestFault } from "../request-fault.ts";
import { deliver } from "./deliver.ts";
import type { EmbeddedStore } from "./store.ts";

/** What an engine is given. */
export interface EngineOptions {
  readonly definitions: Definitions;
  readonly cryptography: Cryptography;
  /** Civil date and time now, `yyyy-mm-ddThh:mm` in Asia/Ho_Chi_Minh. */
  readonly now: () => Moment;
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

const BATCH = 200;
const MINUTES_UNTIL_RETRY = 60;

/** An engine over a store in its own process. Requests that come together are committed together. */
export class EmbeddedEngine implements Engine {
  readonly #store: EmbeddedStore;
  readonly #options: EngineOptions;
  readonly #later: (work: () => void) => void;
  #queue: Waiting[] = [];
  #handler: EffectHandler | undefined;
  #stopped = false;

  /** `later` runs work after what is happening now: whatever is asked until then shares one commit. */
  constructor(
    store: EmbeddedStore,
    options: EngineOptions,
    later: (work: () => void) => void = queueMicrotask,
  ) {
    this.#store = store;
    this.#options = options;
    this.#later = later;
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

  read(dossier: string): Promise<DossierState | null> {
    return settled(() => this.#store.state(dossier));
  }

  async *history(dossier: string, fromSeq = 1): AsyncIterable<LogEntry> {
    for (const { entry } of await settled(() => [...this.#store.lines(dossier, fromSeq)])) yield entry;
  }

  async *feed(after = 0): AsyncIterable<FeedItem> {
    for (let position = after; ;) {
      const items = await settled(() => this.#store.feed(position, BATCH));
      yield* items;
      const last = items.at(-1);
      if (last === undefined) return;
      ({ position } = last);
    }
  }

  async *heads(day?: string): AsyncIterable<Head> {
    const until = day === undefined ? undefined : `${day}T23:59`;
    yield* await settled(() => [...this.#store.heads(until)]);
  }

  audit(dossier: string): Promise<AuditReport> {
    const sources = {
      definitions: this,
      cryptography: this.#options.cryptography,
      document: (hash: string) => this.#store.document(hash),
    };
    return settled(() =>
      this.#store.consistently(() =>
        auditDossier(dossier, this.#store.lines(dossier, 1), this.#store.state(dossier), sources),
      ),
    );
  }

  async tick(now: Moment): Promise<TickReport> {
    const failed: { what: string; because: string }[] = [];
    let fired = 0;
    const dueNow = () => this.#store.due(now, BATCH);
    for (let due = dueNow(); due.length > 0; due = dueNow()) {
      for (const dossier of due) {
        try {
          fired += this.#store.exclusively(() => this.#wake(dossier, now));
        } catch (error) {
          failed.push({ what: dossier, because: String(error) });
          this.#store.exclusively(() =>
            this.#store.postpone(dossier, minutesAfter(now, MINUTES_UNTIL_RETRY)),
          );
        }
      }
      await Promise.resolve();
    }
    if (this.#handler === undefined) return { fired, delivered: 0, failed };
    const send = (command: DossierCommand) => this.#ask({ ...command, kind: "command" });
    const handed = await deliver(this.#store, this.#handler, now, send);
    return { fired, delivered: handed.delivered, failed: [...failed, ...handed.failed] };
  }

  async start(handler: EffectHandler): Promise<void> {
    this.#handler = handler;
    await Promise.resolve();
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#later(resolve));
    this.#drain();
    if (!this.#stopped) this.#store.close();
    this.#stopped = true;
  }

  capabilities(): Capabilities {
    return this.#store.capabilities;
  }

  /** A definition by its hash; one that the program no longer ships is read from the store that pinned it. */
  get(hash: string): ReturnType<Definitions["get"]> {
    const { definitions } = this.#options;
    if (!definitions.has(hash) && this.#store.hasDocument(hash))
      definitions.register(hash, () => readDefinition(this.#store.document(hash) ?? ""));
    return definitions.get(hash);
  }

  #checked(request: Request): Promise<Outcome> {
    const fault = requestFault(request);
    return fault === undefined ? this.#ask(request) : Promise.reject(fault);
  }

  #ask(request: Request): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) {
        reject(new EngineFault("stopped"));
        return;
      }
      this.#queue.push({ request, resolve, reject });
      if (this.#queue.length === 1) this.#later(() => this.#drain());
    });
  }

  /** Decides and commits everything that waits; nobody is answered before all of it is durable. */
  #drain(): void {
    const batch = this.#queue;
    this.#queue = [];
    if (batch.length === 0) return;
    const answers: (() => void)[] = [];
    try {
      this.#store.exclusively(() => {
        for (const { request, resolve, reject } of batch) {
          try {
            const outcome = this.#perform(request);
            answers.push(() => resolve(outcome));
          } catch (fault) {
            answers.push(() => reject(asFault(fault)));
          }
        }
      });
    } catch (error) {
      for (const { reject } of batch) reject(new EngineFault("store-failed", String(error), error));
      return;
    }
    if (batch.some(({ request }) => request.kind === "erasure")) this.#store.scrub();
    for (const answer of answers) answer();
  }

  #perform(request: Request): Outcome {
    const { dossier, key } = request;
    const first = this.#store.lineOf(dossier, key);
    if (first !== undefined) return firstOutcome(first);
    const before = this.#store.state(dossier) ?? unknownDossier(dossier);
    if (request.kind === "migration")
      this.#store.keepDocument(planHash(request.plan, this.#options), canonicalJson(request.plan));
    const steps = advance(before, request, this, this.#desk());
    this.#write(steps);
    const last = steps.at(-1) as Advance;
    return last.outcome;
  }

  #wake(dossier: string, now: Moment): number {
    const before = this.#store.state(dossier);
    const steps = before === null ? [] : advanceTime(before, now, this, this.#desk());
    if (steps.length > 0) this.#write(steps);
    else this.#store.postpone(dossier, minutesAfter(now, MINUTES_UNTIL_RETRY));
    return steps.length;
  }

  #write(steps: readonly Advance[]): void {
    const last = steps.at(-1) as Advance;
    const { state, line } = last;
    const erases = line.entry.kind === "erasure" && line.entry.outcome.ok;
    if (state.definition !== null && !this.#store.hasDocument(state.definition))
      this.#store.keepDocument(state.definition, definitionText(this.get(state.definition).source));
    this.#store.write({
      state,
      lines: steps.map((step) => step.line),
      effects: steps.flatMap(({ effects }) => effects),
      ...(erases && { eraseBefore: line.entry.seq }),
    });
  }

  #desk() {
    return { cryptography: this.#options.cryptography, recorded: this.#options.now() };
  }
}

const asFault = (error: unknown): EngineFault =>
  error instanceof EngineFault ? error : new EngineFault("store-damaged", String(error), error);

const settled = <T>(act: () => T): Promise<T> => new Promise((resolve) => resolve(act()));
