import { EngineFault } from "../engine-fault.ts";
import { faultText } from "../fault-text.ts";
import type { EmbeddedStore } from "./store.ts";

interface Waiting {
  /** Done inside the next commit; gives what to tell once that is durable. */
  readonly work: () => () => void;
  readonly reject: (fault: unknown) => void;
}

/** Work that is committed together with whatever else comes in until the commit. */
export class CommitQueue {
  readonly #store: Pick<EmbeddedStore, "exclusively">;
  readonly #later: (work: () => void) => void;
  readonly #committed: () => void;
  #queue: Waiting[] = [];
  #closed = false;

  /** `later` runs work after what is happening now; `committed` runs after each commit, before anybody is answered. */
  constructor(
    store: Pick<EmbeddedStore, "exclusively">,
    later: (work: () => void) => void,
    committed: () => void,
  ) {
    this.#store = store;
    this.#later = later;
    this.#committed = committed;
  }

  /** Rejects with an `EngineFault` where the work throws or cannot be committed. */
  add<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new EngineFault("stopped"));
        return;
      }
      const done = () => {
        const result = work();
        return () => resolve(result);
      };
      this.#queue.push({ work: done, reject });
      if (this.#queue.length === 1) this.#later(() => this.#drain());
    });
  }

  /** Commits what waits; nothing is taken afterwards. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#later(resolve));
    this.#drain();
    this.#closed = true;
  }

  /** Does everything that waits; nobody is answered before all of it is durable. */
  #drain(): void {
    const batch = this.#queue;
    this.#queue = [];
    if (batch.length === 0) return;
    const answers: (() => void)[] = [];
    try {
      this.#store.exclusively(() => {
        for (const { work, reject } of batch) {
          try {
            answers.push(work());
          } catch (fault) {
            answers.push(() => reject(asFault(fault)));
          }
        }
      });
      this.#committed();
    } catch (error) {
      for (const { reject } of batch) reject(new EngineFault("store-failed", faultText(error), error));
      return;
    }
    for (const answer of answers) answer();
  }
}

const asFault = (error: unknown): EngineFault =>
  error instanceof EngineFault ? error : new EngineFault("store-damaged", faultText(error), error);
