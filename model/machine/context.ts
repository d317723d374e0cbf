import type { Json } from "../expression/value.ts";

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
  /** The action taken where another gave this outcome: `het_han` for silence that counts as consent. */
  readonly by?: string;
}

/**
 * The context of every emitted machine: plain JSON, so that it survives a row of a database. Everything in it follows
 * from the events alone; dates are never computed here.
 */
export interface MachineContext {
  readonly facts: DossierFacts;
  readonly fields: { readonly [id: string]: Json };
  readonly papers: { readonly [id: string]: boolean };
  /** Registries that were asked: whether they had the data. One that was not asked yet is absent. */
  readonly registries: { readonly [id: string]: boolean };
  /** How often each exit was taken in the whole dossier, under `<state>.<action>`. */
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

/** The context of a dossier that is not filed yet. */
export const emptyContext: MachineContext = {
  facts: {},
  fields: {},
  papers: {},
  registries: {},
  counts: {},
  visits: {},
  outcomes: {},
  amended: {},
  outcome: null,
};

/** What an event may carry; all of it is optional and an event without it is complete. */
export interface MachineEvent {
  /** The action (`du_ho_so`), or `<branch>.<action>` inside a parallel state. */
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

/** Own property of a record whose keys are names that authors chose, `constructor` among them. */
export function entryOf<V>(record: { readonly [key: string]: V }, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
