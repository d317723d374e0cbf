import type { Moment } from "@tthc/model";
import { canonicalJson } from "../../log/canonical-json.ts";
import type { Cryptography } from "../../log/cryptography.ts";
import type { LogEntry } from "../../log/log-entry.ts";
import { advance, advanceTime, type Request } from "../advance.ts";
import { auditDossier, type AuditReport } from "../audit.ts";
import { definitionText, readDefinition, type Definitions } from "../definitions.ts";
import { unknownDossier, type DossierState } from "../dossier-state.ts";
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
import { firstOutcome } from "../first-outcome.ts";
import { MINUTES_UNTIL_RETRY, minutesAfter } from "../minutes-after.ts";
import type { Advance } from "../next-line.ts";
import { planHash } from "../perform-migration.ts";
import { requestFault, serialFault } from "../request-fault.ts";
import { definitionsOf, writesOf } from "../writes.ts";
import { deliver, nextTry, type Outbox } from "../deliver.ts";
import { CommitQueue } from "./commit-queue.ts";
import type { EmbeddedStore } from "./store.ts";

/** What an engine is given. */
export interface EngineOptions {
  readonly definitions: Definitions;
  readonly cryptography: Cryptography;
  /** Civil date and time now, `yyyy-mm-ddThh:mm` in Asia/Ho_Chi_Minh. */
  readonly now: () => Moment;
}

const BATCH = 200;

/** An engine over a store in its own process. Requests that come together are committed together. */
export class EmbeddedEngine implements Engine {
  readonly #store: EmbeddedStore;
  readonly #options: EngineOptions;
  readonly #commits: CommitQueue;
  #handler: EffectHandler | undefined;
  #stopped = false;
  /** Values were deleted since the files were last scrubbed. */
  #erased = false;

  /** `later` runs work after what is happening now: whatever is asked until then shares one commit. */
  constructor(
    store: EmbeddedStore,
    options: EngineOptions,
    later: (work: () => void) => void = queueMicrotask,
  ) {
    this.#store = store;
    this.#options = options;
    this.#commits = new CommitQueue(store, later, () => this.#scrub());
  }

  apply(command: DossierCommand): Promise<Outcome> {
    return this.#checked({ ...command, kind: "command" });
  }

  migrate(order: MigrationOrder): Promise<Outcome> {
    return this.#checked({ ...order, kind: "migration" });
  }

  erase(order: Order): Promise<Outcome> {
    // Also where the key is known: a process may have died after the commit and before the scrubbing.
    this.#erased = true;
    return this.#checked({ ...order, kind: "erasure" });
  }

  nextSerial(unit: string, day: string): Promise<number> {
    const fault = serialFault(unit, day);
    return fault === undefined
      ? this.#commits.add(() => this.#store.nextSerial(unit, day))
      : Promise.reject(fault);
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
          failed.push({ what: dossier, because: faultText(error) });
          this.#store.exclusively(() =>
            this.#store.postpone(dossier, minutesAfter(now, MINUTES_UNTIL_RETRY)),
          );
        }
      }
      await Promise.resolve();
    }
    this.#scrub();
    if (this.#handler === undefined) return { fired, delivered: 0, failed };
    const send = (command: DossierCommand) => this.#ask({ ...command, kind: "command" });
    const handed = await deliver(outboxOf(this.#store, now), this.#handler, send);
    return { fired, delivered: handed.delivered, failed: [...failed, ...handed.failed] };
  }

  async start(handler: EffectHandler): Promise<void> {
    this.#handler = handler;
    await Promise.resolve();
  }

  async stop(): Promise<void> {
    await this.#commits.close();
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
    return this.#commits.add(() => this.#perform(request));
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
    const writes = writesOf(steps);
    for (const hash of definitionsOf(writes))
      if (!this.#store.hasDocument(hash))
        this.#store.keepDocument(hash, definitionText(this.get(hash).source));
    this.#store.write(writes);
    this.#erased ||= writes.eraseFields !== undefined;
  }

  /** Makes sure that erased values are in no file any more, before anybody is told that they are erased. */
  #scrub(): void {
    if (!this.#erased) return;
    this.#store.scrub();
    this.#erased = false;
  }

  #desk() {
    return { cryptography: this.#options.cryptography, recorded: this.#options.now() };
  }
}

const outboxOf = (store: EmbeddedStore, now: Moment): Outbox => ({
  take: (atMost) => store.exclusively(() => store.takeEffects(now, atMost, nextTry(now))),
  done: (id) => store.exclusively(() => store.effectDone(id)),
});

const settled = <T>(act: () => T): Promise<T> => new Promise((resolve) => resolve(act()));
