import { namesOf, NO_NAMES, type Expression, type ProcedureModel } from "@tthc/model";

/** The condition of a row of a table, as the source wrote it. */
export interface RowGround {
  readonly when?: Expression;
  readonly otherwise?: true;
}

/** What the lines of a play call things by: labels of fields and choices, conditions of rows. */
export interface PlayNames extends ReturnType<typeof namesOf> {
  /** What a row of a fee, a relief or a row of the term stands for; undefined where there is no such row. */
  readonly row: (id: string) => RowGround | undefined;
}

/** Nothing known: ids as they are. */
export const NO_PLAY_NAMES: PlayNames = { ...NO_NAMES, laws: [], row: () => undefined };

/** The names of a procedure, campaigns included. */
export function playNames(model: ProcedureModel): PlayNames {
  const charges = [...model.charges, ...model.campaigns.flatMap((campaign) => campaign.charges)];
  const terms = [model.term, ...model.campaigns.flatMap(({ term }) => term ?? [])];
  const rows = new Map<string, RowGround>([
    ...charges.flatMap(({ rows: own, reliefs }) => [...own, ...reliefs].map((row) => [row.id, row] as const)),
    ...terms.flatMap((term) => term.rows.map((row) => [row.id, row] as const)),
  ]);
  return { ...namesOf(model), row: (id) => rows.get(id) };
}
