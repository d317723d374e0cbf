import { compareDecimals, type Field, type Json, parseDate, parseDecimal, type Shape } from "@tthc/model";
import { momentText } from "../kernel/moment-text.ts";
import type { AttachedFile } from "./form-draft.ts";
import type { DatePart, Fault, Side } from "./form-message.ts";
import { decimalText, sizeText } from "./shown-value.ts";

/** What the controls of one field say: nothing, a value, or something that is none. */
export type LeafReading =
  | { readonly is: "empty" }
  | { readonly is: "value"; readonly value: Json }
  /** `part` is the box that is wrong, where the field has several. */
  | { readonly is: "wrong"; readonly fault: Fault; readonly part?: DatePart };

const EMPTY: LeafReading = { is: "empty" };
const value = (json: Json): LeafReading => ({ is: "value", value: json });
const wrong = (fault: Fault): LeafReading => ({ is: "wrong", fault });

/** The boxes of a field, by the end of their name; a simple field has one without an end. */
export function controlEnds({ is }: Shape): readonly string[] {
  if (is === "date") return DATE_PARTS.map((part) => `.${part}`);
  return is === "date-time" ? [...DATE_PARTS, ...TIME_PARTS].map((part) => `.${part}`) : [""];
}

const DATE_PARTS = ["day", "month", "year"] as const;
const TIME_PARTS = ["hour", "minute"] as const;

/** Signs that no keyboard makes: control characters, and marks that turn the direction of what follows. */
const UNREADABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** Reads a field without parts from its boxes; `boxes` has the first text sent under each end of its name. */
export function readLeaf(field: Field, boxes: ReadonlyMap<string, readonly string[]>): LeafReading {
  const { shape } = field;
  const sent = boxes.get("") ?? [];
  const first = cleaned(sent[0] ?? "");
  switch (shape.is) {
    case "date":
      return readDate(shape, boxes);
    case "date-time":
      return readDateTime(boxes);
    case "boolean":
      if (first === "") return EMPTY;
      return first === "yes" || first === "no" ? value(first === "yes") : wrong({ is: "not-offered" });
    case "choice":
      return readChoice(shape, sent);
    case "text":
      return first === "" ? EMPTY : readText(field, shape, first);
    case "integer":
    case "money":
    case "decimal":
      return first === "" ? EMPTY : readNumber(shape, first);
    case "file":
    case "record":
    case "list":
      return EMPTY;
  }
}

/** NFC, since browsers post what a Mac typed as it is; no blanks around it. */
const cleaned = (text: string): string => text.normalize("NFC").replace(/\r\n?/g, "\n").trim();

function readChoice(shape: Extract<Shape, { is: "choice" }>, sent: readonly string[]): LeafReading {
  const chosen = [...new Set(sent.map(cleaned).filter((id) => id !== ""))];
  if (chosen.length === 0) return EMPTY;
  if (!chosen.every((id) => shape.options.some((option) => option.id === id)))
    return wrong({ is: "not-offered" });
  if (!shape.many) return value(chosen[0] ?? "");
  // In the order of the options: the order of ticking says nothing.
  return value(shape.options.map(({ id }) => id).filter((id) => chosen.includes(id)));
}

const CODES: Readonly<Record<string, Fault>> = {
  "personal-id": { is: "not-personal-id" },
  "tax-code": { is: "not-tax-code" },
  phone: { is: "not-phone" },
  email: { is: "not-email" },
};

function readText({ type }: Field, shape: Extract<Shape, { is: "text" }>, typed: string): LeafReading {
  const fault = Object.hasOwn(CODES, type) ? CODES[type] : undefined;
  // Numbers of papers and telephones are typed in groups.
  const text =
    fault !== undefined && type !== "email"
      ? typed.replace(type === "tax-code" ? /[\s.]/g : /[\s.()-]/g, "")
      : shape.lines === "many"
        ? typed
        : typed.replace(/\s+/g, " ");
  if (UNREADABLE.test(text)) return wrong({ is: "control-signs" });
  if (shape.pattern !== undefined && !new RegExp(shape.pattern).test(text))
    return wrong(fault ?? { is: "not-pattern" });
  const length = Array.from(text).length;
  if (shape.minLength !== undefined && length < shape.minLength)
    return wrong({ is: "too-short", count: shape.minLength });
  if (shape.maxLength !== undefined && length > shape.maxLength)
    return wrong({ is: "too-long", count: shape.maxLength });
  return value(text);
}

type NumberShape = Extract<Shape, { is: "integer" | "money" | "decimal" }>;

/** ASCII digits only: what looks like a digit in another script is no number to anyone who reads it later. */
const NUMBER = /^(-?)([0-9]{1,3}(?:[.][0-9]{3})+|[0-9]+)(?:,([0-9]+))?$/;
/** Digits before the comma that every format of a package carries. */
const MOST_DIGITS = 15;

