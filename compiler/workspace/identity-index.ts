import { asciiName } from "@tthc/grammar";
import type { SourceText } from "../source/source-text.ts";

/** Names and codes that a text may give to procedures: found by looking, not by parsing, so some may be none. */
export interface WrittenIdentity {
  readonly ids: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

const NAME = /(?:thủ\s+tục|procedure)\s+([^\s"(){},0-9][^\s"(){},]*)/g;
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

/** A text is looked through once, and for the shipped library that is when a startup snapshot is made. */
const found = new WeakMap<SourceText, WrittenIdentity>();

function identityIn(source: SourceText): WrittenIdentity {
  let identity = found.get(source);
  if (identity === undefined) found.set(source, (identity = writtenIdentity(source.text)));
  return identity;
}

const NOBODY: WrittenIdentity = { ids: new Set(), codes: new Set() };

/**
 * Who may share a name or a code with whom, over a whole workspace. A file is never parsed for it: a check of one
 * file among a thousand asks this first, and parses only those it names.
 */
export class IdentityIndex {
  readonly #source: (file: string) => SourceText | undefined;

  constructor(source: (file: string) => SourceText | undefined) {
    this.#source = source;
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
    const source = this.#source(file);
    return source === undefined ? NOBODY : identityIn(source);
  }
}
