import type { DossierItem } from "./dossier.ts";
import { fieldAt, innerFields, topFields } from "./field-index.ts";
import type { Actor, Branch, State } from "./flow.ts";
import type { Field } from "./form.ts";
import type { ProcedureModel } from "./procedure-model.ts";
import type { ScenarioAssignment, ScenarioExpectation } from "./scenario.ts";
import { type Report, reportDuplicates, reportMissing } from "./violation.ts";

type Ids = ReadonlySet<string>;
const idsOf = (items: readonly { readonly id: string }[]): Ids => new Set(items.map(({ id }) => id));

/** Every id that names a declaration names one that the model carries, and no declaration stands twice. */
export function checkReferences(model: ProcedureModel, report: Report): void {
  checkUnique(model, report);
  checkAgencies(model, report);
  checkPapers(model, report);
  checkFields(model, report);
  checkActors(model, report);
  checkScenarios(model, report);
  checkTemplates(model, report);
}

function checkTemplates({ results, templates = [] }: ProcedureModel, report: Report): void {
  const known = idsOf(templates);
  reportDuplicates(
    templates.map(({ id }) => id),
    "templates",
    report,
  );
  results.forEach(({ template }, i) =>
    reportMissing("template-exists", known, template, `results[${i}].template`, report),
  );
}

function checkUnique(model: ProcedureModel, report: Report): void {
  const {
    results,
    cases,
    requirements,
    forms,
    laws,
    agenciesDeclared,
    roles,
    registries,
    codelists,
    campaigns,
  } = model;
  const lists = {
    results,
    cases,
    requirements,
    forms,
    laws,
    agenciesDeclared,
    roles,
    registries,
    codelists,
    campaigns,
  };
  for (const [name, items] of Object.entries(lists))
    reportDuplicates(
      items.map(({ id }) => id),
      name,
      report,
    );
}

function checkAgencies(model: ProcedureModel, report: Report): void {
  const agencies = idsOf(model.agenciesDeclared);
  const roles = idsOf(model.roles);
  const check = (ids: readonly string[], path: string): void =>
    ids.forEach((id, i) => reportMissing("agency-exists", agencies, id, `${path}[${i}]`, report));
  check(model.agencies, "agencies");
  check(model.filingPlace?.agencies ?? [], "filingPlace.agencies");
  model.roles.forEach((role, i) => check(role.agencies, `roles[${i}].agencies`));
  model.agenciesDeclared.forEach((agency, i) => {
    reportDuplicates(
      agency.offices.map(({ id }) => id),
      `agenciesDeclared[${i}].offices`,
      report,
    );
    reportMissing("agency-exists", agencies, agency.successor, `agenciesDeclared[${i}].successor`, report);
  });
  model.delegations.forEach(({ from, to }, i) => {
    reportMissing("role-exists", roles, from, `delegations[${i}].from`, report);
    reportMissing("role-exists", roles, to, `delegations[${i}].to`, report);
  });
}

/** Papers and nested choices of papers are one name space. */
export function allItems(items: readonly DossierItem[]): readonly DossierItem[] {
  return items.flatMap((item) => (item.kind === "one-of" ? [item, ...allItems(item.items)] : [item]));
}

function checkPapers(model: ProcedureModel, report: Report): void {
  const registries = idsOf(model.registries);
  const forms = idsOf(model.forms);
  const items = allItems(model.dossier.items);
  const ids = items.map(({ id }) => id);
  ids.filter((id, i) => ids.indexOf(id) < i).forEach((id) => report("id-unique", "dossier.items", id));
  for (const item of items) {
    reportMissing("registry-exists", registries, item.replacedBy, `dossier.${item.id}.replacedBy`, report);
    if (item.kind === "paper")
      reportMissing("form-exists", forms, item.form, `dossier.${item.id}.form`, report);
    if (item.kind === "one-of" && item.items.length === 0)
      report("one-of-has-items", `dossier.${item.id}`, item.id);
  }
}

