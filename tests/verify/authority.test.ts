import type { Delegation, ProcedureModel, State } from "@tthc/model";
import { expect, it } from "vitest";
import { proveAuthority } from "../../compiler/verify/authority/prove-authority.ts";
import { modelOf } from "../procedures/workspace.ts";
import { randomFlow } from "./random-flows.ts";

const base = randomFlow(1, { sound: true, steps: [2, 2], waits: [0, 0], parallels: [1, 1] });
const codes = (model: ProcedureModel) =>
  proveAuthority(model).findings.map(({ code, place }) => [code, place.at]);
const actingAs = (role: string, id: string, more: object = {}): ProcedureModel => ({
  ...base,
  roles: [
    ...base.roles,
    { id: "pho", label: { vi: "Phó" }, agencies: ["uy_ban_xa"] },
    { id: "truong", label: { vi: "Trưởng" }, agencies: ["uy_ban_xa"] },
  ],
  flow: {
    ...base.flow,
    states: base.flow.states.map((state): State =>
      state.id === id ? ({ ...state, actor: { is: "role", role }, ...more } as State) : state,
    ),
  },
});
const delegated = (...delegations: Delegation[]) => ({ ...actingAs("pho", "buoc_1"), delegations });
const pho = { from: "truong", to: "pho" };

it("says nothing of a sound flow", () => {
  expect(codes(base)).toEqual([]);
});

it("asks for roles and agencies of the version's first day", () => {
  const ended = { from: "2020-01-01", to: "2025-06-30" };
  expect(codes({ ...base, roles: base.roles.map((role) => ({ ...role, inForce: ended })) })).toEqual([
    ["TT3210", "actor"],
  ]);
  const agencies = base.agenciesDeclared.map((agency) => ({ ...agency, inForce: ended }));
  expect(codes({ ...base, agenciesDeclared: agencies })).toEqual([
    ["TT3210", "actor"],
    ["TT3210", "part"],
  ]);
});

it("asks for a delegation in force, given by whoever holds the power", () => {
  const now = { from: "2026-01-01", to: "2026-12-31" };
  const old = { from: "2024-01-01", to: "2025-12-31" };
  expect(codes(delegated({ ...pho, inForce: now }))).toEqual([]);
  expect(codes(delegated({ ...pho, inForce: old }))).toEqual([["TT3211", "actor"]]);
  expect(codes(delegated({ ...pho, inForce: { from: "2027-01-01" } }))).toEqual([["TT3211", "actor"]]);
  expect(codes(delegated({ ...pho, inForce: old }, { ...pho, inForce: now }))).toEqual([]);
  expect(codes(delegated({ ...pho, inForce: now }, { from: "chuyen_vien", to: "truong" }))).toEqual([
    ["TT3211", "actor"],
  ]);
});

it("wants two hands for examination and signature", () => {
  const last = base.flow.states.filter(({ kind }) => kind === "step").at(-1)?.id ?? "";
  const exits = [{ action: "duyet", label: { vi: "Duyệt" }, meaning: "approve", target: "da_cap" }];
  expect(codes(actingAs("chuyen_vien", last, { exits }))).toEqual([["TT3212", "actor"]]);
  expect(codes(actingAs("truong", last, { exits }))).toEqual([]);
});

it("wants an outcome for the silence of another agency", () => {
  const real = modelOf("cap_phep_nha_o", 3);
  expect(codes(real)).toEqual([]);
  const silent = real.flow.states.map((state): State =>
    state.kind !== "parallel"
      ? state
      : {
          ...state,
          branches: state.branches.map((branch) => ({
            ...branch,
            outcomes: branch.outcomes.filter(({ meaning }) => meaning !== "expired"),
          })),
        },
  );
  const found = codes({ ...real, flow: { ...real.flow, states: silent } });
  expect(new Set(found.map(([code]) => code))).toEqual(new Set(["TT3213"]));
});
