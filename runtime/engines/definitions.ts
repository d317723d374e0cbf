import type { ProcedureModel } from "@tthc/model";
import { loadDefinition, type Definition } from "../kernel/definition.ts";
import { canonicalJson } from "../log/canonical-json.ts";
import type { Cryptography } from "../log/cryptography.ts";
import { knownNames, type KnownNames } from "../log/known-names.ts";
import { EngineFault } from "./engine-fault.ts";

/** SHA-256 that names a definition; the same sources compiled to the same package have the same. */
export type DefinitionHash = string;

/**
 * Version of what the kernel makes of a model and its machine. Raised when an old definition would be decided otherwise;
 * a dossier opened before keeps its hash, so the kernel has to go on reading the older versions.
 */
export const KERNEL_VERSION = 1;

/** What a definition is loaded from: `model.json` and `machine.json` of a package. */
export interface DefinitionSource {
  readonly model: ProcedureModel;
  /** Text or parsed. */
  readonly machine: unknown;
}

/** A definition that is ready to run. */
export interface PinnedDefinition extends KnownNames {
  readonly hash: DefinitionHash;
  readonly definition: Definition;
  /** Its calendar: name and the beginning of its hash. */
  readonly calendar: string;
  readonly roles: readonly string[];
  readonly source: DefinitionSource;
}

/** The hash of a definition. */
export function definitionHash(source: DefinitionSource, { sha256 }: Cryptography): DefinitionHash {
  return sha256(
    canonicalJson({ kernel: KERNEL_VERSION, model: source.model, machine: machineOf(source.machine) }),
  );
}

const machineOf = (machine: unknown): unknown =>
  typeof machine === "string" ? (JSON.parse(machine) as unknown) : machine;

/** A definition as a store keeps it, so that dossiers outlive the package they were opened from. */
export const definitionText = ({ model, machine }: DefinitionSource): string =>
  canonicalJson({ model, machine: machineOf(machine) });

/** The other way round. */
export const readDefinition = (text: string): DefinitionSource => JSON.parse(text) as DefinitionSource;

/**
 * The definitions an engine may run, by hash, never changed. Each is loaded when a dossier first needs it and the least
 * recently used is let go, so that a thousand that nobody uses cost a name each.
 */
export class Definitions {
  readonly #cryptography: Cryptography;
  readonly #atMost: number;
  readonly #sources = new Map<DefinitionHash, () => DefinitionSource>();
  readonly #loaded = new Map<DefinitionHash, PinnedDefinition>();

  /** At most `atMost` stay loaded; one takes about 125 KB and a millisecond. */
  constructor(cryptography: Cryptography, atMost = 64) {
    this.#cryptography = cryptography;
    this.#atMost = Math.max(1, atMost);
  }

  /** Makes a definition known by its hash; `load` runs when it is needed, and again after it was let go. */
  register(hash: DefinitionHash, load: () => DefinitionSource): void {
    if (!this.#sources.has(hash)) this.#sources.set(hash, load);
  }

  /** Makes a definition known and gives its hash. */
  add(source: DefinitionSource): DefinitionHash {
    const hash = definitionHash(source, this.#cryptography);
    this.register(hash, () => source);
    return hash;
  }

  has(hash: DefinitionHash): boolean {
    return this.#sources.has(hash);
  }

  /** How many are loaded now. */
  get loaded(): number {
    return this.#loaded.size;
  }

  /** Throws an `EngineFault` where it is not known, or is no longer what its hash says. */
  get(hash: DefinitionHash): PinnedDefinition {
    const ready = this.#loaded.get(hash) ?? this.#load(hash);
    this.#loaded.delete(hash);
    this.#loaded.set(hash, ready);
    for (const oldest of this.#loaded.keys()) {
      if (this.#loaded.size <= this.#atMost) break;
      this.#loaded.delete(oldest);
    }
    return ready;
  }

  #load(hash: DefinitionHash): PinnedDefinition {
    const load = this.#sources.get(hash);
    if (load === undefined) throw new EngineFault("definition-missing", hash);
    const source = sourceOf(load, hash);
    if (definitionHash(source, this.#cryptography) !== hash)
      throw new EngineFault("definition-damaged", hash);
    const { model } = source;
    const calendarHash = this.#cryptography.sha256(canonicalJson(model.calendar));
    return {
      hash,
      definition: loadDefinition(model, source.machine),
      calendar: `${model.calendar.id}@${calendarHash.slice(0, 12)}`,
      ...knownNames(model),
      roles: model.roles.map(({ id }) => id),
      source,
    };
  }
}

function sourceOf(load: () => DefinitionSource, hash: DefinitionHash): DefinitionSource {
  try {
    return load();
  } catch (cause) {
    if (cause instanceof EngineFault) throw cause;
    throw new EngineFault("definition-missing", `${hash} (${String(cause)})`, cause);
  }
}
