import type { Moment } from "@tthc/model";
import type { DossierCommand, Effect, EffectHandler, Outcome, TickReport } from "./engine.ts";
import { faultText } from "./fault-text.ts";
import { minutesAfter } from "./minutes-after.ts";

// Few at a time: what is taken is put off for two minutes only, and then somebody else may take it too.
const BATCH = 10;
const MINUTES_PER_DAY = 24 * 60;

/** Effects that wait to be handed over. */
export interface Outbox {
  /** Effects whose turn has come; taking one puts its next try off, so that nobody else takes it meanwhile. */
  readonly take: (atMost: number) => readonly Effect[] | Promise<readonly Effect[]>;
  readonly done: (id: string) => void | Promise<void>;
}

/** Sends the reply of an effect. */
export type SendReply = (command: DossierCommand) => Promise<Outcome>;

/** When an effect comes again that was handed over so many times: after 2, 4, 8 minutes and so on, daily at last. */
export const nextTry =
  (now: Moment) =>
  (attempts: number): Moment =>
    minutesAfter(now, Math.min(2 ** Math.min(attempts, 20), MINUTES_PER_DAY));

/**
 * Hands over every effect whose turn has come. One that fails, or whose process dies, comes again. It is done only when
 * its reply has been recorded.
 */
export async function deliver(
  outbox: Outbox,
  handler: EffectHandler,
  send: SendReply,
): Promise<Pick<TickReport, "delivered" | "failed">> {
  const failed: TickReport["failed"][number][] = [];
  let delivered = 0;
  for (;;) {
    const effects = await outbox.take(BATCH);
    if (effects.length === 0) return { delivered, failed };
    for (const effect of effects) {
      try {
        await carryOut(outbox, handler, effect, send);
        delivered += 1;
      } catch (error) {
        failed.push({ what: effect.id, because: faultText(error) });
      }
    }
  }
}

async function carryOut(
  outbox: Outbox,
  handler: EffectHandler,
  effect: Effect,
  send: SendReply,
): Promise<void> {
  const reply = await handler.run(effect);
  if (reply !== undefined) await send({ ...reply, dossier: effect.dossier, key: `effect:${effect.id}` });
  await outbox.done(effect.id);
}
