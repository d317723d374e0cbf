import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../harness/pair.ts";
import { atMost, type RowGroup } from "../harness/row.ts";

const PAIRS = 41;

const below = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Milliseconds on the wall that a whole process takes; what it prints goes nowhere. */
function lifeOf(command: string, args: readonly string[], cwd: string): number {
  const from = performance.now();
  const { status } = spawnSync(command, args, { cwd, stdio: "ignore" });
  const took = performance.now() - from;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(status)}`);
  return took;
}

/** Starts of two commands, turn by turn. */
function pairedLives(ours: () => number, theirs: () => number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < PAIRS; at++) {
    const first = at % 2 === 0 ? ours() : theirs();
    pairs.push(at % 2 === 0 ? [first, theirs()] : [ours(), first]);
  }
  return pairs;
}

export const coldRows: RowGroup = {
  row: "cold",
  says: "the bundled command on one file, from nothing, against a bare Node",
  measure(folders) {
    // What is measured is the command as the sources stand.
    const bundled = spawnSync(process.execPath, [below("compiler/cli/bundle.ts")], { encoding: "utf8" });
    if (bundled.status !== 0) throw new Error(bundled.stderr);
    const { small, long } = folders;
    const file = `procedures/${long.path}`;
    const check = (): number => lifeOf(below("compiler/cli/tthc"), ["check", file], small);
    const bare = (): number => lifeOf(below("node_modules/node/bin/node"), ["-e", "0"], small);
    for (let warm = 0; warm < 3; warm++) check() + bare();
    const pairs = pairedLives(check, bare);
    return Promise.resolve([
      {
        row: "cold",
        name: "`tthc check` of one file of 220 lines, whole process, wall clock, against `node -e 0`",
        ours: `${median(pairs.map(([ours]) => ours)).toFixed(1)} ms`,
        theirs: `${median(pairs.map(([, theirs]) => theirs)).toFixed(1)} ms`,
        ratio: median(pairs.map(([ours, theirs]) => ours / theirs)),
        goal: atMost(2.5),
      },
    ]);
  },
};
