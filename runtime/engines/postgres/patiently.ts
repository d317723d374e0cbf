import { setTimeout as pause } from "node:timers/promises";
import { isPassing } from "./passing-fault.ts";

/** Somebody else wrote meanwhile: what was loaded is no longer true. */
export const OVERTAKEN = Symbol("overtaken");

const LONGEST_PAUSE = 500;

/**
 * Tries work again until it comes to something: where it was overtaken, or failed in a way that passes. Throws the last
 * fault when that many milliseconds are over, and any other fault at once.
 */
export async function patiently<T>(
  milliseconds: number,
  work: () => Promise<T | typeof OVERTAKEN>,
): Promise<T> {
  const until = performance.now() + milliseconds;
  for (let tries = 0; ; tries += 1) {
    let fault: unknown;
    try {
      const result = await work();
      if (result !== OVERTAKEN) return result;
      fault = new Error("timeout: always overtaken by other writers");
    } catch (error) {
      if (!isPassing(error)) throw error;
      fault = error;
    }
    if (performance.now() > until) throw fault;
    await pause(Math.min(2 ** tries, LONGEST_PAUSE));
  }
}
