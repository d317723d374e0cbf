import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf } from "../../model/calendar/civil-date.ts";
import { parseDecimal } from "../../model/expression/decimal.ts";
import { dateInWords, decimalInWords, dongInWords, wholeInWords } from "../../model/expression/words.ts";

it.each<[bigint, string]>([
  [0n, "không"],
  [5n, "năm"],
  [10n, "mười"],
  [14n, "mười bốn"],
  [15n, "mười lăm"],
  [21n, "hai mươi mốt"],
  [31n, "ba mươi mốt"],
  [44n, "bốn mươi tư"],
  [55n, "năm mươi lăm"],
  [90n, "chín mươi"],
  [101n, "một trăm linh một"],
  [115n, "một trăm mười lăm"],
  [205n, "hai trăm linh năm"],
  [999n, "chín trăm chín mươi chín"],
  [1_000n, "một nghìn"],
  [1_005n, "một nghìn không trăm linh năm"],
  [1_020n, "một nghìn không trăm hai mươi"],
  [2_026n, "hai nghìn không trăm hai mươi sáu"],
  [10_000n, "mười nghìn"],
  [100_001n, "một trăm nghìn không trăm linh một"],
  [1_005_000n, "một triệu không trăm linh năm nghìn"],
  [1_000_001n, "một triệu không trăm linh một"],
  [21_000_000n, "hai mươi mốt triệu"],
  [15_000_000_000n, "mười lăm tỷ"],
  [1_000_000_500n, "một tỷ năm trăm"],
  [1_234_567_890n, "một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi"],
  [5_000_000_000_000n, "năm nghìn tỷ"],
  [1_000_000_000_000_001n, "một triệu tỷ không trăm linh một"],
  [-15n, "âm mười lăm"],
])("spells %d as %s", (value, words) => {
  expect(wholeInWords(value)).toBe(words);
});

it("reads a zero among the tens as lẻ where asked", () => {
  expect(wholeInWords(1_005_000n, "lẻ")).toBe("một triệu không trăm lẻ năm nghìn");
  expect(dongInWords(105n, "lẻ")).toBe("một trăm lẻ năm đồng");
});

it("reads the digits behind the comma one by one", () => {
  expect(decimalInWords(parseDecimal("3.14") ?? { micro: 0n })).toBe("ba phẩy một bốn");
});

it("spells dates as the birth register does", () => {
  expect(dateInWords(dayOf("2026-03-15"))).toBe(
    "ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu",
  );
  expect(dateInWords(dayOf("2004-04-04"))).toBe("ngày bốn tháng tư năm hai nghìn không trăm linh bốn");
  expect(dateInWords(dayOf("1990-12-31"))).toBe(
    "ngày ba mươi mốt tháng mười hai năm một nghìn chín trăm chín mươi",
  );
});

/** Reads words back; knows nothing of how they were written. */
function readBack(words: string): bigint {
  const digits = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
  const value: Readonly<Record<string, bigint>> = { mốt: 1n, tư: 4n, lăm: 5n };
  let total = 0n;
  let billions = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words.split(" ")) {
    if (word === "âm") return -readBack(words.slice(3));
    if (word === "linh") continue;
    const found = value[word] ?? (digits.includes(word) ? BigInt(digits.indexOf(word)) : undefined);
    if (found !== undefined) {
      digit = found;
      continue;
    }
    if (word === "mười") group += 10n;
    if (word === "mươi") group += digit * 10n;
    if (word === "trăm") group += digit * 100n;
    if (word === "nghìn" || word === "triệu") {
      total += (group + digit) * (word === "nghìn" ? 1000n : 1_000_000n);
      group = 0n;
    }
    if (word === "tỷ") {
      billions = (billions + total + group + digit) * 1_000_000_000n;
      [total, group] = [0n, 0n];
    }
    digit = 0n;
  }
  return billions + total + group + digit;
}

it("can be read back: no two numbers are spelt alike", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n }), (value) => {
      expect(readBack(wholeInWords(value))).toBe(value);
    }),
    { numRuns: 3000 },
  );
  for (let value = 0n; value < 3000n; value++) expect(readBack(wholeInWords(value))).toBe(value);
});
