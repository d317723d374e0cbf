import { allocateDossierCode, EngineFault } from "@tthc/runtime";
import { expect } from "vitest";
import type { EnginePromise } from "../contract.ts";

/** Numbers of dossiers. */
export const promisesOfNumbers: readonly EnginePromise[] = [
  {
    name: "gives every number of a unit and day once, from 1, whoever asks",
    keep: async ({ open }) => {
      const engines = [await open(), await open()] as const;
      const take = (n: number) => engines[n % 2]!.nextSerial("H29", "2026-08-21");
      const numbers = await Promise.all(Array.from({ length: 40 }, (_, n) => take(n)));
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
      const again = await open();
      const code = (unit: string, day: string) => allocateDossierCode(again, "short-day", unit, day);
      expect(await code("H29", "2026-08-21")).toBe("H29-260821-0041");
      expect(await code("H29", "2026-08-22")).toBe("H29-260822-0001");
      expect(await code("G09", "2026-08-21")).toBe("G09-260821-0001");
      for (const [unit, day] of [
        ["", "2026-08-21"],
        ["H29", "2026-02-30"],
        ["H29", "hôm nay"],
      ] as const)
        await expect(engines[0].nextSerial(unit, day)).rejects.toThrow(EngineFault);
      expect(await engines[1].nextSerial("H29", "2026-08-21")).toBe(42);
    },
  },
];
