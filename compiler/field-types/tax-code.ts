import { TEXT } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

/** `mã số thuế`: ten digits, a dependent unit with three more, or a personal number of twelve. */
export const taxCode: FieldType = {
  id: "tax-code",
  value: TEXT,
  shape: { is: "text", pattern: "^([0-9]{10}(-[0-9]{3})?|[0-9]{12})(?![\\s\\S])", maxLength: 14 },
  bounds: "none",
  samples: {
    valid: ["0101243150", "0101243150-001", "001099012345"],
    invalid: ["010124315", "0101243150-1"],
  },
};
