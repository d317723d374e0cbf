import type { LogLine } from "../../log/log-entry.ts";
import { definitionText, readDefinition } from "../definitions.ts";
import type { EngineOptions } from "../embedded/embedded-engine.ts";
import { definitionsOf, type Writes } from "../writes.ts";
import type { PostgresStore } from "./postgres-store.ts";

/** Definitions and plans, which a store keeps by their hash for ever: read and written once a process each. */
export class Documents {
  readonly #definitions: EngineOptions["definitions"];
  readonly #kept = new Set<string>();

  constructor({ definitions }: Pick<EngineOptions, "definitions">) {
    this.#definitions = definitions;
  }

  /** Makes a definition known that only the store still has. */
  async ready(store: PostgresStore, hash: unknown): Promise<void> {
    if (typeof hash !== "string" || this.#definitions.has(hash)) return;
    const text = await store.document(hash);
    if (text !== undefined) this.#definitions.register(hash, () => readDefinition(text));
  }

  /** Makes everything known that a replay of these lines needs; gives the plans of its migrations. */
  async readyFor(store: PostgresStore, lines: readonly LogLine[]): Promise<ReadonlyMap<string, string>> {
    const plans = new Map<string, string>();
    for (const { entry } of lines) {
      await this.ready(store, entry.definition);
      if (entry.kind !== "migration") continue;
      const { to, plan } = entry.input as { readonly to?: string; readonly plan?: string };
      await this.ready(store, to);
      const text = plan === undefined ? undefined : await store.document(plan);
      if (plan !== undefined && text !== undefined) plans.set(plan, text);
    }
    return plans;
  }

  /** Keeps the definitions of lines that are about to be written. */
  async keepAll(store: PostgresStore, writes: Writes): Promise<void> {
    for (const hash of definitionsOf(writes))
      await this.keep(store, hash, () => definitionText(this.#definitions.get(hash).source));
  }

  async keep(store: PostgresStore, hash: string, text: () => string): Promise<void> {
    if (this.#kept.has(hash)) return;
    await store.keepDocument(hash, text());
    this.#kept.add(hash);
  }

  /** After a write that missed one: the store is not the one that it was, such as an older backup. */
  forget(): void {
    this.#kept.clear();
  }
}
