/**
 * What happens to the clock of the dossier, as data: when it happens and what follows from it is computed from the
 * history by `model/clock`, never inside the machine.
 */
export type ClockOperation =
  /** The term begins, unless it already runs. */
  | { readonly op: "start"; readonly anchor: "filed" | "accepted" | "complete" | "state" }
  | {
      readonly op: "stop";
      readonly state: string;
      readonly why: "pause" | "restart" | "own-limit" | "not-counted";
    }
  | { readonly op: "resume"; readonly state: string }
  /** The term that ran is closed and a whole new one begins. */
  | { readonly op: "restart"; readonly state: string }
  | { readonly op: "end"; readonly state: string };

/** A slip that somebody gets: forms 01–05 of the one-stop rules, and the result itself. */
export interface Slip {
  readonly slip:
    "receipt" | "supplement-request" | "refusal" | "stop-notice" | "withdrawal" | "result" | "apology";
  readonly state?: string;
  readonly gives?: readonly string[];
}

/** Actions of an emitted machine that change nothing in it: its surroundings carry them out. */
export type MachineEffect =
  | { readonly type: "clock"; readonly params: ClockOperation }
  | { readonly type: "slip"; readonly params: Slip };
