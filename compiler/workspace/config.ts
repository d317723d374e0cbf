import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { done, refused, type Outcome } from "./bilingual.ts";
import { jsonFault } from "./json-fault.ts";
import { pathProblem } from "./workspace-path.ts";

/** Name of the file that marks the root of a workspace. */
export const CONFIG_FILE = "tthc.json";

/** Edition of the language that this compiler speaks. */
export const EDITION = 1;

/** What `tthc.json` may say; everything has a default. */
export interface WorkspaceConfig {
  readonly edition: number;
  /** Folder of the sources, relative to the root; `.` for the root itself. */
  readonly sources: string;
  /** Folder of the compiled packages, relative to the root. */
  readonly output: string;
  /** Switches of the language, such as options of calendars. */
  readonly options: Readonly<Record<string, boolean>>;
}

export const defaultConfig: WorkspaceConfig = {
  edition: EDITION,
  sources: "procedures",
  output: "generated",
  options: {},
};

/** The nearest folder at or above `start` that holds a `tthc.json`. */
export function findRoot(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FILE))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Reads and checks the `tthc.json` of a root. */
export function readConfig(root: string): Outcome<WorkspaceConfig> {
  let text: string;
  try {
    text = readFileSync(join(root, CONFIG_FILE), "utf8").replace(/^\uFEFF/, "");
  } catch {
    return refused(`Không đọc được ${CONFIG_FILE}.`, `Cannot read ${CONFIG_FILE}.`);
  }
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    const { vi, en } = jsonFault(text, error);
    return refused(`${CONFIG_FILE} không phải JSON hợp lệ: ${vi}`, `${CONFIG_FILE} is not valid JSON: ${en}`);
  }
  return configFrom(written);
}

/** Checks a parsed `tthc.json`; says which key is wrong and what it may hold. */
export function configFrom(written: unknown): Outcome<WorkspaceConfig> {
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return refused(
      `${CONFIG_FILE} phải là một đối tượng JSON { … }.`,
      `${CONFIG_FILE} must be a JSON object { … }.`,
    );
  const config = written as Record<string, unknown>;
  for (const key of Object.keys(config))
    if (!["$schema", "edition", "sources", "output", "options"].includes(key))
      return refused(
        `${CONFIG_FILE} không có khóa «${key}». Các khóa được dùng: edition, sources, output, options.`,
        `${CONFIG_FILE} has no key "${key}". Keys that may be used: edition, sources, output, options.`,
      );
  const {
    edition = EDITION,
    sources = defaultConfig.sources,
    output = defaultConfig.output,
    options = {},
  } = config;
  if (edition !== EDITION)
    return refused(
      `${CONFIG_FILE} ghi edition ${JSON.stringify(edition)}; trình biên dịch này đọc ${String(EDITION)}.`,
      `${CONFIG_FILE} says edition ${JSON.stringify(edition)}; this compiler reads ${String(EDITION)}.`,
    );
  for (const [key, folder] of [
    ["sources", sources],
    ["output", output],
  ] as const)
    if (
      typeof folder !== "string" ||
      (folder !== "." && pathProblem(folder) !== undefined) ||
      (key === "output" && folder === ".")
    )
      return refused(
        `Khóa «${key}» trong ${CONFIG_FILE} phải là tên thư mục không dấu nằm trong không gian làm việc, ví dụ "${defaultConfig[key]}".`,
        `The key "${key}" of ${CONFIG_FILE} must name a folder inside the workspace in ASCII, such as "${defaultConfig[key]}".`,
      );
  if (
    typeof options !== "object" ||
    options === null ||
    !Object.values(options).every((value) => typeof value === "boolean")
  )
    return refused(
      `Khóa «options» trong ${CONFIG_FILE} phải là { "tên": true hoặc false }.`,
      `The key "options" of ${CONFIG_FILE} must be { "name": true or false }.`,
    );
  return done({
    edition: EDITION,
    sources: sources as string,
    output: output as string,
    options: options as Record<string, boolean>,
  });
}
