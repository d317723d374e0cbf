import type { Moment } from "@tthc/model";
import type { Effect, EffectHandler, Reply } from "../engines/engine.ts";
import { DeliveryFault } from "./delivery-fault.ts";

/** An effect that could not be carried out, with how often it was tried. Nothing in it is personal. */
export interface FailedEffect {
  readonly effect: Effect;
  readonly tries: number;
  readonly last: Moment;
  /** In words that name no address and quote nobody. */
  readonly because: string;
  /** Not tried again by itself: it waits for somebody. */
  readonly dead: boolean;
}

/** Where failures are kept, so that a restart forgets no count and loses no letter. */
export interface FailureBook {
  readonly get: (id: string) => Promise<FailedEffect | undefined>;
  readonly put: (failed: FailedEffect) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly list: () => Promise<readonly FailedEffect[]>;
}

/** A book in memory, for tests and trials. */
export function memoryFailureBook(): FailureBook {
  const book = new Map<string, FailedEffect>();
  return {
    get: (id) => Promise.resolve(book.get(id)),
    put: (failed) => Promise.resolve(void book.set(failed.effect.id, failed)),
    remove: (id) => Promise.resolve(void book.delete(id)),
    list: () => Promise.resolve([...book.values()]),
  };
}

/** Ten tries of an engine take about a day and a half. */
const TRIES = 10;

/**
 * Lets a handler fail so many times and then puts the effect aside as a dead letter, for the engine to go on. An engine
 * hands over at least once and for ever; a mailbox that is gone would be tried daily for years.
 */
export function withDeadLetters(
  handler: EffectHandler,
  book: FailureBook,
  { now, tries = TRIES }: { readonly now: () => Moment; readonly tries?: number },
): EffectHandler {
  return {
    run: async (effect) => {
      const before = await book.get(effect.id);
      // Put aside already, and the engine died before it heard so.
      if (before?.dead === true) return undefined;
      try {
        const reply = await handler.run(effect);
        if (before !== undefined) await book.remove(effect.id);
        return reply;
      } catch (error) {
        const count = (before?.tries ?? 0) + 1;
        const dead = count >= tries || (error instanceof DeliveryFault && error.permanent);
        await book.put({ effect, tries: count, last: now(), because: becauseOf(error), dead });
        if (dead) return undefined;
        throw error;
      }
    },
  };
}

/** Dead letters, the longest dead first. */
export async function deadLetters(book: Pick<FailureBook, "list">): Promise<readonly FailedEffect[]> {
  const dead = (await book.list()).filter((one) => one.dead);
  return dead.sort((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0));
}

/**
 * Tries a dead letter once more, because somebody mended what was wrong. Rejects, and keeps the letter, where it fails
 * again. The reply, if any, is for the caller to send, under the key `effect:<id>` that no other sender uses.
 */
export async function resend(
  book: FailureBook,
  handler: EffectHandler,
  id: string,
): Promise<Reply | undefined> {
  const letter = await book.get(id);
  if (letter === undefined) return undefined;
  const reply = await handler.run(letter.effect);
  await book.remove(id);
  return reply;
}

const becauseOf = (error: unknown): string =>
  error instanceof DeliveryFault ? error.message : error instanceof Error ? error.name : "error";
