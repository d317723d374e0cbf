import type { Field } from "@tthc/model";
import type { FieldType } from "./field-type.ts";

const part = (id: string, vi: string, en: string, maxLength: number, required: boolean): Field => ({
  id,
  label: { vi, en },
  type: "text",
  shape: { is: "text", maxLength },
  ...(required && { required: true as const }),
});

/** `địa chỉ`: province and commune (districts were abolished on 01/07/2025), then the rest as one line. */
export const address: FieldType = {
  id: "address",
  value: { is: "address" },
  shape: {
    is: "record",
    of: "address",
    fields: [
      part("tinh", "Tỉnh, thành phố", "Province or city", 120, true),
      part("xa", "Xã, phường, đặc khu", "Commune, ward or special zone", 120, true),
      part("chi_tiet", "Số nhà, đường, thôn, tổ", "House number, street, hamlet", 300, false),
    ],
  },
  bounds: "none",
  personal: true,
  samples: {
    valid: [{ tinh: "Thành phố Hồ Chí Minh", xa: "Phường Sài Gòn", chi_tiet: "1 Lê Duẩn" }],
    invalid: [{ tinh: "Thành phố Hồ Chí Minh" }, "1 Lê Duẩn"],
  },
};
