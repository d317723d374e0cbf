import { QUERIES, ways } from "./ways.ts";

const ROUNDS = 7;

/** Every way must answer as the others of its kind do, on every query it is timed on. */
export function checkAgreement(): void {
  for (const holidays of [true, false]) {
    const [reference, ...others] = ways.filter((way) => way.holidays === holidays);
    if (reference === undefined) continue;
    for (const way of others) {
      for (let query = 0; query < Math.min(way.queries, QUERIES); query += 1) {
        const [expected, actual] = [reference.iso(query), way.iso(query)];
        if (expected !== actual)
          throw new Error(`${way.name}: ${actual}, ${reference.name}: ${expected} (query ${query})`);
      }
    }
  }
}

/** Median nanoseconds of CPU per deadline; rounds are interleaved so that a busy machine disturbs all alike. */
export function measure(): ReadonlyMap<string, number> {
  const samples = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  let sink = 0;
  for (const way of ways) sink += way.run(way.queries);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ways) {
      const before = process.cpuUsage();
      let queries = 0;
      do {
        sink += way.run(way.queries);
        queries += way.queries;
      } while (elapsed(before) < 40_000);
      samples.get(way.name)?.push((elapsed(before) * 1000) / queries);
    }
  }
  if (!Number.isFinite(sink)) throw new Error("nothing was computed");
  return new Map(
    [...samples].map(([name, list]) => [name, list.sort((one, other) => one - other)[ROUNDS >> 1] ?? NaN]),
  );
}

/** Microseconds of this process's CPU since. */
function elapsed(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
