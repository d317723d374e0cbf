import { compareDecimals, parseDecimal } from "../expression/decimal.ts";
import { isList, isRecord } from "../expression/json.ts";
import type { Json } from "../expression/value.ts";
import { parseDate } from "../calendar/civil-date.ts";
import type { Field, Shape } from "../procedure/form.ts";

/** Whether a value may stand in a field of this shape as it is; one that may not has to be asked again. */
export function valueFits(shape: Shape, value: Json): boolean {
  switch (shape.is) {
    case "text":
      return typeof value === "string" && textFits(shape, value);
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "money":
      return typeof value === "number" && Number.isSafeInteger(value) && isWithin(shape, String(value));
    case "decimal":
      return typeof value === "string" && decimalFits(shape, value);
    case "date":
      return (
        typeof value === "string" &&
        parseDate(value) !== undefined &&
        (shape.minimum === undefined || value >= shape.minimum) &&
        (shape.maximum === undefined || value <= shape.maximum)
      );
    case "date-time":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value);
    case "choice": {
      const offered = (one: Json): boolean => shape.options.some(({ id }) => id === one);
      return shape.many ? isList(value) && value.every(offered) : offered(value);
    }
    case "file":
      return value !== null;
    case "record":
      return isRecord(value) && fieldsFit(shape.fields, value);
    case "list":
      return (
        isList(value) &&
        value.length <= shape.maxItems &&
        value.every((row) => isRecord(row) && fieldsFit(shape.fields, row))
      );
  }
}

/** What is not answered yet fits; what stands there must. */
const fieldsFit = (fields: readonly Field[], row: { readonly [id: string]: Json }): boolean =>
  Object.entries(row).every(([id, value]) => {
    const field = fields.find((one) => one.id === id);
    return field !== undefined && (value === null || valueFits(field.shape, value));
  });

function textFits(shape: Extract<Shape, { is: "text" }>, text: string): boolean {
  const { length } = Array.from(text);
  return (
    length >= (shape.minLength ?? 0) &&
    length <= (shape.maxLength ?? Infinity) &&
    (shape.pattern === undefined || new RegExp(shape.pattern, "u").test(text))
  );
}

function decimalFits(shape: Extract<Shape, { is: "decimal" }>, text: string): boolean {
  const places = /^-?[0-9]+(?:[.]([0-9]+))?$/.exec(text);
  return places !== null && (places[1] ?? "").length <= shape.places && isWithin(shape, text);
}

type Bounded = Extract<Shape, { is: "integer" | "money" | "decimal" }>;

function isWithin({ minimum, maximum, above, below }: Bounded, text: string): boolean {
  const order = (bound: string | undefined): number | undefined => {
    const [value, limit] = [parseDecimal(text), parseDecimal(bound ?? "")];
    return bound === undefined || value === undefined || limit === undefined
      ? undefined
      : compareDecimals(value, limit);
  };
  return (
    (order(minimum) ?? 0) >= 0 &&
    (order(maximum) ?? 0) <= 0 &&
    (order(above) ?? 1) > 0 &&
    (order(below) ?? -1) < 0
  );
}
