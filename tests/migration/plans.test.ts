import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import type { MigrationPlan } from "@tthc/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { checkPlan } from "../../compiler/migration/check-plan.ts";
import { comparedMigration } from "../../compiler/migration/compared-migration.ts";
import { compilePlan } from "../../compiler/migration/compile-plan.ts";
import { readPlan } from "../../compiler/migration/read-plan.ts";
import { sha256 } from "../../model/migration/sha256.ts";
import { modelOf, root } from "../procedures/workspace.ts";
import { moving, pairs, planOf, versions } from "./real-pairs.ts";

const schema = JSON.parse(
  readFileSync(join(root, "compiler/migration/migration-plan.schema.json"), "utf8"),
) as object;
const accepts = new Ajv2020({ strict: false, discriminator: true }).compile(schema);
const errors = (plan: MigrationPlan, { before, after }: (typeof pairs)[number]) =>
  checkPlan(plan, before, after).filter(({ severity }) => severity === "error");

it("has pairs to plan for", () => {
  expect(versions.length).toBeGreaterThanOrEqual(34);
  expect(pairs.length).toBeGreaterThanOrEqual(12);
});

it.each(pairs)("maps every state of $name or refuses it by name, and finds nothing wrong", (pair) => {
  const plan = planOf(pair);
  expect(plan.states.map(({ state }) => state)).toEqual(pair.before.flow.states.map(({ id }) => id));
  for (const state of plan.states)
    if (state.is === "refused") {
      expect(state.reason.vi).toContain(state.label.vi);
      expect(state.reason.en).toContain(state.label.en);
    }
  expect(accepts(plan)).toBe(true);
  expect(errors(plan, pair)).toEqual([]);
  expect(plan.applies).toMatchObject({ rule: "move", because: "source" });
});

it.each(pairs)("plans $name again to the same bytes, also from models that were written and read", (pair) => {
  const again = JSON.parse(JSON.stringify(pair)) as typeof pair;
  expect(JSON.stringify(planOf(again))).toBe(JSON.stringify(planOf(pair)));
  const read = readPlan(JSON.parse(JSON.stringify(planOf(pair))));
  expect(read).toEqual({ ok: true, plan: planOf(pair) });
});

it("lets dossiers stay where the source says so or says nothing, and stops them where it says so", () => {
  const [pair] = pairs;
  if (pair === undefined) throw new Error("no pair");
  const { transition: _, ...silent } = pair.after;
  const rule = (after: typeof pair.after) => compilePlan(pair.before, after).applies;
  expect(rule(silent)).toMatchObject({ rule: "stay", because: "default" });
  expect(rule({ ...silent, transition: { rule: "old-version" } })).toMatchObject({
    rule: "stay",
    because: "source",
  });
  const stop = compilePlan(pair.before, { ...silent, transition: { rule: "stop" } });
  expect(stop.applies).toMatchObject({ rule: "stop", because: "source" });
  expect(stop.letters.map(({ letter }) => letter)).toEqual(["stopped"]);
  expect(compilePlan(pair.before, silent).letters).toEqual([]);
});

it("plans for each of several procedures that one replaces; no state moves by its name alone", () => {
  const olds = [
    modelOf("tham_dinh_co_so", 1),
    modelOf("tham_dinh_ky_thuat", 1),
    modelOf("cap_phep_xay_dung", 1),
  ];
  const plans = comparedMigration(olds, moving(modelOf("cap_phep_xay_dung_ba_buoc", 2)));
  expect(plans.map(({ plan }) => plan.before.procedure)).toEqual(olds.map(({ id }) => id));
  for (const { plan, faults } of plans) {
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const state of plan.states)
      if (state.is === "mapped") expect(state.matched.by).toBe("formerly");
      else expect(state.reason.vi).toContain(state.label.vi);
  }
});

it("hashes as the standard does", () => {
  for (const text of ["", "abc", "Hồ sơ", "x".repeat(55), "x".repeat(56), "x".repeat(64), "é".repeat(5000)])
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
});
