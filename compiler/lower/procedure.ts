import { asciiName, type Procedure } from "@tthc/grammar";
import { MODEL_VERSION, type ProcedureModel } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { assumptionsOf } from "./assumptions.ts";
import { lowerCharge, nameOfCharge } from "./charge.ts";
import { PartMerge } from "./combined.ts";
import type { Context } from "./context.ts";
import { declareName } from "./declare-name.ts";
import { NameTable, type LocalTable } from "./environment.ts";
import { textOf } from "./local-text.ts";
import { lowerDossier } from "./dossier.ts";
import { boundedProcedure } from "./field-count.ts";
import { lowerFlow } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";
import { lowerForm } from "./form.ts";
import {
  itemsOf,
  lowerAgencies,
  lowerApplicants,
  lowerCases,
  lowerChannels,
  lowerCode,
  lowerRequirements,
  lowerResults,
  lowerVersion,
  onlyItem,
} from "./identity.ts";
import { hasOwnDossier, lowerParts, partsOf } from "./parts.ts";
import { prepare, type PartModel, type Prepared } from "./prepare.ts";
import { resolveProcedure, versionOf } from "./procedure-reference.ts";
import { ResultTemplates } from "./result-templates.ts";
import { lowerScenario } from "./scenario.ts";
import { calendarOf, campaignsOf, sharedDeclarations } from "./surroundings.ts";
import { lowerTerm, noTerm } from "./term.ts";

type ModelPart<K extends keyof ProcedureModel> = Pick<ProcedureModel, K>;

/** Lowers one version of a procedure; `trail` holds the procedures it is a part of. */
export function lowerProcedure(
  symbol: DeclaredSymbol<"procedure">,
  context: Context,
  trail: readonly string[] = [],
): PartModel {
  const node = boundedProcedure(symbol.node, context);
  const parts = lowerParts(symbol, context, trail, lowerProcedure);
  const partModels = parts.map((part) => part.model);
  const merge = new PartMerge(partModels);
  const dossierMerge = hasOwnDossier(node) ? new PartMerge([]) : merge;
  const prepared = prepare(
    node,
    context,
    parts.map((part) => part.inherited),
  );
  const { environment } = prepared;
  const flowContext: FlowContext = {
    environment,
    results: prepared.results,
    forms: prepared.formFields,
    implied: new Map(),
    parts: new Map(partModels.map((part) => [part.id, part])),
  };
  const flow = lowerFlow(prepared.plan, flowContext);
  const charges = lowerCharges(node, dossierMerge, prepared, context);
  const templates = new ResultTemplates(node, partModels, context);
  const identity = lowerIdentity(symbol, merge, partModels, flowContext, templates, context);
  // Forms before papers: the paper of a form that has nothing left to ask is not asked either.
  const forms = dossierMerge.forms(
    itemsOf(node, "Form").map((form) => lowerForm(form, environment, context)),
  );
  const papers = lowerPapers(node, dossierMerge, prepared, context);
  const term = onlyItem(node, "Term", context);
  const registries = new Set(
    [...context.used.registries, ...partModels.flatMap((part) => part.registries)].map(({ id }) => id),
  );
  const scenarioContext = {
    environment,
    charges,
    flow,
    steps: prepared.plan.node,
    channels: identity.channels,
    registries,
  };
  const rest: Omit<ProcedureModel, "assumptions"> = {
    ...identity,
    requirements: merge.unite(lowerRequirements(itemsOf(node, "Requirement"), environment, context), (part) =>
      part.requirements.map((one) => ({ ...one, id: `${part.id}_${one.id}` })),
    ),
    forms,
    dossier: papers,
    charges,
    declaredAbsent: absentParts(node),
    term: term === undefined ? noTerm : lowerTerm(term, environment, context),
    flow,
    ...lowerStatements(node, context),
    ...partsOf(symbol, partModels, merge.mergers),
    campaigns: campaignsOf(symbol, identity.version, environment, context),
    scenarios: itemsOf(node, "Scenario").map((item) => lowerScenario(item, scenarioContext, context)),
    calendar: calendarOf(node, context),
    ...sharedDeclarations(context, partModels),
  };
  const model: ProcedureModel = Object.assign(rest, { assumptions: assumptionsOf(rest) });
  const checked = templates.checked(model);
  return {
    model: checked.length === 0 ? model : { ...model, templates: checked },
    inherited: { environment, forms: prepared.formFields, results: prepared.results },
  };
}

type Identity = ModelPart<
  | "modelVersion"
  | "id"
  | "kind"
  | "label"
  | "hint"
  | "formerly"
  | "code"
  | "version"
  | "sector"
  | "agencies"
  | "agencyBy"
  | "filingPlace"
  | "applicants"
  | "channels"
  | "legalBasis"
  | "results"
  | "cases"
>;

