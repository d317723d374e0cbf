import {
  conditionHolds,
  type DossierItem,
  type Field,
  type MachineContext,
  type ProcedureModel,
} from "@tthc/model";

/** Papers of the dossier by id, with the conditions of everything they stand in. */
export function papersNeeded(model: ProcedureModel, context: MachineContext): ReadonlyMap<string, boolean> {
  const needed = new Map<string, boolean>();
  const visit = (item: DossierItem, outer: boolean): void => {
    const here =
      outer &&
      item.ifAny !== true &&
      (item.when === undefined || conditionHolds(item.when, context) === true);
    needed.set(item.id, here);
    if (item.kind === "one-of") item.items.forEach((inner) => visit(inner, here));
  };
  model.dossier.items.forEach((item) => visit(item, true));
  return needed;
}

/** Whether the field at a path is shown; undefined where there is no such field. */
export function isShown(
  model: ProcedureModel,
  path: readonly string[],
  context: MachineContext,
): boolean | undefined {
  const shown = (when: Field["shownWhen"]) => when === undefined || conditionHolds(when, context) === true;
  for (const { sections } of model.forms) {
    for (const section of sections) {
      let fields: readonly Field[] = section.fields;
      let visible = shown(section.shownWhen);
      let found = false;
      for (const id of path) {
        const field = fields.find((one) => one.id === id);
        found = field !== undefined;
        if (field === undefined) break;
        visible &&= shown(field.shownWhen);
        fields = field.shape.is === "record" || field.shape.is === "list" ? field.shape.fields : [];
      }
      if (found) return visible;
    }
  }
  return undefined;
}
