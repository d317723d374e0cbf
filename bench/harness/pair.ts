import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Ready, Sample } from "./variant.ts";

/** A side that runs in a process of its own. */
export interface Side {
  readonly name: string;
  /** File below `bench/variants/`. */
  readonly variant: string;
  readonly folder: string;
  /** A source in that folder, by workspace path, where the work is about one. */
  readonly file?: string;
}

export interface SideResult extends Ready {
  readonly name: string;
  /** Medians of all runs. */
  readonly cpu: number;
  readonly wall: number;
}

export interface PairResult {
  readonly ours: SideResult;
  readonly theirs: SideResult;
  /** Median over the pairs of their time for ours, CPU of all threads, for the whole run. */
  readonly timesFaster: number;
  /** The same for a line, where the two sides do not read the same text. */
  readonly timesFasterByLine: number;
  readonly timesFasterByByte: number;
}

export interface PairOptions {
  /** Seconds that each side runs before anything counts: V8 compiles what is hot. */
  readonly warmSeconds: number;
  readonly pairs: number;
  /** The sides work on the same text, so what they say of it must be equal. */
  readonly agree: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Runs two sides turn by turn, so that a busy machine disturbs both alike, and takes the medians. */
export async function measurePair(ours: Side, theirs: Side, options: PairOptions): Promise<PairResult> {
  const sides = [await start(ours), await start(theirs)] as const;
  try {
    const [one, other] = sides;
    if (options.agree) requireAgreement(one, other);
    for (const side of sides) await side.warm(options.warmSeconds);
    const pairs: (readonly [Sample, Sample])[] = [];
    for (let at = 0; at < options.pairs; at++) {
      // Now one goes first, now the other.
      if (at % 2 === 0) pairs.push([await one.run(), await other.run()]);
      else {
        const second = await other.run();
        pairs.push([await one.run(), second]);
      }
    }
    const ratio = median(pairs.map(([a, b]) => b.cpu / a.cpu));
    return {
      ours: one.result(pairs.map(([sample]) => sample)),
      theirs: other.result(pairs.map(([, sample]) => sample)),
      timesFaster: ratio,
      timesFasterByLine: (ratio * one.ready.lines) / other.ready.lines,
      timesFasterByByte: (ratio * one.ready.bytes) / other.ready.bytes,
    };
  } finally {
    for (const side of sides) side.stop();
  }
}

class Running {
  readonly ready: Ready;
  readonly #side: Side;
  readonly #child: ChildProcess;

  constructor(side: Side, child: ChildProcess, ready: Ready) {
    this.#side = side;
    this.#child = child;
    this.ready = ready;
  }

  get name(): string {
    return this.#side.name;
  }

  async warm(seconds: number): Promise<void> {
    const until = process.hrtime.bigint() + BigInt(Math.round(seconds * 1e9));
    do await this.run();
    while (process.hrtime.bigint() < until);
  }

  async run(): Promise<Sample> {
    this.#child.send("run");
    return (await nextAnswer(this.#child, this.#side)) as Sample;
  }

  result(samples: readonly Sample[]): SideResult {
    return {
      name: this.#side.name,
      ...this.ready,
      cpu: median(samples.map(({ cpu }) => cpu)),
      wall: median(samples.map(({ wall }) => wall)),
    };
  }

  stop(): void {
    this.#child.disconnect();
    this.#child.kill();
  }
}

function forked(variant: string, args: readonly string[]): ChildProcess {
  return fork(fileURLToPath(new URL(`../variants/${variant}`, import.meta.url)), args, {
    execArgv: ["--no-warnings"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

async function start(side: Side): Promise<Running> {
  const child = forked(side.variant, [side.folder, ...(side.file === undefined ? [] : [side.file])]);
  return new Running(side, child, (await nextAnswer(child, side)) as Ready);
}

/** What a variant that measures by itself has to say. */
export function answerOf(variant: string): Promise<unknown> {
  return nextAnswer(forked(variant, []), { name: "measurement", variant });
}

function nextAnswer(child: ChildProcess, side: Pick<Side, "name" | "variant">): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const answered = (message: unknown): void => {
      child.off("exit", ended);
      resolve(message);
    };
    const ended = (code: number | null): void => {
      child.off("message", answered);
      reject(new Error(`${side.name} (${side.variant}) ended with ${String(code)}`));
    };
    child.once("message", answered);
    child.once("exit", ended);
  });
}

function requireAgreement(one: Running, other: Running): void {
  const [a, b] = [one, other].map(({ ready }) => JSON.stringify(ready.agreement, null, 1));
  if (a !== b) throw new Error(`${one.name} and ${other.name} do not agree:\n${a ?? ""}\n${b ?? ""}`);
}
