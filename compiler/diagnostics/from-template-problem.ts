import type { SourceText } from "../source/source-text.ts";
import type { TemplateProblem } from "../template/template-problem.ts";
import { diagnostic, type Diagnostic, type RelatedPlace } from "./diagnostic.ts";
import { changeTo } from "./fix.ts";

/** A problem of a template as a finding in the template's own file, with the place that names the template. */
export function fromTemplateProblem(
  problem: TemplateProblem,
  source: SourceText,
  named: RelatedPlace,
): Diagnostic {
  const related = [named];
  switch (problem.kind) {
    case "syntax":
      return diagnostic("TT8004", source, problem, {}, { related });
    case "construct": {
      const { construct, found } = problem;
      return diagnostic("TT8005", source, problem, { construct, found }, { related });
    }
    case "place": {
      const { place, attribute } = problem;
      const params = { place, ...(attribute !== undefined && { attribute }) };
      return diagnostic("TT8006", source, problem, params, { related });
    }
    case "block-across-markup":
      return diagnostic("TT8007", source, problem, { found: problem.found }, { related });
    case "markup":
      return diagnostic("TT8008", source, problem, { found: problem.found }, { related });
    case "active": {
      const { content, found } = problem;
      return diagnostic("TT8009", source, problem, { content, found }, { related });
    }
    case "unknown-name": {
      const { path, near } = problem;
      const fixes = near === undefined ? [] : [changeTo(problem, near)];
      const params = { path, ...(near !== undefined && { near }) };
      return diagnostic("TT8010", source, problem, params, { related, fixes });
    }
    case "wrong-use":
      return diagnostic("TT8012", source, problem, { path: problem.path, use: problem.use }, { related });
  }
}
