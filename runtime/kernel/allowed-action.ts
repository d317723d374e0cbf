import type { ActionMeaning, Actor, LocalText } from "@tthc/model";

/** What may be done with a dossier now, and by whom. */
export interface AllowedAction {
  readonly action: string;
  readonly branch?: string;
  readonly label: LocalText;
  readonly meaning: ActionMeaning;
  /** Empty: whoever of the office. */
  readonly who: readonly { readonly actor: Actor; readonly label: LocalText }[];
  readonly reasonRequired: boolean;
  /** False where it depends on a value that is not known yet. */
  readonly certain: boolean;
}
