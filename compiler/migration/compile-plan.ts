import {
  inBothLanguages,
  modelIdentity,
  type MigrationPlan,
  type MigrationVersion,
  type ProcedureModel,
} from "@tthc/model";
import { elementsOf } from "../diff/elements.ts";
import { pair } from "../diff/pairing.ts";
import { asksOf } from "./asks.ts";
import { fieldMoves } from "./field-moves.ts";
import { lettersOf } from "./letters.ts";
import { factMoves, paperMoves, registryMoves } from "./paper-moves.ts";
import { chargesRule, promiseOf, ruleOf } from "./plan-rules.ts";
import { stateMoves } from "./state-moves.ts";

/**
 * The migration plan from one version to the one that takes its place: the same two models always give the same plan.
 * `several`: the newer procedure replaces several, so that a dossier asked for a part of it only.
 */
export function compilePlan(
  before: ProcedureModel,
  after: ProcedureModel,
  { several = false }: { readonly several?: boolean } = {},
): MigrationPlan {
  const old = elementsOf(before);
  const pairing = pair(old, elementsOf(after));
  const fields = fieldMoves(old, pairing);
  const papers = paperMoves(before, pairing);
  const parts = {
    applies: ruleOf(after),
    states: stateMoves({ before, after, pairing, several }),
    asks: asksOf(before, after, fields, papers),
    promise: promiseOf(before, after),
  };
  return {
    format: "tthc-migration/1",
    before: sideOf(before),
    after: sideOf(after),
    applies: parts.applies,
    states: parts.states,
    facts: factMoves(before, after, pairing),
    fields,
    papers,
    registries: registryMoves(before, pairing),
    asks: parts.asks,
    promise: parts.promise,
    charges: chargesRule,
    letters: lettersOf(parts),
  };
}

const sideOf = (model: ProcedureModel): MigrationVersion => ({
  procedure: model.id,
  label: inBothLanguages(model.label),
  version: model.version.number,
  identity: modelIdentity(model),
});
