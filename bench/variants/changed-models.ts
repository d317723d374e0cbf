import type { ProcedureModel } from "../../model/index.ts";
import { opened } from "./opened.ts";

/** One in so many procedures changes: 50 of 1,000. */
const CHANGED_EVERY = 20;

export interface ModelPair {
  readonly before: ProcedureModel;
  readonly after: ProcedureModel;
}

/** Every model of a workspace beside a copy of it; in one of twenty the last field of a section is gone. */
export function changedModels(folder: string, count = 1000): readonly ModelPair[] {
  const { workspace, files } = opened(folder);
  const models = workspace.check(files, { prove: false }).procedures.flatMap(({ model }) => model ?? []);
  const asked = models.filter((model) => sectionToCut(model) !== undefined).slice(0, count);
  return asked.map((before, at) => {
    const after = structuredClone(before);
    if (at % CHANGED_EVERY === 0) (sectionToCut(after)?.fields as unknown[]).pop();
    return { before, after };
  });
}

const sectionToCut = ({ forms }: ProcedureModel) =>
  forms.flatMap(({ sections }) => sections).find(({ fields }) => fields.length > 1);

export const changedIn = (pairs: readonly ModelPair[], differs: (pair: ModelPair) => boolean): number =>
  pairs.filter(differs).length;
