import type { Duration, Expression } from "../expression/expression.ts";
import type { Moment } from "../clock/running-term.ts";
import type { Paper } from "../procedure/dossier.ts";
import type { Citation, Id, LocalText } from "../procedure/law.ts";

/** Why a paper is needed or not. */
export type PaperReason =
  | { readonly is: "always" }
  /** Its condition, or that of the group it stands in; a condition that is unknown (`holds` undefined) asks for nothing. */
  | { readonly is: "condition"; readonly when: Expression; readonly holds: boolean | undefined }
  | { readonly is: "if-any" }
  /** A registry in force stands for it. */
  | { readonly is: "registry"; readonly registry: Id; readonly label: LocalText }
  /** The registry was asked and has no data; `limit` is how long the applicant has. */
  | {
      readonly is: "no-data";
      readonly registry: Id;
      readonly label: LocalText;
      readonly limit?: Duration;
      readonly basis?: readonly Citation[];
    }
  /** Result of a part of this combined procedure: it stays in the dossier. */
  | { readonly is: "passed-on"; readonly part: Id; readonly label: LocalText }
  /** Result of another procedure, whose office hands it over. */
  | { readonly is: "handed-over"; readonly procedure: Id }
  /** Another paper of the same group is there without the applicant. */
  | { readonly is: "alternative"; readonly of: Id };

/** A paper of the dossier, or a group of which one suffices, as one dossier needs it. */
export interface PaperNeed {
  readonly id: Id;
  readonly kind: "paper" | "one-of";
  readonly label: LocalText;
  /** The group it stands in: of the papers of a group that is needed any one suffices. */
  readonly within?: Id;
  /** The applicant has to hand it in, or to show it. */
  readonly needed: boolean;
  readonly why: PaperReason;
  readonly copies?: Paper["copies"];
  readonly shownOnly?: true;
  /** It is in the dossier; of a group, one that suffices is. */
  readonly handedIn: boolean;
  /** Last moment to hand it in, where it need not come with the dossier; a day lasts until its end. */
  readonly by?: Moment;
  /** `nộp chậm nhất … trước hẹn trả`; `by` where the promised date is known. */
  readonly beforeDue?: Duration;
}
