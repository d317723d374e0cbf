import type { Expression, ProcedureModel } from "@tthc/model";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../compiler/format/format-source.ts";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { coverables, coverage } from "../../compiler/scenario/coverage.ts";
import { draftScenarios } from "../../compiler/scenario/draft/draft-scenarios.ts";
import { withScenarios } from "../../compiler/scenario/draft/insert-scenarios.ts";
import { scenarioText } from "../../compiler/scenario/draft/scenario-text.ts";
import { spelledNames } from "../../compiler/scenario/draft/spelled-names.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { compilation, projectWorkspace } from "../procedures/workspace.ts";

const workspace = projectWorkspace();
const textOf = (file: string): string => workspace.sources.source(file)?.text ?? "";
const procedures = compilation.procedures.filter(({ model }) => model !== undefined);

describe("drafted scenarios of the library's procedures", () => {
  it.each(procedures.map((one) => [`${one.id} v${String(one.version)}`, one] as const))(
    "%s: compile, pass, and test everything that can be reached",
    (_, { file, model }) => {
      if (model === undefined) return;
      const machine = emitMachine(model);
      const tested = new Set(runScenarios(model, machine).flatMap(({ touched }) => touched));
      const drafts = draftScenarios(model, machine, tested);
      const names = spelledNames([textOf(file), ...workspace.sources.files.map(textOf)]);
      const texts = drafts.stories.map((drafted) => scenarioText(model, drafted, names));
      const index = compilation.procedures
        .filter((other) => other.file === file)
        .findIndex((other) => other.model === model);
      const source = withScenarios(textOf(file), new Map([[index, texts]]));
      if (source === undefined) throw new Error(texts.join("\n"));
      const edited = projectWorkspace();
      edited.sources.overlay(file, source);
      const again = edited.check([file]);
      const compiled = again.procedures[index]?.model;
      if (compiled === undefined) throw new Error(`${file} with drafts does not compile`);
      const results = runScenarios(compiled, emitMachine(compiled));
      expect(
        results
          .filter(({ passed }) => !passed)
          .map(({ title, failures }) => [title.vi, JSON.stringify(failures).slice(0, 600)]),
      ).toEqual([]);
      const { untested, inherited } = coverage(compiled, results);
      expect([...untested, ...inherited.untested].map(({ key }) => key).sort()).toEqual(
        drafts.unreached.map(({ what }) => what.key).sort(),
      );
    },
    60_000,
  );
});

describe("what drafts do not hide", () => {
  const khaiSinh = procedures.find(({ id, version }) => id === "khai_sinh" && version === 1);
  const model = khaiSinh?.model;
  if (model === undefined || khaiSinh === undefined) throw new Error("khai_sinh did not compile");

  it("names a fee row and an exit that nothing reaches", () => {
    const never: Expression = { op: "literal", type: "boolean", value: false };
    const [charge, ...others] = model.charges;
    if (charge === undefined) throw new Error("no charge");
    const dead = { id: "chet", when: never, amount: { is: "fixed", dong: "1" } } as const;
    const states = model.flow.states.map((state) =>
      state.id === "tham_tra" && state.kind === "step"
        ? {
            ...state,
            exits: [
              ...state.exits,
              { action: "khac", label: { vi: "Khác" }, meaning: "own", when: never, target: "ky" } as const,
            ],
          }
        : state,
    );
    const planted: ProcedureModel = {
      ...model,
      charges: [{ ...charge, rows: [...charge.rows, dead] }, ...others],
      flow: { ...model.flow, states },
    };
    const { unreached, stories } = draftScenarios(planted, emitMachine(planted), new Set());
    expect(unreached.map(({ what }) => what.key).sort()).toEqual(
      ["exit tham_tra.khac#1", `row ${charge.id}/chet`].sort(),
    );
    expect(stories.length).toBeGreaterThan(10);
  });

  it("drafts nothing for what is tested, and touches no source that has mistakes", () => {
    const all = new Set(coverables(model).map(({ key }) => key));
    expect(draftScenarios(model, emitMachine(model), all)).toEqual({ stories: [], unreached: [] });
    expect(withScenarios("thủ tục {", new Map([[0, ["tình huống"]]]))).toBeUndefined();
  });

  it("keeps every line of a source that it writes into", () => {
    const before = textOf(khaiSinh.file);
    const after =
      withScenarios(before, new Map([[0, ['  tình huống "Mới" {\n    thì tổng tiền = 0 đồng\n  }\n']]])) ??
      "";
    const lines = new Set(after.split("\n"));
    for (const line of formatted(before).split("\n")) expect(lines.has(line)).toBe(true);
    expect(after).toContain('tình huống "Mới"');
  });
});

function formatted(source: string): string {
  const result = formatSource(source);
  if (!result.ok) throw new Error("the source has mistakes");
  return result.text;
}
