import { asciiName, parse, type Procedure, type ProcedureItem, type Span } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import type { Code } from "../../../compiler/diagnostics/catalogue.ts";
import { edited, type Edit } from "./edits.ts";

/** A source that faults are put into: a procedure of the library, or one of the generated sound ones. */
export interface Subject {
  readonly file: string;
  readonly text: string;
  readonly node: Procedure;
  readonly model: ProcedureModel;
}

/** A source with one fault, and what has to be said about it. */
export interface Mutant {
  readonly text: string;
  /** The finding that names this fault; one of them is enough where two name it equally well. */
  readonly codes: readonly Code[];
  /** The changed element, or elements that stand in relation to it. */
  readonly places: readonly Span[];
  /** The same places before the change, as far as they were there. */
  readonly before: readonly Span[];
  /** Other files of the workspace that the fault needs. */
  readonly beside?: Readonly<Record<string, string>>;
}

export type Topic = "flow" | "time" | "tables" | "forms" | "papers" | "law" | "catalogue";

/** One kind of fault: where it can be put into a source, in the order of the source. */
export interface Mutation {
  readonly id: string;
  readonly topic: Topic;
  readonly vi: string;
  readonly en: string;
  readonly codes: readonly Code[];
  sites(subject: Subject): Iterable<Site>;
}

/** One change: the edits that make it, and the elements at which a finding would be right. */
export interface Site {
  readonly edits: readonly Edit[];
  /** Edits or elements of the old text. */
  readonly places: readonly (Edit | Span)[];
  readonly beside?: Readonly<Record<string, string>>;
}

export function mutantOf({ text }: Subject, { codes }: Mutation, { edits, places, beside }: Site): Mutant {
  const result = edited(text, edits);
  return {
    text: result.text,
    codes,
    places: places.map((place) => result.at(place)),
    before: places.filter((place) => !("text" in place)),
    ...(beside !== undefined && { beside }),
  };
}

export function subjectOf(file: string, source: string, model: ProcedureModel): Subject | undefined {
  const text = source.normalize("NFC");
  const node = parse(text).tree.declarations.find(
    (one): one is Procedure => one.kind === "Procedure" && asciiName(one.name.text) === model.id,
  );
  return node === undefined ? undefined : { file, text, node, model };
}

type ItemOf<K extends ProcedureItem["kind"]> = Extract<ProcedureItem, { kind: K }>;

export const itemsOf = <K extends ProcedureItem["kind"]>({ node }: Subject, kind: K): readonly ItemOf<K>[] =>
  node.items.filter((item): item is ItemOf<K> => item.kind === kind);

export const isNamed = (name: { readonly text: string }, id: string): boolean => asciiName(name.text) === id;
