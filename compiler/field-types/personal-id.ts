import { TEXT } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

/** `số định danh`: twelve digits. */
export const personalId: FieldType = {
  id: "personal-id",
  value: TEXT,
  shape: { is: "text", pattern: "^[0-9]{12}(?![\\s\\S])", maxLength: 12 },
  bounds: "none",
  personal: true,
  samples: { valid: ["001099012345"], invalid: ["12345", "00109901234x", "001099012345\n", "٠٠١٠٩٩٠١٢٣٤٥"] },
};
