import type {
  AmountRow,
  Branch,
  Campaign,
  Case,
  Charge,
  Citation,
  Codelist,
  Dossier,
  DossierItem,
  Duties,
  Exit,
  Field,
  Form,
  FormRule,
  Join,
  LocalText,
  Option,
  Outcome,
  ProcedureModel,
  Registry,
  Relief,
  Requirement,
  Result,
  Section,
  State,
  Term,
  TermRow,
} from "@tthc/model";

/** What the model holds of each kind of element. */
export interface ElementNodes {
  readonly procedure: ProcedureModel;
  readonly channel: ProcedureModel["channels"][number];
  readonly applicant: ProcedureModel["applicants"][number];
  /** With the label of the agency that took its place, or its own. */
  readonly agency: { readonly id: string; readonly label: LocalText; readonly today: string };
  readonly case: Case;
  readonly requirement: Requirement;
  readonly result: Result;
  readonly "filing-place": ProcedureModel["filingPlace"];
  readonly transition: ProcedureModel["transition"];
  readonly volume: ProcedureModel["yearlyVolume"];
  readonly form: Form;
  /** A page of a form, without its fields: those are known in their form. */
  readonly section: Section;
  /** A field with the section it stands in; fields of groups, records and rows are its children. */
  readonly field: { readonly field: Field; readonly section: Section | undefined };
  readonly option: Option;
  readonly rule: FormRule;
  readonly dossier: Dossier;
  readonly paper: DossierItem;
  readonly charge: Charge;
  readonly "charge-row": AmountRow;
  readonly relief: Relief;
  readonly term: Term;
  readonly "term-row": TermRow;
  readonly extension: Term["extensions"][number];
  readonly "law-limit": NonNullable<Term["lawLimits"]>[number];
  readonly state: State;
  readonly exit: Exit;
  readonly branch: Branch;
  readonly outcome: Outcome;
  readonly join: Join;
  readonly duties: Duties;
  readonly registry: Registry;
  readonly campaign: Campaign;
  readonly codelist: Codelist;
  readonly source: Citation;
}

export type ElementKind = keyof ElementNodes;

/**
 * An element of a model as two versions are compared by. Paths are for people and for reports: kinds and ids from the
 * procedure down, `form:don/field:ho_ten`.
 */
export type Element<K extends ElementKind = ElementKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly id: string;
    readonly path: string;
    readonly label: LocalText;
    readonly node: ElementNodes[P];
    /** The name it had in the version before (`trước là`). */
    readonly formerly?: string;
    /** Further names, of several that became this one. */
    readonly alsoFormerly?: readonly string[];
    /** Elements without a name of their own: texts by which two are the same, the strongest first. */
    readonly keys?: readonly string[];
    /** Its own law, else that of what it stands in. */
    readonly basis: readonly Citation[];
    /** It, or what it stands in, rests on an assumption. */
    readonly assumption?: string;
    readonly children: readonly Element[];
  };
}[K];
