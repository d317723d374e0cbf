import { TEXT } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

export const longText: FieldType = {
  id: "long-text",
  value: TEXT,
  shape: { is: "text", maxLength: 10_000, lines: "many" },
  bounds: "length",
  samples: { valid: ["Dòng một\nDòng hai"], invalid: [false] },
};
