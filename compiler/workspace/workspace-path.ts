/** Why a path may not be used inside a workspace. */
export type PathProblem = "empty" | "absolute" | "leaves" | "not-ascii" | "character";

const ASCII = /^[\x20-\x7E]*$/;
const PLAIN_PART = /^[A-Za-z0-9_][A-Za-z0-9_. -]*$/;

/**
 * Workspace paths have forward slashes, are relative to the root, and stay below it. ASCII only: macOS, Windows and
 * zip tools store other letters in different forms, and a name would then compare unequal to itself.
 */
export function pathProblem(path: string): PathProblem | undefined {
  if (path.trim() === "") return "empty";
  if (/^([/\\]|[A-Za-z]:)/.test(path)) return "absolute";
  const parts = path.split(/[/\\]/);
  if (parts.includes("..")) return "leaves";
  if (!ASCII.test(path)) return "not-ascii";
  if (path.includes("\\") || !parts.every((part) => PLAIN_PART.test(part))) return "character";
  return undefined;
}

/** Joins a workspace folder (`.` is the root) and a path below it. */
export function joinPath(folder: string, path: string): string {
  return folder === "." || folder === "" ? path : `${folder}/${path}`;
}

/**
 * The workspace path that `dùng "chuẩn/một_cửa"` means, below the folder of the sources: each part in its ASCII form,
 * underscores and blanks as hyphens. Undefined where the path is empty, absolute or climbs out.
 */
export function usePath(
  sources: string,
  written: string,
  asciiName: (name: string) => string,
): string | undefined {
  const parts = written
    .normalize("NFC")
    .trim()
    .replace(/\.tthc$/, "")
    .split("/");
  if (parts.some((part) => part.trim() === "" || part === "." || part === ".." || part.includes("\\")))
    return undefined;
  const folded = parts
    .map((part) => asciiName(part.trim().replace(/[ -]+/g, "_")).replaceAll("_", "-"))
    .join("/");
  return pathProblem(folded) === undefined ? joinPath(sources, `${folded}.tthc`) : undefined;
}
