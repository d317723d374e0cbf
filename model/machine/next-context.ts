import type { Expression } from "../expression/expression.ts";
import { changedPaths, readsChange } from "./amendment.ts";
import { withEvent } from "./with-event.ts";
import { conditionHolds } from "./condition.ts";
import { entryOf, type BranchOutcome, type MachineContext, type MachineEvent } from "./context.ts";

/** A branch as the machine knows it on the way into its parallel state. */
export interface ReadingBranch {
  /** `<state>.<branch>` */
  readonly branch: string;
  /** Absent: it reads the whole dossier. */
  readonly reads?: readonly string[];
  readonly when?: Expression;
}

/** The named actions of an emitted machine that change its context, with their parameters as data. */
export type ContextAction =
  /** An exit is taken: it is counted and what the event carries becomes part of the dossier. */
  | { readonly type: "take"; readonly params: { readonly exit: string; readonly files?: true } }
  | { readonly type: "enter"; readonly params: { readonly state: string } }
  /** Coming (back) into a parallel state: outcomes that no longer stand are dropped. */
  | {
      readonly type: "resume";
      readonly params: {
        readonly onAmend: "readers" | "all";
        readonly branches: readonly ReadingBranch[];
        /** What officials record is no part of the dossier that a branch without `reads` reads. */
        readonly findings?: readonly string[];
      };
    }
  | { readonly type: "outcome"; readonly params: BranchOutcome & { readonly branch: string } }
  | { readonly type: "decide"; readonly params: { readonly state: string } };

const increment = (record: { readonly [key: string]: number }, key: string) => ({
  ...record,
  [key]: (entryOf(record, key) ?? 0) + 1,
});

function take(context: MachineContext, event: MachineEvent, exit: string, files: boolean): MachineContext {
  const changed = changedPaths(context, event);
  const standing = Object.keys(context.outcomes);
  return {
    ...withEvent(context, event, files),
    counts: increment(context.counts, exit),
    amended:
      changed.length === 0 || standing.length === 0
        ? context.amended
        : Object.fromEntries(
            standing.map((key) => [
              key,
              [...new Set([...(entryOf(context.amended, key) ?? []), ...changed])].sort(),
            ]),
          ),
  };
}

function resume(
  context: MachineContext,
  { onAmend, branches, findings = [] }: Extract<ContextAction, { type: "resume" }>["params"],
): MachineContext {
  const stale = (branch: ReadingBranch): boolean => {
    if (onAmend === "all") return true;
    if (branch.when !== undefined && conditionHolds(branch.when, context) !== true) return true;
    const changed = entryOf(context.amended, branch.branch) ?? [];
    return branch.reads === undefined
      ? changed.some((path) => !readsChange(findings, [path]))
      : readsChange(branch.reads, changed);
  };
  const dropped = new Set(branches.filter(stale).map(({ branch }) => branch));
  const kept = <V>(record: { readonly [key: string]: V }): { readonly [key: string]: V } =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !dropped.has(key)));
  return { ...context, outcomes: kept(context.outcomes), amended: kept(context.amended) };
}

/** The context after one named action; pure, the same for every evaluator. */
export function nextContext(
  action: ContextAction,
  context: MachineContext,
  event: MachineEvent,
): MachineContext {
  switch (action.type) {
    case "take":
      return take(context, event, action.params.exit, action.params.files === true);
    case "enter":
      return { ...context, visits: increment(context.visits, action.params.state) };
    case "resume":
      return resume(context, action.params);
    case "outcome": {
      const { branch, ...outcome } = action.params;
      return {
        ...context,
        outcomes: { ...context.outcomes, [branch]: outcome },
        amended: Object.fromEntries(Object.entries(context.amended).filter(([key]) => key !== branch)),
      };
    }
    case "decide":
      return { ...context, outcome: context.outcome ?? action.params.state };
  }
}
