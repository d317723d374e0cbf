import fc from "fast-check";
import { expect, it } from "vitest";
import {
  allocateDossierCode,
  dossierCode,
  DossierCodeError,
  parseDossierCode,
  type CodeFormat,
  type SerialSource,
} from "@tthc/runtime";

it.each([
  ["000.00.01.H29-260310-0420", "short-day", "000.00.01.H29", "2026-03-10", 420],
  ["38.98.H29-210519-0013", "short-day", "38.98.H29", "2021-05-19", 13],
  ["000.00.19.H29-231025-0001", "short-day", "000.00.19.H29", "2023-10-25", 1],
  ["G09.20-20260609-0092637", "long-day", "G09.20", "2026-06-09", 92637],
] as const)("reads and writes %s", (written, format, unit, date, serial) => {
  expect(parseDossierCode(written)).toEqual({ format, unit, date, serial });
  expect(dossierCode(format, unit, date, serial)).toBe(written);
});

it.each([
  "",
  "H29-260310-042",
  "H29-260230-0001",
  "H29-260310-0000",
  "h29-260310-0001",
  "H29-20260310-0092637",
  "G09.20-260609-0001",
  "000.00.01.H29-260310-0420\n",
  "000.00.01.H29-260310-0420 ",
  "000.00.01.H29-２60310-0420",
  "../../etc-260310-0420",
])("takes %j for no code", (written) => {
  expect(parseDossierCode(written)).toBeUndefined();
});

it.each([
  ["short-day", "G09.20", "2026-03-10", 1, "Mã đơn vị"],
  ["short-day", "H29", "2026-02-30", 1, "Ngày tiếp nhận"],
  ["short-day", "H29", "1999-03-10", 1, "Ngày tiếp nhận"],
  ["short-day", "H29", "2026-03-10", 10_000, "từ 1 đến 9999"],
  ["short-day", "H29", "2026-03-10", 0, "từ 1"],
  ["long-day", "G09.20", "2026-03-10", 1.5, "từ 1"],
] as const)("refuses %s %s %s %s rather than cut something off", (format, unit, date, serial, why) => {
  expect(() => dossierCode(format, unit, date, serial)).toThrow(DossierCodeError);
  expect(() => dossierCode(format, unit, date, serial)).toThrow(why);
});

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const codes = fc.oneof(
  fc.record({
    format: fc.constant<CodeFormat>("short-day"),
    unit: fc.stringMatching(/^(?:[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.|[0-9]{2}\.[0-9]{2}\.)?[A-Z][0-9]{2}$/),
    date: day,
    serial: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({
    format: fc.constant<CodeFormat>("long-day"),
    unit: fc.stringMatching(/^[A-Z][0-9]{2}(?:\.[0-9]{2}){1,4}$/),
    date: day,
    serial: fc.integer({ min: 1, max: 9_999_999 }),
  }),
);

it("reads back what it wrote, and gives different codes to different dossiers", () => {
  fc.assert(
    fc.property(codes, codes, (one, other) => {
      const write = ({ format, unit, date, serial }: typeof one) => dossierCode(format, unit, date, serial);
      expect(parseDossierCode(write(one))).toEqual(one);
      expect(write(one) === write(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

/** A store that gives numbers in one step, after as many turns of the loop as it likes. */
function oneStep(wait: () => Promise<void>): SerialSource {
  const given = new Map<string, number>();
  return {
    async nextSerial(unit, date) {
      await wait();
      const next = (given.get(`${unit} ${date}`) ?? 0) + 1;
      given.set(`${unit} ${date}`, next);
      await wait();
      return next;
    },
  };
}

/** The fault: another dossier comes between the reading and the writing. */
function twoSteps(wait: () => Promise<void>): SerialSource {
  const given = new Map<string, number>();
  return {
    async nextSerial(unit, date) {
      const next = (given.get(`${unit} ${date}`) ?? 0) + 1;
      await wait();
      given.set(`${unit} ${date}`, next);
      return next;
    },
  };
}

/** Codes for as many dossiers at once, over several units and days. */
async function crowd(
  source: (wait: () => Promise<void>) => SerialSource,
  places: readonly (readonly [unit: string, date: string])[],
  turns: readonly number[],
): Promise<readonly string[]> {
  let at = 0;
  const wait = async (): Promise<void> => {
    for (let left = turns[at++ % turns.length] ?? 0; left > 0; left -= 1) await Promise.resolve();
  };
  const serials = source(wait);
  return Promise.all(places.map(([unit, date]) => allocateDossierCode(serials, "short-day", unit, date)));
}

const places = fc.array(
  fc.tuple(fc.constantFrom("H29", "000.00.01.H29"), fc.constantFrom("2026-03-10", "2026-03-11")),
  { minLength: 2, maxLength: 60 },
);
const turns = fc.array(fc.nat(4), { minLength: 1, maxLength: 20 });

it("gives every dossier of a crowd a code of its own", async () => {
  await fc.assert(
    fc.asyncProperty(places, turns, async (wanted, waits) => {
      const given = await crowd(oneStep, wanted, waits);
      expect(new Set(given).size).toBe(wanted.length);
    }),
  );
});

it("would see doubles: a store that reads first and writes later gives them", async () => {
  const crowded = Array.from({ length: 20 }, () => ["H29", "2026-03-10"] as const);
  expect(new Set(await crowd(twoSteps, crowded, [1, 2, 3])).size).toBeLessThan(20);
});
