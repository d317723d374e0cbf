import type { MigrationPlan, ProcedureModel } from "@tthc/model";
import {
  clockOf,
  dossierCharges,
  migrate,
  readHistory,
  runningLimits,
  type DossierRecord,
} from "@tthc/runtime";
import { expect, it } from "vitest";
import { compilePlan } from "../../compiler/migration/compile-plan.ts";
import { housePermit } from "../runtime/fixtures/house-permit.ts";
import { apply, defined, filedHouse } from "../support/dossier.ts";

/** The house of the language's example, and what a later version makes of it. */
const before = defined(housePermit);
type Change = (model: ProcedureModel) => ProcedureModel;
const later = (change: Change = (model) => model): ProcedureModel =>
  change({
    ...housePermit,
    version: { ...housePermit.version, number: housePermit.version.number + 1 },
    transition: { rule: "new-version" },
  });

const system = { is: "system" as const };
const moved = (model: ProcedureModel, record: DossierRecord, at: string, plan?: MigrationPlan) =>
  migrate(before, defined(model), plan ?? compilePlan(housePermit, model), record, {
    at,
    actor: system,
    key: "m",
  });

const accepted = apply(before, filedHouse(before), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);
const AT = "2026-08-24T09:00";

const withTerm =
  (days: number): Change =>
  (model) => ({
    ...model,
    term: {
      ...model.term,
      rows: model.term.rows.map((row) => ({
        ...row,
        duration: { amount: days, unit: "working-day" as const },
      })),
    },
  });

function dueAfter(days: number): { readonly due: string | null | undefined; readonly keptFrom?: number } {
  const model = later(withTerm(days));
  const decision = moved(model, accepted, AT);
  if (!decision.ok) throw new Error(decision.refusal.reason.vi);
  const { promised, keptFrom } = clockOf(defined(model), decision.record, AT);
  return { due: promised?.due, ...(keptFrom !== undefined && { keptFrom }) };
}

it("keeps the promise that was given where the new term is longer, and takes the new one where it is shorter", () => {
  const promise = clockOf(before, accepted, AT).promised?.due;
  expect(dueAfter(60)).toEqual({ due: promise, keptFrom: housePermit.version.number });
  const shorter = dueAfter(2);
  expect(shorter.keptFrom).toBeUndefined();
  expect((shorter.due ?? "") < (promise ?? "")).toBe(true);
});

it("moves the kept promise by the stops that come later", () => {
  const model = later(withTerm(60));
  const decision = moved(model, accepted, AT);
  if (!decision.ok) throw new Error(decision.refusal.reason.vi);
  const after = defined(model);
  const stopped = [
    ["2026-08-25T09:00", "chuyen_vien", "thieu_ho_so", undefined, { reason: "Thiếu bản vẽ" }],
    ["2026-08-26T09:00", "applicant", "da_bo_sung"],
  ] as const;
  const plain = apply(before, accepted, ...stopped);
  const migrated = apply(after, decision.record, ...stopped);
  const at = "2026-08-26T10:00";
  expect(clockOf(after, migrated, at).promised?.due).toBe(clockOf(before, plain, at).promised?.due);
});

it("never asks for more money than the version it left", () => {
  const dearer: Change = (model) => ({
    ...model,
    charges: model.charges.map((charge) => ({
      ...charge,
      reliefs: [],
      rows: charge.rows.map((row) => ({ ...row, amount: { is: "fixed" as const, dong: "9000000" } })),
    })),
  });
  const model = later(dearer);
  const decision = moved(model, accepted, AT);
  if (!decision.ok) throw new Error(decision.refusal.reason.vi);
  const old = dossierCharges(before, accepted, AT).dong;
  expect(old).toBeDefined();
  expect(dossierCharges(defined(model), decision.record, AT)).toMatchObject({ dong: old, atMost: old });
});

it("stays where the source does not move it, whatever a plan says", () => {
  const { transition: _, ...silent } = later();
  const plan = compilePlan(housePermit, silent);
  const forged: MigrationPlan = { ...plan, applies: { ...plan.applies, rule: "move" } };
  for (const one of [plan, forged])
    expect(moved(silent, accepted, AT, one)).toMatchObject({ ok: false, refusal: { code: "STAYS" } });
});

