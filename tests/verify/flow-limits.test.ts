import type { Exit, ProcedureModel, State } from "@tthc/model";
import { expect, it } from "vitest";
import { proveFlow } from "../../compiler/verify/flow/prove-flow.ts";
import { randomFlow } from "./random-flows.ts";

const base = randomFlow(1, { sound: true, steps: [2, 2], waits: [0, 0], parallels: [0, 0] });
const withStates = (states: readonly State[]): ProcedureModel => ({
  ...base,
  flow: { ...base.flow, initial: states[0]?.id ?? "", states },
});
const codes = (model: ProcedureModel) => proveFlow(model).findings.map(({ code }) => code);
const verdicts = (model: ProcedureModel) => new Set(proveFlow(model).claims.map(({ verdict }) => verdict));

const way = (action: string, meaning: Exit["meaning"], target: string, more: Partial<Exit> = {}): Exit => ({
  action,
  label: { vi: action },
  meaning,
  target,
  ...more,
});
const step = (id: string, ...exits: Exit[]): State => ({
  id,
  label: { vi: id },
  status: 4,
  kind: "step",
  actor: { is: "role", role: "chuyen_vien" },
  records: [],
  exits,
});
const end: State = {
  id: "da_cap",
  label: { vi: "Đã cấp" },
  status: 9,
  kind: "end",
  final: true,
  gives: [],
  exits: [],
};

/** A hall of doors that can each be taken a number of times, back to the hall: too many counts to be told apart. */
const hall = (doors: number, ...out: Exit[]): ProcedureModel =>
  withStates([
    step(
      "sanh",
      ...Array.from({ length: doors }, (_, at) => way(`cua_${at}`, "own", "sanh", { atMost: 3 })),
      ...out,
    ),
    end,
  ]);

it("decides without counting where an end is open whatever was taken", () => {
  expect(codes(hall(10, way("dat", "pass", "da_cap")))).toEqual([]);
});

it("says that it is not decided where the counts are too many and matter", () => {
  const found = codes(hall(10, way("dat", "pass", "da_cap", { atMost: 1 })));
  expect(new Set(found)).toEqual(new Set(["TT3290"]));
  expect(verdicts(hall(10, way("dat", "pass", "da_cap", { atMost: 1 })))).toContain("undecided");
});

it("counts where it can", () => {
  expect(codes(hall(3, way("dat", "pass", "da_cap", { atMost: 1 })))).toEqual([]);
  const used = withStates([
    step("sanh", way("dat", "pass", "giua", { atMost: 1 })),
    step("giua", way("tra_lai", "send-back", "sanh")),
    end,
  ]);
  expect(codes(used)).toContain("TT3203");
});

/** Two hundred steps in a row, each of which may send back once. */
const row = (length: number, last: Exit): ProcedureModel =>
  withStates([
    ...Array.from({ length: length - 1 }, (_, at) =>
      step(
        `buoc_${at}`,
        way("dat", "pass", `buoc_${at + 1}`),
        ...(at % 10 === 5 ? [way("tra_lai", "send-back", `buoc_${at - 1}`, { atMost: 1 })] : []),
      ),
    ),
    step(`buoc_${length - 1}`, last),
    end,
  ]);

it("decides a procedure of two hundred states", () => {
  const sound = row(200, way("dat", "pass", "da_cap"));
  expect(codes(sound)).toEqual([]);
  expect(verdicts(sound)).toEqual(new Set(["proved", "void"]));
  expect(codes(row(200, way("dat", "pass", "buoc_150")))).toEqual(["TT3202", "TT3204"]);
});
