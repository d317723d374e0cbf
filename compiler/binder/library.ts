import { asciiName, parse, type ParseResult } from "@tthc/grammar";
import type { SourceSet } from "../pipeline.ts";
import { isTooLong, type SourceText } from "../source/source-text.ts";
import { collectSymbols, type DeclaredSymbol, type FileSymbols, type SymbolKind } from "./symbols.ts";

/** Parsed files by their source text: an unchanged file is never parsed twice in one process. */
export type ParseCache = WeakMap<SourceText, LoadedFile>;

export interface LoadedFile {
  readonly parsed: ParseResult;
  readonly symbols: FileSymbols;
}

/** The sources behind some files, as they were read; undefined where there was none. */
export type ReadSources = ReadonlyMap<string, SourceText | undefined>;

/** What a result leans on: the texts it read, and the list of files where it searched through that. */
export interface Dependencies {
  readonly sources: Set<ReadSources>;
  files: readonly string[] | undefined;
}

/** Some files and all that they use. */
interface Used {
  /** In order of first use. */
  readonly tables: readonly FileSymbols[];
  readonly sources: ReadSources;
}

/** A file and all that it uses. */
interface Visible {
  readonly tables: readonly FileSymbols[];
  readonly reads: readonly ReadSources[];
  /** True where something on the way uses the first file again. */
  readonly circular: boolean;
}

const campaignFiles = new WeakMap<SourceText, boolean>();

/** Most files hold no campaign: a look at the text, once, spares parsing them. */
function mayHoldCampaign(source: SourceText): boolean {
  let may = campaignFiles.get(source);
  if (may === undefined) {
    may = /^[ \t]*(?:đợt|campaign)[ \t\u00a0]/im.test(source.text);
    campaignFiles.set(source, may);
  }
  return may;
}

const folders = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Files by the name of each folder they lie in; the list of a workspace stays the same object until it changes. */
function filesByFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = folders.get(files);
  if (known !== undefined) return known;
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    for (const folder of new Set(file.split("/").slice(0, -1))) {
      const list = byFolder.get(folder);
      if (list === undefined) byFolder.set(folder, [file]);
      else list.push(file);
    }
  }
  folders.set(files, byFolder);
  return byFolder;
}

/** Files of a workspace, parsed on demand, and who uses whom. */
export class Library {
  readonly #sources: SourceSet;
  readonly #cache: ParseCache;
  readonly #visible = new Map<string, Visible>();
  /** By what is used: most procedures of a catalogue begin with the same few lines. */
  readonly #used = new Map<string, Used>();
  readonly #resolved = new Map<string, string>();
  readonly #once = new Map<
    DeclaredSymbol,
    Map<string, { readonly result: unknown; readonly dependencies: Dependencies }>
  >();
  readonly #unchanged = new Map<ReadSources, boolean>();
  #campaigns: readonly DeclaredSymbol<"campaign">[] | undefined;
  #dependencies: Dependencies | undefined;
  /** The single files of `#dependencies`. */
  #read: Map<string, SourceText | undefined> | undefined;

  constructor(sources: SourceSet, cache: ParseCache) {
    this.#sources = sources;
    this.#cache = cache;
  }

  get sources(): SourceSet {
    return this.#sources;
  }

  /** The file that `dùng` means by these words. */
  resolveUse(path: string): string {
    let file = this.#resolved.get(path);
    if (file === undefined) this.#resolved.set(path, (file = this.#sources.resolveUse(path)));
    return file;
  }

  /** Runs `work` and tells which files it has looked at. */
  tracked<T>(work: () => T): { readonly result: T; readonly dependencies: Dependencies } {
    const outer = this.#dependencies;
    const outerRead = this.#read;
    const read = new Map<string, SourceText | undefined>();
    const dependencies: Dependencies = { sources: new Set([read]), files: undefined };
    this.#dependencies = dependencies;
    this.#read = read;
    try {
      return { result: work(), dependencies };
    } finally {
      this.#dependencies = outer;
      this.#read = outerRead;
    }
  }

  /** Whether the sources are still those that were read. */
  areUnchanged(sources: ReadSources): boolean {
    let unchanged = this.#unchanged.get(sources);
    if (unchanged === undefined) {
      unchanged = true;
      for (const [file, source] of sources) if (this.#sources.source(file) !== source) unchanged = false;
      this.#unchanged.set(sources, unchanged);
    }
    return unchanged;
  }

  /**
   * What a declaration comes to on its own, worked out once for each `reading` of it; whoever asks leans on all that it
   * was worked out from.
   */
  once<S extends DeclaredSymbol, A, T>(
    symbol: S,
    work: (symbol: S, asking: A) => T,
    asking: A,
    reading = "",
  ): T {
    let readings = this.#once.get(symbol);
    if (readings === undefined) {
      readings = new Map<string, { readonly result: unknown; readonly dependencies: Dependencies }>();
      this.#once.set(symbol, readings);
    }
    let known = readings.get(reading);
    if (known === undefined) readings.set(reading, (known = this.tracked(() => work(symbol, asking))));
    const { sources, files } = known.dependencies;
    for (const read of sources) this.#dependencies?.sources.add(read);
    if (files !== undefined) this.#dependOnFiles();
    return known.result as T;
  }

  file(path: string): LoadedFile | undefined {
    const source = this.#sources.source(path);
    this.#read?.set(path, source);
    return source === undefined ? undefined : this.#load(source);
  }

  /** A file that is no source, such as a template: what is compiled now leans on it. */
  otherFile(path: string): SourceText | undefined {
    const source = this.#sources.source(path);
    this.#read?.set(path, source);
    return source;
  }

  #load(source: SourceText): LoadedFile {
    let loaded = this.#cache.get(source);
    if (loaded === undefined) {
      // What is no source is not read as one; the check of that file says so.
      const parsed = parse(isTooLong(source) ? "" : source.text);
      loaded = { parsed, symbols: collectSymbols(source, parsed.tree) };
      this.#cache.set(source, loaded);
    }
    return loaded;
  }

