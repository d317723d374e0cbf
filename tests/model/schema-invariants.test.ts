import { expect, it } from "vitest";
import { MAX_DEPTH } from "../../model/expression/evaluate.ts";
import type { Expression } from "../../model/expression/expression.ts";
import { expressionSites } from "../../model/procedure/expression-sites.ts";
import { checkInvariants } from "../../model/procedure/invariants.ts";
import type { ProcedureModel } from "../../model/procedure/procedure-model.ts";
import { soundModel } from "./sound-model.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any kind, taken apart on purpose
type Loose = any;

/** A copy with one fault. */
function broken(break_: (model: Loose) => void): ProcedureModel {
  const copy = structuredClone(soundModel);
  break_(copy);
  return copy;
}
const nested = (levels: number): Expression => {
  let tree: Expression = { op: "literal", type: "boolean", value: true };
  for (let i = 0; i < levels; i++) tree = { op: "not", args: [tree] };
  return tree;
};
const call = (name: string): Expression => ({ op: "call", name, args: [] });
const literal = (type: string, value: unknown): Loose => ({ op: "literal", type, value });

it("finds nothing in a sound model", () => {
  expect(checkInvariants(soundModel)).toEqual([]);
});

it("visits every expression of a model", () => {
  let count = 0;
  const search = (node: Loose): void => {
    if (typeof node !== "object" || node === null) return;
    if (typeof node.op === "string") count++;
    else Object.values(node).forEach(search);
  };
  const { scenarios: _, ...model } = soundModel;
  search(model);
  expect([...expressionSites(soundModel)].length).toBe(count);
});

