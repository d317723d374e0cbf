import { inBothLanguages, type ActionMeaning, type ProcedureModel, type StepState } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { graphOf, reachedFrom } from "../flow/state-graph.ts";

const EXAMINING: ReadonlySet<ActionMeaning> = new Set<ActionMeaning>([
  "pass",
  "fail",
  "incomplete",
  "complete",
]);

const roleOf = ({ actor }: StepState): string | undefined => (actor.is === "role" ? actor.role : undefined);
const does = ({ exits }: StepState, meanings: ReadonlySet<ActionMeaning>): boolean =>
  exits.some(({ meaning }) => meanings.has(meaning));

const isSigning = (step: StepState): boolean =>
  step.signed === true || step.exits.some(({ meaning }) => meaning === "approve");

/** The steps of the procedure's own part; what a flow library does by itself, such as deciding at once, is its own design. */
const ownSteps = ({ flow }: ProcedureModel): readonly StepState[] =>
  flow.states.filter((state): state is StepState => state.kind === "step" && state.fromFlow === undefined);

/** Whether a step examines and another of the same procedure signs. */
export const separatesDuties = (model: ProcedureModel): boolean => ownSteps(model).some(isSigning);

/** Signers who also examine what they sign. */
export function examiningSigners(model: ProcedureModel): readonly ModelFinding[] {
  const steps = ownSteps(model);
  const graph = graphOf(model);
  const next = (id: string) => (graph.ways.get(id) ?? []).map(({ target }) => target);
  return steps.filter(isSigning).flatMap((signing) => {
    const role = roleOf(signing);
    if (role === undefined) return [];
    const examining = steps.find(
      (step) =>
        roleOf(step) === role &&
        (step === signing ? signsOwnExamination(step) : !isSigning(step) && does(step, EXAMINING)) &&
        reachedFrom([step.id], next).has(signing.id),
    );
    if (examining === undefined) return [];
    const label = model.roles.find(({ id }) => id === role)?.label ?? { vi: role };
    return [
      modelFinding(
        "TT3212",
        { at: "actor", state: signing.id },
        {
          role: inBothLanguages(label),
          signs: inBothLanguages(signing.label),
          examines: inBothLanguages(examining.label),
        },
        [
          {
            place: { at: "actor", state: examining.id },
            note: { vi: "cũng người này thẩm định ở đây", en: "the same role examines here" },
          },
        ],
      ),
    ];
  });
}

/** One signed step that also finds papers lacking or sufficient: examined and signed by one hand. */
const signsOwnExamination = (step: StepState): boolean =>
  step.signed === true && does(step, new Set<ActionMeaning>(["pass", "incomplete", "complete"]));
