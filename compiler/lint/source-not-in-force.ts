import { modelFinding } from "../diagnostics/model-finding.ts";
import { sourceGaps } from "../law-index/source-times.ts";
import { byLaw, otherPlaces } from "./gaps-by-law.ts";
import type { LintRule } from "./rule.ts";

/** A cited source is in force on the first day of what stands on it; told once for each source, where it is cited first. */
export const sourceNotInForce: LintRule = (model) =>
  byLaw(sourceGaps(model).notInForce).map((gaps) => {
    const { law, needed } = gaps[0];
    const date = needed.from;
    const isEarly = (law.inForceFrom ?? "") > date;
    return modelFinding(
      "source-not-in-force",
      { at: "citation", law: law.id },
      {
        law: law.label.vi,
        lawEn: law.label.en ?? law.label.vi,
        date,
        ...(isEarly ? { from: law.inForceFrom ?? "" } : { to: law.inForceTo ?? "" }),
      },
      otherPlaces(gaps),
    );
  });
