import { encodeValue, type Json, type Value } from "../expression/value.ts";
import type { Shape } from "../procedure/form.ts";

/** A value as the JSON of a field of this shape; undefined where it has none. Numbers travel as the shape says. */
export function jsonOfValue(value: Value, shape: Shape): Json | undefined {
  switch (value.is) {
    case "boolean":
    case "text":
    case "choice":
    case "date":
    case "date-time":
    case "record":
      return encodeValue(value).value;
    case "money":
    case "number": {
      const { value: text } = encodeValue(value);
      if (shape.is !== "integer" && shape.is !== "money") return text;
      return Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    }
    case "list": {
      const items = value.items.map((item) => jsonOfValue(item, shape));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case "unknown":
    case "amount":
    case "percent":
    case "duration":
    case "file":
      return undefined;
  }
}
