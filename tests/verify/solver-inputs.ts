import {
  inputsOf,
  type Expression,
  type Facts,
  type FieldReference,
  type Json,
  type ProcedureModel,
} from "@tthc/model";
import { cellsOf } from "../../compiler/verify/inputs/cells.ts";
import { inputSpaceOf } from "../../compiler/verify/inputs/input-space.ts";
import type { Inputs, KeptFact } from "./machine-inputs.ts";

/** Conditions asked in a flow: of exits, branches and outcomes. */
function conditionsOf({ flow }: ProcedureModel): readonly Expression[] {
  const whens = flow.states.flatMap((state) => [
    ...state.exits.map(({ when }) => when),
    ...(state.kind === "parallel"
      ? state.branches.flatMap((branch) => [branch.when, ...branch.outcomes.map(({ when }) => when)])
      : []),
  ]);
  const all = whens.filter((when) => when !== undefined);
  return [...new Map(all.map((when) => [JSON.stringify(when), when])).values()];
}

const KEPT: readonly KeptFact[] = ["case", "channel", "applicant"];

/**
 * The example facts of the solver's cells as inputs of a machine: one dossier for each way the conditions of the flow
 * come out together, and the values that the cells give to what officials record. Undefined where there are no cells.
 */
export function solverInputs(model: ProcedureModel): Inputs | undefined {
  const conditions = conditionsOf(model);
  const read = conditions.flatMap(inputsOf);
  const kept = KEPT.filter((fact) => read.some((input) => input.op === "fact" && input.fact === fact));
  const cells = cellsOf(inputSpaceOf(model, "any-time"), conditions, { per: kept });
  if (cells.is === "undecided") return undefined;
  const recordedIds = new Set(recordedIn(model));
  const readsRecorded = conditions.map((condition) =>
    inputsOf(condition).some((input) => isField(input) && recordedIds.has(input.path[0] ?? "")),
  );
  const mixed = fieldsIn(conditions.filter((_, at) => readsRecorded[at]));
  const dossiers = new Map<string, Facts>();
  const recorded = new Map<string, Map<string, Json>>();
  for (const { truths, example } of cells.cells) {
    const { fields, ...others } = example.facts;
    for (const id of mixed) {
      const value = recordedIds.has(id) ? fields[id] : undefined;
      if (value === undefined || value === null) continue;
      recorded.set(id, (recorded.get(id) ?? new Map<string, Json>()).set(JSON.stringify(value), value));
    }
    const filed = Object.fromEntries(Object.entries(fields).filter(([id]) => !recordedIds.has(id)));
    const settled = truths.map((truth, at) => (readsRecorded[at] ? "" : truth === true));
    const beside = mixed.map((id) => filed[id] ?? null);
    const key = JSON.stringify([settled, beside, kept.map((fact) => others[fact])]);
    if (!dossiers.has(key)) dossiers.set(key, { ...others, fields: filed });
  }
  return {
    dossiers: [...dossiers.values()],
    recorded: Object.fromEntries([...recorded].map(([id, values]) => [id, [...values.values()]])),
    forget: false,
    kept,
    amended: amendable(model),
  };
}

const isField = (input: { readonly op: string }): input is FieldReference => input.op === "field";

/** Ids of the fields that conditions read. */
const fieldsIn = (conditions: readonly Expression[]): readonly string[] => [
  ...new Set(conditions.flatMap(inputsOf).flatMap((one) => (isField(one) ? (one.path[0] ?? []) : []))),
];

function recordedIn({ flow }: ProcedureModel): readonly string[] {
  return flow.states.flatMap((state) => {
    if (state.kind === "parallel")
      return state.branches.flatMap(({ records }) => records.map(({ id }) => id));
    return state.kind === "end" ? [] : state.records.map(({ id }) => id);
  });
}

/** One part of the dossier for each set of branches that read alike, so that every answer can be made to lapse. */
function amendable({ flow }: ProcedureModel): readonly string[] {
  const branches = flow.states.flatMap((state) => (state.kind === "parallel" ? state.branches : []));
  return [...new Set(branches.map(({ reads }) => (reads === undefined ? "don" : (reads[0] ?? "don"))))];
}
