import { modelFinding } from "../diagnostics/model-finding.ts";
import { sourceGaps } from "../law-index/source-times.ts";
import { byLaw, otherPlaces } from "./gaps-by-law.ts";
import type { LintRule } from "./rule.ts";

/** A cited source ends while what stands on it goes on; told once for each source, where it is cited first. */
export const sourceEndsSoon: LintRule = (model) =>
  byLaw(sourceGaps(model).endsSoon).map((gaps) => {
    const { law, needed, element } = gaps[0];
    return modelFinding(
      "source-ends-soon",
      { at: "citation", law: law.id },
      {
        law: law.label.vi,
        lawEn: law.label.en ?? law.label.vi,
        to: law.inForceTo ?? "",
        last: needed.to,
        isOpen: model.version.inForce?.to === undefined && element.inForce?.to === undefined,
        element: element.label,
      },
      otherPlaces(gaps),
    );
  });
