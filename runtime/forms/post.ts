import type { AttachedFile } from "./form-draft.ts";
import { fileName } from "./read-leaf.ts";

/** Name and value of one control, in the order in which the browser sent them. */
export type PostEntry = readonly [name: string, value: string | AttachedFile];

/** Longer than anything a person types; the rest is cut off. */
const MAX_VALUE = 100_000;
const MAX_ROWS = 1000;

/** The entries of a post by name. */
export class Post {
  readonly #texts = new Map<string, string[]>();
  readonly #files = new Map<string, AttachedFile[]>();

  constructor(entries: Iterable<PostEntry>) {
    for (const [name, value] of entries) {
      if (typeof value === "string") push(this.#texts, name, value.slice(0, MAX_VALUE));
      else if (value.name !== "") push(this.#files, name, { ...value, name: fileName(value.name) });
    }
  }

  texts(name: string): readonly string[] {
    return this.#texts.get(name) ?? [];
  }

  text(name: string): string | undefined {
    return this.#texts.get(name)?.[0];
  }

  files(name: string): readonly AttachedFile[] {
    return this.#files.get(name) ?? [];
  }

  /** Whether the page that was sent had this field. */
  has(name: string): boolean {
    const isOwn = (key: string): boolean =>
      key === name || key.startsWith(`${name}.`) || key === `${name}-row`;
    return [...this.#texts.keys(), ...this.#files.keys()].some(isOwn);
  }

  /** The numbers of the rows of a list that were sent, in order. */
  rows(list: string): readonly number[] {
    const found = new Set<number>();
    for (const key of [...this.#texts.keys(), ...this.#files.keys()]) {
      if (!key.startsWith(`${list}.`)) continue;
      const number = /^(0|[1-9][0-9]{0,3})[.-]/.exec(key.slice(list.length + 1))?.[1];
      if (number !== undefined && Number(number) < MAX_ROWS) found.add(Number(number));
    }
    return [...found].sort((a, b) => a - b);
  }
}

function push<T>(into: Map<string, T[]>, name: string, value: T): void {
  const all = into.get(name);
  if (all === undefined) into.set(name, [value]);
  else all.push(value);
}
