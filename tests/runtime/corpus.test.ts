import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import {
  clockOf,
  decide,
  initialState,
  loadDefinition,
  optionsOf,
  runningLimits,
  type DossierRecord,
} from "@tthc/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";

const packages = globSync("generated/*/*/model.json").sort();

it("has compiled procedures to walk through", () => {
  expect(packages.length).toBeGreaterThan(0);
});

it.each(packages)("leads every random dossier on, or to an end: %s", (file) => {
  const model = JSON.parse(readFileSync(file, "utf8")) as ProcedureModel;
  const definition = loadDefinition(model, readFileSync(`${dirname(file)}/machine.json`, "utf8"));
  const start = Date.parse(`${model.version.inForce?.from ?? model.calendar.knownFrom}T00:00Z`);
  const unexpected = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.record({ pick: fc.nat(), hours: fc.nat({ max: 400 }) }), { maxLength: 40 }),
      (steps) => {
        let record: DossierRecord | null = null;
        let hours = 8;
        for (const { pick, hours: later } of steps) {
          const options = optionsOf(definition, record ?? initialState(definition));
          const option = options[pick % Math.max(1, options.length)];
          if (option === undefined) break;
          if (record !== null) hours += later;
          const at = new Date(start + hours * 3_600_000).toISOString().slice(0, 16);
          const { action, branch } = option;
          const event = { type: action, reason: "vì", ...(branch !== undefined && { branch }) };
          const actor = option.who[0] ?? { is: "role" as const, role: model.roles[0]?.id ?? "" };
          const decision = decide(definition, record, { at, actor, event });
          if (!decision.ok) {
            const { code } = decision.refusal;
            if (!["GUARD", "GUARD_UNKNOWN", "USED_UP", "NOT_DUE", "NOT_FILED", "NO_JOIN"].includes(code))
              unexpected.add(`${action}: ${decision.refusal.reason.vi}`);
            continue;
          }
          record = decision.record;
          clockOf(definition, record, at);
          runningLimits(definition, record);
          expect(record.status === "closed" || optionsOf(definition, record).length > 0).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect([...unexpected]).toEqual([]);
});
