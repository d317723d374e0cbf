import { civilDateOf } from "../calendar/civil-date.ts";
import { type Decimal, formatDecimal } from "./decimal.ts";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const BILLION = 1_000_000_000n;

/** How a zero among the tens is read: `một trăm linh năm` (North, and official style) or `một trăm lẻ năm` (South). */
export type ZeroTens = "linh" | "lẻ";

/** A whole number in Vietnamese words: 1.005.000 is `một triệu không trăm linh năm nghìn`. */
export function wholeInWords(value: bigint, zeroTens: ZeroTens = "linh"): string {
  if (value < 0n) return `âm ${wholeInWords(-value, zeroTens)}`;
  return value === 0n ? "không" : spell(value, false, zeroTens);
}

/** A decimal in words; digits behind the comma are read one by one: `mười hai phẩy không năm`. */
export function decimalInWords(value: Decimal, zeroTens: ZeroTens = "linh"): string {
  const [whole = "0", places = ""] = formatDecimal(value).split(".");
  const size = wholeInWords(BigInt(whole.replace("-", "")), zeroTens);
  const digits = Array.from(places, (digit) => DIGITS[Number(digit)]).join(" ");
  return `${whole.startsWith("-") ? "âm " : ""}${size}${places === "" ? "" : ` phẩy ${digits}`}`;
}

/** An amount in words: 75.000 is `bảy mươi lăm nghìn đồng`. */
export function dongInWords(dong: bigint, zeroTens: ZeroTens = "linh"): string {
  return `${wholeInWords(dong, zeroTens)} đồng`;
}

/**
 * A date in words, as in the birth register: `ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu`. The fourth
 * month is `tháng tư`.
 */
export function dateInWords(epochDay: number, zeroTens: ZeroTens = "linh"): string {
  const { year, month, day } = civilDateOf(epochDay);
  const monthWord = month === 4 ? "tư" : wholeInWords(BigInt(month));
  return `ngày ${wholeInWords(BigInt(day))} tháng ${monthWord} năm ${wholeInWords(BigInt(year), zeroTens)}`;
}

/** `full`: something stands before it, so its hundreds are read even when zero. */
function spell(value: bigint, full: boolean, zeroTens: ZeroTens): string {
  if (value < BILLION) return spellMillions(Number(value), full, zeroTens);
  const rest = value % BILLION;
  const high = `${spell(value / BILLION, full, zeroTens)} tỷ`;
  return rest === 0n ? high : `${high} ${spellMillions(Number(rest), true, zeroTens)}`;
}

function spellMillions(value: number, full: boolean, zeroTens: ZeroTens): string {
  const groups = [
    [Math.floor(value / 1_000_000), " triệu"],
    [Math.floor(value / 1000) % 1000, " nghìn"],
    [value % 1000, ""],
  ] as const;
  let said = full;
  const words: string[] = [];
  for (const [group, unit] of groups) {
    if (group === 0) continue;
    words.push(spellGroup(group, said, zeroTens) + unit);
    said = true;
  }
  return words.join(" ");
}

function spellGroup(value: number, full: boolean, zeroTens: ZeroTens): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: (string | undefined)[] = [];
  if (full || hundreds > 0) words.push(DIGITS[hundreds], "trăm");
  if (tens === 0 && ones > 0 && words.length > 0) words.push(zeroTens);
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(DIGITS[tens], "mươi");
  if (ones > 0) words.push(spellOnes(ones, tens));
  return words.join(" ");
}

/** mốt, tư and lăm replace một, bốn and năm behind tens. */
function spellOnes(ones: number, tens: number): string | undefined {
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 4 && tens > 1) return "tư";
  return ones === 5 && tens > 0 ? "lăm" : DIGITS[ones];
}