  /** The file itself, then what it uses, transitively, in order of first use; circles are harmless here. */
  visibleFrom(path: string): readonly FileSymbols[] {
    return this.#visibleFrom(path).tables;
  }

  #visibleFrom(path: string): Visible {
    let visible = this.#visible.get(path);
    if (visible === undefined) this.#visible.set(path, (visible = this.#collectVisible(path)));
    for (const read of visible.reads) this.#dependencies?.sources.add(read);
    return visible;
  }

  #collectVisible(path: string): Visible {
    const source = this.#sources.source(path);
    const own = new Map([[path, source]]);
    if (source === undefined) return { tables: [], reads: [own], circular: false };
    const { symbols } = this.#load(source);
    const used = this.#usedBy(symbols);
    const circular = used.sources.has(path);
    const others = circular ? used.tables.filter((table) => table !== symbols) : used.tables;
    return { tables: [symbols, ...others], reads: [own, used.sources], circular };
  }

  #usedBy({ tree: { uses } }: FileSymbols): Used {
    const first = uses.map((use) => this.resolveUse(use.path.value));
    const key = first.join("\n");
    let used = this.#used.get(key);
    if (used === undefined) this.#used.set(key, (used = this.#collectUsed(first)));
    return used;
  }

  #collectUsed(first: readonly string[]): Used {
    const sources = new Map<string, SourceText | undefined>();
    for (const file of first) sources.set(file, this.#sources.source(file));
    const tables: FileSymbols[] = [];
    for (const source of sources.values()) {
      if (source === undefined) continue;
      const { symbols } = this.#load(source);
      tables.push(symbols);
      for (const use of symbols.tree.uses) {
        const next = this.resolveUse(use.path.value);
        if (!sources.has(next)) sources.set(next, this.#sources.source(next));
      }
    }
    return { tables, sources };
  }

  /** A shortest circle of `dùng` through `path`, as the list of files, or undefined. */
  circleThrough(path: string): readonly string[] | undefined {
    if (!this.#visibleFrom(path).circular) return undefined;
    const cameFrom = new Map<string, string | undefined>([[path, undefined]]);
    for (const at of cameFrom.keys()) {
      for (const use of this.file(at)?.symbols.tree.uses ?? []) {
        const next = this.resolveUse(use.path.value);
        if (next === path) return [...this.#wayTo(at, cameFrom), path];
        if (!cameFrom.has(next)) cameFrom.set(next, at);
      }
    }
    return undefined;
  }

  #wayTo(file: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
    const way: string[] = [];
    for (let at: string | undefined = file; at !== undefined; at = cameFrom.get(at)) way.push(at);
    return way.reverse();
  }

  #dependOnFiles(): void {
    if (this.#dependencies !== undefined) this.#dependencies.files = this.#sources.files;
  }

  /** Every version of a procedure: its files lie in a folder of its name; other files only if that finds none. */
  procedures(key: string, from: string): readonly DeclaredSymbol<"procedure">[] {
    this.#dependOnFiles();
    const found = (files: Iterable<string>): DeclaredSymbol<"procedure">[] => {
      const symbols: DeclaredSymbol<"procedure">[] = [];
      for (const file of files) {
        const symbol = this.file(file)?.symbols.byKind.procedure.get(key);
        if (symbol !== undefined) symbols.push(symbol);
      }
      return symbols;
    };
    const folder = asciiName(key).replaceAll("_", "-");
    const near = new Set([from, ...(filesByFolder(this.#sources.files).get(folder) ?? [])]);
    const inFolder = found(near);
    return inFolder.length > 0 ? inFolder : found(this.#sources.files);
  }

  /** Declarations of this kind and name anywhere in the workspace. */
  anywhere<K extends SymbolKind>(kind: K, key: string): readonly DeclaredSymbol<K>[] {
    this.#dependOnFiles();
    const symbols: DeclaredSymbol<K>[] = [];
    for (const file of this.#sources.files) {
      const symbol = this.file(file)?.symbols.byKind[kind].get(key);
      if (symbol !== undefined) symbols.push(symbol);
    }
    return symbols;
  }

  /** All campaigns of the workspace: an epidemic's list must reach procedures that do not name its file. */
  campaigns(): readonly DeclaredSymbol<"campaign">[] {
    this.#campaigns ??= this.#sources.files.flatMap((file) => {
      const source = this.#sources.source(file);
      if (source === undefined || !mayHoldCampaign(source)) return [];
      return [...(this.file(file)?.symbols.byKind.campaign.values() ?? [])];
    });
    return this.#campaigns;
  }
}
