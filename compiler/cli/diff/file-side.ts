import { dirname, join } from "node:path";
import type { Params } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compile, CompileCache, type Compilation } from "../../pipeline.ts";
import { findRoot } from "../../workspace/config.ts";
import type { DiskSources } from "../../workspace/disk-sources.ts";
import { writtenIdentity } from "../../workspace/identity-index.ts";
import { knownParses } from "../../workspace/known-sources.ts";
import { openWorkspace, type Workspace } from "../../workspace/open-workspace.ts";
import { readSourceFile } from "../../workspace/source-file.ts";
import { readTableText } from "../cost/table-text.ts";
import { WrongUse } from "../exit-code.ts";
import { orWrongUse } from "../opened.ts";
import { say, type Terminal } from "../terminal.ts";
import { brokenSource, isOwnError } from "./broken-source.ts";
import { sideOfCompilation, type Side } from "./compared-side.ts";

/** The workspace around a path; a folder of sources may come without a `tthc.json`, such as one that was copied out. */
export function workspaceAround({ home }: Terminal, from: string, path: string): Workspace {
  return orWrongUse(
    openWorkspace({
      from,
      paths: [path],
      library: join(home, "procedures"),
      ...(findRoot(from) === undefined && { unmarked: true }),
    }),
  );
}

/**
 * The versions in one file, wherever it lies. What it uses is looked for beside it; where that is not enough, it is read
 * as if it lay beside the other versions of its procedure in the workspace around it, or around the current folder. A
 * template that is nowhere keeps nothing from being compared. Wrong use, with the first errors, where none of this helps.
 */
export function fileSide(terminal: Terminal, written: string, path: string): Side {
  const workspace = workspaceAround(terminal, dirname(path), path);
  const { files, findings } = orWrongUse(workspace.list([path]));
  const [file] = files;
  const own =
    file === undefined
      ? undefined
      : withStandIns(workspace.sources, () => workspace.check(files, { prove: false }));
  const isWhole = own !== undefined && hasModel(own) && own.missing.length === 0;
  const lent = isWhole ? undefined : besideNamesakes(terminal, path);
  const best = [own, lent]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => faultsOf(a) - faultsOf(b))[0];
  const shown = file ?? written;
  const diagnostics = [...(best?.diagnostics ?? []), ...(lent === undefined ? findings : [])];
  if (best === undefined) throw brokenSource(written, diagnostics);
  if (!hasModel(best)) throw withoutModel(written, named(diagnostics, shown));
  tellMissing(terminal, written, best.missing);
  return sideOf(best, written, shown, workspace.root);
}

interface Reading extends Compilation {
  /** Templates that are named and nowhere to be found, as they are named. */
  readonly missing: readonly string[];
}

const hasModel = ({ procedures }: Compilation): boolean =>
  procedures.some(({ model }) => model !== undefined);

/** A template that is not there weighs less than any error. */
const faultsOf = (reading: Reading): number =>
  hasModel(reading)
    ? reading.missing.length - Number.MAX_SAFE_INTEGER
    : reading.diagnostics.filter(isOwnError).length;

/** Name of the file among the versions of its procedure: nothing else is called so. */
const AS_IF = "compared-copy.tthc";

function besideNamesakes(terminal: Terminal, path: string): Reading | undefined {
  const root = findRoot(dirname(path)) ?? findRoot(terminal.cwd);
  const from = root ?? dirname(path);
  const { sources, config, marked } = workspaceAround(terminal, from, from);
  const { source } = readSourceFile(AS_IF, path);
  if (source === undefined) return undefined;
  // Without a workspace the folder may be anything, even somebody's home: it is not walked.
  const folder = marked ? folderOfNamesake(sources, source.text) : undefined;
  const file = `${folder ?? config.sources}/${AS_IF}`.replace(/^\.\//, "");
  sources.overlay(file, source.original);
  const compiled = (): Compilation =>
    compile(sources, [file], new CompileCache(knownParses), { prove: false });
  return withStandIns(sources, compiled);
}

function folderOfNamesake(sources: DiskSources, text: string): string | undefined {
  const { ids } = writtenIdentity(text);
  const namesake = sources.files.find((file) => {
    const other = writtenIdentity(sources.glance(file) ?? "").ids;
    return [...ids].some((id) => other.has(id));
  });
  return namesake?.slice(0, namesake.lastIndexOf("/"));
}

/** What stands in for a template that is not there. */
const STAND_IN = "";

function withStandIns(sources: DiskSources, compiled: () => Compilation): Reading {
  const first = compiled();
  const missing = first.diagnostics
    .filter(({ code }) => code === "TT8001")
    .map(({ params }) => params as Params<"TT8001">);
  if (missing.length === 0) return { ...first, missing: [] };
  for (const { files } of missing) if (files[0] !== undefined) sources.overlay(files[0], STAND_IN);
  return { ...compiled(), missing: [...new Set(missing.map(({ path }) => path))] };
}

function withoutModel(written: string, diagnostics: readonly Diagnostic[]): WrongUse {
  if (diagnostics.some(isOwnError)) return brokenSource(written, diagnostics);
  return new WrongUse({
    vi: `Không có thủ tục nào trong «${written}».`,
    en: `There is no procedure in "${written}".`,
  });
}

/** Findings about the file under the name by which people know it. */
const named = (diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] =>
  diagnostics.map((one) =>
    one.source.file.endsWith(AS_IF) ? { ...one, source: { ...one.source, file } } : one,
  );

function tellMissing(terminal: Terminal, written: string, missing: readonly string[]): void {
  if (missing.length === 0) return;
  const names = missing.join(", ");
  terminal.err(
    say(
      terminal,
      `Không thấy tệp mẫu ${names} của «${written}»: chữ của mẫu không được so.\n`,
      `There is no template ${names} for "${written}": the text of templates is not compared.\n`,
    ),
  );
}

function sideOf(reading: Reading, written: string, file: string, root: string): Side {
  const side = sideOfCompilation(
    written,
    reading,
    false,
    (beside) => readTableText(join(root, beside)),
    root,
  );
  const versions = side.versions.map((one) => ({
    ...one,
    file,
    path: join(root, file),
    ...(reading.missing.length > 0 && {
      missingTemplates: (one.model.templates ?? []).flatMap(({ id, text }) =>
        text === STAND_IN ? [id] : [],
      ),
    }),
  }));
  return { ...side, versions };
}
