import { type LocalText, parseDecimal, type Shape } from "@tthc/model";

type Why = Required<LocalText>;
type Numeric = Extract<Shape, { is: "integer" | "decimal" | "money" }>;

/** Why no value has this shape; undefined where some value has. */
export function whyUnfillable(shape: Shape): Why | undefined {
  switch (shape.is) {
    case "integer":
    case "decimal":
    case "money":
      return noNumber(shape);
    case "text":
      return noText(shape.minLength ?? 1, shape.maxLength);
    case "date":
      return noDate(shape.minimum, shape.maximum);
    case "choice":
      return shape.options.length > 0
        ? undefined
        : { vi: "danh sách lựa chọn đang trống", en: "its list of options is empty" };
    case "file":
      return shape.maxBytes === undefined || shape.maxBytes > 0
        ? undefined
        : { vi: "tệp tối đa 0 MB", en: "a file may have 0 MB at most" };
    case "list":
      return noRows(shape.minItems, shape.maxItems);
    default:
      return undefined;
  }
}

/** Millionths: the grid on which all decimals stand. */
const MICRO = 1_000_000n;

function noNumber(shape: Numeric): Why | undefined {
  const step = shape.is === "decimal" ? 10n ** BigInt(6 - shape.places) : MICRO;
  const micro = (text: string | undefined): bigint | undefined =>
    text === undefined ? undefined : parseDecimal(text)?.micro;
  const [minimum, maximum, above, below] = [shape.minimum, shape.maximum, shape.above, shape.below].map(
    micro,
  );
  const lowest = largest(
    minimum === undefined ? undefined : -floor(-minimum, step),
    above === undefined ? undefined : floor(above, step) + step,
  );
  const highest = largest(
    maximum === undefined ? undefined : -floor(maximum, step),
    below === undefined ? undefined : floor(-below, step) + step,
  );
  if (lowest === undefined || highest === undefined || lowest <= -highest) return undefined;
  return {
    vi: `${boundsInWords(shape, "vi")}; không số nào như vậy`,
    en: `${boundsInWords(shape, "en")}; there is no such number`,
  };
}

/** The multiple of `step` at or below a value. */
const floor = (value: bigint, step: bigint): bigint => value - (((value % step) + step) % step);

const largest = (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
  a === undefined || b === undefined ? (a ?? b) : a > b ? a : b;

function boundsInWords({ is, minimum, above, maximum, below }: Numeric, language: "vi" | "en"): string {
  const number = (text: string): string => (language === "vi" ? text.replace(".", ",") : text);
  const words = language === "vi" ? VI_BOUNDS : EN_BOUNDS;
  const parts = [minimum, above, maximum, below].flatMap((text, i) =>
    text === undefined ? [] : [`${words[i] ?? ""} ${number(text)}`],
  );
  const kind = is === "integer" ? [language === "vi" ? "là số nguyên" : "a whole number"] : [];
  return `${language === "vi" ? "phải" : "it must be"} ${[...kind, ...parts].join(", ")}`;
}

const VI_BOUNDS = ["từ", "lớn hơn", "đến", "nhỏ hơn"];
const EN_BOUNDS = ["at least", "above", "at most", "below"];

/** An empty text is no answer. */
function noText(minimum: number, maximum: number | undefined): Why | undefined {
  if (maximum === undefined || Math.max(minimum, 1) <= maximum) return undefined;
  return {
    vi: `phải có ít nhất ${minimum} nhưng nhiều nhất ${maximum} ký tự`,
    en: `it must have at least ${minimum} but at most ${maximum} characters`,
  };
}

function noDate(minimum: string | undefined, maximum: string | undefined): Why | undefined {
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return undefined;
  const [from, to] = [minimum, maximum].map((iso) => iso.split("-").reverse().join("/"));
  return {
    vi: `phải từ ngày ${from} nhưng không sau ngày ${to}`,
    en: `it must be ${from} or later but not after ${to}`,
  };
}

function noRows(minimum: number, maximum: number): Why | undefined {
  if (minimum <= maximum && maximum > 0) return undefined;
  return {
    vi: `phải có ít nhất ${minimum} nhưng nhiều nhất ${maximum} dòng`,
    en: `it must have at least ${minimum} but at most ${maximum} rows`,
  };
}
