import type { Field, ProcedureModel } from "@tthc/model";

/** What an official counts in a procedure: steps and branches somebody works on, questions a citizen answers. */
export interface Counts {
  readonly steps: number;
  readonly fields: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A nested group or repeated row counts by its own fields; an address or a parcel is one question. */
function questions({ shape }: Field): number {
  const inner = shape.is === "list" || (shape.is === "record" && shape.of === "group") ? shape.fields : [];
  return inner.length === 0 ? 1 : sum(inner.map(questions));
}

export function countsOf({ flow, forms }: ProcedureModel): Counts {
  const steps = flow.states.map((state) => {
    if (state.kind === "end") return 0;
    return state.kind === "parallel" ? state.branches.length : 1;
  });
  const fields = forms.flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields.map(questions)),
  );
  return { steps: sum(steps), fields: sum(fields) };
}

export const total = (counts: readonly Counts[]): Counts => ({
  steps: sum(counts.map(({ steps }) => steps)),
  fields: sum(counts.map(({ fields }) => fields)),
});
