import { asciiName, parse } from "@tthc/grammar";
import type { SourceSet } from "../pipeline.ts";
import { databasesIn, type DatabaseId } from "./databases.ts";

/** A registry (`nguồn`) that sources declare. */
export interface DeclaredRegistry {
  /** As written: `csdl_đất_đai`. */
  readonly name: string;
  readonly label: string;
  /** Ids of the papers it answers. */
  readonly answers: readonly string[];
  readonly databases: readonly DatabaseId[];
  readonly file: string;
  /** What a source writes behind `dùng` to see it. */
  readonly use: string;
}

type Sources = Pick<SourceSet, "source" | "files" | "resolveUse" | "useOf">;

/** Every registry of a workspace, and which files see which others. */
export class RegistryIndex {
  readonly registries: readonly DeclaredRegistry[];
  readonly #uses = new Map<string, readonly string[]>();

  constructor(sources: Sources) {
    const found: DeclaredRegistry[] = [];
    for (const file of sources.files) {
      const text = sources.source(file)?.text;
      if (text === undefined) continue;
      const { tree } = parse(text);
      this.#uses.set(
        file,
        tree.uses.map(({ path }) => sources.resolveUse(path.value)),
      );
      for (const one of tree.declarations) {
        if (one.kind !== "Registry") continue;
        const label = one.label?.vi ?? one.name.text;
        const answers = one.answers.map(({ text: name }) => asciiName(name));
        const databases = databasesIn(label).map(({ id }) => id);
        found.push({ name: one.name.text, label, answers, databases, file, use: sources.useOf(file) });
      }
    }
    this.registries = found;
  }

  /** True where a source sees the registry through what it uses. */
  sees(file: string, registry: DeclaredRegistry): boolean {
    const visited = new Set<string>();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === registry.file) return true;
      if (visited.has(next)) continue;
      visited.add(next);
      waiting.push(...(this.#uses.get(next) ?? []));
    }
    return false;
  }
}

/** The registry that a row means for a paper: of its databases, the one that answers the paper, else the only one. */
export function registryFor(
  index: RegistryIndex,
  wanted: readonly DatabaseId[],
  paper: { readonly id: string; readonly database?: DatabaseId | undefined },
): DeclaredRegistry | undefined {
  const fit = index.registries.filter(({ databases }) => databases.some((id) => wanted.includes(id)));
  const answering = fit.filter(({ answers }) => answers.includes(paper.id));
  if (answering.length === 1) return answering[0];
  const own = fit.filter(
    ({ databases }) => paper.database !== undefined && databases.includes(paper.database),
  );
  if (own.length === 1) return own[0];
  return fit.length === 1 ? fit[0] : undefined;
}
