import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CorpusFile } from "../corpus/base.ts";
import { makeCorpus, makeLongFile, writeWorkspace, type Corpus } from "../corpus/corpus.ts";
import { renderTypespec } from "../corpus/typespec.ts";

const PROCEDURES = 1000;

/** The corpus on disk, in a temporary folder that goes away with the run; parts are written when first asked for. */
export class Folders {
  readonly #root = mkdtempSync(join(tmpdir(), "tthc-bench-"));
  readonly #written = new Map<string, string>();
  #corpus: Corpus | undefined;

  get corpus(): Corpus {
    return (this.#corpus ??= makeCorpus(PROCEDURES));
  }

  /** A workspace with the prelude, the shared files and 1,000 procedures. */
  get workspace(): string {
    return this.#once("workspace", (folder) =>
      writeWorkspace(folder, [...this.corpus.real, ...this.corpus.generated]),
    );
  }

  /** The same prelude with one of the 1,000 procedures. */
  get alone(): string {
    return this.#once("alone", (folder) =>
      writeWorkspace(folder, [...this.corpus.real, this.corpus.changed]),
    );
  }

  /** The prelude and one procedure of about 220 lines: what an author has open. */
  get small(): string {
    return this.#once("small", (folder) => writeWorkspace(folder, [...this.corpus.real, this.long]));
  }

  get long(): CorpusFile {
    return makeLongFile();
  }

  typespec(labelled: boolean, unique = false): string {
    const name = `typespec-${labelled ? "labelled" : "bare"}${unique ? "-unique" : ""}`;
    return this.#once(name, (folder) => {
      const files = renderTypespec([...this.corpus.real, ...this.corpus.generated], { labelled, unique });
      mkdirSync(folder);
      for (const { path, text } of files) writeFileSync(join(folder, path), text);
    });
  }

  /** A folder of some rows alone. */
  made(name: string, write: (folder: string) => void): string {
    return this.#once(name, write);
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  #once(name: string, write: (folder: string) => void): string {
    const known = this.#written.get(name);
    if (known !== undefined) return known;
    const folder = join(this.#root, name);
    write(folder);
    this.#written.set(name, folder);
    return folder;
  }
}
