import { describe, expect, it } from "vitest";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { coverage } from "../../compiler/scenario/coverage.ts";
import { draftScenarios } from "../../compiler/scenario/draft/draft-scenarios.ts";
import { withScenarios } from "../../compiler/scenario/draft/insert-scenarios.ts";
import { scenarioText } from "../../compiler/scenario/draft/scenario-text.ts";
import { spelledNames } from "../../compiler/scenario/draft/spelled-names.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { compilation, projectWorkspace } from "../procedures/workspace.ts";

const workspace = projectWorkspace();
const textOf = (file: string): string => workspace.sources.source(file)?.text ?? "";
const only = process.env.ONLY;
const procedures = compilation.procedures.filter(({ model, id }) => model !== undefined && (only === undefined || only === id));

describe("drafted scenarios of the library's procedures", () => {
  it.each(procedures.map((one) => [`${one.id} v${String(one.version)}`, one] as const))(
    "%s: compile, pass, and test everything that can be reached",
    (_, { file, model }) => {
      if (model === undefined) return;
      const t0 = performance.now();
      const machine = emitMachine(model);
      const tested = new Set(runScenarios(model, machine).flatMap(({ touched }) => touched));
      const drafts = draftScenarios(model, machine, tested);
      const t1 = performance.now();
      const names = spelledNames([textOf(file), ...workspace.sources.files.map(textOf)]);
      const texts = drafts.stories.map((drafted) => scenarioText(model, drafted, names));
      const index = compilation.procedures.filter((other) => other.file === file).findIndex((other) => other.model === model);
      const source = withScenarios(textOf(file), new Map([[index, texts]]));
      if (process.env.SHOW) console.log(texts.join(""), drafts.unreached.map(({ what }) => what.label.vi), t1 - t0);
      if (source === undefined) throw new Error(texts.join("\n"));
      const edited = projectWorkspace();
      edited.sources.overlay(file, source);
      const again = edited.check([file]);
      const compiled = again.procedures[index]?.model;
      if (compiled === undefined) throw new Error(`${file} with drafts does not compile`);
      const results = runScenarios(compiled, emitMachine(compiled));
      expect(results.filter(({ passed }) => !passed).map(({ title, failures }) => [title.vi, JSON.stringify(failures).slice(0, 600)])).toEqual([]);
      const { untested, inherited } = coverage(compiled, results);
      expect([...untested, ...inherited.untested].map(({ key }) => key).sort()).toEqual(drafts.unreached.map(({ what }) => what.key).sort());
      if (process.env.SHOW) console.log(file, t1 - t0, drafts.stories.length, drafts.unreached.map(({ what }) => what.label.vi));
    },
    60_000,
  );
});
