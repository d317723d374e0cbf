import { TEXT } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

export const text: FieldType = {
  id: "text",
  value: TEXT,
  shape: { is: "text", maxLength: 1000 },
  bounds: "length",
  samples: { valid: ["Nguyễn Thị Ánh"], invalid: [12, null] },
};
