import { foldName, type Name } from "@tthc/grammar";
import type { Library } from "./library.ts";
import type { DeclaredSymbol, FileSymbols, SymbolKind } from "./symbols.ts";

/** What a name leads to. `unimported` was found in exactly one file that is not used from here. */
export type Lookup<K extends SymbolKind> =
  { readonly found: DeclaredSymbol<K>; readonly unimported: boolean } | { readonly found: undefined };

/** The names a file sees: its own first, then those of the files it uses. */
export class Scope {
  readonly #library: Library;
  readonly #file: string;
  readonly #tables: readonly FileSymbols[];

  constructor(library: Library, file: string) {
    this.#library = library;
    this.#file = file;
    this.#tables = library.visibleFrom(file);
  }

  get declarations(): Library {
    return this.#library;
  }

  get file(): string {
    return this.#file;
  }

  get tables(): readonly FileSymbols[] {
    return this.#tables;
  }

  visible<K extends SymbolKind>(kind: K, key: string): DeclaredSymbol<K> | undefined {
    for (const table of this.#tables) {
      const symbol = table.byKind[kind].get(key);
      if (symbol !== undefined) return symbol;
    }
    return undefined;
  }

  /** Names compare without case and after tone folding. */
  lookup<K extends SymbolKind>(kind: K, name: Name): Lookup<K> {
    const key = foldName(name.text);
    const symbol = this.visible(kind, key);
    if (symbol !== undefined) return { found: symbol, unimported: false };
    const elsewhere = this.#library.anywhere(kind, key);
    const [only] = elsewhere;
    if (only !== undefined && elsewhere.length === 1) return { found: only, unimported: true };
    return { found: undefined };
  }

  /** Names of one kind that are visible from here, as written. */
  *namesOf(kind: SymbolKind): Iterable<string> {
    for (const table of this.#tables)
      for (const symbol of table.byKind[kind].values()) yield symbol.name.text;
  }
}