it("refuses by name, and leaves the record as it was", () => {
  const model = later();
  const plan = compilePlan(housePermit, model);
  const text = JSON.stringify(accepted);
  const refusal = (decision: ReturnType<typeof moved>) => (decision.ok ? "" : decision.refusal.code);
  const other = { ...plan, before: { ...plan.before, identity: "0".repeat(64) } };
  expect(refusal(moved(model, accepted, AT, other))).toBe("OTHER_VERSION");
  expect(refusal(moved(model, accepted, "2026-08-20T09:00"))).toBe("WRONG_TIME");
  const without = { ...plan, states: plan.states.filter(({ state }) => state !== "tham_dinh") };
  expect(refusal(moved(model, accepted, AT, without))).toBe("NOT_MAPPED");
  const astray = {
    ...plan,
    states: plan.states.map((state) =>
      state.is === "mapped" && state.state === "tham_dinh" ? { ...state, to: "khong_co" } : state,
    ),
  };
  expect(refusal(moved(model, accepted, AT, astray))).toBe("NOT_MAPPED");
  const broken = { ...plan, states: null } as unknown as MigrationPlan;
  expect(refusal(moved(model, accepted, AT, broken))).toBe("GUARD_ERROR");
  const after = defined(model);
  const command = { at: AT, actor: { is: "applicant" as const } };
  expect(refusal(migrate(before, after, plan, accepted, command))).toBe("WRONG_ACTOR");
  const closed = apply(before, accepted, ["2026-08-22T09:00", "applicant", "rut_ho_so"]);
  expect(refusal(moved(model, closed, AT))).toBe("CLOSED");
  expect(JSON.stringify(accepted)).toBe(text);
});

it("reads the history in the new names, keeps it as it was, and keeps what the new version does not know", () => {
  const renamed: Change = (model) => {
    const text = JSON.stringify(model.flow).replaceAll('"tham_dinh"', '"xem_xet"');
    const flow = JSON.parse(text) as ProcedureModel["flow"];
    const states = flow.states.map((state) =>
      state.id === "xem_xet" ? { ...state, formerly: "tham_dinh" } : state,
    );
    const forms = model.forms.map((form) => ({
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        fields: section.fields.filter(({ id }) => id !== "lien_ke"),
      })),
    }));
    return { ...model, flow: { ...flow, states }, forms };
  };
  const model = later(renamed);
  const after = defined(model);
  const decision = moved(model, accepted, AT);
  if (!decision.ok) throw new Error(decision.refusal.reason.vi);
  const { record, entry } = decision;
  expect(entry).toMatchObject({ from: "tham_dinh", to: "xem_xet", entered: false });
  expect(record.history.slice(0, -1)).toEqual(accepted.history);
  expect(
    readHistory(record)
      .map(({ to }) => to)
      .slice(-2),
  ).toEqual(["xem_xet", "xem_xet"]);
  expect(record.archive?.[0]?.fields).toEqual({ lien_ke: false });
  expect(entry.migration?.archived).toContain("fields.lien_ke");
  expect(JSON.stringify(entry)).not.toContain("80");
  // The step's budget goes on where it was.
  const [old, now] = [runningLimits(before, accepted), runningLimits(after, record)];
  expect(now.map(({ until, visit }) => ({ until, visit }))).toEqual(
    old.map(({ until, visit }) => ({ until, visit })),
  );
});

it("takes promises and names along over a second move", () => {
  const second = later(withTerm(60));
  const third: ProcedureModel = {
    ...second,
    version: { ...second.version, number: second.version.number + 1 },
  };
  const one = moved(second, accepted, AT);
  if (!one.ok) throw new Error(one.refusal.reason.vi);
  const two = migrate(defined(second), defined(third), compilePlan(second, third), one.record, {
    at: "2026-08-25T09:00",
    actor: system,
    key: "m2",
  });
  if (!two.ok) throw new Error(two.refusal.reason.vi);
  const at = "2026-08-25T09:00";
  expect(clockOf(defined(third), two.record, at).promised?.due).toBe(
    clockOf(before, accepted, at).promised?.due,
  );
  expect(two.entry.migration?.promises.map(({ version }) => version)).toEqual([
    housePermit.version.number,
    second.version.number,
  ]);
});

it("never cuts off the time an applicant was given, and gives the whole of a limit that is new", () => {
  const waiting = apply(before, accepted, [
    "2026-08-24T09:00",
    "chuyen_vien",
    "thieu_ho_so",
    undefined,
    { reason: "Thiếu bản vẽ" },
  ]);
  const limited =
    (hours: number | undefined): Change =>
    (model) => ({
      ...model,
      flow: {
        ...model.flow,
        states: model.flow.states.map((state) => {
          if (state.id !== "bo_sung" || state.kind !== "wait") return state;
          const { limit, ...rest } = state;
          if (hours === undefined || limit === undefined) return rest;
          return { ...rest, limit: { ...limit, duration: { amount: hours, unit: "working-day" as const } } };
        }),
      },
    });
  const until = (from: ProcedureModel, to: ProcedureModel, record: DossierRecord): string | undefined => {
    const decision = migrate(defined(from), defined(to), compilePlan(from, to), record, {
      at: "2026-08-25T09:00",
      actor: system,
    });
    if (!decision.ok) throw new Error(decision.refusal.reason.vi);
    return runningLimits(defined(to), decision.record)[0]?.until;
  };
  const given = runningLimits(before, waiting)[0]?.until;
  expect(given).toBeDefined();
  expect(until(housePermit, later(limited(1)), waiting)).toBe(given);
  const free = limited(undefined)(housePermit);
  expect(runningLimits(defined(free), waiting)).toEqual([]);
  expect((until(free, later(), waiting) ?? "") > (given ?? "")).toBe(true);
});
