import { writeSync } from "node:fs";
import { nodeCryptography, sqliteEngine } from "@tthc/runtime/sqlite";
import { commandOf, LIFE, surroundings } from "./life.ts";

// A process of its own: `writer.ts <file> <prefix> <dossiers>`. Plays dossiers and tells each answer once it has it.
const [file = "", prefix = "", dossiers = "0"] = process.argv.slice(2);
const around = { ...surroundings(), cryptography: nodeCryptography };
const engine = sqliteEngine(file, around);

writeSync(1, "ready\n");
for (let n = 0; n < Number(dossiers); n += 10) {
  const together = Array.from({ length: 10 }, async (_, i) => {
    for (const step of LIFE) {
      const dossier = `${prefix}${n + i}`;
      const outcome = await engine.apply(commandOf(around, dossier, step));
      writeSync(1, `${JSON.stringify({ dossier, key: step[0], seq: outcome.seq, hash: outcome.hash })}\n`);
    }
  });
  await Promise.all(together);
}
await engine.stop();
writeSync(1, "done\n");
