import { parse, type Procedure } from "@tthc/grammar";
import type { ScenarioResult } from "../scenario/scenario-result.ts";
import type { SourceText } from "../source/source-text.ts";

/** Results whose failed steps are numbered by the lines of the source (from 0), so that a person finds them. */
export function withSourceLines(
  results: readonly ScenarioResult[],
  source: SourceText | undefined,
  procedure: number,
): readonly ScenarioResult[] {
  if (source === undefined || results.every(({ passed }) => passed)) return results;
  const procedures = parse(source.text).tree.declarations.filter(
    (node): node is Procedure => node.kind === "Procedure",
  );
  const scenarios = procedures[procedure]?.items.filter((item) => item.kind === "Scenario") ?? [];
  return results.map((result, index) => ({
    ...result,
    failures: result.failures.map((failure) => {
      const node = scenarios[index]?.items[failure.step];
      return node === undefined ? failure : { ...failure, step: source.positionOf(node.start).line - 1 };
    }),
  }));
}
