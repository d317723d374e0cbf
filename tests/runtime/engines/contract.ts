import type { Engine } from "@tthc/runtime";
import { it } from "vitest";
import type { Surroundings } from "./life.ts";
import { promisesOfHistory } from "./promises/history.ts";
import { promisesOfNumbers } from "./promises/numbers.ts";
import { promisesOfOrders } from "./promises/orders.ts";
import { promisesOfTime } from "./promises/time.ts";

/** An engine under test, over a store that outlives it. */
export interface Bench {
  readonly around: Surroundings;
  /** Another engine over the same store, as after a restart, or in another process. */
  readonly open: () => Engine | Promise<Engine>;
}

/** One promise of the port; `keep` fails where an engine breaks it. */
export interface EnginePromise {
  readonly name: string;
  readonly keep: (bench: Bench) => Promise<void>;
}

/** What every engine promises, whatever it keeps dossiers in. */
export const PROMISES: readonly EnginePromise[] = [
  ...promisesOfOrders,
  ...promisesOfTime,
  ...promisesOfHistory,
  ...promisesOfNumbers,
];

/** Runs every promise against an engine. */
export function keepsItsPromises(make: () => Bench): void {
  it.each(PROMISES)("$name", async ({ keep }) => keep(make()));
}
