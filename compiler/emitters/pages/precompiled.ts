import Handlebars from "handlebars/dist/cjs/handlebars.js";

/** Where a helper stands in the template, in each of its calls: only for messages of helpers that throw, and ours do not. */
const PLACE = /,"loc":\{"start":\{"line":[0-9]+,"column":[0-9]+\},"end":\{"line":[0-9]+,"column":[0-9]+\}\}/g;

/** How each function finds a property where the runtime is older than the compiler; both come with the package here. */
const LOOKUP =
  /lookupProperty = container\.lookupProperty \|\| function\(parent, propertyName\) \{\s*if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s*return parent\[propertyName\];\s*\}\s*return undefined\s*\}/g;

const OPTIONS = { knownHelpers: { if: true, each: true }, knownHelpersOnly: true, data: false } as const;

/** The tree of a template; it serves the renderer and the blank page. */
export const parsed = (template: string): hbs.AST.Program => Handlebars.parse(template);

/**
 * The template as an expression that gives the object that the runtime of Handlebars takes; `f` is that object, so that
 * its parts can call each other. What only fills the file is taken away: quotes and line ends of texts are escaped in it,
 * so nothing that is taken away or rewritten is text.
 */
export function precompiled(template: hbs.AST.Program): string {
  const code = Handlebars.precompile(template, OPTIONS) as string;
  const short = shortNames(
    code.replace(PLACE, "").replace(LOOKUP, "lookupProperty = container.lookupProperty"),
  );
  return `(f) => (f = ${short.replace(IF, directly)})`;
}

const PART = String.raw`c\.noop|c\.program\([0-9]+, data, 0\)`;
/** A call of the helper `if`: of a value, with the part to show and the part to show otherwise. */
const IF = new RegExp(
  String.raw`\(\(s = p\(h,"if"\)\.call\((?:alias[0-9]+|d != null \? d : \(c\.nullContext \|\| \{\}\)),((?:(?!p\(h,")[^\n])*?),\{"name":"if","hash":\{\},"fn":(${PART}),"inverse":(${PART})\}\)\) != null \? s : ""\)`,
  "g",
);

/**
 * The same without the helper: a page asks hundreds of times, and each call makes five objects first. Values are texts,
 * truth and lists, of which the helper takes the empty ones as untrue.
 */
function directly(_call: string, value: string, then: string, otherwise: string): string {
  return `((s = ${value}) && s.length !== 0 ? ${partCall(then)} : ${partCall(otherwise)})`;
}

function partCall(part: string): string {
  const number = /[0-9]+/.exec(part)?.[0];
  return number === undefined ? '""' : `f[${number}](c,d,h,t)`;
}

const NAMES: Readonly<Record<string, string>> = {
  lookupProperty: "p",
  stack1: "s",
  container: "c",
  depth0: "d",
  helpers: "h",
  partials: "t",
};
const STRING_OR_NAME =
  /"(?:[^"\\]|\\.)*"|(?<![.\w$])(?:lookupProperty|stack1|container|depth0|helpers|partials)\b/g;

/** A long list of options has one call an option: shorter names of local variables halve the file. */
function shortNames(code: string): string {
  return code.replace(STRING_OR_NAME, (found) => NAMES[found] ?? found);
}
