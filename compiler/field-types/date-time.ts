import type { FieldType } from "./field-type.ts";

export const dateTime: FieldType = {
  id: "datetime",
  value: { is: "date-time" },
  shape: { is: "date-time" },
  bounds: "none",
  samples: { valid: ["2026-08-22T07:30"], invalid: ["2026-08-22", "2026-08-22T25:00"] },
};
