import { WHOLE } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

export const integer: FieldType = {
  id: "integer",
  value: WHOLE,
  shape: { is: "integer" },
  bounds: "value",
  samples: { valid: [0, 12, -3], invalid: [1.5, "12"] },
};
