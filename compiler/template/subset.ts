import type { TemplatePlaces } from "./parse-handlebars.ts";
import type { ForeignConstruct, TemplateProblem } from "./template-problem.ts";
import type { TemplateNode, TemplatePath, TemplateSpan } from "./template-tree.ts";

/** The types of the library say that everything is always there. */
interface Call {
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}
interface Block extends Call {
  readonly type: string;
  readonly path: hbs.AST.PathExpression;
  readonly program: hbs.AST.Program;
  readonly inverse?: hbs.AST.Program & { readonly chained?: boolean };
}

const hasHash = ({ hash }: Call): boolean => hash !== undefined && hash.pairs.length > 0;

/** ASCII only: Java's Handlebars does not know letters with marks in names. */
const PATH = /^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*$/;
const ELSE = /\{\{\s*else\s*\}\}/y;

/** Reads the tree of Handlebars as one of the common subset; what does not belong to it is reported and left out. */
export class SubsetReader {
  readonly problems: TemplateProblem[] = [];
  readonly #text: string;
  readonly #places: TemplatePlaces;
  /** Depth of `{{#each}}`. */
  #rows = 0;

  constructor(text: string, places: TemplatePlaces) {
    this.#text = text;
    this.#places = places;
  }

  read(program: hbs.AST.Program | undefined): readonly TemplateNode[] {
    return (program?.body ?? []).flatMap((statement) => this.#statement(statement));
  }

  #refuse(construct: ForeignConstruct, span: TemplateSpan): readonly never[] {
    const found = this.#text.slice(span.start, span.end);
    this.problems.push({ kind: "construct", construct, found, start: span.start, end: span.end });
    return [];
  }

  #statement(statement: hbs.AST.Statement): readonly TemplateNode[] {
    const span = this.#places.span(statement.loc);
    switch (statement.type) {
      case "ContentStatement":
        return [{ kind: "text", text: this.#text.slice(span.start, span.end), ...span }];
      case "CommentStatement":
        return this.#comment(span);
      case "MustacheStatement":
        return this.#value(statement as hbs.AST.MustacheStatement, span);
      case "BlockStatement":
      case "DecoratorBlock":
        return this.#block(statement as hbs.AST.Statement & Block, span);
      case "PartialStatement":
      case "PartialBlockStatement":
        return this.#refuse("partial", this.#firstTag(span));
      default:
        return this.#refuse("decorator", this.#firstTag(span));
    }
  }

  /** For the author only: the portable text does not have it. */
  #comment(span: TemplateSpan): readonly TemplateNode[] {
    const written = this.#text.slice(span.start + 2, span.end - 2);
    if (/\{\{|\}\}/.test(written)) return this.#refuse("comment-with-braces", span);
    if (/^~|~$/.test(written)) return this.#refuse("whitespace-control", span);
    return [{ kind: "comment", ...span }];
  }

