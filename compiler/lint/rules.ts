import { burdenWithoutSource } from "./burden-without-source.ts";
import { groupsDriftApart } from "./groups-drift-apart.ts";
import { paperWithTwoNames } from "./paper-with-two-names.ts";
import { sourceEndsSoon } from "./source-ends-soon.ts";
import { sourceNotInForce } from "./source-not-in-force.ts";
import { unequalLimits } from "./unequal-limits.ts";
import type { CatalogueRule, LintRule } from "./rule.ts";

/** Rules of one procedure; each stands alone. */
export const lintRules: readonly LintRule[] = [burdenWithoutSource, sourceNotInForce, sourceEndsSoon];

/** Rules that need all procedures of a catalogue. */
export const catalogueRules: readonly CatalogueRule[] = [paperWithTwoNames, unequalLimits, groupsDriftApart];
