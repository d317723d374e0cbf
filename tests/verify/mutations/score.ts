import { Random } from "../../../bench/corpus/random.ts";
import { messageOf, type Diagnostic } from "../../../compiler/diagnostics/diagnostic.ts";
import { compile, CompileCache, type SourceSet } from "../../../compiler/pipeline.ts";
import { sourceText } from "../../../compiler/source/source-text.ts";
import { mutantOf, subjectOf, type Mutant, type Mutation, type Subject } from "./mutation.ts";

/** Sources that faults are put into, and what is found in them as they are. */
export interface Ground {
  readonly sources: SourceSet;
  readonly cache: CompileCache;
  readonly subjects: readonly Subject[];
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
  /** So many mutants of one kind at the most. */
  readonly cap: number;
}

export type Verdict = "found" | "elsewhere" | "missed" | "broken";

export interface Trial {
  readonly file: string;
  readonly verdict: Verdict;
  readonly mutant: Mutant;
  /** What was said instead. */
  readonly said: readonly string[];
}

export interface Score {
  readonly mutation: Mutation;
  readonly trials: readonly Trial[];
}

/** Compiles the files of a ground once. */
export function groundOf(sources: SourceSet, files: readonly string[], cap: number): Ground {
  const cache = new CompileCache();
  const { procedures, diagnostics, accepted } = compile(sources, files, cache);
  const subjects = procedures.flatMap(({ file, model }) => {
    const source = sources.source(file);
    const subject =
      model === undefined || source === undefined ? undefined : subjectOf(file, source.text, model);
    return subject === undefined ? [] : [subject];
  });
  return {
    sources,
    cache,
    subjects,
    cap,
    findings: Map.groupBy([...diagnostics, ...accepted], ({ source }) => source.file),
  };
}

export const scoreOf = (mutation: Mutation, grounds: readonly Ground[]): Score => ({
  mutation,
  trials: grounds.flatMap((ground) =>
    mutantsOf(mutation, ground).map(({ subject, mutant }) => trialOf(subject, mutant, ground)),
  ),
});

interface Planned {
  readonly subject: Subject;
  readonly mutant: Mutant;
}

const seedOf = (name: string): number =>
  Array.from(name).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);

/** At most two of one source, in an order that is the same for every run. */
function mutantsOf(mutation: Mutation, { subjects, findings, cap }: Ground): readonly Planned[] {
  const random = new Random(seedOf(mutation.id));
  const planned: Planned[] = [];
  for (const subject of random.shuffled(subjects)) {
    if (planned.length >= cap) break;
    const mutants = [...mutation.sites(subject)]
      .map((site) => mutantOf(subject, mutation, site))
      .filter(
        (mutant) =>
          !(findings.get(subject.file) ?? []).some((one) => names(one, mutant.codes, mutant.before)),
      );
    for (const mutant of random.shuffled(mutants).slice(0, Math.min(2, cap - planned.length)))
      planned.push({ subject, mutant });
  }
  return planned;
}

function trialOf({ file }: Subject, mutant: Mutant, { sources, cache }: Ground): Trial {
  const found = findingsIn(sources, cache, file, mutant);
  const told = found.filter(({ source }) => source.file === file);
  const said = [...new Set(told.filter(({ severity }) => severity !== "info").map(sentence))];
  const verdict = found.some(({ severity, code }) => severity === "error" && !mutant.codes.includes(code))
    ? "broken"
    : told.some((one) => names(one, mutant.codes, mutant.places))
      ? "found"
      : told.some(({ code }) => mutant.codes.includes(code))
        ? "elsewhere"
        : "missed";
  return { file, verdict, mutant, said };
}

const sentence = (one: Diagnostic): string => `${one.code} ${messageOf(one, "en")}`;

function findingsIn(
  sources: SourceSet,
  cache: CompileCache,
  file: string,
  mutant: Mutant,
): readonly Diagnostic[] {
  const changed = new Map(
    Object.entries({ ...mutant.beside, [file]: mutant.text }).map(([path, text]) => [
      path,
      sourceText(path, text),
    ]),
  );
  const overlaid: SourceSet = {
    source: (path) => changed.get(path) ?? sources.source(path),
    data: (path, from) => sources.data(path, from),
    placesOf: (path, from) => sources.placesOf(path, from),
    faultOf: (path) => sources.faultOf(path),
    resolveUse: (path) => sources.resolveUse(path),
    useOf: (path) => sources.useOf(path),
    files: sources.files,
    options: sources.options,
  };
  const { diagnostics, accepted } = compile(overlaid, [...changed.keys()], new CompileCache(cache.parses));
  return [...diagnostics, ...accepted];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a finding has one of the codes and stands at one of the places, itself or by what it points to. */
function names(finding: Diagnostic, codes: readonly string[], places: readonly Place[]): boolean {
  const spans = [
    finding.span,
    ...finding.related.filter(({ source }) => source === finding.source).map(({ span }) => span),
  ];
  return codes.includes(finding.code) && spans.some((span) => places.some((place) => overlap(span, place)));
}

const overlap = (a: Place, b: Place): boolean =>
  a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);
