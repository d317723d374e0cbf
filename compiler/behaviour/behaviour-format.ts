import type { ComparedText } from "../diff/comparison-format.ts";

/** One act in a story, named as in the version in which it is possible. */
export interface BehaviourStep {
  /** Who acts: `applicant`, `role:<id>`, `system` (another system), `office` (whoever of the office) or `time`. */
  readonly by: string;
  readonly who: ComparedText;
  /** Id of the state the act is done in; `""` before the filing of a flow that begins with its reception. */
  readonly state: string;
  readonly at: ComparedText;
  /** Id of the branch that answers, inside a parallel state. */
  readonly branch?: string;
  /** Name of that branch. */
  readonly asked?: ComparedText;
  /** Id of the action; absent for a join, where nobody acts: all branches have answered. */
  readonly action?: string;
  readonly does: ComparedText;
  /** State the act leads to; the same state while other branches are still to answer. */
  readonly leadsTo: string;
  readonly to: ComparedText;
  /** The condition under which the act is open, in words; absent where there is none. */
  readonly when?: ComparedText;
}

/** Why a story is possible in one version only. */
export type BehaviourCause =
  /** Nobody can do this act there any more, or nobody could before. */
  | "act"
  /** The act is there, but not so often. */
  | "repetition"
  /** Somebody else does it, or time does. */
  | "actor"
  /** The act is there, but for other dossiers or findings. */
  | "condition"
  /** The act is there and leads to another state or end, or hands over other results. */
  | "outcome"
  /** The same answers of the branches lead elsewhere, or the same branches are not asked. */
  | "join"
  /** Answers of a branch stand, or have to be given again, after the dossier changed. */
  | "asked-again"
  /** Filing in this case, by this channel or as this kind of applicant. */
  | "filing"
  /** What the office may do with the term at any time: a new appointment, an extension. */
  | "term";

/** A sequence of acts that is possible in one version and not in the other; one cause is one story. */
export interface BehaviourStory {
  /** What the story is about. */
  readonly id: string;
  readonly cause: BehaviourCause;
  /** The whole story in one or two sentences. */
  readonly sentence: ComparedText;
  /** The shortest sequence that shows it; the last step is the one that the other version does not have. */
  readonly steps: readonly BehaviourStep[];
  /** The act of the same story in the other version where it is there in another form. */
  readonly counterpart?: BehaviourStep;
  /** What can be done in the other version instead; empty where nothing is left to do, or it never gets there. */
  readonly instead: readonly BehaviourStep[];
  /** The other version gets to the same point by the same acts. */
  readonly sharesPrefix: boolean;
  /** Only ends are left in the other version: who wants to go on has to file again. */
  readonly mustFileAgain: boolean;
  /** A dossier for which it is so, in words; absent where it is so for every dossier. */
  readonly example?: ComparedText;
}

/** One change with two sides: what was done in one way and is done in another now. */
export interface BehaviourChange {
  readonly id: string;
  readonly cause: BehaviourCause;
  /** The whole change in one or two sentences. */
  readonly sentence: ComparedText;
  /** The side that is not possible any more. */
  readonly before: BehaviourStory;
  /** The side that was not possible before. */
  readonly after: BehaviourStory;
}

/** What was looked at, so that a reader can judge what "same" means. */
export interface BehaviourExtent {
  readonly states: { readonly before: number; readonly after: number };
  /**
   * Pairs of standings (state, kind of dossier, counts of bounded acts) that were walked through together: those from
   * which states that are written differently can be reached. Pairs of states where all are written alike.
   */
  readonly pairs: number;
  /** Kinds of dossiers that were told apart; 1 where all is written alike, so that none had to be. */
  readonly kinds: number;
  /** What is compared and what is not, in plain words. */
  readonly abstraction: readonly ComparedText[];
}

/** What can be done and what can come of it, compared between two versions. */
export type ComparedBehaviour =
  /** Proved: every sequence of acts and outcomes of one is one of the other. */
  | { readonly is: "same"; readonly extent: BehaviourExtent }
  | {
      readonly is: "different";
      /** Possible before, not now. */
      readonly lost: readonly BehaviourStory[];
      /** Possible now, not before. */
      readonly gained: readonly BehaviourStory[];
      /** Possible in both, in another form. */
      readonly changed: readonly BehaviourChange[];
      readonly extent: BehaviourExtent;
      /** What could not be decided beside the stories that are told; mostly empty. */
      readonly open: readonly ComparedText[];
    }
  /** Nothing is claimed, neither same nor different. */
  | { readonly is: "not-compared"; readonly why: ComparedText };
