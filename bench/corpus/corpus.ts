import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { families, realFiles, type CorpusFile, type Family } from "./base.ts";
import { Random } from "./random.ts";
import { folderOf, nameOf, titles, vary } from "./vary.ts";

export const SEED = 20_261_101;
/** Lines of a generated procedure, give or take. */
const LINES = { from: 138, to: 162 } as const;
/** Where the files that stand alone are taken from: a sector with long procedures that lean on much of the prelude. */
const CHANGED_SECTOR = "xay-dung";
/** Combined procedures are rare in a catalogue: one of them for so many others. */
const COMBINED_EVERY = 20;

/** Length of the file that a cold check reads. */
const LONG_FILE_LINES = 220;

export interface Corpus {
  /** The folder `procedures/` as it stands: prelude, shared files, data and the real procedures. */
  readonly real: readonly CorpusFile[];
  readonly generated: readonly CorpusFile[];
  /** The one of the generated that changes where one file changes. */
  readonly changed: CorpusFile;
}

/** `count` procedure versions made from the real ones; the same for the same seed and the same `procedures/`. */
export function makeCorpus(count: number, seed = SEED): Corpus {
  const random = new Random(seed);
  const real = realFiles();
  const all = families(real);
  const plain = all.filter(({ combined }) => !combined);
  const combined = all.filter((family) => family.combined);
  const titleAt = titles(random);
  const generated: CorpusFile[] = [];
  for (let at = 0; generated.length < count; at++) {
    const kind = combined.length > 0 && at % COMBINED_EVERY === COMBINED_EVERY - 1 ? combined : plain;
    const family = random.pick(kind);
    generated.push(...variationsOf(family, titleAt, at, random).slice(0, count - generated.length));
  }
  const plainFile = generated.find(
    ({ path, text }) => path.startsWith(`${CHANGED_SECTOR}/`) && !/^liên thông /mu.test(text),
  );
  if (plainFile === undefined) throw new Error(`the corpus has no procedure of ${CHANGED_SECTOR}`);
  return { real, generated, changed: plainFile };
}

/** One procedure that is longer than those of the corpus. */
export function makeLongFile(seed = SEED): CorpusFile {
  const random = new Random(seed);
  const family = families(realFiles()).find(
    ({ versions, combined }) => !combined && versions[0]?.sector === CHANGED_SECTOR,
  );
  const base = family?.versions.at(-1);
  if (base === undefined) throw new Error(`there is no procedure of ${CHANGED_SECTOR}`);
  const title = titles(random)(0);
  const path = `${base.sector}/${folderOf(nameOf(base, title))}/${base.version}`;
  return { path, text: vary(base, title, LONG_FILE_LINES, random) };
}

function variationsOf(
  family: Family,
  titleAt: ReturnType<typeof titles>,
  at: number,
  random: Random,
): CorpusFile[] {
  const title = titleAt(at);
  return family.versions.map((base) => ({
    path: `${base.sector}/${folderOf(nameOf(base, title))}/${base.version}`,
    text: vary(base, title, random.between(LINES.from, LINES.to), random),
  }));
}

/** Writes a workspace: `tthc.json` and the files below `procedures/`. */
export function writeWorkspace(root: string, files: readonly CorpusFile[]): void {
  for (const { path, text } of files) {
    const full = join(root, "procedures", path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  writeFileSync(
    join(root, "tthc.json"),
    `${JSON.stringify({ edition: 1, sources: "procedures", output: "generated", options: {} })}\n`,
  );
}

export const linesOf = (files: readonly { readonly text: string }[]): number =>
  files.reduce((sum, { text }) => sum + text.split("\n").length - 1, 0);
