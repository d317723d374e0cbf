import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { compile, CompileCache } from "../../pipeline.ts";
import { knownParses } from "../../workspace/known-sources.ts";
import type { Workspace } from "../../workspace/open-workspace.ts";
import { WrongUse } from "../exit-code.ts";
import { openFor, orWrongUse } from "../opened.ts";
import { readTableText } from "../cost/table-text.ts";
import type { Terminal } from "../terminal.ts";
import { sideOfCompilation, type Side } from "./compared-side.ts";
import { isRevision, readRevision } from "./git-revision.ts";
import { revisionSources } from "./revision-sources.ts";

/**
 * The two sides of `--git REV [REV] [paths…]`: a revision, and another or the working tree. `REV..REV` is the same as two.
 */
export function gitSides(
  terminal: Terminal,
  written: string,
  args: readonly string[],
): readonly [before: Side, after: Side] {
  const workspace = openFor(terminal, []);
  const range = written.split("..");
  const [from = "", to] = range.length === 2 ? range.map((one) => one || "HEAD") : [written];
  const [first, ...rest] = args;
  const isSecond =
    to === undefined &&
    first !== undefined &&
    !existsSync(resolve(terminal.cwd, first)) &&
    isRevision(workspace.root, first);
  const second = to ?? (isSecond ? first : undefined);
  const isWanted = pathFilter(terminal, workspace, isSecond ? rest : args);
  const before = revisionSide(terminal, workspace, from, isWanted);
  const after =
    second === undefined
      ? workingSide(terminal, workspace, isWanted)
      : revisionSide(terminal, workspace, second, isWanted);
  return [before, after];
}

type Filter = (file: string) => boolean;

function pathFilter(terminal: Terminal, { root }: Workspace, paths: readonly string[]): Filter {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => {
    const file = relative(root, resolve(terminal.cwd, path)).split(sep).join("/");
    if (file === ".." || file.startsWith("../") || isAbsolute(file))
      throw new WrongUse({
        vi: `«${path}» nằm ngoài không gian làm việc ${root}.`,
        en: `"${path}" lies outside the workspace ${root}.`,
      });
    return file;
  });
  return (file) => wanted.some((one) => one === "" || file === one || file.startsWith(`${one}/`));
}

function revisionSide(terminal: Terminal, { root }: Workspace, written: string, isWanted: Filter): Side {
  const revision = readRevision(root, written);
  const sources = revisionSources(revision, join(terminal.home, "procedures"));
  const compilation = compile(sources, sources.files.filter(isWanted), new CompileCache(knownParses), {
    prove: false,
  });
  return sideOfCompilation(written, compilation, true, (file) =>
    revision.files.includes(file) ? revision.read(file) : undefined,
  );
}

function workingSide(terminal: Terminal, workspace: Workspace, isWanted: Filter): Side {
  const { files } = orWrongUse(workspace.list([]));
  const compilation = workspace.check(files.filter(isWanted), { prove: false });
  const named = terminal.language === "vi" ? "bản đang sửa" : "the working tree";
  return sideOfCompilation(named, compilation, true, (file) => readTableText(join(workspace.root, file)));
}
