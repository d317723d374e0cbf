import type { MappedState, MigrationPlan, PlanFault, PlanFaultCode } from "@tthc/model";
import { expect, it } from "vitest";
import { checkPlan } from "../../compiler/migration/check-plan.ts";
import { compilePlan } from "../../compiler/migration/compile-plan.ts";
import { readPlan } from "../../compiler/migration/read-plan.ts";
import { modelOf } from "../procedures/workspace.ts";
import { moving } from "./real-pairs.ts";

const before = modelOf("cap_phep_nha_o", 1);
const after = moving(modelOf("cap_phep_nha_o", 3));
const sound = compilePlan(before, after);

const errorsOf = (plan: MigrationPlan): readonly PlanFault[] =>
  checkPlan(plan, before, after).filter(({ severity }) => severity === "error");

const withState = (id: string, change: Partial<MappedState>): MigrationPlan => ({
  ...sound,
  states: sound.states.map((state) =>
    state.state === id ? ({ ...state, ...change } as MappedState) : state,
  ),
});
const indexOf = (id: string): string => String(sound.states.findIndex(({ state }) => state === id));
const branchesOf = (id: string) =>
  sound.states.flatMap((state) =>
    state.is === "mapped" && state.state === id ? (state.branches ?? []) : [],
  );
const [firstBranch] = branchesOf("lay_y_kien");

/** A slip of whoever corrects a plan: what it is, the plan with it, and the one fault it must give. */
const slips: readonly (readonly [string, MigrationPlan, PlanFaultCode, string])[] = [
  [
    "a state removed",
    { ...sound, states: sound.states.filter(({ state }) => state !== "ky") },
    "missing-state",
    "/states",
  ],
  [
    "a state twice",
    { ...sound, states: [...sound.states, sound.states[0]!] },
    "named-twice",
    `/states/${String(sound.states.length)}`,
  ],
  [
    "an unknown state",
    { ...sound, states: [...sound.states, { ...sound.states[0]!, state: "ky_nhay" }] },
    "unknown-state",
    `/states/${String(sound.states.length)}`,
  ],
  ["a wrong target", withState("ky", { to: "ky_nhay" }), "unknown-target", `/states/${indexOf("ky")}/to`],
  [
    "a target that is an end",
    withState("ky", { to: "da_cap", ways: [] }),
    "into-an-end",
    `/states/${indexOf("ky")}/to`,
  ],
  [
    "a final end",
    withState("da_cap", { to: "tra_ket_qua", ways: [] }),
    "into-an-end",
    `/states/${indexOf("da_cap")}/to`,
  ],
  [
    "a decided case opened",
    withState("da_cap", { to: "ky", ways: [] }),
    "out-of-an-end",
    `/states/${indexOf("da_cap")}/to`,
  ],
  [
    "a way that is none",
    withState("ky", { ways: [{ way: "duyet", to: "khong_co" }] }),
    "unknown-way",
    `/states/${indexOf("ky")}/ways/0/to`,
  ],
  [
    "branches left out",
    withState("lay_y_kien", { branches: branchesOf("lay_y_kien").slice(1) }),
    "missing-branch",
    `/states/${indexOf("lay_y_kien")}/branches`,
  ],
  [
    "an opinion turned round",
    withState("lay_y_kien", {
      branches: branchesOf("lay_y_kien").map((branch) =>
        branch === firstBranch
          ? { ...branch, outcomes: [{ outcome: "dong_y", to: "khong_dong_y" }] }
          : branch,
      ),
    }),
    "other-sense",
    `/states/${indexOf("lay_y_kien")}/branches/0/outcomes/0/to`,
  ],
  [
    "an opinion set aside in silence",
    withState("lay_y_kien", {
      branches: branchesOf("lay_y_kien").map((branch) => {
        const { to: _, ...rest } = branch;
        return branch === firstBranch ? rest : branch;
      }),
    }),
    "without-reason",
    `/states/${indexOf("lay_y_kien")}/branches/0/reason`,
  ],
  [
    "another version",
    { ...sound, before: { ...sound.before, identity: "0".repeat(64) } },
    "other-version",
    "/before/identity",
  ],
  [
    "another procedure",
    compilePlan(before, moving(modelOf("cap_phep_xay_dung", 3))),
    "other-version",
    "/after/identity",
  ],
  ["a longer term", { ...sound, promise: { ...sound.promise, rule: "new" } }, "longer-term", "/promise/rule"],
  [
    "a longer term by a law the source does not know",
    { ...sound, promise: { ...sound.promise, rule: "new", basis: [{ law: "khong_co" }] } },
    "longer-term",
    "/promise/rule",
  ],
  ["a higher fee", { ...sound, charges: { ...sound.charges, rule: "new" } }, "higher-fee", "/charges/rule"],
  [
    "staying against the source",
    { ...sound, applies: { ...sound.applies, rule: "stay" } },
    "against-the-source",
    "/applies/rule",
  ],
  ["a field left out", { ...sound, fields: sound.fields.slice(1) }, "missing-field", "/fields"],
  [
    "a field that is none",
    {
      ...sound,
      fields: sound.fields.map((one, i) => (i === 0 ? { ...one, is: "renamed", to: "khong_co" } : one)),
    },
    "unknown-field",
    "/fields/0/to",
  ],
  ["a paper left out", { ...sound, papers: sound.papers.slice(1) }, "missing-paper", "/papers"],
  [
    "a paper that is none",
    {
      ...sound,
      papers: sound.papers.map((one, i) => (i === 0 ? { ...one, is: "renamed", to: "khong_co" } : one)),
    },
    "unknown-paper",
    "/papers/0/to",
  ],
  [
    "a refusal without a reason",
    {
      ...sound,
      states: sound.states.map((state) =>
        state.state === "ky"
          ? {
              is: "refused",
              state: "ky",
              label: state.label,
              code: "by-hand",
              reason: { vi: " ", en: "" },
              ways: [],
            }
          : state,
      ),
    },
    "without-reason",
    `/states/${indexOf("ky")}/reason`,
  ],
];

