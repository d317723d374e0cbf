import type { Citation } from "../procedure/law.ts";

/** A text in both languages. */
export interface MigrationText {
  readonly vi: string;
  readonly en: string;
}

/** One side of a plan. */
export interface MigrationVersion {
  readonly procedure: string;
  readonly label: MigrationText;
  readonly version: number;
  /**
   * What tells this model from every other, also from another draft of the same number: SHA-256 of its canonical JSON.
   * @pattern ^[0-9a-f]{64}(?![\s\S])
   */
  readonly identity: string;
}

/** Whether dossiers under way move, and who says so. */
export interface MigrationRule {
  /** `stop`: nothing moves; the office ends each dossier under its own version. */
  readonly rule: "stay" | "move" | "stop";
  /** `source`: the newer version's `chuyển tiếp`; `default`: it says nothing, so the law at filing holds. */
  readonly because: "source" | "default";
  readonly basis?: readonly Citation[];
  readonly sentence: MigrationText;
}

/** How something of the older version was recognised in the newer one. */
export type MigrationMatch =
  | { readonly by: "name" | "formerly" | "content" | "merged" | "split" | "hand" }
  | {
      readonly by: "likeness";
      /**
       * 0 to 1.
       * @fraction
       */
      readonly score: number;
    };

/** A counted way out of a state, by its action or `join-1`; without `to` its count is kept in the archive only. */
export interface WayMove {
  readonly way: string;
  readonly to?: string;
}

/** An opinion of a branch; without `to` it does not stand in the newer version and is asked again. */
export interface OutcomeMove {
  readonly outcome: string;
  readonly to?: string;
}

/** A branch of a parallel state; without `to` its opinion is kept in the archive and `reason` says why. */
export interface BranchMove {
  readonly branch: string;
  readonly label: MigrationText;
  readonly to?: string;
  readonly reason?: MigrationText;
  readonly outcomes: readonly OutcomeMove[];
}

/** A state of the older version whose dossiers go on in a state of the newer one. */
export interface MappedState {
  readonly is: "mapped";
  readonly state: string;
  readonly label: MigrationText;
  readonly to: string;
  readonly toLabel: MigrationText;
  readonly matched: MigrationMatch;
  readonly ways: readonly WayMove[];
  /** Branches of the older state, where it is parallel. */
  readonly branches?: readonly BranchMove[];
  /** Branches of the newer state that nobody of the older one answers: they begin when the dossier moves. */
  readonly opened?: readonly { readonly branch: string; readonly label: MigrationText }[];
  /** What may be done there, as people know it. */
  readonly allowed: readonly MigrationText[];
  /** What could be done before and cannot any more. */
  readonly gone: readonly MigrationText[];
}

/** A state whose dossiers do not move: they end under their own version. */
export interface RefusedState {
  readonly is: "refused";
  readonly state: string;
  readonly label: MigrationText;
  /** `closed`: nothing is under way there any more; `by-hand`: whoever corrected the plan says why. */
  readonly code:
    "closed" | "no-counterpart" | "decided-there" | "decided-here" | "another-procedure" | "by-hand";
  readonly reason: MigrationText;
  readonly ways: readonly WayMove[];
}

export type StateMove = MappedState | RefusedState;

/** A case or a kind of applicant that a dossier was filed as; without `to` such dossiers do not move. */
export interface FactMove {
  readonly fact: "case" | "applicant";
  /** Empty: filed when nobody asked; `to` says then as what it goes on. */
  readonly value: string;
  readonly label: MigrationText;
  readonly to?: string;
}

/** An option of a choice; without `to` it cannot be chosen any more and the field is asked again. */
export interface OptionMove {
  readonly option: string;
  readonly to?: string;
}

/** What becomes of the value of a field, by its path: `chu_ho.ngay_sinh`. */
export interface FieldMove {
  readonly field: string;
  readonly label: MigrationText;
  /** `dropped` and `asked-again`: the value is kept in the archive of the dossier. */
  readonly is: "kept" | "renamed" | "converted" | "dropped" | "asked-again";
  /** Present unless dropped. */
  readonly to?: string;
  readonly matched: MigrationMatch;
  /** How a value is written anew, where it is `converted`. */
  readonly conversion?: "number-as-decimal" | "decimal-as-number" | "one-as-list" | "as-text" | "options";
  readonly options?: readonly OptionMove[];
  readonly reason?: MigrationText;
}

/** A paper that was handed in; several that became one count as it only together. */
export interface PaperMove {
  readonly paper: string;
  readonly label: MigrationText;
  readonly is: "kept" | "renamed" | "merged" | "dropped";
  readonly to?: string;
  readonly matched: MigrationMatch;
  readonly reason?: MigrationText;
}

/** A registry under its two names; without `to` its answer is kept in the archive. */
export interface RegistryMove {
  readonly registry: string;
  readonly to?: string;
}

/** Something that a moved dossier lacks and that has to be asked of the applicant or found by the office. */
export interface AskedAgain {
  readonly what: "field" | "paper";
  /** Path of the field, or id of the paper, in the newer version. */
  readonly id: string;
  readonly label: MigrationText;
  readonly of: "applicant" | "office";
  readonly code: "new" | "now-required" | "other-type" | "option-gone" | "form-gone";
  /** It is asked under a condition only. */
  readonly perhaps: boolean;
  readonly why: MigrationText;
}

/** The promised date of moved dossiers. */
export interface PromiseRule {
  /** `earlier`: of the old promise and the new one; `new` needs a law that says so. */
  readonly rule: "earlier" | "new";
  readonly before: MigrationText;
  readonly after: MigrationText;
  /** Law by which the newer, longer term holds for dossiers filed before. */
  readonly basis?: readonly Citation[];
  readonly sentence: MigrationText;
}

/** What moved dossiers pay. */
export interface ChargeRule {
  /** `lower`: at most what the older version asked when the dossier moved; `new` needs a law that says so. */
  readonly rule: "lower" | "new";
  readonly basis?: readonly Citation[];
  readonly sentence: MigrationText;
}

/** A letter that has to be sent because of the plan. */
export interface MigrationLetter {
  readonly letter: "moved" | "asked-again" | "stays" | "stopped" | "new-promise";
  readonly to: "applicant" | "office";
  /** When it is sent, and what it has to say. */
  readonly sentence: MigrationText;
}

/**
 * What becomes of the dossiers under way when one version of a procedure takes the place of another. Made from the two
 * models; a person may correct it, and it is checked again before it is used.
 */
export interface MigrationPlan {
  readonly format: "tthc-migration/1";
  readonly before: MigrationVersion;
  readonly after: MigrationVersion;
  readonly applies: MigrationRule;
  /** Every state of the older version, in its order. */
  readonly states: readonly StateMove[];
  readonly facts: readonly FactMove[];
  readonly fields: readonly FieldMove[];
  readonly papers: readonly PaperMove[];
  readonly registries: readonly RegistryMove[];
  readonly asks: readonly AskedAgain[];
  readonly promise: PromiseRule;
  readonly charges: ChargeRule;
  readonly letters: readonly MigrationLetter[];
}
