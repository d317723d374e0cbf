import type {
  ProcedureModel,
  Scenario,
  ScenarioAssignment,
  ScenarioExpectation,
  ScenarioStep,
} from "@tthc/model";
import { expect, it } from "vitest";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { renderScenarios } from "../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { housePermit } from "../runtime/fixtures/house-permit.ts";
import { richPermit } from "../runtime/fixtures/rich-permit.ts";

type More = { branch?: string; reason?: string; values?: readonly ScenarioAssignment[] };
const when = (at: string, action: string, more: More = {}): ScenarioStep => ({
  do: "event",
  event: { action, at: at.length > 10 ? at : `${at}T00:00`, timeGiven: at.length > 10, values: [], ...more },
});
const then = (expectation: ScenarioExpectation): ScenarioStep => ({ do: "expect", expectation });
const given = (...assignments: readonly ScenarioAssignment[]): ScenarioStep => ({ do: "given", assignments });
const state = (id: string) => then({ that: "state", state: id });
const end = (id: string) => then({ that: "end", state: id });
const text = (path: string, value: string): ScenarioAssignment => ({
  to: "field",
  path: path.split("."),
  value: { op: "literal", type: "text", value },
});
const registry = (answers: boolean): ScenarioAssignment => ({
  to: "registry",
  registry: "csdl_dat_dai",
  answers,
});
const papers = (needed: boolean, ...ids: readonly string[]) => then({ that: "papers", needed, papers: ids });

const run = (model: ProcedureModel, ...steps: readonly ScenarioStep[]) => {
  const scenario: Scenario = { title: { vi: "thử" }, steps };
  const [result] = runScenarios({ ...model, scenarios: [scenario] }, emitMachine(model));
  if (result === undefined) throw new Error("no result");
  return result;
};
const waiting = [
  when("2026-08-21T15:30", "nop"),
  when("2026-08-21T16:00", "tiep_nhan"),
  when("2026-08-24T09:00", "thieu_ho_so"),
];

it.each(["2026-08-26T23:59", "2026-08-27", "2026-08-28T10:00"])(
  "lets a scenario say at %s that a limit has passed which time ended before",
  (at) => {
    expect(run(housePermit, ...waiting, when(at, "het_han"), end("tu_choi")).failures).toEqual([]);
  },
);

it("does not take a limit for passed that is still running", () => {
  const early = run(housePermit, ...waiting, when("2026-08-26T10:00", "het_han"), end("tu_choi"));
  expect(early.failures.map(({ step }) => step)).toEqual([3, 4]);
  const twice = run(housePermit, ...waiting, when("2026-08-27", "het_han"), when("2026-08-28", "het_han"));
  expect(twice.failures.map(({ step }) => step)).toEqual([4]);
});

it("takes the silence of each branch once, also where an event between saw it pass", () => {
  const opinions = [
    when("2026-08-21T15:30", "nop"),
    when("2026-08-21T16:00", "tiep_nhan"),
    when("2026-08-24T09:00", "dat"),
  ];
  const both = ["phong_chay", "moi_truong"].map((branch) => when("2026-08-27T08:00", "het_han", { branch }));
  expect(run(housePermit, ...opinions, ...both, state("ky")).failures).toEqual([]);
  const between = [
    when("2026-08-27T08:00", "duyet"),
    when("2026-08-27T09:00", "het_han", { branch: "moi_truong" }),
  ];
  expect(run(housePermit, ...opinions, ...between, end("cap_phep")).failures).toEqual([]);
  const wrong = when("2026-08-27T08:00", "het_han", { branch: "hang_khong" });
  expect(run(housePermit, ...opinions, wrong).failures.map(({ step }) => step)).toEqual([3]);
});

it("keeps what is given for the next event where time alone acted", () => {
  const drawing: ScenarioAssignment = { to: "paper", paper: "ban_ve", present: true };
  const result = run(
    housePermit,
    ...waiting,
    given(drawing),
    when("2026-08-27", "het_han"),
    when("2026-08-27", "tra_ket_qua"),
    end("tu_choi"),
  );
  expect(result.failures).toEqual([]);
});

it("extends by the first extension that is open where the scenario names no amount", () => {
  const term = { ...housePermit.term, extensions: [{ atMost: { amount: 5, unit: "working-day" as const } }] };
  const extended = (at: string) => [
    ...waiting.slice(0, 2),
    when(at, "gia_han"),
    then({ that: "due", date: "2026-09-10" }),
  ];
  expect(run({ ...housePermit, term }, ...extended("2026-08-24")).failures).toEqual([]);
  expect(run(housePermit, ...extended("2026-08-24")).failures.map(({ step }) => step)).toEqual([2, 3]);
});

