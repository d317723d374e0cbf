import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** What writing a package needs of a disk; a test puts a faulty one in its place. */
export interface OutputDisk {
  makeFolder(path: string): void;
  write(path: string, content: string | Buffer): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Text of a file; undefined where there is none. */
  read(path: string): string | undefined;
  /** True where a file has exactly these bytes. */
  holds(path: string, bytes: Buffer): boolean;
  /** Names in a folder; empty where there is none. */
  list(path: string): readonly string[];
}

/** The real disk. */
export const nodeDisk: OutputDisk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: (path, content) => {
    writeFileSync(path, content);
  },
  rename: renameSync,
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
  read(path) {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  },
  holds(path, bytes) {
    try {
      return readFileSync(path).equals(bytes);
    } catch {
      return false;
    }
  },
  list(path) {
    try {
      return readdirSync(path);
    } catch {
      return [];
    }
  },
};
