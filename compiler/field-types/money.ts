import { MONEY } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

/** `số tiền`: whole đồng, an integer in JSON up to 2^53 − 1. */
export const money: FieldType = {
  id: "money",
  value: MONEY,
  shape: { is: "money", minimum: "0" },
  bounds: "value",
  samples: { valid: [0, 75_000], invalid: [-1, 0.5, "75.000"] },
};
