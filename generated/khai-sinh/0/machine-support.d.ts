// Made by tthc. Do not edit.

/** A value of plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What the dossier knows about itself; set once, when it is filed. */
export interface DossierFacts {
  readonly case?: string;
  readonly channel?: string;
  readonly applicant?: string;
  /** Civil date `yyyy-mm-dd`. */
  readonly filingDate?: string;
  readonly filingPlace?: string;
}

/** What a branch of a parallel state answered. */
export interface BranchOutcome {
  readonly action: string;
  readonly sense: "positive" | "negative" | "neutral";
  /** The action taken where another gave this outcome. */
  readonly by?: string;
}

/** The context of the machine: plain JSON that follows from the events alone. */
export interface MachineContext {
  readonly facts: DossierFacts;
  readonly fields: { readonly [id: string]: Json };
  readonly papers: { readonly [id: string]: boolean };
  /** Registries that were asked: whether they had the data. */
  readonly registries: { readonly [id: string]: boolean };
  /** How often each exit was taken, under `<state>.<action>`. */
  readonly counts: { readonly [exit: string]: number };
  /** How often each state was entered. */
  readonly visits: { readonly [state: string]: number };
  /** Outcomes that stand, under `<state>.<branch>`. */
  readonly outcomes: { readonly [branch: string]: BranchOutcome };
  /** Paths that changed since that outcome was given, under `<state>.<branch>`. */
  readonly amended: { readonly [branch: string]: readonly string[] };
  /** The end state that decided the dossier. */
  readonly outcome: string | null;
}

/** What an event may carry; `events.schema.json` says what each one must. */
export interface MachineEvent {
  /** The action, or `<branch>.<action>` inside a parallel state. */
  readonly type: string;
  /** Civil date and time `yyyy-mm-ddThh:mm`; on filing it gives the filing date. */
  readonly at?: string;
  /** Read on filing only. */
  readonly facts?: Omit<DossierFacts, "filingDate">;
  /** Values by field; records are merged, lists replaced, null removes. */
  readonly fields?: { readonly [id: string]: Json };
  /** Papers handed in (true) or taken back (false). */
  readonly papers?: { readonly [id: string]: boolean };
  /** Answers of registries: whether they have the data. */
  readonly registries?: { readonly [id: string]: boolean };
  /** Paths that changed beyond what `fields` and `papers` show, such as a new version of a file. */
  readonly changed?: readonly string[];
}

/** Whether a named guard of the machine passes. */
export declare function guardHolds(
  guard: { readonly type: string; readonly params: unknown },
  context: MachineContext,
  event: MachineEvent,
): boolean;

/** The context after one named action of the machine. */
export declare function nextContext(
  action: { readonly type: string; readonly params: unknown },
  context: MachineContext,
  event: MachineEvent,
): MachineContext;