it.each(slips)("finds %s", (_, plan, code, at) => {
  const found = errorsOf(plan);
  expect(found.map((fault) => `${fault.code} ${fault.at}`)).toEqual([`${code} ${at}`]);
  for (const { reason, wayOut } of found)
    for (const text of [reason.vi, reason.en, wayOut.vi, wayOut.en]) expect(text).toMatch(/\S.*[.]$/);
});

it("is silent about a sound plan, and about corrections that are right", () => {
  expect(errorsOf(sound)).toEqual([]);
  const law = after.laws[0]!.id;
  const corrected: MigrationPlan = {
    ...sound,
    promise: { ...sound.promise, rule: "new", basis: [{ law }] },
    states: sound.states.map((state) =>
      state.state === "ky"
        ? {
            is: "refused",
            state: "ky",
            label: state.label,
            code: "by-hand",
            reason: { vi: "Chờ hướng dẫn.", en: "Guidance is awaited." },
            ways: [],
          }
        : state,
    ),
  };
  expect(errorsOf(corrected)).toEqual([]);
});

it("says where a written plan has the wrong shape", () => {
  const broken = JSON.parse(JSON.stringify(sound)) as {
    states: { to?: string }[];
    promise: { rule: string };
  };
  broken.promise.rule = "sometimes";
  const read = readPlan(broken);
  expect(read.ok ? [] : read.faults.map(({ at }) => at)).toContain("/promise/rule");
  expect(readPlan({}).ok).toBe(false);
  expect(readPlan(null).ok).toBe(false);
  const { states: _, ...rest } = sound;
  const lacking = readPlan(rest);
  expect(lacking.ok ? "" : lacking.faults.map(({ reason }) => reason.vi).join()).toContain("states");
});
