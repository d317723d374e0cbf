import { expect, it } from "vitest";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { renderScenarios } from "../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../compiler/scenario/run-scenarios.ts";
import { projectWorkspace } from "../procedures/workspace.ts";

const FILE = "procedures/cu-tru/dang-ky-thuong-tru/v1.tthc";

/** The registration of residence with one scenario of its own. */
function compiled(...lines: readonly string[]) {
  const workspace = projectWorkspace();
  const text = workspace.sources.source(FILE)?.text ?? "";
  const head = text.slice(0, text.indexOf("  tình huống"));
  const scenario = `  tình huống "Nguồn" {\n    cho trường hợp = nhân_thân, kênh = trực tuyến\n${lines.join("\n")}\n  }\n}\n`;
  workspace.sources.overlay(FILE, head + scenario);
  const { procedures, diagnostics } = workspace.check([FILE]);
  return { model: procedures[0]?.model, codes: diagnostics.map(({ code }) => code) };
}

const outcome = (...lines: readonly string[]) => {
  const { model, codes } = compiled(...lines);
  if (model === undefined) throw new Error(codes.join(" "));
  return renderScenarios(runScenarios(model, emitMachine(model))).join("\n");
};

it("lets a scenario say that a registry has no data", () => {
  const filed = "    khi nộp lúc 21/08/2026 08:00";
  expect(outcome(filed, "    thì không cần giấy_tờ_nhân_thân")).toContain("1/1");
  expect(outcome("    cho csdl_hộ_tịch = không", filed, "    thì cần giấy_tờ_nhân_thân")).toContain("1/1");
  expect(outcome("    cho csdl_hộ_tịch = có", filed, "    thì không cần giấy_tờ_nhân_thân")).toContain("1/1");
  const wrong = outcome(filed, "    thì cần giấy_tờ_nhân_thân");
  expect(wrong).toContain("0/1");
  expect(wrong).toContain("lấy từ Cơ sở dữ liệu hộ tịch điện tử");
});

it("takes the answer of a registry as data of the model", () => {
  const { model } = compiled("    cho csdl_hộ_tịch = không", "    thì cần giấy_tờ_nhân_thân");
  expect(model?.scenarios[0]?.steps[1]).toEqual({
    do: "given",
    assignments: [{ to: "registry", registry: "csdl_ho_tich", answers: false }],
  });
});

it("refuses a registry that the procedure does not ask, and one that does not exist", () => {
  expect(compiled("    cho dữ_liệu_chứng_sinh = không", "    thì cần giấy_tờ_nhân_thân").codes).toContain(
    "TT2001",
  );
  expect(compiled("    cho csdl_không_có = không", "    thì cần giấy_tờ_nhân_thân").codes).toContain(
    "TT2001",
  );
});
