import type { Agency, Calendar, Codelist, Law, Registry, Role } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { lowerAgency } from "./agency.ts";
import { lowerCalendar } from "./calendar.ts";
import { lowerCodelist } from "./codelist.ts";
import { Context, Findings } from "./context.ts";
import { lowerLaw } from "./law.ts";
import { lowerRegistry } from "./registry.ts";
import { lowerRole } from "./role.ts";

/** What each kind of shared declaration is in a model. */
interface SharedModels {
  law: Law;
  agency: Agency;
  role: Role;
  registry: Registry;
  codelist: Codelist;
  calendar: Calendar;
}

type SharedKind = keyof SharedModels;
type SharedSymbol = { [K in SharedKind]: DeclaredSymbol<K> }[SharedKind];

/** A shared declaration read where it stands: the same for every procedure that leans on it. */
interface Shared {
  readonly model: SharedModels[SharedKind];
  readonly findings: Findings;
  /** The declarations it leans on itself. */
  readonly uses: readonly SharedSymbol[];
}

/** The shared declarations a procedure leans on; the model carries them in full. */
export class UsedDeclarations {
  readonly #models: { readonly [K in SharedKind]: Map<string, SharedModels[K]> } = {
    law: new Map(),
    agency: new Map(),
    role: new Map(),
    registry: new Map(),
    codelist: new Map(),
    calendar: new Map(),
  };

  law(symbol: DeclaredSymbol<"law">, from: Context): void {
    this.use(symbol, from);
  }

  agency(symbol: DeclaredSymbol<"agency">, from: Context): void {
    this.use(symbol, from);
  }

  role(symbol: DeclaredSymbol<"role">, from: Context): void {
    this.use(symbol, from);
  }

  /** An agency that acts by itself, such as a consulted department, is a role of its own. */
  agencyAsRole(symbol: DeclaredSymbol<"agency">, from: Context): void {
    this.use(symbol, from);
    const { role, agency } = this.#models;
    const label = agency.get(symbol.id)?.label;
    if (!role.has(symbol.id) && label !== undefined)
      role.set(symbol.id, { id: symbol.id, label, agencies: [symbol.id] });
  }

  registry(symbol: DeclaredSymbol<"registry">, from: Context): void {
    this.use(symbol, from);
  }

  entriesOf(symbol: DeclaredSymbol<"codelist">, from: Context): Codelist["entries"] {
    this.use(symbol, from);
    return this.#models.codelist.get(symbol.id)?.entries ?? [];
  }

  calendar(symbol: DeclaredSymbol<"calendar">, from: Context): Calendar {
    this.use(symbol, from);
    return this.#models.calendar.get(symbol.id) as Calendar;
  }

  get laws(): readonly Law[] {
    return sorted(this.#models.law);
  }

  get agencies(): readonly Agency[] {
    return sorted(this.#models.agency);
  }

  get roles(): readonly Role[] {
    return sorted(this.#models.role);
  }

  get registries(): readonly Registry[] {
    return sorted(this.#models.registry);
  }

  get codelists(): readonly Codelist[] {
    return sorted(this.#models.codelist);
  }

  /** Enters the declaration and, once it is entered, all that it leans on: circles end there. */
  protected use(symbol: SharedSymbol, from: Context): void {
    const models: Map<string, unknown> = this.#models[symbol.kind];
    if (models.has(symbol.id)) return;
    const shared = from.scope.declarations.once(symbol, readShared, from);
    models.set(symbol.id, shared.model);
    from.findings.leanOn(shared.findings);
    for (const used of shared.uses) this.use(used, from);
  }
}

/** By id, so that the order of use leaves no trace in the model. */
const sorted = <T extends { readonly id: string }>(models: ReadonlyMap<string, T>): readonly T[] =>
  [...models.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Notes what a declaration leans on and leaves it at that. */
class NotedDeclarations extends UsedDeclarations {
  readonly noted: SharedSymbol[] = [];

  protected override use(symbol: SharedSymbol): void {
    this.noted.push(symbol);
  }
}

/** Reads a shared declaration where it stands; once in a compilation, however many procedures lean on it. */
function readShared(symbol: SharedSymbol, from: Context): Shared {
  const findings = new Findings(symbol.source, []);
  const used = new NotedDeclarations();
  const context = new Context(from.at(symbol).scope, symbol.source, findings, used);
  return { model: lowerShared(symbol, context), findings, uses: used.noted };
}

function lowerShared(symbol: SharedSymbol, context: Context): SharedModels[SharedKind] {
  switch (symbol.kind) {
    case "law":
      return lowerLaw(symbol, context);
    case "agency":
      return lowerAgency(symbol, context);
    case "role":
      return lowerRole(symbol, context);
    case "registry":
      return lowerRegistry(symbol, context);
    case "codelist":
      return lowerCodelist(symbol, context);
    case "calendar":
      return lowerCalendar(symbol, context);
  }
}
