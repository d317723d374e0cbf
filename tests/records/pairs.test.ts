import { describe, expect, it } from "vitest";
import { compareRecords } from "../../compiler/records/compare-records.ts";
import { catalogueText, codesIn, hasCatalogue, record } from "./catalogue.ts";

interface Pairs {
  readonly changed: readonly string[];
  readonly same_after_formatting: readonly string[];
  readonly same: readonly string[];
}

const pairs: Pairs = hasCatalogue
  ? (JSON.parse(catalogueText("catalogue/pairs.json")) as Pairs)
  : { changed: [], same_after_formatting: [], same: [] };

const compared = (code: string) => compareRecords(record("crawl", code), record("portal", code));

/** The kinds that a person finds who reads both records of a pair. */
const REAL: Readonly<Record<string, readonly string[]>> = {
  "1.013225": [
    ...Array.from({ length: 3 }, () => ["term-row.mixed", "term-row.condition-changed"]).flat(),
    "source.added",
    "state.limit-mixed",
    "state.limit-mixed",
  ],
  "1.013229": [
    ...Array.from({ length: 3 }, () => ["term-row.mixed", "term-row.condition-changed"]).flat(),
    "source.added",
    "state.limit-shortened",
    "state.limit-shortened",
  ],
  "1.013236": [
    ...Array.from({ length: 3 }, () => "term-row.shortened"),
    "source.added",
    "state.limit-lengthened",
    "state.limit-mixed",
  ],
  "1.013238": [
    ...Array.from({ length: 3 }, () => "term-row.shortened"),
    "source.added",
    "state.limit-lengthened",
    "state.limit-mixed",
  ],
};

describe.runIf(hasCatalogue)("records of the catalogue in two shapes", () => {
  it.each([...pairs.same, ...pairs.same_after_formatting])("%s: nothing changed", (code) => {
    expect(compared(code).map(({ sentence }) => sentence.vi)).toEqual([]);
  });

  it.each(pairs.changed)("%s: its real changes and no others", (code) => {
    expect(compared(code).map(({ kind }) => kind)).toEqual(REAL[code]);
  });

  it("tells 20 days and 10 working days apart by the calendar, and a consultation that became longer", () => {
    const term = compared("1.013236").find(({ kind }) => kind === "term-row.shortened");
    expect([term?.before?.words.vi, term?.after?.words.vi]).toEqual(["20 ngày", "10 ngày"]);
    const asked = compared("1.013236").find(({ kind }) => kind === "state.limit-lengthened");
    expect([asked?.before?.words.vi, asked?.after?.words.vi]).toEqual(["12 ngày", "12 ngày làm việc"]);
    expect(asked?.burden).toBe("heavier");
    const mixed = compared("1.013225").find(({ kind }) => kind === "term-row.mixed");
    expect(mixed?.after?.words.en).toBe("10 working days");
  });

  it("tells the same change of two channels in two sentences, with one full stop", () => {
    const told = compared("1.013225")
      .filter(({ path }) => path.startsWith("channels/"))
      .map(({ sentence }) => sentence);
    expect(new Set(told.map(({ vi }) => vi)).size).toBe(told.length);
    for (const { vi, en } of told) {
      expect(vi).toMatch(/^(Trực tuyến|Trực tiếp|Dịch vụ bưu chính) – .*[^.]\.$/s);
      expect([vi, en].some((one) => one.endsWith(".."))).toBe(false);
    }
    expect(told.some(({ en }) => en.startsWith("In person – "))).toBe(true);
  });

  it("gives nothing for any record against itself, and for its decomposed spelling", () => {
    for (const folder of ["portal", "crawl"] as const)
      for (const code of codesIn(folder)) {
        const one = record(folder, code);
        expect(compareRecords(one, one), code).toEqual([]);
        expect(
          compareRecords(
            one,
            record(folder, code, (text) => text.normalize("NFD")),
          ),
          code,
        ).toEqual([]);
      }
  });

  it("swapping the sides swaps what was added and removed", () => {
    for (const code of pairs.changed) {
      const back = compareRecords(record("portal", code), record("crawl", code)).map(({ kind }) => kind);
      expect(back.filter((kind) => kind === "source.removed").length, code).toBe(1);
      expect(back.length, code).toBe(compared(code).length);
    }
  });
});
