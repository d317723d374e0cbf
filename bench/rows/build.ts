import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeCorpus, writeWorkspace } from "../corpus/corpus.ts";
import type { Folders } from "../harness/folders.ts";
import { median } from "../harness/pair.ts";
import { atLeast, atMost, type Row, type RowGroup } from "../harness/row.ts";

const below = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const inRoot = (path: string): string => below(`../${path}`);

/** What a portal's data types and forms need, as TypeSpec's json-schema gives: no pages, sheets or drawings. */
const DATA = "model,xstate,json-schema,validators,types";

const PAIRS = 3;

interface Life {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly timings: Readonly<Record<string, number>>;
}

/** A process that says what it took; thrown where it fails. */
function lifeOf(script: string, args: readonly string[]): Life {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", below(script), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const told = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Life;
  return { ...told, wall: performance.now() - begun };
}

const clear = (folder: string): void => {
  rmSync(join(folder, "generated"), { recursive: true, force: true });
};

function build(folder: string, threads: number, only = ""): Life {
  clear(folder);
  return lifeOf("variants/build-tthc.ts", [folder, String(threads), only]);
}

const linesOf = (folder: string, ending: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + readFileSync(join(folder, name), "utf8").split("\n").length - 1, 0);

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Cold build against TypeSpec's emitter of JSON Schema: whole processes, CPU time, by line of source. */
function againstTypespec(folders: Folders): readonly Row[] {
  const typespec = folders.typespec(true, true);
  const lines = {
    ours: linesOf(join(folders.workspace, "procedures"), ".tthc"),
    theirs: linesOf(typespec, ".tsp"),
  };
  const pairs = Array.from({ length: PAIRS }, () => {
    const ours = build(folders.workspace, 1, DATA);
    const theirs = lifeOf("variants/build-typespec.ts", [typespec]);
    return { ours, theirs, ratio: theirs.cpu / lines.theirs / (ours.cpu / lines.ours) };
  });
  const told = (side: "ours" | "theirs"): string =>
    `${seconds(median(pairs.map((pair) => pair[side].cpu)))} CPU for ${String(lines[side])} lines`;
  return [
    {
      row: "build",
      name: "cold build of 1,000 procedures: model, machine, schemas, validators, types; lines a second of CPU",
      ours: told("ours"),
      theirs: `${told("theirs")} (TypeSpec, json-schema)`,
      ratio: median(pairs.map(({ ratio }) => ratio)),
      goal: atLeast(2),
    },
  ];
}

/** What pages, sheets and drawings cost on top, and what a second thread brings. */
function wholeBuilds(folders: Folders): readonly Row[] {
  const pairs = Array.from(
    { length: PAIRS },
    () => [build(folders.workspace, 1), build(folders.workspace, 2)] as const,
  );
  const timings = Object.entries(pairs.at(-1)?.[0].timings ?? {}).sort(([, a], [, b]) => b - a);
  const [one, two] = [0, 1].map((at) => median(pairs.map((pair) => pair[at]?.wall ?? NaN)));
  return [
    {
      row: "build",
      name: "two threads against one, everything emitted, wall clock",
      ours: seconds(two ?? NaN),
      theirs: `${seconds(one ?? NaN)}; ${timings.map(([name, ms]) => `${name} ${seconds(ms)}`).join(", ")}`,
      ratio: median(pairs.map(([single, double]) => single.wall / double.wall)),
      goal: atLeast(1.6),
    },
  ];
}

/** A build that finds nothing changed, by the bundled command, against reading and hashing what it vouches for. */
function unchanged(folders: Folders): readonly Row[] {
  const bundled = spawnSync(process.execPath, [inRoot("compiler/cli/bundle.ts")], { encoding: "utf8" });
  if (bundled.status !== 0) throw new Error(bundled.stderr);
  const command = inRoot("compiler/cli/tthc");
  clear(folders.workspace);
  const run = (): number => {
    const begun = performance.now();
    const { status } = spawnSync(command, ["build"], { cwd: folders.workspace, stdio: "ignore" });
    if (status === null || status > 1) throw new Error("build failed");
    return performance.now() - begun;
  };
  run();
  const pairs = Array.from({ length: 7 }, () => {
    const ours = run();
    const theirs = lifeOf("variants/hash-files.ts", [folders.workspace]).wall;
    return { ours, theirs };
  });
  return [
    {
      row: "build",
      name: "rebuild with nothing changed, whole process, against reading and hashing sources and packages",
      ours: seconds(median(pairs.map(({ ours }) => ours))),
      theirs: seconds(median(pairs.map(({ theirs }) => theirs))),
      ratio: median(pairs.map(({ ours, theirs }) => ours / theirs)),
      goal: atMost(3),
    },
  ];
}

/** Peak memory over three times the catalogue, against a process that keeps every syntax tree. */
function memory(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), "tthc-bench-memory-"));
  try {
    const { real, generated } = makeCorpus(3000);
    writeWorkspace(folder, [...real, ...generated]);
    const ours = lifeOf("variants/build-tthc.ts", [folder, "1", DATA]);
    const theirs = lifeOf("variants/keep-trees.ts", [folder]);
    const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
    return [
      {
        row: "build",
        name: "peak memory of building 3,000 procedures, against keeping all their syntax trees",
        ours: megabytes(ours.peak),
        theirs: megabytes(theirs.peak),
        ratio: ours.peak / theirs.peak,
        goal: atMost(1 / 3),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const buildRows: RowGroup = {
  row: "build",
  says: "whole builds of the catalogue: against TypeSpec, with threads, unchanged, in memory",
  measure: (folders) =>
    Promise.resolve([
      ...againstTypespec(folders),
      ...wholeBuilds(folders),
      ...unchanged(folders),
      ...memory(),
    ]),
};
