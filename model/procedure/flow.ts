import type { Expression } from "../expression/expression.ts";
import type { Limit } from "./charge.ts";
import type { Field } from "./form.ts";
import type { Duration } from "../expression/expression.ts";
import type { Grounded, Id, LocalText } from "./law.ts";

/** What an action means, whatever its name: the proofs, the diff, the slips and the clock read this. */
export type ActionMeaning =
  | "file"
  | "accept"
  | "pass"
  | "fail"
  | "complete"
  | "incomplete"
  | "wrong-authority"
  | "agree"
  | "disagree"
  | "approve"
  | "send-back"
  | "supplemented"
  | "withdraw"
  | "stop"
  | "paid"
  | "done"
  | "hand-over"
  | "reappoint"
  | "extend"
  | "expired"
  | "own";

/** The ten statuses of the national portal (law.md §4.1 of the project's sources): 1 new … 10 result handed over. */
export type PortalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** One way out of a state. Of the exits with one action the first whose guard holds is taken. */
export interface Exit extends Grounded {
  /** Event type: the ASCII form of the action's Vietnamese words, `du_ho_so`. */
  readonly action: string;
  readonly label: LocalText;
  readonly meaning: ActionMeaning;
  readonly when?: Expression;
  readonly target: string;
  /** Counted for the whole dossier under `<state>.<action>`. */
  readonly atMost?: number;
  readonly reason?: { readonly required: boolean; readonly text?: string };
}

/** Who acts: a role by id, the applicant, or a system outside. */
export type Actor =
  { readonly is: "applicant" } | { readonly is: "role"; readonly role: string } | { readonly is: "system" };

interface StateCommon extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly hint?: string;
  readonly status: PortalStatus;
  /** Part of a combined procedure it belongs to. */
  readonly part?: string;
  /** From the flow library rather than from the procedure's own block. */
  readonly fromFlow?: string;
  readonly atMost?: number;
  readonly presence?: true;
  readonly formerly?: string;
  /** Further names before, of several that became this one. */
  readonly alsoFormerly?: readonly string[];
}

/** `bước`: an officer works here. */
export interface StepState extends StateCommon {
  readonly kind: "step";
  readonly actor: Actor;
  readonly limit?: Limit;
  readonly signed?: true;
  readonly records: readonly Field[];
  readonly exits: readonly Exit[];
}

/** `chờ`: somebody outside is waited for. */
export interface WaitState extends StateCommon {
  readonly kind: "wait";
  readonly actor: Actor;
  readonly limit?: Limit;
  readonly records: readonly Field[];
  readonly exits: readonly Exit[];
  /** The applicant must supplement here: the term's rule `khi bổ sung` holds while the dossier is in this state. */
  readonly supplement?: true;
}

/** One outcome of a branch; `sense` is what joins look at. */
export interface Outcome {
  readonly action: string;
  readonly label: LocalText;
  readonly meaning: ActionMeaning;
  readonly sense: "positive" | "negative" | "neutral";
  readonly when?: Expression;
  /** `hết hạn coi như đồng ý`: the action whose outcome this one gives. */
  readonly countsAs?: string;
  readonly reason?: { readonly required: boolean; readonly text?: string };
}

export interface Branch extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly actor: Actor;
  /** The part whose flow this branch stands for. */
  readonly part?: string;
  readonly limit?: Limit;
  /** Paths of fields and papers it reads; absent: the whole dossier. */
  readonly reads?: readonly string[];
  readonly gives: readonly string[];
  /** Takes part only where this holds. */
  readonly when?: Expression;
  readonly records: readonly Field[];
  readonly outcomes: readonly Outcome[];
  readonly formerly?: string;
}

/** First join whose test holds, once every branch that takes part has its outcome. */
export interface Join {
  readonly test:
    | {
        readonly is: "all" | "any";
        readonly action: string;
        readonly sense: "positive" | "negative" | "neutral";
      }
    | { readonly is: "otherwise" };
  readonly target: string;
  readonly atMost?: number;
  readonly reason?: { readonly required: boolean; readonly text?: string };
}

export interface ParallelState extends StateCommon {
  readonly kind: "parallel";
  readonly limit?: Limit;
  readonly branches: readonly Branch[];
  readonly joins: readonly Join[];
  /** What is repeated when the dossier was amended and comes back. */
  readonly onAmend: "readers" | "all";
  /** Exits that leave all branches at once, such as withdrawal. */
  readonly exits: readonly Exit[];
}

/**
 * `kết thúc`: the case is decided. In the procedure's own part of a flow it is `decided`: the clock ends here and
 * `exits` hand the result over; the flow's own ends are final.
 */
export interface EndState extends StateCommon {
  readonly kind: "end";
  readonly final: boolean;
  readonly gives: readonly string[];
  readonly exits: readonly Exit[];
}

export type State = StepState | WaitState | ParallelState | EndState;

/** Duties that law gives every procedure; they are data for the engine, not states. */
export interface Duties {
  /** Apology and extension notice at the latest this long before the promised date; not for terms of a day or less. */
  readonly apologyBefore?: Duration & Grounded;
  readonly reappointAtMost?: number;
  /** Law of the new appointment, the receipt and the survey. */
  readonly basis?: Grounded["basis"];
  readonly receipt: boolean;
  readonly survey: boolean;
}

export interface Flow extends Grounded {
  /** The flow library it follows. */
  readonly library?: string;
  /** Law of that library as a whole. */
  readonly sharedBasis?: Grounded["basis"];
  readonly initial: string;
  readonly states: readonly State[];
  readonly duties: Duties;
}
