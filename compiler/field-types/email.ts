import { TEXT } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

/** Deliberately loose: only a message sent proves an address. */
export const email: FieldType = {
  id: "email",
  value: TEXT,
  shape: {
    is: "text",
    pattern: "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])",
    maxLength: 254,
  },
  bounds: "none",
  personal: true,
  samples: { valid: ["an.nguyen@example.vn"], invalid: ["an.nguyen", "a@b", "a b@c.vn"] },
};
