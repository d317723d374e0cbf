import type { Duration, Expression, ProcedureModel } from "@tthc/model";
import { longestPaths } from "../../verify/time/path-account.ts";
import type { ComparedPerGroup } from "../comparison-format.ts";
import { AS_NAMED, type Naming } from "../naming.ts";
import { spanOver } from "../span.ts";
import { daysOf, workingTime } from "./days.ts";
import { dimensionsOfAll, groupsBy, inSeries, sideBySide, type Dimension } from "./dossier-groups.ts";
import type { DossierGroup, NumberedGroup } from "./dossier-groups.ts";
import { DAYS, WORKING_DAYS, type Replaced } from "./measure.ts";
import { only } from "./path-groups.ts";

/** The longest promised term of each case and channel, where the term tells these apart. */
export function termsPerGroup(
  replaced: readonly Replaced[],
  after: ProcedureModel,
): readonly ComparedPerGroup[] {
  const models = replaced.map(({ model }) => model);
  const dimensions = dimensionsOfAll(models, after, conditionsOfTerm);
  if (dimensions.size === 0) return [];
  const before = replaced.map(({ model, naming }) => promisedTo(model, dimensions, naming));
  const now = promisedTo(after, dimensions, AS_NAMED);
  const units = new Set([...before.flat(), ...now].flatMap(({ term }) => workingTime(term).working ?? []));
  const numbers = (all: readonly Promised[], { calendar }: ProcedureModel): readonly NumberedGroup[] =>
    all.map(({ group, term }) => ({
      ...group,
      number: {
        value: daysOf(term),
        calendar: spanOver(term, calendar),
        ...(units.size > 1 && { unit: workingTime(term).working === true ? WORKING_DAYS : DAYS }),
      },
    }));
  const old = before.map((all, index) => numbers(all, models[index] ?? after));
  return sideBySide(inSeries(old), numbers(now, after));
}

const conditionsOfTerm = ({ term }: ProcedureModel): readonly Expression[] =>
  term.rows.flatMap(({ when }) => when ?? []);

interface Promised {
  readonly group: DossierGroup;
  readonly term: Duration;
}

function promisedTo(
  model: ProcedureModel,
  dimensions: ReadonlySet<Dimension>,
  naming: Naming,
): readonly Promised[] {
  return groupsBy(model, dimensions, naming).flatMap((group) => {
    const rows = longestPaths(only(model, group)).flatMap(({ row }) => model.term.rows[row]?.duration ?? []);
    const [term] = rows.toSorted((a, b) => daysOf(b) - daysOf(a));
    return term === undefined ? [] : [{ group, term }];
  });
}
