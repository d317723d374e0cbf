import { dueOf, type Moment } from "@tthc/model";
import {
  allowedActions,
  clockOf,
  dossierCharges,
  dossierPapers,
  migrate,
  optionsOf,
  readHistory,
  runningLimits,
  topState,
  type Definition,
  type DossierRecord,
} from "@tthc/runtime";
import { expect, it } from "vitest";
import { defined } from "../support/dossier.ts";
import { lostValues } from "./accounted.ts";
import { Dice, Walk } from "./random-dossiers.ts";
import { completedPlan, pairs } from "./real-pairs.ts";

const RUNS = Number(process.env["MIGRATION_RUNS"] ?? "15");

/** The promised date, or what it would be if an open stop ended now. */
function promiseOf(definition: Definition, record: DossierRecord, at: Moment): Moment | undefined {
  const { promised, term } = clockOf(definition, record, at);
  const due = promised?.due ?? (term && dueOf(term, at).due) ?? undefined;
  return due?.length === 10 ? `${due}T23:59` : due;
}

function checkState(definition: Definition, record: DossierRecord, at: Moment): void {
  const id = topState(record.value);
  expect(definition.states.has(id)).toBe(true);
  const { value, context } = record;
  const snapshot = definition.machine.resolveState({ value, context });
  expect(snapshot.value).toEqual(value);
  expect(record.status === "closed" || optionsOf(definition, record).length > 0).toBe(true);
  allowedActions(definition, record);
  runningLimits(definition, record);
  dossierPapers(definition, record, at);
  expect(readHistory(record)).toHaveLength(record.history.length);
}

const codes = new Map<string, number>();

it.each(pairs)("moves random dossiers of $name and leads them on", (pair) => {
  const [before, after] = [defined(pair.before), defined(pair.after)];
  const plan = completedPlan(pair);
  let moved = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = new Dice(seed);
    const walk = new Walk(before, dice);
    const steps = 1 + dice.below(14);
    for (let i = 0; i < steps; i += 1) walk.step();
    const old = walk.record;
    if (old === null || old.status === "closed") continue;
    walk.hours += dice.below(50);
    const at = walk.now;
    const command = { at, actor: { is: "system" as const }, key: "move" };
    const untouched = JSON.stringify(old);
    const promise = promiseOf(before, old, at);
    const fee = dossierCharges(before, old, at).dong;
    const dry = migrate(before, after, plan, old, command);
    const decision = migrate(before, after, plan, old, command);
    expect(JSON.stringify(decision)).toBe(JSON.stringify(dry));
    expect(JSON.stringify(old)).toBe(untouched);
    if (!decision.ok) {
      const { code } = decision.refusal;
      codes.set(code, (codes.get(code) ?? 0) + 1);
      expect(["NOT_MAPPED", "NO_WAY_ON"]).toContain(code);
      continue;
    }
    moved += 1;
    const { record } = decision;
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(JSON.stringify(record.history.slice(0, -1))).toBe(JSON.stringify(old.history));
    expect(lostValues(old, record, plan)).toEqual([]);
    expect(migrate(before, after, plan, record, command)).toMatchObject({ ok: true, duplicate: true });
    walk.definition = after;
    walk.record = record;
    checkState(after, record, at);
    for (let i = 0; i < 14; i += 1) {
      const { record: now } = walk;
      const since = now.history.slice(record.history.length);
      const later = promiseOf(after, now, walk.now);
      if (promise !== undefined && !since.some(({ clock, duty }) => duty ?? clock.some(isStop)))
        expect(
          (later ?? "~") <= (i === 0 ? promise : maxText(promise, promiseOf(before, old, walk.now))),
        ).toBe(true);
      const dong = dossierCharges(after, now, walk.now).dong;
      if (fee !== undefined && dong !== undefined) expect(dong <= fee).toBe(true);
      checkState(after, now, walk.now);
      if (!walk.step() && now.status === "closed") break;
      expect(JSON.stringify(walk.record.history.slice(0, record.history.length))).toBe(
        JSON.stringify(record.history),
      );
      expect(walk.record.archive).toEqual(record.archive);
    }
  }
  expect(moved).toBeGreaterThan(0);
});

const isStop = ({ op }: { readonly op: string }): boolean => op !== "end" && op !== "start";
const maxText = (one: string, other: string | undefined): string =>
  other !== undefined && other > one ? other : one;

it("would notice a value that got lost, and a paper", () => {
  const [pair] = pairs;
  if (pair === undefined) throw new Error("no pair");
  const walk = new Walk(defined(pair.before), new Dice(3));
  while (walk.record === null) walk.step();
  const old = walk.record;
  const [field] = Object.keys(old.context.fields);
  const [paper] = Object.keys(old.context.papers);
  const { [field ?? ""]: _, ...fields } = old.context.fields;
  const { [paper ?? ""]: __, ...papers } = old.context.papers;
  const robbed = { ...old, context: { ...old.context, fields, papers } };
  const lost = lostValues(old, robbed, completedPlan(pair));
  expect(lost.some((path) => path === field || path.startsWith(`${field ?? ""}.`))).toBe(true);
  expect(lost).toContain(paper);
});
