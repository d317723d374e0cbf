import { foldName, type Name, type Procedure, type Version } from "@tthc/grammar";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import type { Context } from "./context.ts";

export const versionOf = (node: Procedure): Version | undefined =>
  node.items.find((item): item is Version => item.kind === "Version");

/**
 * The version of a procedure that a reference means: the one in force on the date of the one that refers, else the
 * latest. Reports a name that no file of the workspace declares.
 */
export function resolveProcedure(name: Name, context: Context): DeclaredSymbol<"procedure"> | undefined {
  if (name.text === "") return undefined;
  const versions = context.scope.declarations.procedures(foldName(name.text), context.source.file);
  if (versions.length === 0) {
    context.reportUnknown("procedure", name, () => procedureNames(context));
    return undefined;
  }
  const newestFirst = versions.toSorted(
    (a, b) => (versionOf(b.node)?.number ?? 0) - (versionOf(a.node)?.number ?? 0),
  );
  const { asOf } = context;
  const inForce = newestFirst.find(({ node }) => {
    const period = versionOf(node)?.period;
    if (asOf === undefined || period === undefined) return false;
    return (period.from?.iso ?? "") <= asOf && asOf <= (period.to?.iso ?? "9999");
  });
  return inForce ?? newestFirst[0];
}

function* procedureNames(context: Context): Iterable<string> {
  for (const file of context.scope.declarations.sources.files) {
    const folder = file.split("/").at(-2);
    if (folder !== undefined) yield folder.replaceAll("-", "_");
  }
}
