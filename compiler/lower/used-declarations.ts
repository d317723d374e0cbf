import type { Agency, Codelist, Law, Registry, Role } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import type { Context } from "./context.ts";
import { lowerAgency } from "./agency.ts";
import { lowerCodelist } from "./codelist.ts";
import { lowerLaw } from "./law.ts";
import { lowerRegistry } from "./registry.ts";
import { lowerRole } from "./role.ts";

/** A table of lowered declarations, filled once for each id; a placeholder stops declarations that name each other. */
class Table<T> {
  readonly #entries = new Map<string, T | undefined>();

  once(id: string, lower: () => T): void {
    if (this.#entries.has(id)) return;
    this.#entries.set(id, undefined);
    this.#entries.set(id, lower());
  }

  get(id: string): T | undefined {
    return this.#entries.get(id);
  }

  /** By id, so that the order of use leaves no trace in the model. */
  sorted(): readonly T[] {
    return [...this.#entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, value]) => (value === undefined ? [] : [value]));
  }
}

/** The shared declarations a procedure leans on; the model carries them in full. */
export class UsedDeclarations {
  readonly #laws = new Table<Law>();
  readonly #agencies = new Table<Agency>();
  readonly #roles = new Table<Role>();
  readonly #registries = new Table<Registry>();
  readonly #codelists = new Table<Codelist>();

  law(symbol: DeclaredSymbol<"law">, from: Context): void {
    this.#laws.once(symbol.id, () => lowerLaw(symbol, from.at(symbol)));
  }

  agency(symbol: DeclaredSymbol<"agency">, from: Context): void {
    this.#agencies.once(symbol.id, () => lowerAgency(symbol, from.at(symbol)));
  }

  role(symbol: DeclaredSymbol<"role">, from: Context): void {
    this.#roles.once(symbol.id, () => lowerRole(symbol, from.at(symbol)));
  }

  /** An agency that acts by itself, such as a consulted department, is a role of its own. */
  agencyAsRole(symbol: DeclaredSymbol<"agency">, from: Context): void {
    this.agency(symbol, from);
    this.#roles.once(symbol.id, () => ({
      id: symbol.id,
      label: lowerAgency(symbol, from.at(symbol)).label,
      agencies: [symbol.id],
    }));
  }

  registry(symbol: DeclaredSymbol<"registry">, from: Context): void {
    this.#registries.once(symbol.id, () => lowerRegistry(symbol, from.at(symbol)));
  }

  codelist(symbol: DeclaredSymbol<"codelist">, from: Context): void {
    this.#codelists.once(symbol.id, () => lowerCodelist(symbol, from.at(symbol)));
  }

  entriesOf(symbol: DeclaredSymbol<"codelist">, from: Context): Codelist["entries"] {
    this.codelist(symbol, from);
    return this.#codelists.get(symbol.id)?.entries ?? [];
  }

  get laws(): readonly Law[] {
    return this.#laws.sorted();
  }

  get agencies(): readonly Agency[] {
    return this.#agencies.sorted();
  }

  get roles(): readonly Role[] {
    return this.#roles.sorted();
  }

  get registries(): readonly Registry[] {
    return this.#registries.sorted();
  }

  get codelists(): readonly Codelist[] {
    return this.#codelists.sorted();
  }
}
