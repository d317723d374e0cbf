import type { MigrationPlan } from "@tthc/model";
import { initialState } from "../kernel/machine-step.ts";
import { migrate } from "../kernel/migrate.ts";
import { refuse } from "../kernel/refusal.ts";
import { canonicalJson } from "../log/canonical-json.ts";
import type { PinnedDefinition } from "./definitions.ts";
import type { DossierState } from "./dossier-state.ts";
import type { MigrationOrder } from "./engine.ts";
import { acceptedLine, refusedLine, type Advance, type Desk } from "./next-line.ts";

/** Moves a dossier to another definition. The line names both, and the plan by its hash. */
export function performMigration(
  before: DossierState,
  from: PinnedDefinition,
  to: PinnedDefinition,
  order: MigrationOrder,
  desk: Desk,
): Advance {
  const { key, at, actor, plan } = order;
  const head = {
    key,
    kind: "migration" as const,
    at,
    actor,
    input: () => ({ to: to.hash, plan: planHash(plan, desk) }),
  };
  const no = (vi: string, en: string): Advance =>
    refusedLine(
      before,
      from,
      head,
      refuse(from.definition, before.record ?? initialState(from.definition), "NO_MIGRATION", {
        what: { vi, en },
      }).refusal,
      desk,
    );
  if (before.record === null) return no("hồ sơ chưa được nộp", "the dossier is not filed");
  if (from.hash === to.hash) return no("hồ sơ đã theo phiên bản ấy", "the dossier follows it already");
  const decision = migrate(from.definition, to.definition, plan, before.record, { key, at, actor });
  if (!decision.ok) return refusedLine(before, from, head, decision.refusal, desk);
  const { record, entry } = decision;
  return acceptedLine(before, to, head, { record, clock: entry.clock, slips: entry.slips }, desk);
}

/** What a line names a plan by. */
export const planHash = (plan: MigrationPlan, { cryptography }: Pick<Desk, "cryptography">): string =>
  cryptography.sha256(canonicalJson(plan));
