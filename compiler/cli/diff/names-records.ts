import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Terminal } from "../terminal.ts";

/** Files of a project, not of a catalogue. */
const PROJECT_FILES: ReadonlySet<string> = new Set(["tthc.json", "package.json"]);

/** Whether an argument names records of the catalogue: a `.json` file, or a folder of them that holds no sources. */
export function namesRecords({ cwd }: Pick<Terminal, "cwd">, written: string): boolean {
  const path = resolve(cwd, written);
  if (!existsSync(path) || !statSync(path).isDirectory()) return /\.json$/i.test(written);
  const names = readdirSync(path);
  const isProject = names.some((name) => PROJECT_FILES.has(name) || name.endsWith(".tthc"));
  return !isProject && names.some((name) => name.endsWith(".json"));
}
