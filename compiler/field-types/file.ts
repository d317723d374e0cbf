import type { FieldType } from "./field-type.ts";

/** `tệp`: a reference to an uploaded file; its content never travels in the form. */
export const file: FieldType = {
  id: "file",
  value: { is: "file" },
  shape: { is: "file", types: [] },
  bounds: "size",
  samples: {
    valid: [{ name: "ban-ve.pdf", bytes: 1024, sha256: "a".repeat(64) }],
    invalid: ["ban-ve.pdf", { name: "ban-ve.pdf" }],
  },
};
