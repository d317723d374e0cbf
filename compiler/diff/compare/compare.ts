import type { Element, ElementKind } from "../element.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { compareCodelist, compareField, compareRule } from "./fields.ts";
import { compareState } from "./states.ts";
import { compareBranch } from "./branches.ts";
import { compareExit, compareJoin, compareOutcome } from "./ways.ts";
import {
  compareCampaign,
  compareChannel,
  compareDuties,
  compareRequirement,
  compareResult,
} from "./identity.ts";
import { compareDossier, comparePaper } from "./papers.ts";
import { compareRegistry } from "./registries.ts";
import { compareFilingPlace, compareProcedure, compareTransition, compareVolume } from "./procedure.ts";
import { compareCharge, compareChargeRow, compareRelief } from "./charges.ts";
import { compareExtension, compareLawLimit, compareTerm, compareTermRow } from "./terms.ts";

const nothing = (): readonly Found[] => [];

const comparisons: { readonly [K in ElementKind]: Compare<K> } = {
  procedure: compareProcedure,
  channel: compareChannel,
  applicant: nothing,
  agency: nothing,
  case: nothing,
  "filing-place": compareFilingPlace,
  transition: compareTransition,
  volume: compareVolume,
  requirement: compareRequirement,
  result: compareResult,
  form: (before, after) =>
    before.template === after.template && before.code === after.code
      ? []
      : [{ kind: "form.template-changed" }],
  section: nothing,
  field: compareField,
  option: nothing,
  rule: compareRule,
  dossier: compareDossier,
  paper: comparePaper,
  charge: compareCharge,
  "charge-row": compareChargeRow,
  relief: compareRelief,
  term: compareTerm,
  "term-row": compareTermRow,
  extension: compareExtension,
  "law-limit": compareLawLimit,
  state: compareState,
  exit: compareExit,
  branch: compareBranch,
  outcome: compareOutcome,
  join: compareJoin,
  duties: compareDuties,
  registry: compareRegistry,
  campaign: compareCampaign,
  codelist: compareCodelist,
  source: nothing,
};

/** The differences of two elements that were found to be the same, beyond names, labels and law. */
export function compareElements(before: Element, after: Element, scene: Scene): readonly Found[] {
  const compare = comparisons[after.kind] as Compare<ElementKind>;
  return compare(before.node, after.node, scene);
}
