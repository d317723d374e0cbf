import type { Library } from "./binder/library.ts";
import type { CompiledVersion } from "./compile-file.ts";
import { versionOf } from "./lower/procedure-reference.ts";

/** The procedure versions that a file declares, parsed but not compiled: enough to say who is who. */
export function declaredVersions(library: Library, file: string): readonly CompiledVersion[] {
  const loaded = library.file(file);
  if (loaded === undefined) return [];
  return [...loaded.symbols.byKind.procedure.values()].map((symbol) => ({
    file,
    id: symbol.id,
    version: versionOf(symbol.node)?.number ?? 1,
    draft: versionOf(symbol.node)?.draft ?? false,
    symbol,
  }));
}
