/** `{{#if path}}` around a value; `holds` is false behind `{{else}}`. */
export interface Guard {
  readonly path: readonly string[];
  readonly holds: boolean;
}

/** A value that a letter prints. Rows of a list stand in the path as `EACH_ROW`. */
export interface LetterUse {
  readonly path: readonly string[];
  /** As the template writes it: `this.ten` inside a row. */
  readonly written: string;
  readonly guards: readonly Guard[];
}

/** Stands in a path for "each row". */
export const EACH_ROW = "[]";

const TAG = /\{\{(#if |#each |\/if|\/each|else)?([a-z0-9_.]*)\}\}/g;

type Block = { readonly is: "if"; guard: Guard } | { readonly is: "each"; readonly row: readonly string[] };

/** The values that a portable template prints, in its order; `{{#if}}` and `{{#each}}` themselves print nothing. */
export function letterUses(text: string): readonly LetterUse[] {
  const open: Block[] = [];
  const uses: LetterUse[] = [];
  const absolute = (written: string): readonly string[] => {
    const [first, ...rest] = written.split(".");
    if (first !== "this") return written.split(".");
    const row = open.findLast((block) => block.is === "each")?.row ?? [];
    return [...row, ...rest];
  };
  for (const [, tag = "", written = ""] of text.matchAll(TAG)) {
    const last = open.at(-1);
    if (tag === "#if ") open.push({ is: "if", guard: { path: absolute(written), holds: true } });
    else if (tag === "#each ") open.push({ is: "each", row: [...absolute(written), EACH_ROW] });
    else if (tag === "else") {
      if (last?.is === "if") last.guard = { ...last.guard, holds: false };
    } else if (tag !== "") open.pop();
    else {
      const guards = open.flatMap((block) => (block.is === "if" ? [block.guard] : []));
      uses.push({ path: absolute(written), written, guards });
    }
  }
  return uses;
}

/** Whether a value is printed only where it is there. */
export const isGuardedByItself = ({ path, guards }: LetterUse): boolean =>
  guards.some((guard) => guard.holds && samePath(guard.path, path));

export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i]);
