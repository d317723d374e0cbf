import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, NodeHost } from "@typespec/compiler";

/** `tsp compile` with json-schema over the same fields, in a process of its own. */
const [folder = ""] = process.argv.slice(2);
// The corpus lies outside the folder whose packages TypeSpec looks for.
const emitter = fileURLToPath(new URL("../node_modules/@typespec/json-schema", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "tthc-bench-typespec-"));
try {
  const begun = performance.now();
  const program = await compile(NodeHost, join(folder, "main.tsp"), {
    emit: [emitter],
    outputDir: output,
    options: { "@typespec/json-schema": { emitAllModels: true } },
  });
  const errors = program.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]?.message));
  const { user, system } = process.cpuUsage();
  console.log(
    JSON.stringify({
      wall: performance.now() - begun,
      cpu: (user + system) / 1000,
      peak: process.resourceUsage().maxRSS * 1024,
      timings: {},
    }),
  );
} finally {
  rmSync(output, { recursive: true, force: true });
}
