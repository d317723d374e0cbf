import { DATE } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

/** `ngày`: a civil date in Asia/Ho_Chi_Minh, ISO in JSON, dd/mm/yyyy on screen. */
export const date: FieldType = {
  id: "date",
  value: DATE,
  shape: { is: "date" },
  bounds: "value",
  samples: { valid: ["2026-08-22"], invalid: ["22/08/2026", "2026-8-22", "2026-08-22\n"] },
};
