import type { LocalText } from "@tthc/model";

/** What can be wrong with an answer; the values are for the message. */
export type Fault =
  | { readonly is: "missing"; readonly how: "enter" | "choose" | "attach" }
  | { readonly is: "rows-few"; readonly count: number }
  | { readonly is: "rows-many"; readonly count: number }
  | { readonly is: "too-short"; readonly count: number }
  | { readonly is: "too-long"; readonly count: number }
  | { readonly is: "control-signs" }
  | { readonly is: "not-personal-id" }
  | { readonly is: "not-tax-code" }
  | { readonly is: "not-phone" }
  | { readonly is: "not-email" }
  | { readonly is: "not-pattern" }
  | { readonly is: "not-number" }
  | { readonly is: "not-whole" }
  | { readonly is: "not-money" }
  | { readonly is: "places"; readonly count: number }
  | { readonly is: "bound"; readonly side: Side; readonly bound: string }
  | { readonly is: "date-part"; readonly part: DatePart }
  | { readonly is: "no-date" }
  | { readonly is: "no-time" }
  | { readonly is: "not-offered" }
  | { readonly is: "file-type"; readonly types: readonly string[] }
  | { readonly is: "file-size"; readonly most: string }
  | { readonly is: "file-empty" };

export type Side = "minimum" | "maximum" | "above" | "below";
export type DatePart = "day" | "month" | "year" | "hour" | "minute";

/** A message in both languages; Vietnamese labels stand in where a label has no translation. */
export type FormMessage = Required<LocalText>;

const SIDES: Readonly<Record<Side, FormMessage>> = {
  minimum: { vi: "từ", en: "at least" },
  maximum: { vi: "không quá", en: "at most" },
  above: { vi: "lớn hơn", en: "more than" },
  below: { vi: "nhỏ hơn", en: "less than" },
};

const PARTS: Readonly<Record<DatePart, FormMessage>> = {
  day: { vi: "ngày", en: "day" },
  month: { vi: "tháng", en: "month" },
  year: { vi: "năm (4 chữ số)", en: "year (4 digits)" },
  hour: { vi: "giờ", en: "hour" },
  minute: { vi: "phút", en: "minute" },
};

const ASKED = {
  enter: { vi: "Nhập", en: "Enter" },
  choose: { vi: "Chọn", en: "Choose" },
  attach: { vi: "Đính kèm", en: "Attach" },
} as const;

/** The message of a fault; `label` names the field, with its group or row where the page has several. */
export function formMessage(fault: Fault, label: FormMessage): FormMessage {
  if (fault.is === "missing") {
    const asked = ASKED[fault.how];
    return { vi: `${asked.vi} “${label.vi}”`, en: `${asked.en} “${label.en}”` };
  }
  const says = predicate(fault);
  return { vi: `“${label.vi}” ${says.vi}`, en: `“${label.en}” ${says.en}` };
}

function predicate(fault: Exclude<Fault, { is: "missing" }>): FormMessage {
  switch (fault.is) {
    case "rows-few":
      return { vi: `phải có ít nhất ${fault.count} dòng`, en: `needs at least ${fault.count} rows` };
    case "rows-many":
      return { vi: `có nhiều nhất ${fault.count} dòng`, en: `may have at most ${fault.count} rows` };
    case "too-short":
      return {
        vi: `phải có ít nhất ${fault.count} ký tự`,
        en: `must have at least ${fault.count} characters`,
      };
    case "too-long":
      return { vi: `dài quá ${fault.count} ký tự`, en: `must have at most ${fault.count} characters` };
    case "control-signs":
      return { vi: "có ký tự không đọc được", en: "has signs that cannot be read" };
    case "not-personal-id":
      return { vi: "phải gồm 12 chữ số, ví dụ 001099012345", en: "must be 12 digits, such as 001099012345" };
    case "not-tax-code":
      return { vi: "phải gồm 10, 13 hoặc 12 chữ số", en: "must be 10, 13 or 12 digits" };
    case "not-phone":
      return {
        vi: "phải là số điện thoại, ví dụ 0912 345 678",
        en: "must be a telephone number, such as 0912 345 678",
      };
    case "not-email":
      return {
        vi: "phải là địa chỉ thư điện tử, ví dụ ten@example.vn",
        en: "must be an e-mail address, such as name@example.vn",
      };
    case "not-pattern":
      return { vi: "không đúng mẫu", en: "does not have the required form" };
    case "not-offered":
      return { vi: "phải là một trong các mục đã cho", en: "must be one of the choices given" };
    default:
      return valuePredicate(fault);
  }
}

function valuePredicate(
  fault: Extract<
    Fault,
    {
      is:
        | "not-number"
        | "not-whole"
        | "not-money"
        | "places"
        | "bound"
        | "date-part"
        | "no-date"
        | "no-time"
        | "file-type"
        | "file-size"
        | "file-empty";
    }
  >,
): FormMessage {
  switch (fault.is) {
    case "not-number":
      return {
        vi: "phải là số, phần thập phân sau dấu phẩy, ví dụ 72,5",
        en: "must be a number with a comma before decimals, such as 72,5",
      };
    case "not-whole":
      return { vi: "phải là số nguyên, ví dụ 3", en: "must be a whole number, such as 3" };
    case "not-money":
      return {
        vi: "phải là số tiền bằng đồng, ví dụ 1.000.000",
        en: "must be an amount in đồng, such as 1.000.000",
      };
    case "places":
      return {
        vi: `có nhiều nhất ${fault.count} chữ số sau dấu phẩy`,
        en: `may have at most ${fault.count} digits after the comma`,
      };
    case "bound": {
      const side = SIDES[fault.side];
      const trail = fault.side === "minimum" ? " trở lên" : "";
      return { vi: `phải ${side.vi} ${fault.bound}${trail}`, en: `must be ${side.en} ${fault.bound}` };
    }
    case "date-part":
      return {
        vi: `thiếu hoặc sai ${PARTS[fault.part].vi}`,
        en: `has a missing or wrong ${PARTS[fault.part].en}`,
      };
    case "no-date":
      return { vi: "không phải là ngày có thật", en: "is not a date that exists" };
    case "no-time":
      return { vi: "không phải là giờ có thật", en: "is not a time that exists" };
    case "file-type":
      return {
        vi: `phải là tệp ${fault.types.join(", ")}`,
        en: `must be a file of type ${fault.types.join(", ")}`,
      };
    case "file-size":
      return { vi: `không được lớn hơn ${fault.most}`, en: `must not be larger than ${fault.most}` };
    case "file-empty":
      return { vi: "là tệp rỗng", en: "is an empty file" };
  }
}
