import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { nodeCryptography, openEngine, type StoreChoice } from "@tthc/runtime/node";
import { expect, it, onTestFinished } from "vitest";
import { LIFE, linesOf, listOf, surroundings } from "./life.ts";

interface Ack {
  readonly dossier: string;
  readonly key: string;
  readonly seq: number;
  readonly hash: string;
}

interface Told {
  readonly acks: readonly Ack[];
  readonly serials: readonly number[];
}

function writer(store: StoreChoice, prefix: string, dossiers: number): ChildProcess {
  const script = join(import.meta.dirname, "writer.ts");
  const args = ["--no-warnings", script, JSON.stringify(store), prefix, String(dossiers)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Answers as the process tells them; `enough` may end it. */
async function toldBy(child: ChildProcess, enough: (acks: readonly Ack[]) => boolean): Promise<Told> {
  const acks: Ack[] = [];
  const serials: number[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!line.startsWith("{")) continue;
    const told = JSON.parse(line) as Ack | { readonly serial: number };
    if ("serial" in told) serials.push(told.serial);
    else acks.push(told);
    if (enough(acks)) child.kill("SIGKILL");
  }
  return { acks, serials };
}

const opened = (store: StoreChoice) =>
  openEngine(store, { ...surroundings(), cryptography: nodeCryptography });

/** What processes that share a store, and die over it, must not be able to do to it. */
export function survivesItsProcesses(newStore: () => StoreChoice): void {
  it("loses nothing that was answered when the process is killed", async () => {
    const store = newStore();
    for (const [round, prefix] of ["a", "b"].entries()) {
      const child = writer(store, prefix, 2_000);
      const { acks } = await toldBy(child, ({ length }) => length === 60 + 37 * round);
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      expect(child.signalCode).toBe("SIGKILL");
      expect(acks.length).toBeGreaterThanOrEqual(60);
      const engine = await opened(store);
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

  it("applies each key and gives each number once where two processes share a store", async () => {
    const store = newStore();
    const both = [writer(store, "a", 20), writer(store, "a", 20)];
    const [one, two] = (await Promise.all(both.map((child) => toldBy(child, () => false)))) as [Told, Told];
    expect([one.acks.length, two.acks.length]).toEqual([20 * LIFE.length, 20 * LIFE.length]);
    const byKey = ({ acks }: Told) => acks.map((ack) => JSON.stringify(ack)).sort();
    expect(byKey(one)).toEqual(byKey(two));
    const serials = [...one.serials, ...two.serials].sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    const engine = await opened(store);
    for (const { dossier, seq } of await listOf(engine.heads())) {
      expect(seq).toBe(LIFE.length);
      expect(await engine.audit(dossier)).toMatchObject({ ok: true, replayed: LIFE.length });
    }
    await engine.stop();
  });
}
