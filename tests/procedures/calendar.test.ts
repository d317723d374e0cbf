import { describe, expect, it } from "vitest";
import { modelOf } from "./workspace.ts";

/** Weekdays off of officials by hand, `dd/mm`, and the Saturdays worked; the tables of the yearly notices. */
const OFF: Readonly<Record<string, string>> = {
  2018: "01/01 14/02 15/02 16/02 19/02 20/02 25/04 30/04 01/05 03/09 31/12",
  2019: "01/01 04/02 05/02 06/02 07/02 08/02 15/04 29/04 30/04 01/05 02/09",
  2020: "01/01 23/01 24/01 27/01 28/01 29/01 02/04 30/04 01/05 02/09",
  2021: "01/01 10/02 11/02 12/02 15/02 16/02 21/04 30/04 03/05 02/09 03/09",
  2022: "03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09",
  2023: "02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09",
  2024: "01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09",
  2025: "01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09",
  2026: "01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11",
};
const WORKED: Readonly<Record<string, string>> = {
  "2019-01-05": "2018-12-31",
  "2019-05-04": "2019-04-29",
  "2024-05-04": "2024-04-29",
  "2025-04-26": "2025-05-02",
  "2026-01-10": "2026-01-02",
  "2026-08-22": "2026-08-31",
};

const model = modelOf("khai_sinh", 1);
const { calendar } = model;

describe("the officials' calendar", () => {
  it.each(Object.entries(OFF))("has the weekdays off of %s", (year, days) => {
    const found = calendar.off.map(({ date }) => date).filter((date) => date.startsWith(year));
    expect(found.map((date) => `${date.slice(8)}/${date.slice(5, 7)}`)).toEqual(days.split(" "));
  });

  it("has no other year, and 103 weekdays off in all", () => {
    expect(calendar.off).toHaveLength(103);
    expect([calendar.knownFrom, calendar.knownUntil]).toEqual(["2018-01-01", "2026-12-31"]);
  });

  it("has the six worked Saturdays with the day each stands for", () => {
    expect(Object.fromEntries(calendar.worked.map(({ date, instead }) => [date, instead]))).toEqual(WORKED);
  });

  it("names the source of every day", () => {
    const laws = new Set(model.laws.map(({ id }) => id));
    for (const day of [...calendar.off, ...calendar.worked]) {
      expect(day.basis?.length, day.date).toBeGreaterThan(0);
      for (const { law } of day.basis ?? []) expect(laws.has(law), law).toBe(true);
    }
  });

  it("keeps the unsettled swap of 23/11/2026 as a switch that is off", () => {
    expect(calendar.options).toMatchObject([{ id: "hoan_doi_23_11_2026", on: false }]);
    expect(calendar.off.some(({ date }) => date === "2026-11-23")).toBe(false);
  });

  it("says that the office hours are an assumption", () => {
    expect(calendar.hoursAssumption).toBeDefined();
  });
});
