const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
/** Names of the groups of three digits below a billion; above it the names begin again behind `tỷ`. */
const GROUPS = ["", "nghìn", "triệu"] as const;
const BILLION = 1_000_000_000n;

/** How an empty ten is read: `linh` in the north and in most decisions, `lẻ` in the south. */
export type EmptyTen = "linh" | "lẻ";

/** A whole number in Vietnamese words: `một trăm linh năm nghìn`. Of any length; exact. */
export function numberInWords(number: bigint, emptyTen: EmptyTen = "linh"): string {
  if (number < 0n) return `âm ${numberInWords(-number, emptyTen)}`;
  if (number === 0n) return DIGITS[0];
  return upwards(number, false, emptyTen).join(" ");
}

/** An amount as papers write it out: `Bảy mươi lăm nghìn đồng`. */
export function dongInWords(dong: bigint, emptyTen: EmptyTen = "linh"): string {
  const words = `${numberInWords(dong, emptyTen)} đồng`;
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}

/** `follows`: larger groups were read before, so that missing hundreds are said (`không trăm`). */
function upwards(number: bigint, follows: boolean, emptyTen: EmptyTen): readonly string[] {
  const billions = number / BILLION;
  const rest = Number(number % BILLION);
  const words: string[] = [];
  if (billions > 0n) words.push(...upwards(billions, follows, emptyTen), "tỷ");
  for (const [index, name] of [...GROUPS.entries()].reverse()) {
    const group = Math.floor(rest / 1000 ** index) % 1000;
    if (group === 0) continue;
    words.push(...hundreds(group, follows || words.length > 0, emptyTen));
    if (name !== "") words.push(name);
  }
  return words;
}

function hundreds(group: number, follows: boolean, emptyTen: EmptyTen): readonly string[] {
  const hundred = Math.floor(group / 100);
  const ten = Math.floor(group / 10) % 10;
  const unit = group % 10;
  const words: string[] = [];
  if (hundred > 0 || follows) words.push(digit(hundred), "trăm");
  if (ten === 0 && unit > 0 && words.length > 0) words.push(emptyTen);
  if (ten === 1) words.push("mười");
  if (ten > 1) words.push(digit(ten), "mươi");
  if (unit > 0) words.push(unitAfter(ten, unit));
  return words;
}

/** One, four and five are read otherwise behind tens: hai mươi mốt, hai mươi tư, mười lăm. */
function unitAfter(ten: number, unit: number): string {
  if (unit === 1 && ten > 1) return "mốt";
  if (unit === 4 && ten > 1) return "tư";
  if (unit === 5 && ten > 0) return "lăm";
  return digit(unit);
}

const digit = (value: number): string => DIGITS[value] ?? "";
