import type { Json } from "@tthc/model";
import { canonicalJson } from "./canonical-json.ts";
import type { Cryptography } from "./cryptography.ts";

/** Values that lie beside an entry, by the digest that stands for them in it. Erased with their table row. */
export interface PersonalValues {
  readonly [digest: string]: { readonly salt: string; readonly value: Json };
}

// No name of a language starts with it, so it cannot be a field.
const MARK = "#";

const digestOf = (salt: string, value: Json, { sha256 }: Cryptography): string =>
  sha256(`${salt}\n${canonicalJson(value)}`);

/** Puts values beside an entry. A salt for each: two people with the same name leave no two equal digests. */
export class Withholding {
  readonly #cryptography: Cryptography;
  readonly #values: Record<string, PersonalValues[string]> = {};

  constructor(cryptography: Cryptography) {
    this.#cryptography = cryptography;
  }

  /** What stands in the entry instead of the value. */
  withhold(value: Json): Json {
    const salt = this.#cryptography.salt();
    const digest = digestOf(salt, value, this.#cryptography);
    this.#values[digest] = { salt, value };
    return { [MARK]: digest };
  }

  get values(): PersonalValues {
    return this.#values;
  }
}

/** The digest, where a part of an entry stands for a value that lies beside it. */
export function digestOfMark(part: { readonly [name: string]: Json }): string | undefined {
  const members = Object.entries(part);
  const [first] = members;
  return members.length === 1 && first?.[0] === MARK && typeof first[1] === "string" ? first[1] : undefined;
}

/** What was withheld, put back; `erased` where some of it is no longer there. */
export interface Revealed {
  readonly value: Json;
  readonly erased: boolean;
}

/** The content of an entry with its values. */
export function revealed(content: Json, values: PersonalValues): Revealed {
  let erased = false;
  const open = (part: Json): Json => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(open);
    const digest = digestOfMark(part as { readonly [name: string]: Json });
    if (digest !== undefined) {
      const found = Object.hasOwn(values, digest) ? values[digest] : undefined;
      erased ||= found === undefined;
      return found?.value ?? null;
    }
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, open(member)]));
  };
  return { value: open(content), erased };
}

/** The first digest whose value was changed after it was withheld. */
export function alteredValue(values: PersonalValues, cryptography: Cryptography): string | undefined {
  return Object.keys(values).find((digest) => {
    const kept = values[digest];
    return kept === undefined || digestOf(kept.salt, kept.value, cryptography) !== digest;
  });
}
