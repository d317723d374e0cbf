import { dayOf, parseDate } from "../calendar/civil-date.ts";
import { addValues, roundValue } from "./arithmetic.ts";
import { orderOfValues } from "./compare.ts";
import { decimalOfWhole, type RoundingMode } from "./decimal.ts";
import type { Facts } from "./facts.ts";
import { fullYears } from "./full-years.ts";
import { AMOUNT, DATE, listOf, MONEY, NUMBER, type StaticType, TEXT, WHOLE } from "./static-type.ts";
import { isPresent, numberValue, textValue, UNKNOWN, type Value } from "./value.ts";
import { dateInWords, decimalInWords, dongInWords } from "./words.ts";

/** One way to call a function. `rest` may be repeated, at least twice: `min(a, b, c)`. */
export interface Signature {
  readonly params: readonly StaticType[];
  readonly optional?: readonly StaticType[];
  readonly rest?: StaticType;
  readonly result: StaticType;
}

/** A function of the language. Authors cannot add their own. */
export interface ExpressionFunction {
  /** Name in the tree. */
  readonly id: string;
  /** Names in the source; the Vietnamese one in the form authors write it. */
  readonly vi: string;
  readonly en: string;
  readonly signatures: readonly Signature[];
  /** Total; unknown arguments give unknown unless the function says otherwise. */
  readonly apply: (args: readonly Value[], facts: Facts) => Value;
}

/** A list, or two and more values of the same kind. */
function manyOf(element: StaticType, result: StaticType): readonly Signature[] {
  return [
    { params: [listOf(element)], result },
    { params: [], rest: element, result },
  ];
}

const ROUNDED: readonly Signature[] = [
  { params: [AMOUNT, MONEY], result: MONEY },
  { params: [MONEY, MONEY], result: MONEY },
  { params: [NUMBER, NUMBER], result: NUMBER },
];

/** Every function, in the order of the documentation. */
export const functions: readonly ExpressionFunction[] = [
  {
    id: "sum",
    vi: "tổng",
    en: "sum",
    signatures: [...manyOf(WHOLE, WHOLE), ...manyOf(NUMBER, NUMBER), ...manyOf(MONEY, MONEY)],
    apply: (args) => sumOf(elementsOf(args)) ?? emptySum(args),
  },
  {
    id: "count",
    vi: "đếm",
    en: "count",
    signatures: [{ params: [listOf({ is: "any" })], result: WHOLE }],
    // Elements without a value do not count, so unknown elements do not make the count unknown.
    apply: ([list]) => (list?.is === "list" ? wholeValue(list.items.filter(isPresent).length) : UNKNOWN),
  },
  {
    id: "min",
    vi: "nhỏ_nhất",
    en: "min",
    signatures: [WHOLE, NUMBER, MONEY, DATE].flatMap((type) => manyOf(type, type)),
    apply: (args) => extreme(args, -1),
  },
  {
    id: "max",
    vi: "lớn_nhất",
    en: "max",
    signatures: [WHOLE, NUMBER, MONEY, DATE].flatMap((type) => manyOf(type, type)),
    apply: (args) => extreme(args, 1),
  },
  {
    id: "age",
    vi: "tuổi",
    en: "age",
    signatures: [{ params: [DATE], optional: [DATE], result: WHOLE }],
    apply: ([birth, at], facts) => wholeValue(bothDays(birth, at ?? filingDate(facts), fullYears)),
  },
  {
    id: "year",
    vi: "năm",
    en: "year",
    signatures: [{ params: [DATE], result: WHOLE }],
    apply: ([date]) => (date?.is === "date" ? wholeValue(Number(date.iso.slice(0, 4))) : UNKNOWN),
  },
  {
    id: "days",
    vi: "số_ngày",
    en: "days",
    signatures: [{ params: [DATE, DATE], result: WHOLE }],
    apply: ([from, to]) => wholeValue(bothDays(from, to, (a, b) => b - a)),
  },
  {
    id: "words",
    vi: "bằng_chữ",
    en: "words",
    signatures: [NUMBER, MONEY, DATE].map((type) => ({ params: [type], result: TEXT })),
    apply: ([value]) => inWords(value),
  },
  {
    id: "length",
    vi: "độ_dài",
    en: "length",
    signatures: [{ params: [TEXT], result: WHOLE }],
    apply: ([text]) => (text?.is === "text" ? wholeValue(Array.from(text.value).length) : UNKNOWN),
  },
  {
    id: "upper",
    vi: "viết_hoa",
    en: "upper",
    signatures: [{ params: [TEXT], result: TEXT }],
    apply: ([text]) => (text?.is === "text" ? textValue(text.value.toUpperCase()) : UNKNOWN),
  },
  rounding("round", "làm_tròn", "nearest"),
  rounding("round_up", "làm_tròn_lên", "up"),
  rounding("round_down", "làm_tròn_xuống", "down"),
];

