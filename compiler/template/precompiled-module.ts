import Handlebars from "handlebars/dist/cjs/handlebars.js";
import type { DataShape, ValueShape } from "./data-shape.ts";

/** What a renderer is made of. */
export interface ModuleParts {
  /** `Template.portable` of a template without problems. */
  readonly portable: string;
  /** `CheckedNames.shape`. */
  readonly shape: DataShape;
  /** What the file was made from, one line, for its head. */
  readonly madeFrom: string;
  /** How the module imports `TEMPLATE_SUPPORT`: `./template-support.js`. */
  readonly support: string;
}

/** Nothing but `if` and `each` may run: a name that is a helper elsewhere is a name here. */
const OPTIONS: PrecompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: {
    if: true,
    each: true,
    unless: false,
    with: false,
    log: false,
    lookup: false,
    helperMissing: false,
    blockHelperMissing: false,
  },
};

const header = (madeFrom: string): string =>
  `// Made by tthc from ${madeFrom.replace(/\s+/g, " ")}. Do not edit.\n`;

/** Text of an ES module with `render(data)`: plain JavaScript, nothing is compiled when it runs. */
export function precompiledModule({ portable, shape, madeFrom, support }: ModuleParts): string {
  const template = Handlebars.precompile(portable, OPTIONS) as string;
  return `${header(madeFrom)}import { renderer } from ${JSON.stringify(support)};

const shape = ${JSON.stringify(shape)};
const template = ${template};

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export const render = renderer(template, shape);
`;
}

/** Text of the module's `.d.ts`: the data that the template needs. */
export function moduleTypes({ shape, madeFrom }: Pick<ModuleParts, "shape" | "madeFrom">): string {
  return `${header(madeFrom)}
/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data ${typeOf(shape, "")}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
`;
}

function typeOf(shape: ValueShape, indent: string): string {
  if (shape === "text") return "string";
  if (shape === "flag") return "boolean";
  if (isList(shape)) return `readonly (${typeOf(shape[0], indent)})[]`;
  const inner = `${indent}  `;
  const lines = Object.entries(shape).map(
    ([name, value]) => `${inner}readonly ${name}: ${typeOf(value, inner)};\n`,
  );
  return lines.length === 0 ? "object" : `{\n${lines.join("")}${indent}}`;
}

const isList = (shape: DataShape | readonly [ValueShape]): shape is readonly [ValueShape] =>
  Array.isArray(shape);
