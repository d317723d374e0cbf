import type { SourceTree } from "@tthc/grammar";

interface Node {
  readonly kind: string;
  readonly start: number;
}

const isNode = (value: object): value is Node =>
  "kind" in value && "start" in value && typeof value.start === "number";

/**
 * Offsets at which an item begins a line: every node that stands directly in the braces of its parent, and every
 * declaration. `openBrace` gives the offset of the innermost brace around an offset, -1 outside all.
 */
export function itemStarts(tree: SourceTree, openBrace: (offset: number) => number): ReadonlySet<number> {
  const starts = new Set<number>();
  const visit = (value: unknown, parent: Node): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, parent);
      return;
    }
    let around = parent;
    if (isNode(value)) {
      const brace = openBrace(value.start);
      if (parent.kind === "SourceTree" || brace >= parent.start) starts.add(value.start);
      around = value;
    }
    for (const part of Object.values(value)) visit(part, around);
  };
  for (const part of Object.values(tree)) visit(part, tree);
  return starts;
}
