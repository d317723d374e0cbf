import type { ProcedureModel } from "@tthc/model";
import type { ComparedChange } from "../diff/comparison-format.ts";
import type { NumberedChange, ReportPair } from "./report-pair.ts";

/** What happened to a box of a flow; the first of these tells where several did. */
export const MARK_KINDS = ["added", "removed", "merged", "moved", "changed"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A mark with the numbers of the changes it stands for. */
export interface Mark {
  readonly kind: MarkKind;
  readonly changes: readonly number[];
}

/** Marks by box: `state` or `state/branch`. */
export type Marks = ReadonlyMap<string, Mark>;

export interface FlowMarks {
  /** In the order of the versions compared. */
  readonly before: readonly Marks[];
  readonly after: Marks;
}

/** The place of a change in a flow. */
interface Place {
  readonly procedure: string;
  readonly state: string;
  readonly branch?: string;
  /** The change is of the box itself, not of something in it. */
  readonly isWhole: boolean;
}

/** Which boxes of both flows changed, and how: read from the changes alone. */
export function flowMarks({ before, after }: ReportPair, numbered: readonly NumberedChange[]): FlowMarks {
  const older = olderNames(numbered);
  const marks = { before: before.map(() => new Map<string, Mark>()), after: new Map<string, Mark>() };
  const newer = new Map([...older].map(([now, old]) => [old, now]));
  for (const { change, number } of numbered) {
    const place = placeOfChange(change.path);
    if (place === undefined) continue;
    const kind = kindOf(change, place);
    const own = keyOf(place);
    if (isGone(change)) {
      before.forEach((model, index) => {
        if (model.id === place.procedure) enter(marks.before[index], own, kind, number);
      });
      if (kind === "changed" && hasBox(after, newer.get(own) ?? own))
        enter(marks.after, newer.get(own) ?? own, kind, number);
      continue;
    }
    enter(marks.after, own, kind, number);
    if (kind === "added") continue;
    const named = kind === "merged" ? labelsOf(change) : undefined;
    before.forEach((model, index) => {
      const keys =
        named === undefined
          ? [older.get(own) ?? own].filter((key) => hasBox(model, key))
          : labelled(model, named);
      for (const key of keys) enter(marks.before[index], key, kind, number);
    });
  }
  return marks;
}

const keyOf = ({ state, branch }: Pick<Place, "state" | "branch">): string =>
  branch === undefined ? state : `${state}/${branch}`;

function placeOfChange(path: string): Place | undefined {
  const found = /^procedure:([^/]+)\/state:([^/]+)(?:\/branch:([^/]+))?(\/.+)?$/.exec(path);
  if (found === null) return undefined;
  const [, procedure = "", state = "", branch, rest] = found;
  return { procedure, state, ...(branch !== undefined && { branch }), isWhole: rest === undefined };
}

/** What is gone has its path in the older version. */
const isGone = ({ kind }: ComparedChange): boolean =>
  /^(state|branch|exit|join|outcome|record|field)\.(wait-|end-)?removed/.test(kind);

function kindOf({ kind }: ComparedChange, { isWhole }: Place): MarkKind {
  if (!isWhole) return "changed";
  if (/^(state|branch)\.(wait-|end-)?added$/.test(kind)) return "added";
  if (/^(state|branch)\.(wait-|end-)?removed$/.test(kind)) return "removed";
  if (kind === "state.merged" || kind === "state.split") return "merged";
  return kind === "state.moved" ? "moved" : "changed";
}

/** Older names of boxes that were renamed, by their newer ones. */
function olderNames(numbered: readonly NumberedChange[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { change } of numbered) {
    const place = placeOfChange(change.path);
    const old = change.before?.json;
    if (place === undefined || typeof old !== "string") continue;
    if (change.kind === "state.renamed") names.set(place.state, old);
    if (change.kind === "branch.renamed") names.set(keyOf(place), `${place.state}/${old}`);
  }
  return names;
}

/** Labels of the boxes that became one, without their quotation marks. */
function labelsOf({ before, after }: ComparedChange): readonly string[] {
  const all = [before?.json, after?.json].flatMap((json) =>
    Array.isArray(json) ? (json as readonly unknown[]) : [],
  );
  return all.filter((one) => typeof one === "string").map((one) => one.replace(/^«|»$/g, ""));
}

/** The boxes of a flow with their labels in Vietnamese. */
export function boxesOf({ flow }: ProcedureModel): readonly (readonly [key: string, label: string])[] {
  return flow.states.flatMap((state) => [
    [state.id, state.label.vi] as const,
    ...(state.kind === "parallel"
      ? state.branches.map((branch) => [`${state.id}/${branch.id}`, branch.label.vi] as const)
      : []),
  ]);
}

const hasBox = (model: ProcedureModel, key: string): boolean => boxesOf(model).some(([own]) => own === key);

const labelled = (model: ProcedureModel, labels: readonly string[]): readonly string[] =>
  boxesOf(model).flatMap(([key, label]) => (labels.includes(label) ? [key] : []));

function enter(marks: Map<string, Mark> | undefined, key: string, kind: MarkKind, number: number): void {
  const known = marks?.get(key);
  const strongest =
    known !== undefined && MARK_KINDS.indexOf(known.kind) < MARK_KINDS.indexOf(kind) ? known.kind : kind;
  const changes = new Set([...(known?.changes ?? []), number]);
  marks?.set(key, { kind: strongest, changes: [...changes].sort((a, b) => a - b) });
}
