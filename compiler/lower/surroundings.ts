import { foldName, type Procedure, type SourceTree } from "@tthc/grammar";
import type { Calendar, Campaign, Delegation, Period, ProcedureModel, Version } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { weekOnlyCalendar } from "./calendar.ts";
import { appliesTo, lowerCampaign } from "./campaign.ts";
import type { Context } from "./context.ts";
import type { Environment } from "./environment.ts";
import { perObject } from "./per-object.ts";

/** Dates are ISO, so that text order is the order of time; an absent side is open. */
const overlap = ({ period }: DeclaredSymbol<"campaign">["node"], { from, to }: Period): boolean =>
  (period?.from?.iso ?? "") <= (to ?? "9999") && (from ?? "") <= (period?.to?.iso ?? "9999");

/** Campaigns of the workspace that name this procedure while this version is in force, by their first day. */
export function campaignsOf(
  symbol: DeclaredSymbol<"procedure">,
  version: Version,
  environment: Environment,
  context: Context,
): readonly Campaign[] {
  return context.scope.declarations
    .campaigns()
    .filter((campaign) => appliesTo(campaign, symbol.key) && overlap(campaign.node, version.inForce ?? {}))
    .map((campaign) => lowerCampaign(campaign, environment, context.at(campaign)))
    .sort((a, b) => ((a.inForce.from ?? "") + a.id < (b.inForce.from ?? "") + b.id ? -1 : 1));
}

/** The calendar of the first agency that names one; without agencies the first calendar that is visible. */
export function calendarOf(node: Procedure, context: Context): Calendar {
  const names = node.items.find((item) => item.kind === "Agencies")?.agencies ?? [];
  const agencies = names.flatMap((name) => context.resolve("agency", name) ?? []);
  for (const agency of agencies) {
    if (agency.node.calendar === undefined) continue;
    const at = context.at(agency);
    const calendar = at.resolve("calendar", agency.node.calendar);
    if (calendar !== undefined) return context.used.calendar(calendar, at);
  }
  for (const at of [context, ...agencies.map((agency) => context.at(agency))]) {
    const [first] = at.scope.tables.flatMap((table) => [...table.byKind.calendar.values()]);
    if (first !== undefined) return context.used.calendar(first, at);
  }
  context.report("TT7013", node.name, { name: node.name.text });
  return weekOnlyCalendar;
}

/** Delegations by a role of this procedure or to one, and those behind them; whoever takes part is a role of it too. */
function delegationsOf(context: Context): readonly Delegation[] {
  if (context.scope.tables.every(({ tree }) => delegationsIn(tree).length === 0)) return [];
  const declared = context.scope.tables.flatMap((table) => {
    const at = context.in(table.source);
    return delegationsIn(table.tree).map((node) => ({ node, at }));
  });
  const taken = new Set<(typeof declared)[number]>();
  for (let before = -1; before !== taken.size;) {
    before = taken.size;
    const roles = new Set(context.used.roles.map((role) => role.id));
    for (const delegation of declared) {
      const { node, at } = delegation;
      const named = [node.from, node.to].map(({ text }) => at.scope.visible("role", foldName(text)));
      if (taken.has(delegation) || !named.some((role) => role !== undefined && roles.has(role.id))) continue;
      taken.add(delegation);
      for (const role of named) if (role !== undefined) at.used.role(role, at);
    }
  }
  return declared
    .filter((delegation) => taken.has(delegation))
    .flatMap(({ node, at }) => {
      const [from, to] = [at.resolve("role", node.from), at.resolve("role", node.to)];
      if (from === undefined || to === undefined) return [];
      return [{ from: from.id, to: to.id, ...at.period(node.period), ...at.grounded(node) }];
    });
}

type Shared = Pick<
  ProcedureModel,
  "laws" | "agenciesDeclared" | "roles" | "delegations" | "registries" | "codelists"
>;

/** Sorted lists as one, each id once. */
function united<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  return [...new Map(lists.flat().map((item) => [item.id, item])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

const delegationsIn = perObject(({ declarations }: SourceTree) =>
  declarations.filter((node) => node.kind === "Delegation"),
);

/** The shared declarations this version and its parts lean on, in full, by id. */
export function sharedDeclarations(context: Context, parts: readonly ProcedureModel[]): Shared {
  const delegations = delegationsOf(context);
  const { used } = context;
  return {
    laws: united([used.laws, ...parts.map((part) => part.laws)]),
    agenciesDeclared: united([used.agencies, ...parts.map((part) => part.agenciesDeclared)]),
    roles: united([used.roles, ...parts.map((part) => part.roles)]),
    delegations,
    registries: united([used.registries, ...parts.map((part) => part.registries)]),
    codelists: united([used.codelists, ...parts.map((part) => part.codelists)]),
  };
}
