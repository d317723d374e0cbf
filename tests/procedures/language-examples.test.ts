import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { renderScenarios } from "../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { projectWorkspace, root } from "./workspace.ts";

const page = readFileSync(join(root, "docs/language/README.md"), "utf8");
const examples = [...page.matchAll(/```tthc\n([\s\S]*?)```/g)].map(([, text]) => text as string);
const [whole = "", combined = "", short = "", english = "", shared = ""] = examples;

/** Compiles an example as if it stood at `file`. */
function compiled(file: string, text: string) {
  const workspace = projectWorkspace();
  workspace.sources.overlay(file, text);
  const { procedures, diagnostics } = workspace.check([file]);
  const found = (wanted: "error" | "warning") =>
    diagnostics.filter(({ severity }) => severity === wanted).map((one) => `${one.code} ${messageOf(one, "en")}`);
  return { model: procedures[0]?.model, errors: found("error"), warnings: found("warning") };
}

it("has the five examples", () => {
  expect(examples).toHaveLength(5);
});

it("compiles the whole procedure without a finding, and its scenario passes", () => {
  const { model, errors, warnings } = compiled("procedures/xay-dung/cap-phep-nha-o/v3.tthc", whole);
  expect([...errors, ...warnings]).toEqual([]);
  if (model === undefined) throw new Error("no model");
  const results = runScenarios(model, emitMachine(model));
  expect(results.every(({ passed }) => passed), renderScenarios(results, "vi").join("\n")).toBe(true);
});

it("compiles the combined procedure; names that are not imported are found with a warning", () => {
  const { model, errors, warnings } = compiled("procedures/xay-dung/cap-phep-xay-dung-ba-buoc/v2.tthc", combined);
  expect(errors).toEqual([]);
  expect(warnings.every((warning) => /^TT(?:2004|70)/.test(warning)), warnings.join("\n")).toBe(true);
  expect(model?.parts?.procedures.map(({ id }) => id)).toEqual(["tham_dinh_co_so", "tham_dinh_ky_thuat", "cap_phep_xay_dung"]);
});

it("compiles the same-day procedure without a finding", () => {
  const { errors, warnings } = compiled("procedures/ho-tich/sao-trich-luc/v1.tthc", short);
  expect([...errors, ...warnings]).toEqual([]);
});

it("compiles the same-day procedure that begins with English keywords", () => {
  const rest = short.slice(short.indexOf("  cơ quan"));
  const text = english.replace(/ *…[\s\S]*$/, "") + rest;
  const { model, errors } = compiled("procedures/ho-tich/sao-trich-luc/v1.tthc", text);
  expect(errors).toEqual([]);
  expect(model?.code).toBe("2.000635");
});

it("compiles the shared declarations; what they do not declare is found elsewhere", () => {
  const { errors } = compiled("procedures/vi-du/khai-bao.tthc", shared);
  expect(errors).toEqual([]);
});
