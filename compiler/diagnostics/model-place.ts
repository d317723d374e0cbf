/**
 * An element of a model that a finding is about, by ids and by the order in the model. `checker/place-in-source.ts` finds
 * it in the text; a model that was read from elsewhere has no text, and the place is then told in words.
 */
export type ModelPlace =
  | { readonly at: "procedure" }
  | {
      readonly at: "part";
      readonly part:
        | "version"
        | "agencies"
        | "filing-place"
        | "applicants"
        | "channels"
        | "legal-basis"
        | "cases"
        | "dossier"
        | "term"
        | "steps"
        | "transition"
        | "parts";
    }
  /** Rows and lines by their index in the model. */
  | { readonly at: "term-row"; readonly row: number }
  | { readonly at: "term-line"; readonly line: "anchor" | "supplement" | "not-counted" | "law" }
  | { readonly at: "extension"; readonly extension: number }
  | { readonly at: "charge"; readonly charge: string }
  | { readonly at: "charge-row"; readonly charge: string; readonly row: number }
  | { readonly at: "relief"; readonly charge: string; readonly relief: number }
  | { readonly at: "state"; readonly state: string }
  /** The limit of a state, or of one of its branches. */
  | { readonly at: "limit"; readonly state: string; readonly branch?: string }
  | { readonly at: "actor"; readonly state: string; readonly branch?: string }
  | { readonly at: "exit"; readonly state: string; readonly exit: number }
  | { readonly at: "branch"; readonly state: string; readonly branch: string }
  | { readonly at: "outcome"; readonly state: string; readonly branch: string; readonly outcome: number }
  | { readonly at: "join"; readonly state: string; readonly join: number }
  | { readonly at: "form"; readonly form: string }
  | { readonly at: "section"; readonly form: string; readonly section: string }
  /** A field of a form by its path, `["tang", "dien_tich"]`; without a form one that officials record. */
  | { readonly at: "field"; readonly form?: string; readonly path: readonly string[] }
  | {
      readonly at: "rule";
      readonly form: string;
      /** Absent: a rule of the form itself. */
      readonly section?: string;
      readonly rule: number;
    }
  | { readonly at: "paper"; readonly paper: string }
  | { readonly at: "requirement"; readonly requirement: number }
  | { readonly at: "result"; readonly result: string }
  | { readonly at: "case"; readonly case: string }
  /** Where a legal source is cited first. */
  | { readonly at: "citation"; readonly law: string }
  /** A declaration that the procedure uses; told where the procedure first names it. */
  | { readonly at: "campaign"; readonly campaign: string };
