import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROCEDURES, realFiles } from "../corpus/base.ts";
import { writeWorkspace } from "../corpus/corpus.ts";
import { manyStates } from "../corpus/many-states.ts";
import type { Folders } from "../harness/folders.ts";
import { measurePair, type Side } from "../harness/pair.ts";
import { atMost, type Row, type RowGroup } from "../harness/row.ts";

const milliseconds = ({ cpu }: { cpu: number }): string => `${cpu.toFixed(0)} ms`;

export const proveRows: RowGroup = {
  row: "prove",
  says: "proofs against the check alone, a procedure of 200 states, all real procedures, and their growth",
  async measure(folders) {
    const catalogue = await overCheck(folders.workspace, "a catalogue of 1,000");
    const real = await againstLimit(realOnly(folders), 2, "check and proofs of all real procedures");
    const large = await againstLimit(manyOnly(folders), 1, "check and proofs of a procedure of 200 states");
    return [catalogue.row, real, large, await growth(folders)];
  },
};

/** Proofs alone: what check with proofs takes more than check without. */
async function overCheck(folder: string, name: string): Promise<{ readonly row: Row; readonly cpu: number }> {
  const result = await measurePair(
    { name: "with proofs", variant: "prove-tthc.ts", folder },
    { name: "check alone", variant: "check-tthc.ts", folder },
    { warmSeconds: 12, pairs: 5, agree: true },
  );
  return {
    cpu: result.ours.cpu - result.theirs.cpu,
    row: {
      row: "prove",
      name: `proving ${name}, time against checking it`,
      ours: milliseconds({ cpu: result.ours.cpu - result.theirs.cpu }),
      theirs: milliseconds(result.theirs),
      ratio: 1 / result.timesFaster - 1,
      goal: atMost(10),
    },
  };
}

/** Time as a share of so many seconds of CPU, measured beside one second on the same machine. */
async function againstLimit(folder: string, seconds: number, name: string): Promise<Row> {
  const result = await measurePair(
    { name, variant: "prove-tthc.ts", folder },
    { name: "one second", variant: "wait.ts", folder },
    { warmSeconds: 4, pairs: 5, agree: false },
  );
  return {
    row: "prove",
    name: `${name}, time against ${String(seconds)} s`,
    ours: milliseconds(result.ours),
    theirs: milliseconds({ cpu: result.theirs.cpu * seconds }),
    ratio: 1 / result.timesFaster / seconds,
    goal: atMost(1),
  };
}

/** Ten times as many procedures should cost ten times as much. */
async function growth(folders: Folders): Promise<Row> {
  const few = folders.corpus.generated.slice(0, folders.corpus.generated.length / 10);
  const side = (name: string, folder: string): Side => ({ name, variant: "prove-tthc.ts", folder });
  const result = await measurePair(
    side("all", folders.workspace),
    side(
      "a tenth",
      folders.made("a-tenth", (at) => writeWorkspace(at, [...folders.corpus.real, ...few])),
    ),
    { warmSeconds: 8, pairs: 5, agree: false },
  );
  return {
    row: "prove",
    name: "check and proofs of 1,000 procedures, time a line against 100",
    ours: milliseconds(result.ours),
    theirs: milliseconds(result.theirs),
    ratio: 1 / result.timesFasterByLine,
    goal: atMost(1.5),
  };
}

const realOnly = (folders: Folders): string =>
  folders.made("real", (folder) => {
    writeWorkspace(folder, realFiles());
    // Templates of results lie beside the procedures.
    cpSync(PROCEDURES, join(folder, "procedures"), { recursive: true });
  });

const manyOnly = (folders: Folders): string =>
  folders.made("many-states", (folder) => {
    writeWorkspace(
      folder,
      realFiles().filter(({ path }) => /^(chuan|chung)\//.test(path)),
    );
    const file = join(folder, "procedures/thu/rat-dai/v1.tthc");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, manyStates(200));
  });
