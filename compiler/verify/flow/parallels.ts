import { inBothLanguages, type LocalText, type ParallelState } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { exampleOf } from "./counterexample.ts";
import type { Exploration } from "./exploration.ts";
import type { Answer } from "./join-composition.ts";
import { joined } from "./words.ts";

/** Answers of the branches for which no join holds: the parallel part would never be over. */
export function answersWithoutWay(exploration: Exploration): readonly ModelFinding[] {
  const findings = new Map<string, ModelFinding>();
  for (const { state, situation, moves } of exploration.reached) {
    if (state.state.kind !== "parallel" || findings.has(state.state.id)) continue;
    const obstacle = moves.obstacles.find((one) => one.is === "no-join");
    if (obstacle === undefined || !exploration.walk.counted) continue;
    const { id, label } = state.state;
    const answers = answerWords(state.state, obstacle.answers);
    const guarded = state.branches.some(({ when }) => when !== undefined);
    const example = guarded ? exampleOf(exploration.walk.flow, situation) : undefined;
    findings.set(
      id,
      modelFinding("TT3207", { at: "state", state: id }, { name: inBothLanguages(label), answers, example }),
    );
  }
  return [...findings.values()];
}

function answerWords(state: ParallelState, answers: readonly Answer[]): Required<LocalText> {
  if (answers.length === 0) return { vi: "không nhánh nào tham gia", en: "no branch takes part" };
  return joined(
    answers.flatMap(({ branch: id, action }) => {
      const branch = state.branches.find((one) => one.id === id);
      const outcome = branch?.outcomes.find((one) => one.action === action);
      if (branch === undefined || outcome === undefined) return [];
      const [who, what] = [inBothLanguages(branch.label), inBothLanguages(outcome.label)];
      return [{ vi: `«${who.vi}»: ${what.vi.toLowerCase()}`, en: `"${who.en}": ${what.en.toLowerCase()}` }];
    }),
  );
}

/** Joins that no answers lead to; `còn lại` is a net that may well be empty. */
export function unusedJoins({ walk: { flow }, states, ways }: Exploration): readonly ModelFinding[] {
  return [...flow.states.values()].flatMap(({ state, joins }) =>
    joins.flatMap(({ way }) => {
      if (way.is !== "join" || !states.has(state.id) || ways.has(way) || way.join.test.is === "otherwise")
        return [];
      const place = { at: "join", state: state.id, join: way.index } as const;
      return [modelFinding("TT3208", place, { name: inBothLanguages(state.label) })];
    }),
  );
}

/** Branches that never take part, and cases in which none does. */
export function idleBranches(exploration: Exploration): readonly ModelFinding[] {
  const { walk, states, partaking, reached } = exploration;
  const findings: ModelFinding[] = [];
  for (const compiled of walk.flow.states.values()) {
    const { state, branches } = compiled;
    if (state.kind !== "parallel" || !states.has(state.id)) continue;
    for (const branch of branches) {
      if (partaking.has(branch)) continue;
      const { id, label } = branch.branch;
      const params = { name: inBothLanguages(label), what: "branch" } as const;
      findings.push(modelFinding("TT3216", { at: "branch", state: state.id, branch: id }, params));
    }
    const empty = walk.flow.isExact
      ? reached.find((standing) => standing.state === compiled && standing.moves.isEmpty)
      : undefined;
    if (empty === undefined || branches.every((branch) => !partaking.has(branch))) continue;
    const example = exampleOf(walk.flow, empty.situation);
    const params = { name: inBothLanguages(state.label), what: "all", example } as const;
    findings.push(modelFinding("TT3216", { at: "state", state: state.id }, params));
  }
  return findings;
}
