/** Offsets in the text of a template; `end` is exclusive. */
export interface TemplateSpan {
  readonly start: number;
  readonly end: number;
}

/** `to_khai.me.ho_ten`, or `this`, `this.ho_ten` inside `{{#each}}`. */
export interface TemplatePath extends TemplateSpan {
  readonly text: string;
  /** True where it begins at the row of the innermost `{{#each}}`. */
  readonly ofRow: boolean;
  /** The names behind `this`, or all of them. */
  readonly names: readonly string[];
}

/** What a template of the common subset is made of. */
export type TemplateNode = TextNode | CommentNode | ValueNode | IfNode | EachNode;

/** Markup as the author wrote it. */
export interface TextNode extends TemplateSpan {
  readonly kind: "text";
  readonly text: string;
}

/** `{{! for the author }}` */
export interface CommentNode extends TemplateSpan {
  readonly kind: "comment";
}

/** `{{path}}`: the value, escaped. */
export interface ValueNode extends TemplateSpan {
  readonly kind: "value";
  readonly path: TemplatePath;
}

/** `{{#if path}} … {{else}} … {{/if}}`; `opening` is the first tag. */
export interface IfNode extends TemplateSpan {
  readonly kind: "if";
  readonly path: TemplatePath;
  readonly opening: TemplateSpan;
  readonly body: readonly TemplateNode[];
  readonly otherwise?: readonly TemplateNode[];
}

/** `{{#each path}} … {{/each}}`: once for each row. */
export interface EachNode extends TemplateSpan {
  readonly kind: "each";
  readonly path: TemplatePath;
  readonly opening: TemplateSpan;
  readonly body: readonly TemplateNode[];
}
