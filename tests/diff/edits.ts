import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What one change has to be: its kind, burden and impact, how its element was recognised, and its values in Vietnamese. */
export interface Expected {
  readonly kind: string;
  readonly burden: string;
  readonly impact: string;
  /** `formerly`, or `likeness 0.87`. */
  readonly matched?: string;
  readonly before?: string;
  readonly after?: string;
}

/** One edit of the base procedure, in the words of a reader, and everything it changes. */
export interface Edit {
  readonly group: string;
  readonly name: string;
  readonly replacements: readonly (readonly [find: string, by: string])[];
  readonly expected: readonly Expected[];
}

const folder = join(import.meta.dirname, "edits");

/**
 * The edits of `edits/*.txt`. A block names the edit (`#`), says what is taken out (`-`) and put in (`+`), and lists the
 * changes (`=`) with their values before (`<`) and after (`>`).
 */
export const EDITS: readonly Edit[] = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .split(/\n(?=# )/)
    .map((block) => editOf(file.replace(".txt", ""), block.trimEnd().split("\n"))),
);

function editOf(group: string, [head, ...lines]: readonly string[]): Edit {
  const replacements: { out: string[]; put: string[] }[] = [];
  const expected: Record<string, string>[] = [];
  let last = "";
  for (const line of lines) {
    const sign = line.trimStart().slice(0, 1);
    const text = line.trimStart().slice(2);
    if (sign === "-" && last !== "-") replacements.push({ out: [], put: [] });
    if (sign === "-") replacements.at(-1)?.out.push(text);
    if (sign === "+") replacements.at(-1)?.put.push(text);
    if (sign === "=" && text !== "nothing") expected.push(expectedOf(text));
    if (sign === "<") Object.assign(expected.at(-1) ?? {}, { before: text });
    if (sign === ">") Object.assign(expected.at(-1) ?? {}, { after: text });
    last = sign;
  }
  return {
    group,
    name: (head ?? "").slice(2),
    replacements: replacements.map(({ out, put }) => [out.join("\n"), put.join("\n")] as const),
    expected: expected as unknown as readonly Expected[],
  };
}

function expectedOf(text: string): Record<string, string> {
  const [kind = "", burden = "", impact = "", ...matched] = text.split(" ");
  return { kind, burden, impact, ...(matched.length > 0 && { matched: matched.join(" ") }) };
}

/** The text with an edit made; throws where what is taken out does not stand in it exactly once. */
export function edited(source: string, { name, replacements }: Edit): string {
  return replacements.reduce((text, [find, by]) => {
    if (text.split(find).length !== 2) throw new Error(`${name}: not exactly once: ${find}`);
    return text.replace(find, () => by);
  }, source);
}
