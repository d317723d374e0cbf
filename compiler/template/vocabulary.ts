/** What a value of the data is. Everything that is printed is text, made ready before: no two portals format alike. */
export type DataKind =
  | { readonly is: "text" }
  /** Yes or no: for `{{#if}}` only, because it is printed `true` here and `True` there. */
  | { readonly is: "flag" }
  | { readonly is: "record"; readonly entries: Vocabulary }
  | { readonly is: "list"; readonly of: "text" | Vocabulary };

/** A name that templates may use, and what it stands for. */
export interface DataEntry {
  /** ASCII: `[a-z_][a-z0-9_]*`. */
  readonly name: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly kind: DataKind;
}

/** The names of one level of the data. */
export type Vocabulary = readonly DataEntry[];
