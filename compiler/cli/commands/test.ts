import { emitMachine } from "../../emitters/xstate/xstate-emitter.ts";
import { coverage } from "../../scenario/coverage.ts";
import { renderCoverage, renderScenarios } from "../../scenario/render-scenarios.ts";
import { runScenarios } from "../../scenario/run-scenarios.ts";
import { checkPaths } from "../checked.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { withSourceLines } from "../scenario-lines.ts";
import { say, type Terminal } from "../terminal.ts";
import { draftTests } from "./draft-tests.ts";

/** `tthc test`: runs the scenarios of the named procedures through their emitted machines. */
export async function test(
  terminal: Terminal,
  paths: readonly string[],
  options: { readonly coverage?: true; readonly json?: true; readonly draft?: true; readonly write?: true },
): Promise<ExitCode> {
  if (options.draft === true || options.write === true) return draftTests(terminal, paths, options);
  const { workspace, compilation, findings } = await checkPaths(terminal, paths, {
    showProgress: options.json !== true,
  });
  const tested = compilation.procedures.flatMap(({ file, model }) => {
    if (model === undefined) return [];
    const before = compilation.procedures.filter((other) => other.file === file);
    const results = runScenarios(model, emitMachine(model));
    const procedure = before.findIndex((other) => other.model === model);
    return [{ file, model, results: withSourceLines(results, workspace.sources.source(file), procedure) }];
  });
  const all = tested.flatMap(({ results }) => results);
  const failed = all.filter(({ passed }) => !passed).length;
  const broken = compilation.procedures.filter(({ model }) => model === undefined).map(({ file }) => file);
  const errors = findings.some(({ severity }) => severity === "error");

  if (options.json === true) {
    const report = {
      format: "tthc-scenarios/1",
      passed: all.length - failed,
      failed,
      notCompiled: broken,
      procedures: tested.map(({ file, model, results }) => ({
        file,
        procedure: model.id,
        version: model.version.number,
        scenarios: results,
        ...(options.coverage === true && { coverage: coverage(model, results) }),
      })),
    };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    return failed > 0 || errors ? EXIT.findings : EXIT.clean;
  }
  for (const { file, model, results } of tested) {
    if (results.length === 0 && options.coverage !== true) continue;
    terminal.out(`${terminal.paint("strong", `${model.label.vi} (${file})`)}\n`);
    for (const line of renderScenarios(results, terminal.language)) terminal.out(`  ${line}\n`);
    if (options.coverage === true)
      for (const line of renderCoverage(coverage(model, results), terminal.language))
        terminal.out(`  ${line}\n`);
  }
  for (const file of broken)
    terminal.err(
      say(
        terminal,
        `${file}: còn lỗi nên chưa chạy tình huống; chạy «npx tthc check».\n`,
        `${file}: has errors, so its scenarios did not run; run "npx tthc check".\n`,
      ),
    );
  terminal.out(
    say(
      terminal,
      `Tổng cộng: ${all.length - failed} đạt, ${failed} không đạt.\n`,
      `In all: ${all.length - failed} passed, ${failed} failed.\n`,
    ),
  );
  return failed > 0 || errors ? EXIT.findings : EXIT.clean;
}
