import { guardVerdict } from "@tthc/model";
import type { AllowedAction } from "./allowed-action.ts";
import type { Definition } from "./definition.ts";
import { actorLabel } from "./labels.ts";
import type { MachineState } from "./machine-step.ts";
import { openDuties } from "./duty-options.ts";
import type { DossierRecord } from "./record.ts";
import { optionsOf } from "./option.ts";

/** Actions that a person may take now: one line for each, without what only time brings about. */
export function allowedActions(
  definition: Definition,
  state: MachineState | DossierRecord,
): readonly AllowedAction[] {
  const allowed = new Map<string, AllowedAction>();
  for (const option of optionsOf(definition, state)) {
    if (option.meaning === "expired") continue;
    const verdict =
      option.guard === undefined ? "holds" : guardVerdict(option.guard, state.context, { type: option.type });
    if (verdict !== "holds" && verdict !== "unknown") continue;
    const known = allowed.get(option.type);
    if (known?.certain) continue;
    allowed.set(option.type, {
      action: option.action,
      ...(option.branch !== undefined && { branch: option.branch }),
      label: option.label,
      meaning: option.meaning,
      who: option.who.map((actor) => ({ actor, label: actorLabel(definition, actor) })),
      reasonRequired: option.reason?.required === true && option.reason.text === undefined,
      certain: verdict === "holds",
    });
  }
  const duties = "history" in state ? openDuties(definition, state) : [];
  return [
    ...allowed.values(),
    ...duties.map(({ action, label }) => ({
      action,
      label,
      meaning: action === "hen_lai" ? ("reappoint" as const) : ("extend" as const),
      who: [],
      reasonRequired: action === "hen_lai",
      certain: true,
    })),
  ];
}
