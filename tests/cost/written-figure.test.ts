import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dongText, percentText, quantityText } from "../../compiler/cost/cost-words.ts";
import { decimalText, exactOf, rangeOf } from "../../compiler/cost/exact.ts";
import { readFigure } from "../../compiler/cost/written-figure.ts";

describe("figures as Vietnamese officials write them", () => {
  it.each([
    ["1.024.000 đ", "dong", "1024000", "1024000"],
    ["1.024.000 đồng", "dong", "1024000", "1024000"],
    ["1 024 000 VNĐ", "dong", "1024000", "1024000"],
    ["1,024,000", "dong", "1024000", "1024000"],
    ["1,2 triệu đồng", "dong", "1200000", "1200000"],
    ["1–2 triệu", "dong", "1000000", "2000000"],
    ["20.000 – 30.000 đ", "dong", "20000", "30000"],
    ["1,5", "decimal", "1.5", "1.5"],
    ["1.5", "decimal", "1.5", "1.5"],
    ["1-2", "decimal", "1", "2"],
    ["1,5–2", "decimal", "1.5", "2"],
    ["từ 1 đến 2 giờ", "decimal", "1", "2"],
    ["0,125", "decimal", "0.125", "0.125"],
    ["không", "dong", "0", "0"],
    ["3.228", "count", "3228", "3228"],
  ] as const)("%s (%s)", (written, kind, least, most) => {
    for (const form of [written, written.normalize("NFD"), ` ${written}\u00A0`]) {
      const read = readFigure(form, kind);
      expect(read.is === "figure" && rangeOf(read.span)).toEqual({ least, most });
    }
  });

  it.each(["", "  ", "?", "chưa có"])("«%s» is missing, not zero", (written) =>
    expect(readFigure(written, "dong").is).toBe("missing"),
  );

  it("reads what it prints", () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (dong) => {
        const text = dongText({ least: String(dong), most: String(dong) }, "vi");
        const read = readFigure(text, "dong");
        expect(read.is === "figure" && read.span.most).toBe(exactOf(String(dong)));
      }),
    ));

  it("never throws, whatever stands in a cell", () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,–\- đ%]{0,12}$/)),
        fc.constantFrom("decimal" as const, "dong" as const, "count" as const),
        (text, kind) => {
          const read = readFigure(text, kind);
          if (read.is === "figure") expect(read.span.least <= read.span.most).toBe(true);
        },
      ),
    ));
});

it("prints in both notations", () => {
  const range = { least: "1024000", most: "1500000.5" };
  expect(dongText(range, "vi")).toBe("1.024.000 – 1.500.001 đ");
  expect(dongText(range, "en")).toBe("1,024,000 – 1,500,001 đ");
  expect(percentText({ least: 77.44, most: 77.44 }, "vi")).toBe("77,44 %");
  expect(percentText({ least: -5, most: 77.4 }, "en")).toBe("−5 to 77.4%");
  expect(quantityText({ least: "1.5", most: "2" }, "vi")).toBe("1,5 – 2");
});

it("keeps decimals exactly", () =>
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (exact) => {
      expect(exactOf(decimalText(exact))).toBe(exact);
    }),
  ));
