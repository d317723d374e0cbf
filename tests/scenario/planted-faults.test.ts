import type { ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { coverage } from "../../compiler/scenario/coverage.ts";
import { renderScenarios } from "../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { housePermit } from "../runtime/fixtures/house-permit.ts";
import { houseScenarios } from "../runtime/fixtures/house-scenarios.ts";

const model: ProcedureModel = { ...housePermit, scenarios: houseScenarios };

it("passes every scenario of the sound procedure, which leave nothing untested", () => {
  const results = runScenarios(model, emitMachine(model));
  expect(renderScenarios(results).filter((line) => !line.startsWith("✓"))).toEqual(["12/12 tình huống đạt"]);
  expect(coverage(model, results).untested.map(({ key }) => key)).toEqual([]);
});

const inText = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change: ${String(from)}`);
  return changed;
};

it.each<[string, (machine: string) => string]>([
  ["an exit loses its bound", inText(/"taken": \{\s+"of": "tham_dinh.thieu_ho_so",\s+"times": 1\s+\}/, "")],
  ["an exit leads elsewhere", inText('"#bo_sung"', '"#tu_choi"')],
  ["a join looks for one instead of all", inText('"is": "all"', '"is": "any"')],
  ["a join leads elsewhere", inText('"#ky"', '"#cap_phep"')],
  [
    "silence is refusal",
    inText(/"sense": "positive",\s+"by": "het_han"/, '"sense": "negative", "by": "het_han"'),
  ],
  ["every branch is asked again", inText('"onAmend": "readers"', '"onAmend": "all"')],
  ["a branch forgets what it reads", inText(/"reads": \[\s+"ban_ve"\s+\]/, '"reads": []')],
  ["a branch is never concerned", inText(/"value": "45"/g, '"value": "4500"')],
  [
    "a branch is always concerned",
    inText(/,\s+"guard": \{\s+"type": "concerned"[\s\S]+?"45"\s+\}\s+\]\s+\}\s+\}\s+\}/, ""),
  ],
  ["the clock never starts", inText('"op": "start"', '"op": "resume", "state": "x"')],
  ["a supplement does not stop the clock", inText('"op": "stop"', '"op": "resume"')],
  [
    "the clock is not resumed",
    inText(/"op": "resume",\s+"state": "bo_sung"/, '"op": "resume", "state": "ky"'),
  ],
])("notices a machine in which %s", (_, plant) => {
  expect(runScenarios(model, plant(emitMachine(model))).some(({ passed }) => !passed)).toBe(true);
});

it.each<[string, (text: string) => string]>([
  ["a fee is wrong", inText('"dong":"150000"', '"dong":"15000"')],
  ["an exemption is for another channel", inText('"value":"online"', '"value":"kiosk"')],
  ["the term is a day shorter", inText('"amount":7', '"amount":6')],
  ["a day off is forgotten", inText('{"date":"2026-09-01"},', "")],
  ["a worked Saturday is forgotten", inText(',{"date":"2026-08-22","instead":"2026-08-31"}', "")],
  [
    "a reason is no longer required",
    inText(/("target":"khong_tiep_nhan","reason":\{"required":)true/, "$1false"),
  ],
])("notices a model in which %s", (_, plant) => {
  const wrong = JSON.parse(plant(JSON.stringify(model))) as ProcedureModel;
  expect(runScenarios(wrong, emitMachine(model)).some(({ passed }) => !passed)).toBe(true);
});
