import { BOOLEAN } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

export const yesNo: FieldType = {
  id: "yes-no",
  value: BOOLEAN,
  shape: { is: "boolean" },
  bounds: "none",
  samples: { valid: [true, false], invalid: ["có", 1] },
};
