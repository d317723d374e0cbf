import { IndentationText, Project } from "ts-morph";
import { KeptTexts } from "../kept-texts.ts";
import type { Declaration } from "./declarations.ts";

/** One for all packages: the libraries of TypeScript are never read, nothing is resolved. */
const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  skipFileDependencyResolution: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces },
});

/** Groups, code lists and the usual events are the same in most procedures. */
const kept = new KeptTexts(2000);

/** The text of each declaration. Those not printed before are printed in one call: each call parses what it made. */
export function printDeclarations(declarations: readonly Declaration[]): readonly string[] {
  const keys = declarations.map((declaration) => JSON.stringify(declaration));
  const known = keys.map((key) => kept.get(key));
  const printed = print(declarations.filter((_, at) => known[at] === undefined)).values();
  return keys.map((key, at) => known[at] ?? kept.keep(key, printed.next().value ?? ""));
}

function print(declarations: readonly Declaration[]): readonly string[] {
  if (declarations.length === 0) return [];
  const file = project.createSourceFile("types.d.ts", { statements: [...declarations] }, { overwrite: true });
  const { statements } = file.compilerNode;
  const text = file.getFullText();
  const printed = statements.map((statement) => text.slice(statement.pos, statement.end).trim());
  project.removeSourceFile(file);
  if (printed.length !== declarations.length)
    throw new Error("a declaration was printed as several statements");
  return printed;
}
