import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { families, realFiles, type CorpusFile, type Family } from "./base.ts";
import { Random } from "./random.ts";
import { folderOf, nameOf, titles, vary } from "./vary.ts";

export const SEED = 20_261_101;
/** Lines of a generated procedure, give or take. */
const LINES = { from: 138, to: 162 } as const;
/** Combined procedures are rare in a catalogue: one of them for so many others. */
const COMBINED_EVERY = 20;

export interface Corpus {
  /** The folder `procedures/` as it stands: prelude, shared files, data and the real procedures. */
  readonly real: readonly CorpusFile[];
  readonly generated: readonly CorpusFile[];
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
  return { real, generated };
}

function variationsOf(family: Family, titleAt: ReturnType<typeof titles>, at: number, random: Random): CorpusFile[] {
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
  writeFileSync(join(root, "tthc.json"), `${JSON.stringify({ edition: 1, sources: "procedures", output: "generated", options: {} })}\n`);
}

export const linesOf = (files: readonly { readonly text: string }[]): number =>
  files.reduce((sum, { text }) => sum + text.split("\n").length - 1, 0);
