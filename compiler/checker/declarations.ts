import { asciiName, foldName, type FlowItem } from "@tthc/grammar";
import { Scope } from "../binder/scope.ts";
import type { DeclaredSymbol, FileSymbols } from "../binder/symbols.ts";
import { lowerAgency } from "../lower/agency.ts";
import { lowerCalendar } from "../lower/calendar.ts";
import { lowerCampaign } from "../lower/campaign.ts";
import { lowerCodelist } from "../lower/codelist.ts";
import { Context, Findings } from "../lower/context.ts";
import { declareFields } from "../lower/declare-fields.ts";
import { checkId } from "../lower/declare-name.ts";
import {
  factsOnly,
  namesIn,
  NameTable,
  type Environment,
  type FieldTable,
  type LocalTable,
} from "../lower/environment.ts";
import { lowerExits } from "../lower/exit.ts";
import { boundedItems } from "../lower/field-count.ts";
import { itemsOfFlow } from "../lower/flow.ts";
import type { FlowContext } from "../lower/flow-context.ts";
import { lowerItems } from "../lower/form.ts";
import { lowerLaw } from "../lower/law.ts";
import { lowerProcedure } from "../lower/procedure.ts";
import { resolveProcedure, versionOf } from "../lower/procedure-reference.ts";
import { lowerRegistry } from "../lower/registry.ts";
import { lowerRole } from "../lower/role.ts";
import { lowerState } from "../lower/state.ts";
import { UsedDeclarations } from "../lower/used-declarations.ts";

/** Checks the shared declarations of a file where they stand; procedures are compiled on their own. */
export function checkDeclarations(symbols: FileSymbols, context: Context): void {
  for (const { again, first } of symbols.duplicates) {
    context.report(
      "TT2002",
      again.name,
      { kind: again.kind, name: again.name.text },
      { related: [declaredAt(first)] },
    );
  }
  for (const { again, first } of symbols.collisions) {
    const params = { name: again.name.text, other: first.name.text, id: again.id };
    context.report("TT2003", again.name, params, { related: [declaredAt(first)] });
  }
  for (const table of Object.values(symbols.byKind)) {
    for (const symbol of table.values() as Iterable<DeclaredSymbol>) {
      checkId(symbol.name, context);
      checkDeclaration(symbol, context);
    }
  }
  checkTargets(symbols.byKind.campaign.values(), context);
  for (const node of symbols.tree.declarations) {
    if (node.kind === "Delegation") checkDelegation(node, context);
    if (node.kind === "Office" && node.agency !== undefined) context.resolve("agency", node.agency);
  }
}

const declaredAt = ({ source, name }: DeclaredSymbol) => ({
  source,
  span: name,
  note: { vi: "Khai báo lần đầu ở đây.", en: "First declared here." },
});

const isKind = <K extends DeclaredSymbol["kind"]>(
  symbol: DeclaredSymbol,
  kind: K,
): symbol is DeclaredSymbol<K> => symbol.kind === kind;

function checkDeclaration(symbol: DeclaredSymbol, context: Context): void {
  if (isKind(symbol, "law")) lowerLaw(symbol, context);
  else if (isKind(symbol, "agency")) lowerAgency(symbol, context);
  else if (isKind(symbol, "role")) lowerRole(symbol, context);
  else if (isKind(symbol, "registry")) lowerRegistry(symbol, context);
  else if (isKind(symbol, "codelist")) lowerCodelist(symbol, context);
  else if (isKind(symbol, "calendar")) lowerCalendar(symbol, context);
  else if (isKind(symbol, "group")) checkGroup(symbol, context);
  else if (isKind(symbol, "flow")) checkFlow(symbol, context);
  else if (isKind(symbol, "campaign")) checkCampaign(symbol, context);
  else if (isKind(symbol, "document")) {
    context.citations(symbol.node.citations);
    if (symbol.node.resultOf !== undefined) resolveProcedure(symbol.node.resultOf, context);
  }
}

function checkDelegation(
  node: Extract<FileSymbols["tree"]["declarations"][number], { kind: "Delegation" }>,
  context: Context,
): void {
  context.resolve("role", node.from);
  context.resolve("role", node.to);
  context.period(node.period);
  context.citations(node.citations);
}

const withFields = (fields: FieldTable): Environment => ({ ...factsOnly(), fields: [fields] });

function checkGroup({ id, node }: DeclaredSymbol<"group">, context: Context): void {
  const fields: FieldTable = new NameTable();
  const items = boundedItems(node.items, node.name, context);
  declareFields(items, fields, context, { from: id, trail: [id] });
  lowerItems(items, withFields(fields), context, id, [id]);
}

function checkCampaign(symbol: DeclaredSymbol<"campaign">, context: Context): void {
  const bare = { ...symbol, node: { ...symbol.node, items: [] } };
  lowerCampaign(bare, factsOnly(), context);
}

/**
 * Conditions of campaigns name cases and fields of the procedures they are for: they are read with each version of
 * those, which brings along all campaigns of this file.
 */
function checkTargets(campaigns: Iterable<DeclaredSymbol<"campaign">>, context: Context): void {
  const { declarations: library } = context.scope;
  const checked = new Set<string>();
  for (const { node } of campaigns) {
    for (const name of node.items.flatMap((item) => (item.kind === "AppliesTo" ? item.procedures : []))) {
      const key = foldName(name.text);
      if (resolveProcedure(name, context) === undefined || checked.has(key)) continue;
      checked.add(key);
      for (const version of library.procedures(key, context.source.file)) {
        const findings = new Findings(context.source, []);
        const scope = new Scope(library, version.source.file);
        const from = versionOf(version.node)?.period?.from?.iso;
        lowerProcedure(version, new Context(scope, version.source, findings, new UsedDeclarations(), from));
        for (const finding of findings.list) context.findings.add(finding);
      }
    }
  }
}

/** A flow library on its own: its states, roles and exits, with the slot standing for the procedures' part. */
function checkFlow(symbol: DeclaredSymbol<"flow">, context: Context): void {
  const { node } = symbol;
  const states: LocalTable = new NameTable();
  const fields: FieldTable = new NameTable();
  for (const { node: item, context: at } of itemsOfFlow(symbol, context, [])) {
    if (!("name" in item) || item.name.text === "") continue;
    const key = foldName(item.name.text);
    const id = asciiName(item.name.text);
    const namesake = states.withId(id);
    if (states.has(key)) at.report("TT2010", item.name, { what: "state", name: item.name.text });
    else if (namesake !== undefined) {
      at.report("TT2003", item.name, { name: item.name.text, other: namesake.name.text, id });
    }
    states.set(key, { id, name: item.name });
    if (item.kind === "Step") for (const { fields: found } of item.records) declareFields(found, fields, at);
  }
  const flow: FlowContext = {
    environment: { ...withFields(fields), states },
    results: new NameTable(),
    forms: new Map(),
    implied: new Map(),
    parts: new Map(),
  };
  for (const item of node.items) checkFlowItem(item, symbol.id, flow, context);
}

function checkFlowItem(item: FlowItem, library: string, flow: FlowContext, context: Context): void {
  switch (item.kind) {
    case "Step":
    case "Parallel":
    case "End":
      lowerState({ node: item, context, library }, { initial: false, anytime: [] }, flow);
      break;
    case "Anytime":
      lowerExits(item.exits, flow, context);
      break;
    case "Slot":
      if (item.then !== undefined && !flow.environment.states.has(foldName(item.then.text))) {
        context.reportUnknown("state", item.then, () => namesIn(flow.environment.states));
      }
      break;
    case "Duty":
      context.citations(item.citations);
      break;
  }
}
