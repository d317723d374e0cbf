import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { nodeCryptography, sqliteEngine } from "@tthc/runtime/sqlite";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { LIFE, linesOf, listOf, surroundings } from "./life.ts";

interface Ack {
  readonly dossier: string;
  readonly key: string;
  readonly seq: number;
  readonly hash: string;
}

function writer(file: string, prefix: string, dossiers: number): ChildProcess {
  const script = join(import.meta.dirname, "writer.ts");
  const child = spawn(process.execPath, ["--no-warnings", script, file, prefix, String(dossiers)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Answers as the process tells them; `enough` may end it. */
async function acksOf(
  child: ChildProcess,
  enough: (acks: readonly Ack[]) => boolean,
): Promise<readonly Ack[]> {
  const acks: Ack[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!line.startsWith("{")) continue;
    acks.push(JSON.parse(line) as Ack);
    if (enough(acks)) child.kill("SIGKILL");
  }
  return acks;
}

const opened = (file: string) => sqliteEngine(file, { ...surroundings(), cryptography: nodeCryptography });

it("loses nothing that was answered when the process is killed", async () => {
  const file = join(temporaryFolder(), "store.sqlite");
  for (const [round, prefix] of ["a", "b"].entries()) {
    const child = writer(file, prefix, 2_000);
    const acks = await acksOf(child, ({ length }) => length === 60 + 37 * round);
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");
    expect(acks.length).toBeGreaterThanOrEqual(60);
    const engine = opened(file);
    for (const dossier of new Set(acks.map((ack) => ack.dossier))) {
      const lines = await linesOf(engine, dossier);
      const acked = acks.filter((ack) => ack.dossier === dossier);
      for (const { seq, hash, key } of acked) expect(lines[seq - 1]).toMatchObject({ seq, hash, key });
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      expect(await engine.audit(dossier)).toMatchObject({ ok: true });
    }
    await engine.stop();
  }
});

it("applies each key once where two processes send the same to one file", async () => {
  const file = join(temporaryFolder(), "store.sqlite");
  const both = [writer(file, "a", 20), writer(file, "a", 20)];
  const [one = [], two = []] = await Promise.all(both.map((child) => acksOf(child, () => false)));
  expect([one.length, two.length]).toEqual([20 * LIFE.length, 20 * LIFE.length]);
  const byKey = (acks: readonly Ack[]) => acks.map((ack) => JSON.stringify(ack)).sort();
  expect(byKey(one)).toEqual(byKey(two));
  const engine = opened(file);
  for (const { dossier, seq } of await listOf(engine.heads())) {
    expect(seq).toBe(LIFE.length);
    expect(await engine.audit(dossier)).toMatchObject({ ok: true, replayed: LIFE.length });
  }
  await engine.stop();
});