const faults: readonly [rule: string, fault: (model: Loose) => void][] = [
  ["id-unique", (m) => (m.flow.states[1].id = "tham_dinh")],
  ["id-unique", (m) => (m.dossier.items[1].items[0].id = "don")],
  ["id-unique", (m) => m.laws.push(m.laws[0])],
  ["id-unique", (m) => (m.charges[0].rows[1].id = "nha_o")],
  ["id-unique", (m) => m.forms[0].sections[0].fields.push(m.forms[0].sections[0].fields[0])],
  ["id-unique", (m) => (m.forms[0].sections[0].fields[2].shape.fields[1].id = "dien_tich")],
  ["id-spelling", (m) => (m.results[0].id = "giấy_phép")],
  ["id-spelling", (m) => (m.roles[1].id = "Chu-tich")],
  ["date-exists", (m) => (m.version.inForce.from = "2026-02-30")],
  ["period", (m) => (m.delegations[0].inForce.to = "2025-12-31")],
  ["duration", (m) => (m.term.rows[0].duration.amount = 0.5)],
  ["duration", (m) => (m.term.rows[1].duration.amount = 0)],
  ["law-exists", (m) => (m.charges[0].rows[0].basis[0].law = "luat_khac")],
  ["law-exists", (m) => (m.legalBasis[0].law = "luat_khac")],
  ["agency-exists", (m) => (m.agencies[0] = "so")],
  ["agency-exists", (m) => (m.filingPlace.agencies[0] = "so")],
  ["agency-exists", (m) => (m.roles[0].agencies[0] = "so")],
  ["agency-exists", (m) => (m.agenciesDeclared[0].successor = "so")],
  ["role-exists", (m) => (m.flow.states[0].actor.role = "ai_do")],
  ["role-exists", (m) => (m.flow.states[2].branches[0].actor.role = "ai_do")],
  ["role-exists", (m) => (m.delegations[0].to = "ai_do")],
  ["registry-exists", (m) => (m.dossier.items[1].items[0].replacedBy = "csdl")],
  ["registry-exists", (m) => (m.forms[0].sections[0].fields[0].lookup = "csdl")],
  ["form-exists", (m) => (m.dossier.items[0].form = "to_khai")],
  ["one-of-has-items", (m) => (m.dossier.items[1].items = [])],
  ["codelist-exists", (m) => (m.forms[0].sections[0].fields[4].shape.codelist = "ton_giao")],
  [
    "field-means-one-thing",
    (m) => m.flow.states[0].records.push({ ...m.flow.states[0].records[0], id: "von" }),
  ],
  ["result-exists", (m) => (m.flow.states[3].gives[0] = "giay_khac_nua")],
  ["read-exists", (m) => (m.flow.states[2].branches[0].reads[1] = "tang.cao")],
  ["paper-exists", (m) => (m.scenarios[0].steps[0].assignments[1].paper = "so_do")],
  ["charge-exists", (m) => (m.scenarios[0].steps[2].expectation.charge = "phi")],
  ["state-exists", (m) => (m.scenarios[0].steps[3].expectation.state = "dau_do")],
  ["state-exists", (m) => (m.term.notCounted[0] = "dau_do")],
  ["state-exists", (m) => (m.term.anchor.state = "dau_do")],
  ["initial-exists", (m) => (m.flow.initial = "dau_do")],
  ["target-exists", (m) => (m.flow.states[0].exits[1].target = "dau_do")],
  ["target-exists", (m) => (m.flow.states[2].joins[0].target = "dau_do")],
  ["state-can-be-left", (m) => (m.flow.states[1].exits = [])],
  ["state-can-be-left", (m) => (m.flow.states[3].final = false)],
  ["state-can-be-left", (m) => (m.flow.states[2].joins = [])],
  ["final-has-no-exit", (m) => (m.flow.states[3].exits = m.flow.states[1].exits)],
  ["parallel-has-branches", (m) => (m.flow.states[2].branches = [])],
  ["template-exists", (m) => (m.results[0].template = "mau_la")],
  ["branch-has-outcomes", (m) => (m.flow.states[2].branches[0].outcomes = [])],
  ["outcome-exists", (m) => (m.flow.states[2].branches[0].outcomes[1].countsAs = "phan_doi")],
  ["otherwise-is-last", (m) => m.flow.states[2].joins.reverse()],
  ["counter", (m) => (m.flow.states[0].exits[1].atMost = 0)],
  ["counter", (m) => (m.flow.states[2].joins[1].atMost = 1.5)],
  ["visits-ascend", (m) => (m.flow.states[0].limit.visits[0].visit = 1)],
  ["has-rows", (m) => (m.charges[0].rows = [])],
  ["has-rows", (m) => (m.term.rows = [])],
  ["has-rows", (m) => (m.term.prescribed = false)],
  ["otherwise-has-no-condition", (m) => (m.charges[0].rows[1].when = m.charges[0].rows[0].when)],
  ["declared-absent", (m) => m.declaredAbsent.push("levy")],
  ["rate", (m) => (m.charges[0].reliefs[0].percent = "101")],
  ["rate", (m) => (m.charges[1].rows[0].amount.bands[0].percent = "0")],
  ["bounds", (m) => (m.charges[1].atLeast = "150000001")],
  ["rounding", (m) => (m.charges[1].rounding = { mode: "up", to: "0" })],
  ["has-bands", (m) => (m.charges[1].rows[0].amount.bands = [])],
  ["bands-ascend", (m) => (m.charges[1].rows[0].amount.bands[1].upTo = "15000000000")],
  ["bands-ascend", (m) => delete m.charges[1].rows[0].amount.bands[0].upTo],
  ["bands-of-one-kind", (m) => (m.charges[1].rows[0].amount.bands[1] = { upTo: "25000000000", dong: "5" })],
  ["band-has-one-value", (m) => (m.charges[1].rows[0].amount.bands[2].dong = "5")],
  ["path-resolves", (m) => (m.forms[0].sections[0].fields[1].required.path[0] = "ke_lien")],
  ["path-resolves", (m) => (m.forms[0].sections[0].fields[3].computed.args[0].path[1] = "cao")],
  ["path-resolves", (m) => (m.scenarios[0].steps[0].assignments[0].path[0] = "ke_lien")],
  ["path-resolves", (m) => (m.scenarios[0].steps[5].expectation.fields[0][0] = "voon")],
  ["path-type", (m) => (m.forms[0].sections[0].fields[1].required.type = "text")],
  ["expression-result", (m) => (m.forms[0].sections[0].rules[0].holds = literal("number", "1"))],
  ["expression-result", (m) => (m.forms[0].sections[0].fields[3].computed = literal("money", "1"))],
  ["expression-types", (m) => (m.forms[0].sections[0].rules[0].holds.args[1] = literal("money", "1"))],
  ["expression-depth", (m) => (m.requirements[0].when = nested(MAX_DEPTH + 1))],
  ["operator-arity", (m) => m.forms[0].sections[0].rules[0].holds.args.push(literal("number", "1"))],
  ["function-exists", (m) => (m.forms[0].sections[0].fields[3].computed = call("median"))],
  ["option-exists", (m) => (m.requirements[0].when.args[1].value = "nha_xuong")],
  ["literal-spelling", (m) => (m.forms[0].sections[0].rules[0].holds.args[1].value = "5,0")],
  [
    "branch-exists",
    (m) =>
      (m.flow.states[0].exits[0].when = { op: "present", args: [{ op: "outcome", branch: "moi_truong" }] }),
  ],
];

it.each(faults)("finds a planted fault: %s (%#)", (rule, fault) => {
  expect(checkInvariants(broken(fault)).map((violation) => violation.rule)).toContain(rule);
});

it("says where", () => {
  const found = checkInvariants(broken((m) => (m.flow.states[0].exits[1].target = "dau_do")));
  expect(found).toEqual([
    { rule: "target-exists", path: "flow.states[0].exits[1].target", detail: "dau_do" },
  ]);
});

it("accepts an expression as deep as the evaluators go", () => {
  expect(checkInvariants(broken((m) => (m.requirements[0].when = nested(MAX_DEPTH))))).toEqual([]);
});

it("reads a row's own fields before those of the form", () => {
  const model = broken(
    (m) => (m.forms[0].sections[0].fields[2].shape.fields[1].computed.args[0].path = ["tang", "dien_tich"]),
  );
  expect(checkInvariants(model).map(({ rule }) => rule)).toEqual(["expression-types"]);
});
