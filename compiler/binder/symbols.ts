import { asciiName, foldName } from "@tthc/grammar";
import type { Declaration, Name, SourceTree } from "@tthc/grammar";
import type { SourceText } from "../source/source-text.ts";

/** Declaration kind by the kind of symbol; each has a name space of its own. */
export interface DeclarationOf {
  procedure: Extract<Declaration, { kind: "Procedure" }>;
  flow: Extract<Declaration, { kind: "Flow" }>;
  agency: Extract<Declaration, { kind: "Agency" }>;
  office: Extract<Declaration, { kind: "Office" }>;
  role: Extract<Declaration, { kind: "Role" }>;
  calendar: Extract<Declaration, { kind: "Calendar" }>;
  document: Extract<Declaration, { kind: "Document" }>;
  codelist: Extract<Declaration, { kind: "Codelist" }>;
  group: Extract<Declaration, { kind: "Group" }>;
  law: Extract<Declaration, { kind: "Law" }>;
  registry: Extract<Declaration, { kind: "Registry" }>;
  campaign: Extract<Declaration, { kind: "Campaign" }>;
}

export type SymbolKind = keyof DeclarationOf;

/** A named declaration and where it stands. */
export interface DeclaredSymbol<K extends SymbolKind = SymbolKind> {
  readonly kind: K;
  /** Name after case and tone folding: what names are compared by. */
  readonly key: string;
  /** ASCII form: the id in the model. */
  readonly id: string;
  readonly name: Name;
  readonly node: DeclarationOf[K];
  readonly source: SourceText;
}

/** What one file declares. Trees stay untouched, so a file's table is good as long as its text is. */
export interface FileSymbols {
  readonly source: SourceText;
  readonly tree: SourceTree;
  readonly byKind: { readonly [K in SymbolKind]: ReadonlyMap<string, DeclaredSymbol<K>> };
  /** Names declared a second time in this file, with the first. */
  readonly duplicates: readonly { readonly again: DeclaredSymbol; readonly first: DeclaredSymbol }[];
  /** Different names whose ASCII forms are one, so that ids would collide. */
  readonly collisions: readonly { readonly again: DeclaredSymbol; readonly first: DeclaredSymbol }[];
}

const KIND_OF: Partial<Record<Declaration["kind"], SymbolKind>> = {
  Procedure: "procedure",
  Flow: "flow",
  Agency: "agency",
  Office: "office",
  Role: "role",
  Calendar: "calendar",
  Document: "document",
  Codelist: "codelist",
  Group: "group",
  Law: "law",
  Registry: "registry",
  Campaign: "campaign",
};

/** Most files declare one thing: they share one table for all that they do not declare. */
const NONE: ReadonlyMap<string, DeclaredSymbol> = new Map();
const NOTHING: Readonly<Record<SymbolKind, typeof NONE>> = {
  procedure: NONE,
  flow: NONE,
  agency: NONE,
  office: NONE,
  role: NONE,
  calendar: NONE,
  document: NONE,
  codelist: NONE,
  group: NONE,
  law: NONE,
  registry: NONE,
  campaign: NONE,
};

export function collectSymbols(source: SourceText, tree: SourceTree): FileSymbols {
  const byKind: Record<SymbolKind, ReadonlyMap<string, DeclaredSymbol>> = { ...NOTHING };
  const ids = new Map<string, DeclaredSymbol>();
  const duplicates: FileSymbols["duplicates"][number][] = [];
  const collisions: FileSymbols["collisions"][number][] = [];

  for (const node of tree.declarations) {
    const kind = KIND_OF[node.kind];
    if (kind === undefined || !("name" in node) || node.name.text === "") continue;
    const symbol = {
      kind,
      key: foldName(node.name.text),
      id: asciiName(node.name.text),
      name: node.name,
      node,
      source,
    } as DeclaredSymbol;
    const first = byKind[kind].get(symbol.key);
    const namesake = ids.get(`${kind} ${symbol.id}`);
    if (first !== undefined) duplicates.push({ again: symbol, first });
    else if (namesake !== undefined) collisions.push({ again: symbol, first: namesake });
    else {
      if (byKind[kind] === NONE) byKind[kind] = new Map();
      (byKind[kind] as Map<string, DeclaredSymbol>).set(symbol.key, symbol);
      ids.set(`${kind} ${symbol.id}`, symbol);
    }
  }
  return {
    source,
    tree,
    byKind: byKind as FileSymbols["byKind"],
    duplicates,
    collisions,
  };
}
