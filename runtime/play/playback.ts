import type { BrokenRule, Due, Duration, Law, LocalText, Moment, PaperNeed, Slip } from "@tthc/model";
import type { AllowedAction } from "../kernel/allowed-action.ts";
import type { Entry, Refusal } from "../kernel/record.ts";
import type { DossierCharges } from "../kernel/charges-of.ts";
import type { DossierClock } from "../kernel/clock-of.ts";
import type { PlayEvent } from "./play-file.ts";

/** A limit that began to run, or was missed. */
export interface PlayedLimit {
  readonly state: string;
  readonly label: LocalText;
  readonly branch?: string;
  readonly who: LocalText;
  readonly duration: Duration;
  readonly due: Due;
  readonly until: Moment;
}

/** What one event of a play came to. */
export type PlayedEvent = {
  readonly at: Moment;
  readonly action: string;
  readonly label: LocalText;
  readonly who: LocalText;
  /** Absent: time did it, because a limit had passed. */
  readonly event?: PlayEvent;
} & (
  | { readonly ok: false; readonly refusal: Refusal }
  | {
      readonly ok: true;
      readonly entry: Entry;
      readonly state: { readonly id: string; readonly label: LocalText };
      readonly branch?: LocalText;
      /** Outcome of the branch where the action counts as another, such as silence as consent. */
      readonly countsAs?: LocalText;
      /** Limits that began with this event. */
      readonly limits: readonly PlayedLimit[];
      /** Limits of what this event ended that had been missed. */
      readonly missed: readonly PlayedLimit[];
      /** On filing. */
      readonly charges?: DossierCharges;
      /** On filing all papers of the dossier, later those whose need or time this event changed. */
      readonly papers?: readonly PaperNeed[];
      /** What the forms still lack, or contradict, where this event filed or amended them. */
      readonly notices?: readonly BrokenRule[];
      /** Coming back to a parallel state: opinions that stand, and those that are asked for again. */
      readonly kept?: { readonly branches: readonly LocalText[]; readonly again: readonly LocalText[] };
      /** Where this event set, moved or stopped the promised date. */
      readonly clock?: DossierClock;
      readonly slips: readonly (Slip & { readonly label: LocalText })[];
    }
);

/** A dossier's life, played: data, from which a terminal, a page or a test reads what it needs. */
export interface Playback {
  readonly procedure: {
    readonly id: string;
    readonly label: LocalText;
    readonly code: string | null;
    readonly version: number;
  };
  readonly title?: string;
  readonly events: readonly PlayedEvent[];
  readonly result: {
    readonly state: { readonly id: string; readonly label: LocalText };
    readonly status: "unfiled" | "open" | "decided" | "closed";
    /** The end state that decided the case. */
    readonly outcome?: { readonly id: string; readonly label: LocalText };
    readonly clock?: DossierClock;
    readonly at: Moment;
  };
  readonly allowed: readonly AllowedAction[];
  /** What explanations and accounts cite. */
  readonly laws: readonly Law[];
}
