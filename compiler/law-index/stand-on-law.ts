import type { Citation, ProcedureModel } from "@tthc/model";
import { articleOf, reachOf } from "./article.ts";
import { CONSEQUENCES } from "./consequences.ts";
import { groundedElements } from "./grounded-elements.ts";
import { type GroundedElement, groundOf } from "./grounded-element.ts";
import type { RepealEffect, ReportArticle, ReportText } from "./law-report.ts";

/** An element that stands on a source, and what a repeal does to it. */
export interface Standing {
  readonly element: GroundedElement;
  readonly citations: readonly ReportArticle[];
  readonly otherSources: readonly string[];
  readonly effect?: RepealEffect;
  readonly consequence?: ReportText;
}

/** The elements of a model that stand on the source; with a repeal only those that it touches. */
export function standingOn(
  model: ProcedureModel,
  law: string,
  repealed: ReportArticle | undefined,
): readonly Standing[] {
  return groundedElements(model).flatMap((element) => {
    const ground = groundOf(element);
    const cited = ground.filter((citation) => citation.law === law);
    if (cited.length === 0) return [];
    const standing = {
      element,
      citations: cited.map(articleOf),
      otherSources: [...new Set(ground.flatMap((other) => (other.law === law ? [] : [other.law])))],
    };
    if (repealed === undefined) return [standing];
    const effect = effectOf(ground, law, repealed, element.kind === "legal-basis");
    if (effect === undefined) return [];
    const consequence = effect === "falls" ? CONSEQUENCES[element.kind] : KEPT[effect];
    return [{ ...standing, effect, consequence }];
  });
}

const KEPT = {
  weakened: {
    vi: "còn căn cứ khác; phải bỏ điều này khỏi căn cứ",
    en: "keeps another source; drop this one",
  },
  unclear: {
    vi: "dẫn rộng hơn điều bị bãi bỏ: phải đọc lại xem còn căn cứ không",
    en: "cites more than what is repealed: it has to be read again",
  },
} as const;

/** Undefined where the repeal does not touch it. A list of sources loses an entry; it never falls as a whole. */
function effectOf(
  ground: readonly Citation[],
  law: string,
  repealed: ReportArticle,
  isList: boolean,
): RepealEffect | undefined {
  const reaches = ground.map((citation) => (citation.law === law ? reachOf(repealed, citation) : "none"));
  if (reaches.every((reach) => reach === "none")) return undefined;
  if (reaches.every((reach) => reach === "whole")) return "falls";
  // A list names the whole source, which stays in force where only an article of it goes.
  if (isList) return reaches.includes("whole") ? "weakened" : undefined;
  if (reaches.includes("whole")) return reaches.includes("none") ? "weakened" : "unclear";
  return "unclear";
}
