import { writeSync } from "node:fs";
import { nodeCryptography, openEngine, type StoreChoice } from "@tthc/runtime/node";
import { commandOf, LIFE, surroundings } from "./life.ts";

// A process of its own: `writer.ts <store> <prefix> <dossiers>`. Plays dossiers and tells each answer once it has it.
const [store = "", prefix = "", dossiers = "0"] = process.argv.slice(2);
const around = { ...surroundings(), cryptography: nodeCryptography };
const engine = await openEngine(JSON.parse(store) as StoreChoice, around);

writeSync(1, "ready\n");
for (let n = 0; n < Number(dossiers); n += 10) {
  const together = Array.from({ length: 10 }, async (_, i) => {
    for (const step of LIFE) {
      const dossier = `${prefix}${n + i}`;
      const outcome = await engine.apply(commandOf(around, dossier, step));
      writeSync(1, `${JSON.stringify({ dossier, key: step[0], seq: outcome.seq, hash: outcome.hash })}\n`);
    }
    const serial = await engine.nextSerial("H29", "2026-08-21");
    writeSync(1, `${JSON.stringify({ serial })}\n`);
  });
  await Promise.all(together);
}
await engine.stop();
writeSync(1, "done\n");