function readNumber(shape: NumberShape, typed: string): LeafReading {
  const fault = NUMBER_FAULTS[shape.is];
  const text = typed
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(shape.is === "money" ? /(?:đồng|đ|₫|vnđ|vnd)$/i : /$^/, "");
  const match = NUMBER.exec(text);
  if (match === null) return wrong(fault);
  const [, sign = "", groups = "", places = ""] = match;
  const whole = groups.replaceAll(".", "").replace(/^0+(?=[0-9])/, "");
  if (whole.length > MOST_DIGITS) return wrong(fault);
  if (shape.is !== "decimal") {
    if (places !== "" && !/^0+$/.test(places)) return wrong(fault);
    return boundFault(shape, `${sign}${whole}`) ?? value(Number(`${sign}${whole}`) + 0);
  }
  if (places.length > shape.places) return wrong({ is: "places", count: shape.places });
  const isZero = /^0*$/.test(whole + places);
  const decimal = `${isZero ? "" : sign}${whole}${places === "" ? "" : `.${places}`}`;
  return boundFault(shape, decimal) ?? value(decimal);
}

const NUMBER_FAULTS: Readonly<Record<NumberShape["is"], Fault>> = {
  integer: { is: "not-whole" },
  money: { is: "not-money" },
  decimal: { is: "not-number" },
};

function boundFault(shape: NumberShape, given: string): LeafReading | undefined {
  const outside = (side: Side, isOutside: (order: number) => boolean): LeafReading | undefined => {
    const bound = shape[side];
    const [a, b] = [parseDecimal(given), parseDecimal(bound ?? "")];
    if (bound === undefined || a === undefined || b === undefined || !isOutside(compareDecimals(a, b)))
      return undefined;
    return wrong({ is: "bound", side, bound: decimalText(bound) });
  };
  return (
    outside("minimum", (order) => order < 0) ??
    outside("above", (order) => order <= 0) ??
    outside("maximum", (order) => order > 0) ??
    outside("below", (order) => order >= 0)
  );
}

type Boxes = ReadonlyMap<string, readonly string[]>;
const box = (boxes: Boxes, part: DatePart): string => cleaned(boxes.get(`.${part}`)?.[0] ?? "");

function readDate(shape: Extract<Shape, { is: "date" }>, boxes: Boxes): LeafReading {
  const iso = isoDate(boxes);
  if (typeof iso !== "string") return iso;
  if (shape.minimum !== undefined && iso < shape.minimum)
    return wrong({ is: "bound", side: "minimum", bound: momentText(shape.minimum) });
  if (shape.maximum !== undefined && iso > shape.maximum)
    return wrong({ is: "bound", side: "maximum", bound: momentText(shape.maximum) });
  return value(iso);
}

function isoDate(boxes: Boxes): string | LeafReading {
  const [day, month, year] = DATE_PARTS.map((part) => box(boxes, part)) as [string, string, string];
  if (day + month + year === "") return EMPTY;
  const sound: Readonly<Record<(typeof DATE_PARTS)[number], boolean>> = {
    day: /^[0-9]{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31,
    month: /^[0-9]{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12,
    year: /^[0-9]{4}$/.test(year),
  };
  const part = DATE_PARTS.find((one) => !sound[one]);
  if (part !== undefined) return { is: "wrong", fault: { is: "date-part", part }, part };
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDate(iso) === undefined ? { is: "wrong", fault: { is: "no-date" }, part: "day" } : iso;
}

function readDateTime(boxes: Boxes): LeafReading {
  const [hour, minute] = TIME_PARTS.map((part) => box(boxes, part)) as [string, string];
  const date = isoDate(boxes);
  if (typeof date !== "string") {
    if (date.is !== "empty" || hour + minute === "") return date;
    return { is: "wrong", fault: { is: "date-part", part: "day" }, part: "day" };
  }
  const part = TIME_PARTS.find((one) => !/^[0-9]{1,2}$/.test(one === "hour" ? hour : minute));
  if (part !== undefined) return { is: "wrong", fault: { is: "date-part", part }, part };
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (Number(hour) > 23 || Number(minute) > 59)
    return { is: "wrong", fault: { is: "no-time" }, part: "hour" };
  return value(`${date}T${time}`);
}

/** What is wrong with a file for a field or a paper; undefined where nothing is. */
export function fileFault(
  { name, bytes }: AttachedFile,
  types: readonly string[] = [],
  maxBytes?: number,
): Fault | undefined {
  const ending = /[.]([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (types.length > 0 && !types.some((type) => type.toLowerCase() === ending))
    return { is: "file-type", types };
  if (bytes <= 0) return { is: "file-empty" };
  return maxBytes !== undefined && bytes > maxBytes
    ? { is: "file-size", most: sizeText(maxBytes) }
    : undefined;
}

/** The name of a file as it may be shown: its last part, in NFC, without signs that hide its real ending. */
export function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .trim();
  return Array.from(plain).slice(-255).join("");
}
