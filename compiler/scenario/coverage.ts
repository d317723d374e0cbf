import type { Join, LocalText, Outcome, ParallelState, ProcedureModel } from "@tthc/model";
import type { ScenarioResult } from "./scenario-result.ts";
import { key } from "./touched.ts";

/** Something a scenario can test. */
export interface Coverable {
  readonly kind: "exit" | "outcome" | "join" | "row" | "relief" | "term";
  readonly key: string;
  readonly label: LocalText;
  /** Comes with the flow library: the same in every procedure that follows it. */
  readonly inherited?: true;
}

/** How much of a set of things is tested. */
export interface Tested {
  readonly total: number;
  readonly tested: number;
  readonly untested: readonly Coverable[];
}

/** What the scenarios of a procedure test of its own part and, apart from it, of the flow library that it follows. */
export interface Coverage extends Tested {
  readonly inherited: Tested;
}

/** Compares what the scenarios touched with everything there is to touch. */
export function coverage(model: ProcedureModel, results: readonly ScenarioResult[]): Coverage {
  const touched = new Set(results.flatMap((result) => result.touched));
  const all = coverables(model);
  const of = (some: readonly Coverable[]): Tested => {
    const untested = some.filter((one) => !touched.has(one.key));
    return { total: some.length, tested: some.length - untested.length, untested };
  };
  return {
    ...of(all.filter(({ inherited }) => inherited !== true)),
    inherited: of(all.filter(({ inherited }) => inherited === true)),
  };
}

const joined = (...labels: readonly LocalText[]): LocalText => ({
  vi: labels.map(({ vi }) => vi).join(": "),
  en: labels.map(({ vi, en }) => en ?? vi).join(": "),
});

/** Acts that a flow offers in every state, those that the procedure wrote included. */
const EVERYWHERE: ReadonlySet<string> = new Set(["withdraw", "stop", "hand-over"]);

/** `tất cả đồng ý`, in the words of the branches that answer so. */
function joinLabel({ branches }: ParallelState, { test }: Join): LocalText {
  if (test.is === "otherwise") return { vi: "còn lại", en: "otherwise" };
  const answer = branches
    .flatMap(({ outcomes }) => outcomes)
    .find(({ action }) => action === test.action)?.label;
  const { vi, en } = answer ?? SENSES[test.sense];
  return test.is === "all"
    ? { vi: `tất cả «${vi}»`, en: `all "${en ?? vi}"` }
    : { vi: `có nhánh «${vi}»`, en: `any branch "${en ?? vi}"` };
}

const SENSES: Readonly<Record<Outcome["sense"], LocalText>> = {
  positive: { vi: "thuận", en: "positive" },
  negative: { vi: "không thuận", en: "negative" },
  neutral: { vi: "khác", en: "neutral" },
};

const TERM: LocalText = { vi: "Thời hạn", en: "Term" };

/** `Lệ phí đăng ký, dòng 2 (còn lại)`: rows have no names of their own that an official would know. */
const line = ({ vi, en }: LocalText, index: number, otherwise: true | undefined): LocalText => ({
  vi: `${vi}, dòng ${index + 1}${otherwise ? " (còn lại)" : ""}`,
  en: `${en ?? vi}, row ${index + 1}${otherwise ? " (otherwise)" : ""}`,
});

const relief = ({ vi, en }: LocalText, index: number): LocalText => ({
  vi: `${vi}, mức miễn, giảm thứ ${index + 1}`,
  en: `${en ?? vi}, relief ${index + 1}`,
});

/** Every exit, branch outcome, join, row of a fee, relief and row of the term. */
export function coverables(model: ProcedureModel): readonly Coverable[] {
  const found: Coverable[] = [];
  const label = (id: string): LocalText =>
    model.flow.states.find((state) => state.id === id)?.label ?? { vi: id };
  const arrow = (from: LocalText, what: LocalText, target: string): LocalText => ({
    vi: `${from.vi}: ${what.vi} → ${label(target).vi}`,
    en: `${from.en ?? from.vi}: ${what.en ?? what.vi} → ${label(target).en ?? label(target).vi}`,
  });
  const isFlows = new Set(
    model.flow.states.flatMap(({ id, fromFlow }) => (fromFlow === undefined ? [] : [id])),
  );
  for (const state of model.flow.states) {
    const ways = new Map<string, number>();
    const way = (of: string): number => {
      const before = ways.get(of) ?? 0;
      ways.set(of, before + 1);
      return before;
    };
    for (const exit of state.kind === "end" && state.final ? [] : state.exits)
      found.push({
        kind: "exit",
        key: key.exit(state.id, exit.action, way(exit.action)),
        label: arrow(state.label, exit.label, exit.target),
        ...((isFlows.has(state.id) || (EVERYWHERE.has(exit.meaning) && isFlows.has(exit.target))) && {
          inherited: true,
        }),
      });
    if (state.kind !== "parallel") continue;
    for (const branch of state.branches)
      for (const outcome of branch.outcomes)
        found.push({
          kind: "outcome",
          key: key.outcome(state.id, branch.id, outcome.action, way(`${branch.id}.${outcome.action}`)),
          label: joined(state.label, branch.label, outcome.label),
        });
    state.joins.forEach((join, index) => {
      found.push({
        kind: "join",
        key: key.join(state.id, index),
        label: arrow(state.label, joinLabel(state, join), join.target),
      });
    });
  }
  for (const charge of [...model.charges, ...model.campaigns.flatMap((campaign) => campaign.charges)]) {
    charge.rows.forEach(({ id, otherwise }, index) =>
      found.push({ kind: "row", key: key.row(charge.id, id), label: line(charge.label, index, otherwise) }),
    );
    charge.reliefs.forEach(({ id }, index) =>
      found.push({ kind: "relief", key: key.relief(charge.id, id), label: relief(charge.label, index) }),
    );
  }
  for (const { rows } of [model.term, ...model.campaigns.flatMap(({ term }) => term ?? [])])
    rows.forEach(({ id, otherwise }, index) =>
      found.push({ kind: "term", key: key.term(id), label: line(TERM, index, otherwise) }),
    );
  return found;
}
