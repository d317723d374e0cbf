import { serve } from "../harness/variant.ts";

/** A limit as the other side: it works for one second of CPU time. */
await serve(() => ({
  agreement: {},
  lines: 1,
  bytes: 1,
  run: () => {
    const from = process.cpuUsage();
    let used = 0;
    while (used < 1_000_000) {
      const { user, system } = process.cpuUsage(from);
      used = user + system;
    }
    return used;
  },
}));
