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
  entryPoints: { tthc: fileURLToPath(new URL("./entry.ts", import.meta.url)) },
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node24",
  chunkNames: "[name]-[hash]",
  // Loaded by few commands, straight from node_modules.
  external: ["cli-progress", "@clack/prompts"],
  legalComments: "none",
  logLevel: "warning",
});
