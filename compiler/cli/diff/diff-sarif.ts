import { sarifLog } from "../../diagnostics/render/sarif-log.ts";
import type { ComparedChange } from "../../diff/comparison-format.ts";
import { BURDENS, type Language, PARTS } from "../../diff/sheet/comparison-words.ts";
import { judgements } from "../../diff/judgements.ts";
import { changePlace } from "./change-place.ts";
import type { ComparedPair, DiffRun } from "./diff-run.ts";

/** What weighs on somebody is a warning; the rest is told. */
const LEVELS = {
  heavier: "warning",
  mixed: "warning",
  "needs-human": "warning",
  lighter: "note",
  neutral: "note",
} as const satisfies Readonly<Record<ComparedChange["burden"], string>>;

/** A run as a SARIF 2.1.0 log: each change at its place in the newer source. */
export function diffSarif({ pairs }: DiffRun, language: Language, version: string): object {
  const kinds = [
    ...new Set(pairs.flatMap(({ comparison }) => comparison.changes.map(({ kind }) => kind))),
  ].sort();
  const rules = kinds.map((kind) => rule(kind, language));
  return sarifLog(
    { name: "tthc diff", version, language, rules },
    pairs.flatMap((pair) => pair.comparison.changes.map((change) => result(change, pair, kinds, language))),
  );
}

function rule(kind: string, language: Language): object {
  const { part, burden, impact } = judgements[kind as keyof typeof judgements];
  const text = `${PARTS[part][language]}: ${BURDENS[burden].word[language]}`;
  return {
    id: kind,
    shortDescription: { text },
    defaultConfiguration: { level: LEVELS[burden] },
    properties: { part, burden, impact },
  };
}

function result(
  change: ComparedChange,
  { after }: ComparedPair,
  kinds: readonly string[],
  language: Language,
): object {
  const place = changePlace(change, after);
  const start = place?.source.positionOf(place.span.start);
  const end = place?.source.positionOf(place.span.end);
  const region = start &&
    end && {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  return {
    ruleId: change.kind,
    ruleIndex: kinds.indexOf(change.kind),
    level: LEVELS[change.burden],
    message: { text: change.sentence[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: after.file.split("/").map(encodeURIComponent).join("/") },
          ...(region !== undefined && { region }),
        },
        logicalLocations: [{ fullyQualifiedName: change.path }],
      },
    ],
    properties: { burden: change.burden, impact: change.impact, bearer: change.bearer, part: change.part },
  };
}
