/**
 * One line of waiting for each name: whatever comes in while its turn is running is done together in the next one. Turns
 * of different names run beside each other.
 */
export class Turns<T> {
  readonly #waiting = new Map<string, T[]>();
  readonly #running = new Set<Promise<void>>();
  readonly #take: (name: string, items: readonly T[]) => Promise<void>;
  readonly #atMost: number;

  /** `take` must not reject. */
  constructor(take: (name: string, items: readonly T[]) => Promise<void>, atMost: number) {
    this.#take = take;
    this.#atMost = atMost;
  }

  add(name: string, item: T): void {
    const queue = this.#waiting.get(name);
    if (queue !== undefined) {
      queue.push(item);
      return;
    }
    this.#waiting.set(name, [item]);
    const running = this.#run(name).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Until nobody waits any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #run(name: string): Promise<void> {
    const queue = this.#waiting.get(name) ?? [];
    // What is asked in the same breath shares the turn.
    await Promise.resolve();
    while (queue.length > 0) await this.#take(name, queue.splice(0, this.#atMost));
    this.#waiting.delete(name);
  }
}
