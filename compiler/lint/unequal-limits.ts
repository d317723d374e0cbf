import { inBothLanguages, type Limit, type LocalText, type ProcedureModel, type State } from "@tthc/model";
import { modelFinding } from "../diagnostics/model-finding.ts";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import { ElementWords } from "../law-index/element-words.ts";
import { foldedText } from "../law-index/folded-text.ts";
import { inForceTogether } from "./in-force-together.ts";
import { oddOnes } from "./odd-ones.ts";
import type { CatalogueRule } from "./rule.ts";

interface LimitedStep {
  readonly model: ProcedureModel;
  readonly label: LocalText;
  readonly limit: Limit;
  readonly place: ModelPlace;
  /** Who does what: steps with one key are one step to an official. */
  readonly key: string;
}

/**
 * One step of one agency has one limit: the same role of the same agencies, under the same name, in one field of
 * administration; intake is one step in all fields. A limit that is said to be assumed is no rule of the agency yet.
 */
export const unequalLimits: CatalogueRule = (models) => {
  const together = inForceTogether(models);
  const byKey = Map.groupBy(models.flatMap(stepsOf), ({ key }) => key);
  return [...byKey.values()].flatMap((steps) =>
    oddOnes(
      steps,
      ({ limit }) => written(limit),
      (a, b) => together(a.model, b.model),
    ).map(([step, usual]) => {
      const params = {
        name: inBothLanguages(step.label),
        limit: new ElementWords(step.model).duration(step.limit.duration),
        otherLimit: new ElementWords(usual.model).duration(usual.limit.duration),
        procedure: inBothLanguages(usual.model.label),
      };
      return { model: step.model, finding: modelFinding("unequal-limits", step.place, params) };
    }),
  );
};

function stepsOf(model: ProcedureModel): readonly LimitedStep[] {
  return model.flow.states.flatMap((state) => {
    if (state.kind === "step" && state.actor.is === "role")
      return limited(model, state, state.actor.role, isIntake(state), { at: "limit", state: state.id });
    if (state.kind !== "parallel") return [];
    return state.branches.flatMap((branch) =>
      branch.actor.is === "role"
        ? limited(model, branch, branch.actor.role, false, {
            at: "limit",
            state: state.id,
            branch: branch.id,
          })
        : [],
    );
  });
}

const isIntake = ({ exits }: State): boolean => exits.some(({ meaning }) => meaning === "accept");

function limited(
  model: ProcedureModel,
  { label, limit }: { readonly label: LocalText; readonly limit?: Limit },
  role: string,
  isOfAllFields: boolean,
  place: ModelPlace,
): readonly LimitedStep[] {
  if (limit === undefined || limit.assumption !== undefined) return [];
  const who = [...model.agencies].sort().join(" ");
  const key = [who, role, isOfAllFields ? "" : (model.sector?.id ?? ""), foldedText(label.vi)].join("|");
  return [{ model, label, limit, place, key }];
}

/** The limit without its law. */
const written = ({ duration, eachVisit, visits }: Limit): string =>
  JSON.stringify([duration.amount, duration.unit, eachVisit ?? false, visits]);
