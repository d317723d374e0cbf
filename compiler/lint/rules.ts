import type { CatalogueRule, LintRule } from "./rule.ts";

/** Rules of one procedure; each stands alone. */
export const lintRules: readonly LintRule[] = [];

/** Rules that need all procedures of a catalogue. */
export const catalogueRules: readonly CatalogueRule[] = [];
