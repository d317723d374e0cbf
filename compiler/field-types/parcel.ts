import type { FieldType } from "./field-type.ts";

/** `thửa đất`: number of the parcel and of the cadastral sheet; area in m² as an exact decimal. */
export const parcel: FieldType = {
  id: "parcel",
  value: { is: "parcel" },
  shape: {
    is: "record",
    of: "parcel",
    fields: [
      {
        id: "so_thua",
        label: { vi: "Số thửa", en: "Parcel number" },
        type: "text",
        shape: { is: "text", maxLength: 30 },
        required: true,
      },
      {
        id: "to_ban_do",
        label: { vi: "Tờ bản đồ số", en: "Map sheet number" },
        type: "text",
        shape: { is: "text", maxLength: 30 },
        required: true,
      },
      {
        id: "dien_tich",
        label: { vi: "Diện tích (m²)", en: "Area (m²)" },
        type: "number",
        shape: { is: "decimal", places: 2, above: "0" },
      },
      {
        id: "dia_chi",
        label: { vi: "Địa chỉ thửa đất", en: "Address of the parcel" },
        type: "text",
        shape: { is: "text", maxLength: 300 },
      },
    ],
  },
  bounds: "none",
  samples: {
    valid: [{ so_thua: "12", to_ban_do: "5", dien_tich: "100.5" }],
    invalid: [{ so_thua: "12" }, { so_thua: "12", to_ban_do: "5", dien_tich: 100.5 }],
  },
};
