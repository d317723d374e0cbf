import { inBothLanguages, type LocalText, type ProcedureModel } from "@tthc/model";
import { daysOf, longestOf, workingTime } from "../diff/headline/days.ts";
import type { ComparedLine } from "../diff/comparison-format.ts";
import { durationShown } from "../diff/words.ts";

/** A stay on the longest official path of one version. */
export interface Leg {
  readonly keys: readonly string[];
  readonly label: Required<LocalText>;
  /** In days of its own unit; absent without a limit. */
  readonly days?: number;
  readonly words?: Required<LocalText>;
  /** Whether it counts working days. */
  readonly working?: boolean;
  readonly counted: boolean;
}

/** The longest path of a version, stay by stay; nothing where no term is prescribed. */
export function legsOf(model: ProcedureModel): readonly Leg[] {
  const segments = longestOf(model)?.segments ?? [];
  return segments
    .filter(({ spent }) => !spent)
    .map(({ state, branch, label, duration, counted }) => {
      const key = branch === undefined ? state : `${state}.${branch}`;
      return {
        keys: [key, `${model.id}.${key}`],
        label: inBothLanguages(label),
        counted,
        ...(duration !== undefined && {
          days: daysOf(duration),
          words: durationShown(duration).words,
          ...workingTime(duration),
        }),
      };
    });
}

/** The stays that a line of the account sums up, by its key, else by its label. */
export function legsOfLine(legs: readonly Leg[], { key, label }: ComparedLine): readonly Leg[] {
  const counted = legs.filter(({ counted, days }) => counted && days !== undefined);
  const byKey = counted.filter(({ keys }) => keys.includes(key));
  return byKey.length > 0 ? byKey : counted.filter((leg) => leg.label.vi === label.vi);
}
