import type { SyntaxProblem } from "@tthc/grammar";
import type { SourceText } from "../source/source-text.ts";
import type { Params } from "./catalogue.ts";
import { SYNTAX_CODES } from "./codes/syntax.ts";
import { diagnostic, type Diagnostic, type DiagnosticExtras } from "./diagnostic.ts";

/** A problem of the grammar as a finding: number, wording, the fix where there is one, the brace it is about. */
export function fromProblem(problem: SyntaxProblem, source: SourceText): Diagnostic {
  const code = SYNTAX_CODES[problem.code];
  const extras: DiagnosticExtras = {
    fixes:
      problem.fix === undefined
        ? []
        : [{ title: titleOf(problem.fix.text), edits: [problem.fix] }],
    related: relatedOf(problem, source),
  };
  return diagnostic(code, source, problem, problem.params as Params<typeof code>, extras);
}

const titleOf = (text: string): { vi: string; en: string } =>
  text.trim() === ""
    ? { vi: "Xóa chỗ này", en: "Delete this" }
    : { vi: `Sửa thành «${text.trim()}»`, en: `Change to "${text.trim()}"` };

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
