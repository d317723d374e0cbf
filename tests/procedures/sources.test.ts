import { parse } from "@tthc/grammar";
import type { ProcedureModel, ScenarioStep } from "@tthc/model";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../compiler/format/format-source.ts";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { renderScenarios } from "../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { compilation, files, sources } from "./workspace.ts";

const versions = compilation.procedures.flatMap(({ file, model }) => (model === undefined ? [] : [{ file, model }]));

it.each(files)("%s parses without a problem", (file) => {
  expect(parse(sources.source(file)?.text ?? "").problems).toEqual([]);
});

it.each(files)("%s is laid out as the formatter does", (file) => {
  const text = sources.source(file)?.text ?? "";
  expect(formatSource(text)).toEqual({ ok: true, text });
});

it("compiles every procedure without an error or warning", () => {
  const findings = compilation.diagnostics
    .filter(({ severity }) => severity !== "info")
    .map((one) => `${one.source.file}: ${one.code} ${messageOf(one, "en")}`);
  expect(findings).toEqual([]);
  expect(versions.length).toBe(compilation.procedures.length);
});

it("keeps birth registration under 90 lines of its own", () => {
  const text = sources.source("procedures/ho-tich/khai-sinh/v1.tthc")?.text ?? "";
  expect(text.trimEnd().split("\n").length).toBeLessThan(90);
});

const eventsOf = (model: ProcedureModel, action: string): boolean =>
  model.scenarios.some(({ steps }) => steps.some((step) => step.do === "event" && step.event.action === action));

const daysOf = (step: ScenarioStep): readonly string[] => {
  if (step.do === "event") return [step.event.at.slice(0, 10)];
  return step.do === "expect" && step.expectation.that === "due" ? [step.expectation.date] : [];
};

/** A day off or a worked Saturday lies between the first and the last day of a scenario. */
function crossesHoliday({ scenarios, calendar }: ProcedureModel): boolean {
  const special = [...calendar.off, ...calendar.worked].map(({ date }) => date);
  return scenarios.some(({ steps }) => {
    const days = steps.flatMap(daysOf).sort();
    const [first = "", last = ""] = [days[0], days.at(-1)];
    return special.some((date) => first < date && date <= last);
  });
}

describe.each(versions)("$file", ({ model }) => {
  it("passes its scenarios", () => {
    const results = runScenarios(model, emitMachine(model));
    expect(results.filter(({ passed }) => !passed).length, renderScenarios(results, "vi").join("\n")).toBe(0);
  });

  it("has a scenario for a supplement, a refusal and a holiday", () => {
    expect(model.scenarios.length).toBeGreaterThanOrEqual(3);
    expect(eventsOf(model, "da_bo_sung")).toBe(true);
    expect(eventsOf(model, "khong_dat")).toBe(true);
    // The calendar begins in 2018: the pilot of 2017 has no day off that it could cross.
    if ((model.version.inForce?.to ?? "9999") >= model.calendar.knownFrom) expect(crossesHoliday(model)).toBe(true);
  });

  it("has Vietnamese labels, and English ones for its name, forms and sections", () => {
    const named = [model, ...model.forms, ...model.forms.flatMap(({ sections }) => sections)];
    expect(named.filter(({ label }) => label.vi === "" || label.en === undefined).map(({ id }) => id)).toEqual([]);
  });
});
