import Handlebars from "handlebars/dist/cjs/handlebars.js";
import type { BlankValue } from "./blank-data.ts";

/**
 * The template filled in at build time, by walking its tree: the library's own way would make a function of text that
 * comes from a procedure. Tests compare it with the precompiled renderer.
 */
export function filledIn(template: hbs.AST.Program, data: BlankValue): string {
  return template.body.map((node) => statement(node, data)).join("");
}

function statement(node: hbs.AST.Statement, data: BlankValue): string {
  if (node.type === "ContentStatement") return (node as hbs.AST.ContentStatement).value;
  if (node.type === "MustacheStatement") {
    const value = follow((node as hbs.AST.MustacheStatement).path, data);
    return typeof value === "string" ? Handlebars.escapeExpression(value) : "";
  }
  const { path, params, program, inverse } = node as hbs.AST.BlockStatement;
  const value = follow(params[0], data);
  if ((path as { original?: unknown }).original === "each")
    return isList(value) ? value.map((row) => filledIn(program, row)).join("") : "";
  const holds = isList(value) ? value.length > 0 : value !== undefined && value !== "" && value !== false;
  const taken = holds ? program : (inverse as hbs.AST.Program | undefined);
  return taken === undefined ? "" : filledIn(taken, data);
}

function follow(path: hbs.AST.Node | undefined, data: BlankValue): BlankValue | undefined {
  let value: BlankValue | undefined = data;
  for (const key of (path as hbs.AST.PathExpression).parts)
    value = typeof value === "object" && !isList(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

const isList = (value: BlankValue | undefined): value is readonly BlankValue[] => Array.isArray(value);
