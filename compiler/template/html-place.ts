/** States of the tokenizer of the HTML standard, those that only lead to errors left out. */
export type HtmlState =
  | "text"
  | "tag-open"
  | "end-tag-open"
  | "tag-name"
  | "before-attribute"
  | "attribute-name"
  | "after-attribute-name"
  | "before-value"
  | "value-double"
  | "value-single"
  | "value-unquoted"
  | "after-value"
  | "self-closing"
  | "declaration"
  | "doctype"
  | "comment"
  | "text-element"
  | "text-element-end";

/** Where a position of a template stands in the markup. */
export interface HtmlPlace {
  readonly state: HtmlState;
  /** The element whose tag this is, or whose text (`style`, `title`, `textarea`). */
  readonly tag: string;
  readonly isEndTag: boolean;
  readonly attribute: string;
  /** What has been read of the attribute's value, the declaration, the comment or the end tag of a text element. */
  readonly gathered: string;
  /** Characters of a reference (`&am`) that has not ended. */
  readonly reference: string;
  /** Offsets at which the tag and the attribute begin. */
  readonly tagStart: number;
  readonly attributeStart: number;
}

/** The beginning of a template, and every place between tags. */
export const BETWEEN_TAGS: HtmlPlace = {
  state: "text",
  tag: "",
  isEndTag: false,
  attribute: "",
  gathered: "",
  reference: "",
  tagStart: 0,
  attributeStart: 0,
};
