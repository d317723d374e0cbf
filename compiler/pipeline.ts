import type { ProcedureModel } from "@tthc/model";
import { Library, type ParseCache } from "./binder/library.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { byPlace, type DiagnosticSpan } from "./diagnostics/diagnostic.ts";
import type { ModelPlace } from "./diagnostics/model-place.ts";
import { checkCatalogue } from "./checker/catalogue.ts";
import { catalogueFindings } from "./checker/catalogue-rules.ts";
import { placeInSource } from "./checker/place-in-source.ts";
import { compileFile, type FileResult } from "./compile-file.ts";
import { declaredVersions } from "./declared-versions.ts";
import type { SourceText } from "./source/source-text.ts";

/** What the sources of a workspace are, without a word about disks. */
export interface SourceSet {
  /** Source by workspace path (`procedures/ho-tich/khai-sinh/v1.tthc`); undefined where there is none. */
  source(file: string): SourceText | undefined;
  /** Text of a data file (CSV) named by `từ tệp`: beside the naming file, else from the root of the sources. */
  data(path: string, from: string): string | undefined;
  /**
   * Workspace paths of a file that a source names, in the order in which they are tried: beside the naming file, then
   * from the root of the sources. None where the path leads out of the workspace or is otherwise unusable.
   */
  placesOf(path: string, from: string): readonly string[];
  /** What was wrong with a file when it was read; undefined where nothing was, or where there is no file. */
  faultOf(file: string): Diagnostic | undefined;
  /** Workspace path that `dùng "chuẩn/một_cửa"` means. */
  resolveUse(path: string): string;
  /** The words behind `dùng` that name this file: the reverse of `resolveUse`. */
  useOf(file: string): string;
  /** Every source that a name without `dùng` could come from; for suggestions. */
  readonly files: readonly string[];
  /** Options of `tthc.json`, such as switches of calendars. */
  readonly options: Readonly<Record<string, boolean>>;
}

/** One procedure version as compiled; `model` is absent where its source has errors. */
export interface CompiledProcedure {
  readonly file: string;
  /** ASCII id of the procedure's name. */
  readonly id: string;
  readonly version: number;
  readonly model?: ProcedureModel;
  readonly draft: boolean;
}

export interface Compilation {
  readonly procedures: readonly CompiledProcedure[];
  /** Sorted by place; findings accepted in the source are not here but in `accepted`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  /** Where an element of one of these models stands in the text; undefined for a model from elsewhere. */
  readonly placeOf: (model: ProcedureModel, place: ModelPlace) => SourcePlace | undefined;
}

/** A span of a source. */
export interface SourcePlace {
  readonly source: SourceText;
  readonly span: DiagnosticSpan;
}

/** What outlives one compilation: trees by source text and results by file. */
export class CompileCache {
  readonly parses: ParseCache;
  readonly files = new Map<string, FileResult>();

  constructor(parses: ParseCache = new WeakMap()) {
    this.parses = parses;
  }
}

export interface CompileOptions {
  /**
   * What these files declare is not compiled, only held against the named ones: nobody may have the same code or
   * version.
   */
  readonly beside?: readonly string[];
  /** False: nothing is proved, as where somebody only wants the models. */
  readonly prove?: boolean;
}

/**
 * Compiles the named files of a workspace and what they use; never throws for what an author wrote. With a cache of an
 * earlier run only files are compiled again whose text, or the text of a file they lean on, has changed.
 */
export function compile(
  sources: SourceSet,
  files: readonly string[],
  cache = new CompileCache(),
  { beside = [], prove = true }: CompileOptions = {},
): Compilation {
  const library = new Library(sources, cache.parses);
  const results: FileResult[] = [];
  for (const file of files) {
    const known = cache.files.get(file);
    const result =
      known !== undefined && isFresh(known, library, prove) ? known : compileFile(library, file, prove);
    cache.files.set(file, result);
    results.push(result);
  }
  const procedures = results.flatMap((result) => result.procedures);
  const symbols = new Map(procedures.map(({ model, symbol }) => [model, symbol]));
  const named = new Set(files);
  const others = beside.map((file) => ({ procedures: declaredVersions(library, file) }));
  const shared = checkCatalogue([...results, ...others]).filter(({ source, related }) =>
    [source, ...related.map((place) => place.source)].some(({ file }) => named.has(file)),
  );
  const ofCatalogue = prove ? catalogueFindings(results) : { diagnostics: [], accepted: [] };
  const found = [...results.flatMap((result) => result.diagnostics), ...shared, ...ofCatalogue.diagnostics];
  return {
    procedures: procedures.map(({ symbol: _, ...procedure }) => procedure),
    diagnostics: found.sort(byPlace),
    accepted: [...results.flatMap((result) => result.accepted), ...ofCatalogue.accepted],
    placeOf(model, place) {
      const symbol = symbols.get(model);
      return symbol && { source: symbol.source, span: placeInSource(symbol.node, place) };
    },
  };
}

function isFresh(result: FileResult, library: Library, prove: boolean): boolean {
  const { sources } = library;
  const { dependencies, campaigns, options } = result;
  if (options !== sources.options || result.proved !== prove) return false;
  if (dependencies.files !== undefined && dependencies.files !== sources.files) return false;
  for (const read of dependencies.sources) if (!library.areUnchanged(read)) return false;
  const now = library.campaigns();
  return now.length === campaigns.length && now.every((campaign, index) => campaign === campaigns[index]);
}
