import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles the command once, at `npm ci`: one file for what every command needs and one for each that is loaded when it
 * runs. Reading hundreds of small sources and stripping their types costs more than a check itself.
 */
const outdir = fileURLToPath(new URL("../dist", import.meta.url));
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: {
    tthc: fileURLToPath(new URL("./entry.ts", import.meta.url)),
    "build-worker": fileURLToPath(new URL("../workspace/build/build-worker.ts", import.meta.url)),
  },
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node24",
  chunkNames: "[name]-[hash]",
  // Loaded by few commands, straight from node_modules.
  external: ["cli-progress", "@clack/prompts", "ajv", "elkjs", "handlebars", "pg", "ts-morph"],
  legalComments: "none",
  logLevel: "warning",
});

/**
 * A startup snapshot beside it: a process that starts from it has the parser built and the shipped library parsed. It
 * fits this very Node only; where it cannot be made the bundle serves alone.
 */
const script = fileURLToPath(new URL("../dist/snapshot.cjs", import.meta.url));
const blob = fileURLToPath(new URL("../dist/tthc.blob", import.meta.url));
const home = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
await build({
  entryPoints: [fileURLToPath(new URL("./snapshot-entry.ts", import.meta.url))],
  outfile: script,
  bundle: true,
  minify: true,
  format: "cjs",
  platform: "node",
  target: "node24",
  // A check of paths has no bar that nobody watches, and asks nobody.
  external: ["cli-progress", "@clack/prompts"],
  // Only places of files that a check does not read are derived from it.
  define: { "import.meta.url": "undefined", "import.meta.dirname": "undefined" },
  legalComments: "none",
  logLevel: "error",
});
const made = spawnSync(process.execPath, ["--snapshot-blob", blob, "--build-snapshot", script, home], {
  encoding: "utf8",
});
if (made.status !== 0) {
  rmSync(blob, { force: true });
  console.warn(`no startup snapshot: ${made.stderr.trim().split("\n").at(-1) ?? ""}`);
}
