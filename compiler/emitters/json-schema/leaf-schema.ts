import type { Option, Shape } from "@tthc/model";
import { highest, lowest, MAX_SAFE } from "./number-bounds.ts";
import type { SchemaContext } from "./schema-context.ts";
import {
  DATE_PATTERN,
  DATE_TIME_PATTERN,
  END,
  portablePattern,
  SHA256_PATTERN,
  type Schema,
} from "./schema.ts";

/** Longer lists of options keep their codes and leave the labels to the code list. */
const MAX_TITLED_OPTIONS = 100;

/** A shape that holds no fields. */
export type LeafShape = Exclude<Shape, { is: "record" | "list" }>;

/** Schema of a shape without parts of its own. */
export function leafSchema(shape: LeafShape, at: string, context: SchemaContext): Schema {
  switch (shape.is) {
    case "text":
      return {
        type: "string",
        minLength: Math.max(1, shape.minLength ?? 0), // an empty text is no value: the field is left out instead
        ...(shape.maxLength !== undefined && { maxLength: shape.maxLength }),
        ...(shape.pattern !== undefined && { pattern: portablePattern(shape.pattern) }),
      };
    case "integer":
    case "money":
      return { type: "integer", ...integerBounds(shape) };
    case "decimal": {
      const { notNegative, notZero, whole } = signOf(shape);
      if (!whole) context.lose("bounds", at);
      return {
        type: "string",
        pattern: decimalPattern(shape.places, notNegative, notZero),
        maxLength: 24,
      };
    }
    case "boolean":
      return { type: "boolean" };
    case "date":
      if (shape.minimum !== undefined || shape.maximum !== undefined) context.lose("bounds", at);
      return { type: "string", format: "date", pattern: DATE_PATTERN };
    case "date-time":
      return { type: "string", pattern: DATE_TIME_PATTERN };
    case "choice": {
      const option = optionsSchema(shape.options);
      const options =
        shape.codelist === undefined ? option : context.shared.share(`codelist.${shape.codelist}`, option);
      return shape.many ? { type: "array", items: options, uniqueItems: true, minItems: 1 } : options;
    }
    case "file":
      return fileSchema(shape.types, shape.maxBytes);
  }
}

/** What the lower bound of a decimal says of its sign; `whole` where its bounds say nothing else. */
function signOf({ minimum, above, maximum, below }: Extract<Shape, { is: "decimal" }>) {
  const lows = [minimum, above].filter((bound) => bound !== undefined);
  const isPositive = (bound: string | undefined) =>
    bound !== undefined && !isZero(bound) && !bound.startsWith("-");
  return {
    notNegative: lows.some((bound) => isZero(bound) || isPositive(bound)),
    notZero: isZero(above) || lows.some(isPositive),
    whole: lows.every(isZero) && maximum === undefined && below === undefined,
  };
}

const isZero = (bound: string | undefined): boolean => bound !== undefined && /^-?0+([.]0+)?$/.test(bound);

function integerBounds(shape: Extract<Shape, { is: "integer" | "money" }>): Schema {
  const lows = [
    ...(shape.minimum === undefined ? [] : [lowest(shape.minimum, false)]),
    ...(shape.above === undefined ? [] : [lowest(shape.above, true)]),
  ];
  const highs = [
    ...(shape.maximum === undefined ? [] : [highest(shape.maximum, false)]),
    ...(shape.below === undefined ? [] : [highest(shape.below, true)]),
  ];
  const floor = shape.is === "money" ? 0 : -Number(MAX_SAFE);
  return { minimum: Math.max(floor, ...lows), maximum: Math.min(Number(MAX_SAFE), ...highs) };
}

/** Exact decimals travel as text: binary floats disagree between validators already at two places. */
export function decimalPattern(places: number, notNegative: boolean, notZero: boolean): string {
  const sign = notNegative ? "" : "-?";
  const nonZero = notZero ? `(?!0([.]0+)?${END})` : "";
  return `^${nonZero}${sign}(0|[1-9][0-9]{0,14})${places > 0 ? `([.][0-9]{1,${String(places)}})?` : ""}${END}`;
}

function optionsSchema(options: readonly Option[]): Schema {
  if (options.length > MAX_TITLED_OPTIONS) return { enum: options.map(({ id }) => id) };
  return { oneOf: options.map(({ id, label }) => ({ const: id, title: label.vi })) };
}

/** A file as forms and dossiers hold it: what it is, never its bytes. */
export function fileSchema(types: readonly string[] = [], maxBytes?: number): Schema {
  // No case flag exists in the portable subset, so each letter is written both ways.
  const endings = types.map((type) =>
    type.replace(/[a-z]/gi, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`),
  );
  return {
    type: "object",
    properties: {
      name: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        ...(endings.length > 0 && { pattern: `[.](${endings.join("|")})${END}` }),
      },
      bytes: { type: "integer", minimum: 1, maximum: maxBytes ?? Number(MAX_SAFE) },
      sha256: { type: "string", pattern: SHA256_PATTERN },
    },
    required: ["name", "bytes", "sha256"],
    additionalProperties: false,
  };
}
