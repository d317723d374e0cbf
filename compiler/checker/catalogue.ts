import type { CompiledVersion } from "../compile-file.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { versionOf } from "../lower/procedure-reference.ts";

/** Checks that need more than one file: a code belongs to one procedure, its versions do not overlap. */
export function checkCatalogue(
  results: readonly { readonly procedures: readonly CompiledVersion[] }[],
): readonly Diagnostic[] {
  const versions = results
    .flatMap((result) => result.procedures)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return [...sharedCodes(versions), ...overlaps(versions)];
}

function sharedCodes(versions: readonly CompiledVersion[]): readonly Diagnostic[] {
  const owner = new Map<string, CompiledVersion>();
  const found: Diagnostic[] = [];
  for (const version of versions) {
    const code = version.symbol.node.items.find((item) => item.kind === "Code");
    if (code?.value === undefined) continue;
    const known = owner.get(code.value.value);
    if (known === undefined) owner.set(code.value.value, version);
    else if (known.id !== version.id) {
      const other = known.symbol.name.text;
      found.push(
        diagnostic(
          "TT7009",
          version.symbol.source,
          code.value,
          { code: code.value.value, other },
          { related: [placeOf(known)] },
        ),
      );
    }
  }
  return found;
}

const placeOf = ({ symbol }: CompiledVersion) => ({
  source: symbol.source,
  span: symbol.name,
  note: { vi: `«${symbol.name.text}» ở đây.`, en: `"${symbol.name.text}" is here.` },
});

function overlaps(versions: readonly CompiledVersion[]): readonly Diagnostic[] {
  const byProcedure = Map.groupBy(versions, (version) => version.id);
  const found: Diagnostic[] = [];
  for (const group of byProcedure.values()) {
    const ordered = group.toSorted((a, b) => a.version - b.version);
    ordered.forEach((version, index) => {
      const node = versionOf(version.symbol.node);
      const twin = ordered.slice(0, index).find((other) => other.version === version.version);
      if (node === undefined) return;
      if (twin !== undefined) {
        found.push(
          diagnostic(
            "TT7018",
            version.symbol.source,
            node,
            { number: version.version, file: twin.file },
            { related: [placeOf(twin)] },
          ),
        );
        return;
      }
      const date = node.period?.from?.iso;
      if (date === undefined || node.draft) return;
      for (const other of ordered.slice(0, index)) {
        const period = versionOf(other.symbol.node)?.period;
        const replaced = other.version === node.replaces;
        const from = period?.from?.iso;
        if (from === undefined || other.draft) continue;
        // A version that is replaced ends the day before, unless it says that it goes on longer.
        const to = period?.to?.iso ?? (replaced || from < date ? undefined : "9999-12-31");
        if (to !== undefined && from <= date && date <= to) {
          found.push(
            diagnostic(
              "TT7017",
              version.symbol.source,
              node,
              { number: version.version, other: other.version, date },
              { related: [placeOf(other)] },
            ),
          );
        }
      }
    });
  }
  return found;
}
