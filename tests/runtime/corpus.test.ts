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

type Sense = "positive" | "negative" | "neutral";

/** Whether outcomes exist for which, once every bounded join is used up, no join is left. */
function mayLackJoin({ flow }: ProcedureModel): boolean {
  const bounded = new Set(flow.states.flatMap(({ id, atMost }) => (atMost === undefined ? [] : [id])));
  return flow.states.some((state) => {
    if (state.kind !== "parallel") return false;
    const left = state.joins.filter(({ atMost, target }) => atMost === undefined && !bounded.has(target));
    const answers = state.branches.map(({ when, outcomes }): readonly (Sense | undefined)[] => [
      ...new Set(outcomes.map(({ sense }) => sense)),
      ...(when === undefined ? [] : [undefined]),
    ]);
    const combined = answers.reduce<readonly (readonly (Sense | undefined)[])[]>(
      (rows, column) => rows.flatMap((row) => column.map((one) => [...row, one])),
      [[]],
    );
    return combined.some((row) => {
      const given = row.filter((one) => one !== undefined);
      return !left.some(({ test }) => {
        if (test.is === "otherwise") return true;
        if (test.sense === "neutral") return false;
        return test.is === "all"
          ? given.every((one) => one === test.sense)
          : given.some((one) => one === test.sense);
      });
    });
  });
}

it("has a join for every outcome that branches may come to", () => {
  const found = packages
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as ProcedureModel)
    .filter(mayLackJoin)
    .map(({ id, version }) => `${id} ${version.number}`);
  expect(found).toEqual([]);
  const [file] = packages.filter((one) => one.includes("cap-phep-nha-o/1"));
  const sound = JSON.parse(readFileSync(file ?? "", "utf8")) as ProcedureModel;
  const states = sound.flow.states.map((state) =>
    state.kind === "parallel" ? { ...state, joins: state.joins.slice(0, 1) } : state,
  );
  expect([mayLackJoin(sound), mayLackJoin({ ...sound, flow: { ...sound.flow, states } })]).toEqual([
    false,
    true,
  ]);
});

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
            const expected = ["GUARD", "GUARD_UNKNOWN", "USED_UP", "NOT_DUE", "NOT_FILED", "FACT_REQUIRED"];
            if (code === "NO_JOIN") expect(mayLackJoin(model)).toBe(true);
            else if (!expected.includes(code)) unexpected.add(`${action}: ${decision.refusal.reason.vi}`);
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
