import type { ProcedureModel } from "@tthc/model";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import type { ComparedChange } from "./comparison-format.ts";

interface Step {
  readonly kind: string;
  readonly id: string;
}

/**
 * The place in the newer version that a change is told at: its element, or where what is gone would stand.
 */
export function placeOf(
  { path, part }: Pick<ComparedChange, "path" | "part">,
  model: ProcedureModel,
): ModelPlace {
  const [root, ...steps] = stepsOf(path);
  if (root?.id !== model.id) return placeOfPart(part);
  return placeOfSteps(steps, model) ?? placeOfPart(part);
}

/** Names of sources hold slashes: they are told as a whole. */
function stepsOf(path: string): readonly Step[] {
  const source = /^(procedure:[^/]+)\/source:/.exec(path);
  if (source !== null) return [...stepsOf(source[1] ?? ""), { kind: "source", id: "" }];
  return path.split("/").map((step) => {
    const at = step.indexOf(":");
    return { kind: step.slice(0, at), id: step.slice(at + 1) };
  });
}

const PART_PLACES: Readonly<
  Partial<Record<ComparedChange["part"], Extract<ModelPlace, { at: "part" }>["part"]>>
> = {
  steps: "steps",
  channels: "channels",
  dossier: "dossier",
  term: "term",
  applicants: "applicants",
  agency: "agencies",
};

function placeOfPart(part: ComparedChange["part"]): ModelPlace {
  const known = PART_PLACES[part];
  return known === undefined ? { at: "procedure" } : { at: "part", part: known };
}

function placeOfSteps([first, ...rest]: readonly Step[], model: ProcedureModel): ModelPlace | undefined {
  if (first === undefined) return { at: "procedure" };
  const { id } = first;
  const index = (found: number): number | undefined => (found < 0 ? undefined : found);
  switch (first.kind) {
    case "channel":
      return { at: "part", part: "channels" };
    case "applicant":
      return { at: "part", part: "applicants" };
    case "agency":
      return { at: "part", part: "agencies" };
    case "source":
      return { at: "part", part: "legal-basis" };
    case "filing-place":
      return { at: "part", part: "filing-place" };
    case "transition":
      return { at: "part", part: "transition" };
    case "case":
      return { at: "case", case: id };
    case "result":
      return { at: "result", result: id };
    case "campaign":
      return { at: "campaign", campaign: id };
    case "requirement": {
      const requirement = index(model.requirements.findIndex((one) => one.id === id));
      return requirement === undefined ? undefined : { at: "requirement", requirement };
    }
    case "form":
      return placeInForm(id, rest, model);
    case "dossier": {
      const paper = rest.at(-1);
      return paper === undefined ? { at: "part", part: "dossier" } : { at: "paper", paper: paper.id };
    }
    case "charge":
      return placeInCharge(id, rest[0], model);
    case "term":
      return placeInTerm(rest[0], model);
    case "state":
      return placeInState(id, rest, model);
    default:
      return undefined;
  }
}

function placeInForm(form: string, steps: readonly Step[], model: ProcedureModel): ModelPlace {
  const path = steps.filter(({ kind }) => kind === "field").map(({ id }) => id);
  if (path.length > 0) return { at: "field", form, path };
  const inner = steps.find(({ kind }) => kind === "section");
  const rule = steps.find(({ kind }) => kind === "rule");
  if (rule === undefined)
    return inner === undefined ? { at: "form", form } : { at: "section", form, section: inner.id };
  const node = model.forms.find(({ id }) => id === form);
  const own = node?.rules.findIndex(({ id }) => id === rule.id) ?? -1;
  if (own >= 0) return { at: "rule", form, rule: own };
  const section = node?.sections.find(({ rules }) => rules.some(({ id }) => id === rule.id));
  if (section === undefined) return { at: "form", form };
  const index = section.rules.findIndex(({ id }) => id === rule.id);
  return { at: "rule", form, section: section.id, rule: index };
}

function placeInCharge(charge: string, step: Step | undefined, model: ProcedureModel): ModelPlace {
  const node = model.charges.find(({ id }) => id === charge);
  if (step?.kind === "charge-row") {
    const row = node?.rows.findIndex(({ id }) => id === step.id) ?? -1;
    if (row >= 0) return { at: "charge-row", charge, row };
  }
  if (step?.kind === "relief") {
    const relief = node?.reliefs.findIndex(({ id }) => id === step.id) ?? -1;
    if (relief >= 0) return { at: "relief", charge, relief };
  }
  return { at: "charge", charge };
}

function placeInTerm(step: Step | undefined, { term }: ProcedureModel): ModelPlace {
  if (step?.kind === "term-row") {
    const row = term.rows.findIndex(({ id }) => id === step.id);
    if (row >= 0) return { at: "term-row", row };
  }
  if (step?.kind === "extension") return { at: "extension", extension: Number(step.id) - 1 };
  return step?.kind === "law-limit" ? { at: "term-line", line: "law" } : { at: "part", part: "term" };
}

function placeInState(state: string, steps: readonly Step[], model: ProcedureModel): ModelPlace {
  const node = model.flow.states.find(({ id }) => id === state);
  const [first, second] = steps;
  if (node === undefined || first === undefined) return { at: "state", state };
  if (first.kind === "field") return { at: "field", path: steps.map(({ id }) => id) };
  if (first.kind === "exit") {
    const exit = node.exits.findIndex(({ action }) => action === first.id);
    return exit < 0 ? { at: "state", state } : { at: "exit", state, exit };
  }
  if (node.kind !== "parallel") return { at: "state", state };
  if (first.kind === "join") {
    const names = node.joins.map(({ test }) =>
      test.is === "otherwise" ? test.is : `${test.is} ${test.action}`,
    );
    const join = names.indexOf(first.id);
    return join < 0 ? { at: "state", state } : { at: "join", state, join };
  }
  const branch = node.branches.find(({ id }) => id === first.id);
  if (branch === undefined) return { at: "state", state };
  const place = { state, branch: branch.id };
  if (second?.kind === "field") return { at: "field", path: [second.id] };
  const outcome = branch.outcomes.findIndex(({ action }) => action === second?.id);
  return second?.kind === "outcome" && outcome >= 0
    ? { at: "outcome", ...place, outcome }
    : { at: "branch", ...place };
}
