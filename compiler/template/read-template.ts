/**
 * Templates: HTML with places for values, in the subset of Handlebars that every implementation renders alike. Letters and
 * results (`mẫu "…"`), and pages, are such templates. In three steps, none of them at run time:
 *
 * 1. `readTemplate(text)`: the tree, what is wrong with it (with exact spans), and its portable text;
 * 2. `checkNames(template, vocabulary)`: every name must be one of the data (`Vocabulary`); gives the data it needs;
 * 3. `precompiledModule(…)`, `moduleTypes(…)`: a renderer as plain ESM text, beside `TEMPLATE_SUPPORT`.
 *
 * `docs/templates.md` has the subset with its reasons.
 */
import { parseHandlebars, TemplatePlaces, TemplateSyntaxError } from "./parse-handlebars.ts";
import { portableText } from "./portable-text.ts";
import { PositionCheck } from "./positions.ts";
import { SubsetReader } from "./subset.ts";
import type { TemplateProblem } from "./template-problem.ts";
import type { TemplateNode } from "./template-tree.ts";

/** Above this a text is no template: the longest printed form has some 40 KB. In characters. */
export const MAX_TEMPLATE_LENGTH = 256 * 1024;

/** A template as read. */
export interface Template {
  readonly nodes: readonly TemplateNode[];
  /** By place; a template that has any is not to be used. */
  readonly problems: readonly TemplateProblem[];
  /** What is precompiled, and what other implementations of Handlebars get; reads as itself. */
  readonly portable: string;
}

/** A backslash before a tag prints the tag itself in JavaScript, and not everywhere else. */
const ESCAPED = /\\+\{\{/g;

/** Reads a template; never throws for what an author wrote. The text is in NFC, as every source is. */
export function readTemplate(text: string): Template {
  const places = new TemplatePlaces(text);
  const escaped = [...text.matchAll(ESCAPED)].map(({ 0: found, index }): TemplateProblem => ({
    kind: "construct",
    construct: "escaped-braces",
    found,
    start: index,
    end: index + found.length,
  }));
  if (escaped.length > 0) return { nodes: [], problems: escaped, portable: "" };
  try {
    const subset = new SubsetReader(text, places);
    const nodes = subset.read(parseHandlebars(text, places));
    const problems = [...subset.problems, ...new PositionCheck(text).check(nodes)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
    return { nodes, problems, portable: portableText(nodes) };
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    return { nodes: [], problems: [{ kind: "syntax", ...error.span }], portable: "" };
  }
}