/** What the procedure is; a combined one takes from its parts what it does not say itself. */
function lowerIdentity(
  { id, node }: DeclaredSymbol<"procedure">,
  merge: PartMerge,
  parts: readonly ProcedureModel[],
  flow: FlowContext,
  templates: ResultTemplates,
  context: Context,
): Identity {
  const sector = onlyItem(node, "Sector", context);
  const inheritedSector = parts[0]?.sector;
  const agencies = lowerAgencies(node, context);
  const applicants = lowerApplicants(
    itemsOf(node, "Applicants").flatMap(({ kinds }) => kinds),
    context,
  );
  const channels = lowerChannels(
    itemsOf(node, "Channels").flatMap((item) => item.channels),
    context,
  );
  const basis = context.citations(itemsOf(node, "LegalBasis").flatMap(({ citations }) => citations));
  const results = lowerResults(itemsOf(node, "Result"), (result) => templates.idOf(result), context);
  return {
    modelVersion: MODEL_VERSION,
    id,
    kind: node.combined ? "combined" : "procedure",
    label: textOf(node.label, node.name),
    ...(node.hint !== undefined && { hint: node.hint }),
    ...(node.formerly !== undefined && { formerly: asciiName(node.formerly.text) }),
    code: lowerCode(node, context),
    version: lowerVersion(node, context),
    ...(sector !== undefined && {
      sector: { id: asciiName(sector.name.text), label: textOf(sector.label, sector.name) },
    }),
    ...(sector === undefined && inheritedSector !== undefined && { sector: inheritedSector }),
    ...agencies,
    ...(agencies.agencies.length === 0 && { agencies: [...new Set(parts.flatMap((part) => part.agencies))] }),
    applicants: applicants.length > 0 ? applicants : merge.unite([], (part) => part.applicants),
    channels: channels.length > 0 ? channels : merge.channels(),
    legalBasis: basis.length > 0 ? basis : merge.legalBasis(),
    results: withImplied(
      merge.unite(results, (part) => templates.resultsOf(part)),
      flow,
    ),
    cases: merge.unite(
      lowerCases(
        itemsOf(node, "Cases").flatMap((item) => item.cases),
        context,
      ),
      (part) => part.cases,
    ),
  };
}

/** Documents that states give without being declared as results, such as the notice of refusal. */
function withImplied(
  results: ProcedureModel["results"],
  { implied }: FlowContext,
): ProcedureModel["results"] {
  const known = new Set(results.map((result) => result.id));
  return [
    ...results,
    ...[...implied]
      .filter(([id]) => !known.has(id))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, document]) => ({ id, ...document, implied: true as const })),
  ];
}

function lowerCharges(
  node: Procedure,
  merge: PartMerge,
  { environment }: Prepared,
  context: Context,
): ProcedureModel["charges"] {
  const nodes = itemsOf(node, "Charge").filter((item) => !item.none);
  const names: LocalTable = new NameTable();
  for (const charge of nodes) declareName(nameOfCharge(charge), names, charge.type, context);
  return merge.unite(
    nodes.map((item) => lowerCharge(item, environment, context)),
    (part) => part.charges,
  );
}

function lowerPapers(
  node: Procedure,
  merge: PartMerge,
  { environment, forms }: Prepared,
  context: Context,
): ProcedureModel["dossier"] {
  const item = onlyItem(node, "Dossier", context);
  const own: ProcedureModel["dossier"] =
    item === undefined || item.none
      ? { sets: 1, items: [] }
      : lowerDossier(item, environment, context, forms, versionOf(node)?.period);
  return { ...own, items: merge.papers(own.items) };
}

/** Parts of Article 8(2)(h) of NĐ 63/2010/NĐ-CP that may be absent and are said to be. */
function absentParts(node: Procedure): ProcedureModel["declaredAbsent"] {
  const absent = new Set<ProcedureModel["declaredAbsent"][number]>();
  for (const item of node.items) {
    if (item.kind === "NoForm") absent.add("form");
    if (item.kind === "Result" && item.none) absent.add("result");
    if (item.kind === "Requirement" && item.none) absent.add("requirement");
    if (item.kind === "Charge" && item.none) absent.add(item.type);
    if (item.kind === "Dossier" && item.none) absent.add("dossier");
  }
  return [...absent].sort();
}

function lowerStatements(
  node: Procedure,
  context: Context,
): ModelPart<"yearlyVolume" | "transition" | "supersedes" | "accepted"> {
  const volume = onlyItem(node, "YearlyVolume", context);
  const transition = onlyItem(node, "Transition", context);
  return {
    ...(volume !== undefined && {
      yearlyVolume: { count: Number(volume.count.value), ...context.grounded(volume) },
    }),
    ...(transition !== undefined && {
      transition: { rule: transition.rule, ...context.grounded(transition) },
    }),
    supersedes: itemsOf(node, "Supersedes").flatMap(({ procedures }) =>
      procedures.flatMap((name) => resolveProcedure(name, context)?.id ?? []),
    ),
    accepted: itemsOf(node, "Accept").map(({ code, reason, names }) => ({
      code: code.value,
      reason: reason ?? "",
      ...(names.length > 0 && { for: names.map(({ text }) => asciiName(text)) }),
    })),
  };
}
