import type { Field, LocalText } from "@tthc/model";

type Both = Required<LocalText>;

/** What a text of a type must look like, said to the person who fills in the form. */
const OF_TYPES: Readonly<Record<string, Both>> = {
  "personal-id": { vi: "gồm 12 chữ số", en: "has 12 digits" },
  phone: {
    vi: "gồm 10 hoặc 11 chữ số viết liền, bắt đầu bằng 0 hoặc +84",
    en: "has 10 or 11 digits without blanks and begins with 0 or +84",
  },
  email: { vi: "có dạng ten@noi-cap.vn", en: "is written like name@provider.vn" },
  "tax-code": {
    vi: "gồm 10 chữ số, 10 chữ số thêm gạch ngang và 3 chữ số, hoặc 12 chữ số",
    en: "has 10 digits, 10 digits with a hyphen and 3 more, or 12 digits",
  },
};

const REGULATED: Both = { vi: "không đúng dạng quy định", en: "is not written as required" };

function ofShape({ shape, type }: Field): Both {
  switch (shape.is) {
    case "date":
      return { vi: "là ngày, ghi theo dạng dd/mm/yyyy", en: "is a date, written dd/mm/yyyy" };
    case "date-time":
      return {
        vi: "là ngày và giờ, ghi theo dạng dd/mm/yyyy hh:mm",
        en: "is a date and time, dd/mm/yyyy hh:mm",
      };
    case "decimal": {
      const { places } = shape;
      const isPositive = [shape.minimum, shape.above].some((low) => low?.startsWith("-") === false);
      const vi = isPositive ? "là số không âm" : "là số";
      const en = isPositive ? "is a number, not negative" : "is a number";
      return places === 0
        ? { vi: `${vi}, không có phần thập phân`, en: `${en}, without decimals` }
        : {
            vi: `${vi}, tối đa ${String(places)} chữ số sau dấu phẩy`,
            en: `${en}, at most ${String(places)} digits after the decimal point`,
          };
    }
    case "file":
      return {
        vi: `phải là tệp ${shape.types.join(", ").toUpperCase()}`,
        en: `must be a ${shape.types.join(", ").toUpperCase()} file`,
      };
    default:
      return Object.hasOwn(OF_TYPES, type) ? (OF_TYPES[type] ?? REGULATED) : REGULATED;
  }
}

/** The sentence where a text does not match its pattern. */
export function patternMessage(name: Both, field: Field): Both {
  const { vi, en } = ofShape(field);
  return { vi: `${name.vi} ${vi}.`, en: `${name.en} ${en}.` };
}
