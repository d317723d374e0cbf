import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { sourceText } from "../source/source-text.ts";
import { joinPath, pathProblem } from "./workspace-path.ts";

const WHOLE_FILE = { start: 0, end: 0 };

/** The sources below a folder, sorted, and what is wrong with the names and links met on the way. */
export interface Walked {
  readonly files: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/** True where a link (or a folder on the way) leads out of the root. */
export function leavesRoot(root: string, path: string): boolean {
  try {
    const inside = relative(realpathSync.native(root), realpathSync.native(path));
    return inside === ".." || inside.startsWith(`..${sep}`) || inside.startsWith("/");
  } catch {
    return false; // what does not exist is reported when it is read
  }
}

/** An ASCII name near one that is not, for the message: marks dropped, blanks as hyphens. */
export function asciiFileName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return plain.replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[-.]+/, "") || "thu-tuc.tthc";
}

/** Finds every `.tthc` below `folder` (a workspace path); hidden folders, `node_modules` and `skip` are left out. */
export function walkSources(root: string, folder: string, skip: readonly string[] = []): Walked {
  const files: string[] = [];
  const findings: Diagnostic[] = [];
  const report = (file: string, make: () => Diagnostic): void => {
    if (file.endsWith(".tthc") || pathProblem(file) === "not-ascii") findings.push(make());
  };
  const visit = (at: string): void => {
    for (const entry of entriesOf(join(root, at))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const file = joinPath(at, entry.name);
      if (skip.includes(file)) continue;
      const linked = entry.isSymbolicLink();
      if (linked && leavesRoot(root, join(root, file))) {
        findings.push(diagnostic("TT0005", sourceText(file, ""), WHOLE_FILE, { file }));
        continue;
      }
      const folderHere = linked ? isFolder(join(root, file)) : entry.isDirectory();
      // A linked folder inside the workspace is read where it lies: following it could go round in circles.
      if (linked && folderHere) continue;
      if ((folderHere || file.endsWith(".tthc")) && pathProblem(entry.name) !== undefined) {
        report(file, () =>
          diagnostic("TT0006", sourceText(file, ""), WHOLE_FILE, {
            name: entry.name,
            better: asciiFileName(entry.name),
          }),
        );
        continue;
      }
      if (folderHere) visit(file);
      else if (file.endsWith(".tthc")) files.push(file);
    }
  };
  visit(folder);
  return { files: files.sort(), findings };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
