import type { Shape } from "@tthc/model";
import { FREE, MICRO, type Symbolic, UNKNOWN } from "./symbolic-value.ts";

/** A computed value as a field of this shape has it: what does not fit the shape has no value there. */
export function asShape(value: Symbolic, shape: Shape): Symbolic {
  switch (value.is) {
    case "linear": {
      if (value.of === "date" || value.of === "date-time") return value.of === shape.is ? value : FREE;
      if (value.of === "money") return shape.is === "money" ? value : FREE;
      if (shape.is === "decimal") return value;
      if (shape.is !== "integer") return FREE;
      // A whole number is needed; whether a sum of decimals is one is not known here.
      const isWhole = [value.form.constant, ...value.form.terms.values()].every((one) => one % MICRO === 0n);
      return isWhole ? value : FREE;
    }
    case "boolean":
    case "text":
      return value.is === shape.is ? value : FREE;
    case "choice":
      return shape.is === "choice" && !shape.many ? { is: "choice", id: value.id } : FREE;
    case "percent":
    case "duration":
    case "file":
    case "amount":
      return UNKNOWN;
    case "record":
    case "list":
      return FREE;
    default:
      return value;
  }
}
