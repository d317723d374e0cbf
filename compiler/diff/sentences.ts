import type { ChangeKind } from "./judgements.ts";
import { dossierSentences } from "./sentences/dossier.ts";
import { flowSentences } from "./sentences/flow.ts";
import { formsSentences } from "./sentences/forms.ts";
import type { Sentence } from "./sentences/sentence.ts";
import { sheetSentences } from "./sentences/sheet.ts";
import { tablesSentences } from "./sentences/tables.ts";

/** What each kind of change is in words. A missing value is written as a dash. */
export const sentences: Readonly<Record<ChangeKind, Sentence>> = {
  ...sheetSentences,
  ...formsSentences,
  ...dossierSentences,
  ...tablesSentences,
  ...flowSentences,
};
