import type { LocalText } from "@tthc/model";
import type { Coverage, Tested } from "./coverage.ts";
import type { ScenarioResult } from "./scenario-result.ts";

type Language = "vi" | "en";

const text = (label: LocalText, language: Language) =>
  language === "en" ? (label.en ?? label.vi) : label.vi;

/** Results of scenarios as lines for a terminal: what failed, with what was expected, what came out and why. */
export function renderScenarios(
  results: readonly ScenarioResult[],
  language: Language = "vi",
): readonly string[] {
  const vi = language === "vi";
  const lines = results.flatMap(({ title, passed, failures, defaults }) => {
    const chosen = defaults.map(({ sentence }) => text(sentence, language)).join(", ");
    return [
      `${passed ? "✓" : "✗"} ${text(title, language)}`,
      ...(failures.length > 0 && chosen !== "" ? [`    ${vi ? "mặc định" : "by default"}: ${chosen}`] : []),
      ...failures.flatMap(({ step, expected, actual, why }) => [
        `    ${vi ? "dòng" : "line"} ${step + 1}: ${vi ? "mong đợi" : "expected"} ${text(expected, language)}, ${vi ? "thực tế" : "was"} ${text(actual, language)}`,
        ...why.map((line) => `      ${text(line, language)}`),
      ]),
    ];
  });
  const passed = results.filter((result) => result.passed).length;
  return [
    ...lines,
    vi ? `${passed}/${results.length} tình huống đạt` : `${passed}/${results.length} scenarios passed`,
  ];
}

/** What no scenario tests, as lines: the procedure's own part, then what it inherits from its flow. */
export function renderCoverage(coverage: Coverage, language: Language = "vi"): readonly string[] {
  const vi = language === "vi";
  const own = vi ? "Đã kiểm thử" : "Tested";
  const flow = vi ? "Của quy trình dùng chung, đã kiểm thử" : "Of the shared flow, tested";
  return [
    ...testedLines(own, coverage, language),
    ...(coverage.inherited.total === 0 ? [] : testedLines(flow, coverage.inherited, language)),
  ];
}

function testedLines(
  head: string,
  { total, tested, untested }: Tested,
  language: Language,
): readonly string[] {
  const counts = language === "vi" ? `${head} ${tested}/${total}` : `${head} ${tested} of ${total}`;
  return untested.length === 0
    ? [counts]
    : [
        `${counts}; ${language === "vi" ? "chưa có tình huống nào cho" : "no scenario for"}:`,
        ...new Set(untested.map(({ label }) => `  ${text(label, language)}`)),
      ];
}
