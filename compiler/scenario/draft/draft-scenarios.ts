import type { Facts, LocalText, ProcedureModel } from "@tthc/model";
import { type Definition, loadDefinition } from "@tthc/runtime";
import { inputSpaceOf } from "../../verify/inputs/input-space.ts";
import { type Constraint, solve } from "../../verify/inputs/solve.ts";
import { type Coverable, coverables } from "../coverage.ts";
import { key, touchedBy } from "../touched.ts";
import { explore, filed } from "./explore.ts";
import { dossiersReaching, taken } from "./route.ts";
import { continued, type Story, waysOn } from "./story.ts";
import { dossiersOfTable } from "./table-dossiers.ts";

/** A scenario to be reviewed, and what it is the first to test. */
export interface DraftedStory {
  readonly story: Story;
  readonly tests: readonly [Coverable, ...Coverable[]];
}

export interface Drafts {
  readonly stories: readonly DraftedStory[];
  /** What no scenario was found for, and why. */
  readonly unreached: readonly { readonly what: Coverable; readonly why: Required<LocalText> }[];
}

/**
 * Scenarios for all that is not tested yet: every exit, outcome, join, fee row, relief and row of the term, the
 * procedure's own before those of the flow library.
 */
export function draftScenarios(
  model: ProcedureModel,
  machineJson: unknown,
  tested: ReadonlySet<string>,
): Drafts {
  const definition = loadDefinition(model, machineJson);
  const wanted = coverables(model).filter((one) => !tested.has(one.key));
  const open = new Set(wanted.map((one) => one.key));
  const found = new Map<string, Story>();
  const keep = (stories: ReadonlyMap<string, Story>): void => {
    for (const [at, story] of stories) if (open.has(at) && !found.has(at)) found.set(at, story);
  };
  const start = solve(inputSpaceOf(model), []);
  if (start.is === "possible") keep(explore(definition, start.example.facts, open));
  for (const one of wanted) {
    if (found.has(one.key)) continue;
    for (const facts of dossiersFor(definition, one)) {
      keep(
        isOfTable(one) ? settled(definition, facts, one.key) : explore(definition, facts, new Set([one.key])),
      );
      if (found.has(one.key)) break;
    }
  }
  return chosen(wanted, found);
}

const isOfTable = ({ kind }: Coverable): boolean => kind === "row" || kind === "relief" || kind === "term";

function* dossiersFor({ model }: Definition, one: Coverable): Generator<Facts> {
  if (isOfTable(one)) {
    yield* dossiersOfTable(model, one.key);
    return;
  }
  for (const state of model.flow.states) {
    const goal = goalOf(state, one.key);
    if (goal !== undefined) yield* dossiersReaching(model, state, goal);
  }
}

/** The conditions of the way that a key names, where it is one of this state. */
function goalOf(
  state: ProcedureModel["flow"]["states"][number],
  wanted: string,
): readonly Constraint[] | undefined {
  for (const [i, exit] of state.exits.entries()) {
    const before = state.exits.filter((other, j) => j < i && other.action === exit.action);
    if (key.exit(state.id, exit.action, before.length) === wanted) return taken(before, exit.when);
  }
  if (state.kind !== "parallel") return undefined;
  if (state.joins.some((_, i) => key.join(state.id, i) === wanted)) return [];
  for (const branch of state.branches) {
    for (const [i, outcome] of branch.outcomes.entries()) {
      const before = branch.outcomes.filter((other, j) => j < i && other.action === outcome.action);
      if (key.outcome(state.id, branch.id, outcome.action, before.length) !== wanted) continue;
      return [...taken(before, outcome.when), ...taken([], branch.when)];
    }
  }
  return undefined;
}

/** A dossier of a table is filed, and received where that starts its term. */
function settled(definition: Definition, facts: Facts, wanted: string): ReadonlyMap<string, Story> {
  const found = new Map<string, Story>();
  const first = filed(definition, facts);
  if (first === undefined) return found;
  const accept = waysOn(first).find(({ meaning }) => meaning === "accept");
  const received = accept === undefined ? undefined : continued(first, accept, {});
  for (const story of [received ?? first, first]) {
    const touched = touchedBy({
      session: story.session,
      given: {},
      now: story.events.at(-1)?.at ?? "",
      refused: [],
    });
    if (touched.includes(wanted)) for (const at of touched) if (!found.has(at)) found.set(at, story);
  }
  return found;
}

/** As few scenarios as come easily: the longest first, since it tests most on its way. */
function chosen(wanted: readonly Coverable[], found: ReadonlyMap<string, Story>): Drafts {
  const open = new Map(wanted.map((one) => [one.key, one]));
  const own = wanted.filter(({ key: at, inherited }) => found.has(at) && inherited !== true);
  const ofLibrary = wanted.filter(({ key: at, inherited }) => found.has(at) && inherited === true);
  const length = ({ key: at }: Coverable): number => found.get(at)?.events.length ?? 0;
  const stories: DraftedStory[] = [];
  for (const group of [own, ofLibrary]) {
    for (const one of group.toSorted((a, b) => length(b) - length(a))) {
      const story = found.get(one.key);
      if (story === undefined || !open.has(one.key)) continue;
      const touched = touchedAlong(story);
      const tests = [...touched].flatMap((at) => open.get(at) ?? []).filter((other) => other !== one);
      stories.push({ story, tests: [one, ...tests] });
      for (const at of touched) open.delete(at);
    }
  }
  return {
    stories,
    unreached: [...open.values()].map((what) => ({ what, why: isOfTable(what) ? NO_DOSSIER : NO_WAY })),
  };
}

/** All that a story touches from its filing to its end. */
function touchedAlong({ session, events }: Story): ReadonlySet<string> {
  return new Set(touchedBy({ session, given: {}, now: events.at(-1)?.at ?? "", refused: [] }));
}

const NO_DOSSIER: Required<LocalText> = {
  vi: "không tìm được hồ sơ nào mà dòng này áp dụng, hoặc tình huống không ghi được hồ sơ như vậy",
  en: "no dossier was found to which this row applies, or a scenario cannot describe one",
};

const NO_WAY: Required<LocalText> = {
  vi: "không tìm được chuỗi việc nào đi qua lối này: điều kiện không thể đúng, đã hết số lần, hoặc lối trước luôn được chọn",
  en: "no sequence of events was found that takes this way: its condition cannot hold, it is used up, or a way before it is always taken",
};
