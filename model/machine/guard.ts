import type { Expression } from "../expression/expression.ts";
import { conditionHolds } from "./condition.ts";
import { entryOf, type BranchOutcome, type MachineContext, type MachineEvent } from "./context.ts";
import { isUnfiled, withEvent } from "./with-event.ts";

/** A bound on how often something happened in the whole dossier. */
export interface Bound {
  readonly of: string;
  readonly times: number;
}

export interface ExitGuard {
  readonly when?: Expression;
  /** The exit may be taken only so often. */
  readonly taken?: Bound;
  /** The target may be entered only so often. */
  readonly entered?: Bound;
}

export interface JoinTest {
  readonly is: "all" | "any" | "otherwise";
  readonly action?: string;
  readonly sense?: "positive" | "negative" | "neutral";
}

/** The named guards of an emitted machine, with their parameters as data. */
export type MachineGuard =
  | { readonly type: "exit"; readonly params: ExitGuard }
  /** The branch takes part. */
  | { readonly type: "concerned"; readonly params: { readonly when: Expression } }
  /** The branch already has this outcome and keeps it. */
  | { readonly type: "kept"; readonly params: { readonly branch: string; readonly action: string } }
  | {
      readonly type: "join";
      readonly params: Pick<ExitGuard, "taken" | "entered"> & {
        readonly branches: readonly string[];
        readonly test: JoinTest;
      };
    };

/** How a guard came out; `unknown` does not pass, but a person who is refused is told which value is missing. */
export type Verdict = "holds" | "fails" | "unknown" | "used-up";

const usedUp = ({ taken, entered }: ExitGuard, context: MachineContext): boolean =>
  (taken !== undefined && (entryOf(context.counts, taken.of) ?? 0) >= taken.times) ||
  (entered !== undefined && (entryOf(context.visits, entered.of) ?? 0) >= entered.times);

/** Joins look at the sense of an outcome; where it has none, at the action itself. */
const answers = (outcome: BranchOutcome, test: JoinTest): boolean =>
  test.sense === "neutral" ? outcome.action === test.action : outcome.sense === test.sense;

function joinHolds(test: JoinTest, outcomes: readonly BranchOutcome[]): boolean {
  switch (test.is) {
    case "all":
      return outcomes.every((outcome) => answers(outcome, test));
    case "any":
      return outcomes.some((outcome) => answers(outcome, test));
    case "otherwise":
      return true;
  }
}

/**
 * The full answer of a guard; pure, the same for every evaluator. What the event carries counts: an official who finds
 * something and acts on it does both at once.
 */
export function guardVerdict(guard: MachineGuard, before: MachineContext, event: MachineEvent): Verdict {
  const context = withEvent(before, event, isUnfiled(before));
  switch (guard.type) {
    case "exit": {
      const { when } = guard.params;
      if (usedUp(guard.params, context)) return "used-up";
      const value = when === undefined ? true : conditionHolds(when, context);
      return value === undefined ? "unknown" : value ? "holds" : "fails";
    }
    case "concerned":
      return conditionHolds(guard.params.when, context) === true ? "holds" : "fails";
    case "kept":
      return entryOf(context.outcomes, guard.params.branch)?.action === guard.params.action
        ? "holds"
        : "fails";
    case "join": {
      const { branches, test } = guard.params;
      if (usedUp(guard.params, context)) return "used-up";
      const outcomes = branches.flatMap((branch) => entryOf(context.outcomes, branch) ?? []);
      return joinHolds(test, outcomes) ? "holds" : "fails";
    }
  }
}

/** Whether a guard passes: only what is known to be true does. */
export function guardHolds(guard: MachineGuard, context: MachineContext, event: MachineEvent): boolean {
  return guardVerdict(guard, context, event) === "holds";
}
