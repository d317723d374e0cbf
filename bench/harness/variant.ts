/** One side of a comparison, alone in its process: two parsers or compilers in one would slow each other. */
export interface Work {
  /** What the other side must say too before anything is measured. */
  readonly agreement: unknown;
  /** Size of what one run works through. */
  readonly lines: number;
  readonly bytes: number;
  /** One run; what it returns is kept until the run is over, as a user would keep it. */
  run(): unknown;
}

export interface Ready {
  readonly agreement: unknown;
  readonly lines: number;
  readonly bytes: number;
}

/** Milliseconds of one run: of all the process's threads, and on the wall. */
export interface Sample {
  readonly cpu: number;
  readonly wall: number;
}

/** Shorter than this a run says little: it is repeated. */
const SHORTEST_MILLISECONDS = 250;

/** Answers the process that started this one: each "run" is measured. */
export async function serve(make: (folder: string, file: string) => Work | Promise<Work>): Promise<void> {
  const work = await make(process.argv[2] ?? "", process.argv[3] ?? "");
  process.on("message", (message) => {
    if (message === "run") void measured(work).then(send);
  });
  send({ agreement: work.agreement, lines: work.lines, bytes: work.bytes } satisfies Ready);
}

async function measured(work: Work): Promise<Sample> {
  const wall = performance.now();
  const before = process.cpuUsage();
  let cpu = 0;
  let runs = 0;
  while (cpu < SHORTEST_MILLISECONDS) {
    if ((await work.run()) === undefined) throw new Error("nothing was done");
    const { user, system } = process.cpuUsage(before);
    cpu = (user + system) / 1000;
    runs++;
  }
  return { cpu: cpu / runs, wall: (performance.now() - wall) / runs };
}

function send(message: object): void {
  process.send?.(message);
}
