import { indexOf, type Calendar, type Expression, type ProcedureModel } from "@tthc/model";
import { asPromised, startDays } from "../../verify/time/comparison.ts";
import type { PathAccount } from "../../verify/time/path-account.ts";
import { spanOf } from "../../verify/time/span.ts";
import { endOfRuns, runsOf, type Run } from "../../verify/time/walk.ts";
import type { ComparedPerGroup, ComparedSpan } from "../comparison-format.ts";
import { AS_NAMED, type Naming } from "../naming.ts";
import { longestOf, pathItems } from "./days.ts";
import {
  dimensionsOfAll,
  groupsBy,
  inSeries,
  sideBySide,
  type Dimension,
  type DossierGroup,
  type NumberedGroup,
} from "./dossier-groups.ts";
import type { Replaced } from "./measure.ts";

/** The longest path of each case and channel that the flow or the term tells apart, in its days and on the calendar. */
export function daysPerGroup(
  replaced: readonly Replaced[],
  after: ProcedureModel,
): readonly ComparedPerGroup[] {
  const models = replaced.map(({ model }) => model);
  const dimensions = dimensionsOfAll(models, after, conditionsOfTime);
  const before = replaced.map(({ model, naming }) => numbered(model, dimensions, naming));
  return sideBySide(inSeries(before), numbered(after, dimensions, AS_NAMED));
}

/** What decides which way a dossier goes and what it is promised. */
function conditionsOfTime({ flow, term }: ProcedureModel): readonly Expression[] {
  const found: Expression[] = [];
  const look = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "when" && inner !== undefined) found.push(inner as Expression);
      else look(inner);
    }
  };
  look(flow.states);
  look([term.rows, term.extensions]);
  return found;
}

function numbered(
  model: ProcedureModel,
  dimensions: ReadonlySet<Dimension>,
  naming: Naming,
): readonly NumberedGroup[] {
  return groupsBy(model, dimensions, naming).flatMap((group) => {
    const path = longestOf(dimensions.size === 0 ? model : only(model, group));
    if (path === undefined) return [];
    const value = pathItems(model, path, naming).reduce((sum, item) => sum + item.value, 0);
    const calendar = overCalendar(model.calendar, path);
    return [{ ...group, number: { value: Math.round(value * 100) / 100, calendar } }];
  });
}

const groups = new WeakMap<ProcedureModel, Map<string, ProcedureModel>>();

/** The procedure as if dossiers of this group alone could be filed. */
export function only(model: ProcedureModel, { of }: DossierGroup): ProcedureModel {
  const known = groups.get(model) ?? new Map<string, ProcedureModel>();
  groups.set(model, known);
  const key = JSON.stringify(of);
  const found = known.get(key) ?? {
    ...model,
    cases: model.cases.filter(({ id }) => of.case === undefined || id === of.case),
    channels: model.channels.filter(({ channel }) => of.channel === undefined || channel === of.channel),
  };
  known.set(key, found);
  return found;
}

/** Calendar days from the start to the end of a path, over all working days whose years the calendar knows. */
function overCalendar(calendar: Calendar, { segments, term, extended }: PathAccount): ComparedSpan {
  const spans = segments.flatMap(({ counted, spent, duration }) =>
    counted && !spent && duration !== undefined ? [spanOf(calendar, duration)] : [],
  );
  const promised = [term, ...(extended === undefined ? [] : [extended])].map((one) => spanOf(calendar, one));
  return lengthsOf(calendar, runsOf(calendar, asPromised(spans, promised)));
}

const lengths = new WeakMap<Calendar, Map<string, ComparedSpan>>();

function lengthsOf(calendar: Calendar, runs: readonly Run[]): ComparedSpan {
  const known = lengths.get(calendar) ?? new Map<string, ComparedSpan>();
  lengths.set(calendar, known);
  const key = JSON.stringify(runs);
  const found = known.get(key) ?? measured(calendar, runs);
  known.set(key, found);
  return found;
}

function measured(calendar: Calendar, runs: readonly Run[]): ComparedSpan {
  const { knownUntil } = indexOf(calendar);
  const days = startDays(calendar).map((start) => [start, endOfRuns(calendar, runs, start).day] as const);
  const within = days.filter(([, end]) => end <= knownUntil);
  const all = (within.length > 0 ? within : days).map(([start, end]) => end - start);
  const sum = all.reduce((total, one) => total + one, 0);
  return {
    least: all.reduce((a, b) => Math.min(a, b), Infinity),
    most: all.reduce((a, b) => Math.max(a, b), 0),
    mean: Math.round((sum / Math.max(1, all.length)) * 10) / 10,
  };
}
