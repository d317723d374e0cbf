import { asciiName, foldName, type Name } from "@tthc/grammar";
import { ANY, listOf, NUMBER, TEXT, type StaticType } from "@tthc/model";

/** A closed list of ids a value is chosen from: options of a field, cases, channels, kinds of applicant. */
export interface ChoiceDomain {
  /** Two choices may be compared where this is the same. */
  readonly id: string;
  /** Shown in messages, as the author would name it. */
  readonly name: string;
  /** Id by folded name. */
  readonly options: ReadonlyMap<string, string>;
  /** Names as written, for messages and suggestions. */
  readonly names: readonly string[];
}

/** A field as expressions see it. */
export interface FieldEntry {
  readonly id: string;
  readonly name: Name;
  readonly type: StaticType;
  readonly domain?: ChoiceDomain;
  /** Fields of a record or of the rows of a list. */
  readonly inner?: FieldTable;
  /** Reusable group it came from with `gồm`; the same group twice is asked once. */
  readonly from?: string;
}

export type FieldTable = NameTable<FieldEntry>;

/** A named thing of a procedure that is no field: a case, a paper, a state, a result, a charge. */
export interface LocalEntry {
  readonly id: string;
  readonly name: Name;
}

export type LocalTable = NameTable<LocalEntry>;

/** Entries by folded name, and by id: two names of one scope may not have one id. */
export class NameTable<E extends LocalEntry> extends Map<string, E> {
  readonly #byId = new Map<string, E>();

  override set(key: string, entry: E): this {
    if (!this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
    return super.set(key, entry);
  }

  /** The first entry with this id. */
  withId(id: string): E | undefined {
    return this.#byId.get(id);
  }
}

/** The names of several tables as written, for suggestions. */
export function* namesIn(...tables: readonly NameTable<LocalEntry>[]): Iterable<string> {
  for (const table of tables) for (const entry of table.values()) yield entry.name.text;
}

/** What expressions of a procedure may name. Cases, papers, states and fields are separate name spaces. */
export interface Environment {
  /** Innermost first: inside a row of a list its own fields come before those of the form. */
  readonly fields: readonly FieldTable[];
  readonly cases: ChoiceDomain;
  readonly channels: ChoiceDomain;
  readonly applicants: ChoiceDomain;
  readonly papers: LocalTable;
  readonly states: LocalTable;
}

export const inside = (environment: Environment, table: FieldTable): Environment => ({
  ...environment,
  fields: [table, ...environment.fields],
});

export function domainOf(id: string, name: string, options: readonly Name[]): ChoiceDomain {
  return {
    id,
    name,
    options: new Map(options.map((option) => [foldName(option.text), asciiName(option.text)])),
    names: options.map((option) => option.text),
  };
}

const EMPTY: LocalTable = new NameTable();

/** Where no form is near, such as in a registry or a campaign: only what a dossier knows about itself. */
export const factsOnly = (): Environment => ({
  fields: [],
  cases: domainOf("case", "trường hợp", []),
  channels: domainOf("channel", "kênh", []),
  applicants: domainOf("applicant", "đối tượng", []),
  papers: EMPTY,
  states: EMPTY,
});

/** Where a field path leads. */
export interface FoundField {
  readonly type: StaticType;
  readonly path: readonly string[];
  readonly domain?: ChoiceDomain;
}

/** `missing` is the first name of a path that leads nowhere, `among` the fields it could have named. */
export interface MissingField {
  readonly missing: Name;
  readonly among: FieldTable | undefined;
}

/** Type and model path of a field path. A path through a repeated group is a list. */
export function lookupField(environment: Environment, path: readonly Name[]): FoundField | MissingField {
  const [first] = path;
  if (first === undefined) return { type: ANY, path: [] };
  let entry = fieldEntry(environment, first);
  if (entry === undefined) return { missing: first, among: undefined };
  const ids = [entry.id];
  let throughList = false;
  for (const name of path.slice(1)) {
    throughList ||= entry.type.is === "list";
    const next: FieldEntry | undefined = entry.inner?.get(foldName(name.text));
    if (next === undefined) {
      const part = fixedPart(entry.type, name);
      if (part === undefined) return { missing: name, among: entry.inner ?? new NameTable() };
      return { type: throughList ? listOf(part) : part, path: [...ids, asciiName(name.text)] };
    }
    entry = next;
    ids.push(entry.id);
  }
  return {
    type: throughList && entry.type.is !== "list" ? listOf(entry.type) : entry.type,
    path: ids,
    ...(entry.domain !== undefined && { domain: entry.domain }),
  };
}

/** The innermost field of this name. */
export function fieldEntry({ fields }: Environment, name: Name): FieldEntry | undefined {
  const key = foldName(name.text);
  for (const table of fields) {
    const entry = table.get(key);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Parts of the fixed records of the language: addresses and land parcels. */
function fixedPart(type: StaticType, name: Name): StaticType | undefined {
  const part = asciiName(name.text);
  if (type.is === "address" && ["tinh", "xa", "chi_tiet"].includes(part)) return TEXT;
  if (type.is !== "parcel" || !["so_thua", "to_ban_do", "dien_tich", "dia_chi"].includes(part))
    return undefined;
  return part === "dien_tich" ? NUMBER : TEXT;
}
