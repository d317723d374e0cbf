import { NUMBER } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

/** `số`: an exact decimal with at most six places; a string in JSON, because binary floats lose digits. */
export const decimal: FieldType = {
  id: "number",
  value: NUMBER,
  shape: { is: "decimal", places: 6 },
  bounds: "value",
  samples: { valid: ["0", "12.5", "-3"], invalid: ["1,5", "01", "1.", "1e3", "1\n"] },
};