it("gives an event without a time that of the one before it that day, refused or not", () => {
  const result = run(
    housePermit,
    when("2026-08-21T15:30", "nop"),
    when("2026-08-21", "tiep_nhan"),
    when("2026-08-24T16:30", "duyet"),
    then({ that: "refused", action: "duyet" }),
    when("2026-08-24", "dat"),
    state("lay_y_kien"),
  );
  expect(result.failures).toEqual([]);
});

it("needs a paper that a registry stands for only where the registry has no data", () => {
  const filed = when("2026-08-21T15:30", "nop");
  expect(run(richPermit, papers(false, "gcn"), filed, papers(false, "gcn")).failures).toEqual([]);
  expect(run(richPermit, given(registry(true)), filed, papers(false, "gcn")).failures).toEqual([]);
  expect(
    run(richPermit, given(registry(false)), papers(true, "gcn"), filed, papers(true, "gcn")).failures,
  ).toEqual([]);
  const wrong = run(richPermit, filed, papers(true, "gcn"));
  expect(wrong.failures).toMatchObject([
    {
      expected: { vi: "cần «Giấy chứng nhận»" },
      actual: { vi: "không cần «Giấy chứng nhận»" },
      why: [{ vi: "Giấy chứng nhận: lấy từ CSDL đất đai" }],
    },
  ]);
});

it("sees the form as it is settled: hidden values are gone, sums and defaults are there", () => {
  const value = (path: string, expected: string): ScenarioStep =>
    then({
      that: "value",
      target: { op: "field", path: [path], type: "text" },
      value: { op: "literal", type: "text", value: expected },
    });
  const present = (path: string, expected: boolean): ScenarioStep =>
    then({
      that: "value",
      target: { op: "present", args: [{ op: "field", path: [path], type: "text" }] },
      value: { op: "literal", type: "boolean", value: expected },
    });
  const steps = [
    given(text("ten_khac", "Kho")),
    value("loai", "rieng"),
    present("ten_khac", false),
    when("2026-08-21T15:30", "nop"),
    present("ten_khac", false),
  ];
  expect(run(richPermit, ...steps).failures).toEqual([]);
  expect(run(richPermit, ...steps, present("ten_khac", true)).failures).toMatchObject([
    { expected: { vi: "có" }, actual: { vi: "không" } },
  ]);
});

it("requires recorded facts, and says which", () => {
  const accepted = [when("2026-08-21T15:30", "nop"), when("2026-08-21T16:00", "tiep_nhan")];
  const silent = run(richPermit, ...accepted, when("2026-08-24", "dat"));
  expect(silent.failures[0]?.why[0]?.vi).toBe("Trước khi «Đạt» phải ghi nhận: Khoảng cách (km).");
  const found = when("2026-08-24", "dat", { values: [text("khoang_cach", "3")] });
  expect(run(richPermit, ...accepted, found, state("lay_y_kien")).failures).toEqual([]);
});

it("says in Vietnamese what it took by default", () => {
  const lines = renderScenarios([run(housePermit, ...waiting, state("ky"))]);
  expect(lines[1]).toBe(
    "    mặc định: trường hợp = Nhà ở riêng lẻ, kênh = trực tuyến toàn trình, đối tượng = Cá nhân",
  );
});

const plain = (json: string) => (from: RegExp, to: string) => {
  const changed = json.replace(from, to);
  if (changed === json) throw new Error(`nothing to change: ${String(from)}`);
  return JSON.parse(changed) as ProcedureModel;
};
const sound = [
  given(registry(false), text("loai", "rieng"), text("ten_khac", "x")),
  when("2026-08-21T15:30", "nop"),
  papers(true, "gcn", "don", "dtm"),
  papers(false, "thong_bao", "quy_hoach", "anh"),
  then({ that: "shown", shown: false, fields: [["ten_khac"]] }),
  then({
    that: "value",
    target: { op: "present", args: [{ op: "field", path: ["ten_khac"], type: "text" }] },
    value: { op: "literal", type: "boolean", value: false },
  }),
  when("2026-08-21T16:00", "tiep_nhan"),
  then({ that: "refused", action: "dat" }),
];

it("passes a sound model", () => {
  expect(run(richPermit, ...sound).failures).toEqual([]);
});

it.each<[string, RegExp, string]>([
  ["a field is always shown", /"shownWhen":\{"op":"=","args":\[\{"op":"field","path":\["loai"\].*?\]\},/, ""],
  [
    "a paper is handed over by no part",
    /"parts":\{"procedures":\[\{"id":"tham_dinh_co_so"/,
    '"parts":{"procedures":[{"id":"x"',
  ],
  ["a paper may be there or not", /("id":"dtm",)/, '$1"ifAny":true,'],
  ["a paper is asked though there may be none", /"ifAny":true/, '"shownOnly":true'],
  ["a fact is no longer required", /("id":"khoang_cach".*?),"required":true/, "$1"],
])("notices a model in which %s", (_, from, to) => {
  const wrong = plain(JSON.stringify(richPermit))(from, to);
  expect(run(wrong, ...sound).failures.length).toBeGreaterThan(0);
});
