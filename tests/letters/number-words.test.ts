import fc from "fast-check";
import { expect, it } from "vitest";
import { dongInWords, numberInWords } from "@tthc/runtime";

it.each([
  [0n, "không"],
  [4n, "bốn"],
  [5n, "năm"],
  [10n, "mười"],
  [11n, "mười một"],
  [14n, "mười bốn"],
  [15n, "mười lăm"],
  [20n, "hai mươi"],
  [21n, "hai mươi mốt"],
  [24n, "hai mươi tư"],
  [25n, "hai mươi lăm"],
  [50n, "năm mươi"],
  [55n, "năm mươi lăm"],
  [101n, "một trăm linh một"],
  [104n, "một trăm linh bốn"],
  [105n, "một trăm linh năm"],
  [110n, "một trăm mười"],
  [111n, "một trăm mười một"],
  [121n, "một trăm hai mươi mốt"],
  [1000n, "một nghìn"],
  [1001n, "một nghìn không trăm linh một"],
  [1015n, "một nghìn không trăm mười lăm"],
  [8000n, "tám nghìn"],
  [16_000n, "mười sáu nghìn"],
  [75_000n, "bảy mươi lăm nghìn"],
  [105_000n, "một trăm linh năm nghìn"],
  [1_000_000n, "một triệu"],
  [1_005_000n, "một triệu không trăm linh năm nghìn"],
  [21_021_021n, "hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt"],
  [1_000_000_000n, "một tỷ"],
  [1_000_000_005n, "một tỷ không trăm linh năm"],
  [1_000_000_000_000n, "một nghìn tỷ"],
  [1_000_000_000_000_000_000n, "một tỷ tỷ"],
  [-21n, "âm hai mươi mốt"],
])("reads %s", (number, words) => {
  expect(numberInWords(number)).toBe(words);
});

it("says amounts as receipts do, also over nothing, and in the south's word", () => {
  expect(dongInWords(0n)).toBe("Không đồng");
  expect(dongInWords(16_000n)).toBe("Mười sáu nghìn đồng");
  expect(dongInWords(10_105_000n, "lẻ")).toBe("Mười triệu một trăm lẻ năm nghìn đồng");
});

const VALUES: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
};

/** Reads the words back by the places they name: written apart from the writer, a stack machine over single words. */
function valueOf(words: string): bigint {
  let billions = 0n;
  let sum = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words.split(" ")) {
    const value = VALUES[word];
    if (value !== undefined) digit = value;
    else if (word === "trăm") [group, digit] = [group + digit * 100n, 0n];
    else if (word === "mươi") [group, digit] = [group + digit * 10n, 0n];
    else if (word === "mười") [group, digit] = [group + 10n, 0n];
    else if (word === "linh" || word === "lẻ") digit = 0n;
    else if (word === "nghìn" || word === "triệu") {
      sum += (group + digit) * (word === "nghìn" ? 1000n : 1_000_000n);
      [group, digit] = [0n, 0n];
    } else if (word === "tỷ") {
      billions = (billions + sum + group + digit) * 1_000_000_000n;
      [sum, group, digit] = [0n, 0n, 0n];
    } else throw new Error(`not a number word: ${word}`);
  }
  return billions + sum + group + digit;
}

const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 6n }),
  fc.bigInt({ min: 0n, max: 10n ** 30n }),
  // Many zeros in a row are where words are left out.
  fc
    .array(fc.constantFrom("0", "0", "0", "1", "4", "5"), { minLength: 1, maxLength: 24 })
    .map((d) => BigInt(d.join(""))),
);

it("can be read back to the same number, whatever its length", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom("linh" as const, "lẻ" as const), (number, emptyTen) => {
      expect(valueOf(numberInWords(number, emptyTen))).toBe(number);
    }),
  );
});

it("keeps the words that change behind tens, and never writes what nobody says", () => {
  const never =
    /mươi (?:một|năm)|mười (?:mốt|tư|năm)|(?:linh|lẻ) (?:mốt|tư|lăm|mười)|^(?:không trăm|linh)|một mươi|mươi bốn/;
  fc.assert(
    fc.property(amounts, (number) => {
      expect(numberInWords(number)).not.toMatch(never);
    }),
  );
  // The same rule finds the faults that it is there for.
  for (const fault of ["hai mươi một", "mười năm", "một trăm linh tư", "hai mươi bốn"])
    expect(fault).toMatch(never);
});
