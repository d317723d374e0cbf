import { HtmlReader } from "./html-reader.ts";
import type { TemplateProblem } from "./template-problem.ts";
import type { EachNode, IfNode, TemplateNode, TemplateSpan } from "./template-tree.ts";

/** Says where values and blocks stand in the markup, and what of it may not be in a template at all. */
export class PositionCheck {
  readonly problems: TemplateProblem[] = [];
  readonly #source: string;
  readonly #html = new HtmlReader((problem) => this.#add(problem));
  /** The last character of the portable text so far; undefined behind a tag. */
  #last: string | undefined = "";

  constructor(source: string) {
    this.#source = source;
  }

  check(nodes: readonly TemplateNode[]): readonly TemplateProblem[] {
    this.#walk(nodes);
    this.#html.finish(this.#source.length);
    return this.problems;
  }

  #add(problem: TemplateProblem): void {
    const found = this.#source.slice(problem.start, problem.end);
    this.problems.push(problem.kind === "markup" ? { ...problem, found } : problem);
  }

  #walk(nodes: readonly TemplateNode[]): void {
    for (const node of nodes) {
      if (node.kind === "text") {
        this.#braces(node.text, node);
        this.#html.read(node.text, node.start);
      } else if (node.kind === "value") {
        this.#tag(node);
        this.#mayStand(node);
        this.#html.passValue();
      } else if (node.kind !== "comment") this.#block(node);
    }
  }

  /** `{{{x}}}` and `{{x}}}` would come about where a brace stands beside a tag. */
  #braces(text: string, span: TemplateSpan): void {
    const first = text.charAt(0);
    if ((this.#last === undefined && first === "}") || (this.#last === "{" && first === "{"))
      this.#refuseBrace({ start: span.start, end: span.start + 1 });
    if (text !== "") this.#last = text.at(-1);
  }

  #tag(span: TemplateSpan): void {
    if (this.#last === "{") this.#refuseBrace({ start: span.start, end: span.start + 2 });
    this.#last = undefined;
  }

  #refuseBrace(span: TemplateSpan): void {
    const found = this.#source.slice(span.start, span.end);
    this.#add({ kind: "construct", construct: "brace-beside-tag", found, ...span });
  }

  #mayStand({ start, end }: TemplateSpan): boolean {
    const place = this.#html.forbids();
    if (place === undefined) return true;
    const { attribute } = this.#html.place;
    const found = this.#source.slice(start, end);
    this.#add({ kind: "place", place, found, ...(place === "attribute" && { attribute }), start, end });
    return false;
  }

  /** Every branch of a block ends where the block began: then it does not matter which one is taken. */
  #block(node: IfNode | EachNode): void {
    this.#tag(node.opening);
    const before = this.#html.place;
    const mayStand = this.#mayStand(node.opening);
    const branches =
      node.kind === "each" || node.otherwise === undefined ? [node.body] : [node.body, node.otherwise];
    for (const branch of branches) {
      this.#html.returnTo(before);
      this.#walk(branch);
      this.#tag({ start: node.end - 2, end: node.end });
      if (mayStand && !this.#html.isLost && !this.#html.isAt(before)) {
        const found = this.#source.slice(node.opening.start, node.opening.end);
        this.#add({ kind: "block-across-markup", found, ...node.opening });
        break;
      }
    }
    this.#html.returnTo(before);
  }
}
