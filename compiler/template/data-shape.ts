import type { DataKind } from "./vocabulary.ts";

/** Stands in the path of a use for "each row": no name can be that. */
export const EACH_ROW = "[]";

/** The data that a template needs, as plain JSON: `{ "ho_so": { "ma": "text" }, "khoan_thu": [{ "ten": "text" }] }`. */
export type DataShape = { readonly [name: string]: ValueShape };
export type ValueShape = "text" | "flag" | DataShape | readonly [ValueShape];

/** One use of a value: the way to it, `EACH_ROW` where a list is gone through. */
export interface Use {
  readonly path: readonly string[];
  readonly kind: DataKind;
}

interface Branch {
  readonly children: Map<string, Branch>;
  kind: DataKind["is"] | undefined;
  rowsOfText: boolean;
}

const newBranch = (): Branch => ({ children: new Map(), kind: undefined, rowsOfText: false });

/** What the uses need together; names sorted, so that the same uses give the same bytes. */
export function neededShape(uses: readonly Use[]): DataShape {
  const root = newBranch();
  for (const { path, kind } of uses) {
    let at = root;
    for (const name of path) {
      let next = at.children.get(name);
      if (next === undefined) at.children.set(name, (next = newBranch()));
      at = next;
    }
    at.kind = kind.is;
    at.rowsOfText = kind.is === "list" && kind.of === "text";
  }
  return recordOf(root);
}

function recordOf({ children }: Branch): DataShape {
  const names = [...children.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, shapeOf(children.get(name) ?? newBranch())]));
}

function shapeOf(branch: Branch): ValueShape {
  if (branch.kind === "text" || branch.kind === "flag") return branch.kind;
  const row = branch.children.get(EACH_ROW);
  if (branch.kind !== "list" && row === undefined) return recordOf(branch);
  if (branch.rowsOfText) return ["text"];
  return [row === undefined ? {} : recordOf(row)];
}
