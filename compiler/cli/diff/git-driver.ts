import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Compilation } from "../../pipeline.ts";
import { openFor } from "../opened.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";
import { sideOfCompilation } from "./compared-side.ts";
import { comparedSides, hasChanges } from "./diff-run.ts";
import { diffLines } from "./diff-lines.ts";

/** What git puts in the place of a file that is not there. */
const NOWHERE = "/dev/null";

/**
 * Called by git for a `.tthc` file: `path old-file old-hex old-mode new-file new-hex new-mode`. Both texts are compiled
 * in the place of the file, with the other sources as they are now. Always ends with 0: git takes anything else for a crash.
 */
export function gitDriver(terminal: Terminal, args: readonly string[]): ExitCode {
  const [path, oldFile, , , newFile] = args;
  if (path === undefined) throw wrongUse();
  if (oldFile === undefined || newFile === undefined) {
    if (args.length > 1) throw wrongUse();
    // Of a file with conflicts git names only the path.
    terminal.out(say(terminal, `${path}: đang xung đột\n`, `${path}: has conflicts\n`));
    return EXIT.clean;
  }
  terminal.out(`${terminal.paint("strong", `tthc diff ${path}`)}\n${told(terminal, path, oldFile, newFile)}`);
  return EXIT.clean;
}

const wrongUse = (): WrongUse =>
  new WrongUse({
    vi: "--git-driver do git gọi, với bảy tham số; cách cài: docs/so-sanh.md.",
    en: "--git-driver is called by git, with seven arguments; how to set it up: docs/so-sanh.md.",
  });

function told(terminal: Terminal, path: string, oldFile: string, newFile: string): string {
  const workspace = openFor(terminal, []);
  const [file] = unwrap(workspace.root, terminal.cwd, path);
  const compiled = (from: string): Compilation | undefined => {
    if (from === NOWHERE) return undefined;
    workspace.sources.overlay(file, readFileSync(resolve(terminal.cwd, from), "utf8"));
    return workspace.check([file], { prove: false });
  };
  const nothing = sideOfCompilation(
    path,
    { procedures: [], diagnostics: [], accepted: [], placeOf: () => undefined },
    true,
  );
  const side = (from: string) => {
    const one = compiled(from);
    return one === undefined ? nothing : sideOfCompilation(path, one, true);
  };
  const [before, after] = [side(oldFile), side(newFile)];
  const run = comparedSides(before, after);
  if (!hasChanges(run) && before.broken.length + after.broken.length === 0)
    return say(
      terminal,
      "Chỉ đổi cách trình bày: thủ tục không đổi. Xem chữ: git diff --no-ext-diff.\n",
      "Only the layout changed: the procedure is the same. For the text: git diff --no-ext-diff.\n",
    );
  return diffLines(run, terminal);
}

/** Workspace path of a path that git gives from the root of the repository. */
function unwrap(root: string, cwd: string, path: string): readonly [string] {
  const full = resolve(cwd, path);
  return [full.startsWith(`${root}/`) ? full.slice(root.length + 1) : path];
}
