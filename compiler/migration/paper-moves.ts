import {
  inBothLanguages,
  type DossierItem,
  type FactMove,
  type Paper,
  type PaperMove,
  type ProcedureModel,
  type RegistryMove,
} from "@tthc/model";
import type { Element, ElementKind } from "../diff/element.ts";
import type { Pairing } from "../diff/pairing.ts";
import { both } from "./phrases.ts";

/** The papers themselves; a choice (`một trong`) is its papers. */
export const papersIn = (items: readonly DossierItem[]): readonly Paper[] =>
  items.flatMap((item) => (item.kind === "paper" ? [item] : papersIn(item.items)));

/** Every paper of the older version. */
export function paperMoves({ dossier }: ProcedureModel, pairing: Pairing): readonly PaperMove[] {
  const pairs = new Map(pairing.pairs.map((one) => [one.before.node as unknown, one]));
  const joinedTo = new Map<unknown, Element>([
    ...pairing.merged.flatMap(({ parts, whole }) => parts.map((part) => [part.node, whole] as const)),
    ...pairing.split.flatMap(({ parts, whole }) =>
      parts.slice(0, 1).map((part) => [whole.node, part] as const),
    ),
  ]);
  const merged = new Set<unknown>(pairing.merged.flatMap(({ parts }) => parts.map(({ node }) => node)));
  return papersIn(dossier.items).map((paper): PaperMove => {
    const label = inBothLanguages(paper.label);
    const own = { paper: paper.id, label };
    const pair = pairs.get(paper);
    const joined = joinedTo.get(paper);
    if (pair !== undefined)
      return {
        ...own,
        is: pair.after.id === paper.id ? "kept" : "renamed",
        to: pair.after.id,
        matched: pair.matched,
      };
    if (joined !== undefined && merged.has(paper))
      return { ...own, is: "merged", to: joined.id, matched: { by: "merged" } };
    if (joined !== undefined) return { ...own, is: "renamed", to: joined.id, matched: { by: "split" } };
    return {
      ...own,
      is: "dropped",
      matched: { by: "name" },
      reason: both(
        `Phiên bản mới không cần «${label.vi}»; bản đã nộp được lưu cùng hồ sơ.`,
        `The new version does not need "${label.en}"; what was handed in is kept with the dossier.`,
      ),
    };
  });
}

/** The names that the older version's things of a kind have in the newer one. */
function namesOf(pairing: Pairing, kind: ElementKind): ReadonlyMap<string, string> {
  return new Map(
    pairing.pairs.flatMap(({ before, after }) =>
      before.kind === kind ? [[before.id, after.id] as const] : [],
    ),
  );
}

/** What a dossier was filed as. */
export function factMoves(
  { cases, applicants }: ProcedureModel,
  after: ProcedureModel,
  pairing: Pairing,
): readonly FactMove[] {
  const of = (fact: FactMove["fact"], values: ProcedureModel["applicants"]): readonly FactMove[] => {
    const names = namesOf(pairing, fact);
    return values.map(({ id, label }) => {
      const to = names.get(id);
      return { fact, value: id, label: inBothLanguages(label), ...(to !== undefined && { to }) };
    });
  };
  const unnamed: readonly FactMove[] =
    cases.length === 0 && after.cases.length > 0
      ? [{ fact: "case", value: "", label: both("không ghi trường hợp", "no case named") }]
      : [];
  return [...unnamed, ...of("case", cases), ...of("applicant", applicants)];
}

export function registryMoves({ registries }: ProcedureModel, pairing: Pairing): readonly RegistryMove[] {
  const names = namesOf(pairing, "registry");
  return registries.map(({ id }) => {
    const to = names.get(id);
    return { registry: id, ...(to !== undefined && { to }) };
  });
}
