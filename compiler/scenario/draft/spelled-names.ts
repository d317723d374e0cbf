import { asciiName, parse } from "@tthc/grammar";

/** How authors spelt the names of ids; the first spelling met stands. */
export type SpelledNames = (id: string) => string;

/** The names in sources, those of the first source before the others; an id that nobody spelt stays as it is. */
export function spelledNames(sources: Iterable<string>): SpelledNames {
  const spelled = new Map<string, string>();
  const rest = sources[Symbol.iterator]();
  return (id) => {
    for (;;) {
      const known = spelled.get(id);
      if (known !== undefined) return known;
      const next = rest.next();
      if (next.done === true) return id;
      collect(parse(next.value).tree, spelled);
    }
  };
}

function collect(node: unknown, spelled: Map<string, string>): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, spelled);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const { text, kind } = node as { readonly text?: unknown; readonly kind?: unknown };
  if (kind === "Name" && typeof text === "string") {
    const id = asciiName(text);
    if (!spelled.has(id)) spelled.set(id, text);
  }
  for (const inner of Object.values(node)) collect(inner, spelled);
}
