import type { Moment } from "@tthc/model";
import type { Effect, EffectHandler, Outcome, DossierCommand, TickReport } from "../engine.ts";
import { minutesAfter } from "../minutes-after.ts";
import type { EmbeddedStore } from "./store.ts";

const BATCH = 100;
const MINUTES_PER_DAY = 24 * 60;

/** Sends the reply of an effect. */
export type SendReply = (command: DossierCommand) => Promise<Outcome>;

/**
 * Hands over every effect whose turn has come. One that fails, or whose process dies, comes again: after 2, 4, 8 minutes
 * and so on, once a day at last. It is done only when its reply has been recorded.
 */
export async function deliver(
  store: EmbeddedStore,
  handler: EffectHandler,
  now: Moment,
  send: SendReply,
): Promise<Pick<TickReport, "delivered" | "failed">> {
  const failed: TickReport["failed"][number][] = [];
  let delivered = 0;
  const nextTry = (attempts: number) =>
    minutesAfter(now, Math.min(2 ** Math.min(attempts, 20), MINUTES_PER_DAY));
  for (;;) {
    const effects = store.exclusively(() => store.takeEffects(now, BATCH, nextTry));
    if (effects.length === 0) return { delivered, failed };
    for (const effect of effects) {
      try {
        await carryOut(store, handler, effect, send);
        delivered += 1;
      } catch (error) {
        failed.push({ what: effect.id, because: String(error) });
      }
    }
  }
}

async function carryOut(
  store: EmbeddedStore,
  handler: EffectHandler,
  effect: Effect,
  send: SendReply,
): Promise<void> {
  const reply = await handler.run(effect);
  if (reply !== undefined) await send({ ...reply, dossier: effect.dossier, key: `effect:${effect.id}` });
  store.exclusively(() => store.effectDone(effect.id));
}
