import {
  decide,
  initialState,
  optionsOf,
  topState,
  type Acting,
  type Command,
  type Definition,
  type DossierRecord,
} from "@tthc/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";
import { transition } from "xstate";
import { defined, officer } from "../support/dossier.ts";
import { extractCopy } from "./fixtures/extract-copy.ts";
import { housePermit } from "./fixtures/house-permit.ts";

const definitions = [defined(housePermit), defined(extractCopy)];

/** Every event type of a flow, with its branch, and some that no flow has. */
function typesOf({ model }: Definition): readonly { type: string; branch?: string }[] {
  const own = model.flow.states.flatMap((state) => [
    ...state.exits.map(({ action }) => ({ type: action })),
    ...(state.kind === "parallel"
      ? state.branches.flatMap(({ id, outcomes }) =>
          outcomes.map(({ action }) => ({ type: action, branch: id })),
        )
      : []),
  ]);
  return [
    ...own,
    { type: "nop" },
    { type: "constructor" },
    { type: "xstate.stop" },
    { type: "dong_y", branch: "__proto__" },
  ];
}

const stepOf = (definition: Definition) =>
  fc.record({
    pick: fc.oneof(
      { weight: 3, arbitrary: fc.nat().map((n) => ({ possible: n })) },
      { weight: 1, arbitrary: fc.constantFrom(...typesOf(definition)).map((event) => ({ event })) },
    ),
    hours: fc.integer({ min: 0, max: 40 }),
    fields: fc.option(
      fc.constantFrom({ chieu_cao: "50" }, { chieu_cao: "9" }, { tang_1: "81" }, { chieu_cao: null }),
      { nil: undefined },
    ),
    papers: fc.option(fc.constantFrom({ ban_ve: true }, { don: false }, { constructor: true }), {
      nil: undefined,
    }),
  });

const clock = (hours: number): string => new Date(Date.UTC(2026, 7, 3, hours)).toISOString().slice(0, 16);

interface Step {
  readonly pick: { readonly possible: number } | { readonly event: { type: string; branch?: string } };
  readonly hours: number;
  readonly fields: Record<string, string | null> | undefined;
  readonly papers: Record<string, boolean> | undefined;
}

/** Turns a random step into a command: mostly one that is possible, by somebody who may. */
function commandOf(definition: Definition, record: DossierRecord | null, step: Step, hours: number): Command {
  const options = optionsOf(definition, record ?? initialState(definition));
  const option =
    "possible" in step.pick ? options[step.pick.possible % Math.max(1, options.length)] : undefined;
  const event = option
    ? { type: option.action, ...(option.branch !== undefined && { branch: option.branch }) }
    : "event" in step.pick
      ? step.pick.event
      : { type: "het_han" };
  const who = option?.who[0];
  const fallback = definition.model.roles[0]?.id ?? "";
  const actor: Acting = who ?? officer(fallback);
  return {
    at: clock(hours),
    actor,
    event: {
      ...event,
      reason: "vì",
      ...(step.fields && { fields: step.fields }),
      ...(step.papers && { papers: step.papers }),
    },
  };
}

it.each(definitions)(
  "survives every sequence of events and stays equal to XState ($model.id)",
  (definition) => {
    fc.assert(
      fc.property(fc.array(stepOf(definition), { maxLength: 25 }), (steps) => {
        let record: DossierRecord | null = null;
        let hours = 0;
        for (const step of steps) {
          hours += step.hours;
          const command = commandOf(definition, record, step, hours);
          const before = JSON.stringify(record);
          const decision = decide(definition, record, command);
          expect(JSON.stringify(record)).toBe(before);

          const { value, context } = record ?? initialState(definition);
          const { reason: _, branch, type, ...carried } = command.event;
          const snapshot = definition.machine.resolveState({ value, context });
          const sent = {
            ...carried,
            type: branch === undefined ? type : `${branch}.${type}`,
            at: command.at,
          };
          if (!decision.ok) {
            expect(decision.refusal.reason.vi).not.toBe("");
            if (
              ["NOT_ALLOWED", "GUARD", "GUARD_UNKNOWN", "USED_UP", "CLOSED"].includes(
                decision.refusal.code,
              ) &&
              type !== "xstate.stop"
            )
              expect(transition(definition.machine, snapshot, sent)[0].value).toEqual(value);
            continue;
          }
          const [after] = transition(definition.machine, snapshot, sent);
          expect({ value: decision.record.value, context: decision.record.context }).toEqual({
            value: after.value,
            context: after.context,
          });
          record = JSON.parse(JSON.stringify(decision.record)) as DossierRecord;
          expect(record).toEqual(decision.record);
          const id = topState(record.value);
          expect(definition.states.has(id)).toBe(true);
          // Nobody is ever left without a way on.
          if (record.status !== "closed") expect(optionsOf(definition, record).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  },
);

it.each(definitions)("gives every history back when it is played again ($model.id)", (definition) => {
  fc.assert(
    fc.property(fc.array(stepOf(definition), { maxLength: 25 }), (steps) => {
      let record: DossierRecord | null = null;
      let hours = 0;
      for (const step of steps) {
        hours += step.hours;
        const decision = decide(definition, record, commandOf(definition, record, step, hours));
        if (decision.ok) record = decision.record;
      }
      let again: DossierRecord | null = null;
      for (const { at, actor, event } of record?.history ?? []) {
        const decision = decide(definition, again, { at, actor, event });
        if (!decision.ok) throw new Error(decision.refusal.reason.vi);
        again = decision.record;
      }
      expect(again).toEqual(record);
    }),
    { numRuns: 100 },
  );
});

it("never throws for whatever is sent", () => {
  const [house] = definitions as [Definition];
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (command, event) => {
      for (const sent of [
        command,
        { at: "2026-08-21T08:00", actor: { is: "applicant" }, event },
        { at: "2026-08-21T08:00", actor: command, event: { type: "nop", fields: event } },
      ])
        expect(typeof decide(house, null, sent as Command).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});
