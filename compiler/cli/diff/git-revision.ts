import { execFileSync } from "node:child_process";
import { WrongUse } from "../exit-code.ts";

/** A source of 8 MB is the longest that is read; a catalogue of a country may have a thousand. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The files of a revision below a folder, as they were committed. */
export interface Revision {
  /** Full hash of the commit. */
  readonly commit: string;
  /** Paths relative to the folder, with forward slashes; ordinary files only. */
  readonly files: readonly string[];
  /** Bytes of a file as text; undefined where the revision has none. */
  readonly read: (file: string) => string | undefined;
}

/**
 * Runs git in a folder with arguments, never through a shell. Nothing that the repository's own settings name is run:
 * neither hooks, filters nor monitors.
 */
function git(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", ["--no-pager", "-c", "core.fsmonitor=false", "-C", folder, ...args], {
    maxBuffer: MOST_BYTES,
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
  });
}

/** Whether a word names a commit of the repository around a folder. */
export function isRevision(folder: string, written: string): boolean {
  try {
    return commitOf(folder, written) !== "";
  } catch {
    return false;
  }
}

const commitOf = (folder: string, written: string): string =>
  git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${written}^{commit}`])
    .toString("utf8")
    .trim();

/** Reads what a revision holds below a folder; wrong use where there is no repository, no git or no such revision. */
export function readRevision(folder: string, written: string): Revision {
  let commit: string;
  try {
    git(folder, ["rev-parse", "--show-toplevel"]);
  } catch (error) {
    throw noRepository(folder, error);
  }
  try {
    commit = commitOf(folder, written);
  } catch {
    throw new WrongUse({
      vi: `Git không biết bản «${written}». Nêu một nhánh, thẻ hay mã bản ghi, ví dụ HEAD~1; «git log --oneline» kể các bản.`,
      en: `Git knows no revision "${written}". Name a branch, a tag or a commit, such as HEAD~1; "git log --oneline" lists them.`,
    });
  }
  const hashes = new Map(entries(git(folder, ["ls-tree", "-r", "-z", commit]).toString("utf8")));
  let sources: ReadonlyMap<string, string> | undefined;
  return {
    commit,
    files: [...hashes.keys()].sort(),
    read(file) {
      const hash = hashes.get(file);
      if (hash === undefined) return undefined;
      if (!file.endsWith(".tthc")) return git(folder, ["cat-file", "blob", hash]).toString("utf8");
      // One process for all sources: they are all wanted.
      sources ??= blobs(
        folder,
        [...hashes].flatMap(([path, one]) => (path.endsWith(".tthc") ? [one] : [])),
      );
      return sources.get(hash);
    },
  };
}

/** Texts by hash. The answer to each hash is `<hash> blob <bytes>`, a line feed, the bytes and a line feed. */
function blobs(folder: string, hashes: readonly string[]): ReadonlyMap<string, string> {
  const answer = git(folder, ["cat-file", "--batch"], `${[...new Set(hashes)].join("\n")}\n`);
  const found = new Map<string, string>();
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf("\n", at);
    const [hash = "", , size = ""] = answer.toString("utf8", at, end).split(" ");
    const from = end + 1;
    const to = from + Number(size);
    found.set(hash, answer.toString("utf8", from, to));
    at = to + 1;
  }
  return found;
}

/** `100644 blob <hash>\t<path>`: links and submodules are no sources. */
function* entries(listing: string): Generator<readonly [string, string]> {
  for (const line of listing.split("\0")) {
    const found = /^(100644|100755) blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    if (found !== null) yield [found[3] ?? "", found[2] ?? ""];
  }
}

function noRepository(folder: string, error: unknown): WrongUse {
  if ((error as NodeJS.ErrnoException).code === "ENOENT")
    return new WrongUse({
      vi: "Không thấy lệnh git trên máy này. Cài git, hoặc so hai thư mục: «npx tthc diff cũ/ mới/».",
      en: 'There is no git on this computer. Install it, or compare two folders: "npx tthc diff old/ new/".',
    });
  return new WrongUse({
    vi: `${folder} không nằm trong kho git. So hai thư mục: «npx tthc diff cũ/ mới/».`,
    en: `${folder} lies in no git repository. Compare two folders: "npx tthc diff old/ new/".`,
  });
}
