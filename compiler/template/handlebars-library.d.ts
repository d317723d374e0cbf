/** The parts of Handlebars that are imported one by one; the package brings types of its main entry only. */
declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  /** The generated parser; `yy` holds what its grammar calls. */
  export const parser: { parse(text: string): hbs.AST.Program; yy: Readonly<Record<string, unknown>> };
}
declare module "handlebars/dist/cjs/handlebars/compiler/helpers.js" {
  const helpers: Readonly<Record<string, unknown>> & {
    readonly SourceLocation: new (source: unknown, place: unknown) => hbs.AST.SourceLocation;
  };
  export default helpers;
}
declare module "handlebars/dist/cjs/handlebars.js" {
  import Handlebars from "handlebars";
  export default Handlebars;
}
declare module "handlebars/dist/cjs/handlebars.runtime.js" {
  import Handlebars from "handlebars";
  export default Handlebars;
}
