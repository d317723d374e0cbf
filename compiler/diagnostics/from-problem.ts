import type { SyntaxProblem } from "@tthc/grammar";
import type { SourceText } from "../source/source-text.ts";
import type { Params } from "./catalogue.ts";
import { SYNTAX_CODES } from "./codes/syntax.ts";
import { diagnostic, type Diagnostic, type DiagnosticExtras, type Fix } from "./diagnostic.ts";
import { add, changeTo, remove } from "./fix.ts";

/** A problem of the grammar as a finding: number, wording, the fix where there is one, the brace it is about. */
export function fromProblem(problem: SyntaxProblem, source: SourceText): Diagnostic {
  const code = SYNTAX_CODES[problem.code];
  const extras: DiagnosticExtras = {
    fixes: problem.fix === undefined ? [] : [fixOf(problem.fix)],
    related: relatedOf(problem, source),
  };
  return diagnostic(code, source, problem, problem.params as Params<typeof code>, extras);
}

function fixOf(fix: NonNullable<SyntaxProblem["fix"]>): Fix {
  if (fix.text === "\n")
    return { title: { vi: "Xuống dòng ở đây", en: "Begin a new line here" }, edits: [fix] };
  if (fix.text.trim() === "") return remove(fix);
  return fix.start === fix.end ? add(fix.start, fix.text) : changeTo(fix, fix.text);
}

function relatedOf(problem: SyntaxProblem, source: SourceText): NonNullable<DiagnosticExtras["related"]> {
  if (problem.code !== "missing-closing-brace") return [];
  const { opener } = problem.params;
  return [
    {
      source,
      span: { start: opener, end: opener + 1 },
      note: { vi: "Khối mở ở đây.", en: "The block opens here." },
    },
  ];
}