function checkFields(model: ProcedureModel, report: Report): void {
  const registries = idsOf(model.registries);
  const codelists = idsOf(model.codelists);
  const visit = (fields: readonly Field[], path: string): void => {
    reportDuplicates(
      fields.map(({ id }) => id),
      path,
      report,
    );
    for (const { id, shape, lookup } of fields) {
      reportMissing("registry-exists", registries, lookup, `${path}.${id}.lookup`, report);
      if (shape.is === "choice") {
        reportMissing("codelist-exists", codelists, shape.codelist, `${path}.${id}.shape.codelist`, report);
        reportDuplicates(
          shape.options.map((option) => option.id),
          `${path}.${id}.shape.options`,
          report,
        );
      }
      visit(innerFields(shape), `${path}.${id}`);
    }
  };
  for (const form of model.forms)
    visit(
      form.sections.flatMap(({ fields }) => fields),
      `forms.${form.id}`,
    );
  for (const [i, state] of model.flow.states.entries()) {
    if (state.kind === "step" || state.kind === "wait") visit(state.records, `flow.states[${i}].records`);
  }
  checkNamesakes(topFields(model), report);
}

/** Two forms may ask the same thing under one name, but one name may not mean two things. */
function checkNamesakes(fields: readonly Field[], report: Report): void {
  const first = new Map<string, string>();
  for (const { id, shape } of fields) {
    const written = JSON.stringify(shape);
    if ((first.get(id) ?? written) !== written) report("field-means-one-thing", "forms", id);
    first.set(id, first.get(id) ?? written);
  }
}

function checkActors(model: ProcedureModel, report: Report): void {
  const roles = idsOf(model.roles);
  const papers = new Set(allItems(model.dossier.items).map(({ id }) => id));
  const given = new Set([...idsOf(model.results), ...papers]);
  const fields = topFields(model);
  const actor = (one: Actor, path: string): void =>
    reportMissing(
      "role-exists",
      roles,
      one.is === "role" ? one.role : undefined,
      `${path}.actor.role`,
      report,
    );
  const gives = (ids: readonly string[], path: string): void =>
    ids.forEach((id, i) => reportMissing("result-exists", given, id, `${path}.gives[${i}]`, report));
  const visit = (state: State, path: string): void => {
    if (state.kind === "end") gives(state.gives, path);
    else if (state.kind !== "parallel") actor(state.actor, path);
    else branches(state.branches, path);
  };
  const branches = (list: readonly Branch[], path: string): void => {
    for (const [b, branch] of list.entries()) {
      actor(branch.actor, `${path}.branches[${b}]`);
      gives(branch.gives, `${path}.branches[${b}]`);
      branch.reads?.forEach((read, i) => {
        const known = papers.has(read) || fieldAt([fields], read.split(".")) !== undefined;
        if (!known) report("read-exists", `${path}.branches[${b}].reads[${i}]`, read);
      });
    }
  };
  for (const [i, state] of model.flow.states.entries()) visit(state, `flow.states[${i}]`);
}

function checkScenarios(model: ProcedureModel, report: Report): void {
  const papers = new Set(allItems(model.dossier.items).map(({ id }) => id));
  const states = idsOf(model.flow.states);
  const charges = idsOf(model.charges);
  const registries = idsOf(model.registries);
  const fields = topFields(model);
  const assigned = (assignment: ScenarioAssignment, path: string): void => {
    if (assignment.to === "paper") reportMissing("paper-exists", papers, assignment.paper, path, report);
    if (assignment.to === "registry")
      reportMissing("registry-exists", registries, assignment.registry, path, report);
    if (assignment.to === "field" && !fieldAt([fields], assignment.path))
      report("path-resolves", path, assignment.path.join("."));
  };
  const expected = (expectation: ScenarioExpectation, path: string): void => {
    if (expectation.that === "charge")
      reportMissing("charge-exists", charges, expectation.charge, path, report);
    if (expectation.that === "state" || expectation.that === "end") {
      reportMissing("state-exists", states, expectation.state, path, report);
    }
    if (expectation.that === "papers")
      expectation.papers.forEach((id) => reportMissing("paper-exists", papers, id, path, report));
    if (expectation.that === "shown") {
      expectation.fields.forEach(
        (one) => fieldAt([fields], one) ?? report("path-resolves", path, one.join(".")),
      );
    }
  };
  for (const [s, { steps }] of model.scenarios.entries()) {
    for (const [i, step] of steps.entries()) {
      const path = `scenarios[${s}].steps[${i}]`;
      if (step.do === "given") step.assignments.forEach((one) => assigned(one, path));
      if (step.do === "event") step.event.values.forEach((one) => assigned(one, path));
      if (step.do === "expect") expected(step.expectation, path);
    }
  }
}
