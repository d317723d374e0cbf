import type { Facts, ProcedureModel } from "@tthc/model";
import { compileFlow } from "../../compiler/verify/flow/compiled-flow.ts";
import { explore } from "../../compiler/verify/flow/exploration.ts";
import type { MachineFacts } from "./machine-exploration.ts";
import type { Inputs } from "./machine-inputs.ts";

export type Verdicts = Omit<MachineFacts, "configurations">;

/** What the proofs of a flow say, in the words of the machine. */
export function verdictsOf(model: ProcedureModel): Verdicts & { readonly isExact: boolean } {
  const { states, reached, canEnd, walk } = explore(compileFlow(model));
  const ids = (which: typeof reached) => new Set(which.map(({ state }) => state.state.id));
  return {
    isExact: walk.counted && walk.flow.isExact,
    reached: new Set(states),
    lost: ids(reached.filter(({ state }, at) => !canEnd[at] && state.state.id !== model.flow.initial)),
    stuck: ids(reached.filter(({ moves }) => moves.obstacles.length > 0)),
    taken: new Set(
      reached.flatMap(({ state, moves }) =>
        moves.ways.map(({ action = "join", way }) => `${state.state.id} ${action} ${way.target}`),
      ),
    ),
  };
}

/** Inside a parallel part a dossier is lost by what was answered so far: that is told where its joins lead. */
export function comparable(model: ProcedureModel, { reached, lost, stuck, taken }: Verdicts): Verdicts {
  const parallels = new Set(model.flow.states.flatMap(({ id, kind }) => (kind === "parallel" ? [id] : [])));
  return { reached, lost: new Set([...lost].filter((id) => !parallels.has(id))), stuck, taken };
}

/** Every dossier of a random flow that its guards can tell apart, and both findings of each recorded fact. */
export function randomInputs(model: ProcedureModel): Inputs {
  const text = JSON.stringify(model.flow);
  const both = (id: string) => (text.includes(`"${id}"`) ? [true, false] : [true]);
  const cases = text.includes('"fact"') ? ["nha_o", "cong_trinh"] : ["nha_o"];
  const dossiers = cases.flatMap((id) =>
    both("hoi_mot").flatMap((hoi_mot) =>
      both("hoi_hai").map((hoi_hai): Facts => ({
        case: id,
        channel: "counter",
        applicant: "individual",
        filingDate: "2026-07-01",
        fields: { hoi_mot, hoi_hai },
      })),
    ),
  );
  const recorded = model.flow.states.flatMap((state) => {
    if (state.kind === "end") return [];
    return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : state.records;
  });
  return {
    dossiers,
    recorded: Object.fromEntries(recorded.map(({ id }) => [id, [true, false]])),
    forget: true,
    kept: ["case", "channel", "applicant"],
    amended: ["don"],
  };
}
