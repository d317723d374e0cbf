import { say, type Terminal } from "./terminal.ts";

/** A bar that says how many files are read. */
export interface Progress {
  step(): void;
  stop(): void;
}

/** Shows a bar; the library behind it is loaded only here, since most commands need none. */
export async function progressBar(terminal: Terminal, total: number): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    format: `${say(terminal, "Đang đọc", "Reading")} {bar} {value}/{total}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    hideCursor: true,
    // Compiling keeps the thread busy, so a timer would never draw.
    synchronousUpdate: true,
  });
  bar.start(total, 0);
  let done = 0;
  return {
    step: () => {
      done = Math.min(total, done + 1);
      bar.update(done);
    },
    stop: () => {
      bar.stop();
    },
  };
}
