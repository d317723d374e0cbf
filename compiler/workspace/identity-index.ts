import { asciiName } from "@tthc/grammar";

/** Names and codes that a text may give to procedures: found by looking, not by parsing, so some may be none. */
export interface WrittenIdentity {
  readonly ids: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

const NAME = /(?:thủ\s+tục|procedure)\s+([\p{L}_][\p{L}\p{N}_]*)/gu;
const CODE = /"([0-9]\.[0-9]+)"/g;

const meets = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...others].some((one) => some.has(one));

/** Looks for identities in one source. */
export function writtenIdentity(original: string): WrittenIdentity {
  const text = original.normalize("NFC");
  const ids = Array.from(text.matchAll(NAME), ([, name = ""]) => asciiName(name));
  const codes = Array.from(text.matchAll(CODE), ([, code = ""]) => code);
  return { ids: new Set(ids), codes: new Set(codes) };
}

/**
 * Who may share a name or a code with whom, over a whole workspace. A file is read once and never parsed: a check of one
 * file among a thousand asks this first, and parses only those it names.
 */
export class IdentityIndex {
  readonly #known = new Map<string, WrittenIdentity>();
  readonly #text: (file: string) => string | undefined;

  constructor(text: (file: string) => string | undefined) {
    this.#text = text;
  }

  /** The file changed. */
  forget(file: string): void {
    this.#known.delete(file);
  }

  /** Those of `all` that are not among `files` and may have a name or code in common with one of them. */
  namesakes(files: readonly string[], all: readonly string[]): readonly string[] {
    const named = new Set(files);
    const others = all.filter((file) => !named.has(file));
    if (others.length === 0) return [];
    const own = files.map((file) => this.#of(file));
    const ids = new Set(own.flatMap((identity) => [...identity.ids]));
    const codes = new Set(own.flatMap((identity) => [...identity.codes]));
    if (ids.size === 0 && codes.size === 0) return [];
    return others.filter((file) => {
      const other = this.#of(file);
      return meets(ids, other.ids) || meets(codes, other.codes);
    });
  }

  #of(file: string): WrittenIdentity {
    let known = this.#known.get(file);
    if (known === undefined) this.#known.set(file, (known = writtenIdentity(this.#text(file) ?? "")));
    return known;
  }
}
