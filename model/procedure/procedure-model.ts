import type { Expression } from "../expression/expression.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Agency, Delegation, Role } from "./agency.ts";
import type { Charge, Term } from "./charge.ts";
import type { Dossier, Registry } from "./dossier.ts";
import type { Flow } from "./flow.ts";
import type { Form } from "./form.ts";
import type { Citation, Grounded, Id, Law, LocalText, Period } from "./law.ts";
import type { Scenario } from "./scenario.ts";

/** Version of this contract; raised when a reader of the old one would misread the new one. */
export const MODEL_VERSION = 1;

export type Channel = "online-full" | "online-partial" | "online" | "counter" | "post" | "kiosk";

/**
 * One legal version of a procedure (thủ tục hành chính), complete in itself: plain JSON, ids resolved, no positions of
 * the source. Everything behind the compiler reads only this.
 */
export interface ProcedureModel {
  readonly modelVersion: typeof MODEL_VERSION;
  readonly id: Id;
  readonly kind: "procedure" | "combined";
  readonly label: LocalText;
  readonly hint?: string;
  readonly formerly?: string;
  /** Code of the national catalogue, `1.013225`; null where there is none yet. */
  readonly code: string | null;
  readonly version: Version;
  readonly sector?: { readonly id: Id; readonly label: LocalText };
  /** Agencies that decide, by id; `agencyBy` says how a dossier finds its office. */
  readonly agencies: readonly string[];
  readonly agencyBy?: "filing-place" | "location" | "case";
  readonly filingPlace?: Grounded & {
    readonly agencies: readonly string[];
    readonly regardlessWithin?: "commune" | "province" | "country";
  };
  readonly applicants: readonly { readonly id: string; readonly label: LocalText }[];
  readonly channels: readonly { readonly channel: Channel; readonly reason?: string }[];
  readonly legalBasis: readonly Citation[];
  readonly results: readonly Result[];
  /** What results are printed from; absent where there is none. */
  readonly templates?: readonly ResultTemplate[];
  readonly yearlyVolume?: Grounded & { readonly count: number };
  readonly cases: readonly Case[];
  readonly requirements: readonly Requirement[];
  readonly forms: readonly Form[];
  readonly dossier: Dossier;
  readonly charges: readonly Charge[];
  /** Parts of Article 8(2)(h) that the source says do not exist. */
  readonly declaredAbsent: readonly ("form" | "result" | "requirement" | "fee" | "levy" | "dossier")[];
  readonly term: Term;
  readonly flow: Flow;
  readonly transition?: Grounded & { readonly rule: "old-version" | "new-version" | "stop" };
  /** `liên thông` */
  readonly parts?: Parts;
  /** Procedures that can no longer be filed alone from this version's date. */
  readonly supersedes: readonly string[];
  readonly campaigns: readonly Campaign[];
  /** Findings accepted in the source, with the reason; printed in audits. */
  readonly accepted: readonly Accepted[];
  readonly scenarios: readonly Scenario[];
  /** Every assumption this version rests on, with the path of the element in this model. */
  readonly assumptions: readonly { readonly path: string; readonly reason: string }[];
  /** The shared declarations it uses, in full. */
  readonly laws: readonly Law[];
  readonly agenciesDeclared: readonly Agency[];
  readonly roles: readonly Role[];
  readonly delegations: readonly Delegation[];
  readonly registries: readonly Registry[];
  readonly codelists: readonly Codelist[];
  readonly calendar: Calendar;
}

export interface Accepted {
  readonly code: string;
  readonly reason: string;
  /** Ids of the elements it holds for; absent: the whole procedure. */
  readonly for?: readonly Id[];
}

export interface Version extends Grounded {
  readonly number: number;
  readonly replaces?: number;
  readonly inForce?: Period;
  readonly draft: boolean;
}

export interface Result extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly hint?: string;
  readonly code?: string;
  /** Id of the template it is printed from. */
  readonly template?: Id;
  readonly signed?: true;
  /** Given by a state without being declared as a result, such as the notice of refusal. */
  readonly implied?: true;
  readonly formerly?: string;
}

/** A template of a result, checked: the names it uses are data of this procedure, and values stand where they may. */
export interface ResultTemplate {
  readonly id: Id;
  /** As the source names it, in ASCII. */
  readonly path: string;
  /** In the subset of Handlebars that every implementation renders alike, without comments. */
  readonly text: string;
}

export interface Case extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly code?: string;
  readonly formerly?: string;
}

export interface Requirement extends Grounded {
  readonly id: Id;
  readonly text: LocalText;
  readonly when?: Expression;
}

export interface Codelist extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly version?: number;
  readonly entries: readonly { readonly code: string; readonly label: LocalText }[];
}

/** What a combined procedure says of its parts, and the mergers the compiler made. */
export interface Parts {
  readonly procedures: readonly { readonly id: Id; readonly version: number; readonly label: LocalText }[];
  readonly order: "series" | "parallel";
  readonly sharedDossier: boolean;
  readonly rules: readonly {
    readonly event: "fails" | "supplemented" | "withdrawn";
    readonly then: "stop-all" | "continue" | "wait";
  }[];
  /**
   * Fields and papers of several parts that are asked once, and results of one part that another wants and that are
   * passed on. `what` is the id of the field or paper, `from` the parts.
   */
  readonly mergers: readonly {
    readonly what: string;
    readonly kind: "once" | "passed-on";
    readonly label: LocalText;
    readonly from: readonly string[];
    readonly sentence: LocalText;
  }[];
}

/** A dated override (đợt) that names this procedure; it ends by itself. */
export interface Campaign extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly inForce: Period;
  readonly channels?: readonly { readonly channel: Channel; readonly reason?: string }[];
  readonly term?: Term;
  readonly charges: readonly Charge[];
}
