import type { ChoicePoint } from "./choice-point.ts";
import type { InputSpace } from "./input-space.ts";
import type { Mentions } from "./mentions.ts";
import { tellingIds } from "./representatives.ts";
import { UNKNOWN } from "./symbolic-value.ts";
import type { Taken } from "./check.ts";

type Valued = Omit<Taken, "minor">;

/** The values of a fact of the dossier, or of the outcome of a branch. */
export function factValues(space: InputSpace, mentions: Mentions, point: ChoicePoint): readonly Valued[] {
  const { model } = space;
  if (point.is === "outcome") {
    const branches = model.flow.states.flatMap((state) => (state.kind === "parallel" ? state.branches : []));
    const outcomes = branches.find(({ id }) => id === point.branch)?.outcomes ?? [];
    return [...new Set(outcomes.map(({ action, countsAs }) => countsAs ?? action))]
      .map(choice)
      .concat(ABSENT);
  }
  if (point.is !== "fact") return [];
  switch (point.fact) {
    case "case":
      return orAbsent(
        tellingIds(
          model.cases.map(({ id }) => id),
          mentions,
        ).map(choice),
      );
    case "applicant":
      return orAbsent(
        tellingIds(
          model.applicants.map(({ id }) => id),
          mentions,
        ).map(choice),
      );
    case "channel":
      return orAbsent(model.channels.map(({ channel }) => channelValue(channel)));
    case "filing-place":
      return places(space, mentions);
    case "filing-date":
      return [];
  }
}

/** The fact `id` of a kind as it is decided. */
export function choice(id: string): Valued {
  return { value: { is: "choice", id }, json: id };
}

export function channelValue(id: string): Valued {
  return { value: { is: "choice", id, general: "channel" }, json: id };
}

const ABSENT: Valued = { value: UNKNOWN };

const orAbsent = (values: readonly Valued[]): readonly Valued[] => (values.length === 0 ? [ABSENT] : values);

function places({ places: all, model }: InputSpace, mentions: Mentions): readonly Valued[] {
  const mentioned = all.filter((id) => mentions.texts.has(id) || mentions.choices.has(id));
  const other = all.find((id) => !mentioned.includes(id));
  const values = [...mentioned, ...(other === undefined ? [] : [other])].map((value): Valued => ({
    value: { is: "text", value },
    json: value,
  }));
  return model.filingPlace === undefined ? [...values, ABSENT] : values;
}
