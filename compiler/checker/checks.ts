import type { Check } from "./check.ts";
import { computedValuesEnd } from "./checks/computed-values-end.ts";
import { everyStateIsReached } from "./checks/every-state-is-reached.ts";
import { everyStateGoesOn } from "./checks/every-state-goes-on.ts";
import { mergersAreTold } from "./checks/mergers-are-told.ts";
import { nameMatchesFolder } from "./checks/name-matches-folder.ts";
import { partsOfArticle8 } from "./checks/parts-of-article-8.ts";
import { papersAreForms } from "./checks/papers-are-forms.ts";

/** The checks of one procedure, beyond what lowering already refuses; each stands alone. */
export const checks: readonly Check[] = [nameMatchesFolder, computedValuesEnd, mergersAreTold];

/** What is absent can be told only of a text that was read whole: else it may stand in a line that was not. */
export const checksOfAbsence: readonly Check[] = [
  partsOfArticle8,
  papersAreForms,
  everyStateIsReached,
  everyStateGoesOn,
];
