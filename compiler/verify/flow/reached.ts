import { inBothLanguages } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { isShadowed } from "./shadowed.ts";
import type { Exploration } from "./exploration.ts";
import { reachedFrom } from "./state-graph.ts";
import { isLettingGo } from "./ways.ts";

/** States that the steps lead to but no dossier gets to; the library's may serve other procedures. */
export function unreachedStates({ walk: { flow }, states }: Exploration): readonly ModelFinding[] {
  const { graph } = flow;
  const next = (id: string) => (graph.ways.get(id) ?? []).map(({ target }) => target);
  const findings: ModelFinding[] = [];
  for (const id of reachedFrom([graph.initial], next)) {
    const state = graph.states.get(id);
    if (state === undefined || states.has(id) || state.fromFlow !== undefined) continue;
    findings.push(modelFinding("TT3201", { at: "state", state: id }, { name: inBothLanguages(state.label) }));
  }
  return findings;
}

/** Exits and outcomes that nobody can ever take where dossiers do come. */
export function unusedExits({
  walk: { flow },
  states,
  ways,
  outcomes,
  partaking,
}: Exploration): readonly ModelFinding[] {
  const findings: ModelFinding[] = [];
  for (const { state, exits, branches } of flow.states.values()) {
    if (!states.has(state.id) || state.fromFlow !== undefined || state.kind === "end") continue;
    for (const { way } of exits) {
      if (way.is !== "exit" || ways.has(way) || isLettingGo(way.exit)) continue;
      if (isShadowed(state.exits, way.index)) continue;
      const params = { action: inBothLanguages(way.exit.label), name: inBothLanguages(state.label) };
      findings.push(modelFinding("TT3209", { at: "exit", state: state.id, exit: way.index }, params));
    }
    for (const compiled of branches) {
      const { branch } = compiled;
      if (!partaking.has(compiled)) continue;
      for (const [at, outcome] of branch.outcomes.entries()) {
        if (outcomes.has(outcome) || isShadowed(branch.outcomes, at)) continue;
        const params = { action: inBothLanguages(outcome.label), name: inBothLanguages(branch.label) };
        const place = { at: "outcome", state: state.id, branch: branch.id, outcome: at } as const;
        findings.push(modelFinding("TT3209", place, params));
      }
    }
  }
  return findings;
}
