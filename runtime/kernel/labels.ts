import { shownName } from "../log/plain-name.ts";
import { DUTY_LABELS, isDuty } from "./duty-options.ts";
import { MONEY_LABELS, isMoney } from "./money-event.ts";
import type { Actor, LocalText } from "@tthc/model";
import type { Definition } from "./definition.ts";

/** Name of an actor as people know it. */
export function actorLabel(definition: Definition, actor: Actor): LocalText {
  switch (actor.is) {
    case "applicant":
      return { vi: "người nộp", en: "the applicant" };
    case "system":
      return { vi: "hệ thống", en: "the system" };
    case "role":
      return definition.model.roles.find(({ id }) => id === actor.role)?.label ?? { vi: actor.role };
  }
}

/** Name of an action wherever in the flow it occurs; the action itself where nothing is called so. */
export function actionLabel({ states }: Definition, action: string): LocalText {
  for (const state of states.values()) {
    const outcomes = state.kind === "parallel" ? state.branches.flatMap((branch) => branch.outcomes) : [];
    const found = [...state.exits, ...outcomes].find((way) => way.action === action);
    if (found) return found.label;
  }
  if (isMoney(action)) return MONEY_LABELS[action];
  return isDuty(action) ? DUTY_LABELS[action] : { vi: shownName(action) };
}

/** Name of a state; of the time before the filing where there is no such state. */
export const stateLabel = ({ states }: Definition, id: string): LocalText =>
  states.get(id)?.label ?? { vi: "Chưa nộp", en: "Not filed" };
