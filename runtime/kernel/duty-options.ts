import { offerOn, type LocalText, type Term } from "@tthc/model";
import { clockOf } from "./clock-of.ts";
import type { Definition } from "./definition.ts";
import type { DossierRecord } from "./record.ts";

/** Actions that law gives every procedure: they move dates, never the dossier, so the machine does not know them. */
export type DutyAction = "hen_lai" | "gia_han";

/** What the duties are called. */
export const DUTY_LABELS: Readonly<Record<DutyAction, LocalText>> = {
  hen_lai: { vi: "Hẹn lại", en: "Re-appoint" },
  gia_han: { vi: "Gia hạn", en: "Extend" },
};

/** Whether an event is a duty's; an exit of the flow with the same name comes first. */
export const isDuty = (type: string): type is DutyAction => type === "hen_lai" || type === "gia_han";

/** The term of a dossier: that of a campaign in force when it was filed, else the procedure's own. */
export const termOf = ({ model }: Definition, { context, history }: DossierRecord): Term =>
  offerOn(model, context.facts.filingDate ?? history[0]?.at.slice(0, 10) ?? "").term;

/** Duties that may still be used in this dossier: there must be a promised date that could be moved. */
export function openDuties(
  definition: Definition,
  record: DossierRecord,
): readonly { readonly action: DutyAction; readonly label: LocalText }[] {
  if (record.status !== "open") return [];
  const { state } = clockOf(definition, record, record.history.at(-1)?.at ?? "");
  if (state !== "running") return [];
  const used = (action: DutyAction) => record.history.filter(({ duty }) => duty?.action === action).length;
  const atMost = {
    hen_lai: definition.model.flow.duties.reappointAtMost ?? 0,
    gia_han: termOf(definition, record).extensions.length > 0 ? 1 : 0,
  };
  return (["hen_lai", "gia_han"] as const)
    .filter((action) => used(action) < atMost[action])
    .map((action) => ({ action, label: DUTY_LABELS[action] }));
}
