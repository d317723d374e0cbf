import type { ProcedureModel } from "@tthc/model";
import {
  decide,
  loadDefinition,
  type Acting,
  type Definition,
  type DossierEvent,
  type DossierRecord,
} from "@tthc/runtime";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";

/** A model and the machine emitted from it, loaded as a portal would. */
export const defined = (model: ProcedureModel): Definition => loadDefinition(model, emitMachine(model));

export const officer = (role: string): Acting => ({ is: "role", role });

/** `[at, who, action, branch?, more?]`; `applicant` and `system` are themselves, anything else is a role. */
export type Act = readonly [
  at: string,
  who: string,
  action: string,
  branch?: string | undefined,
  more?: Partial<DossierEvent> | undefined,
];

/** Applies acts that must all be accepted. */
export function apply(
  definition: Definition,
  record: DossierRecord | null,
  ...acts: readonly Act[]
): DossierRecord {
  let current = record;
  for (const [at, who, action, branch, more] of acts) {
    const actor: Acting = who === "applicant" || who === "system" ? { is: who } : officer(who);
    const event: DossierEvent = { type: action, ...(branch !== undefined && { branch }), ...more };
    const decision = decide(definition, current, { at, actor, event });
    if (!decision.ok)
      throw new Error(`${action} refused: ${decision.refusal.code} ${decision.refusal.reason.vi}`);
    current = decision.record;
  }
  if (current === null) throw new Error("no act");
  return current;
}

/** The house of the language's example, filed online on 21/08/2026 at 15:30. */
export const filedHouse = (house: Definition): DossierRecord =>
  apply(house, null, [
    "2026-08-21T15:30",
    "applicant",
    "nop",
    undefined,
    {
      facts: { case: "nha_o", channel: "online-full", applicant: "ca_nhan" },
      fields: { tang_1: "80", lien_ke: false },
      papers: { don: true, ban_ve: true },
    },
  ]);
