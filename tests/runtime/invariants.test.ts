import {
  allowedActions,
  bookedCharges,
  clockOf,
  decide,
  heldDong,
  initialState,
  optionsOf,
  receiptBook,
  runningLimits,
  timersOf,
  topState,
  type Command,
  type Definition,
  type DossierRecord,
  type Entry,
} from "@tthc/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";
import { realDefinition, realPaths } from "./real-definitions.ts";
import { attempt, attemptedCommand, dayAfter, momentAfter, type Attempt } from "./random-steps.ts";

const endOf = (due: string): string => (due.length === 10 ? `${due}T23:59` : due);

/** What an entry may move the promised date later by: the clock's own work, an extension, a calendar, other facts. */
const saysWhy = ({ clock, duty, recount, event, migration }: Entry): boolean =>
  clock.length > 0 ||
  duty?.extension !== undefined ||
  recount !== undefined ||
  migration !== undefined ||
  event.fields !== undefined ||
  event.papers !== undefined ||
  event.registries !== undefined;

function checkHistory(before: DossierRecord | null, after: DossierRecord, entry: Entry): void {
  expect(after.history.slice(0, -1)).toEqual(before?.history ?? []);
  expect(after.history.at(-1)).toEqual(entry);
  expect(after.history.map(({ seq }) => seq)).toEqual(after.history.map((_, index) => index + 1));
  expect(after.seq).toBe(after.history.length);
  for (const [index, { at }] of after.history.entries())
    expect(at >= (after.history[index - 1]?.at ?? "")).toBe(true);
  expect(JSON.parse(JSON.stringify(after))).toEqual(after);
}

function checkClock(
  definition: Definition,
  before: DossierRecord | null,
  after: DossierRecord,
  entry: Entry,
): void {
  const now = clockOf(definition, after, entry.at);
  const then = before === null ? undefined : clockOf(definition, before, entry.at);
  const { term, promised } = now;
  if (term !== undefined && promised?.due != null) {
    expect(endOf(promised.due) >= term.anchor).toBe(true);
    expect(promised.explanation.length).toBeGreaterThan(0);
    if (now.apologyBy !== undefined) expect(now.apologyBy < promised.due).toBe(true);
  }
  if (promised?.due == null) expect(now.state).not.toBe("running");
  // A case that is decided stays in time or late, whatever is written afterwards.
  if (then?.ended !== undefined) expect([now.ended, now.late]).toEqual([then.ended, then.late]);
  const [old, due] = [then?.promised?.due, promised?.due];
  if (old != null && due != null && endOf(due) > endOf(old)) expect(saysWhy(entry)).toBe(true);
  if (entry.recount !== undefined) expect(entry.recount.before).toBe(old ?? null);
  const duties = after.history.flatMap(({ duty }) => duty?.action ?? []);
  const times = (action: string) => duties.filter((one) => one === action).length;
  expect(times("hen_lai")).toBeLessThanOrEqual(definition.model.flow.duties.reappointAtMost ?? 0);
  expect(times("gia_han")).toBeLessThanOrEqual(1);
  for (const { until } of runningLimits(definition, after)) expect(until).toMatch(/T/);
  for (const { due: lawful, wake } of timersOf(definition, after))
    expect(wake >= lawful.slice(0, 10)).toBe(true);
}

function checkMoney(definition: Definition, before: DossierRecord | null, after: DossierRecord): void {
  const booked = new Map(bookedCharges(receiptBook(definition, after)).map((one) => [one.charge, one]));
  expect(heldDong(receiptBook(definition, after))).toBeGreaterThanOrEqual(0n);
  for (const old of before === null ? [] : bookedCharges(receiptBook(definition, before))) {
    const now = booked.get(old.charge);
    expect(now?.number).toBe(old.number);
    if (now?.dong !== old.dong) expect(after.history.at(-1)?.event.reason).toBeTruthy();
  }
}

const BESIDE = new Set(["thu_tien", "dieu_chinh_thu", "hoan_tien", "doi_lich"]);

/** What keeps an act that is allowed from being done, where its data are not there. */
const LACKING = [
  "FACT_REQUIRED",
  "GUARD",
  "GUARD_UNKNOWN",
  "NO_JOIN",
  "TOO_LATE",
  "NOT_ALLOWED",
  "USED_UP",
  "BAD_VALUE",
];

function checkAllowed(definition: Definition, record: DossierRecord | null, at: string): void {
  const state = record ?? initialState(definition);
  for (const { action, branch, who, certain, meaning } of allowedActions(definition, state)) {
    const role = definition.model.roles[0]?.id ?? "";
    const command: Command = {
      at,
      actor: who[0]?.actor ?? { is: "role", role },
      event: {
        type: action,
        reason: "vì",
        ...(branch !== undefined && { branch }),
        ...(meaning === "reappoint" && { until: dayAfter(at, 4_000) }),
      },
    };
    const decision = decide(definition, record, command);
    if (decision.ok) continue;
    const expected =
      meaning === "reappoint" || meaning === "extend" || !certain
        ? LACKING
        : ["FACT_REQUIRED", "NO_JOIN", "GUARD_UNKNOWN", "NOT_IN_FORCE"];
    expect([action, expected.includes(decision.refusal.code) ? "" : decision.refusal.code]).toEqual([
      action,
      "",
    ]);
  }
}

