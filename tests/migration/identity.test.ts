import {
  allowedActions,
  clockOf,
  decide,
  dossierCharges,
  dossierPapers,
  migrate,
  optionsOf,
  runningLimits,
  type Definition,
  type DossierRecord,
} from "@tthc/runtime";
import { expect, it } from "vitest";
import { compilePlan } from "../../compiler/migration/compile-plan.ts";
import { defined } from "../support/dossier.ts";
import { Dice, Walk } from "./random-dossiers.ts";
import { moving, versions } from "./real-pairs.ts";

/** Everything that anybody can see of a dossier, but for the line that says it moved. */
function seen(definition: Definition, record: DossierRecord, at: string): unknown {
  const { value, context, status, archive } = record;
  const { keptFrom: _, ...clock } = clockOf(definition, record, at);
  const { atMost: __, ...charges } = dossierCharges(definition, record, at);
  return {
    value,
    context,
    status,
    archive,
    clock,
    charges: charges.dong,
    limits: runningLimits(definition, record).map(({ visit, ...limit }) => ({ ...limit, visit })),
    allowed: allowedActions(definition, record),
    papers: dossierPapers(definition, record, at),
  };
}

const latest = [...Map.groupBy(versions, ({ id }) => id).values()].map((all) =>
  moving(all.reduce((one, other) => (other.version.number > one.version.number ? other : one))),
);

/** The negative control: a move from a version to itself. */
it.each(latest)("changes nothing that can be seen where a version moves to itself ($id)", (model) => {
  const definition = defined(model);
  const plan = compilePlan(model, model);
  expect(plan.asks).toEqual([]);
  expect(plan.fields.every(({ is }) => is === "kept")).toBe(true);
  let moved = 0;
  for (let seed = 1; seed <= 10; seed += 1) {
    const dice = new Dice(seed);
    const walk = new Walk(definition, dice);
    for (let i = 1 + dice.below(12); i > 0; i -= 1) walk.step();
    const old = walk.record;
    if (old === null || old.status === "closed") continue;
    const at = walk.now;
    const decision = migrate(definition, definition, plan, old, { at, actor: { is: "system" }, key: "m" });
    if (!decision.ok) throw new Error(decision.refusal.reason.vi);
    moved += 1;
    expect(seen(definition, decision.record, at)).toEqual(seen(definition, old, at));
    expect(decision.entry).toMatchObject({ clock: [], slips: [], entered: false });
    for (const option of optionsOf(definition, old)) {
      const actor = option.who[0] ?? { is: "role" as const, role: model.roles[0]?.id ?? "" };
      const { action, branch } = option;
      const event = { type: action, reason: "vì", ...(branch !== undefined && { branch }) };
      const [one, other] = [old, decision.record].map((record) =>
        decide(definition, record, { at, actor, event }),
      );
      expect(one?.ok).toBe(other?.ok);
      if (one?.ok && other?.ok)
        expect(seen(definition, other.record, at)).toEqual(seen(definition, one.record, at));
      else if (one?.ok === false && other?.ok === false) expect(other.refusal.code).toBe(one.refusal.code);
    }
  }
  expect(moved).toBeGreaterThan(0);
});