const byId: ReadonlyMap<string, ExpressionFunction> = new Map(functions.map((f) => [f.id, f]));

/** The function of a `call`; absent for a name nobody declared. */
export function functionNamed(id: string): ExpressionFunction | undefined {
  return byId.get(id);
}

function rounding(id: string, vi: string, mode: RoundingMode): ExpressionFunction {
  const apply = ([value = UNKNOWN, step = UNKNOWN]: readonly Value[]): Value => roundValue(value, step, mode);
  return { id, vi, en: id, signatures: ROUNDED, apply };
}

/** The values of one list or of several arguments; absent when there is none, `[UNKNOWN]` when one is unknown. */
function elementsOf(args: readonly Value[]): readonly Value[] | undefined {
  const values = args.flatMap((arg) => (arg.is === "list" ? arg.items : [arg]));
  return values.length === 0 ? undefined : values;
}

/** The sum of some elements; a single one is its own sum where it is a number or money. */
function sumOf(values: readonly Value[] | undefined): Value | undefined {
  const [only] = values ?? [];
  if (only === undefined || values === undefined) return undefined;
  if (values.length > 1) return values.reduce(addValues);
  return only.is === "number" || only.is === "money" ? only : UNKNOWN;
}

/** The sum of no elements: zero of their kind. */
function emptySum([list]: readonly Value[]): Value {
  if (list?.is !== "list") return UNKNOWN;
  if (list.of === "money") return { is: "money", dong: 0n };
  return list.of === "number" ? wholeValue(0) : UNKNOWN;
}

/** The least (sign -1) or greatest (sign 1); unknown as soon as one is unknown or two are of different kinds. */
function extreme(args: readonly Value[], sign: 1 | -1): Value {
  const [first = UNKNOWN, ...others] = elementsOf(args) ?? [];
  // Comparing the first with itself refuses what has no order even when it stands alone.
  return [first, ...others].reduce((best, value) => {
    const order = orderOfValues(value, best);
    if (order === undefined) return UNKNOWN;
    return order * sign > 0 ? value : best;
  }, first);
}

function inWords(value: Value | undefined): Value {
  if (value?.is === "number") return textValue(decimalInWords(value.value));
  if (value?.is === "money") return textValue(dongInWords(value.dong));
  return value?.is === "date" ? textValue(dateInWords(dayOf(value.iso))) : UNKNOWN;
}

function filingDate({ filingDate: iso }: Facts): Value | undefined {
  return iso !== undefined && parseDate(iso) !== undefined ? { is: "date", iso } : undefined;
}

function bothDays<T>(
  a: Value | undefined,
  b: Value | undefined,
  of: (a: number, b: number) => T,
): T | undefined {
  return a?.is === "date" && b?.is === "date" ? of(dayOf(a.iso), dayOf(b.iso)) : undefined;
}

function wholeValue(value: number | undefined): Value {
  return value === undefined ? UNKNOWN : numberValue(decimalOfWhole(BigInt(value)));
}
