import type { RelatedElement } from "../diagnostics/model-finding.ts";
import type { SourceGap } from "../law-index/source-times.ts";

type Gaps = readonly [SourceGap, ...SourceGap[]];

/** The gaps of one source together: the author mends the source, not each thing that stands on it. */
export function byLaw(gaps: readonly SourceGap[]): readonly Gaps[] {
  return [...Map.groupBy(gaps, ({ law }) => law.id).values()] as unknown as readonly Gaps[];
}

/** Nobody reads more notes under one finding. */
const MOST_NOTES = 5;

/** The burdens that lose their ground with the source. */
export function otherPlaces(gaps: Gaps): readonly RelatedElement[] {
  return gaps
    .filter(({ element }) => element.kind !== "legal-basis")
    .slice(0, MOST_NOTES)
    .map(({ element }) => ({
      place: element.place,
      note: {
        vi: `«${element.label.vi}» dựa trên văn bản này.`,
        en: `"${element.label.en}" stands on it.`,
      },
    }));
}
