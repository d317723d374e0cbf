import { canonicalJson } from "../../log/canonical-json.ts";
import { advance, type Request } from "../advance.ts";
import { unknownDossier, type DossierState } from "../dossier-state.ts";
import type { EngineOptions } from "../embedded/embedded-engine.ts";
import type { Outcome } from "../engine.ts";
import { firstOutcome } from "../first-outcome.ts";
import type { Advance } from "../next-line.ts";
import { planHash } from "../perform-migration.ts";
import { writesOf } from "../writes.ts";
import type { Documents } from "./documents.ts";
import { asFault, isOvertaken, isPassing } from "./passing-fault.ts";
import { OVERTAKEN } from "./patiently.ts";
import type { PostgresStore } from "./postgres-store.ts";

/** Somebody waits for the answer to a request. */
export interface Waiting {
  readonly request: Request;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

/** Requests to one dossier that are decided one after the other and written together. */
export class DossierTurn {
  readonly #dossier: string;
  readonly #batch: readonly Waiting[];
  readonly #options: EngineOptions;
  readonly #documents: Documents;
  /** Lines of earlier attempts: a connection may break after the commit and before its answer. */
  readonly #mine = new Map<string, Waiting>();

  constructor(dossier: string, batch: readonly Waiting[], options: EngineOptions, documents: Documents) {
    this.#dossier = dossier;
    this.#batch = batch;
    this.#options = options;
    this.#documents = documents;
  }

  /** Gives what to answer once everything is durable. Throws where the store could not be asked or written. */
  async attempt(store: PostgresStore): Promise<readonly (() => void)[] | typeof OVERTAKEN> {
    const { state, lines } = await store.load(
      this.#dossier,
      this.#batch.map(({ request }) => request.key),
    );
    const known = new Map(lines);
    const before = state ?? unknownDossier(this.#dossier);
    const steps: Advance[] = [];
    const answers: (() => void)[] = [];
    for (const waiting of this.#batch) {
      const { request, resolve, reject } = waiting;
      const first = known.get(request.key);
      if (first !== undefined) {
        const outcome = firstOutcome(first);
        const duplicate = this.#mine.get(outcome.hash) !== waiting;
        answers.push(() => resolve({ ...outcome, duplicate }));
        continue;
      }
      try {
        const made = await this.#decide(store, steps.at(-1)?.state ?? before, request);
        for (const { line } of made) known.set(line.entry.key, line);
        steps.push(...made);
        const { outcome } = made.at(-1) as Advance;
        this.#mine.set(outcome.hash, waiting);
        answers.push(() => resolve(outcome));
      } catch (error) {
        if (isPassing(error)) throw error;
        answers.push(() => reject(asFault(error)));
      }
    }
    if (steps.length === 0 || (await this.#write(store, before, steps))) return answers;
    // Certainly not written by this turn: an equal line, if there is one, is somebody else's.
    this.#mine.clear();
    return OVERTAKEN;
  }

  async #decide(store: PostgresStore, before: DossierState, request: Request): Promise<readonly Advance[]> {
    const { definitions, cryptography, now } = this.#options;
    const opens = request.kind === "command" ? request.definition : undefined;
    await this.#documents.ready(store, before.definition ?? opens);
    if (request.kind === "migration") {
      await this.#documents.ready(store, request.to);
      const hash = planHash(request.plan, this.#options);
      await this.#documents.keep(store, hash, () => canonicalJson(request.plan));
    }
    return advance(before, request, definitions, { cryptography, recorded: now() });
  }

  async #write(store: PostgresStore, before: DossierState, steps: readonly Advance[]): Promise<boolean> {
    const writes = writesOf(steps);
    await this.#documents.keepAll(store, writes);
    try {
      return await store.write(before.seq, writes);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      this.#documents.forget();
      return false;
    }
  }
}
