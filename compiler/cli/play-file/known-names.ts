import type { DossierItem, Paper, ProcedureModel, State } from "@tthc/model";

/** Something of a procedure that a play file may name. */
export interface Named {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en?: string };
}

/** Acts that law gives every dossier, whatever its flow says. */
const DUTIES: readonly Named[] = [
  { id: "nop", label: { vi: "nộp" } },
  { id: "hen_lai", label: { vi: "hẹn lại" } },
  { id: "gia_han", label: { vi: "gia hạn" } },
];

const unique = (all: readonly Named[]): readonly Named[] => [
  ...new Map(all.map(({ id, label }) => [id, { id, label }])).values(),
];

const branchesOf = (state: State) => (state.kind === "parallel" ? state.branches : []);

/** The actions of the flow, without those that belong to branches. */
export const knownActions = ({ flow }: ProcedureModel): readonly Named[] =>
  unique([
    ...DUTIES,
    ...flow.states.flatMap(({ exits }) => exits.map(({ action, label }) => ({ id: action, label }))),
  ]);

export const knownBranches = ({ flow }: ProcedureModel): readonly Named[] =>
  unique(flow.states.flatMap(branchesOf));

/** Actions that the branches of one name answer with. */
export const branchActions = ({ flow }: ProcedureModel, branch: string): readonly Named[] =>
  unique(
    flow.states
      .flatMap(branchesOf)
      .filter(({ id }) => id === branch)
      .flatMap(({ outcomes }) => outcomes.map(({ action, label }) => ({ id: action, label }))),
  );

/** Papers, those inside groups too. */
export const knownPapers = ({ dossier }: ProcedureModel): readonly Paper[] => papersIn(dossier.items);

const papersIn = (items: readonly DossierItem[]): readonly Paper[] =>
  items.flatMap((item) => (item.kind === "paper" ? [item] : papersIn(item.items)));

/** Agencies and offices where a dossier may be filed. */
export const knownPlaces = ({ agenciesDeclared }: ProcedureModel): readonly Named[] =>
  unique(agenciesDeclared.flatMap((agency) => [agency, ...agency.offices]));
