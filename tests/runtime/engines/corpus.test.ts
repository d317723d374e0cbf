import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Json, ProcedureModel } from "@tthc/model";
import {
  Definitions,
  EmbeddedEngine,
  initialState,
  optionsOf,
  type Acting,
  type DossierCommand,
  type DossierState,
  type PinnedDefinition,
} from "@tthc/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";
import { memoryStore } from "../../../runtime/engines/memory/memory-store.ts";
import { countingCryptography, linesOf } from "./life.ts";

const packages = globSync("generated/*/*/model.json").sort();
const SECRET = "BÍ MẬT";

interface Step {
  readonly pick: number;
  readonly hours: number;
  readonly wrong: number;
}

const steps = fc.array(
  fc.record({ pick: fc.nat(), hours: fc.nat({ max: 200 }), wrong: fc.nat({ max: 9 }) }),
  { maxLength: 25 },
);

/** A value for every field, with a secret wherever free text fits. */
function answers({ fields }: PinnedDefinition): Record<string, Json> {
  return Object.fromEntries(
    fields.flatMap(({ id, shape }): [string, Json][] => {
      if (shape.is === "text") return [[id, SECRET]];
      if (shape.is === "choice" && shape.options[0] !== undefined)
        return [[id, shape.many ? [shape.options[0].id] : shape.options[0].id]];
      if (shape.is === "boolean") return [[id, true]];
      if (shape.is === "integer" || shape.is === "money") return [[id, 3]];
      if (shape.is === "date") return [[id, "2000-02-03"]];
      if (shape.is === "record") return [[id, { [SECRET]: SECRET }]];
      return shape.is === "list" ? [[id, [{ ten: SECRET }]]] : [];
    }),
  );
}

/** Mostly what is possible, by whoever may; sometimes by another, at another time, or what nobody knows. */
function commandOf(
  pinned: PinnedDefinition,
  state: DossierState | null,
  step: Step,
  at: string,
  key: string,
) {
  const { definition, roles } = pinned;
  const options = optionsOf(definition, state?.record ?? initialState(definition));
  const option = options[step.pick % Math.max(1, options.length)];
  const role: Acting = { is: "role", role: roles[step.pick % Math.max(1, roles.length)] ?? "" };
  const actor = (step.wrong === 0 ? role : (option?.who[0] ?? role)) as Acting;
  const event = {
    type: step.wrong === 1 ? SECRET : (option?.action ?? "nop"),
    ...(option?.branch !== undefined && { branch: option.branch }),
    reason: SECRET,
    ...(step.wrong !== 2 && step.pick % 3 === 0 && { fields: answers(pinned) }),
    ...(step.wrong === 3 && { facts: { filingPlace: SECRET }, papers: { [SECRET]: true } }),
  };
  const command: DossierCommand = {
    dossier: "d",
    key,
    at: step.wrong === 4 ? "2020-01-01T00:00" : at,
    actor: { ...actor, name: SECRET },
    event,
    definition: pinned.hash,
    ...(step.wrong === 5 && { expectSeq: 99 }),
  };
  return command;
}

it.each(packages)(
  "replays random dossiers to their snapshots, and no secret leaves the values: %s",
  async (file) => {
    const cryptography = countingCryptography();
    const definitions = new Definitions(cryptography);
    const model = JSON.parse(readFileSync(file, "utf8")) as ProcedureModel;
    const machine = readFileSync(`${dirname(file)}/machine.json`, "utf8");
    const hash = definitions.add({ model, machine });
    const pinned = definitions.get(hash);
    const start = Date.parse(`${model.version.inForce?.from ?? model.calendar.knownFrom}T08:00Z`);
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        let hours = 0;
        const now = () => new Date(start + hours * 3_600_000).toISOString().slice(0, 16);
        const engine = new EmbeddedEngine(memoryStore(), { definitions, cryptography, now });
        for (const [n, step] of walk.entries()) {
          hours += n === 0 ? 0 : step.hours;
          const before = await engine.read("d");
          const command = commandOf(pinned, before, step, now(), `k${n}`);
          const outcome = await engine.apply(command);
          expect(outcome).toMatchObject({ duplicate: false });
          if (step.wrong === 6) expect(await engine.tick(now())).toMatchObject({ failed: [] });
          expect(await engine.apply(command)).toEqual({ ...outcome, duplicate: true });
        }
        hours += 24 * 400;
        expect(await engine.tick(now())).toMatchObject({ failed: [] });
        const lines = await linesOf(engine, "d");
        const state = await engine.read("d");
        expect(await engine.audit("d")).toMatchObject({
          ok: true,
          lines: lines.length,
          replayed: lines.length,
        });
        expect(JSON.stringify(lines)).not.toContain(SECRET);
        if (state?.record?.status !== "closed") return;
        expect(state.timers).toEqual([]);
        const order = { dossier: "d", key: "xoa", at: now(), actor: { is: "system" } as const };
        expect(await engine.erase(order)).toMatchObject({ ok: true });
        expect(JSON.stringify(await engine.read("d"))).not.toContain(SECRET);
        expect(await engine.audit("d")).toMatchObject({ ok: true });
      }),
      { numRuns: 10, endOnFailure: true },
    );
  },
);