function live(definition: Definition, attempts: readonly Attempt[]): DossierRecord | null {
  let record: DossierRecord | null = null;
  let hours = 8;
  for (const one of attempts) {
    if (record !== null) hours += one.hours;
    const at = momentAfter(definition, hours);
    const command = attemptedCommand(definition, record, one, at);
    const before: string = JSON.stringify(record);
    const options = allowedActions(definition, record ?? initialState(definition));
    const decision = decide(definition, record, command);
    expect(JSON.stringify(record)).toBe(before);
    if (!decision.ok) {
      expect([decision.refusal.reason.vi, decision.refusal.reason.en]).not.toContain("");
      expect(["GUARD_ERROR"]).not.toContain(decision.refusal.code);
      continue;
    }
    const { entry, record: after } = decision;
    const { type, branch } = command.event;
    if (entry.meaning !== "expired" && !BESIDE.has(type))
      expect(options.some((option) => option.action === type && option.branch === branch)).toBe(true);
    checkHistory(record, after, entry);
    checkClock(definition, record, after, entry);
    checkMoney(definition, record, after);
    expect(definition.states.has(topState(after.value))).toBe(true);
    if (after.status !== "closed") expect(optionsOf(definition, after).length).toBeGreaterThan(0);
    checkAllowed(definition, after, at);
    record = after;
  }
  return record;
}

it.each(realPaths)("keeps every promise to random dossiers: %s", (path) => {
  const definition = realDefinition(path);
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 25 }), (attempts) => {
      const record = live(definition, attempts);
      let again: DossierRecord | null = null;
      for (const { at, actor, event } of record?.history ?? []) {
        const decision = decide(definition, again, { at, actor, event });
        if (!decision.ok) throw new Error(`${event.type}: ${decision.refusal.reason.vi}`);
        again = decision.record;
      }
      expect(again).toEqual(record);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 15) },
  );
});

it("reaches duties, money, calendars, supplements, ends and refusals, or it would prove nothing", () => {
  const reached = new Map<string, number>();
  const definitions = ["ket-hon/1", "cap-phep-nha-o/3", "thanh-lap-dntn/1"].map(realDefinition);
  for (const attempts of fc.sample(fc.array(attempt, { minLength: 25, maxLength: 25 }), {
    numRuns: 150,
    seed: 7,
  }))
    for (const definition of definitions) {
      const record = live(definition, attempts);
      for (const { event, meaning } of record?.history ?? [])
        for (const what of new Set([event.type, meaning])) reached.set(what, (reached.get(what) ?? 0) + 1);
      if (record !== null) reached.set(record.status, (reached.get(record.status) ?? 0) + 1);
    }
  for (const what of ["thu_tien", "doi_lich", "hen_lai", "supplemented", "accept", "hand-over", "closed"])
    expect([what, (reached.get(what) ?? 0) > 0]).toEqual([what, true]);
});

it("finds an entry that is changed, a date that moves without a word and a receipt that changes in silence", () => {
  const definition = realDefinition("ket-hon/1");
  const [record] = fc
    .sample(fc.array(attempt, { minLength: 25, maxLength: 25 }), { numRuns: 60, seed: 7 })
    .map((attempts) => live(definition, attempts))
    .filter((one) => (one?.history.length ?? 0) > 3);
  if (record == null) throw new Error("no dossier went on");
  const entry = record.history.at(-1) as Entry;
  const before = { ...record, seq: record.seq - 1, history: record.history.slice(0, -1) };
  const spoilt = { ...record, history: [...before.history.slice(1), entry] };
  expect(() => checkHistory(before, record, entry)).not.toThrow();
  expect(() => checkHistory(before, spoilt, entry)).toThrow();
  expect(() => checkHistory(before, { ...record, seq: 99 }, entry)).toThrow();
  const silent: Entry = { ...entry, clock: [], event: { type: "x" } };
  expect(saysWhy(silent)).toBe(false);
  expect(saysWhy({ ...silent, recount: { calendar: "x", before: null, after: null } })).toBe(true);
  const paid = (dong: string, reason?: string): DossierRecord => ({
    ...before,
    history: [
      ...before.history,
      {
        ...silent,
        event: {
          type: "thu_tien",
          money: { is: "receipt", number: "1", lines: [{ charge: "dang_ky", dong }] },
          ...(reason !== undefined && { reason }),
        },
      },
    ],
  });
  expect(() => checkMoney(definition, paid("1"), paid("2", "vì"))).not.toThrow();
  expect(() => checkMoney(definition, paid("1"), paid("2"))).toThrow();
});
