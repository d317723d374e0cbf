import { EACH_ROW, neededShape, type DataShape, type Use } from "./data-shape.ts";
import type { TemplateProblem, WrongUse } from "./template-problem.ts";
import type { TemplateNode, TemplatePath } from "./template-tree.ts";
import type { DataKind, Vocabulary } from "./vocabulary.ts";

/** What became of the names of a template. */
export interface CheckedNames {
  readonly problems: readonly TemplateProblem[];
  /** The data that the template needs: all of it, whatever branch is taken. */
  readonly shape: DataShape;
}

/** Proposes a name for one that is not known. */
export type Nearest = (written: string, known: readonly string[]) => string | undefined;

/** A row of the list that `{{#each}}` goes through, and how the list was reached. */
interface Row {
  readonly kind: DataKind;
  readonly at: readonly string[];
}

/** Holds every path of a template against the data it will be given. `nearest` is asked where a name is unknown. */
export function checkNames(
  nodes: readonly TemplateNode[],
  vocabulary: Vocabulary,
  nearest: Nearest = () => undefined,
): CheckedNames {
  const problems: TemplateProblem[] = [];
  const uses: Use[] = [];
  const data: Row = { kind: { is: "record", entries: vocabulary }, at: [] };

  const find = (path: TemplatePath, row: Row): Row | undefined => {
    const from = path.ofRow ? row : data;
    let { kind } = from;
    for (const [index, name] of path.names.entries()) {
      const entries = kind.is === "record" ? kind.entries : [];
      const entry = entries.find((each) => each.name === name);
      if (entry === undefined) {
        const before = path.text.split(".").slice(0, index + (path.ofRow ? 1 : 0));
        const guess = nearest(
          name,
          entries.map((each) => each.name),
        );
        const near = guess === undefined ? {} : { near: [...before, guess].join(".") };
        const { start, end } = path;
        problems.push({ kind: "unknown-name", path: path.text, ...near, start, end });
        return undefined;
      }
      ({ kind } = entry);
    }
    return { kind, at: [...from.at, ...path.names] };
  };
  const refuse = ({ text, start, end }: TemplatePath, use: WrongUse): void => {
    problems.push({ kind: "wrong-use", path: text, use, start, end });
  };

  const walk = (list: readonly TemplateNode[], row: Row): void => {
    for (const node of list) {
      if (node.kind === "text" || node.kind === "comment") continue;
      const found = find(node.path, row);
      if (found !== undefined) {
        const wrong = wrongUse(node.kind, found.kind);
        if (wrong === undefined) uses.push({ path: found.at, kind: found.kind });
        else refuse(node.path, wrong);
      }
      if (node.kind === "value") continue;
      if (node.kind === "if") {
        walk(node.body, row);
        walk(node.otherwise ?? [], row);
      } else if (found?.kind.is === "list") {
        const { of } = found.kind;
        const kind: DataKind = of === "text" ? { is: "text" } : { is: "record", entries: of };
        walk(node.body, { kind, at: [...found.at, EACH_ROW] });
      }
    }
  };
  walk(nodes, data);
  return { problems, shape: neededShape(uses) };
}

function wrongUse(node: "value" | "if" | "each", { is }: DataKind): WrongUse | undefined {
  switch (node) {
    case "value":
      return is === "text" ? undefined : is === "flag" ? "prints-flag" : "prints-many";
    case "each":
      return is === "list" ? undefined : "each-of-one";
    case "if":
      // An empty record counts as nothing in .NET and as something in JavaScript.
      return is === "record" ? "if-of-record" : undefined;
  }
}
