import type { ProcedureModel } from "@tthc/model";
import { describe, expect, it } from "vitest";
import { diff } from "../../compiler/diff/diff.ts";
import { BASE, modelOf } from "./base-procedure.ts";

const base = modelOf(BASE);
const told = (before: ProcedureModel, after: ProcedureModel) =>
  diff(before, after).changes.map(({ kind, before: was, after: is }) => [kind, was?.words.vi, is?.words.vi]);

describe("a combined procedure", () => {
  const part = (id: string, vi: string) => ({ id, version: 1, label: { vi } });
  const parts: NonNullable<ProcedureModel["parts"]> = {
    procedures: [part("mot", "Thủ tục một"), part("hai", "Thủ tục hai")],
    order: "series",
    sharedDossier: false,
    rules: [{ event: "fails", then: "stop-all" }],
    mergers: [],
  };
  const combined: ProcedureModel = { ...base, kind: "combined", parts };
  const with_ = (changed: Partial<typeof parts>): ProcedureModel => ({
    ...combined,
    parts: { ...parts, ...changed },
  });

  it.each([
    ["its order", { order: "parallel" }, [["parts.now-parallel", "nối tiếp", "song song"]]],
    ["one dossier", { sharedDossier: true }, [["parts.dossier-shared", undefined, undefined]]],
    [
      "a part more",
      { procedures: [...parts.procedures, part("ba", "Thủ tục ba")] },
      [["part.added", undefined, "Thủ tục ba"]],
    ],
    [
      "a part less",
      { procedures: parts.procedures.slice(0, 1) },
      [["part.removed", "Thủ tục hai", undefined]],
    ],
    ["parts in another order of words", { procedures: parts.procedures.toReversed() }, []],
    [
      "what happens when one fails",
      { rules: [{ event: "fails", then: "continue" }] },
      [
        [
          "parts.rule-changed",
          "một phần không đạt: dừng tất cả",
          "một phần không đạt: các phần khác tiếp tục",
        ],
      ],
    ],
  ] as const)("%s", (_, changed, expected) => {
    expect(told(combined, with_(changed))).toEqual(expected);
  });
});

describe("the working calendar", () => {
  const { calendar } = base;
  const other = (changed: Partial<typeof calendar>): ProcedureModel => ({
    ...base,
    calendar: { ...calendar, ...changed },
  });

  it("a day off more, of the years both know", () => {
    const date = "2026-03-04";
    expect(told(base, other({ off: [...calendar.off, { date }] }))).toEqual([
      ["calendar.days-changed", "chưa nêu", `${date} –`],
    ]);
  });
  it("a year more is no change", () => {
    const next = { date: "2031-01-01" };
    const longer = other({ off: [...calendar.off, next], knownUntil: "2031-12-31" });
    expect(calendar.knownUntil < next.date).toBe(true);
    expect(told(base, longer)).toEqual([]);
    expect(told(longer, base)).toEqual([]);
  });
  it("other office hours", () => {
    expect(told(base, other({ week: [[], ...calendar.week.slice(1)] })).map(([kind]) => kind)).toEqual([
      "calendar.hours-changed",
    ]);
  });
  it("another reading of the clock", () => {
    const reading = { ...calendar.reading, workedSaturdayCounts: !calendar.reading.workedSaturdayCounts };
    expect(told(base, other({ reading })).map(([kind]) => kind)).toEqual(["calendar.reading-changed"]);
  });
});
