import type { DossierItem } from "@tthc/model";
import type { Check } from "../check.ts";

/** A form that no paper of the dossier stands for is never handed in. */
export const papersAreForms: Check = ({ node, model, context }) => {
  const forms = new Set<string>();
  const collect = (items: readonly DossierItem[]): void => {
    for (const item of items) {
      if (item.kind === "one-of") collect(item.items);
      else if (item.form !== undefined) forms.add(item.form);
    }
  };
  collect(model.dossier.items);
  for (const item of node.items) {
    if (item.kind !== "Form") continue;
    const form = model.forms.find((one) => one.label.vi === item.label?.vi);
    if (form !== undefined && !forms.has(form.id)) context.report("TT4025", item.name, { name: item.name.text });
  }
};
