import type { Definitions } from "../engines/definitions.ts";
import type { DossierState } from "../engines/dossier-state.ts";
import type { EffectHandler, Engine } from "../engines/engine.ts";
import { noticeOf, type NoticeStyle } from "./make-notice.ts";
import type { NoticeSender, Recipient } from "./notice.ts";

/** Who is told about a dossier. The portal knows its users; `undefined`: nobody is to be told. */
export type Recipients = (
  to: "applicant" | "office",
  state: DossierState,
) => Promise<Recipient | undefined> | Recipient | undefined;

/** What a notice handler is given. */
export interface NoticeOptions {
  readonly engine: Pick<Engine, "read">;
  readonly definitions: Pick<Definitions, "get">;
  readonly recipients: Recipients;
  /** Every one of them gets every notice. */
  readonly senders: readonly NoticeSender[];
  readonly style?: NoticeStyle;
}

/**
 * Carries out the effects of an engine by sending notices. One sender that fails makes the engine hand the effect over
 * again, to all of them: whoever had it knows its id.
 */
export function noticeHandler({
  engine,
  definitions,
  recipients,
  senders,
  style = {},
}: NoticeOptions): EffectHandler {
  return {
    run: async (effect) => {
      const state = await engine.read(effect.dossier);
      // What was erased has nobody to tell, and nothing to say.
      if (state === null || state.record === null || state.definition === null || state.erased !== undefined)
        return undefined;
      const { definition } = definitions.get(state.definition);
      const probe = noticeOf(effect, definition, state.record, "vi", style);
      if (probe === undefined) return undefined;
      const recipient = await recipients(probe.to, state);
      if (recipient === undefined) return undefined;
      const notice = noticeOf(effect, definition, state.record, recipient.language, style) ?? probe;
      for (const sender of senders) await sender.send(notice, recipient);
      return undefined;
    },
  };
}
