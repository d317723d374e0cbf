import type { Expression } from "@tthc/model";

/** What an element of the older version is called in the newer one. */
export interface Naming {
  readonly field: (path: readonly string[]) => readonly string[];
  readonly choice: (id: string, of: Expression | undefined) => string;
  readonly branch: (id: string) => string;
  readonly state: (id: string) => string;
  readonly paper: (id: string) => string;
  readonly result: (id: string) => string;
  readonly codelist: (id: string) => string;
  readonly charge: (id: string) => string;
}

const same = (id: string): string => id;

/** Names as they are. */
export const AS_NAMED: Naming = {
  field: (path) => path,
  choice: same,
  branch: same,
  state: same,
  paper: same,
  result: same,
  codelist: same,
  charge: same,
};

/** Renamed paths by their text, `tang.dien_tich`; other names by kind. */
export interface Renamings {
  readonly fields: ReadonlyMap<string, string>;
  /** Options under `field.option`, cases under `case`, applicants under `applicant`. */
  readonly choices: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
  readonly papers: ReadonlyMap<string, string>;
  readonly results: ReadonlyMap<string, string>;
  readonly codelists: ReadonlyMap<string, string>;
  readonly charges: ReadonlyMap<string, string>;
}

/** Names of the older version as the newer one has them. */
export function namingOf(renamed: Renamings): Naming {
  const or = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  return {
    field: (path) => renamedPath(path, renamed.fields),
    choice: (id, of) => {
      if (of?.op === "fact") return renamed.choices.get(`${of.fact}.${id}`) ?? id;
      if (of?.op === "field") return renamed.choices.get(`${of.path.join(".")}.${id}`) ?? id;
      return id;
    },
    branch: or(renamed.branches),
    state: or(renamed.states),
    paper: or(renamed.papers),
    result: or(renamed.results),
    codelist: or(renamed.codelists),
    charge: or(renamed.charges),
  };
}

/** The longest renamed beginning of a path takes its new name. */
function renamedPath(path: readonly string[], fields: ReadonlyMap<string, string>): readonly string[] {
  for (let length = path.length; length > 0; length -= 1) {
    const found = fields.get(path.slice(0, length).join("."));
    if (found !== undefined) return [...found.split("."), ...path.slice(length)];
  }
  return path;
}
