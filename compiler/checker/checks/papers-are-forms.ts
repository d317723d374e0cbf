import { asciiName } from "@tthc/grammar";
import type { DossierItem } from "@tthc/model";
import type { Check } from "../check.ts";

/** A form that no paper of the dossier stands for is never handed in. */
export const papersAreForms: Check = ({ node, model, context }) => {
  if (!node.items.some((item) => item.kind === "Dossier")) return;
  const forms = new Set<string>();
  const collect = (items: readonly DossierItem[]): void => {
    for (const item of items) {
      if (item.kind === "one-of") collect(item.items);
      else if (item.form !== undefined) forms.add(item.form);
    }
  };
  collect(model.dossier.items);
  const asked = new Set(model.forms.map(({ id }) => id));
  for (const item of node.items) {
    if (item.kind !== "Form") continue;
    const id = asciiName(item.name.text);
    if (asked.has(id) && !forms.has(id)) context.report("TT4025", item.name, { name: item.name.text });
  }
};
