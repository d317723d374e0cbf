import { expect, it } from "vitest";
import { readWrittenDate } from "../../model/calendar/written-date.ts";

it.each([
  ["20/8/2026", "2026-08-20"],
  [" 20-08-2026 ", "2026-08-20"],
  ["1.9.2026", "2026-09-01"],
  ["2026-08-20", "2026-08-20"],
  ["29/02/2024", "2024-02-29"],
])("reads %j as people write it", (written, date) => {
  expect(readWrittenDate(written)).toBe(date);
});

it.each(["", "29/02/2026", "31/4/2026", "20/8/26", "8/2026", "20/8/2026x", "2026-13-01", "٢٠/٨/٢٠٢٦"])(
  "knows no day %j",
  (written) => {
    expect(readWrittenDate(written)).toBeUndefined();
  },
);
