import type { ProcedureModel, Scenario, ScenarioStep } from "@tthc/model";
import { expect, it } from "vitest";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { coverage } from "../../compiler/scenario/coverage.ts";
import { renderCoverage, renderScenarios } from "../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { housePermit } from "../runtime/fixtures/house-permit.ts";

const when = (action: string, at: string, branch?: string, reason?: string): ScenarioStep => ({
  do: "event",
  event: {
    action,
    at,
    timeGiven: at.length > 10,
    values: [],
    ...(branch !== undefined && { branch }),
    ...(reason !== undefined && { reason }),
  },
});
const then = (expectation: Extract<ScenarioStep, { do: "expect" }>["expectation"]): ScenarioStep => ({
  do: "expect",
  expectation,
});

const given: ScenarioStep = {
  do: "given",
  assignments: [
    { to: "fact", fact: "case", value: "nha_o" },
    { to: "fact", fact: "channel", value: "online-full" },
    { to: "field", path: ["lien_ke"], value: { op: "literal", type: "boolean", value: false } },
  ],
};
const intake = [given, when("nop", "2026-08-21T15:30"), when("tiep_nhan", "2026-08-21T16:00")];
const online: Scenario = {
  title: { vi: "Nhà ở riêng lẻ nộp trực tuyến, đúng hạn" },
  steps: [
    ...intake,
    then({ that: "charge", charge: "cap_moi", dong: "0" }),
    then({ that: "due", date: "2026-09-03" }),
    then({ that: "state", state: "tham_dinh" }),
    then({ that: "papers", needed: false, papers: ["cam_ket"] }),
    when("duyet", "2026-08-22"),
    then({ that: "refused", action: "duyet" }),
    when("dat", "2026-08-22"),
    when("khong_dong_y", "2026-08-24T08:00", "phong_chay", "Không đủ lối thoát"),
    when("dong_y", "2026-08-24T09:00", "moi_truong"),
    then({ that: "end", state: "tu_choi" }),
  ],
};

const run = (...scenarios: readonly Scenario[]) => {
  const model: ProcedureModel = { ...housePermit, scenarios };
  return { model, results: runScenarios(model, emitMachine(model)) };
};

it("passes the scenario of the language's example", () => {
  const { results } = run(online);
  expect(results[0]).toMatchObject({
    passed: true,
    failures: [],
    defaults: [{ fact: "applicant", value: "ca_nhan" }],
  });
});

it("says where a wrong date is, what it was and why", () => {
  const { results } = run({
    title: { vi: "Sai ngày" },
    steps: [...intake, then({ that: "due", date: "2026-09-01" })],
  });
  expect(results[0]?.failures).toMatchObject([
    { step: 3, expected: { vi: "01/09/2026" }, actual: { vi: "03/09/2026" } },
  ]);
  expect(renderScenarios(results).join("\n")).toContain(
    "22/08/2026 là thứ bảy làm bù cho 31/08/2026, có tính",
  );
});

it("says which line of a fee makes the amount", () => {
  const { results } = run({
    title: { vi: "Sai lệ phí" },
    steps: [...intake, then({ that: "total", dong: "75000" })],
  });
  expect(results[0]?.failures).toMatchObject([
    { step: 3, expected: { vi: "75.000 đồng" }, actual: { vi: "0 đồng" } },
  ]);
  expect(results[0]?.failures[0]?.why.map(({ vi }) => vi).join("\n")).toContain(
    "Nghị quyết 411/2025/NQ-HĐND",
  );
});

it("fails an event that is refused, with the reason and what would be possible, and goes on", () => {
  const { results } = run({
    title: { vi: "Bị từ chối" },
    steps: [
      ...intake,
      when("duyet", "2026-08-24"),
      then({ that: "state", state: "ky" }),
      when("dat", "2026-08-25"),
    ],
  });
  expect(results[0]?.failures.map(({ step }) => step)).toEqual([3, 4]);
  expect(results[0]?.failures[0]?.why[1]?.vi).toBe(
    "Có thể làm lúc này: Đạt; Thiếu hồ sơ; Không đạt; Rút hồ sơ; Hẹn lại",
  );
});

it("does not accept that something possible is refused", () => {
  const { results } = run({
    title: { vi: "Rút được" },
    steps: [...intake, then({ that: "refused", action: "rut_ho_so" })],
  });
  expect(results[0]?.failures).toMatchObject([{ step: 3, actual: { vi: "«Rút hồ sơ» làm được" } }]);
});

it("states the case and channel it chose and opens at the office's hour", () => {
  const { results } = run({
    title: { vi: "Không nói gì" },
    steps: [
      when("nop", "2026-08-21"),
      when("tiep_nhan", "2026-08-21"),
      then({ that: "charge", charge: "cap_moi", dong: "0" }),
    ],
  });
  expect(results[0]).toMatchObject({
    passed: true,
    defaults: [
      { fact: "case", value: "nha_o" },
      { fact: "channel", value: "online-full" },
      { fact: "applicant", value: "ca_nhan" },
    ],
  });
});

it("lets a limit pass by itself between two events", () => {
  const { results } = run({
    title: { vi: "Im lặng là đồng ý" },
    steps: [
      ...intake,
      when("dat", "2026-08-24"),
      when("duyet", "2026-08-27"),
      then({ that: "end", state: "cap_phep" }),
    ],
  });
  expect(results[0]?.failures).toEqual([]);
});

it("names what no scenario tests", () => {
  const { model, results } = run(online);
  const covered = coverage(model, results);
  expect(covered.untested.map(({ key }) => key)).toMatchInlineSnapshot(`
    [
      "exit tiep_nhan.sai_tham_quyen#1",
      "exit tiep_nhan.rut_ho_so#1",
      "exit tham_dinh.thieu_ho_so#1",
      "exit tham_dinh.khong_dat#1",
      "exit tham_dinh.rut_ho_so#1",
      "exit lay_y_kien.rut_ho_so#1",
      "outcome lay_y_kien.phong_chay.dong_y#1",
      "outcome lay_y_kien.phong_chay.het_han#1",
      "outcome lay_y_kien.moi_truong.khong_dong_y#1",
      "outcome lay_y_kien.moi_truong.het_han#1",
      "outcome lay_y_kien.hang_khong.dong_y#1",
      "outcome lay_y_kien.hang_khong.khong_dong_y#1",
      "join lay_y_kien#1",
      "exit bo_sung.da_bo_sung#1",
      "exit bo_sung.het_han#1",
      "exit bo_sung.rut_ho_so#1",
      "exit ky.duyet#1",
      "exit ky.tra_lai#1",
      "exit cap_phep.tra_ket_qua#1",
      "exit tu_choi.tra_ket_qua#1",
      "row cap_moi/cap_moi.2",
      "term thoi_han.2",
    ]
  `);
  expect(renderCoverage(covered)[0]).toMatch(/^Đã kiểm thử \d+\/\d+; chưa có tình huống nào cho:$/);
  expect(coverage(model, []).untested).toHaveLength(covered.total);
});
