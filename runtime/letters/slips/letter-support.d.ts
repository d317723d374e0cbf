// Made by tthc. Do not edit.

/** The data lacks a value that the template needs, or has one of another kind. */
export declare class TemplateDataError extends Error {
  /** Where in the data: `khoan_thu[2].ten`. */
  readonly path: string;
}

/** Makes a renderer of a precompiled template and the data it needs. */
export declare function renderer(template: unknown, shape: object): (data: unknown) => string;
