import { TEXT } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

/** `số điện thoại`: as stored, without blanks or dots; a form accepts and strips them. */
export const phone: FieldType = {
  id: "phone",
  value: TEXT,
  shape: { is: "text", pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", maxLength: 13 },
  bounds: "none",
  personal: true,
  samples: {
    valid: ["0912345678", "+84912345678", "02838291234"],
    invalid: ["1234", "0912 345 678", "0012345678"],
  },
};
