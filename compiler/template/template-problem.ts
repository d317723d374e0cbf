import type { TemplateSpan } from "./template-tree.ts";

/** What Handlebars has and the common subset does not; the words of `compiler/diagnostics` say why, one by one. */
export type ForeignConstruct =
  | "block"
  | "parameters"
  | "helper"
  | "partial"
  | "decorator"
  | "raw-output"
  | "raw-block"
  | "inverse"
  | "else-if"
  | "else-of-each"
  | "whitespace-control"
  | "data-variable"
  | "parent-path"
  | "literal"
  | "path-spelling"
  | "row-outside-each"
  | "outer-path-in-each"
  | "escaped-braces"
  | "brace-beside-tag"
  | "comment-with-braces";

/** Where a value may not stand. */
export type ForbiddenPlace =
  "tag" | "unquoted-attribute" | "attribute" | "style" | "comment" | "doctype" | "character-reference";

/** What runs or loads something, and so stands in no template at all, with or without values. */
export type ActiveContent = "element" | "event-attribute" | "url" | "http-equiv";

/** How a value is used that is of another kind. */
export type WrongUse = "prints-many" | "prints-flag" | "each-of-one" | "if-of-record";

/** What is wrong with a template, and where. */
export type TemplateProblem = TemplateSpan &
  (
    | { readonly kind: "syntax" }
    | { readonly kind: "construct"; readonly construct: ForeignConstruct; readonly found: string }
    | {
        readonly kind: "place";
        readonly place: ForbiddenPlace;
        readonly found: string;
        readonly attribute?: string;
      }
    | { readonly kind: "block-across-markup"; readonly found: string }
    | { readonly kind: "markup"; readonly found: string }
    | { readonly kind: "active"; readonly content: ActiveContent; readonly found: string }
    | { readonly kind: "unknown-name"; readonly path: string; readonly near?: string }
    | { readonly kind: "wrong-use"; readonly path: string; readonly use: WrongUse }
  );
