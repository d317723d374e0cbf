import type { LocalText, Shape } from "@tthc/model";

type Both = Required<LocalText>;

/** `1.000.000,5`; in English `1,000,000.5`. */
export function numberText(value: number | string): Both {
  const [whole = "", places] = String(value).split(".");
  const grouped = (sign: string): string => whole.replace(/\B(?=([0-9]{3})+(?![0-9]))/g, sign);
  const behind = (sign: string): string => (places === undefined ? "" : sign + places);
  return { vi: grouped(".") + behind(","), en: grouped(",") + behind(".") };
}

/** `31/12/2026` of `2026-12-31`. */
export const dateText = (iso: string): string => iso.split("-").reverse().join("/");

/** A limit or a computed value as the field's shape is written; undefined where it is no single value. */
export function valueText(value: unknown, shape: Shape): Both | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  switch (shape.is) {
    case "integer":
    case "decimal":
      return numberText(value);
    case "money": {
      const { vi, en } = numberText(value);
      return { vi: `${vi} đồng`, en: `${en} dong` };
    }
    case "date": {
      const text = dateText(String(value));
      return { vi: text, en: text };
    }
    case "text":
      return { vi: String(value), en: String(value) };
    default:
      return undefined;
  }
}

/** `50 MB`, `1,5 MB`; what is not a round number of megabytes is told in kilobytes or bytes. */
export function sizeText(bytes: number): Both {
  const [unit, by] = (
    [
      ["MB", 1_048_576],
      ["KB", 1024],
      ["byte", 1],
    ] as const
  ).find(([, size]) => bytes >= size && (bytes * 10) % size === 0) ?? ["byte", 1];
  const { vi, en } = numberText(bytes / by);
  return { vi: `${vi} ${unit}`, en: `${en} ${unit}` };
}
