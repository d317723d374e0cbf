/** What a package's `template-support.js` gives its renderers; `compiler/cli/make-template-support.ts` bundles it. */
import Handlebars from "handlebars/dist/cjs/handlebars.runtime.js";
import type { DataShape, ValueShape } from "./data-shape.ts";

/** The data lacks a value that the template needs, or has one of another kind. */
export class TemplateDataError extends Error {
  /** Where in the data: `khoan_thu[2].ten`. */
  readonly path: string;

  constructor(path: string, wanted: "text" | "flag" | "list" | "record") {
    const [vi, en] = {
      text: ["một chuỗi chữ", "a string"],
      flag: ["true hoặc false", "true or false"],
      list: ["một danh sách", "a list"],
      record: ["một nhóm giá trị", "an object"],
    }[wanted] as [string, string];
    super(`Mẫu cần «${path}» là ${vi}. / The template needs "${path}" to be ${en}.`);
    this.name = "TemplateDataError";
    this.path = path;
  }
}

/**
 * Makes a renderer of a precompiled template. It takes from the data what the shape names, nothing else, and throws
 * `TemplateDataError` where that is not there: a string is always a string, so nothing passes unescaped.
 */
export function renderer(template: TemplateSpecification, shape: DataShape): (data: unknown) => string {
  const render = Handlebars.template(template);
  return (data) => render(recordFrom(data, shape, ""));
}

function recordFrom(data: unknown, shape: DataShape, path: string): Record<string, unknown> {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new TemplateDataError(path, "record");
  return Object.fromEntries(
    Object.entries(shape).map(([name, inner]) => {
      const value = Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
      return [name, valueFrom(value, inner, path === "" ? name : `${path}.${name}`)];
    }),
  );
}

function valueFrom(value: unknown, shape: ValueShape, path: string): unknown {
  if (shape === "text" || shape === "flag") {
    if (typeof value === (shape === "text" ? "string" : "boolean")) return value;
    throw new TemplateDataError(path, shape);
  }
  if (!isList(shape)) return recordFrom(value, shape, path);
  if (!Array.isArray(value)) throw new TemplateDataError(path, "list");
  return value.map((row, index) => valueFrom(row, shape[0], `${path}[${index}]`));
}

const isList = (shape: DataShape | readonly [ValueShape]): shape is readonly [ValueShape] =>
  Array.isArray(shape);
