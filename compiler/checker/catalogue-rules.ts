import type { FileResult } from "../compile-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { catalogueRules } from "../lint/rules.ts";
import { separateAccepted } from "./acceptances.ts";
import { placed } from "./proofs.ts";

/** What lint rules find across procedures, told where each of them stands; what a source accepts is kept apart. */
export function catalogueFindings(results: readonly FileResult[]): {
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
} {
  const versions = results.flatMap(({ procedures }) => procedures);
  const byModel = new Map(versions.flatMap((version) => (version.model ? [[version.model, version]] : [])));
  const found = catalogueRules.flatMap((rule) =>
    rule([...byModel.keys()]).flatMap(({ model, finding }) => {
      const symbol = byModel.get(model)?.symbol;
      return symbol === undefined ? [] : [placed(finding, symbol.node, symbol.source)];
    }),
  );
  const byFile = Object.groupBy(found, ({ source }) => source.file);
  const separated = results.flatMap(({ source, acceptances }) =>
    source === undefined ? [] : [separateAccepted(byFile[source.file] ?? [], acceptances)],
  );
  return {
    diagnostics: separated.flatMap(({ diagnostics }) => diagnostics),
    accepted: separated.flatMap(({ accepted }) => accepted),
  };
}