  #value(node: hbs.AST.MustacheStatement, span: TemplateSpan): readonly TemplateNode[] {
    if (!node.escaped) return this.#refuse("raw-output", span);
    const path = this.#only(node, span);
    return path === undefined ? [] : [{ kind: "value", path, ...span }];
  }

  #block(node: Block, span: TemplateSpan): readonly TemplateNode[] {
    const opening = this.#firstTag(span);
    const written = this.#text.slice(opening.start, opening.end);
    if (written.startsWith("{{{{")) return this.#refuse("raw-block", span);
    if (written.startsWith("{{#*") || node.type === "DecoratorBlock")
      return this.#refuse("decorator", opening);
    if (/^\{\{~?(?:\^|\s*else)/.test(written)) return this.#refuse("inverse", opening);
    const name = node.path.original;
    if (name !== "if" && name !== "each") return this.#refuse("block", opening);
    const path = this.#argument(node, opening);
    this.#tagsOf(node, opening, span);
    if (name === "each") this.#rows++;
    const body = this.read(node.program);
    const otherwise = node.inverse?.chained === true ? [] : this.read(node.inverse);
    if (name === "each") this.#rows--;
    if (path === undefined) return [];
    if (name === "each") return [{ kind: "each", path, opening, body, ...span }];
    return [{ kind: "if", path, opening, body, ...(node.inverse !== undefined && { otherwise }), ...span }];
  }

  /** `{{else}}` and the closing tag: both spelled as every implementation reads them. */
  #tagsOf(node: Block, opening: TemplateSpan, span: TemplateSpan): void {
    const closing = this.#text.lastIndexOf("{{", span.end - 2);
    if (this.#text.slice(closing, span.end).includes("~"))
      this.#refuse("whitespace-control", { start: closing, end: span.end });
    if (node.inverse === undefined) return;
    const last = node.program.body.at(-1);
    const start = last === undefined ? opening.end : this.#places.span(last.loc).end;
    const tag = this.#firstTag({ start, end: span.end });
    ELSE.lastIndex = start;
    if (node.inverse.chained === true) this.#refuse("else-if", tag);
    else if (node.path.original === "each") this.#refuse("else-of-each", tag);
    else if (!ELSE.test(this.#text))
      this.#refuse(
        this.#text.slice(tag.start, tag.end).includes("~") ? "whitespace-control" : "inverse",
        tag,
      );
  }

  /** The path of `{{path}}`; a name with anything behind it calls a helper. */
  #only(node: hbs.AST.MustacheStatement, span: TemplateSpan): TemplatePath | undefined {
    const [, inside = ""] = /^\{\{([\s\S]*)\}\}$/.exec(this.#text.slice(span.start, span.end)) ?? [];
    if (this.#hasStripMark(inside, span)) return undefined;
    if (node.params.length > 0 || hasHash(node)) return void this.#refuse("parameters", span);
    return this.#path(node.path, inside, span);
  }

  /** The path of `{{#if path}}`. */
  #argument(node: Block, opening: TemplateSpan): TemplatePath | undefined {
    const tag = this.#text.slice(opening.start, opening.end);
    if (this.#hasStripMark(tag.slice(2, -2), opening)) return undefined;
    const [argument, ...more] = node.params;
    const { blockParams } = node.program as { readonly blockParams?: readonly string[] };
    if (argument === undefined || more.length > 0 || hasHash(node) || blockParams !== undefined)
      return void this.#refuse("parameters", opening);
    const [, inside = ""] = /^\{\{#\s*(?:if|each)([\s\S]*)\}\}$/.exec(tag) ?? [];
    return this.#path(argument, inside, opening);
  }

  #hasStripMark(inside: string, tag: TemplateSpan): boolean {
    if (!inside.startsWith("~") && !inside.endsWith("~")) return false;
    this.#refuse("whitespace-control", tag);
    return true;
  }

  #path(node: hbs.AST.Expression, inside: string, tag: TemplateSpan): TemplatePath | undefined {
    const span = this.#places.span(node.loc);
    if (node.type === "SubExpression") return void this.#refuse("helper", tag);
    if (node.type !== "PathExpression") return void this.#refuse("literal", tag);
    const { data, depth } = node as hbs.AST.PathExpression;
    const written = this.#text.slice(span.start, span.end);
    if (data) return void this.#refuse("data-variable", tag);
    if (depth > 0) return void this.#refuse("parent-path", tag);
    if (written !== inside.trim() || !PATH.test(written)) return void this.#refuse("path-spelling", span);
    const names = written.split(".");
    const ofRow = names[0] === "this";
    if (ofRow && this.#rows === 0) return void this.#refuse("row-outside-each", span);
    if (!ofRow && this.#rows > 0) return void this.#refuse("outer-path-in-each", span);
    return { text: written, ofRow, names: ofRow ? names.slice(1) : names, ...span };
  }

  /** From the start of a statement to the end of its first tag. */
  #firstTag({ start, end }: TemplateSpan): TemplateSpan {
    const close = this.#text.indexOf("}}", start);
    return { start, end: close === -1 ? end : Math.min(close + 2, end) };
  }
}
