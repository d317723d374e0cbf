import { foldName, type Form, type Procedure, type Steps } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import type { Context } from "./context.ts";
import { declareFields } from "./declare-fields.ts";
import { declareName } from "./declare-name.ts";
import { declarePapers } from "./dossier.ts";
import {
  domainOf,
  NameTable,
  type Environment,
  type FieldEntry,
  type FieldTable,
  type LocalTable,
} from "./environment.ts";
import { declareStates, planFlow, type FlowPlan } from "./flow.ts";
import { itemsOf, onlyItem } from "./identity.ts";

/** All names of a procedure, entered before the first expression is read. */
export interface Prepared {
  readonly environment: Environment;
  readonly forms: ReadonlyMap<string, Form>;
  readonly formFields: ReadonlyMap<string, readonly string[]>;
  readonly results: LocalTable;
  readonly plan: FlowPlan;
}

/** Names the parts of a combined procedure bring along. */
export interface Inherited {
  readonly environment: Environment;
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly results: LocalTable;
}

export function prepare(node: Procedure, context: Context, inherited: readonly Inherited[]): Prepared {
  const fields: FieldTable = new NameTable();
  const papers: LocalTable = new NameTable();
  const states: LocalTable = new NameTable();
  const results: LocalTable = new NameTable();
  const forms = new Map<string, Form>();
  const formFields = new Map<string, readonly string[]>();

  const formNames: LocalTable = new NameTable();
  // An iterator of a map goes on where it stopped, with what was entered since.
  const entered = fields.values();
  for (const form of itemsOf(node, "Form")) {
    const key = foldName(form.name.text);
    declareName(form.name, formNames, "form", context);
    forms.set(key, form);
    const before = fields.size;
    declareFields(form.items, fields, context);
    const own = Array.from({ length: fields.size - before }, () => (entered.next().value as FieldEntry).id);
    formFields.set(key, own);
  }
  const steps: Steps = onlyItem(node, "Steps", context) ?? {
    kind: "Steps",
    start: node.name.start,
    end: node.name.end,
    citations: [],
    items: [],
  };
  const plan = planFlow(steps, context);
  declareStates(plan, states);
  for (const { node: state, context: at } of plan.states) {
    if (state.kind === "Step")
      for (const { fields: found } of state.records) declareFields(found, fields, at);
    if (state.kind !== "Parallel") continue;
    for (const branch of state.branches)
      for (const { fields: found } of branch.records) declareFields(found, fields, at);
  }
  for (const dossier of itemsOf(node, "Dossier")) declarePapers(dossier.items, papers, context);
  for (const { name } of itemsOf(node, "Result")) declareName(name, results, "result", context);
  for (const part of inherited) {
    addMissing(papers, part.environment.papers);
    addMissing(results, part.results);
    for (const [key, ids] of part.forms) if (!formFields.has(key)) formFields.set(key, ids);
  }
  return {
    environment: {
      fields: [fields, ...inherited.flatMap((part) => part.environment.fields)],
      cases: casesOf(node, context, inherited),
      channels: domainOf("channel", "kênh", []),
      applicants: domainOf(
        "applicant",
        "đối tượng",
        itemsOf(node, "Applicants").flatMap(({ kinds }) => kinds.flatMap((kind) => kind.own ?? [])),
      ),
      papers,
      states,
    },
    forms,
    formFields,
    results,
    plan,
  };
}

function addMissing(table: LocalTable, more: LocalTable): void {
  for (const [key, entry] of more) if (!table.has(key)) table.set(key, entry);
}

function casesOf(node: Procedure, context: Context, inherited: readonly Inherited[]): Environment["cases"] {
  const cases = itemsOf(node, "Cases").flatMap((item) => item.cases);
  const declared: LocalTable = new NameTable();
  for (const { name } of cases) declareName(name, declared, "case", context);
  const own = domainOf(
    "case",
    "trường hợp",
    cases.map(({ name }) => name),
  );
  return {
    ...own,
    options: new Map([...inherited.flatMap((part) => [...part.environment.cases.options]), ...own.options]),
    names: [...own.names, ...inherited.flatMap((part) => part.environment.cases.names)],
  };
}

/** What a lowered part offers to the combined procedure it is in. */
export type PartModel = { readonly model: ProcedureModel; readonly inherited: Inherited };
